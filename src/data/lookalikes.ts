/**
 * Words of our languages, and names, that are one letter away from a product's name and no slip: "rescue" is not Resque.
 * Small letters.
 */
export const lookalikes = (): ReadonlySet<string> =>
  new Set(
    `aachen ablation abones abrita abseile abseilt absinth abteil abusei acabas acamai accesa accese accesi acceso
  accessi accesso accoure accres accumula accumule accumuli acenda acequia acesas acesos acessa acesse acesso aciano
  acquea acquis acquit actant actieve actine acting activa activait activer actives activez activist actora acucia
  acudia acumulo acumulou adagas adapta adenda adoces adonisas adonises adulino aerating afamai affresco afrist agache
  agendai agendam agendar agende agendo agente agentes agenti agentia agentin agitable agoglia agonal agonia agonie
  agonies agonis agrion aguets aguilar agulhar alache alambic albine alcantis alcootest aldine alfine algalia algine
  aligne alinde alinea alined alines alinhe alista alloue alloyed alluce allude allume allured aloure alpien alpiene
  alpina alpinem alpinen alpiner alpino alpins altering althea alture alvine amache amados amarai amarei amaria amaril
  amarmi amarti amarvi amblai amblar ambrai ameiga amelga amenda amidos amplitud amplituden amplitudo anatra anatre
  anchoar anchor anchored anchors anconada ancora ancore ancorei ancorel ancorem ancores andrea androide anfora angora
  anguila angula angulares annular anorak anoria anorza anseile anspect anteca antena antera anthea antons antraf
  antrag antrat antrax antres antros anublar anular anulara anulare apacer apachen apanhe apiece apiede apiedo apinhe
  apogee apollon apolls apparoir appiana appiani appiano appose aprano aprisa aquila aquiva aragon aramai arando
  arbora arcais arcano archiatre arcona ardita arduin arengo aresta argent argenti argents argons arguis ariano arieta
  ariosa arisai arisan arisas arisca aristo armano arpista arrelia arrisa artemisa artillero artilleur artista
  asemblar aspecta aspecte aspecto aspects aspira aspired aspirei aspirem aspirer aspirez aspiri aspiro assemblai
  assemble assemblea assembled assemblee assembleer assemblera assemblern assembles assembleur assemblez assert
  asserta asserte asserto asserts atarea atenda atenea ateneo atenha atenta atenua athene athenea athens atlantas
  atlantes atlanti atlantic atlantik atlantiks atomic atones atorar atorra atrela atrepa atreva atrita augets aureola
  aurorai auroral auroram aurorar aurore auroro austeri authentic authentiek autist autocar autogeen autogek autogene
  automaker automi autopsy autora autoren autori autorisation autorisations autorit avalio avallo avalon averting
  avista baboon baboso babushka bacela baceta backfire backfired backfires badait badder badera baders badgea badgera
  badgered badges badgez bagger baguer bajula balcontact balder ballerine ballerini ballerino ballet bamboe bambos
  bambou bandai bandait bander bandet bandiet bandii bandir bandita bandite banditi bandito bandler bandst banger
  banida banido bankcontact banked banket bannit banyan banzar barano barbes barbos barceo barcos barder bardes bardos
  barema baremo barest barges barmen barnet barons barres barros bartes bascula batman battle bauger bauman bazars
  beaman bearman beaver bedbug bedronk behage behalve behaue behaved behove benita berman bettle billet birman blader
  blandi blares blazed blazend blazer blazers blazes blazon blotte blunder boette boitai boitas boitte bolazo bondit
  boneta bonica bonina bonite bonito bootle bootstrip bootte bosnia botole botste bottel botten botter bottes bottez
  bottled bottler boulet bounder brader brakemen brandi brandit brandt brazar brejos brieven briganda brotai brotei
  brulle builde builkist buleto bulled bullen bullent buller bulles bullez bunder bunders bundle bundled bungler
  burman cabina cabine cabins cadencer cadencez cadencie cadente cadenze caderne cahoot calava calavi calavo calcio
  calcou caldai caldam caldar caldas caldava calibo calice calici calicot calilo calino caliper calizo calmuda caluda
  calude cancanant cancel canela canele caneli canelo canope cantel cantor cantos capacitar capacito capacitou capron
  captor carbol carbone carboni carbono carboon carboy cardada cardava cardon carence carions carona carrion carton
  casador casato casein caseto cashin casina casing casini casino casoar caster castora castoro castos castra castre
  castro catalysa catalyse catboats cedros ceints ceintura celera celere celeri celino cenato cenosa cenoso cenoura
  censura centaur centaura centeren centra centrai centram centrar centras centrent centro centrons centros centuria
  century cerbas cercos ceroma cerosa ceroso certos cervos cestos cetros chabots chabrots chanel changeant chaoot
  charbon charma chaude cheery cheire chekhov cheroot cherre cherub chevre chioma chipper chocolates chonta chookt
  choreograph choreographs chromai chrome chromes chromo chromons chromos chroms chrono chronograaf chronogram
  chronograph chroom chubby chyron cialda cicche ciento cintos cintura ciosos circulei citric citrin clairon clapper
  claque clarain clareio clarine clarito clause cleros clicou clippe clipped clippen clippt cloquant cloquera cloture
  clotures clouant cloudier clouera clouerai cloueras cloutant cloutera coamos coarcho coator cobertera cocche cocher
  coemos coerce coerem coeres coesos cogito cogitou cognait cognas cognato cognes cognons cohered coherente cohete
  coisos colher colico coligo collect collecta collecte collects colmos comarca combos compilo complot componer compos
  composed composera composes composez composte composter composure compoter compreenda compreende compreendi
  compreendo compuser conato concito concluent concorse concoure concoures concourez concours concoursen concourue
  concourus condito condos conducto conductora condutor condutora conetor confluant confluente confluenti confluenze
  coniato conjure conota conotou consensos consign consol consta consto constou consult contado contai contained
  containerise containeriser containerises containerisez containern contal contam contaminer contamines contano contar
  contas contato contavo contendedores contendores conteur contia contort contos contou contra contro convito coolen
  copertura copiloot copilote copiloto corcova cordel cordoa cordoai cordoam cordoar cordoas cordoava cordoba cordons
  cornos coroava corpetto correcto correteo correto corretor corretos corretou corretta corrette corretti corrotto
  corsos cortao cortei cortem corteo cortes cosamos cosemos cosigna cosigne cosina cosine costures cotado coturno
  couchasse couched coudant coudera couderai couderas courte cousin coverete covertly crafted crated crawlde crawle
  crawled crawlen crawles crawlez creati creavi cremai crepai crevai crierions cristal criterio cromai cromam cromar
  cromas cromemos cromos cronache croont croupes croupis cruciale crumby cubertura cuento curait cursar cursora
  cursore cursory cursos cursou curtly curtsy cypers dagers daggen daguer damper danger dappere dapple daremo datado
  datador datando datomi dauster deaver debate debban debica debida debita debuggen decise decker defekt deinde deksel
  delhis delphic delphin demandarei demandarem demandares demise demito dender denise denude deployed derise descole
  descose descote desdel despache desvie detect detest deteta detete deteto detract deunde deutet devais deveis devias
  devier devies deviez devils devine devins devisa devisee devisen deviser devisez devons devrons devront dialyser
  dialyzes diaper diatomic diatoms dicker diebel diende dieselt diesem diesen dieser dieses difese digger digraph
  dinamo dipese dipper diramati directa directe directes directo directs directst diremo doceer dochtes docked dockery docket
  doctes doctrina doctrino documentam documentem documentou doende dogger doksaal dokter domate donker dooide dooien
  dooier dopper dotcom dotcoms dottrine doutrine drache drager dragger dragster dramatic dramatik dramatis draper
  drizzled drizzly drogen dromon droogs droops droost ducked duenda duendo dundee duplicaat duplicai duplicais
  duplicata duplicate duplicatie duplicato durend durende duwend duwende earthy eclips eclipsa eclipsed eclipsei
  eclipsem eclipsi eclipsje eclipso eclisse eerlang efecto effekt effent effete effets eklipse elastica elastici
  elastico electro elementar elemento elementos eleventh elfish elidir eligir elipse elipses ellipse eloquente
  eloquenti elvish elyria emissari emoticon emoting emotivo empress encarts enclise endear endeavor endecha endeja
  enevoar enfers engina engins ennoyer enteca enters envero envier envies envoler envoyeur envoyez enzymen enzyms
  erklang erlagt erlangd erlange erlangt erling errang escache eselin espesso espessos espessou espressa espresse
  espressi eventuale eventuated expediste expedite expedited expedites expediteur expeditie expeditor expires explose
  expores expose exposee exposer exposes exposez expres expresa expreso expressa expresse expresso fabbri fabrica
  fabrico fabrik fabril fabris fabrri faceless falcio falcoa falcoe falcone falcoo fallon falsify fandom fanton
  fantoom faraute fathom faucon faufile feathery federa federam fehlversuch fehlversuche femora fendra ferreted fiddle
  fiddled fiddles fideler fidler fiedler filaient filamento fileert filent filerai filetai filment filmmaker finable
  finage finagled finagler finale finalem finalen finaler finales finara finaram finaras finaria fincara findara
  findos finesse finessed finessen finesses fintara fireballs firehouse fireman firestone firestorm fishery fitness
  fitnessen fitneste flacon flagge flagged flaggen flaggte flagler flambent flanel flanela flanell flapper flatly
  flatter flexora flexura flippe flipped flippen flippera flippere flippern flippert flippes flippez flippre flitter
  flotable flotter flouent fluendo fluente fluenti fluette fluiter fluster flutend flutete fluttery fluxent flyaway
  forcejo foremen formai formano formant formei fortan fortieth fortman fossai fossei fossiel fossile fossili founder
  fourmi frappa frappen frapper frappez fredor freebase freeman freemarket freesde freesia fremano frigate fronteggi
  frugate futter futtere futtern futters futtert gabion gabler gagera galber galbera galeai galear galeara galega
  galeia galena galere galeria galerna galero galesa galgen gallera galling gambir gambit gambito gamboa gambol gambox
  gamekeeper ganglio gaoler gaoling garlera garman gatera gating gaudio gauler gaulera gavera gayera gazera geeint
  geemos geento gefilde geinig geirrt geland gemalin gemein gemina geminai gemind gemine geminei gemino gemiti genees
  genervter genese genest genets genies genojo genoms genood genoom genoot genoss genres genros gentes gentian gentio
  gerade gerado gerais gerent geriet gerikt geript gerist gerits german germana geruit gesimd gessai gestage getrain
  gevend gevente gevest gevlet gewent gingko gingou girado girafe girafes giraffen girafje girale girdle giropas
  glaceer glacer glacera glaceur glaciar glaciez gladio glairer glaiser glanda glande glands glazier gobbing gobbling
  gobelin goblin goblins golada goleai golear goleia goleja goleta gomera goofier googeltest gorado gorais gossai
  gotland gourbi gracier gradai gradco graded gradei gradeio gradem graden gradeo grader grades gradin gradino gradito
  gradou gradue gradui graduo grafada grafara grafava graffe grafil grafio grains gralhe gramil grande grandi graphen
  graphie graphies graphiste graphit graphita graphiten graphiter graphitez graphits gratil grating gratis graviate
  graviere gravions gravis gravite gravitei gravitem graviter gravites gravitez gravito gravitou grazil grazio grelin
  greling gremien gremii gremire grills grilos gringo gritos gromov groove guiropa gurbia gurbio guzzled guzzler
  hadson hagura hannam hantai harbar hardait hardant hardness hardop harkess harnes hatching hattie helicon helion
  hellion herdou hettie hetzer hetzern hetzers hibernait hibernale hibernant hibernante hibernaste hibernated
  highchairs hindsight hodson honors hopscotch horion horions horizont hornet hornets hubris humaniste huston hutspot
  hybrids hypotheses hypothesise icings idempotente ignita ignited ignito ignote impale impara impera imperai imperam
  imperar imperas imperava imperia impetra implant improva inanest incerta incerti incite incres inebria inercia
  inerti inertial inertie inerzia inferia infermo inferna inferne infernou infierno influa influe influi influo
  influxo infobox informai informatici informatico informatics informatika informatisa informativa informatiza
  informei informi ingeres ingeria ingessa ingessi ingesso ingest ingests ingreso ingressa ingresse ingressi ingresso
  initie injerta innesta innesti innesto inniges innigst inplant insana insanas insania insect inseres inseria inseris
  inserta insges insomniac insomnie insomnio insonnia inspect inspecter inspectora inspektor inspetor inspetora
  instaan instaat instada instala instancia instanciou instand instant instanz instara instava interest interests
  interno interpreteer interpreteis interpretern interpretes inures inverno inverta inverti invertia inviati invicta
  invicto invitai invite invitei inviti isatis istanza jacobs jacopo jamete jasmijn jasmin jasmins jaspine javali
  javalina javalino javalis javardo javelin jeremy jerkins jessey jester jeteur joepen journaal journade journal
  journale journals junkier junkins jupiter kaakte kaalte kaapte kaatje kakkend kanaan kansan kaolin kapital karaat
  karaten karats karatz karnak karrte kartei kartel karten kartte katalog katsive kervel kerven ketste ketten ketter
  kettet keystones khanat kinesics kinesist klaren klette klient klingt klinkt klotst knoest knotest knotet koelst
  koerst koetst kokons kortst kostest kostet kotent koters kotert kotjes kotste kotzest krakeend kraken krakende
  krakken krakten krankend krimis kritik kroest kubeerde kubeert kurbele kurbelt kwakend lackes ladinas lagging
  lainais lainas lainer lakens lakers lambada lambadas lambais lambam lambas lambast lambed lambia lambias lambida
  lambidas lambina lambinas lambins lamida lamina laminai laminais laminam laminar laminat laminats lamines lamions
  lanced languste lapinas latinas legging leiters leitos leningen lentos lepton lestos leuningen leveled liamba
  liantes liberta liberte liberto liefst lievar lifted liftera lifters liftes lifting ligging lightrail ligner lijnde
  lilted lilting limbus limning lincea lincear lindar lindel lindem linden linder lindes lindre lineai lineair lineal
  lineare lineari linera linero liners lingea linger lingers linier lining linings linkend linker linkere linking
  linkser linted lintels lintjes lintner lipner listed listes listing literas liters lithell litres littell litters
  livestream liveware lochst locker lockst locuste lodging logden logeur logras logres logrou loguer loiters lokker
  lombos longing looier looked looser looter lorgna losging louait lourou lucense lucente lucerne lucien lugging
  lutait luxait maarte maarten macero machbare machos macios macron macrons maften maganto magenta magnent magneto
  magnolie magnum magros mahous maillions maints makros malhou mallow malten malter manais mancos maneis manejar
  mangam mangou mangue manguem maniak manias manicorde manics manies maniok manjaar manjado manjar manjara manojar
  mantas mantes mantic mantisa mantos marcos marden margen margent marien marionetta marionetten marionnette
  marionnettes marken markten marlen marmot marren marsen martel marter martern martes martien martin martre masten
  masters mastert mastery matais mateis matematica matent mathematical mathematici mathis mathurin maties matins
  matois matojo matoso matsen matten mattis matula maturai maturei maturi maturing maturino mauler maulte mazout
  mediar mediara mediata mediate mediato mediator medicar meditar medocs medrai medula meduse medusea meintest melando
  melanom melanto mellow mendia mendie mentano mentis mercuriale mercuriel merdai messia mestano mester mestral metall
  metalla metalle metalli metallo metalls metano metanol meteco metedor meteoor meteore meteoro meteoros metera metern
  meters metier metser mettano metter meuler micrometre micros mietano mieter mikrometer millie miniemst minstral
  mintiest minutest mirten miseries missam mistes mistest mistet mistrial mistura mitral mitrale mixtura mocito mocker
  mockers modale moduls moeite moelie moelle mogano moglie molecular molecule moleculen molecules moline mollen moller
  molles mollet mollez mollig mollige mollir mollis mollit monitoire monitorde monitore monitoren monitores monitorio
  monogaam monogam monogamem monogamen monogamer monogamie monogamy monogram monoide monologa monologe monologo
  monoloog moosen morbus mordus morgana morgane morgen morgua mormon morose moskito mosquito mosquitos mostes mostest
  mostet mouler moustache mouter moveis mucking muerai muiter mulder mulero mulher mulier muller mulote muloter multar
  multei multem multes munter mustached muster muteer mutera mutest mutier mutter nagions nakwam nation natral natura
  naturale naturali naturel navios neiman neodata neptun neptuno neptuns nerved nerven nerveus nervis nervos nervst
  nervte nerzes nessas nesses nessun nestas nestes nestje nestjes netjes nettare netzfilter neuves nevels nevens
  newsman nieman nitrons nitrosa nitroso nitrous nominasti nominati nominatie nominatif nominativ nordir norton
  notables notaio nothin noting notino notons nurses nutcracker oberen oberin objected ocelote octaan octale octana
  octano octant octante octava octaven octavie octavo octeto odiosa odiose odiosi odioso odious oelama oktave ollaza
  omette opache opachi opencast opende opened openende opener openers openest openga opensla openval openviel operai
  operam operatore operatori opinai opinam opleid opname opnemer opzend oralem oralen oraler orales organizativos
  orvale paander pacers packed packen packern packte padeira padreio padrigno padrina padrinho padrini padroni pagara
  paginaste paginates paginating pakker pakwerk paleto panadas panadera panais panara pancas pancera pandan pandar
  pandeai pandear pandeara pandega pandeia pander pandero panders pandit pandoer pandora panera panerai paneras
  paniera pannera pansera pantas pantera papale papara paquet paqueta paquete paquets parcela parche pardas pareil
  parels parelt parima parindo parino parker parlino parnas parolo parque parquent parquer parques parqueta parquez
  parrel parset partway pascale pascha paschal pascoa pascoal pascua pascual pasero pasito paspoort passender
  passeport passwort pastio pastor pastos pastou paterni patron patrona patrone patronin patrono patroon paturon
  pauker paular pausar pauser payada payons payton pedantic pelons peltry penacho pendas pendera pendit peppel peppil
  perdissions perdona perfect perfore perforer perfores perforez pericona permissivos perrona persistant persistente
  persistenz persona pesato petery petrify pettier pfands phantom phantoms phoneme piadas piasca picker picore picorer
  picores picorez piepst pigione pignone pigpen pijpen piktest piktet pilons pimpen pingado pintes piolar pipent
  piteus pities pitjes pitres pitste piular placel placer plaint plakwerk planas planera plantule plaudit pliant
  plient plinth plinto plions plomber plonks plonst plumbed plumear plumer plumera plumero plumeur plumier plummer
  plumper plusher poblar poetar poilas polair polard polare polares polari polaris polarizo polcar polcas polias
  polkas polpas polstre poluas polymeer polymere pondera pondit pontman popels popelt poplar poplars porcel portales
  portents portly portman posher postage postais postant postare posteis postema postgids postmarkt postmen postmerk
  postmix postre postrer posture pouched pousar pracht pradera prasma preach prefecto preist prenso prescripta
  prescripto preset presos presou presso presst presta preste presti preston prestou pretor pretos prettied pretties
  prettige prettiger pretto priemen priesa priest prieto primai primal primam primar primas primat primaz primeln
  primen priment priming prisai prisas prisca prisme prismen prisms probtest proeft proest progne projet prologa
  prologe prologo prolong proloog promet promissions promptes promptest proper properst propje propre propte prostre
  protest protesta proteste protesti protesto protests prothese protzest prowled pruimen pucker puesto puiser pulara
  pulgar pulsai pulsam pulsara pulsare pulsas pulsear pulser punita punite puniti punito pupped puppen purest purism
  purser pusche pusera pushed pushen pushes pushier pushte pygmee pyloon pyramida pyramide pyxide quails qualls qualms
  quarks quarta quarte quartez quarti quarto quartzo quarze quarzi quarzo quested rabbia rabbie rabbin rabbis rabiat
  rabiot racete racked rackety radais radias radies radijs radins radios radiou radish radium radiums raeder ragdun
  ragera rageur raguer rainer rakelt rakete ranche ranchear ranched ranchero ranches rancore ranero rangea ranged
  rangeer rangei rangem rangen rangera ranges rangeu rangez rangier ranser ranter ranzer rascher rasest rasque rasteio
  rasteiro rastest rastet rastreio rastrero raucher ravened reactieve reader reaktor realtor reande reator recato
  receto recetor recial reciti recito recoin recola recole recolo recors recosi recozi rectar rectify rectora rectory
  rectos redactor redator redatte redder reddish redera rederi redero reders redine redise redisons redits redner
  redois redwoods regante regaste regate regatei regatem regateo regates regnate rehash reider reiner reistet reitet
  reitor rektor rekwest relator relict relikt reluit rembine rempli remplit rencor rendar rendas rendeer rendei rendem
  renden rendera rendere rendes rendeu rendez rendier rendir rendis rendra rendre rendue renier renner renovante
  renovaste renovated renovatie renque renter repeli repita repito replat replet replia replie replik replis repoli
  repolit reprit requer requesta requestas requeste requestes requesto requires rescripta rescripto rescrit rescrita
  rescrito rescue resgate resorting ressue restai restais restei restent resteras restia restie restii restile restio
  restyle restylet resume retapais retobo retoco retold retomo retook retora retord retoro retort retorting retour
  retozo retrospectieve ribben riblon rinder ringer risque ristes rixava rochet rocked rocken rocker rockes rockte
  rollar ronder ronger rosalyn rosily rosque rostes rostest rostet roteiros roterons rouerons routeras routerons
  routeurs routiers rubric rubriek runder rustic rustle rustles sabler sachem sadler sagram sailor salatura salera
  salero saleur salite salmer saloir salteo salter saluer salver sancha sanctus sandner sanita santry saputi sarada
  sarara sarasa sarava sariama sarjam sarnam satura sature saturi saturne saturno saturo satyrn sauren saurin sayama
  saylor scaffold scalata scaldata scaleo scaltra scanty scella scelte schaltest scharde schede scheef scheel scheen
  scheep scheer scheet schele schelm schelme schemed schemel schemen schemer schemi schere scherm scheue scheve schnee
  schrap schrie scilla scolari scrape scrappy scraps seaborg seaborne segmenta segmente segmenti segmento seibel
  seilte selecte selected selectie selten semear semente semeur semper senhas sentar sentir sentor sentra sequeel
  sequei sequela sequele sequem sequer seques sergent serillo serine sering serment serrant servait servano servante
  servato servent serviles severa severe severi severo severs sevrant sexuel sfuriata shaded shading shadings shanty
  sharked sharking sharped sharping shearing sherlock shined shiner shines shocks should shriek shrike shrink shrive
  sieben siebes siebte siebtel siedel siegel siepel siffle signaal signal signala signale signaler signar signez
  signor signos simulai simulam simular simule simuli simulino simulo sinapse skopje skylla sleurt slikte slipte
  sliste slitte smaler smallere smarmy smarte smartes smartly smarts smartt smocks sniffe snippy snitch snowfall
  snubbing soaram soareis soarias sokjes solaas solaced solada solanar solang solano solapa solape solares solaria
  solarisa solarise solche soldais solidas solides solidify solidou solite soltais soluce solvais sonego sopero sorbed
  sorben sorber sorbes sorbete sorbiet sorest sotana sotole spanier spanne spanned spannen spannern spannte sparing
  sparla sparli sparlo spelende spellcheck spengo sperrtest sphinxe spiced spiego spiertest spiffy spinaker spinakers
  spinata spinge spingi spingo spinner spliced sporing sprain sprang sprayer spreker spreng sprigs springe springt
  springy sprong sprung spryer spunky spying squadre squale squame squared squarer squire squirre squirrhe staats
  stabbing stacey stagger staler stampi stance stappi stardom starie starts stated steeltje stelende stench stencilt
  sterilisation sterpi stiche stichs sticht stiebe stilde stimula stimulas stimules stipjes stiple stipte stirai
  stirpe stirpi stoats stocks stolidity stompjes stompst stoplicht storce storie storpi stouts strade strafe strage
  stragi strain strait strali strame strane strani strappi straps strate strati straus strazi streut striae striai
  strich strida stridei stridi strido striem strier stries striez strife strige strijd strijde strikes striped stripje
  stripjes stripp strippe strippes strips stript stripte strive strives strizzi strode structuriez struis strums
  stunts sturai sturen stylus suaire suaram suarei suarem suares subbing subletting subliem sublieme sublima sublimed
  sublimei sublimem sublimer sublimez sublimi sublimo submarine submarines submersion subversivo sudare suiffe
  superbest supernet supervet suricate surine svelta svelter svelti svelto sveste svolte swagged swashbuckler swiftest
  switch symphonies synaps synapsen synopse systeem taande tablear tableaux tabled tablera tableta tableur tagend
  tailed talent talern talked tallen talmen talmend tandde tanden tandeo tandje tangem tangos tantine tantos tarantola
  tarantole tardem tarnde tarski tastate tauend taverna taverne tavoli teinter tekstlink telegraaf telegrafa telegrafe
  telegrafi telegrafo telegraph telegraphs telephone telescoop telescoped telescopen telescopi teleskope telwerk
  tempora temporaal temporale temporali temporel temporil tenacity tendem ternado terracota terrakotta terramare
  tesserata tesserate tesserati tesserato testai testam testate testei testem testerai testily testis teston tetona
  teuton thanks thimble thrifty tiefsten tiglio timbale tinter tintera tintero tipton tirais tiravi tirello titoli
  tlinta tlinte tlinto tocata toemat toggle tomaat tomait tomant tomate tomato tonado tonados tonando toplijn torado
  torados torais torando torell torello torgado torito tornada tornade tornando tornano tornato tornavo torneado
  toronado torondo torrado torvado tostate trafiek trahis traias traies traits transcribed transcrire transcrite
  transcrive travai travais travas travei traveis traven traves travia travio travisa travisi traviso tremble trenado
  tribale trieft trifecta trifft triions trillo trimbale trinado trions tristo troais tronado truell truffe truffel
  truffer truffes truffez trullo turavi turion twiste twisten twistend twister twistes twistez twistte twitted
  typoscript ubiquity ubriaco underscored ungires unicorne unicorp uniekst unirdes unireis unirent unires unireste
  uniresti unirete unisci univers universa universel universen universi universo unrest vagant vagante vaganti vaguant
  valery valken valley vanish varante variant varonis vastes vastest vecero vedeta vegetai vegetal vegetam vegetar
  vegete vegeti vegeto veiler veinure vejeta vektor velcro veleiro velejo veleno velera veleta velter veltro vendere
  vendeur vendre vendrez vendue vendues vendute venero veneta vengea venster ventear venter ventera ventero venters
  ventor venture verace verdel verdure verflog vergel vergeta verneem vernoem verrel versaccio vertel vertia vertiam
  vertias vertice vertici vertick vertida vertira vervel verzapf vespere vetcel vicente victor viefst vieler vierel
  viesse vilest vinage virtuoos virtuos virtuosa virtuose virtuosi virtuous vistes vitesse vitres voeler volage
  votions voyage vriest walser warmer washer wasmerk wasser waster waterlijn waterlinie wecker weckern weckers werker
  werkers werkos werkzeuge wetback whimper whisker whister wicked wickel wickelt wicken wicker wickes wickle widows
  wilcke wildly winces windbag winded windei windel winden winder windes windet windig windje windsock winged winger
  winket winnows winsten winton wispere wispern wispert wispier wordplay workplaces wrecker wringe wringt wynston
  xerxes yellowing yeomen zaaier zanier zapear zapper zenders zensus zeppeline zustande`.split(/\s+/),
  )
