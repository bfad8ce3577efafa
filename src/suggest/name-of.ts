import type { CvDocument, Mention, SkillFinding } from '../types.ts'

/**
 * A skill's name to write into the CV: as the CV names it, in the spelling of its makers. "kafka" is "Kafka" and not
 * "Apache Kafka", "MS SQL Server" and "OAuth 2" stay, "golang" and "bash scripting" are "Go" and "Bash".
 */
export function nameOf({ name, mentions }: Pick<SkillFinding, 'name' | 'mentions'>, { text }: CvDocument): string {
  const written = mentions.map((mention) => wordsOf(mention))
  if (mentions.some((mention) => mention.text === name)) return name
  const own = written.flatMap((words, at) => spelt(words, name, mentions[at]) ?? [])[0]
  if (own !== undefined) return own
  const numbers = name.match(/\d[\d.]{0,8}/g) ?? []
  return numbers.every((number) => text.includes(number)) ? name : (written[0] ?? name)
}

function wordsOf({ text }: Mention): string {
  return text.replace(/\s+/g, ' ')
}

/** A form of one's own that can stand in a list; nothing for one that has to be put right. */
function spelt(words: string, name: string, mention: Mention | undefined): string | undefined {
  const at = ` ${name} `.toLowerCase().indexOf(` ${words.toLowerCase()} `)
  if (at >= 0) return name.slice(at, at + words.length)
  const isSame = plain(words) === plain(name) || mention?.matchedBy === 'fuzzy' || mention?.matchedBy === 'pattern'
  const isOwn = !isSame && hasCapital.test(words) && !inflected.test(words) && !describes(words, name)
  return isOwn ? words : undefined
}

const hasCapital = /^\S{0,5}\p{Lu}/u

// Matches "RESTful", "Dockerised", "Scripting"; near misses are "Redis", "Spring".
const inflected = /(?:ful|[ -]based|i[sz]ed|i[sz]ing)$|^\p{Lu}\p{Ll}{3,12}(?:ed|ting|ying|ding|ging)$/u

/** "Bash scripting", "REST APIs", "Swagger docs": a name, and what is done with it. */
function describes(words: string, name: string): boolean {
  return / \p{Ll}/u.test(words) || (words.startsWith(`${name} `) && words.endsWith(' APIs'))
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[\s.-]/g, '')
}
