import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseResume } from '../../src/resume/parse-resume.ts'
import { documentOf } from './document-of.ts'

const parse = (sketch: string) => parseResume(documentOf(sketch), { asOf: '2026-11' })

describe('is it a CV?', () => {
  test.each([
    ['a developer’s', 'Jo Farrow\njo@example.com\n\nEXPERIENCE\nDeveloper, Acme Ltd, 2019 – 2021\n\nSKILLS\nJava'],
    [
      'a nurse’s',
      'Jo Farrow, RN\njo@example.com\n\nCLINICAL EXPERIENCE\nStaff Nurse, Lakeshore Hospital, 2016 – 2019\n\nLICENSES\nRN',
    ],
    [
      'a marketing manager’s',
      'Jo Farrow\nMarketing Manager\n\nSummary\nI lead brands.\n\nWork\nMarketing Manager, Oat Foods, 2016 – 2019',
    ],
    ['one without contact details', 'EXPERIENCE\nDeveloper, Acme Ltd, 2019 – 2021\n\nEDUCATION\nBSc\n\nSKILLS\nJava'],
    [
      'a lecturer’s',
      'Jo Farrow\njo@example.com\n\nTEACHING EXPERIENCE\nLecturer, Tarn College, 2016 – 2021\n- Wrote the syllabus, held office hours\n\nEDUCATION\nMSc Computing, University of York, 2015',
    ],
    [
      'one of somebody who speaks of a team',
      'Jo Farrow\njo@example.com\n\nEXPERIENCE\nDeveloper, Acme Ltd, 2019 – 2021\n- We moved our stock service to Kubernetes\n- Our team halved the costs\n\nSKILLS\nJava, Go',
    ],
    ['a short one', 'Jo Farrow\nBackend developer\nSkills: Java, Go'],
  ])('%s is', (_whose, sketch) => {
    expect(parse(sketch).isCv).toBe(true)
  })

  test.each([
    [
      'an invoice',
      'Invoice\nAcme Ltd\nInvoice number: 20931\nInvoice date: 12 March 2024\nBill to: Fernhill School\n\nPencils  |  400  |  40.00\nSubtotal 40.00\nTotal due 48.00',
    ],
    [
      'a job advertisement',
      'Senior Backend Engineer\n\nAbout the role\nWe are looking for an engineer to join our team.\n\nRequirements\n- 5 years of Java\n\nSkills\nJava, Kafka\n\nWhat we offer\n- Pension',
    ],
    [
      'an article',
      'How to write a CV\n\nIn this article we tell what recruiters look for in your CV.\n\nSkills\nName your level.\n\nExperience\nSay what you built and what you changed.',
    ],
    ['a shopping list', 'Shopping\nmilk\neggs\nbread, butter, jam'],
    [
      'a letter',
      'Dear Hiring Manager,\n\nI am writing to apply for the position of developer.\n\nYours sincerely,\nJo Farrow\njo@example.com',
    ],
    [
      'a page of a firm',
      'Harbour & Finch\n\nAbout us\nWe build booking systems for ferries.\n\nOur services\nJava development\n\nClients\nNorthern Ferries, 2012 – 2020\n\nContact\nhello@example.com',
    ],
    [
      'a page of its people',
      'Meet the team\n\nMarta Holm\nChief Technology Officer\nMarta was a developer at Skerry Air (2006 – 2012).\n\nJoin us: jobs@example.com',
    ],
    [
      'the plan of a course',
      'Distributed Systems\n\nInstructor: Prof. Okonkwo, do@example.com\nOffice hours: Tuesday\n\nCourse objectives\nUnderstand replication.\n\nProjects\nProject 1: a store\n\nGrading\nProjects 50 %',
    ],
    [
      'the front page of a program',
      '# tinykv\n\nA key-value store in Rust.\n\n## Features\n- Fast\n\n## Skills needed\nRust, SQL\n\n## Projects\n- birdcount\n\nContact: hello@example.com',
    ],
    [
      'the notes of a meeting',
      'Minutes of the board, 12 March 2024\n\nSummary\nWe discussed the budget.\n\nProjects\nRoof, 2023 – 2024\nNext meeting: 3 May 2024',
    ],
    [
      'a call for tenders',
      'Request for proposal\n\nScope\nThe supplier shall run a platform.\n\nTechnical skills\nJava, SQL\n\nTimetable\nJanuary 2027 – June 2028\n\nContact\nprocurement@example.com',
    ],
  ])('%s is not', (_what, sketch) => {
    expect(parse(sketch).isCv).toBe(false)
  })
})

describe('the other sections', () => {
  test('education', () => {
    const { education } = parse(
      'Jo Farrow\n\nEDUCATION\nBSc Physics, University of Saltmarsh  |  2012 – 2015\nGrade: 1.8\nSaltmarsh College\nA-levels  |  2010 – 2012',
    )
    expect(education.map(({ studyType, institution, endDate }) => [studyType, institution, endDate])).toEqual([
      ['BSc Physics', 'University of Saltmarsh', '2015'],
      ['A-levels', 'Saltmarsh College', '2012'],
    ])
  })

  test.each([
    [
      'a town behind the school',
      'BSc Physics\nUniversity of Saltmarsh, Leeds, UK\n2012 – 2015',
      'University of Saltmarsh',
      'BSc Physics',
    ],
    [
      'a campus',
      'BSc Physics\nUniversity of California, Berkeley\n2012 – 2015',
      'University of California, Berkeley',
      'BSc Physics',
    ],
    ['one line', 'BSc Physics, University of Saltmarsh, Leeds, 2015', 'University of Saltmarsh', 'BSc Physics'],
    ['a school that is called something', 'Java bootcamp\nCodeyard\n2019', 'Codeyard', 'Java bootcamp'],
    [
      'a firm that trains',
      'Apprenticeship, IT Professional, Wyvern Training, 2009',
      'Wyvern Training',
      'Apprenticeship, IT Professional',
    ],
    ['a degree with blanks', 'B. Sc. Informatik, Hochschule Seetal, 2015', 'Hochschule Seetal', 'B. Sc. Informatik'],
    ['a colon', '2016: Open University: BSc Computing', 'Open University', 'BSc Computing'],
    ['a subject alone', 'BSc, Physics, 2015', undefined, 'BSc'],
    ['a grade', 'B.E. (Physics), Saltmarsh College – 78%', 'Saltmarsh College', 'B.E. (Physics)'],
    [
      'a campus behind “at”',
      'MSc Physics, University of Texas at Austin, 2015',
      'University of Texas at Austin',
      'MSc Physics',
    ],
    [
      'a school in its degree',
      'Secondary School Diploma\nSaltmarsh Heights\n2015',
      'Saltmarsh Heights',
      'Secondary School Diploma',
    ],
    [
      'courses below',
      'BSc Physics, Saltmarsh College, 2015\nCoursework: Optics, Acoustics',
      'Saltmarsh College',
      'BSc Physics',
    ],
    [
      'the labels of a form',
      'Dates: 2010 – 2014\nTitle of qualification awarded: BSc Physics\nName and type of organisation: Saltmarsh College',
      'Saltmarsh College',
      'BSc Physics',
    ],
    [
      'a firm that taught',
      'Ausbildung zum Tischler, Tischlerei Brandes, 1996 – 1999',
      'Tischlerei Brandes',
      'Ausbildung zum Tischler',
    ],
  ])('education with %s', (_what, text, institution, study) => {
    const { education } = parse(`Jo Farrow\n\nEDUCATION\n${text}`)
    expect(education.map((entry) => [entry.institution, entry.studyType])).toEqual([[institution, study]])
  })

  test.each([
    ['under one school', 'Saltmarsh University\nMSc Physics  |  2015 – 2017\nBSc Physics  |  2012 – 2015'],
    ['on one line', 'MSc Physics, Saltmarsh University, 2017; BSc Physics, Saltmarsh University, 2015'],
    ['in a list', '- MSc Physics from Saltmarsh University in 2017\n- BSc Physics from Saltmarsh University in 2015'],
  ])('several degrees %s', (_where, text) => {
    const { education } = parse(`Jo Farrow\n\nEDUCATION\n${text}`)
    expect(education.map((entry) => [entry.institution, entry.studyType])).toEqual([
      ['Saltmarsh University', 'MSc Physics'],
      ['Saltmarsh University', 'BSc Physics'],
    ])
  })

  test.each([
    ['on one line', 'CKA (2022), PSM I (2021)'],
    ['behind semicolons', 'CKA, 2022; PSM I, 2021'],
    [
      'as profile pages print them',
      'CKA\nCloud Body\nIssued Jun 2022\nPSM I\nScrum Body\nIssued Mar 2021\nCredential ID 17',
    ],
  ])('certificates %s', (_where, text) => {
    const { certificates } = parse(`Jo Farrow\n\nCERTIFICATIONS\n${text}`)
    expect(certificates.map(({ name, endDate }) => [name, endDate?.slice(0, 4)])).toEqual([
      ['CKA', '2022'],
      ['PSM I', '2021'],
    ])
  })

  test('a table of degrees has a head', () => {
    const { education } = parse(
      'Jo Farrow\n\nEDUCATION\nDegree  |  Institution  |  Year\nB.Tech  |  Kaveri Institute, Trichy  |  2021\nClass XII  |  Lotus School  |  2017',
    )
    expect(education.map(({ institution }) => institution)).toEqual(['Kaveri Institute', 'Lotus School'])
  })

  test('projects', () => {
    const { projects } = parse('Jo Farrow\n\nPROJECTS\nTinykv: a key-value store in Go\nRadmap – a route planner')
    expect(projects.map(({ name }) => name)).toEqual(['Tinykv', 'Radmap'])
  })

  test.each([
    [
      'with their technologies',
      'Tinykv\nA key-value store in Go.\nTechnologies: Go, gRPC\nRadmap\nA planner for cyclists.\nTech: Python',
    ],
    [
      'with fields',
      'Project: Tinykv\nClient: Acme\nDuration: 2019 – 2020\nTechnologies: Go\n- Built it\n\nProject: Radmap\nClient: Birch\nRole: Developer\n- Built it',
    ],
    [
      'with numbers',
      'Project #1: Tinykv\nTeam size: 6\nResponsibilities:\n- Built it\nProject #2: Radmap\nTeam size: 3\nResponsibilities:\n- Built it',
    ],
    [
      'under their dates',
      '01/2021 – 03/2022\nProject: Tinykv\nRole: Developer\nTechnologies: Go\n\n06/2019 – 12/2020\nProject: Radmap\nTechnologies: Python',
    ],
  ])('projects %s', (_how, text) => {
    const { projects, document } = parse(`Jo Farrow\n\nPROJECTS\n${text}`)
    expect(projects.map(({ name }) => name)).toEqual(['Tinykv', 'Radmap'])
    for (const { highlights } of projects)
      for (const { start, end } of highlights) expect(document.text.slice(start, end)).toMatch(/^(?:A |Built it)/)
  })

  test('certificates', () => {
    const { certificates } = parse(
      'Jo Farrow\n\nCERTIFICATIONS\nCKA, Cloud Native Body, 2022\nProfessional Scrum Master I (03/2021)',
    )
    expect(certificates.map(({ name, endDate }) => [name, endDate])).toEqual([
      ['CKA', '2022'],
      ['Professional Scrum Master I', '2021-03'],
    ])
  })

  test('languages', () => {
    const { languages } = parse('Jo Farrow\n\nLANGUAGES\nEnglish (native), German – B2\nFrench: school knowledge')
    expect(languages.map(({ language, fluency }) => [language, fluency])).toEqual([
      ['English', 'native'],
      ['German', 'B2'],
      ['French', 'school knowledge'],
    ])
  })

  test('the longest of two summaries', () => {
    const { summary, document } = parse(
      'Kit Rowe\n\nObjective\nA backend position.\n\nProfile\nBackend developer who builds payment services.\n\nSkills\nGo',
    )
    expect(document.text.slice(summary?.start, summary?.end)).toBe('Backend developer who builds payment services.')
  })

  test('basics and summary', () => {
    const { basics, summary, document } = parse(
      'Jo Farrow\nBackend Developer\njo@example.com | +44 20 7946 0182 | Leeds, UK\n\nSummary\nI build APIs.',
    )
    expect(basics).toEqual({
      name: 'Jo Farrow',
      label: 'Backend Developer',
      email: 'jo@example.com',
      phone: '+44 20 7946 0182',
      location: 'Leeds, UK',
      profiles: [],
    })
    expect(document.text.slice(summary?.start, summary?.end)).toBe('I build APIs.')
  })
})

test.each([
  ['Software Engineering Intern', 'intern'],
  ['Junior Developer', 'junior'],
  ['Senior Developer', 'senior'],
  ['Head of Engineering', 'lead'],
])('“%s” is %s', (title, seniority) => {
  expect(parse(`Jo Farrow\n\nEXPERIENCE\n${title}, Acme Ltd, 2019 – present`).seniority).toBe(seniority)
})

test('a title that says nothing leaves it to the months', () => {
  expect(parse('Jo Farrow\n\nEXPERIENCE\nDeveloper, Acme Ltd, 2025-03 – present').seniority).toBe('junior')
  expect(parse('Jo Farrow\n\nEXPERIENCE\nDeveloper, Acme Ltd, 2012 – present').seniority).toBe('senior')
})

describe('how senior somebody is rests on software work', () => {
  const seniorityOf = (...entries: readonly string[]) =>
    parse(`Jo Farrow\n\nEXPERIENCE\n\n${entries.join('\n\n')}`).seniority
  const bar = 'Barista, Brew & Bean, 2009 – 2019\n- Made coffee and trained the crew'

  test.each([
    ['months behind a bar do not count', ['Backend Developer, Acme Ltd, 10/2024 – present\n- Built APIs', bar], 'mid'],
    [
      'months on a help desk do not count',
      [
        'Developer, Acme Ltd, 2025 – present\n- Built APIs',
        'IT Support, Birch Council, 2012 – 2024\n- Reset passwords',
      ],
      'junior',
    ],
    [
      'a head chef leads no developers',
      ['Head Chef, The Brass Kettle, 2012 – present\n- Ran a kitchen of eight'],
      undefined,
    ],
    [
      'a captain leads no developers',
      ['Captain, Signal Corps, 2012 – present\n- Led a platoon of 42 soldiers'],
      undefined,
    ],
    [
      'an odd title with software below it counts',
      ['Member of Technical Staff, Acme Ltd, 2015 – present\n- Built APIs in Go'],
      'senior',
    ],
    ['a product shows the trade', ['Contractor, Acme Ltd, 2012 – present\n- PL/SQL and Java batch rewrite'], 'senior'],
    [
      'an internship after years of work',
      [
        'Software Engineering Intern, Acme Ltd, 06/2026 – 08/2026\n- Built APIs',
        'Java Developer, Birch Ltd, 01/2022 – 12/2024\n- Built APIs',
      ],
      'mid',
    ],
    [
      'an internship after internships',
      [
        'Backend Intern, Acme Ltd, 06/2026 – 08/2026\n- Built APIs',
        'Web Development Intern, Birch Ltd, 06/2025 – 08/2025\n- Built APIs',
      ],
      'intern',
    ],
    ['an internship after a bar', ['Backend Intern, Acme Ltd, 06/2026 – 08/2026\n- Built APIs', bar], 'intern'],
    [
      'a senior who now bakes',
      ['Baker, Brew & Bean, 2024 – present', 'Senior Developer, Acme Ltd, 2015 – 2023\n- Built APIs'],
      'senior',
    ],
  ])('%s', (_what, entries, seniority) => {
    expect(seniorityOf(...entries)).toBe(seniority)
  })
})

describe('always', () => {
  const anyLine = fc.oneof(
    fc.constantFrom(
      'EXPERIENCE',
      'Skills: Java, Go',
      '- Built APIs',
      '# Education',
      '@1 Languages',
      '@2 Developer, Acme Ltd',
      '2019 – 2021',
      '',
      'BSc  |  2012',
      '**Projects**',
    ),
    fc.string({ maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  )
  const anyDocument = fc.array(anyLine, { maxLength: 25 }).map((rows) => documentOf(rows.join('\n')))

  test('every visible character is in exactly one section or in none and told so', () =>
    fc.assert(
      fc.property(anyDocument, (document) => {
        const { sections, unassigned } = parseResume(document, { asOf: '2026-11' })
        const times = new Uint8Array(document.text.length)
        for (const { start, end } of [...sections, ...unassigned])
          for (let at = start; at < end; at += 1) times[at] = (times[at] ?? 0) + 1
        for (const [at, sign] of [...document.text.split('')].entries())
          if (sign.trim() !== '') expect(times[at]).toBe(1)
      }),
    ))

  test('every span lies in the text, and the result is plain data', () =>
    fc.assert(
      fc.property(anyDocument, (document) => {
        const { document: _, ...resume } = parseResume(document, { asOf: '2026-11' })
        expect(JSON.parse(JSON.stringify(resume))).toEqual(resume)
        const spans = [
          ...resume.sections,
          ...resume.work,
          ...resume.work.flatMap((entry) => entry.highlights),
          ...resume.skills.flatMap((group) => group.items),
          ...resume.education,
          ...resume.projects,
          ...resume.languages,
        ]
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(document.text.length)
        }
      }),
    ))
})

test.each([[null], [undefined], ['Jo Farrow'], [{}], [Promise.resolve()]])(
  '%o is no document, and that is said',
  (document) => {
    expect(() => parseResume(document as never)).toThrow(expect.objectContaining({ code: 'INVALID_OPTIONS' }))
  },
)

test.each([
  ['Expérience', 'Formation', 'fr'],
  ['Experiência', 'Formação', 'pt'],
  ['Experience', 'Education', 'en'],
])('the accents of %s and %s tell the language', (work, school, language) => {
  const text = `Jo Farrow\n\n${work}\n\nDeveloper, Acme Ltd, 2019 – 2021\n\n${school}\n\nBSc, 2018`
  expect(parseResume(documentOf(text), { asOf: '2026-11' }).language).toBe(language)
})

test('skills at the end of a position are no section between two', () => {
  const text =
    'Jo Farrow\n\nExperience\n\nDeveloper\nAcme Ltd\n2019 – 2021\nBuilt APIs.\n\nSkills: Go · Kafka\n\nTester\nBirch Ltd\n2016 – 2019'
  const { work } = parseResume(documentOf(text), { asOf: '2026-11' })
  expect(work.map(({ name }) => name)).toEqual(['Acme Ltd', 'Birch Ltd'])
})

test('a range of seasons counts from the first month of the one to the last of the other', () => {
  const text = 'Jo Farrow\n\nExperience\n\nDeveloper, Acme Ltd, Spring 2016 - Autumn 2018'
  expect(parseResume(documentOf(text), { asOf: '2026-11' }).totalMonths).toBe(33)
})
