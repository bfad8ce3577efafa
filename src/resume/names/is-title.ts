import { titleScore } from './title-score.ts'

/** From this score on a phrase is a title; raising it leaves "Sales lead" to its place in the header. */
const enough = 0.3

/** The phrase is a job title by its own words, wherever it stands. */
export function isTitle(text: string): boolean {
  return titleScore(text) > enough
}
