/** What opens a header that is told: "Currently working as a …", "Worked with …". */
const opening =
  /^(?:(?:i am|i was|i have been|currently|presently|previously|formerly) ){0,2}(?:working|worked|employed|engaged|associated) (as|with|at|for|in|by)(?: (?:an?|the))? (?=\p{L})/iu

/** What such words part: the opening is no part of the title, and a small word stands between title and firm. */
export function findOpening(text: string): { start: number; end: number }[] {
  const [head = '', word = ''] = opening.exec(text) ?? []
  if (head === '') return []
  const between = word.toLowerCase() === 'as' ? / (?:with|at|for|in|by) (?=\p{Lu})/u : / as (?:an? |the )?(?=\p{L})/u
  const inner = between.exec(text.slice(head.length))
  if (!inner) return []
  const start = head.length + inner.index
  return [
    { start: 0, end: head.length },
    { start, end: start + inner[0].length },
  ]
}
