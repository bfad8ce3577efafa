import { describe, expect, test } from 'vitest'
import { parseResume } from '../../../src/resume/parse-resume.ts'
import { isAvailability } from '../../../src/resume/sections/is-availability.ts'
import { documentOf } from '../document-of.ts'

test.each([
  ['Available from 1 February 2027'],
  ['Availability: immediate'],
  ['Notice period: three months'],
  ['Free from 4 January, £560 a day'],
  ['Verfügbar ab 01.03.2027, Umzug nach Berlin möglich'],
  ['Kündigungsfrist: drei Monate zum Quartalsende'],
  ['Disponible à partir de mars 2027'],
  ['Disponibilidad inmediata'],
  ['Disponibile da febbraio 2027'],
  ['Beschikbaar per 1 maart 2027'],
])('“%s” says when somebody could start', (line) => {
  expect(isAvailability(line)).toBe(true)
})

test.each([
  ['Availability of the checkout rose to 99.97 percent, which let the shop go live in four more countries that year'],
  ['Freelance developer from 2019'],
  ['Made the service available in nine regions'],
  ['Start-up founder, 2019 – 2021'],
])('“%s” does not', (line) => {
  expect(isAvailability(line)).toBe(false)
})

describe('a line on it', () => {
  const resumeOf = (sketch: string) => parseResume(documentOf(sketch), { asOf: '2026-11' })

  test('under the name is no position', () => {
    const { work, sections } = resumeOf('Jo Farrow\njo@example.com\nVerfügbar ab Februar 2027, Stundensatz auf Anfrage')
    expect(work).toEqual([])
    expect(sections.map(({ kind }) => kind)).toEqual(['contact'])
  })

  test('at the end belongs to no school', () => {
    const { education, sections } = resumeOf(
      'Jo Farrow\n\nSkills\nGo, Java\n\nEducation\nBSc Physics, Tamar University, 2016\n\nAvailable from 1 February 2027',
    )
    expect(education).toHaveLength(1)
    expect(sections.map(({ kind }) => kind)).toEqual(['contact', 'skills', 'education', 'other'])
  })
})

test('months as a volunteer are no months in work', () => {
  const entries =
    'Developer, Acme Ltd, 2019-01 – 2019-12\n- APIs\n\nVolunteer technician, Teatro Azul, 2016-01 – 2016-12\n- Lights'
  expect(parseResume(documentOf(`Jo Farrow\n\nExperience\n${entries}`), { asOf: '2026-11' })).toMatchObject({
    totalMonths: 12,
    work: [{}, { position: 'Volunteer technician' }],
  })
  const paid = entries.replace('Volunteer technician', 'Volunteer coordinator')
  expect(parseResume(documentOf(`Jo Farrow\n\nExperience\n${paid}`), { asOf: '2026-11' }).totalMonths).toBe(24)
})
