import type { SkillRow } from '../rows.ts'

/**
 * The soft skills the article names (communication, active listening, problem-solving, technical creativity,
 * collaboration, mentoring) and their neighbours, each by what people did: "mentored two juniors", "explained … to".
 * A bare "communication" or "leadership" is guarded, for it is also a degree, a department and a device; praise that
 * nobody can show ("dynamic", "passionate", "team player") is left out.
 */
// biome-ignore format: a table reads best with its rows filled
export const softSkills = [
  {
    id: 'active-listening', name: 'Active listening',
    aliases: [
      'active listener', 'listened to users', 'listened to customers', 'listened to stakeholders',
      'listening to stakeholders', 'listening to users', 'listening skills', 'listening to customers',
      'interviewed users', 'interviewed stakeholders', 'interviewing users', 'user interviews', 'shadowed users',
      'shadowing users', 'listening to clients', 'listened to clients', 'interviewed customers', 'asked users',
      'acted on feedback', 'gathered feedback', 'collected feedback', 'feedback from users', 'stakeholder interviews',
      'customer interviews', 'incorporated feedback', 'listening actively', 'listened actively', 'clarified needs',
      'understood client needs', 'understanding client needs', 'understanding user needs', 'turned feedback into',
      'sat with users',
    ],
  },
  {
    id: 'adaptability', name: 'Adaptability',
    aliases: [
      'flexibility at work', 'adapted quickly', 'quick to adapt', 'fast learner', 'quick learner', 'ability to adapt',
      'picked up new technologies', 'adapting to new technologies', 'learned quickly', 'learns quickly',
      'willingness to learn',
    ],
    guard: {
      forms: ['Adaptability'],
      notBefore: ['of plants', 'of crops', 'of species', 'trials'],
      yes: ['Skills: communication, [[adaptability]]', '[[Fast learner]] in new domains'],
      no: ['Crop trials on adaptability of plants to drought', 'Studied the adaptability of species in cities.'],
    },
  },
  {
    id: 'analytical-thinking', name: 'Analytical thinking',
    aliases: [
      'analytical skills', 'critical thinking', 'logical thinking', 'analytical mindset',
      'analytical and problem-solving skills', 'strategic thinking', 'logical reasoning', 'systems thinking',
      'attention to detail', 'detail-oriented', 'eye for detail', 'data-driven decisions', 'evidence-based decisions',
      'analytical problem solving', 'analytical ability', 'analytical thinker',
    ],
  },
  {
    id: 'collaboration', name: 'Collaboration',
    aliases: [
      'collaborated', 'teamwork', 'team working', 'collaborating', 'worked closely with', 'working closely with',
      'worked together with', 'partnered with', 'partnering with', 'liaised with', 'liaising with', 'cooperated with',
      'joint work with', 'in close cooperation with', 'team collaboration', 'teamed up with', 'remote collaboration',
      'worked hand in hand with', 'interpersonal skills', 'people skills', 'collaboration skills',
      'coordinated across teams', 'worked across teams', 'cross-cultural teams', 'teamfähigkeit', 'teamarbeit',
      'travail en équipe', 'trabajo en equipo', 'trabalho em equipe', 'lavoro di squadra', 'lavoro di gruppo',
      'samenwerken',
    ],
    guard: {
      forms: ['Collaboration'],
      before: [
        'skill', 'across', 'and communication', 'team', 'teams', 'with product', 'with qa', 'with stakeholder',
        'with front-end', 'with frontend', 'with the', 'with other', 'with design', 'with data', 'with client',
        'with team', 'with developer',
      ],
      after: ['team', 'strong', 'remote', 'communication and', 'communication,', 'close', 'teamwork,', 'teamwork and'],
      notBefore: [
        'agreement', 'council', 'filtering', 'tools', 'robots', 'robot', 'agreements', 'platform', 'software', 'suite',
        'divorce', 'law', 'hub',
      ],
      notAfter: [
        'for economic', 'economic', 'development', 'bilateral', 'gulf', 'regional', 'international', 'technical',
      ],
      yes: [
        '[[Collaborated]] with two other teams on releases.',
        'Skills: communication, [[teamwork]]',
        '[[Collaboration]] with product and QA',
        '[[Liaised with]] the finance team on invoices.',
      ],
      no: [
        'Desk officer, Gulf Cooperation Council',
        'Built collaborative filtering in Spark.',
        'Microsoft collaboration tools administrator',
        'Development cooperation in West Africa',
      ],
    },
  },
  {
    id: 'communication', name: 'Communication',
    aliases: [
      'communication skills', 'verbal communication', 'written communication', 'effective communication',
      'oral communication', 'technical communication', 'explained technical', 'explaining technical',
      'explained complex', 'explaining complex', 'presented to stakeholders', 'presented to clients',
      'presented results to', 'presented findings', 'stakeholder communication', 'client communication',
      'communicated with', 'communicated technical', 'communicating with', 'explained to stakeholders',
      'presented to management', 'demonstrated to stakeholders', 'clear communication', 'customer communication',
      'team communication', 'demoed features', 'presented designs', 'presented demos', 'gave talks',
      'conference speaker', 'conference talks', 'tech talks', 'public speaking', 'presentation skills', 'speaker at',
      'spoke at', 'brown-bag talks', 'lightning talks', 'gave internal talks', 'wrote blog posts', 'engineering blog',
      'technical blog', 'excellent communicator', 'strong communicator', 'communicated progress', 'negotiated with',
      'translating technical concepts', 'to non-technical', 'with non-technical', 'non-technical stakeholders',
      'non-technical colleagues', 'non-technical audiences', 'technical presentations', 'briefed stakeholders',
      'reported to stakeholders', 'communicator', 'presenting to stakeholders', 'interpersonal communication',
      'explained trade-offs', 'explained decisions', 'verbal and written', 'technical blogging', 'blogged about',
      'verbal skills', 'kommunikationsstärke', 'kommunikationsfähigkeit', 'habilidades de comunicación',
    ],
    guard: {
      forms: [
        'Communication', 'communicator', 'verbal and written', 'spoke at', 'speaker at', 'gave talks',
        'communicated with', 'communicating with',
      ],
      before: [
        'skill', 'with stakeholder', 'with client', 'with customer', 'with team', 'with colleague', 'with the team',
        'with product', 'and teamwork', 'and collaboration', 'with user', 'with developer', 'with business',
        'across team', 'abilit', 'conference', 'meetup', 'internal',
      ],
      after: [
        'good', 'strong', 'excellent', 'effective', 'clear', 'great', 'teamwork and', 'leadership and', 'verbal',
        'written', 'listening and', 'collaboration and', 'teamwork,', 'leadership,', 'creativity,', 'listening,',
      ],
      notBefore: [
        'studies', 'engineering', 'protocol', 'protocols', 'device', 'devices', 'system', 'systems', 'degree',
        'sciences', 'science', 'arts', 'design', 'department', 'manager', 'officer', 'between services',
        'between microservices', 'interface', 'interfaces', 'assistant', 'strategy', 'layer', 'network', 'networks',
        'bus', 'channel', 'channels', 'and media', 'and electronics', 'technology', 'port', 'module', 'networks,',
        'between nodes', 'with sensors', 'with devices', 'between', 'middleware', 'satellite', 'funeral', 'his funeral',
        'weddings',
      ],
      notAfter: [
        'mass', 'electronics and', 'electronic', 'corporate', 'marketing', 'inter-service', 'asynchronous', 'serial',
        'inter-process', 'bluetooth', 'satellite', 'wireless', 'bachelor of', 'ba', 'bsc', 'visual', 'interprocess',
        'synchronous', 'secure', 'radio', 'network', 'data', 'encrypted', 'machine', 'm2m', 'client-server',
        'service-to-service', 'media and', 'director of', 'event-driven', 'real-time', 'grpc',
      ],
      yes: [
        'Strong [[communication skills]] with clients and testers',
        '[[Explained technical]] trade-offs to sales staff.',
        'Skills: teamwork, [[communication]], mentoring',
        'Daily [[communication]] with stakeholders in Oslo',
        '[[Spoke at]] internal conferences on queues.',
      ],
      no: [
        'BA Communication Studies, Leeds',
        'Electronics and communication engineering degree',
        'Serial communication with sensors over RS-485',
        'Moved inter-service communication to gRPC.',
        'Corporate communication manager, pharma',
      ],
    },
  },
  {
    id: 'continuous-learning', name: 'Continuous learning',
    aliases: [
      'lifelong learning', 'self-taught', 'self-directed learning', 'keeping up to date with', 'keeps up with',
      'self-study', 'personal development', 'professional development', 'online courses', 'learning new technologies',
      'growth mindset', 'curiosity', 'stay current with', 'continuous self-improvement', 'eager learner',
    ],
    guard: {
      forms: [
        'professional development', 'personal development', 'curiosity', 'self-study', 'online courses', 'self-taught',
      ],
      before: [
        'in software', 'in programming', 'on algorithm', 'in python', 'about new technolog', 'in java',
        'for new technolog', 'programmer', 'developer', 'engineer', 'coder',
      ],
      after: ['continuous', 'own', 'technical'],
      notBefore: ['for teachers', 'for nurses', 'of staff', 'of pupils', 'shop'],
      notAfter: ['staff', 'teacher', 'nurse', 'sold', 'child'],
      yes: ['[[Online courses]] in Java and algorithms', '[[Self-taught]] programmer'],
      no: [
        'Ran teacher professional development days.',
        'Sold online courses in yoga.',
        'Staff personal development and appraisals',
        'Curator of a curiosity cabinet',
        'Self-taught in Gleam',
      ],
    },
  },
  {
    id: 'leadership', name: 'Leadership',
    aliases: [
      'team leadership', 'technical leadership', 'led a team', 'led the team', 'leading a team', 'people management',
      'managed a team of developers', 'managed a team of engineers', 'engineering management', 'leadership skills',
      'led a squad', 'managed developers', 'led developers', 'led engineers', 'leading teams', 'technical direction',
      'thought leadership', 'managed engineers', 'line management', 'headed a team', 'directed a team', 'led teams',
      'engineering leadership', 'team management', 'hired engineers', 'hiring engineers', 'recruited developers',
      'built a team', 'grew the team', 'technical interviews', 'interviewed candidates', 'interviewing candidates',
      'hired developers', 'led a small team', 'supervised developers', 'supervised a team',
    ],
    guard: {
      forms: [
        'Leadership', 'thought leadership', 'interviewed candidates', 'people management', 'line management',
        'team leadership',
      ],
      before: ['skill', 'and mentoring', 'role'],
      after: [
        'technical', 'team', 'servant', 'engineering', 'as', 'strong', 'acting', 'communication,', 'communication and',
        'mentoring and', 'became',
      ],
      notBefore: [
        'articles', 'content', 'course', 'academy', 'programme', 'scholarship', 'of the opposition', 'award', 'studies',
        'blog', 'conference', 'college',
      ],
      notAfter: ['to our', 'to the', 'by our', 'by the', 'content and', 'to a', 'written'],
      yes: [
        '[[Led a team]] of five developers.',
        'Skills: mentoring, [[leadership]], communication',
        'Held [[technical interviews]] with 40 candidates.',
      ],
      no: [
        'Wrote thought leadership articles for a bank.',
        'Leadership Academy for young women, 2011',
        'Attended a leadership course and award dinner.',
        'Reported to the team leader of the night shift.',
      ],
    },
  },
  {
    id: 'mentoring', name: 'Mentoring',
    aliases: [
      'mentored', 'coached', 'mentorship', 'coaching', 'mentor', 'mentored juniors', 'onboarded',
      'onboarding new developers', 'onboarding of new developers', 'trained junior', 'training juniors',
      'coached developers', 'coached engineers', 'coached juniors', 'supervised interns', 'supervised junior',
      'guided junior', 'taught programming', 'onboarded new engineers', 'onboarded new developers',
      'onboarding engineers', 'trained developers', 'trained new hires', 'mentored interns', 'mentored students',
      'onboarding of new engineers', 'trained colleagues', 'taught colleagues', 'trained new developers',
      'trained engineers', 'internal workshops', 'trained new team members', 'guided a team', 'taught a course',
      'internship supervision', 'knowledge sharing', 'guided developers', 'mentored developers', 'mentored engineers',
      'coding bootcamp mentor', 'mentors junior', 'coaching developers', 'buddy for new developers', 'shared knowledge',
      'mentorat', 'accompagnement de juniors', 'accompagnement des développeurs juniors', 'mentoría técnica',
      'mentoria técnica', 'mentoria de juniores', 'acompañamiento a juniors', 'Betreuung von Junior-Entwicklern',
      'begeleiden van junioren', 'tutorato di junior', 'encadrement de développeurs',
    ],
    guard: {
      forms: [
        'mentored', 'coached', 'coaching', 'mentor', 'onboarded', 'trained colleagues', 'internal workshops',
        'taught a course',
      ],
      before: [
        'junior', 'developer', 'engineer', 'intern', 'colleague', 'graduate', 'student', 'team', 'teammate',
        'apprentice', 'a', 'an', 'the', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'ten', '2', '3', '4',
        '5', '6', '7', '8', '9', '10', '12', '15', '20', 'several', 'new', 'our', 'other', 'less', 'peer', 'fellow',
        'young', 'backend', 'software', 'staff', 'session', 'trainee', 'women',
      ],
      after: ['and', 'also', 'have', 'as', 'acted', 'technical', 'gave', 'ran', 'team', 'regularly', 'peer'],
      notBefore: [
        'inn', 'football', 'swimming', 'rugby', 'tennis', 'u12', 'hockey', 'inns', 'the under', 'basketball', 'bus',
        'station', 'tours', 'holidays', 'the school', 'athletes', 'swimmers', 'graphics', 'a football', 'a youth',
        'youth', 'children', 'the girls', 'the boys', 'clients in', 'clients on', 'a swim', 'a rugby', 'the swim',
        'the u12', 'the u14', 'guests', 'of athletes', 'vendors', 'merchants', 'suppliers', 'a choir', 'the choir',
        'customers', 'clients', 'patients',
      ],
      notAfter: [
        'was', 'been', 'being', 'football', 'life', 'were', 'swimming', 'fitness', 'health', 'my', 'his', 'her', 'by a',
        'tennis', 'sales', 'business', 'got', 'gymnastics', 'rugby', 'basketball', 'wellness', 'career', 'voice',
      ],
      yes: [
        '[[Mentored]] four juniors and an intern.',
        'Code review, [[mentoring]], pairing',
        '[[Onboarded]] new colleagues with a two-week plan.',
        '[[Coached]] two graduates on testing.',
      ],
      no: [
        'Was mentored by a senior architect.',
        'Coached football for under-12s.',
        'Life coaching and wellness retreats',
        'Onboarded merchants to the loyalty scheme.',
        'Coached the U12 hockey side.',
      ],
    },
  },
  {
    id: 'ownership', name: 'Ownership',
    aliases: [
      'took ownership of', 'end-to-end ownership', 'sole developer', 'accountability', 'took responsibility for',
      'sense of ownership', 'self-motivated', 'self-motivation', 'owned the backend', 'sole backend developer',
      'took the initiative', 'works independently', 'work independently', 'sole engineer', 'took over ownership',
      'service ownership', 'code ownership',
    ],
    guard: {
      forms: ['Ownership', 'accountability'],
      before: [
        'of service', 'of the service', 'of the backend', 'of the api', 'of api', 'and accountability', 'to automate',
        'to move to', 'to migrate', 'api', 'backend', 'service', 'platform', 'payment', 'migration', 'deployment',
        'release', 'roadmap', 'codebase', 'billing', 'order', 'checkout', 'search', 'notification', 'ledger',
        'inventory', 'user', 'auth', 'data pipeline', 'integration', 'ingestion', 'import', 'identity', 'pricing',
        'booking',
      ],
      after: ['end-to-end', 'strong', 'code', 'full', 'technical'],
      notBefore: [
        'of property', 'of land', 'of shares', 'treatment', 'iv', 'oxygen', 'structure', 'of the house', 'of cars',
        'shop', 'restaurant', 'cafe',
      ],
      notAfter: ['home', 'land', 'property', 'dog', 'car', 'public', 'state', 'share', 'business'],
      yes: [
        '[[Took ownership of]] the billing API.',
        'Skills: communication, [[ownership]], mentoring',
        'Known for [[end-to-end ownership]] of services',
      ],
      no: [
        'Checked land ownership and deeds.',
        'Initiated IV therapy and oxygen.',
        'Owned the cafe from 2004 to 2012.',
        'Advised families on home ownership.',
      ],
    },
  },
  {
    id: 'problem-solving', name: 'Problem-solving',
    aliases: [
      'solved complex problems', 'solving complex problems', 'problem solver', 'solved problems', 'solving problems',
      'resolved issues', 'resolving issues', 'troubleshot', 'diagnosed', 'resolved production issues',
      'solved performance problems', 'resolved critical issues', 'solution-oriented', 'resolved bottlenecks',
      'investigated', 'solved a', 'identified and fixed', 'identified and resolved', 'found and fixed',
      'diagnosed and fixed', 'debugged and fixed', 'resolved incidents', 'resolving incidents', 'resolved complex',
      'solved critical', 'traced the cause', 'tracked down', 'pinpointed', 'troubleshooter',
      'identified and eliminated', 'problemlösung', 'problemlösungskompetenz', 'résolution de problèmes',
      'resolución de problemas', 'resolução de problemas', 'risoluzione dei problemi', 'probleemoplossend vermogen',
    ],
    guard: {
      forms: [
        'diagnosed', 'investigated', 'solved a', 'tracked down', 'pinpointed', 'resolved issues', 'resolving issues',
        'resolved incidents', 'troubleshot', 'solving problems', 'solved problems', 'problem solver',
        'resolving incidents', 'resolved complex',
      ],
      before: [
        'memory', 'slow', 'latency', 'production', 'race', 'deadlock', 'bug', 'bottleneck', 'outage', 'database',
        'query', 'queries', 'server', 'timeout', 'data race', 'a memory', 'a race', 'a deadlock', 'a bug', 'crash',
        'a slow', 'api', 'network', 'software', 'in production', 'a production', 'a data', 'performance', 'leak',
        'a leak', 'a caching', 'flaky', 'with code', 'with the api', 'scaling', 'connection', 'a performance', 'data',
        'a bottleneck', 'concurrency', 'integration', 'intermittent', 'bugs', 'and resolved', 'and fixed',
      ],
      notBefore: [
        'with diabetes', 'with cancer', 'patients', 'crimes', 'thefts', 'fraud', 'with autism', 'complaints',
        'for guests', 'with guests', 'claims', 'with suppliers', 'illnesses', 'gene', 'mechanical', 'electrical',
      ],
      notAfter: ['newly', 'was', 'were', 'police', 'patients', 'children', 'guest'],
      yes: [
        '[[Tracked down]] memory leaks in a C++ server.',
        'Strong [[problem-solving]] skills',
        'Skills: communication, [[problem solving]]',
        '[[Diagnosed]] slow queries and fixed them.',
      ],
      no: [
        'Cared for newly diagnosed patients with diabetes.',
        'Police detective, investigated thefts and fraud',
        'Investigated guest complaints and refunds.',
        'Tracked down late payers by phone.',
      ],
    },
  },
  {
    id: 'stakeholder-management', name: 'Stakeholder management',
    aliases: [
      'stakeholder engagement', 'managing stakeholders', 'client-facing', 'customer-facing', 'client relationships',
      'liaised with stakeholders', 'liaising with stakeholders', 'collaborated with stakeholders',
      'aligned stakeholders', 'worked with clients', 'client meetings', 'business stakeholders', 'stakeholder needs',
      'stakeholder requirements', 'managed stakeholder expectations', 'stakeholders and developers',
      'vendor management', 'customer workshops', 'stakeholder workshops', 'advised clients', 'consulting with clients',
      'technical consulting', 'pre-sales engineering', 'stakeholder alignment', 'meetings with clients',
      'IT consulting', 'technical pre-sales', 'with stakeholders', 'client requirements',
    ],
    guard: {
      forms: [
        'vendor management', 'client meetings', 'customer-facing', 'client-facing', 'client relationships',
        'advised clients', 'worked with clients',
      ],
      before: [
        'api', 'platform', 'portal', 'developer', 'software', 'service', 'app', 'technical', 'on api', 'on software',
        'on cloud', 'on architecture', 'to define', 'to clarify', 'to design',
      ],
      after: ['technical', 'software'],
      yes: [
        'Worked [[with stakeholders]] on API scope.',
        '[[Advised clients]] on cloud costs.',
        '[[Liaised with stakeholders]] to shape releases.',
      ],
      no: [
        'Client-facing role in a beauty salon',
        'Advised clients on wills and estates.',
        'Booked client meetings and travel.',
        'Hotel vendor management and linen contracts',
      ],
    },
  },
  {
    id: 'technical-creativity', name: 'Technical creativity',
    aliases: [
      'creativity', 'creative thinking', 'innovative solutions', 'creative solutions', 'innovation', 'inventive',
      'invented', 'devised', 'prototyped', 'patented', 'novel algorithm', 'conceived', 'patent holder',
      'designed a novel', 'hackathon winner', 'won a hackathon', 'won the hackathon', 'pioneered',
      'out-of-the-box thinking',
    ],
    guard: {
      forms: [
        'creativity', 'innovation', 'invented', 'devised', 'conceived', 'pioneered', 'prototyped', 'creative solutions',
        'innovative solutions', 'creative thinking', 'inventive',
      ],
      before: [
        'a caching', 'an algorithm', 'algorithm', 'a scheme', 'a data', 'a sharding', 'api', 'service', 'a service',
        'schema', 'a schema', 'backend', 'microservice', 'cach', 'a queue', 'a protocol', 'a new api', 'in code',
        'in go', 'in python', 'in java', 'in rust', 'software', 'platform', 'data model', 'sql', 'a parser', 'a tool',
        'a search', 'three service', 'two service', 'architecture', 'system', 'a system', 'a framework', 'framework',
        'and problem', 'with node', 'with laravel', 'with django', 'with spring', 'a rate', 'with graphql', 'a test',
      ],
      after: [
        'technical', 'backend', 'api', 'service', 'platform', 'system', 'code', 'communication,', 'teamwork,',
        'problem-solving,', 'problem-solving and', 'server', 'database', 'microservice', 'software', 'app',
        'application',
      ],
      notBefore: [
        'menus', 'recipes', 'campaigns', 'dishes', 'lesson', 'lessons', 'cocktails', 'desserts', 'hub', 'manager',
        'for children', 'dough', 'pastry', 'breads', 'mining', 'and craft', 'sauces', 'marketing',
      ],
      notAfter: [
        'dishes', 'bread', 'pastry', 'stocks', 'sauces', 'cooked', 'baked', 'culinary', 'sauce', 'soups', 'children',
      ],
      yes: [
        '[[Devised]] a sharding scheme that cut costs by half.',
        'Skills: teamwork, [[creativity]], problem-solving',
        '[[Prototyped]] a parser over one weekend.',
      ],
      no: [
        'Baked bread and pastry from scratch.',
        'Creative solutions for window displays',
        'Devised menus and cocktails.',
        'Innovation manager, snack foods',
        'Led crafts that fed creativity in toddlers.',
      ],
    },
  },
  {
    id: 'time-management', name: 'Time management',
    aliases: [
      'prioritisation', 'organisational skills', 'multi-tasking', 'met deadlines', 'meeting deadlines',
      'delivered on time', 'ahead of schedule', 'on time and within budget', 'work under pressure',
      'planning and organisation', 'prioritised tasks', 'self-organised', 'organised and', 'prioritising tasks',
      'organization skills',
    ],
    guard: {
      forms: ['multi-tasking', 'organised and', 'prioritisation'],
      before: ['skill'],
      after: ['task', 'strong', 'good', 'and', 'ticket', 'backlog', 'communication,'],
      notBefore: ['systems', 'operating', 'ran', 'led', 'hosted', 'kernel', 'kernels'],
      notAfter: ['preemptive', 'i', 'triage'],
      yes: [
        'Skills: communication, [[multitasking]]',
        '[[Delivered on time]] for six years',
        '[[Met deadlines]] of nine product launches',
      ],
      no: [
        'Wrote a kernel with preemptive multitasking.',
        'Patient triage prioritisation in A&E',
        'Kernel lectures on multitasking and threads',
        'Described multitasking in toddlers.',
      ],
    },
  },
] as const satisfies readonly SkillRow[]
