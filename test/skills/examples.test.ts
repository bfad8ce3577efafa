import { describe, expect, test } from 'vitest'
import type { Guard } from '../../src/data/rows.ts'
import { findInText } from '../../src/skills/find-in-text.ts'
import { backendTaxonomy } from '../../src/skills/vocabulary/backend-taxonomy.ts'
import type { SectionKind } from '../../src/types.ts'

const guarded = backendTaxonomy.rows.flatMap(({ id, guard }) => (guard ? [{ id, guard }] : []))

/** Whether a sentence names a skill: in an entry, or in a list of skills if it is one. */
function names(id: string, sentence: string, sections: readonly SectionKind[]): boolean {
  const text = sentence.replaceAll(/\[\[|\]\]/g, '')
  return sections.some((section) =>
    findInText(text.replace(section === 'skills' ? /^Skills: / : '', ''), backendTaxonomy, { section }).some(
      ({ skill }) => skill === id,
    ),
  )
}

describe('the examples beside a guard', () => {
  test.each(guarded)('$id is found where it is meant', ({ id, guard }: { id: string; guard: Guard }) => {
    expect(guard.yes.filter((sentence) => !names(id, sentence, ['experience', 'skills']))).toEqual([])
  })

  test.each(guarded)('$id is not found where another thing is meant', ({ id, guard }: { id: string; guard: Guard }) => {
    expect(guard.no.filter((sentence) => names(id, sentence, ['experience']))).toEqual([])
  })
})
