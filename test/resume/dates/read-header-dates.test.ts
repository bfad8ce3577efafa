import { expect, test } from 'vitest'
import { readHeaderDates } from '../../../src/resume/dates/read-header-dates.ts'

const textsOf = (text: string) => {
  const { dates, remarks } = readHeaderDates(text)
  return {
    dates: dates.map(({ start, end }) => text.slice(start, end)),
    remarks: remarks.map(({ start, end }) => text.slice(start, end).trim()),
  }
}

test.each([
  ['Engineer, Acme, Jan 2015 – Present (promoted to Senior Engineer in 2018)', '(promoted to Senior Engineer in 2018)'],
  ['Engineer, Acme (joined as intern in 2014), Jan 2015 – Present', '(joined as intern in 2014)'],
  ['CTO, Ledgerly, acquired by Brex in 2023 — Jan 2015 – Present', 'acquired by Brex in 2023'],
  ['Jan 2015 – Present · Promoted to Senior in March 2018', 'Promoted to Senior in March 2018'],
  ['Entwickler, Acme GmbH, Jan 2015 – Present (seit 2018 Teamleiter)', '(seit 2018 Teamleiter)'],
  ['Nurse | St Brigid’s | Jan 2015 – Present | ward lead since 2019', 'ward lead since 2019'],
  ['Developer, Acme (2015–2018: contractor), Jan 2015 – Present', '(2015–2018: contractor)'],
])('“%s” has one range and a remark', (text, remark) => {
  expect(textsOf(text)).toEqual({ dates: ['Jan 2015 – Present'], remarks: [remark] })
})

test.each([
  ['a year of a name', 'Project Lead, Expo 2020, Oct 2019 – Mar 2022', ['Oct 2019 – Mar 2022']],
  ['a range in brackets with its firm', 'Consultant (Acme Bank, 2018 – 2019)', ['2018 – 2019']],
  ['two ranges', 'Developer, Acme, 2015 – 2017, 2019 – 2021', ['2015 – 2017', '2019 – 2021']],
  ['one date', 'Developer, Acme, promoted in 2018', ['2018']],
])('%s is no remark', (_what, text, dates) => {
  expect(textsOf(text)).toEqual({ dates, remarks: [] })
})
