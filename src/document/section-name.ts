import { headingPacks } from '../data/headings.ts'
import { lazy } from '../lazy.ts'
import type { SectionKind } from '../types.ts'

const kinds = lazy(
  () =>
    new Map(
      headingPacks.flatMap(({ rows }) =>
        rows.flatMap(({ kind, exact }) => exact.map((wording): [string, SectionKind] => [lettersOf(wording), kind])),
      ),
    ),
)

/** The kind of section that a text names and nothing else: "EXPERIENCE", "Compétences". */
export function sectionName(text: string): SectionKind | undefined {
  return text.length > 40 ? undefined : kinds().get(lettersOf(text))
}

function lettersOf(text: string): string {
  const lower = text.toLowerCase()
  return isPlain.test(lower) ? lower.replace(/[^a-z]/g, '') : lower.normalize('NFD').replace(/[^\p{L}]/gu, '')
}

/** Nearly all texts are, and have no accents to take off. */
const isPlain = /^[ -~]*$/
