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
const regional =
  /i[sz](?:e|ed|er|es|ing|ations?)\b|(?:behavi|col|fav)ou?r|ll?(?:ing|ed|er)\b|logue\b|centre\b|defence\b/i

/** One word with one capital: a product's name, mostly. */
const product = /^\p{Lu}\p{Ll}{1,30}$/u

/**
 * The other ways to write a form: plural and singular, British and American, without its slash or its leading dot.
 * Other dots, blanks, hyphens and case need no variants.
 */
export function formVariants(form: FormPieces, spelling: string): FormPieces[] {
  const { pieces, humps } = form
  const variants = [form]
  if (regional.test(spelling)) variants.push({ pieces: pieces.map(otherSpelling), humps })
  if (spelling.length > 3 && pieces.some((piece) => piece.startsWith('/'))) {
    variants.push({ pieces: pieces.map((piece) => piece.replace(/^\//, '')), humps })
  }
  // "Dockers" work in a harbour, "Pythons" live in a zoo
  const isDoubtful = product.test(spelling) && !spelling.endsWith('s')
  const isAcronymPlural = acronym.test(spelling)
  for (let nth = variants.length - 1; nth >= 0; nth--) {
    const other = inOtherNumber((variants[nth] as FormPieces).pieces)
    if (other) variants.push({ pieces: other, humps, isDoubtful, isAcronymPlural })
  }
  const [head, ...others] = pieces
  // "net core 3.1"
  if (head?.startsWith('.') && others.length > 0)
    variants.push({ pieces: [head.slice(1), ...others], humps, isDoubtful: true })
  return variants
}

function otherSpelling(piece: string): string {
  for (const [ending, from, to] of endings) {
    if (!ending.test(piece)) continue
    const at = piece.lastIndexOf(from)
    return piece.slice(0, at) + to + piece.slice(at + from.length)
  }
  return piece
}

/** The pieces with the last word in the plural, or in the singular if it is a plural. */
function inOtherNumber(pieces: readonly string[]): readonly string[] | undefined {
  const last = pieces.at(-1) ?? ''
  const other = otherNumber(last, pieces.length > 1 ? 4 : shortestPlural)
  if (other === undefined || (pieces.length === 1 && last.length < 2)) return undefined
  return pieces.length === 1 ? [other] : [...pieces.slice(0, -1), other]
}

function otherNumber(word: string, shortest: number): string | undefined {
  const end = word.charCodeAt(word.length - 1)
  if (!(end >= 0x61 && end <= 0x7a)) return undefined
  if (word.length > 4 && /[^aeiou\d/]y$/.test(word)) return `${word.slice(0, -1)}ies`
  if (!word.endsWith('s')) return `${word}${/(?:x|ch|sh)$/.test(word) ? 'es' : 's'}`
  if (word.length < shortest || /(?:ss|us|is|os|ics)$/.test(word)) return undefined
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1)
}
