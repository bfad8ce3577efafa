import { calendarYears } from './calendar-years.ts'
import type { CuePack } from './cue-pack.ts'

const no = 'kein|keine|keinen|keiner|keinem|keinerlei'
const knowledge =
  'erfahrung|erfahrungen|kenntnis|kenntnisse|kenntnissen|vorkenntnisse|wissen|praxis|praxiserfahrung|berufserfahrung|projekterfahrung|programmiererfahrung|programmierkenntnisse|berührung|berührungspunkte|ahnung'
const done =
  'gearbeitet|benutzt|genutzt|verwendet|eingesetzt|programmiert|gelernt|angewendet|angefasst|vertraut|bekannt|vorhanden|geläufig|gemacht|geschrieben|betrieben|administriert|entwickelt|gesehen|probiert'
const wish = 'möchte|will|würde|wollte|plane|hoffe|beabsichtige|wünsche'
const doing =
  'lernen|erlernen|einarbeiten|kennenlernen|weiterbilden|fortbilden|arbeiten|machen|wechseln|sammeln|ausprobieren|beschäftigen|programmieren|aneignen|einsteigen|umsteigen|gehen|wachsen|umschreiben|portieren|migrieren|nutzen|einsetzen|verwenden|testen|umstellen|neuschreiben|probieren'
const teams = [
  'plattform',
  'infra',
  'infrastruktur',
  'betriebs',
  'daten',
  'nachbar',
  'schwester',
  'frontend',
  'mobile',
  'devops',
  'sap',
  'web',
]
  .flatMap((kind) => ['team', 'teams', 'abteilung', 'gruppe', 'kollegen', 'leute'].map((group) => kind + group))
  .join('|')
const others =
  'dba|sysadmin|kunde|kunden|kundin|auftraggeber|hersteller|arbeitgeber|verlag|mitbewerber|praktikanten|werkstudenten|kollege|kollegen|kollegin|kolleginnen|dienstleister|dienstleistern|provider|agentur|lieferant|lieferanten|fremdfirma|betriebsteam|plattformteam|infrastrukturteam|frontendteam|nachbarteam|schwesterteam|fachabteilung|nachbarabteilung|rechenzentrum|administratoren|admins|anbieter|zulieferer|subunternehmer|konzern|mutterkonzern|zentrale|freelancer|vorgänger|vorgängerin|systemhaus|hoster|partnerfirma|einkauf|vertrieb|buchhaltung|fachbereich|controlling|zentrale|mutterhaus|datenwissenschaftler|analysten|tester|berater|' +
  teams
const group = 'team|teams|abteilung|abteilungen|gruppe|kollegen|kolleginnen|entwickler|squad'
const kind =
  'frontend|mobile|app|plattform|betriebs|daten|data|infrastruktur|ops|devops|netzwerk|andere|anderes|anderer|externe|externes|externer|benachbarte|benachbartes|zentrale|zentrales'
const did =
  'haben|hat|hatte|hatten|betreut|betreute|betreuten|betreuen|pflegt|pflegte|pflegten|pflegen|schreibt|schrieb|schrieben|schreiben|entwickelt|entwickelte|entwickelten|entwickeln|nutzt|nutzte|nutzten|nutzen|verwendet|verwendete|verwendeten|verwenden|betreibt|betrieb|betrieben|betreiben|administriert|administrierte|administrierten|programmiert|programmierte|programmierten|arbeitet|arbeitete|arbeiteten|arbeiten|macht|machte|machten|übernimmt|übernahm|übernahmen|verantwortet|verantwortete|verantworteten|baut|baute|bauten|wartet|wartete|warteten|setzt|setzte|setzten|trainiert|trainierte|trainieren|trainierten|wählte|wollte|wünschte|verlangte|führt|führte'
/** What is done by one who stands behind the verb: "Kafka betreut ein Dienstleister". */
const inverted =
  'betreut|betreute|betreuten|pflegt|pflegte|pflegten|betreibt|betrieb|betrieben|wartet|wartete|warteten|macht|machte|machten|übernimmt|übernahm|übernahmen|verantwortet|verantwortete|verantworteten|schrieb|schrieben|baut|baute|bauten|lieferte|lieferten|liefert|entwickelt|entwickelte|entwickelten|administriert|administrierte|hostet|hostete|stellt|stellte|verwaltet|verwaltete'
const passive = 'wurde|wurden|wird|werden|war|waren|lag|lagen|liegt|kam|kamen'
const about = 'in|im|mit|von|vom|zu|zum|zur|bei|auf|der|des|für|an|am'

/** Left out: "die das in … entwickelt" after "Team, das", for it is as often the team one leads. */
// biome-ignore format: one cue a line
export const germanCues: CuePack = {
  polarity: {
    asserted: [
      `@ .. seit ${calendarYears} nicht mehr`,
      `@ .. seit ${calendarYears} nicht mehr ${done}`,
      '@ ist|sind|bleibt|war mir|uns nicht fremd|neu|unbekannt',
      'abgesehen von >',
      'neben >',
      'nicht|nie nur|bloß|allein|alleine|zuletzt|ausschließlich|lediglich .. @',
      'nicht mehr? ohne >',
      `${no} angst|scheu|fremdwort|neuland|problem|probleme .. @`,
      `@ .. ${no} fremdwort|neuland|problem`,
      `${no} .. ohne >`,
      'ohne @ .. wären|hätten|hättest|würden|könnten|wäre|hätte|würde|ginge|geht|läuft|liefe|könnte|kann',
      '@ .. nicht|nie .. missen|verzichten|wegzudenken|wegdenken|sattsehen',
      'kein|keine|nicht .. experte|expertin|profi|anfänger|anfängerin|neuling|guru in|für|mit|bei? @',
      'nutzen|nutzt|nutzten|verwenden|rufen|rief|bedienen meine|meinen|mein|unsere|unseren|unser .. @',
      'mein|meine|meinen|meiner .. @ .. vertiefen|ausbauen|auffrischen|verbessern|festigen|einbringen|einsetzen',
      '@ .. vertiefen|auffrischen|ausbauen',
      `kollege|kollegen|kollegin|kolleginnen|team und ich ${did}`,
      `${others} ${did} ich|wir .. >>`,
      `mit|gemeinsam|zusammen .. ${others} .. ${did}`,
      `@ .. ${passive} von|vom|durch mir|mich|uns .. ${others}`,
      'die|welche .. @ .. entwickelt|programmiert|geschrieben wurde|wurden|wird|werden|ist|sind|war|waren|habe',
    ],
    negated: [
      '@ ist|sind|bleibt|war mir noch|völlig|ganz|bisher|weitgehend? fremd|unbekannt|neu',
      'mit @ .. nie|nicht|niemals in berührung',
      'in @ bin ich .. nicht zu? hause|zuhause|sattelfest|bewandert|fit|firm',
      'um @ mache|mach ich .. bogen',
      'außer|ausser|ausgenommen @',
      'bis auf @ .. alle|alles|sämtliche|jede|jedes|jeden',
      'alle|alles|sämtliche|gängigen .. bis auf @',
      'mit ausnahme von|der|des >',
      'lieber|eher @ als @',
      '@ .. nichts zu tun',
      '@ .. nicht mein|meine ding|sache|welt|gebiet|fall|stärke|thema',
      '@ .. nur gelesen|gehört',
      '@ .. nur|bloß|lediglich .. vom|aus|dem .. hörensagen|namen|prospekt|erzählungen|lesen|zusehen|büchern|lektüre|fachbüchern|videos|vorträgen|artikeln',
      'nur .. @ gelesen|gehört',
      '@ nein|nie|niemals $',
      '@ bisher|bislang|noch|leider nicht|nie $',
      '@ .. nicht mehr $',
      '@ .. nicht|nie beteiligt|involviert|mitgewirkt|eingebunden|zuständig',
      'nicht|nie an|am|in|für .. @ .. beteiligt|involviert|mitgewirkt|eingebunden|zuständig',
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
      '@ .. nie|nicht|niemals .. warm|angefreundet|gebraucht|angerührt|angeschaut|berührt|gesehen',
      'mit @ .. nie|nicht|niemals .. geworden|anfreunden|angefreundet|tun',
      'kein|keine|keinen|keinerlei mit|in|bei|zu @',
      'finger|hände weg|von .. @',
    `${knowledge} ${about} @ .. nicht|keine|keinerlei|kaum $`,
    '@ lasse|lass|ließ ich? die finger|hände',
      '@ .. mache|nutze|verwende|fasse|benutze|programmiere ich? nicht|nie mehr|an',
      'verzichtet|verzichteten|verzichte|verzicht auf .. @',
      '@ fehlt|fehlen leider|noch|bisher|bislang',
      'kein|keine freund|freundin|fan von|der|des >',
      'noch nie|niemals .. @',
      `nie|niemals .. @ .. ${done}`,
    ],
    aspirational: [
      'kann|könnte|könnten|kannst mir|uns|mich|es|gut|ich|auch? .. vorstellen , .. >>',
      'umschulung|weiterbildung|fortbildung|ausbildung|schulung zum|zur|als .. @ .. geplant|gebucht|angestrebt|vorgesehen',
      '@ , angemeldet|gebucht|eingeschrieben',
      '^ geplant|vorgesehen|angemeldet|gebucht #? .. >>',
      'später|irgendwann|künftig|demnächst gern|gerne|auch|mehr auch? >',
      'nächster|nächstes|nächste|als schritt|nächstes|ziel : >>',
      'hin zu >',
      'beginne|starte|beginnt|startet .. ich|meine|eine|einen? weiterbildung|umschulung|kurs|lehrgang|bootcamp|schulung in|zu|zum|zur|für >',
      'wunsch|ziel|traum|plan : einstieg|wiedereinstieg|quereinstieg|umstieg|wechsel in|zu|zum|auf|nach|richtung .. >>',
      '@ zertifizierung|schulung|kurs|prüfung .. geplant|gebucht|angestrebt|vorgesehen',
      'suche|suchen|plane|plant|strebe|wage|anstrebe den|einen|meinen einstieg|wiedereinstieg|quereinstieg|wechsel|umstieg in|zu|zum|auf|nach|richtung .. @',
      `${wish} .. @ .. ${doing}`,
      `${wish} .. richtung|zu|nach|in|auf .. @ .. entwickeln|weiterentwickeln|wechseln|umsteigen|orientieren|verändern|spezialisieren`,
      `${wish} .. richtung|zu|nach|auf .. @`,
      '@ steht|stehen .. nächstes|nächste|liste|plan|agenda|zettel|programm',
      'offen|aufgeschlossen für|gegenüber @',
      '@ fände|wäre ich? .. spannend|reizvoll|toll|schön|ideal|traum',
      `@ ${wish} ich|mich .. ${doing}|interessieren|reizen`,
      `${wish} .. team|firma|unternehmen|umfeld|projekt|betrieb .. >>`,
      '@ zu? lernen|erlernen',
      'weiterbildung|schulung|kurs|zertifizierung .. @ geplant|gebucht|angemeldet|vorgesehen',
      '@ kennenzulernen|einzuarbeiten|dazuzulernen|auszuprobieren|anzueignen',
      'interesse|interessiert|neugierig|neugier|lust an|auf|für .. @',
      '@ .. reizt|interessiert|fasziniert|lockt mich',
      'suche|suchen|strebe|wünsche .. stelle|position|job|rolle|praktikum|praktikumsplatz|praktikumsstelle|lehrstelle|ausbildungsstelle|werkstudentenstelle|umschulungsplatz|ausbildungsplatz|anstellung|festanstellung|tätigkeit >',
      'bewerbung|bewerbe .. als|um .. @',
      'als nächstes .. steht|folgt|kommt|lerne|will|möchte|ist .. @',
      '@ .. auf meiner|meinem .. liste|wunschliste|plan|agenda',
      'mein|meine ziel|wunsch|traum|plan|vorhaben .. >',
      '^ ziel|wunsch|geplant|nächstes @',
      'wunsch|ziel künftig|zukünftig|demnächst|ist|wäre .. @',
      'geplant|geplante|geplanter|angestrebt|angestrebte .. zertifizierung|weiterbildung|schulung|kurs|einstieg|prüfung .. @',
    ],
    other: [
      `@ .. kam|kamen|kommt|stammt|stammte|stammten von|vom|aus .. ${others}`,
      `@ .. war|waren|ist|sind|lag|lagen sache|aufgabe|werk|job|baustelle der|des|von|vom|eines|einer|anderer? .. ${others}`,
      'zuarbeit|zusammenarbeit|abstimmung für|mit das|dem|den|die|der @ team|teams|abteilung|kollegen|entwicklern',
      `durch|von|vom .. ${others} .. auf|mit|in|unter @`,
      '@ .. sache|aufgabe|job|angelegenheit|baustelle der|des|von|eines|einer',
      '@ .. war|ist|waren|sind|lag ein|eine|das|die|der .. zuständig|verantwortlich',
      `um|für @ .. ${others}|${group}`,
      '@ .. betrieb|betreute|stellte|pflegte|verantwortete|übernahm|machte uns|bei|für? die|das|der infrastruktur|it|plattform|plattformgruppe|zentrale|betriebsgruppe|rechenzentrum|nachbarteam|adminteam',
      `${others} .. ${did} >>`,
      `${kind} ${group} .. ${did} >`,
      `alle|die|alles anderen|andere|übrigen|restlichen ${group}? ${did} .. >>`,
      `@ .. ${inverted} bei|für? uns|mir? es|das? ein|eine|der|die|das|unser|unsere|mein|meine extern|externer|externe|externes|zentraler|zentrale|zentrales|andere|anderes|anderer|anderen? ${others}`,
      `@ .. ${inverted} ein|eine|der|die|das anderes|andere|anderer|externes|externe|externer|zentrales|zentrale ${group}`,
      `<< macht|machen|machte|übernimmt|erledigt es|das|dies mein|meine|ein|eine|der|die|das .. ${others}`,
      `<< liegt|lag|liegen|lagen beim|bei .. ${others}|${group}|firma|agentur`,
      `@ .. ${passive} .. von|vom|durch|beim|bei .. ${others}`,
      `@ .. ${passive} .. von|vom|durch .. anderen|externen|zentralen .. ${group}|firma`,
      `@ machte|machten|macht|machen|übernahm|übernahmen|übernimmt|betrieb|betrieben|pflegte|pflegten|betreute|betreuten|schrieb|schrieben|baute|bauten|entwickelte|entwickelten|lieferte|lieferten|wartete|warteten .. ${others}`,
      `@ .. machte|machten|übernahm|übernahmen|übernimmt|betrieb|betrieben|pflegte|pflegten|betreute|betreuten ein|eine|der|die|das|unser|unsere ${others}`,
      `@ .. stammt|stammte|stammten|kam|kamen von|vom .. ${others}|agentur|firma`,
      '^ verkauf|verkaufte|einkauf|beschaffung|vertrieb|vertrieben|vermittelte|vermittlung|rekrutierte|rekrutierung .. >>',
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
      '@ .. nur am rande',
      'einblick|einblicke|einarbeitung in .. @',
      'lerne|erlerne|lernte .. @',
      'bisschen|wenig @',
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
    'module|fächer|vorlesungen|seminare in|zu|über @',
    'entwicklung|programmierung|umsetzung .. in|mit @',
    `${knowledge}|grundkenntnisse|entwicklung|programmierung mit|in @`,
    'in @ entwickelt|programmiert|geschrieben|umgesetzt|implementiert|realisiert|programmieren|entwickeln',
    `@ ${wish} ich .. ${doing}`,
  ],
  numbers: 'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn'.split(' '),
  joining: ['und', 'oder', 'sowie', 'bzw', 'noch', 'beziehungsweise'],
}
