/** What a Europass form calls the first language of a person; folded beginnings of lines. */
export const motherTongues: readonly string[] = [
  ...[
    'mother tongue',
    'first language',
    'muttersprache',
    'langue maternelle',
    'langue(s) maternelle',
    'langues maternelles',
  ],
  ...['lengua materna', 'lengua(s) materna', 'idioma materno', 'lingua materna', 'lingua(s) materna', 'madrelingua'],
  ...['lingua madre', 'moedertaal'],
]

/** How the other lines of its languages begin: what is graded, and by which frame. Folded. */
export const gridHeads: readonly string[] = [
  ...['other language', 'understanding', 'listening', 'speaking', 'writing', 'reading', 'common european framework'],
  ...[
    'weitere sprache',
    'sonstige sprache',
    'verstehen',
    'horen',
    'gemeinsamer europaischer',
    'gemeinsame europaische',
  ],
  ...['autre langue', 'autre(s) langue', 'autres langues', 'comprendre', 'ecouter', 'cadre europeen'],
  ...[
    'otro idioma',
    'otros idiomas',
    'otra lengua',
    'otras lenguas',
    'comprender',
    'comprension',
    'marco comun europeo',
  ],
  ...[
    'outra lingua',
    'outras linguas',
    'outro idioma',
    'outros idiomas',
    'compreender',
    'compreensao',
    'quadro europeu',
  ],
  ...['altra lingua', 'altre lingue', 'altra(e) lingua', 'comprensione', 'ascolto', 'quadro comune europeo'],
  ...['andere taal', 'andere talen', 'begrijpen', 'luisteren', 'gemeenschappelijk europees'],
]
