/** How a sentence says where somebody worked as what: "I was a developer at Acme", "arbeite ich als Entwicklerin bei Acme". */
interface WorkSentence {
  /** Words before the title. */
  readonly before: readonly string[]
  /** Words between the title and the firm. */
  readonly at: readonly string[]
}

/** One row a language. Left out: verbs whose object is the firm ("I joined Acme"). */
export const workSentences: readonly WorkSentence[] = [
  {
    before: ['am an?', 'am the', 'was an?', 'was the', 'been an?', 'been the', 'as an?', 'as the', 'as'],
    at: ['at', 'with', 'for'],
  },
  { before: ['bin ich', 'war ich', 'ich bin', 'ich war', 'als'], at: ['bei', 'beim', 'bei der', 'bei den'] },
  { before: ['je suis', "j'étais", 'j’étais', 'comme', 'en tant que'], at: ['chez', 'à', 'au sein de'] },
  { before: ['soy', 'fui', 'como', 'trabajo de', 'trabajé de'], at: ['en'] },
  { before: ['sou', 'fui', 'como'], at: ['na', 'no', 'em'] },
  { before: ['ben ik', 'was ik', 'ik ben', 'ik was', 'als'], at: ['bij'] },
  { before: ['sono', 'ero', 'sono stata', 'sono stato', 'come'], at: ['presso', 'in', 'alla', 'da'] },
]
