import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { easeLock } from '../../../../src/document/pdf/engine/ease-lock.ts'
import type { PdfDocument } from '../../../../src/document/pdf/engine/pdf-api.ts'

/** Both were locked by another program; the first opens without a password. */
const open = () => new Uint8Array(readFileSync('fixtures/cv/adv-encrypted-owner/input.pdf'))
const locked = () => new Uint8Array(readFileSync('fixtures/broken/adv-encrypted-user/input.pdf'))

/** Whether a file is locked in rounds, in one round, or in a way of its own. */
const revisionOf = (file: Uint8Array) => /\/R (\d)/.exec(Buffer.from(file).toString('latin1'))?.[1]

function eased(file: Uint8Array, password?: string): Uint8Array {
  easeLock(file, password)
  return file
}

/** The words that pdf.js reads on the first page. */
async function wordsOf(data: Uint8Array, password: string): Promise<string[]> {
  const path = 'pdfjs-dist/legacy/build/pdf.mjs'
  const { getDocument } = (await import(path)) as { getDocument(options: object): { promise: Promise<PdfDocument> } }
  const document = await getDocument({ data, password, verbosity: 0 }).promise
  const page = (await document.getPage(1)) as unknown as { getTextContent(): Promise<{ items: { str: string }[] }> }
  return (await page.getTextContent()).items.map(({ str }) => str)
}

test.each([
  ['without a password', open, ''],
  ['with the password of its user', locked, 'secret'],
  ['with the password of its owner', locked, 'owner'],
])('a file that opens %s opens at once, and to the same words', async (_what, file, password) => {
  const easy = eased(file(), password)
  expect([revisionOf(file()), revisionOf(easy)]).toEqual(['6', '5'])
  expect(await wordsOf(easy, password)).toEqual(await wordsOf(file(), password))
})

test('strings of bytes in brackets are read like hexadecimals', async () => {
  const text = Buffer.from(locked()).toString('latin1')
  const inBrackets = text.replace(/(?<=\/(?:U|UE|O|OE|Perms) )<([\da-f]{32,96})>/g, (hexadecimal, digits) => {
    const bytes = Buffer.from(digits, 'hex').toString('latin1')
    const escaped = bytes
      .replace(/[()\\]/g, '\\$&')
      .replace(/\r/g, '\\r')
      .replace(/\n/g, '\\012')
    return `(${escaped})`.padEnd(hexadecimal.length)
  })
  expect(inBrackets).not.toContain('/U <')
  const easy = eased(new Uint8Array(Buffer.from(inBrackets, 'latin1')), 'secret')
  expect(revisionOf(easy)).toBe('5')
  expect(await wordsOf(easy, 'secret')).toEqual(await wordsOf(locked(), 'secret'))
})

test.each([
  ['that is not locked', () => new Uint8Array(readFileSync('fixtures/cv/pdf-groff-ms-php/input.pdf')), undefined],
  ['that the password does not open', locked, 'guess'],
  ['that wants a password, without one', locked, undefined],
  ['whose proof of the key is not right', () => changed(locked(), '/Perms <07', '/Perms <08'), 'secret'],
  ['whose lock lacks an entry', () => changed(locked(), '/OE', '/OX'), 'secret'],
  ['whose lock cannot be found', () => changed(locked(), '/Encrypt', '/Encrypx'), 'secret'],
])('a file %s stays as it is', (_what, file, password) => {
  expect(eased(file(), password)).toEqual(file())
})

function changed(file: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(file).toString('latin1')
  expect(text).toContain(from)
  return new Uint8Array(Buffer.from(text.replace(from, to), 'latin1'))
}
