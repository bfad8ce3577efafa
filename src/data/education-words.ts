/** What a labelled line of an education entry holds ("Title of qualification awarded: …"), in the words of JSON Resume. */
export type EducationField = 'studyType' | 'institution' | 'dates' | 'detail'

interface EducationFieldRow {
  readonly field: EducationField
  readonly labels: readonly string[]
}

/**
 * Labels of forms such as Europass, and of lines that say more of a study. Folded. Of several words the first ones are
 * enough, of a detail the last ones.
 */
export const educationLabels: readonly EducationFieldRow[] = [
  {
    field: 'studyType',
    labels: [
      ...[
        'title of qualification',
        'qualification awarded',
        'qualification',
        'degree',
        'course of study',
        'programme',
        'abschluss',
        'highest grade passed',
        'grade passed',
        'highest qualification',
        'qualification obtained',
      ],
      ...['bezeichnung der erworbenen', 'abschlussbezeichnung', 'erworbener abschluss', 'studiengang', 'bildungsgang'],
      ...['intitule du certificat', 'intitule du diplome', 'diplome', 'diplome obtenu', 'titre du diplome'],
      ...['titulo de la cualificacion', 'titulacion', 'titulo', 'designacao da qualificacao', 'curso', 'grau'],
      ...['titolo della qualifica', 'titolo di studio', 'qualifica conseguita', 'naam van de opleiding', 'opleiding'],
    ],
  },
  {
    field: 'institution',
    labels: [
      ...['last school attended', 'school attended', 'name of school', 'name of institution'],
      ...['name and type of organisation', 'name and type of organization', 'institution', 'school', 'university'],
      ...['college', 'institute', 'name und art der', 'hochschule', 'universitat', 'schule', 'bildungseinrichtung'],
      ...["nom et type de l'etablissement", 'etablissement', 'ecole', 'universite', 'nombre y tipo', 'centro'],
      ...['universidad', 'institucion', 'nome e tipo', 'instituicao', 'universidade', 'universita', 'istituto'],
      ...['naam en type', 'instelling', 'onderwijsinstelling', 'universiteit', 'hogeschool'],
    ],
  },
  {
    field: 'dates',
    labels: [
      'date',
      'dates',
      'datum',
      'zeitraum',
      'periode',
      'period',
      'duration',
      'year',
      'year completed',
      'year obtained',
      'year of completion',
      'year of passing',
      'fecha',
      'fechas',
      'data',
      'periodo',
    ],
  },
  {
    field: 'detail',
    labels: [
      ...[
        'relevant coursework',
        'coursework',
        'courses',
        'modules',
        'relevant modules',
        'key modules',
        'thesis',
        'minor',
      ],
      ...['dissertation', 'final project', 'grade', 'final grade', 'gpa', 'cgpa', 'score', 'percentage', 'honours'],
      ...['honors', 'activities', 'awards', 'subjects', 'principal subjects', 'major subjects', 'level', 'focus'],
      ...['specialisation', 'specialization', 'achievements', 'advisor', 'supervisor', 'societies', 'topics', 'note'],
      ...['schwerpunkt', 'schwerpunkte', 'abschlussarbeit', 'masterarbeit', 'bachelorarbeit', 'diplomarbeit', 'thema'],
      ...['abschlussnote', 'gesamtnote', 'durchschnitt', 'notendurchschnitt', 'vertiefung', 'nebenfach', 'facher'],
      ...['memoire', 'mention', 'moyenne', 'specialite', 'matieres', 'option', 'options', 'projet de fin'],
      ...['nota', 'nota media', 'promedio', 'proyecto final', 'trabajo de fin', 'tfg', 'tfm', 'especialidad'],
      ...['asignaturas', 'disciplinas', 'monografia', 'tcc', 'dissertacao', 'tese', 'media', 'orientador', 'enfase'],
      ...['scriptie', 'afstudeeropdracht', 'afstudeerrichting', 'vakken', 'cijfer', 'specialisatie', 'profiel'],
      ...['tesi', 'votazione', 'voto', 'indirizzo', 'materie', 'relatore', 'livello'],
    ],
  },
]

/** Words of a grade that stands beside a degree. Folded. */
export const gradeWords: readonly string[] = [
  ...['gpa', 'cgpa', 'sgpa', 'grade', 'grades', 'score', 'distinction', 'merit', 'honours', 'honors', 'first', 'class'],
  ...['upper', 'lower', 'second', 'third', 'division', 'pass', 'cum', 'laude', 'summa', 'magna', 'percent', 'marks'],
  ...['percentage', 'aggregate', 'note', 'abschlussnote', 'gesamtnote', 'gut', 'sehr', 'mention', 'bien', 'tres'],
  ...['assez', 'nota', 'media', 'promedio', 'sobresaliente', 'notable', 'matricula', 'honor', 'voto', 'lode'],
  ...['cijfer', 'gemiddelde', 'dean', 'list', 'expected', 'graduated', 'ongoing'],
]

/** Words that join those of a grade. Folded. */
export const joiningWords: readonly string[] = 'with and e y et und en mit avec con of out'.split(' ')

/** Words that head the columns of a table of studies. */
export const tableHeadWords: readonly string[] = [
  ...['degree', 'qualification', 'examination', 'exam', 'course', 'programme', 'program', 'class', 'stream', 'board'],
  ...['university', 'institution', 'institute', 'college', 'school', 'year', 'passing', 'percentage', 'marks', 'cgpa'],
  ...[
    'gpa',
    'grade',
    'score',
    'result',
    'date',
    'dates',
    'from',
    'to',
    'period',
    'duration',
    'specialization',
    'subject',
  ],
  ...['abschluss', 'schule', 'hochschule', 'zeitraum', 'jahr', 'note', 'fach', 'diplome', 'etablissement', 'annee'],
  ...[
    'mention',
    'titulo',
    'centro',
    'ano',
    'nota',
    'curso',
    'instituicao',
    'instelling',
    'jaar',
    'diploma',
    'istituto',
  ],
  ...['anno', 'voto', 'studiengang', 'opleiding', 'titolo'],
]
