import type { Polarity } from '../../types.ts'
import type { Cue } from './cue-row.ts'

/** Nobody calls himself so: whoever does something under one of these names is somebody else. */
const outsiders =
  'colleague|colleagues|client|clients|customer|customers|vendor|vendors|supplier|suppliers|agency|agencies|teammate|teammates|coworker|coworkers|others|somebody|someone|users|guests|competitors|neighbour|neighbours|flatmate|flatmates|boss|bosses|predecessor|predecessors|successor|successors|landlord|cto|brother|sister|husband|wife|cousin|son|daughter|father|mother|uncle|aunt|friend|friends|lecturer|professor|teachers|founders|newcomers'

/** They are somebody else in the plural, these others after "the", "our" or "a". */
const people =
  'contractors|freelancers|consultants|students|scientists|analysts|testers|researchers|statisticians|quants|economists|physicists|actuaries|juniors|interns|trainees|designers|operators|apprentices'
const person =
  'contractor|freelancer|consultant|student|scientist|analyst|tester|intern|trainee|specialist|expert|programmer|developer|engineer|architect|designer|admin|administrator|dba|manager|partner|staff|provider|trainer|specialists|experts|programmers|developers|engineers|architects|admins|administrators|dbas|managers|partners'

const groups =
  'team|teams|group|guild|staff|squad|department|crew|people|side|provider|firm|company|agency|house|colleagues|folks|developers|engineers|programmers|contractors|admins'

const firms =
  'company|companies|firm|firms|employer|employers|client|clients|customer|customers|agency|agencies|business|businesses|maker|makers|vendor|vendors|supplier|suppliers|startup|startups|founders|shop|bank|publisher|hospital|school|university|charity|ministry|council|hotel|factory|church|authority|insurer|retailer'

/** Those who do other work than software, and so speak of the products of others. */
const otherTrades =
  'rep|representative|attorney|lawyer|paralegal|journalist|reporter|copywriter|subeditor|translator|recruiter|headhunter|salesman|saleswoman|salesperson|seller|reseller|buyer|broker|photographer|illustrator|accountant|bookkeeper|secretary|receptionist|assistant|clerk|caterer|cleaner|cook|nurse|marketer|publicist|librarian|photojournalist'

/** What they do. */
const otherDeeds =
  'sold|sells|selling|resold|negotiated|negotiates|recruited|recruits|recruiting|marketed|marketing|promoted|advertised|interviewed|photographed|filmed|hired|headhunted|placed|staffed|sourced|sourcing|catered|proofread|subtitled|transcribed|invoiced|billed|procured|procurement|purchased|bought|publicised|illustrated|typeset|coordinated|represented|interpreted|escorted|greeted|ushered|chauffeured|cooked'

const tradeKinds =
  'senior|junior|freelance|insurance|patent|account|press|event|wedding|technical|it|tech|software|sales|area|regional|personal|legal|field|executive|estate'

const posts =
  'role|roles|position|positions|job|jobs|post|opportunity|opportunities|internship|apprenticeship|placement|traineeship|vacancy|vacancies|gig|challenge|challenges|environment'
const learning =
  'learn|study|try|explore|pick|gain|get|become|dive|grow|move|expand|understand|master|experiment|transition|broaden|deepen|strengthen|improve|extend|add|discover|build|develop|adopt|start|begin|know|take'
const courses =
  'course|courses|class|classes|bootcamp|training|workshop|certification|certificate|exam|exams|diploma|degree|badge'

/**
 * Who claims the skill, and whether. What no row speaks of is asserted.
 * `asserted` rows are exceptions: they keep the words inside them from being read as anything else ("not only Java").
 * A job that is wanted is a wish. Left out: words of change ("migrated from X to Y", "replaced X with Y"), for both ends
 * are the writer's own.
 */
// biome-ignore format: one cue a line
export const polarityCues: Readonly<Record<Polarity, readonly Cue[]>> = {
  asserted: [
    'not|nothing only|just|merely|solely|limited|but >',
    'no stranger|problem|problems|fear|newcomer to|with|of >',
    'not afraid|shy of|to >',
    'not|never ~live|imagine|stop|tire|do .. without|using|of >',
    'not|never|nobody .. without >',
    '^ sold my|our >>',
    '^ hired|recruited|interviewed and ~lead|build|mentor|manage|grow|train|head .. >>',
    'with|without no|any downtime|data|outage|loss',
    'without @ .. would|could|might',
    'not a|one day|week|month|sprint passes|goes .. without >',
    '@ is|are|was|were nothing|not new|strange|foreign|unknown|alien',
    'nobody|none|few .. better|more',
    'no|not .. but also >',
    '~lead|manage|head|coach|mentor|supervise .. team|teams|squad|squads|group|people|developers|engineers that|who|which',
    '@ that|who|which ~run|own|handle|manage|maintain|use|write|build|do|know|operate >',
    '~write|build|develop|program|implement|code|design .. for .. firms|companies|clients|customers in|using|on|with >>',
    'scientists|analysts|testers|researchers|designers|operators ~use|run|maintain|keep my|our >',
    `${outsiders}|${people}|${person}|${groups} and i|me|myself|we >>`,
    `~help|enable|teach|train|mentor|coach|guide|let|show|onboard|introduce|convince|persuade|allow .. ${outsiders}|${people}|${person}|teams .. >`,
    `~support|assist|advise|consult|brief .. ${outsiders}|${people}|${person}|teams in|on|to|with|about|during|at|when|how|by|while .. >`,
    `for|to|serving|with .. ${outsiders}|${firms}|${person} ~write|build|develop|program|implement|code|create|make|run|host in|on|with|using|by >>`,
    `${people}|${groups} ~write|build|run|make|set|develop|do|migrate|own|use .. @ .. with|alongside me|us`,
    '~use|apply|bring|contribute|put|offer my .. @ skills|experience|knowledge|background|expertise',
    `as a|an|the|our .. ${person}|student|boss .. >`,
    'not|never|hardly|barely|scarcely|rarely a|an|one? day|week|month|sprint|project without >',
    'never|not ~lose|miss|drop|break|fail|regret|stop|forget|abandon .. >',
    'no|zero|never|not|without .. @ outage|outages|incident|incidents|downtime|bug|bugs|error|errors|crash|crashes|leak|leaks|failure|failures|problem|problems|loss|restart|restarts|alarm|alarms',
    `my|our own? ${people} and|plus i|me >`,
  ],
  negated: [
    'no|zero|nil|without .. experience|knowledge|exposure|background|expertise|skills|familiarity|training|practice >',
    'no|zero|non|without|minus|nor|neither any|a|an|one? real|production|commercial|professional|prior|single|hands? on? actual? @',
    'no|zero|nil|little hands? on? front|back? end? time|contact|work|use|development|practice|projects|interest|certificate|certificates|training|lines|code in|with|on|of? >',
    '~do no >>',
    'without ever ~use|need|touch|know|write|learn|see|open >',
    'nothing|none|zero|nil in|with|on|of|about @',
    '~know|understand|remember nothing of|about >',
    'never|not|hardly a|an|one day|week|month|line|minute|hour|word|project with|in|of|on @',
    'not|never interested|keen|open|available|eager >',
    'never in my|all life|career|years .. >',
    'not yet @',
    'i skip|skipped|skip @',
    '~drop|abandon|cancel|shelve|scrap .. plan|plans|idea to|of|for .. >',
    'not|no|never .. fan|friend|lover|admirer of >',
    'not ~call|consider|count myself .. >',
    'not|never ~claim|offer|show|bring|boast|provide|pretend .. >',
    'beyond me >',
    '~hear of @',
    'not|never ~ask|expect|count on? me|us|anything .. >',
    'outside|beyond|off my|our .. >',
    '~give up|quit|stop ~learn|study|try|use|write >',
    '~choose|prefer|favour|pick|select|recommend .. @ over|above @',
    '~prefer .. @ to @',
    '~consider|evaluate|discuss|assess .. @ .. but|and|then|yet .. against|not|never|rejected|dropped|otherwise',
    '@ was|were|is|are .. but|and|then never|not|rejected|dropped|discarded|abandoned|cancelled|refused|shelved',
    '@ was|were|is|are .. rejected|discarded|shelved',
    '@ was|were|is|are out of scope|reach|question',
    '@ .. left|leave alone|aside|untouched',
    '~leave .. @ alone|aside|untouched|out',
    '@ is|are|was|were? non? existent|nonexistent|absent|nil|zero|lacking|missing',
    '@ .. is|are|was|were not my|our thing|field|area|world|strength|strengths|forte|cup|business|department',
    'neither|nor .. @ nor|or @',
    'not|never yet? ~use|know|touch|learn|try|see|administer|encounter|attempt|master|meet >',
    'not|never yet|really|actually|ever? ~own|operate|run|deploy|install|configure|manage|maintain|handle|introduce|adopt|do|need|want|like|write|code|program|build|support|host|open|speak|read|involve|cover|include a|an|any|the|my|our|much|one|own|single? @',
    'not|never yet? ~write|code|program any|a|much|in|single line? >',
    'not|never yet? ~work|deal|code|program|develop|build .. with|in|on >',
    'not|never yet? ~have|do|claim|get any|much|the|to .. >',
    'not|never really|at? all? yet? familiar|comfortable|experienced|proficient|fluent|acquainted|confident|conversant|versed|skilled >',
    'not|never a|an|in|with|using|my|the|much? of? @',
    'not @',
    'not|never in|part|among|on .. toolbox|stack|kit|list|cv|repertoire|skillset|toolkit|belt|skills >',
    'not .. ~look|search|apply for|at >',
    'no|little|zero wish|desire|interest|plan|plans|intention|intentions|ambition|ambitions|appetite|need .. >',
    'no longer|more .. >',
    'nothing to do with >',
    'none of >',
    '~lack|miss .. >',
    'am|be|been|forever done|finished with @',
    'any|every|all|anything|everything language|languages|database|tool|framework|stack? but @',
    'yet|still to ~use|learn|touch|try|work|write >',
    'without ~use|need|touch|know|write|resort|learn|rely|have to|on|in? know|use? any|a|the|much? of? @',
    'rather|instead|other|apart than|of|from @',
    'instead|rather of|than >',
    'except|excluding|barring for? @',
    '~avoid|refuse|decline|dislike|steer|ignore|reject .. @',
    '~stay|keep|shy|steer clear|away|out of|from >',
    'not|never ~get|come round|around to .. >',
    'not|never ~get to ~use|touch|learn|try|write|see >',
    'not read|speak @',
    'unfamiliar|inexperienced with|in >',
    'new|stranger to @',
    'ruled out >',
    'decided|advised|argued|voted against >',
    '@ none|nil|never|zero|not',
    '@ no $',
    '@ no experience|knowledge|skills|exposure|practice|interest|longer',
    '@ not .. ~use|know|learn|need|touch|try|include|apply|familiar|work',
    '@ is|are|was|were|has|have|had not|never|no|beyond|outside|unfamiliar|foreign|unknown',
    '@ unfamiliar|unknown',
    '@ has|have ever|never|not',
    '@ is|are new to me',
    '@ is|are|remain|remains a|my|still? gap|weakness|mystery|hole',
    '@ experience|knowledge|skills? none|no|nil|zero|lacking|missing',
    '@ skills|knowledge|experience|certificates? .. not|never ~require|need|ask|expect|necessary',
    '@ i ~have? never|not|avoid|skip|leave',
  ],
  aspirational: [
    `~look|seek|hope|want|wish|plan|aim|intend|keen|eager|excited|willing|ready|happy|motivated|aspire|prepare|determine|like|love|glad|itch|wait to .. ~${learning} >`,
    `will|ll|shall ~learn|study|try|explore|become|begin|start|take|attend|join .. >`,
    'one|some day .. will|want|hope|would|shall|might .. >>',
    'see myself|me .. >>',
    `~think|dream|consider|contemplate|fancy of|about? ~learn|study|try|switch|move|get|become|take >`,
    '~dream of|about .. >>',
    '^ to ~learn|study|explore|try|read .. >>',
    `desired|wanted|target|targeted|sought|preferred|ideal|dream|next|first ${posts}|title|employer|team|stack|technology|technologies|tech|languages .. >>`,
    '~teach|train|mentor|coach me|us .. >',
    `~save|prepare|study|revise|register|enrol|enroll|sign|plan|aim|work|train|learn|book|hope|currently .. for|in|on|towards|toward|into .. @ .. ${courses}`,
    `~start|begin|attend|take|plan|book|join|sit .. @ ${courses} .. next|soon|in|this|later|from`,
    '~aim|strive|head for|at|towards|toward .. >',
    'and|or learn|study|explore >',
    '^ desired|wanted|wish|wishes|sought >>',
    'would|d like|love|enjoy more|some|a .. >',
    '^ ready|hungry|eager|thirsty|itching for .. >',
    `${posts} .. @ wanted|sought|desired`,
    `about|soon to ~start|begin|take|attend|join .. >`,
    `aim|aims|goal|goals|plan|plans|wish|target|ambition for|in .. >`,
    'appeal|lure|attraction of >',
    'chance|chances|opportunity|opportunities to ~work|use|learn|write|apply >',
    '~look|hope|want|wish|plan|intend|keen|eager|excited|willing|like|love to ~work|use|write|code|program|specialise >',
    '~look|hope|want|wish|plan|aim|like .. ~transition|move|switch|change|return|go .. into|to @',
    '~plan|intend to .. >',
    '~look forward to >',
    'read|reading up? on|about @',
    'read|reading|follow|following|watch|watching|skimmed tutorial|tutorials|talk|talks|video|videos|book|books|article|articles|blog|blogs|papers|lectures about|on|of @',
    'enrolled|enrolling|registered|booked|signed .. course|class|bootcamp|training|workshop|certification .. @',
    'course|class|bootcamp|training|workshop|certification on|in|about|for @ is|are booked|planned|scheduled',
    'ready|willing|happy|hoping|hope|like to ~be|get trained|taught|certified|coached|involved in|with|on? >',
    'keen|eager|excited|open|looking|willing|curious about|on|for|at|to to? ~learn|explore|get|work|use >',
    'keen|curious|excited|intrigued|fascinated|tempted|attracted|drawn on|about|for|by|to .. @',
    'interested in .. @',
    'interest in the|both|all|modern|learning|using|working? with? @',
    'interested|interest in ~learn|explore|study|work|try|get|use|develop|grow >',
    'goal|goals|ambition|aim|plan|dream|wish|next is|are|to|on|step|year|for|my? .. >>',
    'next|soon|want|wish|bucket|reading|learning|todo|do list .. >',
    'open|opportunity|opportunities|chance|chances to ~learn|work|use >',
    'where|which i|we can|could|may|will ~learn|deepen|explore|try|pick|improve|study >',
    'future|aspiring|budding|prospective|upcoming @',
    `~seek|look|search|apply|hope|obtain|find|want|interested|open|keen|eager|available|wait .. ${posts} >>`,
    `~seek|look|search|apply|open|wait|available for|to? .. @ backend|back|end|web|software|developer|engineer|engineering|development|programming? ${posts}|work|shop`,
    `~seek|look|search|hunt for? .. team|company|employer|place|shop|desk that|which|where|who .. >>`,
    'position|role|job|internship|apprenticeship|traineeship|placement wanted|sought >>',
    '@ is|are next|soon',
    '@ planned|scheduled for',
    '@ next on|up',
    '@ is|are .. on my .. list|wish|plan|agenda|roadmap',
    '@ interests|fascinates|intrigues|attracts|appeals',
    '@ is|are what|something i want|hope|plan|would',
  ],
  other: [
    'leave|leaves|left|leaving|outsourced|outsource .. @ .. to .. team|teams|colleagues|others|specialists|experts|agency|vendor|supplier|someone|somebody|group|department|people|dbas|admins|contractor|contractors',
    '@ .. i|we ~leave|hand|pass|delegate to',
    '@ .. is|was|are|were left|outsourced to',
    `${outsiders}|${person} is|was a|an|the .. @`,
    `${outsiders}|${person} of a|an|the @`,
    'at|two|three|several @ days|day',
    '^ their|his|her .. is|are|was|were|runs|ran|run|uses|used|use .. >>',
    '~teach|train|coach|mentor|supervise|advise|hire|manage|lead|employ by .. @',
    'team|teams|people|shop|crowd|office|department|firm|company|client that|which|who ~prefer|preferred|insist|love|like|swear|favour|stick .. >',
    'with|alongside|beside|for|to|from|between|by|next|close|support|supported|supporting|hired|hire|recruited|interviewed|placed|sourced|staffed|recruiting|hiring|sourcing to? the|our|their|a|an|another|other|two|three|several|senior|junior? senior|junior|external|former|experienced|famous? @ team|teams|squad|squads|guild|developers|developer|engineers|engineer|colleagues|people|specialists|department|group|consultants|folks|programmers|programmer|contractors|crew|chapter|unit|community|admin|admins|dba|dbas|expert|experts|specialist|guru|candidates|freelancers|veterans|lecturer|teacher|professor|trainer|trainers|gurus|roles',
    'alongside|beside .. @',
    `platform|ops|operations|infrastructure|devops|data|frontend|end|mobile|external|offshore|freelance|outside|other|another|dba|security team|teams|group|guild|department|squad? @ ${groups}|bills|bill|account`,
    'external|offshore|nearshore|freelance|outside|outsourced @ developers|engineers|people|programmers|contractors|consultants',
    'screened|vetted|shortlisted|assessed|interviewed candidates|applicants|developers|engineers|cvs for|with|in|on >>',
    'client|clients|customer|customers|vendor|bank|partner|employer|company @ admin|admins|administrator|administrators|dba|dbas|team|teams|people|guys|developers|engineers|staff|department',
    'client|clients|customer|customers|vendor|partner|bank own? people|staff|team|teams|engineers|developers|admins had|has|have|also|then? ~run|own|handle|manage|maintain|use|write|build|do|operate|administer|look|take|develop|host|deploy|keep >>',
    '<< ~own|maintain|write|run|handle|manage|build|make|program|do|develop|operate|administer|host|provide by the|another|a|our|an|their|other|others|someone|somebody|colleagues|contractors .. team|teams|group|guild|staff|squad|department|colleague|colleagues|vendor|vendors|agency|contractor|contractors|supplier|people|admins|provider|firm|company',
    '@ .. ~own|maintain|write|run|handle|manage|build|make|program|do|develop|operate|administer|host|look|provide after? by the|another|a|an|our|their|other|others|someone|somebody|colleagues|contractors|external|vendors',
    '~own|maintain|write|rewrite|run|handle|manage|build|rebuild|make|program|do|develop|operate|host|provide|create|implement by another|a|an|the|external|others? .. vendor|vendors|agency|agencies|contractor|contractors|supplier|suppliers|partner|partners|studio|freelancer|freelancers|consultancy|colleague|colleagues in|with|on|using >>',
    'outsourced|offshored to .. >>',
    '@ by the|another|a|an|our|other .. team|teams|group|guild|staff|squad|department|colleague|colleagues|vendor|vendors|agency|contractor|contractors|supplier|people|admins',
    '@ .. belong|belongs|belonged to the|another|a|an|our|their|other .. team|teams|group|department|guild|squad|vendor|supplier|provider|contractor',
    '@ is|was|were|are somebody|someone|others|theirs',
    '<< is|was|were|are another|somebody|someone|others|other else? team|teams|group|people|department|agency|firm? job|task|work|business|domain|responsibility|turf|concern|baby',
    '^ they|he|she ~choose|want|write|insist|prefer|decide|code|love|swear|rewrite|program|develop .. >>',
    '@ .. on their|his|her side|end',
    '@ .. came|comes|delivered|supplied from|by another|the|an|other|a .. team|teams|group|guild|department|vendor|agency|colleagues|contractor|supplier',
    'firms|companies using|on|with >>',
    'clients|customers using|on @',
    '@ .. ~own|maintain|run|handle|manage|operate|administer|host|provide by security|ops|operations|devops|infra|infrastructure|it|colleagues|others|them|specialists|admins|dbas',
    `^ ${otherDeeds} .. >>`,
    '^ kept|keep|keeping|did|do the? books|accounts|bookkeeping|payroll of|for .. >>',
    '^ copy|copywriting|flyers|posters|captions|subtitles|voiceover|leaflets|brochures for|about|on >>',
    'sat in on .. >',
    'a|an|the @ vendor|reseller|vendors|resellers|brochure|brochures',
    `^ ${tradeKinds}? ${otherTrades} .. for|of|in|on|about|to|at|from|with >>`,
    `^ ${otherTrades} .. >>`,
    '^ account|office|venue|event|hotel|shop|sales|hr manager .. for|of|in|on|about|to|at|from|with >>',
    '^ .. job|press|sales|marketing|legal|user|instruction|news ads|ad|adverts|adverts|advertisement|advertisements|posting|postings|release|releases|manual|manuals|handbook|brochure|brochures|leaflet|leaflets|copy|material|contract|contracts|guide|story|stories .. >>',
    '^ translated|edited|proofread|printed|typed|reviewed|designed|laid|corrected out? .. book|books|textbook|textbooks|manual|manuals|handbook|handbooks|brochure|brochures|leaflets|magazine|magazines|article|articles|notes|series|slides|poster|posters|logo|flyer|flyers .. >>',
    '^ translated|proofread .. @ into|to|from english|french|german|spanish|italian|dutch|polish|portuguese|japanese|chinese|russian|arabic|turkish|czech|hungarian|swedish|danish|greek|hebrew|korean',
    '^ ~organise|host|cater|clean|plan|manage|staff .. meetup|meetups|conference|conferences|congress|fair|fairs|event|events|travel|party|offsite .. >>',
    '^ ~write|report|blog|speak|lecture about|on @ .. magazine|newspaper|paper|broadcaster|publisher|radio|press',
    '^ prepared|typed|filed|drafted|checked|signed contracts|invoices|payslips|visas|tenders|offers .. >>',
    '^ demonstrated|demoed|presented|pitched|recommended|explained .. @ .. prospects|buyers|shoppers|investors|visitors',
    '@ conference|conferences|unconference|meetup|meetups|summit|podcast|magazine|licence|licences|license|licenses|books|salesman|sales|reseller',
    'job|ad|advert|advertisement|posting|vacancy|client|customer|employer ~ask|require|want|need|call|demand for? >>',
  ],
}
