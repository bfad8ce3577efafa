/** Lines of a long CV, and their parts. */
const mostTexts = 400
/** A longer text is hardly asked about twice. */
const longestText = 200

const memories: Map<string, unknown>[] = []
let isOpen = false

/**
 * Keeps the answers to a question that many rules ask about the same lines, for as long as `remembering` runs. The answer
 * must depend on the text alone.
 */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>()
  memories.push(answers)
  return (text) => {
    const known = answers.get(text)
    if (known) return known.answer
    const found = { answer: answer(text) }
    if (answers.size >= mostTexts) answers.clear()
    if (isOpen && text.length <= longestText) answers.set(text, found)
    return found.answer
  }
}

/** Does some work on one CV, of which nothing is kept afterwards. */
export function remembering<Result>(work: () => Result): Result {
  if (isOpen) return work()
  isOpen = true
  try {
    return work()
  } finally {
    isOpen = false
    for (const answers of memories) answers.clear()
  }
}
