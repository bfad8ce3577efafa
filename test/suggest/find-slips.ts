import type { HighlightPair } from './highlight-pairs.ts'

const irregularPast = new Set(
  `brought built bought came chose cut did drew drove fed fought found gave got grew held kept laid led left made met
  oversaw paid put ran read rebuilt redid rewrote rose sent set shot shrank shrunk slit sold sped spent split spoke
  spread stood strove swept taught took undertook underwent went withdrew won wove wrote`.split(/\s+/),
)
const sameInPresent = new Set(['cut', 'put', 'read', 'set', 'split', 'spread'])

/** Everything wrong with the words proposed in place of a highlight, as a reader would mark it. */
export function findSlips(pair: HighlightPair, after: string, cv: string): string[] {
  return [...slipsOfOpening(pair, after), ...slipsOfContent(pair, after, cv), ...slipsOfForm(pair, after)]
}

function slipsOfOpening({ entry, form = entry }: HighlightPair, after: string): string[] {
  const [opening = ''] = after.split(/[\s,]/)
  if (!/^[A-Z][a-z]/.test(opening)) return [`opens without a capital letter: ${opening}`]
  const verb = opening.toLowerCase().replace(/^(?:co|re)-/, '')
  const isPast = /ed$/.test(verb) || irregularPast.has(verb)
  if (form === 'past') return isPast ? [] : [`not in the past: ${opening}`]
  const isPresent = (!isPast || sameInPresent.has(verb)) && !/ing$/.test(verb)
  return isPresent ? [] : [`not in the present: ${opening}`]
}

function slipsOfContent({ mustKeep = [], mustNot = [] }: HighlightPair, after: string, cv: string): string[] {
  const words = after.replace(/\[[^\]]*\]/g, ' ')
  const known = new Set(wordsOf(cv))
  const invented = wordsOf(words)
    .slice(1)
    .filter((word) => /[\p{Lu}\d]/u.test(word) && !known.has(word))
  return [
    ...mustKeep.filter((part) => !after.includes(part)).map((part) => `lost: ${part}`),
    ...mustNot.filter((part) => after.includes(part)).map((part) => `must not say: ${part}`),
    ...invented.map((word) => `not in the CV: ${word}`),
  ]
}

function slipsOfForm({ text }: HighlightPair, after: string): string[] {
  const slips: readonly [string, boolean][] = [
    ['two spaces', /\s{2}/.test(after)],
    ['space before a comma or full stop', /\s[,;.](?:\s|$)/.test(after)],
    ['two signs in a row', /[,;.]\s?[,;]|[^.]\.\.$/.test(after)],
    ['brackets', !hasBalancedBrackets(after)],
    ['a word twice', /(?<![\w\]])(\p{L}+) \1(?!\w)/iu.test(after)],
    ['full stop', /[^.]\.$/.test(text) !== /[^.]\.$/.test(after)],
  ]
  return [...slips.filter(([, found]) => found).map(([slip]) => slip), ...wrongArticles(text, after)]
}

/** Only articles that the candidate did not write so ("a HTTP proxy" is theirs), and none before capitals: "a REST", "an RPC". */
function wrongArticles(text: string, after: string): string[] {
  return [...after.matchAll(/\b(an?) (\[?\p{Ll}[\p{L}-]*)/gu)]
    .filter(([pair, article = '', word = '']) => !text.includes(pair) && (article.length === 2) !== takesAn(word))
    .map(([pair]) => `article: ${pair}`)
}

function takesAn(word: string): boolean {
  return /^\[?(?:[aeiou]|hour|honest)/.test(word) && !/^\[?(?:uni|use|usa|uti|eu|one)/.test(word)
}

function hasBalancedBrackets(text: string): boolean {
  const open: string[] = []
  const closing: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }
  for (const sign of text) {
    if ('([{'.includes(sign)) open.push(sign)
    else if (closing[sign] && open.pop() !== closing[sign]) return false
  }
  return open.length === 0
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}.+#/%-]*[\p{L}\p{N}+#%]|[\p{L}\p{N}]/gu) ?? []
}
