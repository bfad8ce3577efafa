import type { CuePack } from './cue-pack.ts'

const no = 'kein|keine|keinen|keiner|keinem|keinerlei'
const knowledge =
  'erfahrung|erfahrungen|kenntnis|kenntnisse|kenntnissen|vorkenntnisse|wissen|praxis|praxiserfahrung|berufserfahrung|projekterfahrung|programmiererfahrung|programmierkenntnisse|berührung|berührungspunkte|ahnung'
const done =
  'gearbeitet|benutzt|genutzt|verwendet|eingesetzt|programmiert|gelernt|angewendet|angefasst|vertraut|bekannt|vorhanden|geläufig'
const wish = 'möchte|will|würde|wollte|plane|hoffe|beabsichtige|wünsche'
const doing =
  'lernen|erlernen|einarbeiten|kennenlernen|weiterbilden|fortbilden|arbeiten|machen|wechseln|sammeln|ausprobieren|beschäftigen|programmieren|aneignen|einsteigen|umsteigen|gehen|wachsen'
const others =
  'kunde|kunden|kundin|auftraggeber|hersteller|arbeitgeber|verlag|mitbewerber|praktikanten|werkstudenten|kollege|kollegen|kollegin|kolleginnen|dienstleister|dienstleistern|provider|agentur|lieferant|lieferanten|fremdfirma|betriebsteam|plattformteam|infrastrukturteam|frontendteam|nachbarteam|schwesterteam|fachabteilung|nachbarabteilung|rechenzentrum|administratoren|admins'
const group = 'team|teams|abteilung|abteilungen|gruppe|kollegen|kolleginnen|entwickler|squad'
const kind =
  'frontend|mobile|app|plattform|betriebs|daten|data|infrastruktur|ops|devops|netzwerk|andere|anderes|anderer|externe|externes|externer|benachbarte|benachbartes|zentrale|zentrales'
const did =
  'haben|hat|hatte|hatten|betreut|betreute|betreuten|betreuen|pflegt|pflegte|pflegten|pflegen|schreibt|schrieb|schrieben|schreiben|entwickelt|entwickelte|entwickelten|entwickeln|nutzt|nutzte|nutzten|nutzen|verwendet|verwendete|verwendeten|verwenden|betreibt|betrieb|betrieben|betreiben|administriert|administrierte|administrierten|programmiert|programmierte|programmierten|arbeitet|arbeitete|arbeiteten|arbeiten|macht|machte|machten|übernimmt|übernahm|übernahmen|verantwortet|verantwortete|verantworteten|baut|baute|bauten|wartet|wartete|warteten|setzt|setzte|setzten'
const passive = 'wurde|wurden|wird|werden|war|waren|lag|lagen|liegt|kam|kamen'
const about = 'in|im|mit|von|vom|zu|zum|zur|bei|auf|der|des|für|an|am'

/** Left out: "die das in … entwickelt" after "Team, das", for it is as often the team one leads. */
// biome-ignore format: one cue a line
export const germanCues: CuePack = {
  polarity: {
    asserted: [
      'nicht|nie nur|bloß|allein|alleine|zuletzt|ausschließlich|lediglich .. @',
      'nicht mehr? ohne >',
      `${no} angst|scheu|fremdwort|neuland|problem|probleme .. @`,
      `@ .. ${no} fremdwort|neuland|problem`,
      `${no} .. ohne >`,
      'ohne @ .. wäre|hätte|würde|ginge|geht|läuft|liefe|könnte|kann',
      `kollege|kollegen|kollegin|kolleginnen|team und ich ${did}`,
      `mit|gemeinsam|zusammen .. ${others} .. ${did}`,
      `@ .. ${passive} von|vom|durch mir|mich|uns .. ${others}`,
      'die|welche .. @ .. entwickelt|programmiert|geschrieben wurde|wurden|wird|werden|ist|sind|war|waren|habe',
    ],
    negated: [
      `${no}|ohne .. ${knowledge} ${about} .. @`,
      `${no}|ohne|nicht|statt|anstatt|anstelle|weder von? @`,
      `@ .. ${no} .. ${knowledge}`,
      `@ .. nicht|nie|niemals .. ${done}`,
      '@ kenne|beherrsche|kann|nutze|verwende|benutze|spreche ich .. nicht|nie|niemals',
      '@ .. verstehe|weiß|kann ich? nichts',
      '@ gehört|gehören|zählt|zählen .. nicht|nie',
      '@ .. fehlt|fehlen|fehlte mir',
      'nicht|nie|niemals produktiv|direkt|selbst|aktiv|beruflich? mit|in @',
      `fehlt|fehlen|fehlende|mangelnde|mangelt .. ${knowledge} ${about} .. @`,
      'alle|alles .. außer|ausser @',
      '^ nicht in|im|zu|zum|meinem|meinen .. angebot|repertoire|portfolio|programm|gepäck|leistungen : >>',
      'unerfahren|ungeübt|neuling in|im|mit .. @',
      'kenne|beherrsche|kann|nutze|verwende|benutze .. @ .. nicht|nie',
      'kein|keine freund|freundin|fan von|der|des >',
      'noch nie|niemals .. @',
      `nie|niemals .. @ .. ${done}`,
    ],
    aspirational: [
      `${wish} .. @ .. ${doing}`,
      `@ ${wish} ich|mich .. ${doing}|interessieren|reizen`,
      `${wish} .. team|firma|unternehmen|umfeld|projekt|betrieb .. >>`,
      '@ zu? lernen|erlernen',
      'weiterbildung|schulung|kurs|zertifizierung .. @ geplant|gebucht|angemeldet|vorgesehen',
      '@ kennenzulernen|einzuarbeiten|dazuzulernen|auszuprobieren|anzueignen',
      'interesse|interessiert|neugierig|neugier|lust an|auf|für .. @',
      '@ .. reizt|interessiert|fasziniert|lockt mich',
      'suche|suchen|strebe|wünsche .. stelle|position|job|rolle|praktikum|ausbildungsplatz|anstellung|festanstellung|tätigkeit >',
      'bewerbung|bewerbe .. als|um .. @',
      'als nächstes .. steht|folgt|kommt|lerne|will|möchte|ist .. @',
      '@ .. auf meiner|meinem .. liste|wunschliste|plan|agenda',
      'mein|meine ziel|wunsch|traum|plan|vorhaben .. >',
      '^ ziel|wunsch|geplant|nächstes @',
      'wunsch|ziel künftig|zukünftig|demnächst|ist|wäre .. @',
      'geplant|geplante|geplanter|angestrebt|angestrebte .. zertifizierung|weiterbildung|schulung|kurs|einstieg|prüfung .. @',
    ],
    other: [
      `${others} .. ${did} >`,
      `${kind} ${group} .. ${did} >`,
      `@ .. ${passive} .. von|vom|durch|beim|bei .. ${others}`,
      `@ .. ${passive} .. von|vom|durch .. anderen|externen|zentralen .. ${group}|firma`,
      `@ machte|machten|macht|machen|übernahm|übernahmen|übernimmt|betrieb|betrieben|pflegte|pflegten|betreute|betreuten|schrieb|schrieben|baute|bauten|entwickelte|entwickelten|lieferte|lieferten|wartete|warteten .. ${others}`,
      `@ .. machte|machten|übernahm|übernahmen|übernimmt|betrieb|betrieben|pflegte|pflegten|betreute|betreuten ein|eine|der|die|das|unser|unsere ${others}`,
      `@ .. stammt|stammte|stammten|kam|kamen von|vom .. ${others}|agentur|firma`,
      '^ übersetzte|übersetzt|übersetzung|lektorat|lektorierte .. buch|buchs|handbuch|handbuchs|artikel|bücher|doku|dokumentation .. >>',
      '^ verkauf|verkaufte|vertrieb|vertrieben|vermittelte|vermittlung|rekrutierte|rekrutierung .. >>',
      '@ .. kümmert|kümmerte|kümmern|kümmerten sich',
      '@ überlasse|überließ|überlassen',
      'überlasse|überließ|überlassen .. @',
      'mit|zum|zur|zu|beim den|dem|der|unseren|unserem|einem|anderen|externen? @ team|teams|kollegen|kolleginnen|entwicklern|abteilung|experten|spezialisten|gruppe|administratoren',
      'die|welche in|mit .. @ entwickelt|entwickeln|arbeitet|arbeiten|programmiert|programmieren',
    ],
  },
  level: {
    beginner: [
      'grundkenntnisse|grundkenntnissen|basiskenntnisse|basiskenntnissen|grundlagenkenntnisse|grundwissen|basiswissen|anfängerkenntnisse|grundlagen .. @',
      `erste|ersten|erster|etwas|wenig|geringe|einfache|rudimentäre|oberflächliche|theoretische|grundlegende ${knowledge}|schritte|einblicke|kontakte ${about} .. @`,
      'einblick|einblicke|einarbeitung in .. @',
      'lerne|erlerne|lernte .. @',
      'arbeite mich .. in @',
      'arbeite ich mich .. in @',
      'anfänger|einsteiger in|im|mit|bei .. @',
      '@ einsteiger|anfänger|basiskenntnisse|anfängerkenntnisse|grundwissen|oberflächlich',
    ],
    intermediate: [
      `gute|guten|guter|solide|soliden|solider|praktische|praktischen|praktischer|mittlere ${knowledge} ${about} .. @`,
      `gute|guten|guter|solide|soliden|praktische|praktischen @ ${knowledge}`,
      'vertraut|vertrautheit mit .. @',
    ],
    advanced: [
      `sehr gute|guten|guter|gut ${knowledge} ${about} .. @`,
      `sehr gute|guten|guter @ ${knowledge}`,
      `fundierte|fundierten|fundierter|vertiefte|vertieften|umfassende|umfassenden|umfangreiche|umfangreichen|tiefe|tiefgehende|langjährige|langjähriger|langjährigen|mehrjährige|mehrjähriger|ausgeprägte|breite|große|fortgeschrittene|profunde|starke ${knowledge} ${about} .. @`,
      `fundierte|fundierten|vertiefte|umfassende|umfangreiche|tiefe|langjährige|mehrjährige|ausgeprägte|fortgeschrittene|profunde @ ${knowledge}`,
      'fließend|fliessend|versiert|routiniert|sicher|geübt|erfahren in|im|mit .. @',
      'sicherer|sicheren|souveräner|routinierter umgang mit .. @',
      '@ fließend|fliessend|versiert|fortgeschritten',
    ],
    expert: [
      'experte|expertin|spezialist|spezialistin für|in|im|auf .. @',
      `hervorragende|hervorragenden|ausgezeichnete|ausgezeichneten|exzellente|exzellenten|herausragende ${knowledge} ${about} .. @`,
      `hervorragende|ausgezeichnete|exzellente|herausragende @ ${knowledge}`,
      'expertenwissen|expertenkenntnisse .. @',
      '@ experte|expertin|spezialist|spezialistin|expertenwissen|expertenkenntnisse',
    ],
  },
  years: {
    before: [
      `jahre|jahren|jahr ${knowledge} ${about} .. @`,
      'jahre|jahren @',
      'jahre|jahren mit|in|an @',
      'seit .. jahren|jahr .. mit|in|an @',
      'seit .. jahren|jahr ich .. @',
    ],
    after: ['@ seit .. jahren', '@ seit .. jahr'],
    part: ['davon .. mit|in @'],
  },
  evidence: [
    'entwicklung|programmierung|umsetzung .. in|mit @',
    `${knowledge}|grundkenntnisse|entwicklung|programmierung mit|in @`,
    'in @ entwickelt|programmiert|geschrieben|umgesetzt|implementiert|realisiert|programmieren|entwickeln',
    `@ ${wish} ich .. ${doing}`,
  ],
  numbers: 'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn'.split(' '),
  joining: ['und', 'oder', 'sowie', 'bzw', 'noch', 'beziehungsweise'],
}
