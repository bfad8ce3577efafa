/**
 * Phrases by which a text speaks of making software, though it names neither a title nor a product: "ten years on the
 * Microsoft stack", "old code bases". `*` stands for any ending, hyphens and blanks are the same. Left out: what every
 * trade uses ("software", "databases", "systems", "platform").
 */
export const softwareSigns: readonly string[] = [
  // English
  ...['code base*', 'codebase*', 'source code', 'legacy code', 'write code', 'writing code', 'coding', 'programming'],
  ...['software development', 'software delivery', 'writing software', 'write software', 'building software'],
  ...['build software', 'back end', 'backend', 'server side', 'full stack', 'fullstack', 'microservice*'],
  ...['web service*', 'web application*', 'web app*', 'distributed systems', 'microsoft stack', 'microsoft platform'],
  ...['microsoft technolog*', 'tech stack', 'java stack', 'data pipeline*', 'rest api*', 'unit test*', 'pull request*'],
  ...['code review*', 'devops', 'computer science'],
  // German, French, Spanish, Portuguese, Dutch, Italian
  ...['softwareentwicklung', 'programmier*', 'webanwendung*', 'quellcode', 'développement logiciel'],
  ...[
    'développement web',
    'programmation',
    'desarrollo web',
    'desarrollo de software',
    'programación',
    'código fuente',
  ],
  ...['desenvolvimento web', 'desenvolvimento de software', 'programação', 'webapplicatie*', 'softwareontwikkeling'],
  ...['programmeren', 'programmazione', 'sviluppo web', 'sviluppo software'],
]
