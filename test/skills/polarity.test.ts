import { describe, expect, test } from 'vitest'
import { findInText } from '../../src/skills/find-in-text.ts'
import { smallTaxonomy } from './small-taxonomy.ts'

/** "-kafka +go": negated, asserted; "?" is wished for, "~" somebody else's. */
const signs = { asserted: '+', negated: '-', aspirational: '?', other: '~' }
const read = (text: string) =>
  findInText(text, smallTaxonomy)
    .map(({ skill, polarity }) => signs[polarity] + skill)
    .join(' ')

describe('a no', () => {
  test.each([
    ['Stayed away from Java.', '-java'],
    ['Never got round to Python.', '-python'],
    ['Kafka is a gap in my knowledge.', '-kafka'],
    ['No experience with Kafka.', '-kafka'],
    ['No production experience with Kafka or Redis.', '-kafka -redis'],
    ['No experience with cloud platforms such as AWS or Azure.', '-aws -azure'],
    ['I have never used Docker.', '-docker'],
    ["I haven't worked with Kubernetes.", '-kubernetes'],
    ['I do not know Python.', '-python'],
    ['Not familiar with GraphQL', '-graphql'],
    ['I am not a Java person.', '-java'],
    ['Mostly Python, not Java.', '+python -java'],
    ['Worked without Docker.', '-docker'],
    ['Chose Redis instead of Kafka.', '+redis -kafka'],
    ['Wrote it in Python rather than Java.', '+python -java'],
    ['Databases other than MySQL', '-mysql'],
    ['Any language but C++, please.', '-cpp'],
    ['Kafka: no', '-kafka'],
    ['Experience with Kafka: none', '-kafka'],
    ['Docker was not used there.', '-docker'],
    ['Kubernetes skills were not required.', '-kubernetes'],
    ['Python, no Kafka, Docker', '+python -kafka +docker'],
    ['I am not looking for C# or .NET positions.', '-csharp -dotnet'],
    ['No wish to touch MySQL again', '-mysql'],
    ['I know Docker but not Kubernetes.', '+docker -kubernetes'],
    ['What I lack: Kafka and Redis', '-kafka -redis'],
    ['I have yet to use Kafka.', '-kafka'],
    ['Unfamiliar with GraphQL', '-graphql'],
    ['Never touched Azure. Daily AWS.', '-azure +aws'],
    ['Neither Kafka nor Redis', '-kafka -redis'],
    ['No longer work with MySQL.', '-mysql'],
    ['Not (yet) certified in AWS.', '-aws'],
    ['Had no access to AWS in this role.', '-aws'],
    ['Kafka was overkill.', '-kafka'],
    ['MySQL passed me by.', '-mysql'],
    ['Hopeless in Java.', '-java'],
    ['Far from being a Kubernetes person.', '-kubernetes'],
    ['Talked the board out of Kubernetes.', '-kubernetes'],
    ['Argued for PostgreSQL over MySQL.', '+postgresql -mysql'],
    ['The plan to introduce Kafka was dropped.', '-kafka'],
    ['We discussed GraphQL but stayed with Python.', '-graphql +python'],
    ['Java (never), Python', '-java +python'],
    ['Java: 0/5', '-java'],
    ['Should you need Java, I am the wrong person.', '-java'],
    ['You will not find Java on my list.', '-java'],
    ['Without ever having written Java, I read it.', '-java'],
    ['Instead of Kafka we used Redis.', '-kafka +redis'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))
})

describe('a no to something else', () => {
  test.each([
    ['Not only Python but also Docker', '+python +docker'],
    ['Not an expert in Kubernetes, but I get by.', '+kubernetes'],
    ['I would not call myself an expert in Kafka.', '+kafka'],
    ['There is hardly a day on which I do not write SQL.', '+sql'],
    ['Nothing that Docker could not hold went live.', '+docker'],
    ['Experienced with Python (not with Java, though).', '+python -java'],
    ['Docker images (not the heavy kind), Redis', '+docker +redis'],
    ['Instead of a rewrite I used Kafka.', '+kafka'],
    ['Instead of buying a tool I wrote one in Python.', '+python'],
    ['Not a single message lost on Kafka.', '+kafka'],
    ['Far from being a beginner in Java.', '+java'],
    ['No stranger to Kafka', '+kafka'],
    ['No downtime while we moved MySQL to new disks.', '+mysql'],
    ['Never lost a message on Kafka.', '+kafka'],
    ['Not a day passes without SQL.', '+sql'],
    ['Docker is nothing new to me.', '+docker'],
    ['Without Redis the site would have died.', '+redis'],
    ['No go-to person for security existed, so I learned Docker.', '+docker'],
    ['Cut costs without touching the shop: Redis in front of MySQL.', '+redis +mysql'],
    ['Migrated from MySQL to PostgreSQL.', '+mysql +postgresql'],
    ['Replaced RabbitMQ with Kafka.', '+rabbitmq +kafka'],
    ['Moved off Azure to AWS', '+azure +aws'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))
})

describe('a wish', () => {
  test.each([
    ['Looking for a project where I can learn Python.', '?python'],
    ['Looking to learn Kubernetes.', '?kubernetes'],
    ['Keen to learn Python and Docker', '?python ?docker'],
    ['Kafka: planned for 2027', '?kafka'],
    ['My interest in Kafka is recent.', '?kafka'],
    ['I would like to work with Kafka.', '?kafka'],
    ['Interested in GraphQL', '?graphql'],
    ['Eager to explore AWS, Azure', '?aws ?azure'],
    ['Five years of Python; next on my list: Kafka', '+python ?kafka'],
    ['I want to learn Docker after years of Python.', '?docker +python'],
    ['Seeking a role as a .NET developer', '?dotnet'],
    ['Looking for a Python position', '?python'],
    ['Future Python programmer', '?python'],
    ['Planning to introduce Kafka', '?kafka'],
    ['Hope to be certified in AWS', '?aws'],
    ['Strong Python, keen to pick up Docker', '+python ?docker'],
    ['My goal for this year is Kubernetes', '?kubernetes'],
    ['Open to Python.', '?python'],
    ['After years of Java I am ready for Python.', '+java ?python'],
    ['Currently working towards the AWS exam', '?aws'],
    ['Hoping to cross over to Python full time', '?python'],
    ['Seeking a move from Java to Python', '+java ?python'],
    ['Ideal next step: a Python shop', '?python'],
    ['Ideally something with Python.', '?python'],
    ['What draws me is Kafka.', '?kafka'],
    ['A team that writes Python would suit me.', '?python'],
    ['Kubernetes is where I see my next two years.', '?kubernetes'],
    ['I would be delighted to move into Python.', '?python'],
    ['Python (planned), Docker (someday)', '?python ?docker'],
    ['I have applied for a Kubernetes course.', '?kubernetes'],
    ['Keen to deepen my SQL and to start with Kafka', '+sql ?kafka'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))

  test.each([
    ['Currently learning Docker', '+docker'],
    ['Passionate about Python', '+python'],
    ['Let teachers say their interest in the beta through a Python form', '+python'],
    ['Wanted fewer outages, so I introduced Kafka.', '+kafka'],
    ['Wanted faster builds and got them with Docker.', '+docker'],
    ['Seeking a position where my Python and SQL are useful.', '+python +sql'],
    ['Open to relocation. Python, Docker.', '+python +docker'],
  ])('and none: %s', (text, expected) => expect(read(text)).toBe(expected))
})

describe("somebody else's", () => {
  test.each([
    ["The client's people looked after Kubernetes.", '~kubernetes'],
    ["Kafka was somebody else's job.", '~kafka'],
    ['The checkout was rebuilt by an agency in Python.', '~python'],
    ['Outsourced to a small Python shop', '~python'],
    ['Developers used Docker and Kafka', '~docker ~kafka'],
    ['Kafka belonged to the platform group.', '~kafka'],
    ['Colleagues in Pune maintained the Docker images.', '~docker'],
    ['Replaced an agency that had written everything in Python.', '~python'],
    ['Screened candidates for Python roles.', '~python'],
    ['Worked alongside the Docker team.', '~docker'],
    ['Wrote specifications for the Python team.', '~python'],
    ['Supported our Python developers', '~python'],
    ['The platform team ran Kubernetes; I wrote Python.', '~kubernetes +python'],
    ['My predecessor had built it in Python.', '~python'],
    ['Kafka was run by another team.', '~kafka'],
    ['Recruited Python and Docker engineers.', '~python ~docker'],
    ['Sold training on Kubernetes to firms.', '~kubernetes'],
    ['A colleague maintained the Docker images.', '~docker'],
    ['Release notes for a firm that makes Redis plug-ins', '~redis'],
    ['The client required SQL', '~sql'],
    ['It was Piotr who introduced Kafka; I kept it running.', '~kafka'],
    ['Bought a tool written in Java.', '~java'],
    ['Acquired a small Python startup.', '~python'],
    ['Sat between the Java people and the Python people.', '~java ~python'],
    ['Product owner of a platform that others built on Kubernetes.', '~kubernetes'],
    ['The code was theirs (Java), the plan mine.', '~java'],
    ['Reviewed a competitor’s architecture (Java, Kafka).', '~java ~kafka'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))

  test.each([
    ['Built ledgers for insurance companies in Python and MySQL', '+python +mysql'],
    ['I write services for small firms in Python', '+python'],
    ['Led the Python team.', '+python'],
    ['Joined the Kafka team.', '+kafka'],
    ['Built distributed systems with Redis', '+redis'],
    ['Market data services in C++', '+cpp'],
    ['Sales API on Kafka', '+api +kafka'],
    ['Mentored developers in Python', '+python'],
    ['Our team built it in Python', '+python'],
    ['Wrote a Redis client', '+redis'],
  ])('and the writer’s own: %s', (text, expected) => expect(read(text)).toBe(expected))
})

describe('in other languages', () => {
  test.each([
    ['Kafka betreut bei uns ein externer Dienstleister.', '~kafka'],
    ['Das Frontend (Python) liegt bei einem Dienstleister.', '~python'],
    ['Python nur im Notfall, dann macht es mein Kollege.', '~python'],
    ['Alle anderen schrieben Java, ich Python.', '~java +python'],
    ['Mit Java bin ich nie warm geworden.', '-java'],
    ['Ich möchte mich in Richtung Kubernetes weiterentwickeln.', '?kubernetes'],
    ['Ohne Docker hätten wir das nicht geschafft.', '+docker'],
    ['Unsere Kunden nutzen meine Python-Dienste.', '+python'],
    ['Ich bin kein Experte in Kafka, komme aber zurecht.', '+kafka'],
    ['Au lieu de Kafka, nous avons pris Redis.', '-kafka +redis'],
    ['Plutôt que de Kafka, on parle de Redis.', '-kafka +redis'],
    ['En lugar de Kafka usamos Redis.', '-kafka +redis'],
    ['El frontend (Python) lo lleva otro proveedor.', '~python'],
    ['El equipo de Lima programaba en Java.', '~java'],
    ['El equipo de desarrollo programaba en Java.', '+java'],
    ['Em vez de Kafka usamos Redis.', '-kafka +redis'],
    ['O portal em Python foi feito por uma agência.', '~python'],
    ['In plaats van Kafka gebruikten we Redis.', '-kafka +redis'],
    ['De voorkant (Python) doet een andere leverancier.', '~python'],
    ['Al posto di Kafka abbiamo usato Redis.', '-kafka +redis'],
    ["Il portale in Python è curato da un'agenzia.", '~python'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))
})
