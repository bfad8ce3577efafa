import type { ListPiece } from '../lines/split-list.ts'
import { hasHumanLanguage } from '../names/has-human-language.ts'

/** What stands between two languages that no comma parts: " and ", " - ", "/", ". " */
const joints = /\s(?:and|und|sowie|et|y|e|en|&)\s|\s[–—+-]\s|\s?\/\s?|[.;]\s/gu
const word = /[\p{L}'’-]+/gu

/**
 * Parts the languages that stand in a row: "English and Spanish", "Français (natif) - Arabe (bilingue)",
 * "English (C2) Spanish (B2)". "Mandarin Chinese" is one.
 */
export function splitLanguages(piece: ListPiece): ListPiece[] {
  const plain = piece.text.replace(/\([^()]*\)/g, (bracket) => '_'.repeat(bracket.length))
  const names = [...plain.matchAll(word)]
    .filter(([name]) => hasHumanLanguage(name))
    .map(({ 0: name, index }) => ({ start: index, end: index + name.length }))
  const cuts = names.flatMap((name, nth) => {
    const above = names[nth - 1]
    return above ? cutBetween(plain, above.end, name.start, names[0]?.start === 0) : []
  })
  return [{ start: 0, end: 0 }, ...cuts].map(({ end: from }, nth) => {
    const to = cuts[nth]?.start ?? piece.text.length
    return { text: piece.text.slice(from, to), start: piece.start + from, end: piece.start + to }
  })
}

/** At the last joint; where none stands, a name begins a piece, or ends one whose level goes before: "Native English fluent Spanish". */
function cutBetween(text: string, from: number, to: number, isNameFirst: boolean): { start: number; end: number }[] {
  const between = text.slice(from, to)
  const joint = [...between.matchAll(joints)].at(-1)
  if (joint) return [{ start: from + joint.index, end: from + joint.index + joint[0].length }]
  if (between.trim() === '') return []
  return isNameFirst ? [{ start: to - 1, end: to }] : [{ start: from, end: from + 1 }]
}
