/** Invented CVs of different strength and layout, by what they are. */
export const cvs = {
  junior: `Tomasz Wendel
tomasz.wendel@example.com | +44 20 7946 0123 | Leeds

Summary
Hard-working team player seeking a challenge in a dynamic company.

Skills
Java, Spring Boot, MySQL, Javascript, Git, Docker, Kubernetes, NodeJS, HTML, CSS

Experience
Junior Software Developer, Hollin Systems Ltd
June 2022 - Present
- Responsible for the REST APIs of the booking module
- Worked on bug fixing in Java
- Helped to migrate the database to MySQL 8
- Was involved in code reviews
- I wrote unit tests with JUnit

IT Assistant, Copperfield Print
Sept 2020 - May 2022
- Answered support calls
- Did backups

Education
BSc Computer Science, University of Airedale, 2017 - 2020
`,
  senior: `Ana Beltrão
Porto, Portugal · ana.beltrao@example.com

PROFILE
Backend engineer with nine years of experience designing and running payment systems for fintech companies in Go and PostgreSQL. Enjoys mentoring.

TECHNICAL SKILLS
Languages: Go (expert), Python (advanced), SQL (expert), TypeScript (intermediate)
Databases: PostgreSQL (expert), Redis (advanced), Elasticsearch
Messaging: Kafka (advanced), RabbitMQ
Cloud: AWS, Docker, Kubernetes, Terraform, GitHub Actions
Other: REST, gRPC, OAuth 2.0, Git, Prometheus

EXPERIENCE

Senior Backend Engineer — Quillpay
Jan 2020 – Present
• Designed the ledger service in Go and PostgreSQL that books 3M transactions a day.
• Cut p99 latency of the card API from 800 ms to 90 ms with Redis caching.
• Led the move from RabbitMQ to Kafka for 14 services without downtime.
• Hardened authentication with OAuth 2.0 and rate limiting; account takeovers fell by 70%.
• Mentored four engineers; two of them now lead teams.

Software Engineer — Marlow Freight Ltd
Mar 2016 – Dec 2019
• Built REST and gRPC APIs in Python and Go used by 40 partners.
• Modelled shipment data in PostgreSQL with product and QA, replacing 200 spreadsheets.
• Automated deployments with Docker and GitHub Actions, from monthly to daily releases.

Education
MSc Informatics, Universidade do Douro, 2014 – 2016
`,
  empty: `Alex Doe
alex@example.com

Summary
I do things and stuff with items.

Skills
things, stuff, items, computers

Experience
Worker, Some Company
2018 - 2020
- Did things
- Handled stuff
- Worked on items

Education
School of Things, 2010 - 2014
`,
  accountant: `Helen Marsh
helen.marsh@example.com | Bristol

Summary
Chartered accountant with twelve years of experience managing budgets and audits for retail companies. Known for clear reports and calm closings.

Skills
IFRS (expert), Excel (expert), SAP FI (advanced), SQL (basic), Power BI, budgeting, audit

Experience
Finance Manager, Oakley Retail Group
April 2017 - Present
- Led a team of six and cut the month-end close from 12 days to 5.
- Negotiated credit terms that saved £140,000 a year.
- Automated 30 reports in Power BI and SQL, saving 20 hours a week.
- Presented results to the board each quarter.

Accountant, Brayford LLP
Sept 2012 - March 2017
- Audited 45 clients with a total turnover of £80M.
- Trained five juniors.

Education
BA Accounting and Finance, University of Severn, 2008 - 2011
`,
  labelled: `Curriculum Vitae
Rajesh Kumbhar
rajesh.kumbhar@example.com

Professional Summary
Java developer having 8+ years of experience in analysis, design and development of enterprise applications using J2EE, Spring and Hibernate. Good communication skills.

Technical Skills
Languages\tJava, J2EE, PL/SQL
Frameworks\tSpring MVC, Hibernate, Struts
Databases\tOracle 11g, MySQL
Servers\tTomcat, WebLogic
Tools\tEclipse, Maven, SVN, Jenkins

Work Experience
Client: Meridian Bank
Role: Senior Java Developer
Duration: Jan 2018 - Till date
Responsibilities:
• Involved in requirement gathering and analysis.
• Developed RESTful web services using Spring MVC.
• Responsible for writing PL/SQL stored procedures and tuning slow queries.
• Implemented Hibernate mappings for the loan module.
• Participated in daily scrum meetings.

Client: Sundar Insurance
Role: Java Developer
Duration: June 2014 - Dec 2017
Responsibilities:
• Worked on Struts framework for claims portal.
• Used JUnit to write unit test cases.
• Deployed the application on WebLogic server.

Education
B.E. in Computer Engineering, 2014
`,
} as const
