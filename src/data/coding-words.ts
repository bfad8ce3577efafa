/**
 * What stands before the name of a language, framework or product that is meant as one: "idiomatic Go", "wrote Rust".
 * Stems. Left out: "in" and "with", which stand before everything; rows add them where the name allows it.
 */
// biome-ignore format: a list reads best filled
export const codingWords = [
  'async', 'backend', 'back-end', 'code', 'coded', 'coding', 'full-stack', 'idiomatic', 'modern', 'plain',
  'production', 'programmed', 'programming', 'pure', 'scripted', 'server-side', 'software', 'stack', 'write',
  'writing', 'written', 'wrote',
] as const
