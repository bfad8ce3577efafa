import { codingWords } from '../coding-words.ts'
import type { SkillRow } from '../rows.ts'
import { softwareNouns } from '../software-nouns.ts'

/**
 * API styles, the practice of designing and running APIs, the web protocols under them, and the formats that travel
 * over them. Left out: frameworks that serve APIs (frameworks), gateways as products (servers), tokens and sign-in
 * (identity).
 */
// biome-ignore format: a table reads best with its rows filled
export const api = [
  {
    id: 'api', name: 'APIs',
    aliases: [
      'api', 'application programming interfaces', 'api development', 'api programming', 'web apis', 'backend apis',
      'api integration', 'api integrations', 'developed apis', 'api implementation', 'building apis', 'built apis',
      'designing apis', 'application program interfaces', 'api services', 'internal apis', 'public apis',
      'third-party apis', 'external apis', 'api endpoints', 'endpoints', 'api calls', 'partner apis', 'integrated apis',
      'third-party api integration', 'integration of apis', 'payment api', 'private apis', 'api consumption',
      'http apis', 'api management', 'json apis', 'server apis', 'api layer', 'api creation',
    ],
    guard: {
      forms: ['api', 'apis', 'endpoints'],
      case: 'upper',
      notBefore: [
        'manufacturing', 'manufacturers', 'batch', 'batches', 'synthesis', 'sourcing', 'purity', 'potency', 'gravity',
        'crystallisation', 'strip', 'stability', 'impurity', 'impurities', '570', '510', '653', '650', 'inspector',
        'tank', 'standard', 'clinical', 'and', 'granulation', 'plant', 'ltd', 'production', 'q1', 'spec', 'of',
      ],
      notAfter: [
        'pharmaceutical', 'gmp', 'primary', 'secondary', 'study', 'trial', 'clinical', 'bulk', 'efficacy', 'sterile',
        'surrogate',
      ],
      yes: [
        'Proficient in SQL, [[APIs]], and GraphQL.',
        'Documented every [[API]] for partners.',
        'Cut p95 of the search [[endpoints]] by half.',
      ],
      no: [
        'Scaled API manufacturing at a pharmaceutical plant.',
        'Tested API purity by HPLC.',
        'Trial endpoints were survival and pain.',
        'Certified API 570 piping inspector.',
      ],
    },
  },
  {
    id: 'api-deprecation', name: 'API deprecation',
    aliases: [
      'deprecated apis', 'sunsetting apis', 'sunset apis', 'api lifecycle', 'api lifecycle management',
      'api life cycle',
    ],
  },
  {
    id: 'api-design', name: 'API design',
    aliases: [
      'api-first', 'api first design', 'design of apis', 'contract-first', 'contract first design', 'api contracts',
      'designed apis', 'restful design', 'api architecture', 'designing rest apis', 'api specification',
      'api modelling', 'contract-first apis', 'design of rest services', 'rest api design',
      'design of restful services', 'api-driven development', 'api design first', 'designed rest apis',
      'api guidelines', 'api standards', 'api strategy',
    ],
  },
  {
    id: 'api-documentation', name: 'API documentation',
    aliases: [
      'api docs', 'documented apis', 'api reference', 'documenting apis', 'developer portal', 'api portal', 'redoc',
      'readme.io', 'developer portals', 'documentation of apis', 'apidoc', 'api specs', 'slate docs',
    ],
  },
  {
    id: 'api-gateway-pattern', name: 'API gateway',
    aliases: [
      'api gateways', 'api gateway pattern', 'backend for frontend', 'backends for frontends', 'bff', 'bff pattern',
      'edge gateway',
    ],
    guard: {
      forms: ['bff'],
      case: 'exact',
      before: ['layer', 'pattern', 'service'],
      notBefore: ['forever', 'berlin'],
      notAfter: ['my', 'her', 'the', 'blackburn'],
      near: ['graphql', 'nodejs', 'react', 'microservices', 'api', 'typescript', 'kubernetes'],
      yes: [
        'Put a [[BFF]] layer in front of five services.',
        'Skills: GraphQL, [[BFF]], Node.js',
        'Merged mobile calls in a Node.js [[BFF]].',
      ],
      no: [
        'Wrote a column on finding a BFF.',
        'Nanny to twins and their BFF.',
        'Sewed BFF bracelets for a market stall.',
        'Steward at the BFF short film days.',
      ],
    },
  },
  {
    id: 'api-security', name: 'API security',
    aliases: [
      'secured apis', 'api authentication', 'securing apis', 'api keys', 'api key management', 'owasp api top 10',
      'secure apis', 'securing rest apis', 'hmac signing', 'request signing', 'api authorisation',
    ],
  },
  {
    id: 'api-versioning', name: 'API versioning',
    aliases: [
      'versioned apis', 'versioning of apis', 'versioning apis', 'backward compatibility', 'backwards compatibility',
      'backwards compatible apis', 'backward-compatible changes', 'backwards compatible', 'backward compatible',
    ],
  },
  {
    id: 'asyncapi', name: 'AsyncAPI',
    aliases: ['async api spec', 'cloudevents', 'cloud events'],
    guard: {
      forms: ['cloud events'],
      case: 'upper',
      notBefore: ['team', 'manager', 'ltd'],
      notAfter: ['attended', 'sales'],
      near: ['kafka', 'knative', 'asyncapi', 'kubernetes'],
      yes: [
        'Described Kafka topics with [[AsyncAPI]].',
        'Skills: Kafka, [[CloudEvents]], Avro',
        'Wrapped webhooks as [[CloudEvents]].',
      ],
      no: [
        'Booked stands at cloud events.',
        'Host for Cloud Events Ltd.',
        'Attended cloud events as a recruiter.',
        'Photographed cloud events in Berlin.',
      ],
    },
  },
  {
    id: 'avro', name: 'Apache Avro',
    aliases: ['avro', 'avro schemas', 'avro serialization'],
    guard: {
      forms: ['avro'],
      case: 'upper',
      notBefore: ['lancaster', 'vulcan', 'hotel', 'anson'],
      notAfter: ['the'],
      yes: [
        'Encoded events with [[Avro]].',
        'Skills: Kafka, [[Avro]], Flink',
        'Checked [[Avro]] compatibility in the pipeline.',
      ],
      no: [
        'Restored an Avro Lancaster.',
        'Welder in the Avro hangar.',
        'Wrote a history of the Avro Vulcan.',
        'Pilot notes of the Avro Anson.',
      ],
    },
  },
  {
    id: 'batch-apis', name: 'Bulk and batch APIs',
    aliases: ['bulk apis', 'batch endpoints', 'bulk endpoints', 'bulk import api'],
  },
  {
    id: 'blockchain-apis', name: 'Web3',
    aliases: [
      'web3.js', 'ethers.js', 'ethereum', 'blockchain', 'ethereum apis', 'hyperledger', 'hyperledger fabric',
      'blockchain technology', 'ethereum blockchain', 'bitcoin development',
    ],
  },
  {
    id: 'caching-http', name: 'HTTP caching',
    aliases: ['etag', 'etags', 'cache-control', 'conditional requests', 'http cache headers', 'cache headers'],
  },
  {
    id: 'content-negotiation', name: 'Content negotiation',
    aliases: ['accept header', 'accept headers', 'media types', 'mime types', 'http content negotiation'],
    guard: {
      forms: ['media types'],
      case: 'exact',
      notBefore: ['including'],
      notAfter: ['all', 'different', 'other', 'various'],
      near: ['http', 'rest', 'api'],
      yes: [
        'Served JSON and XML by [[content negotiation]].',
        'Versioned REST calls by [[media types]].',
        'Skills: REST, [[content negotiation]], ETags',
      ],
      no: [
        'Painted in various media types.',
        'Sold ads over all media types, including radio.',
        'Printed on different media types.',
        'Stored lab media types by colour.',
      ],
    },
  },
  {
    id: 'cors', name: 'CORS',
    aliases: ['cross-origin resource sharing', 'cors policies', 'cors configuration'],
    guard: {
      case: 'exact',
      notBefore: ['anglais', 'de', 'and'],
      notAfter: ['body', 'french'],
      yes: [
        'Fixed [[CORS]] for partner sites.',
        'Skills: HTTP, [[CORS]], cookies',
        'Set [[CORS]] headers at the gateway.',
      ],
      no: [
        'Played the cors anglais in an orchestra.',
        'Ran a shoot with two cors de chasse.',
        'Filed cors at the records office.',
        'Reviewed certificates of registration (cors).',
      ],
    },
  },
  {
    id: 'csv', name: 'CSV',
    aliases: ['csv files', 'csv import', 'csv exports', 'csv parsing', 'flat files', 'fixed-width files', 'flat file'],
  },
  {
    id: 'edi', name: 'EDI',
    aliases: [
      'electronic data interchange', 'edifact', 'ansi x12', 'x12', 'as2', 'edi integration', 'edi 850', 'hipaa x12',
    ],
    guard: {
      forms: ['edi'],
      case: 'exact',
      before: [
        'integration', 'message', 'transaction', 'mapping', 'interface', 'file', '850', '837', 'translation', 'gateway',
        'system', 'developer',
      ],
      after: [...codingWords, 'x12'],
      notBefore: ['training', 'committee', 'strategy', 'champion', 'officer', 'council', 'lead', 'policy', 'and'],
      notAfter: ['our', 'the', 'on'],
      near: ['xml', 'as2', 'sap', 'java', 'sftp', 'biztalk', 'ftp', 'soap', 'json', 'csharp', 'python'],
      yes: [
        'Mapped orders to [[EDI]] messages.',
        'Skills: [[EDI]], XML, BizTalk',
        'Wrote Java jobs for [[EDIFACT]] invoices.',
      ],
      no: [
        'Chaired the EDI committee of the college.',
        'Delivered EDI training on bias.',
        'Wrote the EDI strategy of a charity.',
        'Reported to Edi Novak, head waiter.',
      ],
    },
  },
  {
    id: 'email-protocols', name: 'Email protocols',
    aliases: [
      'smtp', 'imap', 'pop3', 'email sending', 'transactional email', 'transactional emails', 'smtp/imap',
      'mail servers', 'email services backend',
    ],
  },
  {
    id: 'fhir', name: 'HL7 FHIR',
    aliases: [
      'fhir', 'hl7', 'hl7 v2', 'smart on fhir', 'hl7 interfaces', 'hapi fhir', 'hl7 messages', 'dicom',
      'health level seven',
    ],
  },
  {
    id: 'file-transfer', name: 'File transfer integration',
    aliases: [
      'sftp', 'ftp', 'ftps', 'scp file transfer', 'sftp transfers', 'secure file transfer', 'ftp/sftp',
      'file-based integration', 'file upload handling', 'file uploads', 'presigned urls',
    ],
    guard: {
      forms: ['ftp', 'file uploads'],
      notBefore: ['cycling', 'watts', 'test', 'score', 'booster'],
      notAfter: ['my', 'cycling'],
      yes: [
        'Moved nightly [[FTP]] drops to an API.',
        'Skills: Linux, [[SFTP]], cron',
        'Served [[file uploads]] with presigned URLs.',
      ],
      no: [
        'Raised my FTP to 290 watts on the bike.',
        'Coached riders to an FTP test.',
        'Measured FTP watts of cyclists.',
        'FTP booster plan for triathletes.',
      ],
    },
  },
  { id: 'flatbuffers', name: 'FlatBuffers', aliases: ['flat buffers', "cap'n proto", 'capnproto', 'cap n proto'] },
  {
    id: 'google-maps-api', name: 'Google Maps API',
    aliases: ['maps api', 'mapbox api', 'google places api', 'geocoding apis', 'google api integration'],
  },
  {
    id: 'graphql', name: 'GraphQL',
    aliases: [
      'graph ql api', 'graphql apis', 'graphql schemas', 'graphql resolvers', 'gql', 'graphql subscriptions',
      'graphql federation', 'schema stitching', 'dataloader', 'graphql yoga', 'graphql servers', 'graphql queries',
      'graphql mutations', 'hot chocolate graphql',
    ],
  },
  {
    id: 'grpc', name: 'gRPC',
    aliases: [
      'grpc services', 'google rpc', 'grpc web', 'grpc streaming', 'grpc gateway', 'connect rpc', 'connectrpc',
      'bidirectional streaming grpc', 'grpc apis',
    ],
    guard: {
      forms: ['grpc'],
      notBefore: ['hospital'],
      yes: [
        'Split the core into [[gRPC]] services.',
        'Skills: Go, [[gRPC]], Protobuf',
        'Moved [[grpc]] calls behind Envoy.',
      ],
      no: [
        'Ward clerk at GRPC Hospital.',
        'Sister, GRPC Hospital.',
        'Chef at GRPC Hospital.',
        'Porter, GRPC Hospital.',
      ],
    },
  },
  {
    id: 'hateoas', name: 'HATEOAS',
    aliases: [
      'hypermedia', 'hypermedia apis', 'json hal', 'hypermedia as the engine of application state', 'rest level 3',
      'richardson maturity model',
    ],
  },
  {
    id: 'http', name: 'HTTP',
    aliases: [
      'http protocol', 'hypertext transfer protocol', 'http/1.1', 'http(s)', 'https', 'http and https',
      'https protocol', 'http protocols', 'http server programming', 'http clients',
    ],
  },
  {
    id: 'http-methods', name: 'HTTP methods',
    aliases: [
      'get post put delete', 'http verbs', 'get and post requests', 'put and delete', 'request methods',
      'http request methods', 'http get', 'http post', 'post requests', 'get requests', 'rest verbs',
    ],
  },
  {
    id: 'http-status-codes', name: 'HTTP status codes',
    aliases: [
      'status codes', 'http error codes', 'http response codes', 'problem details', 'rfc 7807', 'rfc 9457',
      'error responses', 'api error handling',
    ],
    guard: {
      forms: ['status codes'],
      before: ['and'],
      after: ['correct', 'http', 'proper'],
      notBefore: ['of', 'for'],
      notAfter: ['order', 'parcel', 'shipment', 'claim', 'delivery', 'patient', 'the'],
      near: ['http', 'rest', 'api', 'http-methods'],
      yes: [
        'Returned proper [[status codes]] from every REST route.',
        'Skills: HTTP, [[status codes]], caching',
        'Sent errors as [[RFC 7807]] documents.',
      ],
      no: [
        'Scanned parcel status codes at the depot.',
        'Set order status codes for shops.',
        'Keyed patient status codes at discharge.',
        'Explained claim status codes by phone.',
      ],
    },
  },
  {
    id: 'http2', name: 'HTTP/2',
    aliases: ['http2', 'http 2.0', 'http/3', 'http3', 'quic', 'quic protocol', 'multiplexed streams'],
  },
  {
    id: 'idempotency', name: 'Idempotency',
    aliases: [
      'idempotent apis', 'idempotent consumers', 'idempotency keys', 'idempotent', 'idempotent endpoints',
      'idempotent operations', 'idempotent writes', 'idempotent requests', 'exactly-once processing',
      'idempotent processing',
    ],
  },
  { id: 'jax-ws', name: 'JAX-WS', aliases: ['jaxws services', 'jax ws soap', 'jax-rpc'], implies: ['soap', 'java'] },
  {
    id: 'json', name: 'JSON',
    aliases: [
      'javascript object notation', 'json schema', 'json parsing', 'jsonpath', 'json-ld', 'json documents', 'json data',
      'json web services', 'json lines', 'json rest',
    ],
  },
  { id: 'json-api', name: 'JSON:API', aliases: ['jsonapi', 'json api specification', 'json:api spec'] },
  { id: 'json-rpc', name: 'JSON-RPC', aliases: ['json rpc services', 'xml-rpc', 'xmlrpc'] },
  {
    id: 'long-polling', name: 'Long polling',
    aliases: ['http polling', 'polling', 'comet polling', 'short polling'],
    guard: {
      forms: ['polling'],
      before: ['endpoint', 'interval', 'loop', 'consumer', 'job', 'worker'],
      notBefore: ['station', 'stations', 'day', 'clerk', 'place', 'data', 'agent', 'of'],
      notAfter: ['opinion', 'election', 'exit', 'political', 'public', 'the', 'phone'],
      near: ['api', 'http', 'websockets', 'webhooks', 'rest', 'kafka', 'sse'],
      yes: [
        'Replaced [[polling]] by webhooks in the partner API.',
        'Skills: WebSockets, [[long polling]], SSE',
        'Shortened the [[polling]] interval of the importer.',
      ],
      no: [
        'Clerk at a polling station.',
        'Ran opinion polling for a newspaper.',
        'Counted votes on polling day.',
        'Polling agent for a council seat.',
      ],
    },
  },
  { id: 'messagepack', name: 'MessagePack', aliases: ['msgpack', 'cbor', 'bson'] },
  {
    id: 'microservice-communication', name: 'Service-to-service communication',
    aliases: [
      'inter-service communication', 'synchronous communication between services', 'service communication',
      'inter-process communication over network', 'asynchronous service calls',
    ],
  },
  { id: 'odata', name: 'OData', aliases: ['open data protocol', 'odata services', 'odata v4'] },
  {
    id: 'openapi', name: 'OpenAPI',
    aliases: [
      'open api specification', 'swagger', 'swagger ui', 'swagger docs', 'openapi spec', 'openapi 3', 'swagger codegen',
      'openapi generator', 'swashbuckle', 'springdoc', 'swagger/openapi', 'springfox', 'oas3', 'swaggerhub', 'nswag',
    ],
  },
  {
    id: 'pagination', name: 'Pagination',
    aliases: [
      'api pagination', 'cursor pagination', 'cursor-based pagination', 'keyset pagination', 'paginated',
      'paginated endpoints', 'paging and filtering', 'offset pagination', 'filtering and sorting', 'paginated apis',
    ],
    guard: {
      forms: ['pagination', 'paginated', 'filtering and sorting'],
      before: ['endpoint', 'api', 'query', 'response', 'list'],
      after: ['cursor', 'api', 'keyset', 'server-side', 'offset', 'added', 'with'],
      notBefore: ['of', 'and', 'mail', 'waste'],
      notAfter: ['book', 'the', 'newspaper', 'magazine', 'layout'],
      near: [
        'api', 'rest', 'sql', 'graphql', 'http', 'postgresql', 'mongodb', 'nodejs', 'elasticsearch', 'php', 'django',
        'laravel', 'spring-boot',
      ],
      yes: [
        'Added cursor [[pagination]] to the orders API.',
        'Skills: REST, [[pagination]], rate limiting',
        'Wrote [[paginated]] endpoints for search.',
      ],
      no: [
        'Laid out pagination of newspaper pages.',
        'Filtering and sorting waste on a belt.',
        'Checked the pagination of manuscripts.',
        'Set book pagination and running heads.',
      ],
    },
  },
  {
    id: 'parquet', name: 'Apache Parquet',
    aliases: ['parquet', 'parquet files', 'orc files', 'apache orc', 'columnar file formats'],
    guard: {
      forms: ['parquet'],
      before: ['file', 'format', 'table', 'dataset', 'partition'],
      notBefore: ['floor', 'floors', 'flooring', 'and', 'layer', 'courts'],
      notAfter: ['oak', 'laid', 'wooden', 'herringbone', 'beech', 'sanded'],
      near: ['spark', 's3', 'athena', 'hive', 'python', 'duckdb', 'avro', 'iceberg', 'kafka', 'arrow'],
      yes: [
        'Wrote S3 exports as [[Parquet]].',
        'Skills: Spark, [[Parquet]], Airflow',
        'Cut scan costs by [[Parquet]] files.',
      ],
      no: [
        'Laid oak parquet in flats.',
        'Sanded parquet floors.',
        'Sold parquet and carpets.',
        'Restored herringbone parquet in a castle.',
      ],
    },
  },
  {
    id: 'payment-apis', name: 'Payment integration',
    aliases: [
      'payment gateways', 'stripe', 'stripe api', 'payment gateway integration', 'paypal', 'paypal integration',
      'braintree', 'adyen', 'razorpay', 'payment gateway', 'payment processing systems', 'payment integrations',
      'stripe integration', 'payment provider integration', 'stripe connect', 'paypal api',
    ],
    guard: {
      forms: ['stripe', 'paypal', 'adyen'],
      case: 'upper',
      before: [
        'api', 'integration', 'webhook', 'connect', 'billing', 'checkout', 'sdk', 'payment', 'subscription', 'gateway',
      ],
      after: ['integrated', 'with', 'integrating', 'integrate', 'via', 'using'],
      notBefore: ['inc', 'ltd', 'europe', 'shirt', 'dublin', 'pattern', 'rust', 'account', 'terminals'],
      notAfter: ['at', 'the', 'racing', 'a', 'white', 'red'],
      near: [
        'nodejs', 'php', 'python', 'api', 'rails', 'laravel', 'webhooks', 'payment-apis', 'java', 'go', 'django',
        'rest', 'magento', 'react',
      ],
      yes: [
        'Integrated [[Stripe]] subscriptions.',
        'Skills: Node.js, [[Stripe]], [[PayPal]]',
        'Built [[payment gateway integration]] for tours.',
      ],
      no: [
        'Support agent at PayPal in Dundalk.',
        'Painted a red stripe on fire doors.',
        'Wheat with stripe rust.',
        'Took card and PayPal from guests at a stall.',
      ],
    },
  },
  {
    id: 'protobuf', name: 'Protocol Buffers',
    aliases: [
      'protobuf', 'protobufs', 'proto3', 'proto files', 'google protobuf', 'protobuf schemas', 'buf schema registry',
    ],
  },
  {
    id: 'rate-limiting', name: 'Rate limiting',
    aliases: [
      'throttling', 'api throttling', 'rate limits', 'rate limiter', 'token bucket', 'leaky bucket',
      'request throttling', 'rate-limited', 'api rate limiting', 'rate limiters', 'quota management',
      'rate-limiting middleware',
    ],
    guard: {
      forms: ['throttling', 'rate limits'],
      before: ['middleware', 'policy', 'api', 'request', 'layer', 'rule'],
      after: ['request', 'api', 'added', 'client', 'per-client', 'and', 'redis'],
      notBefore: ['valve', 'back', 'of', 'engine'],
      notAfter: ['engine', 'carbon', 'interest', 'thermal', 'pay', 'the', 'steam', 'bank'],
      near: [
        'api', 'redis', 'rest', 'nginx', 'kong', 'idempotency', 'caching', 'webhooks', 'http', 'circuit-breaker',
        'graphql',
      ],
      yes: [
        'Added [[throttling]] per client to the REST API.',
        'Skills: caching, [[rate limiting]], retries',
        'Backed off on partner [[rate limits]] of a bank API.',
      ],
      no: [
        'Diagnosed throttling valves in cooling plants.',
        'Charged interest at the rate limits of the bank.',
        'Throttling back a diesel engine on approach.',
        'Set pay rate limits for temps.',
      ],
    },
  },
  {
    id: 'request-validation', name: 'Request validation',
    aliases: [
      'input validation', 'schema validation', 'payload validation', 'joi', 'zod', 'ajv', 'pydantic',
      'fluentvalidation', 'bean validation', 'hibernate validator', 'json schema validation', 'data validation',
      'server-side validation', 'validated input', 'marshmallow python', 'form validation', 'validation of input',
    ],
    guard: {
      forms: ['joi', 'zod', 'data validation'],
      before: ['schema', 'validation', 'validator', 'library'],
      notBefore: ['de', 'baba', 'in', 'entry', 'magazine', 'managers', 'wellness'],
      notAfter: ['la', 'clinical', 'general', 'new'],
      near: [
        'nodejs', 'typescript', 'nestjs', 'python', 'fastapi', 'hapi', 'express', 'trpc', 'sql', 'api', 'java', 'react',
        'javascript', 'rest',
      ],
      yes: [
        'Checked bodies by [[Zod]] schemas in TypeScript.',
        'Skills: Express, [[Joi]], Mongoose',
        'Wrote Python models with [[Pydantic]].',
      ],
      no: [
        'Played General Zod at conventions.',
        'Massage therapist at Joi Wellness.',
        'Clinical data validation for trials.',
        'Reported to Joi de la Cruz.',
      ],
    },
  },
  {
    id: 'rest', name: 'REST',
    aliases: [
      'rest apis', 'restful', 'restful apis', 'rest api', 'rest services', 'restful web services', 'restful services',
      'restful web apis', 'rest web services', 'rest-based', 'rest endpoints', 'representational state transfer',
      'rest architecture', 'rest api development', 'rest/json', 'rest web api', 'rest-api services',
      'restful endpoints', 'restful api development', 'rest interfaces', 'restapis', 'rest integration',
      'restful architecture', 'rest api integration', 'rest framework apis', 'rest backends', 'rest client',
      'rest clients', 'restful api', 'rest calls', 'restful apis design', 'rest-like', 'rest webservices',
      'restful webservices',
    ],
    guard: {
      forms: ['rest'],
      case: 'exact',
      before: [
        ...softwareNouns, 'service', 'interface', 'architecture', 'client', 'controller', 'resource', 'call',
        'integration', 'design', 'webservice', 'principle', 'request', 'and', 'over', 'gateway', 'to', 'or', 'contract',
        'style',
      ],
      after: [
        ...codingWords, 'via', 'over', 'soap', 'graphql', 'using', 'and', 'or', 'from', 'expose', 'exposed', 'json',
        'of', 'through', 'in', 'with', 'design',
      ],
      notBefore: [
        'of', 'on', 'day', 'days', 'breaks', 'break', 'home', 'homes', 'is', 'was', 'room', 'area', 'assured', 'in',
        'easy', 'stop', 'period', 'periods', 'well', 'recuperation', 'with', 'week', 'time', 'house', 'stops',
      ],
      notAfter: [
        'the', 'bed', 'a', 'to', 'must', 'and', 'no', 'adequate', 'patients', 'wound', 'sunday', 'foot', 'head', 'arm',
        'night', 'their', 'your', 'heel',
      ],
      near: [
        'api', 'soap', 'json', 'graphql', 'grpc', 'http', 'java', 'spring-boot', 'nodejs', 'python', 'xml',
        'microservices', 'openapi', 'php', 'csharp', 'go', 'express', 'django', 'flask', 'asp-net-core', 'webhooks',
      ],
      yes: [
        'Split the monolith into [[REST]] services.',
        'Skills: [[REST]], SOAP, JSON',
        'Exposed stock via [[RESTful APIs]].',
        'Moved partners from SOAP to [[REST]].',
      ],
      no: [
        'Kept the rest of the crew informed.',
        'Rota with rest days and breaks.',
        'Manager of a rest home.',
        'Rest assured that guests come first.',
        'The REST of the report was signed by others.',
      ],
    },
  },
  {
    id: 'rpc', name: 'RPC',
    aliases: [
      'remote procedure calls', 'apache thrift', 'thrift', 'rpc frameworks', 'twirp', 'rpc services',
      'remote procedure call', 'sun rpc',
    ],
    guard: {
      forms: ['thrift', 'rpc'],
      before: [
        'service', 'api', 'framework', 'call', 'server', 'client', 'interface', 'schema', 'layer', 'protocol', 'idl',
      ],
      after: [...codingWords, 'apache', 'binary', 'over', 'via'],
      notBefore: [
        'shop', 'store', 'savings', 'stores', 'plan', 'bank', 'group', 'plc', 'of', 'hotel', 'clothes', 'fashion',
      ],
      notAfter: ['charity', 'the', 'household', 'with', 'through'],
      near: [
        'java', 'go', 'python', 'grpc', 'protobuf', 'c', 'php', 'scala', 'microservices', 'rest', 'cpp', 'finagle',
        'soap', 'json',
      ],
      yes: [
        'Wrote Java [[Thrift]] services for ads.',
        'Skills: [[RPC]], Protobuf, Go',
        'Moved [[RPC]] calls to queues.',
      ],
      no: [
        'Managed a charity thrift shop.',
        'Sold clothes at a thrift store.',
        'Buyer at RPC Group packaging.',
        'Praised for thrift with the ward budget.',
      ],
    },
  },
  {
    id: 'sdk-development', name: 'SDK development',
    aliases: [
      'client libraries', 'api clients', 'sdks', 'client sdks', 'software development kits', 'sdk design', 'client sdk',
      'api wrappers', 'published sdks', 'api client libraries',
    ],
  },
  {
    id: 'serialisation', name: 'Serialisation',
    aliases: [
      'data serialization', 'object serialization', 'deserialisation', 'json serialization', 'jackson', 'gson',
      'newtonsoft json', 'json.net', 'marshalling', 'jaxb', 'serialisation formats', 'binary serialization',
      'data formats', 'jackson databind', 'xstream', 'marshmallow serialization',
    ],
    guard: {
      forms: ['jackson', 'marshalling', 'serialisation'],
      case: 'upper',
      before: ['annotation', 'mapper', 'binding', 'databind', 'library', 'format', 'library'],
      notBefore: [
        '5', 'pollock', 'hole', 'mississippi', 'heights', 'street', 'laboratory', 'laboratories', 'lee', 'yard', 'of',
        'rights', 'memorial', 'hewitt',
      ],
      notAfter: [
        'michael', 'janet', 'mr', 'mrs', 'ms', 'samuel', 'andrew', 'dr', 'race', 'event', 'the', 'book', 'tv', 'peter',
        'glenda',
      ],
      near: [
        'java', 'spring', 'json', 'gson', 'jax-rs', 'kotlin', 'xml', 'spring-boot', 'csharp', 'python', 'protobuf',
        'avro', 'jersey', 'lombok',
      ],
      yes: [
        'Bound JSON in Java with [[Jackson]].',
        'Skills: Spring, [[Jackson]], JUnit',
        'Cut payloads by binary [[serialization]].',
      ],
      no: [
        'Danced in a Michael Jackson show.',
        'Waited tables in Jackson, Mississippi.',
        'Race marshalling at the circuit.',
        'Sold rights for TV serialisation of novels.',
      ],
    },
  },
  {
    id: 'server-sent-events', name: 'Server-sent events',
    aliases: ['sse', 'eventsource', 'server sent event', 'http streaming'],
    guard: {
      forms: ['sse'],
      case: 'exact',
      before: ['stream', 'endpoint', 'channel', 'connection'],
      notBefore: ['plc', 'energy', 'airtricity', 'renewables', 'riga', 'instructions', 'arena', 'hydro', 'listed'],
      notAfter: ['at', 'the', 'for', 'of'],
      near: [
        'websockets', 'http', 'nodejs', 'react', 'api', 'python', 'fastapi', 'spring-boot', 'webflux', 'rest',
        'webhooks', 'graphql',
      ],
      yes: [
        'Pushed order status by [[SSE]] over HTTP.',
        'Skills: WebSockets, [[SSE]], Redis',
        'Streamed tokens on an [[SSE]] endpoint.',
      ],
      no: [
        'Meter reader for SSE Energy.',
        'Electrician at SSE in Perth.',
        'Read economics at SSE Riga.',
        'Studied SSE of regression lines in class.',
      ],
    },
  },
  { id: 'signalr', name: 'SignalR', aliases: ['signal r hub', 'asp.net signalr', 'signalr core'] },
  {
    id: 'soap', name: 'SOAP',
    aliases: [
      'soap web services', 'soap services', 'soap apis', 'wsdl', 'ws-security', 'ws-*', 'simple object access protocol',
      'soap/wsdl', 'soap api', 'wsdl soap', 'soap webservices', 'uddi', 'soap ui services', 'soap messages',
      'soap calls',
    ],
    guard: {
      forms: ['soap'],
      case: 'exact',
      before: [
        ...softwareNouns, 'service', 'interface', 'client', 'endpoint', 'message', 'webservice', 'call', 'envelope',
        'integration', 'request', 'fault', 'and', 'to', 'over', 'or', 'xml', 'header',
      ],
      after: [...codingWords, 'via', 'over', 'rest', 'and', 'or', 'from', 'xml', 'legacy', 'using', 'in'],
      notBefore: [
        'opera', 'operas', 'star', 'notes', 'note', 'dispenser', 'bar', 'dish', 'making', 'dispensers', 'water', 'suds',
        'bubbles', 'actor', 'charting', 'box', 'format',
      ],
      notAfter: [
        'hand', 'the', 'a', 'hotel', 'liquid', 'dish', 'tv', 'bar', 'washing', 'with', 'saddle', 'subjective', 'of',
      ],
      near: [
        'rest', 'xml', 'wsdl', 'java', 'api', 'json', 'csharp', 'wcf', 'jax-ws', 'php', 'http', 'jakarta-ee', 'xsd',
        'graphql', 'sap', 'oracle-database', 'dotnet',
      ],
      yes: [
        'Wrapped [[SOAP]] services for the bank.',
        'Skills: REST, [[SOAP]], XML',
        'Consumed partner [[SOAP]] endpoints in Java.',
      ],
      no: [
        'Wrote scripts for a TV soap.',
        'Made lavender soap for markets.',
        'Charted patients in SOAP notes.',
        'Refilled soap dispensers on wards.',
      ],
    },
  },
  {
    id: 'socket-io', name: 'Socket.IO',
    aliases: ['socketio', 'socket io server', 'engine.io'],
    implies: ['nodejs', 'websockets'],
  },
  {
    id: 'socket-programming', name: 'Socket programming',
    aliases: [
      'tcp sockets', 'network programming', 'berkeley sockets', 'udp sockets', 'winsock', 'network sockets',
      'socket servers', 'raw sockets', 'sockets programming', 'sockets',
    ],
    guard: {
      forms: ['sockets'],
      before: ['api', 'server', 'programming'],
      after: ['tcp', 'udp', 'berkeley', 'unix', 'bsd', 'network', 'domain', 'posix'],
      notBefore: ['and', 'outlets', 'for', 'switches', 'wrench', 'set'],
      notAfter: [
        'power', 'plug', 'eye', 'electrical', 'wall', 'usb', 'double', 'light', 'tooth', 'dry', 'wired', 'fitted',
      ],
      near: ['c', 'cpp', 'java', 'python', 'tcp-ip', 'http', 'linux', 'multithreading', 'posix', 'go', 'threads'],
      yes: [
        'Wrote C [[sockets]] for telemetry.',
        'Skills: C, [[sockets]], pthreads',
        'Tuned TCP [[sockets]] for fan-out.',
      ],
      no: [
        'Fitted sockets and switches in homes.',
        'Healed dry sockets after extractions.',
        'Wired power sockets on stage.',
        'Painted eye sockets of dolls.',
      ],
    },
  },
  {
    id: 'stomp', name: 'STOMP',
    aliases: ['stomp protocol', 'stompjs', 'stomp over websocket'],
    guard: {
      case: 'exact',
      notBefore: ['rocket', 'team', 'show'],
      notAfter: ['the'],
      near: ['websockets', 'rabbitmq', 'activemq', 'spring'],
      yes: [
        'Pushed quotes by WebSocket and [[STOMP]].',
        'Skills: RabbitMQ, [[STOMP]], Java',
        'Bridged ActiveMQ topics over [[STOMP]].',
      ],
      no: [
        'Drummed in the show STOMP in London.',
        'Taught stomp dance in schools.',
        'Stomp rocket maker at fairs.',
        'Host of the swing stomp.',
      ],
    },
  },
  {
    id: 'telephony', name: 'VoIP and SIP',
    aliases: [
      'sip protocol', 'asterisk pbx', 'freeswitch', 'voip development', 'kamailio', 'opensips', 'rtp streaming',
      'sip servers',
    ],
  },
  {
    id: 'third-party-integration', name: 'Third-party integrations',
    aliases: [
      'third party integration', 'third-party services', 'system integration', 'systems integration',
      'integration of third-party services', 'external integrations', 'integrated third-party',
      'external systems integration', 'partner integrations', 'integration development',
      'integrated third-party services', 'application integration', 'backend integration', 'vendor integrations',
    ],
  },
  { id: 'trpc', name: 'tRPC', aliases: ['trpc routers', 't3 stack'], implies: ['typescript'] },
  {
    id: 'twilio', name: 'Twilio',
    aliases: [
      'twilio api', 'sendgrid', 'mailgun', 'amazon ses smtp', 'twilio sms', 'nexmo', 'vonage api', 'messagebird',
      'email delivery api', 'sms gateways', 'sms gateway',
    ],
  },
  {
    id: 'video-streaming', name: 'Media streaming',
    aliases: [
      'hls streaming', 'rtmp', 'video streaming backend', 'ffmpeg', 'mpeg-dash', 'live streaming backend',
      'media servers', 'video transcoding',
    ],
  },
  {
    id: 'web-scraping', name: 'Web scraping',
    aliases: [
      'scrapy', 'web crawlers', 'beautiful soup', 'beautifulsoup', 'web crawler', 'crawling', 'scrapers',
      'web crawling', 'data scraping', 'scraping',
    ],
    guard: {
      forms: ['crawling', 'scraping', 'scrapers', 'scrapy'],
      before: ['framework', 'pipeline', 'job', 'service', 'tool', 'script', 'spider'],
      after: ['web', 'data', 'site', 'python', 'built', 'wrote'],
      notBefore: ['of', 'by', 'tool', 'ice', 'paint', 'and', 'wallpaper', 'knees'],
      notAfter: [
        'paint', 'bowl', 'ice', 'floor', 'hide', 'skin', 'baby', 'the', 'plate', 'windscreen', 'dough', 'scale',
      ],
      near: ['python', 'nodejs', 'selenium', 'puppeteer', 'http', 'html', 'requests-python'],
      yes: [
        'Crawled shops with Python and [[Scrapy]].',
        'Skills: Python, [[web scraping]], Pandas',
        'Wrote [[scrapers]] in Python for tariffs.',
      ],
      no: [
        'Scraping paint off hulls by hand.',
        'Baby room leader: crawling and first steps.',
        'Scraping plates as kitchen porter.',
        'Supplied ice scrapers to garages.',
      ],
    },
  },
  {
    id: 'web-services', name: 'Web services',
    aliases: [
      'web service', 'web services development', 'webservices', 'jax-ws', 'jaxws', 'apache axis', 'axis2',
      'web service integration', 'web services integration', 'xml web services', 'axis web services', 'spring-ws',
    ],
  },
  {
    id: 'webhooks', name: 'Webhooks',
    aliases: [
      'web hooks', 'webhook delivery', 'http callbacks', 'webhook integrations', 'webhook endpoints',
      'outgoing webhooks', 'webhook handlers',
    ],
  },
  { id: 'webrtc', name: 'WebRTC', aliases: ['web rtc', 'stun/turn', 'mediasoup', 'janus gateway', 'livekit'] },
  {
    id: 'websockets', name: 'WebSockets',
    aliases: [
      'web sockets', 'wss', 'websocket servers', 'websocket apis', 'real-time communication', 'real-time apis',
      'realtime messaging', 'socket connections', 'websocket connections', 'real-time web', 'real-time updates',
      'real time notifications', 'ws library',
    ],
    guard: {
      forms: ['wss', 'real-time updates'],
      notBefore: ['to', 'on'],
      notAfter: ['sharepoint', 'passenger'],
      near: [
        'http', 'nodejs', 'redis', 'api', 'javascript', 'react', 'java', 'websockets', 'server-sent-events', 'signalr',
        'socket-io', 'rest', 'spring-boot', 'python', 'go',
      ],
      yes: [
        'Served [[real-time updates]] from Redis over [[WebSockets]].',
        'Skills: [[WebSockets]], HTTP, gRPC',
        'Terminated [[WSS]] traffic of 40,000 HTTP clients.',
      ],
      no: [
        'Gave passengers real-time updates on delays.',
        'Patched WSS servers for SharePoint hosts.',
        'Sent real-time updates to relatives of patients.',
        'Guarded WSS sites at night.',
      ],
    },
  },
  {
    id: 'xml', name: 'XML',
    aliases: [
      'extensible markup language', 'xml schemas', 'xsd', 'xml parsing', 'dtd', 'xml schema', 'sax', 'dom parsing',
      'xml processing', 'sax parser', 'jaxp', 'xml parsers', 'sax and dom', 'xml/json', 'xml data', 'xml documents',
      'xml beans',
    ],
    guard: {
      forms: ['sax', 'dtd'],
      case: 'exact',
      notBefore: ['player', 'quartet', 'solo', 'section', 'fifth'],
      notAfter: ['alto', 'tenor', 'baritone', 'soprano', 'the'],
      near: ['xml', 'xslt', 'xsd', 'java', 'soap', 'xpath'],
      yes: ['Parsed XML feeds with [[SAX]] in Java.', 'Skills: XML, XSLT, [[DTD]]', 'Wrote [[XSD]] for claims.'],
      no: [
        'Played tenor sax in a big band.',
        'Taught sax to grade five.',
        'Signed a DTD for export duties.',
        'Led the SAX section of a band.',
      ],
    },
  },
  { id: 'yaml', name: 'YAML', aliases: ['yml', 'yaml files', 'yaml configuration', 'toml', 'ini files'] },
] as const satisfies readonly SkillRow[]
