/** What stands before "-entwickler" in German titles, and what it is in English. */
export const germanDevelopers: Readonly<Record<string, string>> = {
  software: 'software',
  backend: 'backend',
  web: 'web',
  fullstack: 'full-stack',
  java: 'Java',
  php: 'PHP',
  python: 'Python',
}
