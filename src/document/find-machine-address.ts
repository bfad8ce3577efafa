import { machineAddress, machineLabel, machineTokens } from '../data/machine-address.ts'
import { message } from '../messages.ts'
import type { CvDocument, Message, Span } from '../types.ts'
import { givesOrder } from './gives-order.ts'
import { sentencesOf } from './sentences-of.ts'

/** A quotation longer than this is cut; it has to be recognised, not reprinted. */
const maxQuote = 200

/** An order inside a sentence starts after one of these; what a quotation mark opens there is an example of an order. */
const clauseStart = /[,;:–—-]\s{1,3}(?=[^\s"'“‘«„])/g

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
  const content = opening.replace(machineLabel, '')
  if (content !== opening && startsAddress(content, 'sentence')) return true
  return [...opening.matchAll(clauseStart)].some(({ 0: mark, index }) =>
    startsAddress(opening.slice(index + mark.length), 'clause'),
  )
}

/** @param from - Where the clause stands: at the start of its sentence, or inside. */
function startsAddress(clause: string, from: 'sentence' | 'clause'): boolean {
  return (
    givesOrder(clause, from) ||
    (mayAddress.some((pattern) => pattern.test(clause)) &&
      machineAddress.some((row) => (from === 'sentence' || row.from === 'clause') && row.pattern.test(clause)))
  )
}

/** All patterns in two: hardly any sentence of a CV matches, and two looks are enough to see that. */
const mayAddress = ['i', 'iu'].map((flags) => {
  const sources = machineAddress.flatMap(({ pattern }) => (pattern.flags === flags ? [pattern.source] : []))
  return new RegExp(sources.join('|'), flags)
})
