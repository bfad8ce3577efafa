import { expect, test } from 'vitest'
import { parseResume } from '../../../src/resume/parse-resume.ts'
import { documentOf } from '../document-of.ts'

function sectionsOf(sketch: string): string[] {
  const { sections, document } = parseResume(documentOf(sketch), { asOf: '2026-11' })
  return sections.map(({ kind, start, end }) => `${kind}: ${document.text.slice(start, end).split(/\n+/).join(' / ')}`)
}

test('headings in a rail capture what stands beside them', () => {
  const rows = `
    Kit Rowe

    @1 # Skills
    @2 Go, PostgreSQL

    @1 # Experience
    @2 Developer, Acme Ltd, 2019 – 2021
    @2 - Built APIs

    @1 # Education
    @2 BSc Physics, Leeds University, 2018`
  expect(sectionsOf(rows)).toEqual([
    'contact: Kit Rowe',
    'skills: Skills / Go, PostgreSQL',
    'experience: Experience / Developer, Acme Ltd, 2019 – 2021 / Built APIs',
    'education: Education / BSc Physics, Leeds University, 2018',
  ])
})

test('headings of a sidebar do not capture the column beside it', () => {
  const columns = `
    @1 # Skills
    @1 Go, PostgreSQL

    @1 # Languages

    @2 # Experience
    @2 Developer, Acme Ltd, 2019 – 2021

    @1 English, French
    @2 - Built APIs`
  expect(sectionsOf(columns)).toEqual([
    'skills: Skills / Go, PostgreSQL',
    'languages: Languages',
    'experience: Experience / Developer, Acme Ltd, 2019 – 2021',
    'languages: English, French',
    'experience: Built APIs',
  ])
})
