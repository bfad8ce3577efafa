import { ecosystems } from '../ecosystems.ts'
import type { SkillRow } from '../rows.ts'

/**
 * Sign-in, tokens, permissions: protocols, products and practice. Left out: encryption and secrets (security), cloud
 * roles such as AWS IAM (cloud).
 */
// biome-ignore format: a table reads best with its rows filled
export const identity = [
  { id: '389-directory-server', name: '389 Directory Server', aliases: ['389ds'], implies: ['ldap'] },
  { id: 'abac', name: 'ABAC', aliases: ['attribute-based access control', 'policy-based access control', 'pbac'] },
  {
    id: 'active-directory', name: 'Active Directory',
    aliases: [
      'AD', 'microsoft active directory', 'ms active directory', 'windows active directory', 'adfs',
      'active directory federation services', 'active directory integration', 'ad integration', 'windows ad',
      'ad groups', 'on-premises ad',
    ],
    guard: {
      forms: ['AD'],
      case: 'exact',
      before: ['group', 'groups', 'sync', 'domain', 'forest', 'account', 'accounts', 'login', 'join'],
      notBefore: ['hoc', 'campaign', 'campaigns', 'sales', 'agency', 'copy', 'spend', 'tech', 'server', 'exchange', 'revenue'],
      notAfter: ['century', 'year', 'anno', 'google', 'tv', 'an', 'the'],
      near: ['ldap', 'active-directory-administration', 'kerberos', 'sso', 'windows-server', 'powershell', 'saml'],
      yes: ['Skills: [[AD]]/LDAP, IIS, PowerShell', 'Synced LDAP users with [[AD]].'],
      no: ['Dug up pots of 400 AD in Kent.', 'Sold AD space for a radio station.'],
    },
  },
  { id: 'amazon-verified-permissions', name: 'Amazon Verified Permissions', aliases: ['cedar policy'] },
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
  { id: 'auth-js', name: 'Auth.js', implies: ['authentication'] },
  { id: 'auth0', name: 'Auth0', aliases: ['auth zero', 'okta auth0'] },
  {
    id: 'authentication', name: 'Authentication',
    aliases: [
      'user authentication', 'authn', 'authentication service', 'authentication systems', 'sign-in flows',
      'login systems', 'auth', 'login and registration', 'auth flows', 'authentication and authorisation',
      'authenticating users', 'user login', 'authentication mechanisms', 'token-based authentication',
      'token authentication', 'user registration and login', 'authentication flows', 'authentication api',
      'hashing passwords', 'Authentifizierung', 'authentification', 'autenticación', 'autenticação', 'autenticazione',
      'authenticatie',
    ],
    guard: {
      forms: [
        'Authentication', 'auth', 'Authentifizierung', 'authentification', 'autenticación', 'autenticação',
        'autenticazione', 'authenticatie',
      ],
      before: [
        'service', 'flow', 'api', 'middleware', 'server', 'provider', 'module', 'layer', 'token', 'system', 'library',
        'protocol', 'backend', 'gateway',
      ],
      after: ['user', 'api', 'token', 'jwt', 'oauth', 'password', 'custom', 'and', 'login', 'secure', 'multi-tenant'],
      notBefore: ['certificates', 'clerk', 'expert', 'fees'],
      notAfter: [
        'document', 'art', 'wine', 'antique', 'banknote', 'painting', 'coin', 'legal', 'prior', 'pre', 'sneaker',
      ],
      near: [
        ...ecosystems.backend, 'authorization', 'oauth', 'jwt', 'api', 'keycloak', 'firebase', 'mern', 'http',
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
      'access rights', 'user roles and permissions', 'permission model', 'access control lists', 'acl',
      'roles and permissions', 'authorisation layer', 'Autorisierung', 'Rechteverwaltung', 'Berechtigungskonzepte',
    ],
    guard: {
      forms: [
        'Authorisation', 'access control', 'permissions', 'access management', 'entitlements', 'access rights', 'acl',
        'Autorisierung', 'Rechteverwaltung',
      ],
      before: [
        'service', 'model', 'layer', 'policy', 'api', 'middleware', 'server', 'rule', 'system', 'check', 'engine',
        'logic',
      ],
      after: ['and', 'role-based', 'user', 'api', 'token', 'fine-grained', 'row-level', 'authentication', 'granular'],
      notBefore: [
        'installer', 'barriers', 'doors', 'security', 'officer', 'tear', 'reconstruction', 'injury', 'surgery', 'team',
        'certificate',
      ],
      notAfter: [
        'prior', 'marketing', 'planning', 'building', 'door', 'physical', 'gate', 'site', 'benefit', 'holiday',
        'leave', 'copyright', 'cctv', 'repair', 'ruptured', 'torn', 'credit', 'image', 'photo', 'insurance', 'drug',
        'card', 'payment', 'expense', 'travel',
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
        'Fitted access control and CCTV on doors.', 'Requested prior authorisation from insurers.',
        'Repaired torn ACL ligaments.', 'Cleared image permissions for a book.',
        'Handled card authorisation at the till.',
      ],
    },
  },
  { id: 'bankid', name: 'BankID' },
  {
    id: 'basic-auth', name: 'Basic authentication',
    aliases: [
      'digest authentication', 'basic auth', 'api key authentication', 'mutual tls authentication',
      'hmac authentication', 'htpasswd',
    ],
  },
  { id: 'better-auth', name: 'Better Auth', implies: ['authentication'] },
  {
    id: 'cas', name: 'CAS single sign-on',
    aliases: ['apereo cas', 'jasig cas', 'central authentication service', 'cas sso', 'CAS'],
    guard: {
      forms: ['CAS'],
      case: 'exact',
      notBefore: ['number', 'registry'],
      near: ['java', 'spring', 'ldap', 'saml', 'oauth', 'sso', 'keycloak', 'spring-security'],
      needs: 'company',
      yes: ['LDAP, SAML, [[CAS]]', 'Java sign-on through LDAP and [[CAS]]'],
      no: ['CAS in finance, student', 'CAS number of a solvent'],
    },
  },
  { id: 'casbin', name: 'Casbin', aliases: ['casbin policies'] },
  { id: 'casdoor', name: 'Casdoor' },
  { id: 'cerbos', name: 'Cerbos' },
  {
    id: 'clerk', name: 'Clerk auth',
    aliases: ['clerk.dev', 'clerk.com authentication', 'clerk authentication', 'Clerk'],
    implies: ['authentication'],
    guard: {
      forms: ['Clerk'],
      case: 'upper',
      notBefore: ['of', 'to', 'at', 'in'],
      near: ['nextjs', 'supabase', 'auth0', 'convex', 'vercel', 'prisma', 'drizzle'],
      needs: 'company',
      yes: ['Next.js, [[Clerk]], Prisma', 'Next.js logins by [[Clerk]] with Prisma'],
      no: ['Clerk at a bank', 'Clerk of works'],
    },
  },
  { id: 'cognito', name: 'Amazon Cognito', aliases: ['cognito', 'aws cognito', 'cognito user pools'], broader: 'aws' },
  { id: 'curity', name: 'Curity' },
  { id: 'descope', name: 'Descope' },
  {
    id: 'device-flow', name: 'Device authorization flow',
    aliases: ['device authorization grant', 'device authorisation grant', 'device code flow', 'OAuth device flow'],
    implies: ['oauth'],
  },
  {
    id: 'devise', name: 'Devise',
    aliases: ['devise gem'],
    implies: ['rails'],
    guard: {
      forms: ['Devise'],
      case: 'exact',
      notBefore: ['strategies', 'plans', 'menus', 'new'],
      notAfter: ['helped', 'i'],
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
  { id: 'dex-idp', name: 'Dex IdP' },
  { id: 'digid', name: 'DigiD' },
  { id: 'dpop', name: 'DPoP', aliases: ['demonstrating proof of possession'], implies: ['oauth'] },
  { id: 'duo-security', name: 'Duo Security', aliases: ['duo mfa'] },
  {
    id: 'entra-id', name: 'Microsoft Entra ID',
    aliases: [
      'azure ad', 'azure active directory', 'entra id', 'entra', 'aad azure', 'azure ad b2c', 'azure ad b2b',
      'azure b2c', 'msal', 'microsoft identity platform', 'ad b2c', 'AAD', 'AAD B2C',
    ],
    broader: 'azure',
    guard: { forms: ['AAD', 'AAD B2C'], case: 'exact', near: [...ecosystems.azure, 'asp-net-core', 'oauth'],
      yes: ['Signed users in with [[AAD]] on Azure.', 'Skills: AKS, [[AAD]], APIM'],
      no: ['Served aad noodles in Delhi.', 'Studied at AAD Dublin.'],
    },
  },
  {
    id: 'firebase-auth', name: 'Firebase Authentication',
    aliases: ['firebase auth'],
    implies: ['authentication'], broader: 'firebase',
  },
  { id: 'franceconnect', name: 'FranceConnect' },
  { id: 'freeipa', name: 'FreeIPA', aliases: ['red hat idm', 'red hat identity management'], implies: ['ldap'] },
  { id: 'frontegg', name: 'Frontegg' },
  {
    id: 'fusionauth', name: 'FusionAuth',
  },
  { id: 'gluu', name: 'Gluu' },
  {
    id: 'google-zanzibar', name: 'Google Zanzibar',
    aliases: ['zanzibar model', 'rebac', 'Zanzibar'],
    guard: {
      forms: ['Zanzibar'],
      case: 'upper',
      before: ['style', 'model', 'inspired'],
      near: ['spicedb', 'openfga', 'authorization', 'go', 'grpc'],
      needs: 'company',
      yes: ['SpiceDB, [[Zanzibar]], gRPC', '[[Zanzibar]]-style permissions'],
      no: ['Holidays in Zanzibar', 'Zanzibar, dive guide'],
    },
  },
  { id: 'gov-uk-one-login', name: 'Gov.UK One Login' },
  { id: 'hotp', name: 'HOTP', implies: ['mfa'] },
  { id: 'ibm-security-verify', name: 'IBM Security Verify', aliases: ['tivoli access manager', 'tam/webseal'] },
  {
    id: 'identity-management', name: 'Identity and access management',
    aliases: [
      'identity management', 'identity provider', 'idp', 'user management', 'iam solutions', 'user provisioning',
      'scim', 'identity federation', 'federated identity', 'user management systems', 'ciam', 'customer identity',
    ],
    guard: {
      forms: ['idp', 'user management', 'identity management', 'user provisioning', 'ciam'],
      before: ['role', 'policy', 'platform', 'solution', 'service', 'system', 'backend', 'module', 'product', 'team'],
      notBefore: ['education', 'camp', 'meeting', 'plan', 'driver', 'union'],
      notAfter: ['internal', 'individual', 'aws', 'permit'],
      near: [
        ...ecosystems.backend, 'oauth', 'saml', 'keycloak', 'okta', 'openid-connect', 'ldap', 'active-directory',
        'rbac', 'sso', 'cognito', 'authentication',
      ],
      yes: [
        'Built [[user management]] on Keycloak and OAuth.',
        'Skills: SAML, [[CIAM]], Okta',
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
    aliases: ['duende identityserver', 'openiddict', 'Duende'],
    implies: ['dotnet', 'oauth'],
  },
  { id: 'itsme', name: 'itsme' },
  {
    id: 'jwe', name: 'JWE',
    aliases: ['JSON Web Encryption'],
    implies: ['jwt'],
    guard: {
      forms: ['JWE'],
      case: 'exact',
      near: ['jwt', 'oauth', 'openid-connect', 'jws'],
      yes: ['JWT, [[JWE]], OAuth 2.0', '[[JWE]] and JWT for tokens'],
      no: ['JWE Haulage, driver', 'Signed for JWE Removals'],
    },
  },
  {
    id: 'jws', name: 'JWS',
    aliases: ['JSON Web Signature'],
    implies: ['jwt'],
    guard: {
      forms: ['JWS'],
      case: 'exact',
      near: ['jwt', 'oauth', 'openid-connect', 'jwe', 'java'],
      yes: ['JWT, [[JWS]], OAuth 2.0', 'Signed requests as [[JWS]] with JWT'],
      no: ['JWS Ltd, clerk', 'Trustee of JWS'],
    },
  },
  {
    id: 'jwt', name: 'JWT',
    aliases: ['jason web token', 'java web token',
      'json web token', 'jose', 'jwks', 'jwt token', 'bearer token', 'access tokens',
      'refresh tokens', 'jwt-based authentication', 'token-based auth',
    ],
    guard: {
      forms: ['jose'],
      case: 'exact',
      notAfter: ['san', 'jos', 'mr'],
      near: ['oauth', 'openid-connect'],
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
        'Connected Linux hosts to [[directory services]].',
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
  { id: 'lemonldap-ng', name: 'LemonLDAP::NG' },
  { id: 'managed-identities', name: 'Managed identities', aliases: ['azure managed identity', 'workload identity'] },
  {
    id: 'mfa', name: 'Multi-factor authentication',
    aliases: [
      'mfa', 'two-factor authentication', '2fa', 'totp', 'otp authentication', 'webauthn', 'passkeys', 'fido2',
      'two factor auth', 'one-time passwords', 'otp', 'otp verification', 'passwordless authentication',
      'biometric authentication',
    ],
    guard: {
      forms: ['mfa', 'otp'],
      case: 'upper',
      before: ['flow', 'login', 'enrolment', 'service', 'verification'],
      notBefore: [
        'thesis', 'student', 'degree', 'painting', 'exhibition', 'candidate', 'programme', 'writing', 'team', 'rate',
      ],
      notAfter: ['completed', 'my'],
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
      'o auth', 'oauth 1.0', 'oauth flows', 'authorization code flow', 'pkce', 'open authorization',
      'client credentials flow', 'oauth integration', 'oauth authentication', 'social login', 'oauth2 authentication',
      'oauth provider', 'sign in with google', 'google sign-in', 'facebook login', 'oauth2',
    ],
  },
  { id: 'oauth-proxy', name: 'OAuth2 Proxy', aliases: ['authentik', 'authelia', 'dex oidc'] },
  {
    id: 'okta', name: 'Okta',
    aliases: ['okta sso', 'okta integration'],
    guard: {
      forms: ['Okta'],
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
  { id: 'onelogin', name: 'OneLogin' },
  { id: 'openfga', name: 'OpenFGA', aliases: ['auth0 fga'] },
  { id: 'openid-connect', name: 'OpenID Connect', aliases: ['oidc', 'openid', 'openid oidc', 'id tokens'] },
  { id: 'oracle-access-manager', name: 'Oracle Access Manager', aliases: ['oracle identity manager', 'oim/oam'] },
  { id: 'ory', name: 'Ory', aliases: ['ory hydra', 'ory kratos', 'ory keto', 'Ory Oathkeeper'] },
  { id: 'oso-authorization', name: 'Oso authorization' },
  {
    id: 'paseto', name: 'PASETO',
  },
  {
    id: 'passport-js', name: 'Passport.js',
    aliases: ['passport local strategy', 'passport strategies', 'Passport'],
    implies: ['nodejs'],
    guard: {
      forms: ['Passport'],
      case: 'upper',
      near: ['nodejs', 'express', 'nestjs', 'jwt', 'oauth', 'laravel'],
      notBefore: ['control', 'office', 'number', 'no', 'photos', 'holder', 'valid'],
      notAfter: ['uk', 'eu', 'valid', 'british', 'irish', 'german'],
      yes: ['Logged users in with Node.js and [[Passport]].', 'Skills: Express, [[Passport]], JWT'],
      no: ['Checked passports at Heathrow.', 'EU Passport, driving licence B'],
    },
  },
  { id: 'permify', name: 'Permify' },
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
  { id: 'rsa-securid', name: 'RSA SecurID' },
  {
    id: 'saml', name: 'SAML',
    aliases: ['saml sso', 'security assertion markup language', 'saml federation', 'shibboleth', 'saml authentication'],
    guard: {
      forms: ['shibboleth'],
      notBefore: ['word', 'of'],
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
      'user sessions', 'session handling', 'session cookies', 'cookies', 'session stores', 'sticky sessions',
      'session storage', 'session-based authentication', 'cookie-based sessions',
    ],
    guard: {
      forms: ['cookies', 'user sessions', 'Session management'],
      before: ['security', 'header', 'based'],
      after: ['http', 'secure', 'session', 'samesite', 'httponly'],
      notBefore: ['and', 'policy', 'consent', 'cakes', 'cream'],
      notAfter: [
        'chocolate', 'baked', 'bake', 'christmas', 'oatmeal', 'the', 'fortune', 'gluten', 'baking', 'sold', 'sugar',
        'iced',
      ],
      near: [
        'http', 'jwt', 'oauth', 'php', 'nodejs', 'express', 'redis', 'authentication', 'java', 'cors', 'tomcat', 'rest',
        'servlets', 'xss',
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
  { id: 'simplesamlphp', name: 'SimpleSAMLphp', implies: ['php'] },
  { id: 'spicedb', name: 'SpiceDB', aliases: ['authzed'] },
  { id: 'spid-identity', name: 'SPID identity' },
  {
    id: 'sso', name: 'Single sign-on',
    aliases: [
      'sso', 'sso integration', 'enterprise sso', 'federated login', 'sso solutions', 'sign-on integration',
      'Einmalanmeldung', 'authentification unique', 'inicio de sesión único',
    ],
    guard: {
      forms: ['sso'],
      case: 'upper',
      before: ['integration', 'login', 'provider', 'solution', 'service', 'flow'],
      notBefore: ['officer', 'certificate', 'site'],
      notAfter: ['ship'],
      near: [
        ...ecosystems.backend, 'saml', 'oauth', 'openid-connect', 'keycloak', 'okta', 'ldap', 'active-directory',
        'authentication', 'mfa', 'entra-id',
      ],
      yes: [
        'Rolled out [[SSO]] with SAML for 40 tenants.',
        'Skills: OAuth, [[SSO]], LDAP',
        'Built the [[SSO integration]] of a portal.',
      ],
      no: [
        'Held the SSO Certificate of the flag state.',
        'Filed SSO Certificates for a tanker fleet.',
      ],
    },
  },
  { id: 'sssd', name: 'SSSD', implies: ['linux'] },
  { id: 'stytch', name: 'Stytch', implies: ['authentication'] },
  { id: 'supertokens', name: 'SuperTokens', implies: ['authentication'] },
  { id: 'token-introspection', name: 'Token introspection', aliases: ['RFC 7662'], implies: ['oauth'] },
  {
    id: 'token-rotation', name: 'Token rotation',
    aliases: ['refresh token rotation', 'rotating refresh tokens'],
    implies: ['oauth'],
  },
  { id: 'workos', name: 'WorkOS', implies: ['authentication'] },
  { id: 'wso2-identity-server', name: 'WSO2 Identity Server' },
  {
    id: 'zitadel', name: 'Zitadel',
  },
] as const satisfies readonly SkillRow[]
