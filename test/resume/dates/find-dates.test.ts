import { describe, expect, test } from 'vitest'
import { findDates } from '../../../src/resume/dates/find-dates.ts'

const ranges = (text: string) =>
  findDates(text).map(({ startDate = '', endDate = '', start, end }) => [startDate, endDate, text.slice(start, end)])

describe('ranges', () => {
  test.each([
    ['Mar 2019 – Present', '2019-03', 'present'],
    ['03/2019-02/2020', '2019-03', '2020-02'],
    ['09/2019 > 02/2022', '2019-09', '2022-02'],
    ['2021 > aujourd’hui', '2021', 'present'],
    ['seit 4/21', '2021-04', 'present'],
    ['2023-08-14   End: –', '2023-08', 'present'],
    ['Easter ’15 – Aug. ’16', '2015', '2016-08'],
    ['2019 to date', '2019', 'present'],
    ['Present - 2021/08', '2021-08', 'present'],
    ['Heute – 03/2019', '2019-03', 'present'],
    ['2019 – en poste', '2019', 'present'],
    ['2019-21', '2019', '2021'],
    ['Winter 2016/17', '2016', '2017'],
    ['2017 2020', '2017', '2020'],
    ['1 year 8 months, since April 2025', '2025-04', 'present'],
    ['WS 2017/18 – SS 2019', '2017', '2019'],
    ['entre 2015 y 2018', '2015', '2018'],
    ['Zwischen 2015 und 2018', '2015', '2018'],
    ['since 2018', '2018', 'present'],
    ['Since the 2nd May 2022', '2022-05', 'present'],
    ['seit dem 2. Mai 2022', '2022-05', 'present'],
    ['depuis le 2 mai 2022', '2022-05', 'present'],
    ['depuis l’automne 2021', '2021', 'present'],
    ['desde el 2 de mayo de 2022', '2022-05', 'present'],
    ['2nd May 2022', '2022-05', '2022-05'],
    ['’19 – ’21', '2019', '2021'],
    ['01.2018 - heute', '2018-01', 'present'],
    ['2018—2020', '2018', '2020'],
    ['2019-03 – 2020-01', '2019-03', '2020-01'],
    ['2022. 03. – present', '2022-03', 'present'],
    ['2018. 9. – 2022. 02.', '2018-09', '2022-02'],
    ['Mar – Oct 2019', '2019-03', '2019-10'],
    ['06–08/2021', '2021-06', '2021-08'],
    ['Nov – Nov 2019', '2019-11', '2019-11'],
    ['Jan 2020 - Feb', '2020-01', '2020-02'],
    ['Nov 2018 – März', '2018-11', '2019-03'],
    ['Dec - Feb 2018', '2017-12', '2018-02'],
    ['October to January 2019', '2018-10', '2019-01'],
    ['Okt. bis Feb. 2020', '2019-10', '2020-02'],
    ['11 - 03/2017', '2016-11', '2017-03'],
    ['1 Dec - 15 Feb 2018', '2017-12', '2018-02'],
    ['Dec 1 - Feb 15, 2018', '2017-12', '2018-02'],
    ['15.11. – 31.01.2019', '2018-11', '2019-01'],
    ['15/03 – 31/10/2019', '2019-03', '2019-10'],
    ['Q4 – Q1 2019', '2018-10', '2019-03'],
    ['Spring to Autumn 2019', '2019', '2019'],
    ['Autumn – Spring 2019', '2018', '2019'],
    ['1H 2019 - 2H 2020', '2019-01', '2020-12'],
    ['2nd half of 2018 – 1st half of 2020', '2018-07', '2020-06'],
    ['WS15/16', '2015', '2016'],
    ['WS 15/16 – SS 18', '2015', '2018'],
    ['Fall term 2018 – Spring term 2019', '2018', '2019'],
    ['a.a. 2010/11', '2010', '2011'],
    ['approx. 2018 – 2020', '2018', '2020'],
    ['c. 2015–2017', '2015', '2017'],
    ['alrededor de 2015 - 2018', '2015', '2018'],
    ['15.03.2019 bis 14.04.2020', '2019-03', '2020-04'],
    ['seit 03/2019', '2019-03', 'present'],
    ['de janvier 2018 à mars 2020', '2018-01', '2020-03'],
    ['09/2016 – aujourd’hui', '2016-09', 'present'],
    ['desde 2018 hasta la actualidad', '2018', 'present'],
    ['jan/19 – out/21', '2019-01', '2021-10'],
    ['gen 2019 – oggi', '2019-01', 'present'],
    ['Januari 2019 t/m heden', '2019-01', 'present'],
    ['Sept. ’19 — now', '2019-09', 'present'],
    ['Q3 2020 – Q1 2021', '2020-07', '2021-03'],
    ['2019 –', '2019', 'present'],
    ['January 2020 - Present (3 years 2 months)', '2020-01', 'present'],
    ['5 May 2019 to 6 June 2020', '2019-05', '2020-06'],
    ['06.19 – 12.21', '2019-06', '2021-12'],
    ['06.19 bis heute', '2019-06', 'present'],
    ['Jun’19 – till date', '2019-06', 'present'],
    ['Jan. 2020 – Pres.', '2020-01', 'present'],
    ['FY18 – FY20', '2018', '2020'],
    ['2019/2020', '2019', '2020'],
    ['2019 Mar – 2020 Apr', '2019-03', '2020-04'],
    ['01-Jan-2019 to 31-Dec-2020', '2019-01', '2020-12'],
    ['Jan 1st 2019 – Dec 31st 2020', '2019-01', '2020-12'],
    ['From: 03/2019 To: 05/2021', '2019-03', '2021-05'],
    ['ab 06.2019', '2019-06', 'present'],
    ['Mai 2020 bis einschließlich Juli 2021', '2020-05', '2021-07'],
    ['Jan 2020-Present · 3 yrs 10 mos', '2020-01', 'present'],
    ['2019 – 2021 (2 years)', '2019', '2021'],
    ['Sep 2016\tFeb 2020', '2016-09', '2020-02'],
    ['abril de 2022 – até o momento', '2022-04', 'present'],
    ['10.2022 – heute / today', '2022-10', 'present'],
    ['fevereiro a julho de 2018', '2018-02', '2018-07'],
    ['März bis Oktober 2019', '2019-03', '2019-10'],
    ['08.2021-...', '2021-08', 'present'],
    ['January 2023 - expected end March 2027', '2023-01', '2027-03'],
    ['Eylül 2017 - Mayıs 2020', '2017-09', '2020-05'],
    ['From August 2021', '2021-08', 'present'],
    ['03/2019 – derzeit', '2019-03', 'present'],
    ['2017.08-2019.07', '2017-08', '2019-07'],
    ['2019 bis zum heutigen Tag', '2019', 'present'],
    ['mars 2019 – toujours en poste', '2019-03', 'present'],
    ['2019 hasta ahora', '2019', 'present'],
    ['Março de 2019 até à data', '2019-03', 'present'],
    ['2019 – em curso', '2019', 'present'],
    ['maart 2019 tot op heden', '2019-03', 'present'],
    ['2019 – vandaag', '2019', 'present'],
    ['marzo 2019 – tuttora', '2019-03', 'present'],
    ['2019 fino ad oggi', '2019', 'present'],
    ['Jan 2019 onwards', '2019-01', 'present'],
    ['Jan 2019 – still here', '2019-01', 'present'],
    ['mid 2019 – early 2021', '2019', '2021'],
    ['Mid-2019 to late-2021', '2019', '2021'],
    ['Anfang 2018 bis Ende 2020', '2018', '2020'],
    ['from the beginning of 2019 to the end of 2021', '2019', '2021'],
    ['mid-March 2019 – end of June 2020', '2019-03', '2020-06'],
    ['Mar17 - Jun19', '2017-03', '2019-06'],
    ['Jun19 – present', '2019-06', 'present'],
    ['6/15 to present', '2015-06', 'present'],
    ['2/12 to 5/15', '2012-02', '2015-05'],
    ['2010-12', '2010', '2012'],
    ['2010-12 – 2012-03', '2010-12', '2012-03'],
    ['03/2019 End: Present', '2019-03', 'present'],
    ['03/2019, Ende: 02/2021', '2019-03', '2021-02'],
    ['aug. 2015 t.o.m. mars 2018', '2015-08', '2018-03'],
    ['Ian. 2019 – prezent', '2019-01', 'present'],
    ['od 03.2019 do 05.2020', '2019-03', '2020-05'],
  ])('“%s” runs from %s to %s', (text, from, to) => {
    expect(ranges(text)).toEqual([[from, to, text]])
  })

  test.each([
    ['We present - 2019', [['2019', '2019', '2019']]],
    ['Present – 2019 – 2021', [['2019', '2021', '2019 – 2021']]],
  ])('no date of now opens “%s”', (text, expected) => {
    expect(ranges(text)).toEqual(expected)
  })
})

describe('single dates', () => {
  test.each([
    ['Q3 2020', '2020-07', '2020-09'],
    ['H2 2018', '2018-07', '2018-12'],
    ['2018 H1', '2018-01', '2018-06'],
    ['2do semestre 2016', '2016-07', '2016-12'],
    ['2.º semestre de 2017/2018', '2018-02', '2018-07'],
    ['1st semester of 2017/18', '2017-09', '2018-02'],
    ['third quarter of 2020', '2020-07', '2020-09'],
    ['Semester 1, 2019', '2019-01', '2019-06'],
    ['Michaelmas Term 2016', '2016', '2016'],
    ['2010/11', '2010-11', '2010-11'],
    ['Summer 2021', '2021', '2021'],
    ['2019', '2019', '2019'],
    ['FY20', '2020', '2020'],
    ['FY 2020', '2020', '2020'],
    ['May 2026', '2026-05', '2026-05'],
    ['03/15/2019', '2019-03', '2019-03'],
    ['2021-12', '2021-12', '2021-12'],
  ])('“%s” keeps its precision', (text, from, to) => {
    expect(ranges(text)).toEqual([[from, to, text]])
  })

  test.each([
    ['March 2020 (3 months)', '2020-03', '2020-05'],
    ['11/2019, 4 Monate', '2019-11', '2020-02'],
    ['Nov 2019 · 14 months', '2019-11', '2020-12'],
    ['March 2020 (1 month)', '2020-03', '2020-03'],
    ['2019 (6 months)', '2019', '2019'],
    ['03/2020 – 05/2020 (6 months)', '2020-03', '2020-05'],
  ])('“%s” says how long it was', (text, from, to) => {
    expect(ranges(text)).toEqual([[from, to, text]])
  })

  test('a season counts its own months', () => {
    expect(findDates('Summer 2021')[0]?.season).toEqual({ from: 6, to: 8 })
    expect(findDates('mid 2019 – early 2021')[0]?.season).toEqual({ from: 5, to: 4 })
    expect(findDates('Summer – Winter 2018')[0]?.season).toEqual({ from: 6, to: 12 })
  })
})

test.each([
  ['a firm', 'Jan 2019 – Open University', 'Jan 2019'],
  ['a title', '2021 – Permanent Secretary', '2021'],
  ['a sentence', 'in 2019 a data pipeline was built', '2019'],
])('%s behind a date is no open end', (_what, text, date) => {
  expect(findDates(text)).toMatchObject([
    { start: text.indexOf(date), end: text.indexOf(date) + date.length, single: true },
  ])
})

test('words behind a dash that are no date make its end doubtful', () => {
  expect(findDates('Jan 2019 – whenever')).toMatchObject([{ single: true, loose: true }])
  expect(findDates('Jan 2019 – Acme Ltd')[0]?.loose).toBeUndefined()
})

test('a date before a range of its own opens none', () => {
  expect(ranges('acquired by Brex in 2023 — Jan 2019 – Jun 2023')).toEqual([
    ['2023', '2023', '2023'],
    ['2019-01', '2023-06', 'Jan 2019 – Jun 2023'],
  ])
})

test('the dates are taken out of a header with the words that belong to them', () => {
  expect(ranges('Senior Engineer, Acme (2019–2021)')).toEqual([['2019', '2021', '2019–2021']])
  expect(ranges('2015 – 2017, 2019 – 2021')).toHaveLength(2)
})

test.each([
  ['a version', 'Java 17 and Spring 5.3'],
  ['a price', 'saved $2000 a day'],
  ['a share', 'cut costs by 2019%'],
  ['a phone number', '+44 20 7946 0182'],
  ['two decimals', 'from 03.20 s to 12.21 s'],
  ['a lone number like a month', 'load of 06.19 – quite enough'],
  ['a fiscal word without a year', 'FY plans'],
  ['a decimal', 'from 3.2 s to 0.4 s'],
  ['a half of no year', 'the second half of the year'],
  ['a bucket', 'S3 bucket 2 and H2 database'],
  ['a month without a year', 'May be hired in March'],
  ['a month of 13', '13/2019x'],
  ['a month glued to a number', 'Mar17 and Sep19'],
  ['a part', '6/15 of the rows'],
])('does not take %s for a date', (_what, text) => {
  expect(findDates(text)).toEqual([])
})

test.each([
  ['Bluenose, up to May 2024 (joined Dec 2019)', '2019-12', '2024-05'],
  ['2021-… Analista', '2021', 'present'],
])('a range among other words: “%s”', (text, start, end) => {
  expect(ranges(text).map(([from, to]) => [from, to])).toEqual([[start, end]])
})
