/**
 * What follows the name of a language, framework or product when it is meant as one: "Go code", "Flask app".
 * Stems. Left out: nouns of every trade ("service", "project", "application", "team"); rows add those that are safe for
 * their own word.
 */
// biome-ignore format: a list reads best filled
export const softwareNouns = [
  'api', 'app', 'backend', 'back-end', 'cli', 'code', 'codebase', 'coding', 'compiler', 'crud', 'daemon', 'developer',
  'endpoint', 'framework', 'library', 'microservice', 'middleware', 'module', 'monolith', 'package', 'plugin',
  'programmer', 'programming', 'runtime', 'script', 'scripting', 'sdk', 'server', 'server-side', 'stack', 'web',
  'website',
] as const
