/** The singular of a noun in small letters; words in -ss and irregular ones stay. */
export function singularOf(noun: string): string {
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`
  return noun.replace(/(?:(?<=ch|sh|x)es|(?<=[^s])s)$/, '')
}
