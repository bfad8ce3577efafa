import { inflateSync } from 'node:zlib'

/** What packed bytes hold; nothing where they cannot be unpacked. What follows them in the file is ignored. */
export function unpack(packed: Uint8Array, maxOutputLength: number): Buffer {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, maxOutputLength) })
  } catch {
    return Buffer.alloc(0)
  }
}
