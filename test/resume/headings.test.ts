import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/index.ts'
import { parseResume } from '../../src/resume/parse-resume.ts'
import { documentOf } from './document-of.ts'

/** Kind and heading of each section, in the order of the text. */
function sectionsOf(sketch: string): string[] {
  const document = documentOf(sketch)
  return parseResume(document, { asOf: '2026-11' }).sections.map(({ kind, heading }) =>
    heading ? `${kind}: ${document.text.slice(heading.start, heading.end)}` : kind,
  )
}

describe('wordings', () => {
  test.each([
    ['Where I’ve worked', 'experience'],
    ['WORK HISTORY', 'experience'],
    ['Relevant Commercial Experience', 'experience'],
    ['E X P E R I E N C E', 'experience'],
    ['2. Employment history', 'experience'],
    ['★ Career so far', 'experience'],
    ['Toolbox', 'skills'],
    ['Persönliche Daten', 'contact'],
    ['Angaben zur Person', 'contact'],
    ['Personal particulars', 'contact'],
    ['PERSONAL INFORMATION', 'contact'],
    ['Datos personales', 'contact'],
    ['Dados pessoais', 'contact'],
    ['Dati personali', 'contact'],
    ['Persoonlijke gegevens', 'contact'],
    ['État civil', 'contact'],
    ['Informations personnelles', 'contact'],
    ['Personal projects', 'projects'],
    ['Personal profile', 'summary'],
    ['Additional information', 'other'],
    ['Tech stack', 'skills'],
    ['What I bring', 'skills'],
    ['Strengths', 'skills'],
    ['Skills / Tools', 'skills'],
    ['TECHNICAL SKILLS & TOOLS', 'skills'],
    ['About me', 'summary'],
    ['Who I am', 'summary'],
    ['Skill set summary', 'skills'],
    ['Scholastics', 'education'],
    ['Good causes', 'volunteer'],
    ['Conference contributions', 'publications'],
    ['Personal dossier', 'contact'],
    ['Engagements associatifs', 'volunteer'],
    ['Vivência profissional', 'experience'],
    ['Education & Certifications', 'education'],
    ['Honors and Awards', 'awards'],
    ['Volunteer experience', 'volunteer'],
    ['Further training', 'certificates'],
    ['Off the clock', 'interests'],
    ['Beruflicher Werdegang', 'experience'],
    ['EDV-Kenntnisse', 'skills'],
    ['Expériences professionnelles', 'experience'],
    ['Centres d’intérêt', 'interests'],
    ['Formación académica', 'education'],
    ['Competências técnicas', 'skills'],
    ['Werkervaring', 'experience'],
    ['Istruzione e formazione', 'education'],
    ['Doświadczenie zawodowe', 'experience'],
    ['Arbetslivserfarenhet', 'experience'],
    ['Koulutus', 'education'],
    ['Yabancı diller', 'languages'],
    ['Dovednosti', 'skills'],
    ['Implication sociale', 'volunteer'],
    ['Qualifications / Licences', 'certificates'],
    ['Fort- und Weiterbildungen', 'certificates'],
    ['Continuing professional development', 'certificates'],
    ['Extra-curricular', 'volunteer'],
    ['Technical competence', 'skills'],
  ])('“%s” heads %s', (heading, kind) => {
    expect(sectionsOf(`Jo Farrow\n\n${heading}\nSomething of that kind`)).toContain(`${kind}: ${heading}`)
  })

  test.each([
    ['a position', 'Experience Designer'],
    ['a sentence', 'My experience is in banks.'],
    ['a firm', 'Education Software Ltd'],
    ['a person’s sentence about skills', 'Skills matter more than titles to me, and so does a good night of sleep'],
  ])('%s is no heading: “%s”', (_what, line) => {
    expect(sectionsOf(`Jo Farrow\n\n# Summary\nText\n# Education\nText\n\n${line}\nMore`).join()).not.toContain(line)
  })
})

describe('shapes', () => {
  test.each([
    '■ X',
    '★ X ★',
    '» X «',
    '=== X ===',
    '[ X ]',
    '— X —',
    '2) X',
    'II. X',
    'b) X',
    'X:',
    'X ......',
    '// X',
  ])('headings written “%s”', async (shape) => {
    const rows = [
      ['Experience', 'Developer, Acme Ltd, 2019 – 2021\n- Built APIs'],
      ['Skills', 'Java, Go'],
      ['Education', 'BSc Physics, 2012'],
    ].map(([heading = '', content = '']) => `${shape.replace('X', heading)}\n${content}`)
    const document = await readDocument(`Jo Farrow\n\n${rows.join('\n\n')}`)
    const { sections } = parseResume(document, { asOf: '2026-11' })
    expect(sections.map(({ kind, heading }) => (heading ? `${kind}:` : kind))).toEqual([
      'contact',
      'experience:',
      'skills:',
      'education:',
    ])
  })

  test('a mark before them makes headings of words that say little', async () => {
    const document = await readDocument(
      'Jo Farrow\n\n>> who\nBackend developer who reads logs for fun and profit.\n\n>> where\nDeveloper, Acme Ltd, 2019 – 2021\n- Built APIs\n\n>> learned at\nBSc Physics, University of Saltmarsh, 2012\n\n>> with what\nJava, Go, PostgreSQL',
    )
    const { sections } = parseResume(document, { asOf: '2026-11' })
    expect(sections.map(({ kind }) => kind)).toEqual(['contact', 'summary', 'experience', 'education', 'skills'])
  })

  test('one without a colon stands among others with one', () => {
    const sketch = 'Jo Farrow\n\nSKILLS:\nJava\n\nWORK EXPERIENCE:\nDeveloper, Acme, 2019 – 2021\n\n'
    expect(sectionsOf(`${sketch}Education\nBSc Physics, 2018`)).toContain('education: Education')
    expect(sectionsOf(`${sketch}Achievements\nCut the run to an hour`)).not.toContain('awards: Achievements')
  })

  test('personal details under an unknown heading make no entries of its look', () => {
    const sketch = 'Jo Farrow\n\nKEY SKILLS\nJava\n\nWORK HISTORY\nDeveloper, Acme, 2019 – 2021\n\nBOOK LEARNING'
    expect(sectionsOf(`${sketch}\nBSc Physics, 2018\n\nVITAL FACTS\nDate of birth: 4 March 1996`)).toContain(
      'other: VITAL FACTS',
    )
  })

  test('small letters in brackets leave capitals what they are', () => {
    expect(
      sectionsOf(
        'Jo Farrow\n\nEMPLOYMENT\nDeveloper, Acme Ltd, 2019 – 2021\n\nSKILLS\nJava\n\nEMPLOYMENT (continued)\nTester, Birch Ltd, 2016 – 2019',
      ),
    ).toEqual(['contact', 'experience: EMPLOYMENT', 'skills: SKILLS', 'experience: EMPLOYMENT (continued)'])
  })

  test('where no heading has a blank line above, a doubtful one needs none', () => {
    expect(
      sectionsOf(
        'Jo Farrow\njo@example.com\nProfile\nI build small services.\nWork experience\nDeveloper, Acme Ltd, 2019 – 2021\nEducation\nBSc Physics, University of Saltmarsh, 2012\nLanguages\nEnglish, Welsh',
      ),
    ).toEqual([
      'contact',
      'summary: Profile',
      'experience: Work experience',
      'education: Education',
      'languages: Languages',
    ])
  })

  test('without blank lines, words that hint at what stands below them head it', () => {
    expect(
      sectionsOf(
        'Jo Farrow\njo@example.com\nPersonal profile\nI build small services.\nWork experience\nDeveloper, Acme Ltd, 2019 – 2021\nBackup, tuning, migrations.\nWhat I can offer\nJava (expert), Go (good), PostgreSQL\nQualifications gained\nBSc Physics, University of Saltmarsh, 2012\nThings I do in my free time\nChoir, football coaching',
      ),
    ).toEqual([
      'contact',
      'summary: Personal profile',
      'experience: Work experience',
      'skills: What I can offer',
      'education: Qualifications gained',
      'interests: Things I do in my free time',
    ])
    expect(
      sectionsOf(
        'Jo Farrow\nWork experience\nDeveloper, Acme Ltd, 2019 – 2021\nThings built\nA desk for shift plans\nEducation\nBSc Physics, University of Saltmarsh, 2012',
      ),
    ).toEqual(['contact', 'experience: Work experience', 'education: Education'])
  })

  test.each([
    ['Esperienza', 'Istruzione', 'Patente', 'B', 'other'],
    ['Berufserfahrung', 'Ausbildung', 'Patente', 'Offline-Prüfung der PIN, 2021', 'publications'],
    ['Werkervaring', 'Vaardigheden', "Diploma's", 'Bachelor Informatica', 'education'],
    ['Experiencia', 'Formación', 'Diplomas', 'Scrum, 2021', 'certificates'],
    ['Skills', 'Education', 'Engagements', 'Acme Ltd, 2019 – 2021', 'experience'],
    ['Compétences', 'Formation', 'Engagements', 'Les Restos du cœur', 'volunteer'],
  ])('beside “%s” and “%s”, “%s” over “%s” heads %s', (one, other, heading, content, kind) => {
    expect(sectionsOf(`Jo Farrow\n\n${one}\nText\n\n${other}\nText\n\n${heading}\n${content}`)).toContain(
      `${kind}: ${heading}`,
    )
  })

  test('the head of a table is no rail of headings', () => {
    expect(
      sectionsOf(
        'Jo Farrow\n\n# Education\nBSc\n# What I know\n\nSkill  |  Years  |  Level\nJava  |  7  |  Expert\n# Projects\n\nProject  |  Year\nTinykv  |  2021',
      ),
    ).toEqual(['contact', 'education: Education', 'skills: What I know', 'projects: Projects'])
  })

  test('a bold label beside its content is a heading where others are bold', () => {
    expect(
      sectionsOf(
        'Jo Farrow\n\n**In short**\nI build APIs in small teams.\n**Studies**\nBSc Physics, 2012\n**Where I worked  |  Developer, Acme, 2019 – 2021**\nBuilt APIs',
      ),
    ).toEqual(['contact', 'summary: In short', 'education: Studies', 'experience: Where I worked'])
  })

  test('whole sentences open a CV with a summary, whatever stands over them', () => {
    const sections = sectionsOf(
      'Jo Farrow\n\n# What you get\nA developer who reads logs before opinions.\n# Education\nBSc\n# Skills\nJava\n# What is next\nA team that keeps its promises to people.',
    )
    expect(sections).toContain('summary: What you get')
    expect(sections).toContain('other: What is next')
  })

  test('a heading may take two lines', () => {
    expect(
      sectionsOf(
        'Jo Farrow\n\nPROFESSIONAL\nBACKGROUND\n\nDeveloper, Acme Ltd\n2019 – 2021\n\nTECHNICAL\nEXPERTISE\n\nJava, Go',
      ),
    ).toEqual(['contact', 'experience: PROFESSIONAL\nBACKGROUND', 'skills: TECHNICAL\nEXPERTISE'])
  })

  test('a heading that looks like text and says nothing known is told by what stands below', () => {
    expect(
      sectionsOf(
        'Jo Farrow\njo@example.com\n\nMy bag of tricks\nJava, Go, PostgreSQL, Docker\n\nMy time so far\nDeveloper, Acme Ltd, 2019 – 2021\nBuilt APIs.\n\nBook learning\nBSc Physics, University of Saltmarsh, 2012',
      ),
    ).toEqual(['contact', 'skills: My bag of tricks', 'experience: My time so far', 'education: Book learning'])
  })

  test.each([
    [
      'the name of a project over its technologies',
      'Projects\nTinykv: a store in Go\n\nRadmap\nJava, Go, PostgreSQL, Docker',
    ],
    ['a firm over its positions', 'Skills\nJava\n\nOakfield\nDeveloper\n2019 – 2021'],
    ['a town over anything', 'Projects\nTinykv: a store in Go\n\nLeeds\nJava, Go, PostgreSQL, Docker'],
  ])('%s is no heading', (_what, text) => {
    expect(sectionsOf(`Jo Farrow\njo@example.com\n\n${text}`).join()).not.toMatch(/: (?:Radmap|Oakfield|Leeds)/)
  })

  test('an unknown heading ends the section before it', () => {
    expect(
      sectionsOf(
        'Jo Farrow\n\nEXPERIENCE\nDeveloper, Acme Ltd, 2019 – 2021\n\nCURIOSITIES\nI keep bees.\n\nSKILLS\nJava, Go',
      ),
    ).toEqual(['contact', 'experience: EXPERIENCE', 'other: CURIOSITIES', 'skills: SKILLS'])
  })

  test('bold job titles and firms in a section are no headings', () => {
    expect(
      sectionsOf(
        'Jo Farrow\n\n**Experience**\n**Senior Developer**\n**Projects Group Ltd**\n2019 – 2021\n- Built APIs\n**Developer**\n**Birch Training**\n2017 – 2019\n- Built more\n\n**Education**\nBSc, 2016',
      ),
    ).toEqual(['contact', 'experience: Experience', 'education: Education'])
  })

  test('tags below the level of the sections head entries', () => {
    expect(
      sectionsOf(
        '# Jo Farrow\n## Work\n### Developer at Acme\n2019 – 2021\n### Highlights\n- Built APIs\n## Skills\n### Languages\nJava',
      ),
    ).toEqual(['contact', 'experience: Work', 'skills: Skills'])
  })

  test('a plain label in a list of skills is no section when the headings stand out', () => {
    expect(
      sectionsOf(
        'Jo Farrow\n\nEXPERIENCE\nDeveloper, Acme\n\nSKILLS\nLanguages\nJava, Go\nTools\nGit\n\nEDUCATION\nBSc',
      ),
    ).toEqual(['contact', 'experience: EXPERIENCE', 'skills: SKILLS', 'education: EDUCATION'])
  })

  test('a label in the capitals of the headings ends a list whose own labels have none', () => {
    const skillsThen = (label: string) =>
      sectionsOf(
        `Jo Farrow\n\nEXPERIENCE\nDeveloper, Acme\n\nSKILLS\nTools  |  Git, Make\n\n${label}  |  Member of a chess club.`,
      )
    const above = ['contact', 'experience: EXPERIENCE', 'skills: SKILLS']
    expect(skillsThen('FURTHER INFORMATION')).toEqual([...above, 'other: FURTHER INFORMATION'])
    expect(skillsThen('Further information')).toEqual(above)
  })

  test('“Languages” are spoken ones when they name one', () => {
    expect(sectionsOf('Jo Farrow\n\nEXPERIENCE\nDeveloper\n\nLANGUAGES\nEnglish, Welsh\n\nSKILLS\nJava')).toContain(
      'languages: LANGUAGES',
    )
    expect(sectionsOf('Jo Farrow\n\nEXPERIENCE\nDeveloper\n\nLANGUAGES\nJava, Go\n\nEDUCATION\nBSc')).toContain(
      'skills: LANGUAGES',
    )
  })

  test('headings run into their content', () => {
    expect(
      sectionsOf('Jo Farrow\n\nSkills: Java, Go\n\nEducation: BSc Physics, 2012\n\nLanguages: English (native)'),
    ).toEqual(['contact', 'skills: Skills:', 'education: Education:', 'languages: Languages:'])
  })

  test('a labelled line of an entry is no heading', () => {
    expect(
      sectionsOf(
        'Jo Farrow\n\nEXPERIENCE\nDeveloper, Acme Ltd, 2019 – 2021\n- Built APIs\nTechnologies: Java, Kafka\n\nSKILLS\nJava',
      ),
    ).toEqual(['contact', 'experience: EXPERIENCE', 'skills: SKILLS'])
  })

  test('“Experience” before a number of years heads nothing', () => {
    expect(
      sectionsOf('Jo Farrow\n\nSummary: I build APIs.\nExperience: 5 years in banks, mostly Java\nSkills: Java, Go'),
    ).toEqual(['contact', 'summary: Summary:', 'skills: Skills:'])
    expect(sectionsOf('Jo Farrow\n\nExperience: Developer at Acme Ltd, 2019 – 2021\nSkills: Java, Go')).toEqual([
      'contact',
      'experience: Experience:',
      'skills: Skills:',
    ])
  })

  test.each([
    ['capitals', 'SKILLS Java, Go', 'EDUCATION BSc Physics, University of Saltmarsh', 'LANGUAGES English, Welsh'],
    ['a dash', 'Skills – Java, Go', 'Education – BSc Physics, University of Saltmarsh', 'Languages – English, Welsh'],
    ['a bar', 'Skills | Java, Go', 'Education | BSc Physics, University of Saltmarsh', 'Languages | English, Welsh'],
  ])('headings run into their content behind %s', (_what, ...rows) => {
    expect(sectionsOf(`Jo Farrow\n\n${rows.join('\n\n')}`).map((section) => section.split(':')[0])).toEqual([
      'contact',
      'skills',
      'education',
      'languages',
    ])
  })

  test('a remark behind a heading is no part of its wording', () => {
    expect(
      sectionsOf(
        'Jo Farrow\n\nExperience (2015 – 2024)\nDeveloper, Acme Ltd, 2019 – 2024\n\nProjects (selection)\nTinykv: a store in Go\n\nExperience, continued\nIntern, Birch Ltd, 2015 – 2016',
      ),
    ).toEqual([
      'contact',
      'experience: Experience (2015 – 2024)',
      'projects: Projects (selection)',
      'experience: Experience, continued',
    ])
  })

  test('a few words over a block end a section that has no parts with names', () => {
    const sketch = (heading: string) =>
      `Jo Farrow\njo@example.com\n\n${heading}\nBSc Physics, University of Saltmarsh, 2012\n\nBees\nTwo hives on a roof.`
    expect(sectionsOf(sketch('Education'))).toContain('other: Bees')
    expect(sectionsOf(sketch('Projects'))).not.toContain('other: Bees')
  })

  test.each([
    'References available on request',
    'References: furnished upon request.',
    'Referenzen auf Anfrage',
    'Références disponibles sur demande',
    'Referencias disponibles a petición',
    'Referenze su richiesta',
  ])('“%s” ends the section before it', (remark) => {
    expect(sectionsOf(`Jo Farrow\n\nPROJECTS\nTinykv: a store in Go\n\nSKILLS\nJava\n\n${remark}`).at(-1)).toMatch(
      /^references/,
    )
  })

  test('the head of a CV behind its sidebar is no part of the list above it', () => {
    const sketch =
      'Contact\njo@example.com\n\nCertifications\nCKA\n\nJo Farrow\nDeveloper at Acme\nLeeds, UK\n\nSummary\nI build.'
    expect(sectionsOf(sketch)).toEqual([
      'contact: Contact',
      'certificates: Certifications',
      'contact',
      'summary: Summary',
    ])
    const { basics } = parseResume(documentOf(sketch), { asOf: '2026-11' })
    expect([basics.name, basics.label, basics.location]).toEqual(['Jo Farrow', 'Developer at Acme', 'Leeds, UK'])
  })

  test('positions in a list of skills have lost their heading', () => {
    expect(
      sectionsOf(
        'Jo Farrow\n\nSKILLS\nJava, Go\n\nSenior Developer\nAcme Ltd\n2019 – 2021\n- Built APIs\n\nEDUCATION\nBSc',
      ),
    ).toEqual(['contact', 'skills: SKILLS', 'experience', 'education: EDUCATION'])
    expect(
      sectionsOf('Jo Farrow\n\nSKILLS\nJava (2019 – 2021)\n\nScrum Master training, 2019\n\nEDUCATION\nBSc'),
    ).toEqual(['contact', 'skills: SKILLS', 'education: EDUCATION'])
  })

  test('a few words over a date end a list that has no names in it', () => {
    expect(
      sectionsOf(
        'Jo Farrow\njo@example.com\n\nGrants\nStarter Grant, €48,000, 2022\n\nSupervision\nTwo students, 2021 – 2023\n\nLanguages\nIrish, English\n\nOutreach\nCoding with grandparents since 2019.',
      ),
    ).toEqual(['contact', 'awards: Grants', 'other: Supervision', 'languages: Languages', 'other: Outreach'])
  })

  test('skills told in parts stay one section', () => {
    expect(
      sectionsOf(
        'Jo Farrow\njo@example.com\n\nAreas of Strength\n\nData and Databases\n- Designed schemas in PostgreSQL\n\nService Development\n- Java services behind Kafka\n\nEducation\nBSc',
      ),
    ).toEqual(['contact', 'skills: Areas of Strength', 'education: Education'])
  })

  test('a label that returns heads nothing, in whatever rail', () => {
    const role = (years: string) => `Period  |  ${years}\nRole  |  Developer\nTechnologies  |  Java, Go`
    expect(
      sectionsOf(
        `Jo Farrow\n\nSkills  |  Java\n\nLanguages  |  English\n\nProjects\n${role('2019 – 2021')}\n\n${role('2016 – 2018')}`,
      ),
    ).toEqual(['contact', 'skills: Skills', 'languages: Languages', 'projects: Projects'])
  })

  test('what the document is heads nothing', () => {
    expect(sectionsOf('RESUME\nJo Farrow\n14 Mill Lane, Leeds\njo@example.com\n\nSKILLS\nJava')).toEqual([
      'contact',
      'skills: SKILLS',
    ])
    expect(sectionsOf('Jo Farrow\n\nRÉSUMÉ\nDéveloppeur avec dix ans de métier dans la banque.')).toContain(
      'summary: RÉSUMÉ',
    )
  })

  test('a date in a sentence makes no position of a summary', () => {
    expect(
      sectionsOf(
        'Jo Farrow\nBackend Developer\njo@example.com\n\nFormer bus driver, backend developer since 2018. I like systems that carry\npeople or money and must not stop halfway.\n\nSkills\nJava',
      ),
    ).toEqual(['contact', 'summary', 'skills: Skills'])
  })

  const job = 'Developer, Acme Ltd, Leeds, 2019 – 2021\n- Built APIs in Java'
  test.each([
    ['Side Hustles', 'I repair outboard motors and sell them at the market.'],
    ['Working Hours', 'Three days a week, and never on a Friday.'],
    ['Next Step', 'A small platform team that keeps its promises.'],
    ['Travel', 'A year each in Ghana and Portugal.'],
    ['Board Roles', 'Treasurer of the Free Library friends.'],
    ['Travel', 'Lived in Lisbon and Osaka for a year each.'],
    ['Courses taken recently', 'Python for Everybody, 2022'],
  ])('“%s” over what tells of no work ends the positions', (heading, text) => {
    const sections = sectionsOf(`Jo Farrow\njo@example.com\n\nExperience\n\n${job}\n\n${heading}\n${text}`)
    expect(sections.at(-1)).toContain(heading)
  })

  test('after positions without named parts, a name over a list of gear ends them', () => {
    const jobs = `${job}\n\nTester, Birch Ltd, 2016 – 2019\nTested APIs in Python.`
    const lab = 'Server rack\nThree Proxmox nodes, Ceph, a Pi-hole for the flat.'
    expect(sectionsOf(`Jo Farrow\njo@example.com\n\nExperience\n\n${jobs}\n\n${lab}`).at(-1)).toContain('Server rack')
  })

  test('technologies under the name of a part stay in the position', () => {
    expect(
      sectionsOf(
        `Jo Farrow\njo@example.com\n\nExperience\n\nDeveloper, Acme Ltd, 2019 – 2021\n\nClaims desk\nJava 17, Spring Boot, Kafka\n\n${job}`,
      ),
    ).toEqual(['contact', 'experience: Experience'])
  })

  test.each([
    ['Claims Portal', 'Rewrote the intake form and its validation.'],
    ['Northgate Housing', 'I set up their tenancy database and trained the staff.'],
    ['Meter Hub', 'Two million readings a night in Kafka, with nobody watching.'],
  ])('“%s” over what was done is a part of the position', (heading, text) => {
    expect(sectionsOf(`Jo Farrow\njo@example.com\n\nExperience\n\n${job}\n\n${heading}\n${text}`)).toEqual([
      'contact',
      'experience: Experience',
    ])
  })

  test.each([
    ['RESEARCH', 'Research Assistant, Tarn Institute, 2016 – 2019\n- Built a simulator', 'experience'],
    ['RESEARCH', 'Queues, fairness, small models', 'other'],
    ['TRAINING', '2011 – 2014 BSc Nursing, University of Saltmarsh', 'education'],
    ['TRAINING', 'Scrum Master training, 2019\nCertified Kubernetes Administrator, 2021', 'certificates'],
    ['TRAINING', 'CompTIA Security+ (2017)\nOracle Java SE 11 Developer (2020)', 'certificates'],
    ['PAPERS', 'BSc Computing, University of Saltmarsh, 2013\nOCP Java 17', 'education'],
    ['PAPERS', 'Farrow J., Slow joins, J. Databases 7 (2013)', 'publications'],
    ['TRAINING & CERTIFICATES', 'Java Programmer (2011)\nAzure Fundamentals, AZ-900', 'certificates'],
  ])('“%s” is told by what it heads: “%s”', (heading, content, kind) => {
    expect(sectionsOf(`Jo Farrow\n\nEDUCATION\nBSc\n\n${heading}\n${content}\n\nSKILLS\nJava`)).toContain(
      `${kind}: ${heading}`,
    )
  })

  test.each([
    ['Interests\nChess\nI hereby give consent for my personal data to be processed.', 'interests: Interests'],
    ['Hobbys\nSchach\nUlm, den 9. November 2026\nJo Farrow', 'interests: Hobbys'],
    ['Languages\nEnglish, Welsh\n\nI would like my next job to be in a small team.', 'languages: Languages'],
    ['Education\nBSc Physics, 2012\n\nFree from 4 January, SC cleared. Two referees: ask me.', 'education: Education'],
  ])('what is said at the end is no part of the section above: “%s”', (text, heading) => {
    expect(sectionsOf(`Jo Farrow\n\nSkills\nJava\n\n${text}`).slice(-2)).toEqual([heading, 'other'])
  })

  test.each([
    ['Languages\nEnglish, Welsh\n\nI also read French.', 'languages: Languages'],
    ['Interests\nChess\n\nI keep bees on a roof in town.', 'interests: Interests'],
  ])('a sentence about the section stays in it: “%s”', (text, heading) => {
    expect(sectionsOf(`Jo Farrow\n\nSkills\nJava\n\n${text}`).at(-1)).toBe(heading)
  })

  test.each([
    'Data engineer in Wellington. Write to jo@example.com or call +44 20 7946 0182.',
    'Ruby engineer, mostly back end. Leeds (the wet side). jo@example.com, 555-0124',
    'Availability: two weeks | Location: Leeds, hybrid or remote | Day rate: on application',
  ])('a sentence on how to reach somebody is no summary: “%s”', (line) => {
    expect(sectionsOf(`Jo Farrow\n${line}\n\nExperience\n\n${job}`)).toEqual(['contact', 'experience: Experience'])
  })

  test('labels stand in a rail beside their content', () => {
    expect(
      sectionsOf(
        'Jo Farrow\n\nExperience  |  Developer, Acme, 2019 – 2021\nBuilt APIs\n\nEducation  |  BSc Physics, 2012',
      ),
    ).toEqual(['contact', 'experience: Experience', 'education: Education'])
  })

  test('in a rail of labels doubtful ones count, too', () => {
    expect(
      sectionsOf(
        'Jo Farrow\n\nProfile  |  I build APIs.\nExperience  |  Developer, Acme, 2019 – 2021\nEducation  |  BSc Physics, 2012\nLanguages  |  English',
      ),
    ).toEqual(['contact', 'summary: Profile', 'experience: Experience', 'education: Education', 'languages: Languages'])
  })

  test('people who speak of themselves head a section', () => {
    expect(
      sectionsOf(
        'Jo Farrow\njo@example.com\n\nPlaces I have worked\nDeveloper, Acme Ltd, 2019 – 2021\nBuilt APIs\n\nWhen I am not at a desk\nRowing and bees',
      ),
    ).toEqual(['contact', 'experience: Places I have worked', 'interests: When I am not at a desk'])
  })

  const entries = 'Developer, Acme Ltd, 2019 – 2021\nBuilt APIs\n\nTester, Birch Ltd, 2016 – 2019\nTested them'
  test.each([
    ['Where the hours went', entries, 'experience'],
    ['Por dónde he pasado', entries, 'experience'],
    ['Things that kept me employed', entries, 'experience'],
    ['Bits and bobs in the kit bag', 'Java, Kotlin, PostgreSQL, Kafka', 'skills'],
    ['School days', 'BSc Physics, University of Saltmarsh, 2015', 'education'],
    ['Waar ik heb gestudeerd', 'HBO Informatica, Hogeschool Zoutveld, 2011 – 2015', 'education'],
    ['Away from all that', 'Rowing, bees', 'interests'],
    ['Quando non lavoro', 'Speleologia, ceramica', 'interests'],
    ['Um pouco de mim', 'Programadora com sete anos em bancos.', 'summary'],
    ['Press', '“Ten quiet days”, Northern Byte, 2024', 'other'],
    ['Citizenship and permits', 'Finnish; EU work permit', 'other'],
  ])('“%s” is told by its words and what it heads', (heading, content, kind) => {
    expect(sectionsOf(`Jo Farrow\njo@example.com\n\nSkills\nGo, Rust\n\n${heading}\n${content}`).at(-1)).toBe(
      kind === 'skills' ? 'skills: Skills' : `${kind}: ${heading}`,
    )
    expect(sectionsOf(`Jo Farrow\njo@example.com\n\nLanguages\nEnglish\n\n${heading}\n${content}`).at(-1)).toBe(
      `${kind}: ${heading}`,
    )
  })

  test.each([
    ['a firm over its position', 'The Dull Company\nTester\n2016 – 2018\nTested APIs'],
    ['a firm that is named like a question', 'Where Next Travel Ltd\nTester\n2016 – 2018\nTested APIs'],
    ['a part of what was done', 'Migration to the cloud\n- Moved 40 services\n- Retired the old racks'],
    ['a label over a list of deeds', 'What I did there\n- Moved 40 services\n- Retired the old racks'],
  ])('%s heads no section', (_what, block) => {
    expect(
      sectionsOf(`Jo Farrow\njo@example.com\n\nExperience\nDeveloper\nAcme Ltd\n2019 – 2021\nBuilt APIs\n\n${block}`),
    ).toEqual(['contact', 'experience: Experience'])
  })

  test('headings that run in throughout need no blank line', () => {
    expect(
      sectionsOf(
        'Jo Farrow, jo@example.com\n\nExperience:\nDeveloper, Acme Ltd, 2019 – 2021\n- Built APIs\nSkills: Java, Go\nEducation: BSc Physics, 2015\nLanguages: English, French',
      ),
    ).toEqual([
      'contact',
      'experience: Experience:',
      'skills: Skills:',
      'education: Education:',
      'languages: Languages:',
    ])
  })

  test('labels inside an entry head no section', () => {
    expect(
      sectionsOf(
        'Jo Farrow\njo@example.com\n\nExperience\nContractor, Acme Ltd\n2019 – 2021\nClients:\nBirch Bank – ledger, Go (2020 – 2021)\nOak Rail – timetable, Java (2019 – 2020)\n\nEducation\nBSc Physics, 2015',
      ),
    ).toEqual(['contact', 'experience: Experience', 'education: Education'])
  })

  test('degrees in a timeline are education, and time off is nothing', () => {
    const document = documentOf(
      'Jo Farrow\njo@example.com\n\nTimeline\nDeveloper, Acme Ltd, 2021 – 2023\nParental leave, 2020 – 2021\nMSc Physics, University of Saltmarsh, 2018 – 2020\nTester, Birch Ltd, 2016 – 2018',
    )
    const { work, education } = parseResume(document, { asOf: '2026-11' })
    expect(work.map(({ position }) => position)).toEqual(['Developer', 'Tester'])
    expect(education.map(({ institution }) => institution)).toEqual(['University of Saltmarsh'])
  })

  test('a heading in a sidebar does not capture the main column', () => {
    const document = documentOf(
      'Jo Farrow\n@1 # Skills\n@1 Java\n@2 # Experience\n@2 Developer, Acme, 2019 – 2021\n@1 Go\n@2 Built APIs',
    )
    const { sections } = parseResume(document, { asOf: '2026-11' })
    const textOf = (kind: string) =>
      sections
        .filter((section) => section.kind === kind)
        .map(({ start, end }) => document.text.slice(start, end))
        .join('\n')
    expect(textOf('skills')).toBe('Skills\nJava\nGo')
    expect(textOf('experience')).toBe('Experience\nDeveloper, Acme, 2019 – 2021\nBuilt APIs')
  })

  test('callers bring their own headings', () => {
    const document = documentOf('Jo Farrow\n\nKraftwerk\nJava, Go')
    const { sections } = parseResume(document, { asOf: '2026-11', headings: { skills: ['Kraftwerk'] } })
    expect(sections.map(({ kind }) => kind)).toEqual(['contact', 'skills'])
  })
})

describe('headings in somebody’s own words', () => {
  const look = (headings: readonly string[], blocks: readonly string[]) =>
    sectionsOf(`Jo Farrow\njo@example.com\n${headings.map((heading, at) => `# ${heading}\n${blocks[at]}`).join('\n')}`)

  test('are told by a look that several share, by hints and by what stands below', () => {
    expect(
      look(
        [
          'Kia ora',
          'Where the days went',
          'Weekend things',
          'How well I know things',
          'Papers with a stamp',
          'And a badge',
          'Someone to ring',
        ],
        [
          'Engineer who started in geology and still thinks in layers.',
          'Developer, Acme Ltd, 2019 – 2021\n- Built APIs',
          'Tide Table Bot\nPython and DuckDB; runs since 2021',
          'SQL  |  expert\nGo  |  basic',
          '- BSc Geology, University of Upper Otago, 2013',
          'SnowPro Core, 2023',
          'Ask me for names; they are lovely.',
        ],
      ),
    ).toEqual([
      'contact',
      'summary: Kia ora',
      'experience: Where the days went',
      'projects: Weekend things',
      'skills: How well I know things',
      'education: Papers with a stamp',
      'certificates: And a badge',
      'references: Someone to ring',
    ])
  })

  test('are no firms that look like the headings', () => {
    expect(
      sectionsOf(
        'Jo Farrow\n\n**Experience**\n**Birch Radar**\nDeveloper  |  2019 – 2021\n- Built\n**Tern & Gannet**\nDeveloper  |  2017 – 2019\n- Built\n\n**Skills**\nGo, Java\n\n**Education**\nBSc Physics, Tamar University, 2016',
      ),
    ).toEqual(['contact', 'experience: Experience', 'skills: Skills', 'education: Education'])
  })

  test('run over two lines of a narrow column', () => {
    expect(
      sectionsOf(
        'Jo Farrow\n\n# Work history\nDeveloper, Acme Ltd, 2019 – 2021\n# Education\nBSc Physics, Tamar University, 2016\n# Tools and how well I\n# know them\nGo  |  expert',
      ),
    ).toEqual([
      'contact',
      'experience: Work history',
      'education: Education',
      'skills: Tools and how well I\nknow them',
    ])
  })
})

test('a Europass grid of languages stands apart from the skills around it', () => {
  const sketch =
    'Jo Farrow\n\nPERSONAL SKILLS\nMother tongue  |  Greek\nOther languages  |  UNDERSTANDING  |  SPEAKING\nEnglish C2 C1\nLevels: A1 and A2: Basic user – C1 and C2: Proficient user\nDigital skills  |  Java, SQL'
  const { sections, languages, skills } = parseResume(documentOf(sketch), { asOf: '2026-11' })
  expect(sections.map(({ kind }) => kind)).toEqual(['contact', 'languages', 'skills'])
  expect(languages.map(({ language }) => language)).toEqual(['Greek', 'English'])
  expect(skills.map(({ name }) => name)).toEqual(['Digital skills'])
})

test('what “Experience summary” heads tells its kind', () => {
  const heading = 'Jo Farrow\n\nEXPERIENCE SUMMARY\n'
  expect(sectionsOf(`${heading}I read old code for a living and am not afraid of it.\n\nSKILLS\nJava`)).toContain(
    'summary: EXPERIENCE SUMMARY',
  )
  expect(sectionsOf(`${heading}Developer, Acme Ltd, 2015 – 2021\n- Built APIs\n\nSKILLS\nJava`)).toContain(
    'experience: EXPERIENCE SUMMARY',
  )
})

test('personal details under a profile are no profile', () => {
  expect(
    sectionsOf(
      'Jo Farrow\n\nSkills\nGo, Java\n\nPersonal Profile\nFather’s Name  |  : A. Farrow\nDate of Birth  |  : 2 June 1992\nPassport  |  : valid till 2031',
    ),
  ).toEqual(['contact', 'skills: Skills', 'contact: Personal Profile'])
})

describe('without headings', () => {
  test('a profile under the name is the summary', () => {
    expect(
      sectionsOf(
        'Jo Farrow\njo@example.com\n\nBackend developer with nine years of work on payment systems, mostly in Java and in Go.\n\nSKILLS\nJava',
      ),
    ).toEqual(['contact', 'summary', 'skills: SKILLS'])
  })

  test('so are a few sentences in a list, with verbs or without', () => {
    const head = 'Jo Farrow\njo@example.com\n\n'
    const rest = '\n\nWORK\nDeveloper, Acme Ltd, 2019 – 2021\n\nSKILLS\nJava'
    const sketch = `${head}- Databases first, frameworks second.\n- Happy to inherit old code.${rest}`
    expect(sectionsOf(sketch)).toContain('summary')
    expect(sectionsOf(`${head}- Leeds, Yorkshire\n- Full driving licence${rest}`)).not.toContain('summary')
  })

  test('content tells the sections apart', () => {
    expect(
      sectionsOf(
        'Jo Farrow\njo@example.com\n\nJava, Kotlin, PostgreSQL, Kafka, Docker\n\nDeveloper, Acme Ltd, 2019 – present\n- Built APIs\n\nBSc Physics, University of Saltmarsh, 2012 – 2015\n\nEnglish (native), Welsh (good)',
      ),
    ).toEqual(['contact', 'skills', 'experience', 'education', 'languages'])
  })

  const told =
    'Jo Farrow\njo@example.com\n\nDeveloper, Acme Ltd, 2019 – present\n- Built APIs\n\nBSc Physics, 2012 – 2015'
  test.each([
    ['pastimes on the last line', 'Chess, running', 'interests'],
    ['a language that few speak', 'French, English, Bambara', 'languages'],
    ['three skills with their grades', 'C++ (very good), PHP (good), Python (basic)', 'skills'],
    ['a remark at the end', 'English, Welsh\n\nHappy to move anywhere near the sea.', 'other'],
  ])('%s: “%s”', (_what, text, kind) => {
    expect(sectionsOf(`${told}\n\n${text}`).at(-1)).toBe(kind)
  })

  test('who somebody is, and since when, heads no position', () => {
    expect(
      sectionsOf('Jo Farrow\nLeeds, jo@example.com\n\nFreelance backend engineer since 2012\n\nSKILLS\nJava'),
    ).toEqual(['contact', 'skills: SKILLS'])
  })
})

test.each([
  ['en', 'EXPERIENCE', 'SKILLS'],
  ['de', 'BERUFSERFAHRUNG', 'KENNTNISSE'],
  ['fr', 'EXPÉRIENCES PROFESSIONNELLES', 'COMPÉTENCES'],
  ['nl', 'WERKERVARING', 'VAARDIGHEDEN'],
])('the headings tell the language: %s', (language, first, second) => {
  expect(parseResume(documentOf(`Jo Farrow\n\n${first}\nAcme\n\n${second}\nJava`), { asOf: '2026-11' }).language).toBe(
    language,
  )
})

describe('kinds told by content', () => {
  test.each([
    ['languages', 'I SPEAK', 'English (native), Welsh (B2)'],
    ['skills', 'MY BAG OF TRICKS', 'Java, Go, PostgreSQL, Docker'],
    ['education', 'BOOK LEARNING', 'BSc Physics, University of Saltmarsh'],
    ['certificates', 'EXAMS I SAT', 'Certified Kubernetes Administrator, 2021'],
    ['other', 'BEES', 'Two hives, one swarm, no honey so far'],
  ])('%s', (kind, heading, content) => {
    expect(
      sectionsOf(`Jo Farrow\n\nEXPERIENCE\nDeveloper, Acme Ltd\n\n${heading}\n${content}\n\nREFERENCES\nOn request`),
    ).toContain(`${kind}: ${heading}`)
  })
})

describe('“Qualifications” head', () => {
  test.each([
    ['education', 'BSc Computer Science, University of Saltmarsh, 2014\nA-levels: Maths, Physics'],
    ['education', 'MSc Physics, 2014\nBSc Physics, 2012'],
    ['certificates', 'Certified Kubernetes Administrator, 2021\nCertified Scrum Master'],
    ['summary', '- Nine years of backend work in banks\n- Strong in the design of services\n- Led teams of up to six'],
    ['skills', 'Java, Go, PostgreSQL, Docker'],
    ['skills', 'Ledger work\nBook keeping'],
  ])('%s: “%s”', (kind, content) => {
    for (const heading of ['QUALIFICATIONS', 'QUALIFIKATIONEN'])
      expect(sectionsOf(`Jo Farrow\n\n${heading}\n${content}\n\nEXPERIENCE\nDeveloper, Acme Ltd`)).toContain(
        `${kind}: ${heading}`,
      )
  })
})

test('a profile that opens the main column is no part of the sidebar before it', () => {
  const document = documentOf(
    'Jo Farrow\n@1 # Interests\n@1 Rowing\n@2 Backend developer who has built payment systems for nine years and likes them quiet.\n@2 # Experience\n@2 Developer, Acme, 2019 – 2021',
  )
  const { summary } = parseResume(document, { asOf: '2026-11' })
  expect(document.text.slice(summary?.start, summary?.end)).toMatch(/^Backend developer .* quiet\.$/)
})

describe('an item in the middle of a list of skills', () => {
  test.each(['Project management', 'Public speaking', 'Open source', 'AWS (certified)', 'Customer experience'])(
    '%s heads nothing',
    (item) => {
      expect(sectionsOf(`Jo Farrow\n\nSkills\nJava\n${item}\nDocker\n\nExperience\nDeveloper, Acme Ltd`)).toEqual([
        'contact',
        'skills: Skills',
        'experience: Experience',
      ])
    },
  )

  test.each([
    ['projects', 'Project management:', 'Moved the depot in 2019'],
    ['projects', 'Key projects', 'Tinykv, 2019 – 2020'],
    ['education', 'Education', 'BSc, Saltmarsh, 2014'],
  ])('a heading of %s heads its section: “%s”', (kind, heading, content) => {
    expect(
      sectionsOf(`Jo Farrow\n\nSkills\nJava\nDocker\n${heading}\n${content}\n\nExperience\nDeveloper, Acme Ltd`),
    ).toContain(`${kind}: ${heading}`)
  })
})

test('“Sprachen” before languages of programming is a row of the skills, whatever languages follow', () => {
  const rows = 'Sprachen  |  Java, C#\nDatenbanken  |  Oracle, DB2\nFremdsprachen  |  Englisch (C1), Deutsch'
  expect(sectionsOf(`Jo Farrow\n\n**Kenntnisse**\n${rows}\n\n**Berufserfahrung**\nEntwickler, Acme GmbH`)).toEqual([
    'contact',
    'skills: Kenntnisse',
    'languages: Fremdsprachen',
    'experience: Berufserfahrung',
  ])
})
