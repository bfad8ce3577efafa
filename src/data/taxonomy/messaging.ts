import { codingWords } from '../coding-words.ts'
import { ecosystems } from '../ecosystems.ts'
import type { SkillRow } from '../rows.ts'

/**
 * Message brokers, event streams, stream processors, job queues and workflow engines, and the practice of working with
 * them. Left out: event-driven architecture as a style (architecture), HTTP callbacks (api), queues that one cloud
 * alone sells for tasks (cloud).
 */
// biome-ignore format: a table reads best with its rows filled
export const messaging = [
  { id: 'activebatch', name: 'ActiveBatch' },
  {
    id: 'activemq', name: 'Apache ActiveMQ',
    aliases: [
      'active mq', 'active mq artemis', 'artemis mq', 'apache activemq artemis', 'fuse message broker',
      'apache artemis', 'hornetq',
    ],
  },
  { id: 'activiti', name: 'Activiti', aliases: ['activiti bpm', 'alfresco activiti'], implies: ['java'] },
  { id: 'alibaba-mns', name: 'Alibaba MNS' },
  { id: 'amazon-mq', name: 'Amazon MQ' },
  { id: 'amq-streams', name: 'AMQ Streams', aliases: ['red hat amq', 'amq broker'] },
  { id: 'amqp', name: 'AMQP', aliases: ['advanced message queuing protocol', 'amqp 1.0', 'qpid', 'apache qpid'] },
  {
    id: 'apache-bookkeeper', name: 'Apache BookKeeper',
    aliases: ['BookKeeper'],
    guard: {
      forms: ['BookKeeper'],
      case: 'exact',
      yes: ['Skills: Pulsar, [[BookKeeper]], ZooKeeper', 'Ran [[BookKeeper]] under a log of ledgers.'],
      no: ['Bookkeeper at a family bakery', 'Worked as a bookkeeper for small firms'],
    },
  },
  { id: 'apache-heron', name: 'Apache Heron' },
  { id: 'apache-minifi', name: 'Apache MiNiFi' },
  {
    id: 'artemis', name: 'Artemis',
    guard: {
      case: 'upper',
      near: [
        'activemq', 'jms', 'ibm-mq', 'rabbitmq', 'amqp', 'nats', 'kafka', 'java', 'spring-boot', 'wildfly', 'quarkus',
      ],
      notBefore: ['fowl', 'quartet', 'mission', 'programme'],
      yes: ['Moved JMS queues from ActiveMQ to [[Artemis]].', 'Messaging: [[Artemis]], IBM MQ, NATS'],
      no: ['Nurse on Artemis ward.', 'Tested seals for the Artemis mission.'],
    },
  },
  { id: 'azure-event-grid', name: 'Azure Event Grid', aliases: ['event grid'], broader: 'azure' },
  {
    id: 'azure-event-hubs', name: 'Azure Event Hubs',
    aliases: ['event hubs', 'event hub azure'],
    broader: 'azure',
    guard: {
      forms: ['event hubs'],
      case: 'exact',
      notAfter: ['stewarded'],
      near: ['azure', 'kafka', 'csharp', 'dotnet'],
      yes: [
        'Streamed Azure telemetry by [[Event Hubs]].',
        'Skills: Azure, [[Event Hubs]], C#',
        'Moved from Kafka to [[Azure Event Hubs]].',
      ],
      no: [
        'Ran event hubs for weddings.',
        'Stewarded Event Hubs at a festival.',
        'Sold stands at regional event hubs.',
        'Host of student event hubs.',
      ],
    },
  },
  { id: 'azure-notification-hubs', name: 'Azure Notification Hubs', aliases: ['notification hubs'] },
  {
    id: 'azure-queue-storage', name: 'Azure Queue Storage',
    aliases: ['azure queues', 'azure storage queues', 'Storage Queues', 'Queue Storage'],
    broader: 'azure',
  },
  { id: 'azure-relay', name: 'Azure Relay' },
  {
    id: 'azure-service-bus', name: 'Azure Service Bus',
    aliases: ['service bus', 'azure service bus queues', 'azure service bus topics', 'windows service bus'],
    broader: 'azure',
    guard: {
      forms: ['service bus'],
      case: 'exact',
      notBefore: ['driver', 'drivers', 'route', 'routes', 'timetable', 'stop'],
      notAfter: ['enterprise', 'staff', 'free', 'community', 'school', 'local'],
      near: ['azure', 'csharp', 'dotnet', 'mass-transit', 'nservicebus', 'rabbitmq', 'java', 'msmq'],
      yes: [
        'Published orders to Azure [[Service Bus]].',
        'Skills: C#, [[Service Bus]], MassTransit',
        'Moved MSMQ to [[Azure Service Bus]].',
      ],
      no: [
        'Drove a local service bus.',
        'Timetabled service bus routes in Kent.',
        'Service Bus driver, night shift.',
        'Cleaned the free service bus.',
      ],
    },
  },
  { id: 'beanstalkd', name: 'beanstalkd', implies: ['job-queues'] },
  { id: 'bpel', name: 'BPEL', aliases: ['ws-bpel', 'bpel processes', 'oracle bpel'] },
  { id: 'ca-workload-automation', name: 'CA Workload Automation', aliases: ['esp workload automation'] },
  { id: 'camunda', name: 'Camunda', aliases: ['camunda bpm', 'zeebe', 'camunda zeebe', 'camunda workflows'] },
  { id: 'celery-flower', name: 'Celery Flower', aliases: ['flower celery'] },
  { id: 'competing-consumers', name: 'Competing consumers' },
  {
    id: 'conductor', name: 'Netflix Conductor',
    aliases: ['conductor oss', 'orkes conductor', 'Conductor'],
    guard: {
      forms: ['Conductor'],
      case: 'upper',
      notBefore: ['of'],
      notAfter: ['train', 'tram', 'choir', 'bus'],
      near: ['java', 'kafka', 'spring-boot', 'temporal', 'go'],
      needs: 'company',
      yes: ['Java, [[Conductor]], Kafka', 'Java workflows on [[Conductor]]'],
      no: ['Train conductor, Basel', 'Conductor of a choir'],
    },
  },
  {
    id: 'consumer-groups', name: 'Consumer groups and offsets',
    aliases: [
      'consumer lag', 'message consumers', 'consumer group', 'offset management', 'partition rebalancing',
      'consumers and producers', 'message producers', 'producers and consumers', 'event consumers', 'event producers',
      'message ordering',
    ],
    guard: {
      forms: ['producers and consumers'],
      notBefore: ['in ecology'],
      near: ['kafka', 'rabbitmq', 'java', 'go', 'python', 'kinesis'],
      yes: [
        'Wrote Java [[producers and consumers]] for Kafka.',
        'Skills: Kafka, [[consumer groups]], Avro',
        'Cut [[consumer lag]] to a second.',
      ],
      no: [
        'Linked food producers and consumers at markets.',
        'Taught producers and consumers in ecology.',
        'Wrote on gas producers and consumers.',
        'Surveyed milk producers and consumers.',
      ],
    },
  },
  {
    id: 'dds-middleware', name: 'Data Distribution Service',
    aliases: ['DDS'],
    guard: {
      forms: ['Data Distribution Service', 'DDS'],
      case: 'exact',
      near: ['cpp', 'c', 'ros-2', 'linux', 'python'],
      needs: 'company',
      yes: ['C++, [[DDS]], ROS 2', 'C++ over [[DDS]] on Linux'],
      no: ['DDS, dentist, Iowa', 'Reported to T. Hill, DDS.'],
    },
  },
  {
    id: 'dead-letter-queues', name: 'Dead letter queues',
    aliases: [
      'dlq', 'dead letter topic', 'poison messages', 'message retries', 'dead letter exchange', 'retry queues',
      'colas de mensajes muertos', 'filas de mensagens mortas', 'files de lettres mortes', 'code di messaggi morti',
      'colas de mensajes fallidos',
    ],
    guard: {
      forms: ['dlq'],
      case: 'upper',
      notBefore: ['survey'],
      near: ['kafka', 'sqs', 'rabbitmq', 'aws', 'azure-service-bus', 'message-queues'],
      yes: [
        'Parked failed SQS orders in a [[DLQ]].',
        'Skills: Kafka, [[DLQ]], retries',
        'Replayed [[dead letter queues]] by script.',
      ],
      no: [
        'Scored patients by the DLQ scale.',
        'Lodged a DLQ claim at court.',
        'Sorted the DLQ at a post office.',
        'Filled a DLQ survey for dentists.',
      ],
    },
  },
  {
    id: 'delivery-guarantees', name: 'Delivery guarantees',
    aliases: [
      'at-most-once delivery', 'guaranteed delivery messaging', 'exactly-once', 'at-least-once', 'at-most-once',
      'message deduplication',
    ],
  },
  { id: 'dmn-tables', name: 'DMN tables', aliases: ['dmn', 'decision model and notation'] },
  { id: 'emqx-enterprise', name: 'EMQX Enterprise' },
  {
    id: 'event-streaming', name: 'Event streaming',
    aliases: [
      'stream processing', 'streaming platforms', 'streaming data', 'data streaming', 'real-time streaming',
      'event streams', 'event stream processing', 'streaming architecture', 'complex event processing',
      'streaming systems', 'real-time event processing', 'streaming applications', 'event processing',
      'stream processors', 'event streaming platform', 'windowed aggregations',
    ],
    guard: {
      forms: ['event processing', 'real-time streaming', 'streaming data', 'streaming platforms', 'streaming systems'],
      notBefore: ['entry'],
      notAfter: ['film', 'music', 'tv', 'video'],
      near: [...ecosystems.backend, 'kinesis', 'flink', 'spark', 'redpanda', 'rabbitmq', 'pulsar', 'cassandra'],
      yes: [
        'Built Kafka [[real-time streaming]] for odds.',
        'Skills: Kafka, [[stream processing]], Flink',
        'Moved batch loads to [[event streaming]].',
      ],
      no: [
        'Pitched series to film streaming platforms.',
        'Read real-time data of trains as a dispatcher.',
        'Sold ads on music streaming platforms.',
      ],
    },
  },
  { id: 'faktory', name: 'Faktory queue', aliases: ['IronMQ'] },
  {
    id: 'flink', name: 'Apache Flink',
    aliases: ['flink', 'flink sql', 'flink jobs', 'ververica', 'pyflink', 'flink streaming'],
    guard: {
      forms: ['flink'], notBefore: ['rider', 'courier', 'kurier', 'picker', 'warehouse', 'driver', 'lieferando', 'and gorillas'],
      notAfter: ['rider bei', 'kurier bei', 'fahrer bei', 'rider at', 'rider for', 'picker at', 'courier for', 'livreur chez'],
      yes: ['Ran [[Flink]] on Kafka.', 'Skills: Kafka, [[Flink]]'],
      no: ['Rider bei Flink, Berlin (Minijob)', 'Rider for Flink in Lyon'],
    },
  },
  {
    id: 'flowable', name: 'Flowable',
    aliases: ['flowable bpm', 'flowable engine'],
    implies: ['java'],
    guard: {
      forms: ['Flowable'],
      case: 'upper',
      before: ['engine', 'process', 'bpm'],
      notBefore: ['composite', 'resin', 'mortar', 'fill', 'grout'],
      near: ['java', 'camunda', 'activiti', 'spring', 'spring-boot', 'jbpm', 'workflow-engines'],
      yes: [
        'Ran Spring loan processes in [[Flowable]].',
        'Skills: Camunda, [[Flowable]], Java',
        'Moved [[Flowable]] processes to Temporal.',
      ],
      no: [
        'Placed flowable composite in fillings.',
        'Poured flowable fill in trenches.',
        'Mixed flowable grout on site.',
        'Tested flowable resin for dentists.',
      ],
    },
  },
  { id: 'gearman', name: 'Gearman', implies: ['job-queues'] },
  { id: 'goka', name: 'Goka' },
  {
    id: 'google-pub-sub', name: 'Google Cloud Pub/Sub',
    aliases: ['google pubsub', 'cloud pubsub', 'gcp pub sub'],
    broader: 'gcp',
  },
  { id: 'ibm-event-streams', name: 'IBM Event Streams' },
  {
    id: 'ibm-mq', name: 'IBM MQ',
    aliases: ['websphere mq', 'mq series', 'ibm websphere mq', 'ibm mq series', 'wmq', 'mqseries'],
  },
  { id: 'jams-scheduler', name: 'JAMS scheduler' },
  { id: 'jbpm', name: 'jBPM', aliases: ['jboss jbpm', 'kogito', 'bpmn 2.0', 'bpmn workflows'] },
  {
    id: 'jms', name: 'JMS',
    aliases: ['java message service', 'java messaging service', 'jakarta messaging', 'jms queues', 'jms topics'],
    implies: ['java'],
    guard: {
      forms: ['JMS'],
      notBefore: ['group', 'properties', 'associates'],
      yes: ['Sent trades over [[JMS]].', 'Skills: EJB, [[JMS]], JNDI', 'Moved [[JMS queues]] to Kafka.'],
      no: [
        'Valuer at JMS Properties.',
        'Sales clerk at JMS Group.',
        'Audited accounts for JMS Associates.',
        'Administrator, JMS Group.',
      ],
    },
  },
  {
    id: 'job-queues', name: 'Job queues',
    aliases: [
      'asynchronous jobs', 'task queues', 'work queues', 'worker queues', 'background tasks',
      'asynchronous task processing', 'async workers', 'queue-based processing', 'background job processing',
      'background queues', 'distributed task queues',
    ],
    guard: {
      forms: ['background tasks', 'work queues'],
      notBefore: ['check', 'checks'],
      notAfter: ['remote', 'in', 'cleared'],
      near: [
        ...ecosystems.backend, 'celery', 'sidekiq', 'sqs', 'message-queues', 'hangfire', 'bullmq', 'resque',
        'laravel-horizon',
      ],
      yes: [
        'Moved mail in Rails to [[background tasks]].',
        'Skills: RabbitMQ, [[job queues]], cron',
        'Split exports into [[asynchronous jobs]].',
      ],
      no: [
        'Good at asynchronous communication as a remote recruiter.',
        'Played background tasks music for yoga.',
        'Cleared work queues of invoices.',
        'Ran background checks as HR clerk.',
      ],
    },
  },
  {
    id: 'kafka', name: 'Apache Kafka',
    aliases: [
      'kafka', 'confluent kafka', 'confluent platform', 'kafka cluster', 'kafka consumers', 'kafka topics',
      'confluent cloud', 'kafka producers', 'strimzi', 'kafka brokers', 'kafka streaming', 'confluent',
      'kafka messaging', 'kafka events', 'kafka mirrormaker', 'mirrormaker', 'kafka partitions', 'akhq', 'kafdrop',
      'kraft mode', 'redpanda console',
    ],
    guard: {
      forms: ['kafka', 'confluent'],
      notBefore: ['franz', 'museum', 'novels', 'prize', 'trial', 'metamorphosis', 'ape', 'on the shore', 'seminar', 'exhibition', 'house', 'letters', 'diaries'],
      notAfter: ['franz', 'of', 'reading', 'played', 'novels by', 'stories by', 'novel by', 'story by',
        'play by', 'plays by', 'book by', 'books by', 'texts by', 'biography of', 'read pascal'],
      yes: ['Streamed clicks through [[Kafka]].', 'Skills: Java, [[Kafka]], Redis', 'Ran [[kafka]] for 4 TB a day.'],
      no: [
        'Wrote a thesis on Franz Kafka.',
        'Guide at the Kafka museum in Prague.',
        'Translated Kafka novels.',
        'Won the Kafka prize for drama.',
      ],
    },
  },
  {
    id: 'kafka-connect', name: 'Kafka Connect',
    aliases: ['kafka connectors', 'kafka connect sink', 'kafka connect source', 'Confluent Connect'],
    implies: ['kafka'],
  },
  { id: 'kafka-rest-proxy', name: 'Kafka REST Proxy' },
  {
    id: 'kafka-streams', name: 'Kafka Streams',
    aliases: ['k-streams', 'ksqldb', 'ksql', 'kafka streams api', 'kafka stream processing'],
    implies: ['kafka'],
  },
  {
    id: 'kinesis', name: 'Amazon Kinesis',
    aliases: [
      'kinesis', 'kinesis data streams', 'aws kinesis', 'kinesis firehose', 'kinesis data firehose',
      'amazon data firehose', 'Firehose', 'Data Firehose',
    ],
    broader: 'aws',
    guard: {
      forms: ['kinesis', 'Firehose', 'Data Firehose'],
      case: 'upper',
      before: ['stream', 'firehose', 'consumer', 'shard', 'data'],
      notBefore: ['energy', 'tape', 'type', 'myo', 'money', 'school'],
      notAfter: ['bradycardia'],
      near: [
        'aws', 'aws-lambda', 's3', 'kafka', 'dynamodb', 'spark', 'python', 'java', 'flink', 'sqs', 'sns', 'redshift',
      ],
      yes: [
        'Streamed clicks to S3 by [[Kinesis]].', 'Skills: Lambda, [[Kinesis]], DynamoDB',
        'Tuned [[Kinesis]] streams for odds.', 'Shipped logs with [[Firehose]] to S3.',
        'Skills: S3, [[Firehose]], Athena',
      ],
      no: [
        'Applied kinesis tape to knees.', 'Trainer at Kinesis Energy, a yoga club.',
        'Measured akinesis and kinesis in mice.', 'Taught the Kinesis type machines in a gym.',
        'Held a firehose at drills.', 'Firefighter: pump, Firehose, ladder',
      ],
    },
  },
  { id: 'mass-transit', name: 'MassTransit', aliases: ['mass transit .net'], implies: ['dotnet'] },
  {
    id: 'materialize-streaming-database', name: 'Materialize streaming database',
    aliases: ['Materialize'],
    guard: {
      forms: ['Materialize'],
      case: 'upper',
      near: ['kafka', 'dbt', 'postgresql', 'flink', 'risingwave', 'debezium'],
      needs: 'company',
      yes: ['Kafka, [[Materialize]], dbt', 'Kafka topics in [[Materialize]] and dbt'],
      no: ['Materialize your dreams, life coach', 'Savings that materialize'],
    },
  },
  {
    id: 'message-brokers', name: 'Message brokers',
    aliases: [
      'messaging middleware', 'message-oriented middleware', 'mom middleware', 'message buses', 'message bus',
      'event bus', 'messaging systems', 'event brokers', 'messaging platforms', 'messaging', 'event buses',
      'message queueing middleware', 'mensageria', 'mensajería asíncrona',
    ],
    guard: {
      forms: ['messaging', 'messaging systems', 'messaging platforms'],
      before: ['broker', 'queue', 'middleware', 'bus', 'topic', 'system', 'layer'],
      after: ['asynchronous', 'async', 'jms', 'kafka', 'rabbitmq', 'amqp', 'mq', 'event', 'message'],
      notBefore: ['apps', 'app', 'campaign', 'insurance', 'ltd', 'strategy', 'house'],
      notAfter: [
        'brand', 'text', 'instant', 'insurance', 'real', 'estate', 'whatsapp', 'stock', 'marketing', 'consistent',
        'key', 'secure', 'mortgage', 'customer', 'ship', 'data', 'mobile', 'freight',
      ],
      near: [
        'kafka', 'rabbitmq', 'jms', 'activemq', 'microservices', 'java', 'sqs', 'ibm-mq', 'go',
        'event-driven-architecture', 'mqtt',
      ],
      yes: [
        'Split Java services by [[messaging]] over Kafka.',
        'Skills: Kafka, [[messaging]], REST',
        'Chose [[message brokers]] for a bank.',
      ],
      no: [
        'Shaped brand messaging for launches.',
        'Answered guests by instant messaging.',
        'Placed policies with insurance brokers.',
        'Wrote key messaging for campaigns.',
      ],
    },
  },
  {
    id: 'message-queues', name: 'Message queues',
    aliases: [
      'message queuing', 'queues', 'queueing systems', 'queuing', 'message queueing', 'queue-based', 'event queues',
      'queue systems', 'messaging queues', 'mq', 'distributed queues', 'queuing systems', 'queue consumers',
      'nachrichtenwarteschlangen', 'files de messages', 'colas de mensajes', 'filas de mensagens', 'filas de mensagem',
      'code di messaggi', 'berichtenwachtrijen', 'Warteschlangen', 'Nachrichtenschlangen', 'files d’attente',
      'file d’attente', 'cola de mensajes', 'colas y eventos', 'filas de mensageria', 'fila de mensagens',
      'berichtenwachtrij', 'berichtenqueues', 'messaggistica asincrona', 'coda di messaggi', 'colas', 'filas',
      'wachtrijen',
    ],
    guard: {
      forms: [
        'queues', 'queuing', 'mq', 'queueing systems', 'queuing systems', 'Warteschlangen', 'file d’attente',
        'files d’attente', 'colas', 'filas', 'wachtrijen',
      ],
      before: ['consumer', 'worker', 'broker', 'system', 'depth', 'server', 'listener', 'topic', 'manager'],
      after: [
        'message', 'messaging', 'distributed', 'durable', 'sqs', 'kafka', 'rabbitmq', 'redis', 'async', 'asynchronous',
        'job', 'task', 'event', 'ibm', 'retry',
      ],
      notBefore: ['outside', 'during', 'theory', 'times', 'time', 'barriers', 'management', 'customers'],
      notAfter: [
        'customer', 'long', 'passenger', 'short', 'call', 'phone', 'support', 'ticket', 'checkout', 'airport',
        'patient', 'work', 'till', 'out', 'managed', 'visitor', 'taxi', 'lock-free', 'wait-free', 'spsc',
      ],
      near: [
        'rabbitmq', 'kafka', 'sqs', 'redis', 'celery', 'java', 'microservices', 'jms', 'caching-strategies', 'aws',
        'nodejs', 'php', 'python', 'activemq', 'go', 'api', ...ecosystems.backend,
      ],
      yes: [
        'Decoupled mail and Python workers by [[queues]].', 'Skills: Redis, [[message queues]], cron',
        'Decoupled Python workers by [[message queues]].', 'Java, [[Warteschlangen]], Kafka',
        'Redis et [[files d’attente]] en PHP', 'Java, [[colas]], RabbitMQ', 'Kafka, [[filas]], Go',
      ],
      no: [
        'Managed queues at airport security.', 'Cut phone queues in a call centre.',
        'Passenger queues and ticket checks.', 'Modelled till queuing in supermarkets.',
        'Gestion des files d’attente au guichet', 'Kassierer: Warteschlangen am Schalter',
        'Atención en colas de supermercado', 'Organizou filas de clientes',
      ],
    },
  },
  {
    id: 'mqtt', name: 'MQTT',
    aliases: ['mqtt brokers', 'mosquitto', 'emqx', 'hivemq', 'eclipse mosquitto', 'mqtt protocol'],
  },
  {
    id: 'msk', name: 'Amazon MSK',
    aliases: ['amazon managed streaming for kafka', 'aws msk', 'MSK'],
    implies: ['kafka'], broader: 'aws',
    guard: { forms: ['MSK'], case: 'exact', near: [...ecosystems.aws, 'kafka'],
      yes: ['Ran Kafka on [[MSK]].', 'Skills: AWS, [[MSK]], Glue'],
      no: ['MSK physiotherapist, knees and hips.', 'Clinic for MSK pain.'],
    },
  },
  { id: 'msmq', name: 'MSMQ', aliases: ['microsoft message queuing', 'ms message queue', 'msmq queues'] },
  {
    id: 'nats', name: 'NATS',
    aliases: ['nats jetstream', 'nats streaming', 'nats.io', 'jetstream'],
    guard: {
      forms: ['NATS', 'jetstream'],
      case: 'upper',
      before: ['cluster', 'server', 'stream', 'subject', 'messaging', 'consumer', 'for', 'as', 'between'],
      after: [...codingWords, 'over', 'with', 'via', 'on', 'ran', 'run'],
      notBefore: ['controller', 'swanwick', 'air', 'services', 'en', 'prestwick', 'route', 'gateway', 'holdings'],
      notAfter: ['uk', 'static'],
      near: ['go', 'kafka', 'kubernetes', 'grpc', 'rabbitmq', 'redis', 'rust', 'docker', 'nodejs'],
      yes: [
        'Moved Go events from RabbitMQ to [[NATS]].',
        'Skills: Go, [[NATS]], gRPC',
        'Ran a [[NATS]] cluster in three regions.',
      ],
      no: [
        'Air traffic controller at NATS Swanwick.',
        'Set static NATS on a firewall: NATS gateway.',
        'Student NATS controller, Prestwick.',
        'The nats of a national swim team.',
      ],
    },
  },
  { id: 'nservicebus', name: 'NServiceBus', aliases: ['n service bus', 'particular nservicebus'], implies: ['dotnet'] },
  {
    id: 'nsq', name: 'NSQ',
    aliases: ['nsq.io'],
    guard: {
      case: 'upper',
      notBefore: ['level'],
      near: ['go', 'kafka', 'rabbitmq', 'redis'],
      yes: [
        'Fanned out Go events over [[NSQ]].',
        'Skills: Go, [[NSQ]], Redis',
        'Replaced Redis lists by [[NSQ]] for Go jobs.',
      ],
      no: [
        'Taught to the NSQ level two.',
        'Held an NSQ in catering.',
        'Assessed NSQ trainees in welding.',
        'Sat NSQ exams in Lagos.',
      ],
    },
  },
  {
    id: 'oban', name: 'Oban',
    aliases: ['oban jobs'],
    implies: ['elixir'],
    guard: {
      forms: ['Oban'],
      case: 'exact',
      notBefore: ['distillery', 'ferry', 'bay', 'scotland', 'hospital', 'high'],
      near: ['elixir', 'ecto', 'phoenix'],
      yes: ['Ran Elixir mailers on [[Oban]].', 'Skills: Elixir, [[Oban]], Ecto', 'Tuned [[Oban jobs]] and queues.'],
      no: [
        'Steward on the ferry from Oban.',
        'Stillman, Oban Distillery.',
        'Chef in Oban, Scotland.',
        'Nurse at Oban Hospital.',
      ],
    },
  },
  {
    id: 'pub-sub', name: 'Publish/subscribe',
    aliases: [
      'pub/sub', 'publish-subscribe', 'pub-sub', 'publish subscribe pattern', 'fan-out messaging',
      'topics and subscriptions',
    ],
  },
  {
    id: 'pulsar', name: 'Apache Pulsar',
    aliases: ['pulsar', 'streamnative', 'pulsar functions'],
    guard: {
      forms: ['pulsar'],
      case: 'exact',
      before: ['topic', 'cluster', 'broker'],
      notBefore: ['timing', 'bajaj', 'ns', 'data', 'survey', '150', '220', 'group'],
      notAfter: ['bajaj', 'nissan', 'millisecond', 'binary'],
      near: ['kafka', 'flink', 'java', 'rabbitmq', 'go'],
      yes: [
        'Moved Kafka topics to [[Pulsar]].',
        'Skills: Java, [[Pulsar]], Flink',
        'Ran a [[Pulsar]] cluster for ads.',
      ],
      no: [
        'Timed a millisecond pulsar by radio telescope.',
        'Sold Bajaj Pulsar motorcycles.',
        'Serviced a Nissan Pulsar.',
        'Wrote a thesis on pulsar glitches.',
      ],
    },
  },
  {
    id: 'python-rq', name: 'RQ (Redis Queue)',
    aliases: ['RQ'],
    implies: ['python'],
    guard: {
      forms: ['RQ'],
      case: 'exact',
      before: ['workers', 'jobs'],
      near: [...ecosystems.python, 'redis'],
      needs: 'company',
      yes: ['Flask, [[RQ]], Redis', 'Django mails on [[RQ]] and Redis'],
      no: ['RQ of respiration, physiology', 'Wrote the RQ section of a survey.'],
    },
  },
  {
    id: 'rabbitmq', name: 'RabbitMQ',
    aliases: [
      'rabbit', 'rabbitmq exchanges', 'rabbit message queue', 'rabbit-mq cluster', 'cloudamqp', 'rabbitmq queues',
      'RMQ',
    ],
    guard: {
      forms: ['rabbit'],
      case: 'exact',
      notBefore: ['hole', 'hutch', 'breeder', 'farm', 'run', 'polyclonal', 'antibody', 'stew', 'pie', 'care'],
      notAfter: ['peter', 'pet', 'white', 'anti', 'welsh', 'roger', 'jack', 'energizer'],
      near: [
        'redis', 'celery', 'java', 'go', 'python', 'kafka', 'nodejs', 'spring', 'docker', 'php', 'postgresql', 'dotnet',
        'microservices', 'csharp',
      ],
      yes: ['Moved jobs from Redis to [[Rabbit]].', 'Skills: Go, [[Rabbit]], Postgres', 'Tuned [[RabbitMQ]] prefetch.'],
      no: [
        'Stained slides with rabbit antibody.',
        'Cooked rabbit stew for the lunch menu.',
        'Played Peter Rabbit on stage.',
        'Rehomed a pet rabbit.',
      ],
    },
  },
  { id: 'redpanda', name: 'Redpanda', aliases: ['red panda data'] },
  { id: 'rocketmq', name: 'Apache RocketMQ', aliases: ['rocket mq'] },
  { id: 'samza', name: 'Apache Samza', aliases: ['samza'] },
  {
    id: 'schema-registry', name: 'Schema registry',
    aliases: [
      'confluent schema registry', 'schema compatibility', 'apicurio', 'event schemas', 'schema evolution of events', 'schema evolution', 'schema compatibility checks',
    ],
  },
  {
    id: 'solace', name: 'Solace',
    aliases: ['solace pubsub+', 'solace event broker', 'solace messaging'],
    guard: {
      forms: ['Solace'],
      case: 'exact',
      before: ['broker', 'queue', 'topic'],
      notBefore: ['house', 'spa', 'women', 'hospice'],
      notAfter: ['find', 'quantum', 'comfort'],
      near: ['java', 'kafka', 'spring', 'jms', 'tibco', 'ibm-mq', 'rabbitmq', 'dotnet'],
      yes: ['Moved JMS prices to [[Solace]].', 'Skills: Java, [[Solace]], Kafka', 'Ran [[Solace]] queues for a bank.'],
      no: [
        'Chaplain who offered solace in wards.',
        'Painted Quantum of Solace posters.',
        'Key worker at Solace Women.',
        'Therapist, Solace Spa.',
      ],
    },
  },
  {
    id: 'spring-kafka', name: 'Spring Kafka',
    aliases: ['spring for apache kafka', 'spring amqp', 'spring jms', 'spring rabbitmq', 'spring rabbit'],
    implies: ['spring', 'kafka'],
  },
  { id: 'stonebranch', name: 'Stonebranch' },
  {
    id: 'storm', name: 'Apache Storm',
    aliases: ['storm topologies', 'storm', 'storm trident', 'heron streaming'],
    guard: {
      forms: ['storm'],
      case: 'exact',
      before: ['topology', 'bolt', 'spout', 'cluster'],
      notBefore: [
        'damage', 'drain', 'water', 'drains', 'sewer', 'windows', 'front', 'response', 'petrel', 'desmond', 'eunice',
        'shelter', 'chaser', 'relief', 'surge', 'chasers', 'recovery',
      ],
      notAfter: [
        'perfect', 'brain', 'tropical', 'desert', 'ice', 'snow', 'winter', 'thunder', 'dust', 'during', 'melbourne',
        'after',
      ],
      near: ['kafka', 'hadoop', 'spark', 'flink', 'cassandra', 'zookeeper', 'java', 'hbase', 'samza'],
      yes: [
        'Counted clicks with Kafka and [[Storm]].',
        'Skills: Hadoop, [[Storm]], HBase',
        'Moved [[Storm topologies]] to Flink.',
      ],
      no: [
        'Repaired storm damage to roofs.',
        'Surveyed storm drains for the council.',
        'Served in Operation Desert Storm.',
        'Storm response crew of a utility.',
      ],
    },
  },
  {
    id: 'temporal', name: 'Temporal',
    aliases: [
      'temporal.io', 'temporal workflows', 'temporal io workflows', 'uber cadence', 'cadence workflow',
      'temporal workflow engine', 'Cadence',
    ],
    guard: {
      forms: ['Temporal', 'Cadence'],
      case: 'exact',
      before: ['workflow', 'worker', 'activity', 'cluster', 'cloud', 'server', 'sdk'],
      after: [...codingWords, 'with', 'on', 'in', 'using', 'to'],
      notBefore: [
        'lobe', 'arteritis', 'bone', 'resolution', 'artery', 'variation', 'trends', 'patterns', 'power', 'database',
        'tables',
      ],
      notAfter: ['spatio', 'spatial', 'superficial'],
      near: [
        'go', 'java', 'typescript', 'kafka', 'microservices', 'kubernetes', 'airflow', 'postgresql', 'grpc', 'camunda',
        'nats', 'python',
      ],
      yes: [
        'Ran refunds as durable workflows in [[Temporal]].', 'Skills: Go, [[Temporal]], Kafka',
        'Wrote [[Temporal workflows]] for onboarding.', 'Go, [[Cadence]], Kafka', 'Go workflows on [[Cadence]]',
      ],
      no: [
        'Read scans of the temporal lobe.', 'Treated temporal arteritis.',
        'Modelled spatio-temporal variation of birds.', 'Temporal bone surgery fellow.',
        'Cadence, rhythm, harmony, lessons', 'Kept a release cadence of two weeks.',
      ],
    },
  },
  {
    id: 'tibco', name: 'TIBCO',
    aliases: [
      'tibco ems', 'tibco rendezvous', 'tibco businessworks', 'tibco bw', 'tibco enterprise message service',
      'tibco rv', 'businessworks 6', 'BusinessWorks', 'BusinessWorks 5',
    ],
  },
  { id: 'tidal-scheduler', name: 'Tidal scheduler', aliases: ['cisco tidal'] },
  { id: 'vernemq', name: 'VerneMQ' },
  { id: 'xmpp', name: 'XMPP' },
  { id: 'zeromq', name: 'ZeroMQ', aliases: ['zmq', '0mq', 'nanomsg', 'zero message queue'] },
] as const satisfies readonly SkillRow[]
