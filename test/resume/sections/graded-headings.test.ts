import { describe, expect, test } from 'vitest'
import { parseResume } from '../../../src/resume/parse-resume.ts'
import { documentOf } from '../document-of.ts'

const kindsOf = (text: string) =>
  parseResume(documentOf(`Jo Farrow\njo@example.com\n\n${text}\n\nExperience\nDeveloper, Acme Ltd, 2018 - 2022`), {
    asOf: '2026-11',
  }).sections.map(({ kind }) => kind)

describe('a heading with a word of level', () => {
  test.each([
    'Advanced Skills',
    'Basic Skills',
    'Fortgeschrittene Kenntnisse',
    'Compétences avancées',
    'Conocimientos avanzados',
    'Competenze avanzate',
    'Gevorderde vaardigheden',
  ])('“%s” opens the skills', (heading) => {
    expect(kindsOf(`${heading}\nJava, Kotlin, PostgreSQL`)).toEqual(['contact', 'skills', 'experience'])
  })

  test('“Advanced Engineering Ltd” below the name does not', () => {
    expect(kindsOf('Advanced Engineering Ltd\n12 Mill Road, Leeds')).not.toContain('skills')
  })
})

describe('lists below the name', () => {
  test('are skills, though their labels have no colon', () => {
    expect(kindsOf('Languages Java, Go, SQL\nTools Git, Docker')).toEqual(['contact', 'skills', 'experience'])
  })

  test('of languages that people speak are none', () => {
    expect(kindsOf('Languages English, German, French')).not.toContain('skills')
  })
})

test.each([
  ['Stage de BUT 2e année, Ruches & Cie, Saint-Étienne', 'Ruches & Cie'],
  ['Développeur, Moulin et Cie, Lyon', 'Moulin et Cie'],
])('“%s” names a firm by its “Cie”', (header, firm) => {
  const { work } = parseResume(
    documentOf(`Jo Farrow\n\nExpérience professionnelle\n${header}\navril 2023 - juin 2023`),
    {
      asOf: '2026-11',
    },
  )
  expect(work.map(({ name }) => name)).toEqual([firm])
})
