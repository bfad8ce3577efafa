/** The noun phrase before it is qualified, in small letters: "the REST APIs in Java" → "the rest apis", "services handling claims" → "services". */
export function headPhrase(object: string): string {
  const [phrase = ''] = object.split(
    /[,;:.(]| (?:in|on|for|with|of|to|using|from|at|by|across|that|which|and|&|or|between|within|as|under|via|a|an|per|during|so|about|after|before|behind|into|onto) |(?<=s) \p{Ll}{3,20}ing /u,
    1,
  )
  return phrase.trim().toLowerCase()
}
