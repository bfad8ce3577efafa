import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findInText } from '../../src/skills/find-in-text.ts'
import { smallTaxonomy } from './small-taxonomy.ts'

/** "+kafka": claimed; "~kafka": somebody else's. */
const signs = { asserted: '+', negated: '-', aspirational: '?', other: '~' }
const read = (text: string) =>
  findInText(text, smallTaxonomy)
    .map(({ skill, polarity }) => signs[polarity] + skill)
    .join(' ')

describe('work of others', () => {
  test.each([
    ['those who were hired for it', 'For the mobile app (Java) we hired an agency', '~java'],
    ['what one had done', 'Had the Java part done by a subcontractor', '~java'],
    ['a camp', 'Introduced Docker, against the wishes of the Java people', '+docker ~java'],
    ['not the writer', 'UI in Java, not by me', '~java'],
    ["on the customer's side", "Java on our side, Kafka on the customer's", '+java ~kafka'],
    ['what callers asked about', 'Answered calls about Docker at the service desk', '~docker'],
    ['those who were advised', 'Advised start-ups that build on AWS', '~aws'],
    ['a licence that was bought', 'Bought a licence for Docker', '~docker'],
    ['what the provider looks after', 'MySQL, looked after by the provider', '~mysql'],
    ['a talk that was heard', 'Attended a Kafka keynote', '~kafka'],
    ['what was taken from others', "Took the analysts' Java jobs and rewrote them in Python.", '~java +python'],
    ['a prototype from others', 'Received a Java prototype from research, shipped it in Python.', '~java +python'],
    ["a student's thesis", 'Mentored a student who wrote her thesis on Kafka', '~kafka'],
    ['a group behind the language', 'Wrote specs that were implemented in Java by the database group', '~java'],
    ['what was there before', 'Legacy system in Java was decommissioned before I joined', '~java'],
    ['a colleague by name, behind a semicolon', 'My half was the Java part; Petra did the Kafka jobs.', '+java ~kafka'],
    [
      'a colleague by name, while the writer did another thing',
      'Took the calls while Zoran wrote the Java screens.',
      '~java',
    ],
    ['where it was done', 'Specified the interface; the Java was coded in Pune.', '~java'],
    ['what was handed over', 'Handed the Java part over to the integrator.', '~java'],
    ['the way through an office', "Deployment to AWS went through the bank's platform department.", '~aws'],
    ['the group behind a comma', 'Code under test was Java, from the avionics group.', '~java'],
    ['the maker in a bracket', 'Go service for a Java app (app by Appwerk GmbH).', '+go ~java'],
    ["a product owner's team", 'Product owner of a Java team of six.', '~java'],
    ["a rival's product", "Moved customers off a competitor's MySQL product.", '~mysql'],
    ['a department behind a colon', 'Java reports: controlling', '~java'],
    ['the means behind the doer', 'Deployed by ops through Kafka; we handed over packages.', '~kafka'],
    ['an outsider and a verb', 'My predecessor wrote it in Java.', '~java'],
    ['an outsider without an article', 'Client ran Docker on bare metal.', '~docker'],
    ['a plural without an article', 'Analysts use Python.', '~python'],
    ['a firm with an article', 'The hospital runs MySQL.', '~mysql'],
    ['a firm of a kind', 'Our hosting partner takes care of Redis.', '~redis'],
    ['an office elsewhere', 'The phone app (Java) is built by our Waterloo office.', '~java'],
    ['another team', 'Another team maintains Kafka.', '~kafka'],
    ['a team by its trade', 'The platform team rolled out Kubernetes.', '~kubernetes'],
    ["a client's team", "The bank's own people installed Kafka.", '~kafka'],
    ['one of several', 'Two of my flatmates run Docker.', '~docker'],
    ['after a conjunction', 'Sold tickets while the IT team moved to AWS.', '~aws'],
    ['a thing of theirs', "The vendor's stack is Java.", '~java'],
    ['a relative clause', 'Invoiced a client whose shop ran on MySQL.', '~mysql'],
    ['a relative clause after a comma', 'Asked the DBA team, who ran MySQL.', '~mysql'],
    ['a place before the relative clause', 'Managed the contract of a team in Pune that developed in Java.', '~java'],
    ['suppliers at work', 'Coordinated suppliers working in Java.', '~java'],
    ['a passive', 'The app was written by an agency in Python.', '~python'],
    ['a passive in the middle', 'Kafka was operated by the central IT department.', '~kafka'],
    ['no verb at all', 'Docker by two contractors, Python by me.', '~docker +python'],
    ['where it came from', 'The Java part came from a supplier.', '~java'],
    ['whom it was left to', 'Questions about MySQL were left to the database team.', '~mysql'],
    ['the writer comes back', 'The agency wrote Java, I wrote Python.', '~java +python'],
    ['the writer comes back as an owner', 'The agency wrote Java, my part was Python.', '~java +python'],
    ['the writer comes back after "but"', 'The agency wrote Java but Python was mine.', '~java +python'],
    ['a supplier in a bracket', 'The shop front (Python, another supplier) was fast.', '~python'],
    ['a doer in a bracket', 'Java services; the till (Python, done by a freelancer) is not ours.', '+java ~python'],
    ['another team in a bracket', 'Docker, Kafka (another team), MySQL', '+docker ~kafka +mysql'],
    [
      'a bracket between subject and verb',
      'The mobile devs (Java, Python) read my Kafka topics.',
      '~java ~python +kafka',
    ],
    ['an apposition', 'My manager, a former Java architect, taught me to run meetings.', '~java'],
    ['a thing of theirs that opens', "The ad agency's Python went down twice.", '~python'],
    ['a thing of theirs that was made', "The vendor's engine is written in Java, we read its output.", '~java'],
    ['a label', 'Another team: Java. Mine: Python.', '~java +python'],
    ['a relative clause about the skill', 'The data came from MySQL, which two consultants looked after.', '~mysql'],
    ['a department without an article', 'Logs went to a Kafka that hosting kept.', '~kafka'],
    ['a department as an agent', 'Docker and Kafka owned by analytics, read through Java.', '~docker ~kafka +java'],
    ['where it lies', 'Kubernetes sits with the SREs.', '~kubernetes'],
    ['on whom it is', 'The Java part was on a colleague.', '~java'],
    ['whose charge it is', "Kafka was the platform group's baby.", '~kafka'],
    ['whose job it was', 'Kafka was the job of the team next door.', '~kafka'],
    ['a team by any trade', 'Testing team used Docker.', '~docker'],
    ['everyone around', 'Everyone around me wrote Java; I kept the Python.', '~java +python'],
    ['the rest', 'While the rest of the department moved to Azure, mine stayed on AWS.', '~azure +aws'],
    ['what they hand over', 'The scientists train in Python and give me a file to serve in Java.', '~python +java'],
    [
      'what the next clause gives away',
      'The apps (Java, Python) call our GraphQL; another team writes them.',
      '~java ~python +graphql',
    ],
    ['what the next clause disowns', 'The desk kept prices in Python; I wrote none of it.', '~python'],
    ['what is not mine', 'Testing ran on Docker; not part of my work.', '~docker'],
    ['a passive in the middle of a list', 'Endpoints in Python, deployed on Azure by somebody else', '+python ~azure'],
    ['a page in a program', 'A logger in Python, with a small Java page made by my daughter.', '+python ~java'],
    [
      'IT in capitals',
      'Kubernetes clusters provisioned by corporate IT, filled by me with Docker.',
      '~kubernetes +docker',
    ],
    ['a science', 'Data science built the models in Python, I ran them on Docker.', '~python +docker'],
    ['she, beside the writer', 'A shop of two: she coded the Python part, I took the photographs.', '~python'],
    ['what others wish for', 'The client wanted Java, delivered in Python.', '~java +python'],
  ])('%s: %s', (_what, text, expected) => expect(read(text)).toBe(expected))
})

describe('work of the writer', () => {
  test.each([
    ['a talk that was given', 'Gave a Kafka keynote', '+kafka'],
    ['tickets that were worked on', 'Handled tickets about Docker', '+docker'],
    ['a firm that was built for', 'Built Docker images on the client side', '+docker'],
    ['a name without the writer beside it', 'Kept it running; Importer wrote the Kafka topics.', '+kafka'],
    ['what was built for a place', 'The Java was written in six weeks.', '+java'],
    ['where servers stand', 'Kafka was hosted in Frankfurt.', '+kafka'],
    ['what went through checks', 'Java went through review.', '+java'],
    ['a bracket with one doer for all', 'MySQL, Java (by then the only ones)', '+mysql +java'],
    ['an office that others use', 'Built a Java office that 40 clerks use every day.', '+java'],
    ['what many rely on', 'A tool in Java that 300 engineers rely on.', '+java'],
    ['used through a client of ours', 'Wrote the Java client that other teams use to talk to Kafka.', '+java +kafka'],
    ['by those one supervises', 'Supervised two students who wrote tests in Python.', '+python'],
    ['the rest of a thing', 'The rest of the code was ported to Java.', '+java'],
    ['a clause about something else', 'The shop ran on Python; I wrote none of the pictures.', '+python'],
    ['a deed before others came', 'Kept Kafka running; a colleague liked it.', '+kafka'],
    ['the writer as "she"', 'She has used Java for years.', '+java'],
    ['before a bracket about another', 'Docker on AWS (the Java jobs belonged to another team)', '+docker +aws ~java'],
    ['who came from elsewhere', 'A Java developer who came from network operations.', '+java'],
    ['it in small letters', 'The client needed it, so Java it was.', '+java'],
    ['by a whole team', 'The whole team wrote Java.', '+java'],
    ['in a bracket of one’s own', 'Java (team of five), Kafka (for a client), Docker', '+java +kafka +docker'],
    ['a field of a form', 'Client: Brackwater. Java, Docker', '+java +docker'],
    ['which a contractor had begun', 'Maintained the Python shop that a contractor had begun.', '+python'],
    ['a thing of theirs that is mended', "Rewrote the client's Python tool in Java.", '+python +java'],
    ['a platform that is no department', 'The platform runs on Kubernetes.', '+kubernetes'],
    ['friends of a list', 'Docker (Kafka, Redis & friends), MySQL', '+docker +kafka +redis +mysql'],
    ['with others', 'Worked with the data team on Kafka jobs.', '+kafka'],
    ['for others', 'For a client, built a shop in Python.', '+python'],
    ['by those one leads', 'Led a team who built the ledger in Java.', '+java'],
    ['by those one manages', 'Managed developers who wrote Java.', '+java'],
    ['in a team of which one is part', 'Part of a team that built services in Java.', '+java'],
    ['by a team of five', 'The application was built in Java by a team of five.', '+java'],
    ['of an own team', 'Our team ran Kafka.', '+kafka'],
    ['of the employer', 'The company moved to Kubernetes.', '+kubernetes'],
    ['together with me', 'The architects designed it with me in Java.', '+java'],
    ['a colleague and I', 'My colleague and I wrote it in Python.', '+python'],
    ['used by others', 'Wrote a Python library used by eleven teams.', '+python'],
    ['which I built for them', "The client's shop, which I rewrote in Python, is fast.", '+python'],
    ['that others use', 'Analysts query the MySQL I maintain.', '+mysql'],
    ['of our own', 'Customers call our GraphQL API.', '+graphql +api'],
    ['made possible for others', 'Designed it so that analysts can use Python.', '+python'],
    ['done to customers', 'Customers were moved to AWS.', '+aws'],
    ['asked of the writer', 'The CTO asked me to introduce Kafka.', '+kafka'],
    ['a noun that is no verb', 'Customer support in Python', '+python'],
    ['a noun before a noun', 'Client projects: Docker, Python', '+docker +python'],
    ['where data of customers lives', "Our customers' data lives in MySQL.", '+mysql'],
    ['the writer under a name', 'Was the developer who brought Python in.', '+python'],
    ['after the writer came back', 'Clients wanted search, so I added Redis.', '+redis'],
  ])('%s: %s', (_what, text, expected) => expect(read(text)).toBe(expected))
})

test('whatever others do, a sentence of its own is the writer’s', () => {
  const others = fc.constantFrom('The vendor ran', 'Contractors wrote', 'Another team kept', 'Clients use')
  const skill = fc.constantFrom('Java', 'Kafka', 'Docker', 'MySQL')
  fc.assert(
    fc.property(others, skill, skill, (doing, theirs, mine) => {
      const [first, last] = findInText(`${doing} ${theirs}. Wrote ${mine} myself.`, smallTaxonomy)
      expect([first?.polarity, last?.polarity]).toEqual(['other', 'asserted'])
    }),
  )
})
