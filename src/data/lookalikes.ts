/**
 * Everyday words and names that are one letter away from a product's name and no slip: "rescue" is not Resque. Small
 * letters.
 */
export const lookalikes: ReadonlySet<string> = new Set(
  `ablation acquit acting actives activist agoglia agonies aguilar altering althea anchor anchored anchors andrea
  anthea apiece apogee aragon argent arisan aspects assemble assembled assembles assert asserts athens atlantes
  atlantic authentic authentiek automaker autopsy avalon averting baboon backfire backfired backfires badgered bandler
  banked barnet batman battle bauman beaman bearman beaver behaved berman blazer blazon blunder bootle bottled bottler
  bundle bundled burman cabins caliper calude cancel caneli canelo casein cashin casino chanel cheery chekhov chevre
  chipper chocolates chrome chronograph chubby citric clapper clause clipped closure cloture coerce collect collects
  combos composed composes composure condos confluente conjure consign consult consults contained contar contra
  cordoba couched cousin covertly crafted crawled cristal cursory dagers damper danger dauster deaver debate debban
  decker delphic demise denise deployed devils devine devisee diaper diatomic diatoms dicker diebel digger dipper
  directe directo directs docked docket dockets dragger dramatic draper drizzly ducked eclipsed electro elyria
  endeavor endeavors erling expedite expedited expires expose exposes express fabbri fabrri faceless fallon falsify
  feathery ferreted fiddle fiddles fidler fiedler finable finagled finale finales finance finances finesse finessed
  fireballs firestone firestorm fishery fitness flagged flagler flatly flatter flyaway fortman freebase freemarket
  frigate futter gabler galena galling garman gemina german germane germans girdle glands gradco graded grader grades
  grafil grains grande grating gratis gringo gromov groove guzzled guzzler hadson hagura hannam hardness harkess
  hattie helion hettie hindsight hodson honors hopscotch hornet hornets hubris huston hybrids hypotheses ignited
  implant implants incite inertial informatics informatika informativa ingest insect inspect instant interest
  interests invite jacopo jeremy jessey jester journal journals junkins jupiter kansan kaolin karatz karnak katsive
  kinesics kritik lagging lakers lanced leveled lifters lifting lilting linden linder lineal liners linger lingers
  lining linker linking linter lintner lipner listing liters lithell littell litters locker lodging longing looked
  looser lucerne lucien lugging magenta maniac manias mantic masters mastery matais mathematical mathematics mathis
  mattis maturing mauler mediate mediator melanto mellow metall meters metier metter millie mistrial mitral molecular
  molecule molecules moline moller monogamy monogram mosquito moustache mucking muller mustached muster mutter nation
  neiman neodata newsman nieman nitrous norton notables nothin noting nurses objected opencast opened opener openers
  pacers packed panders pandora pantas panther parker pascale paschal pascual pastor patron patrons payton pedantic
  peltry perfect persona petery picker placer pliant plumbed plummer polaris poplar portents portly portman postage
  postmen posture preset preston priest primal prisca prolong proper protest protesta proteste protesto protests
  prowled purest purism pushed pushes qualls qualms racked rackety raeder ranches raucher reader realtor rectify
  redactor redder reddish rederi redwoods rehash reider renovated renter rescue resorting resume retort rocked rocker
  rosalyn rustle sadler sailor sailors salero salter sandner santry saylor scaffold scrape scrappy scraps seaborg
  seaborne selected semper sentor sentra severa severe severs shaded shading shadings shearing sherlock shocks sieben
  siegel signal signor smarmy smartly smarts smartt smocks snubbing solaced solano solides solidify sorbed sorest
  spanned sparing spiced spiffy spliced sprang sprung spunky spying stabbing stacey stagger stance stardom starts
  stated stitch stocks strafe strain strait straps straus strife strike striped strips strive stunts subbing sublimed
  submarine submarines submersion subversivo swiftest switch symphonies systeme tabled talent talked tangos telegraaf
  telegraph telephone telescoped tenacity testily thanks thrifty tipton tirello tomato torell toronado traits truell
  twister ubiquity unicorp unrest valery valley vanish variant velcro venture ventures victor warmer washer whimper
  wicked wicker wickes widget widows wilcke wildly windbag winded winder winged winger winton wordplay wrecked wrecker
  wynston`.split(/\s+/u),
)
