import type { CuePack } from './cue-pack.ts'
import { deniedField } from './denied-field.ts'
import { without } from './without.ts'

const knowledge =
  'ervaring|ervaringen|kennis|basiskennis|voorkennis|werkervaring|praktijkervaring|programmeerervaring|vaardigheden|beheersing'
const done =
  'gewerkt|gebruikt|geprogrammeerd|ontwikkeld|toegepast|ingezet|geleerd|gedaan|geschreven|beheerd|aangeraakt|gezien|gebouwd'
const doing =
  'leren|werken|verdiepen|bekwamen|ontwikkelen|doen|programmeren|ontdekken|specialiseren|groeien|herschrijven|migreren|proberen|overzetten|gebruiken|toepassen'
const others =
  'dba|sysadmin|klant|klanten|opdrachtgever|stagiairs|collega|collegas|leverancier|leveranciers|dienstverlener|partij|bureau|beheerders|platformteam|infrateam|beheerteam|datateam|freelancer|voorganger|hostingpartij|wetenschappers|analisten|testers|bedrijf|moederbedrijf|afdeling|consultants|hoofdkantoor'
const kind = 'mobiele|mobile|frontend|platform|infrastructuur|infra|data|ops|devops|netwerk|ander|andere|extern|externe'
const did =
  'ontwikkelt|ontwikkelde|ontwikkelden|ontwikkelen|beheert|beheerde|beheerden|beheren|gebruikt|gebruikte|gebruikten|gebruiken|schrijft|schreef|schreven|schrijven|onderhield|onderhielden|onderhoudt|onderhouden|bouwt|bouwde|bouwden|bouwen|draaide|draaiden|werkt|werkte|werkten|werken|trainen|traint|trainden|deed|deden|maakt|maakte|maakten|koos|wilde'

/** As written in the Netherlands and in Flanders. Left out: "met" before people, who may have worked alongside. */
// biome-ignore format: one cue a line
export const dutchCues: CuePack = {
  polarity: {
    asserted: [
      'naast >',
      `${others} ${did} ik|wij|we .. >>`,
      'niet|nooit alleen|enkel|slechts|zomaar .. @',
      'geen|niet .. zonder >',
      'geen probleem|moeite|angst .. @',
      ...without(
        'zonder',
        'was|zou|had|kan|niets|niks|onmogelijk|ondenkbaar|viel|vielen|crashte|crashten|bezweek|stortte',
      ),
      'nauwelijks|amper een .. zonder >',
    ],
    negated: [
      ...deniedField('geen'),
      '@ heb ik geen|weinig verstand',
      'geen verstand|kaas|idee|benul van|gegeten van? @',
      '@ is|zijn mij|me nog|volslagen|volledig? vreemd|onbekend',
      '@ ken ik alleen|slechts|enkel van naam|horen',
      '@ is|zijn niets|niks|niet voor mij',
      'met uitzondering van >',
      'op @ na',
      'liever @ dan @',
      'werk|programmeer|doe|ontwikkel|codeer niet|nooit meer .. @',
      '@ .. niet|nooit meer $',
      '@ nee|nooit|geen $',
      '@ nog niet $',
      '@ liever|liefst niet',
      '@ is|was niet mijn ding|vak|terrein',
      `geen|zonder .. ${knowledge} van|met|in|op .. @`,
      'geen|zonder|noch|niet @',
      `@ .. geen .. ${knowledge}`,
      `${knowledge} van|met|in|op @ .. niet|geen|nooit $`,
      `@ .. niet|nooit ${done}|bekend|vertrouwd`,
      '@ ken|beheers|gebruik|kan ik .. niet|nooit',
      `niet|nooit ${done}? met|in|van @`,
      `niet|nooit .. @ ${done}`,
      '@ .. ontbreekt|ontbreken',
      'onervaren|onbekend in|met @',
      'behalve|uitgezonderd @',
      'geen interesse|zin|belangstelling in .. >>',
      '@ doe|gebruik|programmeer ik? niet|nooit meer',
      'in plaats van >',
      'geen met|in|van @',
    ],
    aspirational: [
      'kan|zou me|mij .. voorstellen .. >',
      '^ ik? studeer|leer|train voor .. om .. >>',
      '@ , ingeschreven|aangemeld',
      'cursus|opleiding|training @ volgt|begint|start in|vanaf',
      'bezig met .. certificering|certificaat|examen .. @',
      'bezig met .. @ certificering|certificaat|examen',
      '@ certificering|certificaat|examen in voorbereiding',
      'volgende stap|doel|uitdaging : >>',
      'doel|wens|gepland : >>',
      'wil|zou|hoop|ga .. overstap|stap|sprong maken|wagen|zetten naar|richting|tot .. >>',
      'wil|zou|hoop .. doorgroeien|overstappen|doorstromen|switchen naar|richting|in|tot .. @',
      'wil|zou|hoop .. naar|richting .. @ .. doorgroeien|overstappen|doorstromen|switchen',
      `wil|zou|hoop .. @ .. ${doing}`,
      'wil|zou|hoop .. leren|verdiepen|bekwamen|specialiseren|ontwikkelen .. @',
      `@ wil|zou ik .. ${doing}`,
      `@ te ${doing}`,
      'interesse|geïnteresseerd|nieuwsgierig|belangstelling in|naar|voor .. @',
      'zoek|zoekende|solliciteer naar? .. functie|baan|rol|stage|positie|opdracht|plek >',
      '@ boeit|fascineert|trekt|interesseert|lijkt mij|me',
      'wil|zou|hoop .. met @ aan',
      '^ liefst|graag .. met|in|aan >',
      'mijn doel|wens|droom|ambitie .. @',
      'wil|zou|hoop|ga .. certificaat|certificering|examen .. @',
      'wil|zou|hoop|ga .. @ certificaat|certificering|examen',
      'zoek|zoekende .. team|bedrijf|organisatie|project waar .. meer met|over|van >',
    ],
    other: [
      '^ mijn zus|zusje|broer|vader|moeder|zoon|dochter|man|vrouw|vriend|vriendin|neef|nicht programmeert|ontwikkelt|werkt|schrijft|gebruikt|leert .. >>',
      `@ doet|doen|regelt|regelen|verzorgt de|een|het|onze ${others}|cloudleverancier|hostingpartij|netwerkteam|beheerder`,
      `@ kwam|komt|kwamen van|uit een|het|de .. ${others}`,
      '@ kwam|komt|kwamen van een|het|de .. bureau|leverancier|partij',
      `@ .. bouwt|bouwde|bouwden|beheert|beheerde|beheerden|doet|deed|deden|onderhoudt|onderhield|schrijft|schreef|maakt|maakte|draait|draaide de|het|een|onze? it|ict|data|platform|andere|infra? team|teams|afdeling|collegas|beheer|leverancier|${others}`,
      '@ frontend|backend|app|deel? was|is|waren|zijn van een|de andere|externe? leverancier|leveranciers|partij|team|bureau|afdeling',
      '@ kwam|komt|kwamen van een|het ander|andere team|afdeling|bureau|bedrijf',
      'collega|collega s deden|deed|doen|doet|maakten|maakte >',
      '^ verkoop|verkocht|werving|wierf|bemiddeling van|voor|aan|licenties|ontwikkelaars .. >>',
      'collega s deden|doen|maakten|bouwden|schreven|gebruikten|beheerden >',
      `${others} .. ${did} >>`,
      `<< doet|deed|doen|deden|maakt|maakte|regelt|regelde|verzorgt|verzorgde|beheert|beheerde een|de|het|mijn|onze .. ${others}|team|afdeling`,
      `alle|de anderen ${did} .. >>`,
      `${kind} team|teams|afdeling|groep|partij|ontwikkelaars .. ${did} >`,
      `@ .. werd|werden|wordt|worden|was|is|lag .. door|bij .. ${others}`,
      '@ .. door een|het ander|externe|extern team|afdeling|bedrijf',
      '@ laat|liet ik over',
      'met|naar de|het|onze|andere @ ontwikkelaars|team|teams|collega|specialisten|afdeling|beheerders',
    ],
  },
  level: {
    beginner: [
      'basiskennis|basisvaardigheden|grondbeginselen van|in|met|over .. @',
      `enige|eerste|beperkte|weinig|geringe ${knowledge}|stappen van|met|in .. @`,
      'beginner|beginnend in|met @',
      `nauwelijks|amper .. ${knowledge} van|met|in|op .. @`,
      `nauwelijks|amper met|in @ ${done}`,
      `@ .. nauwelijks|amper ${done}`,
      `weinig|nauwelijks|beperkte @ ${knowledge}`,
      'leer momenteel|nu|zelf @',
      'beetje @',
      '@ basiskennis|beginner|beginnend',
    ],
    intermediate: [
      `goede|redelijke|gemiddelde|praktische ${knowledge} van|met|in .. @`,
      'vertrouwd|bekend met @',
      '@ goed|redelijk|gemiddeld',
    ],
    advanced: [
      `zeer goede ${knowledge} van|met|in .. @`,
      `ruime|uitgebreide|grondige|gedegen|diepgaande|jarenlange|veel|gevorderde|brede ${knowledge} van|met|in .. @`,
      'ervaren|vloeiend|bedreven in|met @',
      '@ zeer goed',
      '@ gevorderd|vloeiend',
    ],
    expert: [
      `uitstekende|uitmuntende ${knowledge} van|met|in .. @`,
      'deskundig|deskundige|specialist in|op|van @',
      '@ uitstekend|deskundig',
    ],
  },
  years: {
    before: [
      `jaar|jaren ${knowledge} van|met|in|als .. @`,
      'jaar @',
      'jaar|jaren met|in @',
      'sinds|al .. jaar|jaren .. met|in @',
    ],
    after: ['@ sinds .. jaar', '@ al .. jaar'],
    part: ['waarvan .. met|in @'],
  },
  evidence: [
    '@ is|zijn|was|blijft mijn|onze .. taal|talen|hoofdtaal|lievelingstaal|programmeertaal|moedertaal',
    '@ ontwikkelaar|ontwikkelaars|ontwikkelaarster|programmeur|programmeurs',
    'ontwikkelaar|programmeur in @',
    '@ ken|kan|gebruik|schrijf|schreef|leerde ik',
    'vakken|modules|colleges in|over @',
    'ontwikkeling|programmeren .. in|met @',
    `${did} in|met @`,
    `${knowledge}|ontwikkeling|programmeren met|van|in @`,
    'in @ ontwikkeld|geprogrammeerd|geschreven|gebouwd',
    '@ leren',
  ],
  numbers: 'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien'.split(' '),
  joining: ['en', 'of', 'noch', 'evenals'],
}
