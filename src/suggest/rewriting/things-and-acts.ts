/** Verbs whose -ing form is a thing as often as an act: "CI, testing and monitoring". */
export const thingsAndActs: ReadonlySet<string> = new Set(
  'cache test monitor process track report train coach plan script host profile program engineer model schedule log provision document design scale tune'.split(
    ' ',
  ),
)
