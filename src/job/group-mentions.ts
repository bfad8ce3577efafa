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
    const opensChoice = asksForOne(text, mention)
    // "a message broker (Kafka, RabbitMQ)": the members say what the kind meant
    if (opensChoice && chain.length > 0 && isKindOf(chain.at(-1), mention, text, taxonomy)) chain.pop()
    const previous = chain.at(-1)
    const joint = previous ? jointOf(text.slice(previous.end, mention.start), previous, mention, taxonomy) : 'end'
    if (joint === 'end') {
      if (previous) close()
      chain = [mention]
      isChoice = opensChoice
    } else {
      chain.push(mention)
      isChoice ||= joint === 'or'
    }
    isChoice ||= endsOpen.test(text.slice(mention.end, mention.end + NEAR))
  }
  if (chain.length > 0) close()
  return groups
}

type Joint = 'or' | 'list' | 'end'

function jointOf(between: string, before: Mention, after: Mention, taxonomy: Taxonomy): Joint {
  const bare = between.trim().toLowerCase()
  if (/^,?\s?(?:or|and\/or|oder|und\/oder|ou|et\/ou|o|of)$/.test(bare)) return 'or'
  if (bare === '/') return areRivals(before, after, taxonomy) ? 'or' : 'end'
  return bare === ',' ? 'list' : 'end'
}

function areRivals(a: Mention, b: Mention, { skills }: Taxonomy): boolean {
  const category = skills.get(a.skill)?.category
  return category !== undefined && category === skills.get(b.skill)?.category && rivalCategories.has(category)
}

/** Characters around a list in which the words stand that make it a choice. */
const NEAR = 45

// Matches what follows in "PostgreSQL, MySQL or similar"; a near miss is "similar to" in front of it.
const endsOpen =
  /^,? ?\(?(?:or|and|oder|o|ou|of)? ?(?:a )?(?:similar|equivalent|comparable|the like|ähnlich|vergleichbar|équivalent|vergelijkbaar|simili)/iu

const choice =
  /\b(?:one of|one or more|any of|either|such as|like|e\.g\.|at least one|wie|z\. ?b\.|mindestens eine\p{L}?|au moins un|al menos un|pelo menos um|almeno un)(?!\p{L})/iu

/** "one of Java, Go", "at least one broker (Kafka, RabbitMQ)", "a language such as Java, Go". */
function asksForOne(text: string, { start }: Mention): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start)
  const sentence = before.slice(
    Math.max(before.lastIndexOf(';'), before.lastIndexOf('\n'), before.lastIndexOf('. ')) + 1,
  )
  return choice.test(sentence)
}

/** Whether what stands before a list is the kind of what is in it, and no requirement of its own. */
function isKindOf(kind: Mention | undefined, member: Mention, text: string, { skills }: Taxonomy): boolean {
  if (!kind) return false
  const { implies = [], broader, category } = skills.get(member.skill) ?? {}
  const between = text.slice(kind.end, member.start)
  const isNamed = implies.includes(kind.skill) || broader === kind.skill
  const isListed = /^s? ?[(:]/.test(between) && skills.get(kind.skill)?.category === category
  const leadsOn = /[(:]|\b(?:such as|like|e\.g|wie|z\. ?b)\b/i.test(between)
  return leadsOn && (isNamed || isListed) && !/[;\n]|\. /.test(between)
}
