/** One month with its names, lower-case, without accents and dots: English, German, French, Spanish, Portuguese, Dutch, Italian. */
interface MonthRow {
  readonly month: number
  readonly names: readonly string[]
}

/** Forms of more than one language are written once. Full stops after a short form are read past by the matcher. */
export const months: readonly MonthRow[] = [
  {
    month: 1,
    names: [
      'january',
      'jan',
      'januar',
      'jaenner',
      'janner',
      'janvier',
      'janv',
      'enero',
      'ene',
      'janeiro',
      'januari',
      'gennaio',
      'gen',
    ],
  },
  {
    month: 2,
    names: [
      'february',
      'feb',
      'febr',
      'februar',
      'fevrier',
      'fevr',
      'fev',
      'febrero',
      'fevereiro',
      'februari',
      'febbraio',
      'febb',
    ],
  },
  { month: 3, names: ['march', 'mar', 'marz', 'maerz', 'mrz', 'mars', 'marzo', 'marco', 'maart', 'mrt'] },
  { month: 4, names: ['april', 'apr', 'avril', 'avr', 'abril', 'abr', 'aprile'] },
  { month: 5, names: ['may', 'mai', 'mayo', 'maio', 'mei', 'maggio', 'mag'] },
  { month: 6, names: ['june', 'jun', 'juni', 'juin', 'junio', 'junho', 'giugno', 'giu'] },
  { month: 7, names: ['july', 'jul', 'juli', 'juillet', 'juil', 'julio', 'julho', 'luglio', 'lug'] },
  { month: 8, names: ['august', 'aug', 'aout', 'agosto', 'ago', 'augustus'] },
  { month: 9, names: ['september', 'sept', 'sep', 'septembre', 'septiembre', 'setembro', 'set', 'settembre', 'sett'] },
  { month: 10, names: ['october', 'oct', 'oktober', 'okt', 'octobre', 'octubre', 'outubro', 'out', 'ottobre', 'ott'] },
  { month: 11, names: ['november', 'nov', 'novembre', 'noviembre', 'novembro'] },
  { month: 12, names: ['december', 'dec', 'dezember', 'dez', 'decembre', 'diciembre', 'dic', 'dezembro', 'dicembre'] },
]

/** A season with its months, those of the northern half of the world, where most CVs that use seasons come from. */
interface SeasonRow {
  readonly from: number
  readonly to: number
  readonly names: readonly string[]
}

/** Winter begins the year here, so that a season never crosses it. */
export const seasons: readonly SeasonRow[] = [
  { from: 1, to: 3, names: ['winter', 'winters', 'hiver', 'invierno', 'inverno'] },
  { from: 4, to: 6, names: ['spring', 'fruhling', 'fruhjahr', 'printemps', 'primavera', 'lente', 'voorjaar'] },
  { from: 6, to: 8, names: ['summer', 'summers', 'sommer', 'ete', 'verano', 'verao', 'zomer', 'estate'] },
  { from: 9, to: 12, names: ['autumn', 'fall', 'herbst', 'automne', 'otono', 'outono', 'herfst', 'autunno'] },
]

/** Words for the open end of a range. */
export const presentWords = [
  'present',
  'now',
  'today',
  'current',
  'currently',
  'ongoing',
  'date',
  'date present',
  'pres',
  'to date',
  'till date',
  'til date',
  'until date',
  'till now',
  'until now',
  'till today',
  'until today',
  'till present',
  'until present',
  'to present',
  'to now',
  'up to now',
  'as of now',
  'continuing',
  'present day',
  'the present',
  'heute',
  'jetzt',
  'aktuell',
  'laufend',
  'lfd',
  'bis heute',
  'bis jetzt',
  'bis dato',
  'dato',
  'gegenwart',
  'andauernd',
  'gegenwartig',
  "aujourd'hui",
  'aujourdhui',
  'ce jour',
  'present',
  'actuel',
  'actuellement',
  'en cours',
  "jusqu'a present",
  "jusqu'a aujourd'hui",
  "jusqu'a ce jour",
  'maintenant',
  'actualidad',
  'la actualidad',
  'actual',
  'presente',
  'hoy',
  'actualmente',
  'la fecha',
  'en curso',
  'atual',
  'o momento',
  'hoje',
  'atualmente',
  'momento',
  'atualidade',
  'heden',
  'nu',
  'tegenwoordig',
  'huidig',
  'oggi',
  'attuale',
  'in corso',
  'attualmente',
  'ad oggi',
] as const

/** Words between the two ends of a range. Dashes and arrows are signs and belong to the matcher. */
export const rangeWords = [
  'to',
  'until',
  'till',
  'til',
  'through',
  'up to',
  'thru',
  'bis',
  'bis zu',
  'bis zum',
  'bis ende',
  'bis einschließlich',
  'a',
  'au',
  "jusqu'a",
  'al',
  'hasta',
  'ate',
  'tot',
  'tot en met',
  't/m',
  'fino a',
  'and',
] as const

/** Words before a date that leave its end open. */
export const sinceWords = [
  'since',
  'from',
  'as of',
  'starting',
  'seit',
  'ab',
  'depuis',
  'desde',
  'sinds',
  'vanaf',
  'dal',
  'da',
  'des',
  'del',
  'de',
  'von',
  'vom',
  'van',
  'du',
] as const

/** Of those, the words that need a second date ("from 2018 to 2020") and do not open a range by themselves. */
export const openEndWords = [
  'since',
  'seit',
  'ab',
  'depuis',
  'desde',
  'sinds',
  'dal',
  'as of',
  'starting',
  'vanaf',
] as const

/** Words before a date that is only an end. */
export const untilWords = ['until', 'till', 'bis', "jusqu'a", 'hasta', 'ate', 'tot', 'fino a'] as const

/** Before a year of two or four digits: the year in which a firm closes its books, near enough to the calendar's. */
export const fiscalYearWords = ['fy', 'gj'] as const
