import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadFixtures } from '../../fixtures/eval/truth.ts'
import { skillGroupLabels } from '../../src/data/skill-group-labels.ts'
import { readDocument } from '../../src/document/read-document.ts'
import { findVerbAt } from '../../src/score/find-opening-verb.ts'
import type { Findings } from '../../src/score/findings.ts'
import { scoreResume } from '../../src/score/score-resume.ts'
import { applySuggestion } from '../../src/suggest/apply-suggestion.ts'
import { numberInWords } from '../../src/suggest/number-in-words.ts'
import { suggestChanges } from '../../src/suggest/suggest-changes.ts'
import type { CvDocument, Suggestion } from '../../src/types.ts'
import { findingsOf } from '../score/score-text.ts'
import { inventedSkills } from './invented-skills.ts'

const ladders = new URL('../../fixtures/ladders/', import.meta.url)

const steps = readdirSync(ladders)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .flatMap((file) => {
    const { id, steps } = JSON.parse(readFileSync(new URL(file, ladders), 'utf8')) as {
      id: string
      steps: { cv: string[] }[]
    }
    return steps.map(({ cv }, step) => ({ id: `${id}, step ${step + 1}`, input: cv.join('\n') }))
  })

const files = loadFixtures([new URL('../../fixtures/cv/', import.meta.url)])
  .filter(({ truth }) => truth.expect.outcome !== 'error')
  .map(({ truth, bytes }) => ({ id: truth.id, input: bytes }))

const scoreOf = (document: CvDocument) => scoreResume(findingsOf(document)).score

const suggestFor = (document: CvDocument, findings: Findings = findingsOf(document)) => {
  const score = scoreResume(findings).score
  return score === null ? [] : suggestChanges(findings, { score, rescore: scoreOf })
}

const errors = ['PRESENT_TENSE', 'FIRST_PERSON', 'SKILL_SPELLING', 'UNDATED_ENTRY']

/** Words with a capital that suggestions may bring along: headings, labels, and the frame of a summary. */
const frame = new Set([
  ...['Summary', 'SUMMARY', 'Skills', 'SKILLS', 'Proficient', 'Currently', 'Projects', 'I', 'Also', 'Other', 'Backend'],
  ...skillGroupLabels.flatMap(({ label }) => label.split(' ')),
])

const withoutSlots = (text: string) => text.replace(/\[[a-z][a-z -]{0,40}\]/g, ' ')

const isVerb = (word: string) => ['', ' up', ' out'].some((particle) => findVerbAt(`${word}${particle} the work`, 0))

/** Words with a capital or a digit that stand neither in the CV nor among the names of its skills. */
function inventedWords(after: string, { text }: CvDocument, names: readonly string[]): string[] {
  const known = `${text}\n${names.join('\n')}`.toLowerCase()
  return withoutSlots(after)
    .split(/[\s,;:()/]+/)
    .map((word) => word.replace(/[.”]$/, ''))
    .filter((word) => /[\p{Lu}\d]/u.test(word) && !frame.has(word) && !isVerb(word) && !isCount(word))
    .filter((word) => !known.includes(word.toLowerCase()))
}

/** "Seven", of the years that are counted from the dates. */
function isCount(word: string): boolean {
  return Array.from({ length: 60 }, (_, number) => numberInWords(number)).includes(word.toLowerCase())
}

/** What looks like code: paths, flags, identifiers, calls, expressions. */
const codeIn = (text: string) =>
  text
    .split(/\s+/)
    .map((token) => token.replace(/^[(“"]+|[)”",.;:]+$/g, ''))
    .filter((token) => /[_\\`{}<>$@=]|::|^--?\w|\w\(|^\.?\/\w/.test(token))

describe.each([...files, ...steps])('the suggestions for $id', ({ input }) => {
  let document: CvDocument
  let findings: Findings
  let suggestions: readonly Suggestion[]

  beforeAll(async () => {
    document = await readDocument(input)
    findings = findingsOf(document)
    suggestions = suggestFor(document, findings)
  }, 30_000)

  test('gain exactly what scoring again gives, the highest first, and none nothing but for errors', () => {
    const score = scoreOf(document) ?? 0
    for (const suggestion of suggestions) {
      const gained = (scoreOf(applySuggestion(document, suggestion)) ?? 0) - score
      expect([suggestion.after, suggestion.gain]).toEqual([suggestion.after, Math.round(gained * 100) / 100])
    }
    const gains = suggestions.map(({ gain }) => gain)
    expect(gains).toEqual(gains.toSorted((a, b) => b - a))
    expect(suggestions.filter(({ gain, code }) => gain <= 0 && !errors.includes(code))).toEqual([])
  })

  test('invent no number, no name and no skill', () => {
    const names = findings.skills.map(({ name }) => name)
    for (const suggestion of suggestions) {
      const { skills } = findingsOf(applySuggestion(document, suggestion))
      const known = `${document.text}\n${names.join('\n')}`
      const invented = [...inventedWords(suggestion.after, document, names), ...inventedSkills(skills, known)]
      expect({ after: suggestion.after, invented }).toEqual({ after: suggestion.after, invented: [] })
    }
  })

  test('leave code as it is', () => {
    for (const { before = '', after } of suggestions) {
      expect({ after, lost: codeIn(before).filter((token) => !after.includes(token)) }).toEqual({ after, lost: [] })
    }
  })
})

/** Many files hold the same CV; a fourth of them shows every person. */
const some = files.filter((_, nth) => nth % 4 === 0)

test.each([...some, ...steps])(
  'the suggestions for $id are not made again once followed',
  async ({ input }) => {
    const document = await readDocument(input)
    for (const { code, before, after, ...place } of suggestFor(document)) {
      const again = suggestFor(applySuggestion(document, { after, ...place }))
      expect(again).not.toContainEqual(expect.objectContaining({ code, after, ...(before && { before }) }))
    }
  },
  60_000,
)
