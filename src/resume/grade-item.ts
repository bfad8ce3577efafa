import { levelWords } from '../data/level-words.ts'
import { foldText } from './fold-text.ts'
import { type Grade, readLevel } from './read-level.ts'

const phrases = levelWords
  .flatMap(({ words }) => words)
  .toSorted((a, b) => b.length - a.length)
  .join('|')
/** Level words that stand beside a skill without a preposition; the others also begin or end names ("deep learning", "Visual Basic"). */
const bare = 'expert|advanced|intermediate|beginner|proficient|fortgeschritten|avanzado|avancado|avanzato|gevorderd'
const years =
  "\\d{1,2}(?:[.,]\\d)?\\+? ?\\+?(?:years?|yrs?\\.?|y|jahren?|jahr|ans|anos?|jaar|anni)(?:'| of experience| of| experience| exp\\.?| erfahrung)?"

// "Java (expert)", "Go [3 years]"
const inBrackets = /^(.{1,60}?) ?[([]([^()[\]]{1,40})[)\]]$/u
// "Java – expert", "Java: 4/5"
const afterSign = /^(.{1,60}?)\s?(?:[–—:]|\s-)\s{0,2}([^–—:]{1,40})$/u
// "Python ★★★☆☆", "Java 4/5", "Go 80 %"
const rating = /^(.{1,60}?) ([★☆●○⬤◯■□█░▰▱◆◇⭐]{2,10}|\d{1,2} ?\/ ?(?:4|5|6|10)|\d{1,3} ?%)$/u
const trailing = new RegExp(`^(.{1,60}?) ((?:${bare})|${years})$`, 'u')
// "expert in Java", "good knowledge of SQL", "3 years of Java", "Advanced SQL"
const leading = new RegExp(
  `^((?:${phrases})(?: (?:knowledge|understanding|experience|skills|user|level|kenntnisse))?) (?:in|of|with|on|at|using|mit|von|en|de|avec|em|con|di|met|van|to) (.{1,60})$`,
  'u',
)
const leadingBare = new RegExp(`^((?:${bare}|basic|${years})) (?:of |with |in |mit |de |en |di )?(.{1,60})$`, 'u')

/** A skill item taken apart. */
export interface GradedItem {
  /** Where the name stands within the item. */
  readonly from: number
  readonly to: number
  readonly grade: Grade
  /** The level opens a phrase that may govern the items after it: "Advanced in Java, Kotlin". */
  readonly governs?: boolean
}

/** Reads the level and the years that are printed with an item, wherever they stand: before, behind, in brackets. */
export function gradeItem(item: string): GradedItem {
  for (const pattern of [inBrackets, rating, afterSign, trailing]) {
    const [, name = '', phrase = ''] = pattern.exec(pattern === trailing ? foldText(item) : item) ?? []
    const grade = phrase === '' ? undefined : readLevel(originalOf(item, phrase, 'end', pattern === trailing))
    if (!grade) continue
    const inner = gradeItem(item.slice(0, name.length).trimEnd())
    return { ...inner, grade: { ...inner.grade, ...grade } }
  }
  return gradeLeading(item)
}

function gradeLeading(item: string): GradedItem {
  const folded = foldText(item)
  const governing = leading.exec(folded)
  const [, phrase = '', name = ''] = governing ?? leadingBare.exec(folded) ?? []
  const grade = phrase === '' ? undefined : readLevel(originalOf(item, phrase.replace(/ of$/, ''), 'start', true))
  if (!grade) return { from: 0, to: item.length, grade: {} }
  return { from: item.length - name.length, to: item.length, grade, ...(governing && { governs: true }) }
}

/** The words as printed for a phrase found in the folded copy. */
function originalOf(item: string, phrase: string, edge: 'start' | 'end', folded: boolean): string {
  if (!folded) return phrase
  return edge === 'start' ? item.slice(0, phrase.length) : item.slice(item.length - phrase.length)
}
