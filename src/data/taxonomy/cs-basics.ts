import { ecosystems } from '../ecosystems.ts'
import type { SkillRow } from '../rows.ts'

/**
 * What computer science teaches and backend work uses: data structures, algorithms, concurrency, memory, paradigms,
 * language theory, theory of operating systems. Left out: named architectures and design patterns (architecture),
 * administration of systems and networks (os-and-network), mathematics by itself.
 */
// biome-ignore format: a table reads best with its rows filled
export const csBasics = [
  {
    id: 'actor-model', name: 'Actor model',
    aliases: [
      'actor systems', 'actors and message passing', 'virtual actors', 'actor-based concurrency', 'supervision trees',
      'otp supervisors',
    ],
  },
  {
    id: 'algorithms', name: 'Algorithms',
    aliases: [
      'algorithm design', 'design and analysis of algorithms', 'algorithm development', 'algorithmic thinking',
      'algorithm analysis', 'algorithmic problem solving', 'design of algorithms', 'algorithmics',
      'algorithm optimisation', 'algorithmen', 'algorithmique', 'algorithmes', 'algoritmos', 'algoritmi', 'algoritmen',
      'algorytmy',
    ],
  },
  { id: 'antlr', name: 'ANTLR', aliases: ['antlr grammars', 'yacc', 'lex and yacc', 'flex and bison'] },
  { id: 'arduino', name: 'Arduino', aliases: ['arduino programming', 'raspberry pi', 'esp32'] },
  {
    id: 'arrays-and-strings', name: 'Arrays and strings',
    aliases: [
      'string manipulation', 'string processing', 'arrays', 'string algorithms', 'array manipulation',
      'text processing', 'string matching',
    ],
    guard: {
      forms: ['arrays', 'text processing'],
      case: 'exact',
      notAfter: ['disk', 'solar', 'pv', 'antenna', 'dna', 'gene', 'micro', 'speaker', 'line', 'ultrasound', 'raid'],
      near: ['data-structures', 'algorithms', 'java', 'c', 'cpp', 'hash-tables', 'linked-lists', 'trees', 'recursion'],
      yes: [
        'Skills: [[Arrays]], linked lists, recursion',
        'Taught Java [[string manipulation]].',
        'Skills: data structures, [[Arrays]], trees',
      ],
      no: [
        'Fitted solar arrays on roofs.',
        'Ran DNA arrays on biopsies.',
        'Rigged line arrays for concerts.',
        'Offered arrays of cakes.',
      ],
    },
  },
  {
    id: 'bit-manipulation', name: 'Bit manipulation',
    aliases: ['bitwise operations', 'bit twiddling', 'bitmaps', 'roaring bitmaps', 'bitsets'],
    guard: {
      forms: ['bitmaps'],
      near: ['c', 'cpp', 'algorithms', 'java', 'rust', 'redis'],
      yes: [
        'Packed flags in Java [[bitmaps]].',
        'Skills: algorithms, [[bit manipulation]]',
        'Counted users by Redis [[bitmaps]].',
      ],
      no: [
        'Exported bitmaps for print.',
        'Traced bitmaps in a sign shop.',
        'Drew bitmaps for embroidery.',
        'Scaled bitmaps for flyers.',
      ],
    },
  },
  {
    id: 'bloom-filters', name: 'Probabilistic data structures',
    aliases: ['bloom filter', 'hyperloglog', 'count-min sketch', 'skip lists', 'cuckoo filters'],
  },
  {
    id: 'closures-macros', name: 'Closures',
    aliases: ['Macros', 'Reflection', 'lazy evaluation', 'metaclasses'],
    guard: {
      forms: ['Closures', 'Macros', 'Reflection', 'lazy evaluation'],
      notBefore: ['on', 'and', 'of', 'in'],
      notAfter: ['road', 'school', 'excel'],
      near: [
        'javascript', 'rust', 'java', 'clojure', 'lisp', 'csharp', 'scala', 'python', 'ruby', 'haskell', 'kotlin',
        'cpp', 'generics',
      ],
      needs: 'company',
      yes: ['Rust, [[macros]], traits', 'Java, [[reflection]], generics'],
      no: ['Road closures, traffic warden', 'Reflection on practice, nurse', 'Counted macros for athletes.'],
    },
  },
  {
    id: 'collections', name: 'Collections frameworks',
    aliases: [
      'java collection framework', 'collections api', 'collections & generics', 'java collections framework',
      'java collections',
    ],
  },
  {
    id: 'competitive-programming', name: 'Competitive programming',
    aliases: [
      'leetcode', 'hackerrank', 'codeforces', 'icpc', 'acm icpc', 'codechef', 'competitive coding', 'topcoder',
      'google code jam', 'advent of code',
    ],
  },
  {
    id: 'compilers', name: 'Compiler design',
    aliases: [
      'compilers', 'compiler construction', 'lexers and parsers', 'interpreters design', 'parser generators',
      'abstract syntax trees', 'code generation', 'design of compilers', 'language design', 'compiler theory',
      'transpilers', 'just-in-time compilation', 'interpreters and compilers', 'compilerbau',
      'construction de compilateurs', 'compiladores', 'compilatori',
    ],
    guard: {
      forms: ['compilers', 'code generation', 'language design'],
      before: ['and'],
      notBefore: ['of'],
      notAfter: ['dictionary', 'crossword', 'report', 'the'],
      near: [
        'algorithms', 'c', 'cpp', 'java', 'python', 'rust', 'operating-systems', 'go', 'haskell', 'ocaml',
        'data-structures', 'typescript', 'scala', 'csharp', 'xml', 'antlr',
      ],
      yes: [
        'Built C++ and Rust [[compilers]] for rules.',
        'Skills: operating systems, [[compilers]], C',
        'Built [[code generation]] from OpenAPI in Go.',
      ],
      no: [
        'Compilers of dictionaries and crosswords.',
        'Edited by compilers of the almanac.',
        'Thanked the compilers of the report.',
        'Compilers of quiz books met weekly.',
      ],
    },
  },
  {
    id: 'compression-term', name: 'Data compression',
    aliases: ['Compression'],
    guard: {
      forms: ['Compression'],
      notBefore: ['stockings', 'moulding', 'therapy', 'socks'],
      notAfter: ['chest', 'spinal'],
      near: ['encryption', 'http', 'nginx', 'java', 'c', 'cpp', 'rust', 'go', 'kafka'],
      needs: 'company',
      yes: ['C++, [[compression]], encryption', 'Nginx, [[compression]], HTTP/2'],
      no: ['Compression stockings, nurse', 'Chest compression drill'],
    },
  },
  {
    id: 'computational-complexity', name: 'Computational complexity',
    aliases: [
      'big o', 'big-o notation', 'time complexity', 'time and space complexity', 'space complexity',
      'asymptotic analysis', 'complexity analysis', 'algorithmic complexity', 'complexity theory',
    ],
    guard: {
      forms: ['big o', 'complexity analysis', 'complexity theory'],
      case: 'upper',
      notBefore: ['tires', 'tyres'],
      notAfter: ['roy'],
      near: ['algorithms', 'data-structures', 'java', 'python', 'cpp', 'recursion', 'graphs'],
      yes: [
        'Skills: data structures, [[Big O]], graphs',
        'Reviewed algorithms for [[time complexity]].',
        'Taught recursion and [[Big-O notation]].',
      ],
      no: [
        'Fitted tyres at Big O Tyres.',
        'Sang in The Big O, a Roy Orbison tribute.',
        'Used complexity theory in social work.',
        'Ran complexity analysis of wards.',
      ],
    },
  },
  {
    id: 'computer-architecture', name: 'Computer architecture',
    aliases: [
      'computer organisation', 'cpu architecture', 'cpu caches', 'cache locality', 'simd', 'instruction sets',
      'low-level programming', 'assembly and computer architecture', 'numa', 'microprocessors',
      'cpu cache optimisation', 'systems architecture low-level', 'mechanical sympathy',
    ],
  },
  {
    id: 'computer-science', name: 'Computer science fundamentals',
    aliases: [
      'cs fundamentals', 'computer science concepts', 'computer science basics', 'core computer science',
      'computer science foundations', 'cs basics', 'fundamentals of computer science',
    ],
  },
  {
    id: 'concurrency', name: 'Concurrency',
    aliases: [
      'concurrent programming', 'concurrent systems', 'race conditions', 'thread safety', 'parallel programming',
      'parallelism', 'synchronisation primitives', 'mutexes', 'lock-free programming', 'parallel computing',
      'concurrency control', 'thread-safe', 'semaphores', 'concurrency patterns', 'parallel processing',
      'locks and semaphores', 'highly concurrent', 'lock-free data structures', 'atomics', 'structured concurrency',
      'concurrent code', 'thread synchronisation', 'lock-free', 'concurrent requests', 'concurrent data structures',
      'concurrency and parallelism', 'nebenläufigkeit', 'nebenläufige programmierung', 'programmation concurrente',
      'concurrencia', 'concorrência', 'multithreading und nebenläufigkeit', 'Parallelprogrammierung',
      'parallele Programmierung', 'programación concurrente', 'programação concorrente', 'programmazione concorrente',
      'programmation parallèle', 'gelijktijdigheid', 'concorrenza',
    ],
    guard: {
      forms: ['parallelism', 'semaphores', 'parallel processing', 'atomics', 'Concurrency'],
      before: ['control', 'model', 'primitive', 'bug', 'pattern', 'framework', 'limit', 'issue', 'problem'],
      after: ['high', 'and', 'java', 'go', 'safe', 'lock-free', 'data', 'optimistic', 'structured'],
      notBefore: ['of claims', 'signal', 'box', 'sentences', 'in sentences'],
      notAfter: ['proof', 'railway', 'railroad', 'grammatical', 'planning', 'building', 'restored', 'signal', 'visa'],
      near: [
        ...ecosystems.backend, 'algorithms', 'multithreading', 'operating-systems', 'data-structures',
        'async-programming', 'distributed-systems', 'erlang', 'elixir', 'haskell', 'actor-model', 'memory-management',
      ],
      yes: [
        'Fixed [[race conditions]] in Java pools.',
        'Skills: Go, [[concurrency]], profiling',
        'Raised throughput by [[parallel processing]] in C++.',
      ],
      no: [
        'Restored railway semaphores on a heritage line.',
        'Taught parallelism in sentences.',
        'Got state concurrency for a permit.',
        'Ran parallel processing of visa claims.',
      ],
    },
  },
  {
    id: 'concurrency-mutex', name: 'Mutual exclusion locks',
    aliases: ['Mutex'],
    guard: {
      forms: ['Mutual exclusion locks', 'Mutex'],
      notBefore: ['gym'],
      near: ['c', 'cpp', 'java', 'go', 'rust', 'concurrency', 'linux'],
      needs: 'company',
      yes: ['C++, [[mutex]], threads', 'C++ queues guarded by a [[mutex]]'],
      no: ['Mutex Gym, coach', 'DJ at Mutex'],
    },
  },
  {
    id: 'consensus-term', name: 'Consensus algorithms in practice',
    aliases: ['Consensus'],
    guard: {
      forms: ['Consensus'],
      notBefore: ['building', 'among', 'with', 'on', 'between'],
      notAfter: ['build', 'built', 'team', 'reach', 'reached', 'the'],
      near: ['raft', 'distributed-systems', 'etcd', 'zookeeper', 'kafka', 'go', 'rust'],
      needs: 'company',
      yes: ['Raft, [[consensus]], etcd', 'Go and etcd, [[consensus]], sharding'],
      no: ['Reached consensus with unions.', 'Consensus, trust, teamwork'],
    },
  },
  {
    id: 'data-structures', name: 'Data structures',
    aliases: [
      'data structures and algorithms', 'dsa', 'ds & algo', 'dsa skills', 'ds and algorithms',
      'advanced data structures', 'in-memory data structures', 'abstract data types', 'basic data structures',
      'datenstrukturen', 'algorithmen und datenstrukturen', 'structures de données', 'estructuras de datos',
      'estruturas de dados', 'strutture dati', 'datastructuren', 'struktury danych',
    ],
    guard: {
      forms: ['dsa'],
      case: 'upper',
      before: ['problem', 'skill', 'in', 'and'],
      notBefore: ['award', 'advisor', 'training', 'exam', 'digital', 'allowance', 'assessor', 'assessments'],
      notAfter: ['approved', 'registered', 'eu'],
      near: ['algorithms', 'java', 'cpp', 'python', 'c', 'operating-systems', 'oop', 'databases', 'sql', 'javascript'],
      yes: [
        'Solved 400 [[DSA]] problems in C++.',
        'Skills: Java, [[DSA]], OOP',
        'A strong grasp of [[data structures and algorithms]].',
      ],
      no: [
        'Passed the DSA theory test as driving instructor.',
        'Advised students on DSA Allowance.',
        'Assessed under the EU DSA as lawyer.',
        'Holder of a DSA Award.',
      ],
    },
  },
  {
    id: 'discrete-mathematics', name: 'Discrete mathematics',
    aliases: ['discrete math', 'combinatorics', 'graph theory', 'boolean algebra', 'set theory', 'formal logic'],
  },
  { id: 'domain-specific-languages', name: 'Domain-specific languages', aliases: ['dsl design', 'internal dsls'] },
  {
    id: 'dynamic-programming', name: 'Dynamic programming',
    aliases: ['memoisation', 'greedy algorithms', 'backtracking', 'divide and conquer', 'dynamic programming problems'],
    guard: {
      forms: ['backtracking', 'divide and conquer'],
      before: ['algorithm'],
      near: ['algorithms', 'data-structures', 'recursion', 'graphs', 'trees'],
      yes: [
        'Taught recursion and [[backtracking]].',
        'Skills: trees, [[dynamic programming]], graphs',
        'Sped pricing by [[memoisation]].',
      ],
      no: [
        'Divide and conquer housework with a partner.',
        'Backtracking to missed stops on parcel rounds.',
        'Backtracking hill paths as a guide.',
        'A divide and conquer sales plan.',
      ],
    },
  },
  {
    id: 'embedded-systems', name: 'Embedded systems',
    aliases: [
      'embedded software', 'firmware development', 'embedded programming', 'microcontrollers',
      'real-time operating systems', 'eingebettete systeme', 'systèmes embarqués', 'sistemas embebidos',
      'sistemas embarcados', 'sistemi embedded', 'embedded systemen', 'bare metal programming', 'bare-metal firmware',
    ],
  },
  {
    id: 'error-handling', name: 'Error handling',
    aliases: [
      'exception handling', 'retries and backoff', 'exceptions handling', 'graceful error handling',
      'error handling strategies',
    ],
    guard: {
      forms: ['exception handling'],
      notBefore: ['of', 'desk', 'team', 'clerk', 'officer'],
      notAfter: ['parcel', 'shipment', 'delivery', 'invoice', 'customer', 'payroll', 'order', 'claims'],
      yes: [
        'Added [[error handling]] and retries to the importer.',
        'Skills: Java, [[exception handling]], JUnit',
        'Wrote [[graceful error handling]] for uploads.',
      ],
      no: [
        'Parcel exception handling at a depot.',
        'Exception handling clerk, freight.',
        'Invoice exception handling in accounts.',
        'Led the exception handling desk.',
      ],
    },
  },
  {
    id: 'ffi', name: 'Foreign function interface',
    aliases: ['FFI'],
    guard: {
      forms: ['Foreign function interface', 'FFI'],
      case: 'exact',
      near: ['rust', 'c', 'cpp', 'python', 'ruby', 'haskell', 'go', 'nodejs'],
      needs: 'company',
      yes: ['Rust, [[FFI]], C', 'Rust called from Python by [[FFI]]'],
      no: ['FFI loan, farmer', 'FFI of chess, arbiter'],
    },
  },
  {
    id: 'finite-state-machines', name: 'Finite state machines',
    aliases: [
      'finite automata', 'automata theory', 'statecharts', 'fsm', 'formal languages', 'turing machines',
      'theory of computation', 'automata', 'regular languages',
    ],
    guard: {
      forms: ['automata', 'fsm', 'formal languages'],
      notBefore: ['museum', 'deluxe'],
      notAfter: ['the'],
      near: [
        'algorithms', 'compilers', 'c', 'cpp', 'java', 'microservices', 'go', 'rust', 'elixir', 'ruby', 'python',
        'typescript', 'data-structures', 'aws',
      ],
      yes: [
        'Modelled orders as [[finite state machines]].',
        'Skills: compilers, [[automata]], C',
        'Wrote Java [[finite automata]] for refunds.',
      ],
      no: [
        'Restored mechanical automata in a museum.',
        'Played nier automata on stream.',
        'Audited FSM certificates of timber.',
        'Built wooden automata for toys.',
      ],
    },
  },
  {
    id: 'garbage-collection', name: 'Garbage collection',
    aliases: ['garbage collector', 'jvm gc', 'g1 gc', 'zgc', 'gc pauses', 'gc optimisation', 'gc logs'],
    guard: {
      forms: ['Garbage collection', 'garbage collector'],
      before: ['pause', 'tuning', 'log', 'cycle'],
      notBefore: [
        'route', 'routes', 'round', 'rounds', 'truck', 'crew', 'service', 'day', 'lorry', 'vehicle', 'strike',
      ],
      notAfter: ['municipal', 'city', 'weekly', 'kerbside', 'waste', 'the'],
      near: [
        'java', 'jvm', 'go', 'csharp', 'dotnet', 'memory-management', 'scala', 'cpp', 'multithreading', 'kotlin',
        'nodejs', 'ruby', 'elasticsearch', 'kafka', 'python', 'operating-systems', 'php',
      ],
      yes: [
        'Tuned JVM [[garbage collection]] on trading hosts.',
        'Skills: Java, [[garbage collection]], profiling',
        'Cut [[GC pauses]] to 5 ms.',
      ],
      no: [
        'Drove a garbage collection truck.',
        'Loader on garbage collection rounds.',
        'Planned weekly garbage collection for the council.',
        "Garbage collectors' union steward.",
      ],
    },
  },
  {
    id: 'generics', name: 'Generics and type systems',
    aliases: [
      'generics', 'type systems', 'static typing', 'type theory', 'type inference', 'strong typing', 'dependent types',
      'reflection and generics', 'type safety', 'type-safe', 'template metaprogramming', 'metaprogramming',
    ],
    guard: {
      forms: ['generics', 'reflection and generics'],
      notBefore: ['market', 'manufacturer', 'division', 'company', 'substitution', 'and brands'],
      notAfter: ['pharmaceutical', 'prescribed', 'brands', 'drug', 'the', 'sandoz', 'of'],
      near: [
        'java', 'csharp', 'go', 'typescript', 'cpp', 'rust', 'scala', 'swift', 'kotlin', 'collections',
        'multithreading', 'oop',
      ],
      yes: [
        'Rewrote Go stores with [[generics]].',
        'Skills: Java, [[generics]], streams',
        'Raised [[type safety]] in TypeScript.',
      ],
      no: [
        'Sold generics to pharmacies.',
        'Prescribed generics in place of brands.',
        'Rep in the generics division.',
        'Priced drug generics for a wholesaler.',
      ],
    },
  },
  {
    id: 'gpu-programming', name: 'GPU programming',
    aliases: ['gpgpu', 'opencl', 'cuda kernels', 'gpu computing', 'nvidia cuda', 'cuda'],
  },
  {
    id: 'graphs', name: 'Graph algorithms',
    aliases: [
      'graph data structures', 'graph traversal', 'breadth-first search', 'depth-first search', 'dijkstra',
      'shortest path algorithms', 'trees and graphs', 'graphs', 'bfs and dfs', 'graph search',
      "dijkstra's algorithm", 'topological sort', 'bfs', 'dfs', 'minimum spanning trees', 'graph processing',
    ],
    guard: {
      forms: ['graphs', 'dijkstra', 'bfs', 'dfs'],
      before: ['algorithm', 'traversal'],
      after: ['trees and', 'and directed', 'trees'],
      notBefore: ['and charts', 'showing', 'of', 'in excel', 'for', 'and tables'],
      notAfter: ['charts and', 'excel', 'bar', 'line', 'drew', 'plotted', 'tables and', 'charts'],
      near: [
        'algorithms', 'data-structures', 'trees', 'recursion', 'dynamic-programming', 'linked-lists', 'hash-tables',
        'search-algorithms', 'java', 'cpp',
      ],
      yes: [
        'Skills: trees, [[graphs]], dynamic programming',
        'Routed parcels with [[Dijkstra]] in C++.',
        'Taught [[breadth-first search]] and recursion.',
      ],
      no: [
        'Drew graphs of sales in Excel.',
        'Charts and graphs for the board.',
        'Delivered DFS sofas to homes.',
        'Plotted graphs of growth in mice.',
      ],
    },
  },
  {
    id: 'hash-tables', name: 'Hash tables',
    aliases: ['hash map', 'hashing', 'hash functions', 'dictionaries and hash maps'],
    guard: {
      forms: ['hashing'],
      notBefore: ['out'],
      notAfter: ['re'],
      near: [
        'algorithms', 'data-structures', 'java', 'cpp', 'redis', 'encryption', 'cryptography', 'trees',
        'search-algorithms', 'linked-lists', 'python',
      ],
      yes: [
        'Skills: sorting, [[hashing]], trees',
        'Spread Redis keys by [[hashing]].',
        'Used [[hash maps]] to cut a join to O(n).',
      ],
      no: [
        'Hashing out pay deals with unions.',
        'Hashing potatoes on the breakfast line.',
        'Runs with a hashing club on Sundays.',
        'Hashing out rotas on the ward.',
      ],
    },
  },
  {
    id: 'heaps', name: 'Heaps and priority queues',
    aliases: ['priority queue', 'binary heaps', 'min-heap', 'heap data structure', 'heaps data structures', 'max-heap'],
    guard: {
      forms: ['priority queue'],
      notBefore: ['at', 'for guests', 'lanes'],
      notAfter: ['airport', 'boarding', 'security'],
      near: [
        'data-structures', 'algorithms', 'trees', 'graphs', 'java', 'cpp', 'python', 'c', 'linked-lists', 'hash-tables',
        'go', 'rust',
      ],
      yes: [
        'Scheduled C++ timers with [[priority queues]].',
        'Skills: graphs, [[heaps and priority queues]]',
        'Taught trees and [[binary heaps]].',
      ],
      no: [
        'Priority queue lanes at the airport.',
        'Staffed boarding priority queues.',
        'Kept priority queues moving at a park.',
        'Priority queue for guests with passes.',
      ],
    },
  },
  {
    id: 'heaps-term', name: 'Heaps',
    aliases: ['union-find', 'disjoint sets'],
    guard: {
      forms: ['Heaps'],
      notBefore: ['of', 'to'],
      notAfter: ['two', 'three', 'scored'],
      near: ['data-structures', 'algorithms', 'java', 'cpp', 'python', 'recursion'],
      needs: 'company',
      yes: ['C++, algorithms, [[heaps]]', 'Java, data structures, [[heaps]]'],
      no: ['Heaps of sand, digger', 'Spoil heaps, quarry hand'],
    },
  },
  {
    id: 'hpc', name: 'High-performance computing',
    aliases: ['hpc', 'openmp', 'mpi', 'slurm', 'hpc clusters', 'supercomputing'],
    guard: {
      forms: ['hpc', 'mpi'],
      case: 'upper',
      before: ['cluster', 'code', 'job'],
      notBefore: ['certificate', 'industries', 'registered', 'registration'],
      notAfter: ['magnetic'],
      near: ['cpp', 'c', 'fortran', 'python', 'linux', 'gpu-programming', 'julia', 'matlab'],
      yes: [
        'Ported Fortran solvers to [[MPI]] and C++.',
        'Skills: C++, [[HPC]], OpenMP',
        'Ran Linux [[HPC]] jobs with Slurm.',
      ],
      no: [
        'Inspected welds by MPI certificate.',
        'Registered counsellor with the HPC.',
        'Passed MPI testing of castings.',
        'Read scans of MPI in cardiology.',
      ],
    },
  },
  {
    id: 'internationalisation', name: 'Internationalisation',
    aliases: [
      'localisation of software', 'i18n', 'l10n', 'localisation i18n', 'software localisation', 'gettext',
      'multilingual applications', 'time zone handling', 'internationalised', 'localization of apps',
      'localization and internationalization', 'internationalization and localization', 'i18n/l10n',
    ],
    guard: {
      forms: ['Internationalisation', 'internationalised'],
      notBefore: ['strategy', 'of', 'office', 'agenda'],
      notAfter: ['campus', 'university', 'curriculum', 'student', 'export', 'business'],
      near: [
        ...ecosystems.backend, 'react', 'angular', 'java', 'php', 'django', 'rails', 'laravel', 'unicode',
        'front-end-development',
      ],
      yes: [
        'Added [[i18n]] to the Django portal.',
        'Skills: PHP, [[internationalisation]], Twig',
        'Led Java [[internationalisation]] for nine locales.',
      ],
      no: [
        'Led the internationalisation strategy of a college.',
        'Business internationalisation adviser for exporters.',
        'Curriculum internationalisation at a university.',
        'Lectured about internationalisation of firms.',
      ],
    },
  },
  {
    id: 'interpreters', name: 'Language interpreters',
    aliases: ['Interpreters', 'bytecode interpreters'],
    guard: {
      forms: ['Interpreters'],
      notBefore: ['for', 'of', 'and translators'],
      notAfter: ['sign language', 'court'],
      near: [...ecosystems.backend, 'compilers', 'antlr', 'haskell', 'ocaml'],
      needs: 'company',
      yes: ['C++, [[interpreters]], compilers', 'Haskell, compilers and [[interpreters]]'],
      no: ['Booked interpreters for court.', 'Interpreters and translators, agency'],
    },
  },
  {
    id: 'interprocess-communication', name: 'Shared memory and IPC',
    aliases: ['ipc', 'shared memory', 'named pipes', 'memory-mapped files', 'mmap', 'message passing'],
    guard: {
      forms: ['ipc', 'shared memory', 'mmap', 'message passing'],
      before: ['mechanism', 'layer', 'protocol'],
      notBefore: ['section', 'nurse', 'committee', 'audit', 'lead', 'standards'],
      notAfter: ['under', 'indian', 'per'],
      near: ['c', 'cpp', 'linux', 'unix', 'operating-systems', 'multithreading', 'rust', 'networking', 'python', 'go'],
      yes: [
        'Moved ticks by C++ [[shared memory]].',
        'Skills: C, Unix, [[IPC]]',
        'Wrote Linux [[IPC]] over [[Unix domain sockets]].',
      ],
      no: [
        'IPC nurse, infection prevention.',
        'Charged under IPC section 420.',
        'Soldered to IPC standards.',
        'Classified at the IPC for swimming.',
      ],
    },
  },
  {
    id: 'iot', name: 'Internet of Things',
    aliases: ['iot', 'iot development', 'iot platforms', 'iot backends', 'internet of things platforms', 'iiot'],
    guard: {
      forms: ['iot'],
      case: 'upper',
      before: [
        'platform', 'device', 'backend', 'gateway', 'telemetry', 'data', 'hub', 'sensor', 'development', 'system',
        'cloud', 'fleet', 'application',
      ],
      notBefore: ['jobs fair'],
      near: [...ecosystems.backend, 'mqtt', 'embedded-systems', 'iot-core', 'c', 'cpp'],
      yes: [
        'Ran the [[IoT platform]] of 90,000 sensors.',
        'Skills: MQTT, [[IoT]], Python',
        'Built [[IoT]] backends in Go.',
      ],
      no: [
        'Host of an IoT jobs fair.',
        'Wrote IOT as a typo in notes.',
        'Tenor in the IOT choir.',
        'Host at an IoT jobs fair.',
      ],
    },
  },
  { id: 'kokkos', name: 'Kokkos', aliases: ['kokkos kernels'], implies: ['cpp'] },
  {
    id: 'lambdas-and-streams', name: 'Lambdas and streams',
    aliases: [
      'lambda expressions', 'java streams', 'java stream api', 'java 8 streams', 'stream api', 'streams api',
      'streams and lambdas', 'java 8 lambdas',
    ],
  },
  {
    id: 'linked-lists', name: 'Linked lists',
    aliases: [
      'doubly linked lists', 'stacks and queues', 'linked lists and trees', 'stacks queues and linked lists', 'deques',
    ],
  },
  { id: 'llvm', name: 'LLVM', aliases: ['llvm ir', 'clang llvm'] },
  {
    id: 'memory-management', name: 'Memory management',
    aliases: [
      'memory leaks', 'manual memory management', 'memory allocation', 'pointers', 'smart pointers',
      'memory leak analysis', 'raii', 'memory tuning', 'memory safety', 'memory leak detection', 'virtual memory',
      'paging and virtual memory', 'off-heap memory', 'memory leak debugging', 'heap dumps', 'heap dump analysis',
      'Speicherverwaltung', 'Speichermanagement', 'gestion de la mémoire', 'gestión de memoria', 'gestão de memória',
      'gerenciamento de memória', 'geheugenbeheer', 'gestione della memoria',
    ],
    guard: {
      forms: ['pointers'],
      before: ['arithmetic'],
      notBefore: ['on', 'for', 'to', 'from', 'and tips', 'about'],
      notAfter: ['laser', 'gave', 'give', 'key', 'gives', 'with', 'coaching', 'german', 'wirehaired', 'useful', 'some'],
      near: ['c', 'cpp', 'rust', 'go', 'data-structures', 'assembly', 'algorithms'],
      yes: [
        'Skills: C, [[pointers]], linked lists',
        'Taught [[memory allocation]] in C.',
        'Skills: C++, [[pointers]], recursion',
      ],
      no: [
        'Gave pointers on posture in yoga.',
        'Bred German pointers for hunts.',
        'Key pointers for new hosts.',
        'Sold laser pointers to teachers.',
      ],
    },
  },
  {
    id: 'multithreading', name: 'Multithreading',
    aliases: [
      'multi-threading', 'threads', 'multi threaded', 'multi-threaded programming', 'thread pool', 'threading',
      'virtual threads', 'multi-threaded applications', 'executor service', 'threaded programming', 'project loom',
      'multi-processing', 'multi-threaded systems',
    ],
    guard: {
      forms: ['threads', 'threading'],
      before: ['pool', 'dump', 'contention', 'scheduler', 'safety', 'synchronisation', 'model', 'count'],
      after: ['java', 'posix', 'virtual', 'worker', 'kernel', 'os', 'multiple', 'green', 'blocking', 'native'],
      notBefore: ['of', 'and needles', 'clothing', 'and fabrics', 'eyebrows', 'counts'],
      notAfter: [
        'eyebrow', 'silk', 'cotton', 'screw', 'embroidery', 'email', 'sewing', 'conversation', 'bolt', 'pulled',
        'loose', 'pipe', 'metric', 'twitter', 'gold', 'wool',
      ],
      near: [
        'java', 'c', 'cpp', 'csharp', 'python', 'unix', 'networking', 'concurrency', 'rust', 'collections', 'jdbc',
        'linux',
      ],
      yes: [
        'Wrote C++ [[threads]] for feeds.',
        'Skills: Java, [[multithreading]], JDBC',
        'Tuned [[thread pools]] in a gateway.',
      ],
      no: [
        'Eyebrow threading and waxing.',
        'Cut metric threads on a lathe.',
        'Wove gold threads in vestments.',
        'Answered Twitter threads for a brand.',
      ],
    },
  },
  {
    id: 'numerical-methods', name: 'Numerical methods',
    aliases: [
      'numerical computing', 'scientific computing', 'numerical analysis', 'monte carlo simulation',
      'numerical algorithms',
    ],
  },
  {
    id: 'operating-systems', name: 'Operating systems',
    aliases: [
      'os concepts', 'operating system concepts', 'operating system internals', 'process scheduling',
      'system programming', 'systems programming', 'os internals', 'system calls', 'os fundamentals',
      'operating system fundamentals', 'operating systems theory', 'low-level systems programming', 'betriebssysteme',
      'systèmes d’exploitation', 'sistemas operativos', 'sistemas operacionais', 'sistemi operativi',
      'besturingssystemen', 'OS',
    ],
    guard: {
      forms: ['OS'],
      case: 'exact',
      notBefore: ['x', 'map', 'maps', 'upgrade'],
      notAfter: ['mac', 'chrome', 'wear', 'red'],
      near: [...ecosystems.backend, 'oop', 'data-structures', 'algorithms'],
      needs: 'company',
      yes: ['OOP, DBMS, [[OS]], data structures', 'Skills: C, [[OS]], Linux'],
      no: ['Planned walks on OS maps of Wales.', 'OS field surveyor, Leeds'],
    },
  },
  {
    id: 'programming-fundamentals', name: 'Programming fundamentals',
    aliases: [
      'programming concepts', 'coding fundamentals', 'programming basics', 'programming principles',
      'software fundamentals', 'fundamentals of programming', 'core programming',
    ],
  },
  {
    id: 'programming-paradigms', name: 'Programming paradigms',
    aliases: [
      'procedural programming', 'imperative programming', 'declarative programming', 'structured programming',
      'multi-paradigm programming', 'logic programming', 'generic programming', 'modular programming',
    ],
  },
  {
    id: 'promises-and-callbacks', name: 'Promises and callbacks',
    aliases: ['promises', 'futures', 'callbacks', 'promise chains', 'async code'],
    guard: {
      forms: ['promises', 'futures', 'callbacks'],
      before: ['and await'],
      notBefore: [
        'trading', 'trader', 'broker', 'market', 'markets', 'exchange', 'contracts', 'to', 'made', 'of', 'and options',
        'for', 'from',
      ],
      notAfter: [
        'commodity', 'keep', 'brand', 'kept', 'manifesto', 'equity', 'bond', 'campaign', 'customer', 'broken',
        'handled', 'answered', 'sales', 'brighter', 'missed', 'crude', 'patient', 'returned',
      ],
      near: ['nodejs', 'javascript', 'python', 'java', 'scala', 'kotlin', 'typescript', 'csharp', 'cpp', 'rust'],
      yes: [
        'Rewrote JavaScript [[callbacks]] as [[promises]].',
        'Skills: Scala, [[futures]], Akka',
        'Wrote C# and JavaScript [[promises]].',
      ],
      no: [
        'Traded commodity futures in Chicago.',
        'Answered customer callbacks in a call centre.',
        'Kept promises to guests.',
        'Sold brighter futures to schools.',
      ],
    },
  },
  {
    id: 'raft', name: 'Raft',
    aliases: [
      'raft algorithm', 'raft log replication', 'raft protocol', 'distributed consensus', 'consensus protocols',
      'byzantine fault tolerance', 'Raft consensus', 'quorum writes', 'quorum reads',
    ],
    guard: {
      forms: ['Raft'],
      case: 'exact',
      before: ['consensus', 'log', 'protocol', 'leader', 'implementation', 'group'],
      notBefore: ['building', 'guide', 'race', 'foundation'],
      notAfter: ['life', 'inflatable', 'bamboo'],
      near: ['etcd', 'consul', 'distributed-systems', 'go', 'kafka', 'rust', 'java', 'zookeeper', 'cockroachdb'],
      yes: [
        'Wrote [[Raft]] log replication in Go.',
        'Skills: Go, [[Raft]], etcd',
        'Tested a [[Raft]] implementation in Rust.',
      ],
      no: [
        'Built a raft on a team day.',
        'Guided raft trips on the river.',
        'Launched a life raft in drills.',
        'Proposed a raft of measures.',
      ],
    },
  },
  { id: 'recursion', name: 'Recursion', aliases: ['recursive algorithms', 'recursive functions'] },
  {
    id: 'regular-expressions', name: 'Regular expressions',
    aliases: [
      'reg ex', 'regexp', 'regexes', 'expressions régulières', 'expresiones regulares', 'expressões regulares',
      'espressioni regolari', 'reguliere expressies', 'reguläre Ausdrücke', 'regulären Ausdrücken',
    ],
  },
  {
    id: 'search-algorithms', name: 'Sorting and searching',
    aliases: [
      'sorting algorithms', 'binary search', 'sorting and searching algorithms', 'search algorithms', 'quicksort',
      'merge sort', 'search and sort algorithms', 'sorting',
    ],
    guard: {
      forms: ['sorting'],
      case: 'exact',
      before: ['algorithm'],
      notBefore: [
        'office', 'mail', 'parcels', 'waste', 'laundry', 'and filing', 'and packing', 'centre', 'linen', 'machine',
        'rubbish',
      ],
      notAfter: ['mail', 'parcel', 'waste', 'fruit', 'cell', 'clothes', 'egg', 'rag'],
      near: ['algorithms', 'data-structures', 'recursion', 'trees', 'graphs', 'hash-tables', 'linked-lists'],
      yes: [
        'Skills: recursion, [[Sorting]], graphs',
        'Taught [[binary search]] and [[quicksort]].',
        'Sped merges by better [[sorting algorithms]].',
      ],
      no: [
        'Sorting mail at the depot.',
        'Ran cell sorting by flow cytometry.',
        'Sorting office clerk.',
        'Sorting linen in a hospital laundry.',
      ],
    },
  },
  {
    id: 'task-stm', name: 'Software transactional memory',
    aliases: ['STM'],
    guard: {
      forms: ['Software transactional memory', 'STM'],
      case: 'exact',
      near: ['haskell', 'clojure', 'scala'],
      needs: 'company',
      yes: ['Haskell, [[STM]], Servant', 'Haskell concurrency with [[STM]]'],
      no: ['STM buses, Montreal, driver', 'STM scans, lab'],
    },
  },
  {
    id: 'trees', name: 'Tree data structures',
    aliases: [
      'binary tree', 'b-trees', 'binary search trees', 'lsm-tree', 'red-black trees', 'tries', 'trees data structures',
      'avl trees', 'b+ trees', 'segment trees', 'merkle trees', 'trie', 'tree traversal', 'trees',
    ],
    guard: {
      forms: ['trees', 'tries', 'trie'],
      notBefore: ['and shrubs', 'surgery', 'nursery', 'of', 'planted', 'to', 'hard', 'scored', 'and', 'new', 'his'],
      notAfter: [
        'fruit', 'oak', 'fell', 'felled', 'planted', 'climb', 'palm', 'christmas', 'olive', 'apple', 'prune', 'pruned',
        'scored', 'he', 'she', 'always', 'two', 'three', 'conversion', 'who', 'five', 'nine',
      ],
      near: [
        'algorithms', 'data-structures', 'hash-tables', 'graphs', 'c', 'cpp', 'go', 'linked-lists', 'recursion',
        'bloom-filters',
      ],
      yes: [
        'Matched prefixes by C++ [[tries]].',
        'Skills: [[binary trees]], heaps, [[tries]]',
        'Chose [[LSM trees]] for writes.',
      ],
      no: [
        'Scored nine tries for the county rugby side.',
        'Always tries hard at school.',
        'Tries new menus each week.',
        'Three tries in the cup final.',
      ],
    },
  },
  {
    id: 'unicode', name: 'Unicode and character encodings',
    aliases: ['utf-8', 'character encoding', 'unicode handling', 'text encoding', 'encodings utf', 'unicode'],
  },
] as const satisfies readonly SkillRow[]
