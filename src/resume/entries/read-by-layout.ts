import type { HeaderPart } from '../lines/header-part.ts'
import { joinPieces } from '../lines/join-pieces.ts'
import { commaPieces } from '../names/comma-pieces.ts'
import { hasEmployerCue } from '../names/has-employer-cue.ts'
import { hasLegalForm } from '../names/has-legal-form.ts'
import { hasTitleWord } from '../names/has-title-word.ts'
import { isPlace } from '../names/is-place.ts'
import { isTerms } from '../names/is-terms.ts'
import { isTitle } from '../names/is-title.ts'
import { titleScore } from '../names/title-score.ts'
import type { Fields } from './fields.ts'
import { isTeam } from './is-team.ts'
import type { Layout } from './layout.ts'
import { shapeOf } from './learn-columns.ts'
import { nameParts } from './name-parts.ts'
import { splitPlace } from './split-place.ts'
import { splitTitle } from './split-title.ts'
import { withEmployer } from './with-employer.ts'

/** Reads a header as the others of its section are laid out; `undefined` when it has no such parts. */
export function readByLayout(parts: readonly HeaderPart[], { columns, order, join }: Layout): Fields | undefined {
  const { rest, place } = nameParts(parts)
  const own = columns.find(({ shape }) => shape === shapeOf(parts))
  const [title, firm] = [own && parts[own.position], own && parts[own.name]]
  if (title && firm && rest.includes(title)) {
    if (rest.includes(firm)) return withEmployer({ position: title, sure: true }, firm, place)
    // "Web Developer ⏎ Orlando", "Oxford ⏎ Senior Engineer": where the others have their employer, a place is one.
    const [name, town] = splitPlace(firm)
    if (isPlace(firm.text)) return { position: splitTitle(title)[0], name, ...(town && { location: town }), sure: true }
  }
  const [first, ...others] = rest
  if (!join || !first) return undefined
  const isTitleFirst = order === 'title-first'
  const pair = join === 'comma' ? others.length === 0 && atComma(first, isTitleFirst) : bestPair(rest, { order, join })
  if (!pair) return undefined
  const [position, name] = isTitleFirst ? pair : pair.toReversed()
  return withEmployer({ sure: true, ...(position && { position }) }, name, place)
}

type Pair = readonly [HeaderPart, HeaderPart] | undefined

/** Of two parts on one row, or one above the other, those that look most like title and employer; else the first ones. */
function bestPair(parts: readonly HeaderPart[], { order, join }: Pick<Layout, 'order' | 'join'>): Pair {
  const sign = order === 'title-first' ? 1 : -1
  const pairs = parts.flatMap((first, at) =>
    parts
      .slice(at + 1)
      .filter(({ row }) => (row === first.row) === (join === 'sign'))
      .map((second) => ({
        pair: [first, second] as const,
        score: sign * (titleScore(first.text) - titleScore(second.text)),
      })),
  )
  return pairs.toSorted((a, b) => b.score - a.score)[0]?.pair
}

/** "Florist, Petal & Stem, Leeds", or "Petal & Stem, Leeds, Florist". */
function atComma(part: HeaderPart, isTitleFirst: boolean): Pair {
  const pieces = commaPieces(part)
  const named = pieces.filter(({ text }) => !isTerms(text) && !isPlace(text) && !isForm(text))
  const others = named.slice(1).filter(({ text }, at) => !isTeam(text) || at === named.length - 2)
  const firm =
    others.find(({ text }) => hasEmployerCue(text) && !hasTitleWord(text) && !isTitle(text)) ??
    others.find(({ text }) => !isTitle(text)) ??
    others[0]
  const second = isTitleFirst ? firm : named.at(-1)
  const at = second && named.length > 1 ? pieces.indexOf(second) : -1
  const terms = pieces.findIndex(({ text }) => isTerms(text))
  const end = isTitleFirst && terms > 0 && terms < at ? terms : at
  const [before, behind] = [joinPieces(part, pieces.slice(0, end)), joinPieces(part, pieces.slice(at))]
  return at > 0 && before && behind ? [before, behind] : undefined
}

/** "Acme, S.L.": a legal form belongs to the name before it. */
function isForm(text: string): boolean {
  return text.split(' ').every((word) => hasLegalForm(`x ${word}`))
}
