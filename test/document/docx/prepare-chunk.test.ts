import { expect, test } from 'vitest'
import { readDocument } from '../../../src/document/read-document.ts'
import { buildDocx, type DocxParts, paragraph } from '../build-docx.ts'

const taking = (content: string | Uint8Array, around = paragraph('Jo Doe')): DocxParts => ({
  body: `${around}<w:altChunk r:id="chunk"/>`,
  others: { chunk: ['aFChunk', content] },
})
const read = (parts: DocxParts) => readDocument(buildDocx(parts))

const archive = (encoding: string, body: string) =>
  [
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; boundary="----=part"',
    '',
    '------=part',
    'Content-Type: text/html; charset="utf-8"',
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    body,
    '------=part--',
  ].join('\r\n')

test.each<[string, string | Uint8Array, string[]]>([
  ['a web page', '<html><body><h2>Skills</h2><p>Kafka, <b>Redis</b></p></body></html>', ['Skills', 'Kafka, Redis']],
  ['lines and characters', '<p>Caf&eacute;<br>C &amp; Go&nbsp;&#8211; 3&nbsp;years', ['Café', 'C & Go – 3 years']],
  ['lists', '<ul><li>Go<li>Rust<ul><li>Tokio</li></ul></li></ul>', ['Go', 'Rust', 'Tokio']],
  [
    'rows of a table',
    '<table><tr><td>Go</td><td>good</td></tr><tr><td>SQL<td>expert</table>',
    ['Go\tgood', 'SQL\texpert'],
  ],
  ['text in no cell of a table', '<table>Go<tr>Rust</tr></table>', ['Go', 'Rust']],
  ['what stands after tags that never close', '<div><span><b>Go<p>Rust', ['Go', 'Rust']],
  ['no comment, script or title', '<title>x</title><!-- <p>y --><script>a<b</script><p>Go</p>', ['Go']],
  ['a sign that opens no tag', '<p>C < Go > 3</p>', ['C < Go > 3']],
  ['a web archive', archive('quoted-printable', '<p style=3D"x">Caf=C3=A9, Ru=\r\nst</p>'), ['Café, Rust']],
  ['a web archive in base64', archive('base64', Buffer.from('<p>Rust</p>').toString('base64')), ['Rust']],
  ['plain text', 'Skills\nC < Go > Rust', ['Skills', 'C < Go > Rust']],
  ['a DOCX', buildDocx({ body: paragraph('Rust') }), ['Rust']],
])('takes in %s', async (_what, content, lines) => {
  const { text, hidden, messages } = await read(taking(content))
  expect(text.split(/\n+/)).toEqual(['Jo Doe', ...lines])
  expect([hidden, messages]).toEqual([[], []])
})

test('knows headings, items, weight and links of a web page', async () => {
  const page = '<h2>Skills</h2><ul><li><a href="https://example.com/jo">Go</a></li></ul><p><strong>Rust</strong></p>'
  const { lines, links } = await read(taking(page, ''))
  expect(lines.map(({ heading, item, bold }) => [heading, item, bold])).toEqual([
    [2, undefined, true],
    [undefined, true, undefined],
    [undefined, undefined, true],
  ])
  expect(links.map(({ url }) => url)).toEqual(['https://example.com/jo'])
})

test.each([
  ['text that is not displayed', '<p style="display:none">Rust</p>', 'vanish'],
  ['white text', '<p><font color="#fff">Rust</font></p>', 'colour'],
  ['text of one pixel', '<div style="font-size: 1px"><p>Rust</p></div>', 'tiny'],
])('sets %s of a web page apart', async (_what, page, kind) => {
  const { text, hidden } = await read(taking(page))
  expect([text, hidden]).toEqual(['Jo Doe', [{ kind, text: 'Rust', page: 1 }]])
})

test('leaves white text in the text where a colour may lie behind it', async () => {
  const { text, hidden } = await read(taking('<style>.x{background:#123}</style><p class="x" style="color:white">Rust'))
  expect([text, hidden]).toEqual(['Jo Doe\nRust', []])
})

test('refuses files without end', async () => {
  const body = '<w:altChunk r:id="chunk"/>'.repeat(100)
  const others: DocxParts['others'] = { chunk: ['aFChunk', '<p>Go'.repeat(1000)] }
  await expect(read({ body, others })).rejects.toMatchObject({ code: 'TOO_LARGE' })
})

test.each([
  ['Rich Text', '{\\rtf1 Rust}'],
  ['a broken DOCX', buildDocx({ body: paragraph('Rust') }).slice(0, -30)],
  ['a DOCX that takes in another', buildDocx(taking('Rust', ''))],
])('says that %s was not read', async (_what, content) => {
  const { text, messages } = await read(taking(content))
  expect(text).toBe('Jo Doe')
  expect(messages).toEqual([{ code: 'FILES_NOT_READ', level: 'warning', args: { count: 1 } }])
  await expect(read(taking(content, ''))).rejects.toMatchObject({ code: 'NO_TEXT', message: /another file inside/ })
})
