import { foreignPhrases } from '../data/document-words.ts'
import type { Basics, SectionKind, WorkEntry } from '../types.ts'
import { foldText } from './lines/fold-text.ts'
import type { Part } from './sections/split-sections.ts'

/** Kinds that few other documents have. */
const telling: readonly SectionKind[] = [
  'experience',
  'education',
  'skills',
  'summary',
  'projects',
  'certificates',
  'languages',
]
/** A project and a course have skills and a summary, too; only somebody has worked or studied, or has a name. */
const lived: readonly SectionKind[] = ['experience', 'education']
/** From this sum on the document is a CV. Raising it turns away sparse CVs, lowering it lets advertisements in. */
const enough = 1.2
/** Of a hundred words of a CV hardly one speaks to the reader. */
const mostAddress = 0.015
/** People who write CVs are one. */
const mostPlural = 0.04

interface Found {
  readonly text: string
  readonly parts: readonly Part[]
  readonly basics: Basics
  readonly work: readonly WorkEntry[]
}

/** Whether the document is somebody's CV: sections, dated entries and a person speak for it, phrases of other documents against. */
export function isCv({ text, parts, basics, work }: Found): boolean {
  const headed = new Set(parts.filter(({ heading }) => heading).map(({ kind }) => kind))
  const unheaded = new Set(parts.filter(({ heading, kind }) => !heading && kind !== 'contact').map(({ kind }) => kind))
  const sections =
    telling.filter((kind) => headed.has(kind)).length +
    telling.filter((kind) => !headed.has(kind) && unheaded.has(kind)).length * 0.5
  const entries = work.filter(({ startDate, position, name }) => startDate && (position || name)).length
  const isSomebody = basics.name ?? basics.label ?? parts.find(({ kind }) => lived.includes(kind))
  if (!isSomebody) return false
  const person = (basics.email || basics.phone ? 0.7 : 0) + (basics.name ? 0.3 : 0) + (basics.label ? 0.3 : 0)
  return (
    Math.min(sections, 4) * 0.7 + Math.min(entries, 2) * 0.8 + person - foreignWeight(text) - voiceWeight(text) >=
    enough
  )
}

/** The kind of document whose phrases are the most; one phrase alone says little. */
function foreignWeight(text: string): number {
  const folded = foldText(text)
  const counts = foreignPhrases.map(({ phrases }) => phrases.filter((phrase) => folded.includes(phrase)).length)
  const most = Math.max(...counts)
  return most < 2 ? 0 : most * 0.8
}

/** Articles and advertisements speak to "you", firms speak as "we"; "US" is a country. */
function voiceWeight(text: string): number {
  const words = text.match(/\p{L}+/gu) ?? []
  const share = (pronoun: RegExp) => {
    const found = words.filter((word) => pronoun.test(word)).length
    return found > 2 ? found / words.length : 0
  }
  const address = share(/^(?:you|your|yours|du|dein|deine|vous|votre)$/i)
  const plural = share(/^(?:[Ww]e|[Oo]urs?|us|[Ww]ir|[Uu]nsere?|[Nn]otre|[Nn]uestr[oa]s?)$/)
  return (address > mostAddress ? 2.2 : 0) + (plural > mostPlural ? 1.6 : 0)
}
