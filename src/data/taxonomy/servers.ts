import { codingWords } from '../coding-words.ts'
import type { SkillRow } from '../rows.ts'
import { softwareNouns } from '../software-nouns.ts'

/**
 * Web and application servers, proxies, gateways, load balancing, service discovery, middleware and integration. Left
 * out: service meshes (containers), content delivery networks (cloud), brokers (messaging).
 */
// biome-ignore format: a table reads best with its rows filled
export const servers = [
  {
    id: 'apache', name: 'Apache HTTP Server',
    aliases: [
      'apache', 'apache httpd', 'httpd', 'apache 2', 'apache web server', 'apache server', 'mod rewrite', 'mod_proxy',
      'htaccess', 'apache/nginx', 'mod ssl', 'mod wsgi',
    ],
    guard: {
      forms: ['apache'],
      case: 'upper',
      before: [
        ...softwareNouns, 'virtual', 'vhost', 'config', 'module', 'rewrite', 'proxy', 'and', 'web', 'log', 'tuning',
        'httpd', 'installation', 'or',
      ],
      after: [...codingWords, 'on', 'behind', 'with', 'linux', 'configured', 'tuned', 'in', 'from', 'to', 'and'],
      notBefore: [
        'helicopter', 'helicopters', 'software', 'tribe', 'nation', 'county', 'corporation', 'licence', 'license',
        'foundation', 'junction', 'language', 'reservation', 'beam', 'point', 'pilot', 'attack', 'belt', 'wells',
        'industrial', 'incubator', 'trout', 'indian', 'oil', '2.0',
      ],
      notAfter: ['the', 'an', 'ah64', 'ah', 'flew', 'western', 'rtr', 'tvs', 'san'],
      near: [
        'linux', 'php', 'mysql', 'nginx', 'tomcat', 'iis', 'perl', 'python', 'java', 'unix', 'haproxy', 'wordpress',
        'html', 'lamp', 'ssl', 'http', 'jboss', 'bash', 'javascript', 'docker', 'ubuntu', 'centos',
      ],
      yes: [
        'Tuned [[Apache]] and PHP for a shop.',
        'Skills: Linux, [[Apache]], MySQL',
        'Moved vhosts from [[Apache]] to Nginx.',
      ],
      no: [
        'Flew the Apache helicopter for six years.',
        'Committer of the Apache Software Foundation as a lawyer.',
        'Nurse on the Apache reservation.',
        'Hiked to Apache Junction, Arizona.',
      ],
    },
  },
  {
    id: 'apache-camel', name: 'Apache Camel',
    aliases: ['camel', 'camel routes', 'fuse esb camel', 'jboss fuse', 'red hat fuse', 'camel k'],
    guard: {
      forms: ['camel'],
      case: 'exact',
      before: ['route', 'context', 'component', 'processor'],
      notBefore: ['case', 'hair', 'milk', 'trekking', 'rides', 'caravan', 'toe', 'spin', 'racing', 'safari', 'humps'],
      notAfter: ['a', 'the', 'dromedary', 'bactrian', 'wild', 'joe'],
      near: [
        'java', 'spring', 'spring-boot', 'activemq', 'kafka', 'karaf', 'osgi', 'esb', 'jms', 'servicemix', 'quarkus',
        'mulesoft',
      ],
      yes: [
        'Joined Spring services through [[Camel]].',
        'Skills: Java, [[Camel]], ActiveMQ',
        'Wrote [[Camel routes]] for EDI.',
      ],
      no: [
        'Led camel trekking in Morocco.',
        'Wove camel hair coats.',
        'Vet for racing camels.',
        'Named variables in camel case in a typing course.',
      ],
    },
  },
  { id: 'apigee', name: 'Apigee', aliases: ['google apigee', 'apigee edge', 'apigee x'] },
  {
    id: 'application-integration', name: 'Enterprise integration',
    aliases: [
      'enterprise integration patterns', 'enterprise application integration', 'eai', 'ipaas', 'integration patterns',
      'integration platform', 'integration middleware', 'point-to-point integrations',
    ],
    guard: {
      forms: ['eai'],
      case: 'exact',
      notBefore: ['vote', 'students'],
      notAfter: ['the'],
      near: ['java', 'esb', 'soa', 'tibco', 'jms', 'xml', 'biztalk', 'soap', 'ibm-mq'],
      yes: [
        'Built [[EAI]] flows on TIBCO and JMS.',
        'Skills: SOA, [[EAI]], XML',
        'Wrote [[enterprise integration patterns]] on Camel.',
      ],
      no: [
        'Trained at the EAI equine clinic.',
        'Taught EAI methods to midwives.',
        'Sold EAI printers.',
        'Read the EAI of towns as planner.',
      ],
    },
  },
  { id: 'axway', name: 'Axway', aliases: ['axway api gateway', 'axway amplify', 'axway secure transport'] },
  { id: 'biztalk', name: 'BizTalk Server', aliases: ['biz talk', 'microsoft biztalk', 'ms biztalk'] },
  { id: 'boomi', name: 'Boomi', aliases: ['dell boomi', 'boomi atomsphere', 'boomi integration'] },
  {
    id: 'caddy', name: 'Caddy',
    aliases: ['caddy server', 'caddyfile'],
    guard: {
      forms: ['caddy'],
      case: 'exact',
      before: ['server', 'proxy', 'config'],
      notBefore: ['for', 'master', 'van', 'volkswagen', 'tournament', 'life'],
      notAfter: ['golf', 'tea', 'a', 'the', 'vw', 'volkswagen', 'shower', 'food', 'as'],
      near: ['nginx', 'docker', 'go', 'linux', 'traefik', 'https', 'kubernetes', 'tls'],
      yes: [
        'Terminated TLS on Docker hosts by [[Caddy]].',
        'Skills: Docker, [[Caddy]], Go',
        'Moved from Nginx to [[Caddy]].',
      ],
      no: [
        'Worked as a golf caddy at Ayr.',
        'Drove a VW Caddy van.',
        'Emptied the food caddy daily.',
        'Caddy Master of a links course.',
      ],
    },
  },
  { id: 'cics', name: 'CICS', aliases: ['ibm cics', 'cics transaction server', 'cics ts', 'cics/db2'] },
  {
    id: 'corba', name: 'CORBA',
    aliases: ['common object request broker architecture', 'java rmi', 'rmi', 'orb corba', 'rmi/iiop', 'iiop'],
    guard: {
      forms: ['rmi'],
      case: 'exact',
      notBefore: ['titanium', 'group'],
      notAfter: ['the'],
      near: ['java', 'ejb', 'cpp', 'jms', 'corba', 'servlets'],
      yes: ['Called Java quotes by [[RMI]].', 'Skills: EJB, [[RMI]], Swing', 'Replaced [[CORBA]] by REST.'],
      no: [
        'Sold at RMI Titanium.',
        'Lived in the RMI, an island state in the Pacific.',
        'Drove RMI lorries.',
        'Warden at RMI Horticulture.',
      ],
    },
  },
  {
    id: 'cpanel', name: 'cPanel',
    aliases: ['whm', 'plesk', 'cpanel/whm', 'c panel hosting', 'directadmin'],
    guard: {
      forms: ['whm'],
      yes: [],
      no: [],
    },
  },
  {
    id: 'envoy', name: 'Envoy',
    aliases: ['envoy proxy', 'envoy sidecars', 'contour ingress'],
    guard: {
      forms: ['envoy'],
      case: 'exact',
      before: ['proxy', 'sidecar', 'filter', 'config', 'cluster'],
      notBefore: ['air', 'to', 'of', 'for'],
      notAfter: ['special', 'a', 'the', 'un', 'peace', 'trade', 'gmc', 'laravel', 'us'],
      near: ['istio', 'kubernetes', 'grpc', 'nginx', 'microservices', 'go', 'docker', 'consul', 'haproxy'],
      yes: [
        'Routed gRPC calls by [[Envoy]].',
        'Skills: Kubernetes, [[Envoy]], gRPC',
        'Wrote [[Envoy]] filters in C++.',
      ],
      no: [
        'Assisted the UN special envoy.',
        'Cabin crew with Envoy Air.',
        'Drove a GMC Envoy for a hotel.',
        'A peace envoy to the region.',
      ],
    },
  },
  {
    id: 'esb', name: 'Enterprise service bus',
    aliases: [
      'esb', 'enterprise service bus integration', 'servicemix', 'apache servicemix', 'oracle service bus', 'osb',
      'ibm integration bus', 'iib', 'wso2', 'wso2 esb', 'jboss esb', 'websphere message broker', 'ibm app connect',
      'mule esb esb',
    ],
    guard: {
      forms: ['esb', 'iib', 'osb'],
      case: 'exact',
      before: ['flow', 'adapter', 'integration', 'layer', 'platform'],
      notBefore: ['networks', 'board', 'sheet', 'insulation', 'biology'],
      notAfter: ['the', '18mm', '11mm', 'at'],
      near: [
        'java', 'soa', 'soap', 'jms', 'mulesoft', 'weblogic', 'websphere', 'tibco', 'apache-camel', 'ibm-mq', 'xml',
        'xslt', 'oracle', 'web-services',
      ],
      yes: [
        'Joined nine SOAP systems over an [[ESB]].',
        'Skills: SOA, [[ESB]], JMS',
        'Wrote [[IIB]] flows for IBM MQ.',
      ],
      no: [
        'Sheathed walls with 11mm OSB boards.',
        'Technician with ESB Networks in Cork.',
        'Cut OSB sheet on site.',
        'Member of the IIB of Ireland brokers.',
      ],
    },
  },
  { id: 'etcd', name: 'etcd', aliases: ['etcd cluster', 'etcd3'] },
  {
    id: 'eureka', name: 'Netflix Eureka',
    aliases: ['eureka', 'eureka server', 'spring cloud eureka'],
    implies: ['service-discovery'],
    guard: {
      forms: ['eureka'],
      case: 'exact',
      before: ['server', 'client', 'registry'],
      notBefore: ['vacuum', 'moment', 'moments', 'forbes', 'springs', 'math', 'california'],
      notAfter: ['a', 'the', 'my'],
      near: ['spring', 'spring-boot', 'spring-cloud', 'java', 'zuul', 'hystrix', 'microservices', 'consul'],
      yes: [
        'Registered Spring services with [[Eureka]].',
        'Skills: Spring Boot, [[Eureka]], Zuul',
        'Replaced [[Eureka server]] by Consul.',
      ],
      no: [
        'Sold Eureka vacuum cleaners.',
        'Taught from Eureka Math in year four.',
        'Moved to Eureka, California, as a baker.',
        'A eureka moment in the lab.',
      ],
    },
  },
  {
    id: 'glassfish', name: 'GlassFish',
    aliases: [
      'glassfish server', 'payara', 'payara server', 'oracle glassfish', 'sun java application server',
      'sun one application server',
    ],
    implies: ['java'],
    guard: {
      forms: ['glassfish'],
      yes: [],
      no: [],
    },
  },
  {
    id: 'gunicorn', name: 'Gunicorn',
    aliases: ['green unicorn', 'gunicorn/uvicorn', 'gunicorn workers'],
    implies: ['python'],
  },
  { id: 'haproxy', name: 'HAProxy', aliases: ['ha proxy', 'haproxy load balancer'] },
  {
    id: 'iis', name: 'IIS',
    aliases: [
      'internet information services', 'iis server', 'ms iis', 'microsoft iis', 'iis web server',
      'internet information server', 'windows iis', 'iis 7',
    ],
    guard: {
      forms: ['iis'],
      case: 'exact',
      notBefore: ['score', 'university', 'programme'],
      notAfter: ['the', 'diabetes'],
      yes: ['Hosted portals on [[IIS]].', 'Skills: ASP.NET, [[IIS]], SQL Server', 'Moved sites from [[IIS]] to Linux.'],
      no: [
        'Read art at the IIS University, Jaipur.',
        'Scored patients by IIS score.',
        'Officer of the IIS on statistics.',
        'Applied to the IIS programme.',
      ],
    },
  },
  {
    id: 'jboss', name: 'JBoss',
    aliases: [
      'jboss as', 'jboss eap', 'jboss application server', 'red hat jboss', 'jboss server',
      'jboss enterprise application platform',
    ],
    implies: ['java'],
  },
  {
    id: 'jetty', name: 'Jetty',
    aliases: ['jetty server', 'eclipse jetty', 'embedded jetty'],
    implies: ['java'],
    guard: {
      case: 'exact',
      before: ['server', 'container'],
      notBefore: ['repair', 'and', 'in', 'hotel', 'master'],
      notAfter: ['the', 'a', 'fuel', 'floating', 'concrete', 'wooden'],
      near: ['java', 'tomcat', 'spring', 'jersey', 'dropwizard', 'servlets', 'jax-rs', 'scala', 'netty'],
      yes: [
        'Ran Java services on embedded [[Jetty]].',
        'Skills: Java, [[Jetty]], Jersey',
        'Moved [[Jetty]] server pools to Netty.',
      ],
      no: [
        'Moored ferries at the jetty.',
        'Repaired a wooden jetty on the lake.',
        'Jetty Master of the marina.',
        'Fished from Jetty Beach.',
      ],
    },
  },
  {
    id: 'kestrel', name: 'Kestrel',
    aliases: ['kestrel web server', 'aspnet kestrel'],
    implies: ['asp-net-core'],
    guard: {
      forms: ['kestrel'],
      case: 'exact',
      notBefore: ['lager', 'box', 'heat', 'nest', 'farm'],
      notAfter: ['a', 'the', 'rescued', 'common', 'lesser'],
      near: ['asp-net-core', 'dotnet', 'csharp', 'iis', 'nginx'],
      yes: [
        'Served C# APIs on [[Kestrel]] behind Nginx.',
        'Skills: ASP.NET Core, [[Kestrel]], Docker',
        'Hosted .NET APIs with Nginx and [[Kestrel]].',
      ],
      no: [
        'Ringed kestrel chicks on towers.',
        'Poured Kestrel lager.',
        'Flew a common kestrel in displays.',
        'Measured wind by Kestrel 5500 meter at ranges.',
      ],
    },
  },
  {
    id: 'kong', name: 'Kong',
    aliases: ['kong gateway', 'kong api gateway', 'kong ingress', 'konga'],
    guard: {
      forms: ['kong'],
      case: 'exact',
      before: ['gateway', 'plugin', 'ingress', 'api', 'route'],
      notBefore: ['toys', 'school', 'harbour', 'chow'],
      notAfter: ['hong', 'king', 'donkey', 'by'],
      near: [
        'nginx', 'kubernetes', 'lua', 'microservices', 'docker', 'api-gateway', 'jwt', 'redis', 'api', 'rest',
        'postgresql', 'oauth',
      ],
      yes: [
        'Guarded the API with Kubernetes and [[Kong]].',
        'Skills: Nginx, [[Kong]], JWT',
        'Wrote a Lua [[Kong plugin]].',
      ],
      no: [
        'Flew to Hong Kong as cabin crew.',
        'Built a King Kong puppet.',
        'Sold Kong toys for dogs.',
        'Speedran Donkey Kong for charity.',
      ],
    },
  },
  {
    id: 'kraken-d', name: 'KrakenD',
    aliases: ['krakend gateway', 'tyk', 'tyk gateway', 'gravitee', 'express gateway'],
  },
  {
    id: 'lamp', name: 'LAMP stack',
    aliases: [
      'lamp', 'lamp developer stack', 'linux apache mysql php', 'lemp', 'lemp stack', 'wamp', 'xampp', 'mamp',
      'lamp environment',
    ],
    implies: ['php', 'mysql'],
    guard: {
      forms: ['lamp', 'mamp'],
      case: 'exact',
      before: ['stack', 'server', 'environment', 'application', 'developer', 'hosting'],
      notBefore: ['post', 'posts', 'shade', 'shades', 'shop', 'assay', 'room', 'repair', 'black'],
      notAfter: [
        'desk', 'street', 'table', 'slit', 'head', 'uv', 'halogen', 'the', 'a', 'oil', 'heat', 'flash', 'miner',
        'floor', 'lava',
      ],
      near: ['php', 'mysql', 'linux', 'apache', 'javascript', 'perl', 'drupal', 'wordpress', 'jquery', 'nginx', 'html'],
      yes: [
        'Built portals on the [[LAMP]] stack.',
        'Skills: PHP, [[LAMP]], jQuery',
        'Ran [[LEMP]] hosts for agencies.',
      ],
      no: [
        'Examined eyes at a slit lamp.',
        'Repaired street lamp posts.',
        'Sold a table lamp range.',
        'Tested swabs by LAMP assay.',
      ],
    },
  },
  {
    id: 'lighttpd', name: 'lighttpd',
    aliases: ['lighty server'],
    guard: {
      forms: ['lighttpd'],
      yes: [],
      no: [],
    },
  },
  {
    id: 'load-balancing', name: 'Load balancing',
    aliases: [
      'load balancers', 'load-balanced', 'load balance', 'l4 load balancing', 'l7 load balancing', 'f5', 'f5 big-ip',
      'big-ip', 'global load balancing', 'traffic routing', 'round-robin load balancing', 'load balanced clusters',
      'network load balancers', 'application load balancing', 'keepalived',
    ],
    guard: {
      forms: ['f5', 'traffic routing', 'load balance', 'big-ip'],
      before: ['ltm', 'irule', 'pool'],
      notBefore: ['tornado', 'key', 'tornadoes', 'gallery'],
      notAfter: ['an', 'press', 'aircraft', 'cargo'],
      near: [
        'nginx', 'haproxy', 'kubernetes', 'aws', 'linux', 'api', 'apache', 'tomcat', 'cisco', 'iis', 'docker',
        'websphere', 'weblogic',
      ],
      yes: [
        'Moved Linux pools from [[F5]] to HAProxy.',
        'Skills: Nginx, [[load balancing]], TLS',
        'Set up [[load balancers]] in two regions.',
      ],
      no: [
        'Planned traffic routing for road works.',
        'Checked load balance of lorries.',
        'Sheltered guests in an F5 tornado.',
        'Wrote load balance sheets for aircraft cargo.',
      ],
    },
  },
  {
    id: 'middleware', name: 'Middleware',
    aliases: [
      'middleware development', 'middleware services', 'application middleware', 'middleware components',
      'oracle fusion middleware', 'middleware layer', 'middleware systems', 'middleware integration',
      'express middleware', 'middleware technologies', 'middleware software', 'http middleware',
    ],
  },
  {
    id: 'mulesoft', name: 'MuleSoft',
    aliases: [
      'mule', 'mule esb', 'anypoint platform', 'mule 4', 'mulesoft anypoint', 'mule soft integration', 'mule flows',
      'anypoint', 'dataweave',
    ],
    guard: {
      forms: ['mule'],
      case: 'exact',
      before: ['flow', 'esb', 'runtime', 'connector', 'app'],
      notBefore: ['deer', 'train', 'rides', 'trekking', 'spinner'],
      notAfter: ['a', 'the', 'money', 'pack', 'moscow'],
      near: ['java', 'salesforce', 'esb', 'soap', 'rest', 'mulesoft', 'jms', 'sap', 'api', 'xml'],
      yes: ['Joined SAP and REST systems by [[Mule]].', 'Skills: Java, [[Mule]], SOAP', 'Wrote [[DataWeave]] maps.'],
      no: [
        'Led pack mule rides in the canyon.',
        'Reported money mule accounts at a bank.',
        'Served a Moscow mule at the bar.',
        'Surveyed mule deer in Utah.',
      ],
    },
  },
  {
    id: 'nginx', name: 'Nginx',
    aliases: [
      'engine x', 'nginx plus', 'openresty', 'nginx reverse proxy', 'nginx server', 'nginx ingress', 'nginx unit',
      'ngnix', 'nginx web server', 'nignx', 'enginx',
    ],
    guard: {
      forms: ['engine x'],
      case: 'exact',
      near: ['linux', 'php', 'apache', 'docker'],
      yes: ['Put PHP behind [[Engine X]] on Linux.', 'Skills: [[Nginx]], PHP, Redis', 'Terminated TLS in [[nginx]].'],
      no: [
        'Assembled engine X at the plant.',
        'Tested Engine X on the bench.',
        'Fitted engine x mounts.',
        'Stripped Engine X of a tug.',
      ],
    },
  },
  {
    id: 'oracle-soa', name: 'Oracle SOA Suite',
    aliases: ['oracle soa', 'oracle bpel', 'soa suite'],
    implies: ['java'],
  },
  { id: 'passenger', name: 'Phusion Passenger', aliases: ['passenger phusion', 'mod_rails', 'passenger nginx'] },
  {
    id: 'puma', name: 'Puma',
    aliases: ['puma server', 'puma web server', 'puma workers'],
    implies: ['ruby'],
    guard: {
      forms: ['puma'],
      case: 'exact',
      before: ['worker', 'thread', 'cluster', 'server'],
      notBefore: ['store', 'sportswear', 'se', 'shoes', 'sponsorship', 'helicopter', 'group', 'rudolf'],
      notAfter: ['a', 'the', 'adidas', 'nike', 'at', 'for', 'raf', 'ford'],
      near: ['ruby', 'rails', 'sinatra', 'nginx', 'sidekiq', 'capistrano'],
      yes: [
        'Tuned Rails threads under [[Puma]].',
        'Skills: Rails, [[Puma]], Nginx',
        'Moved Rails from Unicorn to [[Puma]].',
      ],
      no: [
        'Store manager at PUMA.',
        'Flew the RAF Puma helicopter.',
        'Sold Nike and Puma shoes.',
        'Tracked a puma in Patagonia.',
      ],
    },
  },
  {
    id: 'reverse-proxy', name: 'Reverse proxies',
    aliases: [
      'proxy servers', 'reverse proxying', 'forward proxies', 'api proxies', 'http proxies', 'squid proxy', 'squid',
    ],
    guard: {
      forms: ['squid', 'proxy server'],
      case: 'exact',
      notBefore: ['ink', 'game', 'fishing', 'rings', 'fishery'],
      notAfter: ['giant', 'fried', 'grilled', 'humboldt', 'the'],
      near: ['nginx', 'linux', 'apache', 'haproxy', 'docker', 'unix', 'bind', 'iptables'],
      yes: [
        'Cached Linux updates by [[Squid]].',
        'Skills: Linux, [[Squid]], BIND',
        'Put [[reverse proxies]] before legacy apps.',
      ],
      no: [
        'Grilled squid and octopus.',
        'Dissected a giant squid.',
        'Wore a Squid Game costume.',
        'Landed squid at the quay.',
      ],
    },
  },
  {
    id: 'sap-integration', name: 'SAP integration',
    aliases: [
      'sap pi', 'sap po', 'sap process integration', 'sap jco', 'sap cpi', 'sap rfc', 'sap idoc', 'sap bapi',
      'sap cloud platform integration',
    ],
  },
  {
    id: 'service-discovery', name: 'Service discovery',
    aliases: ['service registry', 'service registration', 'dns-based service discovery', 'discovery server'],
  },
  {
    id: 'soa', name: 'SOA',
    aliases: [
      'service-oriented architecture', 'service oriented', 'soa architecture', 'soa services', 'soa governance',
      'service oriented design',
    ],
    guard: {
      forms: ['soa'],
      case: 'exact',
      before: ['suite', 'service', 'architecture', 'governance', 'platform', 'integration'],
      notBefore: ['exam', 'actuary', 'fellow', 'exams', 'candidate'],
      notAfter: ['the', 'passed'],
      near: [
        'java', 'soap', 'web-services', 'esb', 'xml', 'rest', 'bpel', 'oracle', 'wcf', 'dotnet', 'ejb', 'weblogic',
        'jms', 'tibco', 'microservices', 'api',
      ],
      yes: [
        'Split claims by [[SOA]] and web services.',
        'Skills: Java, [[SOA]], SOAP',
        'Moved [[service-oriented architecture]] to events.',
      ],
      no: [
        'Passed SOA exams P and FM as an actuary.',
        'Fellow of the SOA since 2012.',
        'Checked the SOA of suppliers each month.',
        'Issued SOA letters to clients of a broker.',
      ],
    },
  },
  {
    id: 'tomcat', name: 'Apache Tomcat',
    aliases: ['tomcat', 'tomcat server', 'tomee', 'jakarta tomcat', 'tomcat application server', 'catalina tomcat'],
    implies: ['java'],
    guard: {
      forms: ['tomcat'],
      notBefore: ['f14', 'jet', 'pilot', 'inn'],
      notAfter: ['f14', 'a', 'the', 'f', 'grumman', 'my', 'neutered'],
      yes: ['Deployed WARs to [[Tomcat]].', 'Skills: Java, [[Tomcat]], Struts', 'Tuned [[tomcat]] threads under load.'],
      no: [
        'Flew the F14 Tomcat from a carrier.',
        'Groomed a tomcat for shows.',
        'Painted a Grumman Tomcat model.',
        'Barman at Tomcat Inn.',
      ],
    },
  },
  { id: 'traefik', name: 'Traefik', aliases: ['traefik proxy', 'traefik ingress'] },
  { id: 'tuxedo', name: 'Oracle Tuxedo', aliases: ['bea tuxedo', 'tuxedo atmi'] },
  {
    id: 'undertow', name: 'Undertow',
    aliases: ['undertow server', 'jboss undertow'],
    implies: ['java'],
    guard: {
      case: 'exact',
      notBefore: ['warning'],
      notAfter: ['the', 'strong', 'an'],
      near: ['java', 'wildfly', 'spring-boot', 'jetty', 'tomcat'],
      yes: [
        'Swapped Tomcat for [[Undertow]] in Spring Boot.',
        'Skills: WildFly, [[Undertow]], Java',
        'Tuned Java [[Undertow]] workers.',
      ],
      no: [
        'Rescued swimmers from an undertow.',
        'Flagged strong undertow as a lifeguard.',
        'Wrote the novel Undertow.',
        'Undertow warning at the beach.',
      ],
    },
  },
  {
    id: 'unicorn', name: 'Unicorn',
    aliases: ['unicorn rails', 'unicorn server'],
    implies: ['ruby'],
    guard: {
      forms: ['unicorn'],
      case: 'exact',
      notBefore: ['startup', 'startups', 'theatre', 'hospital', 'company', 'founder', 'companies', 'party'],
      notAfter: ['a', 'the', 'fintech', 'first', 'european'],
      near: ['rails', 'puma', 'nginx', 'capistrano', 'sidekiq', 'sinatra'],
      yes: [
        'Ran Rails on [[Unicorn]] and Nginx.',
        'Skills: Rails, [[Unicorn]], Capistrano',
        'Moved from [[Unicorn]] to Puma.',
      ],
      no: [
        'Recruited for a fintech unicorn.',
        'Actor at the Unicorn Theatre.',
        'Painted unicorn faces at parties.',
        'Founded a Unicorn startup in fashion.',
      ],
    },
  },
  { id: 'uvicorn', name: 'Uvicorn', aliases: ['hypercorn', 'uvicorn workers', 'daphne asgi'], implies: ['python'] },
  {
    id: 'uwsgi', name: 'uWSGI',
    aliases: ['mod_wsgi', 'wsgi', 'asgi', 'wsgi servers', 'micro wsgi'],
    implies: ['python'],
  },
  {
    id: 'web-servers', name: 'Web servers',
    aliases: [
      'http servers', 'application servers', 'server administration', 'app servers', 'server configuration',
      'server management', 'web server administration', 'web hosting', 'hosting environments',
      'web server configuration', 'hosting', 'server setup', 'managing servers',
    ],
    guard: {
      forms: ['hosting', 'server management'],
      before: ['environment', 'platform', 'server'],
      after: ['web', 'shared', 'vps', 'managed', 'cloud', 'linux'],
      notBefore: [
        'of', 'a', 'events', 'guests', 'guest', 'dinners', 'tours', 'webinars', 'families', 'weekly', 'the', 'parties',
        'and', 'duties',
      ],
      notAfter: ['wine', 'by', 'in', 'for', 'event', 'party', 'co'],
      near: ['linux', 'apache', 'nginx', 'php', 'mysql', 'cpanel', 'iis', 'wordpress', 'dns', 'docker'],
      yes: [
        'Ran Linux [[hosting]] for 90 shops.',
        'Skills: cPanel, [[web hosting]], PHP',
        'Moved [[application servers]] to containers.',
      ],
      no: [
        'Hosting guests at wine tastings.',
        'Event hosting for 300 people.',
        'Hosting a weekly radio show.',
        'Hosting dinners for donors.',
      ],
    },
  },
  {
    id: 'weblogic', name: 'WebLogic',
    aliases: ['oracle weblogic', 'bea web logic', 'weblogic server', 'weblogic application server'],
    implies: ['java'],
  },
  {
    id: 'websphere', name: 'WebSphere',
    aliases: [
      'ibm websphere', 'websphere application server', 'ibm was', 'websphere portal', 'websphere liberty',
      'open liberty', 'websphere as', 'was liberty',
    ],
    implies: ['java'],
    guard: {
      forms: ['ibm was'],
      case: 'exact',
      notBefore: ['my', 'founded', 'a', 'the'],
      near: ['java', 'websphere', 'db2'],
      yes: [
        'Skills: Java, DB2, [[IBM WAS]]',
        'Moved portals from [[WebSphere]] to Tomcat.',
        'Ran Java claims on [[IBM WAS]] 8.',
      ],
      no: [
        'IBM was my employer for nine years in HR.',
        'IBM was the client of our caterers.',
        'IBM was founded before my hotel.',
        'Wrote that IBM was a partner of the museum.',
      ],
    },
  },
  {
    id: 'wildfly', name: 'WildFly',
    aliases: ['wild fly server', 'wildfly swarm', 'wildfly application server'],
    implies: ['java'],
  },
  {
    id: 'zookeeper', name: 'Apache ZooKeeper',
    aliases: ['zookeeper', 'zoo keeper cluster', 'zookeeper ensemble', 'apache curator'],
    guard: {
      forms: ['zookeeper'],
      before: ['ensemble', 'quorum', 'node', 'cluster'],
      notBefore: ['at', 'for', 'assistant', 'of'],
      notAfter: ['a', 'the', 'as', 'senior', 'head', 'trainee', 'junior'],
      near: [
        'kafka', 'hadoop', 'hbase', 'solr', 'java', 'storm', 'etcd', 'cassandra', 'consul', 'clickhouse', 'spark',
        'scala',
      ],
      yes: [
        'Ran Kafka and [[ZooKeeper]] on nine hosts.',
        'Skills: Hadoop, [[ZooKeeper]], HBase',
        'Moved leader election from a [[ZooKeeper]] quorum to etcd.',
      ],
      no: [
        'Zookeeper at a safari park.',
        'Volunteered as a zookeeper with otters.',
        'Head zookeeper, primates.',
        'Trainee zookeeper, reptiles house.',
      ],
    },
  },
] as const satisfies readonly SkillRow[]
