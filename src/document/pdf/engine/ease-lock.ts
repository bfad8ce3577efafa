import { createCipheriv, createDecipheriv, createHash } from 'node:crypto'
import { findLock, type Lock, type LockValue } from './find-lock.ts'
import { hashPassword } from './hash-password.ts'

/** Bytes of a password that count. */
const longestPassword = 127

/**
 * Gives a PDF that is locked with AES-256 a lock that opens at once.
 *
 * The key of such a file costs some hundred rounds of hashing. pdf.js makes them itself, and the event loop stands still
 * for as long; the platform is thirty times as fast. The key that comes out is locked in again with the same password,
 * in the older way of a single round. A file that the password does not open stays as it is.
 *
 * @param file - Is changed.
 */
export function easeLock(file: Uint8Array, password = ''): void {
  const buffer = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  const lock = findLock(buffer)
  const key = lock && keyOf(lock, Buffer.from(password, 'utf8').subarray(0, longestPassword))
  if (!key) return
  const put = ({ at, length }: LockValue, value: string) => buffer.write(value.padEnd(length), at, 'latin1')
  // The older way takes a password as it stands.
  const [check, locked] = lockIn(key, Buffer.from(password, 'latin1').subarray(0, longestPassword))
  put(lock.R, '5')
  put(lock.U, `(${check})`)
  put(lock.UE, `(${locked})`)
}

/** The key of the file, when the password is that of its user or its owner. */
function keyOf({ U, UE, O, OE, Perms }: Lock, password: Buffer): Buffer | undefined {
  const key =
    unlock(U.bytes, UE.bytes, password, Buffer.alloc(0)) ?? unlock(O.bytes, OE.bytes, password, U.bytes.subarray(0, 48))
  return key && decrypt('aes-256-ecb', key, null, Perms.bytes).includes('adb') ? key : undefined
}

/** @param check - What the password comes to; the salt of that; the salt of the key. */
function unlock(check: Buffer, locked: Buffer, password: Buffer, user: Buffer): Buffer | undefined {
  const isRight = hashPassword(password, check.subarray(32, 40), user).equals(check.subarray(0, 32))
  if (!isRight) return undefined
  return decrypt('aes-256-cbc', hashPassword(password, check.subarray(40, 48), user), noIv, locked)
}

/** The values of `/U` and `/UE` in the older way: as above, but with a plain hash. */
function lockIn(key: Buffer, password: Buffer): [check: string, locked: string] {
  const hash = (salt: Buffer) => createHash('sha256').update(password).update(salt).digest()
  const check = firstPlain((salt) => [hash(salt), salt])
  const locked = firstPlain((salt) => [salt, createCipheriv('aes-256-cbc', hash(salt), noIv).update(key)])
  return [check + locked.slice(0, 8), locked.slice(8)]
}

/** What comes of the first salt that gives no character which a string would have to escape. */
function firstPlain(make: (salt: Buffer) => Buffer[]): string {
  for (let salt = 1; ; salt++) {
    const made = Buffer.concat(make(Buffer.alloc(8, String(salt)))).toString('latin1')
    if (!/[()\\\r]/.test(made)) return made
  }
}

const noIv = Buffer.alloc(16)

function decrypt(cipher: string, key: Buffer, iv: Buffer | null, bytes: Buffer): Buffer {
  return createDecipheriv(cipher, key, iv).setAutoPadding(false).update(bytes)
}
