/**
 * Words that tell which trade a sentence is about. Singular and in small letters; a plural is known by its singular.
 * Left out of the first list: words that other trades have too (code, script, server, table, release); of the second:
 * those for whom software is made (patients, orders, hotels), for they stand beside it in every other CV.
 */

/** One of them makes a sentence one about software. */
export const softwareWords: ReadonlySet<string> = new Set(
  `api app backend frontend endpoint microservice database schema query queries deploy deployed deploying deployment
  repo repository repositories codebase compile compiled compiler runtime login password latency throughput uptime p95 p99
  cron daemon payload parser software developer programmer refactor refactored refactoring plugin sdk rollback webhook
  middleware async mutex cpu gpu firewall proxy auth sso namespace shard replica config terabyte gigabyte gb tb
  url crash bug bugfix serverless website microcontroller firmware kernel binaries importer
  exporter scraper crawler bot chatbot vm dataset multi-tenant encryption checksum base64 coding debug debugged
  debugging saas paas iaas framework library libraries localhost cache-hit
  hot-path subsystem stateless idempotent cli gui ui ux crud jvm oss oltp olap codec bytecode
  multithreaded threadsafe datenbank datenbanken webanwendung webanwendungen softwareentwicklung programmierer entwickler
  entwicklerin quellcode schnittstelle schnittstellen développeur développeuse logiciel logiciels microservicios
  microsserviços desarrollador desarrolladora desenvolvedor desenvolvedora sviluppatore sviluppatrice microservizi
  ontwikkelaar webapplicatie monolith containerised dockerised readiness liveness healthcheck autoscaler failover
  datacentre datacenter hypervisor mainframe microbatch timeouts deadlock heap allocator`.split(/\s+/u),
)

/** Two of them do. */
export const softwareHints: ReadonlySet<string> = new Set(
  `service services server code script cluster node job batch queue worker table index event message topic client request
  response header session token secret certificate container pod image build release rollout migration rewrite legacy
  prototype test suite integration platform system module package dependency dependencies version branch commit merge
  template rule config report dashboard alert log metric trace monitor pipeline stream feed import export sync byte
  memory disk load traffic user account tenant admin web site page form screen checkout cart portal gateway interface
  protocol socket port host domain data store storage cache lookup search model feature prediction inference pricing
  serveur serveurs application applications requête requêtes déploiement servidor servidores aplicación aplicaciones
  despliegue aplicação aplicações serviços applicazione applicazioni servizi applicatie applicaties anwendung anwendungen
  dienste abfragen rechenzentrum token tokens certificado certificati zertifikate outage certificate
  ingest nightly gateway lease stage chart upgrade hook agent sensor tier cloud vendor extension compile thread function
  lambda class object type loop variable array hash tree graph million thousand ms`.split(/\s+/u),
)

/** One of them shows that a sentence is about other work. */
export const otherTradeWords: ReadonlySet<string> = new Set(
  `pest vermin wasp uniform navy abattoir hull sanded sails bandage dolphin hedges helicopter trekking rings necklace auction acrobat
  acrylic actor alpaca ambulance anaesthesia aquarium aquatic arable arboretum archaeology asbestos asphalt assay
  athlete audition autoclave avalanche baked ballet banquet barista barn barrel barrister bartender bassoon bathroom
  batter beard bee beehive beer beetle berry bicycle bird biscuit blacksmith blood bolt bone bookbinding bouncer
  bouquet boxing bracelet brass bread brewery brick bricklayer bricklaying bridal bride broom bruise buffet butcher
  butchery butter cabinetmaker cadaver cafe cake calf candle canoe canteen carcass cardiac cardiology caretaker
  carpenter carpentry carpet carrot castle catering cathedral cattle cello chainsaw chapel cheese chemotherapy chess
  chick chicken childcare chimney chiropody chisel chocolate choir choirs choreographer choreography clarinet clay
  cleaner clergy climber cloth clown coach cochlear cocktail coffee coffin comedy concrete confectionery convent cooked
  copper corset cosmetics costume cot cottage cotton counselling cow cowshed crane cranes creche cremation crochet crop
  cruise cuisine culinary curtain cutlery dairy dance dancer dancing decorator deli dementia dental dentist dentistry
  dermatology diabetes diet dinghy dinner dispensing diver diving dog donkey dough drainage drama dredger dress
  dressing dressmaker drummer duck dyeing ecg ecology egg elderly electrician embalming embroidery engraver ensemble
  equine exhibit exhibition eyelash farmer drawing filing tour vitamin stall toddler farming farrier fencing
  fermentation ferret fertiliser fibreglass firefighter fisherman fishery fitter florist flour flower flute foal foetal
  forest forester forestry forklift fossil foundry fruit funeral fur furnace furniture gardener gardeners gardening
  garment garnish gastronomy gearbox gemstone geology glacier glaze glazier glove gmp goat gold golf gramophone grape
  grave gravel greenhouse griddle grill groom guitar guitarist gum gynaecology haccp hair hairdresser hairdressing ham
  hamlet harp harpsichord harvest harvested hay hearse hedge hen hens hepatitis herb herd hip hoist hoists honey horn
  horse horticulture housekeeper housekeeping hplc hvac hygienist hymn icu illustrator indesign ink inn insemination
  instrument ironing irrigation ivory jam janitor jazz jewel jeweller jewellery jockey joiner joinery judo juice kennel
  ketch kettle kidney kiln kindergarten kitchen kitten knife knit knitted knitting knives lace lacquer lamb landscaping
  larynx laser-cutting lathe laundry lawn leather lettuce lifeguard lighthouse linen literary literature liturgy liver
  livestock lizard locksmith loft loler lumber lungs lymph make-up malt mammal manicure manure marble marquee mason
  masonry massage mast maternity mattress meadow meal meat mechanic melon metalwork microbiology microscope midwife
  midwifery milk milked mill milliner miner mining missal mocktail monastery monk mortar mosaic mosque mountaineer
  mountaineering mower mri mushroom musical musician mussel mustard nail nanny neonate nun nurse nursery nursing oak
  oboe obstetrics olive onion opera optician orchard orchestra orchid organist ornithology ostrich oven oyster
  paediatric paediatrics paint painter painting palate palette parrot pastry pasture patisserie paving pedicure
  percussion perfume philharmonic photoshop physiotherapy pianist piano pilates pipette piping pizza plank planter
  plaster plastered plasterer playgroup plough plumbed plumber plumbing poet pony pork portrait postcard potato potter
  pottery poultry prawn prayer preschool priest prison prosthetic pruned pub pump puppy quail quartet quilt rabbi
  radiographer radiology rafting ram refugee refugees rehearsal rehearsed rehearsing reindeer reptile rescue resus rice
  rink roast roof roofer roofing rope rowing rug rugby saddle sailing sailor salad salmon salon sand sandwich sang
  sauce saucepan sausage saw sawmill saxophone scaffold scaffolding scalpel scarf screw screws sculptor sculpture
  seafood seamstress seed sermon sew sewed sewing sewn shampoo shearing sheep shellfish shepherd shoe shoemaker shovel
  shrimp shrub shuttering silk singer singing skiing skipper skirt slate slaughter snow snowboard soil solder soloist
  sommelier sonographer soprano soup splint steak steel stew stillbirth stonemason storyteller stove strawberry
  stretcher stucco stylist supper surfer surgeon surgery surgical sushi sweets swim swimming symphony syringe
  tachograph tailor tailoring tannery tarpaulin tattoo tavern teapot tenor tenors terrarium therapist therapy tile
  tiler tiling timber tomato tombstone toolmaker tooth tortoise towel toy tractor trawler trombone trout trumpet tuba
  tuition tulip tumour tuna turbine tutu tyre upholstery urine uterus vaccination vaccine varroa veal vegetable
  venipuncture verger vestry vet veterinarian veterinary vine vineyard viola violin violinist vocal waiter waitress
  walks walnut warder wardrobe watercolour weaver weaving wedding weld welded welder welding wetsuit wheat wheelchair
  whisky wicker wig wildlife wine winemaker wiring wok wood woodcarving woodwork wool wound wreath wrestling yacht yoga
  yoghurt matron haulier lorry lorries morgue midwives cricket boiler sieve excavator formwork rebar theodolite sewer
  plasmid qpcr cytometry titration phonics detention safeguarding paramedic constable essay ward wards brigade plated
  banquets sommeliers curing girder lambing ewe mulch seedling paddock farriery kayak canoeing mooring gaff keel rudder
  regatta choirmaster libretto stagehand matinee ballerina orchestral baton woodwind timpani metronome soloists
  quilting bobbin tailoress pleat corsetry beautician pedicurist eyebrow waxing physio gait hydrotherapy splints
  catheter cannula dialysis antenatal breastfeeding stoma sutures resuscitation defibrillator stevedore dockside
  quayside glazing bisque fairway caddie umpire referee goalkeeper dribbling playtime nappies toddlers sermons parish
  baptism vicar bishop hearth grout rafter dormer plasterboard guttering hydrant barracks platoon infantry regiment
  sniper trawl haddock mackerel herring beekeeping apiary`.split(/\s+/u),
)

/** Words of titles that other trades have. Left out: those that people in software have too (manager, assistant, officer, analyst). */
export const otherTradeTitles: ReadonlySet<string> = new Set(
  `accountant baker barber bartender bookkeeper butcher captain carer carpenter cashier chef cleaner clerk cook courier
  crew dentist doctor driver electrician florist gardener guard hairdresser lawyer lieutenant lifeguard mechanic
  midwife nurse painter paralegal pharmacist photographer physician picker pilot plumber porter receptionist salesman
  salesperson sergeant server shop soldier solicitor surgeon teacher therapist waiter waitress warehouse welder worker
  kellner kellnerin koch verkäufer verkäuferin lehrer lehrerin pfleger pflegerin serveur serveuse cuisinier vendeur
  vendeuse camarero camarera cocinero dependiente profesor profesora`.split(/\s+/u),
)
