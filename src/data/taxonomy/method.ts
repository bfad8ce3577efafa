import { ecosystems } from '../ecosystems.ts'
import type { SkillRow } from '../rows.ts'

/**
 * How teams plan, write down and check their work: the Agile family, reviews, requirements, documentation.
 * Not here: delivery (ci-cd) and behaviour towards people (soft-skills). Everyday office words ("planning", "meetings",
 * "documentation", "agile" as an adjective) are left out or ask for company from the trade.
 */
// biome-ignore format: a table reads best with its rows filled
export const method = [
  {
    id: 'agile', name: 'Agile',
    aliases: [
      'Agile methodologies', 'Agile development', 'Agile software development', 'Agile practices', 'Agile teams',
      'Agile environment', 'Agile processes', 'Agile principles', 'Agile coaching', 'Agile ceremonies',
      'Agile delivery', 'Agile framework', 'Agile methods', 'Agile manifesto', 'Agile coach',
      'Agile project management', 'agile ways of working', 'méthodes agiles', 'méthodologies agiles',
      'metodologías ágiles', 'metodología ágil', 'metodologias ágeis', 'metodologia ágil', 'métodos ágeis',
      'metodologie agili', 'metodyki zwinne', 'agile Methoden', 'agile Entwicklung', 'agile Softwareentwicklung',
      'méthodologie agile', 'agiles Arbeiten', 'agile werken', 'agile werkwijze', 'metodologia agile', 'ambiente ágil',
      'équipe agile',
    ],
    guard: {
      forms: ['Agile', 'agile ways of working', 'agile Methoden'],
      case: 'upper',
      before: ['squad', 'development', 'setup', 'ceremony', 'sprint', 'transformation', 'workflow', 'setting'],
      after: ['in', 'an', 'of', 'under'],
      notBefore: [
        'dancer', 'player', 'thinker', 'and flexible', 'mind', 'athlete', 'learner', 'hands', 'hound', 'bird',
        'striker', 'winger', 'property', 'freak',
      ],
      notAfter: [
        'mentally', 'physically', 'fast and', 'quick and', 'strong and', 'young and', 'very', 'am', 'being', 'fit and',
        'lean and',
      ],
      near: [
        ...ecosystems.backend, 'scrum', 'kanban', 'jira', 'sdlc', 'tdd', 'code-review', 'waterfall', 'unit-testing',
        'devops', 'xp', 'confluence',
      ],
      yes: ['Scrum, [[Agile]], Jira', 'Worked in an [[Agile]] squad of six.', 'Java, Git, [[Agile]]'],
      no: [
        'Fit and agile dancer with stage experience',
        'Agile winger with 12 goals last season',
        'Quick and agile on busy restaurant floors',
        'Trained agile hounds for dog shows.',
      ],
    },
  },
  {
    id: 'business-analysis', name: 'Business analysis',
    aliases: [
      'business requirements', 'gap analysis', 'feasibility studies', 'business process modelling',
      'impact analysis of changes', 'process mapping', 'use cases', 'use case modelling',
      'functional specification documents',
    ],
    guard: {
      forms: [
        'gap analysis', 'feasibility studies', 'use cases', 'process mapping', 'Business analysis',
        'business requirements',
      ],
      after: ['translated', 'turned', 'analyzed', 'software'],
      notBefore: ['for mines', 'for hotels', 'for nurses', 'for dams'],
      notAfter: ['training', 'hygiene', 'nursing', 'mining', 'hr', 'hotel', 'skill'],
      near: [
        ...ecosystems.backend, 'uml', 'sdlc', 'agile', 'scrum', 'requirements-analysis', 'oracle', 'api-design', 'jira',
        'code-review', 'unit-testing',
      ],
      yes: ['UML, [[use cases]], Java', 'Turned [[business requirements]] into SQL and REST services.'],
      no: [
        'Feasibility studies for mines and dams',
        'Training gap analysis for nurses',
        'Lean events: process mapping, 5S',
        'MBA in business analysis and strategy',
      ],
    },
  },
  {
    id: 'business-rules-term', name: 'Business rules',
    aliases: ['business rule engines'],
    guard: {
      forms: ['Business rules'],
      near: [...ecosystems.backend, 'drools', 'camunda'],
      needs: 'company',
      yes: ['Java, [[business rules]], Drools', '[[Business rules]] in Drools and Java'],
      no: ['Followed business rules of the shop.', 'House and business rules, hotel'],
    },
  },
  {
    id: 'change-management', name: 'Change management',
    aliases: [
      'change requests', 'change control', 'change advisory board', 'ITSM', 'IT service management', 'change approval',
      'problem management',
    ],
    guard: {
      forms: ['Change management', 'change requests', 'change control', 'problem management', 'change approval'],
      notBefore: ['driver', 'firm', 'and coaching', 'of staff', 'company', 'in hr', 'rank'],
      notAfter: ['organisational', 'organizational', 'hr', 'culture', 'leadership and'],
      near: [
        ...ecosystems.backend, 'itil', 'servicenow', 'incident-management', 'jira', 'release-engineering', 'oracle',
        'windows-server', 'mainframe',
      ],
      yes: ['ITIL, [[change management]], ServiceNow', '[[Change requests]] for SQL and .NET releases'],
      no: [
        'Cab driver with 12 years in Leeds',
        'Organisational change management, HR and culture',
        'MBA: strategy, change management, ethics',
        'Handled room change requests at reception.',
      ],
    },
  },
  { id: 'cmmi', name: 'CMMI' },
  { id: 'cobit', name: 'COBIT' },
  {
    id: 'code-review', name: 'Code review',
    aliases: [
      'peer reviews', 'reviewed code', 'reviewing code', 'code inspections', 'code walkthroughs', 'reviewed the code',
      'review code', 'revue de code', 'revues de code', 'revisión de código', 'revisiones de código',
      'revisão de código', 'revisione del codice', 'relecture de code', 'relectures de code', 'revue de merge requests',
      'revues de merge requests', 'revue de pull requests', 'revisión de pull requests', 'revisión de merge requests',
      'revisão de pull requests', 'revisões de código', 'revisão de PRs', 'review of pull requests',
      'reviews of pull requests', 'reviews of merge requests', 'review of merge requests', 'reviewed merge requests',
      'reviewing pull requests', 'reviewing merge requests', 'Review von Merge Requests', 'Review von Pull Requests',
      'Code-Durchsicht', 'code-reviews doen', 'revisione di pull request', 'revisioni del codice', 'Codeüberprüfung',
      'Codeüberprüfungen', 'code-reviewed',
    ],
    guard: {
      forms: ['peer reviews', 'review code'],
      before: ['of code', 'of pull', 'of merge'],
      after: ['code'],
      notBefore: [
        'journal', 'journals', 'of articles', 'of manuscripts', 'of charts', 'of nurses', 'panel', 'publications',
        'of grants', 'for journals', 'committee', 'of papers',
      ],
      notAfter: [
        'journal', 'nursing', 'manuscript', 'academic', 'clinical', 'double-blind', 'grant', 'scientific',
        'articles in',
      ],
      near: [
        ...ecosystems.backend, 'unit-testing', 'pair-programming', 'tdd', 'agile', 'scrum', 'technical-documentation',
        'design-patterns', 'pull-requests', 'clean-code', 'jira',
      ],
      yes: ['TDD, [[code reviews]], Git', '[[Reviewed code]] of four juniors.', 'Git, pairing and [[peer review]]'],
      no: [
        'Peer review of manuscripts for a heart journal',
        'Clinical peer reviews of charts',
        'Sat on a grant peer review panel.',
        'Taught essay drafts and peer review in class.',
      ],
    },
  },
  {
    id: 'cross-functional-teams', name: 'Cross-functional work',
    aliases: [
      'cross-functional teams', 'cross-functional collaboration', 'cross-functional squads',
      'worked with product managers', 'worked with designers', 'worked closely with product',
      'collaborated with product', 'collaborated with product managers', 'collaborated with designers',
      'collaborated with QA', 'collaborated with front-end developers', 'worked with the front-end team',
      'with front-end developers', 'with QA engineers', 'with product managers', 'with UX designers',
      'with product owners', 'with front-end engineers', 'with the front-end team', 'with the mobile team',
      'with mobile developers', 'with data scientists', 'with the product team', 'with the QA team',
      'with product and design', 'with PM and QA', 'with designers', 'with testers', 'with mobile engineers',
      'with data engineers', 'with product and QA', 'front-end and QA teams',
    ],
    guard: {
      forms: [
        'cross-functional teams', 'cross-functional collaboration', 'with designers', 'with testers',
        'Cross-functional work', 'worked with designers', 'collaborated with designers', 'with the product team',
        'with product managers', 'collaborated with product managers', 'collaborated with product',
        'worked with product managers', 'worked closely with product', 'with product and design',
      ],
      before: [
        'of developer', 'of engineer', 'on api', 'on release', 'of backend', 'of front-end', 'and qa', 'and tester',
        'and frontend', 'and front-end', 'of software',
      ],
      after: ['api', 'scrum', 'engineering', 'agile'],
      notBefore: ['of nurses', 'of sellers', 'on packaging', 'on campaigns', 'on store', 'on labels', 'on launches'],
      near: [
        ...ecosystems.backend, 'agile', 'scrum', 'kanban', 'unit-testing', 'microservices', 'backend-development',
        'api-design',
      ],
      yes: [
        'Built Go APIs [[with product managers]] and support.',
        'Scrum, [[cross-functional teams]], Java',
        'Built screens for payments [[with front-end developers]].',
      ],
      no: [
        'Led a cross-functional team of nurses and porters.',
        'Planned shop windows with designers.',
        'Cosmetics buyer: worked with product managers on packaging',
        'Cross-functional collaboration of sales and legal',
      ],
    },
  },
  {
    id: 'documentation-generators', name: 'MkDocs',
    aliases: ['Docusaurus', 'Sphinx documentation', 'Read the Docs', 'GitBook'],
  },
  { id: 'doxygen', name: 'Doxygen' },
  {
    id: 'estimation', name: 'Estimation',
    aliases: [
      'effort estimation', 'story points', 'planning poker', 'project estimation', 'task estimation',
      'estimating effort', 'estimated stories', 'function point analysis', 'work breakdown', 'software estimation',
      'time estimation', 'technical estimates', 'effort estimates',
    ],
    guard: {
      forms: ['Estimation', 'work breakdown', 'project estimation', 'time estimation'],
      notBefore: [
        'of costs', 'of quantities', 'of biomass', 'of variance', 'of materials', 'of parameters', 'in tenders',
      ],
      notAfter: ['cost', 'parameter', 'quantity', 'biomass', 'tender', 'age', 'bayesian', 'likelihood', 'population'],
      near: [
        ...ecosystems.backend, 'scrum', 'agile', 'jira', 'sprint-planning', 'sdlc', 'code-review',
        'requirements-analysis',
      ],
      yes: ['Scrum, [[estimation]], Jira', 'Planning and [[effort estimation]] for two squads'],
      no: [
        'Quantity surveyor: estimation and tenders',
        'Biomass estimation in pine forests',
        'Bayesian parameter estimation in ecology',
      ],
    },
  },
  { id: 'google-summer-of-code', name: 'Google Summer of Code', aliases: ['GSoC'], implies: ['open-source'] },
  { id: 'hackathons', name: 'Hackathons' },
  { id: 'impact-mapping', name: 'Impact mapping' },
  {
    id: 'itil', name: 'ITIL',
    aliases: [
      'ITIL Foundation', 'ITIL v3 Foundation', 'ITIL 4 Foundation', 'ITIL Foundation Level', 'ITIL v3', 'ITIL v4',
      'ITIL Expert', 'ITIL Intermediate', 'ITIL service management', 'ITSM nach ITIL',
    ],
  },
  { id: 'javadoc', name: 'Javadoc', implies: ['java'] },
  {
    id: 'kanban', name: 'Kanban',
    aliases: ['Kanban boards', 'Scrumban', 'WIP limits', 'Kanban method'],
    guard: {
      forms: ['Kanban', 'Kanban boards'],
      notBefore: [
        'replenishment', 'bins', 'cards', 'warehouse', 'parts', 'racks', 'stock', 'for parts', 'and 5s', 'and kaizen',
        'supply', 'and andon',
      ],
      notAfter: ['5s,', '5s and', 'kaizen,', 'kaizen and', 'poka-yoke', 'supplier', 'jit,', 'jit and', 'lean,', '5s'],
      yes: ['Scrum, [[Kanban]], Jira', 'Moved a support team of developers to [[Kanban]].', 'Git, Jira, [[Kanban]]'],
      no: [
        'Kanban replenishment of assembly lines',
        'Production: JIT, kanban bins, SMED',
        'Lean plant tours: 5S, Kanban and andon',
        'Kanban bins refilled by the night shift',
      ],
    },
  },
  { id: 'large-scale-scrum', name: 'Large-Scale Scrum', aliases: ['LeSS framework'], implies: ['agile'] },
  {
    id: 'latex', name: 'LaTeX',
    guard: {
      case: 'upper',
      notBefore: ['gloves', 'paint', 'allergy', 'balloons', 'mattress', 'foam'],
      notAfter: ['natural', 'rubber', 'liquid'],
      near: [...ecosystems.backend, 'matlab', 'r', 'technical-documentation', 'cpp'],
      yes: ['Python, Git, [[LaTeX]]', 'C++, MATLAB, [[LaTeX]]', 'R, Python, [[LaTeX]]'],
      no: [
        'Packed latex gloves and masks.',
        'Typesetter of theses in LaTeX',
        'Mattress sales: foam, Latex, springs',
        'Fitted latex masks for a horror film.',
      ],
    },
  },
  {
    id: 'lean', name: 'Lean software development',
    aliases: ['Lean development', 'Lean startup', 'shape up'],
    guard: {
      forms: ['Lean development', 'Lean startup', 'shape up'],
      before: ['api', 'backend', 'in python', 'in go', 'in java', 'in node', 'in rust'],
      notBefore: [
        'award', 'of the year', 'of season', 'of shoes', 'of garments', 'in wood', 'in clay', 'of toys',
        'of the season', 'of the match', 'community', 'communities', 'glucose', 'of parts',
      ],
      notAfter: [
        'sales', 'season', 'team', 'garment', 'toy', 'furniture', 'packaging', 'wheelchair', 'paper', 'fashion',
        'voted', 'automotive', 'league', '3d', 'cad', 'shoe',
      ],
      near: [...ecosystems.backend, 'agile', 'scrum', 'langchain', 'rag', 'kubernetes', 'requirements-analysis'],
      yes: ['Scrum, [[Lean development]], Java', 'Java team run by [[Lean startup]] ideas'],
      no: ['Beef brand Lean development kitchens', 'Read The Lean Startup as a florist.'],
    },
  },
  { id: 'markdown', name: 'Markdown', aliases: ['AsciiDoc', 'asciidoctor'] },
  {
    id: 'microsoft-project', name: 'Microsoft Project',
    aliases: ['MS Project'],
    guard: {
      forms: ['Microsoft Project', 'MS Project'],
      notBefore: ['certified manager'],
      notAfter: ['construction', 'cosmetics', 'beauty', 'store'],
      near: [...ecosystems.backend, 'agile', 'scrum', 'sdlc', 'jira', 'itil'],
      yes: ['Agile, [[MS Project]], SQL', 'Planned Java releases in [[MS Project]].'],
      no: ['Planned weddings in MS Project and Excel.', 'Site engineer: AutoCAD, MS Project, concrete'],
    },
  },
  {
    id: 'okrs', name: 'OKRs',
    aliases: ['objectives and key results'],
    guard: {
      forms: ['OKRs', 'objectives and key results'],
      before: ['api', 'backend', 'in python', 'in go', 'in java', 'in node', 'in rust'],
      notBefore: [
        'award', 'of the year', 'of season', 'of shoes', 'of garments', 'in wood', 'in clay', 'of toys',
        'of the season', 'of the match', 'community', 'communities', 'glucose', 'of parts',
      ],
      notAfter: [
        'sales', 'season', 'team', 'garment', 'toy', 'furniture', 'packaging', 'wheelchair', 'paper', 'fashion',
        'voted', 'automotive', 'league', '3d', 'cad', 'shoe', 'wrote',
      ],
      near: [...ecosystems.backend, 'agile', 'scrum'],
      yes: ['Agile, [[OKRs]], Go', 'Set [[OKRs]] for a Kubernetes team.'],
      no: ['Grew okras and beans; okrs for short.', 'HR partner who wrote OKRs with store heads'],
    },
  },
  {
    id: 'open-source', name: 'Open source',
    aliases: [
      'open-source contributions', 'open-source contributor', 'open-source projects', 'open-source maintainer',
      'open source software', 'contributed to open source', 'contributing to open source', 'OSS contributions',
      'open-source development', 'maintainer of open-source', 'Apache committer', 'FOSS', 'inner source', 'OSS',
    ],
    guard: {
      forms: ['OSS', 'Open source', 'FOSS'],
      before: ['contributor', 'contribution', 'maintainer', 'community', 'project', 'software', 'development'],
      after: ['contributor to', 'contributions to', 'contribute to', 'contributed to', 'maintainer of', 'active in'],
      notBefore: ['intelligence', 'information', 'investigation', 'research', 'magazines', 'seeds'],
      notAfter: ['telecom', 'bss'],
      yes: ['Linux, Git, [[open source]]', 'Maintains an [[open source]] community of 40 people.'],
      no: [
        'Analyst of open source intelligence and maps',
        'Journalist: open source research, interviews',
        'Open source information on sanctions',
        'Read open source magazines for the embassy.',
      ],
    },
  },
  {
    id: 'pair-programming', name: 'Pair programming',
    aliases: [
      'pairing', 'paired programming', 'mob programming', 'ensemble programming', 'pair-programmed', 'mobbing', 'mob sessions', 'mob-programmed',
      'paired with developers', 'pairing with developers', 'pairing sessions', 'pair coding', 'pairing with juniors',
      'programmation en binôme', 'programación en pareja', 'programação em par', 'paarprogrammierung',
      'programmazione in coppia', 'pair-programming sessions', 'programação pareada', 'programação em pares',
      'programación por parejas', 'programmation en paire', 'programmazione a coppie',
    ],
    guard: {
      forms: ['pairing', 'mobbing', 'pairing sessions'],
      notBefore: [
        'of wines', 'wines', 'menus', 'wine', 'of beers', 'dishes', 'of foods', 'at work', 'of socks', 'menu', 'cheese',
        'of mentors',
      ],
      notAfter: ['wine', 'food', 'cheese', 'beer', 'bluetooth', 'base', 'colour', 'tea', 'menu', 'chocolate'],
      near: [
        ...ecosystems.backend, 'tdd', 'code-review', 'xp', 'agile', 'scrum', 'trunk-based-development', 'refactoring',
      ],
      yes: ['TDD, [[pairing]], code review', '[[Pair programming]] with juniors twice a week'],
      no: [
        'Sommelier: wine pairing and cellar stock',
        'Ran food pairing nights with local brewers.',
        'Wrote policy on bullying and mobbing at work.',
        'Phone repairs and Bluetooth pairing',
      ],
    },
  },
  {
    id: 'pmp', name: 'PMP',
    aliases: ['PMBOK'],
    guard: {
      forms: ['PMP'],
      notBefore: ['certified manager'],
      notAfter: ['construction', 'cosmetics', 'beauty', 'store'],
      near: [...ecosystems.backend, 'agile', 'scrum', 'sdlc', 'jira', 'itil'],
      yes: ['Java, Scrum, [[PMP]]', 'Led SQL and .NET rollouts as a [[PMP]].'],
      no: ['Construction manager, PMP, 20 towers', 'Hotel openings, PMP, budgets'],
    },
  },
  {
    id: 'prince2', name: 'PRINCE2',
    aliases: ['PRINCE2 Practitioner', 'PRINCE2 Foundation'],
    guard: {
      notBefore: ['certified manager'],
      notAfter: ['construction', 'cosmetics', 'beauty', 'store'],
      near: [...ecosystems.backend, 'agile', 'scrum', 'sdlc', 'jira', 'itil'],
      yes: ['Scrum, [[PRINCE2]], Java', 'Java lead, certified in [[PRINCE2]] and Scrum'],
      no: ['Hospital ward move planned with PRINCE2', 'Festival office: budgets, PRINCE2, volunteers'],
    },
  },
  {
    id: 'project-management', name: 'Software project management',
    aliases: [
      'IT project management', 'technical project management', 'project planning of releases', 'roadmap planning',
      'technical roadmap', 'product roadmap', 'delivery management', 'sprint delivery', 'project delivery of software',
      'technical project lead', 'software project planning', 'engineering roadmap',
    ],
    guard: {
      forms: ['product roadmap', 'delivery management', 'roadmap planning'],
      notBefore: ['certified manager'],
      notAfter: ['construction', 'cosmetics', 'beauty', 'store'],
      near: [...ecosystems.backend, 'agile', 'scrum', 'sdlc', 'jira', 'itil'],
      yes: ['Wrote the [[technical roadmap]] of the platform.', '[[Roadmap planning]] for a Java platform'],
      no: ['Beauty product roadmap and launches', 'Food delivery management for a chain of pizzerias'],
    },
  },
  {
    id: 'prototyping', name: 'Prototyping',
    aliases: [
      'MVP', 'minimum viable product', 'MVP development', 'proof of concept', 'proofs of concept',
      'rapid prototyping', 'POCs',
    ],
    guard: {
      forms: [
        'MVP', 'Prototyping', 'POCs', 'proof of concept', 'rapid prototyping',
        'proofs of concept',
      ],
      before: ['api', 'backend', 'in python', 'in go', 'in java', 'in node', 'in rust'],
      notBefore: [
        'award', 'of the year', 'of season', 'of shoes', 'of garments', 'in wood', 'in clay', 'of toys',
        'of the season', 'of the match', 'community', 'communities', 'glucose', 'of parts',
      ],
      notAfter: [
        'sales', 'season', 'team', 'garment', 'toy', 'furniture', 'packaging', 'wheelchair', 'paper', 'fashion',
        'voted', 'automotive', 'league', '3d', 'cad', 'shoe',
      ],
      near: [...ecosystems.backend, 'agile', 'scrum', 'langchain', 'rag', 'kubernetes', 'requirements-analysis'],
      yes: [
        'Built an [[MVP]] in Django in six weeks.',
        'Python [[proof of concept]] for fraud scoring',
        'Kafka, [[prototyping]], Go',
      ],
      no: [
        'Named league MVP in 2012 and 2013.',
        'Sewed prototypes of shoes and bags.',
        'Sales team MVP award, Q3',
        '3D printing and rapid prototyping of toys',
      ],
    },
  },
  {
    id: 'rational-unified-process', name: 'Rational Unified Process',
    aliases: ['RUP', 'IBM RUP'],
    guard: {
      forms: ['RUP'],
      case: 'upper',
      before: ['model', 'project', 'method', 'approach', 'process', 'methodology'],
      notBefore: ['hotel', 'tours', 'tour', 'park', 'trail', 'spa', 'garden', 'charts', 'chart', 'hike', 'hikes'],
      notAfter: ['iguazu', 'distribution', 'garden', 'near', 'imf'],
      near: [
        ...ecosystems.backend, 'agile', 'scrum', 'sdlc', 'uml', 'oracle', 'waterfall', 'jira', 'requirements-analysis',
      ],
      yes: ['SDLC, [[RUP]], Java', 'UML, [[RUP]], Java'],
      no: ['Paid in RUP and USD by the hotel.', 'Cashier: changed RUP, THB and MYR'],
    },
  },
  {
    id: 'requirements-analysis', name: 'Requirements analysis',
    aliases: [
      'requirements gathering', 'requirement analysis', 'gathered requirements', 'requirements engineering',
      'requirement gathering', 'gathering requirements', 'analysing requirements', 'analysed requirements',
      'requirements elicitation', 'technical requirements', 'functional requirements', 'requirements specification',
      'requirement specifications', 'non-functional requirements', 'translated requirements',
      'translating requirements', 'requirements into technical', 'business needs into technical',
      'translated business needs', 'translating business needs', 'translated business requirements',
      'translating business requirements', 'translated stakeholder needs', 'translating stakeholder needs',
      'elicited requirements', 'clarified requirements', 'SRS', 'system requirements', 'software requirements',
      'requirements documents', 'refined requirements', 'user requirements', 'requirements capture',
      'business requirements analysis', 'needs into technical solutions', 'collected requirements',
      'requirements workshops', 'requirement engineering', 'analysis of requirements', 'analyzing requirements',
      'analyzed requirements', 'anforderungsanalyse', 'analyse des besoins', 'análisis de requisitos',
      'análise de requisitos', 'analisi dei requisiti', 'Anforderungsmanagement', 'Anforderungserhebung',
      'Anforderungsaufnahme', 'Anforderungsdefinition', 'Anforderungen aufgenommen', 'Fachkonzepte', 'Pflichtenheft',
      'Pflichtenhefte', 'Lastenheft', 'Lastenhefte', 'recueil des besoins', 'recueil du besoin',
      'expression de besoins', 'spécifications techniques', 'spécifications fonctionnelles',
      'rédaction de spécifications', 'cahier des charges', 'levantamiento de requerimientos',
      'levantamiento de requisitos', 'toma de requerimientos', 'toma de requisitos', 'levantamento de requisitos',
      'requirementsanalyse', 'requirements ophalen', 'functioneel ontwerp', 'functionele specificaties',
      'raccolta requisiti', 'raccolta dei requisiti', 'specifiche tecniche', 'specifiche funzionali',
      'especificaciones técnicas', 'especificaciones funcionales', 'requirements gathered',
    ],
    guard: {
      forms: [
        'SRS', 'system requirements', 'technical requirements', 'functional requirements', 'user requirements',
        'cahier des charges', 'Pflichtenheft', 'Pflichtenhefte', 'Lastenheft', 'Lastenhefte',
        'especificaciones técnicas', 'especificaciones funcionales', 'spécifications techniques', 'specifiche tecniche',
      ],
      before: [
        'from stakeholder', 'with stakeholder', 'from client', 'from product', 'from user', 'with user',
        'from customer', 'with client', 'from business', 'with product', 'into', 'for api', 'document', 'for the api',
        'for software', 'for backend',
      ],
      after: ['software', 'turned', 'translated', 'gathered', 'stakeholder'],
      notBefore: [
        'for dresses', 'for weddings', 'of visas', 'for visas', 'of airlines', 'airbag', 'crystal', 'of hotels',
        'for menus',
      ],
      notAfter: ['visa', 'hotel', 'stage', 'airbag', 'audio', 'menu', 'immigration'],
      near: [
        ...ecosystems.backend, 'agile', 'scrum', 'uml', 'sdlc', 'oracle', 'software-architecture',
        'technical-documentation', 'estimation', 'jira', 'code-review', 'api-design', 'microservices',
        'stakeholder-management',
      ],
      yes: [
        '[[Gathered requirements]] from stakeholders in three countries.', 'Scrum, [[requirements analysis]], SQL',
        '[[Translated business needs]] into APIs and tables.', 'Wrote [[SRS]] documents for Java systems.',
        'Java, [[Pflichtenheft]], Scrum', 'PHP, [[spécifications techniques]], Symfony',
      ],
      no: [
        'Explained visa and user requirements to travellers.', 'Tested SRS airbag modules in cars.',
        'Stage technical requirements and rider checks', 'Lastenheft für eine Presse',
        'Cahier des charges de la fromagerie',
      ],
    },
  },
  {
    id: 'retrospectives', name: 'Retrospectives',
    aliases: [
      'sprint retrospectives', 'retros', 'team retrospectives', 'agile retrospectives', 'facilitated retrospectives',
      'sprint reviews', 'sprint demos',
    ],
    implies: ['agile'],
    guard: {
      forms: ['Retrospectives', 'retros'],
      notBefore: ['at museums', 'exhibition'],
      notAfter: ['film', 'museum', 'curated', 'painter', 'photography', 'artist', 'career'],
      near: [...ecosystems.backend, 'scrum', 'agile', 'kanban', 'sprint-planning', 'code-review', 'jira'],
      yes: ['Scrum, [[retrospectives]], Jira', 'Ran [[retrospectives]] for two Agile teams.'],
      no: [
        'Curated retrospectives of three painters.',
        'Film retrospectives and guest talks',
        'Hung artist retrospectives in Basel.',
      ],
    },
  },
  {
    id: 'safe', name: 'SAFe',
    aliases: ['Scaled Agile Framework', 'Scaled Agile', 'PI planning', 'agile release train', 'scrum of scrums'],
    implies: ['agile'],
    guard: {
      forms: ['SAFe'],
      case: 'exact',
      before: ['environment', 'framework', 'release', 'train', 'practitioner', 'agilist', '5', '6'],
      after: ['scaled'],
      notBefore: ['t', 'parent'],
      notAfter: ['kept', 'food'],
      near: ['scrum', 'agile', 'kanban', 'jira', 'devops', 'java', 'azure-devops', 'csharp', 'ci-cd'],
      yes: ['Scrum, [[SAFe]], Jira', 'Planned releases in a [[SAFe]] train of nine teams.', 'Jira, [[SAFe]], Scrum'],
      no: [
        'Kept guests safe at the pool.',
        'ServSafe and SAFE food handling',
        'Safe driver with clean licence',
        'Safe work at height; first aid',
      ],
    },
  },
  {
    id: 'scrum', name: 'Scrum',
    aliases: [
      'Scrum Master', 'Scrum methodology', 'Scrum framework', 'Scrum teams', 'Scrum ceremonies', 'CSM', 'Scrum events',
      'PSM I', 'CSPO', 'Scrum process', 'Scrum Product Owner', 'Scrum methods', 'Scrum Foundation',
      'Scrum Fundamentals', 'Professional Scrum Foundations',
    ],
    implies: ['agile'],
    guard: {
      forms: ['Scrum', 'CSM', 'CSPO'],
      case: 'upper',
      notBefore: [
        'half', 'halves', 'coach', 'machine', 'lineout', 'cap', 'accounts', 'account', 'renewals', 'churn',
        'onboarding', 'customer',
      ],
      notAfter: ['rugby', 'front-row', 'media', 'press', 'lineout and', 'ruck,', 'senior', 'saas', 'associate'],
      yes: ['Java, [[Scrum]], Jira', 'Worked as [[Scrum Master]] for two squads.', 'Jira, Git, [[Scrum]]'],
      no: [
        'Rugby: ruck, maul, lineout and scrum',
        'Coached scrum halves for the county.',
        'CSM customer onboarding and renewals',
        'Pushed through the media scrum with the minister.',
      ],
    },
  },
  {
    id: 'sdlc', name: 'Software development life cycle',
    aliases: [
      'SDLC', 'full software development lifecycle', 'software life cycle', 'software engineering',
      'development life cycle', 'application lifecycle management', 'ALM', 'software development process',
      'end-to-end development', 'software development methodologies', 'software engineering process',
      'full lifecycle development', 'software delivery', 'software development practices', 'softwareentwicklung',
      'développement logiciel', 'génie logiciel', 'ingeniería de software', 'desarrollo de software',
      'desenvolvimento de software', 'engenharia de software', 'sviluppo software', 'ingegneria del software',
      'softwareontwikkeling',
    ],
    guard: {
      forms: ['ALM', 'software engineering'],
      before: ['practice', 'principle', 'best', 'process', 'skill', 'tool', 'method'],
      notBefore: [
        'degree', 'student', 'bsc', 'msc', 'treasury', 'desk', 'and treasury', 'graduate', 'bank', 'risk', 'faculty',
        'lecturer', 'intern', 'internship', 'manager', 'apprentice', 'trainee', 'director', 'bootcamp', 'master',
        'placement',
      ],
      notAfter: ['bsc', 'msc', 'bachelor of', 'master of', 'bank', 'treasury', 'b.sc.', 'm.sc.', 'studied'],
      near: [
        ...ecosystems.backend, 'agile', 'waterfall', 'oop', 'design-patterns', 'jira', 'unit-testing', 'algorithms',
        'data-structures', 'uml', 'system-design', 'embedded-systems',
      ],
      yes: [
        'Took part in the full [[SDLC]].',
        'Agile, [[SDLC]], Java',
        '[[Software engineering]] of C++ and Java tools',
      ],
      no: [
        'BSc Software Engineering, Aston', 'Treasury and ALM at a savings bank', 'Bank risk reports for the ALM desk',
        'Studied for a software engineering degree.',
      ],
    },
  },
  {
    id: 'six-sigma-dev', name: 'Six Sigma in software',
    aliases: ['Six Sigma', 'Lean Six Sigma'],
    guard: {
      forms: ['Six Sigma', 'Lean Six Sigma'],
      near: ['itil', 'java', 'sql'],
      needs: 'company',
      yes: ['Java, [[Six Sigma]], Scrum', 'ITIL, [[Six Sigma]], SQL'],
      no: ['Six Sigma belt, plant manager', 'Lean Six Sigma projects in a foundry'],
    },
  },
  {
    id: 'sprint-planning', name: 'Sprint planning',
    aliases: [
      'backlog refinement', 'backlog grooming', 'sprints', 'daily stand-ups', 'stand-ups', 'product backlog',
      'backlog management', 'iteration planning', 'daily scrum', 'stand-up meetings', 'prioritised backlog',
      'backlog prioritisation', 'sprint cycles', 'sprint backlog',
    ],
    implies: ['agile'],
    guard: {
      forms: ['sprints', 'stand-ups', 'product backlog', 'daily stand-ups', 'stand-up meetings'],
      before: ['refinement', 'grooming', 'with developer', 'of user'],
      after: ['product', 'two-week', 'agile', 'scrum', 'sprint'],
      notBefore: [
        'comedy', 'comedian', 'and hurdles', 'and drills', 'of orders', 'of claims', 'of invoices', 'of cases',
        'of applications', 'of referrals', 'of repairs', 'comic', 'paddle', 'show', 'of patients',
      ],
      notAfter: [
        'comedy', '100', 'hill', 'order', 'claims', 'invoice', 'metre', 'interval', 'court', 'case', 'filing',
        'hospital', 'nursing', 'ward',
      ],
      near: [
        ...ecosystems.backend, 'scrum', 'agile', 'jira', 'retrospectives', 'code-review', 'user-stories', 'estimation',
        'kanban', 'pair-programming',
      ],
      yes: [
        'Scrum, [[sprints]], Jira',
        '[[Backlog refinement]] with product owners',
        'Git, code review, [[daily stand-ups]]',
      ],
      no: [
        'Coached sprints, hurdles and long jump.',
        'Comic: 60 stand-ups in fringe theatres',
        'Cleared an invoice backlog of six months.',
        'Ward stand-ups and handovers with nurses',
      ],
    },
  },
  {
    id: 'technical-debt', name: 'Technical debt',
    aliases: [
      'tech debt', 'code debt', 'technische schulden', 'dette technique', 'deuda técnica', 'dívida técnica',
      'debito tecnico', 'technische schuld',
    ],
  },
  {
    id: 'technical-documentation', name: 'Technical documentation',
    aliases: [
      'technical writing', 'software documentation', 'code documentation', 'system documentation',
      'developer documentation', 'technical specifications', 'design documents', 'technical docs',
      'documentation of code', 'wrote documentation', 'writing documentation', 'design docs',
      'functional specifications', 'architecture documents', 'tech specs', 'docs as code', 'developer guides',
      'onboarding docs', 'README files', 'documenting code', 'documentation', 'technical guides', 'authored technical',
      'documented endpoints', 'documented services', 'technische dokumentation', 'documentación técnica',
      'documentação técnica', 'documentazione tecnica', 'technische Dokumentationen', 'Systemdokumentation',
      'documentation technique', 'rédaction de documentation', 'technische documentatie', 'documentación de sistemas',
      'documentazione di progetto',
    ],
    guard: {
      forms: [
        'technical specifications', 'design documents', 'functional specifications', 'documentation',
        'wrote documentation', 'writing documentation', 'technical guides', 'technical writing',
        'documentation technique', 'rédaction de documentation', 'technische documentatie',
        'documentazione di progetto', 'documentación de sistemas',
      ],
      before: [
        'api', 'of api', 'service', 'endpoint', 'the api', 'of services', 'for api', 'for developer', 'code', 'system',
        'architecture', 'for backend', 'of code', 'database',
      ],
      after: ['api', 'code', 'software', 'developer'],
      notBefore: [
        'of patients', 'care', 'patient', 'of care', 'of visits', 'of evidence', 'for visas', 'events', 'gloves',
        'paint', 'of garments', 'film', 'vital', 'vitals', 'nursing', 'wounds', 'of wounds', 'intake', 'incidents',
        'of incidents', 'in charts', 'and coding of visits', 'of fabrics',
      ],
      notAfter: [
        'patient', 'medical', 'clinical', 'nursing', 'shipping', 'export', 'visa', 'customs', 'fabric', 'gmp',
        'garment', 'legal', 'construction', 'care', 'mortgage', 'price', 'tender', 'batch', 'well', 'pack', 'packaging',
      ],
      near: [
        ...ecosystems.backend, 'code-review', 'confluence', 'uml', 'unit-testing', 'requirements-analysis', 'sdlc',
        'openapi', 'api-design', 'microservices', 'software-architecture', 'agile', 'design-patterns', 'api',
      ],
      yes: [
        'Git, [[technical documentation]], Java', 'Wrote [[design documents]] for the Kafka migration.',
        '[[Technical writing]] for a Python SDK', 'Java, [[documentation technique]], Git',
        'Python, [[technische documentatie]], Docker',
      ],
      no: [
        'Nursing documentation and handover', 'Documented wounds and vitals in charts.',
        'Shipping documentation and customs', 'Garment technical specifications and size charts',
        'Wrote user manuals for ovens and fridges.', 'Documentation technique de pompes',
        'Monteur, technische documentatie',
      ],
    },
  },
  {
    id: 'user-stories', name: 'User stories',
    aliases: ['epics and stories', 'story mapping', 'definition of done', 'job stories', 'INVEST stories'],
    implies: ['agile'],
  },
  { id: 'v-model', name: 'V-Model', aliases: ['V-Modell', 'V-Modell XT', 'V-Shaped model'] },
  {
    id: 'waterfall', name: 'Waterfall',
    aliases: ['waterfall model', 'waterfall methodology', 'waterfall SDLC'],
    guard: {
      forms: ['Waterfall', 'waterfall model'],
      case: 'upper',
      before: ['model', 'project', 'method', 'approach', 'process', 'methodology'],
      notBefore: ['hotel', 'tours', 'tour', 'park', 'trail', 'spa', 'garden', 'charts', 'chart', 'hike', 'hikes'],
      notAfter: ['iguazu', 'distribution', 'garden', 'near', 'imf'],
      near: [...ecosystems.backend, 'agile', 'scrum', 'sdlc', 'uml', 'oracle', 'jira', 'requirements-analysis'],
      yes: ['Agile, [[Waterfall]], UML', 'Ran [[Waterfall]] projects in COBOL.'],
      no: [
        'Led hikes to a waterfall in Laos.',
        'Garden design: pond, Waterfall, decking',
        'Private equity: distribution waterfall models',
        'Night porter, Waterfall Hotel',
      ],
    },
  },
  {
    id: 'xp', name: 'Extreme Programming',
    aliases: ['XP', 'XP practices', 'eXtreme Programming (XP)', 'collective code ownership', 'XP methodology'],
    implies: ['agile'],
    guard: {
      forms: ['XP'],
      case: 'exact',
      notBefore: ['professional', 'home', 'sp2', 'sp3', 'pen', 'points'],
      notAfter: ['windows', '98,', '2000,', '95,', 'design', 'vista,', 'gained', '7,', 'office'],
      near: [
        'scrum', 'agile', 'kanban', 'tdd', 'pair-programming', 'continuous-integration', 'refactoring', 'junit', 'lean',
      ],
      yes: ['Scrum, [[XP]], Kanban', 'TDD and pairing in an [[XP]] team', 'Agile: [[XP]], Kanban'],
      no: [
        'Repaired Windows XP and 7 desktops.',
        'Sold Dell XP laptops and tablets.',
        'Ran quests with XP points for pupils.',
        'Sold Windows XP licences by phone.',
      ],
    },
  },
] as const satisfies readonly SkillRow[]
