/** A kind of file that holds credentials. */
export interface Sensitive {
  readonly what: string;
  /** Of the path, which begins with a slash here. */
  readonly path: RegExp;
  /** Of the first bytes: what makes the file more than its name. Without it the name alone decides. */
  readonly holds?: RegExp;
  /** The bits that must not be set: 077 where the program that reads it demands so. */
  readonly shut: 0o077 | 0o007;
}

/** A name that stands for something secret, a sign, and a value that is none to be filled in. */
const ASSIGNED =
  /^[ \t]*(?:export[ \t]+)?["']?[\w.-]{0,99}(?:secret|token|passw|passphrase|pwd|api_?key|access_?key|private|credential|auth|dsn|database_url)[\w.-]{0,99}["']?[ \t]*[=:][ \t]*["']?(?![$<{*]|x{3}|your|change|example|["'\s])[^\s"']/im;

/** By path and content; facts about the programs that read them. */
const kinds: readonly Sensitive[] = [
  {
    what: 'an environment file with secrets',
    path: /\/\.env(?:\.(?!(?:example|sample|template|tmpl|dist|defaults?|schema|test|ci|in)(?:\.|$))[\w-]+)*$/i,
    holds: ASSIGNED,
    shut: 0o007,
  },
  {
    what: 'a password file of FTP and HTTP clients',
    path: /\/[._]netrc$/,
    holds: /\bpassword\s+\S/,
    shut: 0o077,
  },
  {
    what: 'a password file of PostgreSQL',
    path: /\/\.pgpass$/,
    holds: /^[^#:\n]*:[^:\n]*:[^:\n]*:[^:\n]*:./m,
    shut: 0o077,
  },
  {
    what: 'a configuration of npm with a token',
    path: /\/\.npmrc$/,
    holds: /(?:_authToken|_password|_auth)\s*=\s*(?!\$\{)\S/,
    shut: 0o007,
  },
  {
    what: 'a configuration of Yarn with a token',
    path: /\/\.yarnrc(?:\.yml)?$/,
    holds: /npmAuth(?:Token|Ident):\s*["']?(?!\$\{)\S/,
    shut: 0o007,
  },
  {
    what: 'credentials of Python package indexes',
    path: /\/\.pypirc$/,
    holds: /^[ \t]*password[ \t]*[=:][ \t]*\S/m,
    shut: 0o007,
  },
  { what: 'credentials of git', path: /\/\.git-credentials$/, holds: /:\/\/[^\s/:]+:[^\s/]+@/, shut: 0o077 },
  {
    what: 'a configuration of MySQL with a password',
    path: /\/\.my(?:login)?\.cnf$/,
    holds: /^[ \t]*password[ \t]*=[ \t]*\S/m,
    shut: 0o007,
  },
  {
    what: 'credentials of container registries',
    path: /\/(?:\.docker\/config|\.dockercfg|containers\/auth)(?:\.json)?$/,
    holds: /"(?:auth|identitytoken)"\s*:\s*"[^"]/,
    shut: 0o007,
  },
  {
    what: 'a kubeconfig with credentials',
    path: /\/(?:\.kube\/config|kubeconfig|[^/]*\.kubeconfig|admin\.conf)(?:\.ya?ml)?$/,
    holds: /^[ \t]*(?:client-key-data|token|password)[ \t]*:[ \t]*\S/m,
    shut: 0o007,
  },
  {
    what: 'credentials of AWS',
    path: /\/\.aws\/credentials$/,
    holds: /aws_(?:secret_access_key|session_token)\s*=\s*\S/,
    shut: 0o007,
  },
  {
    what: 'a service account key of Google Cloud',
    path: /\.json$/,
    holds:
      /"type"\s*:\s*"service_account"[\s\S]*"private_key"\s*:\s*"-----BEGIN|"private_key"\s*:\s*"-----BEGIN[\s\S]*"type"\s*:\s*"service_account"/,
    shut: 0o007,
  },
  {
    what: 'credentials of Google Cloud',
    path: /\/application_default_credentials\.json$/,
    holds: /"refresh_token"\s*:\s*"[^"]/,
    shut: 0o007,
  },
  {
    what: 'a token of the GitHub command line',
    path: /\/gh\/hosts\.yml$/,
    holds: /oauth_token:\s*\S/,
    shut: 0o007,
  },
  {
    what: 'a token of Cargo',
    path: /\/\.cargo\/credentials(?:\.toml)?$/,
    holds: /^[ \t]*token[ \t]*=[ \t]*"[^"]/m,
    shut: 0o007,
  },
  { what: 'a token of Vault', path: /\/\.vault-token$/, holds: /^\S{8,}\s*$/, shut: 0o007 },
  {
    what: 'a key of Terraform Cloud',
    path: /\/credentials\.tfrc\.json$/,
    holds: /"token"\s*:\s*"[^"]/,
    shut: 0o007,
  },
  {
    what: 'password hashes of the system',
    path: /\/g?shadow-?$/,
    holds: /^[^:\s]+:(?:[!*]*\$|[!*]*_?[./0-9A-Za-z]{13}|[!*]):?/m,
    shut: 0o007,
  },
  { what: 'a Kerberos key table', path: /\.keytab$/, holds: /^\x05[\x01\x02]/, shut: 0o007 },
  {
    what: 'a file of credentials',
    path: /\/(?:credentials|secrets)(?:\.(?:env|ini|json|toml|txt|ya?ml))?$/i,
    holds: ASSIGNED,
    shut: 0o007,
  },
];

/** Which kind of file with credentials a file is; undefined when it is none, or holds nothing. */
export function sensitiveOf(path: string, content: { readonly text: string }): Sensitive | undefined {
  if (!MAY_BE.test(path)) return undefined;
  return kinds.find(
    ({ path: names, holds }) => names.test(`/${path}`) && (holds?.test(content.text) ?? true),
  );
}

/** What the names of all kinds have in common, so that nearly every path is tried once and not for each of them. */
const MAY_BE =
  /(?:^|\/)[._]|json$|tfrc|config|auth|credential|secret|shadow-?$|keytab$|hosts\.yml$|\.conf$|ya?ml$/i;
