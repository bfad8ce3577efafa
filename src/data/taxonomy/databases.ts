import { codingWords } from '../coding-words.ts'
import type { SkillRow } from '../rows.ts'
import { softwareNouns } from '../software-nouns.ts'

/**
 * Databases (relational, document, graph, time series, embedded) and the practice around them: design, tuning,
 * transactions, replication, administration. Left out: warehouses and search engines (search-and-analytics), caches
 * (cache), ORMs and migration tools (data-access), databases that one cloud alone sells (cloud).
 */
// biome-ignore format: a table reads best with its rows filled
export const databases = [
  {
    id: 'acid', name: 'ACID',
    aliases: ['acid transactions', 'acid compliance', 'acid properties', 'acid compliant', 'acid guarantees'],
    guard: {
      forms: ['acid'],
      case: 'exact',
      before: ['transaction', 'compliance', 'property', 'guarantee', 'semantics', 'consistency'],
      notBefore: ['base', 'reflux', 'rain', 'bath', 'test', 'house', 'jazz', 'etching', 'value', 'number'],
      notAfter: [
        'amino', 'nucleic', 'fatty', 'folic', 'citric', 'hydrochloric', 'acetic', 'uric', 'lactic', 'sulphuric',
        'sulfuric', 'the', 'hyaluronic', 'glycolic', 'an',
      ],
      near: [
        'sql', 'nosql', 'postgresql', 'mysql', 'transactions', 'databases', 'cap-theorem', 'base-consistency',
        'oracle-database',
      ],
      yes: [
        'Knew when to trade [[ACID]] guarantees for speed.',
        'Skills: SQL, [[ACID]], CAP theorem',
        'Moved ledgers to [[ACID transactions]].',
      ],
      no: [
        'Sequenced amino acid chains.',
        'Titrated acid and base samples.',
        'Treated acid reflux in outpatients.',
        'Etched plates in ACID baths.',
      ],
    },
  },
  {
    id: 'adabas', name: 'Adabas',
    aliases: ['software ag adabas', 'natural adabas', 'adabas natural', 'software ag natural'],
  },
  { id: 'aerospike', name: 'Aerospike', aliases: ['aerospike db'] },
  {
    id: 'apache-derby', name: 'Apache Derby',
    aliases: ['derby db', 'derby database', 'javadb'],
    broader: 'relational-databases',
  },
  { id: 'arangodb', name: 'ArangoDB', aliases: ['arango', 'arango db multi-model'], broader: 'nosql' },
  {
    id: 'backup-and-recovery', name: 'Database backup and recovery',
    aliases: [
      'backup and recovery', 'backup and restore', 'database backups', 'database recovery', 'point-in-time recovery',
      'pitr', 'data recovery', 'backup strategies', 'database restore', 'rman', 'database backup and restore',
      'backup & recovery', 'backups and restores', 'recovery of databases',
    ],
    guard: {
      forms: ['rman', 'pitr'],
      notBefore: ['health', 'centre'],
      yes: [
        'Cut restore time with [[PITR]] on PostgreSQL.',
        'Scripted [[RMAN]] for nightly copies.',
        'Led [[data recovery]] after a disk failure.',
      ],
      no: [
        'Pitman at the PITR centre.',
        'Wrote to RMAN Health about rotas.',
        'Took part in the recovery of a patient.',
        'Backed up colleagues on the ward.',
      ],
    },
  },
  { id: 'badger', name: 'BadgerDB', aliases: ['badger db', 'bolt db', 'boltdb', 'bbolt'] },
  {
    id: 'base-consistency', name: 'BASE',
    aliases: ['basically available soft state', 'base consistency'],
    guard: {
      forms: ['base'],
      case: 'exact',
      before: ['semantics'],
      notBefore: ['camp', 'salary', 'station', 'line'],
      notAfter: ['the', 'a', 'customer', 'data', 'knowledge', 'salt'],
      near: ['acid', 'cap-theorem', 'nosql'],
      yes: [
        'Weighed ACID against [[BASE]] for carts.',
        'Skills: ACID, [[BASE]], CAP theorem',
        'Explained [[BASE]] semantics to the team.',
      ],
      no: [
        'Grew the customer base by a tenth.',
        'Trekked to Everest Base Camp.',
        'Titrated acid and base samples.',
        'Flew from Gatwick BASE on short haul.',
      ],
    },
  },
  {
    id: 'berkeley-db', name: 'Berkeley DB',
    aliases: ['bdb', 'sleepycat', 'oracle berkeley db'],
    guard: {
      forms: ['bdb'],
      case: 'exact',
      near: ['c', 'cpp', 'perl', 'java'],
      yes: ['Stored C session data in [[BDB]] files.', 'Skills: Perl, [[BDB]]', 'Replaced [[Berkeley DB]] by LMDB.'],
      no: [
        'Read accounts for the BDB firm of notaries.',
        'Sorted post at BDB depot.',
        'Played for BDB Basel.',
        'Filed loans with the BDB bank.',
      ],
    },
  },
  {
    id: 'cap-theorem', name: 'CAP theorem',
    aliases: ["brewer's theorem", 'cap tradeoffs', 'consistency availability partition tolerance', 'pacelc'],
  },
  {
    id: 'cassandra', name: 'Apache Cassandra',
    aliases: [
      'cassandra', 'cassandra db', 'datastax', 'cassandra database', 'cql', 'datastax enterprise',
      'cassandra query language',
    ],
    broader: 'nosql',
    guard: {
      forms: ['cassandra', 'cql'],
      case: 'upper',
      before: [
        'cluster', 'node', 'table', 'keyspace', 'partition', 'ring', 'schema', 'database', 'query', 'driver', 'data',
        'and', 'to', 'nosql', 'for', 'reader', 'write', 'compaction',
      ],
      after: [...codingWords, 'apache', 'datastax', 'to', 'from', 'on', 'in', 'with', 'into', 'on', 'of'],
      notBefore: ['clare', 'complex', 'brown', 'miles', 'lee', 'jones', 'smith', 'khan'],
      notAfter: ['princess', 'nurse', 'dr', 'ms', 'miss', 'mrs', 'by', 'manager'],
      near: [
        'kafka', 'mongodb', 'java', 'spark', 'redis', 'scylladb', 'nosql', 'elasticsearch', 'hbase', 'postgresql', 'go',
        'scala', 'sql',
      ],
      yes: [
        'Ran a 40-node [[Cassandra]] cluster.',
        'Skills: Kafka, [[Cassandra]], Redis',
        'Modelled events as [[Cassandra]] tables.',
      ],
      no: [
        'Reported to Cassandra Miles, head of HR.',
        'Played the princess Cassandra on stage.',
        'Trained by Cassandra in pastry.',
        'Read papers on the Cassandra complex.',
      ],
    },
  },
  {
    id: 'cdc', name: 'Change data capture',
    aliases: ['cdc', 'debezium cdc', 'log based cdc', 'database cdc', 'cdc pipelines', 'cdc streams'],
    guard: {
      forms: ['cdc'],
      case: 'exact',
      before: ['pipeline', 'stream', 'connector', 'event', 'tool', 'log'],
      after: ['via', 'debezium', 'kafka'],
      notBefore: ['guidelines', 'atlanta', 'guidance', 'recommendations', 'vaccine', 'certificate'],
      notAfter: ['the', 'us', 'at'],
      near: ['kafka', 'debezium', 'postgresql', 'mysql', 'sql-server', 'snowflake', 'kafka-connect'],
      yes: [
        'Streamed PostgreSQL changes to Kafka by [[CDC]].',
        'Skills: Kafka, [[CDC]], Debezium',
        'Built [[CDC]] pipelines for orders.',
      ],
      no: [
        'Followed CDC guidelines on hand hygiene.',
        'Intern at the CDC in Atlanta.',
        'Prepared a CDC file for a fixed-term contract.',
        'Held a CDC certificate in career coaching.',
      ],
    },
  },
  {
    id: 'cockroachdb', name: 'CockroachDB',
    aliases: ['cockroach db', 'crdb', 'cockroach labs', 'cockroach database'],
    implies: ['sql'], broader: 'relational-databases',
  },
  {
    id: 'column-stores', name: 'Column-oriented databases',
    aliases: ['columnar databases', 'column stores', 'wide column stores', 'columnar storage', 'wide-column databases'],
  },
  {
    id: 'connection-pooling', name: 'Connection pooling',
    aliases: [
      'pgbouncer', 'connection pools', 'hikaricp', 'database connection pool', 'hikari', 'pgpool', 'c3p0', 'pgpool-ii',
      'odyssey pooler', 'pooled connections',
    ],
  },
  {
    id: 'consistency-models', name: 'Consistency models',
    aliases: [
      'eventual consistency', 'strong consistency', 'eventually consistent', 'read-your-writes', 'linearizability',
      'causal consistency', 'tunable consistency',
    ],
  },
  { id: 'couchbase', name: 'Couchbase', aliases: ['couchbase server', 'n1ql', 'couchbase lite'], broader: 'nosql' },
  {
    id: 'couchdb', name: 'CouchDB',
    aliases: ['apache couchdb', 'couch db cluster', 'pouchdb', 'cloudant'],
    broader: 'nosql',
  },
  { id: 'cratedb', name: 'CrateDB', aliases: ['crate db'], implies: ['sql'] },
  {
    id: 'crud', name: 'CRUD',
    aliases: [
      'crud operations', 'crud apis', 'crud applications', 'create read update delete', 'crud operation', 'crud app',
      'crud functionality', 'crud endpoints',
    ],
    guard: {
      notBefore: ['from', 'off', 'and'],
      notAfter: ['remove', 'the'],
      yes: [
        'Built [[CRUD]] screens for clinics.',
        'Skills: REST, [[CRUD]], SQL',
        'Generated [[CRUD APIs]] from the schema.',
      ],
      no: [
        'Scraped crud off grill plates.',
        'Removed crud from pool filters.',
        'Cleaned the crud and grease of fryers.',
        'Cleared the crud from boilers.',
      ],
    },
  },
  {
    id: 'data-architecture', name: 'Data architecture',
    aliases: [
      'enterprise data architecture', 'data architectures', 'data storage architecture', 'designed data architecture',
      'database infrastructure',
    ],
  },
  {
    id: 'data-archiving', name: 'Data archiving',
    aliases: [
      'data retention', 'archival of data', 'data archival', 'retention policies', 'data purging', 'purge jobs',
    ],
  },
  {
    id: 'data-integrity', name: 'Data integrity',
    aliases: [
      'referential integrity', 'data consistency', 'foreign keys', 'foreign key constraints', 'integrity constraints',
      'database constraints', 'entity integrity',
    ],
  },
  {
    id: 'data-migration', name: 'Data migration',
    aliases: [
      'database migration', 'migrating data', 'migrated databases', 'migrated data', 'database migrations',
      'data migrations', 'zero-downtime migrations', 'data conversion', 'legacy data migration',
      'zero downtime migration', 'online schema change', 'schema migrations', 'gh-ost', 'pt-online-schema-change',
    ],
  },
  {
    id: 'data-modelling', name: 'Data modelling',
    aliases: [
      'data models', 'data modeler', 'data modeling', 'entity relationship modelling', 'er modelling',
      'entity relationship diagrams', 'er diagrams', 'erd', 'conceptual data models', 'logical data models',
      'dimensional modelling', 'modelled data', 'er model', 'data modelling and design', 'relational modelling',
      'physical data model', 'domain data model',
    ],
    guard: {
      forms: ['erd'],
      case: 'exact',
      notBefore: ['meeting', 'care'],
      yes: [
        'Drew an [[ERD]] before the first migration.',
        'Skills: SQL, [[ERD]], normalisation',
        '[[Data modelling]] for a claims system.',
      ],
      no: [
        'Attended the ERD meeting of a rural office.',
        'Nursed patients at ERD care.',
        'Set the ERD of goods with suppliers.',
        'Worked in the ERD department of a hospital.',
      ],
    },
  },
  {
    id: 'database-administration', name: 'Database administration',
    aliases: [
      'dba', 'database administrator', 'db administration', 'database management', 'dba tasks', 'database maintenance',
      'oracle dba', 'sql server dba', 'managed databases', 'administered databases', 'database operations',
      'database upgrades', 'managing databases', 'administration of databases', 'maintained databases',
      'mysql administration', 'postgresql administration', 'database installation',
    ],
    guard: {
      forms: ['dba'],
      case: 'exact',
      before: ['work', 'task', 'duty', 'team', 'role'],
      notBefore: ['student', 'candidate', 'thesis', 'degree', 'in'],
      notAfter: ['a', 'inc', 'llc', 'executive'],
      near: ['sql', 'oracle-database', 'sql-server', 'mysql', 'postgresql', 'db2', 'sybase-ase'],
      yes: [
        'Took over [[DBA]] work for 30 MySQL servers.',
        'Skills: Oracle, [[DBA]], PL/SQL',
        '[[Database administration]] for a county hospital.',
      ],
      no: [
        'Rivera Holdings LLC, dba Corner Bakery.',
        'DBA candidate at a business school.',
        'Wrote a DBA thesis on retail pricing.',
        'Registered the dba of a nail salon.',
      ],
    },
  },
  {
    id: 'database-design', name: 'Database design',
    aliases: [
      'schema design', 'database schema design', 'designed schemas', 'db design', 'design of databases',
      'relational design', 'schema designs', 'designed database schemas', 'designing schemas', 'database schema',
      'designed databases', 'designing databases', 'table design', 'database architecture', 'database development',
      'designed the schema', 'designed tables', 'schema modelling', 'database schemas', 'relational schema',
      'relational schema design', 'database modelling', 'database structures', 'designed relational schemas',
      'database modeling',
    ],
  },
  {
    id: 'database-high-availability', name: 'Database high availability',
    aliases: [
      'patroni', 'failover clusters', 'database failover', 'database clustering', 'failover clustering',
      'always-on clusters', 'repmgr', 'mysql cluster', 'ndb cluster', 'proxysql', 'database clusters',
      'oracle clusters', 'hot standby', 'standby databases',
    ],
  },
  {
    id: 'database-monitoring', name: 'Database monitoring',
    aliases: [
      'pgbadger', 'pg_stat_statements', 'slow query log', 'slow query logs', 'query monitoring', 'percona monitoring',
      'pmm',
    ],
    guard: {
      forms: ['pmm'],
      case: 'exact',
      notBefore: ['ultra', 'certificate'],
      notAfter: ['plant'],
      near: ['mysql', 'mongodb', 'postgresql'],
      yes: [
        'Watched MySQL with [[PMM]] dashboards.',
        'Skills: MySQL, [[PMM]], ProxySQL',
        'Read [[slow query logs]] each week.',
      ],
      no: [
        'Led the PMM team for a launch in cosmetics.',
        'Certified PMM in precious metals.',
        'Rolled out the PMM for planned maintenance.',
        'Hired a PMM for the brand.',
      ],
    },
  },
  {
    id: 'database-replication', name: 'Database replication',
    aliases: [
      'replication', 'read replicas', 'streaming replication', 'logical replication', 'master-slave replication',
      'primary-replica replication', 'replica sets', 'data replication', 'master-master replication',
      'multi-master replication', 'goldengate', 'oracle goldengate', 'replicated databases', 'mysql replication',
      'postgres replication', 'leader-follower replication', 'replicaset', 'galera', 'galera cluster',
    ],
    guard: {
      forms: ['replication'],
      before: ['lag', 'slot', 'factor', 'topology', 'cluster'],
      after: ['database', 'data', 'mysql', 'postgresql', 'cross-region'],
      notBefore: ['fork', 'study', 'crisis', 'studies', 'of'],
      notAfter: ['dna', 'viral', 'virus', 'rna', 'cell', 'chromosome', 'the'],
      near: [
        'mysql', 'postgresql', 'mongodb', 'sharding', 'sql-server', 'oracle-database', 'redis', 'kafka', 'cassandra',
        'databases', 'partitioning',
      ],
      yes: [
        'Set up MySQL [[replication]] over two sites.',
        'Skills: sharding, [[replication]], backups',
        'Cut [[replication]] lag to a second.',
      ],
      no: [
        'Studied DNA replication in yeast.',
        'Measured viral replication in cell lines.',
        'Published a replication study in psychology.',
        'Taught cell replication to A-level pupils.',
      ],
    },
  },
  {
    id: 'database-security', name: 'Database security',
    aliases: [
      'row-level security', 'rls', 'transparent data encryption', 'tde', 'database auditing', 'data masking',
      'column-level encryption', 'database hardening', 'database permissions',
    ],
    guard: {
      forms: ['rls', 'tde'],
      case: 'exact',
      near: ['postgresql', 'sql-server', 'oracle-database', 'supabase', 'mysql'],
      yes: [
        'Split tenants in PostgreSQL by [[RLS]].',
        'Switched on SQL Server [[TDE]].',
        'Skills: PostgreSQL, [[RLS]], audit logs',
      ],
      no: [
        'Treated patients with RLS at night.',
        'Exposed mice to TDE in a hypoxia study.',
        'Raised RLS funds for boats.',
        'Wrote on RLS in sleep clinics.',
      ],
    },
  },
  {
    id: 'database-testing', name: 'Database testing',
    aliases: ['database unit tests', 'utplsql', 'pgtap', 'tsqlt', 'dbunit', 'data validation queries'],
  },
  {
    id: 'database-transactions', name: 'Transactions and isolation',
    aliases: [
      'database transactions', 'transaction isolation', 'isolation levels', 'transaction management',
      'distributed transactions', 'two-phase commit', '2pc', 'xa transactions', 'serializable isolation',
      'snapshot isolation', 'transaction isolation levels', 'transactional integrity', 'jta', 'optimistic locking',
      'pessimistic locking', 'row locking', 'deadlocks', 'mvcc', 'deadlock resolution', 'transactional systems',
      'transaction handling', 'locking strategies', 'deadlock analysis',
    ],
    guard: {
      forms: ['deadlocks', 'jta'],
      before: ['analysis', 'detection', 'resolution', 'graph', 'in', 'on', 'between'],
      after: ['solved', 'fixed', 'diagnosed', 'resolved', 'database', 'avoiding'],
      notBefore: ['negotiation', 'with'],
      notAfter: ['political', 'wage', 'union', 'jury'],
      near: [
        'sql', 'mysql', 'postgresql', 'sql-server', 'java', 'oracle-database', 'concurrency', 'multithreading', 'jpa',
        'jms', 'ejb',
      ],
      yes: [
        'Traced MySQL [[deadlocks]] to a missing index.',
        'Skills: JPA, [[JTA]], JMS',
        'Chose [[isolation levels]] for booking.',
      ],
      no: [
        'Mediated deadlocks between unions and managers.',
        'Broke a jury deadlock as foreman.',
        'Travel clerk with a JTA diploma.',
        'Coached bids for JTA Travel.',
      ],
    },
  },
  {
    id: 'database-tuning', name: 'Query optimisation',
    aliases: [
      'query optimization', 'query tuning', 'sql tuning', 'sql optimisation', 'database performance tuning',
      'performance tuning of queries', 'tuned queries', 'optimised queries', 'database tuning', 'database optimisation',
      'sql performance tuning', 'query performance', 'slow queries', 'optimising queries', 'database performance',
      'explain plans', 'execution plans', 'explain analyze', 'query plans', 'query optimiser', 'query plan analysis',
      'tuning queries', 'tuned sql', 'optimised sql', 'mysql tuning', 'postgres tuning', 'n+1 queries', 'n+1 problem',
      'index tuning', 'rewrote slow queries', 'optimized sql queries', 'optimised database queries',
      'sql query optimisation', 'sql query tuning', 'optimisation of queries', 'query profiling', 'tuned slow queries',
      'query execution plans', 'optimised slow queries', 'mysql optimisation', 'optimising sql queries',
      'database query optimisation',
    ],
  },
  {
    id: 'databases', name: 'Databases',
    aliases: [
      'database', 'database systems', 'dbms', 'database management systems', 'db', 'database technologies',
      'database engines', 'database servers', 'database concepts', 'database programming', 'database theory',
      'data stores', 'data storage', 'storage solutions', 'data layer', 'persistence layer',
    ],
    guard: {
      forms: ['db', 'database'],
      before: [
        'design', 'schema', 'server', 'table', 'index', 'query', 'migration', 'administration', 'tuning', 'performance',
        'architecture', 'optimisation', 'model', 'cluster', 'layer', 'connection', 'access', 'driver', 'engine',
        'cursor', 'structure', 'backup', 'upgrade', 'technology', 'knowledge', 'tier', 'integration', 'instance',
        'system', 'management', 'programming', 'development', 'skill',
      ],
      after: [
        'relational', 'sql', 'nosql', 'oracle', 'mysql', 'graph', 'distributed', 'embedded', 'legacy', 'production',
        'design', 'designed', 'postgres', 'build', 'built', 'cloud', 'large', 'scale', 'scaling', 'shard',
      ],
      notBefore: [
        'entry', 'entries', 'schenker', 'cargo', 'levels', 'of', 'clerk', 'noise', 'regio', 'at', 'marketing',
      ],
      notAfter: [
        'customer', 'client', 'donor', 'patient', 'crm', 'candidate', 'contact', 'member', 'deutsche', 'applicant',
        'supplier', 'mailing', 'alumni', 'the', '85', 'volunteer',
      ],
      near: [
        'sql', 'nosql', 'mysql', 'postgresql', 'oracle-database', 'mongodb', 'sql-server', 'java', 'python', 'api',
        'php', 'nodejs', 'csharp', 'dotnet', 'redis',
      ],
      yes: [
        'Skills: APIs, [[databases]], Git',
        'Designed relational [[databases]] for clinics.',
        'Wrote Java services and [[DB]] access.',
      ],
      no: [
        'Kept the customer database of a salon.',
        'Typed donor database entries.',
        'Forwarder at DB Schenker.',
        'Wore ear protection above 85 dB.',
      ],
    },
  },
  { id: 'datomic', name: 'Datomic', aliases: ['datomic pro', 'xtdb', 'crux database'], broader: 'nosql' },
  {
    id: 'db2', name: 'Db2',
    aliases: [
      'ibm db2', 'db2 udb', 'db2 luw', 'db2 z/os', 'ibm db 2', 'db2/400', 'db2 database', 'universal database db2',
    ],
    implies: ['sql'], broader: 'relational-databases',
  },
  { id: 'dbase', name: 'dBase', aliases: ['dbase iii', 'dbase iv', 'clipper dbase', 'dbf files'] },
  { id: 'dgraph', name: 'Dgraph', aliases: ['d graph database'], broader: 'graph-databases' },
  {
    id: 'document-databases', name: 'Document databases',
    aliases: ['document stores', 'document-oriented databases', 'document store', 'document db model'],
    broader: 'nosql',
  },
  { id: 'edgedb', name: 'EdgeDB', aliases: ['gel database', 'edgeql'], implies: ['sql'] },
  { id: 'eventstoredb', name: 'EventStoreDB', aliases: ['event store db', 'eventstore', 'kurrentdb', 'event store'] },
  {
    id: 'firebird', name: 'Firebird',
    aliases: ['firebird sql', 'interbase', 'firebird database'],
    implies: ['sql'], broader: 'relational-databases',
    guard: {
      forms: ['firebird'],
      case: 'upper',
      before: ['database', 'server', 'sql'],
      notBefore: ['ballet', 'pontiac', 'suite', 'trans', 'hotel', 'guitar', 'bass'],
      notAfter: ['pontiac', 'the', 'gibson', 'stravinsky'],
      near: ['delphi', 'sql', 'mysql', 'postgresql', 'pascal', 'php', 'sql-server'],
      yes: [
        'Migrated Delphi tills from [[Firebird]] to PostgreSQL.',
        'Skills: Delphi, [[Firebird]], SQL',
        'Tuned a [[Firebird]] database.',
      ],
      no: [
        'Danced in The Firebird ballet.',
        'Restored a 1969 Pontiac Firebird.',
        'Played a Gibson Firebird in a covers band.',
        'Sold tickets for Firebird Raceway.',
      ],
    },
  },
  { id: 'foundationdb', name: 'FoundationDB', aliases: ['foundation db'] },
  {
    id: 'full-text-search-sql', name: 'Full-text search in SQL',
    aliases: [
      'postgres full text search', 'mysql full-text', 'tsvector', 'pg_trgm', 'trigram indexes',
      'sql server full-text search',
    ],
  },
  {
    id: 'graph-databases', name: 'Graph databases',
    aliases: [
      'graph database', 'graph db', 'knowledge graphs', 'gremlin', 'graph data modelling', 'apache tinkerpop',
      'tinkerpop', 'property graphs',
    ],
    guard: {
      forms: ['gremlin'],
      case: 'upper',
      before: ['query', 'traversal', 'server'],
      notBefore: ['attack', 'character'],
      notAfter: ['the', 'a'],
      near: ['neo4j', 'cypher', 'java', 'janusgraph'],
      yes: [
        'Wrote [[Gremlin]] traversals for fraud rings.',
        'Skills: Neo4j, [[Gremlin]], Java',
        'Chose [[graph databases]] for routing.',
      ],
      no: [
        'Sculpted a gremlin for the stage.',
        'Found a gremlin in the gearbox.',
        'Dressed as a Gremlin at fairs.',
        'Film night: the Gremlins.',
      ],
    },
  },
  {
    id: 'h2', name: 'H2',
    aliases: ['h2 database', 'h2 db', 'h2 in-memory'],
    implies: ['sql'], broader: 'relational-databases',
    guard: {
      forms: ['h2'],
      case: 'exact',
      before: ['database', 'console', 'db', 'in-memory'],
      notBefore: [
        'visa', '2019', '2020', '2021', '2022', '2023', '2024', '2025', 'results', 'blocker', 'antagonist', 'economics',
        'heading', 'fuel', 'tag', 'gas', 'hydrogen', 'maths', 'physics',
      ],
      notAfter: ['in', 'for', 'of', 'by', 'singapore'],
      near: [
        'java', 'spring-boot', 'spring', 'hsqldb', 'junit', 'jpa', 'postgresql', 'mysql', 'hibernate', 'testcontainers',
      ],
      yes: [
        'Ran Spring tests on [[H2]].',
        'Skills: Spring Boot, [[H2]], JUnit',
        'Swapped [[H2]] in-memory for Testcontainers.',
      ],
      no: [
        'Raised bookings by nine per cent in H2.',
        'Prescribed H2 blockers for reflux.',
        'Delivered H2 2023 results to the board.',
        'Fuelled buses with H2 gas.',
      ],
    },
  },
  { id: 'hsqldb', name: 'HSQLDB', aliases: ['hypersonic sql', 'hsql'], implies: ['sql'] },
  {
    id: 'indexing', name: 'Database indexing',
    aliases: [
      'database indexes', 'indexing strategies', 'indexing strategy', 'index design', 'composite indexes',
      'covering indexes', 'b-tree indexes', 'partial indexes', 'indexing', 'index optimisation', 'sql indexes',
      'missing indexes', 'gin indexes', 'added indexes', 'query indexes', 'table indexes', 'database indices',
      'index maintenance',
    ],
    guard: {
      forms: ['indexing'],
      before: ['strategy', 'query', 'column'],
      after: ['database', 'sql', 'mysql', 'postgres', 'query', 'table', 'proper', 'and'],
      notBefore: ['of', 'books', 'journals', 'service', 'fund', 'machine', 'head'],
      notAfter: ['book', 'journal', 'google', 'price', 'wage', 'document', 'seo', 'search'],
      near: [
        'sql', 'mysql', 'postgresql', 'mongodb', 'database-tuning', 'sharding', 'partitioning', 'elasticsearch',
        'oracle-database', 'sql-server', 'databases', 'normalisation', 'database-replication',
      ],
      yes: [
        'Cut MySQL report times by better [[indexing]].',
        'Skills: query tuning, [[indexing]], partitioning',
        'Chose [[covering indexes]] for search.',
      ],
      no: [
        'Freelance book indexing for publishers.',
        'Wage indexing in collective bargaining.',
        'Requested Google indexing of landing pages.',
        'Set the indexing head of a mill.',
      ],
    },
  },
  {
    id: 'influxdb', name: 'InfluxDB',
    aliases: ['influx', 'influx db cluster', 'influxdata', 'telegraf influxdb', 'tick stack'],
    broader: 'time-series-databases',
    guard: {
      forms: ['influx'],
      case: 'exact',
      notBefore: ['of'],
      notAfter: ['an', 'the', 'sudden', 'tourist'],
      near: ['grafana', 'telegraf', 'prometheus', 'kafka', 'python', 'timescaledb'],
      yes: [
        'Stored sensor readings in Kafka and [[Influx]].',
        'Skills: Grafana, [[Influx]], Python',
        'Moved Graphite metrics to [[InfluxDB]].',
      ],
      no: [
        'Handled an influx of summer guests.',
        'Managed the influx of patients in winter.',
        'Measured calcium influx in neurons.',
        'Coped with a sudden influx at gates.',
      ],
    },
  },
  {
    id: 'informix', name: 'Informix',
    aliases: ['ibm informix', 'informix 4gl', 'informix sql'],
    implies: ['sql'], broader: 'relational-databases',
  },
  {
    id: 'ingres', name: 'Ingres',
    aliases: ['actian ingres', 'actian', 'computer associates ingres'],
    implies: ['sql'],
    guard: {
      forms: ['ingres'],
      notBefore: ['museum', 'paper', 'drawing'],
      notAfter: ['dominique', 'auguste', 'by'],
      yes: ['Migrated [[Ingres]] to PostgreSQL.', 'Skills: [[Ingres]], C, Unix', 'Tuned [[Ingres]] II for a bank.'],
      no: [
        'Guide at the Ingres museum in Montauban.',
        'Wrote on portraits by Ingres.',
        'Sold Ingres paper in an art shop.',
        'Copied an Ingres drawing in charcoal.',
      ],
    },
  },
  { id: 'janusgraph', name: 'JanusGraph', aliases: ['janus graph', 'titan graph db'], broader: 'graph-databases' },
  {
    id: 'jsonb', name: 'JSONB',
    aliases: ['json columns', 'json in postgres', 'postgres jsonb', 'json documents in sql'],
    implies: ['postgresql'],
  },
  { id: 'kdb', name: 'kdb+', aliases: ['kdb', 'kx kdb', 'kdb/q', 'q/kdb+'], broader: 'time-series-databases' },
  {
    id: 'key-value-stores', name: 'Key-value stores',
    aliases: ['key-value databases', 'kv stores', 'key value store'],
    broader: 'nosql',
  },
  {
    id: 'large-data-sets', name: 'Large data volumes',
    aliases: [
      'large data sets', 'large datasets', 'high-volume data', 'large volumes of data', 'large-scale data',
      'millions of rows', 'billions of rows', 'terabytes of data', 'handling large volumes of information',
      'data-intensive applications', 'large databases', 'terabyte databases',
    ],
  },
  { id: 'leveldb', name: 'LevelDB', aliases: ['level db'] },
  {
    id: 'libsql', name: 'libSQL',
    aliases: ['turso', 'turso libsql'],
    implies: ['sql'],
    guard: {
      forms: ['turso'],
      notBefore: ['university'],
      yes: [
        'Replicated data to the edge with [[Turso]].',
        'Skills: Drizzle, [[Turso]], Hono',
        'Moved SQLite files to [[libSQL]].',
      ],
      no: [
        'Read philology at Turso University.',
        'Hiked to Turso in Finland.',
        'Sailed with Turso, a sea monster tale.',
        'Guided at Turso University museum.',
      ],
    },
  },
  { id: 'lmdb', name: 'LMDB', aliases: ['lightning memory-mapped database'] },
  {
    id: 'lotus-notes', name: 'Lotus Notes',
    aliases: ['lotus domino', 'ibm notes', 'lotusscript', 'domino designer', 'hcl domino', 'ibm domino'],
  },
  {
    id: 'mariadb', name: 'MariaDB',
    aliases: ['maria db server', 'mariadb galera', 'maria database'],
    implies: ['sql', 'mysql'], broader: 'relational-databases',
  },
  { id: 'marklogic', name: 'MarkLogic', aliases: ['marklogic server'], broader: 'nosql' },
  {
    id: 'materialized-views', name: 'Views and materialised views',
    aliases: [
      'materialised views', 'database views', 'sql views', 'indexed views', 'materialized view',
      'continuous aggregates',
    ],
  },
  {
    id: 'mongodb', name: 'MongoDB',
    aliases: [
      'mongo', 'mongo database', 'mongodb aggregation', 'mongo aggregation pipeline', 'aggregation pipelines',
      'wiredtiger', 'mongo atlas', 'mongodb atlas',
    ],
    broader: 'nosql',
  },
  {
    id: 'ms-access', name: 'Microsoft Access',
    aliases: [
      'ms access', 'access database', 'ms-access database', 'access databases', 'access 97', 'access 2003',
      'access 2010', 'microsoft access database',
    ],
  },
  {
    id: 'mysql', name: 'MySQL',
    aliases: [
      'my sql server', 'mysql server', 'mysql database', 'percona', 'percona server', 'innodb', 'mysql innodb',
      'myisam', 'mysql workbench', 'oracle mysql', 'mysql db', 'percona xtradb',
    ],
    implies: ['sql'], broader: 'relational-databases',
  },
  {
    id: 'neo4j', name: 'Neo4j',
    aliases: ['neo 4j graph', 'neo4j graph database', 'neo4j aura'],
    broader: 'graph-databases',
  },
  {
    id: 'neon', name: 'Neon',
    aliases: ['neon postgres', 'neon database', 'neon serverless postgres'],
    implies: ['postgresql'],
    guard: {
      forms: ['neon'],
      case: 'exact',
      before: ['branch', 'database', 'postgres'],
      notBefore: ['sign', 'signs', 'lights', 'colours', 'tubes', 'gas', 'lighting', 'yellow'],
      notAfter: ['the', 'arm', 'with', 'of'],
      near: ['postgresql', 'drizzle', 'prisma', 'supabase', 'vercel', 'nextjs', 'planetscale'],
      yes: [
        'Branched PostgreSQL previews with [[Neon]].',
        'Skills: Drizzle, [[Neon]], Hono',
        'Moved staging to [[Neon Postgres]].',
      ],
      no: ['Bent glass for neon signs.', 'Worn neon vests on site.', 'Filled tubes with neon gas.', 'DJ at club Neon.'],
    },
  },
  {
    id: 'normalisation', name: 'Database normalisation',
    aliases: [
      'normalization', 'normal forms', 'third normal form', '3nf', 'normalised schemas', 'denormalisation',
      'data normalisation', 'normalised data models', 'bcnf', 'denormalised tables', 'normalised databases',
      'normalised tables',
    ],
    guard: {
      forms: ['normalization'],
      after: ['database', 'data', 'schema', 'table', 'sql'],
      notBefore: ['of', 'process', 'therapy', 'agreement'],
      notAfter: ['audio', 'volume', 'qpcr', 'batch', 'policy', 'relations', 'the', 'text'],
      near: [
        'sql', 'mysql', 'postgresql', 'indexing', 'database-design', 'databases', 'data-modelling', 'stored-procedures',
        'oracle-database', 'acid',
      ],
      yes: [
        'Taught SQL joins and [[normalisation]].',
        'Skills: indexing, [[normalisation]], views',
        'Brought the schema to [[third normal form]].',
      ],
      no: [
        'Set volume normalisation for podcasts.',
        'Wrote on the normalisation of relations between states.',
        'Applied qPCR normalisation to samples.',
        'Argued against the normalisation of overtime.',
      ],
    },
  },
  {
    id: 'nosql', name: 'NoSQL',
    aliases: [
      'no sql', 'nosql databases', 'non-relational databases', 'non relational', 'nosql data stores', 'no-sql database',
      'nosql database',
    ],
  },
  { id: 'nuodb', name: 'NuoDB', aliases: ['nuo db'], implies: ['sql'] },
  {
    id: 'oltp', name: 'OLTP',
    aliases: ['online transaction processing', 'oltp systems', 'htap', 'transaction processing systems'],
  },
  {
    id: 'oracle-database', name: 'Oracle Database',
    aliases: [
      'oracle', 'oracle db', 'oracle rdbms', 'oracle 10g', 'oracle 11g', 'oracle 12c', 'oracle 19c', 'oracle 9i',
      'oracle 8i', 'oracle 21c', 'oracle 18c', 'oracle sql', 'oracle rac', 'oracle exadata', 'exadata', 'oracle xe',
      'oracle databases', 'oracle server', 'oracle 23ai', 'oracle data guard', 'data guard', 'oracle 23c',
    ],
    implies: ['sql'], broader: 'relational-databases',
    guard: {
      forms: ['oracle'],
      case: 'upper',
      before: [
        ...softwareNouns, 'database', 'db', 'schema', 'table', 'query', 'procedure', 'instance', 'view', 'package',
        'trigger', 'rac', 'tuning', 'sql', 'performance', 'backend', 'tablespace', 'stored', 'to', 'form', 'plsql',
        'export', 'import', 'dba', 'index', 'partition', 'cluster', '11g', '12c', 'upgrade', 'cursor', 'rds',
        'sequence',
      ],
      after: [
        ...codingWords, 'on', 'to', 'from', 'in', 'using', 'against', 'with', 'tuned', 'migrated', 'legacy', 'and',
        'against', 'of',
      ],
      notBefore: [
        'corporation', 'corp', 'inc', 'ltd', 'gmbh', 'emea', 'uk', 'india', 'park', 'arena', 'usa', 'of', 'financial',
        'financials', 'hr', 'hcm', 'ebs', 'netsuite', 'careers', 'certified', 'university', 'bone', 'account', 'sales',
        'red', 'bull', 'cloud', 'fusion', 'corporation', "'s", 'consulting', 'america', 'nederland', 'labs', 'health',
        'cerner', 'peoplesoft', 'apps', 'hospitality', 'micros', 'opera', 'team', 'said',
      ],
      notAfter: ['at', 'the', 'office', 'team', 'delphic', 'for', 'by', 'an', 'joined', 'job', 'sold', 'an'],
      near: [
        'plsql', 'sql', 'mysql', 'postgresql', 'sql-server', 'java', 'db2', 'jdbc', 'hibernate', 'unix', 'weblogic',
        'toad', 'oracle-forms', 'stored-procedures', 'mongodb', 'sybase-ase', 'informix', 'dotnet', 'csharp', 'j2ee',
        'spring', 'struts', 'php', 'shell', 'perl',
      ],
      yes: [
        'Tuned [[Oracle]] queries for settlement.',
        'Skills: [[Oracle]], PL/SQL, Unix',
        'Migrated billing from [[Oracle]] to PostgreSQL.',
        '[[Oracle 19c]] on RAC.',
      ],
      no: [
        'Account executive at Oracle in Reading.',
        'Oracle Corporation, sales consultant, 2015 to 2018.',
        'Colleagues called me the oracle of wine.',
        'Booked leave in Oracle HCM.',
        'Tour guide at the Delphic oracle.',
      ],
    },
  },
  {
    id: 'oracle-forms', name: 'Oracle Forms',
    aliases: [
      'oracle forms and reports', 'oracle reports', 'oracle developer 2000', 'oracle apex', 'application express',
      'developer 2000', 'forms and reports', 'oracle adf', 'adf',
    ],
    guard: {
      forms: ['adf', 'forms and reports'],
      case: 'exact',
      notBefore: ['scanner', 'feeder', 'test', 'soldier'],
      notAfter: ['the', 'australian', 'an'],
      near: ['oracle-database', 'java', 'weblogic', 'plsql'],
      yes: [
        'Built claims screens in Oracle [[ADF]].',
        'Skills: Oracle, PL/SQL, [[ADF]]',
        'Moved [[Oracle Forms]] to [[Oracle APEX]].',
      ],
      no: [
        'Served in the ADF for nine years.',
        'Fed documents to the ADF scanner.',
        'Measured ADF fibre in cattle feed.',
        'Filed forms and reports for the police.',
      ],
    },
  },
  { id: 'orientdb', name: 'OrientDB', aliases: ['orient db'], broader: 'graph-databases' },
  {
    id: 'partitioning', name: 'Table partitioning',
    aliases: [
      'database partitioning', 'data partitioning', 'table partitions', 'range partitioning', 'hash partitioning',
      'partitioned tables', 'partition pruning', 'partitioning',
    ],
    guard: {
      forms: ['partitioning'],
      before: ['strategy', 'scheme', 'key'],
      after: ['table', 'data', 'database', 'range', 'hash', 'list', 'and', 'time-based'],
      notBefore: ['contractor', 'of', 'wall', 'walls', 'system', 'ltd', 'installer'],
      notAfter: ['office', 'drywall', 'ceiling', 'glass', 'stud', 'disk', 'and', 'suspended'],
      near: [
        'sql', 'mysql', 'postgresql', 'sharding', 'indexing', 'kafka', 'oracle-database', 'sql-server',
        'database-replication', 'bigquery', 'databases',
      ],
      yes: [
        'Split audit tables with PostgreSQL [[partitioning]].',
        'Skills: indexing, [[partitioning]], vacuum',
        'Chose [[hash partitioning]] by tenant.',
      ],
      no: [
        'Fitted office partitioning and suspended ceilings.',
        'Dry liner: stud partitioning.',
        'Wrote on the partitioning of Poland.',
        'Sold glass partitioning systems.',
      ],
    },
  },
  {
    id: 'planetscale', name: 'PlanetScale',
    aliases: ['planet scale mysql', 'vitess', 'vitess/planetscale', 'vitess mysql'],
    implies: ['mysql'],
  },
  { id: 'pocketbase', name: 'PocketBase', aliases: ['pocket base backend'] },
  {
    id: 'polyglot-persistence', name: 'Polyglot persistence',
    aliases: ['multi-model databases', 'multimodel database', 'database selection', 'choosing databases'],
  },
  {
    id: 'postgis', name: 'PostGIS',
    aliases: [
      'geospatial databases', 'spatial databases', 'spatial sql', 'oracle spatial', 'geospatial queries', 'spatialite',
    ],
    implies: ['postgresql'],
  },
  {
    id: 'postgresql', name: 'PostgreSQL',
    aliases: [
      'postgres', 'psql', 'pgsql', 'pg', 'postgre', 'postgre sql', 'postgress', 'postgresql database',
      'postgres database', 'postgresql server', 'edb postgres', 'postgres sql', 'enterprisedb', 'postgres db', 'pg sql',
      'postgressql', 'postgresql db', 'pgadmin',
    ],
    implies: ['sql'], broader: 'relational-databases',
    guard: {
      forms: ['pg'],
      notBefore: [
        'diploma', 'cert', 'certificate', 'tips', 'rated', 'level', 'course', 'film', 'movie', 'student', 'dip',
        'education', 'college', 'degree', 'diploma', 'rating', 'tuition', 'well',
      ],
      notAfter: ['a', 'university', 'completed'],
      near: [
        'sql', 'mysql', 'nodejs', 'rails', 'python', 'redis', 'go', 'ruby', 'django', 'mongodb', 'elixir', 'docker',
      ],
      yes: [
        'Stack: Node.js, Redis, [[PG]]',
        'Moved Rails jobs from Redis to [[PG]].',
        'Skills: [[Postgres]], [[PG]], SQL',
      ],
      no: [
        'Completed a PG diploma in marketing.',
        'Taught PG students of nursing.',
        'Packed PG tips on the night shift.',
        'Edited trailers for PG films.',
      ],
    },
  },
  { id: 'questdb', name: 'QuestDB', aliases: ['quest db'], broader: 'time-series-databases' },
  { id: 'ravendb', name: 'RavenDB', aliases: ['raven db'], broader: 'nosql' },
  {
    id: 'realm', name: 'Realm',
    aliases: ['realm database', 'realm db', 'mongodb realm', 'atlas device sync', 'realm mobile database'],
    guard: {
      forms: ['realm'],
      case: 'exact',
      before: ['database', 'schema', 'sync'],
      notBefore: ['of'],
      notAfter: ['the', 'public', 'a', 'digital', 'keycloak', 'defence'],
      near: ['kotlin', 'swift', 'mongodb', 'android', 'ios', 'sqlite'],
      yes: [
        'Synced tills with MongoDB and [[Realm]].',
        'Skills: Kotlin, [[Realm]], Retrofit',
        'Moved the [[Realm]] schema to SQLite.',
      ],
      no: [
        'Improved the public realm of a town.',
        'Worked in the realm of hospitality.',
        'Clerk, Keeper of the Realm exhibits.',
        'Designed quests for a fantasy realm.',
      ],
    },
  },
  {
    id: 'relational-databases', name: 'Relational databases',
    aliases: [
      'rdbms', 'relational database', 'relational database management systems', 'sql databases',
      'relational data stores', 'relational db', 'relational database systems', 'relational dbms', 'relational data',
      'relational database design',
    ],
    implies: ['sql'],
  },
  { id: 'rethinkdb', name: 'RethinkDB', aliases: ['rethink db'], broader: 'nosql' },
  { id: 'riak', name: 'Riak', aliases: ['basho riak', 'riak kv'], broader: 'nosql' },
  { id: 'rocksdb', name: 'RocksDB', aliases: ['rocks db', 'pebble db'] },
  {
    id: 'saphana', name: 'SAP HANA',
    aliases: ['hana', 's/4hana database', 'sap hana database', 'hana db', 'hana sql'],
    implies: ['sql'],
    guard: {
      forms: ['hana'],
      case: 'upper',
      before: ['database', 'view', 'modelling', 'studio', 'sql'],
      notBefore: ['financial', 'bank'],
      notAfter: ['by', 'ms', 'mrs', 'to'],
      near: ['abap', 'sap', 'sql'],
      yes: ['Wrote ABAP reports on [[HANA]].', 'Skills: ABAP, [[HANA]], SQL', 'Moved aggregates to [[HANA]] views.'],
      no: [
        'Reported to Hana Suzuki, front office.',
        'Teller at Hana Bank in Seoul.',
        'Cooked with Hana on weekends.',
        'Guided tours of Hana, Maui.',
      ],
    },
  },
  {
    id: 'scylladb', name: 'ScyllaDB',
    aliases: ['scylla', 'scylla db cluster', 'scylladb alternator'],
    broader: 'nosql',
    guard: {
      forms: ['scylla'],
      case: 'upper',
      before: ['cluster', 'node'],
      notBefore: ['and', 'serrata'],
      notAfter: ['between'],
      near: ['cassandra', 'kafka', 'go', 'rust', 'redis'],
      yes: [
        'Moved 60 Cassandra nodes to twelve of [[Scylla]].',
        'Skills: Go, [[Scylla]], Kafka',
        'Ran a [[Scylla]] cluster in two regions.',
      ],
      no: [
        'Caught mud crab Scylla serrata.',
        'Choosing between Scylla and Charybdis in a court case.',
        'Played Scylla in an opera by Leclair.',
        'Dived on the wreck of the Scylla.',
      ],
    },
  },
  {
    id: 'sharding', name: 'Sharding',
    aliases: [
      'database sharding', 'horizontal partitioning', 'sharded clusters', 'shards', 'sharded databases', 'shard key',
      'sharded mysql', 'horizontal sharding', 'resharding', 'data sharding',
    ],
    guard: {
      forms: ['shards'],
      before: ['key', 'cluster', 'rebalancing'],
      notBefore: ['of', 'museum', 'restaurant'],
      notAfter: ['glass', 'pottery', 'bone', 'ceramic', 'ice', 'the'],
      near: ['mongodb', 'mysql', 'postgresql', 'elasticsearch', 'redis', 'sharding', 'cassandra', 'kafka', 'vitess'],
      yes: [
        'Split the MySQL orders over 16 [[shards]].',
        'Skills: [[sharding]], replication',
        'Rebalanced Elasticsearch [[shards]] by night.',
      ],
      no: [
        'Swept glass shards after a burglary.',
        'Catalogued pottery shards of a villa.',
        'Drew shards of ice in a comic.',
        'Served views and cocktails at the Shard.',
      ],
    },
  },
  { id: 'singlestore', name: 'SingleStore', aliases: ['memsql', 'singlestoredb'], implies: ['sql'] },
  {
    id: 'sql-advanced', name: 'SQL joins and window functions',
    aliases: [
      'window functions', 'common table expressions', 'ctes', 'cte', 'sql joins', 'recursive ctes', 'recursive queries',
      'joins', 'subqueries', 'complex joins', 'complex queries', 'complex sql queries', 'sql subqueries',
      'analytic functions', 'group by queries', 'aggregate functions',
    ],
    implies: ['sql'],
    guard: {
      forms: ['joins', 'cte', 'ctes', 'complex queries'],
      before: ['query', 'subquery', 'table'],
      after: ['sql', 'complex', 'recursive', 'table', 'hash', 'tuned'],
      notBefore: ['the', 'us', 'our', 'a', 'brain', 'forces', 'programme'],
      notAfter: ['carpentry', 'who', 'wood', 'pipe', 'expansion', 'chronic', 'bone', 'timber', 'she', 'he', 'customer'],
      near: [
        'sql', 'mysql', 'postgresql', 'oracle-database', 'sql-server', 'plsql', 'stored-procedures', 'indexing', 'tsql',
      ],
      yes: [
        'Wrote SQL with [[joins]], [[CTEs]] and [[window functions]].',
        'Skills: SQL, [[subqueries]], [[joins]]',
        'Rewrote reports as [[recursive CTEs]].',
      ],
      no: [
        'Cut mortise and tenon joins in oak.',
        'Lecture on CTE in retired boxers.',
        'Joins the ward from another trust in May.',
        'Answered complex queries from hotel guests.',
      ],
    },
  },
  {
    id: 'sql-server', name: 'Microsoft SQL Server',
    aliases: [
      'sql server', 'ms sql server', 'mssql', 'ms sql', 'mssql server', 'microsoft sql',
      'microsoft sql server management studio', 'ms-sqlserver', 'sqlserver 2019', 'sql server 2008 r2',
      'm.s. sql server', 'sql server express', 'sql server 2012', 'sql server 2016', 'ssms',
      'sql server management studio', 'azure sql edge', 'sql server always on', 'always on availability groups',
      'sql server agent',
    ],
    implies: ['sql'], broader: 'relational-databases',
    guard: {
      forms: ['ssms'],
      notBefore: ['group'],
      yes: ['Scripted jobs in [[SSMS]].', 'Skills: [[MSSQL]], [[SSMS]]', 'Tuned [[SQL Server]] 2019 for billing.'],
      no: [
        'Housekeeper at SSMS Group hotels.',
        'Registered nurse, SSMS Group.',
        'Driver for SSMS Group transport.',
        'Auditor at SSMS Group.',
      ],
    },
  },
  {
    id: 'sqlite', name: 'SQLite',
    aliases: ['sqlite 3', 'sqlite db', 'sqlcipher', 'sqlite database'],
    implies: ['sql'], broader: 'relational-databases',
  },
  {
    id: 'stored-procedures', name: 'Stored procedures',
    aliases: [
      'stored procs', 'stored procedure', 'sprocs', 'database triggers', 'sql triggers', 'user-defined functions sql',
      'database procedures', 'sql procedures', 'procedures and triggers', 'triggers and stored procedures',
      'stored functions', 'stored procedures and triggers', 'store procedures', 'sps and triggers',
      'packages and procedures', 'procedures and functions',
    ],
  },
  {
    id: 'supabase', name: 'Supabase',
    aliases: ['supabase auth', 'supabase edge functions', 'supabase realtime'],
    implies: ['postgresql'],
  },
  { id: 'surrealdb', name: 'SurrealDB', aliases: ['surreal db'], broader: 'nosql' },
  {
    id: 'sybase-ase', name: 'Sybase ASE',
    aliases: [
      'sybase', 'sap ase', 'sybase adaptive server', 'sap adaptive server enterprise', 'adaptive server enterprise',
      'sybase iq', 'sap iq', 'sybase database',
    ],
    implies: ['sql'], broader: 'relational-databases',
    guard: {
      forms: ['sybase'],
      notBefore: ['inc', 'ltd', 'corporation', 'corp', 'uk', 'gmbh'],
      notAfter: ['at'],
      yes: [
        'Tuned [[Sybase]] for a trading desk.',
        'Skills: [[Sybase]], Perl, Unix',
        'Moved [[Sybase IQ]] reports to Snowflake.',
      ],
      no: [
        'Receptionist at Sybase in Maidenhead.',
        'Sales manager, Sybase Inc.',
        'Cleaned offices of Sybase UK.',
        'Account director at Sybase.',
      ],
    },
  },
  { id: 'tarantool', name: 'Tarantool', aliases: ['tarantool db'] },
  { id: 'tdengine', name: 'TDengine', broader: 'time-series-databases' },
  { id: 'tidb', name: 'TiDB', aliases: ['pingcap', 'ti db'], implies: ['sql', 'mysql'] },
  { id: 'tigergraph', name: 'TigerGraph', aliases: ['tiger graph', 'gsql'], broader: 'graph-databases' },
  {
    id: 'time-series-databases', name: 'Time-series databases',
    aliases: ['time series data', 'time series db', 'tsdb', 'time-series storage', 'opentsdb', 'time series database'],
  },
  {
    id: 'timescaledb', name: 'TimescaleDB',
    aliases: ['timescale', 'timescale db hypertables', 'hypertables'],
    implies: ['postgresql'], broader: 'time-series-databases',
    guard: {
      forms: ['timescale'],
      case: 'exact',
      notBefore: ['of', 'for'],
      notAfter: ['the', 'a', 'short', 'long', 'project'],
      near: ['postgresql', 'grafana', 'influxdb', 'kafka', 'python'],
      yes: [
        'Moved sensor data from PostgreSQL to [[Timescale]].',
        'Skills: PostgreSQL, [[Timescale]], Grafana',
        'Compressed [[hypertables]] to a tenth.',
      ],
      no: [
        'Agreed the timescale for the hospital move.',
        'Kept works to a short timescale.',
        'Drew a project timescale for a wedding.',
        'Geological timescale display, museum.',
      ],
    },
  },
  {
    id: 'unidata', name: 'UniData',
    aliases: [
      'unidata universe', 'rocket universe', 'pick basic', 'pick database', 'multivalue databases', 'd3 pick',
      'universe database',
    ],
  },
  {
    id: 'vacuum', name: 'Vacuum and bloat control',
    aliases: ['autovacuum', 'vacuum tuning', 'table bloat', 'index bloat', 'vacuum analyze'],
  },
  { id: 'voltdb', name: 'VoltDB', aliases: ['volt active data', 'volt db'], implies: ['sql'] },
  { id: 'yugabytedb', name: 'YugabyteDB', aliases: ['yugabyte', 'yugabyte db'], implies: ['sql', 'postgresql'] },
] as const satisfies readonly SkillRow[]
