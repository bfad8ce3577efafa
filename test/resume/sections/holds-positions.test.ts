import { describe, expect, test } from 'vitest'
import { parseResume } from '../../../src/resume/parse-resume.ts'
import { documentOf } from '../document-of.ts'

const parse = (heading: string, rows: readonly string[]) =>
  parseResume(
    documentOf(['Jo Farrow', 'jo@example.com', '', heading, ...rows, '', 'Skills', 'Java, Go, SQL'].join('\n')),
    {
      asOf: '2026-11',
    },
  )

describe('under the heading of a summary', () => {
  test.each([
    [
      'CAREER SUMMARY',
      ['2018 – Present  |  Senior Engineer, Parcelly, Bristol', '2012 – 2018  |  Engineer, Acme, Bristol'],
    ],
    ['Employment Summary', ['Senior Developer, Parcelly, Leeds, 2018 – Present', '- Ran queues']],
    ['Work Summary', ['Parcelly, Leeds', 'Senior Developer', 'Jan 2018 – Present', '- Ran queues']],
    ['Professional Summary', ['Developer | Acme | 2019 – 2021', 'Built APIs and ran them.']],
    ['Career overview', ['Nurse, St Anne’s Hospital, 2011 – 2019', 'Care Assistant, Elm House, 2008 – 2011']],
    ['Résumé de carrière', ['Développeur, Acme, Nantes, 2019 – 2021', 'Technicien, Brumeau, 2015 – 2019']],
    ['Sommaire de carrière', ['2019 – 2021 : Développeuse, Acme, Laval']],
    ['Kurzprofil', ['2019 – 2021  |  Entwickler, Acme GmbH, Kiel', '2015 – 2019  |  Techniker, Brake AG, Kiel']],
    ['At a glance', ['Head Teacher, The Heron, 2016 – 2020', 'Teacher, Millstone Primary, 2012 – 2016']],
    ['Summary of experience', ['Acme Ltd', 'Tester, May 2014 – June 2017', '- Wrote plans']],
  ])('%s: positions are positions', (heading, rows) => {
    const { sections, work } = parse(heading, rows)
    expect(sections[1]?.kind).toBe('experience')
    expect(work.length).toBeGreaterThan(0)
  })

  test.each([
    ['CAREER SUMMARY', ['Backend developer with ten years of experience (2014 – present) in payments.']],
    ['Professional Summary', ['Java developer. Worked at Acme from 2015 to 2019, then freelance.']],
    ['Profile', ['Senior Developer with 12 years', 'Banking 2010 – 2016, insurance 2016 – now']],
    ['Career overview', ['- Ten years as developer', '- Team lead, 2019 – 2021, of six people who built the core']],
    ['Sommaire', ['Ingénieure logicielle (pause 2020 – 2022) qui aime les petits services.']],
  ])('%s: what tells of a person is a summary', (heading, rows) => {
    expect(parse(heading, rows).sections[1]?.kind).toBe('summary')
  })
})
