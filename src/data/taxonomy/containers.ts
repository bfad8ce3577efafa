import { ecosystems } from '../ecosystems.ts'
import type { SkillRow } from '../rows.ts'

/**
 * Containers, orchestration, and what runs beside them: meshes, registries, package managers of clusters.
 * Not here: the managed clusters of providers (cloud) and GitOps tools (ci-cd). Bare "containers", "pods", "compose"
 * and "kind" are left out or guarded: shippers, nurses, musicians and everybody else write them too.
 */
// biome-ignore format: a table reads best with its rows filled
export const containers = [
  { id: 'apache-apisix', name: 'Apache APISIX' },
  { id: 'buildah', name: 'Buildah', implies: ['containerization'] },
  {
    id: 'calico', name: 'Calico',
    aliases: ['Project Calico', 'Tigera Calico'],
    guard: {
      case: 'upper',
      before: ['cni', 'network', 'policy', 'policies', 'overlay'],
      notBefore: ['cat', 'cotton', 'fabric', 'kitten', 'bag'],
      notAfter: ['unbleached', 'printed'],
      near: ['kubernetes', 'cilium', 'istio', 'eks', 'docker', 'openshift', 'terraform'],
      yes: [
        'Kubernetes, [[Calico]], Istio',
        'Wrote [[Calico]] network policies for the payment cluster.',
        'Swapped Flannel for [[Calico]] on our Kubernetes nodes.',
      ],
      no: [
        'Cut patterns from unbleached calico for fittings.',
        'Fostered a Calico kitten for the animal shelter.',
        'Sewed Calico bags for the museum shop.',
        'Grooms: Persian, Calico, Maine Coon',
      ],
    },
  },
  { id: 'caprover', name: 'CapRover' },
  {
    id: 'cilium', name: 'Cilium',
    aliases: ['Hubble Cilium'],
    guard: {
      case: 'upper',
      notBefore: ['length', 'assembly', 'cell'],
      notAfter: ['primary', 'motile', 'each'],
      yes: ['Kubernetes, [[Cilium]], eBPF', 'Replaced kube-proxy with [[Cilium]].'],
      no: ['Imaged the primary Cilium of kidney cells.', 'Measured cilium length under the microscope.'],
    },
  },
  { id: 'cloudnativepg', name: 'CloudNativePG', aliases: ['CNPG'], implies: ['kubernetes', 'postgresql'] },
  {
    id: 'cluster-api', name: 'Kubernetes Cluster API',
    aliases: ['Cluster API', 'CAPI'],
    implies: ['kubernetes'],
    guard: {
      forms: ['Cluster API', 'CAPI'],
      case: 'upper',
      near: ecosystems.containers,
      yes: [
        'Provisioned 40 clusters with [[Cluster API]] and Argo CD.',
        'Skills: Kubernetes, [[Cluster API]], Helm',
      ],
      no: [
        'Sang with the Capi choir of Seville.',
        'Queried a cluster api of shops on the map of town.',
      ],
    },
  },
  { id: 'cluster-autoscaler', name: 'Cluster Autoscaler', implies: ['kubernetes'] },
  {
    id: 'container-orchestration', name: 'Container orchestration',
    aliases: [
      'orchestration of containers', 'container management', 'container platforms', 'orchestrating containers',
      'container scheduling', 'orchestrated containers',
    ],
  },
  {
    id: 'container-registry', name: 'Container registry',
    aliases: ['image registry', 'container image registry', 'Quay.io', 'GitHub Container Registry', 'GHCR'],
  },
  { id: 'containerd', name: 'containerd', implies: ['containerization'] },
  {
    id: 'containerization', name: 'Containerisation',
    aliases: [
      'containers', 'containerised', 'containerised applications', 'containerised services', 'container technology',
      'containerising', 'dockerisation', 'dockerising', 'dockerised', 'application containers', 'container images',
      'container builds',
    ],
    guard: {
      forms: ['containers', 'containerised', 'container images', 'containerising'],
      before: ['platform', 'runtime', 'orchestration', 'environment', 'workload', 'deployment', 'cluster'],
      after: ['docker', 'linux', 'application', 'sidecar'],
      notBefore: [
        'ship', 'shipping', 'port', 'terminal', 'yard', 'freight', 'cargo', 'lorry', 'loading', 'glass', 'food',
      ],
      notAfter: [
        'shipping', 'cargo', 'sea', 'freight', 'plastic', 'storage', 'food', 'glass', 'waste', 'sharps', 'plant',
        'reefer', 'specimen', '40ft', '20ft', 'loaded', 'unloaded',
      ],
      near: [...ecosystems.containers, 'microservices', 'nodejs', 'java', 'python', 'go', 'linux'],
      yes: [
        'Kubernetes, [[containers]], Linux',
        'Moved 25 Java services from virtual machines into [[containers]].',
        '[[Containerised]] the Python workers and their tests.',
      ],
      no: [
        'Loaded 40 shipping containers a week at the port.',
        'Stacked containers by crane, night shift.',
        'Labelled specimen containers and checked forms.',
        'Planted herbs in containers on the school roof.',
      ],
    },
  },
  { id: 'cri-o', name: 'CRI-O', implies: ['containerization'] },
  { id: 'dev-containers', name: 'Dev containers', aliases: ['VS Code dev containers', 'Devbox', 'Okteto'] },
  { id: 'devtron', name: 'Devtron', implies: ['kubernetes'] },
  { id: 'docker', name: 'Docker', aliases: ['Dockerfile', 'Docker containers'], implies: ['containerization'] },
  {
    id: 'docker-compose', name: 'Docker Compose',
    aliases: ['compose files', 'docker-compose.yml'],
    implies: ['docker'],
  },
  { id: 'docker-hub', name: 'Docker Hub', implies: ['container-registry', 'docker'] },
  {
    id: 'docker-swarm', name: 'Docker Swarm',
    aliases: ['Swarm', 'Swarm mode'],
    implies: ['docker'],
    guard: {
      forms: ['Swarm'],
      case: 'upper',
      before: ['cluster', 'node', 'mode', 'service', 'stack'],
      notBefore: ['robotics', 'intelligence', 'optimisation', 'optimization', 'collection', 'control'],
      notAfter: ['bee', 'particle'],
      near: ['docker', 'kubernetes', 'docker-compose', 'nomad', 'traefik', 'portainer', 'microservices'],
      yes: [
        'Docker, [[Swarm]], Traefik',
        'Ran 60 containers on a [[Swarm]] cluster of five hosts.',
        'Moved from [[Swarm]] to Kubernetes in 2019.',
      ],
      no: [
        'Beekeeper: swarm collection and hive care',
        'Swarm Robotics club member at secondary school',
        'Handled a swarm of visitors at the fair.',
        'Organised Swarm, a street dance festival.',
      ],
    },
  },
  { id: 'emissary-ingress', name: 'Emissary Ingress' },
  { id: 'external-dns', name: 'ExternalDNS', implies: ['kubernetes'] },
  { id: 'external-secrets-operator', name: 'External Secrets Operator', implies: ['kubernetes', 'secrets-management'] },
  {
    id: 'flannel', name: 'Flannel',
    guard: {
      case: 'upper',
      before: ['cni', 'overlay', 'network'],
      notBefore: ['shirt', 'sheet', 'trousers'],
      near: ['kubernetes', 'calico', 'cilium', 'k3s', 'etcd', 'docker'],
      yes: [
        'Kubernetes, [[Flannel]], MetalLB',
        'Traced lost packets through the [[Flannel]] overlay.',
        'k3s with [[Flannel]] on six edge nodes',
      ],
      no: [
        'Sold flannel shirts and boots.',
        'Flannel sheet buyer, home textiles',
        'Washed patients with a clean flannel.',
        'Tailor: wool, Flannel, tweed',
      ],
    },
  },
  { id: 'gvisor', name: 'gVisor', implies: ['containerization'] },
  {
    id: 'harbor', name: 'Harbor',
    aliases: ['VMware Harbor', 'CNCF Harbor'],
    guard: {
      case: 'upper',
      before: ['registry', 'image', 'mirror'],
      notBefore: [
        'master', 'pilot', 'hotel', 'cruise', 'view', 'freight', 'school', 'hospital', 'street', 'house', 'grill',
      ],
      notAfter: ['pearl', 'boston', 'sydney', 'safe', 'snug', 'north'],
      near: [
        'docker', 'kubernetes', 'helm', 'trivy', 'rancher', 'openshift', 'jenkins', 'gitlab-ci', 'containerd',
        'container-registry', 'artifactory',
      ],
      yes: [
        'GitLab CI, [[Harbor]], Argo CD',
        'Docker images scanned with Trivy and kept in [[Harbor]]',
        'Ran a [[Harbor]] registry for 80 teams.',
      ],
      no: [
        'Line cook, Harbor Grill, Boston',
        'Volunteer at the Pearl Harbor museum',
        'Harbor master’s assistant, radio and logbook',
        'Nurse, Harbor View Hospital',
      ],
    },
  },
  {
    id: 'helm', name: 'Helm',
    aliases: ['Kubernetes Helm', 'Helm 3', 'Helmfile'],
    implies: ['kubernetes'],
    guard: {
      forms: ['Helm'],
      case: 'upper',
      before: [
        'chart', 'release', 'template', 'upgrade', 'install', 'repository', 'value', 'hook', 'package', 'deploy',
        'deployment',
      ],
      notBefore: ['house', 'bank', 'hotel', 'safety'],
      notAfter: ['took', 'take', 'taking', 'van', 'ms', 'mr', 'dr', 'matthias', 'brigitte'],
      near: [...ecosystems.containers],
      yes: [
        'Packaged twelve services as [[Helm]] charts.',
        'Docker, [[Helm]], Terraform',
        'Deployed to EKS with [[Helm]] and Argo CD.',
        'Kubernetes ([[Helm]], Istio)',
      ],
      no: [
        'Took the helm of a failing sales region.',
        'At the helm of a 40-seat restaurant',
        'Reported to Brigitte Helm, ward sister.',
        'Deckhand: helm, lookout, mooring',
      ],
    },
  },
  { id: 'istio', name: 'Istio', aliases: ['Istio service mesh'], implies: ['service-mesh', 'kubernetes'] },
  { id: 'k3s', name: 'k3s', aliases: ['Rancher k3s'], implies: ['kubernetes'] },
  { id: 'k9s', name: 'k9s', implies: ['kubernetes'] },
  {
    id: 'kamal-deploy', name: 'Kamal deploy',
    aliases: ['Kamal', 'Kamal 2', 'MRSK'],
    implies: ['docker'],
    guard: {
      forms: ['Kamal'],
      case: 'upper',
      before: ['proxy'],
      notAfter: ['by', 'with', 'and', 'mr', 'to', 'my'],
      near: [...ecosystems.ruby, 'docker', 'hetzner'],
      yes: [
        'Rails on two Hetzner boxes, shipped with [[Kamal]].',
        'Skills: Rails, [[Kamal]], Docker',
      ],
      no: [
        'Mentored by Kamal Haddad, head chef.',
        'Kamal, our neighbour, taught me bread.',
      ],
    },
  },
  { id: 'karpenter', name: 'Karpenter', implies: ['kubernetes'] },
  { id: 'kata-containers', name: 'Kata Containers', implies: ['containerization'] },
  {
    id: 'keda', name: 'KEDA',
    implies: ['kubernetes'],
    guard: {
      case: 'upper',
      before: ['scaler', 'autoscaling'],
      notBefore: ['trade'],
      near: ['kubernetes', 'helm', 'kafka', 'rabbitmq', 'prometheus', 'aks', 'azure', 'auto-scaling', 'docker'],
      yes: [
        'Kubernetes, [[KEDA]], Kafka',
        'Scaled consumers on queue depth with [[KEDA]] and RabbitMQ.',
        'AKS with [[KEDA]] and Helm',
      ],
      no: [
        'KEDA scholarship holder, Seoul',
        'Export officer, KEDA trade agency',
        'Reported to Keda Ali, school head.',
        'KEDA ceramics plant, Foshan',
      ],
    },
  },
  { id: 'knative', name: 'Knative', implies: ['kubernetes'] },
  { id: 'kops', name: 'kOps', implies: ['kubernetes'] },
  { id: 'kubeadm', name: 'kubeadm', implies: ['kubernetes'] },
  {
    id: 'kubernetes', name: 'Kubernetes',
    aliases: ['CKA', 'CKS', 'Certified Kubernetes Administrator', 'k8s', 'kube', 'kubectl', 'CKAD', 'kubelet'],
    implies: ['container-orchestration'],
  },
  {
    id: 'kubernetes-gateway-api', name: 'Kubernetes Gateway API',
    aliases: ['Gateway API', 'Envoy Gateway', 'Ingress NGINX', 'Kubernetes ingress', 'ingress controllers'],
    implies: ['kubernetes'],
  },
  {
    id: 'kubernetes-operators', name: 'Kubernetes operators',
    aliases: [
      'custom resource definitions', 'CRDs', 'Operator SDK', 'Kubebuilder', 'operator pattern',
      'Kubernetes controllers', 'admission webhooks',
    ],
    implies: ['kubernetes'],
    guard: {
      forms: ['CRDs'],
      case: 'exact',
      near: ['kubernetes', 'go', 'helm', 'docker', 'openshift'],
      yes: ['Wrote [[CRDs]] and a controller in Go.', 'Kubernetes, [[CRDs]], Helm'],
      no: ['Treated CRDs in cattle and calves.', 'Culled herds with CRDs on dairy farms.'],
    },
  },
  { id: 'kustomize', name: 'Kustomize', implies: ['kubernetes'] },
  { id: 'linkerd', name: 'Linkerd', implies: ['service-mesh'] },
  {
    id: 'longhorn', name: 'Longhorn',
    implies: ['kubernetes'],
    guard: {
      case: 'upper',
      near: ['kubernetes', 'rancher', 'k3s', 'velero', 'helm'],
      yes: ['k3s, [[Longhorn]], Traefik', 'Kubernetes storage with [[Longhorn]]'],
      no: ['Bred longhorn cattle in Texas.', 'Waiter, Longhorn Steakhouse'],
    },
  },
  { id: 'lxc', name: 'LXC', aliases: ['LXD', 'LXC containers'], implies: ['linux'] },
  { id: 'mesos', name: 'Apache Mesos', aliases: ['Mesos', 'DC/OS', 'Mesosphere'] },
  {
    id: 'metallb', name: 'MetalLB',
  },
  { id: 'microk8s', name: 'MicroK8s', implies: ['kubernetes'] },
  { id: 'minikube', name: 'minikube', implies: ['kubernetes'] },
  {
    id: 'nomad', name: 'HashiCorp Nomad',
    aliases: ['Nomad'],
    guard: {
      forms: ['Nomad'],
      case: 'upper',
      before: ['job', 'cluster', 'allocation', 'scheduler', 'server', 'client'],
      notBefore: ['lifestyle', 'visa', 'life', 'camp', 'festival', 'travel', 'community', 'tents', 'magazine'],
      notAfter: ['digital', 'desert', 'lonely'],
      near: [
        'consul', 'vault', 'terraform', 'docker', 'kubernetes', 'packer', 'docker-swarm', 'mesos', 'traefik', 'aws',
        'go',
      ],
      yes: [
        'Consul, Vault, [[Nomad]]',
        'Scheduled 400 Docker jobs on [[Nomad]].',
        'Ran batch work on a [[Nomad]] cluster in two data centres.',
      ],
      no: [
        'Digital nomad, 2017–2019: Bali, Lisbon, Tbilisi',
        'Cook at the Nomad Festival, Marrakesh',
        'Wrote for Nomad magazine on desert trips.',
        'Lived as a nomad with herders in Mongolia.',
      ],
    },
  },
  { id: 'openebs', name: 'OpenEBS', implies: ['kubernetes'] },
  { id: 'openfaas', name: 'OpenFaaS', implies: ['serverless'] },
  {
    id: 'openshift', name: 'Red Hat OpenShift',
    aliases: ['OpenShift', 'OpenShift Container Platform', 'OKD', 'OCP'],
    implies: ['kubernetes'],
    guard: {
      forms: ['OCP'],
      case: 'upper',
      before: ['cluster', 'clusters', '4', 'namespace'],
      near: ecosystems.containers,
      yes: [
        'Moved 40 services to [[OCP]] 4 with Helm.',
        'Skills: Kubernetes, [[OCP]], Ansible',
      ],
      no: [
        'Member of OCP, the oboe club.',
        'Worked shifts at OCP phosphate mine.',
      ],
    },
  },
  { id: 'openwhisk', name: 'OpenWhisk', implies: ['serverless'] },
  { id: 'podman', name: 'Podman', implies: ['containerization'] },
  { id: 'portainer', name: 'Portainer', implies: ['docker'] },
  { id: 'portworx', name: 'Portworx', implies: ['kubernetes'] },
  { id: 'quay', name: 'Red Hat Quay', implies: ['container-registry'] },
  {
    id: 'rancher', name: 'Rancher',
    aliases: ['SUSE Rancher', 'RKE', 'RKE2', 'Rancher Kubernetes Engine'],
    implies: ['kubernetes'],
    guard: {
      forms: ['Rancher', 'RKE'],
      case: 'upper',
      before: ['cluster', 'server', 'kubernetes', 'desktop'],
      notBefore: ['family', 'steak', 'association', 'hat'],
      notAfter: ['cattle', 'sheep', 'local'],
      near: [
        'kubernetes', 'docker', 'helm', 'k3s', 'longhorn', 'terraform', 'ansible', 'openshift', 'prometheus', 'vmware',
        'linux',
      ],
      yes: [
        'Kubernetes, [[Rancher]], Helm',
        'Upgraded nine Kubernetes clusters with [[Rancher]].',
        'Put five sites under one [[Rancher]] server.',
      ],
      no: [
        'Cattle rancher and farm manager, Alberta',
        'Grew up as the son of a rancher.',
        'Grill chef, Rancher Steak House',
        'Advised Rancher Association members on grazing.',
      ],
    },
  },
  {
    id: 'service-mesh', name: 'Service mesh',
    aliases: ['Consul Connect', 'AWS App Mesh', 'Kuma mesh', 'sidecar proxies'],
  },
  { id: 'skaffold', name: 'Skaffold', implies: ['kubernetes'] },
  { id: 'skopeo', name: 'Skopeo', implies: ['containerization'] },
  { id: 'tanzu', name: 'VMware Tanzu', aliases: ['Tanzu', 'Tanzu Kubernetes Grid'], implies: ['kubernetes'] },
  {
    id: 'telepresence', name: 'Telepresence',
    implies: ['kubernetes'],
    guard: {
      near: ['kubernetes', 'docker', 'helm'],
      yes: ['Debugged services in Kubernetes through [[Telepresence]].', 'Helm, [[Telepresence]], Docker'],
      no: ['Set up telepresence rooms for board meetings.', 'Booked Telepresence calls for six directors.'],
    },
  },
  { id: 'tilt-dev', name: 'Tilt for Kubernetes', aliases: ['Tiltfile', 'Tilt.dev'], implies: ['kubernetes'] },
  { id: 'velero', name: 'Velero', implies: ['kubernetes'] },
] as const satisfies readonly SkillRow[]
