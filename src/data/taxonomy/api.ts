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
  { id: '2checkout', name: '2Checkout', implies: ['payment-gateways'] },
  { id: 'ably-realtime', name: 'Ably Realtime' },
  { id: 'absinthe', name: 'Absinthe GraphQL', implies: ['elixir', 'graphql'] },
  {
    id: 'adyen', name: 'Adyen',
    aliases: ['adyen api', 'adyen integration'],
    implies: ['payment-gateways'],
    guard: {
      notBefore: ['nv', 'bv'],
      notAfter: ['at', 'joined'],
      yes: ['Settled shops through [[Adyen]].', 'Skills: Kotlin, [[Adyen]], Kafka', 'Built the [[Adyen integration]].'],
      no: [
        'Recruiter at Adyen, Amsterdam.',
        'Adyen NV, receptionist.',
        'Cook at Adyen in Amsterdam.',
        'Joined Adyen as office manager.',
      ],
    },
  },
  { id: 'africas-talking', name: 'Africa’s Talking', aliases: ['Africa’s Talking API', 'Africas Talking'] },
  { id: 'airtel-money', name: 'Airtel Money', implies: ['mobile-money'] },
  { id: 'alipay', name: 'Alipay', implies: ['payment-gateways'] },
  {
    id: 'apache-axis', name: 'Apache Axis',
    aliases: ['axis2', 'apache axis2', 'axis web services'],
    implies: ['soap', 'java'],
  },
  {
    id: 'api', name: 'APIs',
    aliases: [
      'api', 'application programming interfaces', 'api development', 'api programming', 'web apis', 'backend apis',
      'api integration', 'developed apis', 'api implementation', 'building apis', 'built apis', 'designing apis',
      'application program interfaces', 'api services', 'internal apis', 'public apis', 'third-party apis',
      'external apis', 'api endpoints', 'endpoints', 'api calls', 'partner apis', 'integrated apis',
      'third-party api integration', 'integration of apis', 'private apis', 'api consumption', 'api layer',
      'api creation',
    ],
    guard: {
      forms: ['APIs', 'api', 'endpoints'],
      notBefore: ['supplier', 'suppliers', 'assay', 'assays', '570', '653', 
        'manufacturing', 'manufacturers', 'batch', 'batches', 'synthesis', 'sourcing', 'purity', 'potency', 'gravity',
        'crystallisation', 'strip', 'stability', 'impurity', 'impurities', '570', '510', '653', '650', 'inspector',
        'tank', 'standard', 'clinical', 'granulation', 'plant', 'ltd', 'production', 'q1', 'spec', 'of',
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
    id: 'api-authentication', name: 'API authentication',
    aliases: [
      'api keys', 'api key management', 'owasp api top 10', 'hmac signing', 'request signing', 'api authorisation',
      'authenticated apis',
    ],
  },
  {
    id: 'api-blueprint', name: 'API Blueprint',
  },
  {
    id: 'api-clients', name: 'API client libraries',
    aliases: [
      'api clients', 'api client sdks', 'api wrappers', 'software development kits', 'sdk design', 'published sdks',
      'typed api clients',
    ],
  },
  {
    id: 'api-deprecation', name: 'API deprecation',
    aliases: ['deprecated apis', 'sunsetting apis', 'sunset apis', 'api life cycle', 'api lifecycle management'],
  },
  {
    id: 'api-design', name: 'API design',
    aliases: [
      'api-first', 'api first design', 'design of apis', 'contract-first', 'contract first design', 'api contracts',
      'designed apis', 'api architecture', 'api specification', 'api modelling', 'contract-first apis',
      'api-driven development', 'api design first', 'api guidelines', 'api standards', 'api strategy',
    ],
  },
  {
    id: 'api-documentation', name: 'API documentation',
    aliases: [
      'apidoc', 'api reference', 'documenting apis', 'developer portal', 'api portal', 'redoc', 'readme.io',
      'documentation of apis', 'api specs', 'slate docs',
    ],
  },
  { id: 'api-gateway', name: 'API gateway', aliases: ['api gateway pattern', 'bff pattern', 'edge gateway'] },
  {
    id: 'api-management', name: 'API management',
    aliases: [
      'api management platforms', 'api governance', 'api monetisation', 'api catalog', 'api catalogue',
      'api governance standards',
    ],
  },
  {
    id: 'api-versioning', name: 'API versioning',
    aliases: [
      'versioned apis', 'versioning of apis', 'versioning apis', 'backward compatibility', 'backwards compatibility',
      'backwards compatible apis', 'backward-compatible changes', 'backwards compatible', 'backward compatible',
      'versioned by header', 'versioned endpoints', 'versioned by URL',
    ],
  },
  { id: 'apns', name: 'Apple Push Notification service', aliases: ['web push', 'web push notifications'] },
  { id: 'apple-pay', name: 'Apple Pay', implies: ['payment-gateways'] },
  {
    id: 'as2', name: 'AS2',
    aliases: ['as2 protocol', 'as4 protocol'],
    guard: {
      forms: ['AS2'],
      case: 'upper',
      notBefore: ['level', 'exam', 'units', 'chemistry', 'physics', 'biology', 'maths', 'english', 'history', 'papers'],
      near: ['edi', 'xml', 'ftp'],
      yes: ['Sent EDI invoices over [[AS2]].', 'Skills: EDI, [[AS2]], SFTP', 'Moved partners from FTP to [[AS2]].'],
      no: [
        'Taught AS2 chemistry to sixth-formers.',
        'Marked AS2 papers for an exam board.',
        'Read AS2 units of music.',
        'Grade A in AS2 biology.',
      ],
    },
  },
  { id: 'asyncapi', name: 'AsyncAPI', aliases: ['async api spec'] },
  { id: 'authorize-net', name: 'Authorize.Net', implies: ['payment-gateways'] },
  {
    id: 'avro', name: 'Apache Avro',
    aliases: ['avro', 'avro schemas', 'avro serialization'],
    guard: {
      forms: ['avro'],
      case: 'upper',
      notBefore: ['lancaster', 'vulcan', 'hotel', 'anson', 'hangar'],
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
  { id: 'bancontact', name: 'Bancontact', implies: ['payment-gateways'] },
  {
    id: 'batch-apis', name: 'Bulk and batch APIs',
    aliases: ['bulk apis', 'batch endpoints', 'bulk endpoints', 'bulk import api'],
  },
  {
    id: 'bean-validation', name: 'Bean Validation',
    aliases: ['jakarta validation', 'jakarta bean validation', 'jsr 303', 'jsr 380'],
    implies: ['java', 'input-validation'],
  },
  {
    id: 'beautiful-soup', name: 'Beautiful Soup',
    aliases: ['bs4'],
    implies: ['python', 'web-scraping'],
    guard: {
      forms: ['Beautiful Soup'],
      case: 'upper',
      yes: [
        'Scraped pages in Python by [[bs4]].',
        'Skills: Python, [[BeautifulSoup]], Pandas',
        'Crawled tariffs with Requests and [[bs4]].',
      ],
      no: [
        'Cooked a beautiful soup of leeks.',
        'Praised for her beautiful soup and bread.',
        'Served beautiful soups in winter.',
        'Wrote of a beautiful soup in Hanoi.',
      ],
    },
  },
  { id: 'bkash', name: 'bKash', implies: ['payment-gateways'] },
  {
    id: 'blockchain-apis', name: 'Web3',
    aliases: [
      'ethereum', 'blockchain', 'ethereum apis', 'blockchain technology', 'ethereum blockchain', 'bitcoin development',
    ],
  },
  { id: 'boleto-bancario', name: 'boleto bancário', aliases: ['boletos'], implies: ['payment-gateways'] },
  { id: 'bson', name: 'BSON', aliases: ['binary json'] },
  { id: 'capnproto', name: "Cap'n Proto", aliases: ['capn proto'] },
  { id: 'cbor', name: 'CBOR', aliases: ['concise binary object representation'] },
  { id: 'chargebee', name: 'Chargebee', implies: ['payment-gateways'] },
  { id: 'checkout-com', name: 'Checkout.com', implies: ['payment-gateways'] },
  { id: 'cloudevents', name: 'CloudEvents', aliases: ['cncf cloudevents'] },
  {
    id: 'coap', name: 'CoAP',
  },
  { id: 'connect-rpc', name: 'ConnectRPC', implies: ['grpc'] },
  {
    id: 'content-negotiation', name: 'Content negotiation',
    aliases: ['accept header', 'media types', 'mime types'],
    guard: {
      forms: ['media types'],
      notBefore: ['including'],
      notAfter: ['all', 'different', 'other', 'various', 'lab'],
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
      case: 'upper',
      notBefore: ['anglais', 'de'],
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
    aliases: ['csv files', 'csv import', 'csv exports', 'csv parsing'],
    guard: {
      forms: ['CSV', 'csv files', 'csv exports', 'csv import', 'csv parsing'],
      case: 'upper',
      before: ['parser', 'parsing', 'processing', 'format'],
      notBefore: ['team', 'pharma', 'validation', 'engineer'],
      near: ['json', 'xml', 'parquet', 'avro', 'yaml'],
      yes: ['Parsed [[CSV]] and XML feeds.', 'Skills: JSON, XML, [[CSV]]', 'Wrote a [[CSV]] parser in Go.'],
      no: [
        'CSV engineer in pharma, computer system validation.',
        'CSV validation of lab devices.',
        'Worked in the CSV team of a drug maker.',
        'Coached CSV volunteers.',
      ],
    },
  },
  { id: 'cybersource-api', name: 'CyberSource API', implies: ['payment-gateways'] },
  {
    id: 'dgs', name: 'Netflix DGS',
    aliases: ['DGS framework'],
    implies: ['graphql'],
  },
  { id: 'dicom', name: 'DICOM', aliases: ['dicom web', 'pacs dicom'] },
  { id: 'dlocal', name: 'dLocal', implies: ['payment-gateways'] },
  { id: 'docusign', name: 'DocuSign' },
  {
    id: 'edi', name: 'EDI',
    aliases: ['electronic data interchange', 'edifact', 'ansi x12', 'edi integration', 'edi 850', 'hipaa x12'],
    guard: {
      forms: ['EDI'],
      case: 'upper',
      before: [
        'integration', 'message', 'transaction', 'mapping', 'interface', 'file', '850', '837', 'translation', 'gateway',
        'system', 'developer',
      ],
      after: [...codingWords, 'x12'],
      notBefore: ['training', 'committee', 'strategy', 'champion', 'officer', 'council', 'lead', 'policy'],
      near: ['xml', 'as2', 'java', 'biztalk', 'ftp', 'soap', 'json', 'csharp', 'python'],
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
    id: 'email-delivery', name: 'Email delivery',
    aliases: [
      'imap', 'pop3', 'smtp servers', 'email services integration', 'mail servers', 'email notifications service',
      'smtp integration', 'smtp',
    ],
  },
  { id: 'emv', name: 'EMV', aliases: ['EMV contactless'] },
  { id: 'fednow', name: 'FedNow' },
  { id: 'ffmpeg', name: 'FFmpeg', aliases: ['ff mpeg', 'libav'] },
  {
    id: 'fhir', name: 'FHIR',
    aliases: ['hl7 fhir', 'smart on fhir', 'hapi fhir', 'fhir apis', 'fhir resources'],
    implies: ['hl7'],
  },
  { id: 'fhir-server', name: 'FHIR server' },
  {
    id: 'file-uploads', name: 'File upload handling',
    aliases: [
      'file uploads', 'pre-signed urls', 'multipart uploads', 'resumable uploads', 'chunked uploads',
      'document upload api',
    ],
    guard: {
      forms: ['file uploads'],
      notBefore: ['team', 'clerk'],
      notAfter: ['daily', 'weekly', 'photo'],
      near: ['s3', 'api', 'rest', 'nodejs', 'php', 'http', 'python', 'express', 'laravel', 'django'],
      yes: [
        'Moved Node.js [[file uploads]] to S3.',
        'Skills: S3, [[presigned URLs]]',
        'Scanned PHP [[file uploads]] for viruses.',
      ],
      no: [
        'Did daily file uploads of payslips.',
        'Checked file uploads by applicants.',
        'Named photo file uploads for estate agents.',
        'Sorted weekly file uploads in a records office.',
      ],
    },
  },
  { id: 'fix-protocol', name: 'FIX protocol', aliases: ['quickfix', 'fix engine', 'financial information exchange'] },
  { id: 'flat-files', name: 'Flat files', aliases: ['fixed-width files', 'flat file processing', 'flat file imports'] },
  { id: 'flatbuffers', name: 'FlatBuffers' },
  { id: 'fluentvalidation', name: 'FluentValidation', implies: ['dotnet', 'input-validation'] },
  { id: 'gcash', name: 'GCash', implies: ['payment-gateways'] },
  { id: 'geojson', name: 'GeoJSON', aliases: ['TopoJSON'] },
  { id: 'giropay', name: 'Giropay', implies: ['payment-gateways'] },
  {
    id: 'google-maps-api', name: 'Google Maps API',
    aliases: ['maps api', 'google places api', 'geocoding apis', 'google api integration'],
  },
  { id: 'google-pay', name: 'Google Pay', implies: ['payment-gateways'] },
  { id: 'gqlgen', name: 'gqlgen', implies: ['go', 'graphql'] },
  {
    id: 'graphql', name: 'GraphQL',
    aliases: [
      'graph ql api', 'graphql schemas', 'graphql resolvers', 'gql', 'graphql subscriptions', 'graphql federation',
      'schema stitching', 'graphql servers', 'graphql queries', 'graphql mutations',
    ],
  },
  {
    id: 'grpc', name: 'gRPC',
    aliases: [
      'grpc services', 'google rpc', 'grpc web', 'grpc streaming', 'grpc gateway', 'bidirectional streaming grpc',
      'grpc apis',
    ],
  },
  {
    id: 'hasura', name: 'Hasura',
    implies: ['graphql'],
  },
  {
    id: 'hateoas', name: 'HATEOAS',
    aliases: [
      'hypermedia', 'hypermedia apis', 'hypermedia as the engine of application state', 'richardson maturity model',
    ],
  },
  {
    id: 'hl7', name: 'HL7',
    aliases: ['hl7 v2', 'hl7 interfaces', 'hl7 messages', 'health level seven', 'hl7 integration', 'mirth connect'],
  },
  {
    id: 'hot-chocolate', name: 'Hot Chocolate',
    aliases: ['hot chocolate graphql', 'chillicream'],
    implies: ['graphql', 'dotnet'],
    guard: {
      forms: ['Hot Chocolate'],
      case: 'upper',
      notBefore: ['powder', 'bar', 'mix'],
      notAfter: ['served'],
      near: ['graphql', 'dotnet', 'csharp'],
      yes: [
        'Exposed C# services by GraphQL and [[Hot Chocolate]].',
        'Skills: C#, GraphQL, [[Hot Chocolate]]',
        'Moved resolvers to [[ChilliCream]].',
      ],
      no: [
        'Served hot chocolate at a Christmas market.',
        'Mixed Hot Chocolate with rum.',
        'Sold hot chocolate powder to cafés.',
        'Made hot chocolate for the ward.',
      ],
    },
  },
  {
    id: 'http', name: 'HTTP',
    aliases: [
      'http protocol', 'hypertext transfer protocol', 'http and https', 'https protocol', 'http server programming',
      'http clients',
    ],
  },
  {
    id: 'http-cache-headers', name: 'HTTP cache headers',
    aliases: ['etag', 'cache-control', 'conditional requests', 'cache headers', 'cache-control headers'],
  },
  {
    id: 'http-methods', name: 'HTTP methods',
    aliases: [
      'get post put delete', 'http verbs', 'get and post requests', 'put and delete', 'request methods',
      'http request methods', 'http get', 'http post', 'post requests', 'get requests',
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
  { id: 'http2', name: 'HTTP/2', aliases: ['http2', 'multiplexed streams'] },
  { id: 'http3', name: 'HTTP/3', aliases: ['http3', 'quic protocol', 'quic'], implies: ['http'] },
  { id: 'hyperledger', name: 'Hyperledger', aliases: ['hyperledger fabric', 'hyperledger besu'] },
  { id: 'ideal-payments', name: 'iDEAL payments', implies: ['payment-gateways'] },
  {
    id: 'idempotency', name: 'Idempotency',
    aliases: [
      'idempotent apis', 'idempotent consumers', 'idempotency keys', 'idempotent', 'idempotent endpoints',
      'idempotent operations', 'idempotent writes', 'idempotent requests', 'idempotent processing',
    ],
  },
  { id: 'infobip', name: 'Infobip' },
  {
    id: 'iso-20022', name: 'ISO 20022',
    aliases: ['ISO 8583', 'pain.001', 'SWIFT MT messages'],
  },
  {
    id: 'jackson', name: 'Jackson',
    aliases: ['jackson databind', 'fasterxml jackson', 'gson'],
    implies: ['java', 'json'],
    guard: {
      forms: ['Jackson'],
      case: 'upper',
      before: ['annotation', 'mapper', 'databind', 'library', 'module'],
      notBefore: [
        '5', 'pollock', 'hole', 'mississippi', 'heights', 'street', 'laboratory', 'laboratories', 'lee', 'hewitt',
        'memorial',
      ],
      notAfter: [
        'michael', 'janet', 'mr', 'mrs', 'ms', 'samuel', 'andrew', 'dr', 'peter', 'glenda', 'mentored by', 'trained by',
        'led by', 'supervised by', 'coached by', 'managed by', 'report to', 'reported to', 'reporting to',
        'assisted by',
      ],
      near: ['java', 'spring', 'json', 'jax-rs', 'kotlin', 'spring-boot', 'jersey', 'xml'],
      yes: [
        'Bound JSON in Java with [[Jackson]].',
        'Skills: Spring, [[Jackson]], JUnit',
        'Wrote [[Jackson]] modules for money.',
      ],
      no: [
        'Danced in a Michael Jackson show.',
        'Waited tables in Jackson, Mississippi.',
        'Reported to Mr Jackson, head of retail.',
        'Lab technician at Jackson Laboratory.',
      ],
    },
  },
  { id: 'jax-ws', name: 'JAX-WS', aliases: ['jaxws services', 'jax-rpc'], implies: ['soap', 'java'] },
  { id: 'jaxb', name: 'JAXB', aliases: ['java architecture for xml binding', 'xstream'], implies: ['java', 'xml'] },
  {
    id: 'joi', name: 'Joi',
    aliases: ['joi validation', 'hapi joi', 'joi schemas'],
    implies: ['input-validation'],
    guard: {
      forms: ['Joi'],
      case: 'upper',
      before: ['schema', 'validation', 'validator'],
      notBefore: ['de', 'baba', 'wellness'],
      notAfter: ['la', 'ms', 'mrs'],
      near: ['nodejs', 'express', 'mongoose', 'hapi', 'nestjs', 'typescript', 'javascript'],
      yes: [
        'Checked Node.js bodies by [[Joi]] schemas.',
        'Skills: Express, [[Joi]], Mongoose',
        'Moved [[Joi validation]] to Zod.',
      ],
      no: [
        'Massage therapist at Joi Wellness.',
        'Reported to Joi de la Cruz.',
        'Sang at Joi Bar.',
        'Wrote cards for Joi Gifts.',
      ],
    },
  },
  {
    id: 'json', name: 'JSON',
    aliases: [
      'javascript object notation', 'json parsing', 'json documents', 'json data', 'json web services', 'json lines',
    ],
  },
  { id: 'json-api', name: 'JSON:API', aliases: ['jsonapi', 'json api specification', 'json:api spec'] },
  { id: 'json-rpc', name: 'JSON-RPC', aliases: ['json rpc services'] },
  { id: 'json-schema', name: 'JSON Schema', aliases: ['ajv'], implies: ['json'] },
  { id: 'jsonpath', name: 'JSONPath', aliases: ['jmespath', 'json pointer'], implies: ['json'] },
  { id: 'lemon-squeezy', name: 'Lemon Squeezy', implies: ['payment-gateways'] },
  { id: 'livekit', name: 'LiveKit', aliases: ['livekit server'], implies: ['webrtc'] },
  { id: 'long-polling', name: 'Long polling', aliases: ['comet polling', 'short polling'] },
  {
    id: 'm-pesa', name: 'M-Pesa',
    aliases: ['M-Pesa Daraja API', 'Daraja API', 'Daraja', 'Lipa na M-Pesa', 'STK push'],
    implies: ['mobile-money'],
  },
  { id: 'mailgun', name: 'Mailgun', aliases: ['mail gun api'] },
  { id: 'mediasoup', name: 'mediasoup', implies: ['webrtc'] },
  { id: 'messagebird', name: 'MessageBird' },
  { id: 'messagepack', name: 'MessagePack', aliases: ['msgpack'] },
  {
    id: 'microservice-communication', name: 'Service-to-service communication',
    aliases: [
      'inter-service communication', 'synchronous communication between services', 'service communication',
      'inter-process communication over network', 'asynchronous service calls',
    ],
  },
  {
    id: 'mobile-money', name: 'Mobile money integration',
    aliases: ['mobile money API', 'mobile money payments'],
    implies: ['payment-gateways'],
  },
  {
    id: 'modbus', name: 'Modbus',
    aliases: ['Modbus TCP', 'Modbus RTU'],
  },
  { id: 'mtn-momo', name: 'MTN MoMo', aliases: ['MoMo API', 'MTN Mobile Money'], implies: ['mobile-money'] },
  { id: 'newtonsoft-json', name: 'Json.NET', aliases: ['newtonsoft', 'system.text.json'], implies: ['dotnet', 'json'] },
  { id: 'odata', name: 'OData', aliases: ['open data protocol', 'odata services', 'odata v4'] },
  { id: 'ogc-web-services', name: 'OGC web services', aliases: ['WMS/WFS', 'WMTS', 'OGC API'] },
  {
    id: 'opc-ua', name: 'OPC UA',
    
  },
  { id: 'open-banking', name: 'Open banking', aliases: ['open banking APIs', 'account aggregation'] },
  {
    id: 'openapi', name: 'OpenAPI',
    aliases: [
      'open api specification', 'swagger', 'swagger ui', 'swagger docs', 'openapi spec', 'swagger codegen',
      'openapi generator', 'oas3', 'swaggerhub',
    ],
    guard: {
      forms: ['swagger'],
      case: 'upper',
      notBefore: ['stick', 'of'],
      notAfter: ['a', 'his', 'her', 'some'],
      yes: [
        'Described the API in [[Swagger]].',
        'Skills: REST, [[Swagger]], Postman',
        'Generated clients from [[OpenAPI]].',
      ],
      no: [
        'Walked with swagger on the catwalk.',
        'Drum major with swagger.',
        'Sang with a swagger and a smile.',
        'Served tables with swagger.',
      ],
    },
  },
  {
    id: 'openfeign', name: 'OpenFeign',
    aliases: ['Feign clients', 'Spring Cloud OpenFeign', 'Netflix Feign'],
    implies: ['java'],
  },
  { id: 'orange-money', name: 'Orange Money', implies: ['mobile-money'] },
  { id: 'orc', name: 'Apache ORC', aliases: ['orc files', 'orc format'] },
  {
    id: 'pagination', name: 'Pagination',
    aliases: [
      'api pagination', 'cursor pagination', 'cursor-based pagination', 'keyset pagination', 'paginated',
      'paginated endpoints', 'paging and filtering', 'offset pagination', 'filtering and sorting', 'paginated apis',
    ],
    guard: {
      forms: ['Pagination', 'paginated', 'filtering and sorting'],
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
  { id: 'pagseguro', name: 'PagSeguro', implies: ['payment-gateways'] },
  {
    id: 'parquet', name: 'Apache Parquet',
    aliases: ['parquet', 'parquet files'],
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
    id: 'paypal', name: 'PayPal',
    aliases: ['paypal api', 'paypal integration', 'braintree', 'paypal sdk', 'paypal checkout'],
    implies: ['payment-gateways'],
    guard: {
      forms: ['PayPal'],
      before: [
        'api', 'webhook', 'sdk', 'checkout', 'integration', 'express', 'payment', 'and', 'subscription', 'gateway',
      ],
      after: ['integrated', 'integrating', 'integrate', 'via'],
      notBefore: ['inc', 'ltd', 'europe', 'pte', 'holdings'],
      notAfter: ['at', 'by'],
      near: [
        'nodejs', 'php', 'python', 'api', 'rails', 'laravel', 'webhooks', 'java', 'django', 'rest', 'stripe', 'magento',
        'woocommerce', 'payment-gateways',
      ],
      yes: [
        'Integrated [[PayPal]] and card payments.',
        'Skills: PHP, [[PayPal]], MySQL',
        'Wrapped the [[PayPal API]] for tours.',
      ],
      no: [
        'Support agent at PayPal in Dundalk.',
        'Guests paid by PayPal at the stall.',
        'PayPal Inc, risk operations associate.',
        'Sales clerk at PayPal Europe.',
      ],
    },
  },
  { id: 'paytm', name: 'Paytm', implies: ['payment-gateways'] },
  { id: 'peppol', name: 'Peppol', aliases: ['peppol access point', 'peppol invoices', 'ubl invoices'] },
  { id: 'pesapal', name: 'Pesapal', implies: ['payment-gateways'] },
  { id: 'phonepe', name: 'PhonePe', implies: ['payment-gateways'] },
  { id: 'pix-payments', name: 'Pix payments', aliases: ['Pix integration'], implies: ['payment-gateways'] },
  { id: 'plivo', name: 'Plivo' },
  {
    id: 'postgraphile', name: 'PostGraphile',
    implies: ['graphql'],
  },
  {
    id: 'protobuf', name: 'Protocol Buffers',
    aliases: [
      'protobuf', 'proto3', 'proto files', 'google protobuf', 'protobuf schemas', 'buf schema registry',
      'proto definitions', '.proto contracts',
    ],
  },
  { id: 'pubnub', name: 'PubNub' },
  {
    id: 'pydantic', name: 'Pydantic',
    aliases: ['pydantic models', 'pydantic v2'],
    implies: ['python', 'input-validation'],
  },
  { id: 'quickbooks-api', name: 'QuickBooks API', aliases: ['QuickBooks Online API'] },
  {
    id: 'raml', name: 'RAML',
  },
  {
    id: 'rate-limiting', name: 'Rate limiting',
    aliases: [
      'throttling', 'api throttling', 'rate limits', 'rate limiter', 'token bucket', 'leaky bucket',
      'request throttling', 'rate-limited', 'api rate limiting', 'quota management', 'rate-limiting middleware',
    ],
    guard: {
      forms: ['throttling', 'rate limits'],
      before: ['middleware', 'policy', 'api', 'request', 'layer', 'rule'],
      after: ['request', 'api', 'added', 'client', 'per-client', 'and', 'redis'],
      notBefore: ['valve', 'back', 'engine'],
      notAfter: ['engine', 'carbon', 'interest', 'thermal', 'pay', 'steam', 'bank'],
      near: [
        'api', 'redis', 'rest', 'nginx', 'kong', 'idempotency', 'caching-strategies', 'webhooks', 'http',
        'circuit-breaker', 'graphql',
      ],
      yes: [
        'Added [[throttling]] per client to the REST API.',
        'Skills: caching, [[rate limiting]], retries',
        'Backed off on [[rate limits]] of a partner REST API.',
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
    id: 'razorpay', name: 'Razorpay',
    aliases: ['razorpay api', 'razorpay integration'],
    implies: ['payment-gateways'],
  },
  { id: 'recurly', name: 'Recurly', implies: ['payment-gateways'] },
  {
    id: 'refit', name: 'Refit .NET',
    aliases: ['Refit'],
    implies: ['csharp'],
    guard: {
      forms: ['Refit'],
      case: 'upper',
      before: ['interfaces', 'clients'],
      notBefore: ['of', 'manager', 'contractor', 'programme'],
      notAfter: ['shop', 'store', 'ship', 'engine', 'a', 'kitchen', 'pub'],
      near: ['csharp', 'dotnet', 'asp-net-core', 'polly', 'xunit', 'serilog'],
      yes: [
        'C# clients with [[Refit]] and Polly',
        'Skills: C#, [[Refit]], Serilog',
      ],
      no: [
        'Refit of trawlers in a dock.',
        'Shop Refit manager, retail',
      ],
    },
  },
  {
    id: 'rest', name: 'REST',
    aliases: [
      'rest api', 'restful', 'restful api', 'rest services', 'restful web services', 'restful services',
      'restful web apis', 'rest web services', 'rest-based', 'rest endpoints', 'representational state transfer',
      'rest architecture', 'rest api development', 'rest web api', 'rest-api services', 'restful endpoints',
      'restful api development', 'rest interfaces', 'rest integration', 'restful architecture', 'rest api integration',
      'rest framework apis', 'rest backends', 'rest client', 'rest calls', 'restful apis design',
      'design of rest services', 'rest api design', 'restful api design', 'designing rest apis',
      'design of restful services', 'design of rest apis',
    ],
    guard: {
      forms: ['REST', 'restful'],
      case: 'upper',
      before: [
        ...softwareNouns, 'service', 'interface', 'architecture', 'client', 'controller', 'resource', 'call',
        'integration', 'design', 'webservice', 'principle', 'request', 'over', 'gateway', 'contract',
        'style',
      ],
      after: [
        ...codingWords, 'via', 'over', 'soap', 'graphql', 'using', 'and', 'or', 'from', 'expose', 'exposed', 'json',
        'of', 'through', 'in', 'with', 'design',
      ],
      notBefore: [
        'of', 'on', 'day', 'days', 'breaks', 'break', 'home', 'homes', 'is', 'was', 'room', 'area', 'assured', 'easy',
        'stop', 'period', 'periods', 'recuperation', 'week', 'house', 'stops', 'holiday', 'holidays', 'nights', 'sleep',
        'weekend', 'weekends',
      ],
      notAfter: ['bed', 'patients', 'wound', 'sunday', 'foot', 'head', 'arm', 'night', 'adequate', 'heel'],
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
  { id: 'rpc', name: 'RPC', aliases: ['remote procedure call', 'rpc frameworks', 'rpc services'] },
  { id: 'scrapy', name: 'Scrapy', aliases: ['scrapy spiders'], implies: ['python', 'web-scraping'] },
  { id: 'sendgrid', name: 'SendGrid', aliases: ['send grid api', 'twilio sendgrid'] },
  {
    id: 'serialisation', name: 'Serialisation',
    aliases: [
      'data serialization', 'object serialization', 'deserialisation', 'serialisation formats', 'binary serialization',
      'serialisation and deserialisation', 'data formats', 'data interchange formats',
    ],
    guard: {
      forms: ['Serialisation', 'data formats'],
      before: ['format', 'library', 'layer', 'code'],
      after: ['json', 'binary', 'data', 'object', 'custom', 'fast'],
      notBefore: ['of', 'rights', 'number'],
      notAfter: ['tv', 'book', 'comic', 'pack', 'pharma'],
      near: ['java', 'json', 'xml', 'protobuf', 'csharp', 'avro', 'python', 'cpp', 'kafka', 'grpc', 'kotlin', 'rust'],
      yes: [
        'Cut payloads by binary [[serialisation]].',
        'Skills: Java, [[serialisation]], Netty',
        'Moved Kafka topics to faster [[serialisation]].',
      ],
      no: [
        'Sold rights for TV serialisation of novels.',
        'Set pack serialisation on a drug line.',
        'Wrote a serialisation of a thriller for a weekly.',
        'Traced lots by serialisation number.',
      ],
    },
  },
  {
    id: 'server-sent-events', name: 'Server-sent events',
    aliases: ['sse'],
    guard: {
      forms: ['sse'],
      case: 'upper',
      before: ['stream', 'endpoint', 'channel', 'connection'],
      notBefore: ['plc', 'energy', 'airtricity', 'renewables', 'riga', 'instructions', 'arena', 'hydro', 'listed'],
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
        'Meter engineer for SSE plc.',
      ],
    },
  },
  { id: 'signalr', name: 'SignalR', aliases: ['asp.net signalr', 'signalr core'] },
  { id: 'smpp', name: 'SMPP' },
  {
    id: 'soap', name: 'SOAP',
    aliases: [
      'soap web services', 'soap services', 'soap api', 'wsdl', 'simple object access protocol', 'wsdl soap',
      'soap messages', 'soap calls',
    ],
    guard: {
      forms: ['SOAP'],
      case: 'upper',
      before: [
        ...softwareNouns, 'service', 'interface', 'client', 'endpoint', 'message', 'webservice', 'call', 'envelope',
        'integration', 'request', 'fault', 'and', 'to', 'over', 'or', 'xml', 'header',
      ],
      after: [...codingWords, 'via', 'over', 'rest', 'and', 'or', 'from', 'xml', 'legacy', 'using', 'in'],
      notBefore: [
        'opera', 'operas', 'star', 'notes', 'note', 'dispenser', 'bar', 'dish', 'making', 'dispensers', 'water', 'suds',
        'bubbles', 'actor', 'charting', 'box', 'format',
      ],
      notAfter: ['hand', 'hotel', 'liquid', 'dish', 'tv', 'bar', 'washing', 'saddle', 'subjective'],
      near: [
        'rest', 'xml', 'java', 'api', 'json', 'csharp', 'wcf', 'jax-ws', 'php', 'http', 'jakarta-ee', 'xml-schema',
        'graphql', 'oracle', 'dotnet',
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
  { id: 'socket-io', name: 'Socket.IO', aliases: ['socket io server', 'engine.io'], implies: ['nodejs', 'websockets'] },
  { id: 'spring-ws', name: 'Spring Web Services', aliases: ['spring-ws'], implies: ['spring', 'soap'] },
  {
    id: 'stomp', name: 'STOMP',
    aliases: ['stomp protocol', 'stompjs'],
    guard: {
      case: 'upper',
      notBefore: ['rocket', 'team', 'show'],
      notAfter: ['show'],
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
    id: 'stripe', name: 'Stripe',
    aliases: [
      'stripe api', 'stripe integration', 'stripe connect', 'stripe payments', 'stripe billing', 'stripe webhooks',
    ],
    implies: ['payment-gateways'],
    guard: {
      forms: ['Stripe'],
      case: 'upper',
      before: [
        'api', 'webhook', 'sdk', 'checkout', 'payment', 'subscription', 'billing', 'connect', 'integration', 'and',
        'for', 'elements', 'element',
      ],
      after: ['integrated', 'integrating', 'integrate', 'via'],
      notBefore: ['inc', 'ltd', 'europe', 'shirt', 'dublin', 'pattern', 'rust'],
      notAfter: ['white', 'red', 'racing'],
      near: [
        'nodejs', 'php', 'python', 'api', 'rails', 'laravel', 'webhooks', 'java', 'go', 'django', 'rest', 'react',
        'paypal', 'payment-gateways', 'ruby',
      ],
      yes: [
        'Integrated [[Stripe]] and cut failed renewals.',
        'Skills: Node.js, [[Stripe]], Redis',
        'Replayed [[Stripe webhooks]] after an outage.',
      ],
      no: [
        'Support agent at Stripe in Dublin.',
        'Painted a red stripe on fire doors.',
        'Wheat with stripe rust.',
        'Earned the first stripe as corporal.',
      ],
    },
  },
  { id: 'swashbuckle', name: 'Swashbuckle', implies: ['csharp', 'openapi'] },
  {
    id: 'swift-messaging', name: 'SWIFT messaging',
    aliases: ['SWIFT MT', 'SWIFT messages', 'SWIFT MT940', 'MT940', 'MT103', 'SWIFT MX'],
  },
  {
    id: 'third-party-integration', name: 'Third-party integrations',
    aliases: [
      'third-party services', 'integration of third-party services', 'external integrations', 'integrated third-party',
      'external systems integration', 'partner integrations', 'integration development',
      'integrated third-party services', 'application integration', 'backend integration', 'vendor integrations',
    ],
  },
  {
    id: 'thrift', name: 'Apache Thrift',
    aliases: ['thrift', 'thrift idl', 'fbthrift'],
    implies: ['rpc'],
    guard: {
      forms: ['thrift'],
      before: ['service', 'api', 'server', 'client', 'interface', 'idl', 'schema', ...softwareNouns],
      notBefore: ['shop', 'store', 'savings', 'stores', 'plan', 'bank'],
      notAfter: ['charity', 'the', 'household'],
      near: ['java', 'go', 'python', 'grpc', 'protobuf', 'php', 'scala', 'rpc', 'cpp'],
      yes: [
        'Wrote Java [[Thrift]] services for ads.',
        'Skills: [[Thrift]], Protobuf, Go',
        'Moved [[Thrift]] clients to gRPC.',
      ],
      no: [
        'Managed a charity thrift shop.',
        'Sold clothes at a thrift store.',
        'Advised on thrift savings plans.',
        'Praised for thrift with the ward budget.',
      ],
    },
  },
  { id: 'tink-api', name: 'Tink API', implies: ['open-banking'] },
  { id: 'toml', name: 'TOML', aliases: ['toml files', 'toml configuration'] },
  { id: 'trpc', name: 'tRPC', aliases: ['trpc routers'], implies: ['typescript'] },
  { id: 'truelayer', name: 'TrueLayer', implies: ['open-banking'] },
  { id: 'twilio', name: 'Twilio', aliases: ['twilio api', 'twilio sms', 'twilio voice'] },
  { id: 'twirp', name: 'Twirp', aliases: ['twirp rpc'], implies: ['rpc'] },
  { id: 'typebox', name: 'TypeBox', implies: ['typescript'] },
  {
    id: 'upi-payments', name: 'UPI payments',
    aliases: ['UPI integration', 'UPI APIs', 'BHIM UPI'],
    implies: ['payment-gateways'],
  },
  { id: 'ussd', name: 'USSD', aliases: ['USSD menus', 'USSD gateway', 'USSD API'] },
  { id: 'valibot', name: 'Valibot', implies: ['typescript'] },
  {
    id: 'video-streaming', name: 'Media streaming',
    aliases: [
      'hls streaming', 'rtmp', 'video streaming backend', 'mpeg-dash', 'live streaming backend', 'media servers',
      'video transcoding',
    ],
  },
  {
    id: 'web-scraping', name: 'Web scraping',
    aliases: ['web crawler', 'crawling', 'scrapers', 'web crawling', 'data scraping', 'scraping'],
    guard: {
      forms: ['crawling', 'scraping', 'scrapers'],
      before: ['framework', 'pipeline', 'job', 'service', 'tool', 'script', 'spider'],
      after: ['web', 'data', 'site', 'python', 'built', 'wrote'],
      notBefore: ['of', 'by', 'tool', 'ice', 'paint', 'and', 'wallpaper', 'knees'],
      notAfter: [
        'paint', 'bowl', 'ice', 'floor', 'hide', 'skin', 'baby', 'the', 'plate', 'windscreen', 'dough', 'scale',
      ],
      near: ['python', 'nodejs', 'selenium', 'puppeteer', 'http', 'html'],
      yes: [
        'Crawled shops by Python [[scrapers]].',
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
      'web services development', 'web service integration', 'web services integration', 'xml web services',
      'SOAP/REST web services',
    ],
  },
  { id: 'web3js', name: 'web3.js', aliases: ['ethers.js', 'web3.py'] },
  {
    id: 'webhooks', name: 'Webhooks',
    aliases: [
      'web hooks', 'webhook delivery', 'webhook integrations', 'webhook endpoints', 'outgoing webhooks',
      'webhook handlers',
    ],
  },
  { id: 'webrtc', name: 'WebRTC' },
  {
    id: 'websockets', name: 'WebSockets',
    aliases: [
      'websocket servers', 'websocket apis', 'socket connections', 'websocket connections', 'real-time web',
      'ws library',
    ],
  },
  { id: 'wechat-pay', name: 'WeChat Pay', implies: ['payment-gateways'] },
  { id: 'ws-security', name: 'WS-Security', aliases: ['ws-* standards', 'ws-trust'], implies: ['soap'] },
  { id: 'xero-api', name: 'Xero API' },
  {
    id: 'xml', name: 'XML',
    aliases: ['extensible markup language', 'xml processing', 'xml parsers', 'xml data', 'xml documents'],
  },
  {
    id: 'xml-parsing', name: 'XML parsing',
    aliases: ['sax', 'sax parser', 'jaxp', 'dom parsing', 'sax and dom', 'dom parser', 'xml beans', 'stax'],
    implies: ['xml'],
    guard: {
      forms: ['sax', 'stax'],
      case: 'upper',
      notBefore: ['player', 'quartet', 'solo', 'section', 'records'],
      notAfter: ['alto', 'tenor', 'baritone', 'soprano'],
      near: ['xml', 'xslt', 'java', 'soap', 'jaxb'],
      yes: [
        'Parsed XML feeds by [[SAX]] in Java.',
        'Skills: XML, [[SAX]], XSLT',
        'Read 2 GB XML dumps through [[StAX]].',
      ],
      no: [
        'Played tenor sax in a big band.',
        'Taught sax to grade five.',
        'Led the SAX section of a band.',
        'Collector of Stax Records.',
      ],
    },
  },
  { id: 'xml-rpc', name: 'XML-RPC', aliases: ['xmlrpc services'], implies: ['rpc'] },
  {
    id: 'xml-schema', name: 'XML Schema',
    aliases: ['xsd', 'dtd', 'xsd schemas'],
    implies: ['xml'],
    guard: {
      forms: ['dtd'],
      case: 'upper',
      near: ['xml', 'xslt', 'xpath', 'java'],
      yes: [
        'Validated claims against an [[XSD]].',
        'Skills: XML, [[DTD]], XSLT',
        'Moved XML feeds from [[DTD]] to Relax NG.',
      ],
      no: [
        'Signed a DTD for export duties.',
        'Kept the DTD oscilloscope probe.',
        'Signed DTD papers at customs.',
        'Measured DTD in a chem lab.',
      ],
    },
  },
  { id: 'yaml', name: 'YAML', aliases: ['yml', 'yaml files', 'yaml configuration'] },
  {
    id: 'zod', name: 'Zod',
    aliases: ['zod schemas', 'zod validation'],
    implies: ['typescript', 'input-validation'],
    guard: {
      forms: ['Zod'],
      case: 'upper',
      notBefore: ['wallet', 'magazine', 'wine'],
      notAfter: ['general'],
      yes: [
        'Checked bodies with [[Zod]].',
        'Skills: TypeScript, [[Zod]], tRPC',
        'Shared [[Zod schemas]] with the front end.',
      ],
      no: [
        'Played General Zod at conventions.',
        'Harvested grapes at Zod Wine.',
        'Wrote for Zod magazine.',
        'Costume maker for General Zod.',
      ],
    },
  },
] as const satisfies readonly SkillRow[]
