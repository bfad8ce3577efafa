import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildLibrary } from '../support/build-library.ts'
import { endlessPdf } from '../support/endless-pdf.ts'
import { swellingPdf } from '../support/swelling-pdf.ts'
import { buildDocx, namespaces, paragraph } from './build-docx.ts'
import { buildZip } from './build-zip.ts'
import { makePdf, stream, text } from './make-pdf.ts'

const page = text(50, 780, 'Jane Doe')

const nestedTables = (depth: number) =>
  Array.from({ length: depth }).reduce<string>(
    (content) => `<w:tbl><w:tr><w:tc>${content}</w:tc></w:tr></w:tbl>`,
    paragraph('Jane Doe'),
  )

/** A page whose form draws itself, and one whose tree of pages has no end. */
const drawsItself = () => {
  const form = '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /Next 10 0 R >> >>'
  return makePdf({
    pages: [`${page} /Next Do`],
    resources: '/XObject << /Next 10 0 R >>',
    objects: [stream(form, '/Next Do')],
  })
}
const endlessTree = () =>
  Buffer.from(
    Buffer.from(makePdf({ pages: [page] }))
      .toString('latin1')
      .replace('/Kids [30 0 R]', '/Kids [2 0 R] '),
    'latin1',
  )

const files: Readonly<Record<string, () => Uint8Array>> = {
  'bomb.docx': () => buildDocx({ body: '<w:p/>'.repeat(20_000_000) }),
  'stored-bomb.docx': () => buildZip({ 'word/document.xml': '<w:p/>'.repeat(4_000_000) }),
  'nested.docx': () => buildDocx({ body: nestedTables(20_000) }),
  'runs.docx': () =>
    buildZip({
      'word/document.xml': `<w:document ${namespaces}><w:body><w:p>${'<w:r><w:t>Go</w:t></w:r>'.repeat(300_000)}</w:p></w:body></w:document>`,
    }),
  '500-pages.pdf': () => makePdf({ pages: Array.from({ length: 500 }, () => page) }),
  'endless.pdf': endlessPdf,
  'swelling.pdf': swellingPdf,
  'draws-itself.pdf': drawsItself,
  'endless-tree.pdf': endlessTree,
  'deep-arrays.pdf': () => makePdf({ pages: [`${page} ${'['.repeat(200_000)}${']'.repeat(200_000)} TJ`] }),
  'many-boxes.pdf': () => makePdf({ pages: [`${page} ${'9 9 500 700 re f '.repeat(200_000)}`] }),
}

let folder: string
let remove = (): void => {}

beforeAll(async () => {
  const built = await buildLibrary()
  folder = mkdtempSync(join(tmpdir(), 'cv-hostile-'))
  remove = built.remove
  writeFileSync(
    join(folder, 'run.mjs'),
    `import { readFileSync } from 'node:fs'
import { analyzeCv } from ${JSON.stringify(join(built.folder, 'index.js'))}
const [file, limits] = process.argv.slice(2)
const options = { isolate: true, asOf: '2026-11', limits: JSON.parse(limits) }
await analyzeCv('Jane Doe', { ...options, limits: {} })
const start = performance.now()
const end = await analyzeCv(readFileSync(file), options).then(() => 'report', ({ code }) => code)
const { maxRSS } = process.resourceUsage()
console.log(JSON.stringify({ end, took: performance.now() - start, megabytes: maxRSS / 1000 }))
process.exit()`,
  )
}, 120_000)

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
  remove()
})

const milliseconds = 4000

test.each([
  ['a DOCX that unpacks to 120 MB', 'bomb.docx', {}, 'TOO_LARGE'],
  ['24 MB of XML without a word', 'stored-bomb.docx', {}, 'TOO_LARGE'],
  ['20,000 tables in one another', 'nested.docx', {}, 'TOO_LARGE'],
  ['300,000 runs in a paragraph', 'runs.docx', {}, 'TOO_LARGE'],
  ['500 pages', '500-pages.pdf', {}, 'TOO_LARGE'],
  ['500 pages that are allowed', '500-pages.pdf', { pages: 500 }, 'report'],
  ['a page that never ends', 'endless.pdf', { milliseconds: 500 }, 'TIMEOUT'],
  ['a page that swells', 'swelling.pdf', { milliseconds: 60_000 }, 'TOO_LARGE'],
  ['a form that draws itself', 'draws-itself.pdf', {}, 'report'],
  ['a tree of pages without end', 'endless-tree.pdf', {}, 'CORRUPT'],
  ['arrays in arrays', 'deep-arrays.pdf', {}, 'report'],
  ['200,000 boxes', 'many-boxes.pdf', { milliseconds: 60_000 }, 'TOO_LARGE'],
] as const)(
  '%s: the right end, in time and within 700 MB',
  (_what, file, limits, expected) => {
    const path = join(folder, file)
    writeFileSync(path, files[file]?.() ?? new Uint8Array())
    const given = JSON.stringify({ milliseconds, ...limits })
    const output = execFileSync(process.execPath, [join(folder, 'run.mjs'), path, given], { encoding: 'utf8' })
    const { end, took, megabytes } = JSON.parse(output) as { end: string; took: number; megabytes: number }
    expect(end).toBe(expected)
    expect(took).toBeLessThan(JSON.parse(given).milliseconds + 500)
    expect(megabytes).toBeLessThan(700)
  },
  90_000,
)
