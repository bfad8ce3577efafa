import type { Cue } from './cue-row.ts'

/**
 * What shows that a capitalised name is an employer, a client, an event or a place and no skill, even if the name is
 * nothing but a skill elsewhere: "joined Elastic", "MongoDB Inc.".
 */
export const vetoCues: readonly Cue[] = [
  '^ joined @',
  'joined|joining|left|leaving @ as|in|from|at|where|to|after',
  'joined|joining|left|leaving @ for a|an|the|my|another',
  'employed|hired|acquired|contracted|headhunted|recruited by @',
  'clients|customers|employers|vendors|partners such|like|including as? @',
  '^ clients|customers|employers|partners @',
  'our|my|the|key|main|major|selected|corporate|enterprise|direct|by|for|with|of|to|from|and|including|serve|served|serving clients|customers|employers|partners @',
  'clients|customers|employers|partners include|included|are|were @',
  'colleague|manager|boss|friend|neighbour|neighbor|wife|husband|man|woman|boy|girl|dog|cat|horse|parrot|pony|goat|cow|snake|tortoise|hamster|rabbit|boat|yacht is|was? called|named @',
  '^ nanny|babysitter|butler|chauffeur to|for|of @',
  '^ au pair to|for @',
  'consultant|contractor|consulting|contracting|freelancing|interned|internship|worked|works|working|engineer|developer|manager|employee|intern|role|job|career|position|stint at @',
  '^ name|surname|referee|reference|candidate|applicant @',
  'mr|mrs|ms|dr|prof|professor|coach|captain|sergeant|nurse|judge|uncle|aunt|sister|pastor @',
  '^ reported|reports|reporting to @',
  '@ ( #? dan|kyu',
  'reported|reports|reporting|answered|answering .. head|lead|director|vp|chief of|for @',
  '~travel|journey|fly|sail|trip|trips|reisen|reise to|from|nach|in @',
  'born|raised|holiday|holidays|grew up? in|on @',
  '@ ( board|video|card|computer|brettspiel|spiel|jeu|juego|gioco|novel|novels|band|dialect|island|town|city|film|movie|song|cat|dog|horse|parrot',
  '@ , our|my|the|a .. hire|colleague|intern|boss|manager|teammate|coworker|dog|cat|landlady|landlord|neighbour|caretaker|janitor|tenant|host|receptionist|receptionists',
  '@ from accounts|accounting|finance|marketing|sales|reception|hr|legal|procurement|payroll',
  'the @ building|tower|campus|headquarters|hq|arena|stadium',
  '~name|call|dub|codename|nickname|christen our|the|its|a .. tool|tools|service|server|servers|project|team|product|system|bot|engine|cluster|robot|library @',
  '^ lived|lives|live|living|based|resident|residing in|on @ $',
  '^ lived|lives|live|living|based|resident|residing in|on @ (',
  '^ lived|living in|on @',
  'i|we|who|have|has|had|family lived in|on @',
  'wife|husband|spaniel|spaniels|labrador|labradors|retriever|terrier|terriers|poodle|collie|sheepdog|greyhound|puppy|kitten|dog|dogs|cat|cats|hamster|goat|horse|pony|mare|tortoise @',
  'cats|dogs|hens|horses|ponies|goats|rabbits|hamsters|parrots|tortoises|children|kids|sons|daughters|twins , @',
  'wife|husband|sons|daughters|spaniels|labradors|terriers|puppies|kittens|dogs|cats|horses|ponies|goats|hens : @',
  'cape|isle|gulf|strait of? @',
  'ilha|isla|isola|île|insel|eiland de|di|da|van? @',
  '@ minor|major prelude|fugue|sonata|concerto|étude|nocturne|symphony|mass|waltz|ballade|polonaise|scale|scales|chord|key|quartet|variations',
  'bar|café|cafe|hotel|hostal|restaurante|taberna|ristorante|trattoria|panadería la|el|le|il|los|las .. de|del|du|di @',
  'trattoria|pizzeria|osteria|ristorante|restaurante|taberna|brasserie|boulangerie|gelateria|gasthof|gasthaus|bäckerei|apotheke|farmacia|bar|café|cafe|caffè|restaurant|bistro|pub|hotel|taverna|kneipe @ $',
  'corriere|corrieri|coursier|coursiers|kurier|kuriere|koerier|mensajero|mensajería|estafeta @',
  'im|beim|zum|vom|am|in|at|au|du|en|nel|al|no|na|the|del gasthaus|gasthof|hotel|hostal|restaurante|restaurant|ristorante|trattoria|pizzeria|brasserie|café|kneipe|taverna|pension|herberge @',
  'stichting|stiftung|fondation|fundación|fondazione|fundação|verein|vereniging|asociación|associazione @',
  'programme|campaign|initiative|newsletter|exhibition|festival|brand|kampagne|campagne|campaña|iniziativa ( @',
  'programme|campaign|initiative|newsletter|exhibition|kampagne|campagne|campaña @ $',
  'competitive|tournament @ (',
  'ketch|yacht|sloop|dinghy|narrowboat|schooner|trawler|sailboat|houseboat|campervan|ferry @',
]

/** After these, "at" speaks of ability or aim and not of an employer: "expert at SQL", "look at Kafka lag". */
// biome-ignore format: a list reads best filled
export const abilityWords: ReadonlySet<string> = new Set([
  'adept', 'aimed', 'bad', 'best', 'better', 'capable', 'competent', 'excel', 'excellent', 'excels', 'experienced', 'expert', 'fluent',
  'awful', 'brilliant', 'clueless', 'decent', 'handy', 'hopeless', 'useless', 'ok', 'okay', 'poor', 'solid', 'terrible', 'weak', 'good', 'great', 'hand', 'look', 'looked', 'looking', 'looks', 'proficient', 'skilled', 'strong', 'talented', 'targeted',
])

/** A run of capitals that starts with a product's name and ends on one of these is a firm: "Redis Labs", "Oracle Deutschland B.V.". */
// biome-ignore format: a list reads best filled
export const firmWords: ReadonlySet<string> = new Set([
  'ab', 'ag', 'airlines', 'bank', 'bv', 'b', 'club', 'college', 'consulting', 'corp', 'corporation', 'energy', 'financial', 'foods', 'foundation', 'gmbh', 'group', 'holding',
  'holdings', 'hospital', 'hotel', 'hotels', 'inc', 'incorporated', 'insurance', 'kk', 'labs', 'limited', 'llc', 'llp', 'ltd', 'nv', 'oy', 'partners', 'plc', 'pty', 'pvt', 'sarl', 'school',
  'srl', 'technologies', 'university', 'ventures', 'clinic', 'restaurant', 'centre', 'center', 'cinemas', 'cinema', 'tours', 'diner',
  'gardens', 'bakery', 'tower', 'park', 'museum', 'bookshop', 'couriers', 'logistics', 'brothers', 'bros', 'sons', 'daughters', 'café', 'cafe', 'coffee', 'street',
  'alarms', 'homes', 'travel', 'studios', 'records', 'airways', 'cruises', 'motors', 'fitness', 'pharmacy', 'pharmacies', 'dental', 'farm', 'farms', 'winery',
  'brewery', 'inn', 'salon', 'theatre', 'gallery', 'campground', 'resort', 'camps', 'stadium', 'arena', 'festival', 'trust', 'council', 'ministry',
  'kindergarten', 'nursery', 'supermarkets', 'outfitters', 'catering', 'kitchens', 'furniture', 'jewellers', 'opticians', 'solicitors', 'estates',
  'airport', 'canyon', 'creek', 'fjord', 'glacier', 'ridge', 'river', 'bakers', 'barbers', 'bay', 'beach', 'bistro', 'boutique', 'butchers', 'cemetery', 'choir', 'cove', 'florist', 'florists', 'grooming', 'hill', 'hostel',
  'island', 'islands', 'kennels', 'lane', 'marina', 'orchestra', 'parlor', 'parlour', 'peninsula', 'pier', 'pizzeria', 'plumbing', 'quay', 'reef', 'road', 'roofing',
  'stables', 'tavern', 'upholstery', 'valley', 'zoo', 'apparel', 'beauty', 'bookstore', 'ceramics', 'chocolates', 'confectionery', 'cosmetics', 'dairy',
  'distillery', 'eyewear', 'fashion', 'flooring', 'footwear', 'freight', 'funerals', 'garage', 'garments', 'grocery', 'gym', 'interiors', 'jewelry', 'joinery', 'laundry',
  'nutrition', 'optics', 'perfumes', 'pharma', 'pharmaceuticals', 'realty', 'removals', 'shipping', 'shoes', 'textiles', 'toys',
  'veterinary', 'warehouse', 'warehouses', 'watches', 'wellness', 'wines',
])

/** Makers that are called like their product: behind a job title they are the employer, "Backend Engineer, Stripe". */
// biome-ignore format: a list reads best filled
export const makers: ReadonlySet<string> = new Set([
  'adyen', 'akamai', 'algolia', 'anthropic', 'asana', 'atlassian', 'circleci', 'cloudflare', 'cockroach', 'confluent', 'contentful', 'databricks', 'datadog',
  'digitalocean', 'docker', 'dynatrace', 'elastic', 'fastly', 'figma', 'github', 'gitlab', 'google', 'grafana', 'hashicorp', 'heroku', 'hetzner', 'hubspot',
  'ibm', 'jetbrains', 'klarna', 'mailgun', 'mollie', 'mongodb', 'netlify', 'notion', 'okta', 'openai', 'oracle', 'pagerduty', 'paypal', 'pinecone', 'plaid',
  'planetscale', 'postman', 'razorpay', 'redis', 'salesforce', 'sap', 'sentry', 'shopify', 'slack', 'snowflake', 'snyk', 'splunk', 'stripe', 'supabase',
  'twilio', 'vercel', 'vmware', 'zendesk',
])

/** Products that are surnames: "Jenkins, Robert". */
export const surnames: ReadonlySet<string> = new Set(
  'jenkins swift travis hudson gatling pascal haskell erlang kafka boyle puppet ruby julia ada cooper crystal'.split(
    ' ',
  ),
)
