import { isDuration } from '../dates/is-duration.ts'
import type { HeaderPart } from '../lines/header-part.ts'
import { joinPieces } from '../lines/join-pieces.ts'
import { commaPieces } from '../names/comma-pieces.ts'
import { hasEmployerCue } from '../names/has-employer-cue.ts'
import { hasTitleWord } from '../names/has-title-word.ts'
import { isTitle } from '../names/is-title.ts'
import { isTown } from '../names/is-town.ts'

/**
 * Takes the town off a title, and what is said of the employer in small letters: "Analyst, Nairobi", "Head chef,
 * restaurant of 60 covers". A land may be part of it: "Country Manager, Germany".
 */
export function splitTitle(part: HeaderPart): [HeaderPart, HeaderPart | undefined] {
  const [first, ...others] = commaPieces(part)
  const isTail = ({ text }: HeaderPart): boolean => isTown(text) || isRemark(text) || isDuration(text)
  const isEnd = (pieces: readonly HeaderPart[]): boolean =>
    pieces.every(isTail) || isTown(pieces.map(({ text }) => text).join(', '))
  const tail = others.findIndex((_, at, all) => isEnd(all.slice(at)))
  if (!first || tail < 0 || (tail > 0 && !isTitle(part.text))) return [part, undefined]
  const title = joinPieces(part, [first, ...others.slice(0, tail)]) ?? part
  const town = joinPieces(part, others.slice(tail))
  return [title, town && isTown(town.text) ? town : others.find(({ text }) => isTown(text))]
}

function isRemark(text: string): boolean {
  return /^\p{Ll}/u.test(text) && hasEmployerCue(text) && !hasTitleWord(text)
}
