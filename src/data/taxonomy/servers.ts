import { codingWords } from '../coding-words.ts'
import { ecosystems } from '../ecosystems.ts'
import type { SkillRow } from '../rows.ts'
import { softwareNouns } from '../software-nouns.ts'

/**
 * Web and application servers, proxies, gateways, load balancing, service discovery, middleware and integration. Left
 * out: service meshes (containers), content delivery networks (cloud), brokers (messaging).
 */
// biome-ignore format: a table reads best with its rows filled
export const servers = [
  { id: '3scale', name: '3scale', aliases: ['red hat 3scale'] },
  { id: 'ambassador-api-gateway', name: 'Ambassador API gateway' },
  {
    id: 'apache', name: 'Apache HTTP Server',
    aliases: [
      'apache', 'apache httpd', 'httpd', 'apache web server', 'apache server', 'mod rewrite', 'mod_proxy', 'htaccess',
      'mod ssl', 'apache2', 'mod_jk', 'mod_security', 'mod_perl2',
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
      notAfter: ['ah64', 'ah', 'flew', 'western', 'rtr', 'tvs', 'san'],
      near: [
        'linux', 'php', 'mysql', 'nginx', 'tomcat', 'iis', 'perl', 'python', 'java', 'unix', 'haproxy', 'wordpress',
        'html', 'lamp', 'http', 'jboss', 'bash', 'javascript', 'docker',
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
      notAfter: ['dromedary', 'bactrian', 'wild', 'joe'],
      near: ['java', 'spring', 'spring-boot', 'activemq', 'kafka', 'osgi', 'esb', 'jms', 'quarkus', 'mulesoft'],
      yes: [
        'Linked Java services through [[Camel]].',
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
  { id: 'apache-geronimo', name: 'Apache Geronimo' },
  { id: 'apache-traffic-server', name: 'Apache Traffic Server' },
  { id: 'apigee', name: 'Apigee', aliases: ['google apigee', 'apigee edge', 'apigee x'] },
  {
    id: 'application-integration', name: 'Enterprise integration',
    aliases: [
      'enterprise application integration', 'eai', 'ipaas', 'integration platform', 'integration middleware',
      'point-to-point integrations',
    ],
    guard: {
      forms: ['eai'],
      case: 'upper',
      notBefore: ['vote', 'students'],
      near: ['java', 'esb', 'soa', 'tibco', 'jms', 'xml', 'biztalk', 'soap', 'ibm-mq'],
      yes: [
        'Built [[EAI]] flows on TIBCO and JMS.',
        'Skills: SOA, [[EAI]], XML',
        'Built [[enterprise integration]] on Camel.',
      ],
      no: [
        'Trained at the EAI equine clinic.',
        'Voted at the EAI vote of farmers.',
        'Repaired EAI printers.',
        'Read the EAI of towns as planner.',
      ],
    },
  },
  { id: 'axway', name: 'Axway', aliases: ['axway api gateway', 'axway b2bi'] },
  {
    id: 'biztalk', name: 'BizTalk Server',
    aliases: ['biz talk', 'microsoft biztalk', 'ms biztalk', 'biztalk esb toolkit'],
  },
  { id: 'boomi', name: 'Boomi', aliases: ['dell boomi', 'boomi atomsphere', 'boomi integration'] },
  {
    id: 'caddy', name: 'Caddy',
    aliases: ['caddy server', 'caddyfile'],
    guard: {
      forms: ['Caddy'],
      case: 'exact',
      before: ['server', 'proxy', 'config'],
      notBefore: ['master', 'van', 'volkswagen', 'tournament', 'life'],
      notAfter: ['golf', 'tea', 'vw', 'volkswagen', 'shower', 'food'],
      near: ['nginx', 'docker', 'go', 'linux', 'traefik', 'http', 'kubernetes', 'tls'],
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
  { id: 'caucho-resin', name: 'Caucho Resin', aliases: ['resin server'] },
  { id: 'celigo', name: 'Celigo' },
  { id: 'cics', name: 'CICS', aliases: ['ibm cics', 'cics transaction server', 'cics ts'] },
  { id: 'cloverleaf-integration', name: 'Cloverleaf integration', aliases: ['infor cloverleaf'] },
  {
    id: 'corba', name: 'CORBA',
    aliases: ['common object request broker architecture', 'java rmi', 'rmi', 'orb corba', 'iiop'],
    guard: {
      forms: ['rmi'],
      case: 'upper',
      notBefore: ['titanium', 'group'],
      near: ['java', 'ejb', 'cpp', 'jms', 'servlets'],
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
    id: 'envoy', name: 'Envoy',
    aliases: ['envoy proxy', 'envoy sidecars', 'contour ingress'],
    guard: {
      forms: ['Envoy'],
      case: 'exact',
      before: ['proxy', 'sidecar', 'filter', 'config', 'cluster'],
      notBefore: ['air'],
      notAfter: ['special', 'un', 'peace', 'trade', 'gmc', 'laravel', 'us'],
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
      'mule esb esb', 'fiorano', 'aurea sonic',
    ],
    guard: {
      forms: ['esb', 'iib', 'osb'],
      case: 'upper',
      before: ['flow', 'adapter', 'integration', 'layer', 'platform'],
      notBefore: ['networks', 'board', 'sheet', 'insulation', 'biology'],
      notAfter: ['18mm', '11mm'],
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
  { id: 'etcd', name: 'etcd', aliases: ['etcd cluster'] },
  {
    id: 'eureka', name: 'Netflix Eureka',
    aliases: ['eureka', 'eureka server', 'spring cloud eureka'],
    implies: ['service-discovery'],
    guard: {
      forms: ['eureka'],
      case: 'exact',
      before: ['server', 'client', 'registry'],
      notBefore: ['vacuum', 'moment', 'moments', 'forbes', 'springs', 'math', 'california'],
      notAfter: ['my'],
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
    aliases: ['glassfish server', 'payara', 'payara server', 'oracle glassfish', 'sun one application server'],
    implies: ['java'],
  },
  { id: 'gunicorn', name: 'Gunicorn', aliases: ['green unicorn', 'gunicorn workers'], implies: ['python'] },
  { id: 'haproxy', name: 'HAProxy', aliases: ['ha proxy', 'haproxy load balancer'] },
  {
    id: 'ibm-app-connect-enterprise', name: 'IBM App Connect Enterprise',
    aliases: ['app connect enterprise', 'ibm ace', 'ibm iib/ace'],
  },
  { id: 'ibm-datapower', name: 'IBM DataPower', aliases: ['datapower', 'websphere datapower'] },
  {
    id: 'ibm-sterling', name: 'IBM Sterling',
    aliases: ['sterling b2b integrator', 'sterling integrator', 'ibm sterling b2b', 'sterling commerce', 'gentran'],
  },
  {
    id: 'iis', name: 'IIS',
    aliases: [
      'internet information services', 'iis server', 'ms iis', 'microsoft iis', 'iis web server',
      'internet information server', 'windows iis',
    ],
    guard: {
      forms: ['IIS'],
      case: 'upper',
      notBefore: ['score', 'university', 'programme'],
      notAfter: ['diabetes'],
      yes: ['Hosted portals on [[IIS]].', 'Skills: ASP.NET, [[IIS]], SQL Server', 'Moved sites from [[IIS]] to Linux.'],
      no: [
        'Read art at the IIS University, Jaipur.',
        'Scored patients by IIS score.',
        'Ran the diabetes IIS score.',
        'Applied to the IIS programme.',
      ],
    },
  },
  { id: 'intersystems-ensemble', name: 'InterSystems Ensemble', aliases: ['healthshare', 'intersystems healthshare'] },
  {
    id: 'iplanet', name: 'iPlanet', aliases: ['sun one web server', 'iplanet web server', 'sun java system web server'],
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
      notBefore: ['repair', 'hotel', 'master'],
      notAfter: ['fuel', 'floating', 'concrete', 'wooden'],
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
  { id: 'jitterbit', name: 'Jitterbit' },
  { id: 'jrun', name: 'JRun', aliases: ['macromedia jrun'] },
  { id: 'karaf', name: 'Apache Karaf', aliases: ['karaf', 'apache felix', 'apache aries'], implies: ['java'] },
  {
    id: 'kestrel', name: 'Kestrel',
    aliases: ['kestrel web server'],
    implies: ['asp-net-core'],
    guard: {
      forms: ['Kestrel'],
      case: 'exact',
      notBefore: ['lager', 'box', 'heat', 'nest', 'farm'],
      notAfter: ['rescued', 'common', 'lesser'],
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
    aliases: ['kong gateway', 'kong api gateway', 'kong ingress'],
    guard: {
      forms: ['Kong'],
      case: 'exact',
      before: ['gateway', 'plugin', 'ingress', 'api', 'route'],
      notBefore: ['toys', 'school', 'harbour', 'chow'],
      notAfter: ['hong', 'king', 'donkey'],
      near: [
        'nginx', 'kubernetes', 'lua', 'microservices', 'docker', 'api-gateway', 'jwt', 'redis', 'api', 'rest',
        'postgresql', 'oauth',
      ],
      yes: [
        'Guarded the API with Kubernetes and [[Kong]].',
        'Skills: Nginx, [[Kong]], JWT',
        'Wrote a Lua [[Kong]] plugin.',
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
    aliases: ['lamp', 'lamp developer stack', 'lemp', 'lemp stack', 'wamp', 'xampp', 'mamp', 'lamp environment'],
    implies: ['linux', 'mysql', 'php'],
    guard: {
      forms: ['lamp', 'mamp'],
      case: 'upper',
      before: ['stack', 'server', 'environment', 'application', 'developer', 'hosting'],
      notBefore: ['post', 'posts', 'shade', 'shades', 'shop', 'assay', 'room', 'repair', 'black'],
      notAfter: [
        'desk', 'street', 'table', 'slit', 'head', 'uv', 'halogen', 'oil', 'heat', 'flash', 'miner', 'floor', 'lava',
      ],
      near: ['php', 'mysql', 'linux', 'apache', 'javascript', 'perl', 'drupal', 'wordpress', 'jquery', 'nginx', 'html'],
      yes: ['Built portals on the [[LAMP]] stack.', 'Skills: PHP, [[LAMP]], jQuery', 'Tuned a PHP [[LAMP]] server.'],
      no: [
        'Examined eyes at a slit lamp.',
        'Repaired street lamp posts.',
        'Sold a table lamp range.',
        'Tested swabs by LAMP assay.',
      ],
    },
  },
  { id: 'layer7-api-gateway', name: 'Layer7 API gateway', aliases: ['layer 7', 'ca layer7'] },
  { id: 'lighttpd', name: 'lighttpd', aliases: ['lighty server'] },
  {
    id: 'middleware', name: 'Middleware',
    aliases: [
      'middleware development', 'middleware services', 'application middleware', 'middleware components',
      'oracle fusion middleware', 'middleware layer', 'middleware systems', 'middleware integration',
      'express middleware', 'middleware technologies', 'middleware software',
    ],
  },
  {
    id: 'mulesoft', name: 'MuleSoft',
    aliases: [
      'mule', 'mule esb', 'anypoint platform', 'mulesoft anypoint', 'mule soft integration', 'mule flows', 'anypoint',
      'dataweave',
    ],
    guard: {
      forms: ['mule'],
      case: 'exact',
      before: ['flow', 'esb', 'runtime', 'connector', 'app'],
      notBefore: ['deer', 'train', 'rides', 'trekking', 'spinner'],
      notAfter: ['money', 'pack', 'moscow'],
      near: ['java', 'esb', 'soap', 'rest', 'jms', 'api', 'xml'],
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
    id: 'oracle-integration-cloud', name: 'Oracle Integration Cloud',
    aliases: ['oic gen2', 'oracle integration', 'oracle oic'],
  },
  { id: 'oracle-soa', name: 'Oracle SOA Suite', aliases: ['oracle soa', 'soa suite'], implies: ['java'] },
  {
    id: 'passenger', name: 'Phusion Passenger',
    aliases: ['passenger phusion', 'mod_rails', 'passenger'],
    guard: {
      forms: ['passenger'],
      case: 'exact',
      notBefore: [
        'services', 'assistant', 'transport', 'service', 'train', 'trains', 'lift', 'vehicle', 'ships', 'operations',
        'assistance', 'lists', 'flow',
      ],
      notAfter: ['per', 'each', 'a', 'every', 'front'],
      near: ['rails', 'ruby', 'capistrano', 'puma', 'unicorn', 'sinatra'],
      yes: [
        'Ran Rails on Nginx and [[Passenger]].',
        'Skills: Rails, [[Passenger]], Capistrano',
        'Moved Rails from [[Passenger]] to Puma.',
      ],
      no: [
        'Passenger assistant on trams.',
        'Passenger Services agent at the airport.',
        'Drove Passenger trains in Kent.',
        'Checked each passenger on board.',
      ],
    },
  },
  {
    id: 'puma', name: 'Puma',
    aliases: ['puma server', 'puma web server', 'puma workers'],
    implies: ['ruby'],
    guard: {
      forms: ['Puma'],
      case: 'exact',
      before: ['worker', 'thread', 'cluster', 'server'],
      notBefore: ['store', 'sportswear', 'se', 'shoes', 'sponsorship', 'helicopter', 'group', 'rudolf'],
      notAfter: ['adidas', 'nike', 'raf', 'ford'],
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
    aliases: ['proxy server', 'reverse proxying', 'forward proxies', 'api proxies', 'squid proxy', 'squid'],
    guard: {
      forms: ['squid', 'proxy server'],
      case: 'exact',
      notBefore: ['ink', 'game', 'fishing', 'rings', 'fishery'],
      notAfter: ['giant', 'fried', 'grilled', 'humboldt'],
      near: ['nginx', 'linux', 'apache', 'haproxy', 'docker', 'unix'],
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
    id: 'rhapsody-integration-engine', name: 'Rhapsody integration engine',
    aliases: ['rhapsody engine', 'orion rhapsody'],
  },
  {
    id: 'sap-cloud-integration', name: 'SAP Cloud Integration',
    aliases: ['sap cpi iflows', 'sap cloud platform integration', 'sap integration suite', 'sap btp integration suite'],
  },
  {
    id: 'sap-integration', name: 'SAP integration',
    aliases: [
      'sap pi', 'sap po', 'sap process integration', 'sap cpi', 'sap idoc', 'sap bapi', 'sap rfc',
      'cloud platform integration', 'sap ci', 'bapis', 'bapi/rfc', 'idocs', 'idoc', 'idoc/bapi', 'bapi/idoc',
    ],
  },
  { id: 'seeburger', name: 'SEEBURGER', aliases: ['seeburger bis'] },
  {
    id: 'service-discovery', name: 'Service discovery',
    aliases: ['service registry', 'service registration', 'dns-based service discovery', 'discovery server'],
  },
  { id: 'snaplogic', name: 'SnapLogic' },
  {
    id: 'tomcat', name: 'Apache Tomcat',
    aliases: ['tomcat', 'tomcat server', 'tomee', 'jakarta tomcat', 'tomcat application server', 'catalina tomcat'],
    implies: ['java'],
    guard: {
      forms: ['tomcat'],
      case: 'upper',
      notBefore: ['f14', 'jet', 'pilot', 'inn'],
      notAfter: ['f14', 'f', 'grumman', 'neutered'],
      yes: ['Deployed WARs to [[Tomcat]].', 'Skills: Java, [[Tomcat]], Struts', 'Tuned [[Tomcat]] threads under load.'],
      no: [
        'Flew the F14 Tomcat from a carrier.',
        'Groomed a tomcat for shows.',
        'Painted a Grumman Tomcat model.',
        'Barman at Tomcat Inn.',
      ],
    },
  },
  { id: 'traefik', name: 'Traefik', aliases: ['traefik proxy', 'traefik ingress'] },
  {
    id: 'tuxedo', name: 'Oracle Tuxedo',
    aliases: ['bea tuxedo', 'tuxedo atmi', 'tuxedo'],
    guard: {
      forms: ['tuxedo'],
      case: 'exact',
      before: ['service', 'atmi', 'domain'],
      notBefore: ['hire', 'rental', 'jacket', 'cat', 'shirt'],
      notAfter: ['a', 'rented', 'black'],
      near: ['c', 'cobol', 'oracle', 'weblogic', 'unix', 'db2', 'corba', 'java'],
      yes: [
        'Called C services through [[Tuxedo]].',
        'Skills: C, [[Tuxedo]], Oracle',
        'Ported [[Tuxedo]] services to Java.',
      ],
      no: [
        'Fitted Tuxedo hire for weddings.',
        'Sewed a tuxedo for the opera.',
        'Walked a Tuxedo cat.',
        'Sold black Tuxedo jackets.',
      ],
    },
  },
  {
    id: 'undertow', name: 'Undertow',
    aliases: ['undertow server', 'jboss undertow'],
    implies: ['java'],
    guard: {
      case: 'exact',
      notBefore: ['warning'],
      notAfter: ['strong'],
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
    aliases: ['unicorn server'],
    implies: ['ruby'],
    guard: {
      forms: ['Unicorn'],
      case: 'exact',
      notBefore: ['startup', 'startups', 'theatre', 'hospital', 'company', 'founder', 'companies', 'party'],
      notAfter: ['fintech', 'first', 'european'],
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
      'application server', 'app servers', 'web server administration', 'web server configuration', 'hosting',
      'managing servers', 'tengine', 'web server hardening',
    ],
    guard: {
      forms: ['hosting'],
      before: ['environment', 'platform', 'server'],
      after: ['web', 'shared', 'vps', 'managed', 'cloud', 'linux'],
      notBefore: [
        'of', 'a', 'events', 'guests', 'guest', 'dinners', 'tours', 'webinars', 'families', 'weekly', 'the', 'parties',
        'and', 'duties', 'and bartenders', 'and hosts', 'and busboys', 'at tables',
      ],
      notAfter: [
        'wine', 'by', 'in', 'for', 'event', 'party', 'co', 'food', 'restaurant', 'dining', 'restaurant', 'trained',
        'bar', 'supervised',
      ],
      near: [
        'linux', 'apache', 'nginx', 'php', 'mysql', 'cpanel', 'iis', 'wordpress', 'dns', 'docker',
        ...ecosystems.backend, 'unix', 'haproxy', 'windows-server', 'databases', 'middleware',
      ],
      yes: [
        'Ran Linux [[hosting]] for 90 shops.',
        'Skills: cPanel, [[web servers]], PHP',
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
  { id: 'webmethods', name: 'webMethods', aliases: ['software ag webmethods', 'web methods integration server'] },
  {
    id: 'websphere', name: 'WebSphere',
    aliases: [
      'ibm websphere', 'websphere application server', 'ibm was', 'websphere portal', 'websphere liberty',
      'open liberty', 'websphere as', 'was liberty', 'was nd',
    ],
    implies: ['java'],
    guard: {
      forms: ['ibm was'],
      case: 'exact',
      notBefore: ['my', 'founded'],
      near: ['java', 'db2'],
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
  { id: 'workato', name: 'Workato' },
  { id: 'wso2-api-manager', name: 'WSO2 API Manager', aliases: ['wso2 apim', 'wso2 enterprise integrator'] },
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
