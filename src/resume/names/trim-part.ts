import type { HeaderPart } from '../lines/header-part.ts'
import { hasLegalForm } from './has-legal-form.ts'
import { isTerms } from './is-terms.ts'

/** A part without the separators, brackets, blanks and full stops at its edges; `undefined` when nothing is left. */
export function trimPart(text: string, offset: number, row: number): HeaderPart | undefined {
  const head = /^(?:[\s|•·–—―,;:/@*()[\]\p{Extended_Pictographic}-]|\uFE0F|\.(?=\s)){0,20}/u.exec(text)?.[0].length ?? 0
  let content = text.slice(head).replace(/[\s|•·–—―,;:/@*([-]{1,20}$/u, '')
  content = content.replace(/, \d{1,3} ?%$/, '')
  if (!/[([]/.test(content)) content = content.replace(/[)\]]{1,3}$/u, '')
  const [remark, terms = ''] = / ?\(([^()]{2,40})$/.exec(content) ?? []
  if (remark && isTerms(terms)) content = content.slice(0, -remark.length)
  if (!hasLegalForm(content)) content = content.replace(/(?<=\p{L}\p{Ll}{3}|\))\.$/u, '')
  if (!/[\p{L}\p{N}]/u.test(content)) return undefined
  return { text: content, start: offset + head, end: offset + head + content.length, row }
}
