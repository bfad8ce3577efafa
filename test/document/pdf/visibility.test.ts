import { expect, test } from 'vitest'
import { readContext } from '../../../src/document/read-context.ts'
import { readPdf } from '../../../src/document/read-pdf.ts'
import { makePdf, stream, text } from '../make-pdf.ts'

const shown = text(50, 780, 'Shown')
const trick = text(50, 700, 'Kafka')

/** A font whose letter A stands for `words`. */
const stuffedFont = (words: string) => {
  const code = [...words].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('')
  const map = `begincmap 1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfchar <41> <${code}> endbfchar endcmap`
  return [
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode 11 0 R >>',
    stream('', map),
  ]
}

const stripes = (at: (x: number) => string) => Array.from({ length: 20 }, (_, index) => at(40 + 3 * index)).join(' ')
const flat = (matrix: string) => `BT /F1 1 Tf ${matrix} 50 700 Tm (Kafka) Tj ET`

/** A shading from one grey to another, over the width of the page. */
const shading = (from: string, to: string) =>
  `<< /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 0 595 0] /Extend [true true] /Function << /FunctionType 2 /Domain [0 1] /C0 ${from} /C1 ${to} /N 1 >> >>`
const gradient = (from: string, to: string) => `<< /PatternType 2 /Shading ${shading(from, to)} >>`
const tile = (content: string) =>
  stream('/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 5 5] /XStep 5 /YStep 5 /Resources << >>', content)

const extras = {
  resources:
    '/ExtGState << /Clear << /ca 0 >> /Half << /ca 0.5 /CA 0.5 >> /Broad << /LW 14 >> /Cut << /SMask << /S /Alpha /G 14 0 R >> >> /Whole << /SMask /None >> >> /XObject << /Form 10 0 R /Photo 11 0 R >> /Properties << /Off 12 0 R /On 13 0 R >>',
  objects: [
    stream('/Type /XObject /Subtype /Form /BBox [0 0 100 100] /Matrix [0.1 0 0 0.1 50 700]', text(0, 0, 'Kafka')),
    stream('/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8', 'x'),
    '<< /Type /OCG /Name (off) >>',
    '<< /Type /OCG /Name (on) >>',
    stream('/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Group << /S /Transparency /CS /DeviceGray >>', trick),
  ],
  catalog: '/OCProperties << /OCGs [12 0 R 13 0 R] /D << /ON [13 0 R] /OFF [12 0 R] >> >>',
}

const read = (content: string) => readPdf(makePdf({ pages: [`${shown} ${content}`], ...extras }), readContext())

test.each([
  ['white on white', 'colour', `1 g ${trick}`],
  ['almost white on white', 'colour', `0.97 g ${trick}`],
  ['in the palest yellow', 'colour', `1 1 0.85 rg ${trick}`],
  ['large, in the palest of greys', 'colour', `0.98 g ${text(50, 700, 'Kafka', { size: 60 })}`],
  ['dark on an equally dark banner', 'colour', `0.1 0.1 0.3 rg 0 690 595 40 re f 0.12 0.1 0.3 rg ${trick}`],
  ['white on a white band over a dark one', 'colour', `0 g 0 680 595 60 re f 1 g 0 690 595 40 re f ${trick}`],
  ['without opacity', 'transparent', `/Clear gs ${trick}`],
  ['in render mode 3', 'render-mode', `3 Tr ${trick}`],
  ['in render mode 7', 'render-mode', `7 Tr ${trick}`],
  ['in render mode 7, with paint after its clip has ended', 'render-mode', `q 7 Tr ${trick} Q 0 g 300 690 100 30 re f`],
  ['cut out of white', 'colour', `q 7 Tr ${trick} 1 g 40 690 100 30 re f Q`],
  ['in half a point', 'tiny', text(50, 700, 'Kafka', { size: 0.5 })],
  ['shrunk by the matrix', 'tiny', `q 0.1 0 0 0.1 50 700 cm ${text(0, 0, 'Kafka')} Q`],
  ['shrunk by the matrix of a form', 'tiny', '/Form Do'],
  ['left of the page', 'off-page', text(-400, 700, 'Kafka')],
  ['above the page', 'off-page', text(50, 900, 'Kafka')],
  ['outside the clip', 'clipped', `q 300 300 10 10 re W n ${trick} Q`],
  ['between two clips of one path', 'clipped', `q 0 0 2 2 re 590 830 2 2 re W n ${trick} Q`],
  ['in the hole of a clip', 'clipped', `q 0 0 595 842 re 40 650 200 100 re W* n ${trick} Q`],
  [
    'in a hole that runs against its clip',
    'clipped',
    `q 0 0 595 842 re 40 650 m 40 750 l 240 750 l 240 650 l h W n ${trick} Q`,
  ],
  ['outside a slanted clip, inside its box', 'clipped', `q 0 842 m 595 842 l 595 0 l h W n ${trick} Q`],
  [
    'outside one of two slanted clips',
    'clipped',
    `q 0 0 m 595 842 l 0 842 l h W n 0 842 m 595 842 l 595 800 l h W n ${trick} Q`,
  ],
  [
    'white, on a dark box that a clip keeps away',
    'colour',
    `q 0 0 2 2 re 590 830 2 2 re W n 0 g 0 0 595 842 re f Q 1 g ${trick}`,
  ],
  ['white, in the hole of a dark box', 'colour', `0 g 0 650 595 100 re 40 690 100 30 re f* 1 g ${trick}`],
  ['under two white boxes of one path', 'covered', `${trick} 1 g 40 690 100 30 re 45 690 100 30 re f`],
  ['under a white box', 'covered', `${trick} 1 g 40 690 100 30 re f`],
  ['under a black box', 'covered', `${trick} 0 g 40 690 100 30 re f`],
  ['under a photo', 'covered', `${trick} q 100 0 0 60 40 680 cm /Photo Do Q`],
  ['under a thick white line', 'covered', `${trick} 1 G 30 w 40 703 m 300 703 l S`],
  ['under a thick line of its own', 'covered', `${trick} 1 G q 1 0 0 30 0 0 cm 1 w 40 23.4 m 300 23.4 l S Q`],
  ['under stripes', 'covered', `${trick} 1 g ${stripes((x) => `${x} 690 3 30 re f`)}`],
  ['under lines side by side', 'covered', `${trick} 1 G 3 w ${stripes((x) => `${x} 690 m ${x} 720 l S`)}`],
  ['white on white, under a thin black line', 'colour', `0 G 1.2 w 40 703.3 m 300 703.3 l S 1 g ${trick}`],
  ['white, beside a thick black line', 'colour', `0 G 10 w 80 703 m 300 703 l S 1 g ${trick}`],
  ['white, in the gap between thick dashes', 'colour', `0 G 30 w [40 40] 0 d 8 703 m 300 703 l S 1 g ${trick}`],
  ['slanted until it is flat', 'tiny', flat('12 0 12 .01')],
  ['on a layer that is switched off', 'layer', `/OC /Off BDC ${trick} EMC`],
])('hides text %s', async (_how, kind, content) => {
  const document = await read(content)
  expect(document.text).toBe('Shown')
  expect(document.hidden).toEqual([{ kind, text: 'Kafka', page: 1 }])
})

test.each([
  ['white on a dark banner', `0.1 0.1 0.3 rg 0 690 595 40 re f 1 g ${trick}`],
  ['white on a dark disc', `0 g 20 700 m 20 750 110 750 110 700 c 110 650 20 650 20 700 c f 1 g ${trick}`],
  ['white on a photo', `q 200 0 0 60 40 680 cm /Photo Do Q 1 g ${trick}`],
  ['white on a thick line', `0 0 0.5 RG 14 w 40 703 m 300 703 l S 1 g ${trick}`],
  ['white on a thick line that a matrix made', `0.5 G q 1 0 0 14 0 0 cm 1 w 40 50.2 m 300 50.2 l S Q 1 g ${trick}`],
  ['white on the round end of a line', `0 G 60 w 1 J 70 703 m 300 703 l S 1 g ${trick}`],
  ['white on the dash of a line', `0 G 30 w [40 40] 0 d 45 703 m 300 703 l S 1 g ${trick}`],
  ['white on a thick border', `0 G 14 w 40 703 300 100 re S 1 g ${trick}`],
  ['white on a line whose width a state sets', `0 G /Broad gs 40 703 m 300 703 l S 1 g ${trick}`],
  ['white on two dark boxes side by side', `0 g 40 690 21 30 re 61.3 690 90 30 re f 1 g ${trick}`],
  ['struck through by a line', `${trick} 0 G 1 w 40 703 m 300 703 l S`],
  ['underlined by a line', `${trick} 0 G 2 w 50 697 m 80 697 l S`],
  ['beside the cut end of a thick line', `${trick} 1 G 30 w 78 703 m 300 703 l S`],
  ['in a thick frame', `${trick} 0 G 8 w 40 685 60 38 re S`],
  ['under a half clear line', `${trick} /Half gs 1 1 0 RG 30 w 40 703 m 300 703 l S`],
  ['slanted as an italic', flat('10 0 3 10')],
  ['light grey', `0.75 g ${trick}`],
  ['in light blue', `0.8 0.9 1 rg ${trick}`],
  ['in yellow', `1 1 0 rg ${trick}`],
  ['in the same text as letters that clip', `q BT /F1 10 Tf 50 700 Td (Kaf) Tj 4 Tr (ka) Tj ET Q`],
  ['through letters that clip, in their place', `q 4 Tr ${trick} 0 Tr ${trick} Q`],
  ['half opaque', `/Half gs ${trick}`],
  ['small as a footnote', text(50, 700, 'Kafka', { size: 5 })],
  ['in one point, scaled up', `q 10 0 0 10 50 700 cm ${text(0, 0, 'Kafka', { size: 1 })} Q`],
  ['stroked in black, filled in white', `2 Tr 1 g ${trick}`],
  ['within a round clip', `q 20 700 m 20 750 110 750 110 700 c 110 650 20 650 20 700 c W n ${trick} Q`],
  ['within one of two clips', `q 40 690 100 30 re 300 300 10 10 re W n ${trick} Q`],
  ['in overlapping clips', `q 40 690 100 30 re 20 680 100 50 re W n ${trick} Q`],
  ['outside a clip that has ended', `q 0 0 2 2 re 590 830 2 2 re W n Q ${trick}`],
  ['cut in half by a slanted clip', `q 0 702 m 595 706 l 595 0 l 0 0 l h W n ${trick} Q`],
  [
    'beside a round photo',
    `${trick} q 240 720 m 240 800 70 800 70 720 c 70 640 240 640 240 720 c W n q 200 0 0 200 40 600 cm /Photo Do Q Q`,
  ],
  ['white where two dark boxes overlap', `0 g 0 690 595 40 re 20 680 200 60 re f 1 g ${trick}`],
  [
    'white on a dark box cut round',
    `q 20 700 m 20 750 110 750 110 700 c 110 650 20 650 20 700 c W n 0 g 0 0 595 842 re f Q 1 g ${trick}`,
  ],
  ['within the clip', `q 40 690 100 30 re W n ${trick} Q`],
  ['under a half clear box', `${trick} /Half gs 1 1 0 rg 40 690 100 30 re f`],
  ['above an underline', `${trick} 0 g 50 698 30 0.7 re f`],
  ['beside a box', `${trick} 0 g 80 690 100 30 re f`],
  ['over a box painted before', `0.9 g 40 690 100 30 re f 0 g ${trick}`],
  ['on a layer that is switched on', `/OC /On BDC ${trick} EMC`],
  ['cut out of a dark box', `q 7 Tr ${trick} 0 0 0.5 rg 40 690 100 30 re f Q`],
  ['cut out of a photo', `q 7 Tr ${trick} 100 0 0 60 40 680 cm /Photo Do Q`],
  [
    'clear, under a dark box seen through its letters',
    `/Cut gs 0 0 0.5 rg 40 690 100 30 re f /Whole gs /Clear gs ${trick}`,
  ],
  ['written twice as its own shadow', `0.5 g ${text(50.5, 699.5, 'Kafka')} 0 g ${trick}`],
])('shows text %s', async (_how, content) => {
  const document = await read(content)
  expect(document.text).toBe('Shown\n\nKafka')
  expect(document.hidden).toEqual([])
})

const group = '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Group << /S /Transparency /CS /DeviceGray >>'
const image = (entries = '') =>
  `/Type /XObject /Subtype /Image /Width 2 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 ${entries}`
const mask = (by: string, form: number) => `<< /SMask << /S /${by} /G ${form} 0 R >> >>`

const masks = {
  resources: [
    `/ExtGState << /Dark ${mask('Luminosity', 10)} /Light ${mask('Luminosity', 11)} /Empty ${mask('Alpha', 12)} /Letters ${mask('Alpha', 13)} /Half << /SMask << /S /Luminosity /G 14 0 R >> >>`,
    '/Multiply << /BM /Multiply >> /Screen << /BM /Screen >> /Difference << /BM /Difference >> /Whole << /SMask /None >> >>',
    '/XObject << /Opaque 15 0 R /Clear 17 0 R /Left 18 0 R /Photo 16 0 R >>',
  ].join(' '),
  objects: [
    stream(group, '0 g 0 0 595 842 re f'),
    stream(group, '1 g 0 0 595 842 re f'),
    stream(group, ''),
    stream(group, trick),
    stream(group, '1 g 0 600 595 242 re f'),
    stream(image('/SMask 16 0 R'), '\x00\x00'),
    stream(image(), '\xff\xff'),
    stream(image('/SMask 19 0 R'), '\x00\x00'),
    stream(image('/SMask 20 0 R'), '\x00\x00'),
    stream(image(), '\x00\x00'),
    stream(image(), '\xff\x00'),
  ],
}
const over = (name: string, width = 100) => `q ${width} 0 0 60 40 680 cm /${name} Do Q`
const readMasked = (content: string) => readPdf(makePdf({ pages: [`${shown} ${content}`], ...masks }), readContext())

test.each([
  ['under a mask without light', 'transparent', `/Dark gs ${trick}`],
  ['under a mask without paint', 'transparent', `/Empty gs ${trick}`],
  ['under the dark part of a mask', 'transparent', `/Half gs ${text(50, 500, 'Kafka')}`],
  ['in white that multiplies', 'colour', `1 g /Multiply gs ${trick}`],
  ['in black that screens', 'colour', `0 g /Screen gs ${trick}`],
  ['in any colour that screens on white', 'colour', `0.4 0.1 0.7 rg /Screen gs ${trick}`],
  ['in black that is the difference', 'colour', `0 g /Difference gs ${trick}`],
  ['under an image with opacity of its own, all of it', 'covered', `${trick} ${over('Opaque')}`],
  ['in white over an image that is clear', 'colour', `${over('Clear')} 1 g ${trick}`],
  ['under the opaque part of an image', 'covered', `${trick} ${over('Left', 200)}`],
  [
    'under a stencil without holes',
    'covered',
    `${trick} q 1 g 100 0 0 60 40 680 cm BI /W 1 /H 1 /IM true ID \x00 EI Q`,
  ],
])('hides text %s', async (_how, kind, content) => {
  const document = await readMasked(content)
  expect(document.text).toBe('Shown')
  expect(document.hidden).toEqual([{ kind, text: 'Kafka', page: 1 }])
})

test.each([
  ['under a mask full of light', `/Light gs ${trick}`],
  ['under the light part of a mask', `/Half gs ${trick}`],
  ['under a mask of letters', `/Letters gs ${trick}`],
  ['after a mask', `/Dark gs /Whole gs ${trick}`],
  ['outside the state of a mask', `q /Dark gs Q ${trick}`],
  ['in dark ink that multiplies', `0.2 g /Multiply gs ${trick}`],
  ['in white that screens on dark', `0 g 40 690 100 30 re f 1 g /Screen gs ${trick}`],
  ['in white that is the difference', `1 g /Difference gs ${trick}`],
  ['under a marker that multiplies', `${trick} 1 1 0 rg /Multiply gs 40 690 100 30 re f`],
  ['under an image that is clear', `${trick} ${over('Clear')}`],
  ['under the clear part of an image', `${trick} q 200 0 0 60 -50 680 cm /Left Do Q`],
  ['in white on a stencil', `0.1 g q 100 0 0 60 40 680 cm BI /W 1 /H 1 /IM true ID \x00 EI Q 1 g ${trick}`],
])('shows text %s', async (_how, content) => {
  const document = await readMasked(content)
  expect(document.text).toBe('Shown\n\nKafka')
  expect(document.hidden).toEqual([])
})

test.each([
  ['hides a sentence', 'Rust, Go and Kafka', 'Shown', ['tiny']],
  ['shows a ligature', 'ffi', 'Shown\n\nffi', []],
])('%s that one glyph stands for', async (_how, words, expected, kinds) => {
  const form = '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F3 10 0 R >> >>'
  const objects = [...stuffedFont(words), stream(form, text(50, 700, 'A', { font: 'F3' }))]
  const pages = [`${shown} /Form Do`]
  const document = await readPdf(makePdf({ pages, objects, resources: '/XObject << /Form 12 0 R >>' }), readContext())
  expect(document.text).toBe(expected)
  expect(document.hidden.map(({ kind }) => kind)).toEqual(kinds)
})

const grey = (width: number, height: number, points: string) =>
  stream(
    `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8`,
    points,
  )

const pictures = {
  resources:
    '/XObject << /Print 10 0 R /Texture 11 0 R /Point 12 0 R /Black 13 0 R /Half 19 0 R >> /Pattern << /White 14 0 R /Grey 15 0 R /Tiles 16 0 R /Hatch 17 0 R >> /Shading << /White 18 0 R >>',
  objects: [
    grey(298, 421, '\x20\xf0'.repeat(149 * 421)),
    grey(64, 90, Array.from({ length: 64 * 90 }, (_, at) => String.fromCharCode(230 + ((at * 7) % 25))).join('')),
    grey(1, 1, '\xff'),
    grey(1, 1, '\x10'),
    gradient('[1]', '[1]'),
    gradient('[0]', '[1]'),
    tile('1 g 0 0 5 5 re f'),
    tile('0 g 0 0 5 1 re f'),
    shading('[1]', '[1]'),
    // Print on the upper half, blank paper below it.
    grey(298, 421, '\x20\xf0'.repeat(149 * 210) + '\xf0'.repeat(298 * 211)),
  ],
}
const readOver = (name: string, content: string) =>
  readPdf(makePdf({ pages: [`q 595 0 0 842 0 0 cm /${name} Do Q ${content}`], ...pictures }), readContext())
const readPictures = (content: string) =>
  readPdf(makePdf({ pages: [`${shown} ${content}`], ...pictures }), readContext())

test.each([
  ['white on a white image', 'colour', `q 200 0 0 60 40 680 cm /Point Do Q 1 g ${trick}`],
  ['dark on a dark image', 'colour', `q 200 0 0 60 40 680 cm /Black Do Q 0 g ${trick}`],
  ['in a gradient from white to white', 'colour', `/Pattern cs /White scn ${trick}`],
  ['in white tiles', 'colour', `/Pattern cs /Tiles scn ${trick}`],
  ['under a gradient that fills its clip', 'covered', `${trick} q 40 690 100 30 re W n /White sh Q`],
  ['white on a gradient from white to white', 'colour', `/Pattern cs /White scn 40 690 100 30 re f 1 g ${trick}`],
])('hides text %s', async (_how, kind, content) => {
  const document = await readPictures(content)
  expect(document.text).toBe('Shown')
  expect(document.hidden).toEqual([{ kind, text: 'Kafka', page: 1 }])
})

test.each([
  ['white on a dark image', `q 200 0 0 60 40 680 cm /Black Do Q 1 g ${trick}`],
  ['white on an image of several colours', `q 200 0 0 60 40 680 cm /Print Do Q 1 g ${trick}`],
  ['in a gradient from black to white', `/Pattern cs /Grey scn ${trick}`],
  ['in dark tiles', `/Pattern cs /Hatch scn ${trick}`],
  ['in black on dark hatching', `/Pattern cs /Hatch scn 40 690 100 30 re f 0 g ${trick}`],
  ['beside the clip of a gradient', `${trick} q 100 690 100 30 re W n /White sh Q`],
  ['in white tiles on a dark box', `0 g 40 690 100 30 re f /Pattern cs /Tiles scn ${trick}`],
])('shows text %s', async (_how, content) => {
  const document = await readPictures(content)
  expect(document.text).toBe('Shown\n\nKafka')
  expect(document.hidden).toEqual([])
})

test.each([
  ['hides white letters', '500 0 0 0 500 700 d1 50 0 400 700 re f', '1 g', ['colour']],
  ['shows black letters', '500 0 0 0 500 700 d1 50 0 400 700 re f', '0 g', []],
  ['shows letters in colours of their own', '500 0 d0 1 0 0 rg 50 0 400 700 re f', '1 g', []],
  ['hides letters that paint nothing', '500 0 d0', '0 g', ['transparent']],
  ['hides letters whose path is not painted', '500 0 0 0 500 700 d1 50 0 400 700 re n', '0 g', ['transparent']],
])('%s of a font of drawings', async (_how, drawing, colour, kinds) => {
  const codes = [...'Kafka'].map((letter) => `${letter.charCodeAt(0)} /${letter}`).join(' ')
  const widths = Array.from({ length: 256 }, () => 500).join(' ')
  const font = `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 0 /LastChar 255 /Widths [${widths}] /CharProcs << /K 11 0 R /a 11 0 R /f 11 0 R /k 11 0 R >> /Encoding << /Type /Encoding /Differences [${codes}] >> /Resources << >> >>`
  const form = '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F3 10 0 R >> >>'
  const objects = [font, stream('', drawing), stream(form, `${colour} ${text(50, 700, 'Kafka', { font: 'F3' })}`)]
  const pages = [`${shown} /Form Do`]
  const document = await readPdf(makePdf({ pages, objects, resources: '/XObject << /Form 12 0 R >>' }), readContext())
  expect(document.text).toBe(kinds.length > 0 ? 'Shown' : 'Shown\n\nKafka')
  expect(document.hidden.map(({ kind }) => kind)).toEqual(kinds)
})

test('reads the text layer over a scanned page, and says so', async () => {
  const document = await readOver('Print', `3 Tr ${text(50, 700, 'Recognised words')}`)
  expect(document.text).toBe('Recognised words')
  expect(document.messages.map(({ code }) => code)).toEqual(['RECOGNISED_TEXT'])
  expect(document.hidden).toEqual([])
})

test('a scan with a stamp is a scan', async () => {
  const layer = text(50, 700, 'These are the recognised words of a scanned page')
  const document = await readOver('Print', `${text(50, 20, 'Page 1 of 2')} 3 Tr ${layer}`)
  expect(document.text).toContain('recognised words')
  expect(document.hidden).toEqual([])
})

test.each([
  ['one point', 'Point', ''],
  ['a texture', 'Texture', ''],
  ['print, on a page with text of its own', 'Print', text(50, 600, 'Words that everybody sees')],
])('an image of %s is no scan', async (_what, name, seen) => {
  const document = await readOver(name, `${shown} ${seen} 3 Tr ${trick}`)
  expect(document.text).not.toContain('Kafka')
  expect(document.hidden).toEqual([{ kind: 'render-mode', text: 'Kafka', page: 1 }])
})

test('text beside the letters that clip is hidden', async () => {
  const document = await read(`q 7 Tr ${text(300, 300, 'x')} 0 Tr ${trick} Q`)
  expect(document.text).toBe('Shown')
  expect(document.hidden.map(({ kind, text: words }) => [kind, words])).toEqual([
    ['render-mode', 'x'],
    ['clipped', 'Kafka'],
  ])
})

test('a line of the layer that lies on blank paper is hidden', async () => {
  const layer = text(50, 700, 'These are the recognised words of a scanned page')
  const document = await readOver('Half', `3 Tr ${layer} ${text(50, 100, 'Expert in Kubernetes')}`)
  expect(document.text).toBe('These are the recognised words of a scanned page')
  expect(document.hidden).toEqual([{ kind: 'render-mode', text: 'Expert in Kubernetes', page: 1 }])
})

test('initials behind a text come after it, outside of its lines', async () => {
  const initials = `0.95 g ${text(40, 660, 'KM', { size: 120 })} 0 g`
  const document = await read(`${initials} ${trick} ${text(50, 680, 'and more of it')}`)
  expect(document.text.split('\n').filter(Boolean)).toEqual(['Shown', 'Kafka', 'and more of it', 'KM'])
  expect(document.furniture.map(({ start, end }) => document.text.slice(start, end))).toEqual(['KM'])
  expect(document.hidden).toEqual([])
})

/** A font outside the file whose map says other letters than its codes. */
const readMapped = (pairs: string) => {
  const count = pairs.split('> <').length - 1
  const map = `begincmap 1 begincodespacerange <00> <ff> endcodespacerange ${count} beginbfchar ${pairs} endbfchar endcmap`
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode 11 0 R >>'
  const form = '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F3 10 0 R >> >>'
  const objects = [font, stream('', map), stream(form, text(50, 700, 'chess', { font: 'F3' }))]
  const pages = [`${shown} /Form Do`]
  return readPdf(makePdf({ pages, objects, resources: '/XObject << /Form 12 0 R >>' }), readContext())
}

test('letters are read as they are drawn, and what the map of their font says is hidden', async () => {
  const document = await readMapped('<63> <004b> <68> <0061> <65> <0066> <73> <006b>')
  expect(document.text).toBe('Shown\n\nchess')
  expect(document.hidden).toEqual([{ kind: 'replaced', text: 'Kafkk', page: 1 }])
})

test.each([
  ['the same letters', '<63> <0063> <68> <0068> <65> <0065> <73> <0073>', 'chess'],
  ['capitals, as of small ones', '<63> <0043> <68> <0048> <65> <0045> <73> <0053>', 'CHESS'],
  ['letters of another script', '<63> <0441> <68> <0445> <65> <0435> <73> <0455>', 'схеѕѕ'],
  ['one other letter', '<63> <0063> <68> <006b> <65> <0065> <73> <0073>', 'ckess'],
])('a map that says %s raises nothing', async (_what, pairs, words) => {
  const document = await readMapped(pairs)
  expect(document.text).toBe(`Shown\n\n${words}`)
  expect(document.hidden).toEqual([])
})
