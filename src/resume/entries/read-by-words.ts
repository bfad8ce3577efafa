import type { HeaderPart } from '../lines/header-part.ts'
import { joinPieces } from '../lines/join-pieces.ts'
import { commaPieces } from '../names/comma-pieces.ts'
import { hasEmployerCue } from '../names/has-employer-cue.ts'
import { isPlace } from '../names/is-place.ts'
import { isTerms } from '../names/is-terms.ts'
import { isTitle } from '../names/is-title.ts'
import { titleScore } from '../names/title-score.ts'
import type { Fields } from './fields.ts'
import { isTeam } from './is-team.ts'
import type { Order } from './layout.ts'
import { nameParts } from './name-parts.ts'
import { separateTitle } from './separate-title.ts'
import { splitPlace } from './split-place.ts'
import { withEmployer } from './with-employer.ts'

/** Tells position, employer and place apart by their words, and where these are silent by the usual order. */
export function readByWords(parts: readonly HeaderPart[], order: Order): Fields {
  const { rest, place } = nameParts(parts)
  const pieces = separateTitle(rest)
  const title = bestTitle(pieces)
  const others = pieces.length === 1 && !title ? pieces.flatMap(splitAtFirm) : pieces.filter((part) => part !== title)
  const byCue = others.find(({ text }) => hasEmployerCue(text) && !isTeam(text))
  if (title) return withEmployer({ position: title, sure: true }, byCue ?? likeliest(others, title), place)
  const [first, second] = others
  if (!second) return withEmployer({ sure: byCue !== undefined }, first, place)
  const placed = others.filter((part) => splitPlace(part)[1] && !isTitle(part.text))
  const employer = byCue ?? (placed.length === 1 ? placed[0] : order === 'title-first' ? second : first)
  // "Larch Ltd – Zogno ⏎ Montatore": what stands beside the firm is its town
  const position = others.find(({ row }) => row !== employer?.row) ?? others.find((part) => part !== employer)
  return withEmployer({ sure: false, ...(position && { position }) }, employer, place)
}

/** "Senior Teller, Pamoja Community Bank", "Dyer, Bell & Crumb, Leeds": what stands before a firm, though no known title. */
function splitAtFirm(part: HeaderPart): HeaderPart[] {
  const pieces = commaPieces(part)
  const firm = pieces.findIndex(({ text }) => hasEmployerCue(text))
  const at = firm < 0 && isPlace(pieces.at(-1)?.text ?? '') && !isPlace(pieces[1]?.text ?? '') ? 1 : firm
  if (at < 1) return [part]
  return [pieces.slice(0, at), pieces.slice(at)].flatMap((run) => joinPieces(part, run) ?? [])
}

/** How one is employed is a title where no other is named: "Freelancer". */
function bestTitle(parts: readonly HeaderPart[]): HeaderPart | undefined {
  const titles = parts.filter(({ text }) => isTitle(text))
  const told = titles.filter(({ text }) => !isTerms(text))
  const best = Math.max(...told.map(({ text }) => titleScore(text)))
  return told.find(({ text }) => titleScore(text) === best) ?? titles[0]
}

/** The part beside the title, unless it reads like a team and another stands on a line of its own or with its place. */
function likeliest(parts: readonly HeaderPart[], title: HeaderPart): HeaderPart | undefined {
  const score = (part: HeaderPart): number =>
    (isTeam(part.text) ? -3 : 0) +
    (part.row === title.row ? 2 : 0) +
    (part.row === title.row + 1 ? 1 : 0) +
    (part.row < title.row && parts.filter(({ row }) => row === part.row).length === 1 ? 3 : 0) +
    (splitPlace(part)[1] ? 2 : 0)
  return parts.toSorted((a, b) => score(b) - score(a))[0]
}
