import dns from 'node:dns'
import net from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readDocument } from '../../../src/document/read-document.ts'
import { makePdf, stream, text } from '../make-pdf.ts'

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

test('no script of a PDF is run and nothing it points to is fetched', async () => {
  const { text, links } = await readDocument(busy)
  expect(text).toBe('Jane Doe\nWebsite')
  expect(links.map(({ url }) => url).filter((url) => url.startsWith('javascript'))).toEqual([])
  expect(host.ranScript).toBeUndefined()
  expect(calls).not.toHaveBeenCalled()
})
