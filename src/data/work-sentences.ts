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

/** Beside the only date: when somebody came. "I joined Acme in 2019 as a developer". */
export const joinVerbs: readonly string[] = [
  ...[
    'joined',
    'joining',
    'started',
    'moved(?: on)? to',
    'went to',
    'was hired',
    'kam ich',
    'wechselte ich',
    'begann ich',
  ],
  ...["j['’]ai (?:rejoint|commencé|débuté)", 'me incorporé', 'empecé', 'entré en', 'entrei', 'comecei'],
  ...['sono entrat[oa]', 'ho iniziato', 'begon ik'],
]

/** Before the date when somebody went: "and left in 2021", "and stayed until 2021". */
export const leaveVerbs: readonly string[] = [
  ...['left', 'leaving', 'until', 'till', 'verließ (?:ich )?(?:die Firma |das Unternehmen )?', 'bis', 'ging ich'],
  ...[
    "j['’]ai quitté(?: l['’]entreprise)?",
    "jusqu['’]en",
    'hasta',
    'me fui',
    'até',
    'saí',
    'fino al',
    'vertrok ik',
    'tot',
  ],
]
