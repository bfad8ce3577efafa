import type { Polarity, Resume, Span } from '../../types.ts'
import { itemOf } from '../tokens/item-of.ts'
import { holds } from './holds.ts'

const mark = /[❌✗✘✖🚫✅✓✔☑☐]|\[[ xX]\]/gu
const cross = /^[❌✗✘✖🚫]/u
/** An empty box is a mere bullet in a list where none is ticked. */
const emptyBox = /^(?:☐|\[ \])/u
const ticked = /[☑✅✓✔]|\[[xX]\]/u

// "✓ Docker ✗ Rust", "Tools: ✓ Docker"; not "Docker ✓ Rust ✗"
const startsWithMark = /^(?:[^:\p{L}]{0,4}|[^:]{1,40}:\s{0,3})(?:[❌✗✘✖🚫✅✓✔☑☐]|\[[ xX]\])/u
// what is left of them where the reader took the first for a bullet: "Docker ✗ Rust"; not "Docker ✗ Rust ✓"
const goesOnWithMark = /[❌✗✘✖🚫✅✓✔☑☐\]] {1,3}\p{L}[^❌✗✘✖🚫✅✓✔☑☐[\]]{0,80}$/u
// "Go ❌", "Go | ✗"
const markBehind = /^[ \t|:–-]{0,4}([❌✗✘✖🚫])/u
// "Docker: ✔ Rust: ✘" has them behind, "✔ Docker ✘ Rust" in front
const endsOnMark = /[❌✗✘✖🚫✅✓✔☑☐]$/u
const opensWithMark = /^[^:\p{L}]{0,4}[❌✗✘✖🚫✅✓✔☑☐]/u

// "CKA (in progress)", "AZ-400 – expected 2027"; not "Java in process control"
const pending =
  /\b(?:in progress|in preparation|expected|planned|preparing|scheduled|booked|pending|studying|not yet|coming up|upcoming|outstanding|exam (?:date )?(?:is )?(?:set|fixed|in|on|\d{1,2})|to be (?:taken|sat))\b/i
// "In progress: CKA, AZ-400"
const pendingLabel =
  /^\P{L}{0,5}(?:in progress|in preparation|expected|planned|preparing|scheduled|booked|pending|not yet|coming up|upcoming|next|outstanding)\b[^:,]{0,20}:/iu

/** What a list says of an item without a sentence about it: the label of a group, a cross, a certificate to come. */
export function stanceIn(resume: Resume): (span: Span) => Polarity {
  const { text } = resume.document
  const hasMarks = /[❌✗✘✖🚫]/u.test(text) || (/☐|\[ \]/u.test(text) && ticked.test(text))
  const certificates = resume.sections.filter(({ kind }) => kind === 'certificates')
  const stances = new Map(
    resume.skills.flatMap(({ stance, items }) => (stance ? items.map((item) => [item, stance] as const) : [])),
  )
  return (span) => {
    if (certificates.some((section) => holds(section, span)) && isPending(text, span)) return 'aspirational'
    const item = itemOf(span, resume)
    if (!item) return 'asserted'
    return stances.get(item) ?? (hasMarks && isCrossed(text, span) ? 'negated' : 'asserted')
  }
}

/** Where a line starts with a mark, each mark is about what follows it. */
function isCrossed(text: string, span: Span): boolean {
  const { start, line } = lineAround(text, span)
  const isBehind = endsOnMark.test(line.trimEnd()) && !opensWithMark.test(line)
  if (isBehind || (!startsWithMark.test(line) && !goesOnWithMark.test(line)))
    return markBehind.test(text.slice(span.end, span.end + 6))
  const own =
    line
      .slice(0, span.start - start)
      .match(mark)
      ?.at(-1) ?? ''
  return cross.test(own) || (emptyBox.test(own) && ticked.test(text))
}

function isPending(text: string, span: Span): boolean {
  const { start, line } = lineAround(text, span)
  if (pendingLabel.test(line)) return true
  const before = line.slice(0, span.start - start)
  const after = line.slice(span.start - start)
  const opening = Math.max(...[',', ';', '|'].map((sign) => before.lastIndexOf(sign))) + 1
  return pending.test(before.slice(opening)) || pending.test(after.slice(0, endOfItem(after)))
}

function endOfItem(text: string): number {
  const at = text.search(/[;|]|, [^,]{0,40}\b(?:19|20)\d\d/)
  return at < 0 ? text.length : at
}

function lineAround(text: string, span: Span): { readonly start: number; readonly line: string } {
  const start = text.lastIndexOf('\n', span.start - 1) + 1
  const end = text.indexOf('\n', span.end)
  return { start, line: text.slice(start, end < 0 ? text.length : end) }
}
