import { ecosystems } from '../ecosystems.ts'
import type { SkillRow } from '../rows.ts'

/**
 * Keeping software and data safe: attacks and defences, cryptography, secrets, scanners, compliance regimes.
 * Not here: logins, tokens and identity products (identity). Bare "security", "audit" and "compliance" are left out, and
 * the regimes that nurses and clerks know too (HIPAA, GDPR, SOX) ask for company from the trade.
 */
// biome-ignore format: a table reads best with its rows filled
export const security = [
  {
    id: 'application-security', name: 'Application security',
    aliases: [
      'AppSec', 'web application security', 'web security', 'API security', 'secure APIs', 'securing APIs',
      'secured APIs', 'software security', 'backend security', 'security best practices',
      'implemented security measures', 'implementing security measures', 'security measures', 'security hardening',
      'hardened servers', 'server hardening', 'OS hardening', 'secured endpoints', 'application hardening',
      'data security', 'data protection', 'data-protection measures', 'security reviews', 'security fixes',
      'security requirements', 'security features', 'server security', 'security standards', 'security testing',
      'security audits', 'security architecture', 'secured web services',
    ],
    guard: {
      forms: [
        'security best practices', 'implemented security measures', 'implementing security measures',
        'security measures', 'data security', 'data protection', 'security reviews', 'security requirements',
        'security features', 'security standards', 'security audits', 'security testing',
      ],
      before: ['for api', 'for web', 'in code', 'of code', 'for services', 'for backend'],
      after: ['api', 'application', 'software', 'backend', 'web', 'code', 'application and'],
      notBefore: ['guard', 'officer', 'at the gate', 'for guests', 'for events', 'patrol'],
      notAfter: [
        'airport', 'physical', 'building', 'port', 'food', 'door', 'hotel', 'store', 'aviation', 'crowd', 'event',
        'warehouse',
      ],
      near: [...ecosystems.backend, ...ecosystems.security],
      yes: [
        'Added [[security measures]] to REST APIs: rate limits and input checks.',
        'OWASP, [[application security]], OAuth',
        'Ran [[security reviews]] of Java services.',
        '[[Data protection]] for health records in PostgreSQL',
      ],
      no: [
        'Checked bags and enforced security measures at the gate.',
        'Airport security standards and screening',
        'Store security audits and till checks',
        'Data protection training for reception staff',
        'Physical security reviews of two warehouses',
      ],
    },
  },
  {
    id: 'audit-logging', name: 'Audit logging',
    aliases: ['audit trails', 'audit trail', 'tamper-proof logs', 'audit log', 'audit logging system'],
    guard: {
      forms: ['audit trails', 'audit trail'],
      notBefore: ['for invoices', 'of invoices', 'for expenses', 'for payroll'],
      notAfter: ['paper', 'payroll', 'invoice'],
      near: [...ecosystems.backend, ...ecosystems.security, 'event-sourcing'],
      yes: ['PostgreSQL tables with a full [[audit trail]]', 'Java, [[audit logging]], Kafka'],
      no: [
        'Kept the audit trail for invoices and receipts.',
        'Payroll audit trails for 900 staff',
        'Filed paper audit trails of trial visits.',
      ],
    },
  },
  {
    id: 'burp-suite', name: 'Burp Suite',
    aliases: ['PortSwigger', 'Burp Proxy', 'Burp Suite Pro'],
    implies: ['penetration-testing'],
  },
  {
    id: 'ccpa', name: 'CCPA',
    aliases: ['California Consumer Privacy Act', 'LGPD'],
    guard: {
      before: ['deletion', 'export', 'request api'],
      notBefore: ['training', 'notice', 'forms', 'clerk'],
      near: ['gdpr', ...ecosystems.backend, 'data-privacy', 'pii', 'soc-2'],
      yes: ['GDPR, [[CCPA]], SOC 2', 'Built [[CCPA]] deletion jobs in Python.'],
      no: ['Mailed CCPA notices to members.', 'Paralegal: CCPA, contracts, leases', 'Sent CCPA forms to 300 shops.'],
    },
  },
  { id: 'cert-manager', name: 'cert-manager', implies: ['tls', 'kubernetes'] },
  {
    id: 'certificates', name: 'Certificate management',
    aliases: [
      'X.509', 'PKI', 'public key infrastructure', 'TLS certificates', 'SSL certificates', 'certificate authority',
      'certificate rotation', 'Let’s Encrypt', 'Lets Encrypt', 'Certbot', 'AWS Certificate Manager', 'AWS ACM',
      'X509 certificates', 'ACME protocol', 'certificate pinning', 'SSL certificate', 'HSM',
      'hardware security modules',
    ],
    guard: {
      forms: ['PKI', 'HSM', 'Certificate management'],
      case: 'upper',
      notBefore: ['in hotel', 'tata', 'in schools'],
      notAfter: ['lay'],
      near: [...ecosystems.security, ...ecosystems.backend, 'openssl', 'cryptography'],
      yes: ['TLS, [[PKI]], OpenSSL', 'Java signing service backed by an [[HSM]]'],
      no: [
        'HSM Advisory, hotel interim manager',
        'Wellness clinic PKI, Batumi',
        'Crew certificate management for a shipping line',
        'Trainer at HSM, hospitality school of Malaga',
      ],
    },
  },
  {
    id: 'checkmarx', name: 'Checkmarx',
    aliases: [
      'Veracode', 'HP Fortify', 'Fortify SCA', 'Micro Focus Fortify', 'Coverity', 'Semgrep', 'CodeQL', 'Bandit Python',
      'Brakeman', 'Contrast Security', 'SpotBugs FindSecBugs', 'HCL AppScan', 'IBM AppScan',
    ],
    implies: ['sast'],
  },
  {
    id: 'cryptography', name: 'Cryptography',
    aliases: [
      'public-key cryptography', 'asymmetric cryptography', 'AES', 'AES-256', 'RSA encryption', 'HMAC', 'SHA-256',
      'elliptic curve cryptography', 'digital signatures', 'Bouncy Castle', 'libsodium', 'cryptographic protocols',
      'symmetric encryption', 'ECDSA', 'zero-knowledge proofs', 'applied cryptography', 'PGP', 'GPG',
    ],
    guard: {
      forms: ['AES', 'digital signatures', 'PGP'],
      case: 'upper',
      before: ['encryption', 'encrypted', 'key', '256', 'gcm', 'cbc', 'verification'],
      after: ['with'],
      notBefore: [
        'corporation', 'energy', 'power', 'from customers', 'from clients', 'conference', 'sorbonne', 'convention',
      ],
      notAfter: ['the', 'collected', 'collecting', 'of'],
      near: [...ecosystems.backend, ...ecosystems.security, 'cryptography', 'openssl', 'sftp'],
      yes: ['Stored card data with [[AES]] encryption.', 'TLS, [[AES]], RSA', 'Signed webhooks with [[HMAC]].'],
      no: [
        'Grid operator, AES Corporation, Virginia',
        'Spoke at the AES convention on microphones.',
        'Collected digital signatures from tenants.',
        'Tested P-glycoprotein (PGP) in gut cells.',
      ],
    },
  },
  {
    id: 'csrf', name: 'CSRF protection',
    aliases: [
      'CSRF', 'XSRF', 'cross-site request forgery', 'CSRF tokens', 'SSRF', 'clickjacking', 'Content Security Policy',
      'security headers',
    ],
  },
  {
    id: 'cybersecurity', name: 'Cybersecurity',
    aliases: [
      'cyber security', 'information security', 'InfoSec', 'IT security', 'network security', 'security engineering',
      'cloud security', 'security operations', 'SOC analyst', 'security incident response', 'computer security',
      'information assurance', 'security monitoring', 'intrusion detection', 'IDS/IPS',
    ],
    guard: {
      forms: ['security operations', 'security monitoring'],
      notBefore: ['at the airport', 'of premises', 'and patrols', 'officer'],
      notAfter: ['guard', 'hotel', 'airport', 'cctv', 'military', 'port', 'event', 'stadium'],
      near: [...ecosystems.security, ...ecosystems.backend, 'siem', 'splunk', 'cybersecurity'],
      yes: ['SIEM, [[security monitoring]], Splunk', 'AWS [[security operations]] for 60 accounts'],
      no: [
        'Airport security operations, night shift',
        'CCTV and security monitoring of premises',
        'Led stadium security operations and patrols.',
        'Military security operations in Mali',
      ],
    },
  },
  {
    id: 'data-privacy', name: 'Data privacy',
    aliases: [
      'privacy by design', 'data anonymisation', 'pseudonymisation', 'PII', 'PII handling',
      'personally identifiable information', 'data masking', 'PII encryption', 'differential privacy', 'data retention',
      'anonymised data', 'consent management', 'personal data protection', 'tokenisation of card data',
      'data deletion requests',
    ],
    guard: {
      forms: [
        'Data privacy', 'PII', 'personally identifiable information', 'data retention', 'consent management',
        'anonymised data',
      ],
      before: ['field', 'column', 'masking', 'redaction', 'detection', 'encryption', 'api', 'service', 'pipeline'],
      notBefore: ['of patients', 'training', 'of guests', 'of employees', 'forms', 'files'],
      notAfter: ['patient', 'clinical', 'hr', 'staff', 'employee', 'trial'],
      near: [...ecosystems.backend, ...ecosystems.security, 'gdpr', 'data-privacy', 'encryption', 'kms'],
      yes: [
        'GDPR, [[data privacy]], encryption',
        'Python job that masks [[PII]] before export',
        'Wrote a [[PII]] redaction service.',
      ],
      no: [
        'Handled employee PII and benefit files.',
        'Reception: bookings, data privacy, post',
        'Patient data privacy and ward records',
        'Survey team lead: consent management of patients',
      ],
    },
  },
  {
    id: 'ddos-mitigation', name: 'DDoS protection',
    aliases: [
      'DDoS', 'DDoS mitigation', 'DDoS attacks', 'AWS Shield', 'bot protection', 'bot mitigation',
      'denial-of-service attacks', 'brute-force protection', 'CAPTCHA integration', 'abuse prevention',
    ],
    guard: {
      forms: ['abuse prevention'],
      notAfter: ['child', 'elder', 'substance', 'drug', 'domestic'],
      near: ecosystems.backend,
      yes: ['Python [[abuse prevention]] for sign-ups', 'Cloudflare, [[DDoS protection]], WAF'],
      no: ['Child abuse prevention officer', 'Elder abuse prevention and home visits'],
    },
  },
  {
    id: 'devsecops', name: 'DevSecOps',
    aliases: [
      'Dev Sec Ops', 'SecDevOps', 'security in CI/CD', 'secure software development lifecycle', 'SSDLC', 'secure SDLC',
      'shift-left security', 'software supply chain security', 'supply chain security', 'Sigstore', 'Cosign', 'SLSA',
    ],
    guard: {
      forms: ['supply chain security'],
      notBefore: ['of cargo', 'c-tpat', 'audit'],
      notAfter: ['customs', 'freight', 'food', 'cargo'],
      near: [...ecosystems.delivery, ...ecosystems.security],
      yes: ['Sigstore, [[supply chain security]], GitHub Actions', 'Introduced [[DevSecOps]] in four teams.'],
      no: ['Customs broker: tariffs, supply chain security', 'Cargo supply chain security, C-TPAT'],
    },
  },
  {
    id: 'encryption', name: 'Encryption',
    aliases: [
      'data encryption', 'encryption at rest', 'encryption in transit', 'encryption at rest and in transit',
      'end-to-end encryption', 'field-level encryption', 'encrypted data', 'encrypted storage',
      'column-level encryption', 'envelope encryption', 'key rotation', 'key management', 'encrypted at rest',
      'encrypted backups', 'encrypted communication', 'database encryption', 'disk encryption', 'encrypting data',
    ],
    guard: {
      forms: ['key management', 'encrypted data', 'key rotation'],
      notBefore: ['for rooms', 'personnel', 'of rooms', 'for guests', 'log', 'competencies'],
      notAfter: ['room', 'hotel', 'building'],
      near: [...ecosystems.security, ...ecosystems.backend, 'kms', 'vault', 'cryptography', 'encryption'],
      yes: ['Vault, [[key management]], TLS', 'AWS KMS with yearly [[key rotation]]'],
      no: [
        'Front desk: check-in, room key management',
        'Reported to key management personnel.',
        'Caretaker: boilers, key management, post',
      ],
    },
  },
  {
    id: 'firewalls', name: 'Firewalls',
    aliases: [
      'firewall', 'firewall rules', 'firewall configuration', 'pfSense', 'Palo Alto firewall', 'Fortinet', 'FortiGate',
      'UFW', 'firewalld', 'security groups', 'network ACLs', 'Cisco ASA', 'fail2ban', 'OPNsense',
      'Check Point firewall', 'network segmentation',
    ],
    guard: {
      forms: ['security groups'],
      notBefore: ['patrol', 'and militias'],
      notAfter: ['armed', 'private'],
      near: [...ecosystems.aws, 'vpc', 'azure', 'active-directory', 'openstack', 'iam'],
      yes: ['VPC, [[security groups]], IAM', 'Audited [[security groups]] of 300 EC2 hosts.'],
      no: ['Trained private security groups in first aid.', 'Reported on armed security groups in the Sahel.'],
    },
  },
  {
    id: 'gdpr', name: 'GDPR',
    aliases: [
      'General Data Protection Regulation', 'GDPR compliance', 'DSGVO', 'GDPR-compliant', 'UK GDPR', 'RGPD',
      'right to erasure',
    ],
    guard: {
      forms: [
        'GDPR', 'GDPR compliance', 'DSGVO', 'General Data Protection Regulation', 'UK GDPR', 'GDPR-compliant', 'RGPD',
      ],
      before: [
        'deletion', 'erasure', 'export', 'anonymisation', 'anonymization', 'api', 'data export', 'storage', 'logging',
        'pipeline',
      ],
      notBefore: [
        'training', 'officer', 'policies for staff', 'forms', 'consent forms', 'awareness', 'filing', 'mailing',
      ],
      notAfter: ['recruitment', 'trained in', 'newsletter', 'marketing', 'hr', 'payroll'],
      near: [
        ...ecosystems.backend, ...ecosystems.security, 'pci-dss', 'soc-2', 'iso-27001', 'data-privacy', 'encryption',
        'audit-logging', 'data-architecture',
      ],
      yes: [
        'PCI DSS, [[GDPR]], encryption',
        'Wrote [[GDPR]] deletion jobs for user data.',
        '[[GDPR-compliant]] storage of health records in PostgreSQL',
      ],
      no: [
        'Recruiter: sourcing, interviews, GDPR',
        'Kept newsletters and mailing lists GDPR compliant.',
        'Receptionist with GDPR training',
        'HR files, payroll, GDPR and onboarding',
      ],
    },
  },
  {
    id: 'hashing-passwords', name: 'Password hashing',
    aliases: [
      'bcrypt', 'Argon2', 'scrypt', 'PBKDF2', 'password storage', 'salted hashes', 'password security',
      'salted password hashes',
    ],
  },
  {
    id: 'hipaa', name: 'HIPAA',
    aliases: [
      'HIPAA compliance', 'HIPAA-compliant', 'HITRUST', 'PHI data', 'protected health information', 'HITECH',
      'HIPAA regulations',
    ],
    guard: {
      forms: [
        'HIPAA', 'HIPAA compliance', 'HIPAA-compliant', 'PHI data', 'protected health information', 'HIPAA regulations',
      ],
      before: [
        'api', 'backend', 'platform', 'cloud', 'microservice', 'hosting', 'infrastructure', 'data store', 'storage',
        'web app',
      ],
      notBefore: ['training', 'guidelines at', 'and osha', 'and patient', 'privacy rules', 'forms'],
      notAfter: ['nurse', 'osha', 'trained in', 'patient', 'patients', 'with'],
      near: [
        ...ecosystems.backend, ...ecosystems.security, 'soc-2', 'pci-dss', 'encryption', 'hl7-fhir', 'fhir', 'hl7',
        'audit-logging',
      ],
      yes: [
        'AWS, [[HIPAA]], FHIR',
        'Built a [[HIPAA-compliant]] API in Java.',
        'SOC 2 and [[HIPAA]] controls on Kubernetes',
      ],
      no: [
        'Nurse aide: vitals, hygiene, HIPAA',
        'Kept patient charts in line with HIPAA.',
        'Front office, HIPAA and OSHA trained',
        'Medical coder: ICD-10, CPT, HIPAA compliance',
      ],
    },
  },
  {
    id: 'input-validation', name: 'Input validation',
    aliases: [
      'input sanitisation', 'output encoding', 'data validation', 'server-side validation', 'request validation',
      'schema validation', 'validation of user input', 'input validation and sanitisation', 'sanitising input',
      'prepared statements', 'parameterised queries', 'output escaping',
    ],
    guard: {
      forms: ['data validation'],
      notBefore: ['in excel', 'of surveys', 'and entry', 'in clinical', 'lists'],
      notAfter: ['survey', 'clinical', 'excel', 'census'],
      near: [...ecosystems.backend],
      yes: ['Pydantic and Python [[data validation]]', 'OWASP, [[input validation]], JWT'],
      no: [
        'Excel: pivot tables, lookups, data validation',
        'Clinical data validation and queries',
        'Census data validation and entry',
      ],
    },
  },
  {
    id: 'iso-27001', name: 'ISO 27001',
    aliases: [
      'ISO/IEC 27001', 'ISO27001 certification', 'ISMS', 'ISO 27002', 'ISO 27001:2013', 'ISO 27001:2022',
      'BSI IT-Grundschutz', 'Cyber Essentials', 'TISAX',
    ],
  },
  {
    id: 'metasploit', name: 'Metasploit',
    aliases: ['Kali Linux', 'Hashcat', 'John the Ripper', 'Aircrack', 'sqlmap', 'Nikto', 'BloodHound AD'],
    implies: ['penetration-testing'],
  },
  {
    id: 'mtls', name: 'Mutual TLS',
    aliases: ['mTLS', 'mutual authentication TLS', 'client certificates', 'two-way SSL', 'SPIFFE', 'SPIRE'],
    implies: ['tls'],
    guard: {
      forms: ['SPIRE', 'client certificates'],
      case: 'exact',
      notBefore: ['healthcare', 'travel', 'of'],
      near: ['kubernetes', 'istio', 'mtls', 'vault', 'zero-trust', 'tls', 'nginx'],
      yes: ['Istio, [[SPIRE]], Vault', '[[mTLS]] between all services'],
      no: ['Clerk, Spire Healthcare, Bristol', 'Roofer on a church Spire in Norfolk'],
    },
  },
  {
    id: 'nessus', name: 'Nessus',
    aliases: [
      'Tenable', 'Qualys', 'OpenVAS', 'Rapid7', 'Tenable.io', 'InsightVM', 'Acunetix', 'Nexpose', 'Invicti',
      'Netsparker', 'Wiz cloud security',
    ],
    implies: ['vulnerability-management'],
  },
  {
    id: 'nist', name: 'NIST framework',
    aliases: [
      'NIST CSF', 'NIST 800-53', 'FedRAMP', 'NIST cybersecurity framework', 'FISMA', 'CIS benchmarks', 'NIST SP 800-53',
      'STIG', 'MITRE ATT&CK', 'DISA STIG', 'CIS controls', 'NIS2', 'CMMC', 'NIST SP 800-171', 'DORA regulation',
      'Common Criteria',
    ],
  },
  {
    id: 'opa', name: 'Open Policy Agent',
    aliases: ['OPA', 'Rego', 'OPA Gatekeeper', 'Kyverno', 'policy as code', 'HashiCorp Sentinel', 'Cedar policy'],
    guard: {
      forms: ['OPA', 'Rego'],
      case: 'exact',
      before: ['policy', 'policies', 'gatekeeper', 'rule', 'sidecar'],
      notBefore: ['locka', 'tools'],
      notAfter: ['locka'],
      near: [...ecosystems.containers, 'go', 'rest', 'abac', 'rbac', 'policy-as-code', 'envoy', 'microservices'],
      yes: [
        'Kubernetes, [[OPA]], Istio',
        'Wrote [[Rego]] policies for 20 teams.',
        'Authorisation of Go services with [[OPA]]',
      ],
      no: [
        'Sailed along Opa-locka, Florida.',
        'Out-patient appointments (OPA) clerk, 80 a day',
        'Cook at Opa Greek Grill, Perth',
        'Cleaner, OPA rail hub, Vienna',
      ],
    },
  },
  {
    id: 'openssl', name: 'OpenSSL',
    aliases: ['LibreSSL', 'BoringSSL', 'GnuTLS', 'keytool', 'Java keystore'],
    implies: ['tls'],
  },
  {
    id: 'owasp', name: 'OWASP',
    aliases: [
      'OWASP Top 10', 'OWASP Top Ten', 'OWASP ASVS', 'OWASP guidelines', 'OWASP API Security Top 10',
      'OWASP Dependency-Check', 'Dependency-Track', 'OWASP SAMM', 'OWASP standards',
    ],
    implies: ['application-security'],
  },
  {
    id: 'pci-dss', name: 'PCI DSS',
    aliases: [
      'PCI compliance', 'PCI-compliant', 'PCI', 'PCI-DSS compliance', 'PCI DSS Level 1', 'cardholder data',
      'card tokenisation', 'payment card industry', 'PCI DSS 4.0', 'PA-DSS', 'PSD2', 'strong customer authentication',
      '3-D Secure', '3DS',
    ],
    guard: {
      forms: ['PCI', 'cardholder data', '3DS', 'PSD2', 'strong customer authentication'],
      case: 'upper',
      before: ['compliance', 'compliant', 'scope', 'audit', 'level', 'environment', 'zone', 'certification'],
      notBefore: [
        'express', 'slot', 'bus', 'card slot', 'patients', 'stent', 'lab', 'nurse', 'games', 'game', 'procedures',
      ],
      notAfter: ['primary', 'emergency', 'nintendo', 'elective', 'after', 'post', 'coronary'],
      near: [...ecosystems.backend, ...ecosystems.security, 'gdpr', 'soc-2', 'stripe', 'payment-gateways', 'hipaa'],
      yes: [
        'GDPR, [[PCI]], TLS',
        'Took payment services out of [[PCI]] scope.',
        'Java gateway with [[3DS]] and tokens',
      ],
      no: [
        'Cared for patients after primary PCI and bypass.',
        'Fitted PCI sound cards and memory.',
        'Cath lab: angiography, PCI, pacing',
        'Sold Nintendo 3DS consoles and games.',
      ],
    },
  },
  {
    id: 'penetration-testing', name: 'Penetration testing',
    aliases: [
      'pen testing', 'pentest', 'pentesting', 'pen tests', 'penetration tests', 'ethical hacking', 'red teaming',
      'bug bounty', 'CTF competitions', 'capture the flag', 'OSCP', 'HackTheBox', 'Hack The Box', 'TryHackMe',
      'bug bounties', 'bug bounty programme', 'HackerOne', 'penetration tester',
    ],
    guard: {
      forms: ['capture the flag', 'penetration tests'],
      case: 'upper',
      notBefore: ['with children', 'with pupils', 'of soil', 'on soil'],
      notAfter: ['played', 'soil', 'cone', 'liquid', 'dye', 'needle', 'bitumen', 'standard'],
      yes: ['Closed all findings of two [[penetration tests]].', 'OWASP, [[pentesting]], Burp Suite'],
      no: ['Cone penetration tests on soft clay', 'Camp leader: games, capture the flag, crafts'],
    },
  },
  {
    id: 'sast', name: 'Static application security testing',
    aliases: [
      'SAST', 'DAST', 'SAST/DAST', 'dynamic application security testing', 'static code security analysis', 'IAST',
      'code security scanning', 'SAST and DAST', 'OWASP ZAP', 'Zed Attack Proxy', 'software composition analysis',
      'security scanning', 'container scanning', 'image scanning', 'dependency scanning', 'secret scanning', 'Gitleaks',
      'TruffleHog',
    ],
    guard: {
      forms: ['security scanning', 'image scanning'],
      notBefore: ['of bags', 'of passengers', 'of slides'],
      notAfter: ['airport', 'baggage', 'x-ray'],
      near: [...ecosystems.delivery, ...ecosystems.security, 'snyk', 'trivy'],
      yes: ['Jenkins, [[security scanning]], Trivy', 'Docker [[image scanning]] in GitLab CI'],
      no: ['Airport security scanning of bags', 'Pathology: staining, image scanning of slides'],
    },
  },
  {
    id: 'secrets-management', name: 'Secrets management',
    aliases: [
      'secret management', 'secrets rotation', 'secret rotation', 'SOPS', 'Mozilla SOPS', 'sealed secrets',
      'External Secrets Operator', 'credentials management', 'credential rotation', 'CyberArk', 'Doppler secrets',
      'secret storage', 'Infisical', 'git-crypt', 'External Secrets', 'secret store', 'AWS Secrets',
      '1Password Connect',
    ],
    guard: {
      forms: ['SOPS'],
      case: 'exact',
      notBefore: ['and', 'for', 'in', 'manual', 'on'],
      notAfter: ['wrote', 'the', 'updated', 'follow', 'lab', 'gmp', 'to', 'per', 'write', 'and'],
      near: [...ecosystems.containers, 'flux', 'vault', 'secrets-management'],
      yes: ['Flux, [[SOPS]], Helm', 'Kubernetes secrets kept in Git with [[SOPS]]'],
      no: ['Wrote SOPs for sample storage.', 'Kitchen SOPs and HACCP', 'Lab notebooks, SOPs, audits'],
    },
  },
  {
    id: 'secure-coding', name: 'Secure coding',
    aliases: [
      'secure coding practices', 'secure code', 'secure software development', 'secure development',
      'secure code review', 'secure by design', 'secure design', 'secure backend', 'secure programming', 'SEI CERT',
      'secure development lifecycle', 'writing secure code', 'secure applications', 'security-minded coding',
      'secure web applications',
    ],
  },
  {
    id: 'security-compliance', name: 'Security compliance',
    aliases: [
      'compliance automation', 'IT audits', 'regulatory compliance of systems', 'IT compliance', 'SOX compliance',
      'SOX', 'SOX controls', 'Sarbanes-Oxley', 'security policies', 'security certifications',
    ],
    guard: {
      forms: ['SOX', 'SOX compliance', 'Sarbanes-Oxley', 'security policies', 'SOX controls', 'IT audits'],
      case: 'upper',
      notBefore: ['testing', 'audit', 'auditor', 'accountant', 'walkthroughs'],
      notAfter: ['boston', 'chicago', 'white', 'red', 'finance', 'internal', 'accounting'],
      near: [...ecosystems.backend, ...ecosystems.security, 'pci-dss', 'soc-2', 'audit-logging', 'change-management'],
      yes: ['PCI DSS, [[SOX]], SOC 2', 'Automated [[SOX controls]] for Oracle releases in Jenkins.'],
      no: [
        'Internal auditor, SOX testing and walkthroughs',
        'Season tickets for the Chicago White Sox',
        'Accounting: GAAP, SOX, month-end',
        'Told guests about hotel security policies.',
      ],
    },
  },
  {
    id: 'siem', name: 'SIEM',
    aliases: [
      'QRadar', 'Microsoft Sentinel', 'Azure Sentinel', 'Wazuh', 'security information and event management',
      'ArcSight', 'OSSEC', 'CrowdStrike', 'Snort IDS', 'Suricata', 'Falco', 'Elastic Security', 'LogRhythm',
      'Microsoft Defender', 'Darktrace', 'Zeek',
    ],
    guard: {
      forms: ['SIEM', 'Falco', 'Darktrace', 'Zeek'],
      case: 'upper',
      before: ['rule', 'integration', 'alert', 'dashboard', 'tool'],
      notBefore: ['reap', 'peregrinus', 'offshore', 'drone'],
      notAfter: ['played', 'ford'],
      near: [...ecosystems.security, 'splunk', 'cybersecurity', 'elk-stack', 'siem', 'firewalls', 'docker'],
      yes: [
        'Splunk, [[SIEM]], firewall',
        'Runtime alerts on Kubernetes with [[Falco]]',
        'Wrote [[SIEM]] rules for logins.',
      ],
      no: [
        'Guide in Siem Reap, Cambodia',
        'Sold the Ford Falco van.',
        'Farm hand: Zeek dairy, Utah',
        'Falconry: Falco, bubo, aquila',
      ],
    },
  },
  {
    id: 'snyk', name: 'Snyk',
    aliases: [
      'WhiteSource', 'Mend.io', 'Black Duck', 'Sonatype Lifecycle', 'JFrog Xray', 'Snyk Code', 'Aikido Security',
      'Prisma Cloud', 'Aqua Security', 'Twistlock',
    ],
    implies: ['vulnerability-management'],
  },
  {
    id: 'soc-2', name: 'SOC 2',
    aliases: [
      'SOC 2 Type II', 'SOC 2 Type 2', 'SOC 2 compliance', 'SSAE 18', 'SOC 1', 'SOC 2 audit', 'SSAE 16',
      'Vanta compliance', 'Drata', 'SOC2-compliant',
    ],
  },
  {
    id: 'sql-injection', name: 'SQL injection prevention',
    aliases: [
      'SQL injection', 'SQLi', 'injection attacks', 'SQL injections', 'command injection', 'injection vulnerabilities',
    ],
  },
  {
    id: 'threat-modeling', name: 'Threat modelling',
    aliases: [
      'STRIDE model', 'threat models', 'threat model', 'risk assessment of systems', 'attack trees',
      'STRIDE threat modelling', 'threat analysis', 'security risk assessment', 'attack surface',
    ],
    guard: {
      forms: ['threat analysis', 'security risk assessment'],
      notAfter: ['wildlife', 'police', 'terror', 'bird'],
      near: [...ecosystems.security],
      yes: ['OWASP, [[threat analysis]], SAST', 'Ran [[threat modelling]] for the wallet API.'],
      no: ['Wildlife threat analysis in two parks', 'Police threat analysis and briefings'],
    },
  },
  {
    id: 'tls', name: 'TLS',
    aliases: [
      'SSL', 'SSL/TLS', 'TLS/SSL', 'Transport Layer Security', 'Secure Sockets Layer', 'TLS 1.3', 'TLS 1.2',
      'TLS termination', 'SSL termination', 'SSL offloading', 'TLS encryption', 'SSL handshake',
    ],
    implies: ['encryption'],
    guard: {
      forms: ['TLS', 'SSL'],
      case: 'upper',
      notBefore: ['patients', 'protocol in', 'labs risk', 'risk', 'certificate iii', 'syndrome', 'diplomas'],
      notAfter: ['tumor', 'tumour', 'risk of', 'serrated'],
      yes: ['Nginx, [[TLS]], OAuth', 'Moved [[TLS]] to the load balancer.'],
      no: [
        'Watched for TLS syndrome after chemotherapy.',
        'Oncology nurse: neutropenia care, risk of TLS',
        'Biopsy of SSL: serrated SSL polyps',
      ],
    },
  },
  {
    id: 'trivy', name: 'Trivy',
    aliases: [
      'Clair scanner', 'Grype', 'Anchore', 'Docker Scout', 'Checkov', 'tfsec', 'kube-bench', 'Syft SBOM', 'KICS',
    ],
    implies: ['vulnerability-management'],
  },
  {
    id: 'vault', name: 'HashiCorp Vault',
    aliases: ['Vault', 'Vault secrets', 'Vault by HashiCorp', 'OpenBao', 'Spring Cloud Vault', 'Vault Enterprise'],
    implies: ['secrets-management'],
    guard: {
      forms: ['Vault'],
      case: 'exact',
      before: [
        'secret', 'agent', 'policy', 'policies', 'cluster', 'token', 'transit', 'server', 'integration', 'operator',
        'path', 'namespace',
      ],
      notBefore: [
        'teller', 'cash', 'custodian', 'attendant', 'and', 'promomats', 'training', 'quality', 'film', 'nightclub',
        'room', 'festival', 'clearance', 'crm',
      ],
      notAfter: [
        'bank', 'cash', 'veeva', 'pole', 'cranial', 'the', 'burial', 'autodesk', 'fashion', 'coin', 'artists', 'data',
        'seed', 'wine',
      ],
      near: [
        ...ecosystems.infrastructure, 'consul', 'nomad', 'secrets-management', 'spring-boot', 'java', 'go', 'kms',
        'postgresql', 'helm', 'github-actions', 'eks', 'oauth', 'tls', 'microservices',
      ],
      yes: [
        'Consul, [[Vault]], Terraform',
        'Database passwords for Java services come from [[Vault]].',
        'Wrote [[Vault]] policies for 50 teams.',
      ],
      no: [
        'Vault teller, First City Bank',
        'Managed trial documents in Veeva Vault.',
        'CAD: Inventor, AutoCAD, Autodesk Vault',
        'Coached pole vault and high jump.',
      ],
    },
  },
  {
    id: 'vulnerability-management', name: 'Vulnerability management',
    aliases: [
      'vulnerability scanning', 'vulnerability assessment', 'vulnerability scans', 'CVE', 'CVEs', 'CVE remediation',
      'security patching', 'patch management', 'security patches', 'vulnerability remediation', 'CVE fixes',
      'security vulnerabilities', 'vulnerability analysis', 'vulnerability fixes', 'fixed vulnerabilities',
      'remediated vulnerabilities', 'patching servers', 'patched vulnerabilities', 'CVSS', 'Log4Shell',
    ],
    guard: {
      forms: ['vulnerability assessment', 'CVE', 'vulnerability analysis', 'CVEs'],
      case: 'upper',
      before: ['fix', 'patch', 'report', 'scan', 'triage'],
      notBefore: ['of households', 'of refugees', 'of tenants', 'of families', 'monitoring', 'patients', 'of coast'],
      notAfter: ['climate', 'flood', 'food', 'household', 'seismic', 'tenant', 'drought', 'coastal'],
      near: [...ecosystems.security, ...ecosystems.backend, 'snyk', 'trivy', 'nessus', 'devsecops', 'cybersecurity'],
      yes: [
        'Snyk, [[CVE]], Docker',
        'Ran [[vulnerability scanning]] on every build.',
        'Cut the [[CVE]] fix time to two days.',
      ],
      no: [
        'Flood vulnerability assessment in Dhaka',
        'Vulnerability assessment of households, WFP',
        'Cabo Verde (CVE) country desk',
        'Hospital CVE monitoring of stroke patients',
      ],
    },
  },
  {
    id: 'web-application-firewall', name: 'Web application firewall',
    aliases: [
      'WAF', 'AWS WAF', 'ModSecurity', 'Cloudflare WAF', 'Azure WAF', 'Cloud Armor', 'Google Cloud Armor', 'Imperva',
      'WAF rules',
    ],
    guard: {
      forms: ['WAF'],
      case: 'exact',
      before: ['rule', 'configuration', 'policy', 'bypass', 'log'],
      notBefore: ['airwoman', 'raf', 'veterans'],
      notAfter: ['served', 'raf'],
      near: [...ecosystems.security, ...ecosystems.aws, 'cloudflare', 'nginx', 'azure', 'ddos-mitigation', 'akamai'],
      yes: ['CloudFront, [[WAF]], Route 53', 'Wrote [[WAF]] policies after a bot attack.', 'Nginx behind a [[WAF]]'],
      no: [
        'Served in the WAF as an Air Force clerk.',
        'Women in the Air Force (WAF) veterans’ choir',
        'Wycliffe Arts Festival (WAF) volunteer',
        'Grants officer, WAF, women’s aid fund',
      ],
    },
  },
  {
    id: 'xss', name: 'XSS prevention',
    aliases: ['XSS', 'cross-site scripting', 'XSS protection', 'XSS and CSRF', 'XSS/CSRF'],
    guard: {
      forms: ['XSS'],
      notBefore: ['size', 'sizes', 'to'],
      notAfter: ['sizes', 'size'],
      yes: ['Fixed [[XSS]] and SQL injection flaws.', 'CSRF, [[XSS]], CORS'],
      no: ['Cut samples in sizes XSS to L.', 'Stock control, sizes XSS–3XL'],
    },
  },
  {
    id: 'zero-trust', name: 'Zero-trust security',
    aliases: [
      'zero trust', 'zero-trust architecture', 'principle of least privilege', 'least privilege',
      'least-privilege access', 'zero trust network', 'BeyondCorp', 'defence in depth', 'network isolation', 'ZTNA',
    ],
  },
] as const satisfies readonly SkillRow[]
