/** The noun phrase before it is qualified, in small letters: "the REST APIs in Java" → "the rest apis". */
export function headPhrase(object: string): string {
  const [phrase = ''] = object.split(
    /[,;:.(]| (?:in|on|for|with|of|to|using|from|at|by|across|that|which|and|or|between|within|as|under|via|a|an|per|during|so) /,
    1,
  )
  return phrase.trim().toLowerCase()
}
