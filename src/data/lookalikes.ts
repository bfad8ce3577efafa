/**
 * Everyday words and names that are one letter away from a product's name and no slip: "rescue" is not Resque. Small
 * letters.
 */
export const lookalikes: ReadonlySet<string> = new Set(
  `ablation acting actives activist agoglia aguilar altering althea anchor anchored anchors anthea apiece apogee
  aragon argent arisan aspects assemble assembled assembles assert asserts athens atlantes atlantic authentic
  authentiek automaker autopsy avalon averting baboon backfire backfired backfires badgered bandler barnet battle
  beaver behaved blazer blazon blunder bootle bottled bottler bundle bundled cabins caliper calude cancel caneli
  canelo casein cashin casino chanel cheery chekhov chevre chipper chocolates chrome chronograph citric clapper
  clause clipped closure cloture coerce collect collects combos composed composes composure condos confluente conjure
  consign consult consults contained contar contra cordoba couched cousin covertly crafted crawled cristal cursory
  dagers damper danger dauster deaver debban decker delphic demise denise devils devine devisee diaper diatomic
  dicker diebel digger dipper directe directo directs docked docket dockets dragger dramatic draper drizzly ducked
  eclipsed electro elyria endeavor endeavors erling expires expose exposes express fabbri fabrri faceless fallon
  falsify feathery fiddle fiddles fidler fiedler finable finagled finale finales finance finances finesse finessed
  fireballs firestone firestorm fishery fitness flagged flagler flatly flatter flyaway fortman freebase freemarket
  frigate futter gabler galena galling garman gemina german germane germans girdle glands gradco graded grader grades
  grafil grains grande grating gratis gringo gromov groove hadson hagura hannam hardness harkess hattie helion hettie
  hindsight hodson honors hopscotch hubris huston hybrids hypotheses ignited incite inertial informatics informatika
  informativa ingest instant interest interests invite jacopo jeremy jessey jester journal journals junkins jupiter
  kansan kaolin karatz karnak katsive kinesics kritik lagging lakers leveled lifters lifting lilting linden linder
  lineal liners linger lingers lining linker linking linter lintner lipner listing liters lithell littell litters
  locker lodging longing looked looser lucerne lucien lugging magenta maniac manias mantic matais mathematical
  mathematics mathis mattis mauler mediate mediator melanto mellow metall meters metier metter millie mitral
  molecular molecule molecules moline moller monogamy monogram mosquito moustache mucking muller mustached muster
  mutter nation neiman neodata newsman nieman norton notables nothin noting objected opencast opened opener openers
  pacers packed pantas parker pascale paschal pascual pastor patron patrons payton pedantic peltry perfect persona
  petery picker placer pliant polaris poplar portly portman postage postmen posture preset preston priest primal
  prisca prolong proper protest protesta proteste protesto protests purest purism pushed pushes qualls qualms racked
  rackety raeder ranches raucher reader rectify redder reddish rederi rehash reider renter rescue resorting resume
  rocked rocker rosalyn sadler sailor sailors salero salter sandner santry saylor scaffold scrape scrappy scraps
  seaborg seaborne semper sentor sentra severa severe severs shaded shading shadings shearing sherlock signal signor
  smarmy smartly smarts smartt snubbing solaced solides solidify sorbed sorest spanned sparing spiced spiffy spliced
  sprang sprung spunky spying stabbing stacey stagger stance stardom starts stated stitch strafe strain strait straps
  straus strife strike striped strips strive stunts subbing sublimed submersion subversivo symphonies
  systeme tabled talent talked tangos telegraaf telegraph telephone tenacity thanks thrifty tipton tirello tomato
  torell toronado traits truell twister ubiquity unicorp valery valley vanish variant velcro venture ventures warmer
  washer wicked wicker wickes widget widows wilcke wildly windbag winged winger winton wordplay wynston`.split(/\s+/u),
)
