import { describe, expect, test } from 'vitest'
import { parseResume } from '../../../src/resume/parse-resume.ts'
import { documentOf } from '../document-of.ts'

const cv = (rows: string) =>
  parseResume(
    documentOf(`Jo Farrow\njo@example.com\n\n# Experience\nDeveloper, Acme Ltd, 2019 – 2021\n- Ran queues\n\n${rows}`),
    { asOf: '2026-11' },
  )
const languagesOf = (rows: string): string[] =>
  cv(rows).languages.map(({ language, fluency }) => (fluency ? `${language}: ${fluency}` : language))

describe('several languages on a line', () => {
  test.each([
    ['English and Spanish', ['English', 'Spanish']],
    ['Fluent in English, Spanish and French', ['English: Fluent', 'Spanish: Fluent', 'French: Fluent']],
    ['Bilingual English/Spanish', ['English: Bilingual', 'Spanish: Bilingual']],
    ['Français (natif) - Arabe (bilingue)', ['Français: natif', 'Arabe: bilingue']],
    ['Anglais : courant - Espagnol : notions', ['Anglais: courant', 'Espagnol: notions']],
    ['Español: nativo. Inglés: C1.', ['Español: nativo', 'Inglés: C1']],
    ['English (C2) Spanish (B2)', ['English: C2', 'Spanish: B2']],
    ['Deutsch und Englisch fließend', ['Deutsch', 'Englisch: fließend']],
    ['Native English fluent Spanish', ['English: Native', 'Spanish: fluent']],
    ['Español nativo, inglés B2 y euskera básico', ['Español: nativo', 'inglés: B2', 'euskera: básico']],
    ['Spoken: English, Malay (basic)', ['English', 'Malay: basic']],
    ['Sloveno (base), inglese C1', ['Sloveno: base', 'inglese: C1']],
  ])('“%s”', (line, expected) => {
    expect(languagesOf(`# Languages\n${line}`)).toEqual(expected)
  })

  test.each([
    ['Mandarin Chinese (native)', ['Mandarin: Chinese (native)']],
    ['Serbo-Croatian (native)', ['Serbo-Croatian: native']],
    ['Portuguese (BR): native', ['Portuguese: native']],
    ['English (exam taken in Spanish)', ['English: exam taken in Spanish']],
    ['Engels: goed in woord en geschrift', ['Engels: goed in woord en geschrift']],
  ])('“%s” is one', (line, expected) => {
    expect(languagesOf(`# Languages\n${line}`)).toEqual(expected)
  })
})

describe('languages in a section of another kind', () => {
  test.each([
    ['a labelled item among skills', '# Skills\n- Programming: Java, Go\n- Languages: English (native), Dutch (B2)'],
    [
      'a row of a table',
      '# Skills\nProgramming  |  Java, Go\nLanguages  |  English (native), Dutch (B2)\nTools  |  Git',
    ],
    ['a line without a label', '# Skills\nJava, Go\nEnglish (native), Dutch (B2)'],
    ['a line each', '# Kenntnisse\nJava: sehr gut\nEnglish – native\nDutch – B2'],
    ['items under a heading of both', '# Skills & Languages\n- Java, Go\n- English (native), Dutch (B2)'],
    [
      'an item among other things',
      '# Additional Information\n- Languages: English (native), Dutch (B2)\n- Interests: chess',
    ],
    [
      'a line of personal details',
      '# Personal details\nLanguages known  |  : English (native), Dutch (B2)\nNationality: Irish',
    ],
    [
      'the last line of the schools',
      '# Education\nBSc Physics, University of York, 2010\nEnglish (native), Dutch (B2)',
    ],
    [
      'a closing block',
      '# Education\nBSc Physics, University of York, 2010\n\nTools: Git\nLanguages: English (native), Dutch (B2)',
    ],
    [
      'a label among labels',
      '# Skills\nBack end: Java, Go\nSpoken languages: English (native), Dutch (B2)\nTools: Git',
    ],
  ])('%s', (_what, rows) => {
    expect(languagesOf(rows)).toEqual(['English: native', 'Dutch: B2'])
  })

  test.each([
    ['what one cooks', '# Skills\nFrench cuisine, Italian pastry'],
    ['languages for programming', '# Skills\n- Languages: Java, Go\n- Tools: Git'],
    ['a skill for a language', '# Skills\nEnglish copy-editing\nGerman accounting law'],
    ['a line of an entry', '# Projects\nLexikon, 2020\n- Languages: Kotlin\n- German dictionary on the phone'],
    ['a degree', '# Education\nBA German, University of York, 2010'],
  ])('%s is none', (_what, rows) => {
    expect(languagesOf(rows)).toEqual([])
  })

  test('the skills around them stay one list, and their rows keep their labels', () => {
    const { skills } = cv('# Skills\nProgramming  |  Java, Go\nLanguages  |  English (B2)\nTools  |  Git, Make')
    expect(skills.map(({ name }) => name)).toEqual(['Programming', 'Tools'])
  })

  test('a list that closes a CV is parted from the school above', () => {
    const { sections } = cv(
      '# Education\nBSc Physics, University of York, 2010\n\nTools: Git\nLanguages: Dutch\nInterests: chess',
    )
    expect(sections.slice(-4).map(({ kind }) => kind)).toEqual(['education', 'skills', 'languages', 'interests'])
  })
})
