import type { Cue } from './cue-row.ts'

/**
 * What shows that a doubtful word ("Go", "Spring", "Julia") is a skill, whatever the skill.
 * Left out: "worked with", which takes people as gladly as products, and "in" alone, which takes places and seasons.
 */
export const evidenceCues: readonly Cue[] = [
  '~write|build|develop|code|program|implement|script|create|rewrite|prototype|engineer|author in|with|using|on @',
  '~write|build|develop|code|program|implement|script|create|rewrite|prototype|engineer|author .. in|using @',
  '~build|develop|implement|rewrite|create|provision|automate|bootstrap .. with|on @',
  '~port|migrate|convert|translate|rewrite|move|switch .. to|from|into @',
  'services|service|microservices|apis|api|backend|backends|code|codebase|scripts|applications|tools|tests|programs|software|modules|libraries|queries|clients in @',
  'engine|server|client|game|crawler|parser|compiler|interpreter|tracer|simulator|emulator|bot|chatbot|website|prototype|firmware|kernel|microservice|daemon|scraper|plugin|importer|exporter|cli|recommender|renderer|scheduler|allocator in @',
  'my|first|next|junior|senior|a @ position|positions|job|role|roles|contract|contracts',
  'nothing but @',
  'my|his|her|their way around|round|about|in @',
  '^ project|thesis|dissertation : .. @',
  'final|graduation|capstone|diploma|degree|course|term|university|semester project|thesis|assignment : a|an @',
  'my @ is|was|has very|quite|pretty|rather|a|still? bit|little? rusty|fluent|basic|strong|weak|good|decent|solid|better|best|limited|dated|gone|rusted',
  'project|projects|practical|seminar|exercise|exercises in @',
  'front|frontal|frontend|oberfläche|interface|écrans|pantallas|telas|schermen|schermate en|em|in|mit @',
  'recettes|recetas|receitas|ricette|rezepte|recepten de|di|do? @ for|für|pour|para|per|voor .. server|servers|serveurs|servidores|nodes|hosts',
  '@ on|in the? backend|server',
  '@ on|in the? back end',
  '@ im backend',
  'core|kernel|engine|firmware|backend|server|client|driver|drivers|daemon|parser|codebase|loop|bulk is|was|are|were in|all|mostly|pure|plain|still? @',
  '~run|operate|administer|use|roll|manage|keep @ on|across|over .. nodes|hosts|machines|servers|boxes|vms|instances|laptops|desktops',
  '@ the|an|a|our|its|their .. table|tables by|on|into',
  'the @ side|part|parts|half|bits|end',
  '@ front|back , @',
  'outage|outages|downtime|upgrade|upgrades|failover|failovers|rollout|migration of|to|from @',
  '^ i ~love|enjoy|prefer|write|speak|use @',
  '@ is|are|was|were|remains|became|has been? my|our .. language|languages',
  '@ is|are .. on|in my|the|our .. list|radar|wishlist|plan|agenda|roadmap',
  '@ is what i ~use|write|code|know|like|reach|prefer|learn|teach|program',
  '@ i only|just|mostly|mainly|also|can? read|know|knew|write|wrote|use|used|learned|learnt',
  'service|services|apis|api|backend|application|app|built|based on @',
  'using|via @',
  'experience|experienced|expertise|proficiency|proficient|fluent|skilled|versed|competent|knowledge|knowledgeable|background|skills|training|trained|certified|certification|exposure|grounding|fluency|strong|expert|specialised|specialising|specialist|hands in|with|of|to|on @',
  'familiar|familiarity|comfortable|conversant|acquainted with @',
  'comfortable|lost|fluent|conversant in @',
  'no|not|hardly|never|nobody .. day|week|month|project|team|one without @',
  'best|own|first|small|side|open|source @ project|projects',
  'enough @ to read|write|fix|follow|debug|maintain|review|understand|be|get',
  'analysis|analyses|statistics|plots|poller|checker|solver|program|app|dashboard|dashboards|pipeline|pipelines|bindings|exercises|homework|assignments|coursework in @',
  '@ tutorial|tutorials|bootcamp|mooc|replacement|clone|fork|wrapper|driver|bindings',
  'years|yrs|months of|with|in|writing|programming|coding|developing|using @',
  'jahre|jahren|jaar mit|in|an|met? @',
  'ans|años|anos|anni de|di|d|con|en|em @',
  'working knowledge of @',
  'languages|language|frameworks|framework|technologies|tools|databases|stack like|such|including|are|is|as @',
  '~learn|know|code|program|master to? program? in? @',
  'teach|teaching|taught myself @',
  'taught|teach|teaching|tutored .. adults|beginners|boys|children|girls|kids|pensioners|pupils|refugees|schoolchildren|students|teenagers|teens|women|youngsters @',
  '~deploy|deployed|run|ship|package|manage .. with|via|on|through @',
  '~adopt|introduce|configure|administer|administrate|install|upgrade|debug|tune|script|integrate|compile @',
  '@ developer|developers|engineer|engineers|programmer|programmers|programming|codebase|microservice|microservices|backend|framework|middleware|sdk|api|apis|endpoints|scripts|runtime|compiler',
  '@ app|apps|cluster|clusters|code|codebase|compiler|connector|container|containers|gem|jobs|library|migrations|pipeline|pipelines|playbook|playbooks|plugin|plugins|queries|query|schema|scripts|server|servers|specs|tests|topics|views|workers',
  '@ and|or|plus .. programming|development',
  '@ yes|no|certified|certification|anwendung|anwendungen|datenbank|datenbanken|entwickler|entwicklung|kenntnisse|schnittstelle|schnittstellen|projekt|umgebung',
  'other than @',
  'lines|zeilen|lignes|líneas|linhas|righe|regels of|de|di|code|c? @',
  '@ release|deploy|deployment|build|backup|install|helper|migration script|scripts',
  '~choose|prefer|pick|favour|pit|select @ over|above|instead|to',
  '@ instead|rather of|than',
  '~choose|prefer|pick|favour .. over|to|above @',
]

const toolUses =
  'use|adopt|introduce|maintain|tune|customise|customize|integrate|decommission|containerise|benchmark|profile|deprecate'
const toolIsOver =
  'for|to|in|on|as|across|every|everywhere|daily|heavily|extensively|until|since|so|where|because|when|instead'

/**
 * What shows the same of a name with a capital inside a sentence, unless the sentence speaks of another trade: "used
 * Kinesis to fan out", "kept the Jetty instances alive". Left out: "support" and "with", which take people as gladly.
 */
export const namedCues: readonly Cue[] = [
  'dissertation|thesis|coursework|diplomarbeit|bachelorarbeit|masterarbeit|abschlussarbeit|projektarbeit|studienarbeit|mémoire|tesi|tesis|tfg|tfm|tcc|monografia|scriptie|eindwerk|abschlussprojekt .. .. in|with|using|mit|en|con|avec|em|com|met|su|sur @',
  'dissertation|thesis|coursework|diplomarbeit|bachelorarbeit|masterarbeit|abschlussarbeit|mémoire|tesi|tesis|scriptie .. .. ( @',
  'trabajo|proyecto|trabalho|projeto|progetto|projet final|finale|fin|final .. con|en|em|com|in|avec @',
  `~${toolUses} the|our|an|a? @ ${toolIsOver}`,
  `~${toolUses} the|our|an|a? @ $`,
  `~${toolUses} the|our|an|a? @ ,`,
  '~replace|swap|exchange|phase out? @ with|by|for|through',
  '@ instances|instance|nodes|node|rollout|notebook|notebooks|trigger|triggers|hooks|handlers|consumers|producers|listeners|modules|macros|adapters|repositories|annotations|configuration|configs|dashboards|exporter|exporters|proxies|sidecar|sidecars|operator|upgrade|upgrades|indexes|indices|databases|cache|caches|queue|queues|daemon|daemons|binary|binaries|suite|builds|pipelines|integration|integrations|mappings|policies|statements|messages|offsets|partitions|events|back|office',
]

/** These nouns and titles may be written with a capital beside a skill; any other capital makes a proper name of it. */
// biome-ignore format: a list reads best filled
export const technicalCapitals: ReadonlySet<string> = new Set([
  'admin', 'administration', 'administrator', 'advanced', 'analyst', 'api', 'apis', 'app', 'application', 'applications', 'apps',
  'architect', 'architecture', 'associate', 'back', 'back-end', 'backend', 'basic', 'built', 'certification', 'certified', 'client',
  'cloud', 'cluster', 'clusters', 'code', 'codebase', 'coding', 'consultant', 'core', 'data', 'database', 'databases', 'dba', 'developed',
  'developer', 'developers', 'development', 'devops', 'distributed', 'embedded', 'end', 'engineer', 'engineering', 'engineers', 'enterprise',
  'expert', 'framework', 'frontend', 'full', 'fullstack', 'fundamentals', 'intermediate', 'intern', 'junior', 'language', 'lead',
  'legacy', 'libraries', 'library', 'maintained', 'managed', 'microservice', 'microservices', 'middleware', 'modern', 'modules', 'monolith',
  'on', 'operator', 'pipeline', 'pipelines', 'platform', 'plugin', 'plugins', 'principal', 'production', 'professional', 'programmer',
  'programming', 'project', 'projects', 'script', 'scripting', 'scripts', 'sdk', 'senior', 'server', 'servers', 'service', 'services',
  'software', 'specialist', 'staff', 'stack', 'systems', 'team', 'technologies', 'test', 'testing', 'tests', 'tools', 'tuning', 'used',
  'using', 'web', 'with', 'i', 'in', 'and', 'or', 'of', 'for', 'to', 'via', 'worker', 'workers', 'workflow', 'workflows',
])
