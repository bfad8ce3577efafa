import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'

/** Words remembered at most; text of strangers must not fill the memory. Raising it saves time on very mixed batches. */
const remembered = 20_000

const stems = new Map<string, string>()

/**
 * The stem of an ordinary English word: "deployed" and "deploys" share one. Never meant for skill names.
 *
 * @example stemOf('migrating') === stemOf('migrated') // true
 */
export function stemOf(word: string): string {
  // the stem of "used"
  if (word === 'us') return 'us '
  const known = stems.get(word)
  if (known !== undefined) return known
  const stem = stemmer.stem(word)
  if (stems.size >= remembered) stems.clear()
  stems.set(word, stem)
  return stem
}
