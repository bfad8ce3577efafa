import { labelFillers, labelNeutrals, labelStances } from '../../data/label-words.ts'
import type { SkillGroup } from '../../types.ts'
import { foldText } from '../lines/fold-text.ts'
import { gradeItem } from './grade-item.ts'
import { type Grade, readLevel } from './read-level.ts'

/** What the label of a list says of every item in it. */
export interface Label {
  readonly name: string
  readonly grade: Grade
  /** It says how well or how long, and nothing else: "Comfortable with", but not "Languages (expert)". */
  readonly gradesOnly: boolean
  readonly stance?: NonNullable<SkillGroup['stance']>
}

/** Words and characters of a label; what is longer is none. */
const longest = { words: 7, text: 60 }

/** "Can hold my own in", "Me la cavo con" */
const lastFiller = /\s(?:with|in|on|of|at|mit|von|en|sur|avec|de|con|com|di|met|van)$/i

/** "Databases, advanced" */
const lastRemark = /, ([^,]{2,40})$/

/** "Base technologies" are no beginner's, nor "Working with" a level; "Base: Python" is, and "Working: Go". */
const baseWords = /^(?:bas(?:e|es|is)|low|high|medium|working)$/

/** "What I'm good at" names what follows and grades nothing. */
const praise = /^(?:what|things|stuff) .{1,20}\bgood (?:at|with)$/i

const wholes = new Map(labelStances.flatMap(({ stance, whole }) => whole.map((label) => [label, stance] as const)))
const pairs = labelStances.map(({ stance, first, last }) => ({ stance, first: new Set(first), last: new Set(last) }))

/** Reads a label: "Expert (8+ years)", "Comfortable with", "Things I know well", "Want to learn". */
export function readLabel(text: string): Label {
  const name = text.replace(/[\s:–—-]{1,9}$/, '')
  if (name.length > longest.text || praise.test(name)) return { name, grade: {}, gradesOnly: false }
  const words = foldText(name).match(/[\p{L}\p{N}'’-]{1,40}/gu) ?? []
  const stance = words.length <= longest.words ? stanceOf(words) : undefined
  if (stance) return { name, grade: {}, gradesOnly: false, stance }
  const plain = words.filter((word) => !labelFillers.has(word)).join(' ')
  if (labelNeutrals.has(plain) || (words.length > 1 && baseWords.test(plain)))
    return { name, grade: {}, gradesOnly: false }
  const own = readLevel(name) ?? readLevel(name.replace(lastFiller, '')) ?? readLevel(plain)
  if (own) return { name, grade: own, gradesOnly: true }
  const [, remark = ''] = lastRemark.exec(name) ?? []
  const { from, grade } = gradeItem(name)
  return { name, grade: readLevel(remark) ?? (from === 0 ? grade : {}), gradesOnly: false }
}

function stanceOf(words: readonly string[]): Label['stance'] {
  const whole = wholes.get(words.join(' '))
  if (whole) return whole
  return pairs.find(({ first, last }) => {
    const at = words.findIndex((word) => first.has(word))
    return at >= 0 && words.slice(at + 1).some((word) => last.has(word))
  })?.stance
}
