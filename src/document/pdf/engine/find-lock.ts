/** A value of a lock: where it stands in the file, and the bytes that it means. */
export interface LockValue {
  readonly at: number
  readonly length: number
  readonly bytes: Buffer
}

/** The revision; what the passwords of user and owner come to; the key, locked in with each; a proof of the key. */
const names = ['R', 'U', 'O', 'UE', 'OE', 'Perms'] as const

export type Lock = Readonly<Record<(typeof names)[number], LockValue>>

/** `/R 6`, `/U <0a1b…>`, or a string of bytes in brackets. Other revisions of a lock are no match. */
const entry = /\/(R|UE?|OE?|Perms)\s{0,4}(6(?=[\s/>])|<([\da-fA-F\s]{0,400})>|\(((?:[^\\()]|\\[\s\S]){0,400})\))/g

/** Finds the lock of a PDF that is encrypted as PDF 2.0 does it, with AES-256: revision 6. */
export function findLock(file: Buffer): Lock | undefined {
  if (!file.includes('/Encrypt')) return undefined
  const number = /\/Encrypt\s{0,4}(\d{1,7}) 0 R/.exec(file.toString('latin1'))?.[1]
  const start = file.lastIndexOf(`\n${number} 0 obj`)
  if (start < 0) return undefined
  const text = file.toString('latin1', start, file.indexOf('endobj', start))
  const found = new Map<string | undefined, LockValue>()
  for (const { 0: whole, 1: name, 2: value = '', 3: hex, 4: bytes = '', index } of text.matchAll(entry)) {
    found.set(name, {
      at: start + index + whole.length - value.length,
      length: value.length,
      bytes: hex === undefined ? bytesOf(bytes) : Buffer.from(hex.replace(/\s/g, ''), 'hex'),
    })
  }
  return names.every((name) => found.has(name)) ? (Object.fromEntries(found) as Lock) : undefined
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** The bytes of a string as a PDF writes it: `\n`, `\051`, `\` before a bracket or the end of a line. */
function bytesOf(written: string): Buffer {
  const plain = written.replace(/\\(?:([0-7]{1,3})|(\r\n|[\s\S]))|\r\n?/g, (_, octal?: string, sign?: string) => {
    if (octal) return String.fromCharCode(Number.parseInt(octal, 8) & 255)
    if (sign === undefined) return '\n'
    return /[\r\n]/.test(sign) ? '' : (escapes[sign] ?? sign)
  })
  return Buffer.from(plain, 'latin1')
}
