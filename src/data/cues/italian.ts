import { calendarYears } from './calendar-years.ts'
import type { CuePack } from './cue-pack.ts'
import { deniedField } from './denied-field.ts'
import { without } from './without.ts'

const knowledge =
  'esperienza|esperienze|conoscenza|conoscenze|livello|padronanza|pratica|nozioni|competenza|competenze|dimestichezza'
const done =
  'lavorato|usato|utilizzato|programmato|sviluppato|imparato|toccato|impiegato|fatto|scritto|gestito|amministrato|toccato|visto'
const toLearn =
  'imparare|lavorare|approfondire|specializzarmi|conoscere|studiare|crescere|esplorare|formarmi|certificarmi|cimentarmi|usare|riscrivere|riscriverlo|riscriverla|migrare|portare|provare|utilizzare|testare|passare'
const others =
  'dba|sysadmin|cliente|clienti|stagisti|collega|colleghi|colleghe|fornitore|fornitori|appaltatore|appaltatori|consulenti|agenzia|agenzie|stagista|partner|ditta|società|azienda|analisti|tecnici|tester|consulente|casa-madre|scienziati'
const kind = 'mobile|frontend|front|infrastruttura|infrastrutture|piattaforma|dati|sistemi|reti|devops|esterno|vicino'
const did =
  'sviluppa|sviluppava|sviluppano|sviluppavano|gestisce|gestiva|gestiscono|gestivano|usa|usava|usano|usavano|utilizza|utilizzava|utilizzavano|amministra|amministrava|amministravano|mantiene|manteneva|mantenevano|scrive|scriveva|scrivevano|programma|programmava|programmavano|lavora|lavorava|lavoravano|cura|curava|curavano|addestra|addestrano|addestravano|fa|faceva|fanno|facevano|ha|hanno|segue|seguiva|tiene|teneva'

/** Left out: what only an elision tells ("l'altro team"). */
// biome-ignore format: one cue a line
export const italianCues: CuePack = {
  polarity: {
    asserted: [
      `non uso|utilizzo|tocco|programmo|scrivo più? in? @ dal ${calendarYears}`,
      `non ho più usato|utilizzato|toccato @ dal ${calendarYears}`,
      'non passa|passava .. giorno|settimana senza >',
      'oltre a|ad|al|alla >',
      'quasi niente|nulla di|in|con? >',
      'non solo|soltanto|solamente .. @',
      ...without(
        'senza',
        'sarebbe|avrei|avremmo|impossibile|impensabile|niente|nulla|cadeva|cadevano|crollava|crollavano|crollato|bloccava',
      ),
    ],
    negated: [
      ...deniedField('non faccio|voglio'),
      'non faccio @',
      'ignoro del|quasi|completamente? tutto? @',
      'di @ non so|capisco|conosco nulla|niente|quasi',
      'mi manca|mancano del|ancora|totalmente|completamente|purtroppo tutto? @',
      'non me la cavo bene? con|in @',
      'non ho mai|ancora messo mano|mani a|ad|su @',
      'digiuno|digiuna di @',
      '@ mi è|sono|risulta estraneo|estranea|sconosciuto|sconosciuta',
      '@ lo|la|li|le lascio|lasciavo|lasciamo a|ad|al|ai|agli|alla|alle',
      'di @ conosco solo|soltanto il|di? nome',
      '@ non fa|fanno per me',
      'non @ , ma|bensì',
      'ad eccezione di|del|della >',
      'niente|nulla @',
      'a parte @ , .. tutti|tutte|tutto',
      'tutti|tutte|tutto .. a parte|meno @',
      'piuttosto|meglio @ che @',
      '@ mai|no|nessuna $',
      '@ non mi interessa|interessano|attira',
      '@ non è|era il mio|mia forte|campo|cosa',
      'non ho partecipato|collaborato|contribuito a|al|alla|alle|ai .. @',
      `nessuna|nessun|senza ${knowledge} .. @`,
      'nessuna|nessun|senza|né @',
      `non ho|possiedo .. ${knowledge} .. @`,
      'non conosco|padroneggio|uso|utilizzo|so .. @',
      `${knowledge} di|del|con|in|su @ non ne? ho`,
      `mai ${done} .. @`,
      `non ho mai|ancora? ${done} .. @`,
      `@ nessuna|nessun|senza|mai ${knowledge}|${done}`,
      '@ non conosco|padroneggio',
      `@ non ho .. ${knowledge}`,
      'tranne|eccetto @',
      'non uso|utilizzo|programmo|lavoro|faccio|tocco più .. @',
      'al posto di|del|dell|della|dello >',
      'nessuna|nessuno|niente con|in|di @',
      'invece di|del|dell|della >',
    ],
    aspirational: [
      'mi immagino|immaginerei|vedrei|vedo a|lavorando .. >',
      `dove possa|poter|posso|potrei|poterei ${toLearn} >`,
      'proposto|suggerito|consigliato @ .. per il|la prossimo|prossima|anno|trimestre',
      'azienda|ditta|datore .. paga|finanzia .. certificazione|corso|esame .. @',
      'potrei|posso immaginare|immaginarmi|pensare .. >',
      '@ , iscritto|iscritta',
      'preparo|preparando la|una|l? certificazione|esame .. @',
      'certificazione|certificato .. @ in preparazione',
      'vorrei|voglio|piacerebbe|spero|intendo .. certificazione|certificato|esame .. @',
      'cerco .. team|squadra|gruppo|azienda|progetto dove|in .. più con|su >',
      'prossimo|prossima passo|obiettivo|tappa|sfida : >>',
      'obiettivo|obiettivi : >>',
      'vorrei|voglio|desidero|spero|cerco .. passare|evolvere|spostarmi|orientarmi a|verso .. @',
      `vorrei|voglio|piacerebbe|desidero|spero|intendo .. ${toLearn} >`,
      'inizio|comincio|inizierò|comincerò|seguirò .. corso|formazione|bootcamp|certificazione di|in|su >',
      `voglia|intenzione|desiderio di .. ${toLearn} >`,
      'mi interessa|interessano|affascina|incuriosisce .. @',
      `obiettivo|disposto|disposta|motivato|motivata .. ${toLearn} >`,
      'interessato|interessata|interesse|curiosità a|ad|in|per|verso .. @',
      'cerco|ricerca|candidatura .. posto|lavoro|impiego|posizione|tirocinio|ruolo|stage >',
    ],
    other: [
      '^ mia|mio sorella|fratello|padre|madre|figlio|figlia|marito|moglie|cugino|cugina programma|sviluppa|lavora|scrive|usa|impara|insegna .. >>',
      `gruppo|team|reparto|squadra|ufficio ${kind} , che ${did} anche? >`,
      '@ si occupa|occupava|occupano|occupavano un|una|il|la|lo|gli|i|altri|altro',
      '@ era|è|erano|sono|veniva|viene gestito|gestita|gestiti|curato|curata|amministrato|amministrata|mantenuto|mantenuta dal|dalla|dai|da|dallo .. gruppo|squadra|team|reparto|ufficio|colleghi|fornitore|cliente|agenzia',
      `@ .. a cura di|del|della|dei .. ${others}`,
      `@ .. era|erano|è|sono quella|quello|quelle|quelli|compito|lavoro|parte di|del|della|dei|degli|dell .. ${others}`,
      '@ lo|la|li curava|seguiva|gestiva|faceva|sviluppava un|una altro|altra',
      `@ .. lo|la|li|le ${did} un|una|il|la|lo|i? .. ${others}`,
      'si occupava|occupa|occupavano di|del|della >',
      '^ venduto|vendevo|vendita|vendite|reclutato|reclutamento|reclutatore|reclutatrice di|licenze|sviluppatori .. >>',
      `${others} .. ${did} >>`,
      `@ era|erano|è|sono di|del|della|dei un|una|uno? .. ${others}`,
      `team|squadra|gruppo|reparto|altro|altra di? ${kind}|team|reparto .. ${did} >`,
      `@ .. dal|da|dai|dall|dalla un|una|uno? .. ${others}`,
      `@ .. dal|da|dai un|uno? ${others}|altro`,
      'lascio|lasciavo|delego .. @ ai|a|al .. colleghi|altri|team|specialisti',
      `@ , che ${did} un|uno|una|il|la|lo`,
      'negozi|aziende|clienti|ditte|imprese che usano|utilizzano|usavano|utilizzavano >>',
      `@ .. erano|era|è|sono gestiti|gestito|gestita|gestite|curati|curato|curata|amministrati|amministrato|amministrata dalla|dal|dai|dagli|dallo sede|casa|centrale|fornitore|gruppo|esterni|colleghi|cliente`,
      'con gli|i|altri sviluppatori|programmatori|specialisti|esperti|team @',
    ],
  },
  level: {
    beginner: [
      'studio|studiando|imparo|imparando @',
      'nozioni|rudimenti di|su|del .. @',
      'basi di|su|del @',
      `${knowledge} di? base|basilare|basilari|elementare|elementari|limitata|minima|iniziale .. @`,
      `prima|prime|primi|qualche|discreta|poca|scarsa ${knowledge}|passi .. @`,
      `@ poca|scarsa ${knowledge}`,
      `malapena ho? ${done} con|in? @`,
      'principiante in|con @',
      'infarinatura|po di @',
      'livello base di|in|con @',
      'quasi niente|nulla di|in|con? @',
      'imparando|imparo @',
      '@ nozioni|principiante|scolastico|scolastica',
    ],
    intermediate: [
      `buon|buona|buone|solida|solide ${knowledge} .. @`,
      `${knowledge} intermedia|intermedio|media|medio .. @`,
      '@ intermedio|intermedia|buono|buona',
    ],
    advanced: [
      `molto buona ${knowledge} .. @`,
      'avanzato|avanzata di|in|con @',
      `ampia|ampie|vasta|lunga|approfondita|approfondite|profonda ${knowledge} .. @`,
      `${knowledge} avanzata|avanzate|avanzato|approfondita|approfondite|pluriennale .. @`,
      'padronanza di|del .. @',
      '@ avanzato|avanzata',
    ],
    expert: [
      'esperto|esperta|specialista di|in|del .. @',
      `ottima|ottime|ottimo|eccellente|eccellenti ${knowledge} .. @`,
      '@ esperto|esperta|ottimo|ottima|eccellente',
    ],
  },
  years: {
    before: ['anni di .. @', 'anni con|in @', 'da .. anni .. con|in @'],
    after: ['@ da .. anni', '@ per .. anni'],
    part: ['cui .. con|in @'],
  },
  evidence: [
    '@ è|sono|era|resta|rimane il|i|la? mio|miei|mia|nostro .. linguaggio|linguaggi|lingua',
    'sviluppatore|sviluppatrice|sviluppatori|programmatore|programmatrice|dev backend|back|end|software|senior|junior|web|freelance? @',
    'conoscenza|conoscenze|nozioni scolastica|scolastiche|buona|buone|ottima|ottime|discreta|elementare|elementari|avanzata|avanzate|teorica|teoriche|solida|solide|pratica|approfondita di @',
    'programmo|programmavo|sviluppo|sviluppavo in @',
    'imparando|imparo @',
    'corsi|esami|moduli|insegnamenti di|in|su @',
    'gestionale|gestionali|programma|programmi|software|applicazione|applicazioni|sistema in|con @',
    'sviluppo|programmazione .. in|con @',
    `${did} in|con @`,
    `${knowledge}|sviluppo|programmazione in|con|di @`,
    'sviluppato|sviluppata|sviluppati|programmato|scritto|scritta|implementato in|con @',
    'imparare @',
  ],
  numbers: 'uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici'.split(' '),
  joining: ['e', 'ed', 'o', 'né'],
}
