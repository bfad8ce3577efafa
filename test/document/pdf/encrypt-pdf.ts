import { createHash } from 'node:crypto'

const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')
const owner = Buffer.alloc(32, 7)
const permissions = -4
const id = Buffer.alloc(16, 1)

/** Objects by number; those of `packed` stand in a group, so that no word of them can be read without the key. */
interface EncryptedParts {
  readonly plain: Readonly<Record<number, string>>
  readonly packed: Readonly<Record<number, string>>
}

/** Writes a PDF that is encrypted (RC4, 40 bits) and opens without a password. Streams are given as `<< … >>stream…`. */
export function encryptPdf({ plain, packed }: EncryptedParts): Uint8Array {
  const numbers = Object.keys(packed).map(Number)
  const bodies = numbers.map((number) => `${packed[number]} `)
  const starts = bodies.map((_, at) => bodies.slice(0, at).join('').length)
  const table = numbers.map((number, at) => `${number} ${starts[at]}`).join(' ')
  const group = `<< /Type /ObjStm /N ${numbers.length} /First ${table.length + 1} >>stream${table} ${bodies.join('')}`
  const [groupNumber, keyNumber, tableNumber] = [50, 51, 52]
  const objects = new Map([...Object.entries(plain), [`${groupNumber}`, group] as const])
  let file = '%PDF-1.6\n'
  const rows = new Map<number, number[]>(numbers.map((number, at) => [number, [2, groupNumber, at]]))
  const put = (number: number, object: string) => {
    rows.set(number, [1, file.length, 0])
    file += `${number} 0 obj\n${object}\nendobj\n`
  }
  for (const [number, object] of objects) put(Number(number), lock(Number(number), object))
  put(
    keyNumber,
    `<< /Filter /Standard /V 1 /R 2 /P ${permissions} /O <${owner.toString('hex')}> /U <${user().toString('hex')}> >>`,
  )
  const start = file.length
  rows.set(tableNumber, [1, start, 0])
  const entries = Array.from({ length: tableNumber + 1 }, (_, number) => rows.get(number) ?? [0, 0, 0])
  const bytes = entries.flatMap(([kind = 0, place = 0, at = 0]) => [kind, place >> 8, place & 255, at])
  const keys = `/Root 1 0 R /Encrypt ${keyNumber} 0 R /ID [<${id.toString('hex')}> <${id.toString('hex')}>]`
  file += `${tableNumber} 0 obj\n<< /Type /XRef /W [1 2 1] /Size ${tableNumber + 1} /Length ${bytes.length} ${keys} >>\nstream\n${Buffer.from(bytes).toString('latin1')}\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`
  return new Uint8Array(Buffer.from(file, 'latin1'))
}

const md5 = (...parts: Buffer[]) => createHash('md5').update(Buffer.concat(parts)).digest()

function key(): Buffer {
  const flags = Buffer.alloc(4)
  flags.writeInt32LE(permissions)
  return md5(padding, owner, flags, id).subarray(0, 5)
}

const user = () => rc4(key(), padding)

/** Encrypts the content of a stream; other objects here have no strings. */
function lock(number: number, object: string): string {
  const [entries, content] = object.split('>>stream')
  if (content === undefined) return object
  const salt = Buffer.from([number & 255, number >> 8, 0, 0, 0])
  const locked = rc4(md5(key(), salt).subarray(0, 10), Buffer.from(content, 'latin1'))
  return `${entries} /Length ${locked.length} >>\nstream\n${locked.toString('latin1')}\nendstream`
}

function rc4(secret: Buffer, bytes: Buffer): Buffer {
  const state = Array.from({ length: 256 }, (_, at) => at)
  const swap = (a: number, b: number) => {
    ;[state[a], state[b]] = [state[b] ?? 0, state[a] ?? 0]
  }
  for (let at = 0, other = 0; at < 256; at++) {
    other = (other + (state[at] ?? 0) + (secret[at % secret.length] ?? 0)) & 255
    swap(at, other)
  }
  let [first, second] = [0, 0]
  return bytes.map((byte) => {
    first = (first + 1) & 255
    second = (second + (state[first] ?? 0)) & 255
    swap(first, second)
    return byte ^ (state[((state[first] ?? 0) + (state[second] ?? 0)) & 255] ?? 0)
  }) as Buffer
}
