/** Lines of a long CV, and their parts. */
const mostTexts = 400
/** A longer text is hardly asked about twice. */
const longestText = 200

/**
 * Keeps the answers to a question that many rules ask about the same lines. The answer must depend on the text alone; of
 * another CV's lines nothing is left soon.
 */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>()
  return (text) => {
    const known = answers.get(text)
    if (known) return known.answer
    const found = { answer: answer(text) }
    if (answers.size >= mostTexts) answers.clear()
    if (text.length <= longestText) answers.set(text, found)
    return found.answer
  }
}
