import * as fc from 'fast-check'

const skillNames = [
  'Java',
  'Go',
  'PostgreSQL',
  'REST',
  'Kafka',
  'Docker',
  'C#',
  '.NET',
  'Node.js',
  'Spring Boot',
  'Redis',
  'AWS',
]
const verbs = ['Built', 'Responsible for', 'Worked on', 'Designed', 'Helped with', 'Migrated', 'Optimised']
const objects = ['the billing API', 'a report generator', 'the nightly import', 'search', 'things']
const results = [
  '',
  ', cutting response time by 40 %',
  ' for 2M users a day',
  ', from 900 ms to 120 ms',
  ', with no hands-on experience',
]
const titles = ['Backend Developer', 'Senior Software Engineer', 'Accountant', 'Platform Engineer', 'Marketing Manager']
const employers = ['Brackwater Ltd', 'Oddfellow Systems GmbH', 'Hale & Thorn', 'Quayside Labs Inc.']
const ranges = ['03/2019 – present', 'Jan 2015 - Feb 2019', '2012 – 2014', 'since 2020', '']

const skill = fc.constantFrom(...skillNames)

const highlight = fc
  .tuple(fc.constantFrom(...verbs), fc.constantFrom(...objects), skill, fc.constantFrom(...results))
  .map(([verb, object, name, result]) => `- ${verb} ${object} in ${name}${result}.`)

const entry = fc
  .tuple(
    fc.constantFrom(...titles),
    fc.constantFrom(...employers),
    fc.constantFrom(...ranges),
    fc.array(highlight, { maxLength: 3 }),
  )
  .map(([title, employer, range, highlights]) =>
    [`${title}, ${employer}`, range, ...highlights].filter(Boolean).join('\n'),
  )

const skillItem = fc
  .tuple(skill, fc.constantFrom('', ' (expert)', ' – 3 years', ' (basic)', ' ★★★☆☆'))
  .map(([name, level]) => name + level)

const summary = fc.constantFrom(
  'Backend developer with six years of experience building shops for retailers. Proficient in Java and SQL.',
  'Hard-working team player looking for a new challenge.',
  'No experience with Kafka yet, keen to learn Rust.',
)

const section = (heading: string, body: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.option(body, { nil: '' }).map((text) => (text === '' ? '' : `${heading}\n\n${text}`))

/** CVs as people write them: some sections missing, good and weak highlights, skills with and without levels. */
export const anyCv: fc.Arbitrary<string> = fc
  .tuple(
    fc.constant('Kit Rowe\nkit.rowe@example.com'),
    section('Summary', summary),
    section(
      'Skills',
      fc.array(skillItem, { minLength: 1, maxLength: 6 }).map((items) => items.join(', ')),
    ),
    section(
      'Work experience',
      fc.array(entry, { minLength: 1, maxLength: 2 }).map((entries) => entries.join('\n\n')),
    ),
    section('Education', fc.constant('BSc Computer Science, Aldermoor University, 2008 – 2011')),
  )
  .map((parts) => parts.filter(Boolean).join('\n\n'))
