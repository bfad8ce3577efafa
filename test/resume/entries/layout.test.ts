import { describe, expect, test } from 'vitest'
import { parseResume } from '../../../src/resume/parse-resume.ts'
import { documentOf } from '../document-of.ts'

/** "position @ name" of each entry. */
const workOf = (entries: string) =>
  parseResume(documentOf(`Jo Farrow\n\nEXPERIENCE\n${entries}`), { asOf: '2026-11' }).work.map(
    ({ position = '?', name = '?' }) => `${position} @ ${name}`,
  )

describe('an entry is read as the clear ones of its section, where its words mislead or say nothing', () => {
  test.each([
    [
      'firm, title',
      'Saltmarsh Ltd, Engineer, 2021 – 2023\nCaptain Fawcett, Engineer, 2018 – 2020\nBell & Crumb, Dyer, 2015 – 2016',
    ],
    [
      'firm – title',
      'SALTMARSH LTD — Engineer (2021 – 2023)\nCAPTAIN FAWCETT — Engineer (2018 – 2020)\nBELL & CRUMB — Dyer (2015 – 2016)',
    ],
    [
      'columns',
      'Saltmarsh Ltd\tEngineer\t2021 – 2023\nCaptain Fawcett\tEngineer\t2018 – 2020\nBell & Crumb\tDyer\t2015 – 2016',
    ],
    [
      'title below',
      'Saltmarsh Ltd, 2021 – 2023\nEngineer\n- Built\nCaptain Fawcett, 2018 – 2020\nEngineer\n- Ran\nBell & Crumb, 2015 – 2016\nDyer',
    ],
    [
      'title, firm',
      'Engineer, Saltmarsh Ltd, 2021 – 2023\nEngineer, Captain Fawcett, 2018 – 2020\nDyer, Bell & Crumb, 2015 – 2016',
    ],
    [
      'title above',
      'Engineer\nSaltmarsh Ltd, 2021 – 2023\n- Built\n\nEngineer\nCaptain Fawcett, 2018 – 2020\n- Ran\n\nDyer\nBell & Crumb, 2015 – 2016',
    ],
  ])('%s', (_layout, entries) => {
    const [first, second, third] = workOf(entries)
    expect([first, second].map((entry = '') => entry.toLowerCase())).toEqual([
      'engineer @ saltmarsh ltd',
      'engineer @ captain fawcett',
    ])
    expect(third?.toLowerCase()).toBe('dyer @ bell & crumb')
  })

  test.each([
    [
      'a place where the others have their firm',
      'Developer\nSaltmarsh Ltd\n2021 – 2023\n- Built\nDeveloper\nOrlando\n2018 – 2020\n- Ran',
    ],
    [
      'a title where the others have their firm',
      'Saltmarsh Ltd | Developer | 2021 – 2023\nBirch GmbH | Developer | 2020 – 2021\nOrlando | Developer | 2018 – 2020',
    ],
    [
      'a title and a firm told from a team',
      'Developer, Cloud\nSaltmarsh, Leeds\n2021 – 2023\n- Built\nDeveloper\nOrlando\n2018 – 2020\n- Ran',
    ],
  ])('%s', (_layout, entries) => {
    expect(workOf(entries).at(-1)).toBe('Developer @ Orlando')
  })

  test('but clear words go before the layout', () => {
    expect(workOf('Saltmarsh Ltd – Engineer, 2021 – 2023\nTester – Birch GmbH, 2018 – 2020\n')).toEqual([
      'Engineer @ Saltmarsh Ltd',
      'Tester @ Birch GmbH',
    ])
  })
})

describe('a team behind a title is no employer', () => {
  test.each([
    ['Engineer, Payments\t2021 – 2023\nParcelly, Leeds\n- Built'],
    ['Engineer – Payments\t2021 – 2023\nParcelly, Leeds\n- Built'],
    ['Engineer, Payments (2021 – 2023)\nParcelly\n- Built'],
    ['Parcelly\nEngineer – Payments\n2021 – 2023\n- Built'],
    ['Engineer, Payments, Parcelly, 2021 – 2023\n- Built'],
  ])('“%s”', (entry) => {
    const [read = ''] = workOf(entry)
    expect(read).toMatch(/^Engineer\P{L}+Payments @ Parcelly$/u)
  })
})

describe('how one was engaged stands before a title', () => {
  test.each([
    ['Stage – Développeur web'],
    ['Part-time: Développeur web'],
    ['Prácticas: Développeur web'],
    ['Werkstudent – Développeur web'],
    ['Contract – Développeur web'],
  ])('and is no employer: “%s”', (line) => {
    expect(workOf(`${line}\nMairie de Quimper, 2021 – 2023\n- Sites`)).toEqual(['Développeur web @ Mairie de Quimper'])
  })

  test('and is the title before a firm', () => {
    expect(workOf('Praktikum – Birch GmbH, 2021 – 2023')).toEqual(['Praktikum @ Birch GmbH'])
  })
})

describe('whom one worked for', () => {
  test.each([
    ['Acme Conseil, en mission chez La Mutuelle du Rail\nDéveloppeuse', 'Développeuse @ Acme Conseil'],
    ['Acme Conseil\nDéveloppeuse, client : une banque', 'Développeuse @ Acme Conseil'],
    ['Freelance\nWeb developer', 'Web developer @ Freelance'],
    ['Lore’s Cakes\nSelf-employed', 'Self-employed @ Lore’s Cakes'],
  ])('“%s”', (header, entry) => {
    expect(workOf(`2021 – 2023\t${header}\n- Built`)).toEqual([entry])
  })
})

describe('projects with a client and a role', () => {
  const projects =
    '01/2021 – 03/2022\nKunde: Birch Versicherung, Bonn\nRolle: Entwickler, ab 2022 Projektleiter\n\n06/2019 – 12/2020\nKunde: Saltmarsh\nRolle: Berater'
  const read = (before: string) =>
    parseResume(documentOf(`Jo Farrow\n\n${before}PROJEKTE\n${projects}`), { asOf: '2026-11' })

  test('are the positions of a freelancer', () => {
    expect(read('').work.map(({ position, name }) => [position, name])).toEqual([
      ['Entwickler', 'Birch Versicherung'],
      ['Berater', 'Saltmarsh'],
    ])
  })

  test('stay projects where a position spans their time', () => {
    const { work, projects: own } = read('EXPERIENCE\nBerater, Larch AG, 2018 – 2023\n\n')
    expect(work.map(({ name }) => name)).toEqual(['Larch AG'])
    expect(own).toHaveLength(2)
  })
})

describe('a header names', () => {
  test.each([
    ['a firm before a colon', 'Brightpath, York: Java Developer (2018 – 2021)', 'Java Developer @ Brightpath'],
    ['a firm in brackets', 'Java Developer (Brightpath, York), 2018 – 2021', 'Java Developer @ Brightpath'],
    ['a firm behind “with”', 'Java Developer with Brightpath, York, 2018 – 2021', 'Java Developer @ Brightpath'],
    ['a town and no firm', 'Java Developer, York, 2018 – 2021', 'Java Developer @ ?'],
    ['a skill in brackets', 'Java Developer (Spring Boot), 2018 – 2021', 'Java Developer (Spring Boot) @ ?'],
    [
      'what the firm does',
      'Brightpath, York\nMaps for farmers.\nJava Developer\n2018 – 2021',
      'Java Developer @ Brightpath',
    ],
    ['a town as job boards do', 'Java Developer\nBrightpath-Memphis, TN\n2018 – 2021', 'Java Developer @ Brightpath'],
    [
      'how one works above the title',
      'Self-employed, York\nJava Developer\n2018 – 2021',
      'Java Developer @ Self-employed',
    ],
  ])('%s', (_what, header, entry) => {
    expect(workOf(`${header}\n- Built APIs`)).toEqual([entry])
  })
})

describe('a firm that opens with a verb stands where the others have theirs', () => {
  test.each([
    [
      'below the title',
      'Developer\t2021 – 2023\nSaltmarsh\n- Built\n\nDeveloper\t2019 – 2020\nBirch\n- Ran\n\nDeveloper\t2016 – 2018\nMade Tech\n- Shipped',
    ],
    [
      'between title and dates',
      'Developer\nSaltmarsh · Leeds\n2021 – 2023\n- Built\n\nDeveloper\nBirch · Leeds\n2019 – 2020\n- Ran\n\nDeveloper\nMade Tech · Leeds\n2016 – 2018\n- Shipped',
    ],
    [
      'beside its dates, over a remark',
      'Saltmarsh\t2021 – 2023\nA shop for salt, with forty people in three towns\nDeveloper\n- Built\n\nMade Tech\t2016 – 2018\nAn agency for councils, with many people in three towns\nDeveloper\n- Shipped',
    ],
  ])('%s', (_where, entries) => {
    expect(workOf(entries).at(-1)).toBe('Developer @ Made Tech')
  })
})
