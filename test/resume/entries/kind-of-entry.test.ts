import { expect, test } from 'vitest'
import { kindOfEntry } from '../../../src/resume/entries/kind-of-entry.ts'

test.each([
  ['a degree', ['2017 – 2019', 'MSc Computer Science, University of Saltmarsh'], 'education'],
  ['a school with a subject', ['Hochschule Seetal', 'Masterstudium Informatik, 2015 – 2017'], 'education'],
  ['an engineer by degree', ['Diplom-Ingenieur, TU Seetal, 2008 – 2013'], 'education'],
  ['a certificate', ['2022', 'AWS Certified Developer – Associate'], 'certificates'],
  ['a post', ['Backend Engineer, Acme, 2019 – 2021'], 'experience'],
  ['a post at a school', ['Lecturer, University of Saltmarsh, 2019 – 2021'], 'experience'],
  ['a job of a student', ['University of Saltmarsh | Undergraduate TA', 'Aug 2025 – present'], 'experience'],
  ['a job of a graduate', ['Graduate Research Fellow, Saltmarsh College, 2019 – 2021'], 'experience'],
  ['studies of an undergraduate', ['University of Saltmarsh | Undergraduate studies', '2015 – 2019'], 'education'],
  ['studies of a graduate', ['Postgraduate Diploma, Saltmarsh College, 2015 – 2016'], 'education'],
  ['a post that asks for a degree', ['MBA Intern, Acme, 2019 – 2020'], 'experience'],
  ['a post at a body of certificates', ['Engineer, Saltmarsh Certification Board, 2019 – 2021'], 'experience'],
  ['a post with small words like degrees', ['Betreuer, Kundenportal mit Java, 2019 – 2021'], 'experience'],
] as const)('an entry tells of %s', (_what, header, kind) => {
  expect(kindOfEntry(header)).toBe(kind)
})
