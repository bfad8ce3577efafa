import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { omitOutlines } from '../../../../src/document/pdf/engine/omit-outlines.ts'
import { pdfFile } from '../../../../src/document/pdf/engine/pdf-file.ts'
import { readDocument } from '../../../../src/document/read-document.ts'

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

const object = (id: number, entries: string) => `\n${id} 0 obj\n<<${entries}>>\nendobj`

const composite = object(1, '/Type /Font /BaseFont /AAAAAA+Roboto /DescendantFonts [2 0 R] /ToUnicode 9 0 R')
const silentComposite = object(1, '/Type /Font /BaseFont /AAAAAA+Roboto /DescendantFonts [2 0 R]')
const below = object(2, '/Type /Font /BaseFont /AAAAAA+Roboto /FontDescriptor 3 0 R')
const facts = object(3, '/Type /FontDescriptor /FontFile2 4 0 R')
const simple = object(5, '/Type /Font /BaseFont /BAAAAA+Carlito /FontDescriptor 3 0 R /ToUnicode 9 0 R')
const silent = object(6, '/Type /Font /BaseFont /CAAAAA+Carlito /FontDescriptor 3 0 R')
const drawn = object(4, '/Length 9')
const type1 = object(5, '/Subtype /Type1 /BaseFont /BAAAAA+CMR10 /FontDescriptor 3 0 R /ToUnicode 9 0 R')
const encoded = type1.replace('/Subtype', '/Encoding 8 0 R /Subtype')
const whole = object(5, '/Type /Font /BaseFont /Carlito /FontDescriptor 3 0 R /ToUnicode 9 0 R')

/** Objects in a group, as `object` writes them. */
function grouped(...objects: readonly string[]): string {
  const parts = objects.map((text) => /^(\d+) 0 obj\n(.*)\nendobj$/s.exec(text) ?? [])
  const content = parts.map(([, , entries = '']) => `${entries} `)
  const numbers = parts.map(([, id], at) => `${id} ${content.slice(0, at).join('').length}`).join(' ')
  const packed = deflateSync(`${numbers} ${content.join('')}`).toString('latin1')
  return `${object(8, `/Type /ObjStm /First ${numbers.length + 1} /Filter /FlateDecode`).replace('endobj', '')}stream\n${packed}\nendstream\nendobj`
}

test.each([
  ['of several parts', composite + below + facts + drawn],
  ['of one part', simple + facts + drawn],
  ['whose facts come first', facts + drawn + simple],
  ['of type 1 with an encoding', encoded + facts + drawn],
  ['whose facts are packed', grouped(simple.slice(1), facts.slice(1)) + drawn],
])('omits the outlines of a font %s that says what its letters mean', (_what, file) => {
  expect(textOf(omitOutlines(pdfFile(bytesOf(file))))).toBe(file.replace(/4 0 obj[\s\S]{6}/, '4 0 obj null '))
})

test.each([
  ['a font that is silent', silent + facts],
  ['a font of type 1 without an encoding', type1 + facts],
  ['a font of several parts that is silent', silentComposite + below + facts],
  ['a part that no font names', below + facts],
  ['a font that shares them with a silent one', simple + silent + facts],
  ['a font that is embedded whole', whole + facts],
  ['a font whose facts stand twice', simple + facts + facts],
  ['a font whose facts are missing', simple],
  ['a font whose facts have another number', simple + facts.replace('3 0', '13 0')],
  ['a font whose outlines stand twice', simple + facts + drawn],
  ['a font whose outlines are those of another', simple + facts + facts.replace('3 0', '13 0')],
  ['a silent font that is packed', simple + facts + grouped(silent.slice(1))],
  ['a file with a group that cannot be unpacked', `${simple}${facts}${object(7, '/Type /ObjStm')}`],
])('keeps the outlines of %s', (_what, file) => {
  expect(textOf(omitOutlines(pdfFile(bytesOf(file + drawn))))).toBe(file + drawn)
})

test("the caller's bytes stay as they are", () => {
  const bytes = Buffer.from(simple + facts, 'latin1')
  omitOutlines(pdfFile(bytes))
  expect(textOf(bytes)).toBe(simple + facts)
})

test.each([
  'pdf-chromium-classic-java',
  'pdf-libreoffice-styles-java',
  'pdf-typst-single-node',
  'pdf-weasyprint-footer-german',
  'gen-latex-two-columns-dotnet-veteran',
])('%s reads the same with its outlines, which it keeps where it seems to pack its objects', async (id) => {
  const bytes = new Uint8Array(readFileSync(`fixtures/cv/${id}/input.pdf`))
  const packed = bytesOf(`${textOf(bytes)}\n%/ObjStm\n`)
  expect(textOf(omitOutlines(pdfFile(bytes)))).toMatch(/obj null /)
  expect(omitOutlines(pdfFile(packed))).toEqual(packed)
  expect(await readDocument(bytes)).toEqual(await readDocument(packed))
})
