import { expect, test } from 'vitest'
import { readDocument } from '../../src/document/read-document.ts'
import { parseResume } from '../../src/resume/parse-resume.ts'

/** Entries of a header and its dates, with nothing under them. */
test.each([
  ['firms with a legal form', 'Brackwater Ltd', 'Oddfellow Systems GmbH'],
  ['firms that a word gives away', 'Brackwater Software', 'Oddfellow Systems'],
  ['firms that nothing gives away', 'Brackwater', 'Oddfellow'],
])('bare entries at %s keep their own headers', async (_what, first, second) => {
  const lines = [`Web Developer, ${first}`, '03/2019 – present', '', `Backend Developer, ${second}`, '2009 – 2011']
  const text = `Kit Rowe\nkit.rowe@example.com\n\nExperience\n${lines.join('\n')}\n\nSkills\nJava`
  const { work } = parseResume(await readDocument(text), { asOf: '2026-11' })
  expect(work.map(({ position, name, startDate }) => [position, name, startDate])).toEqual([
    ['Web Developer', first, '2019-03'],
    ['Backend Developer', second, '2009'],
  ])
})
