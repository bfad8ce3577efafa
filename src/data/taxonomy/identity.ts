import { ecosystems } from '../ecosystems.ts'
import type { SkillRow } from '../rows.ts'

/**
 * Sign-in, tokens, permissions: protocols, products and practice. Left out: encryption and secrets (security), cloud
 * roles such as AWS IAM (cloud).
 */
// biome-ignore format: a table reads best with its rows filled
export const identity = [
  { id: 'abac', name: 'ABAC', aliases: ['attribute-based access control', 'policy-based access control', 'pbac'] },
  {
    id: 'active-directory', name: 'Active Directory',
    aliases: [
      'microsoft active directory', 'ms active directory', 'windows active directory', 'ad fs',
      'active directory federation services', 'ad integration', 'active directory integration',
    ],
    guard: {
      forms: ['ad integration'],
      yes: [],
      no: [],
    },
  },
  {
    id: 'apache-shiro', name: 'Apache Shiro',
    aliases: ['shiro', 'shiro security'],
    implies: ['java'],
    guard: {
      forms: ['shiro'],
      notBefore: ['ito', 'kuro'],
      notAfter: ['chef', 'mr'],
      yes: [
        'Guarded admin routes by [[Shiro]].',
        'Skills: Java, [[Shiro]], Jersey',
        'Moved [[Apache Shiro]] realms to Spring.',
      ],
      no: [
        'Reported to chef Shiro in a ramen bar.',
        'Voiced Shiro Ito in a film.',
        'Interpreted for Mr Shiro at trade fairs.',
        'Cooked with Shiro Ito.',
      ],
    },
  },
  {
    id: 'aspnet-identity', name: 'ASP.NET Identity',
    aliases: ['asp.net core identity', 'asp.net membership'],
    implies: ['asp-net'],
  },
  { id: 'auth0', name: 'Auth0', aliases: ['auth zero', 'okta auth0'] },
  {
    id: 'authentication', name: 'Authentication',
    aliases: [
      'user authentication', 'authn', 'authentication service', 'authentication systems', 'sign-in flows',
      'login systems', 'auth', 'login and registration', 'auth service', 'auth flows',
      'authentication and authorisation', 'authenticating users', 'auth/authz', 'user login',
      'authentication mechanisms', 'token-based authentication', 'token authentication', 'user registration and login',
      'authentication flows', 'authentication api',
    ],
    guard: {
      forms: ['authentication', 'auth'],
      before: [
        'service', 'flow', 'api', 'middleware', 'server', 'provider', 'module', 'layer', 'token', 'system', 'library',
        'protocol', 'backend', 'gateway',
      ],
      after: ['user', 'api', 'token', 'jwt', 'oauth', 'password', 'custom', 'and', 'login', 'secure', 'multi-tenant'],
      notBefore: ['of', 'certificates', 'clerk', 'expert', 'fees'],
      notAfter: [
        'document', 'art', 'wine', 'antique', 'banknote', 'painting', 'coin', 'the', 'legal', 'prior', 'pre', 'sneaker',
      ],
      near: [
        ...ecosystems.backend, 'authorization', 'oauth', 'jwt', 'api', 'keycloak', 'web', 'firebase', 'mern', 'http',
        'express', 'ldap', 'saml',
      ],
      yes: [
        'Built Node.js [[authentication]] by magic links.',
        'Skills: JWT, [[authentication]], Express',
        'Split an [[auth service]] from the monolith.',
      ],
      no: [
        'Authentication of paintings for an auction house.',
        'Document authentication clerk at a consulate.',
        'Sneaker authentication for resale.',
        'Called insurers for prior auth.',
      ],
    },
  },
  {
    id: 'authorization', name: 'Authorisation',
    aliases: [
      'access control', 'permissions', 'authz', 'access management', 'user permissions', 'permission systems',
      'fine-grained authorisation', 'role management', 'entitlements', 'permission checks', 'access policies',
      'access rights', 'user roles and permissions', 'permission model', 'access control lists', 'acl', 'zanzibar',
      'roles and permissions', 'authorisation layer',
    ],
    guard: {
      forms: [
        'authorisation', 'access control', 'permissions', 'access management', 'entitlements', 'access rights', 'acl',
        'acls',
      ],
      before: [
        'service', 'model', 'layer', 'policy', 'api', 'middleware', 'server', 'rule', 'system', 'check', 'engine',
        'logic',
      ],
      after: ['and', 'role-based', 'user', 'api', 'token', 'fine-grained', 'row-level', 'authentication', 'granular'],
      notBefore: [
        'of', 'for', 'to', 'installer', 'barriers', 'doors', 'security', 'officer', 'tear', 'reconstruction', 'injury',
        'surgery', 'team', 'from', 'certificate',
      ],
      notAfter: [
        'prior', 'marketing', 'planning', 'building', 'door', 'the', 'physical', 'gate', 'site', 'benefit', 'holiday',
        'leave', 'copyright', 'cctv', 'repair', 'ruptured', 'torn', 'credit', 'image', 'photo', 'insurance', 'drug',
      ],
      near: [
        ...ecosystems.backend, 'authentication', 'oauth', 'jwt', 'rbac', 'api', 'keycloak', 'saml', 'ldap', 'opa',
        'spring-security', 'active-directory',
      ],
      yes: [
        'Modelled [[permissions]] per tenant in Django.',
        'Skills: OAuth 2.0, [[authorisation]], JWT',
        'Added Spring [[access control]] by role.',
      ],
      no: [
        'Fitted access control and CCTV on doors.',
        'Requested prior authorisation from insurers.',
        'Repaired torn ACL ligaments.',
        'Cleared image permissions for a book.',
      ],
    },
  },
  {
    id: 'basic-auth', name: 'Basic authentication',
    aliases: [
      'http basic auth', 'digest authentication', 'basic auth', 'api key authentication', 'mutual tls authentication',
      'hmac authentication', 'htpasswd',
    ],
  },
  {
    id: 'cas', name: 'CAS single sign-on',
    aliases: ['apereo cas', 'jasig cas', 'central authentication service', 'cas sso'],
  },
  { id: 'casbin', name: 'Casbin', aliases: ['casbin policies'] },
  { id: 'cerbos', name: 'Cerbos' },
  { id: 'clerk', name: 'Clerk auth', aliases: ['clerk.dev', 'clerk.com authentication', 'clerk authentication'] },
  {
    id: 'cognito', name: 'Amazon Cognito',
    aliases: ['cognito', 'aws cognito', 'cognito user pools'],
    broader: 'aws',
    guard: {
      forms: ['cognito'],
      yes: [],
      no: [],
    },
  },
  {
    id: 'devise', name: 'Devise',
    aliases: ['devise gem', 'devise rails'],
    implies: ['rails'],
    guard: {
      forms: ['devise'],
      case: 'exact',
      notBefore: ['a', 'strategies', 'plans', 'menus', 'new', 'and'],
      notAfter: ['to', 'helped', 'i'],
      near: ['rails', 'ruby', 'sidekiq'],
      yes: [
        'Signed users in with Rails and [[Devise]].',
        'Skills: Rails, [[Devise]], Pundit',
        'Added tokens to [[Devise gem]] models.',
      ],
      no: [
        'Devise menus for 80 covers.',
        'Devise a plan of care with patients.',
        'Helped to devise rotas.',
        'Devise strategies for brands.',
      ],
    },
  },
  {
    id: 'entra-id', name: 'Microsoft Entra ID',
    aliases: [
      'azure ad', 'azure active directory', 'entra id', 'entra', 'aad azure', 'azure ad b2c', 'azure ad b2b',
      'azure b2c', 'msal', 'microsoft identity platform',
    ],
    broader: 'azure',
  },
  {
    id: 'firebase-auth', name: 'Firebase Authentication',
    aliases: ['firebase auth'],
    implies: ['authentication'], broader: 'firebase',
  },
  {
    id: 'identity-management', name: 'Identity and access management',
    aliases: [
      'iam', 'identity management', 'identity providers', 'idp', 'user management', 'iam solutions',
      'user provisioning', 'scim', 'identity federation', 'federated identity', 'user management systems', 'ciam',
      'customer identity',
    ],
    guard: {
      forms: ['iam', 'idp', 'user management', 'identity management', 'user provisioning', 'ciam'],
      case: 'exact',
      before: ['role', 'policy', 'platform', 'solution', 'service', 'system', 'backend', 'module', 'product', 'team'],
      notBefore: ['education', 'camp', 'meeting', 'plan', 'driver', 'union'],
      notAfter: ['internal', 'the', 'an', 'individual', 'aws', 'permit'],
      near: [
        ...ecosystems.backend, 'oauth', 'saml', 'keycloak', 'okta', 'openid-connect', 'ldap', 'active-directory',
        'rbac', 'sso', 'cognito', 'authentication',
      ],
      yes: [
        'Built [[IAM]] on Keycloak and OAuth.',
        'Skills: SAML, [[IAM]], Okta',
        'Wrote Java [[user provisioning]] by SCIM.',
      ],
      no: [
        'IAM Union steward at the yard.',
        'Wrote IDP goals for each trainee.',
        'Hosted an IDP camp of displaced people.',
        'User Management of gym members at the desk.',
      ],
    },
  },
  {
    id: 'identityserver', name: 'IdentityServer',
    aliases: ['identity server 4', 'duende identityserver', 'duende', 'openiddict'],
    implies: ['dotnet', 'oauth'],
  },
  {
    id: 'jwt', name: 'JWT',
    aliases: [
      'json web tokens', 'jwt authentication', 'jose', 'jwks', 'jwt tokens', 'jwt auth', 'bearer tokens',
      'access tokens', 'refresh tokens', 'jwt-based authentication', 'token-based auth',
    ],
    guard: {
      forms: ['jose'],
      case: 'exact',
      notAfter: ['san', 'in', 'jos', 'mr', 'from'],
      near: ['oauth', 'openid-connect', 'jwt'],
      yes: [
        'Signed OAuth tokens after [[JOSE]].',
        'Skills: OAuth 2.0, [[JWT]], TLS',
        'Rotated [[refresh tokens]] in the mobile API.',
      ],
      no: [
        'Lived in San Jose and sold cars.',
        'Reported to Jose Alvarez, head porter.',
        'Cooked with Jose at a diner.',
        'Played for San Jose juniors.',
      ],
    },
  },
  {
    id: 'kerberos', name: 'Kerberos',
    aliases: ['kerberos authentication', 'mit kerberos', 'spnego', 'gssapi'],
    guard: {
      notBefore: ['productions', 'moon'],
      notAfter: ['of'],
      yes: ['Joined Hadoop nodes to [[Kerberos]].', 'Skills: LDAP, [[Kerberos]], Linux', 'Set up [[SPNEGO]] sign-on.'],
      no: [
        'Observed Kerberos moon of Pluto.',
        'Runner at Kerberos Productions.',
        'Wrote on the myth of Kerberos and Hades.',
        'Sketched moons of Pluto.',
      ],
    },
  },
  { id: 'keycloak', name: 'Keycloak', aliases: ['key cloak iam', 'red hat sso', 'keycloak sso'] },
  {
    id: 'ldap', name: 'LDAP',
    aliases: [
      'openldap', 'ldap directory', 'lightweight directory access protocol', 'directory services', 'ldap integration',
      'jndi ldap', 'apache directory',
    ],
    guard: {
      forms: ['directory services'],
      near: ['active-directory', 'linux', 'java', 'kerberos', 'sso', 'saml'],
      yes: [
        'Joined Linux hosts to [[directory services]].',
        'Skills: [[LDAP]], SAML, Java',
        'Synced [[OpenLDAP]] to HR data.',
      ],
      no: [
        'Sold Yellow Pages directory services.',
        'Called directory services for numbers.',
        'Printed business directory services.',
        'Clerk of phone directory services.',
      ],
    },
  },
  {
    id: 'mfa', name: 'Multi-factor authentication',
    aliases: [
      'mfa', 'two-factor authentication', '2fa', 'totp', 'otp authentication', 'webauthn', 'passkeys', 'fido2',
      'two factor auth', 'one-time passwords', 'otp', 'otp verification', 'passwordless authentication',
      'biometric authentication',
    ],
    guard: {
      forms: ['mfa', 'otp'],
      case: 'exact',
      before: ['flow', 'login', 'enrolment', 'service', 'verification'],
      notBefore: [
        'in', 'thesis', 'student', 'degree', 'painting', 'exhibition', 'candidate', 'programme', 'writing', 'team',
        'rate',
      ],
      notAfter: ['an', 'completed', 'my'],
      near: [
        ...ecosystems.backend, 'authentication', 'oauth', 'jwt', 'twilio', 'keycloak', 'sso', 'saml', 'okta',
        'active-directory', 'entra-id', 'rbac',
      ],
      yes: [
        'Enforced [[MFA]] on Keycloak realms.',
        'Skills: OAuth, [[MFA]], SAML',
        'Built [[OTP verification]] for riders.',
      ],
      no: [
        'MFA in Painting, 2014.',
        'Taught MFA students to weave.',
        'Raised OTP rate of flights to 88 per cent.',
        'Read an MFA in creative writing.',
      ],
    },
  },
  {
    id: 'nextauth', name: 'NextAuth.js',
    aliases: ['auth.js nextauth', 'next auth', 'lucia auth'],
    implies: ['javascript'],
  },
  {
    id: 'oauth', name: 'OAuth 2.0',
    aliases: [
      'o auth', 'oauth 2', 'oauth 1.0', 'oauth flows', 'authorization code flow', 'pkce', 'oauth2/oidc',
      'open authorization', 'client credentials flow', 'oauth integration', 'oauth authentication', 'social login',
      'oauth2 authentication', 'oauth provider', 'sign in with google', 'google sign-in', 'facebook login',
    ],
  },
  { id: 'oauth-proxy', name: 'OAuth2 Proxy', aliases: ['authentik', 'authelia', 'dex oidc'] },
  {
    id: 'okta', name: 'Okta',
    aliases: ['okta sso', 'okta integration'],
    guard: {
      forms: ['okta'],
      notBefore: ['inc'],
      notAfter: ['at', 'joined'],
      yes: ['Moved sign-in to [[Okta]].', 'Skills: SAML, [[Okta]], Node.js', 'Wrote [[Okta integration]] for tenants.'],
      no: [
        'Recruiter, Okta Inc.',
        'Joined Okta as office manager.',
        'Payroll clerk at Okta in Sydney.',
        'Office host, Okta Inc.',
      ],
    },
  },
  {
    id: 'opa', name: 'Open Policy Agent',
    aliases: ['opa rego', 'rego policies', 'rego', 'opa gatekeeper', 'open policy agent rego', 'open fga', 'spicedb'],
    guard: {
      forms: ['rego'],
      yes: [],
      no: [],
    },
  },
  { id: 'openid-connect', name: 'OpenID Connect', aliases: ['oidc', 'openid', 'openid oidc', 'id tokens'] },
  { id: 'ory', name: 'Ory', aliases: ['ory hydra', 'ory kratos', 'ory keto'] },
  {
    id: 'passport-js', name: 'Passport.js',
    aliases: ['passport local strategy', 'passport strategies'],
    implies: ['nodejs'],
  },
  {
    id: 'password-hashing', name: 'Password hashing',
    aliases: ['bcrypt', 'argon2', 'password storage', 'scrypt', 'pbkdf2', 'salted hashes', 'password reset flow'],
  },
  {
    id: 'ping-identity', name: 'Ping Identity',
    aliases: ['ping federate', 'pingaccess', 'forgerock', 'siteminder', 'ca siteminder', 'openam', 'pingone'],
  },
  {
    id: 'rbac', name: 'RBAC',
    aliases: [
      'role-based access control', 'role based permissions', 'role-based authorisation', 'role based access',
      'role-based security', 'role-based auth', 'kubernetes rbac',
    ],
  },
  {
    id: 'saml', name: 'SAML',
    aliases: [
      'saml 2.0', 'saml sso', 'security assertion markup language', 'saml2', 'saml federation', 'shibboleth',
      'saml authentication',
    ],
    guard: {
      forms: ['shibboleth'],
      notBefore: ['word', 'of'],
      notAfter: ['a', 'the'],
      yes: [
        'Joined universities through [[Shibboleth]].',
        'Skills: [[SAML]], LDAP',
        'Set up [[SAML SSO]] for tenants.',
      ],
      no: [
        'Debunked a shibboleth of dieting.',
        'Wrote on the shibboleth of growth.',
        'The shibboleth word of the tribe.',
        'Taught the shibboleth of grammar.',
      ],
    },
  },
  {
    id: 'session-management', name: 'Session management',
    aliases: [
      'user sessions', 'session handling', 'session cookies', 'http sessions', 'cookies', 'session stores',
      'sticky sessions', 'session storage', 'session-based authentication', 'cookie-based sessions', 'http cookies',
    ],
    guard: {
      forms: ['cookies', 'user sessions', 'session management'],
      before: ['security', 'header', 'based'],
      after: ['http', 'secure', 'session', 'samesite', 'httponly'],
      notBefore: ['and', 'for', 'in', 'at', 'policy', 'consent', 'cakes', 'cream', 'with'],
      notAfter: [
        'chocolate', 'baked', 'bake', 'christmas', 'oatmeal', 'the', 'fortune', 'gluten', 'baking', 'sold', 'sugar',
        'iced',
      ],
      near: [
        'http', 'jwt', 'oauth', 'php', 'nodejs', 'express', 'redis', 'authentication', 'java', 'cors', 'tomcat', 'rest',
        'servlets', 'http', 'xss',
      ],
      yes: [
        'Moved PHP [[session management]] to Redis.',
        'Skills: HTTP, [[cookies]], CORS',
        'Set secure [[cookies]] at the JWT gateway.',
      ],
      no: [
        'Baked cookies and cakes for cafés.',
        'Sold Christmas cookies at fairs.',
        'Session management for yoga clients.',
        'Wrote a cookies policy for a charity.',
      ],
    },
  },
  { id: 'spiffe', name: 'SPIFFE', aliases: ['spire spiffe', 'workload identity', 'spiffe/spire'] },
  {
    id: 'sso', name: 'Single sign-on',
    aliases: ['sso', 'sso integration', 'enterprise sso', 'federated login', 'sso solutions', 'sign-on integration'],
    guard: {
      forms: ['sso'],
      case: 'exact',
      before: ['integration', 'login', 'provider', 'solution', 'service', 'flow'],
      notBefore: ['officer', 'certificate', 'site'],
      notAfter: ['an', 'the', 'ship'],
      near: [
        ...ecosystems.backend, 'saml', 'oauth', 'openid-connect', 'keycloak', 'okta', 'ldap', 'active-directory',
        'adfs', 'authentication', 'mfa', 'entra-id',
      ],
      yes: [
        'Rolled out [[SSO]] with SAML for 40 tenants.',
        'Skills: OAuth, [[SSO]], LDAP',
        'Built the [[SSO integration]] of a portal.',
      ],
      no: [
        'Ship security officer (SSO), tanker fleet.',
        'Trained as an SSO at the port.',
        'Held the SSO Certificate of the flag state.',
        'Reported to the SSO of the ward.',
      ],
    },
  },
] as const satisfies readonly SkillRow[]
