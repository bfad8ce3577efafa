import { readdirSync, readFileSync } from 'node:fs'
import { PDFParse } from 'pdf-parse'
import { describe, expect, test } from 'vitest'
import { readContext } from '../../src/document/read-context.ts'
import { readPdf } from '../../src/document/read-pdf.ts'
import { makePdf, text } from './make-pdf.ts'

/** A line of the page: where it starts, how high it stands, what it says. */
type Drawn = readonly [x: number, y: number, words: string, style?: { size?: number; font?: string }]

const draw = (lines: readonly Drawn[]) => lines.map((line) => text(...line)).join('\n')
const read = (...pages: readonly (readonly Drawn[])[]) => readPdf(makePdf({ pages: pages.map(draw) }), readContext())
const linesOf = async (...pages: readonly (readonly Drawn[])[]) => {
  const document = await read(...pages)
  return document.lines.map(({ start, end }) => document.text.slice(start, end))
}

const bold = { font: 'F2' }
const leftColumn: Drawn[] = [
  [50, 700, 'Profile', bold],
  [50, 688, 'Backend developer who builds and'],
  [50, 676, 'measures services for logistics and'],
  [50, 664, 'retail, at home between a database'],
  [50, 652, 'and an interface.'],
]
const rightColumn: Drawn[] = [
  [320, 700, 'Experience', bold],
  [320, 688, 'Designed the booking service that'],
  [320, 676, 'carries forty million requests a day'],
  [320, 664, 'and cut its latency to a fifth by'],
  [320, 652, 'moving hot reads into memory.'],
]
const inOrder = [...leftColumn, ...rightColumn].map(([, , words]) => words)
const zip = (a: readonly Drawn[], b: readonly Drawn[]) => a.flatMap((line, at) => [line, b[at] ?? line])

describe('reading order', () => {
  const downFrom = (x: number, words: readonly string[], top = 700): Drawn[] =>
    words.map((word, at) => [x, top - 14 * at, word])

  test.each([
    ['column by column', [...leftColumn, ...rightColumn]],
    ['right column first', [...rightColumn, ...leftColumn]],
    ['row by row across both', zip(leftColumn, rightColumn)],
    ['row by row, each from the right', zip(rightColumn, leftColumn)],
    ['from the bottom up', [...leftColumn, ...rightColumn].reverse()],
    [
      'with the columns two points apart in height',
      zip(
        leftColumn,
        rightColumn.map(([x, y, words, style]) => [x, y - 5, words, style ?? {}]),
      ),
    ],
  ] as [string, Drawn[]][])('two columns written %s', async (_how, lines) => {
    expect(await linesOf(lines)).toEqual(inOrder)
  })

  test('a header over two columns, a footer under them', async () => {
    const header: Drawn = [
      50,
      780,
      'Tamsin Orrell, backend developer, who has a rather long line over both of the columns',
    ]
    const footer: Drawn = [
      50,
      560,
      'References on request, from people who have worked with her over the last ten years or so',
    ]
    expect(await linesOf([...rightColumn, footer, ...leftColumn, header])).toEqual([header[2], ...inOrder, footer[2]])
  })

  test.each([
    ['beside the name', 720],
    ['below a name that runs on above them', 704],
  ])(
    'contacts %s stand over both of two columns, though the file has all lines from the top down',
    async (_where, top) => {
      const header: Drawn[] = [
        [50, 720, 'Tamsin Orrell of Leeds', { size: 22 }],
        [50, 704, 'Backend developer'],
        [330, top, 'tamsin@example.com'],
        [330, top - 12, '+44 20 7946 0000'],
        [330, top - 24, 'Leeds'],
      ]
      const side = downFrom(50, ['What I know', 'Elixir', 'Go', 'Rust', 'Zig'], 646)
      const main = downFrom(
        180,
        ['Where I worked', 'Wrote a ledger in Go', 'and sold it to a bank', 'Schools', 'Physics'],
        650,
      )
      const written = [...header, ...side, ...main].toSorted(([, a], [, b]) => b - a)
      expect((await linesOf(written)).slice(-10)).toEqual([...side, ...main].map(([, , words]) => words))
    },
  )

  const graded = ['Elixir', 'PostgreSQL', 'Terraform', 'Ansible']
  test.each([
    ['levels', ['Expert', 'Advanced', 'Basic', 'Basic']],
    ['years', ['9 years', '12 years', '3 yrs', '1 year']],
    ['Jahre', ['9 Jahre', '12 Jahre', '3 Jahre', '1 Jahr']],
  ])('%s stay beside their skills, though the file has them column by column', async (_what, grades) => {
    expect(await linesOf([...downFrom(50, graded), ...downFrom(220, grades)])).toEqual(
      graded.map((name, at) => `${name}\t${grades[at]}`),
    )
  })

  test('columns are numbered from the left; 0 spans the page', async () => {
    const document = await read([[50, 780, 'Tamsin Orrell'], ...leftColumn, ...rightColumn])
    expect(document.lines.map(({ column }) => column)).toEqual([0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2])
  })

  test('lines that were written from the bottom up', async () => {
    const lines = leftColumn.map(([, , words]) => words)
    expect(await linesOf([...leftColumn].reverse())).toEqual(lines)
  })

  const job = (y: number, title: string, date: string): Drawn[] => [
    [50, y, title, bold],
    [480, y, date],
    [60, y - 14, 'Designed services that carry forty million requests on each day of the year'],
    [60, y - 28, 'and taught four engineers how to measure before they tune anything at all'],
  ]
  test.each([
    ['after each title', [...job(700, 'Senior Engineer', '2019 – 2024'), ...job(640, 'Engineer', '2015 – 2019')]],
    [
      'before everything else',
      [...job(700, 'Senior Engineer', '2019 – 2024'), ...job(640, 'Engineer', '2015 – 2019')].sort(
        (a, b) => b[0] - a[0],
      ),
    ],
  ] as [string, Drawn[]][])('a date set flush right stays with its title, written %s', async (_when, lines) => {
    const read = await linesOf(lines.map(([x, y, words, style]) => [x, y, words.replace('–', '-'), style ?? {}]))
    expect(read.filter((line) => line.includes('20'))).toEqual([
      'Senior Engineer\t2019 - 2024',
      'Engineer\t2015 - 2019',
    ])
  })

  test('the cells of a table row are parted by tabs', async () => {
    const rows = [
      ['Skill', 'Level', 'Years'],
      ['Go', 'Expert', '6'],
      ['PostgreSQL', 'Advanced', '9'],
      ['Kafka', 'Basic', '2'],
    ]
    const cells = rows.flatMap((row, at) => row.map((cell, column): Drawn => [50 + column * 150, 700 - at * 14, cell]))
    expect(await linesOf(cells)).toEqual(rows.map((row) => row.join('\t')))
  })

  test('a wrapped cell stays in its row, whose other cells stand in the middle', async () => {
    const row = (y: number, name: string, years: string): Drawn[] => [
      [50, y, name],
      [150, y + 6, 'Very'],
      [150, y - 6, 'good'],
      [220, y, years],
    ]
    const lines = [...row(700, 'Java', '8'), ...row(670, 'Go', '5'), ...row(640, 'Python', '4')]
    expect(await linesOf(lines)).toEqual(['Java\tVery good\t8', 'Go\tVery good\t5', 'Python\tVery good\t4'])
  })

  test('the lines of a cell between a label and its years are one line', async () => {
    const lines: Drawn[] = [
      [50, 700, 'Languages'],
      [150, 700, 'Go, Python,'],
      [150, 687, 'TypeScript'],
      [150, 674, 'and Rust'],
      [400, 700, '9 years'],
      [50, 652, 'Databases'],
      [150, 652, 'PostgreSQL'],
      [400, 652, '8 years'],
    ]
    expect(await linesOf(lines)).toEqual([
      'Languages\tGo, Python, TypeScript and Rust\t9 years',
      'Databases\tPostgreSQL\t8 years',
    ])
  })

  test('what has years of its own is no second line of a cell', async () => {
    const row = (y: number, ...[name = '', years = '']: string[]): Drawn[] => [
      [50, y, 'Language'],
      [150, y, name],
      [400, y, years],
    ]
    expect(await linesOf([...row(700, 'Go', '9 years'), ...row(687, 'Rust', '2 years')])).toEqual([
      'Language\tGo\t9 years',
      'Language\tRust\t2 years',
    ])
  })

  test('two lines of a text beside a date in the middle stay two lines', async () => {
    const lines: Drawn[] = [
      [50, 700, '2019'],
      [150, 706, 'Backend developer at Northwind'],
      [150, 694, 'Freight in Leeds'],
    ]
    expect((await linesOf(lines)).length).toBeGreaterThan(1)
  })

  const names = ['Java', 'Python', 'Kubernetes', 'Redis'].map((name, at): Drawn => [50, 700 - at * 14, name])
  const words = ['Expert', 'Advanced', 'Basic', 'Good'].map((word, at): Drawn => [150, 700 - at * 14, word])
  const shares = ['90 %', '70 %', '4/5', '2/5'].map((share, at): Drawn => [150, 700 - at * 14, share])
  const besideRows = (lines: readonly Drawn[]) => names.map(([, , name], at) => `${name}\t${lines[at]?.[2]}`)
  test.each([
    ['words, after all names', [...names, ...words], besideRows(words)],
    ['words, before all names', [...words, ...names], besideRows(words)],
    ['shares, after all names', [...names, ...shares], besideRows(shares)],
    [
      'words in a column of text beside',
      [...names, ...words, ...rightColumn],
      [...besideRows(words), ...rightColumn.map(([, , line]) => line)],
    ],
    [
      'a grade below each name, beside another column',
      [...leftColumn, ...['Java', 'Expert', 'Go', 'Basic'].map((word, at): Drawn => [320, 700 - at * 12, word])],
      [...leftColumn.map(([, , line]) => line), 'Java', 'Expert', 'Go', 'Basic'],
    ],
  ] as [string, Drawn[], string[]][])('grades stand with their names: %s', async (_how, lines, expected) => {
    expect(await linesOf(lines)).toEqual(expected)
  })

  test('a grid of entries is read row by row, a heading over both with the first', async () => {
    const cell = (x: number, y: number, title: string): Drawn[] => [
      [x, y, title, bold],
      [x, y - 12, 'Designed services that carry'],
      [x, y - 24, 'forty million requests a day'],
      [x, y - 36, 'and taught two people.'],
    ]
    const first = [...cell(50, 700, 'About'), ...cell(320, 700, 'Know-how').slice(0, 2)]
    const second = [...cell(50, 600, 'Architect'), ...cell(320, 600, 'Engineer')]
    const third = [...cell(50, 540, 'Consultant'), ...cell(320, 540, 'Analyst').slice(0, 3)]
    const lines: Drawn[] = [...first, [50, 620, 'Employment', bold], ...second, ...third]
    expect(await linesOf(lines)).toEqual(lines.map(([, , words]) => words))
  })

  test('a title and its date below a grid of sections stand in one line, though a firm follows', async () => {
    const title: Drawn[] = [
      [50, 640, 'Experience', bold],
      [50, 626, 'Backend Engineer', bold],
      [480, 626, '2016 - 2020'],
      [50, 612, 'Northwind Traders, Leeds'],
      [50, 598, 'Cut the nightly batch from six hours to forty minutes by splitting the work across two queues.'],
    ]
    const words = ['Education', 'Physics', 'Leeds University', 'Skills', 'Go, Rust', 'Kafka']
    const sections = words.map(
      (line, at): Drawn => [at < 3 ? 50 : 320, 700 - (at % 3) * 14, line, at % 3 === 0 ? bold : {}],
    )
    expect(await linesOf([...sections, ...title])).toEqual([
      ...words,
      'Experience',
      'Backend Engineer\t2016 - 2020',
      ...title.slice(3).map(([, , line]) => line),
    ])
  })

  test('a section below two that stand side by side comes after both, however narrow', async () => {
    const words = [
      'Education',
      'Physics',
      'Leeds University',
      'Thesis on tides, with distinction',
      'Interests',
      'Climbing, choir',
    ]
    const left = words.map((line, at): Drawn => [50, (at < 4 ? 700 : 692) - 14 * at, line, at % 4 === 0 ? bold : {}])
    const right: Drawn[] = [
      [320, 700, 'Languages', bold],
      [320, 686, 'English, native'],
    ]
    const lines = [...left.slice(0, 4), ...right, ...left.slice(4)]
    const header: Drawn = [50, 740, 'Cut the nightly batch from six hours to forty minutes by splitting the work.']
    expect(await linesOf([header, ...lines])).toEqual([header, ...lines].map(([, , line]) => line))
  })

  const content = (y: number): Drawn[] => [
    [170, y, 'Engineer at Northwind Freight'],
    [170, y - 13, 'Designed services that carry forty million requests a day and'],
    [170, y - 26, 'taught four engineers how to measure before they tune.'],
  ]
  test('a label in the margin that names a section stands alone, before its content', async () => {
    const lines: Drawn[] = [
      [50, 700, 'EXPERIENCE', bold],
      ...content(700),
      [50, 640, 'VOLUNTEERING', bold],
      ...content(640),
    ]
    const words = content(0).map(([, , line]) => line)
    expect(await linesOf(lines)).toEqual(['EXPERIENCE', ...words, 'VOLUNTEERING', ...words])
  })

  test('small labels in the margin stand with the top of their content; headings among them with none', async () => {
    const small = { size: 7 }
    const lines: Drawn[] = [
      [50, 700, 'WORK EXPERIENCE', small],
      [50, 682, '2019 - 2024', small],
      ...content(679),
      [50, 630, '2015 - 2019', small],
      ...content(627),
      [50, 580, 'EDUCATION', small],
      [50, 567, '2011 - 2015', small],
      [170, 564, 'BSc Physics, Leeds'],
    ]
    const [title, ...words] = content(0).map(([, , line]) => line)
    expect(await linesOf(lines)).toEqual([
      'WORK EXPERIENCE',
      `2019 - 2024\t${title}`,
      ...words,
      `2015 - 2019\t${title}`,
      ...words,
      'EDUCATION',
      '2011 - 2015\tBSc Physics, Leeds',
    ])
  })

  test('a title, a firm and a place beside the lines of a text are a cell of their own', async () => {
    const rows = (y: number, date: string, cell: readonly string[]): Drawn[] => [
      [50, y, date],
      ...cell.map((line, at): Drawn => [130, y - at * 12, line, at === 0 ? bold : { size: 12 }]),
      [300, y, 'Designed services that carry forty million requests'],
      [300, y - 13, 'and taught four engineers how to measure before'],
      [300, y - 26, 'they tune. Wrote the guide that new people read.'],
      [300, y - 39, 'Halved the time that a release takes.'],
    ]
    const first = ['Senior Engineer', 'Northwind Freight', 'Leeds, hybrid']
    const second = ['Engineer', 'Kopa Loans Ltd', 'Leeds']
    const words = rows(0, '', [])
      .slice(1)
      .map(([, , line]) => line)
    expect(await linesOf([...rows(700, '2019 - 2024', first), ...rows(630, '2015 - 2019', second)])).toEqual([
      `2019 - 2024\t${first[0]}`,
      ...first.slice(1),
      ...words,
      `2015 - 2019\t${second[0]}`,
      ...second.slice(1),
      ...words,
    ])
  })

  test('a text in the third column of a table stands with its row, though all bullets are drawn last', async () => {
    const rows = (y: number, date: string, cell: readonly string[]): Drawn[] => [
      [50, y - 20, date],
      ...cell.map((line, at): Drawn => [130, y - 20 - at * 13, line]),
      [310, y, 'Moved depots to a planning tool that'],
      [310, y - 13, 'saved 300,000 km of driving a year.'],
      [310, y - 26, 'Cut the nightly batch from six hours'],
      [310, y - 39, 'to forty minutes.'],
    ]
    const bullets = [700, 674, 620, 594].map((y): Drawn => [300, y, '-'])
    const first = rows(700, '2019 - 2024', ['Engineer', 'Northwind Freight'])
    const second = rows(620, '2015 - 2019', ['Intern', 'Kopa Loans Ltd'])
    const words = rows(0, '', [])
      .slice(1)
      .map(([, , line]) => line)
    expect(await linesOf([...first, ...second, ...bullets])).toEqual([
      '2019 - 2024\tEngineer',
      'Northwind Freight',
      ...words,
      '2015 - 2019\tIntern',
      'Kopa Loans Ltd',
      ...words,
    ])
  })

  test('a date in the middle of a tall cell stands before its first line, whole', async () => {
    const rows = (y: number, dates: readonly string[]): Drawn[] => [
      ...dates.map((date, at): Drawn => [50, y - 13 - at * 12 + (dates.length - 1) * 6, date]),
      [170, y, 'Engineer at Northwind Freight'],
      [170, y - 13, 'Designed services that carry forty million requests a day and'],
      [170, y - 26, 'taught four engineers how to measure before they tune.'],
    ]
    const words = rows(0, []).map(([, , line]) => line)
    const lines = [
      ...rows(700, ['2019 - 2024']),
      ...rows(640, ['Jun 2015 - Feb', '2019']),
      ...rows(580, ['2012 -', '2015']),
    ]
    expect(await linesOf([[50, 730, 'Experience', bold], ...lines])).toEqual([
      'Experience',
      ...['2019 - 2024', 'Jun 2015 - Feb 2019', '2012 - 2015'].flatMap((date) => [
        `${date}\t${words[0]}`,
        ...words.slice(1),
      ]),
    ])
  })

  test.each([
    ['a dash before its end', 'March 2020', '- present', 'March 2020 - present'],
    ['a dash after its start', '03/2020 -', '11/2024', '03/2020 - 11/2024'],
    ['years alone', '2020', '- 2024', '2020 - 2024'],
  ])(
    'a range of dates with %s, broken in a narrow block at the right, stands whole beside its title',
    async (...row) => {
      const [, upper, lower, whole] = row
      const note = { size: 8 }
      const lines: Drawn[] = [
        [50, 700, 'Backend Developer, Brackwater', bold],
        [300, 700, upper, note],
        [300, 690, lower, note],
        [300, 680, 'Leeds', note],
        [62, 687, 'Built the refund API for thirty'],
        [62, 674, 'retailers and kept it up.'],
        [62, 661, 'Cut the latency of the checkout from 900 ms to 120 ms by caching prices.'],
      ]
      expect(await linesOf(lines)).toEqual([
        `Backend Developer, Brackwater\t${whole}\tLeeds`,
        ...lines.slice(4).map(([, , words]) => words),
      ])
    },
  )

  test('a range of dates that a narrow block at the left broke stands whole before its title', async () => {
    const dates: Drawn[] = [
      [50, 700, '03/2020 - present'],
      [50, 660, '06/2016 -'],
      [50, 647, '02/2020'],
    ]
    const text: Drawn[] = [
      [150, 700, 'Senior Engineer, Northwind'],
      [150, 687, 'Cut the nightly batch by half.'],
      [150, 660, 'Engineer, Kestrel'],
      [150, 647, 'Built the reporting service.'],
    ]
    const [first, second, third, fourth] = text.map(([, , words]) => words)
    expect(await linesOf([...dates, ...text])).toEqual([
      `03/2020 - present\t${first}`,
      second,
      `06/2016 - 02/2020\t${third}`,
      fourth,
    ])
  })

  test('two lines beside a text that are no range of dates stay what they are', async () => {
    const left: Drawn[] = [
      [50, 700, 'Backend Developer', bold],
      [50, 688, 'Brackwater'],
    ]
    const right: Drawn[] = [
      [300, 700, 'March 2020'],
      [300, 688, 'Leeds'],
    ]
    expect(await linesOf([...left, ...right])).toContain('Leeds')
  })

  test.each([
    ['larger, level with the top', 696, ['Education'], [170, 700]],
    ['in two lines, close to the next', 700, ['Further', 'training'], [170, 700]],
    ['in the middle', 681, ['Education'], [170, 700]],
    ['in two lines, in the middle', 687, ['Further', 'training'], [170, 700]],
  ] as [string, number, string[], [number, number]][])(
    'labels of a table that name sections stand before their content, each alone: %s',
    async (_where, base, names, [x, y]) => {
      const row = (down: number): Drawn[] => [
        ...names.map((name, at): Drawn => [50, base - down - at * 14, name, { size: 13, font: 'F2' }]),
        [x, y - down, 'Engineer at Northwind Freight'],
        [x, y - down - 13, 'Designed services that carry forty million requests a day and'],
        [x, y - down - 26, 'taught four engineers how to measure before they tune.'],
        [x, y - down - 39, 'Led the move to Kafka.'],
      ]
      const found = await linesOf([[50, 740, 'Zoe Hart', { size: 20 }], ...[0, 56, 112].flatMap(row)])
      const content = row(0)
        .slice(names.length)
        .map(([, , line]) => line)
      expect(found).toEqual(['Zoe Hart', ...[1, 2, 3].flatMap(() => [names.join(' '), ...content])])
    },
  )

  test('labels that name sections head them, however little these hold; labels of skills do not', async () => {
    const rows = (names: readonly string[]) =>
      names.flatMap((name, at): Drawn[] => [
        [50, 700 - at * 30, name, bold],
        [170, 700 - at * 30, `Something on ${at} that goes on into`],
        [170, 688 - at * 30, 'a second line.'],
      ])
    const linesBeside = (at: number) => [`Something on ${at} that goes on into`, 'a second line.'] as const
    const sections = ['Summary', 'Skills', 'Education', 'Interests']
    expect(await linesOf(rows(sections))).toEqual(sections.flatMap((name, at) => [name, ...linesBeside(at)]))
    const skills = ['Languages', 'Databases', 'Messaging', 'Clouds']
    expect(await linesOf(rows(skills))).toEqual(
      skills.flatMap((name, at) => [`${name}\t${linesBeside(at)[0]}`, linesBeside(at)[1]]),
    )
  })

  test('cells that hold a heading with a text of its own are no labels', async () => {
    const row = (y: number, side: string, main: string): Drawn[] => [
      [50, y, side, bold],
      [50, y - 14, 'A short note'],
      [170, y, main, bold],
      [170, y - 14, 'Designed services that carry forty million requests a day and'],
      [170, y - 27, 'taught four engineers how to measure before they tune.'],
    ]
    const lines = [...row(700, 'What I know', 'Where I worked'), ...row(640, 'Off hours', 'School days')]
    expect(await linesOf(lines)).toEqual(lines.map(([, , line]) => line))
  })

  test('two labels inside of one of two columns do not part the page', async () => {
    const entry = (y: number, words: string): Drawn[] => [
      [50, y, words, bold],
      [50, y - 12, 'Brackwater Group of Leeds'],
      [250, y, '2020'],
      [250, y - 12, 'Leeds'],
      [62, y - 24, 'Built the refund service that thirty retailers of'],
      [62, y - 36, 'the north of England use on each day of the year.'],
    ]
    const left = [...entry(700, 'Backend Developer'), ...entry(640, 'Junior Developer'), ...entry(580, 'Intern')]
    const right = Array.from({ length: 14 }, (_, at): Drawn => [340, 700 - at * 12, `Line ${at + 1} of the sidebar`])
    const read = await linesOf([...left, ...right])
    expect(read.slice(-right.length)).toEqual(right.map(([, , words]) => words))
  })

  test('a table of single words in small letters stays a table', async () => {
    const rows = [
      ['Deutsch', 'Muttersprache'],
      ['Englisch', 'verhandlungssicher'],
      ['Schwedisch', 'gut'],
    ]
    const cells = rows.flatMap(([name = '', level = ''], at): Drawn[] => [
      [50, 688 - at * 14, name],
      [150, 688 - at * 14, level],
    ])
    expect(await linesOf([[50, 702, 'Sprachkenntnisse'], ...cells, [50, 622, 'Zertifikate']])).toEqual([
      'Sprachkenntnisse',
      ...rows.map((row) => row.join('\t')),
      'Zertifikate',
    ])
  })

  const heads = (names: readonly string[]) =>
    names.map((name, at): Drawn => [50 + at * 170, 700, name, { font: 'F2', size: 12 }])
  const lists = [
    ['Developer, Acme', '2019 - 2024', 'Built APIs in Go', 'Kept them alive'],
    ['Go', 'Kafka', 'Redis', 'Docker'],
    ['BSc Physics', 'Leeds', '2011 - 2015'],
  ]
  const cellAt = (column: number, row: number, indent = 0): Drawn[] => {
    const words = lists[column]?.[row]
    return words === undefined ? [] : [[50 + column * 170 + indent, 684 - row * 13, words]]
  }
  const [rows, columns] = [
    [0, 1, 2, 3],
    [0, 1, 2],
  ]

  test.each([
    ['two columns row by row', 2, rows.flatMap((row) => [0, 1].flatMap((column) => cellAt(column, row)))],
    ['three columns row by row', 3, rows.flatMap((row) => columns.flatMap((column) => cellAt(column, row)))],
    ['three columns one by one', 3, columns.flatMap((column) => rows.flatMap((row) => cellAt(column, row)))],
    ['set in', 3, columns.flatMap((column) => rows.flatMap((row) => cellAt(column, row, 14)))],
  ])('names of sections side by side head columns: %s', async (_what, count, cells) => {
    const names = ['EXPERIENCE', 'SKILLS', 'EDUCATION'].slice(0, count)
    const expected = names.flatMap((name, at) => [name, ...(lists[at] ?? [])])
    expect(await linesOf([[50, 760, 'Zoe Hart', { size: 20 }], ...heads(names), ...cells])).toEqual([
      'Zoe Hart',
      ...expected,
    ])
  })

  test('the heads of a table are no names of sections', async () => {
    const cells = ['Skill', 'Level', 'Java', 'expert', 'Go', 'good', 'C', 'basic']
    const lines = cells.map((words, at): Drawn => [50 + (at % 2) * 170, 700 - Math.floor(at / 2) * 13, words])
    expect(await linesOf(lines)).toEqual(['Skill\tLevel', 'Java\texpert', 'Go\tgood', 'C\tbasic'])
  })

  const title: Drawn = [34, 776, 'Senior Backend Engineer', { size: 8 }]
  const contacts = ['marta@example.com', '+44 20 7946 0000', 'Leeds, United Kingdom', 'marta.example.com'].map(
    (words, at): Drawn => [480, 802 - at * 9, words, { size: 7 }],
  )
  test.each([
    [
      'a name and a title',
      [title],
      'Backend engineer with nine years of experience in payment systems, mostly in Java.',
    ],
    ['a name alone', [], 'Backend engineer with nine years of experience.'],
    ['a name and a title over short lines', [title], 'Backend engineer.'],
  ] as [string, Drawn[], string][])(
    'a block of contacts at the right that starts above %s comes behind it',
    async (_what, more, words) => {
      const profile: Drawn[] = [
        [34, 750, 'Profile', { size: 12 }],
        [34, 728, words],
        [34, 715, 'Likes plain systems.'],
      ]
      const lines: Drawn[] = [[34, 790, 'Marta Quill', { size: 16 }], ...more, ...contacts, ...profile]
      expect(await linesOf(lines)).toEqual(lines.map(([, , line]) => line))
    },
  )

  test('columns that stand on text over both of them', async () => {
    const names = ['Go', 'Java', 'Kotlin', 'Redis', 'Kafka', 'Docker', 'Linux', 'Nginx', 'Bash']
    const cells = names.map((name, at): Drawn => [50 + Math.floor(at / 3) * 170, 700 - (at % 3) * 12, name])
    const below: Drawn[] = [
      [50, 652, 'Experience', bold],
      [480, 638, '2019 - 2024'],
      [50, 638, 'Senior Backend Engineer, Northwind Freight, Leeds'],
      [60, 626, 'Designed services that carry forty million requests on each day of the year.'],
    ]
    expect(await linesOf([...cells, ...below])).toEqual([
      ...names,
      'Experience',
      'Senior Backend Engineer, Northwind Freight, Leeds\t2019 - 2024',
      below[3]?.[2],
    ])
  })

  test('a grid whose right cells start between two lines of the left ones', async () => {
    const cell = (x: number, y: number, words: string): Drawn[] =>
      [0, 1, 2].map((at) => [x, y - at * 12, `${words}, line ${at + 1} of the cell`])
    const lines = [
      ...cell(50, 700, 'First'),
      ...cell(320, 694, 'Second'),
      ...cell(50, 640, 'Third'),
      ...cell(320, 640, 'Fourth'),
    ]
    expect(await linesOf(lines)).toEqual(lines.map(([, , words]) => words))
  })

  test('a label of a row stands before its content, parted by a tab', async () => {
    const rows: Drawn[] = [
      [50, 700, 'Languages'],
      [170, 700, 'Java, Go, Kotlin and a little Rust'],
      [50, 686, 'Databases'],
      [170, 686, 'PostgreSQL, Redis'],
      [50, 672, 'Delivery'],
      [170, 672, 'Docker, Kubernetes'],
    ]
    expect(await linesOf(rows)).toEqual([
      'Languages\tJava, Go, Kotlin and a little Rust',
      'Databases\tPostgreSQL, Redis',
      'Delivery\tDocker, Kubernetes',
    ])
  })
})

describe('words', () => {
  test.each([
    ['letter-spaced capitals', 'S K I L L S', 'SKILLS'],
    ['two spaced words', 'W O R K    H I S T O R Y', 'WORK HISTORY'],
    ['three single letters', 'R & D', 'R & D'],
    ['a list of letters', 'C, R, D, J', 'C, R, D, J'],
    ['names with signs', 'C++, C#, .NET, Node.js, CI/CD', 'C++, C#, .NET, Node.js, CI/CD'],
  ])('%s', async (_what, drawn, expected) => {
    expect(await linesOf([[50, 700, drawn]])).toEqual([expected])
  })

  test.each([
    ['a gap between two words', '[(Spring) -278 (Boot)] TJ', 'Spring Boot'],
    ['kerning inside a word', '[(A) 70 (WS) -20 (K) 60 (af) 15 (ka)] TJ', 'AWSKafka'],
    ['tracking without spaces', '3 Tc (SKILLS) Tj', 'SKILLS'],
    ['tracking, and a word gap', '3 Tc [(WORK) -600 (HISTORY)] TJ', 'WORK HISTORY'],
    ['a spaced word in a line', '(with) Tj [( )] TJ 2.5 Tc (Kotlin) Tj 0 Tc ( inside) Tj', 'with Kotlin inside'],
    ['a spaced word before a comma', '2.5 Tc (PostgreSQL) Tj 0 Tc (, then) Tj', 'PostgreSQL, then'],
    ['two spaced words in a line', '(and) Tj ( ) Tj 3.5 Tc [(be) -300 (read)] TJ 0 Tc (. So) Tj', 'and be read. So'],
    ['a wide gap between two cells', '[(Engineer) -4000 (Leeds)] TJ', 'Engineer\tLeeds'],
    ['one stretched space of a justified line', '30 Tw (object-oriented design) Tj', 'object-oriented design'],
    ['a stretched space before a word placed anew', '(und ) Tj 60 0 Td (Wartung) Tj', 'und Wartung'],
    ['two gaps that TeX stretched alike', '[(object) -1700 (oriented) -1710 (design)] TJ', 'object oriented design'],
    ['two gaps that are not alike', '[(Go) -1700 (Java) -2400 (SQL)] TJ', 'Go\tJava\tSQL'],
    ['cells of a fixed pitch, each written anew', '(Go) Tj 32 0 Td (Java) Tj 41 0 Td (SQL) Tj', 'Go\tJava\tSQL'],
    ['typed spaces before a cell', '(Engineer            Leeds) Tj', 'Engineer\tLeeds'],
    ['a space that is drawn over', '(Post) Tj 20.01 0 Td ( ) Tj 0 0 Td (greSQL) Tj', 'PostgreSQL'],
    ['a space placed anew', '(Post) Tj 20.01 0 Td ( ) Tj 2.78 0 Td (office) Tj', 'Post office'],
    ['a date flush right behind one space', '(Engineer ) Tj 300 0 Td (2019) Tj', 'Engineer\t2019'],
  ])('%s', async (_what, operators, expected) => {
    const pages = [`BT /F1 10 Tf 1 0 0 1 50 700 Tm ${operators} ET`]
    expect((await readPdf(makePdf({ pages }), readContext())).text).toBe(expected)
  })

  test.each([
    [
      'the TeX logo',
      '[(L)] TJ /F1 7 Tf 2 2 Td [(A)] TJ /F1 10 Tf 4.4 -2 Td [(T)] TJ 5 -2.1 Td [(E)] TJ 5 2.1 Td [(X)] TJ',
      'LATEX',
    ],
    ['an exponent', '(10) Tj /F1 6 Tf 11.2 4 Td (6) Tj /F1 10 Tf 6 -4 Td (rows a day) Tj', '106 rows a day'],
  ])('letters a little higher or lower: %s', async (_what, operators, expected) => {
    const other = text(50, 712, 'Written in Go and Kotlin')
    const pages = [`${other} BT /F1 10 Tf 50 700 Td ${operators} ET`]
    expect((await readPdf(makePdf({ pages }), readContext())).text.split('\n').at(-1)).toBe(expected)
  })

  const cell = (id: number, x: number, words: string) => `/TD << /MCID ${id} >> BDC ${text(x, 700, words)} EMC`
  test.each([
    ['narrow cells of a table', [cell(0, 50, 'Very good'), cell(1, 100.5, '8')], 'Very good\t8'],
    ['a space at the end of what comes before', [cell(0, 50, 'Very good '), cell(1, 100.5, 'Java')], 'Very good Java'],
    ['a sign between two items', [cell(0, 50, 'Very good'), cell(1, 100.5, '|')], 'Very good |'],
  ])('marked contents: %s', async (_what, cells, expected) => {
    expect((await readPdf(makePdf({ pages: [cells.join(' ')] }), readContext())).text).toBe(expected)
  })

  test.each([
    ['a compound', 'a cloud-', 'native platform', ['a cloud-native', 'platform']],
    ['a name', 'written in Objective-', 'C for phones', ['written in Objective-C', 'for phones']],
    ['a dash after a space', 'Jan 2019 -', 'present', ['Jan 2019 -', 'present']],
  ])('a hyphen at a line end: %s', async (_what, first, second, expected) => {
    expect(
      await linesOf([
        [50, 700, first],
        [50, 688, second],
      ]),
    ).toEqual(expected)
  })
})

describe('a capital over two lines', () => {
  const beside = (cap: string, first: string): Drawn[] => [
    [50, 682, cap, { size: 36 }],
    [78, 700, first],
    [78, 686, 'and for a backend that'],
    [50, 672, 'nobody has to wake up for.'],
  ]

  test.each([
    ['starts the first word', 'E', 'ngineer known for plain words', 'Engineer known for plain words'],
    ['starts another word in A', 'A', 'nalyst known for plain words', 'Analyst known for plain words'],
    ['is a word, as the next one is elsewhere', 'A', 'backend developer known', 'A backend developer known'],
  ])('%s', async (_what, cap, first, expected) => {
    const lines = beside(cap, first)
    expect(await linesOf(lines)).toEqual([expected, ...lines.slice(2).map(([, , words]) => words)])
  })

  test('that is the monogram beside a name is none of its letters', async () => {
    expect(await linesOf(beside('M', 'Marta Lindqvist'))).toContain('Marta Lindqvist')
  })
})

describe('facts of lines', () => {
  test('size, weight, edge and list items', async () => {
    const document = await read([
      [50, 780, 'Tamsin Orrell', { size: 20, font: 'F2' }],
      [50, 750, 'Experience', bold],
      [60, 736, '\u0095 Built services'.replace('\u0095', '-')],
      [75, 722, '- tested them'],
      [60, 708, '- ran them'],
    ])
    expect(document.lines.map(({ size, bold }) => [size, bold])).toEqual([
      [20, true],
      [10, true],
      [10, false],
      [10, false],
      [10, false],
    ])
    expect(document.lines.map(({ item, depth }) => (item ? depth : undefined))).toEqual([undefined, undefined, 0, 1, 0])
    expect(document.text).not.toContain('- ')
  })

  test('page numbers, footers and repeated headers are furniture', async () => {
    const page = (number: number): Drawn[] => [
      [50, 800, 'Tamsin Orrell'],
      [50, 600, number === 1 ? 'Built services' : 'Ran services'],
      [50, 30, 'Confidential'],
      [280, 20, `Page ${number} of 2`],
    ]
    const document = await read(page(1), page(2))
    const furniture = document.furniture.map(({ start, end }) => document.text.slice(start, end))
    expect(furniture).toEqual(['Confidential', 'Page 1 of 2', 'Tamsin Orrell', 'Confidential', 'Page 2 of 2'])
  })

  test('links keep the words they stand on; javascript is dropped', async () => {
    const link = (rect: string, url: string) =>
      `<< /Type /Annot /Subtype /Link /Rect [${rect}] /A << /S /URI /URI (${url}) >> >>`
    const document = await readPdf(
      makePdf({
        pages: [
          draw([
            [50, 700, 'Write me'],
            [50, 600, 'Code'],
          ]),
        ],
        page: '/Annots [10 0 R 11 0 R 12 0 R]',
        objects: [
          link('49 695 120 712', 'mailto:jane@example.com'),
          link('49 595 90 612', 'javascript:alert'),
          link('300 300 320 320', 'https://example.com/'),
        ],
      }),
      readContext(),
    )
    const links = document.links.map(({ url, span }) => [url, span && document.text.slice(span.start, span.end)])
    expect(links).toEqual([
      ['mailto:jane@example.com', 'Write me'],
      ['https://example.com/', undefined],
    ])
  })
})

describe('limits', () => {
  const two = makePdf({ pages: [text(50, 700, 'One'), text(50, 700, 'Two')] })
  test.each([
    ['too many pages', 'TOO_LARGE', two, { limits: { pages: 1 } }],
    ['too many characters', 'TOO_LARGE', two, { limits: { characters: 4 } }],
    ['no time left', 'TIMEOUT', two, { limits: { milliseconds: 0.001 } }],
    ['a caller who stopped it', 'ABORTED', two, { signal: AbortSignal.abort() }],
    ['pages without text', 'NO_TEXT', makePdf({ pages: ['', '0 g 10 10 50 50 re f'] }), {}],
    ['no PDF inside', 'CORRUPT', new TextEncoder().encode('%PDF-1.7 and nothing else'), {}],
  ])('%s ends in %s', async (_why, code, bytes, options) => {
    await expect(readPdf(bytes, readContext(options))).rejects.toMatchObject({ name: 'CvError', code })
  })
})

describe('ledger', () => {
  const files = readdirSync('fixtures/cv').filter((id) => id.startsWith('pdf-'))
  const letters = (words: string) =>
    [...words.normalize('NFKD').toLowerCase()].filter((sign) => /[\p{L}\p{N}]/u.test(sign)).sort()

  test.each(files)('every letter of %s is in the text', async (id) => {
    const bytes = new Uint8Array(readFileSync(`fixtures/cv/${id}/input.pdf`))
    const document = await readPdf(bytes, readContext())
    const parser = new PDFParse({ data: bytes, verbosity: 0 })
    const { text } = await parser.getText({ pageJoiner: '' })
    await parser.destroy()
    expect(letters(document.text).join('')).toBe(letters(text).join(''))
    expect(document.hidden).toEqual([])
  })
})

test.each(['99999999999999999999 700', '50 99999999999999999999', '-99999999999999999999 -99999999999999999999'])(
  'ends with text as far away as %s',
  async (place) => {
    const far = `BT /F1 12 Tf 1 0 0 1 ${place} Tm (Rust) Tj (Rust) Tj ET`
    const file = makePdf({ pages: [`${text(50, 780, 'Jane Doe')} ${far}`] })
    const { text: visible } = await readPdf(file, readContext())
    expect(visible).toBe('Jane Doe')
  },
)
