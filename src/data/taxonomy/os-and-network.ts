import { ecosystems } from '../ecosystems.ts'
import type { SkillRow } from '../rows.ts'

/**
 * Operating systems, shells, virtual machines and networks, with the Unix and mainframe names of senior CVs.
 * Not here: web servers and proxies (server), shells as languages (language), HTTP (api). Bare "networking" and "Windows"
 * are guarded: people network at events and clean windows.
 */
// biome-ignore format: a table reads best with its rows filled
export const osAndNetwork = [
  {
    id: 'active-directory-administration', name: 'Windows domain administration',
    aliases: [
      'group policy', 'GPO', 'domain controllers', 'Microsoft Exchange Server', 'Exchange Server', 'SCCM', 'WSUS',
      'Microsoft Intune', 'Office 365 administration', 'Windows domain',
    ],
    guard: {
      forms: ['GPO', 'group policy'],
      case: 'upper',
      notAfter: ['federal', 'insurance'],
      near: ['windows-server', 'active-directory', 'powershell', 'vmware', 'azure', 'windows'],
      yes: ['Active Directory, [[GPO]], PowerShell', 'Windows Server hosts set up by [[group policy]]'],
      no: ['Sold group policy cover to small firms.', 'Sourced drugs through a hospital GPO.'],
    },
  },
  {
    id: 'aix', name: 'AIX',
    aliases: [
      'IBM AIX', 'HP-UX', 'Solaris', 'Sun Solaris', 'SunOS', 'Oracle Solaris', 'IRIX', 'Tru64', 'SCO Unix', 'OpenVMS',
      'VMS', 'Digital Unix', 'DEC Alpha', 'VAX/VMS',
    ],
    implies: ['unix'],
    guard: {
      forms: ['VMS', 'AIX', 'Solaris'],
      case: 'upper',
      before: ['server', 'host', 'lpar', 'administration'],
      notBefore: ['bus', 'les-bains', 'vaccine', 'en', 'en-provence'],
      notAfter: ['traffic', 'vendor', 'at', 'university of'],
      near: [
        ...ecosystems.backend, 'unix', 'oracle', 'fortran', 'cobol', 'aix', 'weblogic', 'websphere', 'shell-scripting',
        'perl', 'sybase', 'db2', 'informix',
      ],
      yes: ['Oracle, [[Solaris]], Perl', 'Ported C daemons from [[HP-UX]] to Linux.', 'C, [[AIX]], DB2'],
      no: [
        'Drove a Solaris bus in Warsaw.',
        'Studied law in Aix-en-Provence.',
        'Read the novel Solaris in a book club.',
        'Procurement: VMS, agencies, contracts',
      ],
    },
  },
  {
    id: 'android-ios', name: 'Mobile platforms',
    aliases: [
      'Android development', 'iOS development', 'mobile backend', 'mobile app backends', 'backend for mobile apps',
      'APNs', 'mobile APIs', 'mobile application development', 'Android SDK', 'iOS SDK',
      'cross-platform mobile development',
    ],
  },
  {
    id: 'cisco', name: 'Cisco networking',
    aliases: [
      'Cisco IOS', 'CCNA', 'CCNP', 'Cisco routers', 'Cisco switches', 'Juniper', 'JunOS', 'MikroTik', 'BGP', 'OSPF',
      'routing and switching', 'VLANs', 'MPLS', 'SD-WAN', 'routing protocols', 'VLAN', 'CCIE', 'Arista EOS',
      'STP protocol', 'EIGRP',
    ],
    implies: ['networking'],
    guard: {
      forms: ['Juniper', 'BGP'],
      case: 'upper',
      notBefore: ['hotel', 'berries', 'berry', 'gin', 'tree', 'ridge', 'networks'],
      notAfter: ['gin', 'infected'],
      near: ['cisco', 'networking', 'linux', 'firewalls', 'tcp-ip', 'dns', 'vpn', 'ansible', 'python', 'aws'],
      yes: ['DNS, [[BGP]], Linux', 'Wrote Python tools for Cisco and [[Juniper]] routers.'],
      no: ['Bar: gin, juniper, tonic', 'Guest desk, Juniper Hotel, Ankara', 'Bone graft protein BGP assays'],
    },
  },
  {
    id: 'cpanel', name: 'cPanel',
    aliases: [
      'WHM', 'Plesk', 'WHM/cPanel', 'DirectAdmin', 'Webmin', 'web hosting', 'shared hosting',
      'managing hosting environments', 'ISPConfig', 'hosting environments', 'CloudLinux', 'VPS hosting', 'RunCloud',
      'website hosting', 'cPanel hosting', 'VPS', 'virtual private servers', 'hosting management',
    ],
    guard: {
      forms: ['VPS', 'WHM', 'web hosting'],
      case: 'upper',
      before: ['server', 'with', 'host'],
      notBefore: ['reported', 'of sales', 'and directors', 'of finance', 'and c-level'],
      notAfter: ['briefed', 'reported to', 'three', 'senior'],
      near: [
        ...ecosystems.php, 'linux', 'nginx', 'apache', 'docker', 'ubuntu', 'digitalocean', 'cpanel', 'dns', 'nodejs',
        'django', 'hetzner',
      ],
      yes: ['PHP, MySQL, [[VPS]]', 'Moved Django sites to an Ubuntu [[VPS]].', 'Linux, [[cPanel]], DNS'],
      no: [
        'Briefed VPs of sales and finance.',
        'Diary management for three VPs',
        'Booked travel for VPs and directors',
      ],
    },
  },
  {
    id: 'cron', name: 'Cron',
    aliases: ['crontab', 'systemd timers', 'cron scheduling', 'Windows Task Scheduler', 'crontabs'],
    implies: ['unix'],
  },
  {
    id: 'dhcp', name: 'DHCP',
    aliases: ['NAT', 'IPAM', 'PXE', 'PXE boot', 'BOOTP'],
    implies: ['networking'],
    guard: {
      forms: ['NAT', 'PXE'],
      case: 'exact',
      before: ['gateway', 'rule', 'traversal', 'instance'],
      notBefore: ['test', 'testing', 'turner', 'king', 'sherman', 'geo'],
      notAfter: ['hiv', 'blood', 'donor'],
      near: ['networking', 'dns', 'firewalls', 'tcp-ip', 'vpn', 'vpc', 'linux', 'aws', 'cisco', 'dhcp'],
      yes: ['DNS, [[NAT]], VPN', 'Cut the bill of [[NAT]] gateways on AWS.'],
      no: [
        'Screened donor blood by NAT testing.',
        'Played Nat in a radio drama.',
        'Hall of fame: Nat King Cole tribute band',
      ],
    },
  },
  {
    id: 'dns', name: 'DNS',
    aliases: [
      'Domain Name System', 'BIND DNS', 'BIND9', 'PowerDNS', 'CoreDNS', 'DNS management', 'DNS records', 'DNSSEC',
      'DNS servers', 'DNS/DHCP', 'Dnsmasq', 'DNS configuration', 'name servers',
    ],
    guard: {
      forms: ['DNS'],
      case: 'exact',
      notBefore: ['order', 'orders', 'patients', 'rates', 'marathon', 'scans', 'conference'],
      notAfter: ['patient', 'marathon', 'gave'],
      yes: ['TCP/IP, [[DNS]], TLS', 'Moved 400 [[DNS]] zones without an outage.'],
      no: ['Chased DNS patients by phone and post.', 'Cut clinic DNS rates with reminder texts.'],
    },
  },
  {
    id: 'ebpf', name: 'eBPF',
    aliases: ['BPF', 'bpftrace', 'XDP', 'DTrace', 'SystemTap'],
    implies: ['linux'],
    guard: {
      forms: ['BPF', 'XDP'],
      case: 'exact',
      near: ['linux', 'c', 'go', 'rust', 'kubernetes', 'cilium', 'networking', 'ebpf'],
      yes: ['Linux, [[BPF]], C', 'Packet filters in C and [[XDP]] on Linux'],
      no: ['Invested BPF funds in local farms.', 'Design: Adobe XDP forms, posters'],
    },
  },
  {
    id: 'freebsd', name: 'FreeBSD',
    aliases: ['OpenBSD', 'NetBSD', 'BSD Unix', 'BSD', 'FreeBSD jails'],
    implies: ['unix'],
    guard: {
      forms: ['BSD'],
      case: 'exact',
      notBefore: ['district', 'schools', 'degree', 'in'],
      near: [...ecosystems.backend, 'unix', 'linux'],
      yes: ['Linux, [[BSD]], C', 'Unix work on [[BSD]] and Solaris'],
      no: ['Teacher, Lakeside BSD, Oregon', 'BSD in design, University of Texas'],
    },
  },
  {
    id: 'ftp', name: 'FTP',
    aliases: [
      'SFTP', 'FTPS', 'file transfer', 'managed file transfer', 'SCP', 'vsftpd', 'rsync', 'FileZilla', 'WinSCP',
      'secure file transfer', 'FTP/SFTP', 'Connect:Direct', 'AWS Transfer Family', 'Axway',
    ],
    guard: {
      forms: ['FTP', 'SCP', 'file transfer'],
      case: 'upper',
      before: ['server', 'upload', 'client', 'account', 'import', 'transfer', 'feed', 'job'],
      after: ['via', 'over', 'secure'],
      notBefore: ['employee', 'contract', 'test', 'cycling', 'watts', 'employees'],
      notAfter: ['bike', 'cycling', 'patient', 'case', 'contract'],
      near: [
        ...ecosystems.backend, 'unix', 'shell-scripting', 'ssh', 'edi', 'windows-server', 'ftp', 'cron', 'mainframe',
      ],
      yes: ['Perl, [[FTP]], cron', 'Loads price lists over [[SFTP]].', 'Bash jobs that send files by [[FTP]]'],
      no: [
        'Cycling coach: FTP tests and race plans',
        'FTP employee (fixed-term post), 2011–2013',
        'Patient file transfer between clinics',
        'Raised my FTP to 280 watts.',
      ],
    },
  },
  {
    id: 'ip-addressing', name: 'IP addressing',
    aliases: ['IPv4', 'IPv6', 'subnetting', 'CIDR', 'IPv4/IPv6', 'IP routing', 'IP networking', 'IPsec'],
    implies: ['networking'],
  },
  {
    id: 'iptables', name: 'iptables',
    aliases: ['nftables', 'netfilter', 'SELinux', 'AppArmor', 'seccomp', 'Linux hardening', 'PAM Linux'],
    implies: ['linux'],
  },
  {
    id: 'kernel-development', name: 'Kernel and driver development',
    aliases: [
      'Linux kernel', 'kernel development', 'device drivers', 'kernel modules', 'Linux kernel modules',
      'kernel drivers', 'Yocto', 'embedded Linux', 'Buildroot', 'device driver development', 'Linux device drivers',
      'kernel programming', 'kernel module', 'driver development', 'OpenWrt',
    ],
    implies: ['operating-systems'],
    guard: {
      forms: ['driver development', 'device drivers'],
      notBefore: ['programme', 'academy', 'training', 'coach'],
      notAfter: ['professional', 'truck', 'bus', 'young'],
      yes: ['C, [[device drivers]], RTOS', 'Patched the [[Linux kernel]].'],
      no: ['Young driver development programme, karting', 'Bus driver development training and route coaching'],
    },
  },
  {
    id: 'linux', name: 'Linux',
    aliases: [
      'GNU/Linux', 'Linux servers', 'Linux administration', 'Linux environments', 'Ubuntu', 'Debian', 'CentOS',
      'Red Hat Enterprise Linux', 'RHEL', 'Red Hat Linux', 'Fedora', 'SUSE', 'SLES', 'openSUSE', 'Alpine Linux',
      'Arch Linux', 'Amazon Linux', 'Rocky Linux', 'AlmaLinux', 'Oracle Linux', 'Gentoo', 'Slackware', 'Linux/Unix',
      'Unix/Linux', 'Linux system administration', 'Ubuntu Server', 'Linux command line', 'Ubuntu Linux', 'Linux OS',
      'Red Hat', 'Linux Mint', 'Raspbian', 'NixOS', 'SUSE Linux', 'Scientific Linux', 'Linux operating system',
      'Linux internals', 'Linux systems', 'Manjaro', 'Debian Linux', 'RHCE', 'RHCSA', 'LPIC',
    ],
    guard: {
      forms: ['Fedora', 'Red Hat', 'Gentoo', 'Debian', 'Ubuntu', 'SUSE'],
      case: 'upper',
      notBefore: [
        'hat', 'hats', 'society', 'penguin', 'penguins', 'philosophy', 'ladies', 'lounge', 'cola', 'pathways',
      ],
      notAfter: ['felt', 'a', 'straw', 'wool', 'wearing', 'young', 'the philosophy of', 'black'],
      yes: ['Patched 300 [[Ubuntu]] hosts.', 'Docker, [[Linux]], Bash', 'Moved from [[CentOS]] to Rocky.'],
      no: [
        'Milliner: fedora, trilby, beret',
        'Social worker, Ubuntu Pathways, Gqeberha',
        'Counted Gentoo penguins on South Georgia.',
        'Secretary of the Red Hat Society, Tucson',
      ],
    },
  },
  { id: 'macos', name: 'macOS', aliases: ['Mac OS X', 'OS X', 'Mac OS', 'OSX Server'] },
  {
    id: 'mainframe', name: 'Mainframe',
    aliases: [
      'z/OS', 'IBM mainframe', 'IBM Z', 'AS/400', 'IBM i', 'iSeries', 'CICS', 'IMS DB', 'VSAM', 'TSO/ISPF', 'ISPF',
      'OS/390', 'MVS', 'AS400 RPG', 'z/VM', 'IMS DB/DC', 'mainframes', 'System z', 'Endevor', 'OS/400', 'zSeries',
      'TSO', 'Unisys mainframe', 'OS/2', 'IBM iSeries',
    ],
    guard: {
      forms: ['MVS', 'TSO', 'IBM i'],
      case: 'exact',
      notBefore: ['agent', 'gaming', 'agrusti', 'electricity', 'motor', 'repair'],
      notAfter: ['thames', 'the', 'cardiac', 'mitral'],
      near: ['cobol', 'db2', 'jcl', 'mainframe', 'pl1', 'rpg', 'assembly', 'rexx', 'ims', 'fortran', 'java'],
      yes: ['COBOL, [[MVS]], DB2', 'Kept [[CICS]] screens alive.', 'JCL, [[TSO]], REXX'],
      no: [
        'Planner at the TSO of Belgium’s power grid',
        'Sold phone plans as TSO agent.',
        'Perfused hearts with MVS devices.',
        'Theatre: TSO, Toronto orchestra usher',
      ],
    },
  },
  {
    id: 'networking', name: 'Computer networking',
    aliases: [
      'networking', 'computer networks', 'network programming', 'network protocols', 'socket programming',
      'network administration', 'networking concepts', 'network engineering', 'LAN/WAN', 'OSI model', 'TCP sockets',
      'networking protocols', 'networking fundamentals', 'network design', 'network architecture',
      'network infrastructure', 'sockets', 'raw sockets', 'network configuration', 'network topology',
      'internet protocols', 'communication protocols', 'computer networking', 'network stack', 'SDN',
      'software-defined networking', 'packet analysis', 'network management', 'LAN, WAN', 'BSD sockets',
      'network security and protocols', 'Winsock',
    ],
    guard: {
      forms: [
        'networking', 'sockets', 'SDN', 'network design', 'network management', 'communication protocols',
        'network configuration', 'network architecture',
      ],
      before: ['stack', 'layer', 'code', 'protocol', 'library', 'concept', 'fundamental'],
      after: ['computer', 'cloud', 'linux', 'kubernetes', 'container', 'docker', 'tcp/ip', 'aws', 'azure'],
      notBefore: [
        'event', 'events', 'with clients', 'skills', 'with', 'lunch', 'lunches', 'evening', 'evenings', 'and lead',
        'sessions', 'group', 'breakfast', 'and relationship', 'of dealers', 'of donors', 'and business', 'night',
      ],
      notAfter: [
        'social', 'event', 'events', 'business', 'professional', 'electrical', 'alumni', 'dealer', 'supply',
        'distribution', 'wall', 'eye', 'plug', 'hip', 'neural', 'donor',
      ],
      near: [
        ...ecosystems.backend, 'unix', 'tcp-ip', 'dns', 'firewalls', 'vpn', 'cisco', 'windows-server',
        'operating-systems', 'algorithms', 'data-structures', 'routing', 'multithreading', 'virtualization', 'ssh',
        'vpc', 'operating-systems-theory', 'dhcp',
      ],
      yes: ['Linux, [[networking]], Docker', 'C daemons with [[raw sockets]]', 'TCP/IP, [[networking]], firewall'],
      no: [
        'Networking with suppliers at trade fairs',
        'Hosted networking lunches for donors.',
        'Strong presentation and networking skills',
        'Wired wall sockets and light fittings.',
        'Outreach, networking, fundraising',
      ],
    },
  },
  {
    id: 'nfs', name: 'Network storage',
    aliases: [
      'NFS', 'Samba', 'SMB/CIFS', 'SAN storage', 'NAS', 'iSCSI', 'RAID', 'LVM', 'ZFS', 'GlusterFS', 'SAN/NAS', 'NetApp',
      'file servers', 'CIFS', 'Fibre Channel', 'EMC storage', 'storage area network', 'file systems', 'ext4',
      'RAID arrays', 'distributed file systems', 'HDFS storage',
    ],
    guard: {
      forms: ['Samba', 'NAS', 'RAID', 'file systems', 'NFS'],
      case: 'upper',
      before: ['array', 'share', 'controller', 'storage', 'mount', 'volume'],
      notBefore: ['dance', 'dancer', 'class', 'school', 'award', 'score', 'on', 'by', 'mosquito', 'parade', 'spray'],
      notAfter: ['brazilian', 'police', 'raid', 'dance', 'the', 'paper', 'dawn', 'liver', 'air', 'tomb', 'salsa'],
      near: [
        ...ecosystems.infrastructure, 'unix', 'windows-server', 'nfs', 'networking', 'virtualization',
        'operating-systems', 'c', 'cpp', 'nagios', 'zfs', 'backup-and-recovery',
      ],
      yes: ['Linux, [[NFS]], VMware', 'Set up [[RAID]] arrays and Debian.', 'Ubuntu, [[Samba]], Nagios'],
      no: [
        'Taught samba and salsa to beginners.',
        'Salsa, samba, bachata teacher',
        'Wrote on a police RAID in Rio.',
        'Scored liver NAS and fibrosis.',
      ],
    },
  },
  {
    id: 'operating-system-administration', name: 'System administration',
    aliases: [
      'sysadmin', 'systems administration', 'server administration', 'server management', 'server maintenance',
      'server setup', 'server deployment', 'systems administrator', 'Unix administration', 'server operations',
      'system administrator', 'server migration', 'IT administration', 'server installation', 'managed servers',
      'administered servers', 'server patching', 'server upgrades', 'on-premises servers', 'bare-metal servers',
      'bare metal', 'data centre operations', 'server infrastructure',
    ],
  },
  {
    id: 'package-managers-os', name: 'System package managers',
    aliases: [
      'apt', 'apt-get', 'yum', 'dnf', 'Homebrew', 'Chocolatey', 'rpm', 'deb packages', 'RPM packaging', 'pacman',
      'Nix package manager', 'winget', 'Snapcraft', 'apk packages', 'Nix',
    ],
    implies: ['operating-system-administration'],
    guard: {
      forms: ['apt', 'yum', 'dnf', 'Homebrew', 'rpm', 'pacman', 'Chocolatey', 'Nix'],
      notBefore: ['cha', 'shop', 'beer', 'club', 'brewing', 'centrifuge', 'for', 'chews', 'game', 'and'],
      notAfter: ['dim', 'at', '000', 'is', 'an', 'most', 'more', 'stevie'],
      near: ['linux', 'npm', 'pip', 'nuget', 'bash', 'docker', 'package-managers-os', 'ansible', 'haskell'],
      yes: ['Linux, [[apt]], Bash', 'Docker images built from Debian with [[apt-get]]'],
      no: [
        'Homebrew beer club secretary',
        'Spun tubes at 3000 rpm for ten minutes.',
        'Served dim sum and yum cha.',
        'Apt at handling busy tills',
      ],
    },
  },
  {
    id: 'posix', name: 'POSIX',
    aliases: [
      'pthreads', 'POSIX threads', 'Unix sockets', 'Unix domain sockets', 'System V IPC', 'epoll',
      'inter-process communication', 'io_uring', 'kqueue', 'Unix IPC', 'shared memory IPC', 'libuv', 'POSIX IPC',
    ],
    implies: ['unix'],
  },
  {
    id: 'shell-scripting', name: 'Shell scripting',
    aliases: [
      'shell scripts', 'bash scripting', 'bash scripts', 'Unix shell', 'Unix scripting', 'Linux scripting',
      'scripting automation', 'Unix shell scripting', 'shell script', 'Korn shell scripts', 'command-line tools',
      'CLI tools', 'command line', 'command-line interface', 'sed', 'sed/awk', 'sed and awk', 'scripting',
      'automation scripts', 'Linux shell', 'shell programming', 'bash script', 'CLI', 'Linux shell scripting',
      'scripts in bash', 'Unix commands', 'terminal commands', 'Linux commands', 'awk and sed', 'wrote scripts',
      'Unix shell scripts', 'automation scripting', 'scripting skills',
    ],
    guard: {
      forms: [
        'scripting', 'CLI', 'sed', 'command line', 'wrote scripts', 'automation scripts', 'scripting skills',
        'automation scripting',
      ],
      before: ['tool', 'app', 'in python', 'in bash', 'in perl', 'in powershell', 'client', 'utility', 'language'],
      after: ['python', 'unix', 'linux', 'powershell', 'wrote a', 'a', 'go'],
      notBefore: [
        'of films', 'for film', 'for tv', 'for radio', 'of episodes', 'for episodes', 'and directing', 'and filming',
        'videos', 'for sketches', 'and casting', 'and storyboarding', 'rate', 'meetings', 'for videos', 'jokes',
        'for plays',
      ],
      notAfter: ['film', 'video', 'tv', 'radio', 'story', 'comedy', 'drama', 'game-show', 'podcast'],
      near: [
        ...ecosystems.backend, 'bash', 'unix', 'perl', 'powershell', 'cron', 'shell-scripting', 'awk', 'windows-server',
        'networking',
      ],
      yes: [
        'Linux, [[scripting]], Git',
        'Wrote a [[CLI]] in Go for release notes.',
        '[[Shell scripts]] that rotate logs',
        'Python, [[command line]], Docker',
      ],
      no: [
        'Scripting and directing short films',
        'Wrote scripts for radio plays.',
        'Podcast scripting and voice work',
        'Video editing, scripting, casting',
      ],
    },
  },
  {
    id: 'ssh', name: 'SSH',
    aliases: [
      'OpenSSH', 'Secure Shell', 'SSH tunnels', 'PuTTY', 'SSH keys', 'bastion hosts', 'jump hosts', 'tmux',
      'SSH tunnelling', 'GNU Screen',
    ],
    guard: {
      forms: ['PuTTY'],
      case: 'exact',
      near: ['linux', 'unix', 'ssh', 'ftp', 'vim', 'windows-server', 'oracle'],
      yes: ['Linux, [[PuTTY]], Vim', 'Fixed hosts over [[SSH]].'],
      no: ['Sealed glass with Putty and paint.', 'Filled nail holes with putty.'],
    },
  },
  {
    id: 'systemd', name: 'systemd',
    aliases: [
      'Supervisor process control', 'supervisord', 'init scripts', 'Upstart', 'systemd units', 'PM2', 'journald',
      'systemctl', 'launchd', 'SysV init',
    ],
    implies: ['linux'],
    guard: {
      forms: ['PM2', 'Upstart'],
      case: 'upper',
      notBefore: ['5', '10', 'particles', 'levels', 'programme'],
      notAfter: ['an', 'fine', 'the'],
      near: [
        'linux', 'nodejs', 'nginx', 'ubuntu', 'express', 'nestjs', 'docker', 'systemd', 'javascript', 'typescript',
      ],
      yes: ['Node.js, [[PM2]], Nginx', 'Linux services as [[systemd units]]'],
      no: [
        'Measured PM2.5 and ozone at 12 sites.',
        'Joined an upstart bakery in Bristol.',
        'Upstart loan officer, Ohio',
      ],
    },
  },
  {
    id: 'tcp-ip', name: 'TCP/IP',
    aliases: [
      'TCP', 'UDP', 'TCP/UDP', 'TCP and UDP', 'UDP sockets', 'QUIC', 'TCP/IP networking', 'TCP-IP stack',
      'transmission control protocol', 'TCP/IP protocols', 'TCP/IP stack', 'UDP multicast', 'multicast', 'ICMP', 'ARP',
      'SCTP', 'TCP protocol', 'UDP protocol',
    ],
    implies: ['networking'],
    guard: {
      forms: ['TCP', 'ARP', 'multicast', 'UDP'],
      case: 'upper',
      before: ['server', 'socket', 'client', 'connection', 'protocol', 'stream', 'packet', 'port', 'proxy', 'gateway'],
      notBefore: ['beta', 'ribose', 'dentures', 'resin', 'school', 'glucuronosyl', 'instrument', 'synth'],
      notAfter: ['moog', 'calcium'],
      near: [
        ...ecosystems.backend, 'networking', 'dns', 'ip-addressing', 'firewalls', 'tcp-ip', 'http', 'multithreading',
        'wireshark', 'cisco',
      ],
      yes: ['Linux, [[TCP]], C++', 'Wrote a [[UDP]] server in Go.', 'HTTP, [[TCP/IP]], TLS'],
      no: [
        'Bone graft trials with beta TCP granules',
        'Synths: Moog, Korg, ARP',
        'Assayed UDP glucuronosyl transferase.',
        'UDP school, Santiago: psychology degree',
      ],
    },
  },
  {
    id: 'unix', name: 'Unix',
    aliases: [
      'UNIX systems', 'Unix-like systems', 'Unix environments', 'Unix servers', 'Unix operating system', '*nix',
      'Unix internals', 'Unix utilities', 'UNIX System V', 'Unix command line',
    ],
  },
  {
    id: 'virtualization', name: 'Virtualisation',
    aliases: [
      'virtual machines', 'VirtualBox', 'Hyper-V', 'KVM', 'QEMU', 'Xen', 'Proxmox', 'libvirt', 'VMs', 'hypervisors',
      'Citrix XenServer', 'oVirt', 'server virtualisation', 'Microsoft Hyper-V', 'Parallels Desktop', 'VM provisioning',
      'Proxmox VE', 'Citrix', 'virtual servers', 'virtual machine',
    ],
    guard: {
      forms: ['KVM', 'VMs', 'Xen', 'Citrix'],
      case: 'upper',
      before: ['host', 'guest', 'hypervisor', 'server', 'cluster'],
      notBefore: ['switch', 'switches', 'garden', 'users', 'login', 'spa', 'workspace user', 'massage'],
      notAfter: ['monitor', 'epic', 'casa'],
      near: [...ecosystems.infrastructure, 'unix', 'windows-server', 'virtualization', 'openstack', 'active-directory'],
      yes: [
        'Linux, [[KVM]], Ansible',
        'Moved [[virtual machines]] between sites.',
        'VMware, [[Citrix]], Windows Server',
      ],
      no: [
        'Plugged in KVM switches and monitors.',
        'Massage therapist, Xen Spa',
        'Office: Outlook, Citrix login, post',
        'Tutor, Xen garden design',
      ],
    },
  },
  {
    id: 'vmware', name: 'VMware',
    aliases: [
      'vSphere', 'ESXi', 'VMware vSphere', 'vCenter', 'VMware ESX', 'VMware Workstation', 'VMware ESXi', 'vMotion',
      'NSX', 'VMware Fusion', 'vSAN',
    ],
    implies: ['virtualization'],
  },
  {
    id: 'voip', name: 'VoIP',
    aliases: [
      'SIP', 'Asterisk', 'FreeSWITCH', 'Kamailio', 'RTP', 'telephony', 'OpenSIPS', 'IVR', 'CPaaS', 'PJSIP', 'SS7',
      'SMPP', 'Diameter protocol', 'SIP trunking', 'softswitch', 'Asterisk PBX',
    ],
    guard: {
      forms: ['SIP', 'Asterisk', 'RTP', 'telephony', 'IVR', 'VoIP', 'SS7'],
      case: 'upper',
      before: ['server', 'stack', 'trunk', 'gateway', 'proxy', 'signalling', 'signaling', 'client', 'api', 'protocol'],
      notBefore: [
        'investment', 'mutual', 'fund', 'funds', 'and see', 'phone', 'phones', 'desk', 'panels', 'panel', 'calls',
        'sales', 'investments',
      ],
      notAfter: ['a', 'the', 'mutual', 'sold', 'by', 'and'],
      near: [...ecosystems.backend, 'webrtc', 'voip', 'tcp-ip', 'erlang', 'elixir', 'twilio', 'networking', 'radius'],
      yes: ['C, [[SIP]], Linux', 'Go [[IVR]] service for 300 call lines', 'WebRTC, [[Asterisk]], Node.js'],
      no: [
        'Sold SIP mutual fund plans.',
        'Answered VoIP phone calls at the desk.',
        'Framed timber and SIP panels.',
        'Marked duplicates with an asterisk.',
      ],
    },
  },
  {
    id: 'vpn', name: 'VPN',
    aliases: [
      'OpenVPN', 'WireGuard', 'site-to-site VPN', 'Tailscale', 'VPN tunnels', 'strongSwan', 'virtual private network',
      'IPsec VPN', 'ZeroTier', 'VPNs',
    ],
  },
  {
    id: 'windows', name: 'Windows',
    aliases: [
      'Microsoft Windows', 'MS Windows', 'Windows 10', 'Windows 11', 'Windows NT', 'Windows XP', 'Windows 7', 'Win32',
      'WinAPI', 'Win32 API', 'Windows services', 'MS-DOS', 'Windows 2000', 'DOS', 'Windows 95', 'Windows OS', 'WSL',
      'WSL2', 'Windows API', 'Windows Subsystem for Linux', 'Windows 98', 'Windows platform', 'Windows 8',
      'Windows operating system', 'Windows Vista',
    ],
    guard: {
      forms: ['Windows', 'DOS', 'Windows services'],
      case: 'exact',
      before: [
        'server', 'host', 'desktop', 'client', 'driver', 'service', 'registry', 'environment', 'platform', 'forms',
        'admin', 'nt', 'operating', 'os',
      ],
      after: ['on', 'microsoft', 'ms', 'under'],
      notBefore: [
        'and doors', 'cleaner', 'cleaning', 'fitter', 'fitting', 'and mirrors', 'installation', 'and walls', 'santos',
        'reis', 'or doors', 'and roofs', 'and gutters', 'anjos', 'display', 'displays',
      ],
      notAfter: [
        'clean', 'cleaned', 'wash', 'shop', 'double-glazed', 'upvc', 'sash', 'stained', 'fitted', 'installed', 'washed',
        'glass', 'dressed', 'polished', 'doors and', 'doors,',
      ],
      near: [
        ...ecosystems.backend, 'unix', 'macos', 'windows-server', 'vb-net', 'visual-basic', 'mfc', 'delphi', 'com',
        'active-directory', 'iis', 'solaris', 'aix', 'operating-systems', 'virtualization', 'vmware', 'powershell',
      ],
      yes: ['Linux, [[Windows]], macOS', 'C++ desktop clients on [[Windows]]', 'Visual Basic, [[DOS]], C'],
      no: [
        'Cleaned windows and gutters for 90 homes.',
        'Glazier: Windows, doors, conservatories',
        'Dressed shop windows each season.',
        'Maria dos Santos, referee',
      ],
    },
  },
  {
    id: 'windows-server', name: 'Windows Server',
    aliases: [
      'Microsoft Windows Server', 'Windows Server 2019', 'Windows NT Server', 'Windows servers',
      'Windows Server administration', 'Windows Server 2008 R2', 'Windows Server 2012 R2', 'Windows administration',
      'Windows hosting', 'Win Server',
    ],
    implies: ['windows'],
  },
  {
    id: 'wireshark', name: 'Wireshark',
    aliases: [
      'tcpdump', 'Nmap', 'netcat', 'packet capture', 'Ethereal analyser', 'netstat', 'strace', 'traceroute',
      'packet captures', 'tshark', 'iperf', 'lsof',
    ],
    implies: ['networking'],
  },
] as const satisfies readonly SkillRow[]
