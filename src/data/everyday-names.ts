/**
 * Names of products that are everyday English nouns, and nothing else that is written with a capital: inside a sentence,
 * "Vault" is the product. Small letters. Left out: names of people, places, seasons, cars and drinks (Swift, Phoenix,
 * Spring, Dart, Gin), and nouns that are German too (Helm, Chef, Diesel).
 */
export const everydayNames: ReadonlySet<string> = new Set(
  `airflow azure artillery assembly backbone backstage beam bedrock behave bottle bundler cargo celery composer consul
  copilot cucumber cursor cypher drizzle drone druid eclipse elastic elixir ember envoy express fabric falcon
  feathers fiber flask flux flyway fortify glue go graphite gremlin grunt gulp handlebars harbor harness hibernate hive
  honeycomb hypothesis iceberg ignite insomnia knockout lambda locust looker make mule mustache ninja nomad octopus oracle packer pact
  passenger pig pinecone playwright poetry polars postman prefect presto prettier protractor pulsar puppet puppeteer
  pyramid quartz rabbit rails rake rancher react redshift render rest rocket rollup rust sails salt sap scheme
  selenium sentry sequel slack slick snowflake solidity spanner spark spinnaker squid storm struts sublime svelte
  swarm tempo temporal thrift toad torch unicorn unleash vagrant varnish vault vapor wicket yarn`.split(/\s+/u),
)
