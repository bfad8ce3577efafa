import { describe, expect, test } from 'vitest'
import { parseResume } from '../../src/resume/parse-resume.ts'
import { documentOf } from './document-of.ts'

/** The kinds of the lines between the name and the experience. */
function kindsUnder(header: string): string[] {
  const cv = `Jo Farrow | jo@example.com\n${header}\n\nExperience\nDeveloper, Acme Ltd, 2019 – 2021\n- Built a queue`
  return parseResume(documentOf(cv), { asOf: '2026-11' }).sections.map(({ kind }) => kind)
}

describe('what a person says of himself is contact:', () => {
  test.each([
    'Disability: hard of hearing',
    'Father’s name: Samuel Kettering',
    "Mother's name: Ruth",
    'Nationality: Syrian (settled status) | Date of birth: 3 April 1990 | Marital status: single | they/them',
    'Age: 58 | Single, two children | Photo attached | she/her',
    'Nationality: Irish | 61 years old | Marital status: single | Passport photograph enclosed | they/them',
    'Marital status: married, with two children who both still go to school in the town where we live',
    'Geburtsdatum: 01.01.1980, Familienstand: ledig, Staatsangehörigkeit: deutsch, Konfession: keine',
    'Née le 4 mai 1987 · Situation familiale : célibataire · Nationalité : belge · Permis B',
    'Nacionalidad: chilena | Estado civil: soltera | 34 años de edad | Carnet de conducir',
    'Luogo e data di nascita: Bari, 3 maggio 1990 | Stato civile: celibe | Patente B',
    'Geboortedatum: 4 mei 1987 | Nationaliteit: Nederlandse | Burgerlijke staat: gehuwd',
    'Council estate, Tower 4, Flat 192, Glasgow',
    'Plot 7, Java Road, Ikeja, Lagos, Nigeria',
  ])('%s', (header) => {
    expect(kindsUnder(header)).toEqual(['contact', 'experience'])
  })

  test.each([
    ['Java 17, Kotlin, PostgreSQL, Kafka', 'skills'],
    ['Backend: Go, Redis, gRPC, an in-house queue', 'skills'],
    ['I have built web services for insurance companies for six years, and I now lead a team of four.', 'summary'],
    ['I age data out of warehouses and I have married old systems to new ones for many years.', 'summary'],
  ])('but not %s', (header, kind) => {
    expect(kindsUnder(header)).toEqual(['contact', kind, 'experience'])
  })
})
