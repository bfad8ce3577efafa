// Matches the gap in "Cut costs by 28%. Wrote", "in Go; deployed"; a near miss is the point in "Node.js".
const boundary = /[.;!?]\s/g

// Matches "have not used", "never worked", "haven't"; a near miss is "not only", "blame never".
const denial = /\bnot (?!only)|\bnever \p{L}|n['’]t\b|\bcannot\b|\black(?:s|ed|ing)? |\bunfamiliar\b|\byet to\b/iu

// Matches "looking for a team", "eager to learn Rust"; a near miss is "looking after".
const wish =
  /\b(?:seeking|looking (?:for|to)|aspir(?:e|es|ing) to|would like to|hop(?:e|es|ing) to|eager to|keen to|planning to|wish(?:es|ing)? to)\b/i

/** What one may have "no" of. "No downtime" is a result. */
const lackable = new Set(
  'experience knowledge exposure background skill skills expertise practice familiarity'.split(' '),
)

/** Words between "no" and what is lacking: "no hands-on production experience". */
const WORDS_BETWEEN = 3

/**
 * The same text with blanks in place of what it denies or wishes for: sentences that state a lack,
 * and the rest of a sentence after a wish. Offsets stay those of the text.
 */
export function claimedText(text: string): string {
  const ends = [...text.matchAll(boundary)].map(({ index }) => index + 1)
  return [0, ...ends].map((start, at) => claimedPart(text.slice(start, ends[at] ?? text.length))).join('')
}

function claimedPart(sentence: string): string {
  const isDenied = denial.test(sentence) || statesLack(sentence)
  const claimed = isDenied ? '' : sentence.slice(0, wish.exec(sentence)?.index ?? sentence.length)
  return claimed.padEnd(sentence.length)
}

/** "No experience with Kafka", "without any knowledge of SQL". */
function statesLack(sentence: string): boolean {
  const words = sentence.toLowerCase().match(/[\p{L}-]+/gu) ?? []
  return words.some(
    (word, at) =>
      (word === 'no' || word === 'without') &&
      words.slice(at + 1, at + 2 + WORDS_BETWEEN).some((next) => lackable.has(next)),
  )
}
