/** How a sentence says where somebody worked as what: "I was a developer at Acme", "ich arbeite bei Acme als Entwicklerin". */
interface WorkSentence {
  /** Words before the title. */
  readonly before: readonly string[]
  /** Words before the firm, behind the title or in front of it. */
  readonly at: readonly string[]
  /** Words before a title that stands behind its firm. */
  readonly as: readonly string[]
}

/** One row a language. */
export const workSentences: readonly WorkSentence[] = [
  {
    before: [
      'am an?',
      'am the',
      'was an?',
      'was the',
      'been an?',
      'been the',
      'as an?',
      'as the',
      'as',
      'I was',
      'I am',
      "I['’]m",
    ],
    at: ['at', 'with', 'for', 'joined', 'joining', 'moved to', 'moved on to', 'went to'],
    as: ['as an?', 'as the', 'as their', 'as', 'where I (?:was|am|worked as) an?'],
  },
  {
    before: ['bin ich', 'war ich', 'ich bin', 'ich war', 'als'],
    at: ['bei', 'beim', 'bei der', 'bei den', 'für', 'für die'],
    as: ['als', 'wo ich'],
  },
  {
    before: ['je suis', "j'étais", 'j’étais', 'comme', 'en tant que'],
    at: ['chez', 'à', 'au sein de', 'pour'],
    as: ['comme', 'en tant que', "en tant qu'", 'en qualité de', "où j[’']étais"],
  },
  { before: ['soy', 'fui', 'como', 'trabajo de', 'trabajé de'], at: ['en', 'para'], as: ['como', 'de'] },
  { before: ['sou', 'fui', 'como'], at: ['na', 'no', 'em', 'para a', 'para o'], as: ['como'] },
  { before: ['ben ik', 'was ik', 'ik ben', 'ik was', 'als'], at: ['bij', 'voor'], as: ['als'] },
  {
    before: ['sono', 'ero', 'sono stata', 'sono stato', 'come'],
    at: ['presso', 'in', 'alla', 'da', 'per'],
    as: ['come'],
  },
]
