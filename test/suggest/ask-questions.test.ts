import { describe, expect, test } from 'vitest'
import { wordingOf } from '../../src/messages.ts'
import { askQuestions } from '../../src/suggest/ask-questions.ts'
import { makeInput } from '../score/make-input.ts'

const work = [{ position: 'Developer', dates: ['2019-01', 'present'], highlights: ['Built APIs in Go.'] }] as const

describe('askQuestions', () => {
  test('asks where an expert ran what no entry shows, and what was done with the rest', () => {
    const findings = makeInput({ skills: ['Go, Kafka, Redis'], work })
    const skills = findings.skills.map((skill) =>
      skill.name === 'Kafka' ? { ...skill, level: 'expert' as const, levelText: 'expert' } : skill,
    )
    const questions = askQuestions({ ...findings, skills })
    expect(questions.map(({ text }) => wordingOf(text))).toEqual([
      'You list Kafka as expert: where did you run it in production?',
      'You list Redis: what have you kept in it?',
    ])
    const [span] = questions[0]?.evidence ?? []
    expect(findings.resume.document.text.slice(span?.start, span?.end)).toBe('Kafka')
  })

  test('asks about years that the entries do not show', () => {
    const findings = makeInput({ skills: ['Go'], work })
    const skills = findings.skills.map((skill) =>
      skill.name === 'Go' ? { ...skill, statedYears: 9, months: 30 } : skill,
    )
    expect(askQuestions({ ...findings, skills }).map(({ text }) => text)).toMatchObject([
      { code: 'QUESTION_YEARS', args: { skill: 'Go', years: 9, months: 30 } },
    ])
  })

  test('asks nothing about skills that are shown, or are no skills of the trade', () => {
    expect(askQuestions(makeInput({ skills: ['Go, APIs, Scrum'], work }))).toEqual([])
  })
})
