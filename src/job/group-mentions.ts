import { rivalCategories } from '../data/job-cues.ts'
import type { Taxonomy } from '../skills/vocabulary/taxonomy.ts'
import type { Mention } from '../types.ts'

/**
 * Puts together the skills of which any one is enough: "Go or Rust", "one of Java, Kotlin or Scala", "MySQL/PostgreSQL".
 * A slash is "or" between rivals of one kind, and "and" between complements ("HTML/CSS").
 */
export function groupMentions(text: string, mentions: readonly Mention[], taxonomy: Taxonomy): Mention[][] {
  const groups: Mention[][] = []
  let chain: Mention[] = []
  let isChoice = false
  const close = (): void => {
    groups.push(...(isChoice ? [chain] : chain.map((mention) => [mention])))
  }
  for (const mention of mentions) {
    const previous = chain.at(-1)
    const joint = previous ? jointOf(text.slice(previous.end, mention.start), previous, mention, taxonomy) : 'end'
    if (joint === 'end') {
      if (previous) close()
      chain = [mention]
      isChoice = asksForOne(text, mention)
    } else {
      chain.push(mention)
      isChoice ||= joint === 'or'
    }
  }
  if (chain.length > 0) close()
  return groups
}

type Joint = 'or' | 'list' | 'end'

function jointOf(between: string, before: Mention, after: Mention, taxonomy: Taxonomy): Joint {
  const bare = between.trim().toLowerCase()
  if (/^,?\s?(?:or|and\/or|oder|ou|o)$/.test(bare)) return 'or'
  if (bare === '/') return areRivals(before, after, taxonomy) ? 'or' : 'end'
  return bare === ',' ? 'list' : 'end'
}

function areRivals(a: Mention, b: Mention, { skills }: Taxonomy): boolean {
  const category = skills.get(a.skill)?.category
  return category !== undefined && category === skills.get(b.skill)?.category && rivalCategories.has(category)
}

/** "one of Java, Go", "at least one of: Java, Go", "a language such as Java, Go". */
function asksForOne(text: string, { start }: Mention): boolean {
  return /(?:one of|either|such as|like|e\.g\.)[^.;\n]{0,30}$/i.test(text.slice(Math.max(0, start - 45), start))
}
