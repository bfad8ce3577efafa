import { ecosystems } from '../ecosystems.ts'
import type { SkillRow } from '../rows.ts'

/**
 * What developers work with besides languages: editors, issue trackers, API and database clients, linters, and the
 * outside services that backends are wired to (payments, messages).
 * Not here: Swagger (api), shells and their commands (os-and-network). Office suites and browsers are left out,
 * planners and chat programs ask for company from the trade: everybody uses them.
 */
// biome-ignore format: a table reads best with its rows filled
export const tools = [
  {
    id: 'airtable', name: 'Airtable',
    guard: {
      near: [...ecosystems.backend, 'agile', 'confluence', 'jira', 'scrum'],
      yes: ['Git, Jira, [[Airtable]]', 'Python scripts that file releases in [[Airtable]]'],
      no: ['Planned museum loans in Airtable.', 'Office manager: Excel, Airtable, Outlook'],
    },
  },
  { id: 'android-studio', name: 'Android Studio', implies: ['ides'] },
  {
    id: 'asana', name: 'Asana',
    guard: {
      case: 'upper',
      notBefore: ['practice', 'class', 'and pranayama'],
      near: [...ecosystems.backend, 'agile', 'confluence', 'jira', 'scrum'],
      yes: ['Git, Jira, [[Asana]]', 'Python scripts that file releases in [[Asana]]'],
      no: ['Planned yoga retreats in Asana.', 'Office manager: Excel, Asana, Outlook'],
    },
  },
  { id: 'atom', name: 'Atom editor' },
  {
    id: 'basecamp', name: 'Basecamp',
    guard: {
      case: 'upper',
      notBefore: ['everest', 'trek', 'cook'],
      near: [...ecosystems.backend, 'agile', 'confluence', 'jira', 'scrum'],
      yes: ['Git, Jira, [[Basecamp]]', 'Python scripts that file releases in [[Basecamp]]'],
      no: ['Planned school trips in Basecamp.', 'Office manager: Excel, Basecamp, Outlook', 'Cook at Everest basecamp'],
    },
  },
  { id: 'bmc-remedy', name: 'BMC Remedy' },
  { id: 'bugzilla', name: 'Bugzilla', implies: ['issue-tracking'] },
  { id: 'charles-proxy', name: 'Charles Proxy' },
  { id: 'checkstyle', name: 'Checkstyle', implies: ['java', 'linting'] },
  { id: 'clang-tidy', name: 'clang-tidy', aliases: ['clang-format'], implies: ['cpp', 'linting'] },
  {
    id: 'clickup', name: 'ClickUp',
    guard: {
      near: [...ecosystems.backend, 'agile', 'confluence', 'jira', 'scrum'],
      yes: ['Git, Jira, [[ClickUp]]', 'Python scripts that file releases in [[ClickUp]]'],
      no: ['Planned blog posts in ClickUp.', 'Office manager: Excel, ClickUp, Outlook'],
    },
  },
  { id: 'clion', name: 'CLion', implies: ['ides'] },
  { id: 'codacy', name: 'Codacy', implies: ['static-analysis'] },
  { id: 'code-blocks', name: 'Code::Blocks', implies: ['ides'] },
  { id: 'code-climate', name: 'Code Climate', implies: ['static-analysis'] },
  {
    id: 'confluence', name: 'Confluence',
    aliases: ['Atlassian Confluence', 'Confluence wiki'],
    guard: {
      forms: ['Confluence'],
      case: 'upper',
      notBefore: ['hotel', 'park', 'state', 'kayak'],
      notAfter: ['near'],
      yes: ['Jira, [[Confluence]], Bitbucket', 'Wrote guides in [[Confluence]].'],
      no: [
        'Kayak guide at the confluence of two rivers',
        'Counted fish at a confluence near Lyon.',
        'Host at Confluence Hotel, Koblenz',
      ],
    },
  },
  {
    id: 'curl', name: 'cURL',
    guard: {
      forms: ['cURL'],
      case: 'upper',
      before: ['request', 'command', 'script', 'trace'],
      notBefore: ['and set', 'styling', 'up', 'exercise', 'player', 'band'],
      notAfter: ['hair', 'bicep', 'biceps', 'folk', 'leg', 'irish', 'hamstring'],
      near: [...ecosystems.backend, 'postman', 'wireshark', 'unix', 'bash', 'http', 'api-testing', 'soapui'],
      yes: ['Postman, [[cURL]], Linux', 'Bash, Linux, [[cURL]]'],
      no: ['Salon: cut, curl, colour', 'Taught leg curl and bench press.'],
    },
  },
  { id: 'cybersource', name: 'CyberSource', implies: ['payment-gateways'] },
  { id: 'datagrip', name: 'DataGrip', implies: ['ides'] },
  { id: 'dbeaver', name: 'DBeaver', implies: ['sql'] },
  { id: 'draw-io', name: 'draw.io', aliases: ['diagrams.net'] },
  { id: 'dreamweaver', name: 'Dreamweaver' },
  {
    id: 'eclipse', name: 'Eclipse',
    aliases: ['Eclipse IDE', 'Eclipse plugins', 'Eclipse plug-in development'],
    implies: ['ides'],
    guard: {
      forms: ['Eclipse'],
      case: 'upper',
      before: ['plugin', 'plug-in', 'rcp', 'ide', 'workspace', 'project'],
      notBefore: ['viewing', 'cruise', 'catering', 'chaser', 'glasses', 'tour', 'resort', 'talks'],
      notAfter: ['solar', 'lunar', 'total', 'mitsubishi', 'did', 'celebrity'],
      near: [
        ...ecosystems.java, 'ant', 'svn', 'cvs', 'netbeans', 'intellij', 'android', 'cpp', 'c', 'weblogic', 'websphere',
        'jboss', 'struts', 'oracle', 'git', 'jsp', 'perl', 'php', 'visual-studio', 'linux', 'python', 'toad', 'jira',
      ],
      yes: ['Java, [[Eclipse]], SVN', '[[Eclipse plugins]] for two compilers', 'NetBeans, [[Eclipse]], Ant'],
      no: [
        'Guided visitors at the solar eclipse in Chile.',
        'Bartender, Celebrity Eclipse cruise ship',
        'Mechanic: Mitsubishi Eclipse, Lancer',
        'Moon, tide and Eclipse talks for schools',
      ],
    },
  },
  { id: 'emacs', name: 'Emacs' },
  {
    id: 'enterprise-architect', name: 'Sparx Enterprise Architect',
    aliases: ['Sparx EA', 'Sparx Systems Enterprise Architect', 'Enterprise Architect (Sparx)', 'Enterprise Architect'],
    implies: ['uml'],
    guard: {
      forms: ['Enterprise Architect'],
      case: 'upper',
      after: ['sparx', 'modelled in', 'with', 'in'],
      notBefore: ['at', 'for', 'and', 'role'],
      notAfter: ['as', 'senior', 'lead', 'chief', 'the', 'an'],
      near: ['uml', 'bpmn', 'archimate', 'eclipse', 'magicdraw', 'plantuml', 'intellij'],
      yes: ['UML, Eclipse, [[Enterprise Architect]]', 'Class models kept in UML with [[Enterprise Architect]]'],
      no: ['Senior Enterprise Architect, Northbank Insurance', 'Reported to the Enterprise Architect of the group.'],
    },
  },
  { id: 'eslint', name: 'ESLint', implies: ['javascript', 'linting'] },
  {
    id: 'fiddler', name: 'Fiddler',
    aliases: ['Telerik Fiddler'],
    guard: {
      forms: ['Fiddler'],
      case: 'upper',
      before: ['request', 'command', 'script', 'trace'],
      notBefore: ['and set', 'styling', 'up', 'exercise', 'player', 'band'],
      notAfter: ['hair', 'bicep', 'biceps', 'folk', 'leg', 'irish', 'hamstring'],
      near: [...ecosystems.backend, 'postman', 'wireshark', 'unix', 'bash', 'http', 'api-testing', 'soapui'],
      yes: ['Traced bad headers from the PHP client with [[Fiddler]].', 'C#, [[Fiddler]], Postman'],
      no: ['Folk fiddler in a ceilidh band', 'Played Fiddler on the Roof for two seasons.'],
    },
  },
  {
    id: 'figma', name: 'Figma',
    guard: {
      near: [...ecosystems.javascript, ...ecosystems.backend, 'css', 'html', 'jira'],
      yes: ['React, TypeScript, [[Figma]]', 'Built React pages from [[Figma]] files.'],
      no: ['Graphic designer: Photoshop, Figma, InDesign', 'Drew logos in Figma and Illustrator.'],
    },
  },
  { id: 'flake8', name: 'flake8', implies: ['python', 'linting'] },
  { id: 'flutterwave', name: 'Flutterwave', implies: ['payment-gateways'] },
  { id: 'gocardless', name: 'GoCardless', implies: ['payment-gateways'] },
  { id: 'goland', name: 'GoLand', implies: ['ides'] },
  { id: 'golangci-lint', name: 'golangci-lint', implies: ['go', 'linting'] },
  { id: 'google-colab', name: 'Google Colab', aliases: ['Colab'], implies: ['python'] },
  { id: 'heidisql', name: 'HeidiSQL', implies: ['sql'] },
  { id: 'hoppscotch', name: 'Hoppscotch' },
  {
    id: 'hp-alm', name: 'HP ALM',
    aliases: ['HP Quality Center', 'HP QC', 'Quality Center'],
    implies: ['test-cases'],
    guard: {
      forms: ['Quality Center'],
      case: 'upper',
      before: ['ticket', 'issue', 'workspace', 'bug'],
      notBefore: [
        'regression', 'algebra', 'models', 'model', 'shrimp', 'driver', 'driving', 'obedience', 'car', 'equations',
        'programming', 'accelerator', 'search', 'race', 'probe', 'narratives', 'scaling', 'time', 'stage', 'dog',
        'mixed',
      ],
      notAfter: [
        'praying', 'dakar', 'political', 'logistic,', 'non', 'car', 'street', 'monte carlo', 'multiple', 'polynomial',
      ],
      near: [
        'jira', 'confluence', 'github', 'git', 'svn', 'scrum', 'jenkins', 'java', 'php', 'python', 'agile',
        'typescript', 'perl', 'csharp', 'postgresql', 'selenium', 'mysql', 'nodejs',
      ],
      yes: ['Selenium, [[Quality Center]], Java', 'Java test runs logged in [[Quality Center]]'],
      no: ['Dairy quality center, night shift', 'Head of the Quality Center at a mill'],
    },
  },
  { id: 'httpie', name: 'HTTPie' },
  {
    id: 'hubspot', name: 'HubSpot',
    aliases: ['HubSpot API'],
  },
  {
    id: 'ides', name: 'IDEs',
    aliases: ['integrated development environment', 'code editors', 'JetBrains', 'Arduino IDE'],
    guard: {
      forms: ['IDEs'],
      near: ecosystems.backend,
      yes: ['Java, Git, [[IDEs]]', 'Java in two [[IDEs]]'],
      no: ['Read on the Ides of March in class.', 'Latin teacher: kalends, nones, ides'],
    },
  },
  {
    id: 'insomnia', name: 'Insomnia',
    aliases: ['Insomnia REST', 'Insomnia REST client'],
    guard: {
      forms: ['Insomnia'],
      case: 'upper',
      notBefore: ['treatment', 'clinic', 'cookies', 'group', 'patients', 'therapy', 'symptoms'],
      notAfter: ['chronic', 'treated', 'severe', 'anxiety and', 'against'],
      near: [
        'postman', 'rest', 'graphql', 'grpc', 'openapi', 'nodejs', 'api-testing', 'git', 'docker', 'curl', 'typescript',
        'visual-studio-code', 'java', 'python',
      ],
      yes: [
        'Postman, [[Insomnia]], Git',
        'Shared [[Insomnia]] files for REST and gRPC calls.',
        'Tried REST and GraphQL calls in [[Insomnia]].',
      ],
      no: [
        'Treated clients with insomnia and burnout.',
        'Psychology: anxiety, insomnia, grief',
        'Counter staff, Insomnia Cookies, Austin',
        'Ran sleep groups for chronic Insomnia.',
      ],
    },
  },
  { id: 'intellij', name: 'IntelliJ IDEA', aliases: ['IntelliJ', 'JetBrains IntelliJ'], implies: ['ides'] },
  {
    id: 'issue-tracking', name: 'Issue tracking',
    aliases: ['issue tracker', 'bug trackers', 'ticketing systems for bugs', 'bug tracking', 'defect tracking'],
  },
  { id: 'jbuilder', name: 'JBuilder', implies: ['ides'] },
  {
    id: 'jdeveloper', name: 'JDeveloper',
    implies: ['ides'],
    guard: {
      near: ['java', 'oracle', 'weblogic', 'oracle-adf', 'plsql', 'eclipse', 'jakarta-ee'],
      yes: ['Oracle, WebLogic, [[JDeveloper]]', 'Java forms built in [[JDeveloper]]'],
      no: ['J. Developer is a name on a test badge.', 'Board of J Developer Homes, Tucson'],
    },
  },
  {
    id: 'jetbrains-rider', name: 'JetBrains Rider',
    aliases: ['Rider'],
    implies: ['ides'],
    guard: {
      forms: ['Rider'],
      case: 'upper',
      notBefore: ['university', 'checks'],
      notAfter: ['horse', 'courier', 'delivery', 'bike', 'technical', 'motorcycle', 'work'],
      near: [
        'csharp', 'dotnet', 'resharper', 'visual-studio', 'datagrip', 'intellij', 'entity-framework',
        'visual-studio-code',
      ],
      yes: ['C#, [[Rider]], Docker', 'Wrote .NET services in [[Rider]].'],
      no: ['Bike courier and Rider for a pizza chain', 'Stable hand and work rider', 'BA Music, Rider University'],
    },
  },
  { id: 'jira', name: 'Jira' },
  {
    id: 'jq', name: 'jq',
    guard: {
      case: 'upper',
      before: ['request', 'command', 'script', 'trace'],
      notBefore: ['and set', 'styling', 'up', 'exercise', 'player', 'band'],
      notAfter: ['hair', 'bicep', 'biceps', 'folk', 'leg', 'irish', 'hamstring'],
      near: [...ecosystems.backend, 'postman', 'wireshark', 'unix', 'bash', 'http', 'api-testing', 'soapui'],
      yes: ['Bash, [[jq]], Git', 'Git, [[jq]], Linux'],
      no: ['Restaurant JQ, Tbilisi', 'Waiter, JQ Beach Club'],
    },
  },
  { id: 'jupyter', name: 'Jupyter', aliases: ['IPython'], implies: ['python'] },
  {
    id: 'klarna', name: 'Klarna',
    implies: ['payment-gateways'],
    guard: {
      case: 'upper',
      before: [
        'integration', 'api', 'webhook', 'checkout', 'sdk', 'in java', 'connect', 'subscription', 'backend', 'service',
      ],
      after: ['integrated', 'integrate', 'integrating', 'integration of', 'integration with'],
      notBefore: [
        'to suppliers', 'at the till', 'at the counter', 'for guests', 'clerk', 'terminal', 'terminals', 'and refunds',
        'and fabrics', 'shirt', 'fabric', 'bass', 'and check', 'skirt', 'and cash', 'runs',
      ],
      notAfter: [
        'cash and', 'took', 'taking', 'handled', 'supplier', 'zebra', 'striped', 'tartan', 'invoice', 'ward', 'accept',
        'handling',
      ],
      near: [
        ...ecosystems.backend, 'pci-dss', 'webhooks', 'twilio', 'microservices', 'rest', 'idempotency', 'firebase',
        'heroku', 'woocommerce', 'payment-gateways',
      ],
      yes: ['PHP, [[Klarna]], Redis', 'Linked the Java checkout to [[Klarna]].'],
      no: ['Community manager at Klarna', 'Support agent, Klarna, Stockholm'],
    },
  },
  { id: 'klocwork', name: 'Klocwork', implies: ['static-analysis'] },
  { id: 'ktlint', name: 'ktlint', implies: ['kotlin', 'linting'] },
  {
    id: 'linear', name: 'Linear',
    aliases: ['Linear.app'],
    implies: ['issue-tracking'],
    guard: {
      forms: ['Linear'],
      case: 'exact',
      before: ['ticket', 'issue', 'workspace', 'bug'],
      notBefore: [
        'regression', 'algebra', 'models', 'model', 'shrimp', 'driver', 'driving', 'obedience', 'car', 'equations',
        'programming', 'accelerator', 'for', 'search', 'race', 'probe', 'narratives', 'to', 'scaling', 'time', 'stage',
        'dog', 'mixed',
      ],
      notAfter: [
        'praying', 'dakar', 'the', 'political', 'a', 'in', 'logistic,', 'non', 'car', 'of', 'street', 'monte carlo',
        'multiple', 'to', 'polynomial',
      ],
      near: [
        'jira', 'confluence', 'github', 'git', 'svn', 'scrum', 'jenkins', 'java', 'php', 'python', 'agile',
        'typescript', 'perl', 'csharp', 'postgresql', 'selenium', 'mysql', 'nodejs',
      ],
      yes: [
        'TypeScript, GitHub, [[Linear]]',
        'Planned Go releases in [[Linear]] and GitHub.',
        'GitHub, Jira, [[Linear]]',
      ],
      no: [
        'Taught linear algebra and statistics.',
        'Linear metres of shelving stocked',
        'Fitted linear and mixed models in Stata.',
        'Taught linear equations to year 8.',
      ],
    },
  },
  {
    id: 'linting', name: 'Linting',
    aliases: ['linters', 'pre-commit hooks', 'lint rules', 'lint checks', 'pre-commit'],
  },
  { id: 'lucidchart', name: 'Lucidchart' },
  {
    id: 'mantisbt', name: 'MantisBT',
    aliases: ['Mantis', 'Mantis bug tracker'],
    implies: ['issue-tracking'],
    guard: {
      forms: ['Mantis'],
      case: 'upper',
      before: ['ticket', 'issue', 'workspace', 'bug'],
      notBefore: [
        'regression', 'algebra', 'models', 'model', 'shrimp', 'driver', 'driving', 'obedience', 'car', 'equations',
        'programming', 'accelerator', 'search', 'race', 'probe', 'narratives', 'scaling', 'time', 'stage', 'dog',
        'mixed',
      ],
      notAfter: [
        'praying', 'dakar', 'political', 'logistic,', 'non', 'car', 'street', 'monte carlo', 'multiple', 'polynomial',
      ],
      near: [
        'jira', 'confluence', 'github', 'git', 'svn', 'scrum', 'jenkins', 'java', 'php', 'python', 'agile',
        'typescript', 'perl', 'csharp', 'postgresql', 'selenium', 'mysql', 'nodejs',
      ],
      yes: ['Git, SVN, [[Mantis]]', 'Java and PHP bugs tracked in [[Mantis]]'],
      no: ['Shot close-ups of mantis and moth.', 'Tai chi: crane, tiger, Mantis'],
    },
  },
  { id: 'mercado-pago', name: 'Mercado Pago', implies: ['payment-gateways'] },
  {
    id: 'messaging-apis', name: 'SMS and email services',
    aliases: ['SMS gateways', 'email delivery services', 'transactional email'],
    guard: {
      forms: ['transactional email'],
      before: ['api', 'webhook', 'integration', 'channel'],
      notBefore: ['enclosure', 'trolley', 'date', 'family'],
      notAfter: ['pram', 'drug', 'trolley', 'pencil', 'paper', 'with a'],
      near: [...ecosystems.backend, 'heroku', 'stripe', 'sendgrid', 'websockets', 'firebase', 'webhooks'],
      yes: ['Rails, [[transactional email]], Redis', 'PHP, [[transactional email]], MySQL'],
      no: ['Fed mandrill, lemur and gibbon.', 'Wrote transactional email copy for a florist.'],
    },
  },
  {
    id: 'microsoft-teams', name: 'Microsoft Teams',
    aliases: ['MS Teams'],
    guard: {
      forms: ['Microsoft Teams', 'MS Teams'],
      near: [...ecosystems.backend, 'agile', 'confluence', 'jira', 'scrum'],
      yes: ['Git, Jira, [[Microsoft Teams]]', 'Python scripts that file releases in [[Microsoft Teams]]'],
      no: ['Planned staff calls in Microsoft Teams.', 'Office manager: Excel, Microsoft Teams, Outlook'],
    },
  },
  {
    id: 'microsoft-visio', name: 'Microsoft Visio',
    aliases: ['MS Visio', 'Visio'],
    guard: {
      forms: ['Microsoft Visio', 'MS Visio', 'Visio'],
      near: [...ecosystems.backend, 'uml', 'software-architecture', 'sdlc', 'networking', 'jira'],
      yes: ['UML, SQL, [[Visio]]', 'Drew Java class models in [[MS Visio]].'],
      no: ['Office: Word, Excel, Visio', 'Drew a Visio of seat plans for weddings.'],
    },
  },
  {
    id: 'miro', name: 'Miro',
    guard: {
      case: 'upper',
      notBefore: ['foundation', 'museum', 'board meeting'],
      notAfter: ['joan'],
      near: [...ecosystems.backend, 'event-driven-architecture', 'ddd', 'uml', 'jira', 'confluence'],
      yes: ['Jira, Docker, [[Miro]]', 'Mapped microservices in [[Miro]].', 'Domain events mapped with DDD in [[Miro]]'],
      no: [
        'Led tours of the Joan Miro museum.',
        'Ran strategy days in Miro for the council.',
        'Ran a shop at the Miro foundation.',
        'Guide, Miro Museum, Palma',
      ],
    },
  },
  { id: 'misra-c', name: 'MISRA C', implies: ['c'] },
  {
    id: 'mollie', name: 'Mollie',
    implies: ['payment-gateways'],
    guard: {
      case: 'upper',
      before: [
        'integration', 'api', 'webhook', 'checkout', 'sdk', 'in java', 'connect', 'subscription', 'backend', 'service',
      ],
      after: ['integrated', 'integrate', 'integrating', 'integration of', 'integration with'],
      notBefore: [
        'to suppliers', 'at the till', 'at the counter', 'for guests', 'clerk', 'terminal', 'terminals', 'and refunds',
        'and fabrics', 'shirt', 'fabric', 'bass', 'and check', 'skirt', 'and cash', 'runs',
      ],
      notAfter: [
        'cash and', 'took', 'taking', 'handled', 'supplier', 'zebra', 'striped', 'tartan', 'invoice', 'ward', 'accept',
        'handling',
      ],
      near: [
        ...ecosystems.backend, 'pci-dss', 'webhooks', 'twilio', 'microservices', 'rest', 'idempotency', 'firebase',
        'heroku', 'woocommerce', 'payment-gateways',
      ],
      yes: ['Laravel, [[Mollie]], MySQL', 'PHP shops paid through [[Mollie]]'],
      no: ['Reported to Mollie King, matron.', 'Collie breeder: Mollie and Jess'],
    },
  },
  {
    id: 'monday-com', name: 'Monday.com',
    guard: {
      near: [...ecosystems.backend, 'agile', 'confluence', 'jira', 'scrum'],
      yes: ['Git, Jira, [[Monday.com]]', 'Python scripts that file releases in [[Monday.com]]'],
      no: ['Planned shop shifts in Monday.com.', 'Office manager: Excel, Monday.com, Outlook'],
    },
  },
  { id: 'mongodb-compass', name: 'MongoDB Compass', aliases: ['Robo 3T', 'Studio 3T'], implies: ['mongodb'] },
  { id: 'myeclipse', name: 'MyEclipse', implies: ['ides'] },
  { id: 'mypy', name: 'mypy', aliases: ['Pyright'], implies: ['python'] },
  { id: 'mysql-workbench', name: 'MySQL Workbench', implies: ['mysql'] },
  { id: 'navicat', name: 'Navicat', implies: ['sql'] },
  { id: 'ndepend', name: 'NDepend', implies: ['dotnet', 'static-analysis'] },
  { id: 'netbeans', name: 'NetBeans', implies: ['ides'] },
  { id: 'ngrok', name: 'ngrok' },
  { id: 'notepad', name: 'Notepad++' },
  {
    id: 'notion', name: 'Notion',
    guard: {
      case: 'upper',
      before: ['bot', 'integration', 'api', 'webhook', 'alert', 'notification', 'app'],
      notBefore: [
        'calls', 'period', 'season', 'times', 'lessons', 'that', 'lens', 'lenses', 'exhibition', 'museum', 'meetings',
        'foundation', 'joan',
      ],
      notAfter: ['cut', 'joan', 'any', 'ran', 'took up', 'pick up', 'belt', 'over'],
      near: [
        ...ecosystems.backend, 'jira', 'confluence', 'github', 'gitlab', 'scrum', 'visual-studio-code', 'postman',
        'uml',
      ],
      yes: ['Git, [[Notion]], Docker', 'Runbooks for Go services in [[Notion]]', 'Docker, GitHub, [[Notion]]'],
      no: [
        'Fought the notion that maths is dull.',
        'Museum talk on the notion of home',
        'Challenged the notion that nurses only assist.',
      ],
    },
  },
  { id: 'onesignal', name: 'OneSignal' },
  {
    id: 'payment-gateways', name: 'Payment gateways',
    aliases: [
      'payment gateway integration', 'payment integration', 'payment systems', 'payment processing',
      'payment provider integration', 'payment services', 'card payments', 'payment providers', 'subscription billing',
      'payments integration', 'payment platform', 'payment service providers', 'recurring billing',
      'payment processors',
    ],
    guard: {
      forms: [
        'payment processing', 'payment systems', 'payment services', 'card payments',
        'payment providers', 'payment platform', 'recurring billing', 'Payment gateways', 'payment processors',
      ],
      before: [
        'integration', 'api', 'webhook', 'checkout', 'sdk', 'in java', 'connect', 'subscription', 'backend', 'service',
      ],
      after: ['integrated', 'integrate', 'integrating', 'integration of', 'integration with'],
      notBefore: [
        'to suppliers', 'at the till', 'at the counter', 'for guests', 'clerk', 'terminal', 'terminals', 'and refunds',
        'and fabrics', 'shirt', 'fabric', 'bass', 'and check', 'skirt', 'and cash', 'runs',
      ],
      notAfter: [
        'cash and', 'took', 'taking', 'handled', 'supplier', 'zebra', 'striped', 'tartan', 'invoice', 'ward', 'accept',
        'handling',
      ],
      near: [
        ...ecosystems.backend, 'pci-dss', 'webhooks', 'twilio', 'microservices', 'rest', 'idempotency', 'firebase',
        'heroku', 'woocommerce',
      ],
      yes: [
        'Django, [[payment processing]], PostgreSQL',
        'Java, [[card payments]], Kafka',
        'Built the [[payment services]] of a shop in Go.',
      ],
      no: [
        'Handled cash and card payments at the till.',
        'Supplier payment processing and ledgers',
        'Invoice payment systems clerk',
      ],
    },
  },
  { id: 'paystack', name: 'Paystack', implies: ['payment-gateways'] },
  { id: 'payu', name: 'PayU', implies: ['payment-gateways'] },
  { id: 'pgadmin', name: 'pgAdmin', implies: ['postgresql'] },
  { id: 'php-codesniffer', name: 'PHP_CodeSniffer', implies: ['php', 'linting'] },
  { id: 'phpmyadmin', name: 'phpMyAdmin', implies: ['mysql'] },
  { id: 'phpstan', name: 'PHPStan', aliases: ['Larastan'], implies: ['php', 'static-analysis'] },
  { id: 'phpstorm', name: 'PhpStorm', implies: ['ides'] },
  { id: 'pivotal-tracker', name: 'Pivotal Tracker' },
  {
    id: 'plaid', name: 'Plaid',
    guard: {
      case: 'upper',
      before: [
        'integration', 'api', 'webhook', 'checkout', 'sdk', 'in java', 'connect', 'subscription', 'backend', 'service',
      ],
      after: ['integrated', 'integrate', 'integrating', 'integration of', 'integration with'],
      notBefore: [
        'to suppliers', 'at the till', 'at the counter', 'for guests', 'clerk', 'terminal', 'terminals', 'and refunds',
        'and fabrics', 'shirt', 'fabric', 'bass', 'and check', 'skirt', 'and cash', 'runs',
      ],
      notAfter: [
        'cash and', 'took', 'taking', 'handled', 'supplier', 'zebra', 'striped', 'tartan', 'invoice', 'ward', 'accept',
        'handling',
      ],
      near: [
        ...ecosystems.backend, 'pci-dss', 'webhooks', 'twilio', 'microservices', 'rest', 'idempotency', 'firebase',
        'heroku', 'woocommerce', 'payment-gateways',
      ],
      yes: [
        'Node.js, [[Plaid]], PostgreSQL',
        'Python jobs that read bank data through [[Plaid]]',
        'Go, [[Plaid]], PostgreSQL',
      ],
      no: [
        'Kilts: plaid, tartan, tweed',
        'Kilts in plaid and tweed',
        'Wove plaid blankets and scarves.',
        'Sold plaid shirts and boots.',
      ],
    },
  },
  {
    id: 'pmd', name: 'PMD',
    implies: ['java', 'static-analysis'],
    guard: {
      case: 'upper',
      before: ['rule', 'config', 'check', 'hook'],
      notBefore: [
        'puppies', 'dogs', 'dog', 'kitchen', 'rooms', 'gardens', 'pinball', 'table', 'marine', 'nursery', 'breeder',
      ],
      notAfter: ['made', 'siberian', 'gut', 'forest', 'marine', 'cotton', 'kept', 'pinball'],
      near: [
        ...ecosystems.backend, 'eslint', 'npm', 'maven', 'gradle', 'sonarqube', 'static-analysis', 'pytest', 'cargo',
        'jest', 'webpack', 'linting',
      ],
      yes: ['Java, [[PMD]], Maven', 'Checkstyle, [[PMD]], Maven'],
      no: ['Fixed PMD trucks and scooters.', 'Fleet: PMD licence, vans, fuel cards'],
    },
  },
  { id: 'polyspace', name: 'PolySpace', implies: ['static-analysis'] },
  {
    id: 'postman', name: 'Postman',
    aliases: ['Postman API', 'Postman collections', 'Postman tests', 'Postman mock servers', 'Postman/Newman'],
    guard: {
      forms: ['Postman'],
      case: 'upper',
      before: ['collection', 'test', 'suite', 'script', 'workspace', 'monitor', 'request', 'environment'],
      notBefore: ['pat', 'with royal', 'driver', 'and driver', 'round', 'delivering', 'and sorter'],
      notAfter: ['royal mail', 'rural', 'village', 'relief', 'former'],
      near: [
        ...ecosystems.backend, ...ecosystems.testing, 'openapi', 'soapui', 'insomnia', 'api-testing', 'jira',
        'visual-studio-code', 'curl', 'newman', 'github', 'intellij',
      ],
      yes: [
        'Git, [[Postman]], Docker',
        'Documented 60 REST calls with [[Postman collections]].',
        'Wrote [[Postman]] scripts for nightly checks.',
      ],
      no: [
        'Postman with Royal Mail, Norwich',
        'Worked as a postman and parcel driver.',
        'Relief Postman, Christmas seasons',
        'Sales assistant, cleaner, postman',
      ],
    },
  },
  {
    id: 'postmark', name: 'Postmark',
    guard: {
      case: 'upper',
      before: ['api', 'webhook', 'integration', 'channel'],
      notBefore: ['enclosure', 'trolley', 'date', 'family'],
      notAfter: ['pram', 'drug', 'trolley', 'pencil', 'paper', 'with a'],
      near: [
        ...ecosystems.backend, 'heroku', 'stripe', 'sendgrid', 'websockets', 'firebase', 'webhooks', 'messaging-apis',
      ],
      yes: ['Sent Rails mail through [[Postmark]].', 'Laravel, [[Postmark]], Redis'],
      no: ['Sorted post by stamp and postmark.', 'Rail hobby: stamps, Postmark, covers'],
    },
  },
  {
    id: 'prettier', name: 'Prettier',
    implies: ['javascript'],
    guard: {
      case: 'upper',
      before: ['rule', 'config', 'check', 'hook'],
      notBefore: [
        'puppies', 'dogs', 'dog', 'kitchen', 'rooms', 'gardens', 'pinball', 'table', 'marine', 'nursery', 'breeder',
      ],
      notAfter: ['made', 'siberian', 'gut', 'forest', 'marine', 'cotton', 'kept', 'pinball'],
      near: [
        ...ecosystems.backend, 'eslint', 'npm', 'maven', 'gradle', 'sonarqube', 'static-analysis', 'pytest', 'cargo',
        'jest', 'webpack', 'linting',
      ],
      yes: ['TypeScript, ESLint, [[Prettier]]', 'JavaScript, [[Prettier]], Git', 'Jest, [[Prettier]], npm'],
      no: [
        'Made prettier gardens for 30 homes.',
        'Sold prettier hats than the chain stores.',
        'Wrapped prettier gifts than last year.',
        'Made the ward prettier with murals.',
      ],
    },
  },
  {
    id: 'psalm', name: 'Psalm PHP',
    aliases: ['Psalm'],
    implies: ['php', 'static-analysis'],
    guard: {
      forms: ['Psalm'],
      case: 'upper',
      notBefore: ['23', 'singing'],
      notAfter: ['a', 'sang', 'on'],
      near: ecosystems.php,
      yes: [
        'Checked the PHP code by [[Psalm]].',
        'Skills: PHP, [[Psalm]], PHPUnit',
      ],
      no: [
        'Sang a psalm at evensong.',
        'Preached on Psalm 23.',
      ],
    },
  },
  {
    id: 'pusher', name: 'Pusher',
    guard: {
      case: 'upper',
      before: ['api', 'webhook', 'integration', 'channel'],
      notBefore: ['enclosure', 'trolley', 'date', 'family'],
      notAfter: ['pram', 'drug', 'trolley', 'pencil', 'paper', 'with a'],
      near: [
        ...ecosystems.backend, 'heroku', 'stripe', 'sendgrid', 'websockets', 'firebase', 'webhooks', 'messaging-apis',
      ],
      yes: ['Laravel, [[Pusher]], Redis', 'Live chat in Laravel with [[Pusher]]'],
      no: ['Trolley pusher at a supermarket', 'Wheelchair pusher at an airport'],
    },
  },
  { id: 'pycharm', name: 'PyCharm', implies: ['ides'] },
  { id: 'pylint', name: 'Pylint', implies: ['python', 'linting'] },
  { id: 'qt-creator', name: 'Qt Creator', implies: ['ides'] },
  {
    id: 'rally', name: 'Rally Software',
    aliases: ['Rally', 'CA Rally'],
    implies: ['issue-tracking'],
    guard: {
      forms: ['Rally'],
      case: 'upper',
      before: ['ticket', 'issue', 'workspace', 'bug'],
      notBefore: [
        'regression', 'algebra', 'models', 'model', 'shrimp', 'driver', 'driving', 'obedience', 'car', 'equations',
        'programming', 'accelerator', 'search', 'race', 'probe', 'narratives', 'scaling', 'time', 'stage', 'dog',
        'mixed',
      ],
      notAfter: [
        'praying', 'dakar', 'political', 'logistic,', 'non', 'car', 'street', 'monte carlo', 'multiple', 'polynomial',
      ],
      near: [
        'jira', 'confluence', 'github', 'git', 'svn', 'scrum', 'jenkins', 'java', 'php', 'python', 'agile',
        'typescript', 'perl', 'csharp', 'postgresql', 'selenium', 'mysql', 'nodejs',
      ],
      yes: ['Scrum with [[Rally]] and Jenkins', 'Java, Jira, [[Rally]]', 'Git, Java, [[Rally]]'],
      no: [
        'Co-driver, Dakar Rally 2015',
        'Spoke at a political Rally in Leipzig.',
        'Dog training: agility, Rally, scent',
        'Co-driver in the Wales Rally',
      ],
    },
  },
  {
    id: 'rational-application-developer', name: 'Rational Application Developer',
    aliases: ['IBM RAD'],
    implies: ['ides'],
  },
  { id: 'redmine', name: 'Redmine', implies: ['issue-tracking'] },
  { id: 'resharper', name: 'ReSharper', implies: ['dotnet'] },
  { id: 'rubocop', name: 'RuboCop', implies: ['ruby', 'linting'] },
  { id: 'rubymine', name: 'RubyMine', implies: ['ides'] },
  {
    id: 'ruff', name: 'Ruff',
    aliases: ['isort'],
    implies: ['python', 'linting'],
    guard: {
      case: 'upper',
      before: ['rule', 'config', 'check', 'hook'],
      notBefore: [
        'puppies', 'dogs', 'dog', 'kitchen', 'rooms', 'gardens', 'pinball', 'table', 'marine', 'nursery', 'breeder',
      ],
      notAfter: ['made', 'siberian', 'gut', 'forest', 'marine', 'cotton', 'kept', 'pinball'],
      near: [
        ...ecosystems.backend, 'eslint', 'npm', 'maven', 'gradle', 'sonarqube', 'static-analysis', 'pytest', 'cargo',
        'jest', 'webpack', 'linting',
      ],
      yes: ['Python repositories checked with [[Ruff]] in CI', 'Python, [[Ruff]], pytest', 'FastAPI, [[Ruff]], Docker'],
      no: [
        'Sewed ruffs and a Tudor ruff for the stage.',
        'Counted Ruff and snipe on the marsh.',
        'Sewed a Tudor ruff for Hamlet.',
        'Ringed Ruff and dunlin in spring.',
      ],
    },
  },
  { id: 'rustrover', name: 'RustRover', implies: ['ides'] },
  {
    id: 'salesforce', name: 'Salesforce',
    aliases: ['Salesforce CRM', 'SFDC', 'Salesforce API'],
  },
  {
    id: 'sap', name: 'SAP',
    aliases: ['SAP BTP', 'SAP Business Technology Platform', 'SAP CAP', 'SAP ERP', 'SAP R/3', 'SAP ECC', 'SAP S/4HANA', 'SAP NetWeaver', 'SAP JCo'],
    guard: {
      forms: ['SAP', 'SAP ERP', 'SAP ECC'],
      case: 'upper',
      before: ['interface', 'integration', 'idoc', 'connector', 'adapter', 'backend', 'rfc', 'commerce'],
      notBefore: ['clerk', 'user', 'postings', 'invoices', 'accounts', 'purchase'],
      notAfter: ['maple', 'tree', 'in', 'birch'],
      near: [...ecosystems.backend, 'abap', 'oracle', 'edi', 'jakarta-ee', 'soap'],
      yes: ['Java, SOAP, [[SAP]]', 'Built an [[SAP]] interface for orders in Java.'],
      no: [
        'Posted invoices in SAP and Excel.',
        'Buyer: SAP purchase orders, tenders',
        'Boiled maple sap each spring.',
        'Payroll run in SAP for 900 staff',
      ],
    },
  },
  {
    id: 'sepa', name: 'SEPA',
    guard: {
      case: 'upper',
      before: [
        'integration', 'api', 'webhook', 'checkout', 'sdk', 'in java', 'connect', 'subscription', 'backend', 'service',
      ],
      after: ['integrated', 'integrate', 'integrating', 'integration of', 'integration with'],
      notBefore: [
        'to suppliers', 'at the till', 'at the counter', 'for guests', 'clerk', 'terminal', 'terminals',
        'and refunds', 'and fabrics', 'shirt', 'fabric', 'bass', 'and check', 'skirt', 'and cash', 'runs',
        'transfers',
      ],
      notAfter: [
        'cash and', 'took', 'taking', 'handled', 'supplier', 'zebra', 'striped', 'tartan', 'invoice', 'ward', 'accept',
        'handling',
      ],
      near: [
        ...ecosystems.backend, 'pci-dss', 'webhooks', 'twilio', 'microservices', 'rest', 'idempotency', 'firebase',
        'heroku', 'woocommerce', 'payment-gateways',
      ],
      yes: ['Java, [[SEPA]], Kafka', 'Wrote [[SEPA]] exports in Python.'],
      no: ['Set up SEPA transfers and dunning letters.', 'Drew sepals and petals of orchids.'],
    },
  },
  {
    id: 'servicenow', name: 'ServiceNow',
    guard: {
      forms: ['ServiceNow'],
      before: ['api', 'integration', 'developer', 'script', 'workflow'],
      near: [
        ...ecosystems.backend, 'itil', 'incident-management', 'jira', 'splunk', 'azure-devops', 'active-directory',
      ],
      yes: ['Java, Jira, [[ServiceNow]]', 'Java and Splunk tickets in [[ServiceNow]]'],
      no: ['Help desk clerk: phones, ServiceNow, badges', 'Logged badge requests in ServiceNow.'],
    },
  },
  { id: 'sharepoint', name: 'SharePoint' },
  {
    id: 'slack', name: 'Slack',
    aliases: ['Slack API'],
    guard: {
      forms: ['Slack'],
      case: 'upper',
      before: ['bot', 'integration', 'api', 'webhook', 'alert', 'notification', 'app'],
      notBefore: [
        'calls', 'period', 'season', 'times', 'lessons', 'that', 'lens', 'lenses', 'exhibition', 'museum', 'meetings',
        'foundation', 'joan',
      ],
      notAfter: ['cut', 'joan', 'any', 'ran', 'took up', 'pick up', 'belt', 'over'],
      near: [
        ...ecosystems.backend, 'jira', 'confluence', 'github', 'gitlab', 'scrum', 'visual-studio-code', 'postman',
        'uml',
      ],
      yes: [
        'Jira, GitHub, [[Slack]]',
        'Wrote a [[Slack]] app in Python for deploys.',
        'Python job that posts failed builds to [[Slack]]',
      ],
      no: ['Picked up slack in busy seasons.', 'Took up slack in the rigging.'],
    },
  },
  {
    id: 'smartsheet', name: 'Smartsheet',
    guard: {
      near: [...ecosystems.backend, 'agile', 'confluence', 'jira', 'scrum'],
      yes: ['Git, Jira, [[Smartsheet]]', 'Python scripts that file releases in [[Smartsheet]]'],
      no: ['Planned bus routes in Smartsheet.', 'Office manager: Excel, Smartsheet, Outlook'],
    },
  },
  {
    id: 'sonarqube', name: 'SonarQube',
    aliases: ['SonarCloud', 'Sonar', 'SonarLint', 'Sonar analysis', 'SonarScanner'],
    implies: ['static-analysis'],
    guard: {
      forms: ['Sonar'],
      case: 'upper',
      before: ['gate', 'rule', 'scan', 'finding', 'issue'],
      notBefore: [
        'operator', 'technician', 'survey', 'and radar', 'array', 'equipment', 'images', 'station', 'mapping',
        'festival',
      ],
      notAfter: ['side-scan', 'submarine', 'passive', 'active', 'ship', 'navy', 'side', 'fish'],
      near: [
        ...ecosystems.delivery, 'junit', 'csharp', 'nexus', 'spring-boot', 'unit-testing', 'bitbucket', 'jira', 'svn',
      ],
      yes: [
        'Jenkins, [[Sonar]], Nexus',
        'Maven builds pass [[Sonar]] gates before release.',
        'Cleared 4,000 [[SonarQube]] findings.',
      ],
      no: [
        'Navy sonar operator, two tours',
        'Side-scan Sonar survey of harbour beds',
        'Boat skills: radar, sonar, chart plotting',
        'Booked acts for Sonar Festival, Barcelona',
      ],
    },
  },
  { id: 'spotbugs', name: 'SpotBugs', aliases: ['FindBugs'], implies: ['java', 'static-analysis'] },
  { id: 'spring-tool-suite', name: 'Spring Tool Suite', aliases: ['STS IDE'], implies: ['ides'] },
  { id: 'ssms', name: 'SQL Server Management Studio', aliases: ['SSMS'], implies: ['sql-server'] },
  {
    id: 'static-analysis', name: 'Static code analysis',
    aliases: [
      'static analysis', 'static code analysers', 'code analysis tools', 'code quality tools', 'code smells',
      'static code checks', 'cyclomatic complexity',
    ],
    guard: {
      forms: ['static analysis'],
      notBefore: [
        'of bridges', 'of frames', 'of structures', 'of beams', 'of aircraft', 'in ansys', 'and fatigue', 'and modal',
      ],
      notAfter: ['structural', 'fem', 'fea', 'linear', 'beam', 'frame'],
      yes: ['Added [[static analysis]] to CI.', 'C++, [[static analysis]], Jenkins'],
      no: ['Static analysis of bridges in SAP2000', 'Structural static analysis and CAD'],
    },
  },
  { id: 'stylecop', name: 'StyleCop', implies: ['dotnet', 'linting'] },
  {
    id: 'sublime-text', name: 'Sublime Text',
    aliases: ['Sublime'],
    guard: {
      forms: ['Sublime'],
      case: 'upper',
      notBefore: ['and vigour', 'experience', 'views', 'scenery', 'cuisine', 'edition', 'cleaning', 'form'],
      notAfter: ['full of', 'part', 'henry', 'schedule', 'annex'],
      near: [
        ...ecosystems.backend, 'unix', 'shell-scripting', 'visual-studio-code', 'ssh', 'emacs', 'ides', 'visual-studio',
        'php', 'vim',
      ],
      yes: ['PHP, Git, [[Sublime]]', 'Python, Linux, [[Sublime]]'],
      no: ['Sublime views and guest care on safari', 'Called the tasting menu sublime.'],
    },
  },
  { id: 'tableplus', name: 'TablePlus', implies: ['sql'] },
  { id: 'telegram-bot-api', name: 'Telegram Bot API', aliases: ['Telegram bots', 'bot for Telegram'] },
  {
    id: 'trac', name: 'Trac',
    implies: ['issue-tracking'],
    guard: {
      case: 'upper',
      before: ['ticket', 'issue', 'workspace', 'bug'],
      notBefore: [
        'regression', 'algebra', 'models', 'model', 'shrimp', 'driver', 'driving', 'obedience', 'car', 'equations',
        'programming', 'accelerator', 'search', 'race', 'probe', 'narratives', 'scaling', 'time', 'stage', 'dog',
        'mixed',
      ],
      notAfter: [
        'praying', 'dakar', 'political', 'logistic,', 'non', 'car', 'street', 'monte carlo', 'multiple', 'polynomial',
      ],
      near: [
        'jira', 'confluence', 'github', 'git', 'svn', 'scrum', 'jenkins', 'java', 'php', 'python', 'agile',
        'typescript', 'perl', 'csharp', 'postgresql', 'selenium', 'mysql', 'nodejs',
      ],
      yes: ['SVN, [[Trac]], Python', 'Kept tickets for Perl code in [[Trac]].'],
      no: ['Member of the TRAC treaty board', 'Trac card for trams and buses'],
    },
  },
  {
    id: 'trello', name: 'Trello',
    guard: {
      near: [...ecosystems.backend, 'agile', 'confluence', 'jira', 'scrum'],
      yes: ['Git, Jira, [[Trello]]', 'Python scripts that file releases in [[Trello]]', 'Docker, GitHub, [[Trello]]'],
      no: [
        'Planned weddings in Trello.',
        'Office manager: Excel, Trello, Outlook',
        'Wedding diary kept on Trello boards',
        'Florist: orders, Trello, vans',
      ],
    },
  },
  { id: 'versionone', name: 'VersionOne', implies: ['issue-tracking'] },
  {
    id: 'vim', name: 'Vim',
    aliases: ['Neovim', 'vi', 'VI editor'],
    guard: {
      forms: ['Vim', 'vi'],
      notBefore: ['and vigour', 'and humour', 'and vigor', 'and verve', 'and energy', 'part', 'act'],
      notAfter: ['henry', 'part', 'with', 'edward', 'george', 'pope', 'chapter', 'type'],
      near: [
        ...ecosystems.backend, 'unix', 'shell-scripting', 'visual-studio-code', 'ssh', 'emacs', 'ides', 'visual-studio',
        'php',
      ],
      yes: ['Linux, [[Vim]], Git', 'Unix, Perl, [[vi]]'],
      no: ['Kids’ clubs run with vim and humour', 'Cast in Henry VI, Part 2', 'Scrubbed hobs with Vim and wool.'],
    },
  },
  {
    id: 'visual-studio', name: 'Visual Studio',
    aliases: ['Visual Studio .NET', 'VS.NET', 'Visual InterDev'],
    implies: ['ides'],
  },
  {
    id: 'visual-studio-code', name: 'Visual Studio Code',
    aliases: ['VS Code', 'Code OSS', 'VSCodium'],
    implies: ['ides'],
  },
  { id: 'vonage', name: 'Vonage API', aliases: ['Nexmo'] },
  { id: 'webstorm', name: 'WebStorm', implies: ['ides'] },
  { id: 'wget', name: 'wget', implies: ['unix'] },
  { id: 'whatsapp-business-api', name: 'WhatsApp Business API' },
  {
    id: 'worldpay', name: 'Worldpay',
    implies: ['payment-gateways'],
    guard: {
      case: 'upper',
      before: [
        'integration', 'api', 'webhook', 'checkout', 'sdk', 'in java', 'connect', 'subscription', 'backend', 'service',
      ],
      after: ['integrated', 'integrate', 'integrating', 'integration of', 'integration with'],
      notBefore: [
        'to suppliers', 'at the till', 'at the counter', 'for guests', 'clerk', 'terminal', 'terminals', 'and refunds',
        'and fabrics', 'shirt', 'fabric', 'bass', 'and check', 'skirt', 'and cash', 'runs',
      ],
      notAfter: [
        'cash and', 'took', 'taking', 'handled', 'supplier', 'zebra', 'striped', 'tartan', 'invoice', 'ward', 'accept',
        'handling',
      ],
      near: [
        ...ecosystems.backend, 'pci-dss', 'webhooks', 'twilio', 'microservices', 'rest', 'idempotency', 'firebase',
        'heroku', 'woocommerce', 'payment-gateways',
      ],
      yes: ['Java, [[Worldpay]], SQL', 'Moved Node.js payments to [[Worldpay]].'],
      no: ['Till work with Worldpay terminals', 'Account handler, Worldpay, London'],
    },
  },
  {
    id: 'wrike', name: 'Wrike',
    guard: {
      near: [...ecosystems.backend, 'agile', 'confluence', 'jira', 'scrum'],
      yes: ['Git, Jira, [[Wrike]]', 'Python scripts that file releases in [[Wrike]]'],
      no: ['Planned trade fairs in Wrike.', 'Office manager: Excel, Wrike, Outlook'],
    },
  },
  { id: 'youtrack', name: 'YouTrack', implies: ['issue-tracking'] },
  { id: 'zend-studio', name: 'Zend Studio', implies: ['ides'] },
  {
    id: 'zendesk', name: 'Zendesk',
    guard: {
      before: ['api', 'integration', 'developer', 'script', 'workflow'],
      near: [
        ...ecosystems.backend, 'itil', 'incident-management', 'jira', 'splunk', 'azure-devops', 'active-directory',
      ],
      yes: ['Wrote a Python [[Zendesk]] integration.', 'Java, hooks into the [[Zendesk]] API'],
      no: ['Answered guest emails in Zendesk.', 'Call centre: Zendesk, chat, phone'],
    },
  },
] as const satisfies readonly SkillRow[]
