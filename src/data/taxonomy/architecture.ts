import { ecosystems } from '../ecosystems.ts'
import type { SkillRow } from '../rows.ts'

/**
 * How software is cut, joined and kept fast: styles, principles, patterns, scaling, and the duties that job
 * descriptions name (scalable architecture, performance, reusable code, data architecture).
 * Not here: API styles (api), database design (database), data structures (cs-basics). Bare "architecture", "scaling",
 * "patterns" and "performance" are left out: builders, dentists and tailors have theirs.
 */
// biome-ignore format: a table reads best with its rows filled
export const architecture = [
  {
    id: 'adr', name: 'Architecture decision records',
    aliases: [
      'ADRs', 'architectural decision records', 'RFC documents', 'technical RFCs', 'architecture documentation',
    ],
    guard: {
      forms: ['ADRs'],
      case: 'upper',
      before: ['for services', 'template', 'process'],
      after: ['wrote', 'software', 'documented', 'technical', 'api', 'maintained'],
      notBefore: [
        'driver', 'tanker', 'certificate', 'licence', 'reporting', 'reports', 'of kitchens', 'revpar', 'and revpar',
      ],
      notAfter: [
        'occupancy', 'hotel', 'licence', 'serious', 'suspected', 'reported', 'interior', 'garment', 'packaging',
        'tachograph',
      ],
      near: [
        ...ecosystems.backend, 'c4-model', 'software-architecture', 'system-design', 'technical-documentation', 'ddd',
        'code-review', 'event-driven-architecture',
      ],
      yes: ['C4, [[ADRs]], DDD', 'Wrote [[ADRs]] with the platform team.'],
      no: ['Reported ADRs to the pharmacy board.', 'Nurse: dosing, ADRs, patient talks'],
    },
  },
  { id: 'appian', name: 'Appian', implies: ['workflow-engines'] },
  { id: 'arc42', name: 'arc42' },
  { id: 'archimate', name: 'ArchiMate', implies: ['enterprise-architecture'] },
  {
    id: 'aspect-oriented-programming', name: 'Aspect-oriented programming',
    aliases: ['AOP', 'AspectJ', 'aspect oriented', 'Spring AOP'],
    guard: {
      forms: ['AOP'],
      notAfter: ['national'],
      near: [...ecosystems.java, 'dotnet', 'design-patterns', 'oop'],
      yes: ['Spring, [[AOP]], Hibernate', 'Request timing in Java through [[AOP]]'],
      no: ['Wine buyer: AOC, AOP, IGP labels', 'Sold AOP cheese and cured ham.'],
    },
  },
  { id: 'async-profiler', name: 'async-profiler', implies: ['java', 'profiling'] },
  {
    id: 'async-programming', name: 'Asynchronous programming',
    aliases: [
      'async/await', 'asynchronous processing', 'async programming', 'asyncio', 'async processing',
      'asynchronous communication', 'event loop', 'CompletableFuture', 'asynchronous workflows', 'non-blocking',
      'callbacks and promises', 'coroutines', 'asynchronous code', 'asynchronous services', 'asynchronous tasks',
      'async jobs',
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
  { id: 'autofac', name: 'Autofac', implies: ['dotnet', 'dependency-injection'] },
  { id: 'autosys', name: 'Autosys', implies: ['batch-processing'] },
  {
    id: 'axon-framework', name: 'Axon Framework',
    aliases: ['Axon'],
    implies: ['java', 'cqrs', 'event-sourcing'],
    guard: {
      forms: ['Axon'],
      case: 'upper',
      before: ['server', 'aggregate'],
      notBefore: ['growth', 'length', 'guidance', 'tasers', 'camera', 'terminals'],
      notAfter: ['motor', 'giant'],
      near: ['java', 'kotlin', 'spring-boot', 'cqrs', 'event-sourcing', 'ddd', 'kafka', 'saga-pattern', 'spring'],
      yes: ['Java, [[Axon]], Kafka', 'CQRS with [[Axon]] and PostgreSQL'],
      no: ['Measured axon growth in mice.', 'Police: radio, Axon camera, baton', 'Stained dendrite, axon and soma.'],
    },
  },
  {
    id: 'backend-development', name: 'Backend development',
    aliases: [
      'server-side development', 'back-end engineering', 'back-end programming', 'server-side programming',
      'back-end services', 'back-end systems', 'server-side applications', 'back-end architecture',
      'back-end web development', 'server-side logic', 'business logic', 'back-end applications',
      'server applications', 'back-end infrastructure', 'back-end modules', 'back-end logic', 'server side',
      'back-end platform', 'back-end components', 'web backend', 'back-end technologies', 'back-end development',
      'backend-entwicklung', 'développement back-end', 'desarrollo backend', 'desenvolvimento backend',
      'sviluppo backend',
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
      'batch jobs', 'batch applications', 'bulk data processing', 'background jobs', 'background processing',
      'background workers', 'job scheduling', 'job schedulers', 'job queue workers', 'batch imports',
      'job orchestration', 'stapelverarbeitung', 'batchverarbeitung', 'traitement par lots', 'traitements batch',
      'procesamiento por lotes', 'processamento em lote', 'elaborazione batch', 'procesos batch', 'processos batch',
      'Batchläufe', 'Nachtläufe',
    ],
    guard: {
      forms: ['Batch processing', 'job scheduling', 'Nachtläufe'],
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
      yes: ['Spring Batch, [[batch processing]], SQL', 'Kafka, [[job scheduling]], Go'],
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
    aliases: ['BFF', 'backends for frontends', 'BFF layer', 'API composition'],
    guard: {
      forms: ['BFF'],
      case: 'upper',
      before: ['layer', 'service', 'api', 'pattern'],
      near: [...ecosystems.backend, 'api-gateway', 'graphql', 'react'],
      yes: ['Node.js [[BFF]] for two mobile apps', 'GraphQL, [[BFF]], Redis'],
      no: ['Ran the box office of the Berlin film festival (BFF).', 'Bakery BFF, Best Friends Forever cakes'],
    },
  },
  { id: 'blackfire', name: 'Blackfire', implies: ['php', 'profiling'] },
  { id: 'bpmn', name: 'BPMN' },
  {
    id: 'business-process-management', name: 'Business process management',
    aliases: ['BPM', 'business process automation'],
    guard: {
      forms: ['BPM', 'Business process management', 'business process automation'],
      before: ['workflow', 'worker', 'server', 'engine', 'cluster', 'in java'],
      notBefore: [
        'lobe', 'bone', 'artery', 'arteritis', 'variation', 'and spatial', 'patterns', 'trends', 'music', 'tracks',
        'heart',
      ],
      notAfter: ['frontal', 'spatio', 'spatial and', 'hr', 'marketing', '128', '120', 'above', 'clinical', 'office'],
      near: [
        ...ecosystems.backend, 'camunda', 'drools', 'bpmn', 'uml', 'microservices', 'weblogic', 'websphere',
        'saga-pattern', 'workflow-engines',
      ],
      yes: ['Java, [[BPM]], WebSphere', 'SOA, [[BPM]], Oracle'],
      no: ['DJ sets at 128 BPM', 'Heart rate above 120 BPM reported to the doctor'],
    },
  },
  {
    id: 'c4-bare', name: 'C4 notation',
    aliases: ['C4'],
    guard: {
      forms: ['C4'],
      case: 'exact',
      near: ['uml', 'archimate', 'plantuml', 'java', 'microservices', 'ddd', 'kafka', 'aws', 'togaf'],
      needs: 'company',
      yes: ['UML, [[C4]], ArchiMate', 'UML and [[C4]] for Java services'],
      no: ['Vertebra C4, physio', 'Block C4, warden'],
    },
  },
  { id: 'c4-model', name: 'C4 model', aliases: ['C4 diagrams', 'Structurizr', 'C4 architecture diagrams'] },
  {
    id: 'caching-strategies', name: 'Caching',
    aliases: [
      'cache invalidation', 'cache design', 'distributed cache', 'cache-aside', 'write-through cache',
      'server-side caching', 'cache layer', 'in-memory cache', 'cached queries', 'cache hit rate', 'cache hit ratio',
      'write-behind cache', 'read-through cache', 'cache strategy', 'cache warming', 'API caching', 'cache stampede',
      'edge caching strategies', 'semantic caching', 'prompt caching', 'cached responses', 'response caching',
      'read-through/write-through', 'mise en cache', 'caché de Redis', 'cache Redis', 'cacheo', 'caching-strategien',
      'cache distribué', 'Redis cache layer', 'Zwischenspeicherung', 'almacenamiento en caché',
      'armazenamento em cache', 'cached lookups',
      'Zwischenspeicher', 'caché de aplicación', 'cache',
    ],
    guard: {
      forms: ['cache'],
      before: ['in front', 'layer', 'in memory', 'for api', 'for queries'],
      after: ['local', 'in-process', 'http', 'browser', 'query'],
      notBefore: ['of', 'memory'],
      notAfter: ['level'],
      near: [
        'redis', 'memcached', 'varnish', 'hazelcast', 'ehcache', 'caffeine', 'rest', 'graphql', 'postgresql', 'mysql', 'http', 'cdn',
        'microservices', 'elasticsearch', 'latency', 'response-time', 'database-tuning',
      ],
      yes: ['Redis as a [[cache]] for prices', 'Put a [[cache]] in front of the price API.', 'PostgreSQL, [[cache]], Elasticsearch'],
      no: ['Found a cache of Roman coins.', 'Geocaching: hid a cache in the woods'],
    },
  },
  { id: 'cap-theorem', name: 'CAP theorem', aliases: ['PACELC', 'Brewer’s theorem'] },
  { id: 'castle-windsor', name: 'Castle Windsor', implies: ['dotnet', 'dependency-injection'] },
  {
    id: 'circuit-breaker', name: 'Circuit breakers',
    aliases: [
      'retry with backoff', 'retries with jitter', 'circuit breaker pattern', 'bulkhead pattern',
      'retries with backoff', 'exponential backoff', 'back pressure', 'graceful degradation', 'retry logic',
      'retry policies', 'timeouts and retries', 'load shedding', 'retry mechanisms', 'bulkheads',
      'retries and timeouts', 'timeouts/retries', 'retry/backoff', 'retries/timeouts', 'retries', 'disjuntores',
      'cortacircuitos',
    ],
    implies: ['fault-tolerance'],
    guard: {
      forms: ['Circuit breakers', 'back pressure', 'retries', 'disjuntores', 'cortacircuitos'],
      before: ['pattern', 'library', 'with resilience4j', 'with hystrix', 'around'],
      after: ['retries and', 'timeouts and', 'retries,', 'timeouts,', 'bulkheads and'],
      notBefore: ['panel', 'box', 'wiring', 'and fuses', 'and switchgear', 'maintenance'],
      notAfter: ['wired', 'vacuum', 'fuses and', 'oil', 'high-voltage', 'exhaust', 'replaced'],
      near: [...ecosystems.backend, 'chaos-engineering', 'istio', 'resilience4j', 'toxiproxy'],
      yes: [
        'Retries and [[circuit breakers]] around three payment providers', 'Java, [[circuit breakers]], Kafka',
        'Chaos Mesh found three missing [[circuit breakers]]', '[[Disjuntores]] no checkout, Java 17', 'Kafka, [[retries]], idempotency', 'Kafka consumers with [[retries]] and circuit breakers',
      ],
      no: [
        'Instalação de disjuntores e quadros elétricos', 'Wired circuit breakers and fuse boxes.', 'Tested circuit breakers in 33 kV substations.',
        'Electrician: lighting, circuit breakers, EV chargers', 'Measured exhaust back pressure of engines.',
        'Exam retry, tutor', 'Three retries at the driving test',
      ],
    },
  },
  { id: 'citrix-netscaler', name: 'Citrix NetScaler', aliases: ['NetScaler'], implies: ['load-balancing'] },
  {
    id: 'clean-architecture', name: 'Clean architecture',
    aliases: [
      'onion architecture', 'ports and adapters architecture', 'screaming architecture', 'vertical slice architecture',
      'vertical slices',
    ],
    guard: {
      forms: ['vertical slices', 'Clean architecture'],
      before: ['principle', 'in go', 'pattern'],
      after: ['follow', 'on'],
      notBefore: ['and minimalist', 'of homes', 'photography', 'of hotels', 'and interiors', 'and light'],
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
      'KISS principle', 'YAGNI', 'coding standards', 'coding best practices', 'code maintainability',
      'clear and understandable code', 'well-structured code', 'well-tested code', 'high-quality code',
      'coding conventions', 'coding guidelines', 'maintainable software', 'programming best practices', 'quality code',
      'testable code', 'KISS and DRY', 'DRY/KISS', 'code standards', 'well-documented code', 'software craftsmanship',
      'code craftsmanship', 'efficient code', 'modular code', 'code hygiene', 'maintainability', 'kiss/dry',
      'dry and kiss',
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
    id: 'coding-principles', name: 'DRY',
    aliases: ['KISS'],
    implies: ['clean-code'],
    guard: {
      forms: ['DRY', 'KISS'],
      case: 'exact',
      notBefore: ['fm', 'goods', 'army'],
      near: [...ecosystems.backend, 'solid', 'design-patterns', 'clean-code', 'oop'],
      needs: 'company',
      yes: ['SOLID, [[DRY]], [[KISS]], design patterns', 'PHP refactored by SOLID and [[DRY]]'],
      no: ['KISS FM, evening host', 'DRY goods clerk, warehouse'],
    },
  },
  { id: 'control-m', name: 'Control-M', implies: ['batch-processing'] },
  {
    id: 'cqrs', name: 'CQRS',
    aliases: [
      'command query responsibility segregation', 'read models', 'command-query separation', 'materialised read models',
    ],
    guard: {
      forms: ['read models'],
      notBefore: ['of'],
      notAfter: ['to'],
      near: [...ecosystems.backend, 'event-sourcing', 'ddd'],
      yes: ['Kafka [[read models]] in PostgreSQL', 'Event sourcing, [[CQRS]], DDD'],
      no: ['Read models of ships with care.', 'Taught pupils to read models and maps.'],
    },
  },
  {
    id: 'cronacle', name: 'Cronacle', aliases: ['redwood cronacle', 'redwood runmyjobs'], implies: ['batch-processing'],
  },
  {
    id: 'data-architecture', name: 'Data architecture',
    aliases: [
      'data platform architecture', 'data architecture design', 'data storage design', 'data flow design',
      'storage solutions', 'data infrastructure', 'data strategy', 'data mesh', 'data integration',
      'data storage solutions', 'data synchronisation', 'data handling', 'master data management',
      'data transfer optimization', 'optimizing data transfer', 'optimized data transfer', 'optimize data transfer',
    ],
    guard: {
      forms: ['storage solutions', 'data strategy', 'data handling', 'data integration', 'data synchronisation'],
      after: ['large-scale', 'database', 'automated', 'etl'],
      notBefore: ['for kitchens', 'for homes', 'for wardrobes', 'for clothes', 'for books', 'into sap', 'in excel'],
      notAfter: ['furniture', 'kitchen', 'wardrobe', 'cold', 'clinical', 'crm', 'marketing', 'patient', 'warehouse'],
      near: [...ecosystems.backend, 'etl', 'oracle', 'data-modelling', 'snowflake', 'spark'],
      yes: [
        'Kafka, [[data integration]], SQL',
        'Improved the [[data architecture]] of an insurer.',
        'ETL, Oracle, [[data integration]]',
      ],
      no: [
        'Sold storage solutions for kitchens and lofts.',
        'Marketing data strategy and customer journeys',
        'Clinical data handling in phase II trials',
      ],
    },
  },
  {
    id: 'ddd', name: 'Domain-driven design',
    aliases: [
      'DDD', 'bounded contexts', 'domain modelling', 'event storming', 'ubiquitous language', 'domain models',
      'domain-driven', 'strategic DDD', 'tactical DDD', 'anti-corruption layer', 'conception pilotée par le domaine',
      'Domänenmodellierung', 'Domänenmodelle', 'modélisation du domaine', 'modelado de dominio', 'modelado del dominio',
      'modelagem de domínio', 'modellazione del dominio', 'domeinmodellering', 'context maps',
      'context mapping', 'subdomains',
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
    aliases: ['inversion of control', 'IoC', 'IoC containers', 'DI container'],
    guard: {
      forms: ['IoC'],
      case: 'upper',
      before: ['container'],
      notBefore: ['lausanne', 'refugee', 'member', 'olympic', 'guide'],
      notAfter: ['olympic', 'near'],
      near: [
        'dotnet', 'csharp', 'java', 'spring', 'kotlin', 'design-patterns', 'solid', 'typescript', 'php', 'nestjs',
        'entity-framework', 'oop', 'aspect-oriented-programming', 'laravel',
      ],
      yes: ['C#, [[IoC]], Entity Framework', 'SOLID and [[dependency injection]] throughout'],
      no: [
        'Interpreter at the IOC session in Lausanne',
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
      'observer pattern', 'strategy pattern', 'singleton', 'architecture patterns', 'microservice patterns',
      'adapter pattern', 'decorator pattern', 'builder pattern', 'integration patterns', 'coding patterns',
      'object-oriented design patterns', 'enterprise design patterns', 'cloud design patterns', 'entwurfsmuster',
      'patrons de conception', 'patrones de diseño', 'padrões de projeto', 'padrões de design', 'ontwerppatronen',
      'wzorce projektowe',
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
    id: 'design-reviews', name: 'Design reviews',
    aliases: [
      'architecture reviews', 'architecture review board', 'design decisions', 'architecture decisions',
      'architectural decisions',
    ],
    guard: {
      forms: ['design decisions', 'Design reviews', 'architecture reviews'],
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
      yes: ['Led [[design reviews]] of five Go services.', 'Wrote RFCs and led [[design reviews]] for Go services.'],
      no: ['Interior design decisions for six kitchens', 'Fashion house: fittings and design reviews'],
    },
  },
  {
    id: 'distributed-systems', name: 'Distributed systems',
    aliases: [
      'consensus (Raft)', 'distributed computing', 'distributed architecture', 'distributed applications',
      'distributed services', 'consensus algorithms', 'Paxos', 'leader election', 'distributed locking',
      'distributed locks', 'distributed transactions', 'two-phase commit', 'large-scale systems', 'gossip protocols',
      'distributed system design', 'distributed backend', 'vector clocks', 'XA transactions',
      'distributed databases design', 'distributed data stores', '2PC', 'consistent hashing', 'peer-to-peer networks',
      'verteilte systeme', 'systèmes distribués', 'sistemas distribuidos', 'sistemas distribuídos',
      'sistemi distribuiti', 'gedistribueerde systemen', 'systemy rozproszone', 'JTA/XA', 'distributed XA',
    ],
  },
  {
    id: 'drools', name: 'Drools', implies: ['java', 'workflow-engines'],
    guard: {
      forms: ['drools'], case: 'upper', near: ['java', 'spring', 'jbpm', 'workflow-engines'],
      yes: ['Rules in [[Drools]] beside Java services.', 'Skills: Java, [[Drools]], Spring'],
      no: ['A dog that drools on customers.', 'The baby drools on the toys we sell.'],
    },
  },
  {
    id: 'dto-pattern', name: 'Data transfer objects',
    aliases: ['DTO'],
    guard: {
      forms: ['Data transfer objects', 'DTO'],
      case: 'exact',
      near: ['java', 'csharp', 'dotnet', 'spring', 'spring-boot', 'typescript', 'nestjs', 'php', 'mapstruct'],
      needs: 'company',
      yes: ['Java, DAO, [[DTO]]', 'Java services with [[DTO]] mapping'],
      no: ['DTO officer, depot', 'DTO leave, nurse'],
    },
  },
  {
    id: 'eip', name: 'EIP patterns',
    aliases: ['EIP'],
    guard: {
      forms: ['EIP'],
      case: 'exact',
      near: ['spring-integration', 'java', 'apache-camel', 'jms', 'rabbitmq'],
      needs: 'company',
      yes: ['Java, [[EIP]], JMS', 'Java routes by [[EIP]] on RabbitMQ'],
      no: ['EIP of the plant, fitter', 'EIP coach for infants'],
    },
  },
  {
    id: 'enterprise-applications', name: 'Enterprise applications',
    aliases: ['enterprise application development', 'enterprise software', 'enterprise application architecture'],
    guard: {
      forms: ['enterprise software', 'Enterprise applications'],
      notBefore: ['sales', 'salesperson', 'account', 'accounts', 'buyers', 'for shelving'],
      notAfter: ['sold', 'selling', 'sales', 'sparx', 'lighting', 'packaging', 'logistics'],
      near: [
        ...ecosystems.backend, 'uml', 'togaf', 'jakarta-ee', 'system-design', 'software-architecture', 'microservices',
        'api-design',
      ],
      yes: ['Oracle, [[enterprise applications]], Java', 'SQL Server, [[enterprise applications]], C#'],
      no: ['Sold enterprise software to hospitals.', 'Account executive, enterprise software sales'],
    },
  },
  {
    id: 'enterprise-architecture', name: 'Enterprise architecture',
    aliases: ['technical architecture', 'IT architecture', 'application architecture', 'integration architecture'],
  },
  {
    id: 'event-driven-architecture', name: 'Event-driven architecture',
    aliases: [
      'event-driven', 'EDA', 'event-based architecture', 'domain events', 'message-driven', 'choreography of services',
      'asynchronous event processing', 'event-driven communication', 'ereignisgesteuerte architektur',
      'architecture événementielle', 'arquitectura orientada a eventos', 'arquitetura orientada a eventos',
      'architettura a eventi',
    ],
    guard: {
      forms: ['EDA'],
      case: 'upper',
      notBefore: ['tools', 'cadence', 'with pandas', 'in python', 'and modelling', 'and feature'],
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
    aliases: ['event-sourced', 'event store'],
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
      'BASE semantics', 'CRDTs', 'conflict resolution in replicas', 'linearisability', 'data consistency', 'CRDT',
      'conflict-free replicated data types',
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
    id: 'exactly-once-processing', name: 'Exactly-once processing',
    aliases: ['exactly-once delivery', 'exactly-once semantics', 'at-least-once delivery'],
  },
  {
    id: 'f5', name: 'F5 BIG-IP',
    aliases: ['F5', 'F5 load balancers', 'Big-IP'],
    implies: ['load-balancing'],
    guard: {
      forms: ['F5'],
      case: 'upper',
      before: ['across', 'of requests', 'irule', 'algorithm', 'strategy'],
      notBefore: ['key', 'visa', 'tornado', 'of pallets', 'for trucks', 'of lorries', 'of phases', 'for lorries'],
      notAfter: ['press', 'grid', 'truck', 'lorry', 'phase', 'axle', 'aircraft', 'electrical'],
      near: [
        ...ecosystems.backend, 'haproxy', 'networking', 'firewalls', 'weblogic', 'high-availability', 'iis',
        'websphere',
      ],
      yes: ['WebLogic behind [[F5]]', 'Windows Server, IIS, [[F5]]'],
      no: ['Press F5 to refresh the till.', 'Storm chaser: filmed an F5 tornado.'],
    },
  },
  {
    id: 'fault-tolerance', name: 'Fault tolerance',
    aliases: [
      'fault-tolerant', 'resilience patterns', 'resilient systems', 'resilience engineering', 'resiliency',
      'system resilience', 'failover', 'automatic failover', 'resilient architecture', 'resilient services',
      'self-healing systems', 'redundancy and failover', 'service resilience', 'single point of failure',
      'self-healing infrastructure', 'preventing crashes', 'robust systems', 'reliable systems', 'system stability',
      'platform stability',
    ],
    guard: {
      forms: ['resiliency', 'resilience engineering', 'failover', 'robust systems', 'reliable systems'],
      before: ['cluster', 'test', 'to standby', 'setup'],
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
      'full-stack web development', 'full-stack engineering', 'full-stack applications', 'full-stack web applications',
      'full-stack features', 'full stack developer', 'full stack engineer', 'full stack web developer',
      'full-stack bootcamp', 'développement full stack', 'desarrollo full stack', 'full-stack-entwicklung',
      'desenvolvimento full stack',
    ],
  },
  {
    id: 'functional-programming', name: 'Functional programming',
    aliases: [
      'FP', 'functional programming paradigm', 'pure functions', 'immutability', 'monads', 'higher-order functions',
      'functional code', 'functional languages', 'functional-style programming', 'functional paradigms',
      'immutable data structures', 'Vavr', 'functional reactive programming', 'category theory',
      'funktionale programmierung', 'programmation fonctionnelle', 'programación funcional', 'programação funcional',
      'programmazione funzionale', 'functioneel programmeren',
    ],
    guard: {
      forms: ['FP'],
      case: 'upper',
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
    aliases: [
      'ports and adapters', 'hexagonal design', 'hexagonal', 'hex architecture', 'architecture hexagonale',
      'arquitectura hexagonal', 'arquitetura hexagonal', 'architettura esagonale', 'hexagonale Architektur',
      'hexagonale architectuur',
    ],
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
      'HA', 'HA clusters', 'active-active', 'active-passive', 'highly available systems', 'HA setup', 'multi-AZ',
      'failover clusters', 'highly available services', 'redundant systems', 'highly-available APIs',
      'highly available architecture', 'redundant servers', 'geo-redundancy', 'highly available', 'active/passive',
      'active/active', 'hochverfügbarkeit', 'haute disponibilité', 'alta disponibilidad', 'alta disponibilidade',
      'alta affidabilità', 'Ausfallsicherheit', 'alta disponibilità', 'hoge beschikbaarheid',
    ],
    guard: {
      forms: ['HA', 'Ausfallsicherheit'],
      case: 'upper',
      before: [
        'setup', 'cluster', 'database', 'pair', 'postgresql', 'deployment', 'configuration', 'proxy', 'architecture',
      ],
      notBefore: ['titers', 'antigen', 'filler', 'of land', 'forest', 'ha', 'scaffolds', 'farm'],
      notAfter: ['serum', 'influenza'],
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
      'high traffic', 'high-load systems', 'high load', 'high-throughput systems', 'high-throughput',
      'high-volume systems', 'traffic spikes', 'peak traffic', 'peak load', 'large-scale applications', 'heavy traffic',
      'high concurrency', 'high-performance systems', 'high-performance applications', 'high-volume data processing',
    ],
    guard: {
      forms: [
        'high traffic', 'peak load', 'heavy traffic', 'high load', 'high-throughput', 'peak traffic', 'traffic spikes',
      ],
      before: [
        'api', 'web', 'service', 'backend', 'platform', 'system', 'website', 'site', 'app', 'endpoint', 'pipeline',
        'server', 'e-commerce', 'ecommerce', 'online', 'shop', 'portal', 'news site', 'booking', 'application',
      ],
      after: ['handle', 'serving', 'under', 'handling', '5k', '10k', '20k', '50k', '000'],
      notBefore: [
        'screening', 'sequencing', 'store', 'stores', 'restaurant', 'cafe', 'areas', 'area', 'road', 'roads',
        'flooring', 'form', 'forms', 'assay', 'control', 'at the junction', 'locations', 'retail', 'report',
        'sequencing', 'screening',
      ],
      notAfter: ['direct', 'drove', 'controlled', 'police', 'processed', 'electricity', 'grid', 'forecast'],
      near: [
        ...ecosystems.backend, 'scalability', 'performance-optimization', 'caching-strategies', 'load-testing',
        'latency', 'microservices', 'cdn', 'api',
      ],
      yes: [
        '[[High-throughput]] Kafka pipeline',
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
  { id: 'ibm-bpm', name: 'IBM BPM', implies: ['workflow-engines'] },
  { id: 'ibm-odm', name: 'IBM ODM', implies: ['workflow-engines'] },
  { id: 'inversifyjs', name: 'InversifyJS', aliases: ['inversify'], implies: ['typescript', 'dependency-injection'] },
  { id: 'jamstack', name: 'JAMstack' },
  {
    id: 'java-flight-recorder', name: 'Java Flight Recorder',
    aliases: ['JFR', 'Java Mission Control', 'JDK Mission Control', 'JMC'],
    implies: ['java', 'profiling'],
  },
  { id: 'jprofiler', name: 'JProfiler', implies: ['java', 'profiling'] },
  { id: 'keepalived', name: 'keepalived', implies: ['high-availability', 'linux'] },
  { id: 'koin', name: 'Koin', implies: ['kotlin', 'dependency-injection'] },
  {
    id: 'latency', name: 'Latency optimisation',
    aliases: [
      'low-latency', 'latency', 'reduced latency', 'p99 latency', 'p95 latency', 'tail latency', 'latency reduction',
      'reducing latency', 'cut latency', 'p95', 'p99', 'latency-sensitive',
    ],
    guard: {
      forms: ['latency', 'p95', 'p99', 'reduced latency', 'cut latency', 'reducing latency'],
      before: ['of api', 'of the api', 'target', 'trading'],
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
        'response-time', 'concurrency', 'multithreading', 'api-gateway', 'api',
      ],
      yes: ['Cut API [[latency]] by 40 %.', 'Java, [[low latency]], Aeron', 'Kafka, Java, [[latency]]'],
      no: [
        'Scored sleep latency and REM onset.',
        'Studied HIV latency in T cells.',
        'Timed sleep latency in shift workers.',
        'Studied viral latency in herpes.',
      ],
    },
  },
  {
    id: 'layered-architecture', name: 'Layered architecture',
    aliases: [
      'n-tier', 'three-tier architecture', '3-tier architecture', 'multi-tier architecture', 'multi-tier applications',
      'client-server architecture', 'client/server', 'n-layer architecture', 'layered design',
      'three-layer architecture', '3-tier applications', 'three-tier', '3-tier', 'multi-tier',
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
      'legacy code', 'legacy migration', 'legacy system migration', 'modernised legacy',
      'application modernisation', 'system modernisation', 'modernising legacy systems',
      'platform migration', 'rewrote legacy', 'breaking up the monolith', 'monolith decomposition',
      'decomposed the monolith', 'legacy refactoring', 'technology migration', 'replatforming', 'system rewrite',
      'migrated legacy', 'split the monolith', 'broke up the monolith', 'software modernisation', 'rearchitecting',
      'rearchitected', 'legacy replacement', 'altsysteme', 'modernisierung von altsystemen', 'ablösung von altsystemen',
      'modernisation of legacy systems', 'mainframe modernisation', 'legacy system modernisation',
    ],
    guard: {
      forms: ['platform migration'],
      after: ['replaced', 'from', 'of', 'modernizing', 'maintained', 'refactored', 'integrate with'],
      notBefore: ['in hr', 'for payroll users'],
      notAfter: ['payroll', 'hr', 'fundraising', 'railway', 'oil'],
      near: [...ecosystems.backend, 'oracle', 'cobol', 'mainframe', 'microservices', 'refactoring', 'soap'],
      yes: ['[[Legacy code]] put under test', '[[Platform migration]] from Oracle to PostgreSQL'],
      no: [
        'Trained clerks for the HR system migration.',
        'Legacy giving and fundraising dinners',
        'Railway platform migration of travellers at noon',
      ],
    },
  },
  {
    id: 'load-balancing', name: 'Load balancing',
    aliases: [
      'load balancers', 'load-balanced', 'load-balancing algorithms', 'traffic routing', 'L4/L7 load balancing',
      'global server load balancing', 'client-side load balancing', 'lastverteilung', 'équilibrage de charge',
      'balanceo de carga', 'balanceamento de carga', 'bilanciamento del carico',
    ],
    guard: {
      forms: ['traffic routing', 'Load balancing'],
      before: ['across', 'of requests', 'irule', 'algorithm', 'strategy'],
      notBefore: ['key', 'visa', 'tornado', 'of pallets', 'for trucks', 'of lorries', 'of phases', 'for lorries'],
      notAfter: ['press', 'grid', 'truck', 'lorry', 'phase', 'axle', 'aircraft', 'electrical'],
      near: [
        ...ecosystems.backend, 'haproxy', 'networking', 'firewalls', 'weblogic', 'high-availability', 'iis',
        'websphere',
      ],
      yes: ['Nginx, [[load balancing]], TLS', 'Put two [[load balancers]] before the API.'],
      no: [
        'Phase load balancing in switchboards',
        'Axle load balancing for trucks',
        'Aircraft load balancing and trim sheets',
      ],
    },
  },
  { id: 'magicdraw', name: 'MagicDraw', implies: ['uml'] },
  { id: 'mermaid-diagrams', name: 'Mermaid diagrams' },
  {
    id: 'microservices', name: 'Microservices',
    aliases: [
      'service decomposition', 'micro services', 'event-driven microservices', 'microsserviços', 'microserviços',
      'microservice-based architecture', 'microservices-based architecture', 'mikroservices', 'microservicios',
      'microservizi', 'mikroserwisy', 'microservice-architektur', 'microservice-architekturen',
      'architecture microservices', 'arquitectura de microservicios', 'microservices-architektur',
      'arquitetura de microsserviços', 'architettura a microservizi',
    ],
  },
  {
    id: 'modular-monolith', name: 'Modular monolith',
    aliases: [
      'modular architecture', 'modular design', 'modularisation', 'Spring Modulith', 'Packwerk', 'plug-in architecture',
      'modular systems', 'modular applications',
    ],
    guard: {
      forms: ['modular design', 'modular systems', 'modular architecture'],
      before: ['to microservice', 'into'],
      after: ['rails', 'php', 'java', 'django', 'legacy', 'the', 'a', 'python'],
      notBefore: ['of stone', 'kitchens', 'furniture', 'homes', 'housing', 'of granite', 'ceramics'],
      notAfter: ['stone', 'granite', 'furniture', 'sofa', 'kitchen', 'housing', 'ceramic', 'zirconia', 'sold'],
      near: ecosystems.backend,
      yes: ['DDD, Java, [[modular design]]', 'Python, DDD, [[modular design]]'],
      no: ['Sofas in modular design for small homes', 'Sold modular systems for offices.'],
    },
  },
  {
    id: 'monolithic-architecture', name: 'Monolithic architecture',
    aliases: ['monolith', 'monolithic applications', 'monolithic systems', 'Ablösung des Monolithen'],
  },
  {
    id: 'multi-tenancy', name: 'Multi-tenancy',
    aliases: [
      'multi-tenant', 'multi-tenant architecture', 'multi-tenant systems', 'tenant isolation',
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
      'MVC', 'MVC architecture', 'MVC pattern', 'MVVM', 'MVP pattern', 'MVC design pattern', 'MVC2', 'MVC applications',
    ],
    guard: {
      forms: ['MVC'],
      notBefore: ['driver', 'licence', 'inspection', 'infection'],
      notAfter: ['nj', 'state'],
      yes: ['PHP, [[MVC]], MySQL', 'Wrote an [[MVC]] framework for news sites.'],
      no: ['Clerk, NJ MVC agency, Trenton', 'Valid MVC licence and forklift card'],
    },
  },
  { id: 'ninject', name: 'Ninject', implies: ['dotnet', 'dependency-injection'] },
  {
    id: 'oop', name: 'Object-oriented programming',
    aliases: [
      'OOP', 'OOD', 'OOAD', 'object oriented', 'OO design', 'object orientation', 'OOA/OOD', 'OO programming',
      'OOP principles', 'OOPS concepts', 'OOP concepts', 'OO analysis', 'oops', 'inheritance and polymorphism',
      'object-orientated programming', 'objektorientierte programmierung', 'objektorientiert',
      'programmation orientée objet', 'programmation objet', 'programación orientada a objetos',
      'programação orientada a objetos', 'orientação a objetos', 'programmazione a oggetti',
      'programmazione orientata agli oggetti', 'objectgeoriënteerd programmeren', 'objectgeoriënteerd',
      'programowanie obiektowe', 'OOA/D',
    ],
    guard: {
      forms: ['OOD', 'OOP'],
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
        'functional-programming', 'perl', 'relational-databases',
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
    aliases: ['transactional outbox', 'outbox', 'inbox pattern', 'Outbox-Tabelle', 'outbox table'],
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
  { id: 'pacemaker', name: 'Pacemaker Corosync', implies: ['high-availability', 'linux'] },
  { id: 'pega', name: 'Pega', implies: ['workflow-engines'] },
  {
    id: 'performance-optimization', name: 'Performance optimisation',
    aliases: [
      'performance tuning', 'performance improvement', 'optimised performance', 'optimising performance',
      'application performance', 'improved performance', 'system performance', 'code optimisation',
      'server performance', 'performance bottlenecks', 'bottleneck analysis', 'JVM tuning', 'GC tuning',
      'garbage collection tuning', 'memory optimisation', 'performance analysis', 'site performance', 'web performance',
      'website performance', 'backend performance', 'API performance', 'optimised code', 'performance issues',
      'performance engineering of services', 'application speed', 'speed optimisation', 'performance under load',
      'performance problems', 'memory usage', 'CPU usage', 'performance optimised', 'high performance',
      'optimisation of performance', 'software performance', 'page speed', 'memory footprint', 'performance tweaks',
      'resource optimisation', 'leistungsoptimierung', 'performance-optimierung', 'optimisation des performances',
      'optimización de rendimiento', 'optimización del rendimiento', 'otimização de performance',
      'otimização de desempenho', 'ottimizzazione delle prestazioni', 'prestatieoptimalisatie',
    ],
    guard: {
      forms: [
        'Performance optimisation', 'performance tuning', 'performance improvement', 'optimised performance',
        'optimising performance', 'improved performance', 'system performance', 'performance bottlenecks',
        'performance analysis', 'performance issues', 'performance problems', 'high performance',
        'resource optimisation', 'bottleneck analysis', 'speed optimisation', 'optimisation of performance',
        'prestatieoptimalisatie', 'ottimizzazione delle prestazioni', 'otimização de performance',
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
        'with staff', 'of the store', 'of pupils', 'of engines', 'fabrics', 'liquid', 'vehicles', 'of racing',
        'of engine', 'of cars', 'of motorbikes', 'of vehicles',
      ],
      notAfter: [
        'employee', 'sales', 'team', 'staff', 'athlete', 'athletic', 'sport', 'financial', 'pupil', 'student', 'store',
        'business', 'campaign', 'engine', 'human', 'manage', 'fund', 'academic', 'player', 'portfolio', 'credit',
        'individual', 'school', 'managing', 'theatre', 'live', 'vehicle',
      ],
      near: [
        ...ecosystems.backend, 'caching-strategies', 'profiling', 'indexing', 'load-testing', 'latency', 'scalability',
        'response-time', 'multithreading', 'microservices', 'sql-server', 'oracle', 'refactoring', 'apm', 'code-review',
        'rest', 'api',
      ],
      yes: [
        'SQL, [[performance tuning]], Oracle',
        'Found [[performance bottlenecks]] in a Java batch.',
        'Caching and [[performance optimisation]] of REST APIs',
        '[[Improved performance]] of the checkout API by 80 %.',
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
  { id: 'plantuml', name: 'PlantUML', implies: ['uml'] },
  {
    id: 'polly', name: 'Polly .NET',
    aliases: ['Polly'],
    implies: ['dotnet', 'circuit-breaker'],
    guard: {
      forms: ['Polly'],
      case: 'upper',
      before: ['retries', 'policy', 'policies'],
      notBefore: ['and tom', 'pocket'],
      notAfter: ['to', 'aunt', 'miss'],
      near: ['csharp', 'dotnet', 'asp-net-core', 'entity-framework', 'dapper', 'microservices', 'asp-net'],
      yes: [
        'Wrapped C# HTTP calls in [[Polly]] retries.',
        'Skills: C#, [[Polly]], Serilog',
      ],
      no: [
        'Nanny to Polly and Tom.',
        'Walked Polly, a parrot.',
      ],
    },
  },
  { id: 'pprof', name: 'pprof', implies: ['go', 'profiling'] },
  {
    id: 'profiling', name: 'Profiling',
    aliases: [
      'CPU profiling', 'memory profiling', 'flame graphs', 'performance profiling', 'profiled', 'code profiling',
      'application profiling', 'profilers', 'heap analysis', 'thread dump analysis', 'thread dumps', 'java heap dumps',
      'core dumps', 'core dump analysis', 'cpu profiler', 'memory profiler', 'ants profiler',
    ],
    implies: ['performance-optimization'],
    guard: {
      forms: ['Profiling', 'profiled', 'profilers'],
      before: ['tool', 'and tuning', 'and optimisation', 'of api', 'of java', 'of sql', 'slow', 'hot path'],
      after: ['cpu', 'memory', 'query', 'jvm', 'code', 'debugging and'],
      notBefore: [
        'artists', 'of offenders', 'of suspects', 'of customers', 'of tumours', 'of genes', 'customers', 'suspects',
        'local', 'of cells',
      ],
      notAfter: [
        'gene', 'expression', 'criminal', 'offender', 'customer', 'rna', 'tumour', 'tumor', 'metabolic', 'protein',
        'molecular', 'racial', 'psychological', 'risk', 'dna', 'lipid', 'was',
      ],
      near: [...ecosystems.backend, 'performance-optimization', 'latency', 'debugging', 'load-testing'],
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
    id: 'push-notifications', name: 'Push notifications',
    guard: {
      before: ['with websocket', 'over websocket', 'service', 'api', 'backend'],
      notBefore: ['to guests', 'with families', 'to families', 'to drivers', 'on patients', 'for subscribers'],
      notAfter: ['radio', 'qpcr', 'guest', 'marketing', 'staff', 'patient', 'wrote'],
      near: [
        ...ecosystems.backend, 'websockets', 'kafka', 'firebase', 'event-streaming', 'spark', 'flink', 'redis',
        'signalr', 'socket-io', 'embedded-systems',
      ],
      yes: ['[[Push notifications]] from a PHP backend', 'Firebase, [[push notifications]], Kotlin'],
      no: ['Marketing push notifications for subscribers', 'Wrote push notifications for a fashion app.'],
    },
  },
  { id: 'rational-rose', name: 'Rational Rose', implies: ['uml'] },
  {
    id: 'reactive-programming', name: 'Reactive programming',
    aliases: [
      'reactive systems', 'reactive streams', 'ReactiveX', 'Reactive Manifesto', 'reactive architecture',
      'reactive applications',
    ],
  },
  {
    id: 'real-time-systems', name: 'Real-time systems',
    aliases: [
      'real-time applications', 'real-time data processing', 'real-time processing', 'real-time communication',
      'real-time notifications', 'soft real-time', 'near-real-time processing', 'real-time analytics backend',
    ],
    guard: {
      forms: ['real-time communication', 'real-time processing', 'real-time applications', 'real-time notifications'],
      before: ['with websocket', 'over websocket', 'service', 'api', 'backend'],
      notBefore: ['to guests', 'with families', 'to families', 'to drivers', 'on patients', 'for subscribers'],
      notAfter: ['radio', 'qpcr', 'guest', 'marketing', 'staff', 'patient'],
      near: [
        ...ecosystems.backend, 'websockets', 'kafka', 'firebase', 'event-streaming', 'spark', 'flink', 'redis',
        'signalr', 'socket-io', 'embedded-systems',
      ],
      yes: ['Kafka, [[real-time processing]], Go', 'WebSocket [[real-time applications]] in Node.js'],
      no: [
        'Gave families real-time updates from theatre.',
        'Radio dispatch and real-time communication with drivers',
        'Booked guests with real-time data on rooms.',
      ],
    },
  },
  {
    id: 'refactoring', name: 'Refactoring',
    aliases: [
      'refactored', 'refactor', 'refactored legacy code', 'code restructuring', 'rewrote modules', 'code cleanup',
      'refactoring legacy code', 'code revisions', 'restructured code', 'code modernisation', 'refaktorierung',
      'refactorisation', 'refactorización', 'refatoração', 'refactoren',
    ],
  },
  { id: 'resilience4j', name: 'Resilience4j', implies: ['java', 'circuit-breaker'] },
  {
    id: 'response-time', name: 'Response time optimisation',
    aliases: [
      'response time', 'API response time', 'optimising response time', 'server response time', 'query response time',
      'page response time', 'reduced response time', 'faster response times', 'endpoint response times',
      'optimised response time', 'load times', 'loading time', 'query times', 'execution time', 'processing time',
      'run time of jobs', 'average response time', 'median response time',
    ],
    guard: {
      forms: [
        'response time', 'load times', 'loading time', 'query times', 'execution time', 'processing time',
        'average response time', 'faster response times', 'reduced response time', 'median response time',
      ],
      before: [
        'of api', 'of the api', 'of queries', 'of endpoints', 'under load', 'of pages', 'of sql', 'of web', 'ms',
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
        ...ecosystems.backend, 'caching-strategies', 'performance-optimization', 'indexing', 'latency', 'scalability',
        'microservices', 'load-testing', 'sql-server', 'oracle', 'cdn', 'api', 'web-servers', 'databases',
      ],
      yes: [
        'Cut [[API response time]] from 800 to 90 ms.',
        'Indexes that halved [[query response times]]',
        '[[Optimised response time]] of a PHP shop.',
        'Cut page [[load times]] with Redis.',
      ],
      no: [
        'Cut ambulance response times in two districts.',
        'Customer email response time below two hours',
        'Invoice processing time fell by a day.',
        'Lowered truck loading times at the dock.',
      ],
    },
  },
  {
    id: 'reusable-code', name: 'Reusable code',
    aliases: [
      'reusable libraries', 'reusable components', 'shared libraries', 'internal libraries', 'code reuse',
      'library development', 'reusable modules', 'SDK development', 'library design', 'common libraries',
      'reusable packages', 'reusable services', 'in-house framework', 'framework development', 'writing libraries',
      'reusable functions', 'open-source library', 'crafting libraries', 'shared packages', 'utility libraries',
      'client libraries', 'SDKs', 'code libraries', 'internal framework', 'reusable templates', 'shared modules',
      'client SDKs', 'internal packages', 'in-house libraries', 'internal SDK', 'reusable backend components',
      'in-house SDK',
    ],
    guard: {
      forms: [
        'reusable components', 'shared libraries', 'library development', 'library design', 'reusable templates',
        'common libraries', 'shared modules', 'reusable services', 'reusable modules', 'internal framework',
        'framework development', 'internal packages', 'shared packages', 'SDKs',
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
        'Village library development and story hours',
        'Built peptide libraries for drug screening.',
        'Made reusable templates for newsletters.',
      ],
    },
  },
  { id: 'reverse-engineering', name: 'Reverse engineering', aliases: ['disassembly of binaries'] },
  { id: 'rtos', name: 'RTOS' },
  {
    id: 'saga-pattern', name: 'Saga pattern',
    aliases: [
      'orchestration-based saga', 'choreography-based saga', 'compensating transactions', 'Saga orchestration',
      'saga orchestrator', 'saga',
    ],
    guard: {
      forms: ['saga'],
      notBefore: ['holidays', 'insurance', 'cruises', 'university', 'novels', 'prefecture'],
      notAfter: ['icelandic', 'family', 'redux', 'norse', 'twilight', 'star wars'],
      near: [
        'microservices', 'kafka', 'cqrs', 'event-sourcing', 'outbox-pattern', 'event-driven-architecture', 'rabbitmq',
        'axon-framework', 'temporal', 'distributed-systems', 'camunda',
      ],
      yes: [
        'CQRS, Kafka, [[sagas]]',
        'Refunds over four microservices run as [[sagas]].',
        'Kafka [[saga]] for refunds',
      ],
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
      'scalable web applications', 'scalable backend', 'scalable services', 'scaling systems', 'highly scalable',
      'scale-out architecture', 'scalable system design', 'scalable system architecture', 'scalable infrastructure',
      'scaled services', 'horizontally scalable', 'scaling backend', 'scaled the backend', 'scaled the platform',
      'scalable solutions', 'scalable', 'scale horizontally', 'scaled horizontally', 'scaling strategies',
      'scalable platforms', 'scalable software', 'system scalability', 'scaling out', 'scalable code', 'skalierbarkeit',
      'scalabilité', 'escalabilidad', 'escalabilidade', 'scalabilità', 'schaalbaarheid', 'montée en charge',
      'mise à l’échelle', 'escalado horizontal', 'escalabilidade horizontal',
    ],
    guard: {
      forms: [
        'Scalability', 'scalable', 'scalable solutions', 'highly scalable', 'scaling strategies', 'scaled the platform',
        'scaling out', 'scalable platforms', 'mise à l’échelle',
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
        'api-design', 'cloud-native', 'api',
      ],
      yes: [
        'Availability and [[scalability]] of Java services',
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
    id: 'schema-first', name: 'Schema-first design',
    aliases: ['code-first', 'schema-first', 'database-first'],
    guard: {
      forms: ['code-first', 'schema-first'],
      near: [...ecosystems.backend, 'entity-framework', 'graphql', 'openapi'],
      needs: 'company',
      yes: ['GraphQL, [[schema-first]], TypeScript', 'C#, [[code-first]], SQL Server'],
      no: ['Dress code first, party host', 'Dress code first, ties second, usher'],
    },
  },
  {
    id: 'soa', name: 'Service-oriented architecture',
    aliases: [
      'SOA', 'service-oriented', 'SOA architecture', 'SOA-based', 'serviceorientierte architektur',
      'architecture orientée services', 'arquitectura orientada a servicios', 'arquitetura orientada a serviços',
    ],
    guard: {
      forms: ['SOA'],
      case: 'upper',
      notBefore: ['exam', 'exams', 'actuary', 'member', 'fellow', 'probability'],
      notAfter: ['passed', 'actuarial'],
      yes: ['Java, [[SOA]], WebLogic', 'Designed [[SOA]] services for a telecom operator.'],
      no: ['Actuary student, passed SOA exams P and FM', 'Member, SOA exam committee, Chicago'],
    },
  },
  {
    id: 'software-architecture', name: 'Software architecture',
    aliases: [
      'software design', 'software system architecture', 'application design', 'architectural design',
      'architecture design', 'designing software', 'technical design', 'backend design', 'architected',
      'code architecture', 'evolutionary architecture', 'technical design documents', 'high-level design',
      'low-level design', 'HLD', 'LLD', 'HLD/LLD', 'detailed design', 'architectural styles', 'HLD and LLD',
      'structuring code', 'code structure', 'application structure', 'software engineering principles',
      'software engineering practices', 'architecture guidelines', 'reference architecture', 'softwarearchitektur',
      'architecture logicielle', 'arquitectura de software', 'arquitetura de software', 'architettura software',
      'softwarearchitectuur',
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
        'agile', 'code-review', 'data-modelling', 'jakarta-ee',
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
      'loosely coupled', 'high cohesion', 'software design principles', 'law of Demeter', 'OO principles',
      'composition over inheritance',
    ],
    guard: {
      forms: ['SOLID', 'GRASP', 'SOLID design'],
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
        'spring-boot', 'laravel',
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
    id: 'solution-architecture', name: 'Solution architecture',
    aliases: ['solutions architecture', 'solution design'],
    guard: {
      forms: ['solution design'],
      notBefore: ['sales', 'salesperson', 'account', 'accounts', 'buyers', 'for shelving'],
      notAfter: ['sold', 'selling', 'sales', 'sparx', 'lighting', 'packaging', 'logistics'],
      near: [
        ...ecosystems.backend, 'uml', 'togaf', 'jakarta-ee', 'system-design', 'software-architecture', 'microservices',
        'api-design',
      ],
      yes: ['UML, microservices, [[solution design]]', '[[Solution design]] for Java and Kafka'],
      no: ['Packaging solution design for cosmetics', 'Lighting solution design for offices'],
    },
  },
  {
    id: 'state-machines', name: 'State machines',
    guard: {
      before: ['in java', 'for order', 'library'],
      notBefore: [
        'lobe', 'bone', 'artery', 'arteritis', 'variation', 'and spatial', 'patterns', 'trends', 'music', 'tracks',
        'heart',
      ],
      notAfter: ['frontal', 'spatio', 'spatial and', 'hr', 'marketing', '128', '120', 'above', 'clinical', 'office'],
      near: [
        ...ecosystems.backend, 'camunda', 'drools', 'bpmn', 'uml', 'microservices', 'weblogic', 'websphere',
        'saga-pattern', 'workflow-engines',
      ],
      yes: ['Go, [[state machines]], Kafka', 'Modelled orders as [[state machines]] in Java.'],
      no: ['Guarded the voting and state machines.', 'Serviced lottery and state machines in bars.'],
    },
  },
  {
    id: 'strangler-fig', name: 'Strangler fig pattern',
    aliases: ['strangler fig', 'strangler pattern', 'strangler-fig migration'],
    implies: ['legacy-modernization'],
  },
  { id: 'structuremap', name: 'StructureMap', implies: ['dotnet', 'dependency-injection'] },
  { id: 'sysml', name: 'SysML' },
  {
    id: 'system-design', name: 'System design',
    aliases: [
      'systems design', 'system architecture', 'systems architecture', 'designing systems',
      'design of distributed systems', 'large-scale system design', 'architecture of backend systems',
      'design of backend systems', 'system modelling', 'system integration', 'systems integration',
      'platform architecture', 'backend system design', 'designing scalable architecture', 'systems analysis',
      'systems analysis and design', 'system analysis', 'intégration de systèmes', 'integración de sistemas',
      'integração de sistemas', 'Systemarchitektur', 'architecture système', 'arquitectura de sistemas',
      'arquitetura de sistemas', 'architettura di sistema',
    ],
    guard: {
      forms: [
        'System design', 'systems design', 'system modelling', 'systems analysis', 'system analysis',
        'system integration', 'systems integration', 'Systemarchitektur', 'architecture système',
        'arquitectura de sistemas', 'arquitetura de sistemas', 'architettura di sistema',
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
    id: 'throughput', name: 'Throughput optimisation',
    aliases: ['throughput', 'increased throughput', 'improved throughput'],
    guard: {
      forms: ['throughput', 'increased throughput', 'improved throughput'],
      before: ['of api', 'of the api', 'target', 'trading'],
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
        'Raised [[throughput]] of the Kafka consumer to 90k messages a second.',
        'Doubled write [[throughput]] of MongoDB.',
        'Kept Kafka [[throughput]] above 90k messages.',
      ],
      no: [
        'Raised packing line throughput by 12 %.',
        'Warehouse throughput of 9,000 parcels a day',
        'Lab throughput of 900 samples a day',
        'Passenger throughput at gate B',
      ],
    },
  },
  {
    id: 'tivoli-workload-scheduler', name: 'Tivoli Workload Scheduler',
    aliases: ['ibm workload scheduler', 'hcl workload automation', 'tws opc'], implies: ['batch-processing'],
  },
  { id: 'togaf', name: 'TOGAF', implies: ['enterprise-architecture'] },
  { id: 'twelve-factor', name: 'Twelve-factor app', aliases: ['12-factor', 'twelve-factor', 'stateless services'] },
  {
    id: 'uml', name: 'UML',
    aliases: [
      'class diagrams', 'sequence diagrams', 'Unified Modeling Language', 'activity diagrams', 'use case diagrams',
    ],
  },
  {
    id: 'unity-container', name: 'Unity container',
    aliases: ['unity ioc'],
    implies: ['dotnet', 'dependency-injection'],
  },
  { id: 'visual-paradigm', name: 'Visual Paradigm', implies: ['uml'] },
  { id: 'visual-tom', name: 'Visual TOM', aliases: ['vtom'], implies: ['batch-processing'] },
  { id: 'visualcron', name: 'VisualCron', implies: ['batch-processing'] },
  { id: 'visualvm', name: 'VisualVM', implies: ['java', 'profiling'] },
  {
    id: 'workflow-engines', name: 'Workflow engines',
    aliases: [
      'rules engine', 'rule engines', 'workflow orchestration', 'workflow automation', 'durable execution',
      'workflow management',
    ],
    guard: {
      forms: ['workflow automation', 'workflow management'],
      notAfter: ['hr', 'marketing', 'office', 'clinical'],
      near: [
        ...ecosystems.backend, 'camunda', 'drools', 'bpmn', 'uml', 'microservices', 'weblogic', 'websphere',
        'saga-pattern',
      ],
      yes: ['Camunda, Java, [[workflow automation]]', '[[Workflow automation]] for loans in Go'],
      no: [
        'HR workflow automation and forms',
        'Clinical workflow management on two wards',
        'Marketing workflow automation and newsletters',
      ],
    },
  },
  {
    id: 'workflow-orchestration-terms', name: 'Service orchestration',
    aliases: ['Choreography', 'Orchestration'],
    guard: {
      forms: ['Choreography', 'Orchestration'],
      notBefore: ['for', 'of'],
      notAfter: ['dance', 'ballet'],
      near: [
        'saga-pattern', 'microservices', 'kafka', 'kubernetes', 'docker', 'event-driven-architecture', 'rabbitmq',
        'temporal', 'camunda',
      ],
      needs: 'company',
      yes: ['Saga, [[choreography]], Kafka', 'Microservices with [[orchestration]] in Camunda'],
      no: ['Choreography for a ballet school', 'Orchestration for brass and strings'],
    },
  },
  { id: 'xdebug', name: 'Xdebug', implies: ['php', 'debugging'] },
  { id: 'yourkit', name: 'YourKit', implies: ['java', 'profiling'] },
] as const satisfies readonly SkillRow[]
