import type { CvDocument } from '../types.ts'
import { applySuggestion } from './apply-suggestion.ts'
import type { Draft } from './draft.ts'

export interface Rescoring {
  /** The score of the CV as it is, in points. */
  readonly score: number
  /** Scores a changed document from scratch. */
  readonly rescore: (document: CvDocument) => number | null
}

/** What following a draft gains, in points with two decimals: the score of the changed document less that of the original. */
export function measureGain(document: CvDocument, draft: Draft, { score, rescore }: Rescoring): number {
  const changed = rescore(applySuggestion(document, draft)) ?? 0
  return (Math.round(changed * 100) - Math.round(score * 100)) / 100
}
