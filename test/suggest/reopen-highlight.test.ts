import { describe, expect, test } from 'vitest'
import { reopenHighlight } from '../../src/suggest/rewriting/reopen-highlight.ts'
import type { Voice } from '../../src/suggest/rewriting/voice.ts'

const past: Voice = { tense: 'past', spelling: 'british', taken: new Set() }
const present: Voice = { ...past, tense: 'present' }

describe('reopenHighlight', () => {
  test.each([
    // the thing that was worked on decides the verb
    ['Responsible for the APIs', 'maintained the APIs'],
    ['Responsible for: REST APIs', 'maintained REST APIs'],
    ['Was responsible for a team of five', 'led a team of five'],
    ['In charge of deployments', 'ran deployments'],
    ['Responsible for performance of the search page', 'managed performance of the search page'],
    ['Handled 200 support tickets a month', 'resolved 200 support tickets a month'],
    ['Responsible for the on-premise cluster', 'ran the on-premise cluster'],
    ['Accountable for API documentation', 'maintained API documentation'],
    ['Did code reviews', 'carried out code reviews'],
    ['Responsible for testing', 'carried out testing'],
    ['Responsible for the onboarding of new developers', 'ran the onboarding of new developers'],
    ['Looked after three MySQL databases', 'maintained three MySQL databases'],
    ['Responsible for the ticketing domain', 'owned the ticketing domain'],
    // the verb is there already
    ['Responsible for building and deploying REST APIs in Java', 'built and deployed REST APIs in Java'],
    [
      'Responsible for maintaining legacy code and writing new features.',
      'maintained legacy code and wrote new features.',
    ],
    ['Tasked with migrating the monolith to Kubernetes', 'migrated the monolith to Kubernetes'],
    ['Worked on fixing bugs in the checkout', 'fixed bugs in the checkout'],
    ['Responsible for setting up CI/CD pipelines', 'set up CI/CD pipelines'],
    ['My role was to design and run the event bus', 'designed and ran the event bus'],
    ['Responsible for liaising with clients', 'liaised with clients'],
    ['Responsible for creating APIs, reducing latency by 40 %', 'created APIs, reducing latency by 40 %'],
    [
      'Duties included writing SQL queries, optimising indexes and monitoring locks',
      'wrote SQL queries, optimised indexes and monitored locks',
    ],
    [
      'Responsible for building pipelines for CI, testing and deployment',
      'built pipelines for CI, testing and deployment',
    ],
    // nouns made of verbs
    [
      'Responsible for design, development and testing of payment services',
      'designed, developed and tested payment services',
    ],
    ['Responsible for the maintenance of the billing database', 'maintained the billing database'],
    ['Development of REST APIs with Node.js', 'developed REST APIs with Node.js'],
    ['Design and implementation of a data pipeline in Python', 'designed and implemented a data pipeline in Python'],
    ['Responsible for the design, coding and unit testing of interfaces', 'designed, coded and unit-tested interfaces'],
    ['Implementation, test and documentation of an interface', 'implemented, tested and documented an interface'],
    ['Developing and testing of web services', 'developed and tested web services'],
    // no more than the CV says
    ['Responsible for an internal library', 'maintained an internal library'],
    ['Responsible for the nightly billing jobs', 'ran the nightly billing jobs'],
    ['Handled customer tickets about the API', 'resolved customer tickets about the API'],
    [
      'Responsible for claims services handling 1.2M claims a month',
      'maintained claims services handling 1.2M claims a month',
    ],
    ['Responsible for on-call runbooks', 'maintained on-call runbooks'],
    // a part of it
    ['Currently working on a Rust rewrite of the parser', 'developed [which part] of a Rust rewrite of the parser'],
    ['Worked on the billing API', 'developed [which part] of the billing API'],
    ['Helped build the search service', 'built [which part] of the search service'],
    ['Helped to migrate to AWS', 'migrated [what] to AWS'],
    ['Assisted in migration to AWS', 'carried out [which part] of the migration to AWS'],
    ['Helped with rollout of the portal', 'carried out [which part] of the rollout of the portal'],
    ['Was in charge of release notes', 'maintained release notes'],
    ['Assisted in developing the API', 'developed [which part] of the API'],
    ['Involved in the development of microservices', 'developed [which] microservices'],
    ['Was involved in code reviews', 'carried out code reviews'],
    ['Involved in design and development of an order module', 'designed and developed [which part] of an order module'],
    ['Was assigned to the migration of 35 Jenkins jobs', 'migrated [how many] of 35 Jenkins jobs'],
    ['Played a key role in designing the event bus', 'designed [which part] of the event bus'],
    ['Worked on caching with Redis', 'implemented caching with Redis'],
    // people and tools
    ['Worked closely with the product team on pricing', 'partnered with the product team on pricing'],
    ['Used Java and Spring to build APIs.', 'built APIs with Java and Spring.'],
    // who did it
    ['I have written unit tests', 'wrote unit tests'],
    ['I have run our hiring', 'ran our hiring'],
    ['Was involved in PCI audit', 'carried out [which part] of the PCI audit'],
    ['I built the API and I deployed it', 'built the API and deployed it'],
    ['Bugs were fixed', 'fixed bugs'],
    ['The billing API was built in Go', 'built the billing API in Go'],
    ['Unit tests were written for all services', 'wrote unit tests for all services'],
    ['The cron scripts were replaced by Celery workers', 'replaced the cron scripts with Celery workers'],
    // a duty
    ['Responsible to develop SOAP services', 'developed SOAP services'],
    ['Being responsible for backups', 'ran backups'],
    ['Had to maintain a Perl application', 'maintained a Perl application'],
    ['Role involved writing Ansible playbooks', 'wrote Ansible playbooks'],
    // when
    ['Build and run the search API', 'built and ran the search API'],
    ['Maintains the CI pipeline and writes tests', 'maintained the CI pipeline and wrote tests'],
  ])('“%s” becomes “%s”', (before, after) => {
    expect(reopenHighlight(before, past)?.text).toBe(after)
  })

  test.each([
    'Designed the billing API in Go',
    'Cut p99 latency from 900 ms to 120 ms',
    'Led a team of five',
    'I was responsible for our Kubernetes cluster and I loved it',
    'Responsible for our nightly jobs, which we moved to Go',
    'Helped teachers express interest in the beta via a React form.',
    'Worked as a backend developer on the payments team',
    'Handled 3,000 requests a second on two small servers',
    'Used feature flags to ship daily without breaking the partners',
    'make deploy and ./bin/rollback were the whole interface',
    'Release manager for the mobile API',
    'Maintenance of PL/SQL packages; migration to Oracle 19',
    'Responsible for the architecture, development and deployment of a document store',
    'Was in charge of hiring and onboarding',
    'Worked with Java',
    'Used Jira',
    'Used to write Fortran',
    'Supported 40 shops during the winter sale',
    'Supported the production database',
    'Did not need a maintenance window',
    'The API is used by 40 shops',
    'The migration was led by the CTO',
    'Was promoted to lead in 2020',
    'We built the platform',
    'Part of the team that built the ledger',
    'Participated in daily stand-up meetings',
    'Involved in all phases of the life cycle',
    'Responsible for various tasks',
    'Responsible for implementing new features, bug fixing, and code refactoring',
    'Migration from Oracle to PostgreSQL',
    'REST API for warehouse scanners, with OAuth 2',
    'Queues on Redis; deployments with Envoyer',
    'No go-to person for security existed, so I became it',
    'Test automation with Selenium',
    'Test jig for white goods boards',
    'Training platform on Kubeflow',
    'Port terminals’ gate application with Java EE',
    'Fix bugs and support the tester',
    'Took part in hiring: 14 interviews in 2024',
    'Worked on site in Berlin',
    'Worked on call one week in four',
    'curl -X POST /v1/orders was the whole interface',
    '',
  ])('“%s” is left alone', (text) => {
    expect(reopenHighlight(text, past)).toBeUndefined()
  })

  test.each([
    ['Responsible for the APIs', 'maintain the APIs'],
    ['Working on fixing bugs', 'fix bugs'],
    ['Development of web services', 'develop web services'],
    // told in the past, or done but once
    ['Worked on fixing bugs', 'fixed bugs'],
    ['Introduction of RabbitMQ', 'introduced RabbitMQ'],
    ['The API was built in Go', 'built the API in Go'],
  ])('in the entry that goes on, “%s” becomes “%s”', (before, after) => {
    expect(reopenHighlight(before, present)?.text).toBe(after)
  })

  test('keeps to the spelling of the CV', () => {
    const rewritten = reopenHighlight('Responsible for optimizing queries', { ...past, spelling: 'american' })
    expect(rewritten?.text).toBe('optimized queries')
  })

  test('proposes no verb that the entry has', () => {
    const rewritten = reopenHighlight('Responsible for the APIs', { ...past, taken: new Set(['maintain']) })
    expect(rewritten?.text).toBe('owned the APIs')
  })

  test('builds with a tool only where a skill is named', () => {
    expect(reopenHighlight('Worked with Java', past, (offset) => offset === 12)?.text).toBe('built [what] with Java')
  })

  test.each([
    ['Responsible for ', 'Java', undefined],
    ['In charge of ', 'Spring Boot.', undefined],
    ['Responsible for ', 'Java services', 'maintained Java services'],
  ])('“%s%s” of a skill becomes “%s”', (opening, rest, after) => {
    expect(reopenHighlight(opening + rest, past, (offset) => offset === opening.length)?.text).toBe(after)
  })

  test('“Responsible for: Go, SQL” is left alone where the names are skills', () => {
    const namesSkill = (offset: number) => offset === 'Responsible for: '.length
    expect(reopenHighlight('Responsible for: Go, SQL', past, namesSkill)).toBeUndefined()
  })
})

test('what one runs today stays in the present', () => {
  expect(reopenHighlight('I also run our hiring', present)?.text).toBe('run our hiring')
})
