// Matches the gap in "Cut costs by 28%. Wrote", "in Go; deployed"; a near miss is the point in "Node.js".
const boundary = /[.;!?]\s/g

// Matches "No experience with", "have not used", "never worked"; a near miss is "not only", "no downtime", "blame never".
const lack =
  /\b(?:no (?:\p{L}{1,20} ){0,3}(?:experience|knowledge|exposure|background|skills?|expertise|practice)|not (?!only)|never \p{L}|cannot|\p{L}{2,8}n['’]t|lack(?:s|ed|ing)? |unfamiliar|yet to)/iu

// Matches "looking for a team", "eager to learn Rust"; a near miss is "looking after".
const wish =
  /\b(?:seeking|looking (?:for|to)|aspir(?:e|es|ing) to|would like to|hop(?:e|es|ing) to|eager to|keen to|planning to|wish(?:es|ing)? to)\b/i

/**
 * The same text with blanks in place of what it denies or wishes for: sentences that state a lack,
 * and the rest of a sentence after a wish. Offsets stay those of the text.
 */
export function claimedText(text: string): string {
  const ends = [...text.matchAll(boundary)].map(({ index }) => index + 1)
  return [0, ...ends].map((start, at) => claimedPart(text.slice(start, ends[at] ?? text.length))).join('')
}

function claimedPart(sentence: string): string {
  const claimed = lack.test(sentence) ? '' : sentence.slice(0, wish.exec(sentence)?.index ?? sentence.length)
  return claimed.padEnd(sentence.length)
}
