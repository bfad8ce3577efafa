import { ecosystems } from '../ecosystems.ts'
import type { SkillRow } from '../rows.ts'

/**
 * Getting changes to users: pipelines, release practice, and the tools for both, with the older ones that senior CVs
 * name.
 * Not here: branching (version-control), build tools and artefact stores (build). "Deployed", "released" and "pipeline"
 * alone are left out: soldiers, film studios and sales people use them.
 */
// biome-ignore format: a table reads best with its rows filled
export const ciCd = [
  {
    id: 'ab-testing', name: 'A/B testing',
    aliases: [
      'a/b tests', 'split testing', 'ab testing', 'a/b experiments', 'experimentation platform',
      'multivariate testing',
    ],
  },
  { id: 'appveyor', name: 'AppVeyor', implies: ['ci-cd'] },
  {
    id: 'argo-cd', name: 'Argo CD',
    aliases: ['Argo', 'Argo Rollouts'],
    implies: ['gitops', 'kubernetes'],
    guard: {
      forms: ['Argo'],
      case: 'upper',
      before: ['app', 'application', 'sync', 'project', 'deployment'],
      notBefore: ['navis', 'film', 'float', 'group', 'tea'],
      notAfter: ['film', 'ship', 'hms'],
      near: [...ecosystems.containers, 'flux', 'tekton'],
      yes: [
        'Helm, [[Argo]], Terraform',
        'Kubernetes releases synced from Git by [[Argo]]',
        'Put 90 services into [[Argo]] apps on EKS.',
      ],
      no: [
        'Deployed Argo floats on a polar research cruise.',
        'Purser, ferry Argo, Piraeus',
        'Reviewed Argo and other films for the weekly.',
        'Shop lead, Argo Tea, Chicago',
      ],
    },
  },
  { id: 'argo-workflows', name: 'Argo Workflows', aliases: ['Argo Events'], implies: ['kubernetes'] },
  { id: 'aws-codebuild', name: 'AWS CodeBuild', aliases: ['CodeBuild'], implies: ['ci-cd'], broader: 'aws' },
  { id: 'aws-codecatalyst', name: 'AWS CodeCatalyst' },
  { id: 'aws-codedeploy', name: 'AWS CodeDeploy', aliases: ['CodeDeploy'], implies: ['ci-cd'], broader: 'aws' },
  {
    id: 'azure-devops', name: 'Azure DevOps',
    aliases: [
      'VSTS', 'Visual Studio Team Services', 'Visual Studio Online', 'Azure Boards', 'ADO pipelines',
      'MS Azure DevOps', 'ADO',
    ],
    broader: 'azure',
    guard: {
      forms: ['ADO'],
      case: 'upper',
      before: ['pipeline', 'pipelines', 'boards'],
      notAfter: ['further', 'more', 'much'],
      near: [
        'azure', 'csharp', 'dotnet', 'terraform', 'aks', 'bicep', 'sql-server', 'azure-functions', 'ci-cd', 'git',
        'jira',
      ],
      yes: [
        'Built and released by [[ADO]] pipelines to Azure.',
        'Skills: C#, Azure, [[ADO]]',
      ],
      no: [
        'Much ado about nothing, stage manager.',
        'Left without further ADO.',
      ],
    },
  },
  {
    id: 'azure-pipelines', name: 'Azure Pipelines',
    aliases: ['Azure DevOps Pipelines', 'YAML pipelines', 'Azure CI/CD'],
    implies: ['ci-cd'],
    broader: 'azure-devops',
  },
  {
    id: 'backstage', name: 'Backstage developer portal',
    aliases: ['Spotify Backstage', 'Backstage.io', 'Backstage'],
    implies: ['platform-engineering'],
    guard: {
      forms: ['Backstage'],
      case: 'upper',
      before: ['plugin', 'portal', 'catalog'],
      notBefore: ['crew', 'pass', 'passes', 'tour', 'tours', 'manager', 'dresser', 'runner'],
      near: [...ecosystems.containers, 'platform-engineering', 'typescript', 'devops'],
      yes: ['Kubernetes, [[Backstage]], Argo CD', 'Wrote [[Backstage]] plugins in TypeScript.'],
      no: ['Backstage crew for musicals', 'Dresser and Backstage runner'],
    },
  },
  {
    id: 'bamboo', name: 'Bamboo',
    aliases: ['Atlassian Bamboo', 'Bamboo CI', 'Bamboo Server'],
    implies: ['ci-cd'],
    guard: {
      forms: ['Bamboo'],
      case: 'upper',
      before: ['plan', 'build', 'agent', 'pipeline', 'job'],
      notBefore: [
        'floor', 'flooring', 'garden', 'forest', 'furniture', 'hr', 'fibre', 'fiber', 'restaurant', 'shoots', 'house',
        'flute', 'craft', 'scaffolding', 'lounge',
      ],
      notAfter: ['wove', 'natural'],
      near: [...ecosystems.delivery, 'jira', 'bitbucket', 'confluence', 'svn', 'artifactory', 'nexus'],
      yes: [
        'Jira, Bitbucket, [[Bamboo]]',
        'Moved 70 builds from [[Bamboo]] to GitLab CI.',
        'Kept Maven builds green on four [[Bamboo]] agents.',
      ],
      no: [
        'Laid bamboo and oak floors in private homes.',
        'Waitress, Bamboo Garden, Soho',
        'Wove Bamboo baskets for the craft market.',
        'Landscape design: Bamboo, maple, moss',
      ],
    },
  },
  { id: 'bitbucket-pipelines', name: 'Bitbucket Pipelines', implies: ['ci-cd', 'bitbucket'] },
  { id: 'bitrise', name: 'Bitrise' },
  {
    id: 'blue-green-deployment', name: 'Blue-green deployment',
    aliases: [
      'blue-green releases', 'red-black deployment', 'blue/green', 'blue/green deployment', 'blue/green releases',
    ],
    guard: {
      forms: ['blue/green'],
      before: ['release', 'rollout', 'switch', 'strategy', 'deploy', 'upgrade', 'cutover', 'approach'],
      notBefore: ['algae', 'colour', 'color', 'alga', 'paint', 'dress'],
      near: ecosystems.delivery,
      yes: [
        'Introduced a [[blue/green]] rollout for the payment API.',
        'Kubernetes with [[blue/green]] and canary releases',
        'Cut release risk with a [[blue/green]] strategy.',
      ],
      no: [
        'Counted blue-green algae in lake samples.',
        'Painted walls in blue-green and sand tones.',
        'Styled a blue-green dress for the cover.',
        'Dyed yarn in blue, green and ochre.',
        'Painted doors in blue/green stripes.',
      ],
    },
  },
  {
    id: 'buddy', name: 'Buddy',
    aliases: ['Buddy CI', 'Buddy.works', 'Buddy pipelines'],
    implies: ['ci-cd'],
    guard: {
      forms: ['Buddy'],
      case: 'upper',
      before: ['pipeline', 'build', 'deployment'],
      notBefore: ['system', 'programme', 'program', 'scheme', 'holly', 'reading', 'group', 'training'],
      notAfter: ['study', 'onboarding', 'dive', 'my', 'gym'],
      near: [
        'jenkins', 'gitlab-ci', 'github-actions', 'php', 'laravel', 'docker', 'bitbucket', 'git', 'laravel-envoyer',
        'wordpress', 'ci-cd',
      ],
      yes: [
        'GitHub Actions, [[Buddy]], Docker',
        'Laravel sites deployed from Bitbucket through [[Buddy]]',
        'Ran PHP tests on each push in [[Buddy]] before the Docker build.',
      ],
      no: [
        'Buddy for new nurses on the surgical ward',
        'Set up a Buddy scheme for exchange students.',
        'Dive Buddy and first aider',
        'Played Buddy in a school musical.',
      ],
    },
  },
  { id: 'buildbot', name: 'Buildbot' },
  { id: 'buildkite', name: 'Buildkite', implies: ['ci-cd'] },
  {
    id: 'canary-releases', name: 'Canary releases',
    aliases: [
      'canary deployment', 'canary rollout', 'progressive delivery', 'gradual rollouts', 'staged rollouts',
      'phased rollouts of services', 'canary analysis', 'dark launches', 'canary testing', 'Flagger',
    ],
  },
  {
    id: 'capistrano', name: 'Capistrano',
    guard: {
      notBefore: ['beach', 'california', 'school'],
      notAfter: ['juan', 'san'],
      yes: ['Rails, [[Capistrano]], Nginx', 'Rails releases through [[Capistrano]]'],
      no: ['Nurse, San Juan Capistrano, California', 'Lifeguard, Capistrano Beach'],
    },
  },
  {
    id: 'ci-cd', name: 'CI/CD',
    aliases: [
      'CI & CD', 'continuous integration and delivery', 'continuous integration and continuous delivery',
      'continuous integration and deployment', 'continuous integration and continuous deployment',
      'continuous integration/continuous delivery', 'continuous integration/continuous deployment',
      'continuous integration / delivery', 'deployment pipelines', 'delivery pipelines', 'release pipelines',
      'pipeline as code', 'pipelines as code', 'CI pipelines', 'continuous delivery pipeline', 'Jenkinsfile',
      'automated pipelines', 'DevOps pipelines', 'deploy pipeline', 'test pipelines', 'build pipeline',
      'CI/CD pipelines',
    ],
  },
  { id: 'circleci', name: 'CircleCI', implies: ['ci-cd'] },
  { id: 'cirrus-ci', name: 'Cirrus CI' },
  {
    id: 'cloud-build', name: 'Google Cloud Build',
    aliases: ['GCP Cloud Build', 'Google Cloud Deploy', 'Cloud Build', 'cloud deploy', 'gcp build'],
    implies: ['ci-cd'],
    broader: 'gcp',
  },
  { id: 'cloudbees-ci', name: 'CloudBees CI' },
  { id: 'codefresh', name: 'Codefresh', implies: ['ci-cd'] },
  { id: 'codemagic', name: 'Codemagic' },
  { id: 'codepipeline', name: 'AWS CodePipeline', aliases: ['CodePipeline'], implies: ['ci-cd'], broader: 'aws' },
  { id: 'coderabbit', name: 'CodeRabbit' },
  { id: 'codeship', name: 'Codeship', implies: ['ci-cd'] },
  {
    id: 'concourse', name: 'Concourse CI',
    aliases: ['Concourse'],
    implies: ['ci-cd'],
    guard: {
      forms: ['Concourse'],
      case: 'upper',
      before: ['pipeline', 'job', 'worker', 'build', 'task'],
      notBefore: ['b', 'c', 'd', 'hotel', 'hall', 'cafe', 'food', 'level', 'shop', 'stand', 'supervisor'],
      notAfter: ['main', 'station', 'airport', 'terminal', 'stadium', 'ticket', 'west', 'east'],
      near: [...ecosystems.delivery, 'cloud-foundry', 'go'],
      yes: [
        'Cloud Foundry, [[Concourse]], Go',
        'Wrote [[Concourse]] pipelines for 15 teams.',
        'Moved tests from Jenkins to [[Concourse]].',
      ],
      no: [
        'Ticket clerk, station Concourse, Birmingham',
        'Concourse B gate agent',
        'Ran food stalls on the stadium concourse.',
        'Cleaner, airport Concourse, night shift',
      ],
    },
  },
  {
    id: 'continuous-delivery', name: 'Continuous delivery',
    aliases: ['CD', 'livraison continue', 'entrega continua', 'entrega contínua', 'kontinuierliche auslieferung'],
    implies: ['ci-cd'],
    guard: {
      forms: ['CD'],
      case: 'upper',
      before: ['pipeline', 'workflow', 'process', 'automation', 'tool', 'stage', 'system'],
      notBefore: ['rom', 'player', 'cover', 'sales', 'release', 'collection', 'shop', 'launch', 'recording', 'booklet'],
      notAfter: ['debut', 'audio', 'first', 'solo', 'clostridium', 'recorded', 'dvd'],
      near: [...ecosystems.delivery, 'gitops', 'argo-cd', 'spinnaker', 'octopus-deploy'],
      yes: [
        'CI, [[CD]], Docker',
        'Moved releases to [[CD]] with Spinnaker and Helm.',
        'GitHub Actions for CI, Octopus Deploy for [[CD]]',
      ],
      no: [
        'Recorded a debut CD with the city choir.',
        'Shop assistant: vinyl, CD, DVD',
        'Infection control: MRSA, CD, norovirus',
        'Designed CD covers and posters for jazz labels.',
      ],
    },
  },
  {
    id: 'continuous-deployment', name: 'Continuous deployment',
    aliases: [
      'continuous releases', 'automatic deployments', 'push-to-deploy', 'déploiement continu', 'despliegue continuo',
      'implantação contínua',
    ],
    implies: ['ci-cd'],
  },
  {
    id: 'continuous-integration', name: 'Continuous integration',
    aliases: [
      'CI', 'CI server', 'CI builds', 'CI tooling', 'CI system', 'CI workflows', 'CI setup',
      'kontinuierliche integration', 'intégration continue', 'integración continua', 'integração contínua',
      'integrazione continua', 'continue integratie', 'ciągła integracja',
    ],
    implies: ['ci-cd'],
    guard: {
      forms: ['CI'],
      case: 'upper',
      before: [
        'job', 'runner', 'check', 'stage', 'step', 'time', 'environment', 'run', 'process', 'minute', 'agent', 'test',
        'automation', 'gate', 'configuration', 'cluster', 'failure', 'tool', 'infrastructure', 'integration', 'image',
        'server',
      ],
      after: ['in', 'our'],
      notBefore: [
        'manual', 'design', 'guideline', 'guidelines', 'black', 'lean', 'kaizen', 'project', 'event', 'manager',
        'initiative', 'culture', 'analyst', 'officer', 'lead', 'workshop', 'champion', '0', '1', '2', '3', '4', '5',
        '6', '7', '8', '9',
      ],
      notAfter: [
        '95', '95%', '%', 'cochlear', 'lean', 'corporate', 'kaizen', 'competitive', 'brand', 'hc', '99%', 'drove',
        'sigma',
      ],
      near: [
        ...ecosystems.delivery, 'github-actions', 'jest', 'pytest', 'testcontainers', 'docker-compose', 'unit-testing',
        'code-review', 'circleci',
      ],
      yes: ['Tests run in [[CI]] on every push.', 'Git, [[CI]], Docker', 'Cut [[CI]] time from 40 to 9 minutes.'],
      no: [
        'Reported odds ratios with 95% CI in two papers.',
        'Led CI workshops and kaizen events on the shop floor.',
        'Fitted hearing aids and CI processors for children.',
        'Redesigned brand and CI guidelines for a bank.',
        'Hazard ratio 0.82 (95% CI 0.71–0.95) in a cohort',
      ],
    },
  },
  {
    id: 'coveralls', name: 'Coveralls',
    guard: {
      forms: ['coveralls'], case: 'upper', near: ['code-coverage', 'travis-ci', 'github-actions', 'circleci', 'git', 'ruby', 'python'],
      yes: ['Travis CI and [[Coveralls]] on each pull request.', 'Skills: Git, Travis CI, [[Coveralls]]'],
      no: ['Ordered coveralls for the night shift.', 'Washed coveralls for the garage.'],
    },
  },
  {
    id: 'cruisecontrol', name: 'CruiseControl',
    aliases: ['CruiseControl.NET', 'CCNet'],
    implies: ['ci-cd'],
    guard: {
      forms: ['CruiseControl'],
      case: 'upper',
      notAfter: ['adaptive', 'automotive'],
      near: ['java', 'ant', 'svn', 'dotnet', 'csharp', 'nant', 'cvs', 'maven', 'hudson', 'junit'],
      yes: ['Ant, SVN, [[CruiseControl]]', 'Nightly Java builds on [[CruiseControl]]'],
      no: ['Tested adaptive cruise control in 40 cars.', 'Fitted Cruise Control and heated seats.'],
    },
  },
  { id: 'deepsource', name: 'DeepSource' },
  {
    id: 'deployment-automation', name: 'Deployment automation',
    aliases: [
      'automated deployments', 'automating deployments', 'deployment scripts', 'release automation',
      'automated releases', 'one-click deployment', 'automated the deployment', 'automated the release process',
      'deployment frequency', 'automated rollback', 'deploy automation', 'automated rollouts', 'DORA metrics',
      'production releases',
    ],
  },
  {
    id: 'developer-experience', name: 'Developer experience',
    aliases: [
      'devex', 'developer productivity', 'developer tooling', 'internal tooling', 'developer self-service',
      'self-service platform', 'self-service infrastructure',
    ],
  },
  {
    id: 'devops', name: 'DevOps',
    aliases: ['you build it you run it', 'Dev Ops'],
    guard: {
      notBefore: [
        'roles', 'vacancies', 'positions', 'and cloud roles', 'recruiter', 'candidates', 'recruitment', 'talent',
        'and data roles',
      ],
      notAfter: ['recruited', 'hired'],
      yes: ['Git, [[DevOps]], Docker', 'Brought [[DevOps]] to a team of ten.'],
      no: [
        'Filled 40 DevOps roles for banks.',
        'Built talent pipelines for DevOps and cloud roles.',
        'DevOps recruiter, Manchester',
      ],
    },
  },
  {
    id: 'drone', name: 'Drone CI',
    aliases: ['Drone'],
    implies: ['ci-cd'],
    guard: {
      forms: ['Drone'],
      case: 'upper',
      before: ['pipeline', 'runner', 'build'],
      notBefore: [
        'pilot', 'operator', 'footage', 'flight', 'survey', 'photography', 'video', 'mapping', 'racing', 'licence',
        'license', 'shots', 'club',
      ],
      notAfter: ['camera', 'dji', 'licensed', 'certified', 'bee'],
      near: [
        'gitea', 'docker', 'kubernetes', 'go', 'jenkins', 'helm', 'harbor', 'ci-cd', 'gitlab-ci', 'argo-cd',
        'github-actions', 'git',
      ],
      yes: [
        'Gitea, [[Drone]], Docker',
        'Moved 40 Go builds from Jenkins to [[Drone]].',
        'Wrote a [[Drone]] pipeline that pushes to Harbor.',
      ],
      no: [
        'Licensed Drone pilot, A2 certificate',
        'Filmed vineyards by drone and crane.',
        'Surveyed roofs with a DJI Drone.',
        'Photography: portrait, wedding, Drone',
      ],
    },
  },
  { id: 'electricflow', name: 'ElectricFlow', aliases: ['electric commander'] },
  { id: 'fastlane', name: 'Fastlane' },
  {
    id: 'feature-flags', name: 'Feature flags',
    aliases: [
      'Unleash feature flags', 'feature toggles', 'feature flagging', 'Flagsmith', 'feature switches', 'Split.io',
      'OpenFeature', 'GrowthBook', 'ConfigCat', 'Togglz', 'feature flag rollouts', 'kill switches',
      'optimizely feature experimentation',
    ],
  },
  {
    id: 'flux', name: 'Flux CD',
    aliases: ['Flux', 'Flux2', 'Weave Flux'],
    implies: ['gitops', 'kubernetes'],
    guard: {
      forms: ['Flux'],
      case: 'upper',
      before: ['controller', 'kustomization', 'operator', 'sync'],
      notBefore: [
        'architecture', 'redux', 'query', 'balance', 'measurement', 'density', 'analysis', 'core', 'store', 'pattern',
        'mono', 'capacitor', 'pavilion',
      ],
      notAfter: ['magnetic', 'carbon', 'heat', 'soldering', 'metabolic', 'neutron', 'react', 'redux', 'energy'],
      near: [
        'gitops', 'kubernetes', 'helm', 'kustomize', 'argo-cd', 'terraform', 'gke', 'eks', 'aks', 'istio', 'docker',
        'sops',
      ],
      yes: [
        'GitOps, [[Flux]], Kustomize',
        'Rolled out Helm charts to 12 clusters with [[Flux]].',
        'Moved from [[Flux]] to Argo CD on EKS.',
      ],
      no: [
        'Measured carbon Flux over peat bogs.',
        'Soldering: Flux, tin, reflow ovens',
        'Kept staff motivated while plans were in flux.',
        'Curated Flux, a show of moving sculptures.',
      ],
    },
  },
  { id: 'gitea-actions', name: 'Gitea Actions', aliases: ['forgejo actions'] },
  {
    id: 'github-actions', name: 'GitHub Actions',
    aliases: ['GHA', 'GH Actions', 'GitHub workflows'],
    implies: ['ci-cd', 'github'],
  },
  {
    id: 'gitlab-ci', name: 'GitLab CI',
    aliases: ['GitLab CI/CD', 'GitLab pipelines', 'GitLab Runner', '.gitlab-ci.yml'],
    implies: ['ci-cd', 'gitlab'],
  },
  { id: 'gitops', name: 'GitOps', implies: ['git'] },
  { id: 'gocd', name: 'GoCD', aliases: ['ThoughtWorks Go'], implies: ['ci-cd'] },
  {
    id: 'harness', name: 'Harness',
    aliases: ['Harness.io', 'Harness CD', 'Harness CI'],
    implies: ['ci-cd'],
    guard: {
      forms: ['Harness'],
      case: 'upper',
      before: ['pipeline', 'delegate', 'deployment'],
      notBefore: ['assembly', 'racing', 'assembler', 'the', 'maker', 'training', 'design', 'inspection'],
      notAfter: [
        'wire', 'wiring', 'safety', 'cable', 'to', 'test', 'horse', 'full-body', 'body', 'climbing', 'fall', 'a', 'the',
      ],
      near: [
        'jenkins', 'kubernetes', 'argo-cd', 'terraform', 'spinnaker', 'helm', 'docker', 'github-actions', 'ci-cd',
        'gitlab-ci', 'aws', 'feature-flags',
      ],
      yes: [
        'Jenkins, [[Harness]], Terraform',
        'Replaced Spinnaker with [[Harness]] for 120 services.',
        'Wrote [[Harness]] pipelines for Kubernetes.',
      ],
      no: [
        'Wire Harness assembler, automotive plant',
        'Trained in fall arrest and Harness inspection.',
        'Helped charities harness the power of volunteers.',
        'Harness racing groom and driver',
      ],
    },
  },
  {
    id: 'hudson', name: 'Hudson',
    aliases: ['Hudson CI'],
    implies: ['ci-cd'],
    guard: {
      forms: ['Hudson'],
      case: 'upper',
      before: ['build', 'server', 'job'],
      notBefore: [
        'river', 'valley', 'street', 'yards', 'bay', 'institute', 'hotel', 'theatre', 'hospital', 'news', 'county',
      ],
      notAfter: ['mr', 'mrs', 'ms', 'dr', 'kate', 'rock'],
      near: [
        'java', 'ant', 'maven', 'svn', 'jenkins', 'cvs', 'junit', 'cruisecontrol', 'sonarqube', 'tomcat', 'weblogic',
        'perforce', 'nexus', 'clearcase',
      ],
      yes: ['Ant, SVN, [[Hudson]]', 'Nightly Java builds on [[Hudson]], later Jenkins', 'Maven, [[Hudson]], Tomcat'],
      no: [
        'Buyer, Hudson’s Bay, Toronto',
        'Reported to Kate Hudson, ward manager.',
        'Kayak guide on the Hudson River',
        'Cashier, Hudson News, JFK',
      ],
    },
  },
  { id: 'humanitec', name: 'Humanitec' },
  { id: 'ibm-build-forge', name: 'IBM Build Forge', aliases: ['buildforge', 'rational build forge'] },
  { id: 'ibm-urbancode-build', name: 'IBM UrbanCode Build' },
  {
    id: 'jenkins', name: 'Jenkins',
    aliases: [
      'Jenkins CI', 'Jenkins pipelines', 'Jenkins X', 'CloudBees', 'Jenkins jobs', 'Jenkins server',
      'Jenkins shared libraries',
    ],
    implies: ['ci-cd'],
    guard: {
      forms: ['Jenkins'],
      notBefore: ['mp', 'md', 'rn', 'phd', 'ltd', 'llp', 'sons', 'school', 'hospital', 'street', 'solicitors'],
      notAfter: [
        'mr', 'mrs', 'ms', 'dr', 'miss', 'prof', 'professor', 'manager', 'supervisor', 'sir', 'katherine', 'roy',
        'barry', 'judge', 'sarah', 'james', 'john', 'mary', 'david', 'emma', 'peter', 'paul', 'simon', 'helen', 'karl',
        'tom', 'leroy', 'ferguson',
      ],
      yes: [
        'Docker images built by a [[Jenkins pipeline]]',
        'Moved 60 jobs from [[Jenkins]] to GitHub Actions.',
        'Java, Maven, [[Jenkins]]',
      ],
      no: [
        'Reported to Mr Jenkins, catering manager.',
        'References: Dr Jenkins, Cardiff',
        'Supervised by Prof Jenkins in organic chemistry',
        'Solicitor, Jenkins LLP, Leeds',
      ],
    },
  },
  { id: 'jenkins-job-builder', name: 'Jenkins Job Builder' },
  { id: 'kargo-gitops', name: 'Kargo GitOps' },
  { id: 'keptn', name: 'Keptn' },
  { id: 'launchdarkly', name: 'LaunchDarkly', implies: ['feature-flags'] },
  { id: 'nevercode', name: 'Nevercode' },
  {
    id: 'octopus-deploy', name: 'Octopus Deploy',
    aliases: ['Octopus'],
    implies: ['deployment-automation'],
    guard: {
      forms: ['Octopus'],
      case: 'upper',
      before: ['server', 'tentacle', 'release', 'project', 'deployment'],
      notBefore: ['energy', 'card', 'salad', 'garden', 'carpaccio', 'group', 'books', 'risotto', 'travel'],
      notAfter: ['grilled', 'squid', 'braised', 'giant'],
      near: [
        'teamcity', 'csharp', 'dotnet', 'azure-devops', 'tfs', 'jenkins', 'iis', 'sql-server', 'azure', 'powershell',
        'bamboo', 'msbuild', 'github-actions', 'continuous-integration',
      ],
      yes: [
        'TeamCity, [[Octopus]], IIS',
        '.NET services released through TeamCity and [[Octopus]]',
        'Wrote PowerShell steps for [[Octopus]] releases to Azure.',
      ],
      no: [
        'Call handler, Octopus Energy, Brighton',
        'Signature dish: grilled Octopus with lemon',
        'Editor, Octopus Books',
        'Aquarium guide for the octopus and ray tanks',
      ],
    },
  },
  { id: 'opslevel', name: 'OpsLevel' },
  {
    id: 'platform-engineering', name: 'Platform engineering',
    aliases: ['developer platform', 'internal developer portal', 'golden paths', 'platform engineer'],
  },
  {
    id: 'release-engineering', name: 'Release management',
    aliases: [
      'release engineering', 'software releases', 'release process', 'release planning', 'release trains',
      'release cycles', 'release coordination', 'semantic-release', 'hotfix releases', 'rollback plans',
      'rollback strategy', 'changelogs', 'rollback procedures', 'deployment rollbacks', 'go-live planning',
      'release notes automation',
    ],
    guard: {
      forms: ['release process', 'release planning', 'release cycles', 'release coordination'],
      before: ['automation'],
      after: ['software', 'code', 'production'],
      notAfter: ['press', 'album', 'film', 'patient', 'prisoner', 'record', 'product'],
      near: [...ecosystems.backend, 'agile', 'scrum'],
      yes: [
        'Shortened the [[release cycle]] from six weeks to two days with GitHub Actions.',
        'Jenkins, [[release planning]], Git',
        'Owned the [[release process]] for three Java products.',
      ],
      no: [
        'Album release planning and radio promotion',
        'Ran the press release process for a theatre.',
        'Prisoner release planning, probation service',
        'Shaped the film release cycle in four countries.',
      ],
    },
  },
  { id: 'screwdriver-ci', name: 'Screwdriver CI' },
  { id: 'semaphore-ci', name: 'Semaphore CI', implies: ['ci-cd'] },
  {
    id: 'shadow-traffic', name: 'Shadow traffic',
    aliases: ['traffic mirroring', 'traffic shadowing', 'dark traffic', 'dual running'],
  },
  { id: 'shippable', name: 'Shippable' },
  { id: 'sonarcloud-scanner', name: 'SonarCloud Scanner' },
  { id: 'sourcehut-builds', name: 'Sourcehut builds' },
  {
    id: 'spinnaker', name: 'Spinnaker',
    aliases: ['Netflix Spinnaker', 'Armory Spinnaker'],
    implies: ['ci-cd'],
    guard: {
      forms: ['Spinnaker'],
      case: 'upper',
      before: ['pipeline', 'deployment', 'stage'],
      notBefore: ['tower', 'sail', 'trimmer', 'pole', 'hotel', 'club', 'lounge', 'nursing'],
      notAfter: ['hoisted', 'mainsail', 'asymmetric'],
      near: [
        'kubernetes', 'jenkins', 'aws', 'gcp', 'docker', 'helm', 'argo-cd', 'gke', 'eks', 'terraform',
        'canary-releases', 'harness', 'go', 'java', 'microservices', 'ci-cd', 'continuous-integration',
      ],
      yes: [
        'Jenkins, [[Spinnaker]], GKE',
        'Canary releases on Kubernetes with [[Spinnaker]]',
        'Wrote [[Spinnaker]] pipelines for 50 services.',
      ],
      no: [
        'Trimmed the spinnaker on a 40-foot racing yacht.',
        'Barista, Spinnaker Tower, Portsmouth',
        'Host, The Spinnaker Lounge, Norwegian Star',
      ],
    },
  },
  { id: 'strider-cd', name: 'Strider CD' },
  { id: 'teamcity', name: 'TeamCity', aliases: ['JetBrains TeamCity'], implies: ['ci-cd'] },
  { id: 'tekton', name: 'Tekton', implies: ['ci-cd', 'kubernetes'] },
  {
    id: 'travis-ci', name: 'Travis CI',
    aliases: ['Travis'],
    implies: ['ci-cd'],
    guard: {
      forms: ['Travis'],
      case: 'upper',
      before: ['build', 'pipeline', 'yml', 'job'],
      notBefore: ['county', 'scott', 'perkins', 'air', 'smith', 'jones', 'avenue', 'college', 'kelce'],
      notAfter: ['mr', 'dr', 'randy', 'coach', 'called', 'uncle'],
      near: [
        ...ecosystems.delivery, 'circleci', 'rails', 'ruby', 'rspec', 'heroku', 'codecov', 'pytest', 'django', 'jest',
        'appveyor',
      ],
      yes: [
        'Heroku, [[Travis]], RSpec',
        'Tests for the Ruby gem run on [[Travis]].',
        'Moved 30 repositories from [[Travis]] to GitHub Actions.',
      ],
      no: [
        'Driver and yard hand, Travis Perkins, Derby',
        'Deputy clerk, Travis County, Texas',
        'Airman, Travis Air Force Base',
        'Reported to Travis Okafor, floor manager.',
      ],
    },
  },
  {
    id: 'unleash', name: 'Unleash',
    aliases: ['Unleash server'],
    implies: ['feature-flags'],
    guard: {
      forms: ['Unleash'],
      case: 'upper',
      after: ['flags', 'with', 'in'],
      near: ['feature-flags', 'launchdarkly', 'trunk-based-development', 'kubernetes', 'nodejs', 'java'],
      yes: ['Feature flags with [[Unleash]].', 'Java, [[Unleash]], Kafka'],
      no: ['Unleash your potential.', 'We unleash talent.'],
    },
  },
  { id: 'wercker', name: 'Wercker' },
  {
    id: 'woodpecker', name: 'Woodpecker CI',
  },
  {
    id: 'zero-downtime-deployment', name: 'Zero-downtime deployment',
    aliases: [
      'zero-downtime releases', 'zero downtime', 'zero-downtime migrations', 'rolling deployments', 'rolling updates',
      'rolling upgrades', 'rolling releases', 'zero-downtime deploys', 'zero-downtime upgrades', 'rolling deploys',
      'Deployments ohne Downtime', 'Deployments ohne Ausfallzeit', 'Auslieferung ohne Ausfallzeit',
      'uitrol zonder downtime', 'déploiements sans interruption', 'déploiement sans interruption',
      'mise en production sans interruption', 'despliegues sin caída', 'despliegues sin interrupción',
      'deploys sem downtime', 'rilasci senza downtime',
    ],
    guard: {
      forms: ['zero downtime', 'rolling updates'],
      before: ['deploy', 'release', 'migration', 'deployment', 'upgrade', 'switch'],
      notBefore: ['for tenants', 'for patients', 'for guests'],
      notAfter: ['line', 'press', 'bottling'],
      near: [...ecosystems.backend, 'aws', 'schema-migrations', 'oracle'],
      yes: ['Rolled out Java services with [[zero downtime]].', 'Kubernetes, [[rolling updates]], Helm'],
      no: [
        'Bottling shifts with zero downtime and no accidents',
        'Serviced lifts without downtime for tenants.',
        'Posted rolling updates from the election night.',
        'Ran three presses with no downtime in peak season.',
      ],
    },
  },
  { id: 'zuul-ci', name: 'Zuul CI' },
] as const satisfies readonly SkillRow[]
