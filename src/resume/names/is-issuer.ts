import { certificateIssuers } from '../../data/certificate-issuers.ts'
import { foldText } from '../lines/fold-text.ts'
import { hasLegalForm } from './has-legal-form.ts'
import { hasSchool } from './has-school.ts'

const issuers = new Set(certificateIssuers)
const mostWords = 6

/** Nothing but who gave a certificate: "The Linux Foundation", "University of York", "Acme Ltd". */
export function isIssuer(text: string): boolean {
  const name = foldText(text).replace(/^(?:by|from|via|durch|par|por|da|the|die|der) /, '')
  return (
    issuers.has(name.replace(/\s?\([^()]*\)$/, '')) ||
    (text.split(' ').length <= mostWords && (hasSchool(text) || hasLegalForm(`x ${text.split(' ').at(-1)}`)))
  )
}

/** The name of a certificate starts with its maker's: "Oracle Certified Professional". */
export function opensWithIssuer(text: string): boolean {
  const words = foldText(text).split(' ')
  return [1, 2].some((count) => words.length > count && issuers.has(words.slice(0, count).join(' ')))
}
