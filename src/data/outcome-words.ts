/**
 * Words of change: with a number and a unit they state a result. Stems (`cut` has the same stem in every tense; others
 * are listed). Left out: "used", "handled", "managed", which say that something went on and not what came of it.
 */
// biome-ignore format: a list reads best filled
export const changeWords: readonly string[] = [
  'accelerate', 'boost', 'bring', 'brought', 'cheaper', 'consolidate', 'cut', 'decrease', 'down', 'drop', 'eliminate', 'fall', 'faster', 'fell',
  'fewer', 'gain', 'grew', 'grow', 'grown', 'improve', 'increase', 'instead', 'less', 'lift', 'lower', 'minimise', 'minimize', 'quicker', 'raise', 'reach',
  'recover', 'reduce', 'reduction', 'remove', 'rise', 'rose', 'save', 'saving', 'scale', 'sank', 'shave', 'shorten', 'shrank', 'shrink', 'slash', 'slower',
  'smaller', 'speed', 'speedup', 'sped', 'trim', 'under', 'up', 'within', 'took', 'take', 'went',
]

/** Units of time and data, which state a result beside a word of change or of measurement. Left out: years, which count a career. */
// biome-ignore format: a list reads best filled
export const measureUnits: ReadonlySet<string> = new Set([
  'ms', 'us', 'µs', 'ns', 's', 'sec', 'secs', 'second', 'seconds', 'min', 'mins', 'minute', 'minutes', 'h', 'hr', 'hrs', 'hour', 'hours', 'day',
  'days', 'week', 'weeks', 'month', 'months', 'point', 'points', 'kb', 'mb', 'gb', 'tb', 'pb', 'gib', 'tib',
])

/** What is measured; a time beside one of these is a result without a verb: "p99 of 80 ms". */
export const measuredWords: ReadonlySet<string> = new Set([
  'latency',
  'p50',
  'p90',
  'p95',
  'p99',
  'median',
  'response',
  'responses',
  'downtime',
  'uptime',
  'mttr',
  'rto',
  'rpo',
  'availability',
  'throughput',
])

/** Words before a number that say whom or what the work reaches: "serving 40 brokers". Left out: "handling", "supporting", which say as often what one had to do. */
// biome-ignore format: a list reads best filled
export const reachWords: ReadonlySet<string> = new Set([
  'serve', 'serves', 'served', 'serving', 'power', 'powers', 'powered', 'powering', 'reach', 'reaches', 'reached', 'reaching',
])

/** What a number after such words tells no size by. */
// biome-ignore format: a list reads best filled
export const noReach: ReadonlySet<string> = new Set([
  ...measureUnits, 'years', 'yrs', 'sprints', 'semesters', 'quarters', 'terms', 'credits', 'marks', 'versions', 'languages', 'times', 'purposes',
  'reasons', 'things', 'tasks', 'percent', 'year', 'ticks',
])

/**
 * What tells the size of a thing when a number stands before it: "2M requests", "team of five", "210 schools".
 * Left out: services, applications, databases, tests; the number before them is often a version ("Java 17 services", "JUnit 5 tests").
 */
// biome-ignore format: a list reads best filled
export const scaleNouns: ReadonlySet<string> = new Set([
  'accounts', 'agencies', 'agents', 'airports', 'analysts', 'applicants', 'apprentices', 'attendees', 'banks', 'bookings', 'branches', 'brands',
  'bugs', 'builds', 'calls', 'cameras', 'cars', 'cases', 'checkouts', 'citations', 'cities', 'citizens', 'claims', 'clients', 'clinics', 'clusters',
  'colleagues', 'commits', 'companies', 'connections', 'consumers', 'containers', 'contracts', 'contributors', 'councils', 'countries', 'customers',
  'datapoints', 'defects', 'deliveries', 'deployments', 'deploys', 'depots', 'developers', 'devices', 'devs', 'doctors', 'documents', 'downloads',
  'drivers', 'emails', 'employees', 'endpoints', 'engineers', 'events', 'factories', 'farmers', 'farms', 'files', 'flights', 'graduates', 'guests',
  'hospitals', 'hosts', 'hotels', 'households', 'images', 'incidents', 'installations', 'instances', 'interns', 'invoices', 'items', 'jobs',
  'juniors', 'leads', 'licences', 'licenses', 'listeners', 'listings', 'locations', 'logins', 'machines', 'markets', 'members', 'merchants',
  'messages', 'meters', 'metrics', 'municipalities', 'nodes', 'nurses', 'offices', 'orders', 'organisations', 'organizations', 'outages', 'packages',
  'pages', 'parcels', 'participants', 'partners', 'passengers', 'patients', 'payments', 'people', 'pharmacies', 'plants', 'players', 'pods',
  'policies', 'products', 'profiles', 'pupils', 'queries', 'readers', 'reads', 'records', 'regions', 'regressions', 'releases', 'repositories', 'requests',
  'restaurants', 'riders', 'rides', 'rows', 'sales', 'schools', 'seats', 'sensors', 'servers', 'sessions', 'shipments', 'ships', 'shops', 'sites',
  'squads', 'stars', 'stations', 'stores', 'students', 'subscribers', 'subscriptions', 'suppliers', 'tables', 'teachers', 'teams', 'tenants',
  'tickets', 'towns', 'trades', 'trains', 'transactions', 'trucks', 'universities', 'updates', 'users', 'vehicles', 'vessels', 'viewers', 'visitors',
  'visits', 'vms', 'volunteers', 'vulnerabilities', 'warehouses', 'websites', 'writes',
])
