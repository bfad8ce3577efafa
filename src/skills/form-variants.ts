import type { FormPieces } from './form-pieces.ts'

/** Shorter single words keep their final s: Rails, pandas, Windows are not plurals of anything in this trade. */
const shortestPlural = 8

/** British and American endings of one word, both ways. */
const endings: readonly (readonly [RegExp, string, string])[] = [
  [/is(e|ed|er|es|ing|ation|ations)$/, 'is', 'iz'],
  [/iz(e|ed|er|es|ing|ation|ations)$/, 'iz', 'is'],
  [/(?:behavi|col|fav)our/, 'our', 'or'],
  [/(?:behavi|col|fav)or/, 'or', 'our'],
  [/(?:mode|labe|trave|cance|signa)ll(?:ing|ed|er)$/, 'll', 'l'],
  [/(?:mode|labe|trave|cance|signa)l(?:ing|ed|er)$/, 'l', 'll'],
  [/logue$/, 'logue', 'log'],
  [/centre$/, 'centre', 'center'],
  [/defence$/, 'defence', 'defense'],
]

/** So short that its plural is often another word: HA, IT, CAP. */
const acronym = /^\p{Lu}{2,3}$/u

/** Whether one of the endings may apply; most words are done with after this. */
const regional = /i[sz](?:e|ed|er|es|ing|ations?)$|(?:behavi|col|fav)ou?r|ll?(?:ing|ed|er)$|logue$|centre$|defence$/

/** One word with one capital: a product's name, mostly. */
const product = /^\p{Lu}\p{Ll}{1,30}$/u

/**
 * The other ways to write a form: plural and singular, British and American, without its slash.
 * Dots, blanks, hyphens and case need no variants.
 */
export function formVariants(form: FormPieces, spelling: string): FormPieces[] {
  const variants = [form]
  if (form.pieces.some((piece) => regional.test(piece)))
    variants.push({ ...form, pieces: form.pieces.map(otherSpelling) })
  if (form.pieces.some((piece) => piece.startsWith('/')) && form.pieces.join('').length > 3) {
    variants.push({ ...form, pieces: form.pieces.map((piece) => piece.replace(/^\//, '')) })
  }
  // "Dockers" work in a harbour, "Pythons" live in a zoo
  const isDoubtful = product.test(spelling) && !spelling.endsWith('s')
  const isAcronymPlural = acronym.test(spelling)
  return variants.flatMap((variant) => [
    variant,
    ...otherNumber(variant).map((other) => ({ ...other, isDoubtful, isAcronymPlural })),
  ])
}

function otherSpelling(piece: string): string {
  for (const [ending, from, to] of endings) {
    if (!ending.test(piece)) continue
    const at = piece.lastIndexOf(from)
    return piece.slice(0, at) + to + piece.slice(at + from.length)
  }
  return piece
}

function otherNumber({ pieces, humps }: FormPieces): FormPieces[] {
  const last = pieces.at(-1) ?? ''
  const withLast = (word: string): FormPieces => ({ pieces: [...pieces.slice(0, -1), word], humps })
  if (/[^aeiou\d/]y$/.test(last) && last.length > 4) return [withLast(`${last.slice(0, -1)}ies`)]
  if (!/[a-z]$/.test(last) || pieces.join('').length < 2) return []
  if (!last.endsWith('s')) return [withLast(`${last}${/(?:x|ch|sh)$/.test(last) ? 'es' : 's'}`)]
  const mayBePlural = last.length >= (pieces.length > 1 ? 4 : shortestPlural) && !/(?:ss|us|is|os|ics)$/.test(last)
  return mayBePlural ? [withLast(last.endsWith('ies') ? `${last.slice(0, -3)}y` : last.slice(0, -1))] : []
}
