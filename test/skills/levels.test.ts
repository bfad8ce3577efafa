import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/document/read-document.ts'
import { parseResume } from '../../src/resume/parse-resume.ts'
import { findInText } from '../../src/skills/find-in-text.ts'
import { findMentions } from '../../src/skills/find-mentions.ts'
import { smallTaxonomy } from './small-taxonomy.ts'

const levelsIn = (text: string) =>
  Object.fromEntries(findInText(text, smallTaxonomy).map(({ skill, level }) => [skill, level ?? '']))
const yearsIn = (text: string) =>
  Object.fromEntries(findInText(text, smallTaxonomy).map(({ skill, years }) => [skill, years ?? 0]))

describe('a level binds to the skill it touches', () => {
  test.each([
    ['Familiar with Docker', { docker: 'beginner' }],
    ['Exposure to Kafka and Redis', { kafka: 'beginner', redis: 'beginner' }],
    ['Basic knowledge of Python', { python: 'beginner' }],
    ['Currently learning GraphQL', { graphql: 'beginner' }],
    ['Enough Python to read a pull request', { python: 'beginner' }],
    ['There was not enough Python in the team', { python: '' }],
    ['A little Python', { python: 'beginner' }],
    ['Hardly any Python', { python: 'beginner' }],
    ['Kaum Python', { python: 'beginner' }],
    ['Etwas Python, viel Java', { python: 'beginner', java: '' }],
    ['Presque pas de Python', { python: 'beginner' }],
    ['Casi nada de Python', { python: 'beginner' }],
    ['Quase nada de Python', { python: 'beginner' }],
    ['Quasi niente Python', { python: 'beginner' }],
    ['Bijna geen Python', { python: 'beginner' }],
    ['Ben Python aan het leren', { python: 'beginner' }],
    ['Aprendiendo Python', { python: 'beginner' }],
    ['My C is rusty', { c: 'beginner' }],
    ['In Python noch Anfänger', { python: 'beginner' }],
    ['Python lerne ich seit Januar', { python: 'beginner' }],
    ['En train d’apprendre Python', { python: 'beginner' }],
    ['Je débute en Python', { python: 'beginner' }],
    ['Empezando con Python', { python: 'beginner' }],
    ['Começando com Python', { python: 'beginner' }],
    ['Sto iniziando con Python', { python: 'beginner' }],
    ['Net begonnen met Python', { python: 'beginner' }],
    ['My Python is from university', { python: 'beginner' }],
    ['Nivel básico de Python, avanzado de Java', { python: 'beginner', java: 'advanced' }],
    ['Livello base di Python, avanzato di Java', { python: 'beginner', java: 'advanced' }],
    ['Basiskennis Python, gevorderd in Java', { python: 'beginner', java: 'advanced' }],
    ['Hardly ever used Docker', { docker: 'beginner' }],
    ['Hardly any bugs thanks to Python', { python: '' }],
    ['Learned about Docker at work', { docker: 'beginner' }],
    ['Talked about Docker', { docker: '' }],
    ['Bases de Python', { python: 'beginner' }],
    ['Bases de datos: MySQL, Redis', { mysql: '', redis: '' }],
    ['Bases de données : MySQL', { mysql: '' }],
    ['Working knowledge of Docker', { docker: 'intermediate' }],
    ['Working with Docker and in Python', { docker: '', python: '' }],
    ['Expert engineer working on Kafka', { kafka: '' }],
    ['Good Python', { python: 'intermediate' }],
    ['Comfortable with MySQL', { mysql: 'intermediate' }],
    ['Strong Python, basic Docker', { python: 'advanced', docker: 'beginner' }],
    ['Proficient in Python and SQL', { python: 'advanced', sql: 'advanced' }],
    ['Extensive experience with Kafka', { kafka: 'advanced' }],
    ['Expert in Docker and familiar with Azure', { docker: 'expert', azure: 'beginner' }],
    ['Docker expert', { docker: 'expert' }],
    ['Python (advanced), Docker (basic), Redis', { python: 'advanced', docker: 'beginner', redis: '' }],
    ['Python, Docker (basic)', { python: '', docker: 'beginner' }],
    ['Very good Python', { python: 'advanced' }],
    ['Python', { python: '' }],
    ['Built a strong team and a Python service', { python: '' }],
    ['Not an expert in Kafka, but I get by', { kafka: '' }],
    ['I am no Kafka guru', { kafka: '' }],
    ['Under the guidance of a Kafka expert', { kafka: '' }],
    ['Not only an expert in Kafka', { kafka: 'expert' }],
    ['Not very experienced with Kafka', { kafka: '' }],
    ['Very comfortable with Python', { python: 'advanced' }],
    ['I know Python well', { python: 'advanced' }],
    ['My Python is solid', { python: 'intermediate' }],
    ['My Python is very strong', { python: 'advanced' }],
    ['Python is solid technology', { python: '' }],
    ['I am at home in Python', { python: 'advanced' }],
    ['Python I have only dabbled in', { python: 'beginner' }],
    ['Docker I know only at a basic level', { docker: 'beginner' }],
    ['I can find my way around Kafka', { kafka: 'intermediate' }],
    ['Solid grounding in SQL', { sql: 'intermediate' }],
    ['Picking up Docker', { docker: 'beginner' }],
    ['a basic grasp of Kafka', { kafka: 'beginner' }],
    ['Strong Python developer with good SQL', { python: 'advanced', sql: 'intermediate' }],
    ['still learning Python', { python: 'beginner' }],
    ['machine learning with Python', { python: '' }],
    ['an e-learning platform in Python', { python: '' }],
    ['Led a strong Python team', { python: '' }],
    ['Wrote minimal Docker images', { docker: '' }],
    ['Looked after the Redis master', { redis: '' }],
    ['I can read Python', { python: 'beginner' }],
    ['Reading SQL plans all day', { sql: '' }],
    ['Python (fair), Docker (skilled)', { python: 'intermediate', docker: 'intermediate' }],
  ])('%s', (text, expected) => expect(levelsIn(text)).toEqual(expected))

  test.each([
    ['Strong SQL, decent Python, rusty Docker.', { sql: 'advanced', python: 'intermediate', docker: 'beginner' }],
    ['Proficient: Python, SQL; familiar: Kafka', { python: 'advanced', sql: 'advanced', kafka: 'beginner' }],
    ['Fluent in Python, conversational in SQL', { python: 'advanced', sql: 'beginner' }],
    ['Go-to person for MySQL', { mysql: 'expert' }],
    ['Entry-level Python', { python: 'beginner' }],
  ])('and to its neighbours not: %s', (text, expected) => expect(levelsIn(text)).toEqual(expected))

  test('and its words are kept', () => {
    expect(findInText('Working knowledge of Docker', smallTaxonomy)[0]?.levelText).toBe('Working knowledge of')
    expect(findInText('Docker (basic)', smallTaxonomy)[0]?.levelText).toBe('basic')
  })
})

describe('years bind to the skill they are said of', () => {
  test.each([
    ['5 years of Python', { python: 5 }],
    ["Five years' experience with Python and SQL", { python: 5, sql: 5 }],
    ['Full-stack developer, five years with NodeJS and TypeScript', { nodejs: 5, typescript: 5 }],
    ['Python (4 years), Docker', { python: 4, docker: 0 }],
    ['Python – 3 yrs | Docker – 2 yrs', { python: 3, docker: 2 }],
    ['10+ years of Python', { python: 10 }],
    ['11 years of experience building platforms in Python', { python: 0 }],
    ['Python 3', { python: 0 }],
    ['eight years of Python, the last three with Docker', { python: 8, docker: 3 }],
    ['Seven years of Python, then five of SQL', { python: 7, sql: 5 }],
    ['ten years of Python, four of them with Docker', { python: 10, docker: 4 }],
    ['10 years of software development in Python', { python: 10 }],
    ['2–4 years of Docker', { docker: 2 }],
    ['5 years of Python and 3 of SQL', { python: 5, sql: 3 }],
    ['Python (8 yrs), SQL (2)', { python: 8, sql: 2 }],
    ['Python (8 yrs), SQL 2', { python: 8, sql: 0 }],
    ['a decade of Python and half a decade of SQL', { python: 10, sql: 5 }],
    ['18 months of Docker', { docker: 1.5 }],
    ['two and a half years of Docker', { docker: 2.5 }],
    ['Docker for a year, Python for six', { docker: 1, python: 6 }],
    ['3+ yrs exp. in Python', { python: 3 }],
    ['8 años de Python y 3 de Docker', { python: 8, docker: 3 }],
    ['Migrated Python over a year', { python: 0 }],
    ['less than two years of Docker', { docker: 0 }],
    ['Docker (<1 yr)', { docker: 0 }],
    ['2.5 years of Docker', { docker: 2.5 }],
    ['2½ years of Docker', { docker: 2.5 }],
    ['Python (0.5 years), SQL (4.2 yrs)', { python: 0.5, sql: 4.2 }],
    ['7,5 Jahre Python und 1,5 Jahre SQL', { python: 7.5, sql: 1.5 }],
    ['I have been writing Python for 9.5 years', { python: 9.5 }],
    ['a year and a half of Python', { python: 1.5 }],
    ['Docker 2 to 3 years', { docker: 2 }],
    ['Docker >10 years', { docker: 10 }],
    ['Python, Docker, SQL (8 years each)', { python: 8, docker: 8, sql: 8 }],
    ['15 years in software, 8 with Python, 3 with Azure', { python: 8, azure: 3 }],
    ['Docker 8 – 6 years', { docker: 6 }],
    ['Docker (2.5), Python 3.11', { docker: 0, python: 0 }],
    ['Shipped 20 releases a year with Docker', { docker: 0 }],
    ['Processed 3 million orders a year in Python', { python: 0 }],
    ['Released twice a year with Docker', { docker: 0 }],
    ['Worked a year with Docker', { docker: 1 }],
    ['A team with 40 years of combined experience in Python', { python: 0 }],
    ['In 2 years we moved 10 services to Kafka with a team of 5', { kafka: 0 }],
    ['Built 12 services in Python over 4 years', { python: 0 }],
    ['Used Kafka with three clients in two years', { kafka: 0 }],
  ])('%s', (text, expected) => expect(yearsIn(text)).toEqual(expected))
})

test.each([
  ['Python since 2016', 10],
  ['Since 2016 in Python', 10],
  ['Since 2016 working with Python', 10],
  ['Python (seit 2016)', 10],
  ['Python developer since 2016', 10],
  ['Using Python in production since 2016', 10],
  ['Seit 2016 entwickle ich in Python', 10],
  ['Depuis 2016, je développe en Python', 10],
  ['Python kept alive since the vendor left in 2016', 0],
  ['Python since 2030', 0],
])('years are counted to the month of the report: %s', async (text, years) => {
  const resume = parseResume(await readDocument(`Kit Rowe\n\nSummary\n${text}`), { asOf: '2026-11' })
  expect(findMentions(resume, smallTaxonomy, '2026-11')[0]?.years ?? 0).toBe(years)
})
