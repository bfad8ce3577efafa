import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseResume } from '../../../src/resume/parse-resume.ts'
import { documentOf } from '../document-of.ts'

/** "item=level/years" of each item, under the name of its group. */
function groupsOf(skills: string): [string, string[]][] {
  const document = documentOf(`Jo Farrow\n\nTECHNICAL SKILLS\n${skills}`)
  return parseResume(document, { asOf: '2026-11' }).skills.map(({ name = '', items }) => [
    name,
    items.map(({ start, end, level, years }) =>
      [document.text.slice(start, end), level && `=${level}`, years && `/${years}`].filter(Boolean).join(''),
    ),
  ])
}

test.each([
  ['brackets', 'Java (expert), Go (3 years)', ['Java (expert)=expert', 'Go (3 years)/3']],
  ['a French name with “bases”', 'Bases de données Oracle, Linux', ['Bases de données Oracle', 'Linux']],
  ['a Spanish name with “bases”', 'Bases de datos SQL, Docker', ['Bases de datos SQL', 'Docker']],
  ['a Portuguese name with “bases”', 'Bases de dados, Kafka', ['Bases de dados', 'Kafka']],
  ['knowledge of such a name', 'Conocimientos de bases de datos, SQL', ['Conocimientos de bases de datos', 'SQL']],
  ['a name with “advanced”', 'Advanced Message Queuing Protocol, SQL', ['Advanced Message Queuing Protocol', 'SQL']],
  ['a name with “basic”', 'Basic authentication, TLS', ['Basic authentication', 'TLS']],
  ['“advanced” before a name', 'Advanced SQL, Go', ['Advanced SQL=advanced', 'Go']],
  ['“bases” of a skill', 'Bases de Python', ['Bases de Python=beginner']],
  ['dashes', 'Java – expert, Go – 3 years', ['Java – expert=expert', 'Go – 3 years/3']],
  ['colons', 'Java: expert, Go: good', ['Java: expert=expert', 'Go: good=intermediate']],
  ['both at once', 'Java (8 years, expert)', ['Java (8 years, expert)=expert/8']],
  ['some years', 'Docker: a couple of years\nSQL: a few years', ['Docker: a couple of years/2', 'SQL: a few years']],
  ['ticks', '✔ Java ✔ Spring Boot ✔ Kafka (3 years)', ['Java', 'Spring Boot', 'Kafka (3 years)/3']],
  ['points', 'Java 5/5, Kotlin 4/5, Go 2/5', ['Java 5/5=expert', 'Kotlin 4/5=advanced', 'Go 2/5=beginner']],
  ['stars', 'PHP ★★★★☆, Go ★★☆☆☆', ['PHP ★★★★☆=advanced', 'Go ★★☆☆☆=beginner']],
  [
    'brackets with a remark',
    'Java (11 years, last used today), Go (4 years, current), Perl (expert, once)',
    ['Java (11 years, last used today)/11', 'Go (4 years, current)/4', 'Perl (expert, once)=expert'],
  ],
  ['bars with their figure', 'Java  |  ████████░░ 80%\nGo  |  20% ██░░░░░░░░', ['Java=advanced', 'Go=beginner']],
  ['asterisks', 'Java *****, Go **\nSQL ****', ['Java *****=expert', 'Go **=beginner', 'SQL ****=advanced']],
  [
    'full and empty signs',
    'Java ***oo, Go x----, C# (****o)',
    ['Java ***oo=intermediate', 'Go x----=beginner', 'C# (****o)=advanced'],
  ],
  ['points of a language named like a scale', 'Scala 1/5, Java 4/5', ['Scala 1/5=beginner', 'Java 4/5=advanced']],
  ['shares', 'Java 90%, Go 50 %', ['Java 90%=expert', 'Go 50 %=intermediate']],
  ['years in front', '5+ years of Java, 3 yrs Python', ['5+ years of Java/5', '3 yrs Python/3']],
  ['a phrase over a list', 'Advanced in Java, Kotlin', ['Advanced in Java=advanced', 'Kotlin=advanced']],
  ['a table', 'Java  |  Expert\nGo  |  Basic', ['Java=expert', 'Go=beginner']],
  ['a table with years', 'Skill  |  Level  |  Years\nJava  |  Expert  |  8', ['Java=expert/8']],
  ['a slash between remarks', 'Redis (for sessions) / SQL (good)', ['Redis (for sessions)', 'SQL (good)=intermediate']],
  [
    'a slash before a level of all',
    'Postgres / Oracle (good)',
    ['Postgres=intermediate', 'Oracle (good)=intermediate'],
  ],
  ['a level below each row', 'Perl, Go\nExpert\nJava\nGood', ['Perl', 'Go=expert', 'Java=intermediate']],
  ['the line below', 'Java\nExpert\nGo\nGood', ['Java=expert', 'Go=intermediate']],
  [
    'German',
    'Java (sehr gut), ABAP (Grundkenntnisse), Go (3 Jahre)',
    ['Java (sehr gut)=advanced', 'ABAP (Grundkenntnisse)=beginner', 'Go (3 Jahre)/3'],
  ],
  ['stars in a row', 'Java ★★★★★ Go ★★ SQL ★★★', ['Java ★★★★★=expert', 'Go ★★=beginner', 'SQL ★★★=intermediate']],
  ['stars in front', '★★★★☆ Java\n★★☆☆☆ Go', ['★★★★☆ Java=advanced', '★★☆☆☆ Go=beginner']],
  ['three stars at most', 'Java ★★★, Go ★★, Rust ★', ['Java ★★★=expert', 'Go ★★=intermediate', 'Rust ★=beginner']],
  ['plus signs', 'Java +++, Go ++, C++ +', ['Java +++=expert', 'Go ++=intermediate', 'C++ +=beginner']],
  ['leaders', 'Java ........ 5 years\nSQL ..... good', ['Java ........ 5 years/5', 'SQL ..... good=intermediate']],
  ['the lower end of a range', 'Go (2–4 years), SQL (18 months)', ['Go (2–4 years)/2', 'SQL (18 months)/1.5']],
  ['less than a year', 'Go (< 1 year), Rust – <1 yr (beginner)', ['Go (< 1 year)', 'Rust – <1 yr (beginner)=beginner']],
  [
    'times in words and months',
    'over 7 years of Postgres\na year of Go\n18 months of Rust',
    ['over 7 years of Postgres/7', 'a year of Go/1', '18 months of Rust/1.5'],
  ],
  [
    'years of experience in something',
    '5 years of experience in Java, expert in Java with Spring',
    ['5 years of experience in Java/5', 'expert in Java with Spring=expert'],
  ],
  [
    'the noun before its adjective',
    'Conoscenza approfondita di Spring\nConhecimento avançado em SQL',
    ['Conoscenza approfondita di Spring=advanced', 'Conhecimento avançado em SQL=advanced'],
  ],
  [
    'knowledge that is not graded',
    'Maîtrise de Git, connaissances en Kubernetes',
    ['Maîtrise de Git=expert', 'connaissances en Kubernetes'],
  ],
  ['years in brackets after the first', 'Java (10 yrs), Kotlin (4)', ['Java (10 yrs)/10', 'Kotlin (4)/4']],
  ['versions in brackets', 'Angular (17), Java (21)', ['Angular (17)', 'Java (21)']],
  ['a list before a dash', 'Helm, Istio – intermediate', ['Helm=intermediate', 'Istio – intermediate=intermediate']],
  ['a list before a colon', 'Helm, Istio: intermediate', ['Helm=intermediate', 'Istio: intermediate=intermediate']],
  ['a colon of the last alone', 'Helm: good, Istio: expert', ['Helm: good=intermediate', 'Istio: expert=expert']],
  [
    'a phrase that ends with its sentence',
    'Advanced in Java, Kotlin. Docker, Git',
    ['Advanced in Java=advanced', 'Kotlin=advanced', 'Docker', 'Git'],
  ],
  ['years behind the last', 'Gradle, Jenkins – 5 years', ['Gradle', 'Jenkins – 5 years/5']],
  [
    'the upper of two levels',
    'Java (medium to good), SQL (medio-alto)',
    ['Java (medium to good)=intermediate', 'SQL (medio-alto)=advanced'],
  ],
  [
    'bars of the keyboard in front',
    '[#########-] Java\n[##--------] Go',
    ['[#########-] Java=expert', '[##--------] Go=beginner'],
  ],
  ['a share of years', '5+ years of Java, 3 of Go', ['5+ years of Java/5', '3 of Go/3']],
  ['a slash between two', 'Postgres / Oracle (8 years), Go', ['Postgres/8', 'Oracle (8 years)/8', 'Go']],
  ['a pair', 'Java and Kotlin – expert', ['Java and Kotlin – expert=expert']],
  [
    'a table in everyday words',
    'Thing  |  How well  |  How long\nSQL  |  like my hand, expert  |  10 yrs',
    ['SQL=expert/10'],
  ],
  [
    'a level and a remark in a cell',
    'LabVIEW  |  good, last used in 2013\nGo  |  basic',
    ['LabVIEW=intermediate', 'Go=beginner'],
  ],
  ['a head that is a scale', 'Skill  |  1–5\nSQL  |  5\nGo  |  2', ['SQL=expert', 'Go=beginner']],
  ['half years', 'Java (2½ years), Go (½ year)', ['Java (2½ years)/2.5', 'Go (½ year)/0.5']],
  [
    'a grade and a remark in brackets',
    'Kafka ★☆☆☆☆ (read the book), Go – expert (REST)',
    ['Kafka ★☆☆☆☆ (read the book)=beginner', 'Go – expert (REST)=expert'],
  ],
  ['a bracket that grades nothing', 'AWS (S3, EC2), Go (expert)', ['AWS (S3, EC2)', 'Go (expert)=expert']],
  ['a legend of dots', '●●●●● daily · ●○○○○ have seen\nC++  |  ●●●●●\nGo  |  ●○○○○', ['C++=expert', 'Go=beginner']],
  [
    'a word beside a bar',
    'Java ▰▰▰▰▰▰▰▰▰▱  |  advanced\nGo ▰▰▰▱▱▱▱▱▱▱  |  basic',
    ['Java ▰▰▰▰▰▰▰▰▰▱=advanced', 'Go ▰▰▰▱▱▱▱▱▱▱=beginner'],
  ],
  [
    'an adjective',
    'strong PostgreSQL, a little PowerShell, rusty Perl',
    ['strong PostgreSQL=advanced', 'a little PowerShell=beginner', 'rusty Perl=beginner'],
  ],
  ['the last of a list', 'PHP, Java and Kotlin (expert)', ['PHP', 'Java', 'Kotlin (expert)=expert']],
  ['two pairs in a row of cells', 'Java  |  ★★★★☆  |  Go  |  ★★☆☆☆', ['Java=advanced', 'Go=beginner']],
  ['years in front', '10+ years  |  Java\n2 years  |  Go', ['Java/10', 'Go/2']],
  ['a table of figures', 'Tool  |  Level (1-10)  |  Years\nJava  |  9  |  12', ['Java=expert/12']],
  ['a table with versions', 'Tool  |  Version  |  Experience\nJava  |  17  |  4 years', ['Java/4']],
  ['a table between bars', '| Skill | Level |\n|---|---|\n| Java | expert |', ['Java=expert']],
  ['figures that are explained', '(years of use in brackets)\nJava (12), Go (2)', ['Java (12)/12', 'Go (2)/2']],
  ['Spanish', 'Kotlin (alto), Go (básico)', ['Kotlin (alto)=advanced', 'Go (básico)=beginner']],
  [
    'letters that are explained',
    'Java (A), Go (C)\nA = expert, B = good, C = basic',
    ['Java (A)=expert', 'Go (C)=beginner'],
  ],
  ['a legend before the list', '(5 = expert, 1 = novice) Java 5, Go 1', ['Java 5=expert', 'Go 1=beginner']],
  ['a legend behind the list', 'Java (5), Go (2) [out of 5]', ['Java (5)=expert', 'Go (2)=beginner']],
  ['a legend in words', 'Self-assessment, one to five\nJava 5\nGo 2', ['Java 5=expert', 'Go 2=beginner']],
  ['plus signs in brackets', 'Java (+++), Go (+)', ['Java (+++)=expert', 'Go (+)=beginner']],
  ['halves of a point', 'Java 4.5/5, Go 2,5/5', ['Java 4.5/5=expert', 'Go 2,5/5=intermediate']],
  ['a remark before the years', 'Java (certified, 8 years)', ['Java (certified, 8 years)/8']],
  ['a level with its years', 'Python (Advanced: 6 yrs)', ['Python (Advanced: 6 yrs)=advanced/6']],
  ['a name and remarks', 'Rust — evenings, six months', ['Rust — evenings/0.5']],
  ['years told once', 'Six years of Python, five of SQL', ['Six years of Python/6', 'five of SQL/5']],
  ['years of all', 'C, Perl, Tcl for seven years', ['C/7', 'Perl/7', 'Tcl for seven years/7']],
  ['years of each', 'Java, Kotlin – 8 years each', ['Java/8', 'Kotlin – 8 years each/8']],
  [
    'lists with their grades on one line',
    'C, C++: expert; Go, SQL: basic',
    ['C=expert', 'C++: expert=expert', 'Go=beginner', 'SQL: basic=beginner'],
  ],
  [
    'lists graded at their end',
    'C, C++ (expert)\nGo, SQL (basic)',
    ['C=expert', 'C++ (expert)=expert', 'Go=beginner', 'SQL (basic)=beginner'],
  ],
  ['a level of all in a bracket', 'Java, Kotlin (all advanced)', ['Java=advanced', 'Kotlin (all advanced)=advanced']],
  ['arrows', 'Java -> expert\nGo → basic', ['Java -> expert=expert', 'Go → basic=beginner']],
  ['points in words', 'Java 4 out of 5, Go 2 von 5', ['Java 4 out of 5=advanced', 'Go 2 von 5=beginner']],
  ['stars with blanks', 'Java ★ ★ ★ ★ ★\nGo ★ ★ ☆ ☆ ☆', ['Java ★ ★ ★ ★ ★=expert', 'Go ★ ★ ☆ ☆ ☆=beginner']],
  [
    'words with a wrong letter',
    'Java (advanved), Go (begginer)',
    ['Java (advanved)=advanced', 'Go (begginer)=beginner'],
  ],
  ['everyday words', 'Perl (rusty), Go: only just', ['Perl (rusty)=beginner', 'Go: only just=beginner']],
  ['words of school', 'Java (scolastico), Go (scolaire)', ['Java (scolastico)=beginner', 'Go (scolaire)=beginner']],
  ['a little of it', 'Java, un poquito de Vue 2', ['Java', 'un poquito de Vue 2=beginner']],
  ['the weakest last', 'C, Zig (basic)\nGo, SQL (basic)', ['C', 'Zig (basic)=beginner', 'Go', 'SQL (basic)=beginner']],
])('levels and years in %s bind to their item', (_how, skills, items) => {
  expect(groupsOf(skills)).toEqual([['', items]])
})

test.each([
  ['a name that starts like a level', 'Deep learning, Master data management, Advanced Message Queuing', 0],
  ['a name that ends like a level', 'Visual Basic, Computer science fundamentals', 0],
  ['versions in brackets', 'Java (11, 17, 21), Oracle (19c)', 0],
  ['a name that ends in signs', 'C++, Pro*C, Node.js, Objective-C', 0],
  ['a mark that points to a note', 'Java*, Go', 0],
  ['brackets with another skill', 'AWS (Lambda, expert in S3)', 0],
  ['a level of a spoken language', 'English (C1)', 0],
  ['how often', 'Java (daily), Go (daily use), Perl (occasionally)', 0],
  ['letters that nobody explains', 'Plan (A), Vitamin (C)', 0],
  ['releases before other names', 'Java: 8, 11, 17, Go: 1.22', 0],
  ['a figure that nobody explains', 'Java 17, Python (3), Spring Boot: 3', 0],
  [
    'what a label says of other things',
    'Professional skills: Go\nAreas of expertise: Java\nBase technologies: Linux',
    0,
  ],
  ['a word like a level', 'Java (experience), SolidJS, Fluentd, Competence: Go', 0],
  ['“working with”', 'Working with: Java, Go', 0],
  ['a field of study', 'Machine learning: PyTorch\nDeep learning: TensorFlow', 0],
])('%s is no level', (_what, skills) => {
  const levels = groupsOf(skills).flatMap(([, items]) =>
    items.filter((item) => /[=/]\w+$/.test(item) && item.includes('=')),
  )
  expect(levels.filter((item) => !item.startsWith('Advanced'))).toEqual([])
})

test('a label may say what its figures are', () => {
  expect(groupsOf('Years: TypeScript 6, Node.js 9\nSeveral years: Java 8, Go')).toEqual([
    ['Years', ['TypeScript 6/6', 'Node.js 9/9']],
    ['Several years', ['Java 8', 'Go']],
  ])
})

test('“What I’m good at” grades nothing', () => {
  const { skills } = parseResume(
    documentOf('Jo Farrow\n\n# What I’m good at\nJava, Go\n# Experience\nDeveloper, Acme'),
    {
      asOf: '2026-11',
    },
  )
  expect(skills.flatMap(({ items }) => items.map(({ level }) => level))).toEqual([undefined, undefined])
})

describe('groups', () => {
  test.each([
    [
      'labels',
      'Languages: Java, Go\nDatabases: PostgreSQL',
      [
        ['Languages', ['Java', 'Go']],
        ['Databases', ['PostgreSQL']],
      ],
    ],
    [
      'labels in cells',
      'Languages  |  Java, Go\nDatabases  |  PostgreSQL',
      [
        ['Languages', ['Java', 'Go']],
        ['Databases', ['PostgreSQL']],
      ],
    ],
    ['labels on their own line', 'Languages:\nJava, Go', [['Languages', ['Java', 'Go']]]],
    ['bold labels', '**Languages**\nJava\nGo', [['Languages', ['Java', 'Go']]]],
    [
      'levels as labels',
      'Expert: Java\nBasic: Go',
      [
        ['Expert', ['Java=expert']],
        ['Basic', ['Go=beginner']],
      ],
    ],
    ['one a line', 'Java\nGo\nSQL', [['', ['Java', 'Go', 'SQL']]]],
    ['a list that goes on', 'Languages: Java, Go,\nSQL', [['Languages', ['Java', 'Go', 'SQL']]]],
  ])('%s', (_how, skills, groups) => {
    expect(groupsOf(skills)).toEqual(groups)
  })
})

test('a label keeps its cell over several rows', () => {
  expect(
    groupsOf(
      'Area  |  Tools  |  Exp (yrs)  |  Proficiency\nLanguages  |  Java  |  12  |  Expert\nPython  |  1.5  |  Beginner\nTools  |  Jenkins  |  6  |  Good',
    ),
  ).toEqual([
    ['Languages', ['Java=expert/12', 'Python=beginner/1.5']],
    ['Tools', ['Jenkins=intermediate/6']],
  ])
})

test('“Bases” are databases among kinds of skills, and a level among levels', () => {
  expect(groupsOf('Langages : PHP\nBases : MySQL')).toEqual([
    ['Langages', ['PHP']],
    ['Bases', ['MySQL']],
  ])
  expect(groupsOf('Maîtrise : PHP\nBases : MySQL')).toEqual([
    ['Maîtrise', ['PHP=expert']],
    ['Bases', ['MySQL=beginner']],
  ])
})

test('a skill with a grade that heads its parts is an item of its own', () => {
  expect(groupsOf('Azure (9 yrs): Functions, Bicep')).toEqual([
    ['Azure (9 yrs)', ['Azure (9 yrs)/9', 'Functions', 'Bicep']],
  ])
})

describe('tiers', () => {
  test.each([
    [
      'levels over lists',
      'Expert\nJava\nSQL\n\nFamiliar\nRust\nZig',
      'Java=expert SQL=expert Rust=beginner Zig=beginner',
    ],
    ['levels below each', 'Java\nExpert\nSQL\nBasic', 'Java=expert SQL=beginner'],
    ['two on a line', 'Advanced: Java, SQL; Basic: Go', 'Java=advanced SQL=advanced Go=beginner'],
    ['how often and how long', 'Regularly, about 3 years: Java, Go', 'Java/3 Go/3'],
    ['words of one’s own', 'Comfortable with: Java\nGetting there: Go', 'Java=intermediate Go=beginner'],
    ['whole phrases', 'Things I know well: Java\nHave dabbled in: Go', 'Java=advanced Go=beginner'],
    ['a single name behind a sign', 'Expert > Java, SQL\nGood > Go', 'Java=expert SQL=expert Go=intermediate'],
    ['a list and its level', 'Databases, advanced: MySQL, Redis', 'MySQL=advanced Redis=advanced'],
    ['a preposition', 'Can hold my own in: Java\nNew to: Go', 'Java=intermediate Go=beginner'],
    ['German', 'Beherrsche ich: Java\nNur angelesen: Go', 'Java=advanced Go=beginner'],
    ['French', 'Très à l’aise : Java\nVu à l’école : Go', 'Java=advanced Go=beginner'],
    ['Italian', 'Padroneggio: Java\nMe la cavo con: Go', 'Java=expert Go=intermediate'],
    ['Dutch', 'Beheers ik goed: Java\nEen beetje: Go', 'Java=advanced Go=beginner'],
    ['Portuguese', 'À vontade com: Java\nSó noções: Go', 'Java=intermediate Go=beginner'],
    ['a name, a level, a list', 'Databases\nAdvanced\nMySQL, Oracle', 'MySQL=advanced Oracle=advanced'],
    ['columns', 'Expert  |  Familiar\nJava  |  Rust\nSQL  |  Zig', 'Java=expert SQL=expert Rust=beginner Zig=beginner'],
    [
      'areas and levels',
      'Data  |  MySQL, Redis  |  expert\nOps  |  Docker, Helm  |  basic',
      'MySQL=expert Redis=expert Docker=beginner Helm=beginner',
    ],
  ])('%s', (_how, skills, items) => {
    expect(groupsOf(skills).flatMap(([, own]) => own)).toEqual(items.split(' '))
  })

  /** The stances of the groups that have one, with their items. */
  const stancesOf = (skills: string): string[] => {
    const document = documentOf(`Jo Farrow\n\nTECHNICAL SKILLS\n${skills}`)
    return parseResume(document, { asOf: '2026-11' }).skills.flatMap(({ stance, items }) =>
      stance ? [`${stance}: ${items.map(({ start, end }) => document.text.slice(start, end)).join(', ')}`] : [],
    )
  }

  test.each([
    [
      'on lines of their own',
      'Daily use\nJava, Go\nWant to learn\nRust, Zig\nOther\nGit, Maven',
      ['aspirational: Rust, Zig'],
    ],
    ['before a colon', 'Solid: Java\nWishlist: Rust\nNo longer use: Perl', ['aspirational: Rust', 'negated: Perl']],
    ['over lines', 'Want to learn: Rust, Zig,\nHaskell', ['aspirational: Rust, Zig, Haskell']],
    ['German', 'Keine Erfahrung: Azure\nMöchte ich lernen: Go', ['negated: Azure', 'aspirational: Go']],
    ['French', 'À apprendre : Go\nPas utilisé : PHP', ['aspirational: Go', 'negated: PHP']],
    [
      'what one likes',
      'Not so keen on: Perl\nWould like to work with: Elixir',
      ['negated: Perl', 'aspirational: Elixir'],
    ],
    ['a single one, before it', 'Java: expert\nGo: no experience yet\nRust: none', ['negated: Go', 'negated: Rust']],
    ['in a table', 'Java  |  gut\nGo  |  keine Kenntnisse, aber Interesse\nSQL  |  gut', ['negated: Go']],
    ['in a word', 'often: Java\nnever: Azure, Scala', ['negated: Azure, Scala']],
    ['until a blank line', 'Want to learn\nRust, Zig\n\nJava, Go', ['aspirational: Rust, Zig']],
  ])('may disclaim what stands below: %s', (_how, skills, stances) => {
    expect(stancesOf(skills)).toEqual(stances)
  })

  test.each([
    ['NoSQL: MongoDB'],
    ['No SQL: Redis'],
    ['No-code tools: Retool'],
    ['Next.js: routing'],
    ['Learning now: Rust'],
    ['Used daily: Java'],
    ['To-do apps: Java'],
    ['Never-ending streams: Kafka'],
    ['Technologies to scale: Kafka'],
  ])('%s disclaims nothing', (skills) => {
    expect(stancesOf(skills)).toEqual([])
  })
})

test.each([
  ['commas in brackets', 'AWS (EKS, S3), Docker', ['AWS (EKS, S3)', 'Docker']],
  ['a slash without blanks', 'CI/CD, TCP/IP', ['CI/CD', 'TCP/IP']],
  ['a last “and”', 'Docker, Podman and Helm', ['Docker', 'Podman', 'Helm']],
  ['bars and dots', 'Java | Go · SQL', ['Java', 'Go', 'SQL']],
  ['names with full stops', 'Node.js, .NET, C#.', ['Node.js', '.NET', 'C#']],
])('%s', (_what, skills, items) => {
  expect(groupsOf(skills)).toEqual([['', items]])
})

describe('lists over several lines', () => {
  test.each([
    [
      'a level on the next line',
      'Go (expert), Python\n(intermediate), SQL',
      ['Go=expert', 'Python=intermediate', 'SQL'],
    ],
    ['a graded item is whole', 'Java, Docker (expert)\nSpring Boot', ['Java', 'Docker=expert', 'Spring Boot']],
    [
      'a name in two halves',
      'Java (good), Entity\nFramework (expert)',
      ['Java=intermediate', 'Entity Framework=expert'],
    ],
    ['a version cut off', 'Java (good), Visual Basic\n6 (expert)', ['Java=intermediate', 'Visual Basic 6=expert']],
    ['a level cut in two', 'Go (expert), etcd (inter-\nmediate)', ['Go=expert', 'etcd=intermediate']],
    ['brackets cut open', 'AWS (EKS,\nS3), Go', ['AWS (EKS, S3)', 'Go']],
    ['one a line, halves of a name', 'Azure\nDevOps\nSQL', ['Azure', 'DevOps', 'SQL']],
    ['one a line, a small letter', 'Java\netcd\ngRPC', ['Java', 'etcd', 'gRPC']],
    ['a slash between two graded ones', 'Java Expert / Go Beginner', ['Java=expert', 'Go=beginner']],
    ['a slash without blanks', 'Java (expert)/Go (beginner)', ['Java=expert', 'Go=beginner']],
  ])('%s', (_what, skills, items) => {
    const found = groupsOf(skills).flatMap(([, own]) => own)
    expect(found.map((item) => item.replace(/\s?\([^,()]*\)| Expert| Beginner/g, '').replace('\n', ' '))).toEqual(items)
  })

  test('labels and their levels reach the end of their list', () => {
    expect(groupsOf('Expert: Java, Kotlin\nPostgreSQL, Docker\nBasic: Go')).toEqual([
      ['Expert', ['Java=expert', 'Kotlin=expert', 'PostgreSQL=expert', 'Docker=expert']],
      ['Basic', ['Go=beginner']],
    ])
    expect(groupsOf('Expert: Java\nGo')).toEqual([
      ['Expert', ['Java=expert']],
      ['', ['Go']],
    ])
  })

  test('a line somewhere else changes nothing', () => {
    const rows = [
      'Java (expert), Docker',
      'Spring Boot, Kafka (good)',
      'Go',
      'PostgreSQL – expert, Redis',
      'Terraform (2 years)',
    ]
    const itemsOf = (lines: readonly string[]) => groupsOf(lines.join('\n')).flatMap(([, items]) => items)
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...rows), { minLength: 1, maxLength: 5 }), (lines) => {
        const long =
          'Apache Kafka, Apache Camel, Apache Tomcat, Apache Maven, Apache HTTP Server, RabbitMQ, ActiveMQ, NATS,'
        expect(itemsOf([...lines, '', long]).slice(0, itemsOf(lines).length)).toEqual(itemsOf(lines))
      }),
    )
  })
})

test('the years of a skill that heads its list end with it', () => {
  expect(groupsOf('AWS (4 years): EC2, S3\nDocker, Terraform')).toEqual([
    ['AWS (4 years)', ['AWS (4 years)/4', 'EC2', 'S3', 'Docker', 'Terraform']],
  ])
})

test('a label spans the rows of its list', () => {
  expect(groupsOf('Languages  |  Go  |  4 years\nPython  |  6 years\nData  |  Redis  |  3 years')).toEqual([
    ['Languages', ['Go/4', 'Python/6']],
    ['Data', ['Redis/3']],
  ])
})

test.each([
  ['a slash', 'Expert: Java, SQL / Working knowledge: Go'],
  ['a semicolon', 'Expert: Java, SQL; Working knowledge: Go'],
])('graded lists share a line, parted by %s', (_what, line) => {
  expect(groupsOf(line)).toEqual([
    ['Expert', ['Java=expert', 'SQL=expert']],
    ['Working knowledge', ['Go=intermediate']],
  ])
})

test('a phrase with a grade of its own is no part of the graded list above', () => {
  expect(groupsOf('Basic: Go, Kubernetes\n5 years of experience with AWS')).toEqual([
    ['Basic', ['Go=beginner', 'Kubernetes=beginner']],
    ['', ['5 years of experience with AWS/5']],
  ])
})

test('columns may be headed by how often something is used', () => {
  expect(groupsOf('Daily use  |  Used before  |  Learning\nJava  |  Go  |  Rust\nSpring  |  Docker  |  Zig')).toEqual([
    ['Daily use', ['Java', 'Spring']],
    ['Used before', ['Go', 'Docker']],
    ['Learning', ['Rust=beginner', 'Zig=beginner']],
  ])
  expect(groupsOf('Testing  |  good  |  3 years\nJava  |  expert  |  5 years')).toEqual([
    ['', ['Testing=intermediate/3', 'Java=expert/5']],
  ])
})

test('marks stand under the level that they mean', () => {
  expect(groupsOf('Skill  |  Basic  |  Good  |  Very good\nJava  |    |    |  ✓\nGo  |  x  |  –  |  –')).toEqual([
    ['', ['Java=advanced', 'Go=beginner']],
  ])
})

test('a mark whose empty neighbours are lost says nothing', () => {
  expect(groupsOf('Grundkenntnisse  |  Gut  |  Sehr gut\nJava  |  x\nGo  |  x')).toEqual([['', ['Java', 'Go']]])
})

test('labels on one line are parted by what they grade', () => {
  expect(groupsOf('Strong – Java, SQL · Working – Docker, Kafka · Rusty – Perl')).toEqual([
    ['Strong', ['Java=advanced', 'SQL=advanced']],
    ['Working', ['Docker=intermediate', 'Kafka=intermediate']],
    ['Rusty', ['Perl=beginner']],
  ])
})

test('a graded label of a list grades the list', () => {
  expect(groupsOf('Databases (good): PostgreSQL, MySQL')[0]?.[1]).toEqual(
    expect.arrayContaining(['PostgreSQL=intermediate', 'MySQL=intermediate']),
  )
})

test('a level below a list without one grades the list that follows', () => {
  expect(groupsOf('Java, Go\nBasic knowledge\nRust, C\nAdvanced\nPython')).toEqual([
    ['', ['Java', 'Go']],
    ['Basic knowledge', ['Rust=beginner', 'C=beginner']],
    ['Advanced', ['Python=advanced']],
  ])
})

test('leaders part the label of each list from it', () => {
  expect(groupsOf('good ......... Java, Go\nweak ......... Docker, AWS')).toEqual([
    ['good', ['Java=intermediate', 'Go=intermediate']],
    ['weak', ['Docker=beginner', 'AWS=beginner']],
  ])
})
