import type { Sighting } from '../cues/sighting.ts'
import type { Passage } from '../tokens/passage.ts'
import { compileGuard } from './compile-guard.ts'
import { hasPhrase } from './has-phrase.ts'

/** Whether a small word ("the", "and") that the guard warns of stands beside a name. */
export function isFaintlyVetoed(passage: Passage, { form, first, last }: Sighting): boolean {
  if (!form.guard) return false
  const { faintBefore, faintAfter } = compileGuard(form.guard)
  return hasPhrase(passage, last, 1, faintBefore) || hasPhrase(passage, first, -1, faintAfter)
}
