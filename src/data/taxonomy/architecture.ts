import { ecosystems } from '../ecosystems.ts'
import type { SkillRow } from '../rows.ts'

/**
 * How software is cut, joined and kept fast: styles, principles, patterns, scaling, and the duties that job descriptions
 * name (scalable architecture, performance, reusable code, data architecture).
 * Not here: API styles (api), database design (database), data structures (cs-basics). Bare "architecture", "scaling",
 * "patterns" and "performance" are left out: builders, dentists and tailors have theirs.
 */
// biome-ignore format: a table reads best with its rows filled
export const architecture = [
  {
    id: 'adr', name: 'Architecture decision records',
    aliases: [
      'ADR', 'ADRs', 'architectural decision records', 'architecture decisions', 'design decisions',
      'architectural decisions', 'RFC documents', 'technical RFCs', 'design reviews', 'architecture reviews',
      'architecture review board', 'architecture documentation',
    ],
    guard: {
      forms: ['ADR', 'ADRs', 'design decisions', 'design reviews', 'architecture reviews'],
      case: 'upper',
      before: ['for services', 'template', 'process'],
      after: ['wrote', 'software', 'documented', 'technical', 'api', 'maintained'],
      notBefore: [
        'driver', 'tanker', 'certificate', 'licence', 'reporting', 'reports', 'of kitchens', 'revpar', 'and revpar',
      ],
      notAfter: [
        'occupancy', 'hotel', 'licence', 'serious', 'suspected', 'reported', 'interior', 'garment', 'packaging',
      ],
      near: [
        ...ecosystems.backend, 'c4-model', 'software-architecture', 'system-design', 'technical-documentation', 'ddd',
        'code-review', 'event-driven-architecture',
      ],
      yes: [
        'Documented [[design decisions]] for five Go services.',
        'C4, [[ADR]], DDD',
        'Wrote [[ADRs]] with the platform team.',
      ],
      no: [
        'Tanker driver with ADR licence',
        'Raised hotel ADR and RevPAR by 9 %.',
        'Reported ADRs to the pharmacy board.',
        'Interior design decisions for six kitchens',
      ],
    },
  },
  {
    id: 'aspect-oriented-programming', name: 'Aspect-oriented programming',
    aliases: ['AOP', 'AspectJ', 'Spring AOP', 'aspect oriented'],
    guard: {
      forms: ['AOP'],
      notAfter: ['national'],
      near: [...ecosystems.java, 'dotnet', 'design-patterns', 'oop'],
      yes: ['Spring, [[AOP]], Hibernate', 'Request timing in Java through [[AOP]]'],
      no: ['Wine buyer: AOC, AOP, IGP labels', 'Sold AOP cheese and cured ham.'],
    },
  },
  {
    id: 'async-programming', name: 'Asynchronous programming',
    aliases: [
      'async/await', 'asynchronous processing', 'async programming', 'non-blocking I/O', 'asyncio', 'async processing',
      'asynchronous communication', 'event loop', 'CompletableFuture', 'asynchronous messaging', 'async I/O',
      'asynchronous workflows', 'non-blocking', 'callbacks and promises', 'coroutines', 'Kotlin coroutines',
      'asynchronous code', 'asynchronous services', 'asynchronous tasks', 'async jobs',
    ],
    guard: {
      forms: ['asynchronous communication', 'asynchronous workflows', 'asynchronous tasks'],
      notBefore: ['with remote', 'across time'],
      notAfter: ['teaching', 'remote'],
      near: ecosystems.backend,
      yes: ['[[Asynchronous communication]] between services over RabbitMQ', 'Python, [[asyncio]], FastAPI'],
      no: [
        'Remote team lead, asynchronous communication and video calls',
        'Taught online with asynchronous tasks and quizzes.',
      ],
    },
  },
  {
    id: 'backend-development', name: 'Backend development',
    aliases: [
      'back-end development', 'server-side development', 'backend engineering', 'backend programming',
      'server-side programming', 'backend services', 'backend systems', 'server-side applications',
      'backend architecture', 'back-end web development', 'server-side logic', 'business logic', 'backend applications',
      'server applications', 'backend infrastructure', 'backend modules', 'backend logic', 'server side',
      'backend platform', 'backend components', 'web backend', 'backend technologies', 'back-end systems',
    ],
    guard: {
      forms: ['business logic', 'server side'],
      after: ['implemented', 'moved', 'complex', 'core', 'domain', 'tested', 'the'],
      notBefore: ['of the restaurant', 'of the deal', 'behind the merger'],
      near: ecosystems.backend,
      yes: ['Moved [[business logic]] out of PL/SQL into Java.', 'Wrote [[backend services]] in Go.'],
      no: ['Explained business logic and cash flow to shop owners.', 'Taught business logic and ethics to year 12.'],
    },
  },
  {
    id: 'batch-processing', name: 'Batch processing',
    aliases: [
      'batch jobs', 'batch applications', 'nightly batch', 'bulk data processing', 'scheduled jobs', 'background jobs',
      'background processing', 'background workers', 'job scheduling', 'Quartz Scheduler', 'cron jobs',
      'job schedulers', 'Control-M', 'task scheduling', 'nightly jobs', 'job queue workers', 'batch imports',
      'data import jobs', 'scheduled tasks', 'batch job', 'Autosys', 'Tivoli Workload Scheduler', 'job orchestration',
    ],
    guard: {
      forms: ['Batch processing', 'job scheduling', 'scheduled tasks', 'task scheduling'],
      after: ['nightly', 'data', 'async', 'spark'],
      notBefore: [
        'of cheese', 'of yoghurt', 'of tablets', 'of cheques', 'of technicians', 'for cleaners', 'of crews',
        'of specimens',
      ],
      notAfter: [
        'food', 'chemical', 'pharmaceutical', 'invoice', 'cheque', 'payroll', 'technician', 'crew', 'nurse', 'site',
      ],
      near: [
        ...ecosystems.backend, 'spring-batch', 'cron', 'spark', 'hadoop', 'mainframe', 'cobol', 'shell-scripting',
        'oracle',
      ],
      yes: ['Spring Batch, [[batch processing]], SQL', 'Moved [[cron jobs]] to Kubernetes.'],
      no: [
        'Batch processing of cheese and yoghurt',
        'Technician job scheduling for a lift firm',
        'Cheque batch processing at a bank',
        'Scheduled tasks for 12 cleaners',
      ],
    },
  },
  {
    id: 'bff', name: 'Backend for frontend',
    aliases: ['BFF', 'backends for frontends', 'BFF layer', 'backend-for-frontend pattern', 'API composition'],
    guard: {
      forms: ['BFF'],
      case: 'exact',
      before: ['layer', 'service', 'api', 'pattern'],
      near: [...ecosystems.backend, 'api-gateway', 'graphql', 'react'],
      yes: ['Node.js [[BFF]] for two mobile apps', 'GraphQL, [[BFF]], Redis'],
      no: ['Ran the box office of the Berlin film festival (BFF).', 'Bakery BFF, Best Friends Forever cakes'],
    },
  },
  {
    id: 'c4-model', name: 'C4 model',
    aliases: [
      'C4 diagrams', 'Structurizr', 'C4 architecture diagrams', 'arc42', 'architecture diagrams', 'system diagrams',
      'architectural diagrams', 'diagrams as code',
    ],
  },
  {
    id: 'caching-strategies', name: 'Caching',
    aliases: [
      'caching strategies', 'caching layers', 'cache invalidation', 'cache design', 'distributed caching',
      'distributed cache', 'multi-level caching', 'cache-aside', 'write-through cache', 'HTTP caching',
      'application caching', 'server-side caching', 'in-memory caching', 'query caching', 'cache layer',
      'caching mechanisms', 'caching solutions', 'response caching', 'in-memory cache', 'cached queries',
      'cache hit rate', 'cache hit ratio', 'data caching', 'client-side caching', 'write-behind cache',
      'read-through cache', 'cache strategy', 'page caching', 'cache warming', 'API caching', 'cache stampede',
      'caching techniques', 'implemented caching', 'added caching', 'caching layer', 'edge caching strategies',
      'result caching',
    ],
  },
  { id: 'cap-theorem', name: 'CAP theorem', aliases: ['PACELC', 'CAP theorem trade-offs', 'Brewer’s theorem'] },
  {
    id: 'circuit-breaker', name: 'Circuit breakers',
    aliases: [
      'circuit breaker pattern', 'Resilience4j', 'Hystrix', 'Netflix Hystrix', 'Polly .NET', 'bulkhead pattern',
      'retries with backoff', 'exponential backoff', 'backpressure', 'graceful degradation', 'retry logic',
      'retry policies', 'timeouts and retries', 'Opossum Node', 'load shedding', 'retry mechanisms', 'back pressure',
      'retry mechanism',
    ],
    implies: ['fault-tolerance'],
    guard: {
      forms: ['Circuit breakers', 'back pressure'],
      before: ['pattern', 'library', 'with resilience4j', 'with hystrix', 'around'],
      after: ['retries and', 'timeouts and', 'retries,', 'timeouts,', 'bulkheads and'],
      notBefore: ['panel', 'box', 'wiring', 'and fuses', 'and switchgear', 'maintenance'],
      notAfter: ['wired', 'vacuum', 'fuses and', 'oil', 'high-voltage', 'exhaust', 'replaced'],
      near: ecosystems.backend,
      yes: [
        'Retries and [[circuit breakers]] around three payment providers',
        'Java, [[circuit breakers]], Kafka',
        'Put [[Resilience4j]] around supplier calls.',
      ],
      no: [
        'Wired circuit breakers and fuse boxes.',
        'Tested circuit breakers in 33 kV substations.',
        'Electrician: lighting, circuit breakers, EV chargers',
        'Measured exhaust back pressure of engines.',
      ],
    },
  },
  {
    id: 'clean-architecture', name: 'Clean architecture',
    aliases: [
      'onion architecture', 'ports and adapters architecture', 'clean architectures', 'screaming architecture',
      'vertical slice architecture', 'vertical slices',
    ],
    guard: {
      forms: ['vertical slices', 'Clean architecture'],
      before: ['with', 'principle', 'in go', 'pattern', 'and'],
      after: ['follow', 'on'],
      notBefore: ['and minimalist', 'of homes', 'photography', 'of hotels'],
      notAfter: ['modern', 'scandinavian', 'minimal', 'tissue'],
      near: [
        ...ecosystems.backend, 'ddd', 'cqrs', 'solid', 'hexagonal-architecture', 'clean-code', 'design-patterns', 'tdd',
      ],
      yes: ['[[Clean architecture]] in Go and Kotlin', 'DDD, [[clean architecture]], TDD'],
      no: ['Admired for modern, clean architecture and interiors', 'Cut tissue in vertical slices for staining.'],
    },
  },
  {
    id: 'clean-code', name: 'Clean code',
    aliases: [
      'readable code', 'maintainable code', 'code readability', 'clean coding', 'code quality', 'DRY principle',
      'KISS principle', 'YAGNI', 'clean, maintainable code', 'coding standards', 'coding best practices',
      'code maintainability', 'clear and understandable code', 'well-structured code', 'well-tested code',
      'high-quality code', 'coding conventions', 'coding guidelines', 'maintainable software',
      'programming best practices', 'clean and maintainable code', 'quality code', 'testable code', 'KISS and DRY',
      'DRY/KISS', 'code standards', 'well-documented code', 'software craftsmanship', 'code craftsmanship',
      'efficient code', 'modular code', 'code hygiene',
    ],
    guard: {
      forms: ['quality code', 'coding standards', 'coding guidelines', 'code standards', 'coding conventions'],
      notBefore: ['for icd', 'icd', 'for claims', 'cpt', 'of conduct'],
      notAfter: ['medical', 'building', 'icd', 'dress', 'icd-10', 'clinical', 'cpt', 'safety', 'inpatient'],
      yes: ['Wrote [[coding standards]] for 40 developers.', 'SOLID, [[clean code]], TDD'],
      no: ['Medical coding guidelines and ICD-10 audits', 'Trained clerks in inpatient coding standards for claims.'],
    },
  },
  {
    id: 'cqrs', name: 'CQRS',
    aliases: [
      'command query responsibility segregation', 'CQRS/ES', 'read models', 'CQRS pattern', 'MediatR', 'Axon Framework',
      'command-query separation', 'materialised read models',
    ],
    guard: {
      forms: ['read models'],
      near: [...ecosystems.backend, 'event-sourcing', 'ddd', 'cqrs'],
      yes: ['Kafka [[read models]] in PostgreSQL', 'Event sourcing, [[CQRS]], DDD'],
      no: ['Read models of ships with care.', 'Taught pupils to read models and maps.'],
    },
  },
  {
    id: 'data-architecture', name: 'Data architecture',
    aliases: [
      'data platform architecture', 'data architectures', 'data architecture design', 'data modelling and architecture',
      'data storage design', 'data flow design', 'storage solutions', 'data infrastructure', 'data platform',
      'data strategy', 'data mesh', 'data transfer optimisation', 'data integration', 'data storage solutions',
      'data migration', 'data migrations', 'data synchronisation', 'migrated data', 'enhancing data architecture',
      'data handling', 'data flows', 'master data management',
    ],
    guard: {
      forms: [
        'storage solutions', 'data strategy', 'data handling', 'data migration', 'data flows', 'data integration',
        'data synchronisation', 'data migrations', 'migrated data',
      ],
      after: ['large-scale', 'database', 'automated', 'etl'],
      notBefore: ['for kitchens', 'for homes', 'for wardrobes', 'for clothes', 'for books', 'into sap', 'in excel'],
      notAfter: ['furniture', 'kitchen', 'wardrobe', 'cold', 'clinical', 'crm', 'marketing', 'patient', 'warehouse'],
      near: [...ecosystems.backend, 'etl', 'oracle', 'data-modeling', 'snowflake', 'spark'],
      yes: [
        '[[Data migration]] from Oracle to PostgreSQL',
        'Kafka, [[data integration]], SQL',
        'Improved the [[data architecture]] of an insurer.',
      ],
      no: [
        'Sold storage solutions for kitchens and lofts.',
        'Marketing data strategy and customer journeys',
        'CRM data migration for a sales team',
        'Clinical data handling in phase II trials',
      ],
    },
  },
  {
    id: 'ddd', name: 'Domain-driven design',
    aliases: [
      'DDD', 'domain driven design', 'bounded contexts', 'domain modelling', 'event storming', 'ubiquitous language',
      'domain models', 'domain-driven', 'strategic DDD', 'aggregates and bounded contexts', 'tactical DDD',
      'anti-corruption layer', 'domain-driven development',
    ],
    guard: {
      forms: ['DDD'],
      notBefore: ['pacemaker', 'mode', 'pacing', 'who', 'methodology who', 'daily dose'],
      notAfter: ['dual-chamber', 'who', 'pacemaker', 'pacemakers'],
      yes: ['Split the monolith along [[bounded contexts]].', 'CQRS, [[DDD]], Kafka'],
      no: ['Programmed dual-chamber DDD pacemakers.', 'Reported drug use in WHO DDD units.'],
    },
  },
  {
    id: 'dependency-injection', name: 'Dependency injection',
    aliases: [
      'inversion of control', 'IoC', 'IoC containers', 'DI container', 'Autofac', 'Google Guice', 'Guice', 'Dagger 2',
      'Unity container', 'Castle Windsor', 'Ninject', 'InversifyJS', 'StructureMap', 'Google Wire', 'Uber Fx', 'Koin',
    ],
    guard: {
      forms: ['IoC', 'Castle Windsor', 'Koin'],
      case: 'upper',
      before: ['container'],
      notBefore: ['lausanne', 'refugee', 'member', 'olympic', 'guide'],
      notAfter: ['olympic', 'at', 'near', 'the'],
      near: [
        'dotnet', 'csharp', 'java', 'spring', 'kotlin', 'design-patterns', 'solid', 'typescript', 'php', 'nestjs',
        'entity-framework', 'oop', 'aop', 'laravel',
      ],
      yes: [
        'C#, [[IoC]], Entity Framework',
        'Wired .NET services with [[Castle Windsor]] and NHibernate.',
        'SOLID and [[dependency injection]] throughout',
      ],
      no: [
        'Interpreter at the IOC session in Lausanne',
        'Tour guide at Castle Windsor and Eton',
        'Volunteer, IOC Refugee Olympic Team',
        'Warden of Windsor Castle',
      ],
    },
  },
  {
    id: 'design-patterns', name: 'Design patterns',
    aliases: [
      'GoF patterns', 'Gang of Four patterns', 'GoF', 'software design patterns', 'architectural patterns',
      'enterprise integration patterns', 'enterprise patterns', 'repository pattern', 'factory pattern',
      'observer pattern', 'strategy pattern', 'singleton', 'software patterns', 'J2EE design patterns',
      'architecture patterns', 'microservice patterns', 'unit of work pattern', 'adapter pattern', 'decorator pattern',
      'builder pattern', 'integration patterns', 'coding patterns', 'object-oriented design patterns',
      'enterprise design patterns', 'cloud design patterns',
    ],
    guard: {
      forms: ['Design patterns', 'singleton', 'GoF'],
      before: ['such as', 'in java', 'of gof', '(gof', 'in code', 'in python', 'for api'],
      after: [
        'software', 'object-oriented', 'oo', 'known', 'enterprise', 'gof', 'apply', 'common', 'best practices and',
      ],
      notBefore: [
        'for textiles', 'for fabric', 'for fabrics', 'for knitwear', 'for prints', 'births', 'pregnancy', 'and cut',
        'for dresses', 'for garments', 'for quilts',
      ],
      notAfter: [
        'textile', 'knit', 'fabric', 'sewing', 'surface', 'floral', 'pregnancy', 'a', 'healthy', 'print', 'quilt',
        'garden', 'ux', 'to',
      ],
      near: [
        ...ecosystems.backend, 'oop', 'solid', 'uml', 'clean-code', 'system-design', 'software-architecture',
        'data-structures', 'algorithms', 'microservices', 'tdd', 'ddd', 'mvc', 'refactoring', 'unit-testing',
        'jakarta-ee',
      ],
      yes: [
        'OOP, [[design patterns]], SOLID',
        'Refactored Java modules with [[design patterns]].',
        'Data structures, algorithms, [[design patterns]]',
      ],
      no: [
        'Able to design patterns for knitwear and cut samples.',
        'Surface design patterns for wallpaper',
        'Midwife: twin and singleton births',
        'Sewing, draping, design patterns for dresses',
      ],
    },
  },
  {
    id: 'distributed-systems', name: 'Distributed systems',
    aliases: [
      'distributed system', 'distributed computing', 'distributed architecture', 'distributed applications',
      'distributed services', 'consensus algorithms', 'Raft consensus', 'Paxos', 'leader election',
      'distributed locking', 'distributed locks', 'distributed transactions', 'two-phase commit', 'large-scale systems',
      'large-scale distributed systems', 'gossip protocols', 'distributed system design', 'distributed backend',
      'globally distributed systems', 'vector clocks', 'XA transactions', 'distributed databases design',
      'distributed data stores', '2PC', 'consistent hashing', 'peer-to-peer networks',
    ],
  },
  {
    id: 'enterprise-architecture', name: 'Enterprise architecture',
    aliases: [
      'TOGAF', 'ArchiMate', 'solution architecture', 'solutions architecture', 'enterprise architect',
      'solution design', 'technical architecture', 'IT architecture', 'enterprise application architecture',
      'Zachman framework', 'solution architect', 'enterprise application development', 'enterprise applications',
      'enterprise software', 'application architecture', 'integration architecture',
    ],
    guard: {
      forms: [
        'enterprise architect', 'solution design', 'enterprise software', 'enterprise applications',
        'solution architect',
      ],
      notBefore: ['sales', 'salesperson', 'account', 'accounts', 'buyers', 'for shelving'],
      notAfter: ['sold', 'selling', 'sales', 'sparx', 'lighting', 'packaging', 'logistics'],
      near: [
        ...ecosystems.backend, 'uml', 'togaf', 'jakarta-ee', 'system-design', 'software-architecture', 'microservices',
        'api-design',
      ],
      yes: ['Java [[enterprise applications]] for three banks', 'UML, microservices, [[solution design]]'],
      no: [
        'Sold enterprise software to hospitals.',
        'Packaging solution design for cosmetics',
        'Account executive, enterprise software sales',
        'Lighting solution design for offices',
      ],
    },
  },
  {
    id: 'event-driven-architecture', name: 'Event-driven architecture',
    aliases: [
      'event-driven', 'EDA', 'event-driven systems', 'event-driven microservices', 'event-based architecture',
      'event-driven design', 'event-driven services', 'message-driven architecture', 'event driven programming',
      'domain events', 'event-driven workflows', 'message-driven', 'event-driven integration',
      'choreography of services', 'asynchronous event processing', 'event-driven communication', 'event-driven backend',
      'event notification service', 'AsyncAPI events',
    ],
    guard: {
      forms: ['EDA'],
      case: 'exact',
      notBefore: ['tools', 'cadence', 'with pandas', 'in python', 'on', 'and modelling', 'and feature'],
      notAfter: ['exploratory', 'performed', 'cadence', 'synopsys'],
      near: [...ecosystems.backend, 'cqrs', 'event-sourcing', 'ddd', 'event-streaming'],
      yes: ['Kafka, [[EDA]], CQRS', '[[Event-driven]] order flow with RabbitMQ'],
      no: [
        'EDA and feature plots on survey data',
        'Verilog, EDA tools, Cadence',
        'Grants from the EDA for small towns',
        'Performed EDA on sales figures.',
      ],
    },
  },
  {
    id: 'event-sourcing', name: 'Event sourcing',
    aliases: ['event-sourced', 'event store', 'event-sourced systems', 'event sourced architecture'],
    guard: {
      forms: ['event store', 'Event sourcing'],
      before: ['with kafka', 'and cqrs', 'for ledger', 'pattern'],
      after: ['with', 'use'],
      notBefore: ['manager', 'of caterers', 'of venues', 'and catering', 'of speakers', 'merchandise'],
      notAfter: ['venue', 'pop-up', 'special'],
      near: [
        ...ecosystems.backend, 'cqrs', 'ddd', 'event-driven-architecture', 'microservices', 'event-streaming',
        'eventstoredb',
      ],
      yes: ['CQRS, [[event sourcing]], Kafka', 'Rebuilt the ledger with [[event sourcing]].'],
      no: ['Event sourcing of caterers and venues', 'Pop-up event store manager, fragrance'],
    },
  },
  {
    id: 'eventual-consistency', name: 'Eventual consistency',
    aliases: [
      'eventually consistent', 'strong consistency', 'consistency models', 'data consistency across services',
      'BASE semantics', 'CRDTs', 'CRDT', 'conflict resolution in replicas', 'linearisability',
      'eventually consistent systems', 'data consistency',
    ],
    guard: {
      forms: ['data consistency'],
      notAfter: ['clinical', 'survey', 'hr', 'crm'],
      near: [...ecosystems.backend, 'distributed-systems', 'saga-pattern', 'microservices'],
      yes: [
        'Kafka, sagas and [[data consistency]] over six services',
        'Chose [[eventual consistency]] for stock levels.',
      ],
      no: ['Clinical data consistency checks', 'Survey data consistency and entry'],
    },
  },
  {
    id: 'fault-tolerance', name: 'Fault tolerance',
    aliases: [
      'fault-tolerant', 'fault-tolerant systems', 'resilience patterns', 'resilient systems', 'resilience engineering',
      'resiliency', 'system resilience', 'failover', 'automatic failover', 'resilient architecture',
      'resilient services', 'self-healing systems', 'resilient microservices', 'fault tolerant architecture',
      'redundancy and failover', 'service resilience', 'single point of failure', 'self-healing infrastructure',
      'preventing crashes', 'robust systems', 'reliable systems', 'system stability', 'platform stability',
    ],
    guard: {
      forms: ['resiliency', 'resilience engineering', 'failover', 'robust systems', 'reliable systems'],
      before: ['cluster', 'test', 'to standby', 'between', 'setup'],
      after: ['database', 'automatic', 'region', 'tested'],
      notAfter: ['community', 'personal', 'emotional', 'climate', 'coastal', 'youth', 'staff'],
      near: [
        ...ecosystems.backend, ...ecosystems.aws, 'high-availability', 'scalability', 'distributed-systems',
        'load-balancing', 'replication', 'disaster-recovery',
      ],
      yes: [
        'PostgreSQL [[failover]] in under 30 s',
        'Scalability, [[fault tolerance]], Kafka',
        'Microservices, [[resiliency]], Istio',
      ],
      no: [
        'Community resiliency grants after the flood',
        'Youth resiliency coach in two schools',
        'Emotional resiliency workshops for staff',
        'Coastal resiliency planner, Gulfport',
      ],
    },
  },
  {
    id: 'full-stack-development', name: 'Full-stack development',
    aliases: [
      'full stack development', 'full-stack web development', 'full-stack engineering', 'full-stack applications',
      'fullstack development', 'full-stack web applications', 'full-stack features', 'MERN', 'MEAN stack', 'MERN stack',
      'MEVN stack', 'LAMP stack', 'LAMP', 'LEMP', 'JAMstack', 'PERN stack', 'XAMPP', 'WAMP', 'LEMP stack', 'TALL stack',
      'MAMP',
    ],
    guard: {
      forms: ['LAMP', 'WAMP', 'MERN'],
      case: 'exact',
      before: ['stack', 'server', 'app', 'developer', 'host', 'environment'],
      notBefore: ['assay', 'post', 'shade', 'room', 'radio'],
      notAfter: ['rt', 'desk', 'slit', 'table', 'rt-', 'the'],
      near: [...ecosystems.php, ...ecosystems.javascript, 'linux', 'nginx', 'apache', 'mongodb', 'python'],
      yes: ['PHP, MySQL, [[LAMP]]', 'Node.js and React, [[MERN]], MongoDB', 'Set up [[LAMP]] servers for 60 shops.'],
      no: [
        'Ran RT-LAMP assays for plant viruses.',
        'Slit LAMP examination and eye pressure',
        'Presenter at WAMP Radio, Leeds',
        'LAMP reading project, Lusaka: literacy and maths',
      ],
    },
  },
  {
    id: 'functional-programming', name: 'Functional programming',
    aliases: [
      'FP', 'functional programming paradigm', 'pure functions', 'immutability', 'monads', 'higher-order functions',
      'functional style', 'functional code', 'functional languages', 'functional-style programming',
      'functional paradigms', 'immutable data structures', 'functional design', 'Vavr',
      'functional reactive programming', 'category theory',
    ],
    guard: {
      forms: ['FP', 'functional design', 'functional style'],
      case: 'exact',
      after: ['oop and', 'oop,', 'oop/'],
      notBefore: ['counsellor', 'clinic', 'methods', 'dep', 'contract', 'markets', 'programme', 'services', 'report'],
      notAfter: ['fixed', 'postpartum', 'nurse', 'eu'],
      near: [
        'scala', 'haskell', 'clojure', 'kotlin', 'elixir', 'fsharp', 'java', 'oop', 'javascript', 'typescript', 'ocaml',
        'erlang', 'rust', 'python', 'design-patterns', 'cats', 'zio',
      ],
      yes: ['Scala, [[FP]], Akka', 'OOP and [[FP]] in Kotlin'],
      no: [
        'FP counsellor at a rural women’s clinic',
        'Midwifery: ANC, PNC, FP methods',
        'Functional design of furniture and lamps',
        'Wrote the FP&A deck for the board.',
      ],
    },
  },
  {
    id: 'hexagonal-architecture', name: 'Hexagonal architecture',
    aliases: ['ports and adapters', 'ports & adapters', 'hexagonal design', 'hexagonal', 'hex architecture'],
    guard: {
      forms: ['hexagonal'],
      notBefore: ['nuts', 'tiles', 'bolts', 'tile', 'bolt', 'crystals', 'wire'],
      near: [...ecosystems.backend, 'ddd', 'cqrs', 'clean-architecture', 'tdd'],
      yes: ['DDD, CQRS, [[hexagonal]]', 'Kotlin service in [[ports and adapters]] style'],
      no: ['Laid hexagonal tiles and grout.', 'Cut hexagonal bolts on a lathe.'],
    },
  },
  {
    id: 'high-availability', name: 'High availability',
    aliases: [
      'highly available', 'HA', 'HA clusters', 'high-availability systems', 'active-active', 'active-passive',
      'high availability clusters', 'highly available systems', 'HA setup', 'multi-AZ', 'HA/DR', 'failover clusters',
      'active/passive', 'active/active', 'highly available services', 'high availability architecture',
      'Pacemaker Corosync', 'keepalived', 'redundant systems', 'highly-available APIs', 'highly available architecture',
      'redundant servers', 'geo-redundancy',
    ],
    guard: {
      forms: ['HA', 'highly available'],
      case: 'exact',
      before: [
        'setup', 'cluster', 'database', 'pair', 'postgresql', 'deployment', 'configuration', 'proxy', 'architecture',
      ],
      notBefore: ['titers', 'antigen', 'filler', 'of land', 'forest', 'ha', 'scaffolds', 'farm'],
      notAfter: ['serum', 'of', 'influenza'],
      near: [
        ...ecosystems.backend, 'oracle', 'vmware', 'disaster-recovery', 'load-balancing', 'haproxy', 'scalability',
        'replication',
      ],
      yes: ['PostgreSQL in an [[HA]] pair', 'Redis, [[HA]], HAProxy'],
      no: [
        'Injected HA fillers in a skin clinic.',
        'Managed 120 HA of vineyards.',
        'Measured influenza HA titers.',
        'Planted oak on 40 HA of farm land.',
      ],
    },
  },
  {
    id: 'high-traffic-systems', name: 'High-traffic systems',
    aliases: [
      'high traffic', 'high-load systems', 'highload', 'high load', 'high-throughput systems', 'high-throughput',
      'high-volume systems', 'traffic spikes', 'peak traffic', 'peak load', 'large-scale applications', 'heavy traffic',
      'high concurrency', 'high-concurrency systems', 'requests per second', 'transactions per second',
      'high-volume transactions', 'million requests', 'requests per minute', 'million users', 'concurrent users',
      'high-traffic websites', 'high-traffic web applications', 'high-traffic APIs', 'requests per day',
      'varying user traffic', 'million daily requests', 'high-performance systems', 'high-performance applications',
      'million events per day', 'high-volume data processing', 'daily active users', 'messages per second',
      'events per second', 'TPS', 'RPS', 'QPS', 'billion requests', 'million events', 'million messages',
    ],
    guard: {
      forms: [
        'high traffic', 'peak load', 'heavy traffic', 'high load', 'high-throughput', 'TPS', 'million users',
        'peak traffic', 'concurrent users', 'daily active users', 'RPS', 'traffic spikes',
      ],
      case: 'upper',
      before: [
        'api', 'web', 'service', 'backend', 'platform', 'system', 'website', 'site', 'app', 'endpoint', 'pipeline',
        'server',
      ],
      after: ['handle', 'serving', 'under', 'handling', '5k', '10k', '20k', '50k', '000'],
      notBefore: [
        'screening', 'sequencing', 'store', 'stores', 'restaurant', 'cafe', 'areas', 'area', 'road', 'roads',
        'flooring', 'form', 'forms', 'assay', 'control', 'at the junction', 'locations', 'retail', 'report',
      ],
      notAfter: ['in', 'direct', 'drove', 'through', 'controlled', 'police', 'processed', 'electricity', 'grid'],
      near: [
        ...ecosystems.backend, 'scalability', 'performance-optimization', 'caching-strategies', 'load-testing',
        'latency', 'microservices', 'cdn',
      ],
      yes: [
        '[[High-throughput]] Kafka pipeline',
        'Kept the API fast at 5,000 [[requests per second]].',
        'Redis cache for [[peak load]] on sale days',
        '[[High-traffic]] website for a broadcaster',
      ],
      no: [
        'Barista in a high traffic station cafe',
        'High-throughput screening of enzymes',
        'Drove vans in heavy traffic and snow.',
        'Forecast peak load for the regional grid.',
        'Served a high traffic store of 900 guests a day.',
      ],
    },
  },
  {
    id: 'latency', name: 'Latency optimisation',
    aliases: [
      'low-latency', 'low latency systems', 'latency', 'reduced latency', 'low-latency systems', 'ultra-low latency',
      'p99 latency', 'p95 latency', 'tail latency', 'latency reduction', 'reducing latency', 'API latency',
      'cut latency', 'p95', 'p99', 'query latency', 'request latency', 'throughput', 'increased throughput',
      'improved throughput', 'end-to-end latency', 'latency-sensitive',
    ],
    guard: {
      forms: [
        'latency', 'throughput', 'p95', 'p99', 'reduced latency', 'cut latency', 'increased throughput',
        'improved throughput', 'reducing latency',
      ],
      before: ['of api', 'from', 'by', 'below', 'under', 'of the api', 'target', 'trading'],
      after: [
        'api', 'query', 'request', 'p95', 'p99', 'low', 'message', 'read', 'write', 'cut', 'reduced', 'reduce', 'lower',
        'server',
      ],
      notBefore: [
        'of patients', 'of the line', 'of containers', 'in the warehouse', 'period', 'phase', 'of passengers',
        'of cases', 'accounting', 'to rem', 'to sleep',
      ],
      notAfter: [
        'sleep', 'port', 'warehouse', 'terminal', 'viral', 'hiv', 'passenger', 'plant', 'wave', 'evoked', 'line', 'rem',
        'onset', 'patient', 'packing',
      ],
      near: [
        ...ecosystems.backend, 'performance-optimization', 'caching-strategies', 'scalability', 'load-testing',
        'response-time', 'concurrency', 'multithreading', 'api-gateway',
      ],
      yes: [
        'Cut API [[latency]] by 40 %.',
        'Raised [[throughput]] of the Kafka consumer to 90k messages a second.',
        'Java, [[low latency]], Aeron',
      ],
      no: [
        'Scored sleep latency and REM onset.',
        'Raised packing line throughput by 12 %.',
        'Studied HIV latency in T cells.',
        'Warehouse throughput of 9,000 parcels a day',
      ],
    },
  },
  {
    id: 'layered-architecture', name: 'Layered architecture',
    aliases: [
      'n-tier architecture', 'n-tier', 'three-tier architecture', '3-tier architecture', 'multi-tier architecture',
      'multi-tier applications', 'client-server architecture', 'client/server', 'client-server', 'n-layer architecture',
      'layered design', 'three-layer architecture', '3-tier applications', 'three-tier', '3-tier', 'multi-tier',
      'client-server applications', 'multitier enterprise applications', 'two-tier architecture',
    ],
    guard: {
      forms: ['three-tier', '3-tier', 'multi-tier', 'layered design'],
      notBefore: ['cake', 'cakes', 'pricing', 'loyalty', 'membership'],
      notAfter: ['wedding'],
      near: [...ecosystems.backend, 'jakarta-ee', 'oracle', 'weblogic'],
      yes: ['Java EE, [[3-tier]], Oracle', '[[N-tier]] .NET and SQL Server applications'],
      no: ['Baked three-tier wedding cakes.', 'Three-tier loyalty pricing for a salon'],
    },
  },
  {
    id: 'legacy-modernization', name: 'Legacy modernisation',
    aliases: [
      'legacy systems', 'legacy code', 'legacy migration', 'legacy system migration', 'strangler fig',
      'strangler pattern', 'modernised legacy', 'legacy applications', 'application modernisation',
      'system modernisation', 'modernising legacy systems', 'platform migration', 'system migration', 'rewrote legacy',
      'legacy codebase', 'monolith to microservices', 'breaking up the monolith', 'monolith decomposition',
      'decomposed the monolith', 'legacy refactoring', 'technology migration', 'replatforming', 'system rewrite',
      'legacy monolith', 'migrated legacy', 'legacy PHP', 'legacy Java', 'split the monolith', 'broke up the monolith',
      'version upgrades', 'software modernisation', 'strangler-fig pattern',
    ],
    guard: {
      forms: ['legacy systems', 'system migration', 'platform migration', 'legacy applications', 'version upgrades'],
      after: ['replaced', 'from', 'of', 'modernizing', 'maintained', 'refactored', 'integrate with'],
      notBefore: ['in hr', 'for payroll users'],
      notAfter: ['payroll', 'hr', 'fundraising'],
      near: [...ecosystems.backend, 'oracle', 'cobol', 'mainframe', 'microservices', 'refactoring', 'soap'],
      yes: [
        'Refactored [[legacy systems]] in PHP.',
        'Cobol, [[system migration]], Java',
        '[[Legacy code]] put under test',
      ],
      no: ['Trained clerks for the HR system migration.', 'Legacy giving and fundraising dinners'],
    },
  },
  {
    id: 'load-balancing', name: 'Load balancing',
    aliases: [
      'load balancers', 'load-balanced', 'load balancer', 'load-balancing algorithms', 'traffic routing',
      'L4/L7 load balancing', 'F5 BIG-IP', 'F5', 'global server load balancing', 'client-side load balancing',
      'Citrix NetScaler', 'NetScaler', 'reverse proxy and load balancing', 'F5 load balancers', 'Big-IP',
    ],
    guard: {
      forms: ['F5', 'traffic routing', 'load balancing'],
      case: 'upper',
      before: ['across', 'with', 'of requests', 'irule', 'between', 'for', 'algorithm', 'strategy'],
      notBefore: ['key', 'visa', 'tornado', 'of pallets', 'for trucks', 'of lorries', 'of phases', 'for lorries'],
      notAfter: ['press', 'grid', 'truck', 'lorry', 'phase', 'axle', 'aircraft', 'electrical'],
      near: [
        ...ecosystems.backend, 'haproxy', 'networking', 'firewalls', 'weblogic', 'high-availability', 'iis',
        'websphere',
      ],
      yes: ['Nginx, [[load balancing]], TLS', 'Put two [[load balancers]] before the API.', 'WebLogic behind [[F5]]'],
      no: [
        'Phase load balancing in switchboards',
        'Axle load balancing for trucks',
        'Press F5 to refresh the till.',
        'Aircraft load balancing and trim sheets',
      ],
    },
  },
  {
    id: 'microservices', name: 'Microservices',
    aliases: [
      'micro services', 'microservice architecture', 'microservices architecture', 'microservice-based',
      'micro-service', 'microservices-based architecture', 'MSA microservices', 'microservice design',
      'microservices design', 'microservice development', 'microservice', 'service decomposition',
      'microservice architectures', 'microservice ecosystem', 'microservices patterns', 'microservices development',
    ],
  },
  {
    id: 'modular-monolith', name: 'Modular monolith',
    aliases: [
      'modular monoliths', 'monolithic architecture', 'monolith', 'monolithic applications', 'monoliths',
      'monolithic application', 'modular architecture', 'modular design', 'modularisation', 'Spring Modulith',
      'Packwerk', 'plugin architecture', 'modular systems', 'modular applications', 'plug-in architecture',
      'monolithic systems',
    ],
    guard: {
      forms: ['modular design', 'modular systems', 'monolith', 'modular architecture', 'monoliths'],
      before: ['to microservice', 'into'],
      after: ['rails', 'php', 'java', 'django', 'legacy', 'the', 'a', 'python'],
      notBefore: ['of stone', 'kitchens', 'furniture', 'homes', 'housing', 'of granite', 'ceramics'],
      notAfter: ['stone', 'granite', 'furniture', 'sofa', 'kitchen', 'housing', 'ceramic', 'zirconia'],
      near: ecosystems.backend,
      yes: ['Split a Rails [[monolith]] into six services.', 'DDD, Java, [[modular design]]'],
      no: [
        'Carved a granite monolith for the park.',
        'Sofas in modular design for small homes',
        'Sold modular systems for offices.',
        'Climbed stone monoliths in Saxony.',
      ],
    },
  },
  {
    id: 'multi-tenancy', name: 'Multi-tenancy',
    aliases: [
      'multi-tenant', 'multi-tenant architecture', 'multi-tenant systems', 'multitenant', 'tenant isolation',
      'row-level tenant isolation', 'white-label platform', 'multi-tenant applications', 'multi-tenant platform',
      'multi-tenant backend',
    ],
    guard: {
      forms: ['multi-tenant', 'tenant isolation', 'white-label platform'],
      notBefore: [
        'building', 'buildings', 'office', 'offices', 'property', 'properties', 'leases', 'housing', 'retail',
        'warehouse', 'centre',
      ],
      yes: ['[[Multi-tenant]] billing service in Java', 'Django, [[multi-tenancy]], PostgreSQL'],
      no: ['Leased multi-tenant office buildings.', 'Ran repairs for multi-tenant housing.'],
    },
  },
  {
    id: 'mvc', name: 'Model-view-controller',
    aliases: [
      'MVC', 'MVC architecture', 'MVC pattern', 'MVC frameworks', 'MVVM', 'MVP pattern', 'model view controller',
      'MVC design pattern', 'MVC2', 'MVC applications',
    ],
    guard: {
      forms: ['MVC'],
      notBefore: ['driver', 'licence', 'inspection', 'infection'],
      notAfter: ['nj', 'state'],
      yes: ['PHP, [[MVC]], MySQL', 'Wrote an [[MVC]] framework for news sites.'],
      no: ['Clerk, NJ MVC agency, Trenton', 'Valid MVC licence and forklift card'],
    },
  },
  {
    id: 'oop', name: 'Object-oriented programming',
    aliases: [
      'OOP', 'object-oriented design', 'OOD', 'OOAD', 'OOPS', 'object oriented', 'OO design', 'object-oriented',
      'object orientation', 'OOA/OOD', 'object-oriented analysis and design', 'OO programming',
      'object-oriented development', 'OOP principles', 'object-oriented principles', 'OOPS concepts',
      'object-oriented concepts', 'OOP concepts', 'object-oriented software', 'object-oriented languages',
      'encapsulation', 'polymorphism', 'OO analysis', 'OO',
    ],
    guard: {
      forms: ['OOPS', 'OO', 'encapsulation', 'polymorphism', 'OOD', 'OOP'],
      case: 'upper',
      before: [
        'concept', 'principle', 'paradigm', 'technique', 'programming', 'design', 'analysis', 'method', 'code',
        'in java', 'in c++', 'and design', 'software', 'language',
      ],
      after: ['in', 'strong', 'solid', 'with'],
      notBefore: [
        'of cells', 'of drugs', 'in genes', 'gene', 'of islets', 'of markers', 'marker', 'expenses', 'costs', 'payment',
        'nucleotide',
      ],
      notAfter: ['genetic', 'single', 'snp', 'drug', 'lipid', 'said', 'nucleotide', 'average', 'patient', 'length'],
      near: [
        ...ecosystems.backend, 'design-patterns', 'solid', 'uml', 'data-structures', 'algorithms',
        'functional-programming', 'perl', 'dbms',
      ],
      yes: ['Java, [[OOP]], SQL', 'C++, [[OO design]] and Unix', 'Skills: [[OOPS concepts]], Java'],
      no: [
        'Genotyped single nucleotide polymorphism markers.',
        'Drug encapsulation in lipid particles',
        'Wrote the column Oops, a parenting diary.',
        'Patient OOP costs and billing',
      ],
    },
  },
  {
    id: 'outbox-pattern', name: 'Outbox pattern',
    aliases: [
      'transactional outbox', 'outbox', 'inbox pattern', 'exactly-once processing', 'exactly-once delivery',
      'exactly-once semantics', 'at-least-once delivery',
    ],
    guard: {
      forms: ['outbox'],
      notBefore: ['folder'],
      near: [
        'kafka', 'rabbitmq', 'saga-pattern', 'postgresql', 'debezium', 'microservices', 'event-driven-architecture',
        'idempotency', 'java',
      ],
      yes: ['Kafka events through an [[outbox]] table', 'Sagas, [[transactional outbox]], Debezium'],
      no: ['Sorted the director’s inbox, outbox and diary.', 'Cleared the Outbox folder in Outlook.'],
    },
  },
  {
    id: 'performance-optimization', name: 'Performance optimisation',
    aliases: [
      'performance tuning', 'performance improvement', 'performance improvements', 'optimised performance',
      'optimising performance', 'application performance', 'improved performance', 'application performance tuning',
      'system performance', 'code optimisation', 'server performance', 'performance bottlenecks',
      'performance bottleneck', 'bottleneck analysis', 'JVM tuning', 'GC tuning', 'garbage collection tuning',
      'memory optimisation', 'performance analysis', 'site performance', 'web performance', 'website performance',
      'backend performance', 'API performance', 'optimised code', 'performance issues',
      'performance engineering of services', 'application speed', 'speed optimisation', 'performance under load',
      'performance problems', 'memory usage', 'CPU usage', 'performance optimised', 'high performance',
      'optimisation of performance', 'software performance', 'page load time', 'page load times', 'page speed',
      'memory footprint', 'performance tweaks', 'resource optimisation', 'throughput optimisation',
    ],
    guard: {
      forms: [
        'Performance optimisation', 'performance tuning', 'performance improvement', 'performance improvements',
        'optimised performance', 'optimising performance', 'improved performance', 'system performance',
        'performance bottlenecks', 'performance analysis', 'performance issues', 'performance problems',
        'high performance', 'resource optimisation', 'bottleneck analysis', 'speed optimisation',
        'performance bottleneck', 'optimisation of performance',
      ],
      before: [
        'of api', 'of sql', 'of database', 'for api', 'of queries', 'of services', 'api', 'computing', 'code', 'of web',
        'of application', 'backend', 'of backend', 'of server',
      ],
      after: [
        'database', 'query', 'api', 'application', 'server', 'code', 'sql', 'backend', 'site', 'jvm', 'software', 'app',
        'web', 'scalability and', 'caching and',
      ],
      notBefore: [
        'plan', 'plans', 'of staff', 'of the team', 'of sales', 'culture', 'team', 'teams', 'of athletes', 'of players',
        'review', 'reviews', 'driver', 'car', 'cars', 'sport', 'coach', 'of employees', 'of students', 'management',
        'with staff', 'of the store', 'of pupils', 'of engines', 'fabrics', 'liquid', 'vehicles',
      ],
      notAfter: [
        'employee', 'sales', 'team', 'staff', 'athlete', 'athletic', 'sport', 'financial', 'pupil', 'student', 'store',
        'business', 'campaign', 'engine', 'human', 'manage', 'fund', 'academic', 'player', 'portfolio', 'credit',
        'individual', 'school', 'managing', 'theatre', 'live', 'vehicle',
      ],
      near: [
        ...ecosystems.backend, 'caching-strategies', 'query-optimization', 'profiling', 'indexing', 'load-testing',
        'latency', 'scalability', 'response-time', 'multithreading', 'microservices', 'database', 'oracle',
        'refactoring', 'apm', 'code-review', 'api-development',
      ],
      yes: [
        'SQL, [[performance tuning]], Oracle',
        'Found [[performance bottlenecks]] in a Java batch.',
        'Caching and [[performance optimisation]] of REST APIs',
        '[[Improved performance]] of slow SQL by 80 %.',
      ],
      no: [
        'Wrote performance improvement plans with HR.',
        'Coached athletes on performance optimisation.',
        'Improved performance of the sales team by 20 %.',
        'Car workshop: tyres, performance tuning, welding',
        'Gave pupils feedback on performance issues.',
      ],
    },
  },
  {
    id: 'profiling', name: 'Profiling',
    aliases: [
      'CPU profiling', 'memory profiling', 'JProfiler', 'YourKit', 'VisualVM', 'pprof', 'flame graphs',
      'async-profiler', 'Java Flight Recorder', 'Xdebug', 'dotTrace', 'Blackfire', 'performance profiling', 'profiled',
      'code profiling', 'application profiling', 'JFR', 'Java Mission Control', 'perf tools', 'py-spy', 'SQL Profiler',
      'profilers', 'Xhprof',
    ],
    implies: ['performance-optimization'],
    guard: {
      forms: ['Profiling', 'profiled', 'profilers'],
      before: ['tool', 'and tuning', 'and optimisation', 'of api', 'of java', 'of sql', 'slow', 'hot path'],
      after: ['cpu', 'memory', 'query', 'jvm', 'code', 'debugging and'],
      notBefore: [
        'in', 'by', 'artists', 'of offenders', 'of suspects', 'of customers', 'of tumours', 'of genes', 'customers',
        'suspects', 'local', 'of cells',
      ],
      notAfter: [
        'gene', 'expression', 'criminal', 'offender', 'customer', 'rna', 'tumour', 'tumor', 'metabolic', 'protein',
        'molecular', 'racial', 'psychological', 'risk', 'dna', 'lipid', 'was',
      ],
      near: [
        ...ecosystems.backend, 'performance-optimization', 'latency', 'debugging', 'query-optimization', 'load-testing',
      ],
      yes: [
        'Java, [[profiling]], JMeter',
        '[[Profiled]] a slow Python worker and halved its memory.',
        '[[Memory profiling]] of Go services',
      ],
      no: [
        'Gene expression profiling of tumours',
        'Criminal profiling and victim interviews',
        'Was profiled in a local paper for charity work.',
        'Customer profiling for a fashion label',
      ],
    },
  },
  {
    id: 'reactive-programming', name: 'Reactive programming',
    aliases: [
      'reactive systems', 'reactive streams', 'RxJava', 'Project Reactor', 'RxJS', 'ReactiveX', 'Reactive Manifesto',
      'Reactor Java', 'reactive microservices', 'reactive APIs', 'reactive architecture', 'reactive applications',
      'Rx.NET', 'Mutiny Quarkus', 'R2DBC', 'reactive Spring',
    ],
  },
  {
    id: 'real-time-systems', name: 'Real-time systems',
    aliases: [
      'real-time applications', 'real-time data processing', 'real-time updates', 'real-time processing',
      'real-time communication', 'real-time notifications', 'real-time messaging', 'real-time backend',
      'real-time features', 'real-time APIs', 'real-time chat', 'soft real-time', 'real-time data', 'RTOS', 'FreeRTOS',
      'push notifications', 'near-real-time processing', 'real-time analytics backend', 'realtime applications',
      'notification service', 'notification system', 'realtime updates', 'chat backend', 'realtime messaging',
    ],
    guard: {
      forms: [
        'real-time communication', 'real-time data', 'real-time updates', 'real-time processing',
        'real-time applications', 'push notifications', 'real-time notifications', 'notification system',
      ],
      before: ['with websocket', 'over websocket', 'service', 'api', 'backend'],
      notBefore: ['to guests', 'with families', 'to families', 'to drivers', 'on patients', 'for subscribers'],
      notAfter: ['radio', 'qpcr', 'guest', 'marketing', 'staff', 'patient'],
      near: [
        ...ecosystems.backend, 'websocket', 'websockets', 'kafka', 'firebase', 'event-streaming', 'spark', 'flink',
        'redis', 'signalr', 'socket-io', 'embedded-systems',
      ],
      yes: [
        'WebSocket [[real-time updates]] in Node.js',
        'Kafka, [[real-time data]], Go',
        '[[Push notifications]] from a PHP backend',
      ],
      no: [
        'Gave families real-time updates from theatre.',
        'Marketing push notifications for subscribers',
        'Radio dispatch and real-time communication with drivers',
        'Booked guests with real-time data on rooms.',
      ],
    },
  },
  {
    id: 'refactoring', name: 'Refactoring',
    aliases: [
      'code refactoring', 'refactored', 'refactor', 'refactored legacy code', 'code restructuring', 'rewrote modules',
      'code cleanup', 'refactoring legacy code', 'code revisions', 'restructured code', 'code modernisation',
      'refactorings',
    ],
  },
  {
    id: 'response-time', name: 'Response time optimisation',
    aliases: [
      'response time', 'response times', 'API response time', 'API response times', 'optimising response time',
      'server response time', 'query response time', 'page response time', 'reduced response time',
      'faster response times', 'endpoint response times', 'optimised response time', 'load times', 'loading time',
      'query times', 'execution time', 'processing time', 'query time', 'load time', 'loading times',
      'run time of jobs', 'average response time', 'median response time',
    ],
    guard: {
      forms: [
        'response time', 'response times', 'load times', 'loading time', 'loading times', 'query times',
        'execution time', 'processing time', 'query time', 'load time', 'average response time',
        'faster response times', 'reduced response time', 'median response time',
      ],
      before: [
        'of api', 'of the api', 'of queries', 'of endpoints', 'under load', 'of pages', 'of sql', 'of web', 'from',
        'ms',
      ],
      after: [
        'server', 'api', 'query', 'endpoint', 'page', 'p95', 'p99', 'request', 'backend', 'sql', 'optimize', 'website',
        'search', 'database', 'checkout', 'service', 'job', 'batch', 'script', 'web', 'app', 'report',
      ],
      notBefore: [
        'to calls', 'to alarms', 'to tickets', 'to guests', 'to complaints', 'to enquiries', 'of lorries', 'of trucks',
        'to customers', 'of ambulances', 'to emails', 'of claims', 'of invoices', 'to reviews',
      ],
      notAfter: [
        'emergency', 'ambulance', 'alarm', 'customer', 'call', 'ticket', 'truck', 'lorry', 'fire', 'claim', 'invoice',
        'email', 'guest', 'lead', 'police', 'complaint', 'application', 'loan', 'payment', 'order', 'nurse', 'crew',
        'staff',
      ],
      near: [
        ...ecosystems.backend, 'caching-strategies', 'query-optimization', 'performance-optimization', 'indexing',
        'latency', 'scalability', 'microservices', 'load-testing', 'database', 'oracle', 'cdn',
      ],
      yes: [
        'Cut [[API response time]] from 800 to 90 ms.',
        'Indexes that halved [[query response times]]',
        'Optimised [[response time]] of a PHP shop.',
        'Cut page [[load times]] with Redis.',
      ],
      no: [
        'Cut ambulance response times in two districts.',
        'Customer email response time below two hours',
        'Invoice processing time fell by a day.',
        'Lowered truck loading times at the dock.',
        'Fire crew with a response time of six minutes',
      ],
    },
  },
  {
    id: 'reusable-code', name: 'Reusable code',
    aliases: [
      'reusable libraries', 'reusable components', 'shared libraries', 'internal libraries', 'code reuse',
      'library development', 'reusable modules', 'SDK development', 'shared library', 'reusable code and libraries',
      'library design', 'common libraries', 'reusable packages', 'reusable services', 'in-house framework',
      'in-house frameworks', 'framework development', 'writing libraries', 'reusable functions', 'open-source library',
      'crafting libraries', 'shared packages', 'utility libraries', 'client libraries', 'SDKs', 'client library',
      'code libraries', 'internal framework', 'reusable templates', 'shared modules', 'client SDKs',
      'internal packages', 'in-house libraries', 'internal SDK', 'reusable backend components', 'open-source libraries',
    ],
    guard: {
      forms: [
        'reusable components', 'shared libraries', 'shared library', 'library development', 'library design',
        'reusable templates', 'common libraries', 'shared modules', 'reusable services', 'reusable modules',
        'internal framework', 'framework development', 'internal packages', 'shared packages', 'SDKs',
      ],
      after: [
        'wrote', 'built', 'published', 'internal', 'java', 'python', 'extracted', 'developed', 'maintained', 'create',
        'creating',
      ],
      notBefore: ['of books', 'for schools', 'of toys', 'for readers', 'for newsletters', 'for slides', 'of furniture'],
      notAfter: [
        'school', 'toy', 'town', 'public', 'antibody', 'village', 'children', 'tool', 'email', 'peptide', 'cdna',
      ],
      near: [
        ...ecosystems.backend, 'npm', 'maven', 'nuget', 'microservices', 'api-design', 'react', 'angular',
        'dependency-management',
      ],
      yes: [
        'Wrote [[shared libraries]] in Java for 14 teams.',
        'Extracted [[reusable components]] into npm packages.',
        '[[Reusable code]] for date handling',
      ],
      no: [
        'Volunteered in a toy library: shared libraries of games.',
        'Village library development and story hours',
        'Built peptide libraries for drug screening.',
        'Made reusable templates for newsletters.',
      ],
    },
  },
  {
    id: 'saga-pattern', name: 'Saga pattern',
    aliases: [
      'sagas', 'orchestration-based saga', 'choreography-based saga', 'compensating transactions', 'Saga orchestration',
      'saga orchestrator', 'Saga',
    ],
    guard: {
      forms: ['Sagas', 'Saga'],
      case: 'upper',
      notBefore: ['holidays', 'insurance', 'cruises', 'university', 'novels', 'of', 'prefecture'],
      notAfter: ['icelandic', 'family', 'redux', 'norse', 'the', 'twilight', 'star wars'],
      near: [
        'microservices', 'kafka', 'cqrs', 'event-sourcing', 'outbox-pattern', 'event-driven-architecture', 'rabbitmq',
        'axon', 'temporal', 'distributed-systems', 'camunda',
      ],
      yes: ['CQRS, Kafka, [[sagas]]', 'Refunds over four microservices as a [[saga]]'],
      no: [
        'Agent, Saga Holidays, Folkestone',
        'Translated Icelandic sagas into Dutch.',
        'Edited a family saga in three volumes.',
        'React, Redux-Saga, styled components',
      ],
    },
  },
  {
    id: 'scalability', name: 'Scalability',
    aliases: [
      'scalable architecture', 'scalable systems', 'horizontal scaling', 'vertical scaling', 'scalable applications',
      'scalable web applications', 'scalable backend', 'scalable services', 'scalable APIs', 'scaling systems',
      'highly scalable', 'scale-out architecture', 'designing scalable systems', 'scalable system design',
      'scalable microservices', 'scalable backend systems', 'scalable system architecture', 'scalable infrastructure',
      'scaled services', 'scalable backends', 'horizontally scalable', 'scaling backend', 'scaled the backend',
      'scaled the platform', 'scalable solutions', 'scalable web services', 'scalable', 'scale horizontally',
      'scaled horizontally', 'scaling strategies', 'scalable platforms', 'scalable software', 'system scalability',
      'scaling out', 'scalable RESTful APIs', 'scalable REST APIs', 'scalable code', 'designed scalable',
    ],
    guard: {
      forms: [
        'Scalability', 'scalable', 'scalable solutions', 'highly scalable', 'scaling strategies', 'scaled the platform',
        'scaling out', 'designed scalable', 'scalable platforms',
      ],
      before: [
        'api', 'backend', 'microservice', 'service', 'web', 'distributed', 'cloud', 'data pipeline', 'architecture',
        'and maintainable', 'and fault-tolerant', 'and resilient', 'server', 'system', 'application', 'code',
        'database', 'software', 'and secure', 'platform', 'infrastructure', 'of the api', 'event-driven',
      ],
      after: [
        'performance and', 'availability and', 'system', 'platform', 'backend', 'application', 'security and',
        'availability,', 'api', 'maintainability and',
      ],
      notBefore: [
        'business', 'marketing', 'growth', 'sales', 'franchise', 'processes', 'campaigns', 'training', 'hiring',
        'content', 'production', 'recruitment', 'process for', 'of campaigns', 'of the business', 'manufacturing',
        'onboarding',
      ],
      notAfter: ['franchise', 'marketing', 'business', 'bioprocess', 'sale', 'hiring'],
      near: [
        ...ecosystems.backend, 'distributed-systems', 'high-availability', 'system-design', 'software-architecture',
        'performance-optimization', 'load-balancing', 'caching-strategies', 'cloud-computing', 'serverless',
        'api-design', 'cloud-native',
      ],
      yes: [
        'Availability and [[scalability]] of Java services',
        'Designed [[scalable APIs]] for 3 million users.',
        'Microservices, [[scalability]], Kafka',
        'A [[scalable]] event-driven platform in Go',
      ],
      no: [
        'Built a scalable sales process for six regions.',
        'Scalable marketing campaigns on a small budget',
        'Franchise manager focused on business scalability',
        'Scalable hiring for a hotel group',
        'Bioprocess scalability studies in 200 L tanks',
      ],
    },
  },
  {
    id: 'soa', name: 'Service-oriented architecture',
    aliases: [
      'SOA', 'service oriented architecture', 'service-oriented', 'SOA architecture', 'SOA-based', 'SOA services',
      'Oracle SOA Suite', 'service-oriented design', 'service-oriented systems',
    ],
    guard: {
      forms: ['SOA'],
      case: 'exact',
      notBefore: ['exam', 'exams', 'actuary', 'member', 'fellow', 'probability'],
      notAfter: ['passed', 'actuarial', 'of'],
      yes: ['Java, [[SOA]], WebLogic', 'Designed [[SOA]] services for a telecom operator.'],
      no: ['Actuary student, passed SOA exams P and FM', 'Member, SOA exam committee, Chicago'],
    },
  },
  {
    id: 'software-architecture', name: 'Software architecture',
    aliases: [
      'software design', 'software architectures', 'software system architecture', 'application design',
      'architectural design', 'architecture design', 'designing software', 'technical design', 'backend design',
      'software architecture design', 'architected', 'code architecture', 'system architectures',
      'evolutionary architecture', 'technical design documents', 'high-level design', 'low-level design', 'HLD', 'LLD',
      'HLD/LLD', 'detailed design', 'architectural styles', 'HLD and LLD', 'structuring code', 'code structure',
      'application structure', 'software engineering principles', 'software engineering practices', 'low level design',
    ],
    guard: {
      forms: [
        'architectural design', 'architecture design', 'technical design', 'HLD', 'LLD', 'detailed design',
        'application design', 'architected', 'high-level design', 'low-level design', 'architectural styles',
      ],
      before: [
        'document', 'of api', 'of services', 'api', 'microservice', 'of microservice', 'of backend', 'a platform',
        'cloud', 'the backend', 'for backend', 'of the backend', 'backend', 'for apis', 'a distributed', 'event-driven',
      ],
      after: ['software', 'backend', 'api', 'hld and', 'requirements and', 'database'],
      notBefore: [
        'of houses', 'of buildings', 'of bridges', 'of villas', 'of roofs', 'studio', 'practice', 'of fashion',
        'for garments', 'of interiors', 'for villas', 'and masterplanning', 'of housing', 'of pipes', 'of ducts',
        'for hvac', 'of clothing',
      ],
      notAfter: [
        'landscape', 'interior', 'urban', 'structural', 'residential', 'garment', 'hvac', 'mechanical', 'stage',
        'bachelor of', 'lighting', 'gothic', 'sustainable', 'fashion', 'knitwear',
      ],
      near: [
        ...ecosystems.backend, 'microservices', 'uml', 'system-design', 'design-patterns', 'api-design', 'sdlc', 'oop',
        'agile', 'code-review', 'data-modeling', 'jakarta-ee',
      ],
      yes: [
        'Wrote [[HLD and LLD]] documents for Java services.',
        '[[Architected]] a Kafka platform for 30 teams.',
        'Owned the [[technical design]] of REST APIs.',
        'UML, [[software design]], C++',
      ],
      no: [
        'Residential architectural design in timber',
        'Diploma in architecture design, Milan',
        'Fashion student: sketching, technical design, sewing',
        'HVAC detailed design for hospitals',
        'Landscape architectural design of two parks',
      ],
    },
  },
  {
    id: 'solid', name: 'SOLID',
    aliases: [
      'SOLID principles', 'SOLID design', 'SOLID design principles', 'single responsibility principle',
      'Liskov substitution', 'open-closed principle', 'GRASP', 'separation of concerns', 'loose coupling',
      'loosely coupled', 'high cohesion', 'software design principles', 'design principles', 'law of Demeter',
      'OO principles', 'SOLID/DRY', 'composition over inheritance',
    ],
    guard: {
      forms: ['SOLID', 'design principles', 'GRASP', 'SOLID design'],
      case: 'exact',
      before: ['principle', 'code', 'oop', 'and clean code', 'and dry', ', dry', 'and design patterns'],
      after: ['follow', 'oop and'],
      notBefore: [
        'experience', 'understanding', 'knowledge', 'waste', 'foundation', 'background', 'state', 'form', 'oak', 'wood',
        'track record', 'team', 'grasp', 'tumours', 'of interiors', 'in fashion',
      ],
      notAfter: ['a', 'rock', 'interior', 'graphic', 'garden', 'firm', 'universal'],
      near: [
        'oop', 'design-patterns', 'clean-code', 'java', 'csharp', 'php', 'tdd', 'ddd', 'dotnet', 'clean-architecture',
        'typescript', 'dependency-injection', 'kotlin', 'refactoring', 'unit-testing', 'mvc', 'code-review',
        'spring-boot', 'laravel', 'design-patterns',
      ],
      yes: [
        'OOP, [[SOLID]], design patterns',
        'Code that follows [[SOLID]] and is tested',
        'Applied [[SOLID principles]].',
      ],
      no: [
        'Solid understanding of bookkeeping',
        'Oncology: solid tumours, leukaemia',
        'Joiner: solid oak doors and stairs',
        'SOLID EXPERIENCE IN HOTEL SALES',
      ],
    },
  },
  {
    id: 'system-design', name: 'System design',
    aliases: [
      'systems design', 'system architecture', 'systems architecture', 'designing systems',
      'design of distributed systems', 'large-scale system design', 'architecture of backend systems',
      'design of backend systems', 'system modelling', 'system integration', 'systems integration',
      'platform architecture', 'backend system design', 'designing scalable architecture', 'systems analysis',
      'systems analysis and design', 'system analysis',
    ],
    guard: {
      forms: [
        'System design', 'systems design', 'system modelling', 'systems analysis', 'system analysis',
        'system integration', 'systems integration',
      ],
      before: ['interview', 'and architecture', 'review', 'for backend', 'and coding', 'of backend'],
      after: ['backend', 'distributed', 'software', 'coding and', 'architecture and', 'scalable'],
      notBefore: ['of hvac', 'of pipes', 'for buildings', 'of irrigation', 'of boilers', 'of plumbing'],
      notAfter: [
        'hvac', 'irrigation', 'plumbing', 'optical', 'electrical', 'lighting', 'heating', 'sprinkler', 'solar', 'pv',
        'filing', 'mechanical', 'ventilation', 'av', 'vehicle', 'weapon',
      ],
      near: [
        ...ecosystems.backend, 'microservices', 'distributed-systems', 'scalability', 'algorithms', 'data-structures',
        'software-architecture', 'uml', 'api-design', 'sdlc', 'design-patterns', 'code-review', 'oop', 'oracle',
        'jakarta-ee',
      ],
      yes: [
        'Algorithms, [[system design]], Go',
        'Led [[system design]] reviews.',
        '[[System integration]] over REST and SOAP',
      ],
      no: [
        'HVAC system design for schools',
        'Solar PV system design and quotes',
        'Irrigation system design, golf courses',
        'Lighting and AV systems integration',
      ],
    },
  },
  {
    id: 'twelve-factor', name: 'Twelve-factor app',
    aliases: [
      '12-factor', '12-factor app', 'twelve-factor', 'twelve-factor methodology', '12 factor applications',
      'stateless services',
    ],
  },
  {
    id: 'uml', name: 'UML',
    aliases: [
      'UML diagrams', 'class diagrams', 'sequence diagrams', 'PlantUML', 'Unified Modeling Language', 'UML modelling',
      'Mermaid diagrams', 'Rational Rose', 'StarUML', 'Visual Paradigm', 'activity diagrams', 'BPMN',
      'entity-relationship diagram of systems', 'use case diagrams', 'flowcharts', 'sequence diagram', 'MagicDraw',
      'ERwin modelling', 'SysML', 'IBM Rational Rose',
    ],
    guard: {
      forms: ['flowcharts', 'activity diagrams', 'BPMN'],
      notAfter: ['hr'],
      near: [...ecosystems.backend, 'camunda', 'soa', 'uml', 'system-design'],
      yes: ['Camunda, [[BPMN]], Java', 'Drew [[sequence diagrams]] for each API.'],
      no: ['Drew flowcharts of the hiring process.', 'Office skills: memos, flowcharts, minutes'],
    },
  },
  {
    id: 'workflow-engines', name: 'Workflow engines',
    aliases: [
      'Camunda', 'Temporal', 'Temporal.io', 'Zeebe', 'Activiti', 'jBPM', 'Flowable', 'Netflix Conductor', 'Drools',
      'rules engine', 'rule engines', 'business rules engine', 'workflow orchestration', 'workflow automation', 'BPM',
      'Cadence workflow', 'Pega', 'business process management', 'state machines', 'business process automation',
      'Appian', 'Hangfire', 'IBM BPM', 'durable execution', 'workflow management', 'Pega PRPC', 'IBM ODM',
      'streamlined business process management',
    ],
    guard: {
      forms: [
        'Temporal', 'workflow automation', 'BPM', 'state machines', 'workflow management',
        'business process management', 'business process automation',
      ],
      case: 'upper',
      before: ['workflow', 'worker', 'server', 'engine', 'cluster', 'in java'],
      notBefore: [
        'lobe', 'bone', 'artery', 'arteritis', 'variation', 'and spatial', 'patterns', 'trends', 'to', 'music',
        'tracks', 'heart',
      ],
      notAfter: [
        'frontal', 'spatio', 'spatial and', 'hr', 'marketing', 'at', '128', '120', 'above', 'clinical', 'office',
      ],
      near: [
        ...ecosystems.backend, 'camunda', 'drools', 'bpmn', 'uml', 'microservices', 'weblogic', 'websphere',
        'saga-pattern', 'workflow-engines',
      ],
      yes: [
        'Go, [[Temporal]], PostgreSQL',
        'Moved payouts into [[Temporal]] workflows.',
        'Java, [[BPM]], WebSphere',
        '[[Camunda]] process for loans',
      ],
      no: [
        'MRI of the temporal lobe',
        'Mapped temporal and spatial trends in rainfall.',
        'DJ sets at 128 BPM',
        'Heart rate above 120 BPM reported to the doctor',
      ],
    },
  },
] as const satisfies readonly SkillRow[]
