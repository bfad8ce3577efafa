/**
 * Words that stand before a hyphen in everyday compounds: `cross-functional`, `real-time`.
 * When one of them ends a line, its hyphen is part of the word and not a break.
 * Left out are syllables that also end a broken word more often than they start a compound (`re-`, `in-`, `com-`).
 */
export const compoundStarts: ReadonlySet<string> = new Set(
  `action after all anti asset audit auto award back bank before best big bottom break bug business by call case category
  chat chief cloud co code command company component container cost cross customer cutting data day deep demand design desk
  developer device domain double down drag easy edge eight employee end energy english entry error event ever evidence
  extra eye face fast fault feature field file first five fixed follow four friendly front full function future game
  general go good goal green group half hand hands hard head health heavy high hot hour household human impact
  industry infrastructure job key kick large last latency lead left legacy less life light line live load log long
  look loosely low machine made main market mass medium memory message metrics mid middle mission mobile model money
  month multi native near network new next nine node non object off on one open order organisation organization out over
  own page pair part party pay peer people performance person phone pipeline plan platform point post power pre pro
  problem process product production project proof public push quality query question read ready real record remote
  result revenue risk road role rule run sales schema second security self senior server service seven short side
  single six small smart social software solution source stand start state step still strong sub subject system task team
  tech technology ten test text third three time tier tool top trade traffic transaction trouble two type under up user
  value vendor version very voice web week well white whole wide word work world year zero`.split(/\s+/u),
)

/** Words that stand behind a hyphen: `event-driven`, `cloud-native`. A line that goes on with one keeps the hyphen. */
export const compoundEnds: ReadonlySet<string> = new Set(
  `agnostic aware back based bound box built capable centric class code compatible compliant critical day deep depth
  developed driven dependent efficient enabled end ended facing fact first focused free friendly functional generation
  grade grained group growing haul heavy hosted hours in intensive language layer led level life like line made managed
  market memory minded minute model month native newsletter of off on only oriented out paced party people person phase
  play point premise premises process proof purpose quality rate read ready rich rise run safe scale self sensitive server
  service side site size source specific speed stack standing start state step store style support system tenant term test
  tested the threaded tier time to tolerance tolerant up way week wide winning wise word working world year years`.split(
    /\s+/u,
  ),
)
