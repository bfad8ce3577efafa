import { bareLevelWords, levelWords, trailingLevelWords, yearWords } from '../../data/level-words.ts'
import { foldText } from '../lines/fold-text.ts'
import { isSkillName } from './is-skill-name.ts'
import { type Grade, readLevel } from './read-level.ts'
import { readRemarkedLevel } from './read-remarked-level.ts'
import { skillNamed } from './skill-named.ts'

const bare = anyOf(bareLevelWords)
const years = `[<>~]? ?\\d{1,2}(?:[.,]\\d)?\\+? ?\\+?(?:${anyOf(yearWords.filter((word) => word !== 'j'))})\\.?`
const experience =
  "(?:'?(?: of)?(?: (?:commercial|professional|hands-on|practical|solid))?(?: experience| exp\\.?)|'| erfahrung)?"
const signs = '[★☆●○⬤◯■□█░▰▱▮▯◆◇⭐✪⚫⚪•◦]'

// "Java (expert)", "Go [3 years]"
const inBrackets = /^(.{1,60}?) ?[([]([^()[\]]{1,40})[)\]]$/u
// "Java – expert", "Java: 4/5", "Java = good"
const afterSign = /^(.{1,60}?)\s?(?:[–—:=→]|->|\s-)\s{0,2}([^–—:=→]{1,40})$/u
// "Flask for seven years", "Go seit drei Jahren"
const afterSince = /^(.{1,60}?) (?:for|seit|depuis|desde(?: há| hace)?|sinds|al|dal|da|há) ([^()]{4,40})$/
// "Java ........ expert", "Java ____ 5 years"
const afterLeader = /^(.{1,60}?)\s?(?:\.{3,80}|…{1,30}|_{3,80}|(?: [.·]){3,40})\s?([^.…_·]{1,40}\.?)$/u
/** Marks made with the keys of a keyboard: "***", "***oo", "xx---" */
const typed = '\\*{1,10}|[*+x#]{1,10}[-o_.]{1,9}'
// "Python ★★★☆☆", "Java 4/5", "Go 80 %", "SQL +++", "C ***oo"
const rating = new RegExp(
  `^(?!C \\+)(.{1,60}?)(?: ?(?=${signs})|[ :–-]{1,3}(?=[\\d+*x#]))(${signs}(?: ?${signs}){0,9}|\\d{1,2}(?:[.,]\\d)? ?(?:/|out of|of|von|sur|de|su|van) ?(?:3|4|5|6|10)|\\d{1,3} ?%|\\+{1,5}|${typed})$`,
  'u',
)
const trailing = new RegExp(
  `^(.{1,60}?)(?: |-(?=(?:${bare})$))((?:${bare}|${anyOf(trailingLevelWords)})|${years}${experience})$`,
  'u',
)
/** What stands between a grade and what it is about: "expert in Java", "3 years' experience with Java", "a year of Go". */
const preposition = / (?:in|of|with|on|at|using|mit|von|en|de|du|des|avec|sur|em|com|con|di|met|van|to) /g
/** Neither the grade before its preposition nor what follows is longer than this. */
const longestSide = 60
/** Words of a name on either side of the end of a grade. */
const mostNameWords = 3
/** "★★★☆☆ Python", "[####--] Python" */
const leadingSigns = new RegExp(
  `^(${signs}(?: ?${signs}){1,9}|[★⭐✪]|\\[[#*=x|+]{1,20}[-._ ]{0,20}\\])\\s{1,3}(\\S.{0,60})$`,
  'u',
)
// "Advanced SQL", "5+ years Java"
const leadingBare = new RegExp(
  `^((?:(?:${bare}|basic)(?:-level)?|(?:over |more than )?${years}${experience})) (?:of |with |in |mit |de |en |di )?(.{1,60})$`,
  'u',
)

// "some Rust", "strong PostgreSQL", "a little PowerShell"; "Deep Learning" is no skill with a grade
const leadingLoose =
  /^(a little|a bit of|some|rusty|conversational|fluent|strong|very strong|solid|good|very good|excellent|decent|un peu de|un poco de|un poquito de|um pouco de|um pouquinho de|un po' di|a touch of|a smattering of|een beetje|ein wenig|etwas|sehr gutes?|gutes?) (.{1,40})$/

/** "Kafka ★☆☆☆☆ (read the book)": a bracket behind the grade that is none itself. */
const withRemark = /^([^()]{1,60}\S) ?\([^()]{1,40}\)$/u

/** The last words of what `trailing` looks for, the first of what `leading` looks for: few items have one. */
const lastWords = new Set(
  [...bareLevelWords, ...trailingLevelWords, ...yearWords, 'experience', 'exp', 'erfahrung'].map(lastWord),
)
const firstWords = new Set(['over', 'more', 'basic', ...levelWords.flatMap(({ words }) => words.map(firstWord))])

/** What stands behind a name, each with a sign that costs less to look for. */
const behind: readonly { readonly pattern: RegExp; readonly sign: RegExp }[] = [
  { pattern: inBrackets, sign: /[)\]]$/ },
  { pattern: rating, sign: /[★☆●○⬤◯■□█░▰▱▮▯◆◇⭐✪⚫⚪•◦%+*o_.\d-]$/u },
  { pattern: afterLeader, sign: /\.\.|…|__| [.·] / },
  { pattern: afterSign, sign: /[–—:=→]|\s-|->/ },
  { pattern: afterSince, sign: /\s(?:for|seit|depuis|desde|sinds|al|dal|da|há)\s/ },
]

/** A skill item taken apart. */
export interface GradedItem {
  /** Where the name stands within the item. */
  readonly from: number
  readonly to: number
  readonly grade: Grade
  /** The level opens a phrase that may govern the items after it: "Advanced in Java, Kotlin". */
  readonly governs?: boolean
}

/**
 * Reads the level and the years that are printed with an item, wherever they stand: before, behind, in brackets.
 *
 * @param most - How many signs are full marks, where only the full ones are printed.
 */
export function gradeItem(item: string, most?: number): GradedItem {
  for (const { pattern, sign } of behind) {
    const [, name = '', phrase = ''] = (sign.test(item) && pattern.exec(item)) || []
    const grade =
      phrase === ''
        ? undefined
        : (readLevel(phrase, most) ?? (pattern === inBrackets ? readRemarkedLevel(phrase, most) : undefined))
    if (grade) return withinGraded(item, name, grade, most)
  }
  const folded = foldText(item)
  const [, name = '', phrase = ''] = (lastWords.has(lastWord(folded)) && trailing.exec(folded)) || []
  const grade = phrase === '' ? undefined : readLevel(item.slice(item.length - phrase.length), most)
  if (grade) return withinGraded(item, name, grade, most)
  const [, remarked = ''] = withRemark.exec(item) ?? []
  const before = remarked === '' ? undefined : gradeItem(remarked, most)
  return before && Object.keys(before.grade).length > 0 ? before : gradeLeading(item, folded, most)
}

/** "Java – 5 yrs (expert)": the name may have a grade of its own. */
function withinGraded(item: string, name: string, grade: Grade, most: number | undefined): GradedItem {
  const inner = gradeItem(item.slice(0, name.length).trimEnd(), most)
  return { ...inner, grade: { ...inner.grade, ...grade } }
}

function gradeLeading(item: string, folded: string, most: number | undefined): GradedItem {
  const [, marks = '', marked = ''] = leadingSigns.exec(item) ?? []
  const rated = marks === '' ? undefined : readLevel(marks, most)
  if (rated) return { from: item.length - marked.length, to: item.length, grade: rated }
  const [, adjective = '', skill = ''] = leadingLoose.exec(folded) ?? []
  const loose =
    skill !== '' && isSkillName(item.slice(-skill.length))
      ? readLevel(adjective.replace(/ (?:of|de|di)$/, ''))
      : undefined
  if (loose && !isWithinName(item, item.length - skill.length))
    return { from: item.length - skill.length, to: item.length, grade: loose }
  const governing = gradeBefore(item, folded)
  if (governing) return governing
  const mayLead = /^\d/.test(folded) || firstWords.has(firstWord(folded))
  const [, phrase = '', name = ''] = (mayLead ? leadingBare.exec(folded) : null) ?? []
  const grade = phrase === '' ? undefined : readLevel(item.slice(0, phrase.length))
  const from = item.length - name.length
  return grade && !isWithinName(item, from) ? { from, to: item.length, grade } : { from: 0, to: item.length, grade: {} }
}

/** The longest grade before a preposition: "5 years of experience in Java" is about Java. */
function gradeBefore(item: string, folded: string): GradedItem | undefined {
  let found: GradedItem | undefined
  for (const { 0: sign, index } of folded.matchAll(preposition)) {
    const grade =
      Math.max(index, item.length - index - sign.length) > longestSide ? undefined : readLevel(item.slice(0, index))
    if (grade && Object.keys(grade).length > 0 && !isWithinName(item, index + sign.length))
      found = { from: index + sign.length, to: item.length, grade, governs: true }
  }
  return found
}

/**
 * A name runs over the end of what could be a grade: "Bases de | données", "conocimientos de bases de | datos",
 * "Advanced | Message Queuing Protocol"; not where both mean one skill: "Advanced | SQL".
 */
function isWithinName(item: string, end: number): boolean {
  const starts = Array.from(item.slice(0, end).matchAll(/\S+/g), ({ index }) => index).slice(-mostNameWords)
  const stops = Array.from(item.slice(end).matchAll(/[^\s,;:()]+/g), ({ 0: word, index }) => end + index + word.length)
  return stops.slice(0, mostNameWords).some((to) => {
    const rest = skillNamed(item.slice(end, to))
    return starts.some((from) => ![undefined, rest].includes(skillNamed(item.slice(from, to))))
  })
}

function firstWord(text: string): string {
  return /^[\p{L}']{1,30}/u.exec(text)?.[0] ?? ''
}

function lastWord(text: string): string {
  const end = text.replace(/['.+]{1,2}$/, '')
  return end.slice(Math.max(end.lastIndexOf(' '), end.lastIndexOf('-')) + 1)
}

function anyOf(words: readonly string[]): string {
  return words.toSorted((one, other) => other.length - one.length).join('|')
}
