import { expect, test } from 'vitest'
import { readDocument } from '../../src/document/read-document.ts'
import { parseResume } from '../../src/resume/parse-resume.ts'
import { backendTaxonomy } from '../../src/skills/backend-taxonomy.ts'
import { findMentions } from '../../src/skills/find-mentions.ts'

const work = (lines: readonly string[]) =>
  `Kit Rowe\n\nSkills\n\n${lines[0]}\n\nWork experience\n\nNurse\nBrackwater Ward\n2015 – 2023\n\n${lines
    .slice(1)
    .map((line) => `- ${line}`)
    .join('\n')}\n`

/** So much that it is a CV and no sentence. */
const nursing = [
  'Looked after thirty patients a day on a ward for people who had broken a hip, and wrote their plans of care.',
  'Taught eight students each term how to wash, feed and move people who cannot do so themselves.',
  'Brought falls down by a third within two years by walking the rooms twice in every shift of the night.',
  'Wrote the rota for forty colleagues and spoke with families in the evening, whatever the news was.',
  'Kept the stock of drugs and dressings, ordered what was missing and signed for it at the end of each week.',
  'Trained new colleagues in first aid and in the use of hoists, beds, pumps and wheelchairs on the ward.',
]

async function skillsIn(text: string): Promise<string[]> {
  const resume = parseResume(await readDocument(text), { asOf: '2026-11' })
  return [...new Set(findMentions(resume, backendTaxonomy).map(({ skill }) => skill))]
}

test.each([
  ['an everyday word in its list of skills', 'Triage, Helm, Epic, Rust', []],
  ['a board for tasks', 'Patience, Kanban boards, Slack', []],
  ['a language that is nothing else', 'Triage, wound care, TypeScript', ['typescript']],
])('of another trade’s CV, %s', async (_what, skills, expected) => {
  const found = await skillsIn(work([skills, ...nursing]))
  expect(found.filter((id) => id !== 'mentoring')).toEqual(expected)
})

test.each([
  ['a career changer', 'Helm, Rust, PostgreSQL, Kubernetes, Django REST framework, pytest'],
  ['a short one', 'Helm, Rust'],
])('of the CV of %s, everyday words count', async (what, skills) => {
  const found = await skillsIn(work([skills, ...(what === 'a short one' ? [] : nursing)]))
  expect(found).toEqual(expect.arrayContaining(['helm', 'rust']))
})
