import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'

/** How much two lower-case words look alike, 0 to 1 (Jaro–Winkler). */
export function similarityOf(one: string, other: string): number {
  return jaroWinkler(one, other)
}
