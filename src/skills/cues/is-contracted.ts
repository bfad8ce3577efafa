import { gap } from '../tokens/gap.ts'
import type { Passage } from '../tokens/passage.ts'
import { wordAt } from '../tokens/word-at.ts'

/** Words that are Portuguese and neither Spanish nor English. */
const portuguese =
  /^(?:não|com|em|na|nas|ao|aos|uma|pelo|pela|também|até|são|meu|minha|seu|do|da|das|e)$|ç[aãõ]|ões$|agem$/

/** "Hospedado no …", "rodando no …": no other language goes on so. */
const participle = /^\p{L}{2,20}(?:[aei]d[oa]s?|[aei]ndo)$/u

/** Words of a sentence that are looked at, before and after; bounds the time for hostile text. */
const reach = 30

/** So many of them make a sentence Portuguese; with one, "Com Kafka no" in a Spanish CV would do. */
const enough = 2

/** Words after which "no" denies. */
const beforeDenial =
  /^(?:is|was|were|are|am|be|been|has|had|have|with|there|and|but|or|to|by|for|of|in|on|at|i|we|need|needs|needed|y|pero|o|ni|que|si|yo|ya|porque)$/

/** "Hospedado no Fly.io", "filas no RabbitMQ": the Portuguese "no" is "in the" and denies nothing. */
export function isContracted(passage: Passage, i: number): boolean {
  return follows(passage, i) && (participle.test(wordAt(passage, i - 1)) || isPortuguese(passage, i))
}

/** A "no" that goes on what stands before it. */
function follows(passage: Passage, i: number): boolean {
  return (
    wordAt(passage, i) === 'no' && passage.tokens.gap[i] === gap.space && !beforeDenial.test(wordAt(passage, i - 1))
  )
}

function isPortuguese(passage: Passage, i: number): boolean {
  const { sentence, tokens } = passage
  let signs = 0
  for (let at = Math.max(0, i - reach); at < Math.min(tokens.count, i + reach) && signs < enough; at++) {
    if (sentence[at] !== sentence[i]) continue
    if (portuguese.test(wordAt(passage, at)) || (at !== i && follows(passage, at))) signs++
  }
  return signs >= enough
}
