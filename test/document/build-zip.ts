import { crc32, deflateRawSync } from 'node:zlib'

/** How an entry is written; the rest is true to its content. */
export interface ZipOptions {
  readonly stored?: boolean
  readonly encrypted?: boolean
  /** A size to lie about. */
  readonly declaredSize?: number
}

/** Writes a zip archive by hand, so that a test can also write a bad one. */
export function buildZip(files: Readonly<Record<string, string | Uint8Array>>, options: ZipOptions = {}): Uint8Array {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const { local, entry } = writeEntry(name, Buffer.from(content), offset, options)
    locals.push(local)
    directory.push(entry)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(directory.length, 8)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...locals, central, end]))
}

function writeEntry(name: string, content: Buffer, offset: number, options: ZipOptions) {
  const packed = options.stored ? content : deflateRawSync(content)
  const common = Buffer.alloc(26)
  common.writeUInt16LE(20, 0)
  common.writeUInt16LE(options.encrypted ? 1 : 0, 2)
  common.writeUInt16LE(options.stored ? 0 : 8, 4)
  common.writeUInt32LE(crc32(content), 10)
  common.writeUInt32LE(packed.length, 14)
  common.writeUInt32LE(options.declaredSize ?? content.length, 18)
  common.writeUInt16LE(Buffer.byteLength(name), 22)
  const tail = Buffer.alloc(14)
  tail.writeUInt32LE(offset, 10)
  const entryHead = Buffer.from([0x50, 0x4b, 1, 2, 20, 0])
  return {
    local: Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), common, Buffer.from(name), packed]),
    entry: Buffer.concat([entryHead, common, tail, Buffer.from(name)]),
  }
}
