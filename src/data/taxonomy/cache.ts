import { ecosystems } from '../ecosystems.ts'
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
    id: 'cache-eviction', name: 'Cache eviction',
    aliases: [
      'cache expiry', 'ttl policies', 'eviction policies', 'lru cache', 'stale-while-revalidate', 'cache coherence',
      'cache ttl', 'cache expiration',
    ],
  },
  {
    id: 'caffeine', name: 'Caffeine',
    aliases: ['caffeine cache', 'guava cache'],
    implies: ['java'],
    guard: {
      forms: ['Caffeine'],
      case: 'exact',
      notBefore: ['intake', 'free', 'free', 'content'],
      notAfter: ['no'],
      near: ['java', 'spring', 'spring-boot', 'kotlin', 'ehcache', 'redis'],
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
    aliases: ['coherence cache', 'tangosol coherence', 'tangosol', 'Coherence'],
    implies: ['java'],
    guard: {
      forms: ['Coherence'],
      case: 'upper',
      notBefore: ['tomography'],
      notAfter: ['optical'],
      near: [...ecosystems.java, 'oracle', 'weblogic'],
      needs: 'company',
      yes: ['Java, [[Coherence]], WebLogic', 'Java caches in [[Coherence]]'],
      no: ['Optical coherence scans, nurse', 'Coherence and style, tutor'],
    },
  },
  {
    id: 'dragonfly', name: 'DragonflyDB',
    aliases: ['dragonfly db cache', 'keydb', 'Dragonfly'],
    guard: {
      forms: ['Dragonfly'],
      case: 'upper',
      near: ['redis', 'memcached', 'postgresql', 'kafka'],
      needs: 'company',
      yes: ['Redis, [[Dragonfly]], PostgreSQL', 'Redis moved to [[Dragonfly]] on Kubernetes'],
      no: ['Dragonfly counts in wetlands', 'Dragonfly Spa, therapist'],
    },
  },
  {
    id: 'ehcache', name: 'Ehcache',
    aliases: ['eh cache', 'terracotta ehcache'],
    implies: ['java', 'caching-strategies'],
  },
  {
    id: 'elasticache', name: 'Amazon ElastiCache',
    aliases: ['elasticache', 'aws elasticache', 'elastic cache', 'amazon memorydb', 'memorydb'],
    implies: ['caching-strategies'], broader: 'aws',
  },
  {
    id: 'gemfire', name: 'Apache Geode',
    aliases: ['gemfire', 'geode', 'vmware gemfire', 'pivotal gemfire'],
    implies: ['java'],
    guard: {
      forms: ['geode'],
      case: 'exact',
      notBefore: ['shop', 'slices'],
      notAfter: ['amethyst'],
      near: ['java', 'spring', 'spring-boot', 'hazelcast'],
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
    implies: ['caching-strategies'],
  },
  {
    id: 'ignite', name: 'Apache Ignite',
    aliases: ['ignite cache', 'gridgain', 'gridgain ignite', 'ignite'],
    guard: {
      forms: ['ignite'],
      case: 'exact',
      before: ['cluster', 'cache'],
      notBefore: ['change', 'passion', 'church', 'interest'],
      notAfter: ['to', 'microsoft'],
      near: ['java', 'kafka', 'hazelcast', 'spark', 'scala', 'redis', 'cassandra', 'spring'],
      yes: [
        'Cached Java risk grids in [[Ignite]].',
        'Skills: Java, [[Ignite]], Kafka',
        'Ran an [[Ignite]] cluster of 20 nodes.',
      ],
      no: [
        'Speaker at Microsoft Ignite.',
        'Ignite passion for reading in pupils.',
        'Youth worker, Ignite Church.',
        'Hired to ignite sales.',
      ],
    },
  },
  {
    id: 'in-memory-data-grids', name: 'In-memory data grids',
    aliases: ['in memory database', 'in-memory data stores', 'cache clusters', 'shared cache', 'imdg'],
  },
  {
    id: 'infinispan', name: 'Infinispan',
    aliases: ['jboss infinispan', 'red hat data grid', 'jboss data grid', 'jboss cache'],
    implies: ['java'],
  },
  {
    id: 'memcached', name: 'Memcached',
    aliases: ['mem cache', 'mem cached', 'memcached clusters'],
    implies: ['caching-strategies'],
  },
  { id: 'ncache', name: 'NCache', implies: ['dotnet'] },
  {
    id: 'redis', name: 'Redis',
    aliases: ['reddis', 
      'redis cluster', 'redis sentinel', 'redis streams', 'redis queues', 'redis lua',
      'redis server', 'redis enterprise', 'upstash', 'upstash redis', 'redisson', 'jedis', 'redis stack', 'redis db',
      'ioredis', 'lettuce redis', 'redis database',
    ],
  },
  {
    id: 'ttl', name: 'Time to live',
    aliases: ['TTL', 'TTLs'],
    guard: {
      forms: ['TTL', 'Time to live', 'TTLs'],
      case: 'upper',
      notBefore: ['flash', 'metering', 'chips', 'logic', 'levels'],
      near: ['redis', 'caching-strategies', 'memcached', 'cdn', 'dynamodb', 'dns', 'cassandra', 'mongodb', 'cache-eviction', 'http'],
      yes: ['Set [[TTLs]] in Redis by product.', 'Redis, [[TTL]], cache stampedes'],
      no: ['TTL flash for weddings', 'Soldered TTL logic.'],
    },
  },
  { id: 'valkey', name: 'Valkey', aliases: ['valkey cluster', 'valkey cache'] },
  {
    id: 'varnish', name: 'Varnish',
    aliases: ['varnish cache', 'varnish vcl', 'vcl varnish'],
    implies: ['caching-strategies'],
    guard: {
      forms: ['Varnish'],
      case: 'upper',
      before: ['cache', 'vcl', 'config', 'server'],
      notBefore: ['remover', 'stripping', 'coat', 'brush', 'finish'],
      notAfter: ['nail', 'yacht', 'clear', 'oil', 'fluoride', 'wood', 'gloss', 'spar'],
      near: ['nginx', 'php', 'magento', 'drupal', 'apache', 'haproxy', 'redis', 'symfony', 'linux', 'mysql'],
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
