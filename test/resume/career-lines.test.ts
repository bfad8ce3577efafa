import { describe, expect, test } from 'vitest'
import { parseResume } from '../../src/resume/parse-resume.ts'
import { documentOf } from './document-of.ts'

/** "position @ name, start..end" of each entry. */
const workOf = (entries: string) =>
  parseResume(documentOf(`Jo Farrow\n\nEXPERIENCE\n${entries}`), { asOf: '2026-11' }).work.map(
    ({ position = '?', name = '?', startDate = '', endDate = '' }) => `${position} @ ${name}, ${startDate}..${endDate}`,
  )

describe('arrows between titles', () => {
  test.each([
    [
      'Acme Ltd, Leeds\nJunior Developer (2016) → Developer (2018) → Lead Developer (2021 – present)',
      [
        'Junior Developer @ Acme Ltd, 2016..2018',
        'Developer @ Acme Ltd, 2018..2021',
        'Lead Developer @ Acme Ltd, 2021..present',
      ],
    ],
    [
      'Acme — Junior Engineer → Engineer (2019) → Senior Engineer (2022)\t2017 – 2024',
      ['Junior Engineer @ Acme, 2017..2019', 'Engineer @ Acme, 2019..2022', 'Senior Engineer @ Acme, 2022..2024'],
    ],
    [
      'Acme: Junior -> Developer (since Mar 2019), Sep 2017 – Jan 2024',
      ['Junior @ Acme, 2017-09..2019-03', 'Developer @ Acme, 2019-03..2024-01'],
    ],
  ])('part the times of a career: “%s”', (header, expected) => {
    expect(workOf(`${header}\n- Built APIs`)).toEqual(expected)
  })

  test.each([
    ['Developer → Team Lead, Acme Ltd, 2016 – 2020', 'Developer → Team Lead @ Acme Ltd, 2016..2020'],
    ['Engineer, Acme Ltd, 2016 → 2020', 'Engineer @ Acme Ltd, 2016..2020'],
  ])('without a date of their own leave one position: “%s”', (header, expected) => {
    expect(workOf(`${header}\n- Built APIs`)).toEqual([expected])
  })
})

describe('a title and what stands behind it', () => {
  test.each([
    ['2019 – 2021\tDozent an der VHS Bamberg', 'Dozent @ VHS Bamberg, 2019..2021'],
    [
      '2019 – 2021\tWerkstudent am Institut für Festkörpertechnik',
      'Werkstudent @ Institut für Festkörpertechnik, 2019..2021',
    ],
    ['2019 – 2021\tDocent aan de Hogeschool Wilgenburg', 'Docent @ Hogeschool Wilgenburg, 2019..2021'],
    ['2019 – 2021\tEntwickler, Frankfurt am Main', 'Entwickler @ ?, 2019..2021'],
    ['2019 – 2021\tTechniker am Standort Kassel, Acme GmbH', 'Techniker am Standort Kassel @ Acme GmbH, 2019..2021'],
    ['Head of Data, Acme Ltd, since Feb 2022 (Data Engineer from 2018)', 'Head of Data @ Acme Ltd, 2022-02..present'],
    ['Developer, Elm Bus, 2016–2018 (company closed)', 'Developer @ Elm Bus, 2016..2018'],
    ['Developer, Elm Bus, 2016–2018 (remote)', 'Developer @ Elm Bus, 2016..2018'],
  ])('“%s”', (header, expected) => {
    expect(workOf(`${header}\n- Built APIs`)).toEqual([expected])
  })

  test('the same employer by a word alone', () => {
    expect(workOf('07.2016 – 09.2020 Entwicklerin, Altona Reederei-Kontor\n10/15 – 06/16\tPraktikantin ebd.')).toEqual([
      'Entwicklerin @ Altona Reederei-Kontor, 2016-07..2020-09',
      'Praktikantin @ Altona Reederei-Kontor, 2015-10..2016-06',
    ])
  })
})

describe('steps of one career', () => {
  test('a title since the time of the one before it was over', () => {
    expect(workOf('Acme Brewing, Data Engineer 2018–22, Head of Data since 2022\n- Built APIs')).toEqual([
      'Data Engineer @ Acme Brewing, 2018..2022',
      'Head of Data @ Acme Brewing, 2022..present',
    ])
    expect(workOf('Data Engineer, Acme Brewing, 2018–2022, team lead since 2020\n- Built APIs')).toHaveLength(1)
  })

  test('like titles without a firm in the block of one', () => {
    expect(workOf('Engineer II, Acme Systems\t2021 – present\nEngineer I\t2019 – 2021')).toEqual([
      'Engineer II @ Acme Systems, 2021..present',
      'Engineer I @ Acme Systems, 2019..2021',
    ])
  })

  test.each([
    ['Engineer II, Acme Systems\t2021 – present\n\nEngineer I\t2019 – 2021', 'Engineer I @ ?, 2019..2021'],
    [
      'Engineer II, Acme Systems\t2021 – present\nFreelance Engineer\t2019 – 2021',
      'Freelance Engineer @ ?, 2019..2021',
    ],
    ['Engineer, Acme Systems\t2021 – present\nWaiter\t2019 – 2021', 'Waiter @ ?, 2019..2021'],
  ])('not others: “%s”', (entries, expected) => {
    expect(workOf(entries)[1]).toBe(expected)
  })
})

test('sentences that open each position', () => {
  expect(
    workOf(
      'Working with Acme Infotech Pvt Ltd, Pune as Software Engineer from June 2021 to till date.\nWorked with Birch Systems as Junior Programmer from July 2018 to May 2021.',
    ),
  ).toEqual([
    'Software Engineer @ Acme Infotech Pvt Ltd, 2021-06..present',
    'Junior Programmer @ Birch Systems, 2018-07..2021-05',
  ])
})
