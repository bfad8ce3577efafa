import { describe, expect, test } from 'vitest'
import type { SkillRow } from '../../src/data/rows.ts'
import { taxonomyRows, taxonomyVersion } from '../../src/data/taxonomy/index.ts'

const tables = Object.entries(taxonomyRows())
const rows = tables.flatMap(([, table]) => table)
const ids = new Set(rows.map(({ id }) => id))
const guarded = rows.flatMap((row) => (row.guard ? [{ ...row, guard: row.guard }] : []))

/** The words of the article that name a skill, as it writes them. */
const namedByTheArticle = [
  ...['Java', 'Python', '.NET', 'PHP', 'Ruby', 'Haskell', 'Clojure', 'SQL', 'server-side scripting'],
  ...[
    'Object-oriented',
    'OOP',
    'Functional programming',
    'back-end frameworks',
    'Data Structures and Algorithms',
    'DSA',
  ],
  ...['MySQL', 'MongoDB', 'database administration', 'database management', 'data recovery', 'storage solutions'],
  ...[
    'APIs',
    'Application Programming Interfaces',
    'HTTP methods',
    'GraphQL',
    'middleware',
    'business process management',
  ],
  ...['Apache', 'Nginx', 'IIS', 'Microsoft IIS', 'hosting environments', 'operating systems'],
  ...['front-end', 'frontend', 'HTML', 'CSS', 'JavaScript', 'version control', 'version control systems'],
  ...[
    'communication',
    'verbal skills',
    'written communication',
    'active listening',
    'problem-solving',
    'technical creativity',
  ],
  ...['creativity', 'collaboration', 'code documentation', 'test cases', 'troubleshooting', 'memory management'],
  ...[
    'crafting libraries',
    'reusable code',
    'data architecture',
    'scalable system architecture',
    'optimize data transfer',
  ],
  ...['response time', 'application speed', 'security measures', 'analyzing requirements', 'QA'],
]

test('the version is three numbers', () => expect(taxonomyVersion).toMatch(/^\d+\.\d+\.\d+$/))

test('there are at least 900 skills and 3,000 ways to write them', () => {
  expect(rows.length).toBeGreaterThanOrEqual(900)
  expect(rows.flatMap(formsOf).length).toBeGreaterThanOrEqual(3000)
})

test.each(tables)('the ids of %s are plain and sorted', (_category, table) => {
  const found = table.map(({ id }) => id)
  expect(found.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([])
  expect(found).toEqual([...found].sort())
})

test('no id stands twice', () => expect(repeated(rows.map(({ id }) => id))).toEqual([]))

/** "Jira, Xray" and "AWS X-Ray": each is written its own way. */
const toldApartByTheHyphen = ['xray']

test('no form stands in two rows, but for one that each cuts in another place', () => {
  expect(repeated(rows.flatMap((row) => [...new Set(formsOf(row).map(level))]))).toEqual(toldApartByTheHyphen)
  expect(repeated(rows.flatMap((row) => [...new Set(formsOf(row).map(cut))]))).toEqual([])
})

test('no row has a form twice, but for one that is cut in another place', () =>
  expect(rows.flatMap((row) => repeated(formsOf(row).map(cut)))).toEqual([]))

test('what a row implies, belongs to or has near is a row, and not the row itself', () => {
  const relations = rows.flatMap(({ id, implies = [], broader = [], guard }) =>
    [...implies, ...[broader].flat(), ...(guard?.near ?? [])].map((other) => ({ id, other })),
  )
  expect(relations.filter(({ other }) => !ids.has(other))).toEqual([])
  expect(rows.filter(({ id, implies = [], broader }) => implies.includes(id) || broader === id)).toEqual([])
})

test('no two rows imply each other', () => {
  const implied = new Map(rows.map(({ id, implies = [] }) => [id, implies]))
  expect(rows.filter(({ id, implies = [] }) => implies.some((other) => implied.get(other)?.includes(id)))).toEqual([])
})

describe('guards', () => {
  test.each(guarded)('$id is shown by at least two sentences for it and two against it', ({ guard }) => {
    expect(guard.yes.length).toBeGreaterThanOrEqual(2)
    expect(guard.no.length).toBeGreaterThanOrEqual(2)
    expect(repeated([...guard.yes, ...guard.no])).toEqual([])
  })

  test.each(guarded)('$id marks what it means, and nothing else', ({ guard }) => {
    for (const sentence of guard.yes) expect(sentence).toMatch(/^[^[\]]*(?:\[\[[^[\]]+\]\][^[\]]*)+$/)
    for (const sentence of guard.no) expect(sentence).not.toMatch(/\[\[|\]\]/)
  })

  test.each(guarded)('$id guards forms that it has', (row) => {
    const own = new Set(formsOf(row).map(level))
    expect((row.guard.forms ?? []).filter((form) => !own.has(level(form)))).toEqual([])
  })

  test.each(guarded)('$id shows a guarded form in one sentence for it and in one against it', (row) => {
    const forms = (row.guard.forms ?? [row.name]).map((form) => letters(form).replace(/s$/, ''))
    const shows = (sentence: string) => forms.some((form) => letters(sentence).includes(form))
    expect(row.guard.yes.some(shows)).toBe(true)
    expect(row.guard.no.some(shows)).toBe(true)
  })
})

test.each(namedByTheArticle)('the article’s "%s" is a form', (word) => {
  expect(rows.some((row) => formsOf(row).some((form) => level(form) === level(word)))).toBe(true)
})

function formsOf({ name, aliases = [] }: SkillRow): readonly string[] {
  return [name, ...aliases]
}

/** What the matcher takes for one spelling: case, blanks, dots, hyphens, the last plural s, British and American. */
function level(form: string): string {
  return cut(form).replaceAll(' ', '')
}

/** As `level`, with a blank where a text may part the words: "pg vector" is found as "pgvector" too, not the reverse. */
function cut(form: string): string {
  return form
    .toLowerCase()
    .replace(/ ?& ?/g, ' and ')
    .replace(/[\s.-]+/g, ' ')
    .replace(/is(e|ed|ing|ation)(?=s?$)/, 'iz$1')
    .replace(/(?<=\p{L}{4})ies$/u, 'y')
    .replace(/(?<=(?:\p{L}{7}| \p{L}{2,9})[^su])s$/u, '')
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replaceAll('isation', 'ization')
}

function repeated(words: readonly string[]): string[] {
  const seen = new Set<string>()
  return words.filter((word) => seen.has(word) || !seen.add(word))
}
