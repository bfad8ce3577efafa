import { expect, test } from 'vitest'
import { withoutNumber } from '../../../src/resume/lines/without-number.ts'
import { parseResume } from '../../../src/resume/parse-resume.ts'
import { documentOf } from '../document-of.ts'

test.each([
  ['3 Technical competence', 'Technical competence'],
  ['3. Skills', 'Skills'],
  ['4) Talks', 'Talks'],
])('%s is “%s”', (text, expected) => {
  expect(withoutNumber(text)).toBe(expected)
})

test.each(['3.1 Host', '2019 Award', '3 years of Java', 'Web 2.0'])('the number of “%s” belongs to it', (text) => {
  expect(withoutNumber(text)).toBe(text)
})

test.each(['Technical competence', '3 Technical competence', '3. Technical competence'])(
  '“%s” heads the skills',
  (heading) => {
    const text = `Jo Farrow\n\nExperience\n\nEngineer, Bank of Corrib\n2019 – 2021\n- Moved ledgers\n\n${heading}\n\nCOBOL, JCL, DB2\n\nEducation\nBSc, Lee University, 1996`
    expect(parseResume(documentOf(text), { asOf: '2026-11' }).sections.map(({ kind }) => kind)).toContain('skills')
  },
)
