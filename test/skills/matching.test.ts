import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findInText } from '../../src/skills/find-in-text.ts'
import { readMarks } from './read-marks.ts'
import { smallTaxonomy } from './small-taxonomy.ts'

const namesIn = (text: string) => findInText(text, smallTaxonomy).map((mention) => mention.text)
const skillsIn = (text: string) => findInText(text, smallTaxonomy).map(({ skill }) => skill)

describe('names', () => {
  test.each([
    ['a plus sign twice', 'Tuned hot loops in [[C++]].'],
    ['a hash', 'Ported [[C#]] to [[F#]].'],
    ['a leading dot', 'Enhancing [[.NET]] web applications'],
    ['the dot in the middle', 'Wrote [[Node.js]] scripts'],
    ['no dot at all', 'Wrote [[nodejs]] scripts'],
    ['a blank for the dot', 'Wrote [[Node JS]] scripts'],
    ['a slash', 'Owned [[CI/CD]] and [[TCP/IP]] tuning'],
    ['a German noun behind it', 'Baute [[Java]]anwendungen und [[Python]]skripte'],
    ['a Dutch noun behind it', '[[Java]]ontwikkelaar bij een bank'],
    ['the slash left out', 'Owned [[CICD]] and [[CI-CD]]'],
    ['blanks around the slash', 'Owned [[CI / CD]]'],
    ['a slash between two letters', 'Bound by [[I/O]]'],
    ['a hyphen', 'Wrote [[T-SQL]] and [[PL/SQL]]'],
    ['letters and digits', 'Moved to [[k8s]] and [[S3]]'],
    ['a line break', 'Wrote [[Spring\nBoot]] services'],
    ['a hyphen at the end of a line', 'Split into [[micro-\nservices]]'],
    ['a hyphen in the middle', 'Split into [[micro-services]]'],
    ['the longest first', '[[Apache Kafka]] feeds [[Spring Boot]]'],
    ['a possessive', "Tuned [[Kafka]]'s brokers"],
    ['a capital hump as a hyphen', 'Ran [[Mongo-DB]]'],
    ['a capital hump as a blank', 'Ran [[Rabbit MQ]]'],
    ['all capitals', 'RAN [[KUBERNETES]] AND [[POSTGRESQL]]'],
    ['typographic hyphens', 'Built [[Docker]]‑based tests'],
    ['My as a word of its own', '[[Python]] [[My SQL]] [[Docker]]'],
    ['quotes', 'Wrote “[[Kafka]]” in bold'],
  ])('are found with %s', (_what, marked) => {
    const { text, marks } = readMarks(marked)
    expect(namesIn(text)).toEqual(marks)
  })

  test.each([
    ['Java in JavaScript', '[[JavaScript]] only'],
    ['a noun without a name before it', 'Baute Fachanwendungen, Hilfsprogramme und ein Betriebssystem'],
    ['C in C++ or C#', 'Knows [[C++]], [[C#]]'],
    ['Spring twice in Spring Boot', 'Built [[Spring Boot]] apps'],
    ['Git in GitHub or digital', '[[GitHub]] and digital prints'],
    ['React in reactive', 'Wrote reactive streams'],
    ['SQL in MySQL', 'Tuned [[MySQL]]'],
    ['a name over the end of a sentence', 'Learned about spring. Boot times fell.'],
    ['a name over a comma', 'In autumn, spring, boot polish'],
    ['a name over a blank line', 'Spring\n\nBoot camp'],
    ['NoSQL in "no SQL"', 'Wrote no [[SQL]]'],
    ['MySQL in "my SQL"', 'Improved my [[SQL]]'],
    ['an acronym with s in "has"', 'She has two cats'],
    ['an address', 'See https://example.com/kafka and kafka@example.com'],
    ['a path on a host', 'Code on example.io/docker-tools'],
  ])('are not found as %s', (_what, marked) => {
    const { text, marks } = readMarks(marked)
    expect(namesIn(text)).toEqual(marks)
  })
})

describe('spellings', () => {
  test.each([
    ['plural', 'Designed APIs', 'api'],
    ['plural in small letters', 'Ran message queues', 'message-queues'],
    ['singular of a plural', 'Split off a microservice', 'microservices'],
    ['singular of two words', 'Filled a message queue', 'message-queues'],
    ['-y and -ies', 'Compared caching strategies', 'caching'],
    ['American modelling', 'Did data modeling', 'data-modelling'],
    ['American optimisation', 'Did query optimization', 'optimisation'],
    ['two capitals and s', 'Built HAs', 'high-availability'],
  ])('%s is levelled out', (_what, text, skill) => {
    expect(skillsIn(text)).toEqual([skill])
  })

  test('a blank in a name that has a hump only needs evidence in prose', () => {
    expect(skillsIn('I asked a big query of the board.')).toEqual([])
    expect(skillsIn('redis, big query, docker')).toEqual(['redis', 'bigquery', 'docker'])
  })
})

describe('versions', () => {
  test.each([
    ['Java 17', '17'],
    ['Python 3.11', '3.11'],
    ['Python 3.11 services', '3.11'],
    ['Python3', '3'],
    ['HTML5', '5'],
    ['Java 8/11/17', '8/11/17'],
    ['.NET 8', '8'],
    ['Kubernetes v1.29', '1.29'],
    ['Node.js (v18)', '18'],
    ['Node.js 18.x', '18.x'],
    ['Oracle 19c', '19c'],
    ['Redis 2+', '2+'],
  ])('%s is kept as %s', (text, version) => {
    expect(findInText(`Wrote code with ${text}.`, smallTaxonomy)[0]?.version).toBe(version)
  })

  test.each([
    ['a year', 'Python 2019'],
    ['years', 'Python 5 years'],
    ['a percentage', 'Python 40 %'],
    ['a count', 'Docker 3 times'],
    ['a range of years', 'Python 3–5 years'],
  ])('%s is none', (_what, text) => {
    expect(findInText(`${text}`, smallTaxonomy)[0]?.version).toBeUndefined()
  })
})

describe('composites give every member', () => {
  test.each([
    ['slashes', 'Ran AWS Lambda/SQS/S3', ['aws-lambda', 'sqs', 's3']],
    ['versions and slashes', 'Wrote HTML5/CSS3', ['html', 'css']],
    ['a shared noun', 'Wrote REST and SOAP APIs', ['rest', 'soap']],
    ['a shared first word', 'Moved to AWS Lambda/Batch', ['aws-lambda', 'aws-batch']],
    ['brackets', 'AWS (EKS, S3)', ['aws', 'eks', 's3']],
    [
      'brackets that leave the family out',
      'Ran Azure (Functions, Service Bus) and Docker',
      ['azure', 'azure-functions', 'azure-service-bus', 'docker'],
    ],
    [
      'a colon that leaves it out',
      'Azure: EKS, Functions, Service Bus',
      ['azure', 'eks', 'azure-functions', 'azure-service-bus'],
    ],
    ['a dash that leaves it out', 'AWS – Lambda, S3, Batch', ['aws', 'aws-lambda', 's3', 'aws-batch']],
    ['a bracket with other names in it', 'AWS (S3, Batch), Functions', ['aws', 's3', 'aws-batch']],
    ['a sentence behind a colon', 'AWS: costs of a batch, halved', ['aws']],
    ['another family’s member', 'AWS Lambda, Docker, Batch', ['aws-lambda', 'docker']],
    ['a plus sign', 'Docker+Kubernetes', ['docker', 'kubernetes']],
    ['hyphens', 'Docker-based, Kafka-driven, Kubernetes-native', ['docker', 'kafka', 'kubernetes']],
    ['Git/GitHub', 'Git/GitHub', ['git', 'github']],
  ])('with %s', (_what, text, skills) => {
    expect(skillsIn(text)).toEqual(skills)
  })
})

describe('typing errors', () => {
  test.each([
    ['a letter missing', 'Docker, Kubernets, Redis', 'kubernetes'],
    ['a letter twice', 'Docker, Kuberrnetes, Redis', 'kubernetes'],
    ['two letters swapped', 'Docker, Pyhton, Redis', 'python'],
    ['inside a sentence', 'We ship logs to Elasticseach nightly', 'elasticsearch'],
    ['in a long word in small letters', 'we ship logs to elasticseach nightly', 'elasticsearch'],
    ['two letters that have changed places', 'Docker, Laravel or Keburnetes, Redis', 'kubernetes'],
    ['in a short name beside a certain one', 'Using Jenikns and Docker', 'jenkins'],
  ])('%s is forgiven', (_what, text, skill) => {
    const fuzzy = findInText(text, smallTaxonomy).filter(({ matchedBy }) => matchedBy === 'fuzzy')
    expect(fuzzy.map((mention) => mention.skill)).toEqual([skill])
  })

  test.each([
    ['short words', 'Docker, Jaba, Redis'],
    ['two names of the vocabulary', 'MySQL, NoSQL'],
    ['endings', 'Two dockers and a pythoness'],
    ['short words in small letters in prose', 'we ship it to jenikns nightly'],
    ['halves of a word', 'Docker, Redis (py-\nhton)'],
    ['doubtful names in prose', 'Sold Seleniun tablets in June'],
    ['names of other things in prose', 'Lived in Djanga and sailed on the Kebernete'],
  ])('%s are left alone', (_what, text) => {
    expect(findInText(text, smallTaxonomy).filter(({ matchedBy }) => matchedBy === 'fuzzy')).toEqual([])
  })
})

describe('whatever the text', () => {
  const pieces = fc.constantFrom(
    'Java',
    'Go',
    'C++',
    '.NET',
    ' ',
    ', ',
    '\n',
    'no ',
    'team ',
    '(',
    ')',
    '/',
    '-',
    'é',
    '💡',
    'with ',
    '17',
    "don't ",
    '.',
  )
  const anyText = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  )

  test('a mention is the text it points at, and none lies in another', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0
        for (const { start, end, text: quote } of findInText(text, smallTaxonomy)) {
          expect(text.slice(start, end)).toBe(quote)
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
      }),
    )
  })

  test('a certain name counts wherever it stands alone on a line', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(skillsIn(`${text}\n\nPostgreSQL\n\n${text}`)).toContain('postgresql')
      }),
    )
  })
})
