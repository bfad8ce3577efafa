import { conjugateChain } from './conjugate-chain.ts'
import type { Opened } from './opened.ts'
import type { Voice } from './voice.ts'

// Matches "Used Java and Spring to build APIs"; a near miss is "Used to build APIs" and "Used Jira".
const usedTo = /^(?:used|using|utili[sz]ed|leveraged) ((?!to )[^,.;]{2,80}?) (?:in order )?to (.{3,300})$/i

/** "Used Java and Spring to build APIs" → "built APIs with Java and Spring". */
export function rewriteUsed(text: string, voice: Voice): Opened | undefined {
  const [, means, deed] = usedTo.exec(text) ?? []
  if (means === undefined || deed === undefined || /[,;(]|\. |\b(?:without|with|while|when|so|by)\b/.test(deed))
    return undefined
  const chain = conjugateChain(deed, 'base', voice)
  if (!chain || /\b(?:various|several|different|tools?|technologies)\b/i.test(means)) return undefined
  const point = chain.text.endsWith('.') ? '.' : ''
  return {
    text: `${chain.text.slice(0, chain.text.length - point.length)} with ${means}${point}`,
    bases: chain.bases,
    part: false,
  }
}
