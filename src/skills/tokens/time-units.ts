import { monthWords, yearWords } from '../../data/level-words.ts'

/** Years in one of each unit of time. */
export const timeUnits: ReadonlyMap<string, number> = new Map([
  ...[...yearWords, 'années', 'años'].map((word) => [word, 1] as const),
  ...monthWords.map((word) => [word, 1 / 12] as const),
  ...['decade', 'decades'].map((word) => [word, 10] as const),
])
