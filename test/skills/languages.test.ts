import { describe, expect, test } from 'vitest'
import { findInText } from '../../src/skills/find-in-text.ts'
import { backendTaxonomy } from '../../src/skills/vocabulary/backend-taxonomy.ts'
import type { Polarity } from '../../src/types.ts'

/** `[[Java]]` is claimed, `[[!Java]]` denied, `[[?Java]]` wished for, `[[~Java]]` other people's. */
const signs: Readonly<Record<Polarity, string>> = { asserted: '', negated: '!', aspirational: '?', other: '~' }

function marked(text: string): string {
  return findInText(text, backendTaxonomy).reduceRight(
    (rest, { start, end, polarity }) =>
      `${rest.slice(0, start)}[[${signs[polarity]}${rest.slice(start, end)}]]${rest.slice(end)}`,
    text,
  )
}

const unmarked = (text: string): string => text.replace(/\[\[[!?~]?|\]\]/g, '')

describe('German', () => {
  test.each([
    'Für den Kunden entwickelte ich Dienste in [[Quarkus]].',
    '26 Jahre [[SAP]], davon 17 als Freiberufler.',
    'Übersetzte ein Handbuch über [[~Ansible]].',
    'Vermittlung von Entwicklern für [[~Java]] und [[~Kotlin]].',
    'Suche über alle Profile mit [[Elasticsearch]].',
    'Kein Interesse an [[!PHP]].',
    '[[Docker]] nutze ich täglich, [[!Kubernetes]] bisher nicht.',
    'Zehn Jahre [[Solaris]] und [[AIX]], dafür kein [[!Azure]].',
    'Erfahrung mit [[!Kafka]] habe ich keine.',
    'Erfahrung in [[Java]] habe ich nicht nur im Büro gesammelt.',
    'Von [[!Terraform]] lasse ich die Finger.',
    'Mit [[!Java]] habe ich keine Erfahrung; [[?Go]] möchte ich gern lernen.',
    'Keine Erfahrung mit [[!Kubernetes]].',
    'Ich habe bisher nicht mit [[!Docker]] gearbeitet.',
    '[[!Kafka]] kenne ich nicht.',
    'Noch keine Berührung mit [[!Terraform]] und [[!Ansible]].',
    'In [[!Scala]] habe ich noch nie programmiert.',
    'Kenntnisse in [[!COBOL]] sind nicht vorhanden.',
    '[[Java]], [[Kotlin]], kein [[!Scala]]',
    'Ohne Vorkenntnisse in [[!Rust]].',
    '[[!PHP]]: keine Kenntnisse',
    '[[!Kubernetes]] (keine Erfahrung)',
    '[[!PostgreSQL]] ist mir nicht vertraut.',
    'Weder [[!Angular]] noch [[!React]] habe ich je eingesetzt.',
    'Leider fehlt mir die Praxis mit [[!Kubernetes]].',
    '[[!Perl]] beherrsche ich nicht.',
    'Nie mit [[!MongoDB]] gearbeitet, dafür täglich mit [[PostgreSQL]].',
    'Statt [[!Jenkins]] nutzten wir [[GitLab CI]].',
    'Alle gängigen Sprachen außer [[!PHP]].',
    'Ich kann kein [[!Python]].',
    '[[!Svelte]] und [[!Kafka]] kenne ich nur vom Hörensagen.',
    '[[!Docker]] gehört nicht zu meinem Werkzeugkasten.',
    'Bisher keinerlei praktische Erfahrung mit [[!Azure]] oder [[!AWS]].',
  ])('denied: %s', (row) => {
    expect(marked(unmarked(row))).toBe(row)
  })

  test.each([
    'Ich möchte [[?Rust]] lernen.',
    'Ich will mich in [[?Kubernetes]] einarbeiten.',
    'Großes Interesse an [[?Kotlin]] und [[?Rust]].',
    'Interessiert an [[?Elixir]]',
    'Als Nächstes steht [[?Kafka]] auf meiner Liste.',
    'Suche eine Stelle als [[?Java]]-Entwickler.',
    'Würde gern mehr mit [[?Elixir]] machen.',
    'Freue mich darauf, [[?Terraform]] kennenzulernen.',
    'Bereit, [[?Kotlin]] zu lernen.',
    'Wunsch: künftig mit [[?Kubernetes]] arbeiten',
    'Wunsch: Einstieg in die Welt von [[?OpenStack]] und [[?Ceph]].',
    '[[?Clojure]] reizt mich sehr.',
    'Geplant: Zertifizierung für [[?AWS]]',
    'Mein Ziel ist der Einstieg in [[?Scala]].',
    'Ich habe vor, mich in [[?Azure]] einzuarbeiten.',
  ])('wished for: %s', (row) => {
    expect(marked(unmarked(row))).toBe(row)
  })

  test.each([
    'Zusammenarbeit mit der App-Abteilung, die in [[~Swift]] entwickelt.',
    'Die Kollegen vom Betrieb haben [[~Kubernetes]] betreut.',
    'Das Frontend-Team schrieb [[~React]], ich die Anbindung in [[Java]].',
    '[[~PostgreSQL]] wurde von einem externen Dienstleister betrieben.',
    'Unser Mobile-Team entwickelt in [[~Kotlin]] und [[~Swift]].',
    'Eine andere Abteilung pflegte die [[~MongoDB]]-Datenbank.',
    '[[~Terraform]] überlasse ich den Kollegen.',
    'Schnittstelle zum [[~TypeScript]]-Team im Nachbarhaus',
    'Um [[~Kubernetes]] kümmert sich bei uns das Plattformteam.',
    'Abstimmung mit den [[~TypeScript]]-Entwicklern der Forschung',
    'Die Administration von [[~PostgreSQL]] lag beim Dienstleister.',
  ])('of other people: %s', (row) => {
    expect(marked(unmarked(row))).toBe(row)
  })

  test.each([
    'Umzug nach [[Kubernetes]] ohne Ausfall.',
    'Nicht nur [[Java]], sondern auch [[Kotlin]].',
    '[[Kafka]] ohne Datenverlust aktualisiert',
    'Nicht zuletzt dank [[Redis]] sank die Antwortzeit.',
    'Kein Tag ohne [[Linux]].',
    'Keine Angst vor [[C++]].',
    'Ohne [[Docker]] wäre der Umzug nicht gelungen.',
    'Keine offenen Fehler mehr in der [[Python]]-Anwendung.',
    'Wir entwickelten die Abrechnung in [[Java]] und [[PostgreSQL]].',
    'Ein Kollege und ich haben [[Kafka]] eingeführt.',
    'Kollegen in [[Kubernetes]] geschult.',
    'Andere Teams bei der Einführung von [[Docker]] unterstützt.',
    'Ich möchte meine Erfahrung mit [[Java]] einbringen.',
    'Auf Wunsch des Kunden [[PostgreSQL]] eingeführt.',
    'Ziel des Projekts: Ablösung von [[COBOL]] durch [[Java]].',
    'Eine Anwendung, die in [[Kotlin]] entwickelt wurde.',
    '[[Kafka]] wurde von unserem Team eingeführt.',
    'Unser Team entwickelte den Dienst in [[Java]].',
    'In Zusammenarbeit mit dem Team eine Schnittstelle in [[Java]] entwickelt.',
    'Die [[Java]]-Anwendung fällt seither nicht mehr aus.',
  ])('claimed: %s', (row) => {
    expect(marked(unmarked(row))).toBe(row)
  })
})

describe('French', () => {
  test.each([
    "Traduction d'un manuel de [[~PostgreSQL]].",
    'Traduction de code [[Fortran]] en [[C++]].',
    'Chargée de recrutement : profils [[~Kubernetes]], [[~AWS]].',
    'Pas intéressé par [[!PHP]].',
    "L'équipe d'à côté maintenait [[~Kafka]].",
    'Je souhaite me mettre à [[?Kotlin]].',
    'Vente de licences [[~Docker]].',
    'Aucune expérience en [[!Java]].',
    "Je n'ai jamais utilisé [[!Docker]].",
    'Je ne connais pas [[!Kubernetes]].',
    'Pas de connaissances en [[!Kafka]].',
    '[[!PHP]] : aucune connaissance',
    'Sans connaissance de [[!Rust]].',
    'Je ne maîtrise ni [[!Angular]] ni [[!React]].',
    "Je n'ai pas encore travaillé avec [[!Terraform]] et [[!Ansible]].",
    '[[Java]], [[Kotlin]], pas de [[!Scala]]',
  ])('denied: %s', (row) => {
    expect(marked(unmarked(row))).toBe(row)
  })

  test.each([
    'Je souhaite apprendre [[?Rust]].',
    'Je voudrais me former à [[?Kubernetes]].',
    "Envie d'apprendre [[?Rust]] et [[?Kotlin]].",
    'Très intéressé par [[?Elixir]].',
    "À la recherche d'un poste de développeur [[?Java]].",
    'Objectif : monter en compétences sur [[?AWS]].',
    'Je voudrais découvrir [[?Terraform]].',
  ])('wished for: %s', (row) => {
    expect(marked(unmarked(row))).toBe(row)
  })

  test.each([
    'Notre équipe mobile développe en [[~Swift]].',
    'Mes collègues géraient [[~Kubernetes]].',
    'Collaboration avec une équipe voisine, qui travaille en [[~React]].',
    '[[~PostgreSQL]] était administré par un prestataire externe.',
    'En lien avec les développeurs [[~Python]].',
    'Je laisse [[~Terraform]] à mes collègues.',
  ])('of other people: %s', (row) => {
    expect(marked(unmarked(row))).toBe(row)
  })

  test.each([
    'Migration vers [[PostgreSQL]] sans interruption de service.',
    'Pas seulement [[Java]], mais aussi [[Kotlin]].',
    'Non seulement [[Java]] mais aussi [[Kotlin]].',
    "Formation de l'équipe à [[Docker]].",
    'Mise en place de [[Kafka]] avec mes collègues.',
    'Notre équipe développe en [[Java]].',
    'Aucune panne après le passage à [[Kubernetes]].',
    'Développement de services en [[Java]] et [[PostgreSQL]] sans perte de données.',
    "Encadrement d'une équipe de cinq développeurs [[Java]].",
  ])('claimed: %s', (row) => {
    expect(marked(unmarked(row))).toBe(row)
  })
})

describe('Spanish', () => {
  test.each([
    'Selección de programadores [[~Java]] y [[~Kotlin]].',
    'Traduje manuales de [[~Kubernetes]].',
    'No me interesa [[!PHP]].',
    'La interfaz la hacía un proveedor en [[~React]].',
    'Experiencia con [[!Docker]] no tengo.',
    'Sin experiencia en [[!Java]].',
    'No tengo experiencia con [[!Docker]] ni [[!Kubernetes]].',
    'Nunca he trabajado con [[!Kafka]].',
    'No conozco [[!Scala]].',
    'No domino [[!Terraform]] y [[!Ansible]].',
    'Ningún conocimiento de [[!Rust]].',
    '[[!PHP]]: sin experiencia',
    'Aún no he utilizado [[!Azure]].',
  ])('denied: %s', (row) => {
    expect(marked(unmarked(row))).toBe(row)
  })

  test.each([
    'Quiero aprender [[?Rust]].',
    'Me gustaría trabajar con [[?Kubernetes]].',
    'Con ganas de aprender [[?Kotlin]] y [[?Rust]].',
    'Interesado en [[?Elixir]].',
    'Busco un puesto de desarrollador [[?Java]].',
    'Mi objetivo es formarme en [[?AWS]].',
    'Me gustaría pasar de ventas a desarrollo y aprender [[?Spring]] desde cero.',
    'En enero empiezo un curso de [[?Kubernetes]].',
  ])('wished for: %s', (row) => {
    expect(marked(unmarked(row))).toBe(row)
  })

  test.each([
    'El equipo móvil desarrolla en [[~Swift]].',
    'Mis compañeros gestionaban [[~Kubernetes]].',
    '[[~PostgreSQL]] lo administraba un proveedor externo.',
    'Colaboración con los desarrolladores de [[~Python]].',
    '[[~Jenkins]] era mantenido por otro equipo.',
    'Dejo [[~Terraform]] a mis compañeros.',
  ])('of other people: %s', (row) => {
    expect(marked(unmarked(row))).toBe(row)
  })

  test.each([
    'Migración a [[PostgreSQL]] sin interrupciones.',
    'No solo [[Java]], sino también [[Kotlin]].',
    'Actualización de [[Kafka]] sin pérdida de datos.',
    'Formé a mis compañeros en [[Docker]].',
    'Implanté [[Kafka]] con mis compañeros de equipo.',
    'Nuestro equipo desarrollaba en [[Java]].',
    'Ningún fallo tras el cambio a [[Kubernetes]].',
    'Sin [[Docker]] no habría sido posible.',
    'Desarrollo en [[Java]] con [[PostgreSQL]] y [[Redis]].',
  ])('claimed: %s', (row) => {
    expect(marked(unmarked(row))).toBe(row)
  })
})

describe('Portuguese', () => {
  test.each([
    'O [[~Kafka]] ficava com o time de plataforma.',
    'O [[Kafka]] ficou pronto em março.',
    'Experiência com [[!Kubernetes]] não tenho.',
    '[[Filas]] no [[Kafka]] e dados no [[PostgreSQL]].',
    'Sem experiência em [[!Java]].',
    'Não tenho experiência em [[!Docker]] e [[!Kubernetes]].',
    'Nunca usei [[!Kafka]].',
    'Não conheço [[!Scala]].',
    'Não domino [[!Terraform]].',
    'Nenhum conhecimento de [[!Rust]].',
    '[[!PHP]]: sem experiência',
    'Ainda não usei [[!Azure]].',
  ])('denied: %s', (row) => {
    expect(marked(unmarked(row))).toBe(row)
  })

  test.each([
    'Quero aprender [[?Rust]].',
    'Gostaria de me aprofundar em [[?Kubernetes]].',
    'Vontade de aprender [[?Kotlin]] e [[?Rust]].',
    'Interessado em [[?Elixir]].',
    'Procuro uma vaga de desenvolvedor [[?Java]].',
    'Meu objetivo é me especializar em [[?AWS]].',
  ])('wished for: %s', (row) => {
    expect(marked(unmarked(row))).toBe(row)
  })

  test.each([
    'A equipe mobile desenvolve em [[~Swift]].',
    'Meus colegas cuidavam do [[~Kubernetes]].',
    'O [[~PostgreSQL]] era administrado por um fornecedor externo.',
    'Apoio aos desenvolvedores [[~Python]].',
    'Deixo o [[~Terraform]] para os colegas.',
    'Outra equipa mantinha o [[~Jenkins]].',
  ])('of other people: %s', (row) => {
    expect(marked(unmarked(row))).toBe(row)
  })

  test.each([
    'Migração para [[PostgreSQL]] sem interrupções.',
    'Não só [[Java]], mas também [[Kotlin]].',
    'Não apenas [[Java]] como também [[Kotlin]].',
    'Atualização do [[Kafka]] sem perda de dados.',
    'Treinei colegas em [[Docker]].',
    'Implantei o [[Kafka]] junto dos colegas da equipe.',
    'A nossa equipa desenvolvia em [[Java]].',
    'Nenhuma falha após a mudança para [[Kubernetes]].',
    'Desenvolvimento em [[Java]] sobre [[PostgreSQL]] e [[Redis]].',
    '[[Java]] no servidor, [[React]] no lado do cliente.',
  ])('claimed: %s', (row) => {
    expect(marked(unmarked(row))).toBe(row)
  })
})

describe('Dutch', () => {
  test.each([
    'Vertaalde handleidingen over [[~Kubernetes]].',
    'Geen interesse in [[!Delphi]]-opdrachten.',
    'Ervaring met [[!Java]] heb ik niet.',
    'Ik wil graag met [[?Rust]] aan de slag.',
    'Geen ervaring met [[!Java]].',
    'Ik heb nog nooit met [[!Docker]] gewerkt.',
    'Ik heb geen kennis van [[!Kafka]] of [[!Kubernetes]].',
    '[[!Scala]] ken ik niet.',
    'Nog niet gewerkt met [[!Terraform]] en [[!Ansible]].',
    'Zonder ervaring in [[!Rust]].',
    '[[!PHP]]: geen ervaring',
    '[[Java]], [[Kotlin]], geen [[!Scala]]',
    'Geen zin in [[!PHP]] of [[!Drupal]].',
  ])('denied: %s', (row) => {
    expect(marked(unmarked(row))).toBe(row)
  })

  test.each([
    'Ik wil [[?Rust]] leren.',
    'Ik zou graag met [[?Kubernetes]] werken.',
    'Interesse in [[?Kotlin]] en [[?Rust]].',
    'Interesse in [[?Kotlin]], geen zin in vergaderen.',
    'Cursus [[?Kubernetes]] start in maart.',
    'Geïnteresseerd in [[?Elixir]].',
    'Op zoek naar een functie als [[?TypeScript]]-ontwikkelaar.',
    'Mijn doel is om me in [[?AWS]] te verdiepen.',
  ])('wished for: %s', (row) => {
    expect(marked(unmarked(row))).toBe(row)
  })

  test.each([
    'Het mobiele team ontwikkelt in [[~Swift]].',
    'Collega’s beheerden [[~Kubernetes]].',
    '[[~PostgreSQL]] werd beheerd door een externe partij.',
    'Afstemming met de [[~TypeScript]]-ontwikkelaars.',
    '[[~Terraform]] laat ik over aan collega’s.',
    'Een ander team onderhield [[~Jenkins]].',
    'De [[~React frontend]] was van een leverancier; ik deed de rest in [[Java]].',
  ])('of other people: %s', (row) => {
    expect(marked(unmarked(row))).toBe(row)
  })

  test.each([
    'Migratie naar [[PostgreSQL]] zonder onderbreking.',
    'Niet alleen [[Java]], maar ook [[Kotlin]].',
    '[[Kafka]] bijgewerkt zonder dataverlies.',
    'Collega’s opgeleid in [[Docker]].',
    'Samen met collega’s [[Kafka]] ingevoerd.',
    'Ons team ontwikkelt in [[Java]].',
    'Geen storingen na de overstap naar [[Kubernetes]].',
    'Geen dag zonder [[Linux]].',
    'Ontwikkeling in [[Java]] met [[PostgreSQL]] en [[Redis]].',
    'De [[React frontend]] was van mij.',
    'Cursus [[Kubernetes]] gevolgd in 2021.',
  ])('claimed: %s', (row) => {
    expect(marked(unmarked(row))).toBe(row)
  })
})

describe('Italian', () => {
  test.each([
    'Selezione di sviluppatori [[~Python]].',
    'Non mi interessa lavorare con [[!PHP]].',
    'Vendita di licenze [[~Oracle]].',
    'Nessuna esperienza con [[!Java]].',
    'Non ho esperienza con [[!Docker]] e [[!Kubernetes]].',
    'Non ho mai lavorato con [[!Kafka]].',
    'Non conosco [[!Scala]].',
    'Senza conoscenze di [[!Rust]].',
    'Non ho ancora usato [[!Azure]].',
    '[[!PHP]]: nessuna esperienza',
    'Mai usato [[!Terraform]].',
  ])('denied: %s', (row) => {
    expect(marked(unmarked(row))).toBe(row)
  })

  test.each([
    'Vorrei imparare [[?Rust]].',
    'Mi piacerebbe lavorare con [[?Kubernetes]].',
    'Desidero approfondire [[?Kotlin]] e [[?Rust]].',
    'Interessato a [[?Elixir]].',
    'Cerco un posto come sviluppatore [[?Java]].',
    'Il mio obiettivo è imparare [[?AWS]].',
  ])('wished for: %s', (row) => {
    expect(marked(unmarked(row))).toBe(row)
  })

  test.each([
    'Il team mobile sviluppa in [[~Swift]].',
    'I colleghi gestivano [[~Kubernetes]].',
    '[[~PostgreSQL]] era gestito da un fornitore esterno.',
    'Collaborazione con gli sviluppatori [[~Python]].',
    'Lascio [[~Terraform]] a un altro team.',
    'Un altro team manteneva [[~Jenkins]].',
  ])('of other people: %s', (row) => {
    expect(marked(unmarked(row))).toBe(row)
  })

  test.each([
    'Migrazione a [[PostgreSQL]] senza interruzioni.',
    'Non solo [[Java]], ma anche [[Kotlin]].',
    'Aggiornamento di [[Kafka]] senza perdita di dati.',
    'Ho formato i colleghi su [[Docker]].',
    'Con i colleghi ho introdotto [[Kafka]].',
    'Il nostro team sviluppava in [[Java]].',
    'Nessun guasto dopo il passaggio a [[Kubernetes]].',
    'Sviluppo in [[Java]] con [[PostgreSQL]] e [[Redis]].',
  ])('claimed: %s', (row) => {
    expect(marked(unmarked(row))).toBe(row)
  })
})

describe('English', () => {
  test.each([
    'Currently reading about [[?Rust]].',
    'So far I have only read about [[!Kubernetes]].',
    'Reading up on [[?Kafka]] and [[?Flink]].',
    'Following tutorials about [[?Terraform]] in the evenings.',
    'Watching talks on [[?Elixir]].',
    'A course on [[?Scala]] is booked for spring.',
    'Enrolled on a course about [[?Kubernetes]].',
  ])('only read about: %s', (row) => {
    expect(marked(unmarked(row))).toBe(row)
  })

  test.each([
    '[[~Terraform]] I leave to colleagues.',
    'I leave [[~Kubernetes]] to the platform team.',
    'Left the [[~Oracle]] tuning to the specialists.',
    'I gladly leave [[~CSS]] to others.',
    '[[~PHP]] was left to the agency.',
    'Worked beside a team that preferred [[~Scala]].',
    'Moved in with a team that wrote [[~Haskell]].',
    'Joined calls with people who used [[~Kubernetes]].',
    'The mobile team writes [[~Swift]] and [[~Kotlin]].',
    'The scientists kept their [[~Python scripts]].',
    'The analysts used [[~Tableau]] and [[~Python]].',
    'The testers wrote [[~Selenium]] suites.',
    'Data scientists ran [[~Spark]] on our cluster.',
    'The designers prototyped in [[~JavaScript]].',
    'The quants wrote [[~C++]], we wrote [[Java]].',
    'The statisticians preferred [[~Python]].',
  ])('of other people: %s', (row) => {
    expect(marked(unmarked(row))).toBe(row)
  })

  test.each([
    'Read sensor data with [[Python]].',
    '[[Read replicas]] for [[PostgreSQL]].',
    'Wrote a talk on [[Kafka]] and gave it twice.',
    'Taught a course on [[Docker]].',
    'Left the [[monolith]] behind and moved to [[Kubernetes]].',
    '[[Led a team]] that wrote [[Java]].',
    'Managed the people who built the [[Kotlin]] side.',
    'Built a tool for analysts in [[Python]].',
    'Helped the scientists port their models to [[Python]].',
    'Trained the testers in [[Docker]].',
    'The analysts used my [[Python]] reports.',
    'Handed over a documented [[Java]] service.',
  ])('claimed: %s', (row) => {
    expect(marked(unmarked(row))).toBe(row)
  })
})

describe('in other words', () => {
  test.each([
    'Bislang keine Praxiserfahrung mit [[!Docker]] gesammelt.',
    '[[!Terraform]] habe ich nie produktiv eingesetzt.',
    '[[!TypeScript]]: bisher nicht genutzt',
    'Von [[!Kafka]] verstehe ich nichts.',
    'Mir fehlt noch Erfahrung im Umgang mit [[!PostgreSQL]].',
    '[[!jQuery]] nutze ich schon lange nicht mehr.',
    'Langfristig will ich in Richtung [[?Kubernetes]] gehen.',
    'Ich würde gerne tiefer in [[?Terraform]] einsteigen.',
    'Weiterbildung in [[?TypeScript]] geplant',
    'Wünsche mir ein Umfeld, in dem ich [[?Kotlin]] lernen kann.',
    'Aktuell lese ich mich in [[Redis]] ein.',
    'Den Betrieb der [[~PostgreSQL]]-Cluster übernahm ein Dienstleister.',
    'Die Nachbarabteilung setzte auf [[~Kubernetes]].',
    'Unsere Administratoren betreuten [[~Jenkins]].',
    'Enge Abstimmung mit dem [[~TypeScript]]-Team.',
    'Ausfallzeiten mit [[Kubernetes]] auf null gesenkt, ohne die Kosten zu erhöhen.',
    'Nicht nur für [[Docker]], auch für [[Kubernetes]] Schulungen gehalten.',
    'Dienste in [[TypeScript]] entwickelt, die nie länger als 50 ms brauchen.',
    'Kollegen bei der Arbeit mit [[Docker]] angeleitet.',
    'Migration von [[jQuery]] nach [[React]], ohne dass Kunden es bemerkten.',
    "Je n'ai aucune pratique de [[!Kubernetes]].",
    '[[!Terraform]] : jamais utilisé',
    "Je n'ai pas travaillé avec [[!Docker]].",
    'Curieux de [[?Kotlin]], que je compte apprendre.',
    'Souhait : évoluer vers [[?Kubernetes]]',
    'Formation [[?TypeScript]] prévue en mars.',
    'Une autre équipe maintenait [[~PostgreSQL]].',
    'Refonte sans arrêt de production sous [[Kubernetes]].',
    'Je ne développe pas seulement en [[TypeScript]], je conçois aussi les bases [[PostgreSQL]].',
    'Réduction des temps de réponse avec [[Redis]], aucun incident en deux ans.',
    'Carezco de experiencia con [[!Docker]].',
    'No he usado nunca [[!Kubernetes]].',
    'Todavía no domino [[!Terraform]].',
    'Deseo adquirir experiencia en [[?Kubernetes]].',
    'Me interesa mucho [[?Kotlin]].',
    'Otro departamento gestionaba [[~Jenkins]].',
    'Un proveedor mantenía [[~PostgreSQL]].',
    'Despliegues en [[Kubernetes]] sin tiempo de inactividad.',
    'No solamente programo en [[TypeScript]], también administro [[PostgreSQL]].',
    'Falta-me experiência em [[!Kubernetes]].',
    'Nunca utilizei [[!Terraform]] em produção.',
    'Pretendo estudar [[?Kotlin]].',
    'Tenho interesse em [[?Kubernetes]].',
    'Um fornecedor mantinha o [[~Jenkins]].',
    'Entregas em [[Docker]] sem tempo de inatividade.',
    'Met [[!Kubernetes]] heb ik geen ervaring.',
    'Ik heb nooit [[!Terraform]] gebruikt.',
    'Graag wil ik me verdiepen in [[?Kubernetes]].',
    'Nieuwsgierig naar [[?Kotlin]].',
    'De leverancier beheerde [[~Jenkins]].',
    'Uitrol van [[Docker]] zonder uitval.',
    'Niet alleen in [[TypeScript]], ook in [[Kotlin]] ontwikkeld.',
    'Di [[!Kubernetes]] non ho esperienza.',
    'Non ho mai utilizzato [[!Terraform]] in produzione.',
    'Mi interessa [[?Kotlin]].',
    'Intendo specializzarmi in [[?Kubernetes]].',
    'Un fornitore gestiva [[~Jenkins]].',
    'Rilascio su [[Docker]] senza fermi macchina.',
    'Non soltanto [[TypeScript]] ma anche [[Kotlin]].',
  ])('%s', (row) => {
    expect(marked(unmarked(row))).toBe(row)
  })
})

describe('levels', () => {
  test.each([
    ['Grundkenntnisse in Docker', 'beginner'],
    ['Docker (Grundkenntnisse)', 'beginner'],
    ['Erste Erfahrungen mit Kubernetes', 'beginner'],
    ['Erste Schritte mit Rust', 'beginner'],
    ['Ich lerne gerade Rust.', 'beginner'],
    ['Derzeit arbeite ich mich in Terraform ein.', 'beginner'],
    ['Gute Kenntnisse in Python', 'intermediate'],
    ['Solide Kenntnisse der Programmierung in Python', 'intermediate'],
    ['Gute Java-Kenntnisse', 'intermediate'],
    ['Vertraut mit Linux', 'intermediate'],
    ['Sehr gute Kenntnisse in Java', 'advanced'],
    ['Sehr gute Java-Kenntnisse', 'advanced'],
    ['Fundierte Kenntnisse in SQL', 'advanced'],
    ['Fließend in Java', 'advanced'],
    ['Langjährige Erfahrung mit Kubernetes', 'advanced'],
    ['Sicherer Umgang mit Docker', 'advanced'],
    ['Experte für PostgreSQL', 'expert'],
    ['Hervorragende Kenntnisse in Kotlin', 'expert'],
    ['Quelques notions de Docker', 'beginner'],
    ['Connaissances de base en Python', 'beginner'],
    ['Débutant en Rust', 'beginner'],
    ['Bon niveau en Python', 'intermediate'],
    ['Bonnes connaissances en SQL', 'intermediate'],
    ['Très bon niveau en Java', 'advanced'],
    ['Très bonne maîtrise de Java', 'advanced'],
    ['Maîtrise de Docker', 'advanced'],
    ['Expert en PostgreSQL', 'expert'],
    ['Excellente maîtrise de Java', 'expert'],
    ['Conocimientos básicos de Docker', 'beginner'],
    ['Nociones de Python', 'beginner'],
    ['Buen nivel de Python', 'intermediate'],
    ['Buenos conocimientos de SQL', 'intermediate'],
    ['Conocimientos avanzados de Java', 'advanced'],
    ['Amplia experiencia en Kubernetes', 'advanced'],
    ['Dominio de Java', 'advanced'],
    ['Experto en PostgreSQL', 'expert'],
    ['Conhecimentos básicos de Docker', 'beginner'],
    ['Noções de Python', 'beginner'],
    ['Bons conhecimentos de SQL', 'intermediate'],
    ['Conhecimentos avançados de Java', 'advanced'],
    ['Vasta experiência em Kubernetes', 'advanced'],
    ['Especialista em PostgreSQL', 'expert'],
    ['Basiskennis van Docker', 'beginner'],
    ['Enige ervaring met Python', 'beginner'],
    ['Goede kennis van SQL', 'intermediate'],
    ['Zeer goede kennis van Java', 'advanced'],
    ['Ruime ervaring met Kubernetes', 'advanced'],
    ['Uitstekende kennis van PostgreSQL', 'expert'],
    ['Conoscenza di base di Docker', 'beginner'],
    ['Nozioni di Python', 'beginner'],
    ['Buona conoscenza di SQL', 'intermediate'],
    ['Conoscenza avanzata di Java', 'advanced'],
    ['Ampia esperienza con Kubernetes', 'advanced'],
    ['Ottima conoscenza di PostgreSQL', 'expert'],
    ['Esperto di Java', 'expert'],
    ['Gute Ergebnisse bei der Ablösung von Jenkins', undefined],
    ['Bon accueil du portail Java par le client', undefined],
    ['Buenos resultados con Kafka', undefined],
  ])('%s: %s', (text, level) => {
    expect(findInText(text, backendTaxonomy).map((mention) => mention.level)).toEqual([level])
  })

  test.each([
    ['Base de données PostgreSQL', [undefined, undefined]],
    ['Base di dati in PostgreSQL', [undefined, undefined]],
    ['Java (Grundkenntnisse), Docker (sehr gut)', ['beginner', 'advanced']],
    ['Sehr gute Kenntnisse in Java, Grundkenntnisse in Docker', ['advanced', 'beginner']],
    ['Très bon niveau en Java, notions de Docker', ['advanced', 'beginner']],
    ['Goede kennis van Java, basiskennis van Docker', ['intermediate', 'beginner']],
  ])('one for each: %s', (text, levels) => {
    expect(findInText(text, backendTaxonomy).map(({ level }) => level)).toEqual(levels)
  })
})

describe('doubtful names', () => {
  test.each([
    'Erfahrung in der Entwicklung mit [[Go]]',
    'Dienste in [[Go]] entwickelt.',
    'Développement de services en [[Go]].',
    'Servicios desarrollados en [[Go]].',
    'Serviços desenvolvidos em [[Go]].',
    'Diensten in [[Go]] geschreven.',
    'Servizi sviluppati in [[Go]].',
  ])('shown by the words around: %s', (row) => {
    expect(marked(unmarked(row)).replace(/\[\[(?!Go)|(?<!Go)\]\]/g, '')).toBe(row)
  })

  test.each([
    'Go-Turnier in Leipzig gewonnen',
    'Tournoi de Go à Lyon',
    'Torneo de Go en Lima',
    'Torneio de Go no Porto',
    'Toernooi Go in Utrecht',
    'Torneo di Go a Pisa',
  ])('left out: %s', (text) => {
    expect(marked(text)).toBe(text)
  })
})

describe('years', () => {
  test.each([
    ['5 Jahre Erfahrung mit Java', 5],
    ['fünf Jahre Berufserfahrung in Java', 5],
    ['Mehr als 10 Jahre Erfahrung in der Entwicklung mit Java', 10],
    ['Java seit 8 Jahren', 8],
    ["3 ans d'expérience en Java", 3],
    ["cinq ans d'expérience avec Python", 5],
    ['Java depuis 4 ans', 4],
    ['5 años de experiencia con Java', 5],
    ['tres años de experiencia en Java', 3],
    ['6 anos de experiência em Java', 6],
    ['7 jaar ervaring met Java', 7],
    ['vier jaar ervaring in Java', 4],
    ['5 anni di esperienza con Java', 5],
    ['3 Jahre Laufzeit, umgesetzt in Java', undefined],
    ['Nach 2 Jahren Elternzeit zurück im Umfeld von Docker', undefined],
    ['3 ans de congé, puis Java', undefined],
  ])('%s: %s', (text, years) => {
    expect(findInText(text, backendTaxonomy).map((mention) => mention.years)).toEqual([years])
  })
})

describe('not knowing, and not for years', () => {
  test.each([
    'Desconozco [[!Kubernetes]], pero manejo [[Docker]].',
    'Desconozco por completo [[!Terraform]].',
    'No me defiendo en [[!React]].',
    'No llegué a usar [[!Redis]].',
    'Me faltan tablas en [[!Angular]].',
    'Desconocía el sector y lo aprendí con [[Java]].',
    'No uso [[Jenkins]] desde 2014.',
    'No uso [[!Jenkins]].',
    'Desconheço [[!Kubernetes]].',
    'Não cheguei a usar [[!Docker]].',
    'Cheguei a usar [[Docker]] em produção.',
    'Trabalhos de [[Spark]] no [[Databricks]].',
    'À procura de uma vaga com [[?Java]].',
    'Ignoro [[!Kubernetes]].',
    'Di [[!Kafka]] non so nulla.',
    'Di [[Kafka]] so molto.',
    'Mi manca del tutto [[!React]].',
    'Non me la cavo con [[!Angular]].',
    'Me la cavo con [[Angular]].',
    'Non ho mai messo mano a [[!Redis]].',
    'Il cluster [[~Kafka]] era gestito dal gruppo infrastruttura.',
    'Il cluster [[Kafka]] era gestito da me.',
    "J'ignore tout de [[!Kubernetes]].",
    "Je n'y connais rien en [[!React]].",
    "Je m'y connais en [[React]].",
    'Je méconnais [[!Redis]].',
    "Je n'utilise plus [[Jenkins]] depuis 2020.",
    "Je n'utilise plus [[!Jenkins]].",
    '[[!Terraform]] ist mir fremd.',
    '[[Terraform]] ist mir nicht fremd.',
    'Mit [[!Scala]] kam ich nie in Berührung.',
    'In [[!React]] bin ich nicht zu Hause.',
    'In [[React]] bin ich zu Hause.',
    '[[Redis]] seit 2015 nicht mehr genutzt.',
    'Van [[!Kafka]] heb ik geen verstand.',
    'Van [[Kafka]] heb ik verstand.',
    'Geen idee van [[!Perl]].',
    'De voorkant in [[~Vue]] kwam van een bureau.',
    'De voorkant in [[Vue]] kwam op tijd.',
  ])('%s', (row) => {
    expect(marked(unmarked(row))).toBe(row)
  })
})

describe('wishes for a team or a certificate, and what one brings to a team', () => {
  test.each([
    'Ik zoek een team waar ik meer met [[?Kubernetes]] kan doen.',
    'Je cherche une équipe où travailler davantage avec [[?Kubernetes]].',
    'Ich suche ein Team, in dem ich mehr mit [[?Kubernetes]] machen kann.',
    'Procuro uma equipa onde possa fazer mais com [[?Kubernetes]].',
    'Cerco un team dove poter fare di più con [[?Kubernetes]].',
    'En 2027 quiero sacarme el certificado de [[?AWS]].',
    'Quero tirar a certificação [[?AWS]] em 2027.',
    'Vorrei prendere la certificazione [[?AWS]].',
    'Ik wil in 2027 het [[?AWS]]-certificaat halen.',
    'Je cherche une équipe où apporter plus de dix ans avec [[Oracle]].',
    "Cerco un'azienda dove portare più di dieci anni di esperienza con [[Oracle]].",
    'Procuro uma equipa onde usar mais de oito anos de [[Java]].',
    'Busco un equipo donde aportar mis diez años con [[Oracle]].',
    'Ik zoek een team waar mijn acht jaar [[Java]] van pas komt.',
    'Het certificaatbeheer deed ik met [[Ansible]].',
    'O time de dados cuida do [[~Spark]] e do [[~Airflow]].',
    'El equipo de datos se encarga de [[~Spark]] y de [[~Airflow]].',
    'Me encargo de [[Spark]] y de [[Airflow]].',
  ])('%s', (text) => expect(marked(unmarked(text))).toBe(text))
})
