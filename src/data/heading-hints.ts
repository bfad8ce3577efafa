import type { SectionKind } from '../types.ts'

/** Words that give a home-made heading its meaning ("Where the hours went", "Was ich gelernt habe"). */
interface HintRow {
  readonly kind: SectionKind
  readonly words: readonly string[]
}

/**
 * The first row that has a word of the heading counts, and only where the lines below fit it. Folded. Left out: what the
 * packs of whole headings and their key words name already.
 */
export const headingHints: readonly HintRow[] = [
  {
    kind: 'interests',
    words: [
      ...[
        'away',
        'off',
        'outside',
        'beyond',
        'spare',
        'leisure',
        'fun',
        'weekends',
        'weekend',
        'evenings',
        'otherwise',
      ],
      ...['screen', 'keyboard', 'laptop', 'desk', 'unwind', 'relax', 'play', 'life', 'hobby', 'hobbies', 'passions'],
      ...['feierabend', 'abseits', 'ausgleich', 'sonst', 'wochenende', 'freizeit', 'daneben', 'privat'],
      ...['loisirs', 'libre', 'dehors', 'deconnecte', 'passions', 'ailleurs', 'ecrans'],
      ...['ocio', 'ratos', 'fuera', 'apago', 'aficiones', 'lazer', 'livre', 'vagas', 'fora', 'desligo', 'livres'],
      ...['verder', 'daarnaast', 'naast', 'vrije', 'ontspanning', 'libero', 'fuori', 'svago', 'passioni', 'spengo'],
    ],
  },
  {
    kind: 'volunteer',
    words: [
      ...['helping', 'neighbours', 'neighbors', 'volunteering', 'voluntary', 'unpaid', 'ehrenamtlich', 'freiwillig'],
      ...['benevole', 'benevolat', 'voluntario', 'voluntaria', 'voluntariado', 'vrijwillig', 'vrijwilligerswerk'],
      ...['volontario', 'volontariato', 'solidario'],
    ],
  },
  {
    kind: 'education',
    words: [
      ...[
        'school',
        'schools',
        'studied',
        'studies',
        'study',
        'learned',
        'learnt',
        'classroom',
        'classrooms',
        'degrees',
      ],
      ...['diplomas', 'campus', 'university', 'universities', 'attended', 'colleges', 'institutions', 'lectures'],
      ...['studiert', 'gelernt', 'schule', 'schulen', 'schulzeit', 'horsaal', 'abschlusse', 'studienzeit', 'lehrzeit'],
      ...['etudes', 'etudie', 'appris', 'ecole', 'ecoles', 'diplomes', 'bancs', 'scolarite'],
      ...['estudie', 'estudios', 'estudiado', 'aprendi', 'aprendido', 'titulos', 'formado', 'aulas'],
      ...['estudei', 'estudos', 'estudado', 'formei', 'gestudeerd', 'geleerd', 'opleiding', 'opleidingen', 'diplomas'],
      ...['studiato', 'studi', 'imparato', 'scuola', 'scuole', 'titoli'],
    ],
  },
  {
    kind: 'experience',
    words: [
      ...[
        'paid',
        'payroll',
        'payrolls',
        'hours',
        'worked',
        'work',
        'working',
        'jobs',
        'gigs',
        'stints',
        'roles',
        'hired',
      ],
      ...['employers', 'trenches', 'workplaces', 'shifts', 'desks', 'earned', 'earn', 'career', 'employed', 'years'],
      ...['gearbeitet', 'arbeit', 'beruflich', 'angestellt', 'tatig', 'brotchen', 'arbeitsleben', 'berufsleben'],
      ...['travaille', 'boulots', 'boulot', 'postes', 'parcours', 'metiers', 'emplois', 'entreprises'],
      ...['trabajado', 'trabajos', 'empleos', 'trayectoria', 'recorrido', 'camino', 'pasado', 'empresas'],
      ...['trabalhei', 'trabalhado', 'empregos', 'trajetoria', 'percurso', 'caminho', 'passei'],
      ...['gewerkt', 'banen', 'werk', 'loopbaan', 'werkgevers', 'verdiend'],
      ...['lavorato', 'lavori', 'percorso', 'impieghi', 'aziende', 'strada'],
    ],
  },
  {
    kind: 'projects',
    words: [
      ...['built', 'made', 'build', 'making', 'side', 'repos', 'prototypes', 'tinkering', 'experiments'],
      ...['gebaut', 'gebastelt', 'basteleien', 'construit', 'realise', 'bricolages', 'construido', 'hecho', 'construi'],
      ...['gebouwd', 'gemaakt', 'costruito', 'realizzato'],
    ],
  },
  { kind: 'certificates', words: ['certs', 'papers', 'exams', 'passed', 'badges', 'prufungen', 'examens', 'esami'] },
  {
    kind: 'languages',
    words: ['speak', 'tongues', 'spoken', 'spreche', 'parle', 'hablo', 'falo', 'spreek', 'parlo'],
  },
  {
    kind: 'skills',
    words: [
      ...[
        'tools',
        'tool',
        'kit',
        'tech',
        'stack',
        'backpack',
        'bag',
        'arsenal',
        'craft',
        'trade',
        'know',
        'gear',
        'use',
      ],
      ...[
        'ingredients',
        'instruments',
        'tricks',
        'abilities',
        'good',
        'workbench',
        'toolbelt',
        'value',
        'offer',
        'learning',
        'fluent',
      ],
      ...['kann', 'beherrsche', 'werkzeug', 'werkzeuge', 'mitbringe', 'handwerk', 'rucksack', 'gepack', 'koffer'],
      ...['outils', 'outil', 'boite', 'sais', 'maitrise', 'bagage', 'savoir', 'besace'],
      ...['domino', 'herramientas', 'manejo', 'mochila', 'caja', 'equipaje', 'ferramentas', 'trabalho', 'caixa', 'sei'],
      ...['gereedschap', 'beheers', 'kan', 'ken', 'huis', 'rugzak', 'bagage'],
      ...['strumenti', 'conosco', 'cassetta', 'attrezzi', 'bagaglio', 'zaino'],
    ],
  },
  {
    kind: 'references',
    words: ['vouch', 'ask', 'recommend', 'burgen', 'empfehlen', 'recommandent', 'recomiendan', 'recomendam'],
  },
  {
    kind: 'summary',
    words: [
      ...[
        'short',
        'brief',
        'nutshell',
        'hello',
        'hi',
        'who',
        'story',
        'pitch',
        'glance',
        'gist',
        'me',
        'myself',
        'say',
      ],
      ...['kurz', 'kurze', 'vorstellen', 'vorstellung', 'hallo', 'wer', 'person'],
      ...['bref', 'bonjour', 'mots', 'moi', 'suis', 'breve', 'palabras', 'hola', 'mi', 'soy', 'quien'],
      ...['palavras', 'ola', 'mim', 'sou', 'quem', 'kort', 'mij', 'ben', 'wie', 'parole', 'ciao', 'sono', 'chi'],
    ],
  },
]

/** "When I am not coding": who speaks of not working speaks of what he likes. Folded. */
export const negationWords: readonly string[] = [
  'not',
  'nicht',
  'pas',
  'no',
  'nao',
  'niet',
  'non',
  'kein',
  'sin',
  'zonder',
]

/** What is negated there. Folded. */
export const workingWords: readonly string[] = [
  ...['work', 'working', 'coding', 'code', 'programming', 'arbeite', 'arbeiten', 'programmiere', 'travaille'],
  ...[
    'trabajo',
    'programo',
    'trabalho',
    'programando',
    'werk',
    'werken',
    'lavoro',
    'programmo',
    'desk',
    'job',
    'online',
  ],
]

/** Words that open a question, and so no name of a firm and no title. Folded. */
export const questionWords: readonly string[] = [
  ...['where', 'what', "what's", 'how', 'when', 'who', 'why', 'things', 'stuff', 'places', 'currently', 'not'],
  ...['wo', 'was', 'wie', 'wenn', 'womit', 'woran', 'warum', 'derzeit'],
  ...['quand', 'comment', 'pourquoi', 'ce que', 'la ou', 'actuellement'],
  ...['donde', 'cuando', 'por donde', 'lo que', 'como', 'onde', 'por onde', 'quando', 'o que', 'com que', 'com o que'],
  ...['waar', 'wat', 'hoe', 'waarmee', 'dove', 'cosa', 'come', 'quello che', 'cio che'],
]

/** Words that open a phrase as well as a name: the words behind them must be small. Folded. */
export const phraseWords: readonly string[] = [
  ...['the', 'a', 'in', 'on', 'off', 'away', 'outside', 'beyond', 'bits', 'people', 'some', 'also', 'otherwise', 'one'],
  ...['nach', 'neben', 'das', 'die', 'der', 'so', 'und', 'wer', 'ein', 'mit', 'aus', 'im'],
  ...['ce', 'qui', 'la', 'le', 'les', 'en', 'un', 'apres', 'hors', 'pour', 'lo', 'el', 'por', 'fuera', 'de', 'con'],
  ...['o', 'um', 'uma', 'com', 'quem', 'fora', 'no', 'na', 'even', 'als', 'naast', 'het', 'een', 'wie', 'ter'],
  ...['chi', 'nel', 'un', 'quando', 'fuori', 'con'],
]
