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
    if (domain) return named(text.slice(domain.start, domain.end))
  }
  return '[domain] companies'
}

/** "web shops" and "retailers" can be worked for; "retail" needs companies, "public sector" organisations. */
function named(domain: string): string {
  const field = /^\p{Lu}\p{Ll}+$/u.test(domain) ? domain.toLowerCase() : domain
  return /(?:shop|retailer|hotel|airline|publisher|service|network|marketplace|railway|nonprofit|charitie)s$/i.test(
    field,
  )
    ? field
    : `${field} ${publicField.test(field) ? 'organisations' : 'companies'}`
}

/** Fields in which few are companies. */
const publicField = /^(?:government|public sector|charity|education|health ?care)$/i
