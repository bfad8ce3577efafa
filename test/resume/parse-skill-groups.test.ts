import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseResume } from '../../src/resume/parse-resume.ts'
import { documentOf } from './document-of.ts'

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
  ['dashes', 'Java – expert, Go – 3 years', ['Java – expert=expert', 'Go – 3 years/3']],
  ['colons', 'Java: expert, Go: good', ['Java: expert=expert', 'Go: good=intermediate']],
  ['both at once', 'Java (8 years, expert)', ['Java (8 years, expert)=expert/8']],
  ['points', 'Java 5/5, Kotlin 4/5, Go 2/5', ['Java 5/5=expert', 'Kotlin 4/5=advanced', 'Go 2/5=beginner']],
  ['stars', 'PHP ★★★★☆, Go ★★☆☆☆', ['PHP ★★★★☆=advanced', 'Go ★★☆☆☆=beginner']],
  ['shares', 'Java 90%, Go 50 %', ['Java 90%=expert', 'Go 50 %=intermediate']],
  ['years in front', '5+ years of Java, 3 yrs Python', ['5+ years of Java/5', '3 yrs Python/3']],
  ['a phrase over a list', 'Advanced in Java, Kotlin', ['Advanced in Java=advanced', 'Kotlin=advanced']],
  ['a table', 'Java  |  Expert\nGo  |  Basic', ['Java=expert', 'Go=beginner']],
  ['a table with years', 'Skill  |  Level  |  Years\nJava  |  Expert  |  8', ['Java=expert/8']],
  ['the line below', 'Java\nExpert\nGo\nGood', ['Java=expert', 'Go=intermediate']],
  [
    'German',
    'Java (sehr gut), ABAP (Grundkenntnisse), Go (3 Jahre)',
    ['Java (sehr gut)=advanced', 'ABAP (Grundkenntnisse)=beginner', 'Go (3 Jahre)/3'],
  ],
  ['Spanish', 'Kotlin (alto), Go (básico)', ['Kotlin (alto)=advanced', 'Go (básico)=beginner']],
])('levels and years in %s bind to their item', (_how, skills, items) => {
  expect(groupsOf(skills)).toEqual([['', items]])
})

test.each([
  ['a name that starts like a level', 'Deep learning, Master data management, Advanced Message Queuing', 0],
  ['a name that ends like a level', 'Visual Basic, Computer science fundamentals', 0],
  ['versions in brackets', 'Java (11, 17, 21), Oracle (19c)', 0],
  ['a level of a spoken language', 'English (C1)', 0],
])('%s is no level', (_what, skills) => {
  const levels = groupsOf(skills).flatMap(([, items]) =>
    items.filter((item) => /[=/]\w+$/.test(item) && item.includes('=')),
  )
  expect(levels.filter((item) => !item.startsWith('Advanced'))).toEqual([])
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
