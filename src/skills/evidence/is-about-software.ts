import type { Passage } from '../tokens/passage.ts'
import { tradeOf } from './trade-of.ts'

/** Whether the ordinary words of the sentence around word `i` speak of software, or hint at it. */
export function isAboutSoftware(passage: Passage, i: number): boolean {
  const trade = tradeOf(passage, i)
  return trade === 'software' || trade === 'hinted'
}
