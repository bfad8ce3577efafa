interface StanceRow {
  readonly stance: 'negated' | 'aspirational'
  /** Labels that are this and nothing more. */
  readonly whole: readonly string[]
  /** One of these and, further on, one of `last`. */
  readonly first: readonly string[]
  readonly last: readonly string[]
}

const words = (text: string): readonly string[] => text.split(' ')

/**
 * Labels over skills that the writer does not claim: "Not used", "Want to learn". Lower-case, without accents. Left out:
 * what somebody does now ("Learning", "Exploring"), for that is a level and not a wish; "Next", which is a framework; and "NoSQL", however it is cut.
 */
export const labelStances: readonly StanceRow[] = [
  {
    stance: 'negated',
    whole: [
      'nope',
      'none',
      'none yet',
      ...['never', 'not', 'not yet', 'nie', 'noch nie', 'jamais', 'nunca', 'mai', 'nooit'],
      ...['kein', 'keine', 'aucune', 'aucun', 'ninguna', 'ninguno', 'nenhuma', 'nenhum', 'geen', 'nessuna', 'nessuno'],
      'nothing',
      'avoid',
      'unfamiliar',
      'unused',
      'not for me',
      ...['not so keen on', 'not keen on', 'not so fond of', 'not fond of', 'not a fan of', 'dislike', 'dislikes'],
      'not my thing',
      'not my cup of tea',
      'i avoid',
      'i leave to others',
      'retired',
      'nicht meins',
    ],
    first: words(
      "no not never don't dont doesn't haven't havent can't cannot without kein keine keinerlei nicht nie niemals ohne pas jamais aucune aucun sans sin nunca ninguna ninguno sem nenhuma nenhum geen niet nooit zonder nessuna nessun mai senza non",
    ),
    last: words(
      "want wants do enjoy offer use used using longer anymore experience know knows known knowledge touched tried learned learnt worked practised practiced touch mehr genutzt nutze benutzt verwendet eingesetzt erfahrung kenntnisse bekannt gelernt utilise utilisee utilises utilisees pratique experience d'experience connaissance connaissances appris connu usado usados utilizado utilizados uso experiencia conocimiento conocimientos conhecimento conhecimentos gebruikt ervaring kennis bekend usato usati usata esperienza conoscenza conoscenze",
    ),
  },
  {
    stance: 'aspirational',
    whole: [
      'wishlist',
      ...['would like to work with', 'would love to work with', 'want to work with', 'hope to work with'],
      'wish list',
      'wish-list',
      'bucket list',
      'on my list',
      ...[
        'on my wishlist',
        'on my wish list',
        'my wish list',
        'my wishlist',
        'learning list',
        'what i want next',
        'what i would like next',
      ],
      'on the list',
      'on my radar',
      'next up',
      'up next',
      'coming next',
      'to do',
      'to-do',
      'todo',
      'someday',
      'some day',
      'planned',
      'aspirations',
      'learning goals',
      'learning wishlist',
      'goals',
      'future goals',
      'roadmap',
      'curious about',
      'interested in',
      'wunschliste',
      'lernziele',
      'geplant',
      'in planung',
      'nachste schritte',
      'en projet',
      'a apprendre',
      'a decouvrir',
      'a approfondir',
      'objectifs',
      'liste de souhaits',
      'pendiente',
      'pendientes',
      'lista de deseos',
      'lista de desejos',
      'proximos pasos',
      'proximos passos',
      'verlanglijst',
      'leerdoelen',
      'obiettivi',
    ],
    first: words(
      'want wanted would wish like love keen eager willing ready happy hope hoping plan plans planning planned next to mochte will wunsche plane souhaite veux voudrais envie quiero quisiera deseo por para quero pretendo desejo wil graag te nog vorrei voglio da',
    ),
    last: words(
      'learn try explore master study discover deepen lernen erlernen kennenlernen vertiefen ausprobieren apprendre decouvrir approfondir explorer aprender explorar profundizar aprofundar leren verkennen ontdekken imparare approfondire esplorare studiare',
    ),
  },
]

/** Words that say nothing in a label that grades: "What I know well", "Tools I am comfortable with". */
export const labelFillers: ReadonlySet<string> = new Set(
  words(
    "i i'm im i've ive am is are be been have has had the a an my me that this these those things thing stuff tools tool technologies technology tech skills skill languages frameworks topics areas what which where currently now right also already at moment with in of on for mit in von ich was habe avec en de que con em com di met van sto so estoy estou je j'apprends j'ai ik ken lo la le a au il it he",
  ),
)

/** What is left of labels that grade nothing: "Professional skills", "Areas of expertise". */
export const labelNeutrals: ReadonlySet<string> = new Set(
  words(
    'professional practical expertise fundamental fundamentals foundation foundational senior specialist authority',
  ),
)

/** Words of labels on lines of their own that say how often or since when, and nothing of how well: "Daily use". */
export const labelWords: ReadonlySet<string> = new Set(
  words(
    'daily weekly everyday regularly occasionally often sometimes day-to-day use used using past previously formerly former earlier legacy other others also misc miscellaneous additional further main core primary secondary favourite favorite key top recent current before every day rarely taglich jeden tag oft selten manchmal benutzt regelmassig gelegentlich fruher weitere sonstige sonstiges autres autre otros otras outros outras overig overige altro altri quotidien quotidiennement souvent parfois deja utilise uso usado diario diariamente dia cada habitualmente veces usei dagelijks vaak soms gebruikt quotidianamente spesso talvolta usato',
  ),
)
