import { createCipheriv, createHash } from 'node:crypto'

const leastRounds = 64

/**
 * What a password comes to in a PDF of revision 6 (ISO 32000-2, algorithm 2.B): each round encrypts what it repeats,
 * and the result says which hash follows and whether another round does.
 *
 * @param user - The entry of the user, on which that of the owner depends.
 */
export function hashPassword(password: Buffer, salt: Buffer, user: Buffer): Buffer {
  let hash = createHash('sha256').update(password).update(salt).update(user).digest()
  for (let round = 0, last = 0; round < leastRounds || last > round - 32; round++) {
    const piece = Buffer.concat([password, hash, user])
    const cipher = createCipheriv('aes-128-cbc', hash.subarray(0, 16), hash.subarray(16, 32))
    const mixed = cipher.update(Buffer.alloc(piece.length * 64, piece))
    const sum = mixed.subarray(0, 16).reduce((total, byte) => total + byte, 0)
    hash = createHash(hashes[(sum % 3) as 0 | 1 | 2])
      .update(mixed)
      .digest()
    last = mixed.at(-1) ?? 0
  }
  return hash.subarray(0, 32)
}

const hashes = ['sha256', 'sha384', 'sha512'] as const
