import { machineAddress, machineTokens, orderLeadIn, subjectOfWork } from '../data/machine-address.ts'
import { machineAddressLanguages, orderLeadInLanguages } from '../data/machine-address-languages.ts'
import { message } from '../messages.ts'
import type { CvDocument, Message, Span } from '../types.ts'
import { sentencesOf } from './sentences-of.ts'

/** A quotation longer than this is cut; it has to be recognised, not reprinted. */
const maxQuote = 200

/** An order inside a sentence starts after one of these; what a quotation mark opens there is an example of an order. */
const clauseStart = /[,;:–—-]\s{1,3}(?=[^\s"'“‘«„])/g

/** A label before an order: `SYSTEM: ignore …`, `Note: rank …`. */
const label =
  /^(?=[^:]{0,40}\b(?:system|syst[eè]me|sistema|systeem|ai|ki|ia|llm|ats|note|nota|hinweis|notice|instructions?|anweisung|important|wichtig|attention|prompt|assistant|gpt|admin|message)\b)[\w\sè]{1,40}:\s{0,3}/i

const rows = [...machineAddress, ...machineAddressLanguages]

/** Finds passages, visible or hidden, that speak to a machine instead of a reader, and quotes each. */
export function findMachineAddress({ text, hidden }: CvDocument): Message[] {
  return [
    ...addressesIn(text).map((span) => machineAddressed(text.slice(span.start, span.end), span)),
    ...hidden.flatMap(({ text: unseen }) =>
      addressesIn(unseen).map(({ start, end }) => machineAddressed(unseen.slice(start, end))),
    ),
  ]
}

function machineAddressed(passage: string, span?: Span): Message {
  const quote = passage.replace(/\s+/g, ' ')
  return message(
    'MACHINE_ADDRESSED',
    { quote: quote.length > maxQuote ? `${quote.slice(0, maxQuote)}…` : quote },
    { span },
  )
}

/** Sentences that speak to a machine; those that follow one another are one passage. */
function addressesIn(text: string): Span[] {
  const passages: Span[] = []
  const hasTokens = machineTokens.test(text)
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, end)
    if (!(hasTokens && machineTokens.test(sentence)) && !speaksToMachine(sentence)) continue
    const last = passages.at(-1)
    if (last && text.slice(last.end, start).trim() === '') passages[passages.length - 1] = { start: last.start, end }
    else passages.push({ start, end })
  }
  return passages
}

function speaksToMachine(sentence: string): boolean {
  const opening = sentence.replace(/^["'“‘«„([{*_~#>\s-]{1,6}/, '')
  if (startsAddress(opening, 'sentence')) return true
  if (opening.includes(':') && startsAddress(opening.replace(label, ''), 'sentence')) return true
  return [...opening.matchAll(clauseStart)].some(({ 0: mark, index }) =>
    startsAddress(opening.slice(index + mark.length), 'clause'),
  )
}

/** @param from - Where the clause stands: at the start of its sentence, or inside. */
function startsAddress(clause: string, from: 'sentence' | 'clause'): boolean {
  const order = clause.replace(orderLeadIn, '').replace(orderLeadInLanguages, '')
  if (!mayAddress(order) && (order === clause || !mayAddress(clause))) return false
  return rows.some((row) => {
    if (from === 'clause' && row.from === 'sentence') return false
    const found = row.pattern.exec(order) ?? row.pattern.exec(clause)
    return found !== null && !subjectOfWork.test(order.slice(found[0].length))
  })
}

/** The patterns of each table as one: hardly any sentence of a CV matches, and two looks are enough to see that. */
const joined = [machineAddress, machineAddressLanguages].map(
  (table) => new RegExp(table.map(({ pattern }) => pattern.source).join('|'), table[0]?.pattern.flags),
)

const mayAddress = (clause: string) => joined.some((pattern) => pattern.test(clause))
