import { ecosystems } from '../ecosystems.ts'
import type { SkillRow } from '../rows.ts'

/**
 * What developers work with besides languages: editors, issue trackers, API clients, linters, and the outside services
 * that backends are wired to (payments, messages).
 * Not here: database clients (database), Swagger (api). Office suites, chat programs by bare name and browsers are left
 * out or guarded: everybody uses them.
 */
// biome-ignore format: a table reads best with its rows filled
export const tools = [
  {
    id: 'asana', name: 'Work management tools',
    aliases: [
      'Asana', 'Trello', 'Monday.com', 'ClickUp', 'Basecamp', 'Wrike', 'Smartsheet', 'Airtable', 'Shortcut PM',
      'Pivotal Tracker', 'Clubhouse PM',
    ],
    guard: {
      forms: ['Asana', 'Trello', 'Monday.com', 'ClickUp', 'Basecamp', 'Wrike', 'Smartsheet', 'Airtable'],
      case: 'upper',
      notBefore: ['practice', 'and pranayama', 'campaign', 'everest'],
      notAfter: ['yoga', 'everest'],
      near: [...ecosystems.backend, 'jira', 'scrum', 'agile', 'github', 'gitlab', 'confluence'],
      yes: ['Git, Jira, [[Trello]]', 'Agile team of five, Docker, [[Asana]]'],
      no: [
        'Yoga: asana, pranayama, meditation',
        'Cook at Everest basecamp',
        'Planned campaigns in Asana and Canva.',
        'Ran the wedding diary on Trello boards.',
      ],
    },
  },
  {
    id: 'code-style', name: 'Linters and formatters',
    aliases: [
      'ESLint', 'Prettier', 'Checkstyle', 'PMD', 'SpotBugs', 'FindBugs', 'RuboCop', 'Pylint', 'flake8',
      'Black formatter', 'Ruff', 'golangci-lint', 'mypy', 'PHP_CodeSniffer', 'PHP CS Fixer', 'StyleCop', 'clang-tidy',
      'ktlint', 'detekt', 'TSLint', 'linting', 'linters', 'Clippy', 'pre-commit hooks', 'Pyright', 'Biome',
      'Error Prone', 'Scalafmt', 'FxCop', 'Roslyn analyzers', 'cppcheck', 'EditorConfig', 'Husky', 'Spotless', 'gofmt',
      'clang-format', 'isort', 'Laravel Pint',
    ],
    guard: {
      forms: ['Prettier', 'Ruff', 'PMD', 'Clippy', 'Biome', 'linting', 'Husky', 'Spotless'],
      case: 'upper',
      before: ['rule', 'config', 'check', 'hook'],
      notBefore: [
        'puppies', 'dogs', 'dog', 'kitchen', 'rooms', 'gardens', 'pinball', 'table', 'marine', 'nursery', 'breeder',
      ],
      notAfter: ['a', 'made', 'siberian', 'gut', 'and', 'forest', 'marine', 'cotton', 'kept', 'the', 'pinball'],
      near: [
        ...ecosystems.backend, 'eslint', 'npm', 'maven', 'gradle', 'sonarqube', 'static-analysis', 'pytest', 'cargo',
        'jest', 'webpack', 'code-style',
      ],
      yes: [
        'TypeScript, ESLint, [[Prettier]]',
        'Python repositories checked with [[Ruff]] in CI',
        'Java, [[PMD]], Maven',
      ],
      no: [
        'Kennel: huskies, collies, poodles',
        'Made prettier gardens for 30 homes.',
        'Kept rooms spotless for 90 guests.',
        'Sampled the gut biome of bees.',
      ],
    },
  },
  {
    id: 'collaboration-tools', name: 'Collaboration tools',
    aliases: [
      'Slack', 'Microsoft Teams', 'MS Teams', 'Notion', 'Miro', 'Zoom', 'Mattermost', 'Rocket.Chat', 'Google Workspace',
      'Lucidchart', 'draw.io', 'Microsoft Visio', 'MS Visio', 'Slack API', 'Slack bots', 'SharePoint', 'Visio',
      'Obsidian notes', 'diagrams.net', 'Excalidraw', 'Balsamiq',
    ],
    guard: {
      forms: [
        'Slack', 'Microsoft Teams', 'MS Teams', 'Notion', 'Miro', 'Zoom', 'Google Workspace', 'Lucidchart',
        'Microsoft Visio', 'MS Visio', 'Visio', 'SharePoint', 'Balsamiq',
      ],
      case: 'exact',
      before: ['bot', 'integration', 'api', 'webhook', 'alert', 'notification', 'app'],
      notBefore: [
        'of', 'calls', 'period', 'season', 'times', 'lessons', 'that', 'lens', 'lenses', 'exhibition', 'museum', 'in',
        'meetings', 'foundation', 'joan',
      ],
      notAfter: ['cut', 'the', 'a', 'joan', 'any', 'ran', 'took up', 'pick up', 'belt', 'over', 'by'],
      near: [
        ...ecosystems.backend, 'jira', 'confluence', 'github', 'gitlab', 'scrum', 'visual-studio-code', 'postman',
        'uml',
      ],
      yes: ['Jira, Confluence, [[Slack]]', 'Wrote a [[Slack]] bot in Python for deploys.', 'Git, [[Notion]], Docker'],
      no: [
        'Picked up slack in busy seasons.',
        'Taught pupils by Zoom and phone.',
        'Led tours of the Joan Miró museum.',
        'Fought the notion that maths is dull.',
        'Office: Slack, Zoom, Outlook, Excel',
      ],
    },
  },
  {
    id: 'confluence', name: 'Confluence',
    aliases: ['Atlassian Confluence', 'Atlassian', 'Atlassian suite', 'Atlassian tools', 'Confluence wiki'],
    guard: {
      forms: ['Confluence'],
      case: 'exact',
      notBefore: ['of', 'hotel', 'park', 'state', 'kayak'],
      notAfter: ['the', 'at', 'a', 'near'],
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
    aliases: [
      'wget', 'HTTPie', 'jq', 'ngrok', 'libcurl', 'Charles Proxy', 'Fiddler', 'mitmproxy', 'Telerik Fiddler', 'yq',
      'Requestly',
    ],
    guard: {
      forms: ['cURL', 'Fiddler', 'jq'],
      case: 'upper',
      before: ['request', 'command', 'script', 'trace'],
      notBefore: ['and set', 'styling', 'on', 'up', 'exercise', 'player', 'band'],
      notAfter: ['hair', 'bicep', 'biceps', 'folk', 'leg', 'irish', 'hamstring'],
      near: [...ecosystems.backend, 'postman', 'wireshark', 'unix', 'bash', 'http', 'api-testing', 'soapui'],
      yes: [
        'Postman, [[cURL]], Linux',
        'Traced bad headers from the PHP client with [[Fiddler]].',
        'Bash, [[jq]], Git',
      ],
      no: [
        'Salon: cut, curl, colour',
        'Folk fiddler in a ceilidh band',
        'Taught leg curl and bench press.',
        'Played Fiddler on the Roof for two seasons.',
      ],
    },
  },
  {
    id: 'design-tools', name: 'Figma',
    aliases: ['Figma', 'Zeplin', 'InVision', 'Adobe XD', 'Sketch app'],
    guard: {
      forms: ['Figma', 'Adobe XD', 'InVision', 'Zeplin'],
      near: [...ecosystems.javascript, ...ecosystems.backend, 'css', 'html', 'jira', 'storybook'],
      yes: ['React, TypeScript, [[Figma]]', 'Built React pages from [[Figma]] files.'],
      no: ['Graphic designer: Photoshop, Figma, InDesign', 'Drew logos in Figma and Illustrator.'],
    },
  },
  {
    id: 'eclipse', name: 'Eclipse',
    aliases: [
      'Eclipse IDE', 'Spring Tool Suite', 'Eclipse RCP', 'MyEclipse', 'IBM RAD', 'Rational Application Developer',
      'STS IDE', 'WSAD', 'JDeveloper', 'JBuilder', 'Eclipse plugins', 'Eclipse plug-in development', 'WebSphere Studio',
      'BEA Workshop',
    ],
    implies: ['ides'],
    guard: {
      forms: ['Eclipse'],
      case: 'upper',
      before: ['plugin', 'plug-in', 'rcp', 'ide', 'workspace', 'project'],
      notBefore: ['of', 'viewing', 'cruise', 'catering', 'chaser', 'glasses', 'tour', 'resort'],
      notAfter: ['solar', 'lunar', 'the', 'total', 'mitsubishi', 'an', 'did', 'celebrity', 'to'],
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
  {
    id: 'email-services', name: 'Messaging APIs',
    aliases: [
      'Twilio', 'SendGrid', 'Mailgun', 'Vonage API', 'Nexmo', 'Postmark', 'Mandrill', 'MessageBird', 'SMS gateways',
      'SMS gateway', 'email delivery services', 'WhatsApp Business API', 'OneSignal', 'SparkPost', 'Pusher', 'Ably',
      'Telegram Bot API', 'transactional email', 'Sinch', 'Plivo', 'SMTP', 'Firebase push', 'Mailchimp API',
      'Telegram bots',
    ],
    guard: {
      forms: ['Postmark', 'Mandrill', 'Pusher', 'Twilio', 'transactional email', 'Sinch'],
      case: 'upper',
      before: ['api', 'webhook', 'integration', 'channel'],
      notBefore: ['enclosure', 'trolley', 'and', 'date', 'family'],
      notAfter: ['pram', 'drug', 'the', 'trolley', 'pencil', 'paper', 'with a'],
      near: [
        ...ecosystems.backend, 'heroku', 'stripe', 'sendgrid', 'websocket', 'firebase', 'webhooks', 'email-services',
      ],
      yes: ['Laravel, [[Pusher]], Redis', 'Sent Rails mail through [[Postmark]].', 'Node.js, [[Twilio]], Stripe'],
      no: [
        'Trolley pusher at a supermarket',
        'Fed mandrill, lemur and gibbon.',
        'Sorted post by stamp and postmark.',
        'Rail hobby: stamps, Postmark, covers',
      ],
    },
  },
  {
    id: 'enterprise-architect', name: 'Sparx Enterprise Architect',
    aliases: ['Sparx EA', 'Sparx Systems Enterprise Architect', 'Enterprise Architect (Sparx)'],
    implies: ['uml'],
  },
  {
    id: 'ides', name: 'IDEs',
    aliases: [
      'integrated development environment', 'code editors', 'JetBrains', 'NetBeans', 'Code::Blocks', 'RStudio', 'Xcode',
      'Android Studio', 'JetBrains IDEs', 'Dev-C++', 'Qt Creator', 'CLion', 'RubyMine', 'Dreamweaver', 'Komodo IDE',
      'Zend Studio', 'Delphi IDE', 'Arduino IDE', 'Spyder IDE', 'RAD Studio', 'NetBeans IDE',
    ],
    guard: {
      forms: ['IDEs', 'Xcode'],
      near: ecosystems.backend,
      yes: ['Java, Git, [[IDEs]]', 'Python in [[JetBrains IDEs]]'],
      no: ['Read on the Ides of March in class.', 'Latin teacher: kalends, nones, ides'],
    },
  },
  {
    id: 'insomnia', name: 'Insomnia',
    aliases: ['Insomnia REST', 'Bruno API client', 'Hoppscotch', 'Insomnia REST client', 'Paw HTTP', 'Thunder Client'],
    guard: {
      forms: ['Insomnia'],
      case: 'upper',
      notBefore: ['and', 'treatment', 'clinic', 'cookies', 'group', 'patients', 'or', 'therapy', 'symptoms'],
      notAfter: ['chronic', 'treated', 'for', 'severe', 'with', 'anxiety and', 'against'],
      near: [
        'postman', 'rest', 'graphql', 'grpc', 'swagger', 'openapi', 'nodejs', 'api-testing', 'git', 'docker', 'curl',
        'typescript', 'visual-studio-code', 'java', 'python',
      ],
      yes: ['Postman, [[Insomnia]], Git', 'Shared [[Insomnia]] files for REST and gRPC calls.'],
      no: [
        'Treated clients with insomnia and burnout.',
        'Psychology: anxiety, insomnia, grief',
        'Counter staff, Insomnia Cookies, Austin',
        'Ran sleep groups for chronic Insomnia.',
      ],
    },
  },
  {
    id: 'intellij', name: 'IntelliJ IDEA',
    aliases: [
      'IntelliJ', 'JetBrains IntelliJ', 'PyCharm', 'PhpStorm', 'WebStorm', 'GoLand', 'DataGrip', 'JetBrains Rider',
      'IDEA IDE', 'RustRover', 'ReSharper', 'IntelliJ IDEA Ultimate', 'dotPeek', 'IntelliJ platform',
    ],
    implies: ['ides'],
  },
  {
    id: 'jira', name: 'Jira',
    aliases: [
      'Atlassian Jira', 'Jira Software', 'YouTrack', 'Redmine', 'Bugzilla', 'MantisBT', 'Mantis bug tracker',
      'issue tracking', 'HP ALM', 'HP Quality Center', 'Jira Service Management', 'issue tracker', 'bug trackers',
      'ticketing systems for bugs', 'Trac', 'Rally Software', 'CA Rally', 'VersionOne', 'HP QC', 'Jira Align',
      'issue trackers', 'Mantis', 'Rally', 'Linear', 'FogBugz', 'Quality Center', 'Linear.app',
    ],
    guard: {
      forms: ['Mantis', 'Rally', 'Linear', 'Trac', 'Quality Center'],
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
        'Git, SVN, [[Mantis]]',
        'Scrum with [[Rally]] and Jenkins',
        'Tracked work in [[Jira]].',
        'TypeScript, GitHub, [[Linear]]',
      ],
      no: [
        'Co-driver, Dakar Rally 2015',
        'Taught linear algebra and statistics.',
        'Shot close-ups of mantis and moth.',
        'Spoke at a political Rally in Leipzig.',
        'Dog training: agility, Rally, scent',
      ],
    },
  },
  {
    id: 'jupyter', name: 'Jupyter',
    aliases: [
      'Jupyter Notebook', 'JupyterLab', 'IPython', 'Google Colab', 'Colab', 'Jupyter notebooks', 'Zeppelin notebooks',
    ],
    implies: ['python'],
  },
  {
    id: 'payment-gateways', name: 'Payment gateways',
    aliases: [
      'payment gateway integration', 'payment integration', 'payment systems', 'Stripe', 'Stripe API', 'PayPal',
      'PayPal API', 'Adyen', 'Braintree', 'Razorpay', 'Square API', 'Klarna', 'Worldpay', 'Mollie',
      'payment processing', 'Stripe Connect', 'Authorize.Net', 'payment APIs', 'payment provider integration',
      'Checkout.com', 'PayU', 'Plaid', 'SEPA', 'ISO 8583', 'ISO 20022', 'payment services', 'card payments',
      'payment providers', 'Paystack', 'Flutterwave', 'subscription billing', 'billing systems', 'payments integration',
      'payment platform', 'payment gateway', 'payment service providers', 'recurring billing', 'CyberSource',
      'payment processors', 'Stripe payments', 'PayTabs', 'Mercado Pago', 'GoCardless', 'Paytm integration',
      'M-Pesa API',
    ],
    guard: {
      forms: [
        'Stripe', 'PayPal', 'Adyen', 'Klarna', 'Square API', 'payment processing', 'payment systems',
        'payment services', 'card payments', 'SEPA', 'billing systems', 'Plaid', 'Worldpay', 'payment providers',
        'payment platform', 'Mollie', 'recurring billing', 'payment gateways', 'payment gateway', 'payment processors',
      ],
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
        'cash and', 'took', 'taking', 'and', 'handled', 'supplier', 'zebra', 'striped', 'at', 'tartan', 'invoice',
        'ward', 'accept', 'handling',
      ],
      near: [
        ...ecosystems.backend, 'pci-dss', 'webhooks', 'twilio', 'microservices', 'api-development', 'idempotency',
        'firebase', 'heroku', 'woocommerce', 'payment-gateways',
      ],
      yes: [
        'Integrated [[Stripe]] webhooks.',
        'Django, [[PayPal]], PostgreSQL',
        'Java, [[card payments]], Kafka',
        'Built the [[payment service]] in Go.',
      ],
      no: [
        'Handled cash and card payments at the till.',
        'Supplier payment processing and ledgers',
        'Fabrics: plaid, stripe, check',
        'Invoice payment systems clerk',
        'Community manager at Klarna',
      ],
    },
  },
  {
    id: 'postman', name: 'Postman',
    aliases: ['Postman API', 'Postman collections', 'Postman tests', 'Postman mock servers'],
    guard: {
      forms: ['Postman'],
      case: 'upper',
      before: ['collection', 'test', 'suite', 'script', 'workspace', 'monitor', 'request', 'environment'],
      notBefore: [
        'pat', 'in', 'at', 'for', 'with royal', 'driver', 'on', 'and driver', 'round', 'delivering', 'and sorter',
      ],
      notAfter: ['as', 'a', 'royal mail', 'rural', 'the', 'village', 'relief', 'former'],
      near: [
        ...ecosystems.backend, ...ecosystems.testing, 'swagger', 'soapui', 'insomnia', 'api-testing', 'jira',
        'visual-studio-code', 'openapi', 'curl', 'newman', 'github', 'intellij',
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
    id: 'servicenow', name: 'ServiceNow',
    aliases: ['BMC Remedy', 'Zendesk', 'Jira Service Desk', 'HP Service Manager', 'Freshservice', 'Cherwell', 'GLPI'],
    guard: {
      forms: ['Zendesk', 'ServiceNow'],
      before: ['api', 'integration', 'developer', 'script', 'workflow'],
      near: [
        ...ecosystems.backend, 'itil', 'incident-management', 'jira', 'splunk', 'azure-devops', 'active-directory',
      ],
      yes: ['Java, Jira, [[ServiceNow]]', 'Wrote a Python [[Zendesk]] integration.'],
      no: ['Answered guest emails in Zendesk.', 'Call centre: Zendesk, chat, phone'],
    },
  },
  {
    id: 'shell-editors', name: 'Vim',
    aliases: [
      'Vim', 'Neovim', 'Emacs', 'GNU Emacs', 'Sublime Text', 'Notepad++', 'Nano editor', 'Atom editor', 'Sublime',
      'TextMate', 'Brackets editor', 'UltraEdit', 'EditPlus', 'vi', 'VI editor',
    ],
    guard: {
      forms: ['Sublime', 'vi', 'Vim', 'Brackets editor'],
      case: 'upper',
      notBefore: ['and vigour', 'experience', 'views', 'scenery', 'cuisine', 'edition', 'cleaning', 'form'],
      notAfter: ['full of', 'with', 'part', 'henry', 'the', 'a', 'schedule', 'annex'],
      near: [
        ...ecosystems.backend, 'unix', 'shell-scripting', 'visual-studio-code', 'ssh', 'emacs', 'ides', 'visual-studio',
        'php', 'shell-editors',
      ],
      yes: ['Linux, [[Vim]], Git', 'PHP, Git, [[Sublime]]', 'Unix, Perl, [[vi]]'],
      no: [
        'Ran kids’ clubs with vim and humour.',
        'Sublime views and guest care on safari',
        'Cast in Henry VI, Part 2',
        'Scrubbed hobs with Vim and steel wool.',
      ],
    },
  },
  {
    id: 'sonarqube', name: 'SonarQube',
    aliases: [
      'SonarCloud', 'Sonar', 'SonarLint', 'SonarSource', 'Code Climate', 'Codacy', 'Sonar analysis', 'DeepSource',
      'Scrutinizer CI', 'SonarScanner',
    ],
    implies: ['static-analysis'],
    guard: {
      forms: ['Sonar'],
      case: 'upper',
      before: ['gate', 'rule', 'scan', 'finding', 'issue'],
      notBefore: [
        'operator', 'technician', 'survey', 'and radar', 'array', 'equipment', 'images', 'station', 'mapping',
        'festival',
      ],
      notAfter: ['side-scan', 'submarine', 'passive', 'active', 'ship', 'the', 'navy', 'side', 'fish'],
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
  {
    id: 'static-analysis', name: 'Static code analysis',
    aliases: [
      'static analysis', 'static code analysers', 'code analysis tools', 'PHPStan', 'Psalm PHP', 'Klocwork',
      'code quality tools', 'PVS-Studio', 'NDepend', 'Larastan', 'MISRA C', 'Rector PHP', 'code smells', 'Lint checks',
      'static code checks', 'cyclomatic complexity', 'PolySpace',
    ],
    guard: {
      forms: ['static analysis'],
      notBefore: [
        'of bridges', 'of frames', 'of structures', 'of beams', 'of aircraft', 'in ansys', 'and fatigue', 'and modal',
      ],
      notAfter: ['structural', 'fem', 'fea', 'linear', 'beam', 'frame'],
      yes: ['Added [[static analysis]] to CI.', 'PHP, [[PHPStan]], Docker'],
      no: ['Static analysis of bridges in SAP2000', 'Structural static analysis and CAD'],
    },
  },
  {
    id: 'visual-studio', name: 'Visual Studio',
    aliases: [
      'Microsoft Visual Studio', 'MS Visual Studio', 'Visual Studio 2019', 'Visual Studio .NET', 'Visual Studio IDE',
      'VS.NET', 'Visual Studio 2008', 'Visual InterDev', 'Visual Studio 6.0',
    ],
    implies: ['ides'],
  },
  {
    id: 'visual-studio-code', name: 'Visual Studio Code',
    aliases: ['VS Code', 'VSCode', 'Code OSS', 'VSCodium', 'VS Code extensions'],
    implies: ['ides'],
  },
] as const satisfies readonly SkillRow[]
