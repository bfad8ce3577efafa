/**
 * Everyday words and names that are one letter away from a product's name and no slip: "rescue" is not Resque. Small
 * letters.
 */
export const lookalikes: ReadonlySet<string> = new Set(
  `acting actives activist agoglia aguilar altering althea anchor anchored anchors anthea apiece apogee aragon argent
  aspects assemble assembled assembles assert asserts athens atlantes atlantic authentic automaker autopsy averting
  baboon backfire backfired backfires badgered bandler battle beaver behaved blazer blazon blunder bootle bottled
  bottler bundle bundled cabins caliper calude cancel caneli canelo casein cashin casino chanel cheery chekhov chevre
  chipper chocolates chrome citric clapper clause clipped closure cloture coerce collect collects combos composed
  composes composure conjure consign consult consults contained cordoba couched cousin covertly crafted cristal
  cursory dagers damper danger dauster deaver debban decker delphic demise denise devils devine devisee diaper
  diatomic dicker diebel digger dipper directs docked docket dockets dragger dramatic draper drizzly ducked eclipsed
  electro elyria erling expires expose exposes express fabbri fabrri faceless fallon falsify feathery fiddle fiddles
  fidler fiedler finagled finale finesse finessed fireballs firestone firestorm fishery fitness flagged flagler flatly
  flatter flyaway fortman freebase freemarket frigate futter gabler galena galling gemina girdle glands gradco graded
  grader grades grafil grains grande grating gratis gringo gromov groove hadson hagura hannam hardness harkess hattie
  helion hettie hodson honors hopscotch hubris huston hybrids hypotheses ignited incite inertial informatics ingest
  instant invite jacopo jeremy jessey jester journal journals junkins jupiter kansan kaolin karatz karnak katsive
  kinesics lagging leveled lifters lifting lilting linden linder lineal liners linger lingers lining linker linking
  linter lintner lipner listing liters lithell littell litters locker lodging longing looked looser lucerne lucien
  lugging magenta manias mantic matais mathis mattis mediate mediator melanto mellow metall meters metier metter
  millie mitral molecular molecule molecules moline moller mosquito moustache mucking mustached nation neiman neodata
  newsman nieman norton notables nothin noting opened opener openers pacers packed pantas parker pascale paschal
  pascual pastor patron patrons payton pedantic peltry perfect persona petery picker placer pliant polaris poplar
  portly portman postage postmen posture preset preston priest primal prisca prolong proper purest purism pushed
  pushes qualls qualms racked rackety raeder ranches raucher reader rectify redder reddish rederi rehash reider renter
  rescue resorting resume rocked rocker sandner santry scaffold scrape scrappy scraps seaborg seaborne semper sentor
  sentra severa severe severs shaded shading shadings shearing signal signor smarmy smartly smarts smartt snubbing
  solaced solidify sorbed sorest spanned sparing spiced spiffy spliced sprang sprung spunky spying stabbing stacey
  stagger stance starts stated strafe strain strait straps straus strife strike striped strips strive stunts subbing
  sublimed systeme tabled talent talked tangos telegraaf telephone tenacity thanks thrifty tipton tirello tomato
  torell toronado traits truell twister unicorp valery valley vanish variant velcro warmer washer wicked wicker wickes
  widget widows wilcke wildly windbag winged winger winton wordplay wynston`.split(/\s+/u),
)
