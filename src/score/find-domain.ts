import { domainNouns, domains, looseDomains } from '../data/domains.ts'
import { phraseFinder } from '../resume/lines/phrase-finder.ts'
import type { Span } from '../types.ts'

const findListed = phraseFinder(domains)
const findFirm = phraseFinder(domains.filter((domain) => !looseDomains.includes(domain)))

// Matches "for nine bus companies", "in the cheese industry"; a near miss is "for companies", which names no field.
const fieldBefore =
  /\b(?:for|in|within|across|at|of|with|to|by) (?:the )?(?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|over|\d{1,4}) )?(?!the |two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|over|various|many|several|different|leading|large|small|big|top|your|our|any|all|other|new|a |an |some|global|international|whole|entire|these |those |their |its |such|more |most |both |certain|selected|existing|potential|internal|external|real |own |my |his |her |every|each|various)(\p{L}[\p{L}-]{2,30}(?: \p{L}[\p{L}-]{2,30})?) (\p{L}[\p{L}-]{2,20})\b/giu

/**
 * Finds the field of business that a text names.
 *
 * @param options.strict Leave out names that mean other things outside a summary.
 */
export function findDomain(text: string, { strict = false }: { readonly strict?: boolean } = {}): Span | undefined {
  const listed = (strict ? findFirm : findListed)(text)
  if (listed) return listed
  for (const { 0: whole, 1: field = '', 2: noun = '', index } of text.matchAll(fieldBefore)) {
    if (!domainNouns.includes(noun.toLowerCase())) continue
    const start = index + whole.lastIndexOf(field)
    return { start, end: start + field.length }
  }
  return undefined
}
