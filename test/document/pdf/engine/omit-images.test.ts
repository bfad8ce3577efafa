import { describe, expect, test } from 'vitest'
import { loadPdf } from '../../../../src/document/pdf/engine/load-pdf.ts'
import { omitImages } from '../../../../src/document/pdf/engine/omit-images.ts'
import { pdfFile } from '../../../../src/document/pdf/engine/pdf-file.ts'
import { readContext } from '../../../../src/document/read-context.ts'
import { readPdf } from '../../../../src/document/read-pdf.ts'
import { makePdf, stream, text } from '../../make-pdf.ts'

const bytesOf = (file: string) => new Uint8Array(Buffer.from(file, 'latin1'))
const omitted = (file: string) => {
  const light = omitImages(bytesOf(file))
  return light && Buffer.from(light).toString('latin1')
}
const object = (entries: string) => `7 0 obj\n<< ${entries} >>\nstream\n`

test.each([
  [
    'a photo',
    '/Subtype /Image /Width 3000 /Height 4000 /Filter /DCTDecode',
    '/Subtype /Image /Width 1    /Height 1    /Filter /XCTDecode',
  ],
  [
    'a scan of black and white',
    '/Height 3508/Width 2480/DecodeParms<</K -1>>/Filter[/FlateDecode /CCITTFaxDecode]/Subtype/Image',
    '/Height 1   /Width 1   /DecodeParms<</K -1>>/Filter[/XlateDecode /XCITTFaxDecode]/Subtype/Image',
  ],
])('makes a point of %s', (_what, entries, expected) => {
  expect(omitted(object(entries))).toBe(object(expected))
})

test.each([
  ['a small photo', '/Subtype /Image /Width 300 /Height 400 /Filter /DCTDecode'],
  ['an image whose size stands elsewhere', '/Subtype /Image /Width 8 0 R /Height 4000 /Filter /DCTDecode'],
  ['a drawing', '/Subtype /Form /Width 3000 /Height 4000 /Filter /FlateDecode'],
  ['a text', '/Length 90 /Filter /FlateDecode'],
])('keeps %s', (_what, entries) => {
  expect(omitted(object(entries))).toBeUndefined()
})

test("the caller's bytes stay as they are", () => {
  const file = object('/Subtype /Image /Width 3000 /Height 4000')
  const bytes = bytesOf(file)
  omitImages(bytes)
  expect(bytes).toEqual(bytesOf(file))
})

describe('a large image', () => {
  const [width, height] = [600, 500]
  const size = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8`
  const group = '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Group << /S /Transparency /CS /DeviceGray >>'
  const word = text(50, 700, 'Kafka')
  const black = 'q 200 0 0 60 40 680 cm /Black Do Q'
  const elsewhere = 'q 200 0 0 60 40 300 cm /Black Do Q'
  const file = (content: string) =>
    makePdf({
      pages: [`${text(50, 500, 'Shown')} ${content}`, text(50, 700, 'Second page')],
      resources:
        '/XObject << /Black 10 0 R >> /ExtGState << /Mask << /SMask << /S /Alpha /G 11 0 R >> >> /Multiply << /BM /Multiply >> >>',
      objects: [stream(size, '\x10'.repeat(width * height)), stream(group, 'q 595 0 0 842 0 0 cm /Black Do Q')],
    })

  test('is not unpacked at first', async () => {
    const { document, complete, close } = await loadPdf(pdfFile(file(elsewhere)), undefined)
    const imageOf = async (of: typeof document) => {
      const page = await of.getPage(1)
      const { argsArray } = await page.getOperatorList()
      const [id] = argsArray.find((args) => typeof args?.[0] === 'string' && args[0].startsWith('img_')) ?? []
      return page.objs.get(String(id))
    }
    expect(await imageOf(document)).toMatchObject({ width: 1, height: 1 })
    const whole = await complete?.()
    expect(whole && (await imageOf(whole))).toMatchObject({ width, height })
    await close()
  })

  test.each([
    ['under letters of its colour hides them', `${black} 0 g ${word}`, 'colour'],
    ['over letters covers them', `${word} ${black}`, 'covered'],
  ])('%s', async (_where, content, kind) => {
    const document = await readPdf(file(content), readContext())
    expect(document.text).toBe('Shown\nSecond page')
    expect(document.hidden).toEqual([{ kind, text: 'Kafka', page: 1 }])
  })

  test.each([
    ['under white letters shows them', `${black} 1 g ${word}`],
    ['that letters cut out shows them', `q 7 Tr ${word} ${black} Q`],
    ['in a mask shows them', `q /Mask gs ${word} Q`],
    ['elsewhere says nothing of them', `${elsewhere} ${word}`],
  ])('%s', async (_where, content) => {
    const document = await readPdf(file(content), readContext())
    expect(document.text).toContain('Kafka')
    expect(document.hidden).toEqual([])
  })
})
