import { describe, expect, test } from 'vitest'
import { parseResume } from '../../../src/resume/parse-resume.ts'
import { documentOf } from '../document-of.ts'

const parse = (entries: string) => parseResume(documentOf(`Jo Farrow\n\nEXPERIENCE\n${entries}`), { asOf: '2026-11' })

/** "position @ name, start..end" of each entry. */
const workOf = (entries: string) =>
  parse(entries).work.map(
    ({ position = '?', name = '?', startDate = '', endDate = '' }) => `${position} @ ${name}, ${startDate}..${endDate}`,
  )

describe('one entry', () => {
  const entry = 'Senior Developer @ Saltmarsh Systems, 2019-03..2021-06'
  test.each([
    ['the title first', 'Senior Developer\nSaltmarsh Systems\n03/2019 – 06/2021'],
    ['the employer first', 'Saltmarsh Systems\nSenior Developer\n03/2019 – 06/2021'],
    ['the dates first', '03/2019 – 06/2021\nSenior Developer\nSaltmarsh Systems'],
    ['the dates flush right of the title', 'Senior Developer  |  03/2019 – 06/2021\nSaltmarsh Systems, Leeds'],
    ['the dates flush right of the employer', 'Saltmarsh Systems  |  03/2019 – 06/2021\nSenior Developer'],
    ['the dates flush left', '03/2019 – 06/2021  |  Senior Developer\nSaltmarsh Systems, Leeds'],
    ['commas', 'Senior Developer, Saltmarsh Systems, 03/2019 – 06/2021'],
    ['a dash and a bar', 'Senior Developer, Saltmarsh Systems — Leeds | 03/2019 – 06/2021'],
    ['bars', 'Senior Developer | Saltmarsh Systems | Leeds | 03/2019 – 06/2021'],
    ['“at”', 'Senior Developer at Saltmarsh Systems (03/2019 – 06/2021)'],
    ['the employer and a dash first', 'Saltmarsh Systems – Senior Developer (03/2019 – 06/2021)'],
    ['the place in its own line', 'Senior Developer\nSaltmarsh Systems\nLeeds, UK\nMar 2019 – Jun 2021'],
    ['the terms of employment', 'Senior Developer\nSaltmarsh Systems\nFull-time\nMar 2019 – Jun 2021'],
    ['labels', 'Company: Saltmarsh Systems, Leeds\nDesignation: Senior Developer\nDuration: March 2019 to June 2021'],
    [
      'the fields of a form',
      'Dates  |  03/2019 – 06/2021\nOccupation or position held  |  Senior Developer\nMain activities and responsibilities  |  Development of APIs\nName and address of employer  |  Saltmarsh Systems, Leeds (UK)',
    ],
    ['dates in a column of their own', '03/2019 – 06/2021  |  Senior Developer\nSaltmarsh Systems'],
    ['one line of a list', '- Senior Developer, Saltmarsh Systems (03/2019 – 06/2021)'],
    ['dates broken in a narrow column', 'Senior Developer\nSaltmarsh Systems\nMar 2019 –\nJun 2021'],
    ['the word of a range on a line of its own', 'Senior Developer\nSaltmarsh Systems\nMar 2019\nto\nJun 2021'],
    [
      'a range word with a capital, and blank lines',
      'Senior Developer\nSaltmarsh Systems\nMar 2019\n\nUntil\n\nJun 2021',
    ],
    ['a dash between two dates, which starts no item', 'Senior Developer\nSaltmarsh Systems\nMar 2019\n–\nJun 2021'],
    ['a client for an employer', 'Client: Saltmarsh Systems\nRole: Senior Developer\nDuration: Mar’19 – Jun’21'],
    [
      'a client and a project above the dates',
      'Client: Saltmarsh Systems, Leeds\nProject: Loans\nTeam size: 6\nRole: Senior Developer\nDuration: Mar 2019 – Jun 2021',
    ],
    [
      'an employer beside its client',
      'Saltmarsh Systems\nClient: Acme Bank\nRole: Senior Developer\n03/2019 – 06/2021',
    ],
    ['fields on one line', 'Company: Saltmarsh Systems | Role: Senior Developer | Duration: 03/2019 – 06/2021'],
    ['a labelled title alone', 'Saltmarsh Systems, Leeds\nRole: Senior Developer\nDuration: 03/2019 – 06/2021'],
    [
      'terms of employment beside the employer',
      'Senior Developer\nSaltmarsh Systems · Full-time\nMar 2019 - Jun 2021 · 2 yrs 4 mos\nLeeds, UK · Hybrid',
    ],
    [
      'the whole time over the position',
      'Saltmarsh Systems\n2 yrs 4 mos\nSenior Developer\nMar 2019 - Jun 2021 (2 years 4 months)\nLeeds',
    ],
    ['a full stop beside dates', '03/2019 – 06/2021\tSenior Developer, Saltmarsh Systems, Leeds.'],
    ['full stops', '03/2019 – 06/2021\nSenior Developer. Saltmarsh Systems, Leeds.'],
    [
      'the number and the name of a part above',
      '2.1  Cloud\n\n03/2019 – 06/2021\n\nSenior Developer. Saltmarsh Systems, Leeds.',
    ],
    ['the city glued to the employer', 'Senior Developer, Saltmarsh Systems Leeds 03/2019 – 06/2021'],
  ])('with %s', (_order, text) => {
    expect(workOf(`${text}\n- Built APIs for banks`)).toEqual([entry])
  })

  test.each([
    [
      'a department behind the title',
      'Engineer, Payments\nAcme Ltd\n2019 – 2021',
      'Engineer, Payments @ Acme Ltd, 2019..2021',
    ],
    ['a legal form behind a comma', 'Engineer\nBirch, Oak & Co\n2019 – 2021', 'Engineer @ Birch, Oak & Co, 2019..2021'],
    [
      'a city that belongs to the name',
      'Lecturer\nUniversity of Leeds\n2019 – 2021',
      'Lecturer @ University of Leeds, 2019..2021',
    ],
    [
      'an employer with a title word',
      'Analyst\nPartner Consultants Ltd\n2019 – 2021',
      'Analyst @ Partner Consultants Ltd, 2019..2021',
    ],
    ['a town with its country', 'Analyst\nAcme\nAshby, UK\n2019 – 2021', 'Analyst @ Acme, 2019..2021'],
    [
      'a German compound',
      'Softwareentwicklerin\nLindenhof GmbH, Leipzig\n04/2019 – heute',
      'Softwareentwicklerin @ Lindenhof GmbH, 2019-04..present',
    ],
    [
      'a Spanish preposition',
      'Desarrolladora en Faro Azul S.L.\n2019 – actualidad',
      'Desarrolladora @ Faro Azul S.L., 2019..present',
    ],
    [
      'a season',
      'Software Engineering Intern  |  Summer 2021\nBexley Robotics',
      'Software Engineering Intern @ Bexley Robotics, 2021..2021',
    ],
    ['another trade', 'Staff Nurse\nLakeshore Hospital\n2016 – 2019', 'Staff Nurse @ Lakeshore Hospital, 2016..2019'],
  ])('keeps %s apart', (_what, text, entry) => {
    expect(workOf(`${text}\n- Did the work`)).toEqual([entry])
  })
})

describe('entries on one line', () => {
  test.each([
    [
      'a client in front',
      'Saltmarsh Bank (Jan 2021 – Mar 2022): rebuilt the payments API in Go',
      '? @ Saltmarsh Bank, 2021-01..2022-03',
    ],
    ['a name that says nothing', 'Kite Rail (2018 – 2019): wrote the booking service', '? @ Kite Rail, 2018..2019'],
    [
      'the title behind the dates',
      'Dell & Sons (2012 – 2014), Junior Developer – maintained the shop',
      'Junior Developer @ Dell & Sons, 2012..2014',
    ],
    [
      'dates first',
      '2012 – 2014, Developer, Dell & Sons: maintained the web shop',
      'Developer @ Dell & Sons, 2012..2014',
    ],
    ['nobody but himself', 'Freelance (2010 – 2012) – small web sites for shops', 'Freelance @ ?, 2010..2012'],
    ['nothing done', '2014 – 2015: Trainee, Cedar Systems', 'Trainee @ Cedar Systems, 2014..2015'],
  ])('with %s', (_what, line, entry) => {
    expect(workOf(line)).toEqual([entry])
    expect(workOf(`- ${line}`)).toEqual([entry])
  })

  test('what was done in a part of the time is no entry', () => {
    expect(
      workOf(
        'Developer, Acme Ltd, 2015 – 2021\n- Migration (2019 – 2020): moved the claims to PostgreSQL\nMigration (2018 – 2019): moved the web shop to Go',
      ),
    ).toEqual(['Developer @ Acme Ltd, 2015..2021'])
  })
})

describe('several entries', () => {
  test('headers of different height start with their blocks', () => {
    expect(
      workOf(
        'Developer, Acme Ltd\n03/2019 – present\nMoved the billing jobs to another cluster.\n\nAnalyst\nOakfield\n2016 – 2019\nWrote tests.',
      ),
    ).toEqual(['Developer @ Acme Ltd, 2019-03..present', 'Analyst @ Oakfield, 2016..2019'])
  })

  test('an employer with the whole time there stands over its positions', () => {
    const { work } = parse(
      'Tallow & Finch\nFull-time · 5 yrs 3 mos\nLeeds, UK\n\nDeveloper\nJan 2019 - Mar 2022 · 3 yrs 3 mos\nWrote services.\n\nJunior Developer\nJan 2017 - Dec 2018 · 2 yrs\n\nOakfield\n2 yrs\nIntern\nJan 2015 - Dec 2016 · 2 yrs',
    )
    expect(work.map(({ position, name, group }) => [position, name, group])).toEqual([
      ['Developer', 'Tallow & Finch', 1],
      ['Junior Developer', 'Tallow & Finch', 1],
      ['Intern', 'Oakfield', undefined],
    ])
  })

  test('clients under an employer have entries of their own', () => {
    expect(
      workOf(
        'Infovex Technologies, Pune\nSenior Consultant\n2016 – present\n\nClient: Acme Bank\nRole: Java Developer\nDuration: Jan 2019 – present\nTechnologies: Java\n- Built\n\nClient: Birch Insurance\nRole: Java Developer\nDuration: Jan 2016 – Dec 2018\n- Built',
      ),
    ).toEqual([
      'Senior Consultant @ Infovex Technologies, 2016..present',
      'Java Developer @ Acme Bank, 2019-01..present',
      'Java Developer @ Birch Insurance, 2016-01..2018-12',
    ])
  })

  test('promotions under one employer are entries of one group', () => {
    const { work } = parse(
      'Acme Ltd, Leeds\nLead Developer  |  2021 – present\n- Leads six people\nDeveloper  |  2018 – 2021\n- Built APIs\n\nBirch GmbH, Berlin\nIntern  |  2017 – 2018\n- Tested',
    )
    expect(work.map(({ position, name }) => [position, name])).toEqual([
      ['Lead Developer', 'Acme Ltd'],
      ['Developer', 'Acme Ltd'],
      ['Intern', 'Birch GmbH'],
    ])
    expect(work[0]?.group).toBe(work[1]?.group)
    expect(work[0]?.group).toBeDefined()
    expect(work[2]?.group).toBeUndefined()
  })

  test('an employer with dates of its own over its positions is no entry', () => {
    expect(
      workOf('Acme Ltd  |  2015 – 2022\nLead Developer  |  2019 – 2022\n- Led\nDeveloper  |  2015 – 2019\n- Built'),
    ).toEqual(['Lead Developer @ Acme Ltd, 2019..2022', 'Developer @ Acme Ltd, 2015..2019'])
  })

  test('somebody who works for himself does not inherit an employer', () => {
    expect(
      workOf('Acme Ltd\nDeveloper  |  2019 – 2021\n- Built\nFreelance Developer  |  2017 – 2019\n- Sites'),
    ).toEqual(['Developer @ Acme Ltd, 2019..2021', 'Freelance Developer @ ?, 2017..2019'])
  })

  test('text without bullets is no header', () => {
    expect(
      workOf(
        'Developer, Acme Ltd, 2019 – 2021\nBuilt payment APIs in Go\nMoved batch jobs to Kafka\nAnalyst, Birch Ltd, 2017 – 2019\nWrote reports for the board',
      ),
    ).toEqual(['Developer @ Acme Ltd, 2019..2021', 'Analyst @ Birch Ltd, 2017..2019'])
  })

  test('two words may be a deed or a firm', () => {
    expect(workOf('Developer, Acme Ltd, 2019 – 2021\nBuilt APIs\nWrote tests')).toEqual([
      'Developer @ Acme Ltd, 2019..2021',
    ])
    expect(
      parse('Developer, Acme Ltd, 2019 – 2021\nBuilt APIs\nMaintained PostgreSQL').work[0]?.highlights,
    ).toHaveLength(2)
    expect(workOf('Developer\nUnited Parcel Lines\n2019 – 2021\n- Built')).toEqual([
      'Developer @ United Parcel Lines, 2019..2021',
    ])
  })

  test('entries need no dates', () => {
    expect(workOf('Developer, Acme Ltd\n- Built APIs\nAnalyst, Birch Ltd\n- Wrote reports')).toEqual([
      'Developer @ Acme Ltd, ..',
      'Analyst @ Birch Ltd, ..',
    ])
  })
})

describe('highlights', () => {
  const highlightsOf = (entries: string) => {
    const { work, document } = parse(entries)
    return work.flatMap(({ highlights }) => highlights.map(({ start, end }) => document.text.slice(start, end)))
  }

  test('wrapped lines are one highlight', () => {
    expect(
      highlightsOf(
        'Developer, Acme Ltd, 2019 – 2021\n- Rebuilt the settlement engine as six services, which took the nightly close\nfrom four hours to forty minutes\n- Mentored two juniors',
      ),
    ).toEqual([
      'Rebuilt the settlement engine as six services, which took the nightly close\nfrom four hours to forty minutes',
      'Mentored two juniors',
    ])
  })

  test.each([
    ['a list of technologies', 'Tech: Java, Kafka'],
    ['an announcement', 'Responsibilities:'],
  ])('%s stays in its entry and is no highlight', (_what, line) => {
    expect(highlightsOf(`Developer, Acme Ltd, 2019 – 2021\n- Built APIs\n${line}`)).toEqual(['Built APIs'])
    const { work, document } = parse(`Developer, Acme Ltd, 2019 – 2021\n- Built APIs\n${line}`)
    expect(document.text.slice(work[0]?.start, work[0]?.end)).toContain(line)
  })
})

describe('time', () => {
  test('overlaps count once', () => {
    const { totalMonths } = parse(
      'Developer, Acme Ltd, 03/2018 – 02/2020\n- Built\nAnalyst, Birch Ltd, 06/2019 – present\n- Wrote',
    )
    expect(totalMonths).toBe(105)
  })

  test.each([
    ['years alone count whole', '2019 – 2021', 36],
    ['one year alone counts whole', '2019', 12],
    ['both end months count', '03/2019 – 03/2019', 1],
    ['a season counts its own months', 'Summer 2021', 3],
  ])('%s', (_rule, dates, months) => {
    expect(parse(`Developer, Acme Ltd, ${dates}\n- Built`).work[0]?.months).toBe(months)
  })

  test('no dates, no months', () => {
    expect(parse('Developer, Acme Ltd\n- Built').totalMonths).toBeNull()
  })

  test('gaps of more than six months are told, shorter ones are not', () => {
    const gapsOf = (next: string) =>
      parse(`Developer, Acme Ltd, ${next} – present\n- Built\nAnalyst, Birch Ltd, 01/2015 – 12/2018\n- Wrote`).gaps
    expect(gapsOf('08/2019')).toEqual([{ start: '2019-01', end: '2019-07' }])
    expect(gapsOf('07/2019')).toEqual([])
    expect(gapsOf('2019')).toEqual([])
  })

  test.each([
    ['a degree', 'EDUCATION\nMSc Computer Science, University of Pellmere, Sept 2021 – Sept 2022', []],
    ['a degree in years', 'EDUCATION\nMSc Computer Science, University of Pellmere\n2021 – 2022', []],
    ['a break', 'Career break (travelling in South America): Sept 2021 – June 2022', []],
    ['leave, with the dates below', 'Parental leave\n09/2021 – 06/2022', []],
    ['leave in German', 'Elternzeit, 09/2021 – 06/2022', []],
    ['a part of it', 'Sabbatical, 09/2021 – 10/2021', [{ start: '2021-11', end: '2022-07' }]],
    [
      'another time',
      'EDUCATION\nBSc Physics, University of Pellmere, 2010 – 2013',
      [{ start: '2021-09', end: '2022-07' }],
    ],
    [
      'a degree without its start',
      'EDUCATION\nMSc Physics, University of Pellmere, 2022',
      [{ start: '2021-09', end: '2022-07' }],
    ],
    ['no break', 'Wrote the sabbatical planner', [{ start: '2021-09', end: '2022-07' }]],
  ])('a gap that %s covers is none', (_what, line, gaps) => {
    const text = `Developer, Acme Ltd, 08/2022 – present\n- Built\n\nAnalyst, Birch Ltd, 01/2015 – 08/2021\n- Wrote\n\n${line}`
    expect(parse(text).gaps).toEqual(gaps)
  })

  test.each([
    ['reversed dates', '05/2021 – 03/2019', 'DATES_REVERSED'],
    ['dates in the future', '05/2025 – 03/2031', 'DATE_IN_FUTURE'],
  ])('%s are a neutral finding at their place', (_what, dates, code) => {
    const { messages, document } = parse(`Developer, Acme Ltd, ${dates}\n- Built`)
    expect(
      messages.map((message) => [
        message.code,
        message.level,
        document.text.slice(message.span?.start, message.span?.end),
      ]),
    ).toEqual([[code, 'info', dates]])
  })
})

test.each([
  [
    'what the title is about, in small letters',
    'Lead engineer, smart metering | 03/2019 – 06/2021\nGreywell Water, Bristol',
    'Lead engineer, smart metering @ Greywell Water, 2019-03..2021-06',
  ],
  [
    'a title that nobody knows before a firm',
    'Counter Wizard, Pamoja Community Bank\n03/2019 – 06/2021',
    'Counter Wizard @ Pamoja Community Bank, 2019-03..2021-06',
  ],
  [
    'a firm in small letters under a title in small letters',
    'lead engineer, greywell water\n03/2019 – 06/2021',
    'lead engineer @ greywell water, 2019-03..2021-06',
  ],
])('%s', (_what, header, expected) => {
  expect(workOf(`${header}\n- Built APIs`)).toEqual([expected])
})

test('a client under an employer is none', () => {
  const text =
    'Varuna Infosystems Ltd, Pune (June 2019 – Till date)\nLead DBA (Apr 2023 – Till date)\nClient: Northmere Bank plc\n- Led six people\nSenior DBA (June 2019 – Mar 2023)\nClient: Northmere Bank plc\n- Tuned SQL'
  expect(workOf(text)).toEqual([
    'Lead DBA @ Varuna Infosystems Ltd, 2023-04..present',
    'Senior DBA @ Varuna Infosystems Ltd, 2019-06..2023-03',
  ])
})

test('months may be Roman numerals, a part has none', () => {
  expect(workOf('Developer, Larch Systems Ltd\nIX 2016 – II 2019\n- Built APIs')).toEqual([
    'Developer @ Larch Systems Ltd, 2016-09..2019-02',
  ])
})

test('positions in a few short sentences each, without any heading', () => {
  const text = `Gareth Penhallow
gareth@example.com

03/23-08/26: Copthorne Mutual, Leeds. Senior Java Contractor. Claims intake rebuilt on Spring Boot.

05/21-01/23: Department for Coastal Works, York. Integration Developer. Moved Tibco to Artemis.`
  const { work } = parseResume(documentOf(text), { asOf: '2026-11' })
  expect(work.map(({ position, name }) => `${position} @ ${name}`)).toEqual([
    'Senior Java Contractor @ Copthorne Mutual',
    'Integration Developer @ Department for Coastal Works',
  ])
})

test.each([
  'Java / DevOps Contractor | Brackwater Energy | 03/2019 – 06/2021',
  'Java / DevOps Contractor\nBrackwater Energy (acquired by Tidegrove), Leeds\n03/2019 – 06/2021',
])('a skill is part of the title, a remark no part of the firm: %s', (header) => {
  expect(workOf(`${header}\n- Built APIs`)).toEqual(['Java / DevOps Contractor @ Brackwater Energy, 2019-03..2021-06'])
})

test.each([
  ['Elternzeit\n2018 – 2019'],
  ['Excedencia por cuidado de hijos\n2018 – 2019'],
  ['2018 – 2019: Carer for my father'],
])('time off is no position, and the earlier positions stay: %j', (breakLines) => {
  const entries = `Entwickler, Foo GmbH, 2020 – 2023\n- Built APIs\n\n${breakLines}\n\nTester, Bar GmbH, 2015 – 2017\n- Ran tests`
  const { work } = parseResume(documentOf(`Jo Farrow\n\nEXPERIENCE\n\n${entries}`), { asOf: '2026-11' })
  expect(work.map(({ name }) => name)).toEqual(['Foo GmbH', 'Bar GmbH'])
})

describe('further times at one employer', () => {
  test.each([
    ['with “and” in brackets', 'Developer, Kite Rail (2009 – 2012 and 2015 – 2018)'],
    ['with a sign', 'Developer | Kite Rail | 2009-2012 & 2015-2018'],
    ['with a comma', 'Kite Rail\nDeveloper, 2009 – 2012, 2015 – 2018'],
  ])('%s are entries of one group', (_how, header) => {
    expect(workOf(`${header}\n- Built APIs`)).toEqual([
      'Developer @ Kite Rail, 2009..2012',
      'Developer @ Kite Rail, 2015..2018',
    ])
    expect(new Set(parse(`${header}\n- Built APIs`).work.map(({ group }) => group)).size).toBe(1)
  })

  test('as many titles as times have one each', () => {
    expect(workOf('Tester, then Developer, Kite Rail (2013–2016, 2016–2018)\n- Built APIs')).toEqual([
      'Tester @ Kite Rail, 2013..2016',
      'Developer @ Kite Rail, 2016..2018',
    ])
  })

  test('another employer behind the first dates is none', () => {
    expect(workOf('Developer, Kite Rail, 2015 – 2018 (Birch Ltd until 2016)\n- Built APIs')).toHaveLength(1)
  })
})

test.each([
  [
    'a firm in capitals',
    'WEB DEVELOPER JADRAN KOD\nSplit, 03/2019 – 06/2021',
    'WEB DEVELOPER @ JADRAN KOD, 2019-03..2021-06',
  ],
  [
    'a remark in brackets between them',
    'BARISTA (PART-TIME) THE RUBY ROOM CAFÉ\nCork, 03/2019 – 06/2021',
    'BARISTA (PART-TIME) @ THE RUBY ROOM CAFÉ, 2019-03..2021-06',
  ],
  [
    'a team, where the firm stands elsewhere',
    'ENGINEER BACKEND SERVICES\nORINOCO LABS\n03/2019 – 06/2021',
    'ENGINEER BACKEND SERVICES @ ORINOCO LABS, 2019-03..2021-06',
  ],
])('nothing but a blank stands before %s', (_what, header, entry) => {
  expect(workOf(`${header}\n- Built APIs`)).toEqual([entry])
})

test('what is said of a contract behind its dates is no part of the header', () => {
  expect(workOf('Developer, Kite Rail, Hull\n03/2019 – 06/2021. Extended four times.\n- Built APIs')).toEqual([
    'Developer @ Kite Rail, 2019-03..2021-06',
  ])
})

test.each([
  'Independent Consultant | Medford, MA',
  'Self-employed Web Designer, Ludlow',
  'Perl Consultant, self-employed, Medford, Oregon',
])('the town of somebody who works for himself is no employer: %s', (header) => {
  expect(parse(`${header}\n2008 – 2012\n- Built APIs`).work.map(({ name }) => name)).toEqual([undefined])
})

describe('an employer over its positions, with what it does between', () => {
  test.each([
    ['in a block of their own', 'Kite Rail, Hull\nTimetables for ferries, about 200 staff\n\n'],
    ['in a sentence', 'Kite Rail\nWe write timetables for ferries.\n\n'],
    ['alone', 'Kite Rail, Hull\n\n'],
  ])('%s', (_how, over) => {
    expect(
      workOf(`${over}2019 – 2022 | Lead Developer\nLed ten people.\n2015 – 2019 | Developer\nBuilt APIs.`),
    ).toEqual(['Lead Developer @ Kite Rail, 2019..2022', 'Developer @ Kite Rail, 2015..2019'])
  })

  test('a sentence at the start is no employer of entries with their own', () => {
    expect(
      workOf('Selected positions\nTen years in rail.\n\nDeveloper | Kite Rail | 2019 – 2021\n- Built APIs'),
    ).toEqual(['Developer @ Kite Rail, 2019..2021'])
  })
})

test('several labels before one field', () => {
  const block = (dates: string, firm: string) =>
    `Zeitraum  |  ${dates}\nKunde / Branche  |  ${firm}, Steyr (Papier)\nRolle  |  Entwickler\nAufgaben  |  Schnittstellen\nTechnologien  |  Java, Kafka`
  expect(
    workOf(`${block('09/2020 – 02/2024', 'Enns Papier AG')}\n\n${block('01/2017 – 08/2020', 'Tauern GmbH')}`),
  ).toEqual(['Entwickler @ Enns Papier AG, 2020-09..2024-02', 'Entwickler @ Tauern GmbH, 2017-01..2020-08'])
})

test.each([
  [
    'a name, its dates and a title with full stops',
    'Kite Rail, Hull. Since May 2019. Lead developer.',
    'Lead developer @ Kite Rail, 2019-05..present',
  ],
  [
    'more behind the title',
    'Kite Rail, Hull, 1990 - 1992. Junior programmer. COBOL and dBase, VAX/VMS.',
    'Junior programmer @ Kite Rail, 1990..1992',
  ],
  [
    'details of a form between employer and title',
    'Kite Rail, Hull  |  03/2012 - 01/2019\n200 Granby Street  |  Hours per week: 40\nHull  |  Salary: 98,200.00 USD\nSeries: 2210 Pay Plan: GS\nProgrammer Analyst',
    'Programmer Analyst @ Kite Rail, 2012-03..2019-01',
  ],
  [
    'a second title in small letters',
    'Birch Ltd, Crewe\nProgrammer / setter\n2010 – 2016',
    'Programmer / setter @ Birch Ltd, 2010..2016',
  ],
  [
    'words in brackets that part titles elsewhere',
    'Birch Ltd (contracts at Ash and two banks)\n2010 – 2016\nDeveloper',
    'Developer @ Birch Ltd, 2010..2016',
  ],
  [
    'the unit of a public body',
    'Developer\nUniversity of Exmoor, Library Services\n2010 – 2016',
    'Developer @ University of Exmoor, Library Services, 2010..2016',
  ],
  ['the unit of a firm', 'Developer\nBirch Ltd, Paper Division\n2010 – 2016', 'Developer @ Birch Ltd, 2010..2016'],
  [
    'a title nobody knows below a firm with its town',
    'Birch Ltd – Zogno\nSpindle wizard\n2010 – 2016',
    'Spindle wizard @ Birch Ltd, 2010..2016',
  ],
])('reads %s', (_what, header, entry) => {
  expect(workOf(`${header}\n- Built APIs`)).toEqual([entry])
})

describe('what was done at one employer, with dates of its own', () => {
  const entry = 'Lead Engineer @ Kite Rail, 2016..present'
  test.each([
    [
      'projects',
      'Project Heron (Mar 2021 – Present)\nRewrote the tariffs in Go.\n\nProject Kite (2018 – 2021)\nMoved 40 services.',
    ],
    ['clients', 'Client: Ash Bank, 2021 – present\n- Moved ticketing\n\nClient: Elm Fund, 2018 – 2021\n- Claims'],
    ['names with a remark', 'Ash Valley Libraries, 2018-2021. Catalog loader: MARC records\ninto PostgreSQL.'],
  ])('%s are no positions', (_what, text) => {
    const { work, document } = parse(`Lead Engineer\nKite Rail, Hull  |  2016 – Present\n\n${text}`)
    expect(
      work.map(({ position, name, startDate, endDate }) => `${position} @ ${name}, ${startDate}..${endDate}`),
    ).toEqual([entry])
    expect(document.text.slice(work[0]?.start, work[0]?.end)).toContain(text.slice(-5))
  })

  test('an employer in another time is a position of its own', () => {
    expect(
      workOf('Lead Engineer, Kite Rail, 2016 – present\n- Led\n\nAsh Bank, 2014 – 2015\n- Moved ticketing'),
    ).toEqual([entry, '? @ Ash Bank, 2014..2015'])
  })
})

test.each([
  [
    'the title in brackets behind the firm',
    'Kumquat Labs (Senior Python Developer)\n03/2019 – 06/2021\n- Built APIs',
    'Senior Python Developer @ Kumquat Labs, 2019-03..2021-06',
  ],
  [
    'the title at the start of the text',
    'Osage Feed & Seed  |  03/2019 – 06/2021\nPawhuska, OK\nOffice manager, became the computer person. The books moved to dBASE IV.',
    'Office manager @ Osage Feed & Seed, 2019-03..2021-06',
  ],
  [
    'the firm in a sentence behind the title',
    'March 2019 – June 2021  |  Systems Analyst. Shannonside Assurance, Limerick.\n- Built APIs',
    'Systems Analyst @ Shannonside Assurance, 2019-03..2021-06',
  ],
])('finds %s', (_what, text, entry) => {
  expect(workOf(text)).toEqual([entry])
})

test('a team behind the second title below an employer is no firm', () => {
  expect(
    workOf(
      'Kite Rail, Hull\nSenior Engineer, Orders  |  2021 – present\n- Go\nEngineer, Orders  |  2019 – 2021\n- Python',
    ),
  ).toEqual(['Senior Engineer, Orders @ Kite Rail, 2021..present', 'Engineer, Orders @ Kite Rail, 2019..2021'])
})

describe('an employer over several positions', () => {
  const roles = [
    'Tech Lead @ Gorse Hill, 2024-01..present',
    'Engineer @ Gorse Hill, 2019-04..2023-12',
    'Intern @ Oasis Pools, 2014-06..2014-09',
  ]
  const lead = 'Jan 2024 – present\n- Nine engineers'
  const engineer = 'Apr 2019 – Dec 2023\n- Meter reads'
  const intern = 'Jun 2014 – Sep 2014'
  test.each([
    [
      'with a remark and the whole time',
      `Gorse Hill, Swindon (2019 – present)\nJoined as an engineer, promoted once.\n\nTech Lead, ${lead}\nEngineer, ${engineer}\n\nIntern, Oasis Pools, ${intern}`,
    ],
    [
      'with how long it was',
      `Gorse Hill · Full-time · 7 yrs 8 mos\n\nTech Lead\n${lead}\n\nEngineer\n${engineer}\n\nOasis Pools\nIntern\n${intern}`,
    ],
    [
      'between two gaps',
      `Gorse Hill, Swindon\n\nTech Lead\n${lead}\n\nEngineer\n${engineer}\n\nOasis Pools, Leeds\n\nIntern\n${intern}`,
    ],
    [
      'in its block, with short text under the positions',
      'Gorse Hill, Swindon\nTech Lead, Jan 2024 – present\nGrid forecasts, Kotlin\nEngineer, Apr 2019 – Dec 2023\nMeters, Java\n\nOasis Pools, Leeds\nIntern, Jun 2014 – Sep 2014',
    ],
    [
      'with the time there before a remark',
      `Gorse Hill\n2019 – present, Swindon. Power firm with 300 staff.\nTech Lead, ${lead}\nEngineer, ${engineer}\n\nOasis Pools\nIntern, ${intern}`,
    ],
    [
      'in a list, with their text behind a colon or a full stop',
      'Gorse Hill (Apr 2019 – present)\n- Tech Lead (Jan 2024 – present): nine engineers\n- Engineer (Apr 2019 – Dec 2023). Meter reads.\n\nOasis Pools (Jun 2014 – Sep 2014)\n- Intern',
    ],
  ])('%s', (_how, entries) => {
    expect(workOf(entries)).toEqual(roles)
  })
})

test.each([
  ['a client and how long', 'Client: a full-service airline\n15 months\nMoved the ledger.'],
  ['earlier positions on one line', 'Earlier roles: Tester at Birch Ltd (2015 – 2017), Intern at Elm Ltd (2014)'],
])('%s below a position', (what, text) => {
  const earlier = ['Tester @ Birch Ltd, 2015..2017', 'Intern @ Elm Ltd, 2014..2014']
  expect(workOf(`Consultant\nGorse Hill Ltd\n2019 – 2023\n- Data\n\n${text}`)).toEqual([
    'Consultant @ Gorse Hill Ltd, 2019..2023',
    ...(what.startsWith('earlier') ? earlier : []),
  ])
})

test('a line that groups contracts is no employer', () => {
  const contracts = 'Developer, Mint Mutual, Jan 2018 – Feb 2020\nDeveloper, Basil Rail, Jun 2015 – Dec 2017'
  expect(workOf(`Contract roles (via Parsley Associates), 2015 – 2021\n${contracts}`)).toEqual([
    'Developer @ Mint Mutual, 2018-01..2020-02',
    'Developer @ Basil Rail, 2015-06..2017-12',
  ])
})

test('an employer without dates over a list of positions', () => {
  const list = ' · Responsable de backend, desde 2024\n · Desarrolladora, de 2020 a 2023'
  expect(workOf(`Láctea del Besaya (Torrelavega)\n${list}`)).toEqual([
    'Responsable de backend @ Láctea del Besaya, 2024..present',
    'Desarrolladora @ Láctea del Besaya, 2020..2023',
  ])
})

test('the projects of a titled position are none, though each has a role and dates', () => {
  const project = (name: string, dates: string) =>
    `Project #1: ${name}\nClient: Rolla\nRole: Developer\nDuration: ${dates}\nEnvironment: Java, Oracle\n- Built it`
  const projects = [project('Claims', '2021 – 2023'), project('Fleet', '2019 – 2020')].join('\n\n')
  expect(workOf(`Infotide Ltd, Pune (2019 – 2023)\nSenior Engineer\n\n${projects}`)).toEqual([
    'Senior Engineer @ Infotide Ltd, 2019..2023',
  ])
})

test.each([
  ['the end of a line that was broken', 'Patching of servers, automated\nwith Ansible from 2020'],
  ['how it began', 'Started as Junior Developer, Team Lead from 2020'],
  ['a sentence on what was done', 'Since 2020 I also chair the architecture forum. We review interfaces.'],
])('%s heads no entry', (_what, text) => {
  expect(workOf(`Engineer, Gorse Hill Ltd\n2019 – 2023\n${text}`)).toEqual(['Engineer @ Gorse Hill Ltd, 2019..2023'])
})

test('a short sentence among others that tell of positions is one too', () => {
  const sentences = 'Engineer at Tide Maps since 2022. I own the tile server and the geocoder, both in Rust.'
  const before = 'Before that I worked nights as a crumpeteer at Honeycutt’s, from 2018 to 2021.'
  expect(workOf(`${sentences}\n\n${before}`)).toEqual([
    'Engineer @ Tide Maps, 2022..present',
    'crumpeteer @ Honeycutt’s, 2018..2021',
  ])
})

test('a role with dates in the list of a position is none of its own', () => {
  const list = '- Tech Lead (2020 – 2021): the move to Kafka\n- 2019: wrote the planner'
  expect(workOf(`Engineer, Gorse Hill (2019 – 2023)\n${list}`)).toEqual(['Engineer @ Gorse Hill, 2019..2023'])
})

test('a header that lacks its employer starts where the clear ones do', () => {
  const entries =
    'Tractable\nAI for car insurance. Series E, 300 people, London.\nBackend Lead, Sept 2020 – present\n- Hired\nOnfido\nIdentity checks. Series D, 400 people, London.\nBackend Engineer, March 2017 – Aug 2020\n- Queues'
  expect(workOf(entries)).toEqual([
    'Backend Lead @ Tractable, 2020-09..present',
    'Backend Engineer @ Onfido, 2017-03..2020-08',
  ])
})

test('leave in brackets beside the dates is no time off instead of work', () => {
  expect(
    workOf('Developer, Acme, Glasgow\nMarch 2017 – present (maternity leave Feb 2020 to Jan 2021)\n- Rules'),
  ).toEqual(['Developer @ Acme, 2017-03..present'])
})

test('start and end on two lines are one range', () => {
  expect(workOf('Developer\nAcme, Cardiff\nStart: May 2016\nEnd: September 2021\n- Pricing')).toEqual([
    'Developer @ Acme, 2016-05..2021-09',
  ])
})

describe('one entry in everyday words', () => {
  test.each([
    ['Developer at Stitch Fix in San Francisco, 2019 – 2021', 'Developer @ Stitch Fix'],
    ['Freelance Developer for Harvestly\n2019 – 2021, Utrecht', 'Freelance Developer @ Harvestly'],
    ['Mozilla: Senior Engineer\n2019 – 2021', 'Senior Engineer @ Mozilla'],
    ['QA Analyst\nAccenture (client: BT), London\n2019 – 2021', 'QA Analyst @ Accenture'],
    ['Before: Lifeguard, Oasis Pools, 2019 – 2021', 'Lifeguard @ Oasis Pools'],
    ['Backend Developer, London, UK | 2019 – 2021\nKestrel & Vane', 'Backend Developer @ Kestrel & Vane'],
    ['S.No\tCompany\tDesignation\tFrom\tTo\n1\tWipro\tSoftware Engineer\t2019\t2021', 'Software Engineer @ Wipro'],
    ['Gave Numérique, Lyon\nDéveloppeuse\n2019 – 2021', 'Développeuse @ Gave Numérique'],
    ['Software Engineer\nUber, Amsterdam\n2019 – 2021', 'Software Engineer @ Uber'],
    ['Trainee at igus, Köln (2019 – 2021)', 'Trainee @ igus'],
    ['Developer, Ministry of Fisheries via Sable Recruitment, 2019 – 2021', 'Developer @ Ministry of Fisheries'],
    ['Tutor\nLearning through Landscapes\n2019 – 2021', 'Tutor @ Learning through Landscapes'],
    ['Elm Bank\nOslo, Norway\nDeveloper\nTeam Cards & Wallets\n2019 – 2021', 'Developer @ Elm Bank'],
    ['Programador en Informática Duero, S.L.\n2019 – 2021', 'Programador @ Informática Duero, S.L.'],
    [
      'IT Specialist, GS-2210-12\nBureau of Tides, Suitland, MD\n2019 – 2021',
      'IT Specialist, GS-2210-12 @ Bureau of Tides',
    ],
    ['Engineer, Hazelnut, Austin TX, 2019 – 2021', 'Engineer @ Hazelnut'],
    ['Engineer, Tuenti / Telefónica, Madrid, 2019 – 2021', 'Engineer @ Tuenti / Telefónica'],
    ['Engineer, Payments / Larkfield, 2019 – 2021', 'Engineer, Payments @ Larkfield'],
    ['Systemadministratorin / DevOps\nKranich AG\n2019 – 2021', 'Systemadministratorin / DevOps @ Kranich AG'],
    ['2) Company: Kochi Tech, India\nDesignation: Developer\nDuration: 2019 – 2021', 'Developer @ Kochi Tech'],
    ['Engineer – Backend Platform, Tansy, Malmö\n2019 – 2021', 'Engineer – Backend Platform @ Tansy'],
    ['Engineer – Core Systems, Leeds\n2019 – 2021', 'Engineer @ Core Systems'],
    ['Clerk\nDepartment of Ash (Provincial Government)\n2019 – 2021', 'Clerk @ Department of Ash'],
    ['Engineer\nSouqna (e-commerce), Dubai\n2019 – 2021', 'Engineer @ Souqna'],
    ['Engineer, Plover & Daughters\t2019 – 2021\nOnline shop for birdwatchers, Leeds', 'Engineer @ Plover & Daughters'],
    ['2019 – 2021\tMugwort Plc, Accra\nSystems\nAnalyst', 'Systems Analyst @ Mugwort Plc'],
    [
      'Manager, Software Development, Firecrest Financial, Toronto, 2019 – 2021',
      'Manager, Software Development @ Firecrest Financial',
    ],
    ['Lead, QA Automation, Treecreeper Inc, Waterloo, 2019 – 2021', 'Lead, QA Automation @ Treecreeper Inc'],
    ['2019-2021: Razorbill Games: Backend Engineer', 'Backend Engineer @ Razorbill Games'],
    [
      'Company: Nightjar W.L.L (Doha – Qatar)\nPosition: Asst. Programmer\nDuration: 2019 – 2021',
      'Asst. Programmer @ Nightjar W.L.L',
    ],
    ['Zuiderzorg – Enkhuizen\nFunctie: beheerder\nPeriode: 2019 – 2021', 'beheerder @ Zuiderzorg'],
  ])('“%s”', (entry, read) => {
    expect(workOf(entry)).toEqual([`${read}, 2019..2021`])
  })

  test.each([
    ['Developer for Android\nBirch Ltd\n2019 – 2021', 'Developer for Android @ Birch Ltd'],
    ['Tutor for English\nBirch Ltd\n2019 – 2021', 'Tutor for English @ Birch Ltd'],
    ['Team Lead\nWomen in Technology\n2019 – 2021', 'Team Lead @ Women in Technology'],
  ])('but the preposition belongs to “%s”', (entry, read) => {
    expect(workOf(entry)).toEqual([`${read}, 2019..2021`])
  })
})

test('numbered employers head their entries', () => {
  expect(
    workOf(
      '1. Luxoft, Kyiv\n   Developer\n   2018 – present\n   Trading systems.\n2. EPAM, Kyiv\n   Tester\n   2016 – 2018\n   Shops.',
    ),
  ).toEqual(['Developer @ Luxoft, 2018..present', 'Tester @ EPAM, 2016..2018'])
})

test('an employer below a line of positions is that of all of them', () => {
  expect(
    workOf('Principal Engineer (2022 – present), Senior Engineer (2018 – 2021)\nSage, Newcastle\n- Payroll'),
  ).toEqual(['Principal Engineer @ Sage, 2022..present', 'Senior Engineer @ Sage, 2018..2021'])
})

test('the last item of a list of entries is one, however short', () => {
  expect(
    workOf(
      '- Engineer, Wise (2018 – 2020): payouts to India.\n- Intern, Playtech (2017): lobby.\n- Tester, Ash (2014 – 2016): tests.',
    ),
  ).toContain('Tester @ Ash, 2014..2016')
})

test.each([
  [
    'the last firm of a group',
    'Fennel Health\n6 years 2 months\nStaff Engineer\nJanuary 2023 - Present (3 years 11 months)\nRuns the records platform.\nEngineer\nApril 2021 - December 2022 (1 year 9 months)\nBackend in Kotlin.\nDatadrift\nSoftware Engineer\nJune 2018 - September 2020 (2 years 4 months)\nPython services.',
    [
      'Staff Engineer @ Fennel Health, 2023-01..present',
      'Engineer @ Fennel Health, 2021-04..2022-12',
      'Software Engineer @ Datadrift, 2018-06..2020-09',
    ],
  ],
  [
    'text below the last position of a group',
    'Groupe Margelle (logiciels agricoles), Mende\nLead technique, mars 2023 – aujourd’hui\nEncadrement de quatre développeurs\nAlternant, septembre 2018 – décembre 2019\nImports de fichiers',
    ['Lead technique @ Groupe Margelle, 2023-03..present', 'Alternant @ Groupe Margelle, 2018-09..2019-12'],
  ],
  [
    'a title with its employer over dates alone',
    'Senior Engineer, Lagoon Pay\nJune 2023 to date\nEngineer, Lagoon Pay Partners Ltd\n01/2021 – 05/2023\nEngineer, Palm Insurance\n10/2018 – 12/2020',
    [
      'Senior Engineer @ Lagoon Pay, 2023-06..present',
      'Engineer @ Lagoon Pay Partners Ltd, 2021-01..2023-05',
      'Engineer @ Palm Insurance, 2018-10..2020-12',
    ],
  ],
  [
    'the client of a later position under one employer',
    'Noyal Infosolutions Pvt. Ltd., Coimbatore\nTechnology Lead\tApr 2024 to date\nSoftware Engineer\tApr 2021 to Mar 2024\nClient: Oracle Bay Insurance, USA\nLed four people.',
    [
      'Technology Lead @ Noyal Infosolutions Pvt. Ltd., 2024-04..present',
      'Software Engineer @ Noyal Infosolutions Pvt. Ltd., 2021-04..2024-03',
    ],
  ],
  [
    'a remark in brackets behind a firm below its title',
    'Settembre 2006 – dicembre 2013\tProgrammatore Java\n\nAdria Informatica S.r.l., Molfetta (consulenza presso enti e Regione)\nApplicazioni web con Struts, Spring e Hibernate su Tomcat.\n1998 – 2006\tProgrammatore COBOL\nCed Levante S.n.c., Bari',
    [
      'Programmatore Java @ Adria Informatica S.r.l., 2006-09..2013-12',
      'Programmatore COBOL @ Ced Levante S.n.c., 1998..2006',
    ],
  ],
  [
    'whom an agency sent one to',
    'Java Developer (contract, via Birch Recruitment for Ash Bank), Leeds\nFeb 2022 – Oct 2023',
    ['Java Developer @ Ash Bank, 2022-02..2023-10'],
  ],
  [
    'several places behind a firm',
    'Developer\nBirch Ltd\n2018 – 2021\n- Billing\n\nU.S. Air Force, various bases and overseas\nSystems Programmer\n2010 – 2018\n- Scheduling',
    ['Developer @ Birch Ltd, 2018..2021', 'Systems Programmer @ U.S. Air Force, 2010..2018'],
  ],
  [
    'titles and firms with nothing between them',
    'Backend Developer Nimbus Labs Jan 2021 - Present\nFull Stack Developer Cirrus Studio May 2018 - Dec 2020',
    ['Backend Developer @ Nimbus Labs, 2021-01..present', 'Full Stack Developer @ Cirrus Studio, 2018-05..2020-12'],
  ],
  [
    'titles with what they are about and nothing between them',
    'Software Engineer Payments Jan 2021 - Present\nSoftware Engineer Kubernetes May 2018 - Dec 2020',
    ['Software Engineer Payments @ ?, 2021-01..present', 'Software Engineer Kubernetes @ ?, 2018-05..2020-12'],
  ],
  [
    'what was done for clients',
    'Consultant Développeur — Birch Conseil, Toulouse — 2017 à 2021\nMission chez Airelle Défense (2019 – 2021)\n- Portail\nMission chez Brume (2017 – 2019)\n- Bulletins\nDéveloppeur Java — Garelle Logiciels — 2014 à 2017',
    ['Consultant Développeur @ Birch Conseil, 2017..2021', 'Développeur Java @ Garelle Logiciels, 2014..2017'],
  ],
  [
    'three titles on a line under their employer',
    'Vega Insurance Group, Zagreb, 2012 – 2023\nHead of Development, 2019 – 2023; Senior Developer, 2015 – 2019; Developer, 2012 – 2015\n- Policies',
    [
      'Head of Development @ Vega Insurance Group, 2019..2023',
      'Senior Developer @ Vega Insurance Group, 2015..2019',
      'Developer @ Vega Insurance Group, 2012..2015',
    ],
  ],
  [
    'a share of full time behind a title',
    '08.2018 – 12.2021\nApplikationsentwickler, 80 %\nKantonalbank Elmgau, Weinfelden\n- Kernbank\n02.2015 – 07.2018\nSoftware-Ingenieur\nBodan Software AG, Kreuzlingen',
    [
      'Applikationsentwickler @ Kantonalbank Elmgau, 2018-08..2021-12',
      'Software-Ingenieur @ Bodan Software AG, 2015-02..2018-07',
    ],
  ],
  [
    'whom a firm lends its people',
    'Automation Tester\nTawi Outsourcing for Savanna Telecom\nMar 2021 – Dec 2022',
    ['Automation Tester @ Tawi Outsourcing, 2021-03..2022-12'],
  ],
  [
    'a town with its postal code below the employer',
    'Computer Scientist\nNaval Surface Center\nDahlgren, VA 22448\n09/2015 – Present\n- Models',
    ['Computer Scientist @ Naval Surface Center, 2015-09..present'],
  ],
  [
    'a position since a month in brackets behind “Currently”',
    'Currently: Staff Engineer at Basalt (since March 2022)\nBefore: Engineer at Granite Systems (2018–2022)',
    ['Staff Engineer @ Basalt, 2022-03..present', 'Engineer @ Granite Systems, 2018..2022'],
  ],
  [
    'since when a labelled position is permanent',
    'Periodo: marzo 2018 – oggi\nDatore di lavoro: Ospedale Santa Colomba\nRuolo: Infermiera, tempo indeterminato dal 2022',
    ['Infermiera, tempo indeterminato @ Ospedale Santa Colomba, 2018-03..present'],
  ],
  [
    'when somebody came and went, told',
    'I joined Piper Logistics in 2019 as a backend developer and left in 2021. Before that I was a junior developer at Wren Retail from 2016 to 2019.',
    ['backend developer @ Piper Logistics, 2019..2021', 'junior developer @ Wren Retail, 2016..2019'],
  ],
  [
    'when somebody went, told in a sentence of its own',
    'In 2019 I joined Piper Logistics as a backend developer, where I rebuilt the routing service. I left in 2021.',
    ['backend developer @ Piper Logistics, 2019..2021'],
  ],
  [
    'how somebody came, told below a header',
    'Lead Developer, Birch Ltd, 2017 – 2022\nI joined Birch Logistics as a junior developer in 2017 and was asked to lead after two years.',
    ['Lead Developer @ Birch Ltd, 2017..2022'],
  ],
  [
    'two titles at one employer, the later one before the other',
    'Cobalt Bank, Prague\nSenior Engineer (2021 – now), before Engineer (2018 – 2021)\n- Payments hub',
    ['Senior Engineer @ Cobalt Bank, 2021..present', 'Engineer @ Cobalt Bank, 2018..2021'],
  ],
])('reads %s', (_what, entries, wanted) => {
  expect(workOf(entries)).toEqual(wanted)
})

test('ranges that all have their end first are turned, one alone is told as it stands', () => {
  const reversed = '2021/07 – 2017/01  |  Senior Developer, Kestrel Bank\n- Ledger\n'
  expect(workOf(`${reversed}2016/12 – 2015/05  |  Developer, Heron Labs\n- APIs`)).toEqual([
    'Senior Developer @ Kestrel Bank, 2017-01..2021-07',
    'Developer @ Heron Labs, 2015-05..2016-12',
  ])
  expect(workOf(`${reversed}2015/05 – 2016/12  |  Developer, Heron Labs\n- APIs`)[0]).toBe(
    'Senior Developer @ Kestrel Bank, 2021-07..2017-01',
  )
})
