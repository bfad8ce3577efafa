import { describe, expect, test } from 'vitest'
import { skillGroupLabels } from '../../src/data/skill-group-labels.ts'
import { readDocument } from '../../src/document/read-document.ts'
import { findVerbAt } from '../../src/score/find-opening-verb.ts'
import { scoreResume } from '../../src/score/score-resume.ts'
import { applySuggestion } from '../../src/suggest/apply-suggestion.ts'
import { suggestChanges } from '../../src/suggest/suggest-changes.ts'
import type { CvDocument, Suggestion } from '../../src/types.ts'
import { cvs } from '../score/cvs.ts'
import { findingsOf } from '../score/score-text.ts'

const scoreOf = (document: CvDocument) => scoreResume(findingsOf(document)).score

const suggestFor = (document: CvDocument) =>
  suggestChanges(findingsOf(document), { score: scoreOf(document) ?? 0, rescore: scoreOf })

const all = await Promise.all(
  Object.entries(cvs).map(async ([name, text]) => {
    const document = await readDocument(text)
    return { name, document, suggestions: suggestFor(document) }
  }),
)

const identity = ({ code, before, after }: Suggestion) => JSON.stringify([code, before, after])

/** Words with a capital that suggestions may bring along: headings, labels, and the frame of a summary. */
const frame = new Set([
  'Summary',
  'SUMMARY',
  'Skills',
  'SKILLS',
  'Proficient',
  'Currently',
  'Projects',
  'I',
  'Also',
  'Other',
  ...skillGroupLabels.flatMap(({ label }) => label.split(' ')),
])

const isVerb = (word: string) => ['', ' up', ' out'].some((particle) => findVerbAt(`${word}${particle} the work`, 0))

const isPlain = (word: string) => /^\p{Ll}[\p{Ll}-]*$/u.test(word) || frame.has(word) || isVerb(word)

describe.each(all)('the suggestions for the $name CV', ({ document, suggestions }) => {
  test('gain exactly what scoring again gives', () => {
    for (const suggestion of suggestions) {
      const gain = (scoreOf(applySuggestion(document, suggestion)) ?? 0) - (scoreOf(document) ?? 0)
      expect(suggestion.gain).toBeCloseTo(gain, 6)
    }
  })

  test('come with the highest gain first, and none without a gain but for errors', () => {
    const gains = suggestions.map(({ gain }) => gain)
    expect(gains).toEqual(gains.toSorted((a, b) => b - a))
    const errors = ['PRESENT_TENSE', 'FIRST_PERSON', 'SKILL_SPELLING', 'UNDATED_ENTRY']
    expect(suggestions.filter(({ gain, code }) => gain === 0 && !errors.includes(code))).toEqual([])
  })

  test('are not offered again once followed', () => {
    for (const suggestion of suggestions) {
      const again = suggestFor(applySuggestion(document, suggestion))
      expect(again.map(identity)).not.toContain(identity(suggestion))
    }
  })

  test('hold no number, and no word in capitals or code, that the CV or the vocabulary does not hold', () => {
    const names = findingsOf(document).skills.map(({ name }) => name)
    const known = [document.text, ...names].join('\n')
    for (const { after, slots } of suggestions) {
      const words = slots.reduce((text, slot) => text.replaceAll(slot, ' '), after).split(/[\s,;:()]+/)
      const unknown = words
        .map((word) => word.replace(/\.$/, ''))
        .filter((word) => /[\p{L}\p{N}]/u.test(word) && !isPlain(word))
      for (const word of unknown) expect(known).toContain(word)
    }
  })

  test('quote what they replace, and list their slots', () => {
    for (const { target, before, after, slots } of suggestions) {
      if (target) expect(document.text.slice(target.start, target.end)).toBe(before)
      for (const slot of slots) expect(after).toContain(slot)
    }
  })
})

describe('suggestChanges', () => {
  const codesFor = (name: string) => all.find((cv) => cv.name === name)?.suggestions.map(({ code }) => code) ?? []

  test('covers skills, experience and summary of a weak CV', () => {
    expect(codesFor('junior')).toEqual(
      expect.arrayContaining(['SUMMARY_DRAFT', 'SKILLS_UNGROUPED', 'SKILLS_UNBACKED', 'WEAK_OPENING']),
    )
  })

  test('spells the names in a list right that it writes anew, and says it once', () => {
    const junior = all.find(({ name }) => name === 'junior')
    const list = junior?.suggestions.find(({ code }) => code === 'SKILLS_UNGROUPED')
    expect(list?.before).toContain('Javascript')
    expect(list?.after).toContain('JavaScript')
    expect(codesFor('junior')).not.toContain('SKILL_SPELLING')
  })

  test('leaves a good highlight alone', () => {
    const senior = all.find(({ name }) => name === 'senior')
    const touched = senior?.suggestions.map(({ before }) => before)
    expect(touched).not.toContain('Cut p99 latency of the card API from 800 ms to 90 ms with Redis caching.')
    expect(touched).not.toContain('Designed the ledger service in Go and PostgreSQL that books 3M transactions a day.')
  })

  test('has nothing to say on an accountant’s highlights', () => {
    expect(
      codesFor('accountant').filter((code) => ['WEAK_OPENING', 'NO_RESULT', 'SUMMARY_DRAFT'].includes(code)),
    ).toEqual([])
  })

  test('writes a summary where there is none, from the facts of the CV', async () => {
    const text = cvs.senior.replace(/PROFILE\n.*\n\n/, '')
    const document = await readDocument(text)
    const summary = suggestFor(document).find(({ code }) => code === 'SUMMARY_MISSING')
    expect(summary?.after).toMatch(/^SUMMARY\nSenior backend engineer with ten years of experience /)
    expect(scoreResume(findingsOf(applySuggestion(document, summary as Suggestion))).sections.summary.points).toBe(20)
  })
})
