import type { SkillRow } from '../rows.ts'

/**
 * Caches as products and caching as a practice. Left out: content delivery networks (cloud), HTTP cache headers (api).
 */
// biome-ignore format: a table reads best with its rows filled
export const cache = [
  {
    id: 'azure-cache', name: 'Azure Cache for Redis',
    aliases: ['azure redis cache', 'azure redis'],
    implies: ['redis'], broader: 'azure',
  },
  {
    id: 'cache-invalidation', name: 'Cache invalidation',
    aliases: [
      'cache expiry', 'ttl policies', 'cache eviction', 'eviction policies', 'lru cache', 'cache stampede',
      'cache warming', 'stale-while-revalidate', 'time to live', 'cache coherence', 'cache consistency',
      'invalidating caches',
    ],
    guard: {
      forms: ['time to live'],
      yes: [],
      no: [],
    },
  },
  {
    id: 'caching', name: 'Caching',
    aliases: [
      'caching strategies', 'cache', 'caching layer', 'cached', 'cache layer', 'caching mechanisms',
      'caching techniques', 'cache-aside', 'write-through cache', 'write-behind cache', 'read-through cache',
      'application caching', 'cache design', 'server-side caching', 'in-memory caching', 'cached queries',
      'caching solutions', 'implemented caching', 'query caching', 'multi-level caching', 'cached responses',
      'cache hit rate', 'cache hit ratio', 'cache management',
    ],
    guard: {
      forms: ['cache', 'caches', 'cached'],
      before: [
        'layer', 'server', 'hit', 'miss', 'key', 'cluster', 'policy', 'tier', 'node', 'strategy', 'entry', 'response',
        'query', 'invalidation', 'result',
      ],
      after: [
        'redis', 'memcached', 'distributed', 'in-memory', 'local', 'lru', 'second-level', 'varnish', 'query',
        'application', 'response', 'page', 'object', 'edge', 'write-through', 'read-through', 'server-side', 'a',
      ],
      notBefore: ['of', 'county', 'valley', 'creek', 'river', 'la', 'coins', 'seeds'],
      notAfter: [
        'arms', 'weapons', 'browser', 'geo', 'food', 'seed', 'seeds', 'the', 'hidden', 'cpu', 'money', 'poudre',
        'drugs',
      ],
      near: [
        'redis', 'memcached', 'varnish', 'nginx', 'sql', 'postgresql', 'api', 'mysql', 'java', 'http', 'cdn', 'nodejs',
        'python', 'rest', 'spring', 'php', 'cpp', 'go', 'hazelcast', 'ehcache',
      ],
      yes: [
        'Put a Redis [[cache]] before the search API.',
        'Skills: Redis, [[caching]], CDN',
        'Cut load by [[caching strategies]] for catalogues.',
      ],
      no: [
        'Found a weapons cache as a soldier.',
        'Ranger in Cache County, Utah.',
        'Buried a cache of coins for the museum.',
        'Studied how jays cache seeds.',
      ],
    },
  },
  {
    id: 'caffeine', name: 'Caffeine',
    aliases: ['caffeine cache', 'guava cache'],
    implies: ['java'],
    guard: {
      forms: ['caffeine'],
      case: 'exact',
      notBefore: ['intake', 'free', 'free', 'and', 'content'],
      notAfter: ['no', 'the', 'of'],
      near: ['java', 'spring', 'spring-boot', 'kotlin', 'ehcache', 'redis', 'guava'],
      yes: [
        'Cached rates in Java with [[Caffeine]].',
        'Skills: Spring Boot, [[Caffeine]], Redis',
        'Replaced Ehcache by [[Caffeine]].',
      ],
      no: [
        'Tested caffeine intake in athletes.',
        'Sold caffeine free teas.',
        'Measured caffeine by HPLC.',
        'Barista at Caffeine Corner.',
      ],
    },
  },
  {
    id: 'coherence', name: 'Oracle Coherence',
    aliases: ['coherence cache', 'tangosol coherence', 'tangosol'],
    implies: ['java'],
  },
  {
    id: 'distributed-caching', name: 'Distributed caching',
    aliases: [
      'distributed caches', 'in-memory data grids', 'data grids', 'cache clusters', 'in-memory databases',
      'in-memory data stores', 'shared cache',
    ],
    implies: ['caching'],
  },
  { id: 'dragonfly', name: 'DragonflyDB', aliases: ['dragonfly db cache', 'keydb'] },
  { id: 'ehcache', name: 'Ehcache', aliases: ['eh cache', 'terracotta ehcache'], implies: ['java', 'caching'] },
  {
    id: 'elasticache', name: 'Amazon ElastiCache',
    aliases: ['elasticache', 'aws elasticache', 'elasti cache redis', 'elastic cache', 'amazon memorydb'],
    implies: ['caching'], broader: 'aws',
  },
  {
    id: 'gemfire', name: 'Apache Geode',
    aliases: ['gemfire', 'geode', 'vmware gemfire', 'pivotal gemfire'],
    implies: ['java'],
    guard: {
      forms: ['geode'],
      case: 'exact',
      notBefore: ['shop', 'slices'],
      notAfter: ['a', 'amethyst', 'the'],
      near: ['java', 'spring', 'spring-boot', 'hazelcast', 'gemfire'],
      yes: ['Cached ticks in Java and [[Geode]].', 'Skills: Spring, [[Geode]], Kafka', 'Ran [[GemFire]] for a bank.'],
      no: [
        'Sold amethyst geodes at fairs.',
        'Cut a geode for collectors.',
        'Sliced agate and Geode for jewellery.',
        'Guide at the Geode park.',
      ],
    },
  },
  {
    id: 'hazelcast', name: 'Hazelcast',
    aliases: ['hazelcast imdg', 'hazel cast', 'hazelcast jet'],
    implies: ['caching'],
  },
  { id: 'ignite', name: 'Apache Ignite', aliases: ['ignite cache', 'gridgain', 'gridgain ignite'] },
  {
    id: 'infinispan', name: 'Infinispan',
    aliases: ['jboss infinispan', 'red hat data grid', 'jboss data grid', 'jboss cache'],
    implies: ['java'],
  },
  {
    id: 'memcached', name: 'Memcached',
    aliases: ['mem cache', 'mem cached', 'memcached clusters'],
    implies: ['caching'],
  },
  {
    id: 'redis', name: 'Redis',
    aliases: [
      'redis cache', 'redis cluster', 'redis sentinel', 'redis pub/sub', 'redis streams', 'redis queues', 'redis lua',
      'redis caching', 'redis server', 'redis enterprise', 'upstash', 'upstash redis', 'redisson', 'jedis',
      'redis labs', 'redis stack', 'redis db', 'ioredis', 'lettuce redis', 'redis database', 'redis json',
    ],
  },
  { id: 'valkey', name: 'Valkey', aliases: ['valkey cluster', 'valkey cache'], implies: ['redis'] },
  {
    id: 'varnish', name: 'Varnish',
    aliases: ['varnish cache', 'varnish vcl', 'vcl varnish'],
    implies: ['caching'],
    guard: {
      forms: ['varnish'],
      case: 'upper',
      before: ['cache', 'vcl', 'config', 'server'],
      notBefore: ['remover', 'stripping', 'and', 'coat', 'brush', 'finish'],
      notAfter: ['nail', 'yacht', 'clear', 'oil', 'fluoride', 'wood', 'gloss', 'spar', 'of'],
      near: [
        'nginx', 'php', 'magento', 'drupal', 'apache', 'haproxy', 'redis', 'symfony', 'linux', 'varnish', 'fastly',
        'mysql',
      ],
      yes: [
        'Cut page times with Nginx and [[Varnish]].',
        'Skills: PHP, [[Varnish]], Redis',
        'Wrote [[Varnish VCL]] for a newspaper.',
      ],
      no: [
        'Applied fluoride varnish to teeth.',
        'Sanded and recoated yacht varnish.',
        'Stripped varnish from a violin.',
        'Sold paint and varnish.',
      ],
    },
  },
] as const satisfies readonly SkillRow[]
