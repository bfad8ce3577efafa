import { codingWords } from '../coding-words.ts'
import { ecosystems } from '../ecosystems.ts'
import type { SkillRow } from '../rows.ts'
import { softwareNouns } from '../software-nouns.ts'

/**
 * Programming, scripting and query languages, and platforms that CVs use like one (.NET). Left out: markup and data
 * formats (api, front-end), hardware description languages (no backend work), and languages whose name is one everyday
 * word that CVs hardly ever mean as a language (Move, Hack, Factor).
 */
// biome-ignore format: a table reads best with its rows filled
export const languages = [
  { id: 'abap', name: 'ABAP', aliases: ['abap objects', 'abap oo', 'abap development'] },
  { id: 'actionscript', name: 'ActionScript', aliases: ['action script 3', 'as3'] },
  {
    id: 'ada', name: 'Ada',
    aliases: ['ada programming', 'ada language', 'spark ada'],
    guard: {
      case: 'upper',
      before: [...softwareNouns, 'compiler', 'package', 'task'],
      after: [...codingWords, 'in'],
      notBefore: [
        'lovelace', 'compliance', 'compliant', 'county', 'accommodation', 'coordinator', 'requirement', 'regulation',
        'law', 'request',
      ],
      notAfter: [
        'mentored by', 'trained by', 'led by', 'supervised by', 'coached by', 'managed by', 'report to', 'reported to',
        'reporting to', 'assisted by',
      ],
      near: ['cpp', 'c', 'embedded-systems', 'real-time-systems'],
      yes: [
        'Wrote flight control modules in [[Ada]].',
        'Maintained an [[Ada]] codebase of 200,000 lines for signalling.',
        'Skills: C, [[Ada]], Python',
      ],
      no: [
        'Advised managers on accommodations under the ADA.',
        'Reported to Ada Mensah, head of nursing.',
        'Winner of the Ada Lovelace scholarship.',
        'Trained staff in ADA compliance.',
      ],
    },
  },
  {
    id: 'apex', name: 'Apex',
    aliases: ['apex triggers', 'apex classes', 'apex code'],
    guard: {
      case: 'upper',
      before: [
        'class', 'trigger', 'code', 'developer', 'programming', 'batch', 'controller', 'callout', 'rest', 'test',
      ],
      after: [...codingWords, 'in', 'salesforce'],
      notBefore: ['legend', 'predator', 'hotel', 'court', 'fitness', 'systems'],
      notAfter: ['oracle'],
      near: ['soql'],
      yes: [
        'Wrote batch jobs in [[Apex]].',
        'Maintained [[Apex classes]] and triggers for billing.',
        'Salesforce: [[Apex]], SOQL',
      ],
      no: [
        'Climbed to the apex of the north face.',
        'Account manager, Apex Fitness.',
        'Studied apex predators of the Baltic.',
        'Certified in apex rescue for lift engineers.',
      ],
    },
  },
  {
    id: 'apl', name: 'APL',
    aliases: ['dyalog apl', 'apl programming', 'gnu apl'],
    guard: {
      case: 'upper',
      before: softwareNouns,
      after: [...codingWords, 'dyalog'],
      notBefore: ['logistics', 'shipping', 'card', 'certificate'],
      near: ['cobol', 'pl1'],
      yes: [
        'Maintained pricing models written in [[APL]].',
        'Ported [[APL]] code to Python.',
        'Skills: [[APL]], C, Fortran',
      ],
      no: [
        'Booked containers with APL Logistics.',
        'Held an APL card for below-poverty-line checks.',
        'Treated patients with APL syndrome.',
        'APL Assessor of work placements.',
      ],
    },
  },
  {
    id: 'assembly', name: 'Assembly',
    aliases: [
      'assembly language', 'assembler', 'assembly programming', 'x86 assembly', 'arm assembly', 'x86 assembler',
      'mainframe assembler', 'hlasm', 'nasm', 'masm',
    ],
    guard: {
      forms: ['Assembly', 'assembler'],
      case: 'upper',
      before: ['language', 'code', 'programming', 'routine', 'instruction', 'optimisation', 'developer', 'mnemonic'],
      after: [...codingWords, 'x86', 'arm', 'mips', '68k', 'mainframe', 'inline', 'z80', 'in'],
      notBefore: [
        'line', 'plant', 'point', 'member', 'instruction', 'drawing', 'hall', 'floor', 'room', 'operator', 'worker',
        'department', 'elections', 'rules', 'bench',
      ],
      notAfter: [
        'general', 'national', 'legislative', 'furniture', 'final', 'sub', 'state', 'mechanical', 'product', 'school',
        'pcb', 'cable', 'welsh', 'morning',
      ],
      near: ['c', 'cpp'],
      yes: [
        'Optimised hot loops in inline [[Assembly]].',
        '[[Assembly]] programming for Z80 boards.',
        'Skills: C, [[Assembler]], COBOL',
      ],
      no: [
        'Supervised twelve workers on the assembly line.',
        'Spoke at the school assembly.',
        'Assembly operator, furniture plant.',
        'Clerk to the National Assembly.',
      ],
    },
  },
  { id: 'awk', name: 'AWK', aliases: ['gawk', 'awk scripts', 'awk scripting'] },
  {
    id: 'bash', name: 'Bash',
    aliases: ['Bash scripting', 'Bash programming', 'bash shell', 'gnu bash', 'bash shell scripting'],
    guard: {
      case: 'upper',
      before: [...softwareNouns, 'automation', 'pipeline', 'oneliner', 'alias'],
      after: [...codingWords, 'in', 'with', 'linux'],
      notBefore: ['diplomatic', 'street'],
      notAfter: ['birthday', 'big', 'beach', 'summer', 'christmas'],
      near: ['linux', 'unix', 'powershell', 'python', 'docker', 'perl', 'shell-scripting'],
      yes: [
        'Automated nightly backups in [[Bash]].',
        'Wrote [[Bash]] code for log rotation.',
        'Tools: [[Bash]], Python, Git',
      ],
      no: [
        'Organised the birthday bash of the chief executive.',
        'Catered a summer bash for 300 guests.',
        'Never afraid to bash out a first draft.',
        "Hosted the charity's annual Bash.",
      ],
    },
  },
  {
    id: 'batch-scripting', name: 'Batch scripting',
    aliases: [
      'windows batch', 'batch files', 'batch scripts', 'windows batch scripting', 'dos batch', 'cmd scripting',
      'bat files',
    ],
  },
  {
    id: 'boost', name: 'Boost',
    aliases: ['boost libraries', 'boost asio', 'boost c++ libraries'],
    implies: ['cpp'],
    guard: {
      forms: ['Boost'],
      case: 'exact',
      before: ['library', 'asio', 'spirit', 'graph'],
      notBefore: ['sales', 'morale', 'mobile', 'productivity'],
      near: ['cpp', 'c', 'qt', 'cmake'],
      yes: ['Wrote C++ servers on [[Boost]].', 'Skills: C++, STL, [[Boost]]', 'Used [[Boost Asio]] for feeds.'],
      no: [
        'Boost sales by local adverts.',
        'Ran a morale Boost day for staff.',
        'Sold Boost Mobile plans.',
        'Gave pupils a boost in reading.',
      ],
    },
  },
  {
    id: 'c', name: 'C',
    aliases: ['c language', 'c programming', 'c programming language', 'ansi c', 'embedded c', 'c99', 'gnu c', 'iso c'],
    guard: {
      forms: ['C'],
      case: 'upper',
      before: [
        ...softwareNouns, 'language', 'program', 'parser', 'client', 'interface', 'application', 'service', 'binary',
        'bindings', 'header', 'extension', 'struct', 'preprocessor', 'toolchain', 'firmware', 'driver',
      ],
      after: [...codingWords, 'ansi', 'embedded'],
      notBefore: [
        'level', 'suite', 'major', 'minor', 'sharp', 'flat', 'section', 'class', 'grade', 'diff', 'difficile',
        'reactive', 'arm', 'corp', 'licence', 'license', 'category', 'permit', 'clamp', 'spine', 'shift', 'wing',
        'block', 'peptide', 'driving', 'average', 'passing', 'o', 's',
      ],
      notAfter: [
        'vitamin', 'hepatitis', 'hep', 'grade', 'category', 'class', 'licence', 'license', 'group', 'block', 'wing',
        'team', 'section', 'level', 'unit', 'type', 'plan', 'division', 'appendix', 'part', 'middle', 'phase', 'band',
        'schedule', 'zone', 'terminal', 'gate', 'platform', 'building', 'hall', 'ward', 'key', 'english', 'german',
        'french', 'spanish', 'mr', 'mrs', 'ms', 'b', 'series',
      ],
      near: ['cpp', 'assembly', 'embedded-systems'],
      yes: [
        'Wrote a storage engine in [[C]].',
        'Wrote [[C]] extensions for the Python interpreter.',
        'Skills: [[C]], C++, Python',
        '[[C]] programming on Linux.',
      ],
      no: [
        'Presented the figures to C-level executives.',
        'Treated patients with hepatitis C.',
        'Taught piano pieces in C major.',
        'Driving licence: category C.',
        'Assisted at C-sections.',
        'Middle school average: grade C.',
      ],
    },
  },
  { id: 'clojure', name: 'Clojure', aliases: ['clojurescript', 'clj'] },
  {
    id: 'cobol', name: 'COBOL',
    aliases: ['enterprise cobol', 'micro focus cobol', 'mainframe cobol', 'cobol development'],
  },
  { id: 'coffeescript', name: 'CoffeeScript', implies: ['javascript'] },
  {
    id: 'coldfusion', name: 'ColdFusion',
    aliases: ['adobe coldfusion', 'cfml', 'lucee', 'railo', 'cold fusion markup language'],
  },
  {
    id: 'cpp', name: 'C++',
    aliases: ['cpp', 'c plus plus', 'modern c++', 'visual c++', 'vc++', 'c++ programming', 'stl', 'c++ stl'],
    guard: {
      forms: ['stl', 'cpp'],
      before: ['container', 'algorithm', 'library', ...softwareNouns, '11', '14', '17', '20'],
      after: ['c++', 'cpp', 'with', 'the'],
      notBefore: [
        'file', 'files', 'model', 'format', 'lambert', 'louis', 'contributions', 'deductions', 'contribution',
        'disability', 'premiums',
      ],
      notAfter: ['printed', 'print', 'exported', 'to', 'cra'],
      near: ['c', ...ecosystems.backend, 'linux', 'qt', 'assembly', 'cmake', 'embedded-systems'],
      yes: [
        'Wrote low-latency feeds in C++ with the [[STL]] containers.',
        'Sorted order books with [[STL]] algorithms.',
        'Skills: [[C++]], [[STL]], Boost',
      ],
      no: [
        'Exported STL files for the 3D printer.',
        'Flew STL to ORD weekly as first officer.',
        'Prepared STL models of implants.',
        'Season ticket holder of STL Cardinals.',
        'Filed CPP deductions for 40 staff.',
      ],
    },
  },
  {
    id: 'crystal', name: 'Crystal',
    aliases: ['crystal lang', 'crystal language'],
    guard: {
      case: 'upper',
      before: [...softwareNouns, 'lang', 'client', 'service'],
      after: [...codingWords, 'in'],
      notBefore: [
        'report', 'ball', 'clear', 'palace', 'glass', 'growth', 'structure', 'meth', 'field', 'river', 'healing',
        'city', 'cathedral',
      ],
      notAfter: ['liquid', 'quartz', 'swarovski', 'lead', 'single', 'salt', 'snow'],
      near: ['ruby'],
      yes: [
        'Rewrote the importer in [[Crystal]].',
        'Maintained a [[Crystal]] microservice beside the Rails app.',
        'Skills: Ruby, [[Crystal]], Go',
      ],
      no: [
        'Grew a single crystal of sapphire.',
        'Sold crystal glassware at the airport.',
        'Reports designed in Crystal Reports.',
        'Steward at Crystal Palace.',
        'Gave crystal clear instructions.',
      ],
    },
  },
  {
    id: 'csharp', name: 'C#',
    aliases: ['c sharp', 'c#.net', 'visual c#', 'c# programming', 'c# development'],
    implies: ['dotnet'],
    guard: {
      forms: ['C#', 'c sharp'],
      notBefore: ['minor', 'major'],
      yes: ['Wrote billing in [[C#]].', 'Skills: [[C#]], SQL Server, Azure', 'Ported [[c sharp]] services to Linux.'],
      no: [
        'Played a prelude in C# minor.',
        'Taught the C# major scale.',
        'Recital: study in C sharp minor.',
        'Tuned a horn for C# minor works.',
      ],
    },
  },
  {
    id: 'cypher', name: 'Cypher',
    aliases: ['cypher query language', 'opencypher', 'cypher queries'],
    guard: {
      case: 'upper',
      before: ['query', 'language', 'statement'],
      after: [...codingWords, 'in', 'neo4j'],
      notBefore: ['punk', 'text', 'suite'],
      notAfter: ['caesar', 'rap', 'secret'],
      near: ['neo4j', 'graph-databases'],
      yes: [
        'Tuned [[Cypher]] queries over 40 million nodes.',
        'Modelled fraud rings in Neo4j and [[Cypher]].',
        'Skills: Neo4j, [[Cypher]], Python',
      ],
      no: [
        'Hosted a weekly rap cypher.',
        'Solved the cypher in the escape room.',
        'Taught pupils the Caesar cypher.',
        'Sales assistant at Cypher Books.',
      ],
    },
  },
  {
    id: 'd', name: 'D',
    aliases: ['dlang', 'd language', 'd programming', 'd programming language'],
    guard: {
      case: 'exact',
      before: ['language', 'compiler', 'programming'],
      after: codingWords,
      notBefore: ['major', 'minor', 'flat', 'sharp', 'day', 'link', 'licence', 'category', 'class', 'grade'],
      notAfter: [
        'vitamin', 'r', 'grade', 'category', 'class', 'licence', 'block', 'team', 'appendix', 'plan', 'part',
        'medicare', 'type', 'group',
      ],
      near: ['vibe-d'],
      yes: [
        'Rewrote the parser with a [[D]] compiler plug-in.',
        'Maintains a [[D]] language server.',
        'Contributor to [[Dlang]] libraries.',
      ],
      no: [
        'Advised patients on vitamin D.',
        'Sang the Mass in D minor.',
        'Driving licence: C, D, E.',
        'Processed Medicare Part D claims.',
      ],
    },
  },
  {
    id: 'dart', name: 'Dart',
    aliases: ['dart language', 'dart programming', 'dart sdk'],
    guard: {
      case: 'upper',
      before: [...softwareNouns, 'sdk'],
      after: [...codingWords, 'in'],
      notBefore: [
        'board', 'player', 'tournament', 'league', 'match', 'container', 'rate', 'team', 'frog', 'light-rail',
        'light rail', 'train', 'trains', 'station', 'line',
      ],
      notAfter: ['poison', 'dollar', 'tranquilliser', 'lawn'],
      near: ['flutter', 'kotlin', 'swift', 'firebase', 'javascript', 'typescript'],
      yes: [
        'Wrote the client library in [[Dart]].',
        'Skills: [[Dart]], Flutter, Firebase',
        'Maintained a [[Dart]] package for payments.',
      ],
      no: [
        "Captain of the pub's dart team.",
        'Rode the DART to Dublin each day.',
        'Studied poison dart frogs in Peru.',
        'Sedated animals by dart.',
      ],
    },
  },
  {
    id: 'delphi', name: 'Delphi',
    aliases: ['borland delphi', 'embarcadero delphi', 'delphi pascal', 'codegear delphi', 'delphi xe'],
    guard: {
      case: 'upper',
      before: [...softwareNouns, 'application', 'form', 'component', 'xe', 'client', 'vcl', 'pascal'],
      after: [...codingWords, 'in', 'borland', 'embarcadero'],
      notBefore: [
        'method', 'study', 'survey', 'panel', 'oracle', 'technique', 'greece', 'temple', 'consensus', 'round',
        'technologies', 'automotive', 'university',
      ],
      notAfter: ['oracle of', 'modified'],
      near: ['pascal', 'firebird', 'interbase', 'sql', 'oracle', 'sql-server', 'csharp', 'cpp'],
      yes: [
        'Maintained a [[Delphi]] application for pharmacies.',
        'Migrated billing from [[Delphi]] to C#.',
        'Skills: [[Delphi]], Firebird, SQL',
      ],
      no: [
        'Ran a Delphi study with 30 oncologists.',
        'Tour guide in Delphi and Athens.',
        'Reached consensus by the Delphi method.',
        'Assembled wiring at Delphi Automotive.',
      ],
    },
  },
  {
    id: 'dotnet', name: '.NET',
    aliases: [
      'dot net', '.net core', 'microsoft dotnet', 'dotnet core', 'dotnet framework', '.net framework', 'ms dotnet',
      '.net standard', 'clr', 'common language runtime',
    ],
  },
  {
    id: 'elixir', name: 'Elixir',
    aliases: ['elixir lang', 'elixir programming'],
    guard: {
      case: 'upper',
      notBefore: ['strings', 'bar', 'cocktail', 'salon', 'hair', 'spa'],
      notAfter: ['magic', 'herbal', 'love', 'oral'],
      yes: [
        'Built chat services with [[Elixir]] and Phoenix.',
        'Four years of [[Elixir]] in production.',
        'Skills: [[Elixir]], PostgreSQL, Redis',
      ],
      no: [
        'Mixed an elixir of herbs for guests.',
        'Prescribed the oral elixir twice a day.',
        'Sold Elixir strings in a guitar shop.',
        'Massage therapist, Elixir Spa.',
      ],
    },
  },
  {
    id: 'erlang', name: 'Erlang',
    aliases: ['GenServer', 'erlang otp', 'erlang programming', 'beam vm', 'open telecom platform'],
    guard: {
      notBefore: ['b', 'c', 'formula', 'distribution'],
      yes: [
        'Wrote the signalling gateway in [[Erlang]].',
        '[[Erlang]] developer, messaging.',
        'Skills: [[Erlang]], Elixir',
      ],
      no: [
        'Planned call-centre staffing with the Erlang C formula.',
        'Sized trunks by Erlang B tables.',
        'Used the Erlang distribution for queue lengths.',
        'Applied Erlang formula in workforce planning.',
      ],
    },
  },
  { id: 'fortran', name: 'Fortran', aliases: ['gfortran', 'modern fortran'] },
  { id: 'foxpro', name: 'Visual FoxPro', aliases: ['fox pro', 'microsoft foxpro'] },
  {
    id: 'fsharp', name: 'F#',
    aliases: ['f sharp', 'f#.net'],
    implies: ['dotnet'],
    guard: {
      forms: ['f sharp'],
      before: softwareNouns,
      notBefore: ['minor', 'major', 'key', 'chord', 'string'],
      near: ['dotnet', 'csharp'],
      yes: ['Rewrote pricing in [[F#]].', 'Moved [[F Sharp]] code into a C# solution.', 'Skills: C#, [[F Sharp]], SQL'],
      no: [
        'Played the nocturne in F sharp minor.',
        'Tuned the horn to F sharp.',
        'Taught scales in F sharp major.',
        'Sang a top F sharp at the audition.',
      ],
    },
  },
  { id: 'gdscript', name: 'GDScript', aliases: ['godot script'] },
  {
    id: 'gleam', name: 'Gleam',
    aliases: ['gleam lang', 'gleam language'],
    guard: {
      case: 'upper',
      before: softwareNouns,
      after: [...codingWords, 'in'],
      notBefore: ['cleaning', 'team', 'dental'],
      near: ['elixir', 'erlang'],
      yes: [
        'Wrote a small web service in [[Gleam]].',
        'Runs [[Gleam]] code on the Erlang virtual machine.',
        'Skills: Elixir, [[Gleam]], Rust',
      ],
      no: [
        'Polished cutlery to a gleam.',
        'Cleaner at Gleam Dental.',
        'Saw the gleam in their eyes.',
        'Ran a Gleam competition on social media.',
      ],
    },
  },
  {
    id: 'go', name: 'Go',
    aliases: [
      'go lang', 'go language', 'go programming', 'go programming language', 'goroutines', 'goroutines and channels',
    ],
    guard: {
      forms: ['Go'],
      case: 'upper',
      before: [
        ...softwareNouns, 'service', 'routine', 'channel', 'generics', 'modules', 'microservices', 'test', 'client',
        'binary', 'interface', 'worker', 'developer', 'engineer', 'profiler', 'concurrency', 'operator', 'projects',
      ],
      after: [...codingWords, 'in', 'idiomatic', 'with', 'into', 'concurrent'],
      notBefore: ['board', 'brettspiel', 'baduk', 'tournament', 'to market', 'to school', 'to the', 'to work', 'to person',
        'live', 'ahead', 'forward', 'getter', 'kart', 'karting', 'karts', 'between', 'further', 'beyond', 'home',
        'back', 'out', 'over', 'down', 'up', 'green', 'north', 'west', 'east', 'south', 'airport', 'player', 'club',
        'compare', 'pro', 'cart', 'card', 'away', 'wrong', 'fast', 'above', 'no', 'public', 'global', 'digital',
        'around', 'into', 'viral',
      ],
      notAfter: [
        'pokemon', 'we', 'i', 'you', 'they', 'let', 'ready', 'good', 'can', 'will', 'should', 'must', 'could', 'would',
        'pet', 'have', 'never', 'always', 'easy', 'first', 'touch', 'n', 'no',
      ],
      near: [
        'java', 'python', 'rust', 'php', 'ruby', 'nodejs', 'csharp', 'kotlin', 'scala', 'typescript', 'grpc',
        'kubernetes', 'postgresql', 'kafka', 'gin', 'redis', 'microservices', 'docker',
      ],
      yes: [
        'Wrote three services in [[Go]].',
        'Skills: Java, [[Go]], Rust',
        'Moved the PHP monolith to [[Go]].',
        'Profiled [[Go]] services under load.',
        'Backend engineer ([[Golang]]).',
      ],
      no: [
        'Led the go-to-market plan.',
        'We go fast.',
        'Supported go-live weekends at twelve hospitals.',
        'Drove buses for Go North East.',
        'The go-to person for payroll questions.',
        'Go for gold award, swimming.',
      ],
    },
  },
  { id: 'graalvm', name: 'GraalVM', aliases: ['graal vm native image', 'graal native image', 'oracle graalvm'] },
  {
    id: 'groovy', name: 'Groovy',
    aliases: ['apache groovy', 'groovy scripts', 'groovy scripting'],
    guard: {
      case: 'upper',
      notBefore: ['music', 'tunes', 'vibe', 'bar', 'kind'],
      notAfter: ['very'],
      yes: [
        'Wrote [[Groovy]] scripts for Jenkins.',
        'Moved the build from [[Groovy]] to Kotlin.',
        'Skills: Java, [[Groovy]], Spock',
      ],
      no: [
        'Played groovy bass lines in a funk band.',
        'Created a groovy atmosphere for guests.',
        'Sold groovy retro furniture.',
        'DJ of the Groovy Vibe night.',
      ],
    },
  },
  {
    id: 'haskell', name: 'Haskell',
    aliases: ['haskell programming', 'haskell language'],
    guard: {
      forms: ['Haskell'],
      notBefore: ['indian', 'university', 'free'],
      notAfter: [
        'eddie', 'miss', 'mr', 'mrs', 'ms', 'dr', 'james', 'david', 'mary', 'mentored by', 'trained by', 'led by',
        'supervised by', 'coached by', 'managed by', 'report to', 'reported to', 'reporting to', 'assisted by',
      ],
      yes: [
        'Wrote a rule engine in [[Haskell]].',
        'Functional languages: [[Haskell]], Clojure',
        'Taught [[Haskell]] to second-year students.',
      ],
      no: [
        'Reported to Mr Haskell, head chef.',
        'Enrolled at Haskell Indian Nations University.',
        'Worked with Dr Haskell on sepsis.',
        'Referee: Mary Haskell, ward manager.',
      ],
    },
  },
  {
    id: 'haxe', name: 'Haxe',
  },
  {
    id: 'hdl', name: 'Hardware description languages',
    aliases: ['Verilog', 'VHDL', 'SystemVerilog'],
  },
  {
    id: 'java', name: 'Java',
    aliases: [
      'core java', 'java se', 'j2se', 'jdk', 'java programming', 'java language', 'java development', 'openjdk',
      'advanced java', 'jre',
    ],
    guard: {
      forms: ['Java'],
      notBefore: [
        'indonesia', 'coffee', 'island', 'sea', 'blend', 'roast', 'sparrow', 'house', 'finch', 'moss', 'fern', 'tea',
        'trench', 'cafe', 'bar', 'cup', 'barista',
      ],
      notAfter: [
        'central', 'west', 'east', 'western', 'eastern', 'sumatra', 'bali', 'hot', 'mocha', 'arabica', 'fresh',
      ],
      yes: [
        'Wrote payment services in [[Java]].',
        '[[Java]] 8/11/17, Spring, Kafka',
        'Mentored four juniors in [[Java]] and design.',
        'Skills: [[Core Java]], SQL',
      ],
      no: [
        'Roasted Java coffee for two cafés.',
        'Field work in Central Java on volcanoes.',
        'Barista at Java House.',
        'Sailed the Java Sea as second mate.',
      ],
    },
  },
  {
    id: 'javascript', name: 'JavaScript',
    aliases: [
      'js', 'ecma script', 'es6', 'es5', 'es7', 'es2015', 'es2016', 'es2017', 'es2018', 'es2019', 'es2020', 'es2021', 'es2022', 'es2023', 'es2024', 'ES modules', 'vanilla js', 'es6+', 'javascript es6',
      'javascript programming', 'jscript',
    ],
    guard: {
      forms: ['js'],
      before: [...softwareNouns, 'bundle', 'developer', 'runtime', 'event'],
      after: [...codingWords, 'in', 'vanilla'],
      notBefore: ['mill', 'bach', 'group'],
      notAfter: ['mr'],
      near: ['html', 'css', 'typescript', 'nodejs', 'react', 'jquery'],
      yes: [
        'Skills: HTML, CSS, [[JS]]',
        'Rewrote the widget in vanilla [[JavaScript]].',
        'Wrote [[JS]] scripts for the front end.',
      ],
      no: [
        'Sang the motets of JS Bach.',
        'Read philosophy, with a paper on JS Mill.',
        'Joined JS Group as a quantity surveyor.',
        'Reported to JS, the shift lead.',
      ],
    },
  },
  { id: 'jcl', name: 'JCL', aliases: ['job control language', 'mainframe jcl'] },
  {
    id: 'julia', name: 'Julia',
    aliases: ['julia language', 'julia lang', 'julia programming'],
    guard: {
      case: 'upper',
      before: [...softwareNouns, 'package', 'notebook', 'kernel', 'simulation'],
      after: [...codingWords, 'in'],
      notBefore: ['roberts', 'child', 'smith', 'donaldson', 'jones', 'creek'],
      notAfter: [
        'miss', 'ms', 'mrs', 'dr', 'mentored by', 'trained by', 'led by', 'supervised by', 'coached by', 'managed by',
        'report to', 'reported to', 'reporting to', 'assisted by',
      ],
      near: ['python', 'r', 'matlab', 'cpp', 'fortran', 'numpy'],
      yes: [
        'Wrote solvers in [[Julia]].',
        'Ported MATLAB models to [[Julia]] packages.',
        'Skills: Python, [[Julia]], MATLAB',
      ],
      no: [
        'Reported to Julia Berg, ward manager.',
        'Cooked recipes of Julia Child.',
        'Reference: Julia Adeyemi, head of housekeeping.',
        'Shared the desk with Julia and Tom.',
      ],
    },
  },
  {
    id: 'jvm', name: 'JVM',
    aliases: ['java virtual machine', 'jvm internals', 'jvm languages', 'hotspot jvm', 'jvm performance tuning'],
    guard: {
      forms: ['JVM'],
      notBefore: ['hospital', 'estates'],
      yes: ['Cut pauses by tuning the [[JVM]].', 'Eight years on the [[JVM]] with Kotlin.', 'Skills: [[JVM]], Linux'],
      no: [
        'Payroll clerk, JVM Hospital.',
        'Let flats for JVM Estates.',
        'Read the minutes of the joint venture meeting.',
        'Managed joint ventures in Vietnam.',
      ],
    },
  },
  {
    id: 'kotlin', name: 'Kotlin',
    aliases: ['kotlin programming', 'kotlin multiplatform', 'kotlin development', 'kmp'],
    guard: {
      forms: ['kmp'],
      before: ['library', 'module', 'app'],
      near: ['android', 'ktor', 'jetpack-compose'],
      yes: [
        'Shared models between apps with [[KMP]] modules.',
        'Skills: [[Kotlin]], [[KMP]], Swift',
        'Moved Android code to [[KMP]].',
      ],
      no: [
        'Supervised the KMP railway line.',
        'Filed reports with KMP Ltd.',
        'Tutor at KMP college.',
        'Joined the KMP militia museum as a guide.',
      ],
    },
  },
  {
    id: 'lisp', name: 'Lisp',
    aliases: ['common lisp', 'emacs lisp', 'elisp', 'autolisp', 'sbcl', 'lisp programming', 'visual lisp'],
    guard: {
      notBefore: ['therapy', 'correction', 'treatment'],
      notAfter: ['his', 'her', 'slight', 'lateral', 'frontal'],
      yes: ['Wrote expert systems in [[Lisp]].', 'Skills: [[Lisp]], Prolog', 'Automated drawings with [[AutoLISP]].'],
      no: [
        'Treated children with a lisp.',
        'Corrected a lateral lisp in eight sessions.',
        'Spoke with a slight lisp on stage.',
        'Designed lisp therapy for pupils.',
      ],
    },
  },
  {
    id: 'lua', name: 'Lua',
    aliases: ['lua scripting', 'luajit', 'lua scripts', 'lua programming'],
    guard: {
      case: 'upper',
      notBefore: ['pan', 'lua'],
      notAfter: ['pu', 'dua'],
      yes: ['Wrote [[Lua]] scripts for Redis.', 'Extended Nginx with [[Lua]].', 'Skills: C, [[Lua]], Python'],
      no: [
        'Waited tables at a lua themed party.',
        'Cooked lua pig at the resort.',
        'Served the lua buffet on Fridays.',
        'Played dua lua, an Islamic prayer set.',
      ],
    },
  },
  {
    id: 'luau', name: 'Luau',
  },
  { id: 'matlab', name: 'MATLAB', aliases: ['simulink', 'matlab programming', 'matlab simulink'] },
  { id: 'micropython', name: 'MicroPython', aliases: ['circuitpython'], implies: ['python'] },
  {
    id: 'mojo', name: 'Mojo',
    aliases: ['mojo language', 'mojo lang', 'mojo programming'],
    guard: {
      case: 'exact',
      before: ['kernel', 'compiler', 'code'],
      after: [...codingWords, 'in'],
      notBefore: ['jojo', 'burger', 'potatoes'],
      notAfter: ['mi', 'my', 'his', 'their', 'got', 'team'],
      near: ['python', 'gpu-programming', 'numpy'],
      yes: [
        'Wrote tensor kernels in [[Mojo]].',
        'Skills: Python, [[Mojo]], CUDA',
        'Benchmarked [[Mojo]] code against NumPy.',
      ],
      no: [
        'Restored the team mojo after lockdown.',
        'Marinated pork in mojo.',
        'Front desk at Mojo Hostel.',
        'Brought her mojo to the sales floor.',
      ],
    },
  },
  {
    id: 'mumps', name: 'MUMPS',
    guard: {
      case: 'exact',
      before: [...softwareNouns, 'routine', 'database', 'global'],
      after: [...codingWords, 'in'],
      notBefore: ['vaccine', 'vaccination', 'virus', 'outbreak', 'measles', 'rubella'],
      notAfter: ['measles', 'against'],
      near: ['sql'],
      yes: [
        'Wrote pharmacy routines in [[MUMPS]].',
        'Maintained [[MUMPS]] code for a hospital system.',
        'Skills: [[MUMPS]], SQL',
      ],
      no: [
        'Vaccinated children against measles, mumps and rubella.',
        'Isolated a patient with MUMPS.',
        'Tracked a mumps outbreak at a college.',
        'Wrote leaflets on mumps vaccine safety.',
      ],
    },
  },
  {
    id: 'nim', name: 'Nim',
    aliases: ['nim lang', 'nim language', 'nim programming'],
    guard: {
      case: 'upper',
      before: softwareNouns,
      after: [...codingWords, 'in'],
      notBefore: ['margin', 'growth'],
      notAfter: ['net', 'higher', 'lower'],
      near: ['rust', 'zig', 'c', 'cpp', 'go'],
      yes: [
        'Wrote a command-line tool in [[Nim]].',
        'Published a [[Nim]] library for MQTT.',
        'Skills: C, [[Nim]], Zig',
      ],
      no: [
        'Raised NIM by 20 basis points at the bank.',
        'Taught the game of Nim to pupils.',
        'Reported the NIM margin to the board.',
        'Led the NIM growth plan of a credit union.',
      ],
    },
  },
  { id: 'objective-c', name: 'Objective-C', aliases: ['obj c', 'objective c programming', 'objective c++'] },
  {
    id: 'objectscript', name: 'ObjectScript',
    aliases: ['intersystems objectscript', 'cache objectscript', 'intersystems iris', 'intersystems cache'],
  },
  { id: 'ocaml', name: 'OCaml', aliases: ['objective caml', 'ocaml programming'] },
  {
    id: 'openedge-abl', name: 'OpenEdge ABL',
    aliases: ['progress 4gl', 'progress openedge', 'openedge', 'progress abl'],
  },
  {
    id: 'pascal', name: 'Pascal',
    aliases: ['object pascal', 'turbo pascal', 'free pascal', 'borland pascal', 'lazarus pascal'],
    guard: {
      forms: ['Pascal'],
      case: 'upper',
      before: [...softwareNouns, 'compiler', 'unit', 'procedure'],
      after: [...codingWords, 'in', 'turbo', 'object', 'free', 'borland', 'standard'],
      notBefore: ['case', 'triangle', 'law', 'wager', 'siakam', 'unit'],
      notAfter: [
        'mr', 'kilo', 'mega', 'blaise', 'dr', 'mentored by', 'trained by', 'led by', 'supervised by', 'coached by',
        'managed by', 'report to', 'reported to', 'reporting to', 'assisted by',
      ],
      near: ['delphi', 'c', 'cpp', 'fortran', 'visual-basic', 'cobol'],
      yes: [
        'Wrote a lab controller in [[Pascal]].',
        'Skills: [[Pascal]], C, Fortran',
        'Ported [[Pascal]] code to Java.',
      ],
      no: [
        'Reported to Pascal Dubois, head of pastry.',
        "Taught Pascal's triangle to year nine.",
        'Measured pressure in pascal and bar.',
        'Worked with Mr Pascal on tax.',
      ],
    },
  },
  {
    id: 'perl', name: 'Perl',
    aliases: ['perl scripting', 'perl cgi', 'perl scripts', 'perl programming', 'mod perl', 'cgi perl'],
  },
  { id: 'php', name: 'PHP', aliases: ['php programming', 'core php', 'php development', 'php scripting', 'php-fpm'] },
  { id: 'pl1', name: 'PL/I', aliases: ['pl/1', 'pl1 mainframe', 'pl1 programming'] },
  {
    id: 'plsql', name: 'PL/SQL',
    aliases: [
      'plsql', 'oracle plsql', 'oracle pl/sql', 'pl-sql packages', 'pl/sql packages', 'pl/sql procedures',
      'pl/sql development', 'pl/pgsql', 'plpgsql',
    ],
    implies: ['sql'],
  },
  { id: 'powerbuilder', name: 'PowerBuilder', aliases: ['sybase powerbuilder', 'datawindow', 'powerscript'] },
  {
    id: 'powershell', name: 'PowerShell',
    aliases: ['power shell scripting', 'windows powershell', 'powershell scripts', 'powershell core', 'pwsh'],
  },
  {
    id: 'prolog', name: 'Prolog',
    aliases: ['swi prolog', 'prolog programming', 'prolog language'],
    guard: {
      case: 'upper',
      notBefore: ['project', 'manager', 'converge'],
      yes: [
        'Wrote a timetable solver in [[Prolog]].',
        'Skills: Lisp, [[Prolog]], C',
        'Taught [[Prolog]] in the logic course.',
      ],
      no: [
        'Directed the prolog of the opera.',
        'Wrote the prolog to a novel.',
        'Tracked site requests in Prolog Converge.',
        'Trained foremen on Prolog Manager.',
      ],
    },
  },
  {
    id: 'purescript', name: 'PureScript',
  },
  {
    id: 'python', name: 'Python',
    aliases: [
      'python3', 'python programming', 'python scripting', 'python scripts', 'python development', 'cpython',
      'core python', 'py', 'python language',
    ],
    guard: {
      forms: ['Python', 'py'],
      notBefore: [
        'snake', 'skin', 'keeping', 'keeper', 'breeder', 'breeding', 'egg', 'enclosure', 'regius', 'leather', 'handbag',
        'bite', 'hunt', 'pit',
      ],
      notAfter: ['ball', 'royal', 'burmese', 'reticulated', 'carpet', 'monty', 'rock', 'pet', 'indian'],
      yes: [
        'Automated reports with [[Python]].',
        '[[Python]] 3.11, Django, Celery',
        'Wrote [[python]] scripts for data import.',
      ],
      no: [
        'Bred royal python and boa at the reptile house.',
        'Led workshops on python keeping for zoo visitors.',
        'Performed Monty Python sketches.',
        'Removed a ball python from a school.',
      ],
    },
  },
  {
    id: 'r', name: 'R',
    aliases: ['r programming', 'r language', 'r scripts', 'r programming language', 'rstudio'],
    guard: {
      forms: ['R'],
      case: 'exact',
      before: [...softwareNouns, 'language', 'shiny', 'markdown', 'notebook', 'statistical'],
      after: [...codingWords, 'in', 'introduction to', 'intro to', 'used'],
      notBefore: ['d', 'us', 'rated', 'squared', 'value', 'kelly', 'b', 'number', 'naught', 'number', 'n', 'day'],
      notAfter: ['toys', 'grade', 'l', 'h', 'e', 'mr', 'mrs', 'b', 'd', 's'],
      near: ['matlab', 'sas', 'stata', 'pandas', 'julia', 'python', 'sql', 'numpy'],
      yes: ['Modelled churn in [[R]].', 'Skills: Python, [[R]], SQL', 'Wrote [[R]] scripts for quarterly reports.'],
      no: [
        'Managed the R&D budget of a paint maker.',
        'Sales assistant, Toys R Us.',
        'Correlation was R squared 0.9.',
        'Taught the three Rs to infants.',
        'Played in an R and B band.',
      ],
    },
  },
  {
    id: 'racket', name: 'Racket',
    aliases: ['racket lang', 'racket programming', 'drracket'],
    guard: {
      case: 'upper',
      before: [...softwareNouns, 'macro'],
      after: [...codingWords, 'in'],
      notBefore: ['sport', 'stringing', 'club', 'ball'],
      notAfter: ['tennis', 'squash', 'badminton', 'protection'],
      near: ['scheme', 'lisp', 'haskell', 'clojure'],
      yes: [
        'Wrote a teaching language in [[Racket]].',
        'Skills: Scheme, [[Racket]], Haskell',
        'Published a [[Racket]] library of parsers.',
      ],
      no: [
        'Strung tennis rackets at a sports shop.',
        'Coached racket sports for juniors.',
        'Prosecuted a protection racket.',
        'Treasurer of the Racket Club.',
      ],
    },
  },
  {
    id: 'raku', name: 'Raku',
    aliases: ['perl 6', 'raku programming'],
    guard: {
      case: 'upper',
      notBefore: ['firing', 'pottery', 'ceramics', 'kiln', 'glaze'],
      notAfter: ['fired'],
      yes: ['Ported Perl modules to [[Raku]].', 'Skills: Perl, [[Raku]]', 'Contributor to the [[Raku]] compiler.'],
      no: [
        'Taught raku firing to adults.',
        'Sold raku pottery at markets.',
        'Built a raku kiln for the art college.',
        'Bowls fired in raku for a restaurant.',
      ],
    },
  },
  {
    id: 'rexx', name: 'REXX',
    aliases: ['ibm rexx', 'object rexx', 'rexx scripts'],
    guard: {
      notBefore: ['smith', 'pet'],
      notAfter: ['king'],
      yes: [
        'Wrote [[REXX]] tools for operators.',
        'Skills: COBOL, JCL, [[REXX]]',
        'Automated TSO tasks with [[REXX scripts]].',
      ],
      no: [
        'Groomed dogs at Rexx Pet Care.',
        'Coached by Rexx Smith.',
        'Shift lead under King Rexx at carnival.',
        'Walked Rexx Pet guests daily.',
      ],
    },
  },
  {
    id: 'rpg', name: 'RPG',
    aliases: ['rpg iv', 'rpgle', 'rpg ile', 'rpg/400', 'as/400 rpg', 'rpg 400', 'ile rpg', 'rpg free', 'sqlrpgle'],
    guard: {
      forms: ['RPG'],
      case: 'exact',
      before: ['program', 'programmer', 'developer', 'code', 'iv', 'iii', 'iv'],
      after: [...codingWords, 'ile', 'in'],
      notBefore: ['game', 'maker', 'horror', 'player', 'campaign', 'ammunition', 'night'],
      notAfter: ['tabletop', 'online', 'fantasy', 'action', 'japanese'],
      near: ['db2', 'cobol', 'jcl'],
      yes: [
        'Maintained [[RPG]] programs on AS/400.',
        'Skills: [[RPG]], DB2, COBOL',
        '[[RPGLE]] developer for a wholesaler.',
      ],
      no: [
        'Designed levels for an RPG game.',
        'Ran a tabletop RPG night at the library.',
        'Wrote quests for a fantasy RPG.',
        'Trained recruits on the RPG launcher.',
      ],
    },
  },
  {
    id: 'ruby', name: 'Ruby',
    aliases: [
      'ruby programming', 'ruby language', 'ruby scripts', 'mri ruby', 'jruby', 'ruby development', 'ruby scripting',
    ],
    guard: {
      forms: ['Ruby'],
      case: 'upper',
      notBefore: [
        'red', 'ring', 'wedding', 'tuesday', 'jubilee', 'princess', 'throat', 'throated', 'wax', 'murders', 'port',
        'earrings', 'stones', 'anniversary', 'slippers', 'foundation', 'bridges', 'wong', 'khan', 'walker', 'murray',
        'necklace', 'rose',
      ],
      notAfter: [
        'miss', 'ms', 'mrs', 'dr', 'reported', 'sister', 'nurse', 'aunt', 'daughter', 'pigeon', 'kid', 'mentored by',
        'trained by', 'led by', 'supervised by', 'coached by', 'managed by', 'report to', 'reported to', 'reporting to',
        'assisted by',
      ],
      yes: [
        'Rewrote [[Ruby]] jobs as Go services.',
        'Six years of [[Ruby]] and PostgreSQL.',
        'Skills: [[Ruby]], Rails, Redis',
      ],
      no: [
        'Painted ruby-red lacquer on cabinets.',
        'Reported to sister Ruby on the ward.',
        'Set diamonds in a ruby ring.',
        'Waiter at Ruby Tuesday.',
      ],
    },
  },
  {
    id: 'rust', name: 'Rust',
    aliases: ['rust lang', 'rust programming', 'rust language'],
    guard: {
      forms: ['Rust'],
      case: 'upper',
      notBefore: [
        'removal', 'protection', 'prevention', 'resistant', 'treatment', 'proof', 'proofing', 'remover', 'belt',
        'inhibitor', 'repair', 'converter', 'stain', 'disease', 'fungus', 'damage', 'spot', 'treated', 'ford', 'county',
        'college', 'red', 'coloured',
      ],
      notAfter: [
        'wheat', 'leaf', 'stem', 'crown', 'removed', 'remove', 'prevent', 'against', 'treated', 'coffee', 'surface',
        'bean', 'stop', 'anti',
      ],
      yes: [
        'Rewrote the matcher in [[Rust]] and cut memory by half.',
        'Two years of [[Rust]] in production.',
        'Skills: Go, [[Rust]], C++',
        'Published three [[Rust]] crates.',
      ],
      no: [
        'Treated rust on car bodies.',
        'Studied wheat rust resistance.',
        'Rust removal and repainting of hulls.',
        'Grew up in the Rust Belt.',
      ],
    },
  },
  {
    id: 'sas', name: 'SAS',
    aliases: ['sas programming', 'base sas', 'sas macro', 'sas enterprise guide'],
    guard: {
      forms: ['SAS'],
      case: 'exact',
      before: [
        ...softwareNouns, 'macro', 'dataset', 'programmer', 'enterprise', 'studio', 'viya', 'base', 'analytics',
        'report',
      ],
      after: [...codingWords, 'base', 'in'],
      notBefore: [
        'airline', 'flight', 'soldier', 'veteran', 'regiment', 'disk', 'drive', 'hard', 'interface', 'cable', 'lounge',
      ],
      notAfter: ['former', 'flew', 'ex', 'signed'],
      near: ['r', 'python', 'sql', 'stata'],
      yes: ['Wrote risk reports in [[SAS]] macros.', 'Skills: [[SAS]], R, SQL', 'Ported [[SAS]] programs to Python.'],
      no: [
        'Cabin crew with SAS on long haul.',
        'Served in the SAS for six years.',
        'Replaced SAS drives in storage racks.',
        'Incorporated a French SAS company.',
      ],
    },
  },
  {
    id: 'scala', name: 'Scala',
    aliases: ['scala programming', 'scala development', 'scala lang'],
    guard: {
      case: 'upper',
      notBefore: ['theatre', 'milan', 'cinema', 'opera', 'radio', 'mobile'],
      notAfter: ['la', 'teatro', 'alla'],
      yes: [
        'Wrote streaming jobs in [[Scala]].',
        'Five years of [[Scala]] and Akka.',
        'Skills: [[Scala]], Spark, Kafka',
      ],
      no: [
        'Sang at La Scala in two seasons.',
        'Usher at the Scala cinema.',
        'Toured with Teatro alla Scala.',
        'Lighting at Scala theatre, London.',
      ],
    },
  },
  {
    id: 'scheme', name: 'Scheme',
    aliases: ['scheme language', 'gnu guile', 'scheme programming', 'chicken scheme', 'mit scheme'],
    guard: {
      case: 'exact',
      before: ['interpreter', 'macro', 'compiler', 'dialect'],
      after: [...codingWords, 'guile'],
      notBefore: ['member', 'manager', 'administrator', 'design', 'management', 'plan'],
      notAfter: [
        'pension', 'graduate', 'training', 'colour', 'benefit', 'loyalty', 'incentive', 'bonus', 'rhyme', 'bike',
        'work', 'this', 'grant', 'award',
      ],
      near: ['racket', 'lisp', 'haskell', 'prolog'],
      yes: [
        'Wrote an interpreter in [[Scheme]].',
        'Skills: Lisp, [[Scheme]], Racket',
        'Maintained a [[Scheme]] compiler for teaching.',
      ],
      no: [
        'Joined the graduate scheme in retail.',
        'Ran the pension scheme of 900 members.',
        'Chose the colour scheme for lobbies.',
        "Duke of Edinburgh's Award Scheme, gold.",
      ],
    },
  },
  {
    id: 'server-side-scripting', name: 'Server-side scripting',
    aliases: [
      'scripting languages', 'server-side languages', 'backend languages', 'backend programming languages',
      'server-side code',
    ],
  },
  {
    id: 'shell', name: 'Shell',
    aliases: ['shell programs', 'ksh', 'korn shell', 'zsh', 'csh', 'bourne shell', 'posix shell'],
    guard: {
      forms: ['Shell'],
      case: 'upper',
      before: ['script', 'scripting', 'programming', 'command', 'pipeline', 'automation', 'prompt'],
      after: [...codingWords, 'unix', 'linux', 'korn', 'c', 'bourne', 'bash'],
      notBefore: [
        'station', 'garage', 'company', 'plc', 'oil', 'structure', 'fish', 'petrol', 'egg', 'building', 'energy',
        'casting', 'international', 'retail', 'forecourt', 'and bp', 'billing', 'fuel', 'card', 'cards', 'and total',
      ],
      notAfter: ['egg', 'royal', 'dutch', 'hard', 'sea', 'turtle', 'nut', 'steel', 'outer', 'concrete', 'bus', 'snail'],
      near: ['linux', 'unix', 'perl', 'awk', 'python', 'powershell', 'git', 'docker', 'java'],
      yes: [
        'Skills: Python, [[Shell]], SQL',
        'Wrote [[ksh]] jobs to rotate logs.',
        'Automated Linux servers with Python and [[Shell]].',
      ],
      no: [
        'Cashier at a Shell station.',
        'Geologist, Royal Dutch Shell.',
        'Cast concrete for shell structures.',
        'Collected turtle shell samples.',
      ],
    },
  },
  {
    id: 'smalltalk', name: 'Smalltalk',
    aliases: [
      'small talk programming', 'visualworks', 'pharo', 'gnu smalltalk', 'squeak smalltalk', 'visualage smalltalk',
    ],
    guard: {
      case: 'upper',
      before: [...softwareNouns, 'image', 'developer', 'environment'],
      after: [...codingWords, 'in'],
      notBefore: ['skills', 'among'],
      notAfter: ['make', 'making', 'enjoy', 'light', 'polite'],
      near: ['java', 'cpp', 'oop'],
      yes: [
        'Maintained a trading system in [[Smalltalk]].',
        'Skills: [[Smalltalk]], Java',
        'Ported [[Smalltalk]] code to Java.',
      ],
      no: [
        'Relaxed clients with smalltalk before massages.',
        'Good at smalltalk with guests.',
        'Trained hosts in polite smalltalk.',
        'Smalltalk with passengers on night trains.',
      ],
    },
  },
  {
    id: 'smart-contracts', name: 'Smart contracts',
    aliases: ['smart contract development', 'wrote smart contracts', 'blockchain development'],
  },
  {
    id: 'solidity', name: 'Solidity',
    aliases: ['solidity smart contracts'],
    guard: {
      forms: ['Solidity'],
      case: 'upper',
      notAfter: ['financial', 'structural', 'great'],
      yes: [
        'Wrote escrow contracts in [[Solidity]].',
        'Skills: [[Solidity]], TypeScript',
        'Audited [[Solidity]] code for wallets.',
      ],
      no: [
        'Checked the solidity of scaffolding.',
        'Praised for the solidity of her accounts.',
        'Measured solidity and drying time of plaster.',
        'Assessed the financial solidity of suppliers.',
      ],
    },
  },
  { id: 'soql', name: 'SOQL', aliases: ['salesforce object query language'] },
  {
    id: 'sql', name: 'SQL',
    aliases: [
      'structured query language', 'ansi sql', 'sql query', 'sql programming', 'sql scripts', 'sql scripting',
      'sql development', 'sql language', 'advanced sql', 'complex sql',
    ],
  },
  { id: 'stata', name: 'Stata', aliases: ['stata programming', 'stata scripts'] },
  {
    id: 'swift', name: 'Swift',
    aliases: ['swift language', 'swift programming', 'swift lang', 'server-side swift'],
    guard: {
      forms: ['Swift'],
      case: 'upper',
      before: [...softwareNouns, 'ios', 'developer', 'vapor', 'ui', 'concurrency', 'language', 'package', 'playground'],
      after: [...codingWords, 'in', 'ios', 'server-side', 'with'],
      notBefore: [
        'decision', 'action', 'response', 'delivery', 'code', 'payment', 'transfer', 'message', 'messaging', 'current',
        'recovery', 'mt', 'network', 'turnaround', 'service', 'resolution', 'transport', 'taylor', 'river', 'nest',
        'boat', 'wire', 'logistics', 'gpi', 'bic', 'mx', 'iso',
      ],
      notAfter: ['taylor', 'suzuki', 'jonathan', 'dean', 'common', 'his', 'her', 'chimney', 'alpine', 'via'],
      near: ['objective-c', 'kotlin', 'ios', 'vapor'],
      yes: [
        'Wrote the banking app in [[Swift]].',
        'Skills: Kotlin, [[Swift]], Firebase',
        'Ported Objective-C screens to [[Swift]].',
      ],
      no: [
        'Known for swift decisions in theatre.',
        'Drove a Suzuki Swift for parcel rounds.',
        'Processed SWIFT payments at the bank.',
        'Swift response to guests in six hotels.',
      ],
    },
  },
  {
    id: 'tcl', name: 'Tcl',
    aliases: ['tcl/tk', 'tcl scripting', 'tcl scripts', 'tcltk', 'expect tcl'],
    guard: {
      forms: ['Tcl'],
      notBefore: ['television', 'chinese', 'tv', 'electronics'],
      yes: ['Wrote test benches in [[Tcl]].', 'Skills: Perl, [[Tcl]], C', 'Automated synthesis with [[Tcl scripts]].'],
      no: [
        'Sold TCL television sets in a mall.',
        'Line manager at TCL electronics plant.',
        'Mounted a TCL TV in each room.',
        'Promoter for TCL Chinese Theatre.',
      ],
    },
  },
  {
    id: 'tsql', name: 'T-SQL',
    aliases: ['transact sql', 'tsql queries', 'tsql programming', 'tsql stored procedures', 'ms tsql', 'tsql scripts'],
    implies: ['sql'],
  },
  {
    id: 'typescript', name: 'TypeScript',
    aliases: ['ts', 'typescript programming', 'tsx'],
    implies: ['javascript'],
    guard: {
      forms: ['ts', 'tsx'],
      before: [...softwareNouns, 'config', 'types'],
      after: [...codingWords, 'in'],
      notBefore: ['elliot', 'eliot', 'level', 'sc', 'clearance', '60', 'venture', 'listed'],
      notAfter: ['cleared', 'mr'],
      near: ['javascript', 'nodejs', 'react', 'angular', 'nestjs'],
      yes: [
        'Skills: [[TS]], Node.js, React',
        'Rewrote the JavaScript code in [[TS]].',
        'Migrated 300 modules to [[TypeScript]].',
      ],
      no: [
        'Cleared to TS/SCI by the navy.',
        'Essay on TS Eliot and myth.',
        'Grant agreement with TS Energy.',
        'Filed TS returns for farms.',
      ],
    },
  },
  { id: 'vb-net', name: 'VB.NET', aliases: ['visual basic .net', 'vb dotnet'], implies: ['dotnet'] },
  {
    id: 'vba', name: 'VBA',
    aliases: [
      'visual basic for applications', 'excel vba', 'vba macros', 'excel macros', 'access vba', 'vba scripting',
      'vba programming',
    ],
  },
  {
    id: 'vbscript', name: 'VBScript',
    aliases: ['visual basic script', 'vb scripting', 'vb script', 'visual basic scripting'],
  },
  {
    id: 'visual-basic', name: 'Visual Basic',
    aliases: ['vb6', 'vb', 'visual basic 6', 'ms visual basic', 'visual basic classic'],
    guard: {
      forms: ['vb'],
      before: [...softwareNouns, 'macro', 'form', 'developer'],
      after: [...codingWords, 'in'],
      notBefore: ['leiner', 'coach', 'volleyball', 'player'],
      notAfter: ['victoria', 'varsity'],
      near: ['dotnet', 'csharp', 'sql-server', 'ms-access', 'classic-asp', 'foxpro', 'vba', 'java', 'sql'],
      yes: [
        'Maintained billing screens in [[VB]].',
        'Skills: [[VB]]6, SQL Server, [[VB]]',
        'Migrated [[VB]] forms to C#.',
      ],
      no: [
        'Captain of the varsity VB squad.',
        'Poured VB on tap in a Melbourne pub.',
        'Booked guests at VB Leiner.',
        'Volunteer VB coach, under 16.',
      ],
    },
  },
  { id: 'webassembly', name: 'WebAssembly', aliases: ['wasm', 'wasi', 'web assembly runtime', 'wasmtime', 'wasmer'] },
  { id: 'xpath', name: 'XPath', aliases: ['xpath expressions', 'xpath queries'] },
  { id: 'xquery', name: 'XQuery' },
  { id: 'xslt', name: 'XSLT', aliases: ['xsl', 'xsl-fo', 'xsl transformations', 'xslt transforms'] },
  {
    id: 'zig', name: 'Zig',
    aliases: ['zig lang', 'zig language', 'zig programming'],
    guard: {
      case: 'upper',
      before: [...softwareNouns, 'compiler', 'allocator'],
      after: [...codingWords, 'in'],
      notBefore: ['zag', 'zags', 'ziglar'],
      near: ['c', 'rust', 'cpp', 'go'],
      yes: ['Rewrote the parser in [[Zig]].', 'Skills: C, [[Zig]], Rust', 'Maintains a [[Zig]] library for TLS.'],
      no: [
        'Sewed zig-zag seams on sails.',
        'Marked zig zags outside schools.',
        'Drove Zig cabs at night.',
        'Sales training by Zig Ziglar.',
      ],
    },
  },
] as const satisfies readonly SkillRow[]
