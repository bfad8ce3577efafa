/** Last words of labels before lists of skills: "Tech stack:", "Programming languages:", "Tools". Lower-case. */
// biome-ignore format: a list reads best filled
export const listLabels: ReadonlySet<string> = new Set([
  'api', 'apis', 'app', 'backend', 'back-end', 'build', 'cloud', 'competences', 'competencies', 'containers', 'data', 'database', 'databases', 'datenbanken', 'devops',
  'environment', 'environments', 'expertise', 'framework', 'frameworks', 'frontend', 'infrastructure', 'kenntnisse', 'keywords', 'knowledge', 'language', 'languages', 'libraries',
  'messaging', 'methods', 'middleware', 'monitoring', 'ops', 'os', 'platform', 'platforms', 'programmiersprachen', 'programming', 'protocols', 'proficient',
  'server', 'servers', 'skills', 'sprachen', 'software', 'stack', 'storage', 'systems', 'tech', 'technical', 'technologien', 'technologies', 'technology', 'testing',
  'tooling', 'toolbox', 'toolchain', 'tools', 'used', 'web', 'werkzeuge', 'end', 'hands-on', 'daily', 'practices', 'concepts',
  'agile', 'architecture', 'automation', 'brokers', 'caching', 'cd', 'ci', 'containerisation', 'containerization', 'deployment',
  'integration', 'logging', 'message', 'messages', 'microservices', 'networking', 'observability', 'orchestration', 'queues', 'search', 'security',
  'serverless', 'streaming', 'virtualisation', 'virtualization',
  'application', 'back', 'control', 'development', 'event', 'front', 'ide', 'ides', 'managers', 'operating', 'package', 'relational', 'scripting',
  'source', 'test', 'version',
  'bibliotheken', 'betriebssysteme', 'datenbanksysteme', 'entwicklungswerkzeuge', 'methoden', 'versionsverwaltung',
  'base', 'bases', 'de', 'données', 'exploitation', 'gestion', 'langages', 'logiciels', 'méthodes', 'outils', 'systèmes', 'versions',
  'banco', 'bancos', 'dados', 'datos', 'ferramentas', 'herramientas', 'lenguajes', 'linguagens', 'operacionais', 'operativos', 'sistemas',
  'basi', 'dati', 'di', 'linguaggi', 'operativi', 'sistemi', 'strumenti',
  'besturingssystemen', 'programmeertalen', 'talen', 'versiebeheer',
])
