import { ecosystems } from '../ecosystems.ts'
import type { SkillRow } from '../rows.ts'

/**
 * Testing of software, from the unit to the load test: practice and tools.
 * Not here: linters and static analysis (tools), penetration tests (security). Bare "testing", "tests" and "QA" are left
 * out or guarded: laboratories, schools and factories test all day.
 */
// biome-ignore format: a table reads best with its rows filled
export const testing = [
  {
    id: 'acceptance-testing', name: 'Acceptance testing',
    aliases: [
      'UAT', 'user acceptance testing', 'user acceptance tests', 'acceptance tests', 'ATDD',
      'acceptance test-driven development', 'acceptance criteria', 'FitNesse',
    ],
    guard: {
      forms: ['Acceptance testing', 'acceptance tests', 'acceptance criteria', 'UAT'],
      notBefore: ['of machines', 'of equipment', 'for batches', 'of materials', 'of valves'],
      notAfter: [
        'material', 'factory', 'site', 'batch', 'equipment', 'product', 'patient', 'supplier', 'lot', 'concrete',
      ],
      yes: ['Automated [[acceptance tests]] for the billing API.', 'Ran [[UAT]] with 30 users.'],
      no: ['Factory acceptance testing of pumps in Korea', 'Material acceptance tests, concrete and rebar'],
    },
  },
  {
    id: 'api-testing', name: 'API testing',
    aliases: [
      'REST API testing', 'API tests', 'tested APIs', 'testing APIs', 'automated API tests', 'web service testing',
      'testing REST APIs', 'API test automation', 'backend testing', 'API load testing', 'endpoint testing',
    ],
  },
  { id: 'appium', name: 'Appium', implies: ['test-automation'] },
  { id: 'arquillian', name: 'Arquillian', implies: ['java', 'integration-testing'] },
  {
    id: 'artillery', name: 'Artillery',
    aliases: ['Artillery.io'],
    implies: ['load-testing'],
    guard: {
      forms: ['Artillery'],
      case: 'upper',
      before: ['script', 'load', 'scenario'],
      notBefore: ['regiment', 'officer', 'battalion', 'brigade', 'battery', 'gunner', 'museum', 'unit'],
      notAfter: ['royal', 'field', 'in', 'army', 'us', 'heavy', 'the', 'honourable'],
      near: [
        'nodejs', 'k6', 'load-testing', 'jmeter', 'typescript', 'javascript', 'gatling', 'locust',
        'performance-testing', 'jest', 'playwright',
      ],
      yes: [
        'k6, [[Artillery]], Playwright',
        'Load tests of Node.js sockets in [[Artillery]]',
        'Moved from JMeter to [[Artillery]].',
      ],
      no: [
        'Gunner, Royal Artillery, 2003–2009',
        'Field artillery officer, second battalion',
        'Military: infantry, Artillery, signals',
        'Guide, Artillery Museum, Vienna',
      ],
    },
  },
  {
    id: 'assertj', name: 'AssertJ',
    aliases: ['Hamcrest', 'Google Truth', 'Awaitility'],
    implies: ['java', 'unit-testing'],
  },
  {
    id: 'bdd', name: 'Behaviour-driven development',
    aliases: [
      'BDD', 'behaviour driven', 'specification by example', 'behaviour-driven testing', 'BDD scenarios',
      'BDD framework',
    ],
    guard: {
      forms: ['BDD'],
      before: ['test', 'scenario', 'framework', 'style', 'spec', 'approach', 'tool', 'practice'],
      notBefore: ['patients', 'diagnosis', 'clients', 'and ocd', 'symptoms'],
      notAfter: ['body', 'ocd', 'anxiety'],
      near: [...ecosystems.testing, ...ecosystems.backend, 'tdd', 'agile', 'specflow', 'behat'],
      yes: ['TDD, [[BDD]], Cucumber', 'Wrote [[BDD scenarios]] with product owners.', 'Java tests in [[BDD]] style'],
      no: [
        'Group therapy for OCD and BDD',
        'Counselled teenagers with BDD.',
        'Psychology intern: BDD, anorexia, self-harm',
        'Care plans for BDD patients',
      ],
    },
  },
  { id: 'behat', name: 'Behat', aliases: ['Mink PHP', 'phpspec'], implies: ['php', 'bdd'] },
  {
    id: 'behave', name: 'Behave',
    aliases: ['pytest-bdd', 'Python Behave'],
    implies: ['python', 'bdd'],
    guard: {
      forms: ['Behave'],
      case: 'upper',
      notBefore: ['well', 'yourself'],
      notAfter: ['to', 'children', 'how'],
      near: ['python', 'pytest', 'selenium', 'bdd', 'django', 'cucumber', 'flask'],
      yes: ['Python, [[Behave]], Selenium', 'pytest and [[Behave]] suites for Django'],
      no: [
        'Taught pupils to behave kindly.',
        'Behave yourself: a school campaign',
        'Trained dogs to behave around guests.',
      ],
    },
  },
  {
    id: 'capybara', name: 'Capybara',
    implies: ['ruby', 'end-to-end-testing'],
    guard: {
      forms: ['Capybara'],
      case: 'upper',
      notBefore: ['enclosure', 'cafe'],
      notAfter: ['a', 'the', 'fed'],
      near: [...ecosystems.ruby, 'selenium', 'cucumber'],
      yes: ['RSpec, [[Capybara]], Rails', 'Browser tests for Rails in [[Capybara]]'],
      no: ['Fed capybara, tapir and rhea.', 'Zoo keeper: Capybara, otter, sloth'],
    },
  },
  {
    id: 'chai', name: 'Chai',
    aliases: ['Chai.js'],
    implies: ['javascript', 'unit-testing'],
    guard: {
      forms: ['Chai'],
      case: 'upper',
      before: ['assertion'],
      notBefore: ['latte', 'tea', 'point', 'wallah', 'shop'],
      notAfter: ['masala', 'iced', 'the', 'served', 'by', 'tai'],
      near: [...ecosystems.javascript, 'sinon', 'karma', 'supertest', 'cypress', 'unit-testing'],
      yes: ['Mocha, [[Chai]], Sinon', 'Node.js tests with Mocha and [[Chai]]', 'TypeScript, [[Chai]], Express'],
      no: [
        'Barista: espresso, Chai, matcha',
        'Served masala chai to 200 guests.',
        'Store lead, Chai Point, Pune',
        'Reported to Chai Srisai, spa manager.',
      ],
    },
  },
  {
    id: 'code-coverage', name: 'Code coverage',
    aliases: [
      'test coverage', 'unit test coverage', 'JaCoCo', 'Istanbul nyc', 'Codecov', 'Coveralls', 'Cobertura', 'SimpleCov',
      'branch coverage', 'coverage.py', 'line coverage', 'Coverlet', 'OpenCover', 'coverage from',
    ],
    guard: {
      forms: ['coverage from', 'Coveralls', 'Codecov', 'Cobertura'],
      case: 'upper',
      notBefore: ['uniform'],
      near: ['jacoco', ...ecosystems.testing, 'unit-testing'],
      yes: ['Maven, [[Cobertura]], JUnit', 'Raised [[test coverage]] from 30 to 85 %.'],
      no: ['Wore coveralls and hard hat on site.', 'Insurance coverage from day one for staff'],
    },
  },
  { id: 'codeception', name: 'Codeception', implies: ['php'] },
  {
    id: 'contract-testing', name: 'Contract testing',
    aliases: [
      'contract tests', 'consumer-driven contracts', 'consumer-driven contract testing', 'Spring Cloud Contract',
      'API contract tests', 'consumer driven contract tests', 'provider contract tests', 'CDC testing',
    ],
  },
  {
    id: 'cucumber', name: 'Cucumber',
    aliases: ['Gherkin', 'Cucumber JVM', 'Cucumber.js', 'Gherkin scenarios', 'feature files', 'given-when-then'],
    implies: ['bdd'],
    guard: {
      forms: ['Cucumber', 'Gherkin', 'feature files'],
      case: 'upper',
      before: ['test', 'scenario', 'step', 'suite', 'feature', 'spec', 'syntax'],
      notBefore: ['salad', 'sandwich', 'soup', 'water', 'seed', 'plant', 'and', 'harvest', 'growers', 'relish'],
      notAfter: ['pickled', 'diced', 'sea', 'fresh', 'the', 'of', 'sliced', 'tomato'],
      near: [...ecosystems.testing, 'bdd', 'ruby', 'serenity', 'spring-boot', 'specflow', 'rest-assured'],
      yes: [
        'JUnit, [[Cucumber]], Selenium',
        'Turned 200 user stories into [[Cucumber]] scenarios.',
        'Wrote [[Gherkin]] steps for the Java API.',
      ],
      no: [
        'Garnish prep: cucumber, mint, lime',
        'Harvested tomato and cucumber under glass.',
        'Burger station: bun, Gherkin, sauce',
        'Tours of The Gherkin, 30 St Mary Axe',
      ],
    },
  },
  {
    id: 'cypress', name: 'Cypress',
    aliases: ['Cypress.io', 'Cypress tests'],
    implies: ['end-to-end-testing', 'javascript'],
    guard: {
      forms: ['Cypress'],
      case: 'upper',
      before: ['spec', 'suite', 'e2e', 'component', 'test'],
      notBefore: [
        'tree', 'hill', 'college', 'creek', 'oil', 'texas', 'ca', 'california', 'hospital', 'gardens', 'semiconductor',
        'street', 'avenue', 'high', 'fairbanks', 'bay', 'swamp',
      ],
      notAfter: ['bald', 'italian', 'the', 'monterey', 'at', 'in', 'of', 'leyland', 'lake'],
      near: [
        ...ecosystems.testing, ...ecosystems.javascript, 'angular', 'storybook', 'end-to-end-testing', 'github-actions',
        'vitest',
      ],
      yes: [
        'Jest, [[Cypress]], React',
        'Covered the checkout with 80 [[Cypress]] specs.',
        'Playwright replaced [[Cypress]] last year.',
      ],
      no: [
        'Planted cypress and olive along the drive.',
        'Nurse, Cypress Hospital, Lafayette',
        'Cypress, California',
        'Woods used: oak, Cypress, walnut',
      ],
    },
  },
  {
    id: 'end-to-end-testing', name: 'End-to-end testing',
    aliases: [
      'E2E', 'E2E tests', 'end-to-end tests', 'e2e testing', 'end to end test', 'automated end-to-end tests',
      'system tests', 'browser tests', 'UI tests', 'UI test automation', 'system testing', 'automated UI tests',
    ],
    guard: {
      forms: ['E2E', 'system testing', 'system tests'],
      before: ['suite', 'test', 'spec', 'coverage'],
      notBefore: ['of alarms', 'of brakes', 'visibility', 'supply', 'process', 'logistics'],
      notAfter: ['fire', 'sprinkler', 'hvac', 'alarm', 'hydraulic'],
      near: [...ecosystems.testing, ...ecosystems.backend, 'regression-testing', 'integration-testing', 'sdlc'],
      yes: ['Jest, [[E2E]], Playwright', 'Unit, integration and [[system testing]] of Java modules'],
      no: ['Fire alarm system testing and inspection', 'E2E supply chain planner, FMCG'],
    },
  },
  {
    id: 'exploratory-testing', name: 'Exploratory testing',
    aliases: [
      'manual testing', 'ad hoc testing', 'manual and automated testing', 'bug bashes', 'manual test execution',
    ],
    guard: {
      forms: ['manual testing'],
      notBefore: ['of muscle', 'of water'],
      notAfter: ['muscle'],
      yes: ['[[Manual testing]] of two web portals', '[[Exploratory testing]] before each release'],
      no: ['Manual muscle testing in physiotherapy', 'Manual testing of water samples'],
    },
  },
  {
    id: 'fuzz-testing', name: 'Fuzz testing',
    aliases: ['fuzzing', 'AFL fuzzer', 'libFuzzer', 'OSS-Fuzz', 'go-fuzz', 'fuzzer'],
  },
  {
    id: 'gatling', name: 'Gatling',
    implies: ['load-testing'],
    guard: {
      forms: ['Gatling'],
      case: 'upper',
      before: ['simulation', 'script', 'test', 'scenario', 'load'],
      notBefore: ['gun', 'brothers'],
      notAfter: ['the', 'mr', 'ms', 'richard'],
      near: [
        'scala', 'java', 'load-testing', 'jmeter', 'k6', 'performance-testing', 'jenkins', 'locust', 'spring-boot',
        'kotlin', 'grafana', 'kafka',
      ],
      yes: [
        'JMeter, [[Gatling]], Grafana',
        'Wrote [[Gatling]] simulations for 5,000 users.',
        'Scala load tests in [[Gatling]]',
      ],
      no: [
        'Restored a Gatling gun for the museum.',
        'Reported to Ms Gatling, catering.',
        'Props: sabre, Gatling, musket',
        'Worked for Gatling Brothers, roofers.',
      ],
    },
  },
  {
    id: 'ginkgo', name: 'Ginkgo',
    aliases: [
      'Testify Go', 'GoMock', 'Gomega', 'go test', 'stretchr testify', 'table-driven tests', 'gotestsum',
      'Go testing package',
    ],
    implies: ['go', 'unit-testing'],
    guard: {
      forms: ['Ginkgo'],
      case: 'upper',
      notBefore: ['biloba', 'tree', 'leaves', 'extract'],
      notAfter: ['the', 'ancient'],
      near: ['go', 'kubernetes', 'docker', 'grpc', 'kubernetes-operators'],
      yes: ['Go, [[Ginkgo]], gRPC', 'Wrote [[table-driven tests]].'],
      no: ['Pruned Ginkgo and maple trees.', 'Tested ginkgo biloba extracts in mice.'],
    },
  },
  {
    id: 'googletest', name: 'GoogleTest',
    aliases: ['gtest', 'gmock', 'Google Mock', 'Catch2', 'Boost.Test', 'CppUnit', 'CppUTest', 'doctest C++'],
    implies: ['cpp', 'unit-testing'],
  },
  {
    id: 'hypothesis', name: 'Hypothesis',
    aliases: ['Python Hypothesis', 'hypothesis-based tests'],
    implies: ['python', 'property-based-testing'],
    guard: {
      forms: ['Hypothesis'],
      case: 'exact',
      notBefore: ['testing', 'test', 'driven', 'generation', 'of'],
      notAfter: ['null', 'the', 'a', 'research', 'working'],
      near: ['pytest', 'tox', 'property-based-testing', 'mypy'],
      yes: ['pytest, [[Hypothesis]], mypy', 'Property tests with pytest and [[Hypothesis]]'],
      no: [
        'Hypothesis testing and ANOVA in SPSS',
        'Formed a hypothesis on soil acidity.',
        'Null Hypothesis, p-values, power analysis',
      ],
    },
  },
  {
    id: 'integration-testing', name: 'Integration testing',
    aliases: [
      'integration tests', 'system integration testing', 'SIT testing', 'component testing', 'component tests',
      'integration test suite', 'automated integration tests', 'service tests', 'database tests', 'integration-tested',
      'database testing', 'unit and integration testing', 'unit and integration tests', 'unit/integration tests',
      'unit & integration tests', 'unit/integration testing',
    ],
    guard: {
      forms: ['component testing', 'component tests', 'service tests'],
      notAfter: ['blood', 'aircraft', 'brake', 'hydraulic', 'electrical'],
      near: ecosystems.backend,
      yes: ['Java [[component tests]] with Testcontainers', 'Wrote [[integration tests]] for five services.'],
      no: ['Blood component testing and storage', 'Aircraft component testing on a rig'],
    },
  },
  {
    id: 'jasmine', name: 'Jasmine',
    aliases: ['Jasmine.js'],
    implies: ['javascript', 'unit-testing'],
    guard: {
      forms: ['Jasmine'],
      case: 'upper',
      before: ['spec', 'test'],
      notBefore: ['tea', 'rice', 'thai', 'kaur', 'oil', 'garden', 'court'],
      notAfter: ['ms', 'by', 'to', 'as', 'princess', 'night', 'the', 'of', 'rose'],
      near: [...ecosystems.javascript, 'karma', 'angular', 'angularjs', 'protractor'],
      yes: ['Karma, [[Jasmine]], Angular', 'JavaScript unit tests in [[Jasmine]]'],
      no: [
        'Princess Jasmine in a cruise ship show',
        'Perfume: rose, Jasmine, musk',
        'Cook, Jasmine Thai Kitchen',
        'Reported to Jasmine Kaur, store manager.',
      ],
    },
  },
  {
    id: 'jest', name: 'Jest',
    aliases: ['Jest.js', 'ts-jest', 'Jest tests'],
    implies: ['javascript', 'unit-testing'],
    guard: {
      forms: ['Jest'],
      case: 'upper',
      before: ['suite', 'spec', 'mock', 'snapshot', 'unit', 'test'],
      notBefore: ['for', 'and', 'of', 'festival', 'comedy'],
      notAfter: ['infinite', 'in', 'a', 'the', 'no'],
      near: [
        ...ecosystems.javascript, 'cypress', 'supertest', 'playwright', 'vitest', 'testing-library', 'unit-testing',
        'eslint', 'graphql',
      ],
      yes: [
        'TypeScript, [[Jest]], Express',
        'Raised coverage of Node.js code to 90 % with [[Jest]].',
        '400 [[Jest]] specs for the NestJS API',
      ],
      no: [
        'Host, Jest Comedy Club, Leeds',
        'Said in jest and taken well by guests',
        'Book club: Infinite Jest, Dubliners',
        'Led a quiz of rhyme, riddle and jest.',
      ],
    },
  },
  {
    id: 'jmeter', name: 'Apache JMeter',
    aliases: ['JMeter', 'J Meter', 'JMeter scripts', 'BlazeMeter'],
    implies: ['load-testing'],
  },
  {
    id: 'junit', name: 'JUnit',
    aliases: ['JUnit 5', 'JUnit Jupiter', 'JUnit tests'],
    implies: ['java', 'unit-testing'],
  },
  {
    id: 'k6', name: 'k6',
    aliases: ['Grafana k6', 'k6 load tests'],
    implies: ['load-testing'],
    guard: {
      forms: ['k6'],
      before: ['script', 'test', 'load', 'scenario'],
      notBefore: ['teacher', 'school', 'classroom', 'pupils', 'students', 'music', 'art', 'education'],
      notAfter: ['grade', 'grades', 'elementary', 'amd'],
      near: [
        'load-testing', 'grafana', 'jmeter', 'gatling', 'performance-testing', 'javascript', 'nodejs', 'go',
        'kubernetes', 'prometheus', 'github-actions', 'locust', 'artillery', 'rest', 'docker',
      ],
      yes: [
        'Gatling, [[k6]], Grafana',
        'Load tests in [[k6]] before each sale',
        'Wrote [[k6]] scripts for 40 endpoints.',
      ],
      no: [
        'K-6 teacher, Ohio',
        'Certified in K-6 education',
        'K6 music classroom, 24 pupils',
        'Coached grades K-6 chess.',
      ],
    },
  },
  {
    id: 'karate', name: 'Karate',
    aliases: ['Karate DSL', 'Karate framework'],
    implies: ['api-testing'],
    guard: {
      forms: ['Karate'],
      case: 'upper',
      before: ['feature', 'script', 'test'],
      notBefore: ['club', 'instructor', 'coach', 'kid', 'black', 'belt', 'class', 'teacher', 'dojo', 'federation'],
      notAfter: ['shotokan', 'kyokushin', 'belt', 'in', 'practise', 'practice', 'competitive', 'interests'],
      near: [
        'java', 'rest', 'cucumber', 'api-testing', 'rest-assured', 'jenkins', 'postman', 'selenium', 'gatling', 'junit',
        'spring-boot', 'maven',
      ],
      yes: ['REST Assured, [[Karate]], Postman', 'API suites for Java services in [[Karate]]'],
      no: [
        'Interests: Karate, cooking, choir',
        'Black belt in karate, second dan',
        'Karate instructor for ages 6 to 12',
        'Coached judo and karate at a sports club.',
      ],
    },
  },
  {
    id: 'karma', name: 'Karma',
    aliases: ['Karma runner', 'Karma test runner'],
    implies: ['javascript'],
    guard: {
      forms: ['Karma'],
      case: 'upper',
      notBefore: ['yoga', 'sutra', 'points', 'lounge', 'and', 'cafe'],
      notAfter: ['good', 'credit', 'bad', 'the', 'reddit'],
      near: [
        'jasmine', 'mocha', 'angular', 'angularjs', 'javascript', 'typescript', 'webpack', 'chai', 'protractor', 'gulp',
        'grunt',
      ],
      yes: ['Jasmine, [[Karma]], Angular', 'JavaScript tests run by [[Karma]] and Jasmine'],
      no: [
        'Analyst, Credit Karma, Charlotte',
        'Karma yoga volunteer at an ashram',
        'Retreat host: dharma, Karma, mindful meals',
        'Built good karma with suppliers.',
      ],
    },
  },
  {
    id: 'kotest', name: 'Kotest',
    aliases: ['MockK', 'Spek'],
    implies: ['kotlin', 'unit-testing'],
    guard: {
      forms: ['Spek'],
      near: ['kotlin', 'mockk', 'junit'],
      yes: ['Kotlin, [[Kotest]], Ktor', 'Kotlin tests with [[Spek]]'],
      no: ['Cured spek and ham for the deli.', 'Cheese and spek counter, Utrecht'],
    },
  },
  {
    id: 'load-testing', name: 'Load testing',
    aliases: [
      'load tests', 'stress testing', 'stress tests', 'soak testing', 'soak tests', 'LoadRunner', 'HP LoadRunner',
      'NeoLoad', 'load and stress testing', 'load and performance testing', 'Vegeta load tests', 'load-tested', 'wrk2',
      'peak load tests', 'ApacheBench', 'capacity testing', 'spike testing', 'Silk Performer', 'volume testing',
    ],
    implies: ['performance-testing'],
    guard: {
      forms: ['Load testing', 'load tests', 'stress testing', 'stress tests', 'load-tested'],
      before: [
        'of api', 'with k6', 'with jmeter', 'with gatling', 'for api', 'script', 'of endpoints', 'of services',
        'the api',
      ],
      after: ['api', 'performance and', 'automated', 'unit,', 'integration and'],
      notBefore: [
        'of bridges', 'of cranes', 'of beams', 'patients', 'for patients', 'bank', 'echo', 'treadmill', 'of piles',
        'of lifting',
      ],
      notAfter: [
        'cardiac', 'bank', 'treadmill', 'exercise', 'credit', 'pile', 'crane', 'battery', 'liquidity', 'nuclear',
        'static', 'fitness', 'portfolio', 'solvency',
      ],
      near: [
        ...ecosystems.backend, ...ecosystems.testing, 'performance-testing', 'scalability', 'capacity-planning',
        'performance-optimization', 'gatling', 'k6', 'grafana', 'latency', 'throughput', 'response-time',
      ],
      yes: [
        'JMeter, [[load testing]], Grafana',
        'Ran [[load tests]] against the Kafka pipeline.',
        'Unit, integration and [[stress testing]] of REST services',
      ],
      no: [
        'Cardiac stress testing on treadmills',
        'Crane load testing and certification',
        'Bank stress tests under Basel III',
        'Pile load tests for a viaduct',
      ],
    },
  },
  {
    id: 'locust', name: 'Locust',
    aliases: ['Locust.io'],
    implies: ['load-testing', 'python'],
    guard: {
      forms: ['Locust'],
      case: 'upper',
      before: ['script', 'test', 'worker', 'load', 'scenario'],
      notBefore: ['street', 'bean', 'grove', 'outbreak', 'swarm', 'control', 'avenue', 'tree', 'plague', 'hill'],
      notAfter: ['desert', 'the', 'black', 'honey', 'migratory', 'of'],
      near: [
        'python', 'load-testing', 'performance-testing', 'k6', 'jmeter', 'django', 'fastapi', 'flask', 'kubernetes',
        'gatling', 'pytest', 'docker',
      ],
      yes: [
        'pytest, [[Locust]], FastAPI',
        'Wrote [[Locust]] scripts for 10,000 users.',
        'Load-tested Django with [[Locust]].',
      ],
      no: [
        'Surveyed desert locust swarms in Kenya.',
        'Line cook, Locust Street Diner',
        'Timber: oak, Locust, ash',
        'Set bait in a Locust control campaign.',
      ],
    },
  },
  {
    id: 'minitest', name: 'Minitest',
    aliases: ['Factory Bot', 'FactoryGirl', 'Test::Unit', 'VCR gem', 'shoulda-matchers'],
    implies: ['ruby', 'unit-testing'],
  },
  {
    id: 'mocha', name: 'Mocha',
    aliases: ['Mocha.js', 'MochaJS tests'],
    implies: ['javascript', 'unit-testing'],
    guard: {
      forms: ['Mocha'],
      case: 'upper',
      before: ['suite', 'spec', 'test'],
      notBefore: ['latte', 'coffee', 'frappe', 'cake', 'and latte', 'brown', 'cream'],
      notAfter: ['white', 'iced', 'a', 'latte', 'chocolate', 'the'],
      near: [...ecosystems.javascript, 'chai', 'sinon', 'supertest', 'karma', 'unit-testing', 'graphql'],
      yes: [
        '[[Mocha]], Chai, Sinon',
        'Node.js services tested with [[Mocha]]',
        'Wrote [[Mocha]] specs for an Express API.',
      ],
      no: [
        'Barista: latte, Mocha, flat white',
        'Served iced mocha and cakes.',
        'Shift lead, Mocha Coffee Bar',
        'Colour consultant: taupe, mocha, sand',
      ],
    },
  },
  {
    id: 'mocking', name: 'Mocking',
    aliases: [
      'mock objects', 'test doubles', 'stubbing', 'mocks and stubs', 'stubs and mocks', 'mock servers', 'MockServer',
      'Mountebank', 'service virtualisation', 'Hoverfly', 'mocked dependencies', 'mock services', 'mock APIs',
      'mocking frameworks', 'Prism mock server', 'MSW', 'test fixtures',
    ],
    guard: {
      forms: ['Mocking', 'stubbing', 'MSW', 'test fixtures'],
      before: ['framework', 'library'],
      notBefore: ['tone', 'social', 'degree', 'graduate'],
      notAfter: ['the', 'without', 'social'],
      near: [...ecosystems.testing, ...ecosystems.backend, 'mockito', 'tdd'],
      yes: ['JUnit, [[mocking]], Testcontainers', 'Jest with [[MSW]]'],
      no: [
        'Wrote satire mocking local politics.',
        'MSW, University of Michigan, 2012',
        'Assembled test fixtures for car doors.',
        'Licensed social worker, MSW',
      ],
    },
  },
  {
    id: 'mockito', name: 'Mockito',
    aliases: ['PowerMock', 'EasyMock', 'JMockit', 'jMock', 'BDDMockito', 'PowerMockito'],
    implies: ['java', 'mocking'],
  },
  {
    id: 'moq', name: 'Moq',
    aliases: [
      'NSubstitute', 'FluentAssertions', 'RhinoMocks', 'AutoFixture', 'FakeItEasy', 'Shouldly', 'Rhino Mocks .NET',
      'Bogus .NET',
    ],
    implies: ['dotnet', 'mocking'],
    guard: {
      forms: ['Moq'],
      case: 'upper',
      notBefore: ['of', 'negotiation', 'and price', 'per'],
      notAfter: ['supplier', 'low', 'price'],
      near: ['dotnet', 'csharp', 'nunit', 'xunit', 'mstest', 'aspnet-core', 'unit-testing'],
      yes: ['NUnit, [[Moq]], C#', 'xUnit tests with [[Moq]] for ASP.NET Core and C#'],
      no: [
        'Negotiated price, MOQ and lead time with mills.',
        'Garment sourcing: MOQ, sampling, freight',
        'Suppliers with MOQ of 500 pieces',
      ],
    },
  },
  {
    id: 'mutation-testing', name: 'Mutation testing',
    aliases: ['PIT mutation', 'Pitest', 'Stryker Mutator', 'Infection PHP', 'mutation tests'],
    guard: {
      forms: ['Mutation testing', 'mutation tests'],
      notAfter: ['gene', 'egfr', 'brca', 'genetic', 'dna', 'kras', 'tumour', 'tumor'],
      near: [...ecosystems.testing, 'tdd', 'code-coverage', 'csharp', 'php'],
      yes: ['JUnit, [[mutation testing]], SonarQube', 'Java unit tests judged by [[mutation testing]]'],
      no: ['BRCA mutation testing in a clinical lab', 'Genetic counsellor: mutation testing, family trees'],
    },
  },
  {
    id: 'newman', name: 'Newman',
    aliases: ['Postman Newman', 'Newman CLI'],
    implies: ['postman'],
    guard: {
      forms: ['Newman'],
      case: 'upper',
      notBefore: ['university', 'college', 'school'],
      notAfter: ['mr', 'paul', 'by', 'dr', 'cardinal', 'mrs', 'to'],
      near: ['postman', 'api-testing', 'jenkins', 'gitlab-ci', 'github-actions', 'rest'],
      yes: ['Postman, [[Newman]], GitLab CI', 'Postman collections run nightly by [[Newman]]'],
      no: ['Teacher, Cardinal Newman School', 'Reported to Mrs Newman, matron.', 'BA Theology, Newman University'],
    },
  },
  {
    id: 'nunit', name: 'NUnit',
    aliases: ['xUnit', 'xUnit.net', 'MSTest', 'NUnit tests', 'VSTest', 'MbUnit'],
    implies: ['dotnet', 'unit-testing'],
  },
  {
    id: 'pact', name: 'Pact',
    aliases: ['PactFlow', 'Pact Broker', 'Pact tests', 'Pact contract tests'],
    implies: ['contract-testing'],
    guard: {
      forms: ['Pact'],
      case: 'upper',
      before: ['contract', 'verification', 'provider'],
      notBefore: ['with', 'act', 'coffee', 'of', 'negotiations', 'team', 'certified'],
      notAfter: [
        'the', 'a', 'warsaw', 'climate', 'suicide', 'trade', 'sports', 'new', 'migration', 'stability', 'green',
        'peace',
      ],
      near: [
        ...ecosystems.testing, 'contract-testing', 'microservices', 'testcontainers', 'spring-boot', 'wiremock',
        'nodejs', 'kotlin',
      ],
      yes: [
        'Testcontainers, [[Pact]], JUnit',
        'Consumer contracts between 20 microservices with [[Pact]]',
        'Published [[Pact]] contracts from CI.',
      ],
      no: [
        'Studied the Warsaw Pact and its end.',
        'Adviser on the EU Green Pact',
        'Mental health nurse, PACT team',
        'Negotiated a trade pact for fisheries.',
      ],
    },
  },
  {
    id: 'performance-testing', name: 'Performance testing',
    aliases: [
      'performance tests', 'benchmarking', 'benchmarks', 'performance benchmarking', 'JMH', 'microbenchmarks',
      'BenchmarkDotNet', 'performance test suite', 'benchmarked', 'latency testing', 'scalability testing',
      'performance and load testing', 'performance engineering',
    ],
    guard: {
      forms: ['benchmarking', 'benchmarks', 'benchmarked', 'Performance testing', 'performance tests'],
      notBefore: [
        'of salaries', 'salaries', 'competitors', 'against competitors', 'of engines', 'prices', 'of rivals', 'pay',
        'for schools',
      ],
      notAfter: [
        'salary', 'market', 'pay', 'competitor', 'industry', 'price', 'engine', 'vehicle', 'hydraulic', 'school',
        'financial', 'battery', 'tyre', 'compensation',
      ],
      near: [
        ...ecosystems.backend, ...ecosystems.testing, 'load-testing', 'gatling', 'k6', 'latency', 'throughput',
        'performance-optimization', 'profiling',
      ],
      yes: [
        'JMeter, [[performance testing]], Grafana',
        '[[Benchmarked]] Redis against Memcached.',
        'Wrote [[performance tests]] for a Java gateway.',
      ],
      no: [
        'Salary benchmarking for 300 roles',
        'Engine performance tests on a dynamometer',
        'Benchmarked prices against rival shops.',
        'Set reading benchmarks for year 4.',
      ],
    },
  },
  {
    id: 'pest', name: 'Pest',
    aliases: ['Pest PHP', 'PestPHP tests', 'Laravel Pest'],
    implies: ['php', 'unit-testing'],
    guard: {
      forms: ['Pest'],
      case: 'exact',
      before: ['test'],
      notBefore: ['control', 'management', 'technician', 'controller', 'species', 'analysis', 'and', 'hotel', 'survey'],
      notAfter: ['integrated', 'garden', 'the', 'crop', 'in', 'a', 'animal'],
      near: ['php', 'laravel', 'phpunit', 'symfony', 'phpstan', 'composer'],
      yes: ['Laravel, [[Pest]], PHPStan', 'Moved PHPUnit suites to [[Pest]].'],
      no: [
        'Pest control technician, rodents and wasps',
        'Bar staff, Hotel Pest, Budapest',
        'Plant clinic: Pest, blight, rust',
      ],
    },
  },
  {
    id: 'phpunit', name: 'PHPUnit',
    aliases: ['Mockery PHP', 'PHPUnit tests', 'Prophecy PHP', 'Laravel Dusk'],
    implies: ['php', 'unit-testing'],
  },
  {
    id: 'playwright', name: 'Playwright',
    aliases: ['Microsoft Playwright', 'Playwright tests'],
    implies: ['end-to-end-testing'],
    guard: {
      forms: ['Playwright'],
      case: 'upper',
      before: ['suite', 'e2e', 'spec', 'trace', 'script', 'test'],
      notBefore: ['and', 'in residence', 'workshop', 'for', 'award', 'of', 'foundation'],
      notAfter: [
        'award-winning', 'winning', 'a', 'young', 'the', 'as', 'emerging', 'published', 'by', 'irish', 'american',
        'poet', 'resident',
      ],
      near: [
        ...ecosystems.testing, ...ecosystems.javascript, 'csharp', 'github-actions', 'azure-devops', 'puppeteer',
        'vitest', 'end-to-end-testing', 'nextjs',
      ],
      yes: [
        'Cypress, [[Playwright]], Jest',
        'End-to-end checks in TypeScript with [[Playwright]]',
        'Cut flaky [[Playwright]] specs to zero.',
      ],
      no: [
        'Award-winning Playwright and director',
        'Poet, playwright, teacher',
        'Playwright in residence, Abbey Theatre',
        'Dramaturg and Playwright, three staged works',
      ],
    },
  },
  {
    id: 'property-based-testing', name: 'Property-based testing',
    aliases: [
      'property-based tests', 'QuickCheck', 'fast-check', 'jqwik', 'ScalaCheck', 'FsCheck', 'generative testing',
      'property tests',
    ],
    guard: {
      forms: ['property tests'],
      near: [...ecosystems.backend, 'haskell', 'pytest'],
      yes: ['Haskell, [[QuickCheck]], Nix', 'Go [[property tests]] for a parser'],
      no: ['Fire and damp property tests for landlords', 'Soil property tests on clay samples'],
    },
  },
  {
    id: 'puppeteer', name: 'Puppeteer',
    aliases: [
      'headless Chrome', 'Google Puppeteer', 'PhantomJS', 'Nightwatch.js', 'WebdriverIO', 'TestCafe', 'Protractor',
      'CasperJS',
    ],
    implies: ['end-to-end-testing', 'javascript'],
    guard: {
      forms: ['Puppeteer', 'Protractor'],
      case: 'upper',
      before: ['script', 'test'],
      notBefore: ['and', 'for', 'in', 'with', 'at', 'theatre'],
      notAfter: ['professional', 'a', 'the', 'as', 'freelance', 'bevel', 'master', 'ruler', 'lead'],
      near: [
        ...ecosystems.javascript, 'playwright', 'selenium', 'cypress', 'jasmine', 'angular', 'angularjs',
        'web-scraping', 'docker', 'aws-lambda', 'python',
      ],
      yes: [
        'Node.js, [[Puppeteer]], Jest',
        'PDF invoices from Node.js through [[Puppeteer]]',
        'Jasmine, [[Protractor]], Angular',
      ],
      no: [
        'Freelance puppeteer for children’s television',
        'Actor, Puppeteer, mask maker',
        'Maths tools: compass, Protractor, set square',
        'Lead Puppeteer, War Horse tour',
      ],
    },
  },
  {
    id: 'pytest', name: 'pytest',
    aliases: ['py.test', 'unittest', 'Python unittest', 'PyUnit', 'pytest fixtures', 'nose2'],
    implies: ['python', 'unit-testing'],
  },
  {
    id: 'quality-assurance', name: 'Software quality assurance',
    aliases: [
      'software testing', 'software QA', 'QA automation', 'QA processes for releases', 'testing strategies',
      'testing strategy', 'test strategy', 'QA', 'quality assurance', 'automated QA', 'test pyramid',
      'shift-left testing', 'code testing', 'quality gates', 'shift left testing', 'testing best practices',
      'functional testing', 'functional tests', 'black-box testing', 'white-box testing', 'test-writing',
      'software tests', 'testing frameworks', 'software test',
    ],
    guard: {
      forms: [
        'QA', 'quality assurance', 'testing strategies', 'testing strategy', 'test strategy', 'functional testing',
        'functional tests', 'quality gates', 'code testing',
      ],
      before: [
        'automation', 'engineer', 'team', 'tester', 'environment', 'pipeline', 'analyst', 'colleague', 'specialist',
      ],
      after: [
        'with', 'software', 'automated', 'dev and', 'development and', 'developers and', 'development,', 'manual',
      ],
      notBefore: [
        'of meals', 'inspector', 'technician', 'lab', 'of products', 'audit', 'in food', 'of samples', 'chemist',
        'manager', 'nurse', 'in nursing', 'documentation', 'calls', 'officer',
      ],
      notAfter: [
        'food', 'laboratory', 'pharmaceutical', 'gmp', 'call', 'clinical', 'manufacturing', 'plant', 'care', 'kitchen',
        'haccp', 'garment', 'drug', 'academic', 'call-centre', 'pulmonary', 'lung', 'liver', 'cardiac', 'gut',
        'textile', 'blood',
      ],
      near: [...ecosystems.testing, ...ecosystems.backend, 'regression-testing', 'test-cases', 'agile', 'scrum'],
      yes: [
        'Worked with [[QA]] engineers on test data.',
        'Selenium, [[QA]], Jira',
        'Java backend, [[functional testing]], Jenkins',
      ],
      no: [
        'QA technician, dairy laboratory',
        'Food quality assurance and HACCP',
        'Pulmonary functional testing for outpatients',
        'QA calls and coach agents',
        'GMP, QA, batch records',
      ],
    },
  },
  {
    id: 'regression-testing', name: 'Regression testing',
    aliases: [
      'regression tests', 'regression suite', 'automated regression tests', 'regression test suite',
      'automated regression', 'non-regression tests', 'golden master tests', 'characterisation tests',
    ],
  },
  {
    id: 'rest-assured', name: 'REST Assured',
    aliases: ['RestAssured tests', 'Rest-Assured framework'],
    implies: ['java', 'api-testing'],
    guard: {
      case: 'exact',
      notBefore: ['that', 'we'],
      yes: ['JUnit, [[REST Assured]], Jenkins', 'Wrote 400 API checks in [[REST Assured]].'],
      no: ['Guests can rest assured that rooms are ready.', 'Rest assured, every parcel is tracked.'],
    },
  },
  {
    id: 'robot-framework', name: 'Robot Framework',
    aliases: ['RobotFramework tests', 'Robotframework keywords'],
    implies: ['test-automation'],
  },
  { id: 'rspec', name: 'RSpec', aliases: ['RSpec tests', 'rspec-rails'], implies: ['ruby', 'unit-testing'] },
  {
    id: 'scalatest', name: 'ScalaTest',
    aliases: ['Specs2', 'MUnit Scala', 'ZIO Test'],
    implies: ['scala', 'unit-testing'],
  },
  {
    id: 'selenium', name: 'Selenium',
    aliases: [
      'Selenium WebDriver', 'Selenium Grid', 'Selenide', 'Selenium IDE', 'Sauce Labs', 'BrowserStack', 'Selenium RC',
      'LambdaTest', 'Serenity BDD', 'Katalon', 'Selenoid', 'SauceLabs grid',
    ],
    implies: ['test-automation'],
    guard: {
      forms: ['Selenium'],
      case: 'upper',
      before: ['test', 'suite', 'script', 'driver', 'grid', 'framework', 'automation'],
      notBefore: [
        'deficiency', 'intake', 'supplement', 'levels', 'yeast', 'toxicity', 'concentration', 'in', 'and zinc',
        'content',
      ],
      notAfter: ['serum', 'dietary', 'zinc', 'vitamin', 'trace', 'soil', 'of', 'iodine'],
      near: [
        ...ecosystems.testing, 'csharp', 'ruby', 'php', 'maven', 'django', 'javascript', 'end-to-end-testing',
        'regression-testing', 'appium', 'nunit', 'web-scraping',
      ],
      yes: [
        'Java, [[Selenium]], TestNG',
        'Automated 300 regression cases in [[Selenium]] and Python.',
        'Kept the [[Selenium]] suite under ten minutes.',
      ],
      no: [
        'Assayed selenium and zinc in serum.',
        'Dietitian: iron, Selenium, vitamin D',
        'Studied Selenium uptake in wheat.',
        'Published on selenium deficiency in sheep.',
      ],
    },
  },
  {
    id: 'sinon', name: 'Sinon.JS',
    aliases: ['Sinon', 'nock', 'proxyquire'],
    implies: ['javascript', 'mocking'],
    guard: {
      forms: ['nock', 'Sinon'],
      case: 'upper',
      near: [...ecosystems.javascript, 'chai'],
      yes: ['Mocha, Chai, [[Sinon]]', 'Jest, [[Nock]], Express'],
      no: ['Crafted bow, nock and string.', 'Archery coach: nock, draw, release'],
    },
  },
  {
    id: 'smoke-testing', name: 'Smoke testing',
    aliases: ['smoke tests', 'sanity testing', 'sanity tests', 'post-deployment checks', 'build verification tests'],
    guard: {
      forms: ['Smoke testing', 'smoke tests'],
      notBefore: ['of chimneys', 'of sewers', 'of ducts', 'of drains'],
      notAfter: ['sewer', 'hvac', 'fire', 'chimney', 'flue', 'duct'],
      yes: ['Ran [[smoke tests]] after each deploy.', 'Regression, [[smoke testing]], Jira'],
      no: ['Sewer smoke testing in three towns', 'Smoke tests of chimneys and flues'],
    },
  },
  { id: 'soapui', name: 'SoapUI', aliases: ['ReadyAPI', 'Ready API', 'SOAP UI'], implies: ['api-testing'] },
  { id: 'specflow', name: 'SpecFlow', aliases: ['Reqnroll', 'BDDfy', 'LightBDD'], implies: ['dotnet', 'bdd'] },
  {
    id: 'spock', name: 'Spock',
    aliases: ['Spock Framework'],
    implies: ['groovy', 'unit-testing'],
    guard: {
      forms: ['Spock'],
      case: 'upper',
      before: ['spec', 'test'],
      notBefore: ['and', 'ears'],
      notAfter: ['mr', 'dr', 'benjamin', 'as'],
      near: [
        'groovy', 'java', 'gradle', 'junit', 'spring-boot', 'geb', 'kotlin', 'mockito', 'grails', 'spring', 'jenkins',
        'testcontainers',
      ],
      yes: ['Groovy, [[Spock]], Gradle', 'Rewrote JUnit tests as [[Spock]] specs.'],
      no: ['Dressed as Mr Spock for charity.', 'Advised parents with Dr Spock in hand.', 'Waxworks: Kirk, Spock, Yoda'],
    },
  },
  { id: 'supertest', name: 'SuperTest', implies: ['nodejs', 'api-testing'] },
  {
    id: 'tdd', name: 'Test-driven development',
    aliases: [
      'TDD', 'test-first', 'test first development', 'red-green-refactor', 'TDD/BDD', 'test driven',
      'test-driven design', 'TDD practices',
    ],
    guard: {
      forms: ['TDD', 'test driven'],
      notBefore: ['lte', 'line', 'phone', 'calls', 'phones', 'for deaf'],
      notAfter: ['lte', 'fdd', 'deaf', 'phone'],
      yes: ['Built the service with [[TDD]].', 'SOLID, [[TDD]], clean code'],
      no: ['Took relay calls by TTY and TDD phone.', 'Radio planner: FDD and TDD LTE cells'],
    },
  },
  {
    id: 'test-automation', name: 'Test automation',
    aliases: [
      'automated testing', 'automated tests', 'automated test suites', 'test automation frameworks',
      'automation testing', 'automated unit tests', 'automated test', 'test suites', 'writing tests', 'wrote tests',
      'tests automation', 'automating tests', 'automated checks', 'flaky tests', 'test frameworks',
      'automated test framework', 'test harness',
    ],
    guard: {
      forms: ['writing tests', 'wrote tests', 'test suites', 'test harness', 'automation testing'],
      before: ['for api', 'for services', 'in java', 'first', 'in python', 'for code', 'in go'],
      notBefore: ['for pupils', 'for students', 'for grade', 'for year'],
      notAfter: ['teaching', 'spelling', 'cable'],
      near: [...ecosystems.backend, ...ecosystems.testing],
      yes: ['[[Wrote tests]] in Python for each bug.', 'Selenium, [[automation testing]], Java'],
      no: ['Wrote tests for pupils in year 9.', 'Marking essays and writing tests'],
    },
  },
  {
    id: 'test-cases', name: 'Test cases',
    aliases: [
      'test plans', 'test case design', 'test case writing', 'test planning', 'test scenarios', 'writing test cases',
      'wrote test cases', 'test case', 'test scripts', 'TestRail', 'TestLink', 'test management', 'test documentation',
      'Xray Jira', 'Zephyr Jira', 'qTest', 'test data management', 'test data', 'test specifications',
      'test environments', 'bug reports', 'defect tracking', 'bug tracking', 'bug triage',
    ],
    guard: {
      forms: [
        'test plans', 'test planning', 'test data', 'test management', 'test scripts', 'test documentation',
        'test specifications', 'test environments', 'test plan',
      ],
      after: ['software', 'automated', 'regression', 'synthetic'],
      notBefore: ['for pupils', 'of patients', 'for engines', 'of concrete'],
      notAfter: [
        'drug', 'flight', 'soil', 'concrete', 'blood', 'clinical', 'lab', 'engine', 'psychological', 'vehicle',
        'reading',
      ],
      near: [
        ...ecosystems.testing, ...ecosystems.backend, 'quality-assurance', 'regression-testing', 'agile', 'scrum',
        'jira', 'test-cases', 'api-testing', 'acceptance-testing',
      ],
      yes: [
        'Jira, [[test plans]], Selenium',
        'Synthetic [[test data]] for PostgreSQL',
        'Wrote [[test cases]] and reviewed code.',
      ],
      no: [
        'Wrote flight test plans for gliders.',
        'Entered blood test data for 90 patients a day.',
        'Drug test management for drivers',
        'Concrete test documentation on site',
      ],
    },
  },
  { id: 'testcontainers', name: 'Testcontainers', implies: ['integration-testing', 'docker'] },
  { id: 'testng', name: 'TestNG', implies: ['java', 'unit-testing'] },
  {
    id: 'unit-testing', name: 'Unit testing',
    aliases: [
      'unit tests', 'unit test', 'unit-tested', 'automated unit testing', 'unit test frameworks',
      'unit testing frameworks', 'JUnit testing',
    ],
    guard: {
      forms: ['unit tests', 'unit test', 'Unit testing'],
      notBefore: ['for year', 'for grade', 'for pupils', 'marks', 'in maths', 'of blood'],
      notAfter: ['end-of', 'maths', 'grade', 'mathematics'],
      yes: ['Wrote [[unit tests]] for all handlers.', 'Java, [[unit testing]], Git'],
      no: ['Marked end-of-unit tests for year 7.', 'Set unit tests for pupils in maths.'],
    },
  },
  { id: 'vitest', name: 'Vitest', implies: ['javascript', 'unit-testing'] },
  { id: 'wiremock', name: 'WireMock', implies: ['mocking'] },
] as const satisfies readonly SkillRow[]
