import { type SwapKind, swaps } from './swaps.ts'

/** CVs with a `{place}` for everything that must not matter: a plain one, a German one, and one with few words. */
const templates = {
  plain: `{name}
{pronouns}
{email}
{phone}
{address}
{born}
{marital}
{personal}
{photo}

Summary

Backend developer with six years of experience designing, building and running Java web services for insurance companies.

Skills

Languages: Java (expert), SQL (advanced), Python
Databases: PostgreSQL, Redis

Experience

Backend Developer, Tarnbeck Maps | 03/2021 – present
- Responsible for the tile API in Spring Boot
- Cut the nightly load from 6 hours to 50 minutes with PostgreSQL partitions

Software Developer, Hallmoor Rail | 09/2018 – 02/2021
- Worked on the timetable import in Python
- Built the delay report for 400 stations

Education

BSc Computer Science, {school} | 2014 – 2018

References

{referee}, Hallmoor Rail: “{pronoun} wrote our best code and never lost a message.”
`,
  tabular: `LEBENSLAUF

Persönliche Daten

Name: {name} ({pronouns})
Anschrift: {address}
Telefon: {phone}
E-Mail: {email}
{born}
{marital}
{personal}
{photo}

Berufserfahrung

04/2019 – heute
Backend Developer, Isarwerk Logistik GmbH, Augsburg
- Development of web services in C# and ASP.NET Core
- Reduced the monthly report from 3 hours to 4 minutes with SQL Server indexes
- Introduced RabbitMQ in a team of six

Kenntnisse

C#, ASP.NET Core, SQL Server, RabbitMQ, Docker, Git

Ausbildung

2013 – 2019
{school}, B.Sc. Informatik

Referenzen

{referee}: “{pronoun} always kept to the plan.”
`,
  brief: `{name} | {email} | {phone} | {address}
{personal} | {born} | {marital} | {photo} | {pronouns}

Profile
Junior developer who builds REST APIs in Go. {pronoun} also built a chat server, says a colleague.

Experience
Junior Developer at Copperbridge Retail, Jan 2024 - present
Helped with the stock API in Go and MySQL.
I wrote unit tests.

Education
{school}, 2020 - 2023

Skills
Go, MySQL, Docker, Kubernetes

References
{referee}
`,
} as const

export type SwapCv = keyof typeof templates

export const swapCvs = Object.keys(templates) as readonly SwapCv[]

/** The CV with one of its values swapped; the other places hold the first of their row. */
export function cvWithSwap(cv: SwapCv, kind: SwapKind, value: string): string {
  return templates[cv].replace(/\{(\w+)\}/g, (_place, name: string) =>
    name === kind ? value : (swaps[name as SwapKind][0] as string),
  )
}
