import { codingWords } from '../coding-words.ts'
import { ecosystems } from '../ecosystems.ts'
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
    aliases: ['acid transactions', 'acid compliance', 'acid compliant', 'acid guarantees'],
    guard: {
      forms: ['ACID'],
      case: 'upper',
      before: ['transaction', 'compliance', 'property', 'guarantee', 'semantics', 'consistency'],
      notBefore: ['base', 'reflux', 'rain', 'bath', 'test', 'house', 'jazz', 'etching', 'value', 'number'],
      notAfter: [
        'amino', 'nucleic', 'fatty', 'folic', 'citric', 'hydrochloric', 'acetic', 'uric', 'lactic', 'sulphuric',
        'sulfuric', 'hyaluronic', 'glycolic',
      ],
      near: [
        'sql', 'nosql', 'postgresql', 'mysql', 'database-transactions', 'databases', 'cap-theorem', 'base-consistency',
        'oracle',
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
  { id: 'alloydb', name: 'AlloyDB', aliases: ['google alloydb'], broader: 'gcp' },
  { id: 'amazon-keyspaces', name: 'Amazon Keyspaces', aliases: ['aws keyspaces'], broader: 'aws' },
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
      'backup & recovery', 'backup and restore', 'database backups', 'database recovery', 'point-in-time recovery',
      'pitr', 'data recovery', 'backup strategies', 'database restore', 'database backup and restore',
      'backups and restores', 'recovery of databases',
    ],
  },
  { id: 'badger', name: 'BadgerDB' },
  {
    id: 'base-consistency', name: 'BASE',
    aliases: ['basically available soft state', 'base consistency'],
    guard: {
      forms: ['BASE'],
      case: 'exact',
      before: ['semantics'],
      notBefore: ['camp', 'salary', 'station', 'line'],
      notAfter: ['customer', 'data', 'knowledge', 'salt'],
      near: ['acid', 'cap-theorem', 'nosql'],
      yes: [
        'Weighed ACID against [[BASE]] for carts.',
        'Skills: ACID, [[BASE]], CAP theorem',
        'Compared ACID and [[BASE]] for carts.',
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
      after: [
        ...codingWords, 'apache', 'datastax', 'to', 'from', 'on', 'in', 'with', 'into', 'on', 'of', 'run', 'ran',
        'operate', 'operated', 'tune', 'tuned', 'scaled',
      ],
      notBefore: ['clare', 'complex', 'brown', 'miles', 'lee', 'jones', 'smith', 'khan'],
      notAfter: ['princess', 'nurse', 'dr', 'ms', 'miss', 'mrs', 'manager'],
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
      case: 'upper',
      before: ['pipeline', 'stream', 'connector', 'event', 'tool', 'log'],
      after: ['via', 'debezium', 'kafka'],
      notBefore: ['guidelines', 'atlanta', 'guidance', 'recommendations', 'vaccine', 'certificate'],
      notAfter: ['us'],
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
      forms: ['Clipper'],
      case: 'exact',
      notBefore: ['race', 'ship', 'tea', 'card', 'logistics', 'bulkheads'],
      notAfter: ['hair', 'beard', 'nail', 'tea', 'yankee'],
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
  { id: 'cloudant', name: 'IBM Cloudant', aliases: ['cloudant'] },
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
    id: 'cosmos-db', name: 'Azure Cosmos DB',
    aliases: ['cosmos db', 'azure cosmos', 'cosmos'],
    implies: ['nosql'], broader: 'azure',
    guard: {
      forms: ['cosmos'],
      case: 'exact',
      notBefore: ['hub', 'flowers', 'fc', 'bar', 'holidays', 'sdk'],
      notAfter: ['new', 'york'],
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
      'crud operation', 'crud apis', 'crud applications', 'create read update delete', 'crud app', 'crud functionality',
      'crud endpoints',
    ],
    guard: {
      notBefore: ['from', 'off'],
      notAfter: ['remove'],
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
    id: 'data-archiving', name: 'Data archiving',
    aliases: ['archival of data', 'data archival', 'retention policies', 'data purging', 'purge jobs'],
    guard: {
      forms: ['Data archiving', 'data archival', 'archival of data', 'retention policies', 'data purging'],
      notBefore: ['clerk', 'room', 'officer'],
      notAfter: ['paper', 'records', 'hr', 'email'],
      near: [...ecosystems.backend, 'databases', 'oracle', 's3', 'partitioning', 'elasticsearch', 'big-data', 'etl'],
      yes: [
        'Moved cold MySQL rows by [[data archiving]] jobs.',
        'Skills: partitioning, [[data archiving]], MySQL',
        'Set Kafka and Elasticsearch [[retention policies]].',
      ],
      no: [
        'Data archiving clerk at a law firm.',
        'Wrote HR retention policies.',
        'Filed data archiving boxes in the cellar.',
        'Checked records retention policies for auditors.',
      ],
    },
  },
  {
    id: 'data-guard', name: 'Oracle Data Guard',
    aliases: ['data guard', 'active data guard', 'dataguard oracle'],
    implies: ['oracle', 'database-high-availability'],
  },
  {
    id: 'data-integrity', name: 'Data integrity',
    aliases: [
      'referential integrity', 'foreign keys', 'foreign key constraints', 'integrity constraints',
      'database constraints', 'entity integrity',
    ],
    guard: {
      forms: ['Data integrity'],
      before: ['constraint', 'check'],
      notBefore: ['officer', 'lead', 'training', 'policy'],
      notAfter: ['clinical', 'trial', 'patient', 'gmp', 'laboratory', 'alcoa'],
      near: [
        ...ecosystems.backend, 'databases', 'oracle', 'etl', 'data-migration', 'plsql', 'stored-procedures',
        'database-transactions', 'microservices', 'database-design',
      ],
      yes: [
        'Kept [[data integrity]] across PostgreSQL shards.',
        'Skills: SQL, [[data integrity]], backups',
        'Added [[foreign keys]] to 60 tables.',
      ],
      no: [
        'Data integrity lead in a GMP laboratory.',
        'Checked clinical data integrity for trials.',
        'Data integrity training for pharmacists.',
        'Ensured patient data integrity at admission.',
      ],
    },
  },
  {
    id: 'data-migration', name: 'Data migration',
    aliases: [
      'database migration', 'migrating data', 'migrated databases', 'migrated data', 'data conversion',
      'legacy data migration', 'online schema change',
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
      case: 'upper',
      before: ['diagram', 'model', 'tool'],
      after: ['draw', 'drew', 'drew an', 'designed', 'produced'],
      notBefore: ['meeting', 'care'],
      near: [
        'sql', 'mysql', 'postgresql', 'uml', 'oracle', 'sql-server', 'database-design', 'normalisation', 'databases',
        'java',
      ],
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
      'oracle dba', 'managed databases', 'administered databases', 'database operations', 'database upgrades',
      'managing databases', 'administration of databases', 'maintained databases', 'database installation',
    ],
    guard: {
      forms: [
        'dba', 'database management', 'database maintenance', 'managing databases', 'managed databases',
        'maintained databases', 'administered databases', 'database operations',
      ],
      before: ['work', 'task', 'duty', 'role', 'team', 'system'],
      after: ['relational', 'sql', 'oracle', 'mysql', 'including', 'production'],
      notBefore: ['student', 'candidate', 'thesis', 'degree', 'of donors', 'of members'],
      notAfter: [
        'executive', 'inc', 'llc', 'customer', 'donor', 'crm', 'client', 'contact', 'candidate', 'member', 'marketing',
        'fundraising', 'supporter', 'membership',
      ],
      near: [
        ...ecosystems.backend, 'oracle', 'db2', 'sybase-ase', 'mariadb', 'sqlite', 'databases', 'stored-procedures',
        'database-tuning', 'replication', 'backup-and-recovery', 'nosql', 'plsql', 'server-side-scripting',
      ],
      yes: [
        'Took over [[DBA]] work for 30 MySQL servers.',
        'Skills: Oracle, [[DBA]], PL/SQL',
        'Skills: Python, [[database management]], Git',
        '[[Database administration]] for a county hospital.',
      ],
      no: [
        'Rivera Holdings LLC, dba Corner Bakery.',
        'DBA candidate at a business school.',
        'Donor database management for a charity.',
        'CRM database maintenance in the sales office.',
      ],
    },
  },
  {
    id: 'database-design', name: 'Database design',
    aliases: [
      'schema design', 'database schema design', 'designed schemas', 'db design', 'design of databases',
      'relational design', 'designed database schemas', 'designing schemas', 'database schema', 'designed databases',
      'designing databases', 'database architecture', 'database development', 'designed the schema', 'schema modelling',
      'relational schema', 'relational schema design', 'database modeling', 'database structures',
      'designed relational schemas',
    ],
  },
  {
    id: 'database-high-availability', name: 'Database high availability',
    aliases: [
      'database failover', 'database clustering', 'failover clustering', 'always-on clusters', 'database clusters',
      'hot standby', 'standby databases',
    ],
  },
  {
    id: 'database-security', name: 'Database security',
    aliases: [
      'row-level security', 'rls', 'transparent data encryption', 'tde', 'database auditing', 'database hardening',
      'database permissions',
    ],
    guard: {
      forms: ['rls', 'tde'],
      case: 'upper',
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
        'Saw patients with RLS in sleep clinics.',
      ],
    },
  },
  {
    id: 'database-transactions', name: 'Transactions and isolation',
    aliases: [
      'database transactions', 'transaction isolation', 'isolation levels', 'transaction management',
      'serializable isolation', 'snapshot isolation', 'transaction isolation levels', 'transactional integrity',
      'optimistic locking', 'pessimistic locking', 'row locking', 'deadlocks', 'mvcc', 'deadlock resolution',
      'locking strategies', 'deadlock analysis',
    ],
    guard: {
      forms: ['deadlocks', 'transaction management'],
      before: ['analysis', 'detection', 'resolution', 'graph'],
      after: ['solved', 'fixed', 'diagnosed', 'resolved', 'database', 'avoiding'],
      notBefore: ['negotiation', 'with'],
      notAfter: ['political', 'wage', 'union', 'jury', 'mediated'],
      near: [
        'sql', 'mysql', 'postgresql', 'sql-server', 'java', 'oracle', 'concurrency', 'multithreading', 'jpa', 'jms',
        'ejb', 'spring', 'hibernate', 'postgresql', 'databases',
      ],
      yes: [
        'Traced MySQL [[deadlocks]] to a missing index.',
        'Skills: SQL, [[deadlocks]], MVCC',
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
      'query tuning', 'database performance tuning', 'performance tuning of queries', 'tuned queries',
      'optimised queries', 'database tuning', 'database optimisation', 'query performance', 'slow queries',
      'optimising queries', 'database performance', 'explain plans', 'execution plans', 'explain analyze',
      'query plans', 'query optimiser', 'query plan analysis', 'tuning queries', 'n+1 queries', 'n+1 problem',
      'index tuning', 'rewrote slow queries', 'optimised database queries', 'optimisation of queries',
      'query profiling', 'tuned slow queries', 'query execution plans', 'optimised slow queries',
      'database query optimisation', 'sql tuning', 'sql optimisation', 'sql performance tuning', 'n+1',
    ],
    guard: {
      forms: ['execution plans', 'query plans', 'performance tuning of queries'],
      after: ['sql', 'query', 'read', 'reading', 'analysed', 'oracle'],
      notAfter: ['project', 'event', 'trade', 'sales', 'campaign'],
      near: [
        ...ecosystems.backend, 'oracle', 'db2', 'indexing', 'stored-procedures', 'plsql', 'tsql', 'databases',
        'mariadb', 'partitioning',
      ],
      yes: [
        'Cut SQL report times by reading [[execution plans]].',
        'Skills: indexing, [[query plans]], PostgreSQL',
        '[[Tuned queries]] that had slowed month-end.',
      ],
      no: [
        'Wrote execution plans for trade fairs.',
        'Drew up project execution plans for bridges.',
        'Agreed campaign execution plans with agencies.',
        'Shared event execution plans with caterers.',
      ],
    },
  },
  {
    id: 'databases', name: 'Databases',
    aliases: [
      'database systems', 'dbms', 'database management systems', 'db', 'database technologies', 'database engines',
      'database servers', 'database concepts', 'database programming', 'database theory', 'data layer',
      'persistence layer',
    ],
    guard: {
      forms: ['db', 'Databases'],
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
      notBefore: ['entry', 'entries', 'schenker', 'cargo', 'levels', 'clerk', 'noise', 'regio', 'marketing'],
      notAfter: [
        'customer', 'client', 'donor', 'patient', 'crm', 'candidate', 'contact', 'member', 'deutsche', 'applicant',
        'supplier', 'mailing', 'alumni', '85', 'volunteer',
      ],
      near: [
        'sql', 'nosql', 'mysql', 'postgresql', 'oracle', 'mongodb', 'sql-server', 'java', 'python', 'api', 'php',
        'nodejs', 'csharp', 'dotnet', 'redis',
      ],
      yes: [
        'Skills: APIs, [[databases]], Git',
        'Built SQL [[databases]] for clinics.',
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
    aliases: ['document store', 'document-oriented databases', 'document db model'],
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
      notBefore: ['kyiv', 'dresden', 'houston', 'torch', 'moscow', 'lights', 'effect', 'rubber'],
      notAfter: ['bicycle', 'human', 'hub', 'houston'],
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
  { id: 'edgedb', name: 'EdgeDB', aliases: ['edgeql'], implies: ['sql'] },
  { id: 'eventstoredb', name: 'EventStoreDB', aliases: ['kurrentdb'] },
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
      forms: ['Firebird'],
      case: 'upper',
      before: ['database', 'server', 'sql'],
      notBefore: ['ballet', 'pontiac', 'suite', 'trans', 'hotel', 'guitar', 'bass'],
      notAfter: ['pontiac', 'gibson', 'stravinsky'],
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
  { id: 'full-text-search-sql', name: 'Full-text search in SQL', aliases: ['tsvector', 'pg_trgm', 'trigram indexes'] },
  {
    id: 'galera', name: 'Galera Cluster',
    aliases: ['galera', 'mariadb galera', 'percona xtradb cluster', 'galera replication'],
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
      'geospatial databases', 'spatial databases', 'oracle spatial', 'geospatial queries', 'spatialite',
      'geospatial indexing', 'gis data',
    ],
  },
  {
    id: 'goldengate', name: 'Oracle GoldenGate',
    aliases: ['goldengate', 'golden gate replication'],
    implies: ['replication'],
    guard: {
      forms: ['goldengate'],
      case: 'upper',
      before: ['replication', 'extract', 'replicat'],
      notBefore: ['bridge', 'park', 'university', 'hotel', 'bridges'],
      near: ['oracle', 'replication', 'kafka', 'sql-server', 'exadata', 'data-warehousing'],
      yes: [
        'Moved Oracle ledgers live with [[GoldenGate]].',
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
    id: 'h2', name: 'H2',
    aliases: ['h2 database', 'h2 db', 'h2 in-memory'],
    implies: ['sql'], broader: 'relational-databases',
    guard: {
      forms: ['H2'],
      case: 'upper',
      before: ['database', 'console', 'db', 'in-memory'],
      notBefore: [
        'visa', '2019', '2020', '2021', '2022', '2023', '2024', '2025', 'results', 'blocker', 'antagonist', 'economics',
        'heading', 'fuel', 'tag', 'gas', 'hydrogen', 'maths', 'physics',
      ],
      notAfter: ['singapore'],
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
      'database indexes', 'indexing strategy', 'index design', 'composite indexes', 'covering indexes',
      'b-tree indexes', 'partial indexes', 'indexing', 'index optimisation', 'missing indexes', 'gin indexes',
      'added indexes', 'query indexes', 'table indexes', 'database indices', 'index maintenance', 'db indexes',
    ],
    guard: {
      forms: ['indexing'],
      before: ['strategy', 'query', 'column'],
      after: ['database', 'sql', 'mysql', 'postgres', 'query', 'table', 'proper', 'and'],
      notBefore: ['books', 'journals', 'service', 'fund', 'machine', 'head'],
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
      notAfter: ['sudden', 'tourist'],
      near: ['grafana', 'prometheus', 'kafka', 'python', 'timescaledb'],
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
    aliases: ['ibm informix', 'informix 4gl'],
    implies: ['sql'], broader: 'relational-databases',
  },
  {
    id: 'ingres', name: 'Ingres',
    aliases: ['actian ingres', 'actian', 'computer associates ingres'],
    implies: ['sql'],
    guard: {
      forms: ['Ingres'],
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
  { id: 'jsonb', name: 'JSONB', implies: ['postgresql'] },
  { id: 'kdb', name: 'kdb+', aliases: ['kdb', 'kx kdb'], broader: 'time-series-databases' },
  { id: 'key-value-stores', name: 'Key-value stores', aliases: ['key-value databases', 'kv stores'], broader: 'nosql' },
  {
    id: 'large-data-sets', name: 'Large data volumes',
    aliases: [
      'large data sets', 'high-volume data', 'large volumes of data', 'large-scale data', 'millions of rows',
      'billions of rows', 'terabytes of data', 'handling large volumes of information', 'data-intensive applications',
      'large databases', 'terabyte databases',
    ],
    guard: {
      forms: ['large data sets', 'large volumes of data', 'high-volume data', 'large-scale data'],
      after: ['queried', 'indexed', 'stored', 'streaming', 'over'],
      notAfter: ['entered', 'typed', 'keyed', 'input', 'genomic'],
      near: [
        ...ecosystems.backend, 'databases', 'big-data', 'data-engineering', 'spark', 'hadoop', 'cassandra', 'etl',
        'data-warehousing', 'oracle', 'batch-processing',
      ],
      yes: [
        'Tuned SQL over [[large data sets]].',
        'Streamed [[large volumes of data]] through Kafka.',
        'Served [[billions of rows]] from a cluster.',
      ],
      no: [
        'Entered large volumes of data as a clerk.',
        'Tidied large data sets of interviews by hand.',
        'Typed high-volume data on night shifts.',
        'Read large data sets of bird counts.',
      ],
    },
  },
  { id: 'leveldb', name: 'LevelDB' },
  {
    id: 'libsql', name: 'libSQL',
    aliases: ['turso', 'turso libsql'],
    implies: ['sql'],
    guard: {
      forms: ['turso'],
      case: 'upper',
      notBefore: ['university'],
      near: ['sqlite', 'drizzle', 'hono', 'libsql', 'nextjs', 'typescript', 'prisma', 'bun'],
      yes: [
        'Replicated SQLite data to the edge with [[Turso]].',
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
    implies: ['sql'], broader: 'relational-databases',
  },
  { id: 'marklogic', name: 'MarkLogic', aliases: ['marklogic server'], broader: 'nosql' },
  {
    id: 'materialized-views', name: 'Views and materialised views',
    aliases: ['materialized view', 'database views', 'indexed views', 'continuous aggregates'],
  },
  { id: 'mnesia', name: 'Mnesia', aliases: ['mnesia tables'], implies: ['erlang'] },
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
      'microsoft access database', 'access',
    ],
    guard: {
      forms: ['access'],
      case: 'exact',
      before: ['database', 'form', 'vba', 'report', '97', '2003', '2010', '2013', '2016', 'query'],
      notBefore: [
        'to', 'control', 'rights', 'road', 'point', 'management', 'policy', 'needs', 'officer', 'course', 'hollywood',
        'panel', 'card', 'bars', 'group',
      ],
      notAfter: [
        'full', 'remote', 'physical', 'disabled', 'easy', 'user', 'internet', 'network', 'site', 'open', 'patient',
        'rope', 'step-free', 'wheelchair', 'data',
      ],
      near: ['vba', 'sql-server', 'visual-basic', 'excel', 'foxpro', 'vb-net', 'sql', 'ms-access'],
      yes: [
        'Moved branch tools from [[Access]] to SQL Server.',
        'Skills: VBA, [[Access]], SQL Server',
        'Maintained [[MS Access]] reports.',
      ],
      no: [
        'Access to wards is by badge.',
        'Access course in nursing, 2012.',
        'Access Control officer at the port.',
        'Site Access for wheelchair users.',
      ],
    },
  },
  { id: 'multivalue-databases', name: 'Multivalue databases', aliases: ['d3 pick', 'pick operating system database'] },
  {
    id: 'mysql', name: 'MySQL',
    aliases: ['mysql server', 'mysql database', 'innodb', 'mysql innodb', 'myisam', 'oracle mysql', 'mysql db'],
    implies: ['sql'], broader: 'relational-databases',
  },
  {
    id: 'neo4j', name: 'Neo4j',
    aliases: ['neo 4j graph', 'neo4j graph database', 'neo4j aura'],
    broader: 'graph-databases',
  },
  {
    id: 'neon', name: 'Neon',
    aliases: ['neon database'],
    implies: ['postgresql'],
    guard: {
      forms: ['Neon'],
      case: 'exact',
      before: ['branch', 'database', 'postgres'],
      notBefore: ['sign', 'signs', 'lights', 'colours', 'tubes', 'gas', 'lighting', 'yellow'],
      notAfter: ['arm'],
      near: ['postgresql', 'drizzle', 'prisma', 'supabase', 'vercel', 'nextjs', 'planetscale'],
      yes: [
        'Branched PostgreSQL previews with [[Neon]].',
        'Skills: Drizzle, [[Neon]], Hono',
        'Moved staging to [[Neon]] Postgres.',
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
      'normalization', 'third normal form', '3nf', 'normalised schemas', 'denormalisation', 'data normalisation',
      'normalised data models', 'bcnf', 'denormalised tables', 'normalised databases', 'normalised tables',
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
        'Taught MySQL and [[normalisation]].',
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
    aliases: ['nosql database', 'non-relational databases', 'non relational', 'nosql data stores'],
    guard: {
      notBefore: ['at all', 'needed', 'required', 'experience', 'knowledge', 'background'],
      yes: [
        'Chose [[NoSQL]] for carts.',
        'Skills: SQL, [[NoSQL]], caching',
        'Moved documents to [[non-relational databases]].',
      ],
      no: [
        'No SQL experience yet.',
        'The role needed no SQL at all.',
        'No SQL knowledge was asked of cooks.',
        'No SQL background, as a nurse.',
      ],
    },
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
      'oracle', 'oracle db', 'oracle rdbms', 'oracle 12c', 'oracle rac', 'oracle xe', 'oracle server', 'oracle 23ai',
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
        'corporation', 'corp', 'inc', 'ltd', 'gmbh', 'emea', 'uk', 'india', 'park', 'arena', 'usa', 'financial',
        'financials', 'hr', 'hcm', 'ebs', 'netsuite', 'careers', 'certified', 'university', 'bone', 'account', 'sales',
        'red', 'bull', 'cloud', 'fusion', 'corporation', "'s", 'consulting', 'america', 'nederland', 'labs', 'health',
        'cerner', 'peoplesoft', 'apps', 'hospitality', 'micros', 'opera', 'team', 'said',
      ],
      notAfter: ['office', 'team', 'delphic', 'joined', 'job', 'sold'],
      near: [
        'plsql', 'sql', 'mysql', 'postgresql', 'sql-server', 'java', 'db2', 'jdbc', 'hibernate', 'unix', 'weblogic',
        'toad', 'oracle-forms', 'stored-procedures', 'mongodb', 'sybase-ase', 'informix', 'dotnet', 'csharp',
        'jakarta-ee', 'spring', 'struts', 'php', 'shell-scripting', 'perl',
      ],
      yes: [
        'Tuned [[Oracle]] queries for settlement.',
        'Skills: [[Oracle]], PL/SQL, Unix',
        'Migrated billing from [[Oracle]] to PostgreSQL.',
        '[[Oracle]] 19c on RAC.',
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
    aliases: ['adf', 'adf faces'],
    implies: ['java'],
    guard: {
      forms: ['adf'],
      case: 'exact',
      notBefore: ['scanner', 'feeder', 'test', 'soldier', 'pipelines', 'pipeline'],
      notAfter: ['australian'],
      near: ['oracle', 'java', 'weblogic', 'plsql', 'jsf'],
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
    aliases: ['oracle application express', 'apex oracle'],
    implies: ['oracle', 'plsql'],
  },
  {
    id: 'oracle-forms', name: 'Oracle Forms',
    aliases: ['oracle forms and reports', 'oracle reports', 'oracle developer 2000', 'developer 2000 oracle'],
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
  { id: 'patroni', name: 'Patroni', implies: ['postgresql', 'database-high-availability'] },
  {
    id: 'percona', name: 'Percona Server',
    aliases: ['percona', 'percona toolkit', 'percona xtradb', 'xtrabackup'],
    implies: ['mysql'],
  },
  { id: 'pgbouncer', name: 'PgBouncer', aliases: ['pgpool', 'pgpool-ii'], implies: ['connection-pooling'] },
  { id: 'planetscale', name: 'PlanetScale', implies: ['mysql'] },
  { id: 'pocketbase', name: 'PocketBase', aliases: ['pocket base backend'] },
  {
    id: 'polyglot-persistence', name: 'Polyglot persistence',
    aliases: ['multimodel database', 'database selection', 'choosing databases'],
  },
  { id: 'postgis', name: 'PostGIS', implies: ['postgresql'] },
  {
    id: 'postgresql', name: 'PostgreSQL',
    aliases: [
      'postgre', 'psql', 'pgsql', 'pg', 'postgress', 'postgresql database', 'postgres database', 'postgresql server',
      'edb postgres', 'enterprisedb', 'postgres db', 'postgressql', 'postgresql db',
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
  {
    id: 'query-monitoring', name: 'Query monitoring',
    aliases: ['slow query log', 'slow query analysis', 'pg_stat_statements', 'pgbadger'],
  },
  { id: 'questdb', name: 'QuestDB', broader: 'time-series-databases' },
  { id: 'ravendb', name: 'RavenDB', broader: 'nosql' },
  {
    id: 'realm', name: 'Realm',
    aliases: ['realm database', 'realm db', 'atlas device sync', 'realm mobile database'],
    guard: {
      forms: ['Realm'],
      case: 'exact',
      before: ['database', 'schema', 'sync'],
      notAfter: ['public', 'digital', 'keycloak', 'defence'],
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
      'rdbms', 'relational database management systems', 'relational data stores', 'relational db',
      'relational database systems', 'relational dbms', 'relational data', 'relational database design',
    ],
    implies: ['sql'],
  },
  {
    id: 'replication', name: 'Database replication',
    aliases: [
      'replication', 'read replicas', 'streaming replication', 'logical replication', 'master-slave replication',
      'primary-replica replication', 'replica sets', 'data replication', 'master-master replication',
      'multi-master replication', 'replicated databases', 'leader-follower replication',
    ],
    guard: {
      forms: ['replication'],
      before: ['lag', 'slot', 'factor', 'topology', 'cluster'],
      after: ['database', 'data', 'mysql', 'postgresql', 'cross-region'],
      notBefore: ['fork', 'study', 'crisis', 'studies'],
      notAfter: ['dna', 'viral', 'virus', 'rna', 'cell', 'chromosome'],
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
      case: 'upper',
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
    aliases: ['hana', 'hana db'],
    implies: ['sql'],
    guard: {
      forms: ['hana'],
      case: 'upper',
      before: ['database', 'view', 'modelling', 'studio', 'sql'],
      notBefore: ['financial', 'bank'],
      notAfter: ['ms', 'mrs'],
      near: ['abap', 'sql'],
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
      notBefore: ['serrata'],
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
      'database sharding', 'horizontal partitioning', 'sharded clusters', 'sharded databases', 'shard key',
      'horizontal sharding', 'resharding', 'data sharding', 'sharded',
    ],
  },
  { id: 'singlestore', name: 'SingleStore', aliases: ['memsql', 'singlestoredb'], implies: ['sql'] },
  {
    id: 'sql-advanced', name: 'SQL joins and window functions',
    aliases: [
      'window functions', 'common table expressions', 'cte', 'sql joins', 'recursive ctes', 'recursive queries',
      'joins', 'subqueries', 'complex queries', 'analytic functions', 'group by queries', 'aggregate functions',
    ],
    implies: ['sql'],
    guard: {
      forms: ['joins', 'cte', 'complex queries'],
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
      'sql server', 'm.s. sql server', 'ms sql', 'microsoft sql', 'sql server 2008 r2', 'sql server express',
      'sql server always on', 'always on availability groups', 'sql server agent',
    ],
    implies: ['sql'], broader: 'relational-databases',
  },
  { id: 'sqlcipher', name: 'SQLCipher', aliases: ['sql cipher'], implies: ['sqlite'] },
  {
    id: 'sqlite', name: 'SQLite',
    aliases: ['sqlite db', 'sqlite database'],
    implies: ['sql'], broader: 'relational-databases',
  },
  {
    id: 'stored-procedures', name: 'Stored procedures',
    aliases: [
      'stored procs', 'sprocs', 'database triggers', 'database procedures', 'procedures and triggers',
      'triggers and stored procedures', 'stored functions', 'stored procedures and triggers', 'sps and triggers',
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
        'Moved [[Sybase]] reports to Snowflake.',
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
  { id: 'tidb', name: 'TiDB', aliases: ['pingcap'], implies: ['sql'] },
  { id: 'tigergraph', name: 'TigerGraph', aliases: ['gsql'], broader: 'graph-databases' },
  {
    id: 'time-series-databases', name: 'Time-series databases',
    aliases: ['time series db', 'tsdb', 'time-series storage'],
  },
  {
    id: 'timescaledb', name: 'TimescaleDB',
    aliases: ['timescale', 'timescale db hypertables', 'hypertables'],
    implies: ['postgresql'], broader: 'time-series-databases',
    guard: {
      forms: ['timescale'],
      case: 'exact',
      notAfter: ['short', 'long', 'project'],
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
  {
    id: 'tinkerpop', name: 'Apache TinkerPop',
    aliases: ['tinkerpop', 'gremlin queries', 'gremlin traversals', 'gremlin query language'],
    implies: ['graph-databases'],
  },
  { id: 'unidata', name: 'UniData', aliases: ['unidata universe', 'rocket universe'] },
  {
    id: 'vacuum', name: 'Vacuum and bloat control',
    aliases: ['autovacuum', 'vacuum tuning', 'table bloat', 'index bloat', 'vacuum analyze'],
  },
  { id: 'vitess', name: 'Vitess', implies: ['mysql'] },
  { id: 'voltdb', name: 'VoltDB', aliases: ['volt active data'], implies: ['sql'] },
  { id: 'xtdb', name: 'XTDB', aliases: ['crux database'] },
  { id: 'yugabytedb', name: 'YugabyteDB', aliases: ['yugabyte'], implies: ['sql'] },
] as const satisfies readonly SkillRow[]
