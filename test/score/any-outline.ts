import * as fc from 'fast-check'

/** A CV in pieces, so that a property can take one away, deny one, or say one twice. */
export interface CvOutline {
  readonly name: string
  readonly contact: string
  readonly summary: readonly string[]
  readonly skills: readonly string[]
  readonly work: readonly { readonly title: string; readonly dates: string; readonly highlights: readonly string[] }[]
  readonly school: string
}

const skill = fc.constantFrom(
  ...'Java,Go,Python,PHP,C#,SQL,TypeScript,PostgreSQL,MySQL,MongoDB,Redis,Kafka,RabbitMQ,Spring Boot,Django,Laravel,Node.js,Docker,Kubernetes,AWS,Terraform,Git,Nginx,GraphQL,REST,OAuth 2.0,JUnit,Linux'.split(
    ',',
  ),
)

const sentence = fc.constantFrom(
  'Backend developer with six years of experience in Java.',
  'Designing and building APIs for logistics companies.',
  'Proficient in Go, PostgreSQL and Docker.',
  'Since 2016 I have run services in Python and Redis for online retail.',
  'Hard-working team player.',
  'Accountant with nine years of experience in retail.',
)

const opening = fc.constantFrom(
  'Built',
  'Designed',
  'Migrated',
  'Maintained',
  'Responsible for',
  'Worked on',
  'Led the rewrite of',
  'Was involved in',
  'Automated',
)
const object = fc.constantFrom(
  'the billing API',
  'a client library',
  'the nightly import',
  'the customer database',
  'the login service with the front-end team',
  'requirements with stakeholders for the checkout',
)
const result = fc.constantFrom('', ', cutting response time by 40 %', ' for 2M users a day', ', from 900 ms to 120 ms')

const highlight = fc
  .tuple(opening, object, fc.option(skill), result)
  .map(([verb, thing, name, outcome]) => `${verb} ${thing}${name ? ` in ${name}` : ''}${outcome}.`)

const skillLine = fc
  .array(fc.tuple(skill, fc.constantFrom('', '', ' (expert)', ' (advanced)', ' (5 years)')), {
    minLength: 2,
    maxLength: 4,
  })
  .map((items) => items.map(([name, level]) => name + level).join(', '))

const entry = fc.record({
  title: fc.constantFrom('Backend Developer', 'Software Engineer', 'Accountant', 'Sales Assistant', 'Java Engineer'),
  dates: fc.constantFrom('03/2019 – present', 'Jan 2015 – Feb 2019', '2009 – 2011'),
  highlights: fc.uniqueArray(highlight, { minLength: 1, maxLength: 3 }),
})

export const anyOutline: fc.Arbitrary<CvOutline> = fc.record({
  name: fc.constantFrom('Kit Rowe', 'Ngozi Adeyemi', 'Jürgen Möller', 'Siobhán Ní Bhriain', 'Wei Zhang'),
  contact: fc.constantFrom('kit.rowe@example.com', '12 Mill Lane, Leeds | +44 20 7946 0101', 'Lagos · cv@example.com'),
  summary: fc.uniqueArray(sentence, { maxLength: 3 }),
  skills: fc.uniqueArray(skillLine, { maxLength: 2 }),
  work: fc.array(entry, { maxLength: 2 }),
  school: fc.constantFrom('University of Airedale', 'Moorabool Institute', 'Technische Universität Weidau'),
})

/** The CV as text. */
export function printOutline({ name, contact, summary, skills, work, school }: CvOutline): string {
  const entries = work.map(({ title, dates, highlights }, index) =>
    [`${title}, ${employers[index]}`, dates, ...highlights.map((line) => `- ${line}`)].join('\n'),
  )
  return [
    `${name}\n${contact}`,
    summary.length > 0 ? `Summary\n${summary.join(' ')}` : '',
    skills.length > 0 ? `Skills\n${skills.join('\n')}` : '',
    entries.length > 0 ? `Work experience\n${entries.join('\n\n')}` : '',
    `Education\nBSc Computer Science, ${school}, 2008 – 2011`,
  ]
    .filter(Boolean)
    .join('\n\n')
}

const employers = ['Brackwater Ltd', 'Oddfellow Systems GmbH', 'Quayside Labs Inc.']
