import { ecosystems } from '../ecosystems.ts'
import type { SkillRow } from '../rows.ts'

/**
 * Tools that describe servers and services as code, and those that configure them.
 * Not here: pipelines (ci-cd) and what the code sets up (cloud, containers). Half of these products are named after
 * cooks, spices and muscles, so most rows carry a guard.
 */
// biome-ignore format: a table reads best with its rows filled
export const infrastructureAsCode = [
  { id: 'ansible', name: 'Ansible', aliases: ['AWX', 'Red Hat Ansible'], implies: ['configuration-management'] },
  {
    id: 'ansible-automation-platform', name: 'Ansible Automation Platform',
    aliases: ['Ansible Tower', 'AAP'],
    implies: ['ansible'],
    guard: {
      forms: ['AAP'],
      case: 'upper',
      before: ['jobs', 'job', 'templates'],
      near: ecosystems.infrastructure,
      yes: [
        'Ran 400 jobs a day on [[AAP]] for RHEL and Terraform hosts.',
        'Skills: RHEL, [[AAP]], Terraform',
      ],
      no: [
        'Wrote for AAP, the press agency.',
        'Joined the AAP at the election.',
      ],
    },
  },
  {
    id: 'arm-templates', name: 'ARM templates',
    aliases: ['Azure Resource Manager', 'Azure ARM templates', 'Azure ARM'],
    implies: ['infrastructure-as-code'],
    broader: 'azure',
  },
  {
    id: 'atlantis', name: 'Atlantis',
    aliases: ['Terraform Atlantis', 'runatlantis'],
    implies: ['terraform'],
    guard: {
      forms: ['Atlantis'],
      case: 'upper',
      before: ['plan', 'apply', 'workflow', 'pull'],
      notBefore: ['resort', 'hotel', 'casino', 'cruise', 'shuttle', 'aquarium', 'dubai', 'paradise'],
      notAfter: ['lost', 'resort', 'shuttle'],
      near: ['terraform', 'terragrunt', 'infrastructure-as-code', 'opentofu', 'github', 'gitlab'],
      yes: [
        'Terraform, [[Atlantis]], Checkov',
        'Every Terraform change goes through a pull request and [[Atlantis]].',
        'Terragrunt with [[Atlantis]] for 40 accounts',
      ],
      no: [
        'Pool attendant, Atlantis Resort, Bahamas',
        'Guest relations, Atlantis, The Palm, Dubai',
        'Deep-sea guide at the Atlantis Aquarium',
        'Staged the ballet The Lost Atlantis.',
      ],
    },
  },
  { id: 'automic', name: 'Automic', aliases: ['UC4'] },
  {
    id: 'aws-cdk', name: 'AWS CDK',
    aliases: ['CDK', 'Cloud Development Kit', 'CDK for Terraform', 'CDKTF'],
    implies: ['infrastructure-as-code'],
    broader: 'aws',
    guard: {
      forms: ['CDK'],
      case: 'upper',
      before: ['stack', 'construct', 'app', 'pipeline', 'code', 'project', 'deploy'],
      notBefore: ['inhibitor', 'kinase', 'activity', 'global', 'assay'],
      notAfter: ['cyclin', 'cyclin-dependent', 'human'],
      near: [...ecosystems.aws, 'typescript', 'python', 'serverless', 'ci-cd', 'aws-sam'],
      yes: [
        'Lambda, DynamoDB, [[CDK]]',
        'Wrote 30 [[CDK]] constructs in TypeScript.',
        'AWS infrastructure as [[CDK]] stacks',
      ],
      no: [
        'Screened CDK inhibitors in breast cancer cells.',
        'Measured CDK activity by western blot.',
        'Insurance adjuster with CDK Global dealer software',
        'Cell biology: cyclins, CDK, checkpoints',
      ],
    },
  },
  {
    id: 'aws-sam', name: 'AWS SAM',
    aliases: ['AWS Serverless Application Model', 'Serverless Application Model', 'SAM templates', 'SAM CLI', 'SAM'],
    implies: ['serverless', 'infrastructure-as-code'], broader: 'aws',
    guard: {
      forms: ['SAM'],
      case: 'exact',
      before: ['template', 'templates', 'CLI'],
      notBefore: ['smith', 'altman'],
      notAfter: ['uncle', 'with', 'to'],
      near: ecosystems.aws,
      yes: [
        'Deployed Lambda and DynamoDB by [[SAM]].',
        'Skills: CDK, [[SAM]], Lambda',
      ],
      no: [
        'Shared a flat with Sam and Ada.',
        'Reported to Sam in the AWS sales team of a shop.',
      ],
    },
  },
  {
    id: 'bicep', name: 'Azure Bicep',
    aliases: ['Bicep', 'Bicep templates', 'Microsoft Bicep'],
    implies: ['infrastructure-as-code'],
    broader: 'azure',
    guard: {
      forms: ['Bicep'],
      case: 'upper',
      before: ['module', 'file', 'deployment', 'script', 'code'],
      notBefore: ['curl', 'tendon', 'muscle', 'tear', 'injury', 'strength'],
      notAfter: ['left', 'right', 'torn'],
      near: [...ecosystems.azure, 'arm-templates', 'infrastructure-as-code', 'ci-cd'],
      yes: [
        'Azure DevOps, [[Bicep]], AKS',
        'Rewrote ARM templates as [[Bicep]] modules.',
        'Azure set up from [[Bicep]] in under ten minutes',
      ],
      no: [
        'Bicep tendon repair and rehabilitation',
        'Coached bicep curls and squats.',
        'Massage therapist: Bicep, hamstring, calf',
        'Treated a torn Bicep muscle after a fall.',
      ],
    },
  },
  { id: 'cfengine', name: 'CFEngine', implies: ['configuration-management'] },
  {
    id: 'chef', name: 'Chef',
    aliases: [
      'Chef Infra', 'Progress Chef', 'Opscode Chef', 'Chef cookbooks', 'Chef InSpec', 'Chef Automate',
      'Test Kitchen Chef',
    ],
    implies: ['configuration-management'],
    guard: {
      forms: ['Chef'],
      case: 'exact',
      before: ['recipe', 'server', 'client', 'solo', 'zero', 'run', 'node', 'script', 'code'],
      notBefore: ['de', 'whites', 'knife', 'hat', 'table'],
      notAfter: [
        'head', 'sous', 'pastry', 'executive', 'private', 'commis', 'line', 'junior', 'personal', 'celebrity',
        'assistant', 'demi', 'banquet', 'prep', 'trained', 'senior', 'sushi',
      ],
      near: [...ecosystems.infrastructure],
      yes: [
        'Puppet, [[Chef]], Ansible',
        'Patched 900 Linux servers with [[Chef]].',
        'Wrote [[Chef]] recipes for Tomcat and MySQL on AWS.',
      ],
      no: [
        'Sous Chef, The Anchor Inn',
        'Chef de partie on the fish section',
        'Worked with the head Chef on recipes and costs.',
        'Pastry chef with eight years in hotels',
        'Commis Chef, 2014–2016: sauces, stocks, bread',
      ],
    },
  },
  { id: 'cloud-init', name: 'cloud-init', aliases: ['user data scripts'] },
  {
    id: 'cloudformation', name: 'AWS CloudFormation',
    aliases: ['CloudFormation', 'Amazon CloudFormation', 'AWS CFN', 'CFN'],
    implies: ['infrastructure-as-code'],
    broader: 'aws',
  },
  {
    id: 'configuration-management', name: 'Configuration management',
    aliases: [
      'server configuration', 'configuration automation', 'server provisioning', 'desired state configuration',
      'configuration as code', 'environment provisioning', 'infrastructure provisioning',
    ],
  },
  {
    id: 'consul', name: 'HashiCorp Consul',
    aliases: ['Consul'],
    guard: {
      forms: ['Consul'],
      case: 'upper',
      before: ['cluster', 'agent', 'template', 'key', 'kv', 'service', 'registry', 'server', 'mesh'],
      notBefore: ['general'],
      notAfter: ['honorary', 'vice', 'german', 'french', 'british', 'us', 'deputy', 'italian', 'spanish', 'polish'],
      near: [
        'nomad', 'vault', 'terraform', 'docker', 'kubernetes', 'microservices', 'spring-boot', 'go', 'haproxy', 'envoy',
        'etcd', 'zookeeper', 'eureka', 'redis', 'kafka', 'aws', 'packer', 'traefik', 'nginx',
      ],
      yes: [
        'Vault, [[Consul]], Nomad',
        'Services find each other through [[Consul]] and Envoy.',
        'Terraform state in S3, settings in [[Consul]]',
      ],
      no: [
        'Assistant to the Consul General of Spain in Oslo',
        'Honorary Consul of Finland, 2004–2010',
        'Interpreter for the vice consul at trade talks',
        'Consul, student Model United Nations, Ghent',
      ],
    },
  },
  { id: 'crossplane', name: 'Crossplane', implies: ['infrastructure-as-code', 'kubernetes'] },
  { id: 'dollar-universe', name: 'Dollar Universe' },
  { id: 'env0', name: 'env0', implies: ['terraform'] },
  {
    id: 'fabric', name: 'Fabric',
    aliases: ['Python Fabric', 'fabfile'],
    implies: ['python'],
    guard: {
      forms: ['Fabric'],
      case: 'upper',
      before: ['deploy', 'task', 'script'],
      notBefore: [
        'softener', 'shop', 'buyer', 'design', 'cutting', 'printing', 'structure', 'crashlytics', 'care', 'network',
      ],
      notAfter: ['woven', 'cotton', 'microsoft', 'hyperledger', 'silk', 'data', 'switch', 'service', 'knit'],
      near: ['ansible', 'django', 'flask', 'celery', 'saltstack', 'vagrant', 'nginx', 'jenkins'],
      yes: ['Django, [[Fabric]], Nginx', 'Deployed Flask apps by [[Fabric]] and Ansible.'],
      no: [
        'Cut cotton Fabric and lining.',
        'Fabric buyer for a bridal shop',
        'Laundry: fabric care, ironing, starch',
        'Sold curtains by fabric and width.',
      ],
    },
  },
  {
    id: 'immutable-infrastructure', name: 'Immutable infrastructure',
    aliases: ['golden images', 'immutable servers', 'AMI baking', 'machine images', 'golden AMI'],
  },
  { id: 'infracost', name: 'Infracost', implies: ['terraform'] },
  {
    id: 'infrastructure-as-code', name: 'Infrastructure as code',
    aliases: [
      'IaC', 'infra as code', 'infrastructure automation', 'automated infrastructure', 'infrastructure as a code',
      'automated provisioning', 'environments as code',
    ],
  },
  {
    id: 'kickstart', name: 'Kickstart',
    implies: ['linux'],
    guard: {
      case: 'upper',
      near: ['linux', 'rhel', 'centos', 'ansible', 'puppet', 'vmware', 'terraform'],
      yes: ['Installed CentOS on 200 hosts with [[Kickstart]].', 'Puppet, [[Kickstart]], Linux'],
      no: ['Hired two trainees on the Kickstart scheme.', 'Ran an event to Kickstart the season.'],
    },
  },
  { id: 'opentofu', name: 'OpenTofu', aliases: ['Tofu IaC'], implies: ['infrastructure-as-code'] },
  {
    id: 'packer', name: 'HashiCorp Packer',
    aliases: ['Packer', 'Packer images', 'Packer templates'],
    implies: ['infrastructure-as-code'],
    guard: {
      forms: ['Packer'],
      case: 'upper',
      before: ['build', 'pipeline', 'script', 'file', 'ami'],
      notBefore: ['operator', 'fans', 'warehouse', 'line'],
      notAfter: [
        'warehouse', 'fruit', 'meat', 'hand', 'order', 'picker', 'bay', 'food', 'bag', 'night', 'kerry', 'egg',
      ],
      near: [
        'terraform', 'ansible', 'aws', 'vagrant', 'ec2', 'consul', 'vault', 'nomad', 'vmware', 'azure', 'gcp',
        'jenkins', 'puppet', 'saltstack', 'docker', 'linux',
      ],
      yes: [
        'Terraform, [[Packer]], Ansible',
        'Baked AMIs for EC2 with [[Packer]] each night.',
        'Wrote [[Packer]] builds for hardened Linux images.',
      ],
      no: [
        'Fruit Packer, apple farm, Kent',
        'Packer, poultry plant, 2012–2015',
        'Season ticket holder of the Green Bay Packers',
      ],
    },
  },
  { id: 'pulumi', name: 'Pulumi', implies: ['infrastructure-as-code'] },
  {
    id: 'puppet', name: 'Puppet',
    aliases: ['Puppet Enterprise', 'Puppet Labs', 'PuppetDB', 'Puppet manifests', 'Puppet modules', 'Hiera'],
    implies: ['configuration-management'],
    guard: {
      forms: ['Puppet'],
      case: 'upper',
      before: ['agent', 'server', 'master', 'code', 'environment', 'role', 'run', 'forge'],
      after: ['set up', 'with', 'in', 'via'],
      notBefore: [
        'show', 'theatre', 'theater', 'maker', 'making', 'play', 'stage', 'workshop', 'festival', 'company',
        'characters',
      ],
      notAfter: ['hand', 'glove', 'finger', 'shadow', 'sock'],
      near: [...ecosystems.infrastructure],
      yes: [
        '[[Puppet]], Ansible, Terraform',
        'Kept 1,200 Linux hosts in line with [[Puppet]].',
        'Split the [[Puppet]] code into roles and profiles.',
      ],
      no: [
        'Puppet theatre for children aged three to six',
        'Used hand puppets in speech therapy sessions.',
        'Performer, Salzburg Puppet Festival',
      ],
    },
  },
  { id: 'rundeck', name: 'Rundeck' },
  {
    id: 'saltstack', name: 'SaltStack',
    aliases: ['Salt', 'Salt states', 'Salt Project', 'Salt minions'],
    implies: ['configuration-management'],
    guard: {
      forms: ['Salt'],
      case: 'upper',
      before: ['master', 'formula', 'pillar', 'grain', 'minion'],
      notBefore: ['lake', 'water', 'mine', 'bread', 'intake', 'beef', 'rock', 'bae', 'house', 'marsh'],
      notAfter: ['sea', 'table', 'bath', 'low', 'rock', 'himalayan'],
      near: [...ecosystems.infrastructure],
      yes: [
        'Ansible, [[Salt]], Terraform',
        'Patched 500 VMware guests with [[Salt]].',
        'Puppet, [[Salt]] and plain Bash on Linux',
      ],
      no: [
        'Line cook, Salt, Copenhagen',
        'Salt Lake City, Utah',
        'Taught patients to cut salt and sugar.',
        'Studied Salt marsh plants on the Wadden coast.',
      ],
    },
  },
  { id: 'serverless-framework', name: 'Serverless Framework', aliases: ['serverless.com'], implies: ['serverless'] },
  { id: 'spacelift', name: 'Spacelift', implies: ['infrastructure-as-code'] },
  {
    id: 'terraform', name: 'Terraform',
    aliases: ['TF modules', 'tfstate', 'TF code', 'TF state', 'TF'],
    implies: ['infrastructure-as-code'],
    guard: {
      forms: ['TF'],
      case: 'upper',
      before: ['module', 'modules', 'state', 'provider', 'plan', 'code'],
      near: ecosystems.infrastructure,
      yes: [
        'Kept all of AWS in [[TF]] and Packer.',
        'Skills: AWS, [[TF]], Kubernetes',
      ],
      no: [
        'TF branch of the Territorial Force, cook.',
        'Played for TF Berlin.',
      ],
    },
  },
  {
    id: 'terraform-cloud', name: 'Terraform Cloud',
    aliases: ['HCP Terraform', 'Terraform Enterprise'],
    implies: ['terraform'],
  },
  { id: 'terragrunt', name: 'Terragrunt', implies: ['terraform'] },
  { id: 'terrascan', name: 'Terrascan', implies: ['terraform'] },
  { id: 'terratest', name: 'Terratest', implies: ['terraform', 'go'] },
  { id: 'tflint', name: 'TFLint', implies: ['terraform'] },
  {
    id: 'vagrant', name: 'Vagrant',
    aliases: ['HashiCorp Vagrant', 'Vagrantfile', 'Vagrant boxes', 'Laravel Homestead'],
    guard: {
      forms: ['Vagrant'],
      case: 'upper',
      before: ['box', 'image', 'environment', 'setup', 'machine', 'vm'],
      notBefore: ['shelter', 'people', 'act', 'population', 'poems'],
      notAfter: ['homeless'],
      near: [...ecosystems.infrastructure, 'virtualbox', 'php', 'mysql', 'laravel', 'docker-compose', 'composer'],
      yes: [
        'Docker, [[Vagrant]], VirtualBox',
        'New hires get a [[Vagrant]] box and push code the same day.',
        'PHP and MySQL dev set-up in [[Vagrant]]',
      ],
      no: [
        'Cooked at a shelter for vagrant men.',
        'Directed The Vagrant, a one-act play.',
        'Tagged Vagrant birds on the Farne Islands.',
        'Wrote on the Vagrant Act of 1824 for a history degree.',
      ],
    },
  },
] as const satisfies readonly SkillRow[]
