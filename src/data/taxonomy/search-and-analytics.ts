import { codingWords } from '../coding-words.ts'
import { ecosystems } from '../ecosystems.ts'
import type { SkillRow } from '../rows.ts'

/**
 * Search engines, vector stores, warehouses and lakes, big-data processing, and the practice of moving data into them.
 * Left out: statistics and machine learning (no backend work), stream brokers (messaging), databases for transactions
 * (databases).
 */
// biome-ignore format: a table reads best with its rows filled
export const searchAndAnalytics = [
  { id: 'accumulo', name: 'Apache Accumulo', aliases: ['accumulo'], implies: ['hadoop'] },
  { id: 'airbyte', name: 'Airbyte', aliases: ['air byte connectors'], implies: ['etl'] },
  {
    id: 'airflow', name: 'Apache Airflow',
    aliases: ['airflow', 'airflow dags', 'mwaa', 'cloud composer', 'astronomer airflow', 'google cloud composer'],
    implies: ['python'],
    guard: {
      forms: ['airflow'],
      case: 'upper',
      before: [
        'dag', 'operator', 'pipeline', 'scheduler', 'job', 'task', 'worker', 'and', 'orchestration', 'sensor',
        'cluster',
      ],
      after: [...codingWords, 'apache', 'with', 'in', 'using', 'to', 'via'],
      notBefore: ['rate', 'meter', 'over', 'obstruction', 'systems', 'measurements', 'test', 'management'],
      notAfter: ['nasal', 'lung', 'cooling', 'hvac', 'supply', 'expiratory', 'limited'],
      near: [
        'python', 'spark', 'kafka', 'sql', 'snowflake', 'dbt', 'bigquery', 'aws', 'hadoop', 'databricks', 'etl',
        'docker', 'redshift', 'kubernetes', 'luigi',
      ],
      yes: [
        'Scheduled 200 loads in [[Airflow]].',
        'Skills: Python, [[Airflow]], Spark',
        'Rewrote cron jobs as [[Airflow DAGs]].',
      ],
      no: [
        'Balanced airflow in HVAC ducts.',
        'Measured airflow obstruction by spirometry.',
        'Checked airflow over wings in a tunnel.',
        'Set the airflow rate of ovens.',
      ],
    },
  },
  { id: 'algolia', name: 'Algolia', aliases: ['algolia search', 'algolia indices'] },
  { id: 'arrow', name: 'Apache Arrow', aliases: ['arrow flight'] },
  {
    id: 'azure-data-factory', name: 'Azure Data Factory',
    aliases: ['adf v2', 'azure data factory pipelines', 'adf azure', 'data factory'],
    implies: ['etl'], broader: 'azure',
  },
  { id: 'beam', name: 'Apache Beam', aliases: ['beam pipelines', 'beam sdk'] },
  {
    id: 'big-data', name: 'Big data',
    aliases: [
      'big data technologies', 'big data processing', 'big-data pipelines', 'big data engineering',
      'big data platforms', 'big data analytics',
    ],
  },
  {
    id: 'bigquery', name: 'BigQuery',
    aliases: ['google bigquery', 'gcp bigquery', 'bq'],
    implies: ['sql'], broader: 'gcp',
    guard: {
      forms: ['bq'],
      case: 'exact',
      notBefore: ['magazine', 'portugal'],
      near: ['gcp', 'sql', 'python', 'dataflow', 'airflow', 'dbt'],
      yes: ['Wrote SQL for GCP reports in [[BQ]].', 'Skills: GCP, [[BQ]], Dataflow', 'Moved marts to [[BigQuery]].'],
      no: [
        'Priced a BQ for a quantity surveyor.',
        'Sold paint at B and Q; filed BQ invoices.',
        'Issued BQ tenders on site.',
        'Measured works for the BQ.',
      ],
    },
  },
  { id: 'birt', name: 'Eclipse BIRT', aliases: ['birt', 'birt reports'], implies: ['java'] },
  {
    id: 'business-intelligence', name: 'Business intelligence',
    aliases: [
      'bi', 'bi tools', 'bi reporting', 'business intelligence tools', 'reporting dashboards', 'bi development',
      'bi dashboards', 'reporting systems',
    ],
    guard: {
      forms: ['bi', 'reporting dashboards', 'reporting systems', 'Business intelligence'],
      case: 'upper',
      before: [
        'tool', 'report', 'dashboard', 'developer', 'stack', 'platform', 'solution', 'team', 'layer', 'reporting',
        'pipeline',
      ],
      notBefore: [
        'annual', 'weekly', 'lingual', 'polar', 'monthly', 'sexual', 'fold', 'plane', 'lateral', 'directional',
        'worldwide',
      ],
      near: [
        'sql', 'etl', 'power-bi', 'tableau', 'data-warehousing', 'ssrs', 'ssis', 'snowflake', 'sql-server', 'redshift',
        'bigquery',
      ],
      yes: [
        'Fed [[BI]] dashboards from SQL marts.',
        'Skills: SQL, ETL, [[BI]]',
        'Built the [[BI reporting]] layer on Redshift.',
      ],
      no: [
        'Fluent and bi-lingual receptionist.',
        'Bi-weekly rota for cabin crew.',
        'Chaired a Bi-annual review of carers.',
        'Studied bi-polar disorder as a nurse.',
      ],
    },
  },
  {
    id: 'chroma', name: 'Chroma',
    aliases: ['chromadb', 'chroma db vector'],
    implies: ['vector-databases'],
    guard: {
      forms: ['Chroma'],
      case: 'exact',
      notBefore: ['key', 'subsampling', 'keying'],
      notAfter: ['high'],
      near: [
        'langchain', 'rag', 'embeddings', 'openai-api', 'pinecone', 'llm', 'python', 'qdrant', 'llamaindex',
        'vector-search',
      ],
      yes: [
        'Indexed 90,000 pages for RAG in [[Chroma]].',
        'Skills: LangChain, [[Chroma]], FastAPI',
        'Moved embeddings from [[ChromaDB]] to Qdrant.',
      ],
      no: [
        'Lit Chroma key studios.',
        'Graded hue and chroma of films.',
        'Played the Chroma Festival.',
        'Mixed chroma paints.',
      ],
    },
  },
  { id: 'clickhouse', name: 'ClickHouse', aliases: ['click house db', 'clickhouse cloud'], implies: ['sql'] },
  { id: 'crystal-reports', name: 'Crystal Reports', aliases: ['sap crystal reports', 'business objects crystal'] },
  { id: 'dagster', name: 'Dagster', aliases: ['dagster assets'], implies: ['python'] },
  {
    id: 'data-engineering', name: 'Data engineering',
    aliases: [
      'data pipeline', 'data ingestion', 'ingestion pipelines', 'data processing pipelines', 'data flow pipelines',
      'batch pipelines', 'data processing', 'pipelines for data', 'streaming pipelines', 'real-time data pipelines',
      'data orchestration', 'data workflows', 'ingestion services',
    ],
    guard: {
      forms: ['data processing'],
      before: ['pipeline', 'job', 'framework', 'service', 'engine', 'system', 'platform', 'layer'],
      after: ['batch', 'stream', 'large-scale', 'distributed', 'streaming'],
      notBefore: [
        'agreement', 'agreements', 'clerk', 'officer', 'consent', 'act', 'addendum', 'notice', 'impact', 'records',
        'certificate', 'laws',
      ],
      notAfter: ['personal', 'lawful', 'gdpr', 'fair', 'clinical'],
      near: [
        'python', 'spark', 'kafka', 'sql', 'etl', 'airflow', 'hadoop', 'java', 'aws', 'snowflake', 'databricks',
        'flink', 'scala', 'api',
      ],
      yes: [
        'Built Java [[data processing]] jobs on Spark.',
        'Skills: ETL, [[data pipelines]], SQL',
        'Cut [[data ingestion]] lag to a minute.',
      ],
      no: [
        'Signed data processing agreements with suppliers.',
        'Personal data processing notices for HR.',
        'Data processing clerk, council tax.',
        'Logged lawful data processing records.',
      ],
    },
  },
  {
    id: 'data-lakes', name: 'Data lakes',
    aliases: [
      'data lakehouse', 'lakehouse', 'lakehouse architecture', 'azure data lake', 'aws lake formation',
      'lake formation', 'medallion architecture',
    ],
  },
  {
    id: 'data-quality', name: 'Data quality',
    aliases: [
      'data quality checks', 'data validation pipelines', 'data profiling', 'data cleansing', 'data observability',
      'data lineage', 'data cleaning pipelines',
    ],
  },
  {
    id: 'data-warehousing', name: 'Data warehousing',
    aliases: [
      'data warehouse', 'dwh', 'edw', 'data mart', 'star schema', 'dimensional warehouse', 'kimball',
      'enterprise data warehouse', 'data warehouse design', 'slowly changing dimensions', 'olap', 'olap cubes',
      'fact tables', 'fact and dimension tables', 'data vault', 'kimball methodology', 'warehouse modelling',
    ],
    guard: {
      forms: ['kimball', 'olap', 'edw'],
      notBefore: ['hospital', 'press', 'house', 'road', 'museum', 'school', 'electronics', 'drive'],
      notAfter: ['mr', 'mrs', 'roger', 'dr', 'ms'],
      yes: ['Modelled marts after [[Kimball]].', 'Skills: SQL, [[OLAP]], SSIS', 'Built [[star schemas]] for sales.'],
      no: [
        'Ward sister at Kimball Hospital.',
        'Roger Kimball reviewed my exhibition.',
        'Reported to Mr Kimball, depot manager.',
        'Taught at Kimball School.',
      ],
    },
  },
  {
    id: 'databricks', name: 'Databricks',
    aliases: ['azure databricks', 'databricks workflows', 'unity catalog', 'delta live tables'],
    implies: ['spark'],
  },
  { id: 'datafusion', name: 'DataFusion', aliases: ['apache datafusion'], implies: ['rust'] },
  {
    id: 'dbt', name: 'dbt',
    aliases: ['data build tool', 'dbt core', 'dbt models', 'dbt cloud'],
    implies: ['sql'],
    guard: {
      forms: ['dbt'],
      before: ['model', 'test', 'core', 'cloud', 'macro', 'pipeline', 'project'],
      notBefore: ['skills', 'therapist', 'therapy', 'group', 'informed', 'trained', 'programme', 'techniques'],
      notAfter: ['cbt', 'trained'],
      near: [
        'sql', 'snowflake', 'bigquery', 'airflow', 'redshift', 'python', 'databricks', 'postgresql', 'fivetran',
        'looker',
      ],
      yes: ['Modelled SQL marts in [[dbt]].', 'Skills: SQL, [[dbt]], Airflow', 'Wrote [[dbt models]] with tests.'],
      no: [
        'Led DBT skills groups in a clinic.',
        'Therapist trained in CBT and DBT.',
        'DBT therapy for young adults.',
        'Offered DBT informed care.',
      ],
    },
  },
  {
    id: 'delta-lake', name: 'Delta Lake',
    aliases: ['delta tables', 'databricks delta', 'delta lake tables', 'delta format'],
  },
  { id: 'doris', name: 'Apache Doris', aliases: ['apache doris db'], implies: ['sql'] },
  {
    id: 'druid', name: 'Apache Druid',
    aliases: ['druid', 'imply druid', 'druid olap'],
    guard: {
      forms: ['druid'],
      case: 'exact',
      before: ['cluster', 'ingestion', 'segment'],
      notBefore: ['circle', 'order', 'priest'],
      notAfter: ['chief'],
      near: ['kafka', 'hadoop', 'spark', 'flink', 'pinot', 'presto', 'superset'],
      yes: ['Sliced Kafka events in [[Druid]].', 'Skills: Kafka, [[Druid]], Flink', 'Ran a [[Druid]] cluster for ads.'],
      no: [
        'Guide at a druid circle.',
        'Played a Druid in Norma.',
        'Chief druid of a society.',
        'Level 40 druid in a raiding guild.',
      ],
    },
  },
  { id: 'duckdb', name: 'DuckDB', aliases: ['duck db analytics', 'motherduck'], implies: ['sql'] },
  {
    id: 'elasticsearch', name: 'Elasticsearch',
    aliases: [
      'elastic search', 'elastic', 'es cluster', 'elastic cluster', 'elastic stack search', 'elasticsearch cluster',
      'elasticsearch queries', 'elastic search engine', 'elasticsearch dsl', 'elasticsearch indices',
    ],
    guard: {
      forms: ['elastic'],
      case: 'upper',
      before: ['cluster', 'index', 'query', 'stack', 'search', 'node', 'apm', 'cloud', 'ingest', 'kibana'],
      after: ['to', 'with', 'in', 'on', 'using'],
      notBefore: [
        'band', 'bands', 'bandage', 'waist', 'path', 'limit', 'deformation', 'sewing', 'modulus', 'rope', 'demand',
        'nv', 'bv', 'beanstalk', 'load', 'ip', 'compute', 'thread', 'fabric', 'collision', 'container', 'stockings',
        'tape', 'hours',
      ],
      notAfter: ['price', 'knitted'],
      near: [
        'kibana', 'logstash', 'kafka', 'solr', 'redis', 'mongodb', 'java', 'python', 'mysql', 'elk-stack', 'opensearch',
        'postgresql', 'lucene', 'go', 'nodejs',
      ],
      yes: [
        'Moved search from Solr to [[Elastic]].',
        'Skills: Kafka, [[Elastic]], Kibana',
        'Tuned a 30-node [[Elastic]] cluster.',
      ],
      no: [
        'Sewed elastic bands into masks.',
        'Applied elastic bandages.',
        'Modelled elastic deformation of beams.',
        'Office manager, Elastic NV.',
      ],
    },
  },
  {
    id: 'etl', name: 'ETL',
    aliases: [
      'elt', 'extract transform load', 'etl pipelines', 'etl jobs', 'etl processes', 'etl tools', 'etl development',
      'reverse etl', 'extract transform and load', 'etl scripts', 'data loading jobs',
    ],
    guard: {
      forms: ['ETL', 'elt'],
      case: 'upper',
      before: [
        'pipeline', 'job', 'process', 'tool', 'script', 'workflow', 'framework', 'developer', 'mapping', 'flow',
        'layer', 'load',
      ],
      notBefore: ['listed', 'mark', 'listing', 'certification', 'certified', 'teacher', 'testing', 'lab', 'lifetime'],
      notAfter: ['ul', 'estimated'],
      near: [
        ...ecosystems.backend, 'airflow', 'spark', 'ssis', 'informatica', 'talend', 'snowflake', 'data-warehousing',
        'redshift', 'bigquery', 'hadoop', 'dbt', 'oracle', 'pandas', 'teradata', 'glue',
      ],
      yes: ['Wrote Python [[ETL]] for claims.', 'Skills: SQL, [[ETL]], SSIS', 'Built [[ETL pipelines]] into Redshift.'],
      no: [
        'Sold ETL listed heaters.',
        'Took ELT samples of the liner in labs.',
        'Tested heaters to the ETL mark.',
        'Tested the ELT of an aircraft.',
      ],
    },
  },
  { id: 'fivetran', name: 'Fivetran', aliases: ['fivetran connectors'] },
  { id: 'flume', name: 'Apache Flume', aliases: ['flume agents'], implies: ['hadoop'] },
  {
    id: 'full-text-search', name: 'Full-text search',
    aliases: [
      'search engines', 'search indexing', 'search relevance', 'relevance tuning', 'inverted index', 'search backend',
      'faceted search', 'search functionality', 'search service', 'autocomplete search', 'search apis', 'site search',
      'product search', 'fuzzy search', 'search ranking', 'search infrastructure',
    ],
    guard: {
      forms: ['search engines', 'product search', 'search ranking', 'search functionality', 'search service'],
      notBefore: [
        'marketing', 'optimisation', 'optimization', 'results', 'advertising', 'evaluator', 'rankings', 'bidding',
      ],
      notAfter: ['seo', 'google', 'executive', 'paid', 'job', 'retained', 'in'],
      near: [
        'elasticsearch', 'solr', 'lucene', 'opensearch', 'algolia', 'postgresql', 'java', 'typesense', 'meilisearch',
        'python', 'nodejs',
      ],
      yes: [
        'Moved [[product search]] from SQL to Elasticsearch.',
        'Skills: Solr, [[full-text search]], Java',
        'Raised [[search relevance]] for shops.',
      ],
      no: [
        'Raised our search ranking by SEO copy.',
        'Search engine marketing for hotels.',
        'Ran executive search service for banks.',
        'Ads on search engines and social media.',
      ],
    },
  },
  {
    id: 'great-expectations', name: 'Great Expectations',
    implies: ['python', 'data-quality'],
    guard: {
      case: 'exact',
      notAfter: ['had', 'read'],
      near: ['python', 'airflow', 'spark', 'dbt', 'snowflake', 'data-engineering', 'data-quality', 'databricks'],
      yes: [
        'Checked Snowflake loads with [[Great Expectations]].',
        'Skills: dbt, [[Great Expectations]], Airflow',
        'Gated Spark tables by [[Great Expectations]].',
      ],
      no: [
        'Parents had great expectations of the nursery.',
        'Played Pip in Great Expectations.',
        'Great expectations of guests were met.',
        'Read Great Expectations with year ten.',
      ],
    },
  },
  { id: 'greenplum', name: 'Greenplum', aliases: ['pivotal greenplum', 'greenplum db'], implies: ['sql'] },
  {
    id: 'hadoop', name: 'Hadoop',
    aliases: [
      'apache hadoop', 'cloudera', 'hortonworks', 'hadoop ecosystem', 'cdh', 'hdp', 'cloudera hadoop', 'mapr',
      'hadoop cluster',
    ],
    guard: {
      forms: ['cdh', 'hdp'],
      case: 'upper',
      near: ['spark', 'hive', 'hbase', 'kafka', 'oozie', 'java', 'sqoop'],
      yes: [
        'Ran 90 nodes of Spark on [[CDH]].',
        'Skills: Hive, [[Hadoop]], Oozie',
        'Rewrote [[Hadoop]] jobs in Spark.',
      ],
      no: [
        'Repaired CDH in neonatal surgery.',
        'Board member of an HDP party.',
        'Led a CDH clinic for infants.',
        'Elected for HDP in 2015.',
      ],
    },
  },
  { id: 'hbase', name: 'HBase', aliases: ['apache hbase'], implies: ['hadoop', 'nosql'], broader: 'nosql' },
  { id: 'hdfs', name: 'HDFS', aliases: ['hdfs clusters', 'hadoop distributed file system'], implies: ['hadoop'] },
  {
    id: 'hive', name: 'Apache Hive',
    aliases: ['hive', 'hiveql', 'hive queries', 'hql hive', 'hive metastore'],
    implies: ['sql', 'hadoop'],
    guard: {
      forms: ['hive'],
      case: 'upper',
      before: ['table', 'query', 'metastore', 'partition', 'job', 'ql', 'and', 'script', 'udf'],
      after: ['apache', 'with', 'in', 'on'],
      notBefore: [
        'inspection', 'box', 'heating', 'thermostat', 'keeping', 'frames', 'tool', 'home', 'learning', 'engineer',
        'mind',
      ],
      notAfter: ['bee', 'honey', 'top', 'bar', 'langstroth', 'ed'],
      near: [
        'hadoop', 'spark', 'impala', 'sqoop', 'pig', 'hbase', 'presto', 'kafka', 'oozie', 'python', 'airflow', 'trino',
        'scala', 'teradata', 'sql', 'flink',
      ],
      yes: [
        'Queried logs with Hadoop and [[Hive]].',
        'Skills: Spark, [[Hive]], Oozie',
        'Tuned [[Hive queries]] by partition.',
      ],
      no: [
        'Kept bees; weekly hive inspection.',
        'Fitted Hive heating controls.',
        'Built Langstroth hive frames.',
        'The kitchen was a hive of work.',
      ],
    },
  },
  { id: 'hudi', name: 'Apache Hudi', aliases: ['hudi tables', 'apache hudi tables'] },
  {
    id: 'iceberg', name: 'Apache Iceberg',
    aliases: ['iceberg tables', 'iceberg', 'iceberg catalog'],
    guard: {
      forms: ['iceberg'],
      case: 'upper',
      before: ['table', 'catalog', 'format'],
      notBefore: ['lettuce', 'salad', 'water', 'model', 'theory', 'alley'],
      near: ['spark', 'trino', 's3', 'parquet', 'flink', 'hive', 'snowflake', 'delta-lake', 'kafka', 'athena'],
      yes: [
        'Wrote S3 lakes as [[Iceberg]] with Spark.',
        'Skills: Trino, [[Iceberg]], Flink',
        'Compacted [[Iceberg tables]] nightly.',
      ],
      no: [
        'Shredded iceberg lettuce.',
        'Logged an iceberg off Labrador.',
        'Used the iceberg model in coaching.',
        'Tip of the iceberg in a claims review.',
      ],
    },
  },
  {
    id: 'impala', name: 'Apache Impala',
    aliases: ['impala', 'cloudera impala', 'impala queries'],
    implies: ['sql', 'hadoop'],
    guard: {
      forms: ['impala'],
      case: 'upper',
      before: ['query'],
      notBefore: ['platinum', 'herd', 'rams'],
      notAfter: ['chevrolet', 'tame', 'black'],
      near: ['hadoop', 'hive', 'spark', 'kudu', 'hbase', 'sqoop'],
      yes: ['Sped Hadoop reports by [[Impala]].', 'Skills: Hive, [[Impala]], Kudu', 'Tuned [[Impala queries]].'],
      no: [
        'Counted impala on game drives.',
        'Restored a 1964 Chevrolet Impala.',
        'Driller at Impala Platinum.',
        'Played in a Tame Impala tribute.',
      ],
    },
  },
  {
    id: 'informatica', name: 'Informatica',
    aliases: ['informatica power center', 'powercenter', 'informatica etl', 'iics', 'informatica cloud'],
    implies: ['etl'],
  },
  { id: 'jasper', name: 'JasperReports', aliases: ['jaspersoft'], implies: ['java'] },
  { id: 'kudu', name: 'Apache Kudu', aliases: ['impala kudu'] },
  {
    id: 'looker', name: 'Looker',
    aliases: ['lookml', 'looker studio'],
    implies: ['sql'],
    guard: {
      forms: ['Looker'],
      case: 'exact',
      before: ['dashboard', 'model', 'explore'],
      notBefore: ['up'],
      notAfter: ['good'],
      near: ['sql', 'bigquery', 'dbt', 'snowflake', 'tableau'],
      yes: [
        'Fed [[Looker]] dashboards from BigQuery.',
        'Skills: SQL, dbt, [[Looker]]',
        'Modelled marts in [[LookML]].',
      ],
      no: [
        'Looker and thinker, says my profile.',
        'Cast as an on Looker in a film.',
        'Good Looker hair salon, stylist.',
        'Played a Looker in a play.',
      ],
    },
  },
  { id: 'lucene', name: 'Apache Lucene', aliases: ['lucene', 'lucene.net', 'lucene queries'] },
  {
    id: 'luigi', name: 'Luigi',
    aliases: ['luigi pipelines', 'spotify luigi'],
    implies: ['python'],
    guard: {
      forms: ['Luigi'],
      case: 'exact',
      before: ['task', 'pipeline'],
      notBefore: ['rossi', 'pizza', 'bianchi'],
      notAfter: ['mario', 'mr'],
      near: ['python', 'airflow', 'hadoop', 'spark'],
      yes: [
        'Chained Python loads with [[Luigi]].',
        'Skills: Python, [[Luigi]], Airflow',
        'Moved [[Luigi]] tasks to Airflow.',
      ],
      no: [
        'Reported to Luigi Bianchi, head chef.',
        'Served at Luigi Pizza.',
        'Played Mario and Luigi at parties.',
        'Trained by Luigi on the espresso bar.',
      ],
    },
  },
  { id: 'manticore', name: 'Manticore Search', implies: ['full-text-search'] },
  { id: 'mapreduce', name: 'MapReduce', aliases: ['map-reduce jobs'], implies: ['hadoop'] },
  { id: 'meilisearch', name: 'Meilisearch', aliases: ['meili search'], implies: ['full-text-search'] },
  { id: 'metabase', name: 'Metabase', aliases: ['metabase dashboards'] },
  {
    id: 'milvus', name: 'Milvus',
    aliases: ['zilliz', 'milvus db'],
    implies: ['vector-databases'],
    guard: {
      forms: ['Milvus'],
      case: 'upper',
      notBefore: ['migrans'],
      notAfter: ['genus'],
      yes: ['Indexed embeddings in [[Milvus]].', 'Skills: [[Milvus]], FastAPI', 'Tuned [[Milvus]] recall.'],
      no: [
        'Ringed kites of the genus Milvus.',
        'Counted Milvus migrans in Spain.',
        'Sketches of milvus milvus.',
        'Volunteer on a milvus nest survey.',
      ],
    },
  },
  { id: 'netezza', name: 'Netezza', aliases: ['ibm netezza', 'ibm puredata', 'netezza nps'], implies: ['sql'] },
  { id: 'nifi', name: 'Apache NiFi', aliases: ['nifi', 'nifi flows'] },
  { id: 'oozie', name: 'Apache Oozie', aliases: ['oozie', 'oozie workflows'], implies: ['hadoop'] },
  {
    id: 'opensearch', name: 'OpenSearch',
    aliases: [
      'amazon opensearch', 'aws opensearch', 'open search cluster', 'amazon elasticsearch service',
      'opensearch service',
    ],
  },
  {
    id: 'pentaho', name: 'Pentaho',
    aliases: ['pentaho data integration', 'pentaho kettle', 'kettle pdi', 'hitachi pentaho'],
    implies: ['etl'],
  },
  {
    id: 'pgvector', name: 'pgvector',
    aliases: ['pg vector extension', 'pgvecto.rs'],
    implies: ['postgresql', 'vector-search'],
  },
  { id: 'phoenix-hbase', name: 'Apache Phoenix', aliases: ['phoenix hbase'], implies: ['hbase', 'sql'] },
  {
    id: 'pig', name: 'Apache Pig',
    aliases: ['pig scripts', 'pig'],
    implies: ['hadoop'],
    guard: {
      forms: ['pig'],
      case: 'upper',
      notBefore: ['farm', 'farming', 'iron', 'breeder', 'unit', 'herd', 'welfare', 'latin', 'production'],
      notAfter: ['guinea', 'roast', 'suckling', 'hog', 'breeding', 'peppa'],
      near: ['hadoop', 'hive', 'sqoop', 'oozie', 'hbase', 'flume', 'mapreduce'],
      yes: [
        'Loaded Hadoop logs with [[Pig]].',
        'Skills: Hive, [[Pig]], Sqoop',
        'Rewrote Hadoop [[Pig scripts]] in Spark.',
      ],
      no: [
        'Ran a breeding pig unit of 500 sows.',
        'Roasted a suckling pig on spits.',
        'Cared for guinea pigs.',
        'Cast pig iron in a foundry.',
      ],
    },
  },
  {
    id: 'pinecone', name: 'Pinecone',
    aliases: ['pinecone vector database', 'pinecone index'],
    implies: ['vector-databases'],
    guard: {
      case: 'upper',
      before: ['index', 'namespace', 'vector'],
      notBefore: ['wreath', 'craft', 'garland'],
      notAfter: ['dried'],
      near: [
        'langchain', 'openai-api', 'rag', 'embeddings', 'python', 'llm', 'qdrant', 'fastapi', 'llamaindex',
        'vector-search', 'weaviate', 'pgvector',
      ],
      yes: [
        'Stored embeddings for RAG in [[Pinecone]].',
        'Skills: LangChain, [[Pinecone]], FastAPI',
        'Sharded a [[Pinecone]] index by tenant.',
      ],
      no: [
        'Made pinecone wreaths for a market.',
        'Led pinecone craft for toddlers.',
        'Collected a pinecone sample in forests.',
        'Glazed a dried pinecone for decor.',
      ],
    },
  },
  { id: 'pinot', name: 'Apache Pinot', aliases: ['startree', 'pinot olap'] },
  { id: 'power-bi', name: 'Power BI', aliases: ['microsoft power bi', 'dax power bi', 'power bi reports'] },
  { id: 'prefect', name: 'Prefect', aliases: ['prefect flows', 'prefect orchestration'], implies: ['python'] },
  {
    id: 'presto', name: 'Presto',
    aliases: ['prestodb', 'presto sql', 'presto queries'],
    implies: ['sql'],
    guard: {
      forms: ['Presto'],
      case: 'upper',
      before: ['cluster', 'query', 'connector', 'coordinator'],
      notBefore: ['card', 'cooker', 'movement', 'fares', 'foods'],
      notAfter: ['hey', 'allegro'],
      near: ['hive', 'spark', 'hadoop', 'trino', 's3', 'athena', 'airflow', 'redshift', 'kafka', 'druid'],
      yes: [
        'Queried Hive from [[Presto]].',
        'Skills: Spark, [[Presto]], Airflow',
        'Tuned a [[Presto]] cluster of 60 nodes.',
      ],
      no: [
        'Topped up a PRESTO card at stations.',
        'Played the presto movement of a sonata.',
        'Canned jam in a Presto cooker.',
        'Cashier at Presto Foods.',
      ],
    },
  },
  { id: 'qdrant', name: 'Qdrant', aliases: ['qdrant vector db', 'qdrant cloud'], implies: ['vector-databases'] },
  { id: 'qlik', name: 'Qlik', aliases: ['qlik view', 'qlik sense'] },
  { id: 'redash', name: 'Redash', aliases: ['redash queries'] },
  {
    id: 'redshift', name: 'Amazon Redshift',
    aliases: ['redshift', 'aws redshift', 'redshift spectrum', 'redshift cluster'],
    implies: ['sql'], broader: 'aws',
    guard: {
      forms: ['redshift'],
      case: 'upper',
      before: ['cluster', 'spectrum', 'table', 'query', 'warehouse', 'serverless', 'and'],
      notBefore: ['survey', 'galaxies', 'z', 'space', 'sports', 'render', 'rendering', 'homes', 'cosmology'],
      notAfter: ['high', 'cosmological', 'galaxy', 'photometric', 'cosmic'],
      near: [
        'aws', 's3', 'sql', 'etl', 'airflow', 'glue', 'python', 'snowflake', 'dbt', 'postgresql', 'bigquery', 'kinesis',
      ],
      yes: ['Loaded S3 events into [[Redshift]].', 'Skills: AWS, [[Redshift]], dbt', 'Tuned [[Redshift]] queries.'],
      no: [
        'Measured the redshift of galaxies.',
        'Postdoc on a photometric redshift survey.',
        'Redshift render artist for adverts.',
        'Trainer at Redshift Sports.',
      ],
    },
  },
  {
    id: 'reporting', name: 'Reporting',
    aliases: [
      'report generation', 'reporting services backend', 'reporting apis', 'pdf generation', 'generated reports',
      'reporting module', 'reports development', 'reporting backend',
    ],
    guard: {
      forms: ['Reporting', 'generated reports', 'reports development'],
      case: 'exact',
      before: ['api', 'module', 'backend', 'database', 'service', 'layer', 'pipeline'],
      notBefore: ['line', 'lines', 'directly', 'manager', 'team', 'officer', 'season', 'dutie'],
      notAfter: ['financial', 'incident', 'management', 'statutory', 'news', 'court', 'year', 'sales', 'month'],
      near: ['ssrs', 'ssis', 'crystal-reports', 'sql', 'jasper', 'oracle'],
      yes: [
        'Skills: SQL, SSRS, [[Reporting]]',
        'Added a [[reporting module]] with PDF export.',
        'Moved slow reports to a [[reporting backend]].',
      ],
      no: [
        'Reporting to the head chef.',
        'Reporting manager for month-end.',
        'Court reporting for a daily.',
        'Reporting line of nine nurses.',
      ],
    },
  },
  {
    id: 'snowflake', name: 'Snowflake',
    aliases: ['snowflake data warehouse', 'snowflake db', 'snowpipe', 'snowpark', 'snowflake data cloud'],
    implies: ['sql'],
    guard: {
      forms: ['Snowflake'],
      case: 'upper',
      before: [
        'warehouse', 'table', 'schema', 'sql', 'stage', 'query', 'account', 'and', 'pipeline', 'database', 'cluster',
        'task', 'procedure', 'data', 'marts',
      ],
      after: [...codingWords, 'in', 'to', 'into', 'from', 'on', 'using', 'with'],
      notBefore: [
        'lake', 'charity', 'inc', 'school', 'ornaments', 'cookies', 'decoration', 'pattern', 'patterns', 'obsidian',
        'ball', 'computing',
      ],
      notAfter: ['unique', 'paper', 'every', 'knitted'],
      near: [
        'sql', 'dbt', 'airflow', 'python', 'etl', 'kafka', 'aws', 'redshift', 'bigquery', 'databricks', 'fivetran',
        'spark', 'azure', 'tableau', 'postgresql', 'teradata', 's3',
      ],
      yes: [
        'Loaded the warehouse in [[Snowflake]] with dbt.',
        'Skills: SQL, [[Snowflake]], Airflow',
        'Moved marts from Teradata to [[Snowflake]].',
      ],
      no: [
        'Cut paper snowflakes with pupils.',
        'Baked snowflake cookies.',
        'Knitted a snowflake pattern.',
        'Patroller at Snowflake Lake resort.',
      ],
    },
  },
  { id: 'solr', name: 'Apache Solr', aliases: ['solr', 'solr cloud', 'solr search', 'solr lucene'] },
  {
    id: 'spark', name: 'Apache Spark',
    aliases: ['spark', 'pyspark', 'spark sql', 'spark streaming', 'spark structured streaming', 'spark jobs'],
    guard: {
      forms: ['spark'],
      case: 'upper',
      before: [
        'job', 'cluster', 'streaming', 'sql', 'executor', 'pipeline', 'and', 'application', 'driver', 'dataframe',
        'notebook', 'on', 'structured', 'etl', 'ecosystem', 'core', 'batch',
      ],
      after: [...codingWords, 'apache', 'with', 'in', 'using', 'on', 'to'],
      notBefore: [
        'plug', 'plugs', 'joy', 'interest', 'ignition', 'conversation', 'conversations', 'curiosity', 'arrester', 'gap',
        'erosion', 'ar', 'new', 'energy', 'creativity', 'change', 'debate', 'ideas', 'notes', 'theatre', 'discussion',
        'arena', 'post', 'up',
      ],
      notAfter: ['bright', 'creative', 'can', 'first', 'that', 'adobe', 'gas', 'capital', 'chevrolet', 'ada', 'no'],
      near: [
        'kafka', 'hadoop', 'scala', 'python', 'java', 'hive', 'airflow', 'sql', 'databricks', 'aws', 's3', 'flink',
        'emr', 'cassandra', 'delta-lake', 'hbase', 'kubernetes', 'snowflake', 'etl', 'dataproc', 'yarn', 'redshift',
      ],
      yes: [
        'Rewrote nightly loads in [[Spark]].',
        'Skills: Scala, [[Spark]], Kafka',
        'Tuned [[Spark]] executors and cut cost by half.',
      ],
      no: [
        'Changed spark plugs and oil.',
        'Activities that spark joy in residents.',
        'Edited reels in Adobe Spark.',
        'Programmes to spark interest in science.',
      ],
    },
  },
  { id: 'sphinx', name: 'Sphinx search', aliases: ['sphinx search engine'], implies: ['full-text-search'] },
  { id: 'sqoop', name: 'Apache Sqoop', aliases: ['sqoop', 'sqoop jobs'], implies: ['hadoop'] },
  {
    id: 'ssas', name: 'SSAS',
    aliases: ['sql server analysis services', 'mdx queries', 'ssas cubes'],
    implies: ['sql-server'],
  },
  {
    id: 'ssis', name: 'SSIS',
    aliases: ['sql server integration services', 'ssis packages', 'dts packages'],
    implies: ['sql-server', 'etl'],
  },
  {
    id: 'ssrs', name: 'SSRS',
    aliases: ['sql server reporting services', 'ssrs reports', 'reporting services'],
    implies: ['sql-server'],
  },
  { id: 'starrocks', name: 'StarRocks', aliases: ['star rocks db'], implies: ['sql'] },
  { id: 'superset', name: 'Apache Superset', aliases: ['superset dashboards', 'apache super set'] },
  {
    id: 'synapse', name: 'Azure Synapse',
    aliases: [
      'synapse analytics', 'azure synapse analytics', 'azure sql data warehouse', 'microsoft fabric',
      'azure data warehouse',
    ],
    implies: ['sql'], broader: 'azure',
  },
  {
    id: 'tableau', name: 'Tableau',
    aliases: ['tableau dashboards', 'tableau server', 'tableau desktop'],
    guard: {
      forms: ['Tableau'],
      case: 'upper',
      notBefore: ['vivant', 'vivants'],
      notAfter: ['living'],
      yes: [
        'Fed dashboards in [[Tableau]] from marts.',
        'Skills: SQL, [[Tableau]], dbt',
        'Served [[Tableau]] extracts nightly.',
      ],
      no: [
        'Staged a tableau of the nativity.',
        'Painted a living tableau for a fair.',
        'Designed tableau vivant evenings.',
        'Froze in a tableau in drama class.',
      ],
    },
  },
  { id: 'talend', name: 'Talend', aliases: ['talend open studio', 'talend etl', 'talend studio'], implies: ['etl'] },
  { id: 'teradata', name: 'Teradata', aliases: ['bteq', 'teradata vantage'], implies: ['sql'] },
  { id: 'trino', name: 'Trino', aliases: ['starburst trino'], implies: ['sql'] },
  { id: 'typesense', name: 'Typesense', aliases: ['type sense search'], implies: ['full-text-search'] },
  {
    id: 'vector-databases', name: 'Vector databases',
    aliases: ['vector db', 'vector search database', 'embedding stores'],
  },
  { id: 'vertica', name: 'Vertica', aliases: ['hp vertica', 'vertica db'], implies: ['sql'] },
  { id: 'weaviate', name: 'Weaviate', aliases: ['weaviate vector db'], implies: ['vector-databases'] },
  {
    id: 'yarn-hadoop', name: 'Hadoop YARN',
    aliases: ['apache yarn', 'yet another resource negotiator'],
    implies: ['hadoop'],
  },
] as const satisfies readonly SkillRow[]
