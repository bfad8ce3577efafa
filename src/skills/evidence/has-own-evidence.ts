import { everydayNames } from '../../data/everyday-names.ts'
import { softwareHints } from '../../data/trade-words.ts'
import type { Sighting } from '../cues/sighting.ts'
import { datesBeside } from '../tokens/dates-beside.ts'
import type { Passage } from '../tokens/passage.ts'
import { wordAt } from '../tokens/word-at.ts'
import type { Form } from '../vocabulary/form.ts'
import { compileGuard } from './compile-guard.ts'
import { hasPhrase } from './has-phrase.ts'
import { isAboutSoftware } from './is-about-software.ts'
import { isCapitalised } from './is-capitalised.ts'
import { isCaseless } from './is-caseless.ts'
import { isFaintlyVetoed } from './is-faintly-vetoed.ts'
import { isInTitle } from './is-in-title.ts'
import { isShouted } from './is-shouted.ts'
import { isSoftwareCompound } from './is-software-compound.ts'
import { opensSentence } from './opens-sentence.ts'
import { technicalCategories } from './technical-categories.ts'
import { tradeOf } from './trade-of.ts'

/** "Pagination", "failover", "scalability": no product is named so. */
const abstract = /(?:.ation|.ition|.ssion|.ity|.ency|.ancy|(?<!test|r)ing|failover)$/

/** Whether a doubtful word is shown to be a skill by what touches it: its version, its dates, a word that its guard names. */
export function hasOwnEvidence(passage: Passage, sighting: Sighting): boolean {
  const { form, skill, first, last, start, end, version } = sighting
  if (version !== undefined && form.key.length > 1) return true
  // "Go since 2016"
  if (passage.layout.isList(start) && datesBeside(passage.text, end, skill.id)) return true
  if (!form.guard) return false
  const { before, after, isMild } = compileGuard(form.guard)
  if (hasPhrase(passage, last, 1, before) || isSoftwareCompound(passage, last)) return true
  if (isFaintlyVetoed(passage, sighting)) return false
  if (hasPhrase(passage, first, -1, after)) return true
  if (needsMore(passage, sighting)) return false
  return isMild ? !opensAsWord(passage, sighting) : isNamedInside(passage, sighting) || isTerm(passage, sighting)
}

/** "Passwords come from Vault": an everyday noun with a capital inside a sentence is a name. */
function isNamedInside(passage: Passage, sighting: Sighting): boolean {
  return (
    (isShouted(passage, sighting) || everydayNames.has(sighting.form.key)) &&
    isCapitalised(passage, sighting) &&
    !opensSentence(passage, sighting) &&
    !isInTitle(passage, sighting)
  )
}

/** "Rust on the hull": where a sentence begins, the capital says nothing of an everyday noun. */
function opensAsWord(passage: Passage, sighting: Sighting): boolean {
  if (!everydayNames.has(sighting.form.key) || passage.layout.isList(sighting.start)) return false
  return opensSentence(passage, sighting) && tradeOf(passage, sighting.first) === 'unknown'
}

/** "Load balancing over three zones", "redesigned pagination": a term of the trade where it is spoken of. */
function isTerm(passage: Passage, { form, skill, first }: Sighting): boolean {
  if (!technicalCategories.has(skill.category)) return false
  if (form.words > 1) return isAboutSoftware(passage, first)
  return abstract.test(form.key) && tradeOf(passage, first) === 'software'
}

/** A mild guard lets a word pass as it is spelled, in the sections that tell of work. */
function needsMore(passage: Passage, sighting: Sighting): boolean {
  const { form, first, start, loose } = sighting
  if (form.isDoubtful || loose || passage.layout.isForeign(start)) return true
  if (!passage.layout.isList(start) && tradeOf(passage, first) === 'other' && !isBeforeHint(passage, sighting))
    return true
  if (form.isSmall || isConcept(form)) return false
  return !isCapitalised(passage, sighting) && !isCaseless(passage, sighting)
}

/** "Vue dashboards for a brewery": software for another trade. */
function isBeforeHint(passage: Passage, { last }: Sighting): boolean {
  return softwareHints.has(wordAt(passage, last + 1).replace(/s$/, ''))
}

const phrase = /^\p{Lu}\p{Ll}{1,20}(?:[ -]\p{Ll}{1,20}){1,4}$/u

/** "Unit testing" is written so where a line begins, and small inside it; no product is. */
function isConcept({ spelling }: Form): boolean {
  return phrase.test(spelling)
}
