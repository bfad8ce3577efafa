import { makers, surnames } from '../../data/cues/veto-cues.ts'
import { titleWords } from '../../data/job-titles.ts'
import type { Sighting } from '../cues/sighting.ts'
import { gap } from '../tokens/gap.ts'
import type { Passage } from '../tokens/passage.ts'
import { startsCapital } from '../tokens/starts-capital.ts'
import { wordAt } from '../tokens/word-at.ts'
import { placeWords } from './place-words.ts'

/** Words of a place at most: "New York City". */
const longestPlace = 3

const titles = new Set(titleWords)
const ending: number = gap.comma | gap.dash | gap.colon | gap.close | gap.item | gap.open | gap.newline | gap.block

/**
 * Whether a name stands where CVs print employers: "Datadog, Paris – engineer", "Engineer, Stripe", "Jenkins, Robert".
 *
 * @param next The skill behind it, which is no place.
 */
export function isEmployer(passage: Passage, sighting: Sighting, next: Sighting | undefined): boolean {
  if (passage.layout.isList(sighting.start)) return false
  // "API gateway (Kong)" has no town in Hong Kong
  const isPlaced = next?.first !== sighting.last + 1 && precedesPlace(passage, sighting)
  return (opensLine(passage, sighting) && (isPlaced || isSurname(passage, sighting))) || followsTitle(passage, sighting)
}

function opensLine({ line }: Passage, { first }: Sighting): boolean {
  return first === 0 || line[first - 1] !== line[first]
}

/** "Vercel, remote: editor", "Databricks (Amsterdam), people"; not "Terraform, remote state in S3". */
function precedesPlace(passage: Passage, { last }: Sighting): boolean {
  const { tokens } = passage
  if (((tokens.gap[last + 1] ?? 0) & (gap.comma | gap.open)) === 0) return false
  const word = wordAt(passage, last + 1)
  if (word === 'via') return true
  if (!/^(?:remote|hybrid|freelance)$/.test(word) && !placeWords().has(word)) return false
  for (let i = last + 2; i <= last + 1 + longestPlace; i++) {
    const bits = tokens.gap[i]
    if (i >= tokens.count || bits === undefined || bits & ending) return true
    if (!startsCapital(passage, i)) return false
  }
  return false
}

/** "Jenkins, Robert (line manager)". */
function isSurname(passage: Passage, { first, last }: Sighting): boolean {
  const { text, tokens } = passage
  if (first !== last || !surnames.has(wordAt(passage, first)) || tokens.gap[last + 1] !== (gap.comma | gap.space))
    return false
  if (!/^\p{Lu}\p{Ll}/u.test(text.slice(tokens.start[last + 1], tokens.end[last + 1]))) return false
  const after = tokens.gap[last + 2]
  return (
    last + 2 >= tokens.count || after === undefined || (after & (gap.dash | gap.open | gap.newline | gap.block)) !== 0
  )
}

/** "Backend Engineer, Stripe"; not "Engineer, Stripe and Adyen integrations". */
function followsTitle(passage: Passage, { first, last }: Sighting): boolean {
  const { tokens, sentence } = passage
  if (!makers.has(wordAt(passage, first)) || ((tokens.gap[first] ?? 0) & gap.comma) === 0) return false
  if (sentence[first - 1] !== sentence[first] || !titles.has(wordAt(passage, first - 1))) return false
  const after = tokens.gap[last + 1]
  return (
    last + 1 >= tokens.count || after === undefined || sentence[last + 1] !== sentence[last] || (after & gap.dash) !== 0
  )
}
