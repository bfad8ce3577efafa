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
        'sql', 'nosql', 'postgresql', 'mysql', 'transactions', 'databases', 'cap-theorem', 'base-consistency', 'oracle',
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
  { id: 'alloydb', name: 'AlloyDB', aliases: ['google alloydb'], implies: ['postgresql'], broader: 'gcp' },
  {
    id: 'amazon-keyspaces', name: 'Amazon Keyspaces',
    aliases: ['aws keyspaces'],
    implies: ['cassandra'], broader: 'aws',
  },
  {
    id: 'apache-derby', name: 'Apache Derby',
    aliases: ['derby db', 'derby database', 'javadb'],
    broader: 'relational-databases',
  },
  { id: 'arangodb', name: 'ArangoDB', aliases: ['arango', 'arango db multi-model'], broader: 'nosql' },
  {
    id: 'azure-postgresql', name: 'Azure Database for PostgreSQL',
    aliases: ['azure postgres', 'azure postgresql', 'azure database for mysql'],
    broader: 'azure',
  },
  {
    id: 'azure-sql', name: 'Azure SQL',
    aliases: ['azure sql database', 'azure sql db', 'sql azure', 'azure sql managed instance'],
    implies: ['sql-server'], broader: 'azure',
  },
  {
    id: 'backup-and-recovery', name: 'Database backup and recovery',
    aliases: [
      'backup and recovery', 'backup and restore', 'database backups', 'database recovery', 'point-in-time recovery',
      'pitr', 'data recovery', 'backup strategies', 'database restore', 'database backup and restore',
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
  { id: 'badger', name: 'BadgerDB' },
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
  { id: 'bbolt', name: 'bbolt', aliases: ['bolt db', 'bolt database'] },
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
  { id: 'bigtable', name: 'Bigtable', aliases: ['google bigtable', 'cloud bigtable'], broader: 'gcp' },
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
    aliases: ['cdc', 'log based cdc', 'database cdc', 'cdc pipelines', 'cdc streams'],
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
    id: 'clipper', name: 'Clipper',
    aliases: ['ca clipper', 'clipper dbase', 'harbour clipper'],
    guard: {
      forms: ['clipper'],
      case: 'exact',
      notBefore: ['race', 'ship', 'tea', 'card', 'logistics', 'bulkheads'],
      notAfter: ['the', 'hair', 'beard', 'a', 'nail', 'tea', 'yankee'],
      near: ['dbase', 'foxpro', 'delphi', 'cobol', 'pascal', 'visual-basic'],
      yes: [
        'Ported [[Clipper]] tills from dBase to Delphi.',
        'Skills: FoxPro, [[Clipper]], Delphi',
        'Maintained [[CA Clipper]] stock software.',
      ],
      no: [
        'Crew in the Clipper Race.',
        'Faded hair with clipper work.',
        'Restored a tea clipper.',
        'Docker at Clipper Logistics.',
      ],
    },
  },
  {
    id: 'cloud-datastore', name: 'Google Cloud Datastore',
    aliases: ['cloud datastore', 'google datastore'],
    broader: 'gcp',
  },
  { id: 'cloudant', name: 'IBM Cloudant', aliases: ['cloudant'], implies: ['couchdb'] },
  {
    id: 'cockroachdb', name: 'CockroachDB',
    aliases: ['crdb', 'cockroach labs', 'cockroach database'],
    implies: ['sql'], broader: 'relational-databases',
  },
  {
    id: 'column-stores', name: 'Column-oriented databases',
    aliases: ['columnar databases', 'column stores', 'wide column stores', 'columnar storage', 'wide-column databases'],
  },
  {
    id: 'connection-pooling', name: 'Connection pooling',
    aliases: ['connection pools', 'database connection pool', 'pooled connections'],
  },
  {
    id: 'consistency-models', name: 'Consistency models',
    aliases: [
      'eventual consistency', 'strong consistency', 'eventually consistent', 'read-your-writes', 'linearizability',
      'causal consistency', 'tunable consistency',
    ],
  },
  {
    id: 'cosmos-db', name: 'Azure Cosmos DB',
    aliases: ['cosmos db', 'azure cosmos', 'cosmos'],
    implies: ['nosql'], broader: 'azure',
    guard: {
      forms: ['cosmos'],
      case: 'exact',
      notBefore: ['hub', 'flowers', 'fc', 'bar', 'holidays', 'sdk'],
      notAfter: ['the', 'new', 'york', 'a'],
      near: ['azure', 'csharp', 'dotnet', 'nosql'],
      yes: [
        'Moved Azure carts to [[Cosmos]].',
        'Skills: C#, Azure, [[CosmosDB]]',
        'Tuned request units of [[Azure Cosmos DB]].',
      ],
      no: [
        'Planted cosmos in borders.',
        'Lectured on the cosmos to schools.',
        'Steward for the New York Cosmos.',
        'Served at bar Cosmos.',
      ],
    },
  },
  { id: 'couchbase', name: 'Couchbase', aliases: ['couchbase server', 'n1ql', 'couchbase lite'], broader: 'nosql' },
  { id: 'couchdb', name: 'CouchDB', aliases: ['apache couchdb', 'couch db cluster'], broader: 'nosql' },
  { id: 'cratedb', name: 'CrateDB', implies: ['sql'] },
  {
    id: 'crud', name: 'CRUD',
    aliases: [
      'crud operations', 'crud apis', 'crud applications', 'create read update delete', 'crud app',
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
      'enterprise data architecture', 'data storage architecture', 'designed data architecture',
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
    id: 'data-guard', name: 'Oracle Data Guard',
    aliases: ['data guard', 'active data guard', 'dataguard oracle'],
    implies: ['oracle', 'database-high-availability'],
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
      'database migration', 'migrating data', 'migrated databases', 'migrated data', 'zero-downtime migrations',
      'data conversion', 'legacy data migration', 'online schema change', 'schema migrations',
    ],
  },
  {
    id: 'data-modelling', name: 'Data modelling',
    aliases: [
      'data models', 'data modeler', 'entity relationship modelling', 'er modelling', 'entity relationship diagrams',
      'er diagrams', 'erd', 'conceptual data models', 'logical data models', 'dimensional modelling', 'modelled data',
      'er model', 'data modelling and design', 'relational modelling', 'physical data model',
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
      near: ['sql', 'oracle', 'sql-server', 'mysql', 'postgresql', 'db2', 'sybase-ase'],
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
      'relational design', 'designed database schemas', 'designing schemas', 'database schema', 'designed databases',
      'designing databases', 'table design', 'database architecture', 'database development', 'designed the schema',
      'designed tables', 'schema modelling', 'relational schema', 'relational schema design', 'database modelling',
      'database structures', 'designed relational schemas',
    ],
  },
  {
    id: 'database-high-availability', name: 'Database high availability',
    aliases: [
      'failover clusters', 'database failover', 'database clustering', 'failover clustering', 'always-on clusters',
      'database clusters', 'hot standby', 'standby databases',
    ],
  },
  { id: 'database-monitoring', name: 'Database monitoring', aliases: ['slow query log', 'query monitoring'] },
  {
    id: 'database-security', name: 'Database security',
    aliases: [
      'row-level security', 'rls', 'transparent data encryption', 'tde', 'database auditing', 'data masking',
      'column-level encryption', 'database hardening', 'database permissions',
    ],
    guard: {
      forms: ['rls', 'tde'],
      case: 'exact',
      near: ['postgresql', 'sql-server', 'oracle', 'supabase', 'mysql'],
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
  { id: 'database-testing', name: 'Database testing', aliases: ['database unit tests', 'data validation queries'] },
  {
    id: 'database-transactions', name: 'Transactions and isolation',
    aliases: [
      'database transactions', 'transaction isolation', 'isolation levels', 'transaction management',
      'distributed transactions', 'two-phase commit', '2pc', 'xa transactions', 'serializable isolation',
      'snapshot isolation', 'transaction isolation levels', 'transactional integrity', 'optimistic locking',
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
        'sql', 'mysql', 'postgresql', 'sql-server', 'java', 'oracle', 'concurrency', 'multithreading', 'jpa', 'jms',
        'ejb',
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
      'query tuning', 'sql tuning', 'sql optimisation', 'database performance tuning', 'performance tuning of queries',
      'tuned queries', 'optimised queries', 'database tuning', 'database optimisation', 'sql performance tuning',
      'query performance', 'slow queries', 'optimising queries', 'database performance', 'explain plans',
      'execution plans', 'explain analyze', 'query plans', 'query optimiser', 'query plan analysis', 'tuning queries',
      'tuned sql', 'optimised sql', 'mysql tuning', 'postgres tuning', 'n+1 queries', 'n+1 problem', 'index tuning',
      'rewrote slow queries', 'optimized sql queries', 'optimised database queries', 'sql query optimisation',
      'sql query tuning', 'optimisation of queries', 'query profiling', 'tuned slow queries', 'query execution plans',
      'optimised slow queries', 'mysql optimisation', 'optimising sql queries', 'database query optimisation',
    ],
  },
  {
    id: 'databases', name: 'Databases',
    aliases: [
      'database systems', 'dbms', 'database management systems', 'db', 'database technologies', 'database engines',
      'database servers', 'database concepts', 'database programming', 'database theory', 'data layer',
      'persistence layer', 'data storage solutions',
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
        'sql', 'nosql', 'mysql', 'postgresql', 'oracle', 'mongodb', 'sql-server', 'java', 'python', 'api', 'php',
        'nodejs', 'csharp', 'dotnet', 'redis',
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
  { id: 'datomic', name: 'Datomic', aliases: ['datomic pro'], broader: 'nosql' },
  {
    id: 'db2', name: 'Db2',
    aliases: ['ibm db 2', 'db2 udb', 'db2 luw', 'db2 database', 'universal database db2'],
    implies: ['sql'], broader: 'relational-databases',
  },
  { id: 'dbase', name: 'dBase', aliases: ['dbase iii', 'dbase iv', 'dbf files'] },
  { id: 'debezium', name: 'Debezium', aliases: ['debezium connectors', 'debezium cdc'], implies: ['cdc'] },
  { id: 'dgraph', name: 'Dgraph', broader: 'graph-databases' },
  {
    id: 'document-databases', name: 'Document databases',
    aliases: ['document stores', 'document-oriented databases', 'document db model'],
    broader: 'nosql',
  },
  {
    id: 'documentdb', name: 'Amazon DocumentDB',
    aliases: ['documentdb', 'aws documentdb', 'document db aws'],
    implies: ['nosql'], broader: 'aws',
  },
  {
    id: 'dynamodb', name: 'Amazon DynamoDB',
    aliases: [
      'dynamo db', 'dynamodb streams', 'aws dynamodb', 'dynamo', 'dynamodb single-table design', 'dax dynamodb',
      'single-table design',
    ],
    implies: ['nosql'], broader: 'aws',
    guard: {
      forms: ['dynamo'],
      case: 'upper',
      before: ['table', 'stream', 'db', 'query'],
      notBefore: ['kyiv', 'dresden', 'houston', 'torch', 'moscow', 'lights', 'effect', 'and', 'rubber'],
      notAfter: ['a', 'the', 'bicycle', 'human', 'hub', 'houston'],
      near: [
        'aws', 's3', 'aws-lambda', 'nodejs', 'python', 'serverless', 'nosql', 'sqs', 'redis', 'postgresql', 'cassandra',
        'java',
      ],
      yes: [
        'Moved AWS carts to [[Dynamo]].',
        'Skills: Lambda, [[DynamoDB]], SQS',
        'Modelled tenants with [[single-table design]].',
      ],
      no: [
        'Wired a bicycle dynamo to lamps.',
        'She is a dynamo on the sales floor.',
        'Played for Dynamo Dresden juniors.',
        'Repaired the dynamo of a Land Rover.',
      ],
    },
  },
  { id: 'edgedb', name: 'EdgeDB', aliases: ['gel database', 'edgeql'], implies: ['sql'] },
  { id: 'eventstoredb', name: 'EventStoreDB', aliases: ['event store', 'kurrentdb'] },
  { id: 'exadata', name: 'Oracle Exadata', aliases: ['exadata'], implies: ['oracle'] },
  {
    id: 'firebase-realtime-database', name: 'Firebase Realtime Database',
    aliases: ['firebase rtdb', 'firebase database', 'firebase realtime db'],
    broader: 'firebase',
  },
  {
    id: 'firebird', name: 'Firebird',
    aliases: ['firebird sql', 'firebird database'],
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
  {
    id: 'firestore', name: 'Firestore',
    aliases: ['cloud firestore', 'firebase firestore', 'firestore db'],
    implies: ['nosql'], broader: 'gcp',
  },
  { id: 'foundationdb', name: 'FoundationDB' },
  {
    id: 'full-text-search-sql', name: 'Full-text search in SQL',
    aliases: [
      'postgres full text search', 'mysql full-text', 'tsvector', 'pg_trgm', 'trigram indexes',
      'sql server full-text search',
    ],
  },
  {
    id: 'galera', name: 'Galera Cluster',
    aliases: ['galera', 'mariadb galera', 'percona xtradb cluster', 'galera replication'],
    implies: ['mariadb'],
    guard: {
      forms: ['galera'],
      case: 'upper',
      before: ['cluster', 'node', 'replication'],
      notBefore: ['hotel', 'bingo'],
      notAfter: ['la'],
      near: ['mysql', 'mariadb', 'proxysql'],
      yes: [
        'Ran MariaDB on a [[Galera]] cluster.',
        'Skills: MySQL, [[Galera]], HAProxy',
        'Healed split brains of [[Galera]] nodes.',
      ],
      no: [
        'Booked bands at La Galera.',
        'Lifeguard in Galera, Granada.',
        'Called numbers at Galera Bingo.',
        'Front desk, Galera Hotel.',
      ],
    },
  },
  {
    id: 'geospatial-data', name: 'Geospatial data',
    aliases: [
      'geospatial databases', 'spatial databases', 'spatial sql', 'oracle spatial', 'geospatial queries', 'spatialite',
      'geospatial indexing', 'gis data',
    ],
  },
  {
    id: 'goldengate', name: 'Oracle GoldenGate',
    aliases: ['goldengate', 'golden gate replication'],
    implies: ['replication'],
    guard: {
      forms: ['goldengate'],
      notBefore: ['bridge', 'park', 'university', 'hotel', 'bridges'],
      notAfter: ['the'],
      yes: [
        'Moved ledgers live with [[GoldenGate]].',
        'Skills: Oracle, [[GoldenGate]], RAC',
        'Fed the warehouse by [[Oracle GoldenGate]].',
      ],
      no: [
        'Ran the Golden Gate half marathon over the Golden Gate bridge.',
        'Studied law at Golden Gate University.',
        'Led tours to the Golden Gate.',
        'Gardener, Golden Gate Park.',
      ],
    },
  },
  {
    id: 'graph-databases', name: 'Graph databases',
    aliases: ['graph db', 'knowledge graphs', 'graph data modelling', 'property graphs'],
  },
  {
    id: 'gremlin', name: 'Gremlin',
    aliases: ['apache tinkerpop', 'tinkerpop', 'gremlin queries', 'gremlin traversals'],
    implies: ['graph-databases'],
    guard: {
      forms: ['gremlin'],
      case: 'upper',
      before: ['query', 'traversal', 'server', 'language'],
      notBefore: ['attack', 'character'],
      notAfter: ['the', 'a'],
      near: ['neo4j', 'cypher', 'java', 'janusgraph', 'graph-databases'],
      yes: [
        'Wrote [[Gremlin]] queries over fraud rings.',
        'Skills: Neo4j, [[Gremlin]], Java',
        'Ran JanusGraph behind a [[Gremlin]] server.',
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
  {
    id: 'hikaricp', name: 'HikariCP',
    aliases: ['hikari', 'hikari pool', 'c3p0'],
    implies: ['connection-pooling', 'java'],
  },
  { id: 'hsqldb', name: 'HSQLDB', aliases: ['hypersonic sql', 'hsql'], implies: ['sql'] },
  {
    id: 'indexing', name: 'Database indexing',
    aliases: [
      'database indexes', 'indexing strategies', 'index design', 'composite indexes', 'covering indexes',
      'b-tree indexes', 'partial indexes', 'indexing', 'index optimisation', 'sql indexes', 'missing indexes',
      'gin indexes', 'added indexes', 'query indexes', 'table indexes', 'database indices', 'index maintenance',
    ],
    guard: {
      forms: ['indexing'],
      before: ['strategy', 'query', 'column'],
      after: ['database', 'sql', 'mysql', 'postgres', 'query', 'table', 'proper', 'and'],
      notBefore: ['of', 'books', 'journals', 'service', 'fund', 'machine', 'head'],
      notAfter: ['book', 'journal', 'google', 'price', 'wage', 'document', 'seo', 'search'],
      near: [
        'sql', 'mysql', 'postgresql', 'mongodb', 'database-tuning', 'sharding', 'partitioning', 'elasticsearch',
        'oracle', 'sql-server', 'databases', 'normalisation', 'replication',
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
    aliases: ['influx', 'influx db cluster', 'influxdata'],
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
  {
    id: 'interbase', name: 'InterBase',
    aliases: ['borland interbase'],
    implies: ['sql'], broader: 'relational-databases',
  },
  { id: 'janusgraph', name: 'JanusGraph', broader: 'graph-databases' },
  {
    id: 'jsonb', name: 'JSONB',
    aliases: ['json columns', 'json in postgres', 'postgres jsonb', 'json documents in sql'],
    implies: ['postgresql'],
  },
  { id: 'kdb', name: 'kdb+', aliases: ['kdb', 'kx kdb'], broader: 'time-series-databases' },
  { id: 'key-value-stores', name: 'Key-value stores', aliases: ['key-value databases', 'kv stores'], broader: 'nosql' },
  {
    id: 'large-data-sets', name: 'Large data volumes',
    aliases: [
      'large data sets', 'high-volume data', 'large volumes of data', 'large-scale data', 'millions of rows',
      'billions of rows', 'terabytes of data', 'handling large volumes of information', 'data-intensive applications',
      'large databases', 'terabyte databases',
    ],
  },
  { id: 'leveldb', name: 'LevelDB' },
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
    aliases: ['maria db server', 'maria database'],
    implies: ['sql', 'mysql'], broader: 'relational-databases',
  },
  { id: 'marklogic', name: 'MarkLogic', aliases: ['marklogic server'], broader: 'nosql' },
  {
    id: 'materialized-views', name: 'Views and materialised views',
    aliases: ['materialised views', 'database views', 'sql views', 'indexed views', 'continuous aggregates'],
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
      'ms access', 'access database', 'ms-access database', 'access 97', 'access 2003', 'access 2010',
      'microsoft access database',
    ],
  },
  {
    id: 'multivalue-databases', name: 'Multivalue databases',
    aliases: ['pick basic', 'pick database', 'd3 pick', 'pick operating system database'],
  },
  {
    id: 'mysql', name: 'MySQL',
    aliases: ['my sql server', 'mysql database', 'innodb', 'mysql innodb', 'myisam', 'oracle mysql', 'mysql db'],
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
    id: 'neptune', name: 'Amazon Neptune',
    aliases: ['aws neptune', 'neptune graph'],
    implies: ['graph-databases'], broader: 'aws',
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
        'oracle', 'acid',
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
    aliases: ['no-sql database', 'non-relational databases', 'non relational', 'nosql data stores'],
  },
  { id: 'nuodb', name: 'NuoDB', implies: ['sql'] },
  {
    id: 'oltp', name: 'OLTP',
    aliases: ['online transaction processing', 'oltp systems', 'htap', 'transaction processing systems'],
  },
  { id: 'opentsdb', name: 'OpenTSDB', broader: 'time-series-databases' },
  {
    id: 'oracle', name: 'Oracle Database',
    aliases: [
      'oracle', 'oracle db', 'oracle rdbms', 'oracle 10g', 'oracle 11g', 'oracle 12c', 'oracle 19c', 'oracle 9i',
      'oracle 8i', 'oracle 21c', 'oracle 18c', 'oracle sql', 'oracle rac', 'oracle xe', 'oracle server', 'oracle 23ai',
      'oracle data guard', 'oracle 23c',
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
        'spring', 'struts', 'php', 'shell-scripting', 'perl',
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
    id: 'oracle-adf', name: 'Oracle ADF',
    aliases: ['adf', 'application development framework', 'adf faces'],
    implies: ['java'],
    guard: {
      forms: ['adf'],
      case: 'exact',
      notBefore: ['scanner', 'feeder', 'test', 'soldier', 'pipelines', 'pipeline'],
      notAfter: ['the', 'australian', 'an'],
      near: ['oracle', 'java', 'weblogic', 'plsql', 'jsf', 'jdeveloper'],
      yes: [
        'Built Java claims screens in [[ADF]].',
        'Skills: Java, WebLogic, [[ADF]]',
        'Moved [[Oracle ADF]] screens to React.',
      ],
      no: [
        'Served in the ADF for nine years.',
        'Fed documents to the ADF scanner.',
        'Measured ADF fibre in cattle feed.',
        'Visited an ADF base as a nurse.',
      ],
    },
  },
  {
    id: 'oracle-apex', name: 'Oracle APEX',
    aliases: ['application express', 'oracle application express', 'apex oracle'],
    implies: ['oracle', 'plsql'],
  },
  {
    id: 'oracle-forms', name: 'Oracle Forms',
    aliases: [
      'oracle forms and reports', 'oracle reports', 'oracle developer 2000', 'oracle forms 6i', 'developer 2000 oracle',
    ],
    implies: ['oracle', 'plsql'],
  },
  { id: 'orientdb', name: 'OrientDB', broader: 'graph-databases' },
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
        'sql', 'mysql', 'postgresql', 'sharding', 'indexing', 'kafka', 'oracle', 'sql-server', 'replication',
        'bigquery', 'databases',
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
    id: 'patroni', name: 'Patroni',
    aliases: ['patroni postgres'],
    implies: ['postgresql', 'database-high-availability'],
  },
  {
    id: 'percona', name: 'Percona Server',
    aliases: ['percona', 'percona mysql', 'percona toolkit', 'percona xtradb', 'xtrabackup'],
    implies: ['mysql'],
  },
  { id: 'pgbouncer', name: 'PgBouncer', aliases: ['pgpool', 'pgpool-ii'], implies: ['connection-pooling'] },
  { id: 'planetscale', name: 'PlanetScale', aliases: ['planet scale mysql'], implies: ['mysql'] },
  { id: 'pocketbase', name: 'PocketBase', aliases: ['pocket base backend'] },
  {
    id: 'polyglot-persistence', name: 'Polyglot persistence',
    aliases: ['multi-model databases', 'database selection', 'choosing databases'],
  },
  { id: 'postgis', name: 'PostGIS', implies: ['postgresql'] },
  {
    id: 'postgresql', name: 'PostgreSQL',
    aliases: [
      'postgres', 'psql', 'pg sql', 'pg', 'postgress', 'postgresql database', 'postgres database', 'postgresql server',
      'edb postgres', 'postgres sql', 'enterprisedb', 'postgres db', 'postgresql db',
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
  { id: 'pouchdb', name: 'PouchDB', broader: 'nosql' },
  { id: 'proxysql', name: 'ProxySQL', implies: ['mysql'] },
  { id: 'questdb', name: 'QuestDB', broader: 'time-series-databases' },
  { id: 'ravendb', name: 'RavenDB', broader: 'nosql' },
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
      'rdbms', 'relational database management systems', 'sql databases', 'relational data stores', 'relational db',
      'relational database systems', 'relational dbms', 'relational data', 'relational database design',
    ],
    implies: ['sql'],
  },
  {
    id: 'replication', name: 'Database replication',
    aliases: [
      'replication', 'read replicas', 'streaming replication', 'logical replication', 'master-slave replication',
      'primary-replica replication', 'replica sets', 'data replication', 'master-master replication',
      'multi-master replication', 'replicated databases', 'mysql replication', 'postgres replication',
      'leader-follower replication',
    ],
    guard: {
      forms: ['replication'],
      before: ['lag', 'slot', 'factor', 'topology', 'cluster'],
      after: ['database', 'data', 'mysql', 'postgresql', 'cross-region'],
      notBefore: ['fork', 'study', 'crisis', 'studies', 'of'],
      notAfter: ['dna', 'viral', 'virus', 'rna', 'cell', 'chromosome', 'the'],
      near: [
        'mysql', 'postgresql', 'mongodb', 'sharding', 'sql-server', 'oracle', 'redis', 'kafka', 'cassandra',
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
  { id: 'rethinkdb', name: 'RethinkDB', broader: 'nosql' },
  { id: 'riak', name: 'Riak', aliases: ['basho riak', 'riak kv'], broader: 'nosql' },
  {
    id: 'rman', name: 'Oracle RMAN',
    aliases: ['rman', 'recovery manager oracle', 'rman backups'],
    implies: ['oracle', 'backup-and-recovery'],
    guard: {
      forms: ['rman'],
      case: 'exact',
      notBefore: ['ltd', 'health'],
      yes: [
        'Scripted [[RMAN]] for nightly copies.',
        'Skills: Oracle, [[RMAN]], Unix',
        'Restored a 4 TB database with [[RMAN]].',
      ],
      no: [
        'Wrote to RMAN Health about rotas.',
        'Site foreman for RMAN Ltd.',
        'Rman Das, head chef, was my manager.',
        'Trainee at RMAN Health clinics.',
      ],
    },
  },
  { id: 'rocksdb', name: 'RocksDB' },
  { id: 'sap-iq', name: 'SAP IQ', aliases: ['sybase iq'], implies: ['sql'] },
  {
    id: 'saphana', name: 'SAP HANA',
    aliases: ['hana', 'sap hana database', 'hana db', 'hana sql'],
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
      'window functions', 'common table expressions', 'ctes', 'sql joins', 'recursive ctes', 'recursive queries',
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
      near: ['sql', 'mysql', 'postgresql', 'oracle', 'sql-server', 'plsql', 'stored-procedures', 'indexing', 'tsql'],
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
      'sql server', 'm.s. sql server', 'ms sql', 'microsoft sql', 'sqlserver 2019', 'sql server 2008 r2',
      'sql server express', 'sql server 2012', 'sql server 2016', 'sql server always on',
      'always on availability groups', 'sql server agent',
    ],
    implies: ['sql'], broader: 'relational-databases',
  },
  { id: 'sqlcipher', name: 'SQLCipher', aliases: ['sql cipher'], implies: ['sqlite'] },
  {
    id: 'sqlite', name: 'SQLite',
    aliases: ['sqlite 3', 'sqlite db', 'sqlite database'],
    implies: ['sql'], broader: 'relational-databases',
  },
  {
    id: 'stored-procedures', name: 'Stored procedures',
    aliases: [
      'stored procs', 'sprocs', 'database triggers', 'sql triggers', 'user-defined functions sql',
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
  { id: 'surrealdb', name: 'SurrealDB', broader: 'nosql' },
  {
    id: 'sybase-ase', name: 'Sybase ASE',
    aliases: [
      'sybase', 'sap ase', 'sybase adaptive server', 'sap adaptive server enterprise', 'adaptive server enterprise',
      'sybase database',
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
  { id: 'tidb', name: 'TiDB', aliases: ['pingcap'], implies: ['sql', 'mysql'] },
  { id: 'tigergraph', name: 'TigerGraph', aliases: ['gsql'], broader: 'graph-databases' },
  {
    id: 'time-series-databases', name: 'Time-series databases',
    aliases: ['time series data', 'time series db', 'tsdb', 'time-series storage'],
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
    id: 'timestream', name: 'Amazon Timestream',
    aliases: ['aws timestream'],
    implies: ['time-series-databases'], broader: 'aws',
  },
  { id: 'unidata', name: 'UniData', aliases: ['unidata universe', 'rocket universe', 'universe database'] },
  {
    id: 'vacuum', name: 'Vacuum and bloat control',
    aliases: ['autovacuum', 'vacuum tuning', 'table bloat', 'index bloat', 'vacuum analyze'],
  },
  { id: 'vitess', name: 'Vitess', aliases: ['vitess mysql'], implies: ['mysql', 'sharding'] },
  { id: 'voltdb', name: 'VoltDB', aliases: ['volt active data'], implies: ['sql'] },
  { id: 'xtdb', name: 'XTDB', aliases: ['crux database'] },
  { id: 'yugabytedb', name: 'YugabyteDB', aliases: ['yugabyte'], implies: ['sql', 'postgresql'] },
] as const satisfies readonly SkillRow[]
