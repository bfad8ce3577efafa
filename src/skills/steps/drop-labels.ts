import { listLabels } from '../../data/cues/list-labels.ts'
import type { RefineStep } from '../cues/refine-step.ts'
import type { Sighting } from '../cues/sighting.ts'
import { gap } from '../tokens/gap.ts'
import type { Passage } from '../tokens/passage.ts'
import { wordAt } from '../tokens/word-at.ts'

/** Words of a label at most; more of them are a sentence. */
const longestLabel = 6

const endsLine: number = gap.newline | gap.block | gap.item

/** In a list of skills, "Databases:" and "CI/CD & testing:" name a group and claim nothing; "AWS:" names a skill. */
export const dropLabels: RefineStep = (sightings, passage) =>
  sightings.filter((sighting) => !(passage.layout.isList(sighting.start) && isLabel(passage, sighting)))

function isLabel(passage: Passage, { first, last }: Sighting): boolean {
  for (let i = first; i <= last; i++) if (!listLabels.has(wordAt(passage, i))) return false
  return opensLine(passage, first) && precedesList(passage, last)
}

function opensLine({ tokens }: Passage, first: number): boolean {
  for (let i = first; i > first - longestLabel; i--) {
    if (i === 0) return true
    const bits = tokens.gap[i] as number
    if (bits & endsLine) return true
    if (bits & (gap.colon | gap.open | gap.comma)) return false
  }
  return false
}

/** A colon, or a dash or a tab and then a list: not "Networking – intermediate". */
function precedesList(passage: Passage, last: number): boolean {
  const { text, tokens } = passage
  for (let i = last + 1; i < tokens.count && i <= last + longestLabel; i++) {
    const bits = tokens.gap[i] as number
    if (bits & gap.colon) return true
    if (bits & gap.dash) return isList(passage, i)
    if (bits & gap.item) return text.slice(tokens.end[i - 1], tokens.start[i]).includes('\t') && isList(passage, i)
    if (bits & (endsLine | gap.comma | gap.open)) return false
  }
  return false
}

function isList({ tokens }: Passage, from: number): boolean {
  for (let i = from + 1; i < tokens.count && i <= from + longestLabel; i++) {
    const bits = tokens.gap[i] as number
    if (bits & gap.comma) return true
    if (bits & endsLine) return false
  }
  return false
}
