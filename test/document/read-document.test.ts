import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/document/read-document.ts'
import { CvError, type CvErrorCode } from '../../src/errors.ts'
import { buildDocx, paragraph } from './build-docx.ts'
import { buildZip } from './build-zip.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const ole = (...streams: string[]) =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.alloc(508), ...Buffer.from(streams.join('\0'), 'utf16le')])
const word = (body: string) => ({
  'word/document.xml': `<w:document xmlns:w="x/wordprocessingml/main"><w:body>${body}`,
})

async function errorOf(input: unknown, options?: object): Promise<CvError> {
  const error = await readDocument(input as string, options).catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(CvError)
  return error as CvError
}

test.each<[string, Uint8Array, CvErrorCode, RegExp?]>([
  ['nothing', bytes(''), 'EMPTY_INPUT'],
  ['white space', bytes(' \n\t\u00a0'), 'EMPTY_INPUT'],
  ['an empty archive', buildZip({}), 'EMPTY_INPUT'],
  ['an old Word file', ole('WordDocument'), 'UNSUPPORTED_FORMAT', /old Word file/],
  ['an old Excel file', ole('Workbook'), 'UNSUPPORTED_FORMAT', /Excel/],
  ['a DOCX with a password', ole('EncryptionInfo', 'EncryptedPackage'), 'ENCRYPTED', /password/],
  ['a zip with a password', buildZip(word(''), { encrypted: true }), 'ENCRYPTED'],
  [
    'OpenDocument',
    buildZip({ mimetype: '', 'content.xml': '' }),
    'UNSUPPORTED_FORMAT',
    /^This is an OpenDocument file; save it as DOCX or PDF\.$/,
  ],
  [
    'an e-book with a part that OpenDocument has, too',
    buildZip({ mimetype: 'application/epub+zip', 'content.xml': '' }),
    'UNSUPPORTED_FORMAT',
    /e-book/,
  ],
  ['Excel', buildZip({ 'xl/workbook.xml': '' }), 'UNSUPPORTED_FORMAT', /Excel/],
  ['PowerPoint', buildZip({ 'ppt/presentation.xml': '' }), 'UNSUPPORTED_FORMAT', /PowerPoint/],
  ['Apple Pages', buildZip({ 'Index/Document.iwa': '' }), 'UNSUPPORTED_FORMAT', /Pages/],
  ['some archive', buildZip({ 'photo.jpg': '' }), 'UNSUPPORTED_FORMAT', /zip/],
  ['Rich Text', bytes('{\\rtf1\\ansi Jo'), 'UNSUPPORTED_FORMAT', /Rich Text/],
  ['a picture', latin1('\x89PNG\r\n\x1a\n'), 'UNSUPPORTED_FORMAT', /image/],
  ['a photo', latin1('\xff\xd8\xff\xe0'), 'UNSUPPORTED_FORMAT', /image/],
  ['a web page saved as .doc', bytes('<html xmlns:w="x"><body>Jo'), 'UNSUPPORTED_FORMAT', /web page/],
  ['a web page with a mark in front', bytes('\ufeff\n<!DOCTYPE html>'), 'UNSUPPORTED_FORMAT', /web page/],
  [
    'a web page after a comment',
    bytes('\ufeff<!-- saved from -->\n<!DOCTYPE html><html>'),
    'UNSUPPORTED_FORMAT',
    /web page/,
  ],
  ['LaTeX', bytes('% CV\n\\documentclass{article}'), 'UNSUPPORTED_FORMAT', /LaTeX/],
  ['noise', latin1('\x00\x01\x02\x03\xfe'), 'UNSUPPORTED_FORMAT', /unknown/],
  ['Cyrillic in an old code page', latin1('\xcf\xf0\xee\xe3\xf0\xe0\xec\xec\xe8\xf1\xf2 Java'), 'UNSUPPORTED_FORMAT'],
  ['a DOCX that was cut off', buildDocx({ body: paragraph('Jo') }).slice(0, -40), 'CORRUPT', /cut off/],
  ['a DOCX with broken XML', buildZip(word('<w:p>')), 'CORRUPT'],
  ['a DOCX without text', buildDocx({ body: paragraph('') }), 'NO_TEXT'],
  ['a PDF that is none', bytes('%PDF-1.7 but not really'), 'CORRUPT'],
])('refuses %s', async (_what, input, code, wording = /./) => {
  const error = await errorOf(input)
  expect(error.code).toBe(code)
  expect(error.message).toMatch(wording)
})

test.each([
  ['UTF-8', bytes('Jürgen – Go')],
  ['UTF-8 with a mark', bytes('\ufeffJürgen – Go')],
  ['UTF-16', Uint8Array.from([0xff, 0xfe, ...Buffer.from('Jürgen – Go', 'utf16le')])],
  ['windows-1252', latin1('J\xfcrgen \x96 Go')],
])('reads text in %s', async (_what, input) => {
  expect(await readDocument(input)).toMatchObject({ format: 'text', text: 'Jürgen – Go' })
})

test('takes a text that speaks of PDF for text', async () => {
  expect(await readDocument(bytes('Jo Doe\nWrote a parser for %PDF-1.7 files'))).toMatchObject({ format: 'text' })
})

test('takes Markdown that starts with a comment for text', async () => {
  expect(await readDocument(bytes('<!-- my CV -->\n# Jo Doe'))).toMatchObject({ format: 'text' })
})

test.each([
  ['bytes', (input: Uint8Array) => input],
  ['a Buffer', (input: Uint8Array) => Buffer.from(input)],
  ['an ArrayBuffer', (input: Uint8Array) => Uint8Array.from(input).buffer],
  ['a Blob', (input: Uint8Array) => new Blob([Uint8Array.from(input)])],
])('takes %s and leaves it as it was', async (_what, wrap) => {
  const file = buildDocx({ body: paragraph('Jo Doe') })
  const input = wrap(file)
  expect(await readDocument(input)).toMatchObject({ format: 'docx', text: 'Jo Doe' })
  const after = new Uint8Array(input instanceof Blob ? await input.arrayBuffer() : input)
  expect(Buffer.compare(after, file)).toBe(0)
})

test.each([
  ['a number', 5],
  ['nothing', undefined],
  ['an array', [1, 2]],
  ['a PDF read as a string', '%PDF-1.7'],
])('refuses %s as input', async (_what, input) => {
  expect((await errorOf(input)).code).toBe('INVALID_OPTIONS')
})

describe('limits', () => {
  const bomb = '<w:p/>'.repeat(5_000_000)

  test.each<[string, unknown, object | undefined, CvErrorCode]>([
    ['bytes', bytes('Jo Doe'), { limits: { bytes: 3 } }, 'TOO_LARGE'],
    ['characters of text', 'Jo Doe', { limits: { characters: 3 } }, 'TOO_LARGE'],
    ['characters of a DOCX', buildDocx({ body: paragraph('Jo Doe') }), { limits: { characters: 3 } }, 'TOO_LARGE'],
    ['pages', 'Jo\fDoe', { limits: { pages: 1 } }, 'TOO_LARGE'],
    ['what a part unpacks to', buildZip(word(bomb)), undefined, 'TOO_LARGE'],
    ['what it unpacks to, whatever it says', buildZip(word(bomb), { declaredSize: 10 }), undefined, 'TOO_LARGE'],
    [
      'the number of parts',
      buildZip(Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`${at}`, '']))),
      undefined,
      'TOO_LARGE',
    ],
    ['depth', buildZip(word('<w:tbl><w:tr><w:tc>'.repeat(20_000))), undefined, 'TOO_LARGE'],
    [
      'the amount of content',
      buildDocx({ body: Array.from({ length: 13_000 }, (_, at) => paragraph(`${at}`)).join('') }),
      undefined,
      'TOO_LARGE',
    ],
    ['a signal', 'Jo', { signal: AbortSignal.abort() }, 'ABORTED'],
    ['options', 'Jo', { limits: { bytes: -1 } }, 'INVALID_OPTIONS'],
  ])('holds %s', async (_what, input, options, code) => {
    const start = performance.now()
    expect((await errorOf(input, options)).code).toBe(code)
    // A bomb that got through takes 15 seconds and more.
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

describe('whatever the bytes', () => {
  const docx = buildDocx({ body: paragraph('Jo Doe') + paragraph('Go, Java') })
  const mutation = fc.record({ at: fc.nat(docx.length - 1), byte: fc.nat(255) })
  const onlyCvErrors = (input: Uint8Array | string) =>
    readDocument(input).then(
      ({ text }) => text.trim() !== '',
      (error: unknown) => error instanceof CvError,
    )

  test('it is a document or a CvError', () =>
    fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), onlyCvErrors)))

  test('also for any string', () => fc.assert(fc.asyncProperty(fc.string({ unit: 'binary' }), onlyCvErrors)))

  test('also for a DOCX with bytes changed', () =>
    fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 8 }), (mutations) => {
        const input = docx.slice()
        for (const { at, byte } of mutations) input[at] = byte
        return onlyCvErrors(input)
      }),
      { numRuns: 300 },
    ))

  test('also for a stored DOCX with its XML changed', () => {
    const xml = `<w:document xmlns:w="x/wordprocessingml/main"><w:body>${paragraph('Jo', '<w:numPr/>')}</w:body></w:document>`
    return fc.assert(
      fc.asyncProperty(fc.nat(xml.length), fc.nat(20), fc.string(), (at, cut, text) =>
        onlyCvErrors(buildZip({ 'word/document.xml': xml.slice(0, at) + text + xml.slice(at + cut) })),
      ),
      { numRuns: 300 },
    )
  })
})

test('every line is the text at its place, and lines are in order', async () => {
  const file = readFileSync(new URL('../../fixtures/cv/docx-soffice-html-node/input.docx', import.meta.url))
  const { text, lines } = await readDocument(file)
  let end = -1
  for (const line of lines) {
    expect(line.start).toBeGreaterThan(end)
    expect(text.slice(line.start, line.end).trim()).not.toBe('')
    end = line.end
  }
  expect(end).toBe(text.length)
})
