import { ecosystems } from '../ecosystems.ts'
import type { SkillRow } from '../rows.ts'

/**
 * Version control: systems, hosts, and ways of branching. Not here: pipelines of the hosts (ci-cd) and reviews
 * (method). "Commit", "branch", "merge" and "fork" alone are left out: banks have branches and companies merge.
 */
// biome-ignore format: a table reads best with its rows filled
export const versionControl = [
  { id: 'aws-codecommit', name: 'AWS CodeCommit', aliases: ['CodeCommit'], implies: ['git'], broader: 'aws' },
  { id: 'azure-repos', name: 'Azure Repos', implies: ['git'] },
  { id: 'bazaar', name: 'GNU Bazaar', aliases: ['Bazaar VCS'], implies: ['version-control'] },
  { id: 'bitbucket', name: 'Bitbucket', aliases: ['Atlassian Stash'], implies: ['git'] },
  {
    id: 'branching-strategies', name: 'Branching strategies',
    aliases: [
      'Git Flow', 'GitHub Flow', 'branching models', 'feature branches', 'branch management', 'branching and merging',
      'GitLab Flow', 'release branches', 'merge conflicts', 'feature branching', 'branch protection', 'rebasing',
      'cherry-picking',
    ],
    implies: ['version-control'],
    guard: {
      forms: ['branch management', 'cherry-picking'],
      notBefore: ['of a bank', 'and lending', 'facts'],
      notAfter: ['bank'],
      near: ['git', 'github', 'gitlab', 'svn', 'bitbucket', 'ci-cd'],
      yes: ['Git, [[branch management]], Jenkins', 'Set up [[Git Flow]] for two teams.'],
      no: ['Bank branch management and lending', 'Summer work: cherry-picking, fruit packing'],
    },
  },
  { id: 'clearcase', name: 'ClearCase', implies: ['version-control'] },
  { id: 'crucible', name: 'Atlassian Crucible', aliases: ['Crucible Atlassian', 'FishEye'], implies: ['code-review'] },
  {
    id: 'cvs', name: 'CVS',
    aliases: ['Concurrent Versions System', 'WinCVS', 'TortoiseCVS'],
    implies: ['version-control'],
    guard: {
      forms: ['CVS'],
      case: 'upper',
      before: ['repository', 'server', 'commit'],
      notBefore: [
        'pharmacy', 'health', 'caremark', 'store', 'minuteclinic', 'screening', 'nurse', 'exam', 'catheter', 'media',
        'messaging',
      ],
      notAfter: ['screened', 'read', 'screen', 'shortlist', 'sifted', 'review', 'reviewed', 'candidate', 'write'],
      near: [
        ...ecosystems.backend, 'ant', 'svn', 'eclipse', 'perl', 'unix', 'struts', 'jsp', 'oracle', 'bugzilla',
        'weblogic', 'jboss', 'clearcase', 'swing', 'maven', 'shell-scripting', 'cruisecontrol', 'hudson',
      ],
      yes: ['Ant, [[CVS]], Eclipse', 'Moved the Java code from [[CVS]] to Subversion.', 'Perl, [[CVS]], Unix'],
      no: [
        'Pharmacy technician, CVS, Boston',
        'Recruiter: screened CVs and called candidates',
        'CVS and RS exam normal',
        'Office: write CVs, letters, memos',
      ],
    },
  },
  {
    id: 'gerrit', name: 'Gerrit',
    aliases: ['Gerrit Code Review'],
    implies: ['code-review', 'git'],
    guard: {
      forms: ['Gerrit'],
      case: 'upper',
      before: ['review', 'server', 'change'],
      notBefore: ['jan', 'de', 'van', 'member', 'chair'],
      notAfter: ['mr', 'institutional', 'ethics'],
      near: [...ecosystems.delivery, 'code-review', 'cpp', 'c', 'svn', 'perforce', 'bazel', 'android'],
      yes: ['Git, [[Gerrit]], Jenkins', 'Every C++ change reviewed in [[Gerrit]]'],
      no: ['Reported to Gerrit de Vries, head chef.', 'Piano teacher: Gerrit, Anke and Bo taught as a trio'],
    },
  },
  {
    id: 'git', name: 'Git',
    aliases: [
      'Git SCM', 'Git version control', 'Git LFS', 'Git submodules', 'Git hooks', 'Git CLI', 'git commands',
      'TortoiseGit',
    ],
    implies: ['version-control'],
    guard: {
      forms: ['Git'],
      notBefore: ['bleed', 'bleeding', 'stromal', 'tumour', 'tumor'],
      notAfter: ['upper', 'lower', 'daft'],
      yes: ['Docker, [[Git]], Linux', 'Moved 90 repositories to [[Git]].', 'Python, [[Git]], Jira'],
      no: [
        'Managed upper GIT bleed and shock.',
        'Imaged GIT tumour and liver lesions.',
        'Nursed patients with a lower GIT bleed.',
        'Called a daft git on stage in a farce.',
      ],
    },
  },
  { id: 'gitea', name: 'Gitea', aliases: ['Gogs'], implies: ['git'] },
  {
    id: 'github', name: 'GitHub',
    aliases: ['GitHub Enterprise', 'GitHub Pages', 'GitHub Projects', 'GitHub repositories', 'GitHub Codespaces'],
    implies: ['git'],
    guard: {
      forms: ['GitHub'],
      notBefore: ['com', 'io', 'profile'],
      yes: ['Jira, [[GitHub]], Slack', 'Hosted the code on [[GitHub]].'],
      no: ['github.com/some-name', 'some-name.github.io'],
    },
  },
  { id: 'gitkraken', name: 'GitKraken', implies: ['git'] },
  {
    id: 'gitlab', name: 'GitLab',
    aliases: ['GitLab EE', 'GitLab self-managed', 'GitLab Enterprise', 'GitLab CE'],
    implies: ['git'],
    guard: {
      forms: ['GitLab'],
      notBefore: ['com', 'profile'],
      yes: ['Jira, [[GitLab]], Docker', 'Ran [[GitLab]] for 300 users.'],
      no: ['gitlab.com/some-name', 'My code: gitlab.com/some-name/tools'],
    },
  },
  {
    id: 'mercurial', name: 'Mercurial',
    aliases: ['Hg', 'TortoiseHg'],
    implies: ['version-control'],
    guard: {
      forms: ['Mercurial', 'Hg'],
      case: 'upper',
      before: ['repository', 'server', 'hook'],
      notBefore: [
        'temper', 'chef', 'personality', 'nature', 'concentration', 'levels', 'exposure', 'wells', 'pressure',
      ],
      notAfter: ['mm', 'methyl', 'sediment', '120', '140'],
      near: ['git', 'svn', 'python', 'bitbucket', 'jenkins', 'cvs', 'perforce', 'java', 'cpp', 'linux', 'c'],
      yes: ['SVN, [[Mercurial]], Git', 'Moved Python code from [[Mercurial]] to Git.', 'Git, SVN, [[Hg]]'],
      no: [
        'Kept calm under a mercurial head chef.',
        'Blood pressure below 140 mm Hg',
        'Measured Hg and Pb in sediment.',
        'Played Mercutio, a mercurial friend.',
      ],
    },
  },
  {
    id: 'monorepo', name: 'Monorepo',
    aliases: ['polyrepo', 'monorepository', 'multi-repo', 'mono-repo'],
    implies: ['version-control'],
  },
  {
    id: 'perforce', name: 'Perforce',
    aliases: ['Helix Core', 'P4', 'P4V', 'Perforce Helix'],
    implies: ['version-control'],
    guard: {
      forms: ['P4', 'Perforce'],
      case: 'upper',
      before: ['server', 'depot', 'stream'],
      notBefore: ['medicine', 'class', 'pupils', 'teacher', 'hormone', 'processor'],
      notAfter: ['pentium', 'primary', 'must'],
      near: ['cpp', 'git', 'jenkins', 'c', 'csharp', 'jira', 'java', 'python', 'svn', 'linux', 'perl'],
      yes: ['C++, [[Perforce]], Jenkins', 'Ran a [[Perforce]] server for 400 artists.'],
      no: ['Taught P4 pupils in Glasgow.', 'P4 medicine conference volunteer', 'Sold Pentium P4 laptops.'],
    },
  },
  { id: 'phabricator', name: 'Phabricator', implies: ['code-review'] },
  { id: 'plastic-scm', name: 'Plastic SCM', implies: ['version-control'] },
  {
    id: 'pull-requests', name: 'Pull requests',
    aliases: ['merge requests', 'PR reviews', 'PRs reviewed', 'code owners'],
    implies: ['code-review'],
    guard: {
      forms: ['Pull requests', 'merge requests', 'PR reviews'],
      before: ['review', 'workflow', 'template', 'culture'],
      after: ['review', 'reviewing', 'reviewed', 'via'],
      notAfter: ['press', 'media'],
      yes: ['Git, [[pull requests]], Jira', 'Work by [[pull request]] reviews and pairing'],
      no: ['Opened the pull-request window at the bar.', 'Press and PR reviews of two hotels'],
    },
  },
  { id: 'pvcs', name: 'PVCS', implies: ['version-control'] },
  { id: 'rational-clearquest', name: 'Rational ClearQuest', aliases: ['ClearQuest'] },
  { id: 'rational-team-concert', name: 'Rational Team Concert', aliases: ['RTC Jazz', 'IBM RTC'] },
  {
    id: 'rcs', name: 'RCS',
    aliases: ['SCCS'],
    implies: ['version-control'],
    guard: {
      forms: ['RCS'],
      case: 'upper',
      before: ['repository', 'server', 'commit'],
      notBefore: [
        'pharmacy', 'health', 'caremark', 'store', 'minuteclinic', 'screening', 'nurse', 'exam', 'catheter', 'media',
        'messaging',
      ],
      notAfter: ['screened', 'read', 'screen', 'shortlist', 'sifted', 'review', 'reviewed', 'candidate', 'write'],
      near: [
        ...ecosystems.backend, 'ant', 'svn', 'eclipse', 'perl', 'unix', 'struts', 'jsp', 'oracle', 'bugzilla',
        'weblogic', 'jboss', 'clearcase', 'swing', 'maven', 'shell-scripting', 'cruisecontrol', 'hudson',
      ],
      yes: ['C, Perl, [[RCS]]', 'Perl and [[RCS]] on Unix'],
      no: ['Nurse tutor, RCS England', 'Sent RCS text offers to shoppers.'],
    },
  },
  {
    id: 'review-board', name: 'Review Board',
    implies: ['code-review'],
    guard: {
      forms: ['Review Board'],
      case: 'upper',
      before: ['review', 'server', 'change'],
      notBefore: ['jan', 'de', 'van', 'member', 'chair'],
      notAfter: ['mr', 'institutional', 'ethics'],
      near: [...ecosystems.delivery, 'code-review', 'cpp', 'c', 'svn', 'perforce', 'bazel', 'android'],
      yes: ['SVN, [[Review Board]], Jenkins', 'C++ changes went through [[Review Board]].'],
      no: ['Member of the Institutional Review Board', 'Ethics Review Board secretary'],
    },
  },
  {
    id: 'semantic-versioning', name: 'Semantic versioning',
    aliases: ['SemVer', 'conventional commits', 'API version policy', 'release tagging', 'changelog automation'],
  },
  { id: 'sourcetree', name: 'Sourcetree', implies: ['git'] },
  { id: 'starteam', name: 'StarTeam', implies: ['version-control'] },
  {
    id: 'svn', name: 'Subversion',
    aliases: ['SVN', 'Apache Subversion', 'TortoiseSVN', 'SVN repository', 'VisualSVN', 'Subversion (SVN)'],
    implies: ['version-control'],
    guard: {
      forms: ['Subversion', 'SVN'],
      case: 'upper',
      notBefore: ['and irony', 'in the novel', 'and gender', 'in film', 'nurses', 'ward'],
      notAfter: ['political', 'gender', 'comic', 'irony and', 'satire and'],
      yes: ['Moved from [[Subversion]] to Git.', 'Java, Ant, [[SVN]]'],
      no: [
        'Essay on the subversion of genre in film',
        'Wrote on satire and subversion in film.',
        'Thesis: Political Subversion and the Stage',
      ],
    },
  },
  {
    id: 'tfs', name: 'Team Foundation Server',
    aliases: ['TFS', 'TFVC', 'Microsoft TFS', 'MS TFS', 'Team Foundation Version Control', 'Team Foundation Services'],
    implies: ['version-control'],
    guard: {
      forms: ['TFS'],
      case: 'upper',
      before: ['build', 'server', 'branch', 'repository', 'work'],
      notBefore: ['monitored', 'monitoring', 'stable', 'taken', 'every', 'checks', 'q4h'],
      notAfter: ['took', 'checked', 'monitor', 'recorded', 'neuro', 'stable', 'assess'],
      near: [
        'csharp', 'dotnet', 'visual-studio', 'sql-server', 'vb-net', 'visual-basic', 'iis', 'git', 'azure-devops',
        'jira', 'octopus-deploy', 'agile', 'cpp', 'msbuild', 'svn', 'classic-asp',
      ],
      yes: ['C#, [[TFS]], SQL Server', 'Moved [[TFS]] work items to Azure DevOps.'],
      no: ['Teacher with Teach First Scotland (TFS)', 'Joined TFS as a teaching fellow.'],
    },
  },
  {
    id: 'trunk-based-development', name: 'Trunk-based development',
    aliases: ['trunk based', 'short-lived branches'],
    implies: ['version-control'],
  },
  {
    id: 'version-control', name: 'Version control',
    aliases: [
      'version control systems', 'source control', 'source code management', 'revision control', 'VCS', 'SCM tools',
      'version control software', 'distributed version control', 'source code control', 'version control tools',
      'code versioning', 'version management', 'DVCS', 'code repositories', 'version-controlled',
    ],
    guard: {
      forms: ['VCS', 'version management', 'Version control'],
      notBefore: [
        'and angels', 'investors', 'and start-ups', 'of documents', 'of policies', 'of drawings', 'of contracts',
        'and angel', 'of leaflets',
      ],
      notAfter: ['pitched', 'document', 'drawing', 'policy', 'angel', 'contract'],
      yes: ['Git and other [[version control systems]]', 'Java, [[version control]], Agile'],
      no: [
        'Pitched to VCs and angels.',
        'Document version control of tender files',
        'Drawing version control on building sites',
      ],
    },
  },
  {
    id: 'visual-sourcesafe', name: 'Visual SourceSafe',
    aliases: ['VSS', 'MS VSS', 'SourceSafe'],
    implies: ['version-control'],
    guard: {
      forms: ['VSS'],
      case: 'upper',
      before: ['build', 'server', 'branch', 'repository', 'work'],
      notBefore: ['monitored', 'monitoring', 'stable', 'taken', 'every', 'checks', 'q4h'],
      notAfter: ['took', 'checked', 'monitor', 'recorded', 'neuro', 'stable', 'assess'],
      near: [
        'csharp', 'dotnet', 'visual-studio', 'sql-server', 'vb-net', 'visual-basic', 'iis', 'git', 'azure-devops',
        'jira', 'octopus-deploy', 'agile', 'cpp', 'tfs', 'msbuild', 'svn', 'classic-asp',
      ],
      yes: ['VB.NET, SQL Server, [[VSS]]', 'C# code in [[VSS]], later Git'],
      no: ['Took VSS and weights each morning.', 'Patient care: hygiene, meals, VSS', 'Recorded VSS every four hours.'],
    },
  },
] as const satisfies readonly SkillRow[]
