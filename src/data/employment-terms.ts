/** Words that say how, for how long or through whom somebody is employed, in a remark beside a title. Folded. */
export const employmentTerms: readonly string[] = [
  // English
  ...['contract', 'contractor', 'contracting', 'freelance', 'freelancer', 'self-employed', 'permanent', 'perm', 'temp'],
  ...['temporary', 'fixed', 'fixed-term', 'full-time', 'fulltime', 'part-time', 'parttime', 'interim', 'casual'],
  ...['seasonal', 'secondment', 'seconded', 'secondee', 'cover', 'outsourced', 'ir35', 'fte', 'w2', 'c2c', '1099'],
  ...[
    'remote',
    'remotely',
    'hybrid',
    'onsite',
    'on-site',
    'nearshore',
    'offshore',
    'parallel',
    'concurrent',
    'sideline',
  ],
  ...['voluntary', 'unpaid', 'moonlighting', 'zero-hours', 'sessional', 'pro-bono', 'acting', 'job-share', 'rolling'],
  // German
  ...[
    'vollzeit',
    'teilzeit',
    'befristet',
    'unbefristet',
    'freiberuflich',
    'nebenberuflich',
    'nebentatigkeit',
    'nebenjob',
  ],
  ...['festanstellung', 'vertretung', 'elternzeitvertretung', 'schwangerschaftsvertretung', 'minijob', 'stundenweise'],
  ...['selbststandig', 'arbeitnehmeruberlassung', 'hauptberuflich', 'projektvertrag', 'homeoffice', 'hybrid'],
  // French
  ...['cdi', 'cdd', 'interimaire', 'teletravail', 'remplacement', 'independant', 'independante', 'portage', 'plein'],
  ...['partiel', 'benevole', 'vacataire', 'saisonnier'],
  // Spanish and Portuguese
  ...['indefinido', 'temporal', 'parcial', 'completa', 'contrato', 'autonomo', 'autonoma', 'remoto', 'teletrabajo'],
  ...[
    'suplencia',
    'sustitucion',
    'temporario',
    'temporaria',
    'integral',
    'pj',
    'clt',
    'efetivo',
    'remota',
    'presencial',
  ],
  // Dutch
  ...['voltijd', 'deeltijd', 'vast', 'tijdelijk', 'detachering', 'gedetacheerd', 'inhuur', 'zzp', 'vervanging'],
  // Italian
  ...['determinato', 'indeterminato', 'contratto', 'sostituzione', 'pieno', 'parziale', 'stagionale'],
]

/** Words that stand beside them and say nothing alone. Folded. */
export const termFillers: readonly string[] = [
  ...['a', 'an', 'and', 'the', 'per', 'of', 'for', 'in', 'on', 'by', 'to', 'at', 'as', 'via', 'time', 'term', 'rate'],
  ...[
    'inside',
    'outside',
    'then',
    'later',
    'now',
    'extended',
    'renewed',
    'once',
    'twice',
    'times',
    'extension',
    'role',
  ],
  ...['extensions', 'position', 'job', 'work', 'maternity', 'paternity', 'parental', 'leave', 'initial', 'initially'],
  ...['day', 'days', 'week', 'weeks', 'weekly', 'month', 'months', 'hour', 'hours', 'hrs', 'h', 'evenings', 'weekends'],
  ...['mostly', 'fully', 'partly', 'direct', 'long-term', 'short-term', 'two', 'three', 'four', 'half', 'one', 'six'],
  ...[
    'stunden',
    'std',
    'woche',
    'tage',
    'monate',
    'und',
    'in',
    'zu',
    'bei',
    'pro',
    'als',
    'an',
    'auf',
    'heures',
    'jours',
  ],
  ...[
    'semaine',
    'par',
    'mois',
    'et',
    'a',
    'en',
    'temps',
    'conge',
    'maternite',
    'de',
    'du',
    'tiempo',
    'jornada',
    'media',
  ],
  ...[
    'horas',
    'semana',
    'meses',
    'por',
    'tempo',
    'uur',
    'dagen',
    'maanden',
    'van',
    'ore',
    'settimana',
    'mesi',
    'maternita',
  ],
]

/** Words that open a remark on who sent somebody: "via Birch Recruitment", "through an agency". Folded. */
export const agencyOpenings: readonly string[] = [
  ...['via', 'through', 'contracted', 'seconded', 'employed', 'uber', 'tramite', 'attraverso', 'ueber', 'mediante'],
]

/** Who did it again names no new employer: "Graduate Programmer, same employer". Folded. */
export const sameEmployerPhrases: readonly string[] = [
  ...['same employer', 'same company', 'same firm', 'same organisation', 'same organization', 'same place', 'as above'],
  ...['gleicher arbeitgeber', 'selber arbeitgeber', 'gleiche firma', 'selbe firma', 'ebenda', 'ebd', 'meme employeur'],
  ...['meme entreprise', 'meme societe', 'misma empresa', 'el mismo', 'mesma empresa', 'zelfde werkgever'],
  ...['zelfde bedrijf', 'dezelfde werkgever', 'stesso datore di lavoro', 'stessa azienda', 'stessa societa'],
]
