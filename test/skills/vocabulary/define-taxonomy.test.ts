import { describe, expect, test } from 'vitest'
import { CvError } from '../../../src/errors.ts'
import { findInText } from '../../../src/skills/find-in-text.ts'
import { backendTaxonomy } from '../../../src/skills/vocabulary/backend-taxonomy.ts'
import { defineTaxonomy, type TaxonomyInput } from '../../../src/skills/vocabulary/define-taxonomy.ts'

const row = { id: 'acme-bus', name: 'Acme Bus', category: 'messaging' }

function errorOf(input: unknown): CvError {
  try {
    defineTaxonomy(input as TaxonomyInput)
  } catch (error) {
    if (error instanceof CvError) return error
    throw error
  }
  throw new Error('accepted')
}

describe('a vocabulary of one’s own', () => {
  test('stands alone', () => {
    const own = defineTaxonomy({ version: '2', skills: [row] })
    expect(own.version).toBe('2')
    expect(findInText('Ran Acme Bus and Kafka', own).map(({ skill }) => skill)).toEqual(['acme-bus'])
  })

  test('extends another, which stays what it was', () => {
    const own = defineTaxonomy({ extends: backendTaxonomy, skills: [row] })
    expect(findInText('Ran Acme Bus and PostgreSQL', own).map(({ skill }) => skill)).toEqual(['acme-bus', 'postgresql'])
    expect(backendTaxonomy.skills.has('acme-bus')).toBe(false)
  })

  test('leaves skills out', () => {
    const own = defineTaxonomy({ extends: backendTaxonomy, remove: ['postgresql'] })
    expect(findInText('Ran PostgreSQL', own).map(({ skill }) => skill)).not.toContain('postgresql')
  })

  test('names skills anew; the old name still counts', () => {
    const own = defineTaxonomy({ extends: backendTaxonomy, rename: { postgresql: 'Elephant Base' } })
    expect(own.skills.get('postgresql')?.name).toBe('Elephant Base')
    expect(findInText('Ran Elephant Base, once PostgreSQL', own).map(({ skill }) => skill)).toEqual([
      'postgresql',
      'postgresql',
    ])
  })

  test('may share a spelling that a guard of its own tells apart', () => {
    const guard = { forms: ['Kafka'], notBefore: ['topic'], near: [], yes: [], no: [] }
    const skills = [{ ...row, aliases: ['Kafka'], guard }]
    expect(() => defineTaxonomy({ extends: backendTaxonomy, skills })).not.toThrow()
  })

  test('takes names in any script, in any case', () => {
    const own = defineTaxonomy({
      skills: [
        { ...row, name: 'Ядро' },
        { ...row, id: 'b', name: 'Ωmega' },
      ],
    })
    expect(findInText('Ran ядро, ЯДРО and ωmega', own).map(({ text }) => text)).toEqual(['ядро', 'ЯДРО', 'ωmega'])
  })

  test('may be as large as 100,000 rows', () => {
    const skills = Array.from({ length: 100_000 }, (_, nth) => ({
      id: `tool-${nth}`,
      name: `Tool${nth}x`,
      category: 'tools',
    }))
    const own = defineTaxonomy({ skills })
    expect(findInText('Ran Tool99999x and Tool3x', own).map(({ skill }) => skill)).toEqual(['tool-99999', 'tool-3'])
  })
})

describe('a bad row is named', () => {
  test.each([
    ['a missing name', { skills: [{ id: 'a', category: 'x' }] }, /skills 0 \(a\) name/],
    ['an empty name', { skills: [row, { id: 'b', name: '', category: 'x' }] }, /skills 1 \(b\) name/],
    ['a name of signs', { skills: [{ id: 'b', name: '!?', category: 'x' }] }, /skills 0 \(b\) name/],
    ['an unknown field', { skills: [{ ...row, colour: 'red' }] }, /skills 0 \(acme-bus\)/],
    ['aliases that are no list', { skills: [{ ...row, aliases: 'bus' }] }, /skills 0 \(acme-bus\) aliases/],
    ['a guard with an unknown case', { skills: [{ ...row, guard: { case: 'lower' } }] }, /guard case/],
    ['an id taken twice', { skills: [row, row] }, /"acme-bus" is taken twice$/],
    [
      'an id of the base',
      { extends: backendTaxonomy, skills: [{ ...row, id: 'java' }] },
      /"java" is taken twice, once by the vocabulary that this extends/,
    ],
    [
      'a spelling of another skill',
      { extends: backendTaxonomy, skills: [{ ...row, aliases: ['postgre sql'] }] },
      /both "postgresql" and "acme-bus"/,
    ],
    [
      'a spelling that the base has a guard for',
      { extends: backendTaxonomy, skills: [{ ...row, aliases: ['Kafka'] }] },
      /"Kafka" is a spelling of both "kafka" and "acme-bus"; .*"remove"/,
    ],
    [
      'a name that differs in signs alone',
      { extends: backendTaxonomy, skills: [{ ...row, name: 'C--' }] },
      /"C--" is a spelling of both "c" and "acme-bus"/,
    ],
    ['a skill that implies itself', { skills: [{ ...row, implies: ['acme-bus'] }] }, /"acme-bus" points to itself/],
    [
      'families in a circle',
      {
        skills: [
          { ...row, broader: 'b' },
          { ...row, id: 'b', name: 'Bus Two', broader: 'acme-bus' },
        ],
      },
      /"acme-bus" belongs to itself, by way of "b"/,
    ],
    [
      'an implied skill that there is not',
      { skills: [{ ...row, implies: ['nothing'] }] },
      /"acme-bus" points to "nothing"/,
    ],
    ['removing what there is not', { extends: backendTaxonomy, remove: ['nothing'] }, /no skill "nothing"/],
    ['a base that is none', { extends: 7 }, /extends/],
    ['no input at all', null, /taxonomy/],
  ])('%s', (_what, input, message) => {
    const error = errorOf(input)
    expect(error.code).toBe('INVALID_OPTIONS')
    expect(error.message).toMatch(message)
  })
})
