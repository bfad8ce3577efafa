/**
 * Names of people and firms that do work in a CV without being its writer, and what tells of work. Small letters,
 * singular and plural where both are meant. Left out: groups that the writer may belong to ("our team", "the firm I
 * joined"), unless a word beside them says that they are others.
 */

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u))

/** Nobody calls himself so: whoever does something under one of these names is somebody else. */
export const outsiders: ReadonlySet<string> = wordsOf(
  `colleague colleagues coworker coworkers teammate teammates mate mates batchmate batchmates vendor vendors supplier suppliers subcontractor
  subcontractors outsourcer predecessor predecessors successor successors competitor competitors neighbour neighbours
  flatmate flatmates classmate classmates roommate roommates deskmate deskmates counterpart counterparts nephew niece buddy boss bosses landlord cto brother sister husband wife cousin son daughter father mother uncle aunt
  friend friends lecturer lecturers professor professors tutors teachers instructor instructors founders cofounder newcomers
  others somebody someone else whoever rest agency agencies integrator integrators hoster hosters collaborator collaborators`,
)

/** They use what the writer makes; they do their own work only where the verb says so. */
export const users: ReadonlySet<string> = wordsOf(
  `they he she everyone everybody client clients customer customers user users guests kids children students analysts partners participants competitors members
  applicants`,
)

/** Somebody else in the plural, and after "a", "the" or "our". */
export const persons: ReadonlySet<string> = wordsOf(
  `contractor contractors freelancer freelancers consultant consultants scientist scientists tester testers researchers
  researcher statisticians quants economists physicists actuaries juniors intern interns trainee trainees designer
  designers operators apprentices student analyst specialist specialists expert experts programmer programmers developer
  developers devs coder coders frontender frontenders engineer engineers architect architects admin admins administrator administrators dba dbas manager managers
  owner owners founder partner trainer trainers volunteer volunteers staff lawyers auditors recruiters teacher seniors men women
  people folks guys lads crowd person maintainer maintainers sysadmin sysadmins sre sres astronomers biologists chemists
  geologists meteorologists linguists trader traders underwriters accountants clinicians doctors nurses pharmacists marketers
  artists animators technicians author authors epidemiologists epidemiologist radiologists physicians surgeons
  clerks cashiers drivers planners buyers editors reporters dispatchers journalists librarians agronomists hydrologists mathematicians controllers merchandisers surveyors postdocs`,
)

/** Somebody else's, unless they are "my" or "our" own. */
export const firms: ReadonlySet<string> = wordsOf(
  `company companies firm firms maker makers publisher hospital school university charity ministry council hotel factory
  church authority insurer retailer holding subsidiary provider providers host hoster studio consultancy institute museum lab faculty bank
  organisation startup business businesses department partner`,
)

/** Parts of a firm that are named without "team" or an article: "compliance ran the audit", "owned by analytics". */
export const departments: ReadonlySet<string> = wordsOf(
  `compliance marketing finance accounting procurement controlling headquarters hq analytics platform infra infrastructure
  security hosting operations ops devops qa`,
)

/** Somebody else's only where a word beside them says so: "another team", "the hosting people". */
export const groups: ReadonlySet<string> = wordsOf(
  'team teams office offices group groups guild staff squad squads crew department unit chapter side house centre center division branch desk half it science',
)

/** Beside a group or "our" firm they say that it is another one. */
export const otherMarks: ReadonlySet<string> = wordsOf(
  `platform ops operations infrastructure infra devops sre data frontend end mobile external offshore nearshore outside
  outsourced freelance other another dba database security hosting it central neighbouring neighboring adjacent partner
  network system systems analytics sister second third parent different separate foreign their his her client customer
  vendor supplier acquired merged corporate`,
)

/** Beside a group they do not say that it is another one: "the whole team", "a small crew". */
export const ownMarks: ReadonlySet<string> = wordsOf(
  `whole entire complete full small big large little tiny young great good strong new core same joint agile scrum cross
  functional distributed remote local international global dev development backend back engineering product project
  delivery tech technical software person man head strong self organised feature squad it resulting combined dedicated
  multidisciplinary interdisciplinary`,
)

/** What is said to be somebody's: "was the platform group's baby", "is the job of the vendor". */
export const charges: ReadonlySet<string> = wordsOf(
  `job task work domain business responsibility matter baby turf problem concern realm affair hands hand province thing
  territory field area side plate remit duty call kingdom pet worry headache`,
)

/** What people do with a product, one's own or somebody else's. */
export const deeds: readonly string[] = (
  'work run own handle manage maintain use write rewrite build rebuild make do operate administer look take develop program ' +
  'choose code host deploy keep set know care install bring provide implement create design introduce adopt migrate move ' +
  'switch configure tune automate script ship support monitor patch upgrade discuss teach debug fix release love like ' +
  'prefer insist demand rely swear require prototype train learn study standardise standardize analyse analyze explore ' +
  'rotate mandate favour roll outsource refactor port deliver price model calculate supply know revamp bet stand ' +
  'containerise containerize provision export source emit'
).split(' ')

/** What others wish for is theirs up to the next comma, for there the writer delivers it. */
export const wishes: readonly string[] = 'want need ask call'.split(' ')
