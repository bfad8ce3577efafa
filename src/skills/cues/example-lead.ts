import type { Passage } from '../tokens/passage.ts'
import { wordAt } from '../tokens/word-at.ts'
import { WordFilter } from '../vocabulary/word-filter.ts'

const leads: ReadonlySet<string> = new Set([
  ...['such as', 'like', 'including', 'incl', 'eg', 'e g', 'ie', 'i e', 'namely', 'for example', 'for instance'],
  ...['wie', 'wie etwa', 'etwa', 'zb', 'z b', 'wie z b', 'zum beispiel', 'wie zum beispiel', 'beispielsweise'],
  ...[
    'comme',
    'tel que',
    'tels que',
    'telle que',
    'telles que',
    'par exemple',
    'par ex',
    'comme par exemple',
    'notamment',
  ],
  ...[
    'zoals',
    'bijv',
    'bijvoorbeeld',
    'zoals bijvoorbeeld',
    'come',
    'quali',
    'ad esempio',
    'per esempio',
    'come ad esempio',
  ],
  ...[
    'como',
    'tales como',
    'tais como',
    'por ejemplo',
    'como por ejemplo',
    'por exemplo',
    'como por exemplo',
    'p ej',
    'p ex',
  ],
])
const longestLead = 3

const openings = WordFilter.of([...leads].map((lead) => lead.split(' ', 1).join()))

/** How many words from word `i` on lead from a kind of thing to examples of it, as "such as" does; 0 for none. */
export function exampleLead(passage: Passage, i: number): number {
  if (i >= passage.tokens.count || !openings.mayHold(passage.tokens.hash[i] as number)) return 0
  let words = ''
  let length = 0
  for (let count = 1; count <= longestLead && i + count <= passage.tokens.count; count++) {
    words += `${words && ' '}${wordAt(passage, i + count - 1)}`
    if (leads.has(words)) length = count
  }
  return length
}
