import dns from 'node:dns'
import net from 'node:net'
import { deflateSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readDocument } from '../../../src/document/read-document.ts'
import { makePdf, stream, text } from '../make-pdf.ts'
import { encryptPdf } from './encrypt-pdf.ts'

const host = globalThis as { ranScript?: boolean }
const script = '(globalThis.ranScript = true; app.alert\\(1\\))'

/** A PDF that wants to run a script when it opens, on its page and in a link, and to fetch from elsewhere. */
const busy = makePdf({
  pages: [`${text(50, 780, 'Jane Doe')} ${text(50, 760, 'Website')} /Far Do`],
  catalog: `/OpenAction << /S /JavaScript /JS ${script} >> /AcroForm << /Fields [] /NeedAppearances true >>`,
  page: `/AA << /O << /S /JavaScript /JS ${script} >> >> /Annots [10 0 R 11 0 R 12 0 R]`,
  resources: '/XObject << /Far 13 0 R >>',
  objects: [
    `<< /Type /Annot /Subtype /Link /Rect [50 755 90 770] /A << /S /JavaScript /JS ${script} >> >>`,
    '<< /Type /Annot /Subtype /Link /Rect [50 755 90 770] /A << /S /URI /URI (javascript:ranScript=true) >> >>',
    '<< /Type /Annot /Subtype /Link /Rect [50 755 90 770] /A << /S /GoToR /F (http://127.0.0.1:9/next.pdf) >> >>',
    stream(
      '/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray /F (http://127.0.0.1:9/pixel)',
      'x',
    ),
  ],
})

const calls = vi.fn()

beforeEach(() => {
  vi.spyOn(net.Socket.prototype, 'connect').mockImplementation(function connect(this: net.Socket) {
    calls()
    return this
  })
  vi.spyOn(dns, 'lookup').mockImplementation(calls as never)
  vi.spyOn(globalThis, 'fetch').mockImplementation(calls as never)
})
afterEach(() => vi.restoreAllMocks())

/** Packs objects as writers of today do, so that no word of them stands in the file. */
const packed = (objects: string) => {
  const content = deflateSync(objects).toString('latin1')
  return stream('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', content)
}

const catalog = (entries: string) => ({ pages: [text(50, 780, 'Jane Doe')], catalog: entries })

test.each([
  ['a script on opening', catalog(`/OpenAction << /S /JavaScript /JS ${script} >>`), ['script']],
  ['a script whose name is written in codes', catalog(`/OpenAction << /S/Java#53cript /JS ${script} >>`), ['script']],
  ['a program to start', catalog('/OpenAction << /S /Launch /F (calc.exe) >>'), ['program']],
  ['a link to another file', { ...catalog(''), objects: ['<< /S /GoToR /F (next.pdf) /D [0 /Fit] >>'] }, ['file']],
  ['a form that is sent', { ...catalog(''), objects: ['<< /S /SubmitForm /F (http://127.0.0.1:9/) >>'] }, ['form']],
  ['a script in a link', { ...catalog(''), objects: ['<< /S /URI /URI (JavaScript:alert\\(1\\)) >>'] }, ['script']],
  [
    'a script among packed objects',
    { ...catalog(''), objects: [packed(`10 0 << /S /JavaScript /JS ${script} >>`)] },
    ['script'],
  ],
  [
    'two kinds',
    { ...catalog(''), objects: ['<< /S /Launch >>', '<< /S /JavaScript >>', '<< /S /Launch >>'] },
    ['program', 'script'],
  ],
  ['an ordinary link', { ...catalog(''), objects: ['<< /S /URI /URI (https://example.com/javascript:) >>'] }, []],
  [
    'packed objects without any',
    { ...catalog(''), objects: [packed('10 0 << /S /URI /URI (https://example.com) >>')] },
    [],
  ],
  ['words about scripts', { pages: [text(50, 780, 'JavaScript, Launch pads')] }, []],
])('%s is said', async (_what, parts, kinds) => {
  const { messages } = await readDocument(makePdf(parts))
  expect(messages).toEqual(kinds.map((kind) => ({ code: 'ACTIVE_CONTENT', level: 'warning', args: { kind } })))
})

const encrypted = (entries: string, page = '') =>
  encryptPdf({
    plain: { 4: `<< >>stream${text(50, 780, 'Jane Doe')}` },
    packed: {
      1: `<< /Type /Catalog /Pages 2 0 R ${entries} >>`,
      2: '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
      3: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R ${page} >>`,
      5: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    },
  })

test.each([
  ['a script on opening', encrypted(`/OpenAction << /S /JavaScript /JS ${script} >>`), ['script']],
  ['a script of a page', encrypted('', `/AA << /O << /S /JavaScript /JS ${script} >> >>`), ['script']],
  ['nothing of the kind', encrypted(''), []],
])('%s is said of an encrypted file whose objects are packed', async (_what, bytes, kinds) => {
  const document = await readDocument(bytes)
  expect(document.text).toBe('Jane Doe')
  expect(document.messages.map(({ args }) => args)).toEqual(kinds.map((kind) => ({ kind })))
})

test('no script of a PDF is run and nothing it points to is fetched', async () => {
  const { text, links, messages } = await readDocument(busy)
  expect(messages.map(({ args }) => args)).toEqual([{ kind: 'script' }, { kind: 'file' }])
  expect(text).toBe('Jane Doe\nWebsite')
  expect(links.map(({ url }) => url).filter((url) => url.startsWith('javascript'))).toEqual([])
  expect(host.ranScript).toBeUndefined()
  expect(calls).not.toHaveBeenCalled()
})
