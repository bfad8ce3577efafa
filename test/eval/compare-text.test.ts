import { expect, test } from 'vitest'
import { compareText } from '../../fixtures/eval/compare-text.ts'
import { wordsOf } from '../../fixtures/eval/concepts.ts'

const sections = [
  { kind: 'contact', heading: null, text: 'Jo Doe\njo@example.com\nLeeds' },
  { kind: 'skills', heading: 'Skills', text: 'Go, Java, SQL and message queues' },
  {
    kind: 'experience',
    heading: 'Experience',
    text: 'Developer, Brackwater\nBuilt an interface\nSplit the old system',
  },
]

const header = 'Jo Doe jo@example.com Leeds'
const skills = 'Skills Go, Java, SQL and message queues'
const work = 'Experience Developer, Brackwater Built an interface Split the old system'

/** @param text - Pages parted by form feeds. */
function compared(text: string) {
  const words = text.split('\f').flatMap((page, index) => wordsOf(page).map((word) => ({ word, page: index + 1 })))
  return compareText({ sections }, { words: words.map(({ word }) => word), pages: words.map(({ page }) => page) })
}

const fine = { words: 23, misplaced: 0, lost: [], broken: [] }

test.each([
  ['in the order of the truth', `${header} ${skills} ${work}`],
  ['in another order of the sections', `${work} ${skills} ${header}`],
  ['with contact details apart', `Jo Doe ${skills} Leeds ${work} jo@example.com`],
  ['with a page number between', `${header} ${skills} Page 1 of 2\f${work}`],
  [
    'over two pages, a sidebar on the first',
    `${header} Experience Developer, Brackwater Built an interface ${skills}\fSplit the old system`,
  ],
])('finds nothing wrong in a text %s', (_what, text) => {
  expect(compared(text)).toEqual(fine)
})

test.each([
  ['two words that change places', `${header} ${skills.replace('Go, Java', 'Java, Go')} ${work}`, 1],
  [
    'two columns read as one',
    `${header} Skills Experience Go, Java, Developer, Brackwater SQL and Built an interface message queues Split the old system`,
    5,
  ],
])('counts %s', (_what, text, misplaced) => {
  expect(compared(text)).toEqual({ ...fine, misplaced })
})

test.each([
  ['a lost word', `${header} ${skills.replace('SQL ', '')} ${work}`, { lost: ['sql'] }],
  [
    'a lost word that stands elsewhere, too',
    `${header} ${skills} ${work.replace('Brackwater', 'Leeds')}`,
    { lost: ['brackwater'] },
  ],
  [
    'glued words',
    `${header} ${skills.replace('message queues', 'messagequeues')} ${work}`,
    { broken: ['message', 'queues'] },
  ],
  ['a split word', `${header} ${skills} ${work.replace('interface', 'inter- face')}`, { broken: ['interface'] }],
  ['a spaced word', `${header} S K I L L S ${skills.slice(6)} ${work}`, { broken: ['skills'] }],
])('names %s', (_what, text, expected) => {
  expect(compared(text)).toEqual({ ...fine, ...expected })
})
