import { expect, test } from 'vitest'
import { readDocument } from '../../src/document/read-document.ts'
import type { CvDocument } from '../../src/types.ts'
import { buildDocx, type DocxParts, namespaces, paragraph, run, table } from './build-docx.ts'

const read = (parts: DocxParts) => readDocument(buildDocx(parts))

/** Lines as a reader takes them in: `# heading`, `* item`, `(furniture)`, `2| second column`. */
function shown({ text, lines, furniture }: CvDocument): string[] {
  return lines.map(({ start, end, heading, item, depth = 0, column }) => {
    const mark = heading ? `${'#'.repeat(heading)} ` : item ? `${'  '.repeat(depth)}* ` : ''
    const line = `${column ? `${column}| ` : ''}${mark}${text.slice(start, end)}`
    return furniture.some((span) => span.start === start) ? `(${line})` : line
  })
}

const style = (id: string, properties: string, attributes = 'w:type="paragraph"') =>
  `<w:style ${attributes} w:styleId="${id}">${properties}</w:style>`
const heading1 = style('berschrift1', '<w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr>')
const numbered = (depth: number) => `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="1"/></w:numPr>`
const textBox = (content: string, fill = '<a:noFill/>') =>
  `<w:r><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:spPr>${fill}</wps:spPr><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`
const vmlBox = (content: string, attributes = '') =>
  `<w:r><w:pict><v:shape ${attributes}><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`
const alternatives = (choice: string, fallback: string) =>
  `<mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`
const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`
const p = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`

test.each<[string, DocxParts, string[]]>([
  ['paragraphs', { body: paragraph('Jo Doe') + paragraph('Backend developer') }, ['Jo Doe', 'Backend developer']],
  [
    'a heading by its style, in any language of Word',
    { body: paragraph('Skills', '<w:pStyle w:val="berschrift1"/>') + paragraph('Go'), styles: heading1 },
    ['# Skills', 'Go'],
  ],
  [
    'a heading by a style built on a heading',
    {
      body: paragraph('Skills', '<w:pStyle w:val="Mine"/>'),
      styles: heading1 + style('Mine', '<w:name w:val="Mine"/><w:basedOn w:val="berschrift1"/>'),
    },
    ['# Skills'],
  ],
  [
    'body text in a style that takes the heading back',
    {
      body: paragraph('Skills', '<w:pStyle w:val="Mine"/>'),
      styles:
        heading1 +
        style('Mine', '<w:name w:val="Mine"/><w:basedOn w:val="berschrift1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>'),
    },
    ['Skills'],
  ],
  ['a heading by its outline level', { body: paragraph('Skills', '<w:outlineLvl w:val="1"/>') }, ['## Skills']],
  [
    'list items with their depth',
    { body: paragraph('Go', numbered(0)) + paragraph('Gin', numbered(1)) },
    ['* Go', '  * Gin'],
  ],
  [
    'list items by their style',
    {
      body: paragraph('Go', '<w:pStyle w:val="ListBullet"/>'),
      styles: style('ListBullet', '<w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr>'),
    },
    ['* Go'],
  ],
  [
    'no item where a paragraph leaves its list',
    { body: paragraph('Go', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>') },
    ['Go'],
  ],
  [
    'a town behind a job',
    { body: table([[paragraph('Engineer, Acme') + paragraph('Built APIs'), paragraph('Leeds')]]) },
    ['Engineer, Acme\tLeeds', 'Built APIs'],
  ],
  [
    'a grid of lists',
    { body: table([[paragraph('Java 17') + paragraph('Spring'), paragraph('Docker') + paragraph('Kubernetes')]]) },
    ['Java 17', 'Spring', 'Docker', 'Kubernetes'],
  ],
  [
    'a shorter list beside a longer one',
    {
      body: table([
        [
          ['Infra', 'Docker', 'Nix', 'AWS'].map((text) => paragraph(text)).join(''),
          paragraph('Hopes') + paragraph('Zig') + paragraph('Elixir'),
        ],
      ]),
    },
    ['1| Infra', '1| Docker', '1| Nix', '1| AWS', '2| Hopes', '2| Zig', '2| Elixir'],
  ],
  [
    'two columns of prose',
    { body: table([[paragraph('Java. '.repeat(30).trim()), paragraph('Go. '.repeat(40).trim())]]) },
    [`1| ${'Java. '.repeat(30).trim()}`, `2| ${'Go. '.repeat(40).trim()}`],
  ],
  ['typed bullets', { body: paragraph('• Built APIs') + paragraph('-   Ran them') }, ['* Built APIs', '* Ran them']],
  ['runs that split words', { body: p(run('Kuber'), '<w:proofErr/>', run('netes')) }, ['Kubernetes']],
  ['line breaks', { body: p(run('Java'), '<w:r><w:br/></w:r>', run('Go')) }, ['Java', 'Go']],
  ['tabs', { body: p(run('Engineer'), '<w:r><w:tab/></w:r>', run('2019')) }, ['Engineer\t2019']],
  ['tabs of headers', { body: p(run('Engineer'), '<w:r><w:ptab/></w:r>', run('2019')) }, ['Engineer\t2019']],
  ['columns set with the space bar', { body: paragraph('Engineer        2019') }, ['Engineer\t2019']],
  [
    'content controls',
    { body: `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph('Jo Doe')}</w:sdtContent></w:sdt>` },
    ['Jo Doe'],
  ],
  [
    'custom XML, smart tags and text direction',
    {
      body: `<w:customXml>${p(`<w:smartTag>${run('Jo')}</w:smartTag>`, `<w:dir>${run(' Doe')}</w:dir>`)}</w:customXml>`,
    },
    ['Jo Doe'],
  ],
  [
    'tracked changes as accepted',
    {
      body: p(
        `<w:ins>${run('Go')}</w:ins>`,
        '<w:del><w:r><w:delText>Perl</w:delText></w:r></w:del>',
        `<w:moveFrom>${run('x')}</w:moveFrom>`,
      ),
    },
    ['Go'],
  ],
  [
    'a paragraph whose end was deleted with the next',
    { body: paragraph('Back', '<w:rPr><w:del/></w:rPr>') + paragraph('end') },
    ['Backend'],
  ],
  [
    'results of fields',
    {
      body: p(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        run('May 2024'),
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
        `<w:fldSimple w:instr="AUTHOR">${run(' Jo')}</w:fldSimple>`,
      ),
    },
    ['May 2024 Jo'],
  ],
  [
    'no result of a field inside the code of another',
    {
      body: p(
        mark('begin'),
        code('IF '),
        mark('begin'),
        code('PAGE'),
        mark('separate'),
        run('1'),
        mark('end'),
        mark('separate'),
        run('Jo Doe'),
        mark('end'),
      ),
    },
    ['Jo Doe'],
  ],
  ['text after a field that never ends', { body: p(mark('begin'), run('Jo Doe')) }, ['Jo Doe']],
  [
    'the result of a field over two paragraphs',
    { body: p(mark('begin'), code('TOC'), mark('separate'), run('Jo')) + p(run('Doe'), mark('end')) },
    ['Jo', 'Doe'],
  ],
  [
    'a footnote after its paragraph',
    {
      body: p(run('Led a team'), '<w:r><w:footnoteReference w:id="2"/></w:r>') + paragraph('Built APIs'),
      footnotes: `<w:footnote w:id="2">${paragraph('Of five.')}</w:footnote>`,
    },
    ['Led a team', 'Of five.', 'Built APIs'],
  ],
  ['formulas', { body: p(run('in '), '<m:oMath><m:r><m:t>O(n log n)</m:t></m:r></m:oMath>') }, ['in O(n log n)']],
  [
    'ruby without its reading',
    {
      body: p(
        '<w:r><w:ruby><w:rt><w:r><w:t>jo</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>Jo</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      ),
    },
    ['Jo'],
  ],
  ['a text box', { body: paragraph('Jo') + p(textBox(paragraph('Go'))) + paragraph('End') }, ['Jo', 'Go', 'End']],
  ['a text box of old Word', { body: paragraph('Jo') + p(vmlBox(paragraph('Go'))) }, ['Jo', 'Go']],
  [
    'a text box once, where both kinds are there',
    { body: paragraph('Jo') + p(`<w:r>${alternatives(textBox(paragraph('Go')), vmlBox(paragraph('Go')))}</w:r>`) },
    ['Jo', 'Go'],
  ],
  [
    'the points of a SmartArt, without what Word works out from them',
    {
      body:
        paragraph('Jo') + p('<w:r><w:drawing><wp:inline><dgm:relIds r:dm="data.xml"/></wp:inline></w:drawing></w:r>'),
      others: {
        'data.xml': [
          'diagramData',
          `<dgm:dataModel ${namespaces}><dgm:pt><dgm:t><a:p><a:r><a:t>Go</a:t></a:r></a:p></dgm:t></dgm:pt><dgm:pt type="pres"><dgm:t><a:p><a:r><a:t>x</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:dataModel>`,
        ],
      },
    },
    ['Jo', 'Go'],
  ],
  [
    'the labels of a chart, not the figures that it plots',
    {
      body: paragraph('Jo') + p('<w:r><w:drawing><wp:inline><c:chart r:id="chart.xml"/></wp:inline></w:drawing></w:r>'),
      others: {
        'chart.xml': [
          'chart',
          `<c:chartSpace ${namespaces}><c:ser><c:cat><c:pt><c:v>Go</c:v></c:pt><c:pt><c:v>SQL</c:v></c:pt></c:cat><c:val><c:pt><c:v>7</c:v></c:pt></c:val></c:ser></c:chartSpace>`,
        ],
      },
    },
    ['Jo', 'Go', 'SQL'],
  ],
  ['a text box in a text box', { body: p(textBox(p(run('Out'), textBox(paragraph('In'))))) }, ['Out', 'In']],
  [
    'the name before a box that hangs on it',
    { body: p(textBox(paragraph('Skills: Go')), run('Jo Doe')) + paragraph('Leeds') },
    ['Jo Doe', 'Skills: Go', 'Leeds'],
  ],
  [
    'a box before the heading that it hangs on',
    { body: paragraph('Jo Doe') + p(textBox(paragraph('Skills: Go')), run('Work')) + paragraph('Acme') },
    ['Jo Doe', 'Skills: Go', 'Work', 'Acme'],
  ],
  [
    'the header on top, the footer apart',
    {
      body: `${paragraph('Skills')}<w:sectPr><w:headerReference w:type="default" r:id="header1.xml"/><w:footerReference w:type="default" r:id="footer1.xml"/></w:sectPr>`,
      running: { 'header1.xml': paragraph('Jo Doe'), 'footer1.xml': paragraph('Page 1 of 2') },
    },
    ['Jo Doe', 'Skills', '(Page 1 of 2)'],
  ],
  [
    'the header of the first page on top, that of the others apart',
    {
      body: `${paragraph('Skills')}<w:sectPr><w:headerReference w:type="default" r:id="header1.xml"/><w:headerReference w:type="first" r:id="header2.xml"/><w:titlePg/></w:sectPr>`,
      running: { 'header1.xml': paragraph('Jo Doe, continued'), 'header2.xml': paragraph('Jo Doe') },
    },
    ['Jo Doe', 'Skills', '(Jo Doe, continued)'],
  ],
  [
    'columns with their break',
    {
      body: `${paragraph('Skills')}${p('<w:r><w:br w:type="column"/></w:r>', run('Work'))}<w:sectPr><w:cols w:num="2"/></w:sectPr>`,
    },
    ['1| Skills', '2| Work'],
  ],
  [
    'rows of a table',
    {
      body: table([
        [paragraph('Java'), paragraph('expert')],
        [paragraph('Go'), paragraph('good')],
      ]),
    },
    ['Java\texpert', 'Go\tgood'],
  ],
  [
    'dates beside a job',
    {
      body: table([
        [paragraph('2019 – 2021') + paragraph('Leeds'), paragraph('Engineer, Acme') + paragraph('Built APIs')],
      ]),
    },
    ['2019 – 2021\tEngineer, Acme', 'Leeds', 'Built APIs'],
  ],
  [
    'dates behind a job',
    { body: table([[paragraph('Engineer, Acme') + paragraph('Built APIs'), paragraph('2019 – 2021')]]) },
    ['Engineer, Acme\t2019 – 2021', 'Built APIs'],
  ],
  [
    'a title beside its section',
    { body: table([[paragraph('Experience'), paragraph('Engineer, Acme') + paragraph('Built APIs')]]) },
    ['Experience', 'Engineer, Acme', 'Built APIs'],
  ],
  [
    'each cell to its end, beside a date',
    {
      body: table([
        [
          paragraph('2018 – 2021'),
          paragraph('Analyst') + paragraph('Acme'),
          paragraph('Built APIs') + paragraph('Ran'),
        ],
        [paragraph('2013 – 2018'), paragraph('Intern') + paragraph('Beta'), paragraph('Kept the books.')],
      ]),
    },
    ['2018 – 2021\tAnalyst', 'Acme', 'Built APIs', 'Ran', '2013 – 2018\tIntern', 'Beta', 'Kept the books.'],
  ],
  [
    'dates that a narrow cell breaks',
    { body: table([[paragraph('Nov 2018 –') + paragraph('Present'), paragraph('Analyst') + paragraph('Acme')]]) },
    ['Nov 2018 – Present\tAnalyst', 'Acme'],
  ],
  [
    'dates that a narrow cell breaks at a word',
    { body: table([[paragraph('2014 to') + paragraph('2016'), paragraph('Analyst') + paragraph('Acme')]]) },
    ['2014 to 2016\tAnalyst', 'Acme'],
  ],
  [
    'a sentence in a last cell below its job, and a row of a skill in one line',
    {
      body: table([
        [paragraph('2013 – 2018'), paragraph('Intern, Beta'), paragraph('Kept the books.')],
        [paragraph('2011 – 2013'), paragraph('Trainee, Gamma'), paragraph('Fixed bugs')],
        [paragraph('Go'), paragraph('expert'), paragraph('5 years')],
      ]),
    },
    [
      '2013 – 2018\tIntern, Beta',
      'Kept the books.',
      '2011 – 2013\tTrainee, Gamma',
      'Fixed bugs',
      'Go\texpert\t5 years',
    ],
  ],
  [
    'a single line like the several of its column',
    {
      body: table([
        [paragraph('2018'), paragraph('Analyst, Acme'), paragraph('Care of the books') + paragraph('Reports')],
        [paragraph('2013'), paragraph('Intern, Beta'), paragraph('Care of the post')],
      ]),
    },
    ['2018\tAnalyst, Acme', 'Care of the books', 'Reports', '2013\tIntern, Beta', 'Care of the post'],
  ],
  [
    'a firm, its town and a date in one line',
    { body: table([[paragraph('2013 – 2018'), paragraph('Intern'), paragraph('Beta Trading Co. Ltd.')]]) },
    ['2013 – 2018\tIntern\tBeta Trading Co. Ltd.'],
  ],
  [
    'a date in a cell of its own between a title and a text',
    {
      body: table([
        [paragraph('Analyst') + paragraph('Acme'), paragraph('2018'), paragraph('Built APIs') + paragraph('Ran them')],
      ]),
    },
    ['Analyst\t2018', 'Acme', 'Built APIs', 'Ran them'],
  ],
  [
    'skills in several lines before their years',
    {
      body: table([
        [paragraph('Languages'), paragraph('Go') + paragraph('Python'), paragraph('6 years')],
        [paragraph('Cloud') + paragraph('and delivery'), paragraph('AWS,') + paragraph('Docker'), paragraph('good')],
      ]),
    },
    ['Languages\tGo, Python\t6 years', 'Cloud and delivery\tAWS, Docker\tgood'],
  ],
  [
    'short cells beside a longer one',
    { body: table([[paragraph('Go'), paragraph('expert'), paragraph('5 years') + paragraph('daily')]]) },
    ['Go\texpert', '5 years', 'daily'],
  ],
  [
    'a section name beside a job and its date',
    {
      body: table([[paragraph('Experience'), paragraph('2018'), paragraph('Analyst, Acme') + paragraph('Built APIs')]]),
    },
    ['Experience', '2018\tAnalyst, Acme', 'Built APIs'],
  ],
  [
    'three columns of lists',
    {
      body: table([
        [
          paragraph('Skills') + paragraph('Go'),
          paragraph('Tools') + paragraph('Nix'),
          paragraph('Hopes') + paragraph('Zig'),
        ],
      ]),
    },
    ['1| Skills', '1| Go', '2| Tools', '2| Nix', '3| Hopes', '3| Zig'],
  ],
  [
    'the columns of a page that a table sets',
    {
      body: table([
        [
          paragraph('Skills') + paragraph('Go') + paragraph('Java') + paragraph('SQL'),
          paragraph('Work') + paragraph('Acme') + paragraph('Beta') + paragraph('Gamma') + paragraph('Delta'),
        ],
      ]),
    },
    ['1| Skills', '1| Go', '1| Java', '1| SQL', '2| Work', '2| Acme', '2| Beta', '2| Gamma', '2| Delta'],
  ],
  [
    'a table in a table',
    { body: table([[paragraph('Skills') + table([[paragraph('Go'), paragraph('good')]])]]) },
    ['Skills', 'Go\tgood'],
  ],
])('reads %s', async (_what, parts, expected) => {
  expect(shown(await read(parts))).toEqual(expected)
})

test('parts blocks at blank paragraphs', async () => {
  const { text } = await read({ body: paragraph('Acme') + paragraph('') + paragraph('Beta') })
  expect(text).toBe('Acme\n\nBeta')
})

test('reads a long document in slices, with nothing lost at their edges', async () => {
  const numbers = Array.from({ length: 1200 }, (_, at) => `Line ${at}`)
  const { text } = await read({ body: numbers.map((line) => paragraph(line)).join('') })
  expect(text.split('\n')).toEqual(numbers)
})

test('knows size and weight from style and run', async () => {
  const { lines } = await read({
    body:
      paragraph('Skills', '<w:pStyle w:val="Big"/>') +
      p(run('Go', '<w:b/><w:sz w:val="22"/>')) +
      p(run('SQL', '<w:b w:val="0"/>')),
    styles: style('Big', '<w:rPr><w:b/><w:sz w:val="32"/></w:rPr>'),
  })
  expect(lines.map(({ size, bold = false }) => [size, bold])).toEqual([
    [16, true],
    [11, true],
    [undefined, false],
  ])
})

test('keeps links that are safe, with their place', async () => {
  const { text, links } = await read({
    body: p(
      run('•  '),
      `<w:hyperlink r:id="web">${run('my ')}${run('code')}</w:hyperlink>`,
      `<w:hyperlink r:id="bad">${run(' here')}</w:hyperlink>`,
      `<w:fldSimple w:instr=" HYPERLINK &quot;mailto:jo@example.com&quot; ">${run(' mail')}</w:fldSimple>`,
    ),
    links: { web: 'https://example.com/jo', bad: 'javascript:alert(1)' },
  })
  expect(text).toBe('my code here mail')
  expect(links.map(({ url, span }) => [url, text.slice(span?.start, span?.end)])).toEqual([
    ['https://example.com/jo', 'my code'],
    ['mailto:jo@example.com', ' mail'],
  ])
})

test('gives the event loop a turn for each page or so of a long document', async () => {
  let turns = 0
  let next = setImmediate(count)
  function count() {
    turns++
    next = setImmediate(count)
  }
  await read({ body: Array.from({ length: 3000 }, (_, line) => paragraph(`Line ${line}`)).join('') })
  clearImmediate(next)
  expect(turns).toBeGreaterThan(10)
})

const many = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join('')
const look = (index: number) => (index % 2 === 0 ? '<w:b/>' : '')

test.each<[string, string]>([
  ['10,000 runs of one look in a paragraph', p(many(10_000, () => run('Go ')))],
  ['1,500 runs of different looks in a paragraph', p(many(1500, (index) => run('Go ', look(index))))],
  ['300 text boxes at one paragraph', p(many(300, (index) => textBox(paragraph(`Go ${index}`))))],
])('reads %s', async (_what, body) => {
  expect((await read({ body })).text).toContain('Go')
})

test.each<[string, string]>([
  ['300,000 runs in a paragraph', p(many(300_000, () => '<w:r><w:t>Go</w:t></w:r>'))],
  ['20,000 runs of different looks in a paragraph', p(many(20_000, (index) => run('Go ', look(index))))],
  ['20,000 rows in a table', table(Array.from({ length: 20_000 }, () => [paragraph('Go')]))],
])('refuses %s, and takes no long time for it', async (_what, body) => {
  const file = buildDocx({ body })
  const start = process.cpuUsage()
  await expect(readDocument(file)).rejects.toMatchObject({ code: 'TOO_LARGE' })
  expect(process.cpuUsage(start).user).toBeLessThan(2_000_000)
})

test('keeps each of many links, in whatever slice it stands', async () => {
  const ids = Array.from({ length: 600 }, (_, index) => `link${index}`)
  const body = ids.map((id) => `<w:p><w:hyperlink r:id="${id}">${run(`See ${id}`)}</w:hyperlink></w:p>`).join('')
  const { text, links } = await read({
    body,
    links: Object.fromEntries(ids.map((id) => [id, `https://${id}.example.com/`])),
  })
  expect(links.map(({ url, span }) => `${url} ${text.slice(span?.start, span?.end)}`)).toEqual(
    ids.map((id) => `https://${id}.example.com/ See ${id}`),
  )
})

const emu = 12_700
const shape = (width: number, height: number, behind: string, fill = '1F3864') =>
  `<w:r><w:drawing><wp:anchor behindDoc="${behind}"><wp:extent cx="${width * emu}" cy="${height * emu}"/><a:graphic><a:graphicData><wps:wsp><wps:spPr><a:solidFill><a:srgbClr val="${fill}"/></a:solidFill></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`
const farBox = (offset: number, from = 'margin', [width, height] = [200, 40]) =>
  `<w:r><w:drawing><wp:anchor><wp:positionH relativeFrom="${from}"><wp:posOffset>${offset * emu}</wp:posOffset></wp:positionH><wp:extent cx="${(width ?? 0) * emu}" cy="${(height ?? 0) * emu}"/><wps:wsp><wps:txbx><w:txbxContent>${paragraph('Rust')}</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></w:r>`
const vmlBanner = (css: string) => `<w:r><w:pict><v:rect style="${css}" fillcolor="#1f4e79 [3204]"/></w:pict></w:r>`
const styledBanner = `<w:r><w:drawing><wp:anchor behindDoc="1"><wp:extent cx="${500 * emu}" cy="${80 * emu}"/><wps:wsp><wps:spPr/><wps:style><a:fillRef idx="1"/></wps:style></wps:wsp></wp:anchor></w:drawing></w:r>`
const white = '<w:color w:val="FFFFFF"/>'
const dark = '<w:shd w:val="clear" w:color="auto" w:fill="1F3864"/>'
const themed = '<w:color w:val="000000" w:themeColor="background1"/>'
const effect = (fill: string, outline = '') =>
  `${outline && `<w14:textOutline>${outline}</w14:textOutline>`}<w14:textFill>${fill}</w14:textFill>`
const solid = (colour: string, change = '') =>
  `<w14:solidFill><w14:srgbClr w14:val="${colour}">${change}</w14:srgbClr></w14:solidFill>`
const oneRow = (properties: string) =>
  `<w:tbl><w:tr><w:trPr>${properties}</w:trPr><w:tc>${paragraph('Rust')}</w:tc></w:tr></w:tbl>`
const tableStyles = [
  style('White', `<w:rPr>${white}</w:rPr>`, 'w:type="table"'),
  style('Grid5', `<w:tblStylePr w:type="firstRow"><w:tcPr>${dark}</w:tcPr></w:tblStylePr>`, 'w:type="table"'),
  style('Bands', `<w:tblStylePr w:type="band1Horz"><w:tcPr>${dark}</w:tcPr></w:tblStylePr>`, 'w:type="table"'),
  style('Head', '<w:tblStylePr w:type="firstRow"><w:rPr><w:vanish/></w:rPr></w:tblStylePr>', 'w:type="table"'),
  style('Flat', '<w:pPr><w:spacing w:line="20" w:lineRule="exact"/></w:pPr>'),
].join('')
const headed = (look: string) => `<w:tblStyle w:val="Head"/><w:tblLook ${look}/>`

test.each([
  ['hidden text', p(run('Rust', '<w:vanish/>')), 'vanish'],
  ['hidden text by a style', paragraph('Rust', '<w:pStyle w:val="Gone"/>'), 'vanish'],
  ['white text', p(run('Rust', white)), 'colour'],
  ['nearly white text', p(run('Rust', '<w:color w:val="FDFDFD"/>')), 'colour'],
  ['text in the colour of its own shading', p(run('Rust', `<w:color w:val="1F3864"/>${dark}`)), 'colour'],
  [
    'text in the colour of its cell',
    table([[`<w:tcPr>${dark}</w:tcPr>${p(run('Rust', '<w:color w:val="1F3864"/>'))}`]]),
    'colour',
  ],
  ['text of one point', p(run('Rust', '<w:sz w:val="2"/>')), 'tiny'],
  [
    'text of one point as if from right to left',
    p(run('Rust', '<w:rtl/><w:sz w:val="22"/><w:szCs w:val="2"/>')),
    'tiny',
  ],
  ['letters of one percent', p(run('Rust', '<w:w w:val="1"/>')), 'tiny'],
  ['white text in a white box', p(textBox(p(run('Rust', white)))), 'colour'],
  ['white text on a white shape', p(shape(500, 80, '1', 'FFFFFF')) + p(run('Rust', white)), 'colour'],
  ['white text under a shape that lies on top', p(shape(500, 80, '0')) + p(run('Rust', white)), 'colour'],
  ['white text beside an icon', p(shape(14, 14, '1'), run('Rust', white)), 'colour'],
  ['white text far below a banner', p(shape(500, 24, '1')) + p().repeat(9) + p(run('Rust', white)), 'colour'],
  [
    'a row that is hidden',
    `<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>${paragraph('Rust')}</w:tc></w:tr></w:tbl>`,
    'vanish',
  ],
  ['a line of one point', paragraph('Rust', '<w:spacing w:line="20" w:lineRule="exact"/>'), 'clipped'],
  ['a line left of the page', paragraph('Rust', '<w:ind w:left="-20000"/>'), 'off-page'],
  ['a box right of the page', p(farBox(2000)), 'off-page'],
  ['a box of which nothing is left on the page', p(farBox(-300, 'page')), 'off-page'],
  ['a box of one point', p(farBox(100, 'page', [1, 1])), 'clipped'],
  ['a box of old Word left of the page', p(vmlBox(paragraph('Rust'), 'style="margin-left:-2000pt"')), 'off-page'],
  ['a box of old Word, one point high', p(vmlBox(paragraph('Rust'), 'style="width:9cm;height:1pt"')), 'clipped'],
  [
    'a frame left of the page',
    paragraph('Rust', '<w:framePr w:w="2000" w:hAnchor="page" w:x="-20000" w:y="100"/>'),
    'off-page',
  ],
  ['a frame of one point', paragraph('Rust', '<w:framePr w:w="20" w:h="20" w:hRule="exact" w:y="100"/>'), 'clipped'],
  ['a floating table left of the page', table([[p(run('Rust'))]], '<w:tblpPr w:tblpX="-40000"/>'), 'off-page'],
  ['text where the code of a field belongs', p(mark('begin'), run('Rust'), mark('end')), 'vanish'],
  ['a row of one point', oneRow('<w:trHeight w:val="20" w:hRule="exact"/>'), 'clipped'],
  ['a line of one point by a style', paragraph('Rust', '<w:pStyle w:val="Flat"/>'), 'clipped'],
  ['text lowered by more than a page', p(run('Rust', '<w:position w:val="-3000"/>')), 'off-page'],
  ['black text under a black highlighter', p(run('Rust', '<w:highlight w:val="black"/>')), 'colour'],
  ["text in the theme's background, whatever else it says", p(run('Rust', themed)), 'colour'],
  [
    "white text on a shading in the theme's background",
    p(run('Rust', `${white}<w:shd w:fill="auto" w:themeFill="background1"/>`)),
    'colour',
  ],
  [
    'white text in a box in the background colour',
    p(textBox(p(run('Rust', white)), '<a:solidFill><a:schemeClr val="bg1"/></a:solidFill>')),
    'colour',
  ],
  ['white text on a faint pattern', p(run('Rust', `${white}<w:shd w:val="pct5"/>`)), 'colour'],
  ['text without a fill', p(run('Rust', effect('<w14:noFill/>'))), 'transparent'],
  ['text with a white fill', p(run('Rust', effect(solid('FFFFFF')))), 'colour'],
  ['text with a clear fill', p(run('Rust', effect(solid('000000', '<w14:alpha w14:val="100000"/>')))), 'transparent'],
  ['text that its table style turns white', table([[p(run('Rust'))]], '<w:tblStyle w:val="White"/>'), 'colour'],
  ['text that its table style hides in the first row', table([[p(run('Rust'))]], headed('w:firstRow="1"')), 'vanish'],
  ['the same, switched on in the older form', table([[p(run('Rust'))]], headed('w:val="04A0"')), 'vanish'],
  [
    'white text below the shaded first row',
    table([[p()], [p(run('Rust', white))]], '<w:tblStyle w:val="Grid5"/>'),
    'colour',
  ],
  ['a box that is switched off', p(vmlBox(paragraph('Rust'), 'style="visibility:hidden"')), 'vanish'],
])('sets %s apart', async (_what, body, kind) => {
  const styles = style('Gone', '<w:rPr><w:vanish/></w:rPr>') + tableStyles
  const document = await read({ body: paragraph('Jo Doe') + body, styles })
  expect(document.text).toBe('Jo Doe')
  expect(document.hidden).toEqual([{ kind, text: 'Rust', page: 1 }])
  expect(document.messages).toEqual([{ code: 'HIDDEN_TEXT', level: 'warning', args: { count: 1, kind } }])
})

test.each([
  ['white text on a dark cell', table([[`<w:tcPr>${dark}</w:tcPr>${p(run('Rust', white))}`]])],
  ['white text on a dark paragraph', `<w:p><w:pPr>${dark}</w:pPr>${run('Rust', white)}</w:p>`],
  ['white text on its own shading', p(run('Rust', white + dark))],
  ['white text on a dark highlight', p(run('Rust', `${white}<w:highlight w:val="darkBlue"/>`))],
  [
    'white text in a dark box',
    p(textBox(p(run('Rust', white)), '<a:solidFill><a:srgbClr val="1F3864"/></a:solidFill>')),
  ],
  [
    'white text in a box of a theme colour',
    p(textBox(p(run('Rust', white)), '<a:solidFill><a:schemeClr val="accent1"/></a:solidFill>')),
  ],
  ['white text in a table whose style shades', table([[p(run('Rust', white))]], '<w:tblStyle w:val="Grid5"/>')],
  ['white text on a banner', p(shape(500, 80, '1')) + p(run('Rust', white))],
  ['white text in a box on a banner', p(shape(500, 80, '0')) + p(textBox(p(run('Rust', white))))],
  [
    'white text on a banner measured in centimetres',
    p(vmlBanner('width:21cm;height:3cm;z-index:-1')) + p(run('Rust', white)),
  ],
  ['white text on a banner in the colour of its style', p(styledBanner) + p(run('Rust', white))],
  [
    'white text on a theme colour that is not there',
    p(run('Rust', `${white}<w:shd w:fill="auto" w:themeFill="accent1"/>`)),
  ],
  [
    'white text in a dark shade of the background',
    p(run('Rust', '<w:color w:val="FFFFFF" w:themeColor="background1" w:themeShade="80"/>')),
  ],
  ['white text on a magenta highlight', p(run('Rust', `${white}<w:highlight w:val="magenta"/>`))],
  ['automatic text on black shading', p(run('Rust', '<w:highlight w:val="none"/><w:shd w:fill="000000"/>'))],
  ['white text with a dark outline', p(run('Rust', effect(solid('FFFFFF'), solid('000000'))))],
  ['white letters in relief', p(run('Rust', `${white}<w:emboss/>`))],
  ['white letters sunk into the page', p(run('Rust', `<w:imprint/>${white}`))],
  ['letters of which the outline is left', p(run('Rust', effect('<w14:noFill/>', solid('000000'))))],
  ['half transparent text', p(run('Rust', effect(solid('000000', '<w14:alpha w14:val="50000"/>'))))],
  ['white text in a table with dark bands', table([[p(run('Rust', white))]], '<w:tblStyle w:val="Bands"/>')],
  [
    'white text on a dark cell in a white table',
    table([[`<w:tcPr>${dark}</w:tcPr>${p(run('Rust'))}`]], '<w:tblStyle w:val="White"/>'),
  ],
  ['a first row whose style is switched off', table([[p(run('Rust'))]], headed('w:firstRow="0" w:val="04A0"'))],
  ['a row of at least one point', oneRow('<w:trHeight w:val="20"/>')],
  ['a low row', oneRow('<w:trHeight w:val="240" w:hRule="exact"/>')],
  ['raised text', p(run('Rust', '<w:position w:val="12"/>'))],
  ['a frame that hangs in the margin', paragraph('Rust', '<w:framePr w:w="2000" w:x="-1500" w:y="100"/>')],
  ['a box that grows with its text', p(vmlBox(`${paragraph('Rust')}`, 'style="width:9cm"'))],
  ['a box that bleeds over the edge', p(farBox(-20, 'page'))],
  ['a box at the right edge', p(farBox(450))],
  ['a hanging indent', paragraph('Rust', '<w:ind w:left="-720"/>')],
  ['a tight line', paragraph('Rust', '<w:spacing w:line="200" w:lineRule="exact"/>')],
  ['light grey text', p(run('Rust', '<w:color w:val="BFBFBF"/>'))],
  ['small print', p(run('Rust', '<w:sz w:val="10"/>'))],
  ['a size that only other scripts have', p(run('Rust', '<w:szCs w:val="2"/>'))],
  ['automatic colour', p(run('Rust', '<w:color w:val="auto"/>'))],
  ['text that takes hiding back', p(run('Rust', '<w:vanish w:val="0"/>'))],
])('leaves %s in the text', async (_what, body) => {
  const { text, hidden } = await read({ body, styles: tableStyles })
  expect([text, hidden]).toEqual(['Rust', []])
})

test('a paragraph from right to left is read in order, with its look and its marks left out', async () => {
  const look = '<w:rtl/><w:bCs/><w:szCs w:val="28"/>'
  const runs = [
    run('כתבתי ב-', look),
    run('\u200eC++\u200e', '<w:b/><w:sz w:val="28"/>'),
    run(' ו-', look),
    run('Node.js', '<w:b/>'),
  ]
  const { text, lines } = await read({ body: `<w:p><w:pPr><w:bidi/></w:pPr>${runs.join('')}</w:p>` })
  expect(text).toBe('כתבתי ב-C++ ו-Node.js')
  expect(lines.map(({ bold, size }) => [bold, size])).toEqual([[true, 14]])
})

/** Boxes of the page, each with its left, top, width and height in points. */
const pageBox = (text: string, [left, top, width, height]: readonly number[], from = 'page') =>
  `<w:r><w:drawing><wp:anchor><wp:positionH relativeFrom="page"><wp:posOffset>${(left ?? 0) * emu}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="${from}"><wp:posOffset>${(top ?? 0) * emu}</wp:posOffset></wp:positionV><wp:extent cx="${(width ?? 0) * emu}" cy="${(height ?? 0) * emu}"/><wps:wsp><wps:spPr><a:noFill/></wps:spPr><wps:txbx><w:txbxContent>${paragraph(text)}</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></w:r>`

const skills = pageBox('Skills', [40, 300, 150, 100])
const contact = pageBox('Contact', [40, 180, 150, 100])
const work = pageBox('Experience', [210, 300, 340, 400])
const profile = pageBox('Profile', [210, 180, 340, 100])
const name = pageBox('Jo Doe', [40, 40, 510, 80])

test.each<[string, string, string[]]>([
  [
    'at one paragraph',
    p(skills, work, name, contact, profile),
    ['Jo Doe', 'Contact', 'Skills', 'Profile', 'Experience'],
  ],
  [
    'at blank paragraphs that follow one another',
    p(skills) + p() + p(work, name) + p(contact, profile),
    ['Jo Doe', 'Contact', 'Skills', 'Profile', 'Experience'],
  ],
  [
    'that come from top to bottom, a label beside its content',
    p(pageBox('2019', [40, 40, 90, 20]), pageBox('Acme', [150, 40, 300, 60]), pageBox('2015', [40, 120, 90, 20])) +
      p(pageBox('Beta', [150, 120, 300, 60])),
    ['2019', 'Acme', '2015', 'Beta'],
  ],
  [
    'of which one stands elsewhere',
    p(skills, pageBox('Kit', [0, 0, 9, 9], 'paragraph'), name),
    ['Skills', 'Kit', 'Jo Doe'],
  ],
  ['with a page break between', p(skills) + p('<w:r><w:br w:type="page"/></w:r>') + p(name), ['Skills', 'Jo Doe']],
])('reads boxes %s by their places where these are known', async (_what, body, expected) => {
  expect((await read({ body })).text.split(/\n+/)).toEqual(expected)
})

const indented = (twips: number, columns = [3000]) =>
  `<w:tbl><w:tblPr><w:tblInd w:w="${twips}" w:type="dxa"/></w:tblPr><w:tblGrid>${columns.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid><w:tr><w:tc>${paragraph('Rust')}</w:tc></w:tr></w:tbl>`
const art = (attributes: string, fill = '') =>
  p(
    `<w:r><w:pict><v:shape style="width:200pt;height:40pt" ${attributes}>${fill}<v:textpath string="Rust"/></v:shape></w:pict></w:r>`,
  )

test.each<[string, string, string | undefined]>([
  ['a table left of the page', indented(-20_000), 'off-page'],
  ['a table right of the page', indented(20_000), 'off-page'],
  ['a table that reaches into the left margin', indented(-1000), undefined],
  ['a wide table that starts left of the page', indented(-6000, [6000, 6000]), undefined],
  ['white WordArt without an outline', art('fillcolor="white" stroked="f"'), 'colour'],
  ['WordArt without ink', art('filled="f" stroked="f"'), 'transparent'],
  [
    'WordArt that lets all light through',
    art('fillcolor="#1f4e79" stroked="f"', '<v:fill opacity="0"/>'),
    'transparent',
  ],
  ['white WordArt with a black outline', art('fillcolor="white"'), undefined],
  ['blue WordArt', art('fillcolor="#1f4e79" stroked="f"'), undefined],
  ['a watermark', art('fillcolor="silver" stroked="f"', '<v:fill opacity=".5"/>'), undefined],
])('%s', async (_what, content, kind) => {
  const { text, hidden } = await read({ body: paragraph('Jo Doe') + content })
  expect([text.includes('Rust'), hidden]).toEqual([
    kind === undefined,
    kind === undefined ? [] : [{ kind, text: 'Rust', page: 1 }],
  ])
})

const cover = ({ left = 0, top = 0, width = 450, height = 20, from = 'paragraph', behind = '0', fill = 'FFFFFF' }) =>
  `<w:r><w:drawing><wp:anchor behindDoc="${behind}"><wp:positionH relativeFrom="column"><wp:posOffset>${left * emu}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="${from}"><wp:posOffset>${top * emu}</wp:posOffset></wp:positionV><wp:extent cx="${width * emu}" cy="${height * emu}"/><wp:wrapNone/><wps:wsp><wps:spPr>${fill && `<a:solidFill><a:srgbClr val="${fill}"/></a:solidFill>`}</wps:spPr></wps:wsp></wp:anchor></w:drawing></w:r>`

test.each<[string, string, boolean]>([
  ['over its text', cover({}), true],
  ['in another colour', cover({ fill: '1F4E79' }), true],
  ['behind its text', cover({ behind: '1' }), false],
  ['without a fill', cover({ fill: '' }), false],
  ['to the right of its text', cover({ left: 300 }), false],
  ['below its text', cover({ top: 30 }), false],
  ['that is a rule', cover({ height: 2 }), false],
  ['smaller than its text', cover({ width: 40 }), false],
  ['somewhere on the page', cover({ from: 'page' }), false],
])('a shape %s', async (_what, drawing, isCovered) => {
  const { text, hidden } = await read({ body: paragraph('Jo Doe') + p(drawing, run('Expert in Kubernetes and Rust')) })
  expect(text.includes('Rust')).toBe(!isCovered)
  expect(hidden.map(({ kind }) => kind)).toEqual(isCovered ? ['covered'] : [])
})

const list = (count: number) => Array.from({ length: count }, (_, at) => paragraph(`Point ${at + 1}`)).join('')
const indentedBy = (twips: number, text: string) => `<w:p><w:pPr><w:ind w:left="${twips}"/></w:pPr>${run(text)}</w:p>`
const keywords = 'Expert in Kubernetes and Rust'

test.each<[string, string]>([
  ['from the blank line above', p(cover({ height: 60 })) + paragraph(keywords)],
  ['from the heading above', p(cover({ top: 10, height: 60 }), run('Skills')) + paragraph(keywords)],
  ['with all that follows', p(cover({ height: 700 })) + list(4) + paragraph(keywords)],
  ['from the left edge on', p(cover({ height: 60, width: 250 })) + paragraph(keywords)],
])('a shape lies over the text of another paragraph: %s', async (_where, body) => {
  const { text, hidden } = await read({ body: paragraph('Jo Doe') + body })
  expect(text).not.toContain('Rust')
  expect(hidden.map(({ kind }) => kind)).toContain('covered')
})

test.each<[string, string]>([
  ['ends above it', p(cover({ height: 14 })) + list(3) + paragraph(keywords)],
  ['starts below it', p(cover({ top: 60, height: 200 })) + paragraph(keywords)],
  ['may end above it', p(cover({ height: 60 })) + list(3) + paragraph(keywords)],
  ['is narrower', p(cover({ height: 90, width: 120 })) + paragraph(keywords)],
  ['stands left of it', p(cover({ height: 700, width: 150 })) + indentedBy(3400, 'Rust')],
  ['is on the page before', p(cover({ height: 300 })) + p('<w:r><w:br w:type="page"/></w:r>') + paragraph(keywords)],
  ['stands in a box of its own', p(cover({ height: 90 })) + p(pageBox('Rust', [0, 0, 90, 20], 'paragraph'))],
  ['lies behind it', p(cover({ height: 60, behind: '1' })) + paragraph(keywords)],
  ['has a table between', p(cover({ height: 90 })) + indented(0) + paragraph(keywords)],
])('a shape anchored above text leaves it where it %s', async (_where, body) => {
  const { text, hidden } = await read({ body: paragraph('Jo Doe') + body })
  expect(text).toContain('Rust')
  expect(hidden.filter(({ text: unseen }) => unseen.includes('Rust'))).toEqual([])
})

test.each<[string, string, [string, boolean], boolean]>([
  ['white text on the white page that Google Docs writes', white, ['FFFFFF', true], true],
  ['white text on a coloured page', white, ['1F3864', true], false],
  ['text in the colour of the page', '<w:color w:val="1F3864"/>', ['1F3864', true], true],
  ['white text on a colour that is not shown', white, ['1F3864', false], true],
])('%s', async (_what, look, background, isHidden) => {
  const { text } = await read({ body: paragraph('Jo Doe') + p(run('Rust', look)), background })
  expect(text.includes('Rust')).toBe(!isHidden)
})

const under = (reference: string) => `${paragraph('Jo Doe')}<w:sectPr>${reference}</w:sectPr>`
const header = (type: string) => `<w:headerReference w:type="${type}" r:id="header1.xml"/>`
const headerOf = (text: string) => ({ 'header1.xml': paragraph(text) })

test.each<[string, DocxParts, string, string[]]>([
  [
    'a first page that is set like the others',
    { body: under(header('first')), running: headerOf('Rust') },
    'Jo Doe',
    ['Rust'],
  ],
  [
    'even pages that are set like the others',
    { body: under(header('even')), running: headerOf('Rust') },
    'Jo Doe',
    ['Rust'],
  ],
  [
    'even pages of their own',
    { body: under(header('even')), running: headerOf('Rust'), settings: '<w:evenAndOddHeaders/>' },
    'Jo Doe\nRust',
    [],
  ],
  [
    'a first page, with what is printed anyway',
    { body: under(header('first')), running: headerOf('JO DOE') },
    'Jo Doe',
    [],
  ],
  ['even pages, with a page number', { body: under(header('even')), running: headerOf('Page 2 of 3') }, 'Jo Doe', []],
])('reads the header for %s', async (_what, parts, expected, unseen) => {
  const { text, hidden } = await read(parts)
  expect([text, hidden.map((passage) => passage.text)]).toEqual([expected, unseen])
})

test('hides what Word put there for a form from everybody', async () => {
  const styles = style('z', '<w:name w:val="HTML Top of Form"/><w:rPr><w:vanish/></w:rPr>')
  const { text, hidden } = await read({
    body: paragraph('Top of Form', '<w:pStyle w:val="z"/>') + paragraph('Go'),
    styles,
  })
  expect([text, hidden]).toEqual(['Go', []])
})

test('hidden text leaves nothing behind', async () => {
  const honest = paragraph('Java') + paragraph('Go')
  const padded = paragraph('Java') + p(run('Rust', white)) + p(run('Go'), run(', Scala', '<w:vanish/>'))
  const [one, other] = await Promise.all([read({ body: honest }), read({ body: padded })])
  expect({ ...other, hidden: [], messages: [] }).toEqual(one)
})
