interface ColumnRow {
  readonly role: 'label' | 'name' | 'level' | 'years' | 'other'
  readonly words: ReadonlySet<string>
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Words in the head of a table of skills, folded. The first row that has a word of a head counts: "Skill level" is a level. */
export const columnWords: readonly ColumnRow[] = [
  {
    role: 'other',
    words: words(
      'last zuletzt derniere ultimo ultima version versions where wo context kontext notes note comment comments bemerkung used recent since seit',
    ),
  },
  {
    role: 'level',
    words: words(
      'level well much proficiency rating score stufe niveau nivel livello kenntnisstand bewertung self assessment selbsteinschatzung',
    ),
  },
  {
    role: 'years',
    words: words(
      'years yrs year long lange lang depuis months jahre jahren monate annees mois anos meses jaren anni experience exp erfahrung esperienza experiencia ervaring',
    ),
  },
  {
    role: 'label',
    words: words(
      'area areas category categories type group field domain kategorie bereich gebiet domaine categorie area ambito categoria gebied',
    ),
  },
  {
    role: 'name',
    words: words(
      'skill skills thing things what topic topics item thema themen sujet tema onderwerp argomento technology technologies tech tool tools language languages framework frameworks name database software product kenntnis kenntnisse fahigkeit fahigkeiten technologie technologien werkzeug werkzeuge competence competences outil outils langage habilidad habilidades tecnologia tecnologias herramienta competencia competencias ferramenta competenza competenze tecnologie strumento vaardigheid vaardigheden hulpmiddel stack examples',
    ),
  },
]
