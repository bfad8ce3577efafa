import type { SkillId } from '../types.ts'

/**
 * Skills that keep company. One of them in the same line or entry shows that a doubtful word ("Helm", "Lambda", "CI")
 * is the skill and not the everyday word; guards name the company as `near`.
 * Left out: words that other trades write too (agile, testing, Excel, SAP), which would prove nothing.
 */
// biome-ignore format: lists read best filled
export const ecosystems = {
  rareLanguages: ['c', 'cpp', 'java', 'haskell', 'rust', 'zig', 'pascal', 'delphi', 'lisp', 'ada', 'groovy', 'sql-server', 'db2'],
  embedded: [
    'c', 'cpp', 'can-bus', 'embedded-linux', 'embedded-systems', 'freertos', 'gdb', 'i2c', 'jtag', 'openocd', 'rust', 'stm32',
    'yocto', 'zephyr-rtos',
  ],
  backend: [
    'api-design', 'aws', 'azure', 'c', 'ci-cd', 'cpp', 'csharp', 'django', 'docker', 'dotnet', 'elasticsearch', 'fastapi',
    'flask', 'git', 'github-actions', 'go', 'graphql', 'grpc', 'java', 'javascript', 'jenkins', 'kafka', 'kotlin', 'kubernetes',
    'laravel', 'linux', 'microservices', 'mongodb', 'mysql', 'nginx', 'nodejs', 'php', 'postgresql', 'python', 'rabbitmq', 'rails',
    'redis', 'rest', 'ruby', 'rust', 'scala', 'spring', 'spring-boot', 'sql', 'sql-server', 'terraform', 'typescript',
  ],
  aws: [
    'api-gateway', 'aurora', 'aws', 'aws-lambda', 'cloudformation', 'cloudfront', 'cloudwatch', 'dynamodb', 'ec2', 'ecs', 'eks',
    'elasticache', 'eventbridge', 'fargate', 'rds', 'redshift', 'route-53', 's3', 'sqs', 'step-functions', 'terraform',
  ],
  azure: [
    'aks', 'azure', 'azure-app-service', 'azure-devops', 'azure-functions', 'azure-key-vault', 'cosmos-db', 'csharp', 'dotnet',
    'kubernetes', 'sql-server', 'terraform',
  ],
  google: [
    'bigquery', 'bigtable', 'cloud-run', 'cloud-sql', 'compute-engine', 'dataflow', 'firestore', 'gcp', 'gke',
    'google-cloud-functions', 'google-cloud-storage', 'kubernetes', 'terraform',
  ],
  containers: [
    'aks', 'ansible', 'argo-cd', 'aws', 'azure', 'ci-cd', 'docker', 'docker-compose', 'eks', 'gcp', 'gitops', 'gke', 'grafana',
    'helm', 'istio', 'jenkins', 'kubernetes', 'kustomize', 'openshift', 'podman', 'prometheus', 'terraform',
  ],
  infrastructure: [
    'ansible', 'aws', 'azure', 'bash', 'chef', 'ci-cd', 'cloudformation', 'docker', 'gcp', 'git', 'jenkins', 'kubernetes', 'linux',
    'packer', 'puppet', 'python', 'ruby', 'saltstack', 'terraform', 'vagrant', 'vmware',
  ],
  delivery: [
    'ansible', 'aws', 'azure', 'ci-cd', 'continuous-integration', 'docker', 'git', 'github', 'github-actions', 'gitlab', 'gitlab-ci', 'gradle',
    'helm', 'java', 'jenkins', 'kubernetes', 'linux', 'maven', 'nodejs', 'python', 'sonarqube', 'teamcity', 'terraform',
  ],
  java: [
    'gradle', 'hibernate', 'java', 'jenkins', 'jpa', 'junit', 'kotlin', 'maven', 'scala', 'spring', 'spring-boot', 'tomcat',
  ],
  javascript: [
    'express', 'javascript', 'jest', 'mocha', 'nestjs', 'nextjs', 'nodejs', 'npm', 'react', 'typescript', 'vue', 'webpack',
  ],
  python: ['celery', 'django', 'fastapi', 'flask', 'pip', 'pydantic', 'pytest', 'python', 'sqlalchemy'],
  ruby: ['rails', 'rspec', 'ruby', 'sidekiq', 'sinatra'],
  php: ['codeigniter', 'drupal', 'laravel', 'magento', 'mysql', 'php', 'phpunit', 'symfony', 'wordpress'],
  observability: [
    'alertmanager', 'aws', 'cloudwatch', 'datadog', 'docker', 'elasticsearch', 'elk-stack', 'grafana', 'jaeger', 'kibana', 'kubernetes', 'loki',
    'microservices', 'new-relic', 'opentelemetry', 'pagerduty', 'prometheus', 'sentry', 'splunk', 'tempo', 'zipkin',
  ],
  testing: [
    'ci-cd', 'cucumber', 'cypress', 'docker', 'integration-testing', 'java', 'jenkins', 'jest', 'jmeter', 'junit', 'mockito', 'playwright',
    'postman', 'pytest', 'python', 'rest', 'selenium', 'test-automation', 'testng', 'typescript', 'unit-testing',
  ],
  security: [
    'application-security', 'aws', 'devsecops', 'encryption', 'jwt', 'kubernetes', 'linux', 'oauth', 'owasp', 'penetration-testing', 'python',
    'rest', 'secrets-management', 'spring-security', 'sql-injection', 'tls', 'xss',
  ],
  sap: [
    'abap', 'abap-rap', 'abap-unit', 'abapgit', 'badi', 'odata', 'sap', 'sap-alv', 'sap-bapi', 'sap-btp', 'sap-cds-views', 'sap-gateway',
    'sap-integration', 'sap-rfc', 'sap-user-exits', 'saphana', 'sapscript', 'sapui5',
  ],
  ai: [
    'ai-agents', 'embeddings', 'fastapi', 'generative-ai', 'hugging-face', 'langchain', 'langgraph', 'llamaindex', 'llm', 'machine-learning',
    'openai-api', 'pgvector', 'prompt-engineering', 'python', 'pytorch', 'rag', 'tensorflow', 'typescript', 'vector-search',
  ],
} as const satisfies Readonly<Record<string, readonly SkillId[]>>
