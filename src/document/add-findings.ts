import { message } from '../messages.ts'
import type { CvDocument, HiddenText, Message } from '../types.ts'
import { findMachineAddress } from './find-machine-address.ts'

/** Adds what a person should know about a document's honesty: hidden text, and text meant for machines. */
export function addFindings(document: CvDocument): CvDocument {
  return {
    ...document,
    messages: [...document.messages, ...hiddenMessages(document.hidden), ...findMachineAddress(document)],
  }
}

/** One message for each way of hiding, in the order in which they occur. */
function hiddenMessages(hidden: readonly HiddenText[]): Message[] {
  const counts = new Map<HiddenText['kind'], number>()
  for (const { kind } of hidden) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].map(([kind, count]) => message('HIDDEN_TEXT', { count, kind }))
}
