import type { Polarity } from '../../types.ts'
import type { Cue } from './cue-row.ts'

/**
 * Who claims the skill, and whether. What no row speaks of is asserted.
 * `asserted` rows are exceptions: they keep the words inside them from being read as anything else ("not only Java").
 * Left out: words of change ("migrated from X to Y", "replaced X with Y"), for both ends are the writer's own.
 */
export const polarityCues: readonly (readonly [Polarity, Cue])[] = [
  ['asserted', 'not|nothing only|just|merely|solely|limited|but >'],
  ['asserted', 'no stranger|problem|problems|fear|newcomer to|with|of >'],
  ['asserted', 'not afraid|shy of|to >'],
  ['asserted', 'not|never ~live|imagine|stop|tire .. without|using|of >'],
  ['asserted', 'with|without no|any downtime|data|outage|loss'],
  ['asserted', 'no|not longer|anymore'],

  [
    'negated',
    'no|zero|nil|lack|lacks|lacking|without .. experience|knowledge|exposure|background|expertise|skills|familiarity|training|practice >',
  ],
  [
    'negated',
    'no|zero|non|without|minus|nor|neither any? real|production|commercial|professional|prior|hands? on? actual? @',
  ],
  ['negated', 'not|never yet? ~use|used|know|touch|learn|try|tried|see|seen|administer|encounter|attempt|master >'],
  ['negated', 'not|never yet? ~write|code|program|wrote|written any|a|much|in|single line? >'],
  ['negated', 'not|never yet? ~work|worked|deal|code|program|develop|build|built .. with|in|on >'],
  ['negated', 'not|never yet? ~have|had|has|do|did|done|claim|get|got any|much|the|to .. >'],
  [
    'negated',
    'not|never really|at? all? yet? familiar|comfortable|experienced|proficient|fluent|acquainted|confident|conversant|versed|skilled >',
  ],
  ['negated', 'not|never a|an|in|with|using|my|the|much? of? @'],
  ['negated', 'not @'],
  ['negated', 'yet|still to ~use|learn|touch|try|work|write >'],
  ['negated', 'without ~use|using|need|touch|know|write|resort|learn|rely .. >'],
  ['negated', 'rather|instead|other|apart than|of|from @'],
  ['negated', 'instead|rather of|than >'],
  ['negated', 'other than @'],
  ['negated', 'except|excluding|barring for? @'],
  ['negated', '~avoid|avoided|refuse|refused|decline|dislike|steer|ignore|reject .. @'],
  ['negated', '@ no|none|nil|never|zero'],
  ['negated', '@ not .. ~use|know|learn|need|touch|try|include|apply|familiar|work'],
  ['negated', '@ is|are|was|were|has|have|had? not|never|no|nothing|new|beyond|outside|unfamiliar|foreign|unknown'],
  ['negated', '@ experience|knowledge|skills? none|no|nil|zero|lacking|missing'],
  ['negated', '@ i ~have|has? never|not|avoid|skip|leave'],
  ['negated', 'unfamiliar|inexperienced with|in >'],
  ['negated', 'new|stranger to @'],
  ['negated', 'ruled out >'],
  ['negated', 'decided|advised|argued|voted against >'],

  [
    'aspirational',
    '~look|hope|want|wish|plan|aim|intend|keen|eager|excited|willing|ready|happy|motivated|aspire|prepare|determine|like|love|glad to .. ~learn|study|try|explore|pick|gain|get|become|dive|grow|move|expand|understand|master|experiment|transition|broaden|extend|add|discover|build|develop|adopt|start|begin >',
  ],
  [
    'aspirational',
    '~look|hope|want|wish|plan|intend|keen|eager|excited|willing|like|love to work|use|write|code|program|specialise >',
  ],
  ['aspirational', '~plan|intend to .. >'],
  ['aspirational', '~look forward to >'],
  ['aspirational', 'keen|eager|excited|open|looking|willing|curious about|on|for|at to? ~learn|explore|get|work|use >'],
  ['aspirational', 'keen|curious|excited on|about|for @'],
  ['aspirational', 'interested|interest in .. @'],
  ['aspirational', 'interested|interest in ~learn|explore|study|work|try|get|use|develop|grow >'],
  ['aspirational', 'goal|goals|ambition|aim|plan|dream|wish|next is|are|to|on|step|year|my? .. >'],
  ['aspirational', 'next|soon|want|wish|bucket|reading|learning|todo|do list >'],
  ['aspirational', 'open|opportunity|opportunities|chance|chances to ~learn|work|use >'],
  ['aspirational', '@ is|are next|soon'],
  ['aspirational', '@ next on|up'],
  ['aspirational', '@ is|are .. on my .. list|wish|plan|agenda|roadmap'],
  ['aspirational', '@ interests|fascinates|intrigues|attracts|appeals'],
  ['aspirational', '@ is|are what|something i want|hope|plan|would'],

  [
    'other',
    'seeking|seek|applying|looking|apply|search|searching|open .. a|an|as|for .. @ .. role|position|job|post|opportunity|roles|positions|jobs|opportunities|vacancy',
  ],
  ['other', 'role|position|job|post|vacancy|opportunity as|of a|an? .. @ developer|engineer|programmer|architect'],
  [
    'other',
    'with|alongside|beside|for|to|from|between|by|supported|supporting|support|hired|recruited|interviewed|placed|sourced|staffed|recruiting|hiring|sourcing the|our|their|a|an|another|other|two|three|several|senior|junior? .. @ team|teams|squad|squads|guild|developers|developer|engineers|engineer|colleagues|people|specialists|department|group|consultants|folks|programmers|contractors|crew|chapter|unit|community|admins|experts',
  ],
  ['other', 'alongside|beside .. @'],
  [
    'other',
    'the|our|their|another|a|other|my|client|vendor|partner|platform|ops|infrastructure|devops|data|frontend|backend|external|offshore .. team|teams|colleague|colleagues|department|vendor|vendors|agency|contractor|contractors|supplier|teammates|teammate|coworkers|coworker|manager|boss|cto|friend|brother|sister|husband|wife|partner ~run|own|handle|manage|maintain|use|write|wrote|build|built|do|does|did|operate|administer|look|looked|take|took|develop|chose|code|host|deploy|keep|kept >>',
  ],
  [
    'other',
    '<< ~own|maintain|write|written|run|handle|manage|build|built|do|done|develop|operate|administer|host|provide by the|another|a|our|an|their|other|others|someone|somebody|colleagues|contractors .. ',
  ],
  [
    'other',
    '@ .. ~own|maintain|write|written|run|handle|manage|build|built|do|done|develop|operate|administer|host|look|provide after? by the|another|a|our|an|their|other|others|someone|somebody|colleagues|contractors|external|vendors',
  ],
  [
    'other',
    'colleagues|teammates|coworkers|others|somebody|someone|contractors|vendors who|that? ~run|own|handle|manage|maintain|use|write|wrote|build|built|do|know|operate >>',
  ],
  [
    'other',
    'company|firm|employer|client|customer|team|agency|business who|that|which? ~sell|use|run|host|require|want|need|migrate >>',
  ],
  [
    'other',
    '~sell|resell|recruit|market|promote|distribute .. @ licences|licenses|subscriptions|training|courses|developers|engineers|products|talent',
  ],
]
