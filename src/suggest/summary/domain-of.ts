import type { CriterionInput } from '../../score/criterion.ts'
import { findDomain } from '../../score/find-domain.ts'

/** "EdTech companies", "web shops": whom the software is for, as the summary or the experience names it; a blank when neither does. */
export function domainOf({ summary, work }: CriterionInput): string {
  const passages = [
    { text: summary?.text ?? '', strict: false },
    ...work.highlights.map(({ text }) => ({ text, strict: true })),
  ]
  for (const { text, strict } of passages) {
    const domain = findDomain(text, { strict })
    if (domain) return named(text.slice(domain.start, domain.end), text.slice(domain.end))
  }
  return '[domain] companies'
}

/** "web shops" can be worked for, and for one "retailer" means for retailers; "retail" needs companies, "public sector" organisations. */
function named(domain: string, rest: string): string {
  const [, noun] = organisations.exec(rest) ?? []
  const field = /^\p{Lu}[\p{Ll}-]+$/u.test(domain) ? domain.toLowerCase() : domain
  if (/charities$/i.test(field)) return field
  if (firm.test(field)) return field.replace(/s?$/i, 's')
  if (noun !== undefined) return `${field} ${noun}`
  return `${field} ${publicField.test(field) ? 'organisations' : 'companies'}`
}

/** "NHS trusts", "fintech start-ups": what the CV calls them. */
const organisations =
  /^ (agencies|banks|businesses|charities|clients|councils|firms|organi[sz]ations|providers|publishers|start-?ups|scale-?ups|trusts)\b/i

const firm = /(?:shop|retailer|hotel|airline|publisher|service|network|marketplace|railway|nonprofit)s?$/i

/** Fields in which few are companies. */
const publicField = /^(?:government|public sector|charity|education|health ?care)$/i
