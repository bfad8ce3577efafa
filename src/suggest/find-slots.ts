// Matches "[n]", "[which part]"; a near miss is "list[0]".
const slot = /\[[a-z][a-z -]{0,40}\]/g

/** The different `[slots]` of a text, in order. */
export function findSlots(text: string): string[] {
  return [...new Set(text.match(slot) ?? [])]
}
