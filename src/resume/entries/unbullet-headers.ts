import type { Paragraph } from '../paragraphs/paragraph.ts'
import { isDatesAlone } from './is-dates-alone.ts'

/** One bullet above a date may be a highlight of the entry before. */
const fewest = 2

/**
 * "* Developer, Acme ⏎ 2019 – 2021 ⏎ Wrote the shop.", "1. Acme ⏎ Developer ⏎ 2019 – 2021": where all dates stand below
 * a bullet, the bullets head entries.
 */
export function unbulletHeaders(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const dated = paragraphs.flatMap((paragraph, at) => (isDatesAlone(paragraph) ? [at] : []))
  const bullets = dated.map((at) => [at - 1, at - 2].find((above) => paragraphs[above]?.item))
  if (dated.length < fewest || bullets.includes(undefined)) return paragraphs
  const heads = new Set(bullets)
  return paragraphs.map((paragraph, at) => (heads.has(at) ? { ...paragraph, item: false } : paragraph))
}
