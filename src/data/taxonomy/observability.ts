import { ecosystems } from '../ecosystems.ts'
import type { SkillRow } from '../rows.ts'

/**
 * Watching software run and keeping it running: metrics, logs, traces, incidents, and the practice around them.
 * Not here: the monitors of cloud providers (cloud) and search engines (search-and-analytics). Bare "metrics",
 * "dashboard", "uptime" and "logs" are left out or guarded: sellers, nurses and foresters have theirs.
 */
// biome-ignore format: a table reads best with its rows filled
export const observability = [
  {
    id: 'alerting', name: 'Alerting',
    aliases: [
      'alert rules', 'alert fatigue', 'alerting rules', 'on-call alerts', 'monitoring alerts', 'alerts and dashboards',
      'dashboards and alerts', 'automated alerts', 'alert thresholds', 'alert management', 'alerting system',
    ],
    guard: {
      forms: ['Alerting', 'automated alerts', 'alert thresholds', 'alert fatigue', 'alerting system'],
      before: ['rule', 'threshold', 'policy', 'pipeline', 'dashboard', 'on'],
      after: ['monitoring', 'logging', 'prometheus', 'monitoring and', 'dashboards', 'grafana'],
      notBefore: [
        'staff', 'parents', 'nurses', 'physicians', 'doctors', 'customers', 'authorities', 'the', 'guests', 'emergency',
      ],
      near: ecosystems.observability,
      yes: [
        'Set up monitoring and [[alerting]] for 30 services.',
        'Grafana, [[alerting]], PagerDuty',
        'Rewrote Prometheus [[alert thresholds]] and halved false alarms.',
      ],
      no: [
        'Watched vital signs, alerting physicians to changes.',
        'Alerting staff to spills and hazards',
        'Responsible for alerting parents by phone.',
        'Set alert thresholds on infusion pumps.',
      ],
    },
  },
  { id: 'alertmanager', name: 'Alertmanager', aliases: ['Prometheus Alertmanager'], implies: ['prometheus'] },
  {
    id: 'apm', name: 'Application performance monitoring',
    aliases: [
      'APM', 'application monitoring', 'application performance management', 'performance monitoring tools',
      'Elastic APM', 'AppOptics', 'Instana', 'Scout APM',
    ],
    guard: {
      forms: ['APM'],
      case: 'exact',
      before: ['tool', 'agent', 'trace', 'dashboard', 'data'],
      notBefore: ['qualification', 'terminals', 'pmq', 'certified', 'member', 'body'],
      notAfter: ['certified', 'the'],
      near: ecosystems.observability,
      yes: ['Datadog, [[APM]], PagerDuty', 'Traced slow queries with Dynatrace and other [[APM]] tools.'],
      no: [
        'Project manager with APM PMQ',
        'Crane planner, APM Terminals, Rotterdam',
        'Chartered member of the APM',
        'Agile and APM certified',
      ],
    },
  },
  { id: 'appdynamics', name: 'AppDynamics', implies: ['apm'] },
  {
    id: 'bugsnag', name: 'Bugsnag',
    aliases: ['Rollbar', 'Raygun', 'Airbrake', 'Honeybadger', 'TrackJS'],
    implies: ['error-tracking'],
    guard: {
      forms: ['Airbrake', 'Raygun', 'Honeybadger'],
      case: 'upper',
      near: ['rails', 'ruby', 'php', 'sentry', 'datadog', 'new-relic', 'laravel', 'dotnet', 'javascript', 'heroku'],
      yes: ['Rails, [[Airbrake]], Heroku', 'Sentry, [[Rollbar]], Datadog'],
      no: ['Serviced airbrake systems on lorries.', 'Sold the Raygun poster at a comic fair.'],
    },
  },
  {
    id: 'capacity-planning', name: 'Capacity planning',
    aliases: ['capacity management', 'sizing of servers', 'server sizing', 'capacity forecasts', 'resource sizing'],
    guard: {
      forms: ['Capacity planning', 'capacity management'],
      before: ['for servers', 'for databases', 'for the cluster', 'and load'],
      notBefore: ['of wards', 'for nurses', 'for machines', 'for production', 'of production'],
      notAfter: [
        'nurse', 'bed', 'production', 'factory', 'plant', 'warehouse', 'staff', 'workforce', 'hotel', 'classroom',
        'manufacturing', 'theatre', 'ward',
      ],
      near: [
        ...ecosystems.backend, 'sre', 'monitoring', 'load-testing', 'scalability', 'high-availability',
        'incident-management', 'performance-tuning', 'slo',
      ],
      yes: [
        'SRE: [[capacity planning]], on-call, SLOs',
        '[[Capacity planning]] for Kafka clusters ahead of sales days',
        'Linux, [[capacity planning]], VMware',
      ],
      no: [
        'Bed capacity planning for three wards',
        'Ran production capacity planning for a bottling plant.',
        'Capacity planning and shift rosters, call centre',
        'Warehouse capacity management',
      ],
    },
  },
  {
    id: 'chaos-engineering', name: 'Chaos engineering',
    aliases: [
      'Chaos Monkey', 'Gremlin', 'Chaos Mesh', 'LitmusChaos', 'game days', 'fault injection', 'failure injection',
      'chaos experiments', 'chaos testing', 'AWS Fault Injection',
    ],
    guard: {
      forms: ['Gremlin', 'game days'],
      case: 'upper',
      notBefore: ['staff', 'at', 'for'],
      near: [
        'chaos-engineering', 'sre', 'kubernetes', 'aws', 'high-availability', 'incident-management', 'fault-tolerance',
        'datadog', 'istio',
      ],
      yes: ['Kubernetes, [[Gremlin]], Istio', '[[Chaos engineering]] with monthly failure drills'],
      no: ['Sold tickets on game days at the stadium.', 'Played a gremlin in a school play.'],
    },
  },
  {
    id: 'collectd', name: 'collectd',
    aliases: ['StatsD', 'Ganglia', 'Munin', 'RRDtool', 'Netdata', 'Sensu', 'Checkmk', 'OpenTSDB graphs'],
    guard: {
      forms: ['Ganglia', 'Munin'],
      case: 'upper',
      notAfter: ['basal'],
      near: ['linux', 'nagios', 'graphite', 'hadoop', 'zabbix', 'puppet', 'grafana', 'mysql', 'cacti', 'icinga'],
      yes: ['Nagios, [[Munin]], Linux', 'Graphite, [[StatsD]], Grafana'],
      no: ['Dissected dorsal root ganglia of rats.', 'Guide, Munin Museum, Oslo'],
    },
  },
  {
    id: 'datadog', name: 'Datadog',
    aliases: ['Datadog APM', 'Data Dog monitoring', 'Datadog monitors'],
    implies: ['monitoring'],
  },
  {
    id: 'debugging', name: 'Debugging',
    aliases: [
      'debugged', 'bug fixing', 'bug fixes', 'fixing bugs', 'bug resolution', 'production debugging', 'fixed bugs',
      'resolved bugs', 'remote debugging', 'debugging skills', 'debug production issues', 'GDB', 'Valgrind', 'LLDB',
      'WinDbg', 'root-caused', 'heap dumps', 'heap dump analysis', 'thread dumps', 'thread dump analysis', 'core dumps',
      'detecting and resolving bugs', 'defect resolution', 'memory leaks', 'bugfixing', 'tracked down bugs',
    ],
    guard: {
      forms: ['LLDB'],
      yes: ['C++, GDB, [[LLDB]]', 'Fixed [[memory leaks]] in a C++ server.'],
      no: ['Sprayed for bugs in hotel rooms.', 'Set traps for bugs and mice.'],
    },
  },
  {
    id: 'disaster-recovery', name: 'Disaster recovery',
    aliases: [
      'disaster recovery plans', 'DR plan', 'DR drills', 'disaster recovery testing', 'disaster recovery planning',
      'business continuity', 'backup and disaster recovery', 'RTO and RPO', 'RPO/RTO', 'failover drills',
      'failover tests', 'DR site', 'region failover', 'RTO/RPO', 'DR strategy', 'DR testing',
    ],
    guard: {
      forms: ['business continuity', 'Disaster recovery'],
      before: ['for databases', 'site', 'test', 'drill', 'plan', 'setup', 'strategy', 'environment'],
      after: ['database', 'backup', 'backups and', 'availability and', 'oracle'],
      notBefore: ['centre', 'fund', 'volunteer', 'relief', 'aid', 'grants', 'for flood'],
      notAfter: ['flood', 'earthquake', 'fema', 'community', 'hurricane'],
      near: [
        ...ecosystems.backend, 'oracle', 'oracle-database', 'high-availability', 'vmware', 'backup-and-recovery',
        'replication', 'incident-management', 'sre', 'monitoring', 'disaster-recovery',
      ],
      yes: [
        '[[Disaster recovery]] drills for PostgreSQL twice a year',
        'AWS, [[disaster recovery]], Terraform',
        'High availability and [[disaster recovery]] for Oracle',
      ],
      no: [
        'Disaster recovery volunteer, Red Cross, Leyte',
        'Handled FEMA disaster recovery grants for a county.',
        'Business continuity officer for care homes',
        'Flood disaster recovery and community kitchens',
      ],
    },
  },
  {
    id: 'distributed-tracing', name: 'Distributed tracing',
    aliases: [
      'request tracing', 'OpenTracing', 'OpenCensus', 'trace context', 'tracing of requests', 'correlation IDs',
      'traces and metrics', 'end-to-end tracing', 'metrics and traces', 'logs and traces', 'logs, metrics and traces',
      'metrics, logs and traces', 'trace IDs', 'Sleuth', 'Spring Cloud Sleuth', 'tracing',
    ],
    guard: {
      forms: ['tracing', 'Sleuth'],
      after: ['logging and', 'metrics and', 'distributed', 'logs', 'otel', 'added'],
      notBefore: ['paper', 'contacts', 'debtors', 'families', 'relatives', 'missing', 'the', 'people', 'agent'],
      notAfter: ['contact', 'skip', 'family', 'asset', 'debt', 'people', 'ancestry'],
      near: ecosystems.observability,
      yes: [
        'Metrics, logging and [[tracing]] with Grafana Tempo',
        'OpenTelemetry, [[tracing]], Kubernetes',
        'Jaeger [[tracing]] across 40 microservices',
      ],
      no: [
        'Contact tracing interviewer, public health',
        'Pattern cutting, grading and tracing',
        'Skip tracing for a debt collection firm',
        'Worked on tracing relatives of refugees.',
      ],
    },
  },
  { id: 'dynatrace', name: 'Dynatrace', implies: ['apm'] },
  {
    id: 'elk-stack', name: 'ELK Stack',
    aliases: [
      'ELK', 'Elastic Stack', 'EFK', 'EFK stack', 'Elasticsearch, Logstash, Kibana', 'Elasticsearch/Logstash/Kibana',
      'Filebeat', 'Metricbeat', 'Elastic Beats',
    ],
    implies: ['elasticsearch', 'kibana', 'logging'],
    guard: {
      forms: ['ELK'],
      case: 'exact',
      before: ['cluster', 'log', 'pipeline', 'dashboard', 'logging', 'monitoring'],
      notBefore: ['hunting', 'river', 'grove', 'herd', 'meat', 'lodge', 'county', 'city', 'ridge'],
      notAfter: ['mountain', 'roosevelt', 'roast', 'bull', 'the'],
      near: [...ecosystems.backend, ...ecosystems.observability, 'logging', 'monitoring'],
      yes: [
        'Prometheus, [[ELK]], PagerDuty',
        'Logs of all Java services in [[ELK]]',
        'Shipped nginx logs to an [[ELK]] cluster.',
      ],
      no: [
        'Hunting guide: Elk, moose, deer',
        'Cook, Elk Lodge, Montana',
        'Teacher, ELK GROVE UNIFIED SCHOOL DISTRICT',
        'Counted Elk River salmon each fall.',
      ],
    },
  },
  {
    id: 'error-tracking', name: 'Error tracking',
    aliases: [
      'error monitoring', 'crash reporting', 'exception tracking', 'error logging', 'error budgets and alerts',
      'exception monitoring', 'Crashlytics', 'error rates', 'error rate',
    ],
    guard: {
      forms: ['error rate', 'error rates'],
      after: ['api', 'server', 'cut', 'checkout', 'request', '5xx', 'http'],
      notAfter: ['medication', 'picking', 'billing', 'data-entry', 'entry', 'invoice', 'typing', 'coding'],
      near: [...ecosystems.backend, 'alerting', 'sentry', 'datadog'],
      yes: ['Sentry, [[error tracking]], Datadog', 'Cut the API [[error rate]] from 2 % to 0.1 %.'],
      no: [
        'Lowered the medication error rate on two wards.',
        'Order picking error rate below 0.3 %',
        'Typed 70 words a minute at a low error rate.',
        'Invoice error rates fell by a third.',
      ],
    },
  },
  {
    id: 'fluentd', name: 'Fluentd',
    aliases: ['Fluent Bit', 'FluentBit forwarders', 'Vector.dev', 'Promtail', 'rsyslog', 'syslog-ng'],
    implies: ['logging'],
  },
  {
    id: 'grafana', name: 'Grafana',
    aliases: ['Grafana dashboards', 'Grafana Cloud', 'Grafana Mimir', 'Grafana LGTM'],
    implies: ['monitoring'],
  },
  {
    id: 'graphite', name: 'Graphite',
    aliases: ['Graphite StatsD', 'Carbon Graphite'],
    guard: {
      forms: ['Graphite'],
      case: 'upper',
      before: ['metric', 'dashboard', 'whisper'],
      notBefore: ['drawing', 'pencil', 'electrode', 'and', 'powder', 'grey', 'gray', 'on paper', 'design', 'india'],
      notAfter: ['pencil', 'charcoal', 'carbon', 'of'],
      near: [
        'grafana', 'statsd', 'collectd', 'nagios', 'prometheus', 'logstash', 'elk-stack', 'graylog', 'linux', 'puppet',
        'influxdb', 'zabbix', 'icinga', 'kibana',
      ],
      yes: [
        'Nagios, [[Graphite]], Grafana',
        'Moved 80,000 metrics from [[Graphite]] to Prometheus.',
        'StatsD, [[Graphite]], Linux',
      ],
      no: [
        'Portraits in graphite and charcoal',
        'Machined Graphite electrodes for EDM.',
        'Drawing: ink, Graphite, pastel',
        'Shift chemist, Graphite India Ltd',
      ],
    },
  },
  {
    id: 'graylog', name: 'Graylog',
    aliases: [
      'Loggly', 'Logz.io', 'Sumo Logic', 'SumoLogic collectors', 'LogDNA', 'Logentries', 'Better Stack', 'Coralogix',
      'Mezmo',
    ],
    implies: ['logging'],
  },
  {
    id: 'health-checks', name: 'Health checks',
    aliases: [
      'liveness probes', 'readiness probes', 'readiness and liveness probes', 'liveness and readiness probes',
      'health endpoints', 'health check endpoints', 'heartbeat checks', 'heartbeat monitoring',
    ],
    guard: {
      forms: ['Health checks'],
      before: ['endpoint', 'probe'],
      notBefore: ['for patients', 'for staff', 'for children', 'on patients', 'on'],
      notAfter: ['patient', 'animal', 'staff', 'annual', 'child', 'basic', 'mini'],
      near: [
        ...ecosystems.containers, 'haproxy', 'nginx', 'load-balancing', 'java', 'go', 'nodejs', 'consul', 'spring-boot',
        'elastic-load-balancing',
      ],
      yes: [
        'Added [[health checks]] to all Kubernetes deployments.',
        'HAProxy with [[health checks]] every five seconds',
      ],
      no: [
        'Ran annual health checks for pupils.',
        'Basic health checks: weight, pulse, blood pressure',
        'Staff health checks and vaccination days',
        'Pre-employment health checks in HR',
      ],
    },
  },
  {
    id: 'honeycomb', name: 'Honeycomb',
    aliases: ['Honeycomb.io', 'Lightstep', 'SigNoz', 'Chronosphere'],
    implies: ['observability'],
    guard: {
      forms: ['Honeycomb'],
      case: 'exact',
      before: ['trace', 'query', 'slo', 'event'],
      notBefore: ['panel', 'core', 'structure', 'frame', 'blinds', 'cake', 'salon', 'nursery', 'ceramics'],
      notAfter: ['aluminium', 'aluminum', 'the', 'paper', 'fresh', 'nomex'],
      near: ecosystems.observability,
      yes: [
        'OpenTelemetry, [[Honeycomb]], PagerDuty',
        'Found a slow join in traces kept in [[Honeycomb]] by OpenTelemetry.',
      ],
      no: [
        'Machined aluminium Honeycomb panels.',
        'Nursery nurse, Honeycomb Nursery, York',
        'Plated desserts: Honeycomb, sorbet, tuile',
        'Fresh honeycomb sold at the market',
      ],
    },
  },
  {
    id: 'incident-management', name: 'Incident management',
    aliases: [
      'incident response', 'incident handling', 'production incidents', 'incident command', 'major incidents',
      'incident commander', 'outage response', 'production outages', 'incident resolution', 'production issues', 'MTTR',
      'mean time to recovery', 'mean time to resolution', 'mean time to repair', 'production bugs', 'Sev1 incidents',
      'P1 incidents', 'handled outages', 'incident reviews', 'incident triage', 'MTTD', 'severity 1 incidents',
      'live incidents',
    ],
    guard: {
      forms: [
        'Incident management', 'incident response', 'incident handling', 'major incidents', 'incident commander',
        'incident command', 'incident reviews', 'incident resolution', 'production issues', 'MTTR',
        'mean time to repair', 'live incidents', 'incident triage',
      ],
      before: ['for 20 services', 'runbook', 'on-call', 'playbook', 'from'],
      after: ['production', 'security', 'on-call', 'cyber', 'cut', 'reduced', 'p1'],
      notBefore: ['patrol', 'forms', 'reports to', 'police'],
      notAfter: [
        'patient', 'fire', 'safety', 'clinical', 'guest', 'crowd', 'classroom', 'medical', 'critical', 'police',
        'traffic', 'conveyor', 'machine', 'press',
      ],
      near: [
        ...ecosystems.backend, ...ecosystems.observability, 'sre', 'on-call', 'monitoring', 'postmortems',
        'root-cause-analysis', 'incident-management', 'devops', 'itil', 'alerting', 'runbooks', 'slo', 'siem',
        'cybersecurity', 'vulnerability-management',
      ],
      yes: [
        'Led [[incident response]] for the Kafka platform.',
        'On-call, [[incident management]], PagerDuty',
        'Cut [[MTTR]] from 90 to 25 minutes.',
        'Fixed [[production issues]] in Java services.',
      ],
      no: [
        'Security guard: patrols, incident response, CCTV',
        'Wrote clinical incident reviews for two wards.',
        'Crowd and incident management at stadium events',
        'Solved production issues on the packing line.',
        'Fire service incident command, level 1',
      ],
    },
  },
  {
    id: 'jaeger', name: 'Jaeger',
    aliases: ['Jaeger tracing', 'Uber Jaeger'],
    implies: ['distributed-tracing'],
    guard: {
      forms: ['Jaeger'],
      case: 'upper',
      before: ['trace', 'span', 'ui', 'collector'],
      notBefore: ['lecoultre', 'store', 'london', 'gmbh', 'women', 'coats'],
      notAfter: ['mr', 'dr', 'by', 'to', 'werner', 'anna', 'frau', 'herr', 'gertrud', 'at'],
      near: ecosystems.observability,
      yes: [
        'Prometheus, [[Jaeger]], Istio',
        'Traced requests over 30 microservices with [[Jaeger]].',
        'OpenTelemetry spans sent to [[Jaeger]]',
      ],
      no: [
        'Sales assistant at Jaeger, Regent Street',
        'Reported to Anna Jaeger, head of purchasing.',
        'Watchmaker, Jaeger-LeCoultre',
        'Referee: Dr Jaeger, St. Gallen',
      ],
    },
  },
  { id: 'kibana', name: 'Kibana', aliases: ['Kibana dashboards', 'OpenSearch Dashboards'] },
  {
    id: 'log-analysis', name: 'Log analysis',
    aliases: [
      'log aggregation', 'centralised logging', 'log management', 'central logging', 'log analytics', 'log pipelines',
      'log collection', 'server logs', 'application logs', 'structured logs', 'log parsing', 'log shipping to S3',
      'log monitoring', 'log files analysis',
    ],
    implies: ['logging'],
    guard: {
      forms: ['Log analysis', 'log management', 'log collection'],
      notBefore: ['of wells'],
      notAfter: ['well', 'wireline', 'timber', 'key', 'visitor', 'driver'],
      yes: ['Splunk, [[log analysis]], Linux', '[[Log management]] for 200 hosts'],
      no: ['Petrophysics: well log analysis and core data', 'Front desk: keys, visitor log management'],
    },
  },
  {
    id: 'log4j', name: 'Log4j',
    aliases: ['Logback', 'SLF4J', 'Apache Log4j', 'Apache Commons Logging', 'java.util.logging', 'Lograge', 'log4js'],
    implies: ['java', 'logging'],
  },
  {
    id: 'logging', name: 'Logging',
    aliases: [
      'structured logging', 'application logging', 'audit logs', 'logging and monitoring', 'monitoring and logging',
      'log levels', 'logging frameworks', 'distributed logging', 'JSON logs', 'syslog', 'logging infrastructure',
      'logging stack',
    ],
    guard: {
      forms: ['Logging'],
      before: ['framework', 'library', 'pipeline', 'platform', 'layer', 'middleware', 'service'],
      after: [
        'centralized', 'monitoring', 'monitoring,', 'metrics', 'added', 'tracing and', 'error', 'request', 'async',
        'audit',
      ],
      notBefore: [
        'camp', 'truck', 'company', 'trail', 'road', 'crew', 'of timber', 'industry', 'calls', 'tickets', 'hours',
        'into', 'in', 'patient', 'truck', 'site', 'operation', 'data', 'equipment',
      ],
      notAfter: ['illegal', 'timber', 'well', 'selective', 'mud', 'data', 'wireline', 'call', 'helicopter'],
      near: [...ecosystems.backend, ...ecosystems.observability, 'monitoring', 'observability', 'middleware'],
      yes: [
        'Monitoring, [[logging]], alerting',
        'Added request IDs and [[logging]] to a Go API.',
        'Docker, [[logging]], Grafana',
      ],
      no: [
        'Drove a logging truck in British Columbia.',
        'Campaigned to stop illegal logging in Pará.',
        'Mud logging on two offshore rigs',
        'Logging calls and booking engineers',
      ],
    },
  },
  { id: 'logstash', name: 'Logstash', implies: ['logging'] },
  {
    id: 'loki', name: 'Grafana Loki',
    aliases: ['Loki', 'LogQL'],
    implies: ['logging'],
    guard: {
      forms: ['Loki'],
      case: 'upper',
      before: ['log', 'query', 'queries', 'stack'],
      notBefore: ['schmidt', 'series', 'season', 'and thor', 'marvel'],
      notAfter: ['dog', 'the', 'marvel', 'as', 'cat', 'played', 'puppy', 'by'],
      near: ecosystems.observability,
      yes: [
        'Grafana, [[Loki]], Tempo',
        'Moved pod logs from Elasticsearch to [[Loki]].',
        'Prometheus and [[Loki]] on Kubernetes',
      ],
      no: [
        'Make-up artist for Loki, season 1',
        'Dog trainer and owner of Loki, a husky',
        'Played Loki in a saga staged for pupils.',
        'Reported to Loki Jonsson, head chef.',
      ],
    },
  },
  {
    id: 'metrics', name: 'Application metrics',
    aliases: [
      'metrics collection', 'custom metrics', 'system metrics', 'service metrics', 'Prometheus metrics', 'RED metrics',
      'golden signals', 'application telemetry', 'business metrics dashboards', 'instrumentation of services',
      'code instrumentation', 'instrumented services', 'instrumented code', 'performance metrics', 'JMX metrics',
      'telemetry', 'percentile latency',
    ],
    guard: {
      forms: ['performance metrics', 'telemetry', 'custom metrics'],
      notBefore: ['unit', 'ward', 'nurse', 'floor', 'technician', 'tech', 'monitoring', 'patient', 'strips', 'rn'],
      notAfter: [
        'sales', 'team', 'call', 'staff', 'employee', 'cardiac', 'campaign', 'hr', 'agent', 'marketing', 'patient',
        'key', 'bedside', 'nurse', 'ecg',
      ],
      near: [...ecosystems.observability, ...ecosystems.backend, 'monitoring', 'logging'],
      yes: [
        'Exposed [[custom metrics]] from Go services to Prometheus.',
        'Kubernetes, [[telemetry]], Grafana',
        'Tracked [[performance metrics]] of the API in Datadog.',
      ],
      no: [
        'Registered nurse, telemetry unit, 36 beds',
        'Reviewed sales performance metrics each week.',
        'Read telemetry strips and reported arrhythmias.',
        'Agent performance metrics and quality calls',
      ],
    },
  },
  {
    id: 'micrometer', name: 'Micrometer',
    aliases: ['Spring Boot Actuator', 'Dropwizard Metrics', 'Micrometer Tracing'],
    implies: ['java'],
    guard: {
      forms: ['Micrometer'],
      case: 'upper',
      before: ['metric', 'timer', 'registry'],
      notBefore: ['reading', 'and caliper', 'screw', 'scale'],
      notAfter: ['digital', 'outside', 'caliper', 'vernier', 'a'],
      near: [...ecosystems.java, 'prometheus', 'grafana', 'datadog', 'quarkus', 'micronaut', 'zipkin', 'opentelemetry'],
      yes: [
        'Spring Boot, [[Micrometer]], Prometheus',
        'Timed every endpoint of the Java API with [[Micrometer]].',
        'Actuator, [[Micrometer]], Grafana',
      ],
      no: [
        'Inspected parts with caliper and micrometer.',
        'CNC setter: Micrometer, bore gauge, CMM',
        'Micrometer readings logged per batch',
        'Sold Mitutoyo Micrometer sets.',
      ],
    },
  },
  {
    id: 'monitoring', name: 'Monitoring',
    aliases: [
      'system monitoring', 'server monitoring', 'infrastructure monitoring', 'service monitoring',
      'production monitoring', 'real-time monitoring of services', 'monitoring and alerting', 'monitoring & alerting',
      'monitoring/alerting', 'monitoring and observability', 'cloud monitoring setup', 'uptime monitoring',
      'database monitoring', 'monitoring tools', 'monitoring dashboards', 'monitoring solutions', 'monitoring stack',
      'network monitoring', 'Pingdom', 'UptimeRobot', 'synthetic monitoring', 'Uptime Kuma', 'API monitoring',
      'monitoring systems', 'monitoring platform', 'monitored production', 'real user monitoring',
    ],
    guard: {
      forms: [
        'Monitoring', 'system monitoring', 'monitoring tools', 'monitoring solutions', 'monitoring systems',
        'service monitoring', 'production monitoring', 'monitoring dashboards', 'monitoring platform',
        'monitored production',
      ],
      before: [
        'alert', 'alerting', 'stack', 'with prometheus', 'with grafana', 'with datadog', 'and logging', 'and tracing',
        'for microservices', 'of services', 'agent',
      ],
      after: [
        'logging and', 'logging', 'tracing', 'application', 'deployment and', 'kubernetes', 'aws', 'database',
        'observability', 'ci/cd',
      ],
      notBefore: [
        'of patients', 'patients', 'vital', 'and evaluation', 'the', 'blood', 'glucose', 'visits', 'staff', 'sales',
        'stock', 'patient', 'budgets', 'children', 'pupils', 'wildlife', 'trial', 'students', 'compliance', 'expenses',
        'and supervising', 'of staff', 'inventory', 'temperature', 'air',
      ],
      notAfter: [
        'patient', 'cardiac', 'fetal', 'foetal', 'glucose', 'clinical', 'site', 'environmental', 'cctv', 'blood',
        'pressure', 'budget', 'media', 'wildlife', 'bird', 'water', 'vital', 'heart', 'remote patient', 'call',
        'quality', 'air', 'trial', 'election', 'progress', 'close', 'bedside', 'hemodynamic', 'haemodynamic', 'stock',
        'performance', 'brand',
      ],
      near: [
        ...ecosystems.backend, ...ecosystems.observability, 'logging', 'alerting', 'observability', 'sre', 'on-call',
        'zabbix', 'nagios', 'incident-management', 'devops',
      ],
      yes: [
        'Prometheus, [[monitoring]], on-call',
        'Logging, tracing and [[monitoring]] of Java services',
        '[[Monitoring and alerting]] for 90 APIs',
        'Set up Grafana [[monitoring]] for the order platform.',
      ],
      no: [
        'Monitoring patients after anaesthesia',
        'Nurse: triage, cardiac monitoring, discharge',
        'Monitoring and evaluation officer, food aid',
        'Social media monitoring and weekly reports',
        'CCTV monitoring on night shifts',
      ],
    },
  },
  {
    id: 'nagios', name: 'Nagios',
    aliases: [
      'Icinga', 'Nagios XI', 'Nagios Core', 'Centreon', 'PRTG', 'SolarWinds', 'Cacti', 'Naemon', 'Zenoss',
      'WhatsUp Gold', 'ManageEngine OpManager',
    ],
    implies: ['monitoring'],
    guard: {
      forms: ['Cacti'],
      case: 'upper',
      notBefore: ['and succulents', 'garden'],
      notAfter: ['desert'],
      near: ['linux', 'nagios', 'zabbix', 'snmp', 'mysql', 'cisco', 'munin', 'collectd', 'vmware', 'networking'],
      yes: ['Linux, [[Nagios]], [[Cacti]]', 'Moved 300 checks from [[Nagios]] to Zabbix.'],
      no: ['Sold cacti and succulents at the market.', 'Greenhouse: orchids, Cacti, ferns'],
    },
  },
  { id: 'new-relic', name: 'New Relic', aliases: ['NewRelic APM', 'New Relic One'], implies: ['apm'] },
  {
    id: 'observability', name: 'Observability',
    aliases: [
      'o11y', 'system observability', 'observability platform', 'observability stack', 'observability tools',
      'visibility into production', 'three pillars of observability', 'observable systems',
    ],
  },
  {
    id: 'on-call', name: 'On-call',
    aliases: [
      'on-call rotation', 'on-call duty', 'on-call rota', 'on-call support', 'pager duty rota', '24/7 on-call',
      '24x7 on-call', 'on-call engineer', 'on-call engineering', 'on-call schedule', 'out-of-hours support',
      'on-call developer',
    ],
    guard: {
      forms: [
        'On-call', 'on-call rotation', 'on-call duty', 'on-call rota', 'on-call support', '24/7 on-call',
        '24x7 on-call', 'on-call schedule', 'out-of-hours support',
      ],
      case: 'upper',
      before: ['for services', 'engineer', 'load', 'page', 'alert', 'handbook', 'runbook'],
      after: ['engineering'],
      notBefore: [
        'nurse', 'doctor', 'physician', 'surgeon', 'shift', 'room', 'chaplain', 'firefighter', 'midwife', 'interpreter',
        'vet', 'plumber',
      ],
      notAfter: ['nurse', 'surgical', 'night', 'midwife', 'weekend', 'hospital', 'paediatric', 'ward', 'icu'],
      near: [
        ...ecosystems.backend, ...ecosystems.observability, 'sre', 'incident-management', 'postmortems', 'monitoring',
        'alerting', 'runbooks', 'root-cause-analysis', 'slo', 'devops',
      ],
      yes: [
        'Took part in [[on-call]] for Kafka and PostgreSQL.',
        'Incident response, [[on-call]], Kubernetes',
        'Halved [[on-call]] pages in one year.',
      ],
      no: [
        'On-call nurse for dialysis, every third weekend',
        'Vet with night on-call duty',
        'On-Call firefighter, Devon',
        'Theatre nurse: scrub, recovery, on-call rota',
      ],
    },
  },
  {
    id: 'opentelemetry', name: 'OpenTelemetry',
    aliases: ['OTel', 'OTLP', 'OpenTelemetry Collector', 'Otel collector'],
    implies: ['observability'],
  },
  {
    id: 'pagerduty', name: 'PagerDuty',
    aliases: [
      'Opsgenie', 'VictorOps', 'Splunk On-Call', 'xMatters', 'Grafana OnCall', 'incident.io', 'FireHydrant',
      'Statuspage',
    ],
  },
  {
    id: 'postmortems', name: 'Post-mortems',
    aliases: [
      'blameless postmortems', 'post-incident reviews', 'incident postmortems', 'blameless retrospectives',
      'post-incident review', 'learning from incidents', 'blameless culture', 'correction of errors',
    ],
    guard: {
      forms: ['Post-mortems'],
      after: ['incident', 'blameless', 'outage', 'wrote', 'written'],
      notBefore: ['examination', 'exam', 'room', 'technician', 'interval', 'care', 'pathology', 'tissue'],
      notAfter: ['forensic', 'hospital', 'coroner', 'animal', 'assist'],
      near: [
        ...ecosystems.backend, ...ecosystems.observability, 'sre', 'on-call', 'incident-management',
        'root-cause-analysis', 'runbooks', 'monitoring', 'alerting', 'slo',
      ],
      yes: [
        'On-call, runbooks, [[post-mortems]]',
        'Wrote [[postmortems]] for every outage.',
        'Incident reviews and [[post-mortems]] for Kubernetes outages',
      ],
      no: [
        'Assisted in post-mortem examinations.',
        'Forensic post-mortems and tissue sampling',
        'Mortuary: admissions, post-mortem room, records',
        'Coroner’s post-mortem reports typed daily',
      ],
    },
  },
  {
    id: 'production-support', name: 'Production support',
    aliases: [
      'application support', 'L2 support', 'L3 support', 'third-line support', 'second-line support',
      '3rd line support', '2nd line support', 'level 3 support', 'level 2 support', 'application maintenance',
      'software maintenance', 'maintenance and support of applications', 'tier 3 support',
      'maintained legacy applications', 'live support of systems', 'technical support of servers', 'hypercare',
    ],
  },
  {
    id: 'prometheus', name: 'Prometheus',
    aliases: [
      'PromQL', 'Thanos', 'VictoriaMetrics', 'Cortex metrics', 'Prometheus Operator', 'Prometheus exporters',
      'kube-prometheus', 'Prometheus/Grafana stack',
    ],
    implies: ['monitoring'],
    guard: {
      forms: ['Prometheus', 'Thanos'],
      case: 'upper',
      notBefore: ['unbound', 'books', 'award', 'school', 'myth', 'global', 'cinema'],
      notAfter: ['film', 'the film', 'modern', 'as', 'avengers', 'ridley scott', 'myth of', 'titan'],
      yes: [
        'Wrote [[Prometheus exporters]].',
        'Metrics in [[Prometheus]], alerts to Slack',
        'Kubernetes, [[Prometheus]], Helm',
      ],
      no: [
        'Edited fiction for Prometheus Books.',
        'Staged Prometheus Unbound at university.',
        'Thesis on the myth of Prometheus in Goethe',
        'Worked as Prometheus in a museum play.',
      ],
    },
  },
  {
    id: 'root-cause-analysis', name: 'Root cause analysis',
    aliases: [
      'RCA', 'root-cause analyses', 'root cause investigation', 'root cause identification', 'root causes of outages',
      'found the root cause', 'identified the root cause', 'five whys', 'root cause of',
    ],
    guard: {
      forms: ['RCA', 'root cause of', 'five whys'],
      case: 'exact',
      before: ['for incident', 'document', 'report', 'of incident', 'of production', 'of outage'],
      notBefore: ['records', 'london', 'stenosis', 'connector', 'cable', 'student', 'plug', 'lesion', 'occlusion'],
      notAfter: ['the', 'victor', 'left'],
      near: [
        ...ecosystems.backend, ...ecosystems.observability, 'on-call', 'incident-management', 'postmortems', 'sre',
        'monitoring', 'debugging', 'itil', 'troubleshooting',
      ],
      yes: [
        'Incident response, [[RCA]], on-call',
        'Wrote the [[RCA]] report for each PostgreSQL outage.',
        'Splunk, [[RCA]], Linux',
      ],
      no: [
        'Stent to the mid RCA under fluoroscopy',
        'MA Fashion, RCA London',
        'Promoter, RCA Records',
        'Sold HDMI and RCA cables.',
      ],
    },
  },
  {
    id: 'runbooks', name: 'Runbooks',
    aliases: [
      'run books', 'operational runbooks', 'playbooks for incidents', 'operations manuals', 'runbook automation',
      'operational documentation',
    ],
  },
  {
    id: 'sentry', name: 'Sentry',
    aliases: ['Sentry.io', 'Sentry error tracking'],
    implies: ['error-tracking'],
    guard: {
      forms: ['Sentry'],
      case: 'upper',
      before: ['alert', 'error', 'issue', 'sdk', 'dashboard'],
      notBefore: ['duty', 'post', 'insurance', 'box', 'guard', 'security', 'safe', 'at', 'group', 'foods', 'gun'],
      notAfter: ['as', 'the', 'army', 'stood', 'a', 'ss', 'point'],
      near: [...ecosystems.observability, ...ecosystems.backend, 'rollbar', 'bugsnag', 'error-tracking'],
      yes: [
        'Datadog, [[Sentry]], PagerDuty',
        'Django errors land in [[Sentry]] with a release tag.',
        'Cut noise from [[Sentry]] alerts by half.',
      ],
      no: [
        'Stood sentry duty at a barracks.',
        'Claims clerk, Sentry Insurance, Wisconsin',
        'Army: patrol, sentry, first aid',
        'Guard with Sentry Security, Durban',
      ],
    },
  },
  {
    id: 'serilog', name: 'Serilog',
    aliases: ['NLog', 'log4net', 'ELMAH', 'Seq logging'],
    implies: ['dotnet', 'logging'],
  },
  {
    id: 'sla', name: 'Service level agreements',
    aliases: [
      'SLA', 'uptime', 'SLA compliance', '99.9% uptime', '99.99% uptime', '99.95% uptime', '99.9% availability',
      '99.99% availability', 'service availability', 'system uptime', 'system availability', 'service uptime',
      'server uptime', 'high uptime', '99.95% availability', '99.999% uptime', '99.98% uptime', '99.999% availability',
    ],
    guard: {
      forms: ['SLA', 'uptime', 'Service level agreements', 'SLA compliance', '99.9% uptime', '99.99% uptime'],
      after: ['api', 'platform', 'service', 'latency', '99.9', '99.99', '99.95', '99', '9'],
      notBefore: ['of machines', 'of conveyor', 'with suppliers', 'for calls', 'with hotels', 'of presses'],
      notAfter: [
        'machine', 'line', 'press', 'equipment', 'call', 'vendor', 'recruitment', 'supplier', 'delivery', 'plant',
        'answer',
      ],
      near: [
        ...ecosystems.backend, ...ecosystems.observability, 'sre', 'on-call', 'monitoring', 'alerting', 'slo',
        'incident-management', 'high-availability',
      ],
      yes: [
        'Kept the payment API at 99.98 % [[uptime]] on AWS.',
        'On-call, [[SLA]], Datadog',
        'Met the platform [[SLA]] every month.',
      ],
      no: [
        'Raised machine uptime on two press lines.',
        'Answered calls within SLA.',
        'Agreed vendor SLA and rates with hotels.',
        'Packing line uptime of 94 %',
      ],
    },
  },
  {
    id: 'slo', name: 'Service level objectives',
    aliases: [
      'SLO', 'SLI', 'SLOs and SLIs', 'error budgets', 'service level indicators', 'SLI/SLO', 'SLO-based alerting',
      'SLIs/SLOs', 'error budget policy',
    ],
    guard: {
      forms: ['SLO', 'SLI'],
      case: 'upper',
      before: ['alert', 'dashboard', 'burn', 'target', 'budget'],
      after: ['defined', 'service', 'our'],
      notBefore: ['county', 'cal', 'town'],
      notAfter: ['cal poly'],
      near: [
        ...ecosystems.observability, ...ecosystems.backend, 'sre', 'on-call', 'alerting', 'monitoring',
        'incident-management', 'sla', 'observability',
      ],
      yes: ['Defined [[SLOs]] for twelve APIs.', 'SRE, [[SLO]], Prometheus', 'Alerting on [[SLO]] burn rate'],
      no: [
        'Barista, SLO County, California',
        'BSc Agriculture, Cal Poly SLO',
        'Bus driver on the Zagreb–SLO border line',
        'Teacher of pupils with SLI and dyslexia',
      ],
    },
  },
  {
    id: 'splunk', name: 'Splunk',
    aliases: ['Splunk Enterprise', 'Splunk Cloud', 'SPL queries', 'Splunk dashboards'],
    implies: ['log-analysis'],
  },
  {
    id: 'sre', name: 'Site reliability engineering',
    aliases: [
      'SRE', 'SRE practices', 'reliability engineering', 'site reliability', 'service reliability',
      'production engineering', 'platform reliability', 'system reliability', 'production readiness reviews',
      'toil reduction', 'SRE principles', 'operational excellence',
    ],
    guard: {
      forms: [
        'SRE', 'reliability engineering', 'operational excellence', 'production engineering', 'service reliability',
        'system reliability',
      ],
      case: 'upper',
      before: ['team', 'practice', 'role', 'principle', 'engineer', 'handbook', 'lead', 'mindset', 'culture'],
      after: ['site', 'senior', 'google'],
      notBefore: ['wells', 'plant', 'machinery', 'rail', 'pumps'],
      notAfter: [
        'religious', 'mechanical', 'plant', 'train', 'rail', 'maintenance', 'oil', 'petroleum', 'well', 'achieve',
        'lean', 'asset', 'drive', 'manufacturing',
      ],
      near: [
        ...ecosystems.observability, ...ecosystems.backend, 'on-call', 'incident-management', 'devops', 'slo',
        'monitoring', 'high-availability',
      ],
      yes: [
        'Introduced [[SRE practices]] in four teams.',
        'Kubernetes, [[SRE]], Prometheus',
        'Built up the [[SRE]] team from two to nine people.',
      ],
      no: [
        'Taught SRE and pastoral care at a Catholic school.',
        'Lean manager: operational excellence and 5S',
        'Asset and reliability engineering for pumps',
        'Maintenance reliability engineering, oil refinery',
      ],
    },
  },
  {
    id: 'technical-troubleshooting', name: 'Technical troubleshooting',
    aliases: [
      'troubleshooting production', 'production troubleshooting', 'troubleshooting of production',
      'application troubleshooting', 'system troubleshooting', 'server troubleshooting', 'troubleshot production',
      'troubleshoot production', 'network troubleshooting', 'diagnosed production', 'diagnosing production',
      'performance troubleshooting', 'software troubleshooting', 'performance diagnostics', 'troubleshooting skills',
      'database troubleshooting', 'troubleshooting',
    ],
    guard: {
      forms: [
        'troubleshooting', 'troubleshooting skills', 'troubleshooting production', 'production troubleshooting',
        'troubleshoot production', 'troubleshot production', 'diagnosed production', 'diagnosing production',
      ],
      before: [
        'of services', 'of api', 'of server', 'slow quer', 'memory', 'latency', 'java', 'database', 'code', 'bug',
      ],
      after: ['debugging and', 'coding and', 'debugging', 'api'],
      notBefore: [
        'of machines', 'printers', 'equipment', 'machinery', 'hvac', 'boilers', 'pumps', 'vehicles', 'conveyor', 'line',
        'lines', 'guest',
      ],
      notAfter: [
        'mechanical', 'electrical', 'hvac', 'machine', 'equipment', 'assay', 'instrument', 'printer', 'hydraulic',
        'plumbing',
      ],
      near: [
        ...ecosystems.backend, ...ecosystems.observability, 'debugging', 'unit-testing', 'monitoring', 'code-review',
        'shell-scripting', 'unix', 'windows-server', 'networking',
      ],
      yes: [
        'Java, Linux, [[troubleshooting]]',
        'Debugging and [[troubleshooting]] of slow SQL',
        '[[Production troubleshooting]] for Kafka consumers',
      ],
      no: [
        'HVAC service: wiring, testing, troubleshooting',
        'Mechanical troubleshooting of conveyor belts',
        'Assay troubleshooting in a PCR laboratory',
        'Troubleshooting printers and tills for shops',
      ],
    },
  },
  {
    id: 'tempo', name: 'Grafana Tempo',
    aliases: ['Tempo'],
    implies: ['distributed-tracing'],
    guard: {
      forms: ['Tempo'],
      case: 'exact',
      before: ['trace', 'traces'],
      notBefore: [
        'and', 'music', 'changes', 'hotel', 'scan', 'run', 'runs', 'team', 'magazine', 'markings', 'driver',
        'timesheets', 'plugin', 'training', 'indonesia',
      ],
      notAfter: ['high', 'fast', 'the', 'at', 'up', 'jira', 'slow', 'up-', 'al', 'force', 'a'],
      near: [
        'grafana', 'loki', 'opentelemetry', 'prometheus', 'jaeger', 'distributed-tracing', 'kubernetes', 'mimir',
        'zipkin', 'alertmanager',
      ],
      yes: [
        'Loki, [[Tempo]], OpenTelemetry',
        'Traces kept in [[Tempo]] and read in Grafana',
        'Prometheus, [[Tempo]], Kubernetes',
      ],
      no: [
        'Up-tempo singer for weddings',
        'Led spin classes at a high Tempo.',
        'Reporter, Tempo magazine, Jakarta',
        'Taught rhythm, pitch and tempo.',
      ],
    },
  },
  {
    id: 'winston', name: 'Winston',
    aliases: ['Pino logger', 'winston logger', 'Bunyan logger', 'Morgan logger'],
    implies: ['nodejs', 'logging'],
    guard: {
      forms: ['Winston'],
      case: 'upper',
      before: ['logger', 'transport'],
      notBefore: ['churchill', 'salem', 'school'],
      notAfter: ['mr', 'sir', 'by', 'harry', 'to', 'dr'],
      near: ecosystems.javascript,
      yes: ['Express, [[Winston]], Jest', 'Structured logs in Node.js with [[Winston]]'],
      no: [
        'Jeweller, Harry Winston, Paris',
        'Chef, Winston-Salem, North Carolina',
        'Guide, Winston Churchill museum',
        'Reported to Winston Adeyemi, store manager.',
      ],
    },
  },
  { id: 'zabbix', name: 'Zabbix', implies: ['monitoring'] },
  { id: 'zipkin', name: 'Zipkin', implies: ['distributed-tracing'] },
] as const satisfies readonly SkillRow[]
