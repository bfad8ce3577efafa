import { subjectOfWork } from '../data/machine-address.ts'
import { type Candidate, type MachineOrderRow, machineOrders, type OrderPart } from '../data/machine-orders.ts'
import { machineWords } from '../data/machine-words.ts'
import { type Meaning, machinePhrases } from './machine-phrases.ts'
import { meaningsAt } from './meanings-at.ts'
import { plainWords } from './plain-words.ts'

/** An order stands within so many words of its opening; raising it takes words of other thoughts together. */
const reach = 14

/** Between `this` and `candidate`: `this truly outstanding candidate`. */
const mostAdjectives = 2

/** `Please, now just …` */
const mostLeadIns = 3

/** What may open an order, or stand before one. */
const openings: ReadonlySet<string> = new Set(['leadIn', 'this', 'the', ...machineOrders.map(({ opens }) => opens)])

const mayOpen = ({ meaning }: Meaning) => openings.has(meaning)

/** By these it is soon seen whether an order may follow. What starts otherwise may be disguised: `i g n o r e`. */
const plainStart = /^[a-z]{3}/i

/** A clause word by word. */
interface Clause {
  readonly words: readonly string[]
  /** What is said at a word. */
  readonly saidAt: (at: number) => readonly Meaning[]
}

/** Whether a sentence, or a clause inside one, gives orders to a machine. */
export function givesOrder(text: string, from: MachineOrderRow['from']): boolean {
  const [start] = plainStart.exec(text) ?? []
  if (start !== undefined && !machinePhrases(start.toLowerCase()).some(mayOpen)) return false
  const opening = plainWords(text.slice(0, 60), 6)
  if (!meaningsAt(opening, 0).some(mayOpen)) return false
  const clause = clauseOf(plainWords(text, reach * 2))
  const rows = machineOrders.filter((row) => from === 'sentence' || row.from === 'clause')
  return startsIn(clause).some((start) =>
    machineWords.leadIn.some((_, language) => rows.some((row) => holds(row, clause, start, language))),
  )
}

/** Most clauses fall through at their first words, and of the others nobody asks. */
function clauseOf(words: readonly string[]): Clause {
  const said: (readonly Meaning[])[] = []
  return { words, saidAt: (at) => (said[at] ??= meaningsAt(words, at)) }
}

/** Where an order may start: at once, and after each lead-in. */
function startsIn({ saidAt }: Clause): number[] {
  const starts = [0]
  for (let start = 0; starts.length <= mostLeadIns; starts.push(start)) {
    const leadIns = saidAt(start).filter(({ meaning }) => meaning === 'leadIn')
    if (leadIns.length === 0) break
    start += Math.max(...leadIns.map(({ length }) => length))
  }
  return starts
}

function holds({ opens, needs }: MachineOrderRow, clause: Clause, start: number, language: number): boolean {
  const length = lengthAt(opens, clause, start, language)
  if (length === 0) return false
  let end = start + length
  for (const need of needs) {
    const found = endOf(typeof need === 'string' ? [need] : need, clause, start + length, language)
    if (found === undefined) return false
    end = Math.max(end, found)
  }
  return !clause.words.slice(end, end + 4).some((word) => subjectOfWork.test(word))
}

/** Where the first of some parts ends; `undefined` where none follows soon. */
function endOf(parts: readonly OrderPart[], clause: Clause, from: number, language: number): number | undefined {
  for (let at = from; at < Math.min(clause.words.length, from + reach); at++) {
    const length = Math.max(...parts.map((part) => lengthAt(part, clause, at, language)))
    if (length > 0) return at + length
  }
  return undefined
}

/** How many words there say it; 0 for none. */
function lengthAt(part: OrderPart, clause: Clause, at: number, language: number): number {
  if (part === 'mark') return isMark(clause.words, at) ? 1 : 0
  if (isCandidate(part)) return candidateLength(part, clause, at, language)
  const found = clause.saidAt(at).filter((said) => said.meaning === part && said.language === language)
  return Math.max(0, ...found.map(({ length }) => length))
}

function isCandidate(part: OrderPart): part is Candidate {
  return part.startsWith('this ') || part.startsWith('the ')
}

function candidateLength(part: Candidate, clause: Clause, at: number, language: number): number {
  const isThis = lengthAt('this', clause, at, language) > 0
  if (!isThis && (part !== 'the candidate' || lengthAt('the', clause, at, language) === 0)) return 0
  const nouns = isThis && part !== 'this person' ? (['person', 'profile'] as const) : (['person'] as const)
  for (let length = 1; length <= 1 + mostAdjectives; length++) {
    if (nouns.some((noun) => lengthAt(noun, clause, at + length, language) > 0)) return length + 1
  }
  return 0
}

/** `100/100`, `100 %`, `100 points`, `10 out of 10`, and a figure that ends the clause. */
function isMark(words: readonly string[], at: number): boolean {
  const [figure = '', next = ''] = words.slice(at, at + 2)
  if (!/^\d/.test(figure)) return false
  if (/[%/]$/.test(figure) || (next === '' && figure.length <= 3)) return true
  return /^(?:points?|marks|out|punkte[ns]?|von|sur|puntos|sobre|pontos|em|punten|van|punti|su)$/.test(next)
}
