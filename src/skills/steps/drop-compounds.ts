import { technicalCapitals } from '../../data/cues/evidence-cues.ts'
import { surnames } from '../../data/cues/veto-cues.ts'
import { everydayNames } from '../../data/everyday-names.ts'
import type { RefineStep } from '../cues/refine-step.ts'
import type { Sighting } from '../cues/sighting.ts'
import { compileGuard } from '../evidence/compile-guard.ts'
import { isGermanic } from '../evidence/is-germanic.ts'
import { isLevelWord } from '../evidence/is-level-word.ts'
import { isSoftwareCompound } from '../evidence/is-software-compound.ts'
import { datesBeside } from '../tokens/dates-beside.ts'
import { gap } from '../tokens/gap.ts'
import type { Passage } from '../tokens/passage.ts'
import { startsCapital } from '../tokens/starts-capital.ts'
import { wordAt } from '../tokens/word-at.ts'

/** What a hyphen may tie to a skill: "Docker-based", "Go-to-Rust". */
const suffixes = new Set(
  'api apis app apps backed backend based cluster code compatible developer developers driven engineer engineers first friendly heavy hosted like managed native only powered ready related script scripts server service services side skripte specific stack style team teams to written'.split(
    ' ',
  ),
)

/** "Go-Entwicklerin", "React-Anwendungen", "Go-ontwikkelaar". */
const germanicNoun =
  /^(?:anwendung|datenbank|dienst|entwickl|framework|kenntnis|komponent|kurs|lizenz|modul|oberfläche|ontwikkel|plattform|programm|projekt|schnittstell|schulung|system|umgebung)/

/** "Go Entwicklerin", "Rust Ontwikkelaar". */
const germanicTrade = /^(?:entwickl|ontwikkel|programmier)/

const coders = /^(?:hacker|programmer|developer|coder|dev|guru|wizard|monk)$/

/** "spring 2021", "spring, 2021"; not "Perl 2005–2015", which tells when it was used. */
const season = /^,? ?(?:19|20)\d\d\b/

/** Drops doubtful words that are part of something else: "C-level", "ruby-red", "R&D", "Julia Smith", "spring 2021". */
export const dropCompounds: RefineStep = (sightings, passage) =>
  sightings.filter(
    (sighting, nth) => sighting.sure || !(isCompound(passage, sightings, nth) || isProperName(passage, sightings, nth)),
  )

function isCompound(passage: Passage, sightings: readonly Sighting[], nth: number): boolean {
  const { form, skill, first, last, start, end } = sightings[nth] as Sighting
  const before = passage.tokens.gap[first] as number
  const after = passage.tokens.gap[last + 1] ?? 0
  // a neighbour that is a skill makes no compound
  const isOpenBefore = first > 0 && sightings[nth - 1]?.last !== first - 1
  const isOpenAfter = sightings[nth + 1]?.first !== last + 1
  if (after === gap.hyphen && isOpenAfter && !isSuffix(passage, sightings[nth] as Sighting)) return true
  if (before === gap.hyphen && isOpenBefore && !isTarget(passage, first) && !isFormer(passage, first, last)) return true
  const isShort = end - start <= 2
  if (isShort && after === gap.quote) return true
  if (isShort && ((before & gap.and && isOpenBefore) || (after & gap.and && isOpenAfter))) return true
  if (form.key.length === 1 && isPairOfLetters(passage, first)) return true
  if (!season.test(passage.text.slice(end, end + 8))) return false
  return form.key === 'spring' || !(passage.layout.isList(start) || datesBeside(passage.text, end, skill.id))
}

/** Half of "R&D" and "Q&A". */
function isPairOfLetters(passage: Passage, i: number): boolean {
  const { gap: gaps } = passage.tokens
  const isFirst = gaps[i + 1] === gap.and && wordAt(passage, i + 1).length === 1
  return isFirst || (gaps[i] === gap.and && wordAt(passage, i - 1).length === 1)
}

/** The last of "Ant-to-Maven". */
function isTarget(passage: Passage, first: number): boolean {
  return wordAt(passage, first - 1) === 'to' && passage.tokens.gap[first - 1] === gap.hyphen
}

/** "Ex-Perl hacker"; "Ex-Elastic" is an employer. */
function isFormer(passage: Passage, first: number, last: number): boolean {
  return wordAt(passage, first - 1) === 'ex' && coders.test(wordAt(passage, last + 1))
}

/** Java and Python go with anything: "Python-heavy", "Java-Entwicklerin". */
function isSuffix(passage: Passage, { form, last, start, end }: Sighting): boolean {
  if (end - start > 2 && form.guard && compileGuard(form.guard).isMild && !form.isDoubtful) return true
  const word = wordAt(passage, last + 1)
  if (suffixes.has(word) || germanicNoun.test(word) || isSoftwareCompound(passage, last)) return true
  // "Gherkin-scenario's"; not "Express-Versand", "Ruby-Ausstellung"
  return word.length > 4 && !(everydayNames.has(form.key) || surnames.has(form.key)) && isGermanic(passage, last)
}

/** A capital right beside it that is neither a skill nor a word of the trade. */
function isProperName(passage: Passage, sightings: readonly Sighting[], nth: number): boolean {
  const { form, first, start } = sightings[nth] as Sighting
  if (!isCapital(passage, first)) return false
  // Java and Python are seldom names: beside another skill and in a list they are none
  const isMild = form.guard !== undefined && compileGuard(form.guard).isMild
  if (isMild && (passage.layout.isList(start) || hasNeighbour(passage, sightings, nth))) return false
  return (
    isNameAfter(passage, sightings, nth) || isNameBefore(passage, sightings, nth) || isFullName(passage, sightings, nth)
  )
}

/** "Jasmine Karma, head of unit C": two doubtful names alone at the start of a line. */
function isFullName(passage: Passage, sightings: readonly Sighting[], nth: number): boolean {
  const { tokens, line, layout } = passage
  const one = sightings[nth] as Sighting
  const isFirst = one.first === 0 || line[one.first - 1] !== line[one.first]
  const [given, family] = isFirst ? [one, sightings[nth + 1]] : [sightings[nth - 1], one]
  if (!given || !family || given.sure || family.sure || family.first !== given.last + 1) return false
  if (layout.isList(given.start) || (given.first > 0 && line[given.first - 1] === line[given.first])) return false
  if (!isCapital(passage, family.first)) return false
  const after = tokens.gap[family.last + 1] ?? gap.newline
  return tokens.gap[family.first] === gap.space && (after & (gap.comma | gap.newline | gap.block)) !== 0
}

function isNameAfter(passage: Passage, sightings: readonly Sighting[], nth: number): boolean {
  const { last } = sightings[nth] as Sighting
  if (passage.tokens.gap[last + 1] !== gap.space || sightings[nth + 1]?.first === last + 1) return false
  return isForeignCapital(passage, last + 1)
}

function isNameBefore(passage: Passage, sightings: readonly Sighting[], nth: number): boolean {
  const { first } = sightings[nth] as Sighting
  const startsSentence = first < 2 || passage.sentence[first - 2] !== passage.sentence[first]
  if (startsSentence || passage.tokens.gap[first] !== gap.space || sightings[nth - 1]?.last === first - 1) return false
  return isForeignCapital(passage, first - 1) && (surnames.has(wordAt(passage, first)) || !isGermanic(passage, first))
}

function hasNeighbour({ sentence }: Passage, sightings: readonly Sighting[], nth: number): boolean {
  const number = sentence[sightings[nth]?.first ?? -1]
  return [nth - 1, nth + 1].some(
    (other) => sightings[other] !== undefined && sentence[sightings[other].first] === number,
  )
}

function isForeignCapital(passage: Passage, i: number): boolean {
  const word = wordAt(passage, i)
  if (!isCapital(passage, i) || isShouted(passage, i) || technicalCapitals.has(word) || germanicTrade.test(word))
    return false
  // "Go Beginner"
  return !(isLevelWord(word) && passage.layout.isList(passage.tokens.start[i] as number))
}

/** All capitals make no name: "DEVELOPED USING JAVA". */
function isShouted({ text, tokens }: Passage, i: number): boolean {
  return /^\p{Lu}{2}/u.test(text.slice(tokens.start[i], tokens.end[i]))
}

function isCapital(passage: Passage, i: number): boolean {
  return i >= 0 && i < passage.tokens.count && startsCapital(passage, i)
}
