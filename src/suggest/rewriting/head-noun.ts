/** The last word before the phrase is qualified: "the REST APIs in Java" → "apis". */
export function headNoun(object: string): string | undefined {
  const phrase = object.split(
    /[,;:.(]| (?:in|on|for|with|of|to|using|from|at|by|across|that|which|and|or|between|within|as|under|via|a|an|per|during|so) /,
  )[0]
  return phrase?.trim().split(' ').at(-1)?.toLowerCase()
}
