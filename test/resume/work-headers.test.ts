import { describe, expect, test } from 'vitest'
import { analyzeCv } from '../../src/index.ts'
import { parseResume } from '../../src/resume/parse-resume.ts'
import { documentOf } from './document-of.ts'

/** "position @ name, start..end" of each entry. */
const workOf = (entries: string) =>
  parseResume(documentOf(`Jo Farrow\n\nEXPERIENCE\n${entries}`), { asOf: '2026-11' }).work.map(
    ({ position = '?', name = '?', startDate = '', endDate = '' }) => `${position} @ ${name}, ${startDate}..${endDate}`,
  )

/** The same of a file in Markdown. */
const workOfMarkdown = async (text: string) =>
  (await analyzeCv(`# Jo Farrow\n\n${text}`, { asOf: '2026-11' })).resume.work.map(
    ({ position = '?', name = '?', startDate = '', endDate = '' }) => `${position} @ ${name}, ${startDate}..${endDate}`,
  )

describe('a remark on the terms of employment', () => {
  test.each([
    ['Data Engineer (contract)'],
    ['Data Engineer (part-time, 80 %)'],
    ['Data Engineer (maternity cover)'],
    ['Data Engineer (6-month contract, extended twice)'],
    ['Data Engineer [fixed-term]'],
    ['Data Engineer (via Birch Recruitment)'],
    ['Data Engineer (Teilzeit, 32 Std./Woche)'],
    ['Data Engineer, part-time'],
    ['Developer (Team Lead)'],
  ])('stays in the title as it is printed, and is no firm: “%s”', (title) => {
    expect(workOf(`${title}\nAcme Ltd\n2019 – 2021\n- Built APIs`)).toEqual([`${title} @ Acme Ltd, 2019..2021`])
    expect(workOf(`${title} | Acme Ltd | Leeds | 2019 – 2021\n- Built APIs`)).toEqual([
      `${title} @ Acme Ltd, 2019..2021`,
    ])
  })

  test.each([['contract'], ['part-time, 80 %'], ['direct'], ['freelance, 3 days a week'], ['via Birch Recruitment']])(
    'between separators names nobody: “%s”',
    (terms) => {
      expect(workOf(`Data Engineer, Harp & Anchor\n2019 – 2021 · ${terms}\n- Built APIs`)).toEqual([
        'Data Engineer @ Harp & Anchor, 2019..2021',
      ])
    },
  )

  test.each([
    ['Acme Systems (nearshore)'],
    ['Acme Systems (insurance)'],
    ['Acme Systems (formerly Birch)'],
    ['Acme Systems (contract)'],
    ['Acme Systems (part-time, Mon–Wed)'],
    ['Acme Systems (fintech, 40 people)'],
    ['Acme Systems (agency: Ash Digital)'],
    ['Acme Systems (Agentur: Ash Personal)'],
    ['Acme Systems (société : Ash Conseil)'],
    ['Acme Systems (payroll company: Ash People)'],
  ])('of a firm is no part of “%s”', (name) => {
    expect(workOf(`Developer\n${name}\n2019 – 2021\n- Built APIs`)).toEqual(['Developer @ Acme Systems, 2019..2021'])
  })
})

describe('a team behind a title', () => {
  test.each([
    ['Principal Engineer, Payments — Fjordpay (2021 – 2023)', 'Principal Engineer, Payments @ Fjordpay'],
    ['Developer, Mobile Banking | Fjordpay | 2021 – 2023', 'Developer, Mobile Banking @ Fjordpay'],
    ['Engineer, Core Systems Team – Kraai – 2021 – 2023', 'Engineer, Core Systems Team @ Kraai'],
    ['Engineer, Birch Systems | 2021 – 2023', 'Engineer @ Birch Systems'],
    ['Engineer, Payments Ltd | 2021 – 2023', 'Engineer @ Payments Ltd'],
  ])('“%s”', (line, entry) => {
    expect(workOf(`${line}\n- Built APIs`)).toEqual([`${entry}, 2021..2023`])
  })
})

describe('two titles', () => {
  test.each([
    ['Senior Engineer / Team Lead at Hekla Games, 2012 – 2016', 'Senior Engineer / Team Lead @ Hekla Games'],
    ['Developer / Analyst, Acme Ltd, 2012 – 2016', 'Developer / Analyst @ Acme Ltd'],
    ['Acme Ltd | Tech Lead / Architect | 2012 – 2016', 'Tech Lead / Architect @ Acme Ltd'],
    ['Engineer, later Lead Engineer | Acme Ltd | 2012 – 2016', 'Engineer, later Lead Engineer @ Acme Ltd'],
    [
      'Developer, from 2014 Senior Developer | Acme Ltd | 2012 – 2016',
      'Developer, from 2014 Senior Developer @ Acme Ltd',
    ],
    ['Developer / Acme Ltd / Leeds / 2012 – 2016', 'Developer @ Acme Ltd'],
  ])('“%s”', (line, entry) => {
    expect(workOf(`${line}\n- Built APIs`)).toEqual([`${entry}, 2012..2016`])
  })
})

describe('positions of which the employer is named once', () => {
  test('in words', () => {
    expect(
      workOf('Analyst, Acme Ltd, 2015 – 2018\n- Reports\n\nProgrammer, same employer, 2013 – 2015\n- Forms'),
    ).toEqual(['Analyst @ Acme Ltd, 2015..2018', 'Programmer @ Acme Ltd, 2013..2015'])
  })

  test('with the whole time there, above positions with a line each', () => {
    expect(
      workOf(
        'Marlpit Water (2015 – present)\n\nHead of Integration  |  Nov 2022 – present\nSupplier portal\n\nAnalyst  |  Sep 2015 – Oct 2022\nBilling extracts\n\nRushbrook (2013 – 2015)\n\nIT Officer  |  Jul 2013 – Aug 2015\nTills',
      ),
    ).toEqual([
      'Head of Integration @ Marlpit Water, 2022-11..present',
      'Analyst @ Marlpit Water, 2015-09..2022-10',
      'IT Officer @ Rushbrook, 2013-07..2015-08',
    ])
    expect(workOf('Marlpit Water (2015 – present)\n\nDeveloper, Acme Ltd, 2016 – 2018\n- Built')).toEqual([
      '? @ Marlpit Water, 2015..present',
      'Developer @ Acme Ltd, 2016..2018',
    ])
  })

  test('and what somebody does for himself', () => {
    expect(
      workOf('Acme Ltd\nProgrammer  |  2017 – 2019\n- Shops\n\nFreelance\nWeb developer  |  2016 – 2017\n- Sites'),
    ).toEqual(['Programmer @ Acme Ltd, 2017..2019', 'Web developer @ Freelance, 2016..2017'])
  })
})

describe('a line that parts the career', () => {
  test.each([
    ['Before contracting'],
    ['Earlier career'],
    ['Permanent roles:'],
    ['Previously'],
    ['Other experience'],
    ['Vocational'],
    ['In industry'],
    ['En entreprise'],
    ['Elsewhere'],
    ['Frühere Stationen'],
    ['Autres expériences'],
    ['Experiencia previa'],
    ['Eerdere functies'],
    ['Esperienze precedenti'],
  ])('names no employer: “%s”', (line) => {
    expect(
      workOf(
        `**Contractor**  |  2023 – 2025\n**Acme Ltd**\n- Built APIs\n\n**${line}**\n**Engineer**  |  2021 – 2022\nCastlemead Pensions, Bath\n- Moved data`,
      ),
    ).toEqual(['Contractor @ Acme Ltd, 2023..2025', 'Engineer @ Castlemead Pensions, 2021..2022'])
  })

  test.each([['Early Works'], ['Career Partners'], ['Work & Life Ltd'], ['Industry Labs']])(
    'is not the firm %s',
    (name) => {
      expect(workOf(`${name}\nEngineer\n2021 – 2022\n- Moved data`)).toEqual([`Engineer @ ${name}, 2021..2022`])
    },
  )
})

describe('what stands under “Miscellaneous” below the positions', () => {
  const kindsOf = (lines: string) =>
    parseResume(
      documentOf(
        `Jo Farrow\n\nEXPERIENCE\n2019–2021  Engineer, Acme Ltd, Leeds\n- Built APIs\n\n${lines}\n\nSKILLS\nJava`,
      ),
      { asOf: '2026-11' },
    ).sections.map(({ kind }) => kind)

  test.each([['MISCELLANEOUS'], ['SONSTIGES'], ['OTROS'], ['OVERIGE']])('%s: a position is work', (heading) => {
    const lines = `${heading}\n2015–2016  Warehouse assistant, Norton Mills, Hull\n- Packed crates`
    expect(kindsOf(lines)).toEqual(['contact', 'experience', 'experience', 'skills'])
  })

  test.each([
    ['MISCELLANEOUS\nDriving licence, class B\nBlood donor since 2012'],
    ['MEMBERSHIPS\n2015–2016  Treasurer, Chess Club, Hull'],
    ['OTHER\nMember of the rowing club, 2015–2019'],
  ])('%s is none', (lines) => {
    expect(kindsOf(lines)).toEqual(['contact', 'experience', 'other', 'skills'])
  })
})

describe('a page copied from a network', () => {
  test('a group, and single positions below it without blank lines', () => {
    expect(
      workOf(
        'Hatchline\nFull-time · 5 yrs 9 mos\nAustin, Texas, United States · Remote\nStaff Engineer\nJan 2024 - Present · 2 yrs 11 mos\nTech lead for ledger.\nFounding Engineer\nMar 2021 - Dec 2023 · 2 yrs 10 mos\nFirst hire.\nSoftware Engineer II\nTidegrove · Full-time\nJun 2018 - Nov 2020 · 2 yrs 6 mos\nNew York, New York, United States\nPricing rules engine.\nAdvisor\nOpen Grove · Part-time\nApr 2022 - Aug 2022 · 5 mos\nOffice hours.',
      ),
    ).toEqual([
      'Staff Engineer @ Hatchline, 2024-01..present',
      'Founding Engineer @ Hatchline, 2021-03..2023-12',
      'Software Engineer II @ Tidegrove, 2018-06..2020-11',
      'Advisor @ Open Grove, 2022-04..2022-08',
    ])
  })

  test('an employer in bold right behind a page', () => {
    expect(
      workOf(
        '**Bilheteira**\n5 years 5 months\nLead Engineer\nMarch 2024 - Present\nLisbon, Portugal\nFour clusters.\nEngineer\nJuly 2021 - February 2024\nOn-call bot.\n**Moinho**\nDevOps Engineer\nSeptember 2018 - June 2021\nPorto, Portugal\nKafka.',
      ),
    ).toEqual([
      'Lead Engineer @ Bilheteira, 2024-03..present',
      'Engineer @ Bilheteira, 2021-07..2024-02',
      'DevOps Engineer @ Moinho, 2018-09..2021-06',
    ])
  })
})

describe('a firm and what is said of it', () => {
  test.each([
    ['a remark below', 'Acme Ltd (2019 – 2021)\nParcels, 40 people\n**Developer**\n- Built APIs'],
    [
      'a remark behind a dash',
      'ACME LTD, Leeds — maker of tide gauges, 60 people\nDeveloper\n2019 – 2021\n- Built APIs',
    ],
    ['the part of the firm below', 'Back end\nDeveloper  |  2019 – 2021\nAcme Ltd, Leeds\n- Built APIs'],
    ['the terms behind the title', 'Developer, permanent, Acme Ltd  |  2019 – 2021\n- Built APIs'],
  ])('with %s', (_what, text) => {
    expect(workOf(text).map((entry) => entry.replace('ACME LTD', 'Acme Ltd'))).toEqual([
      'Developer @ Acme Ltd, 2019..2021',
    ])
  })

  test('and projects with dates of their own', () => {
    expect(
      workOf(
        'Vaigai Limited, Chennai  |  Sep 2016 – Till Date\nProject #1  |  : Loans\nClient  |  : Northern Isles Bank\nRole  |  : Technical Lead\nDuration  |  : Jan 2022 – Till Date\nTeam Size  |  : 14\n- Reviewed code\nProject #2  |  : Returns\nClient  |  : Maple Stores\nRole  |  : Senior Engineer\nDuration  |  : Sep 2016 – Dec 2021\n- Wrote services\nKollidam Pvt Ltd  |  Jun 2014 – Aug 2016\nProject  |  : Hospital\nRole  |  : Engineer\n- Coded',
      ),
    ).toEqual([
      'Technical Lead @ Vaigai Limited, 2022-01..present',
      'Senior Engineer @ Vaigai Limited, 2016-09..2021-12',
      'Engineer @ Kollidam Pvt Ltd, 2014-06..2016-08',
    ])
  })
})

describe('dates', () => {
  test.each([
    ['a dash and nothing behind it', '2022–  |  Developer, Acme Ltd, Leeds', '2022..present'],
    ['two dots', '2019-07..2023-03  |  Developer, Acme Ltd, Leeds', '2019-07..2023-03'],
    ['two dots to now', '2023-04..now  |  Developer, Acme Ltd, Leeds', '2023-04..present'],
    ['a slash', 'Developer, Acme Ltd\n[2018-11 / 2021-08]', '2018-11..2021-08'],
    ['a short month with its stop', 'Janv. – juin 2017 (6 mois) : Developer, Acme Ltd', '2017-01..2017-06'],
    ['the end first', 'Developer at Acme Ltd\nUntil September 2019 (joined June 2017)', '2017-06..2019-09'],
    ['the start in brackets', 'Developer at Acme Ltd\nuntil 2019 (since 2017)', '2017..2019'],
  ])('with %s', (_what, text, dates) => {
    expect(workOf(`${text}\n- Seat maps`)).toEqual([`Developer @ Acme Ltd, ${dates}`])
  })

  test('of a step on the way open no entry', () => {
    expect(
      workOf(
        '2014–18  |  Registered Nurse, St Brigid’s Hospital, Leeds\nWard informatics lead from 2016\nUntil 2015 on nights',
      ),
    ).toEqual(['Registered Nurse @ St Brigid’s Hospital, 2014..2018'])
  })

  test.each([
    ['from what', 'Acme Ltd  |  Aug 2017 – May 2021\nDeveloper (promoted from Intern, Jan 2019)'],
    ['above the dates', 'Developer (promoted from Intern, Jan 2019)\nAcme Ltd  |  Aug 2017 – May 2021'],
    ['since when', 'Acme Ltd\nAug 2017 – May 2021\nDeveloper (permanent since Jan 2019)'],
    ['until when', 'Acme Ltd  |  Aug 2017 – May 2021\nDeveloper (Intern until March 2019)'],
    ['in German', 'Acme Ltd  |  08/2017 – 05/2021\nDeveloper (ab 01/2019 befördert)'],
  ])('of a promotion in brackets are not those of the job: %s', (_what, text) => {
    expect(workOf(`${text}\n- Seat maps`)).toEqual(['Developer @ Acme Ltd, 2017-08..2021-05'])
  })

  test.each([
    [
      'Engineer, Acme Ltd, 2015 – 2021\nMentor, Birch Ltd (weekly sessions, Jun 2018)',
      'Mentor @ Birch Ltd, 2018-06..2018-06',
    ],
    ['Acme Ltd, 2015 – 2021\nEngineer (Jan 2019)\n- Led', 'Engineer @ Acme Ltd, 2019-01..2019-01'],
    ['Acme Ltd, 2015 – 2021\nEngineer (full-time, 2019 – 2021)\n- Led', 'Engineer @ Acme Ltd, 2019..2021'],
  ])('of a position of its own stay: “%s”', (text, entry) => {
    expect(workOf(text).at(-1)).toBe(entry)
  })

  test('of promotions under a firm open entries', () => {
    expect(workOf('Acme Ltd, 2014 – 2018\nSenior Engineer from 2016\n- Led\nEngineer until 2016\n- Built')).toEqual([
      'Senior Engineer @ Acme Ltd, 2016..present',
      'Engineer @ Acme Ltd, ..2016',
    ])
  })
})

describe('how one was employed, beside a comma', () => {
  test.each([
    ['Permanent, Eircom, Leeds\n2010 – 2014', '? @ Eircom'],
    ['Permanent, Eircom\n2010 – 2014\nStarted as trainee operator', '? @ Eircom'],
    ['Full-time, Eircom\n2010 – 2014\nJava from 2012.', '? @ Eircom'],
    ['Developer\nEircom, Lille, CDI, 2010 – 2014', 'Developer @ Eircom'],
    ['Entwickler\nEircom AG, Leeds, Vollzeit, 2010 – 2014', 'Entwickler @ Eircom AG'],
    ['Freelance, various clients\n2010 – 2014', 'Freelance, various clients @ ?'],
  ])('is no name and no place: “%s”', (header, entry) => {
    expect(workOf(`${header}\n- Seat maps`)).toEqual([`${entry}, 2010..2014`])
  })
})

test('a picture before a name is no part of it', () => {
  expect(workOf('🏢 OutSystems, Leeds\nDeveloper\n2010 – 2014\n- Seat maps')).toEqual([
    'Developer @ OutSystems, 2010..2014',
  ])
})

test('a firm in small letters below its title', () => {
  expect(workOf('10/2016 – 03/2020  |  Entwicklerin\nmsg systems ag, Ismaning\n- Entwicklung (Java EE)')).toEqual([
    'Entwicklerin @ msg systems ag, 2016-10..2020-03',
  ])
})

describe('what somebody works in', () => {
  test.each([
    ['IT Support, Wexford County Council', 'IT Support @ Wexford County Council'],
    ['Quality Assurance, Acme Ltd', 'Quality Assurance @ Acme Ltd'],
    ['Customer Service, Vodafone', 'Customer Service @ Vodafone'],
    ['Developer, Customer Service | Vodafone', 'Developer, Customer Service @ Vodafone'],
  ])('stands for the title, over a list of things: “%s”', (line, entry) => {
    expect(
      workOf(`${line}  |  2019 – 2021\nPassword resets, Active Directory, Office 365, PowerShell scripts`),
    ).toEqual([`${entry}, 2019..2021`])
  })
})

describe('projects under an employer with the whole time there', () => {
  test.each([
    ['with their dates', 'Project #1: Portal (2017 – 2019)', 'Project #2: Archive (2014 – 2016)'],
    [
      'with a label of their dates',
      'Project Name: Portal\nDuration: 2017 – 2019',
      'Project Name: Archive\nDuration: 2014 – 2016',
    ],
    ['in German', 'Projekt: Portal (2017 – 2019)', 'Projekt: Archiv (2014 – 2016)'],
  ])('are no positions: %s', (_what, first, second) => {
    expect(
      workOf(`Acme Ltd (2014 – 2019)\nClient: Birch\nRole: Developer\n${first}\n- Forms\n${second}\n- Bugs`),
    ).toEqual(['Developer @ Acme Ltd, 2014..2019'])
  })

  test('are positions where each has its role, or lies before that time', () => {
    const roles =
      'Project: Portal (2017 – 2019)\nRole: Developer\n- Forms\nProject: Archive (2014 – 2016)\nRole: Tester\n- Bugs'
    expect(workOf(`Acme Ltd (2014 – 2019)\n${roles}`)).toEqual([
      'Developer @ Acme Ltd, 2017..2019',
      'Tester @ Acme Ltd, 2014..2016',
    ])
    expect(workOf('Developer, Acme Ltd, 2014 – 2019\n- Forms\nProject: Archive (2011 – 2012)\n- Bugs')).toHaveLength(2)
  })
})

test('a department stands behind its employer', () => {
  expect(workOf('04/2012 – 09/2012  |  Tirocinante\nComune di Monteverzura, Ufficio tecnico\n- Archivio')).toEqual([
    'Tirocinante @ Comune di Monteverzura, 2012-04..2012-09',
  ])
})

test('a line on what came before is none of this position', () => {
  expect(
    workOf(
      'Larch Ltd  |  2010 – 2017\nDeveloper  |  2010 – 2013\n- Forms\nBefore that: first-line support at Rook Systems.',
    ),
  ).toEqual(['Developer @ Larch Ltd, 2010..2013'])
})

test('blank lines between all lines part nothing', () => {
  const entries =
    'Developer\nFoo AB, Stockholm\n03.2022 - present\nBuilt APIs\nTester\nBar Ltd, London\n06.2016 - 12.2020\nWrote tests'
  expect(workOf(`\n${entries.replaceAll('\n', '\n\n')}`)).toEqual([
    'Developer @ Foo AB, 2022-03..present',
    'Tester @ Bar Ltd, 2016-06..2020-12',
  ])
})

describe('a header that is told', () => {
  test.each([
    [
      'Working as Senior Engineer with Saltmarsh Infotech Ltd., Pune from Oct 2021 to 2023.',
      'Senior Engineer @ Saltmarsh Infotech Ltd.',
    ],
    ['Currently working as a Java Developer in Tidewell, Leeds (Oct 2021 – 2023)', 'Java Developer @ Tidewell'],
    ['Worked with Tidewell as a Java Developer, Oct 2021 – 2023', 'Java Developer @ Tidewell'],
    ['Working Student, Tidewell Ltd, Oct 2021 – 2023', 'Working Student @ Tidewell Ltd'],
  ])('“%s”', (line, entry) => {
    expect(workOf(`${line}\n- Built APIs`)).toEqual([`${entry}, 2021-10..2023`])
  })
})

describe('the name of an employer', () => {
  test.each([
    ['Research Associate, Institute for Shelf Seas, Leeds', 'Research Associate @ Institute for Shelf Seas'],
    ['Consultant for Saltmarsh Ltd, Leeds', 'Consultant @ Saltmarsh Ltd'],
    ['Developer | Saltmarsh India | Bengaluru, India', 'Developer @ Saltmarsh India'],
    ['Developer | Saltmarsh India', 'Developer @ Saltmarsh India'],
    ['Developer | Stadtwerke Leipzig', 'Developer @ Stadtwerke Leipzig'],
    ['Developer | Saltmarsh Leipzig', 'Developer @ Saltmarsh'],
    ['Developer | Saltmarsh (payroll of Birch Staffing), Leeds', 'Developer @ Saltmarsh'],
    ['Developer | Saltmarsh, payments firm, Leeds', 'Developer @ Saltmarsh'],
    ['Developer | Council of Marsh, via Birch Recruitment', 'Developer @ Council of Marsh'],
    ['Programista | Wrzos Software Sp. z o.o., Katowice', 'Programista @ Wrzos Software Sp. z o.o.'],
  ])('“%s”', (header, entry) => {
    expect(workOf(`2019 – 2021 | ${header}\n- Built APIs`)).toEqual([`${entry}, 2019..2021`])
  })
})

test('a team behind a title is no firm under an employer with the whole time there', () => {
  const below = 'Team Lead, Billing (since Jul 2022)\n- Led\n\nDeveloper (Mar 2018 – Jun 2022)\n- Built'
  expect(workOf(`Saltmarsh Telecom – Leeds\nJan 2018 – Present\n\n${below}`)).toEqual([
    'Team Lead, Billing @ Saltmarsh Telecom, 2022-07..present',
    'Developer @ Saltmarsh Telecom, 2018-03..2022-06',
  ])
})

describe('since when a title is held, in brackets', () => {
  const over = 'Acme Ltd, Leeds  |  2015 – present'
  test.each([['from May 2021'], ['since 05/2021'], ['ab Mai 2021'], ['depuis mai 2021']])(
    'starts its time over a position before it: “(%s)”',
    (since) => {
      expect(
        workOf(`${over}\nStaff Engineer (${since})\n- Led\nSenior Engineer (2015 – April 2021)\n- Built APIs`),
      ).toEqual(['Staff Engineer @ Acme Ltd, 2021-05..present', 'Senior Engineer @ Acme Ltd, 2015..2021-04'])
    },
  )

  test('is a step where no other position is named', () => {
    expect(workOf(`${over}\nEngineer, later Staff Engineer (from 2021)\n- Built APIs`)).toEqual([
      'Engineer, later Staff Engineer @ Acme Ltd, 2015..present',
    ])
  })
})

describe('dates on a line of their own', () => {
  const text = 'Reports for shops in Java.\nMoved the build to Gradle.'

  test('belong to the entry that they close, where every entry has them last', () => {
    expect(
      workOf(`Senior Developer\nAcme Ltd, Leeds\n${text}\n2021 – now\n\nDeveloper\nBirch & Sons\n${text}\n2018 – 2020`),
    ).toEqual(['Senior Developer @ Acme Ltd, 2021..present', 'Developer @ Birch & Sons, 2018..2020'])
  })

  test('belong to the entry below where the first stands above all', () => {
    expect(
      workOf(`2021 – now\nSenior Developer\nAcme Ltd, Leeds\n${text}\n\n2018 – 2020\nDeveloper\nBirch & Sons\n${text}`),
    ).toEqual(['Senior Developer @ Acme Ltd, 2021..present', 'Developer @ Birch & Sons, 2018..2020'])
  })
})

describe('bullets before the headers', () => {
  test('are no highlights where the dates stand below every one of them', () => {
    expect(
      workOf(`* Developer, Acme Ltd\n2021 – now\nReports in Java.\n* Tester, Birch Inc\n2018 – 2020\nBuilds.`),
    ).toEqual(['Developer @ Acme Ltd, 2021..present', 'Tester @ Birch Inc, 2018..2020'])
  })

  test('the end of a step in the title is not the end of the position', () => {
    expect(workOf('Developer (junior until 2022), Acme Ltd\n2021 – now\nReports in Java.')).toEqual([
      'Developer @ Acme Ltd, 2021..present',
    ])
  })
})

describe('a form with a label before each field', () => {
  const form = (bullet: string, deed: string, [dates, employer, title, duties]: readonly string[]) =>
    [
      [`${dates}\t2018 – 2021`, `${employer}\tBirch S.p.A., Torino`, `${title}\tProgrammatore`, `${duties}\tFatture`],
      [`${dates}\t2014 – 2017`, `${employer}\tAsh S.r.l., Torino`, `${title}\tSviluppatore`, `${duties}\tCataloghi`],
    ]
      .map((rows) => rows.map((row) => `${bullet}${row}`).join('\n'))
      .join(`${deed}\n\n`)

  const read = ['Programmatore @ Birch S.p.A., 2018..2021', 'Sviluppatore @ Ash S.r.l., 2014..2017']

  test.each([
    [
      [
        'Date (da – a)',
        'Nome e indirizzo del datore di lavoro',
        'Tipo di impiego',
        'Principali mansioni e responsabilità',
      ],
    ],
    [['Date', 'Datore di lavoro', 'Qualifica', 'Mansioni']],
    [['Dates (from – to)', 'Name and address of employer', 'Occupation or position held', 'Main activities']],
    [['Periodo', 'Azienda', 'Posizione ricoperta', 'Principali mansioni']],
  ])('is read with bullets and without: %j', (labels) => {
    expect(workOf(form('', '\nSostituzione del responsabile (2019)', labels))).toEqual(read)
    expect(workOf(form('• ', '', labels))).toEqual(read)
  })

  test('terms beside the label of a title are none', () => {
    expect(
      workOf('Periodo: 2018 – 2021\nAzienda: Birch S.p.A.\nTipo di impiego: part-time\nRuolo: Programmatore'),
    ).toEqual(['Programmatore @ Birch S.p.A., 2018..2021'])
  })

  test('a bullet with a label stays a highlight where the dates have none', () => {
    expect(workOf('Developer | Acme Ltd | 2018 – 2021\n- Role: tester in May\n- Built APIs')).toEqual([
      'Developer @ Acme Ltd, 2018..2021',
    ])
  })
})

describe('a header that the file marks as a heading', () => {
  const first = '### Birch Ltd – Backend contractor (Nov 2020 – now)\n\n- Built APIs\n\n'

  test.each([
    ['Several small clients – Rails rescue work (2015 – 2019)', 'Rails rescue work @ Several small clients'],
    ['Various local charities – website repairs (2015 – 2019)', 'website repairs @ Various local charities'],
    ['Two regional newspapers – archive search (2015 – 2019)', 'archive search @ Two regional newspapers'],
  ])('is one in small letters too: “%s”', async (heading, entry) => {
    expect(await workOfMarkdown(`## Experience\n\n${first}### ${heading}\n\n- Moved the shop\n`)).toEqual([
      'Backend contractor @ Birch Ltd, 2020-11..present',
      `${entry}, 2015..2019`,
    ])
  })

  test.each([['Before freelancing'], ['Life before code'], ['The years before']])(
    'stands over one entry with what was done behind its colon: “%s”',
    async (heading) => {
      const entry =
        '**Software Developer**, Ash Software, Leeds (Feb 2011 – Dec 2014): Java and Grails for the rates systems of local government.'
      expect(await workOfMarkdown(`## Experience\n\n${first}## ${heading}\n\n${entry}\n`)).toEqual([
        'Backend contractor @ Birch Ltd, 2020-11..present',
        'Software Developer @ Ash Software, 2011-02..2014-12',
      ])
    },
  )
})

describe('a client, an agency and a second title', () => {
  test.each([
    ['Developer\nEindklant: Wilgendijk Logistiek, Antwerpen – via Elzenhout IT', 'Developer @ Wilgendijk Logistiek'],
    ['Developer\nEndkunde: Birch Maschinenbau', 'Developer @ Birch Maschinenbau'],
    ['Developer\nClient final : Boulanger Dubois', 'Developer @ Boulanger Dubois'],
    ['Session cellist, teacher\nSelf-employed', 'Session cellist, teacher @ Self-employed'],
    ['Birch Ltd, developer\nSelf-employed', 'developer @ Birch Ltd'],
    ['Birch, developer\nLeeds', 'developer @ Birch'],
    ['Developer\nBirch Research (contractor to the University)', 'Developer @ Birch Research'],
    ['Military Service Museum', '? @ Military Service Museum'],
    ['Data Engineer, GS-2210-11/12\nBirch Office, Norman, OK', 'Data Engineer, GS-2210-11/12 @ Birch Office'],
  ])('“%s”', (header, entry) => {
    expect(workOf(`${header}\n2010 – 2014\n- Built APIs`)).toEqual([`${entry}, 2010..2014`])
  })

  test('a position below another one with a time of its own is none', () => {
    expect(
      workOf('Developer, Birch Ltd\t2015 – 2017\n- Built APIs\n\nTester, Ash Ltd (Mar 2014)\n- Tried seat maps'),
    ).toEqual(['Developer @ Birch Ltd, 2015..2017', 'Tester @ Ash Ltd, 2014-03..2014-03'])
  })

  test('service that the law asks for is a position without an employer', () => {
    expect(workOf('2010 – 2014 | Developer, Birch Ltd\n- Built APIs\n2009 – 2010 | Servizio militare')).toEqual([
      'Developer @ Birch Ltd, 2010..2014',
      'Servizio militare @ ?, 2009..2010',
    ])
  })

  test('clients with times of their own belong to the positions at the firm', () => {
    expect(
      workOf(
        'Birch Inc., Leeds\tMar 2017 – Mar 2024\n\nSenior Consultant (2020 – 2024), Consultant (2017 – 2020)\nClient: Ash Union (Nov 2020 – Mar 2024)\n- Lending\nClient: Elm Outfitters (Mar 2017 – Oct 2020)\n- Orders',
      ),
    ).toEqual(['Senior Consultant @ Birch Inc., 2020..2024', 'Consultant @ Birch Inc., 2017..2020'])
  })

  test('a client after the time at the firm does not', () => {
    expect(
      workOf('Consultant, Birch Inc.\t2017 – 2019\n- Lending\n\nClient: Ash Union\n2020 – 2021\n- Orders'),
    ).toContain('? @ Ash Union, 2020..2021')
  })
})

describe('a line of technologies under a title is no employer', () => {
  test.each([
    ['Software Engineer, 2018 – 2019\nGo, gRPC', 'Software Engineer @ ?, 2018..2019'],
    [
      'Freelance Backend Developer\nJan 2018 – Dec 2019\nPython, Django',
      'Freelance Backend Developer @ ?, 2018-01..2019-12',
    ],
    ['Senior Engineer\nMay 2020 – now\nKubernetes, Terraform, AWS', 'Senior Engineer @ ?, 2020-05..present'],
    ['2015 – 2018 Entwickler\nJava', 'Entwickler @ ?, 2015..2018'],
    ['Développeur\n2015 – 2018\nSpring Boot', 'Développeur @ ?, 2015..2018'],
  ])('“%s”', (entry, expected) => {
    expect(workOf(entry)).toEqual([expected])
  })

  test.each([
    ['Engineer, 2018 – 2020\nDocker\n- Built the registry', 'Engineer @ Docker, 2018..2020'],
    ['Senior Developer, 2015 – 2020\nOracle', 'Senior Developer @ Oracle, 2015..2020'],
    ['Developer, 2012 – 2015\nElastic, Amsterdam', 'Developer @ Elastic, 2012..2015'],
    ['Developer\nMongoDB\n2016 – 2018', 'Developer @ MongoDB, 2016..2018'],
    ['Developer\nJava Consulting GmbH\n2016 – 2018', 'Developer @ Java Consulting GmbH, 2016..2018'],
    ['Engineer, 2015 – 2017\nSpring Health', 'Engineer @ Spring Health, 2015..2017'],
  ])('but a firm may be called like its product: “%s”', (entry, expected) => {
    expect(workOf(entry)).toEqual([expected])
  })
})

test.each([
  ['Developer at the same company'],
  ['Ontwikkelaar bij dezelfde werkgever'],
  ['Développeur dans la même entreprise'],
])('“%s” is where the position above was', (title) => {
  const [, second] = workOf(`Lead Developer, Birch Ltd, 2022 – 2024\n- Built APIs\n\n${title}, 2019 – 2022\n- PHP`)
  expect(second).toBe(`${title.split(/ (?:at|bij|dans) /)[0]} @ Birch Ltd, 2019..2022`)
})
