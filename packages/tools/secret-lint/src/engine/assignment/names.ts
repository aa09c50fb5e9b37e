import { passwordsElsewhere } from './elsewhere.ts';

/** What a name says that its value is; `weak` names are given to other things as often. */
export type NameClass = 'password' | 'secret' | 'token' | 'key' | 'weak';

/** A name and what it says. */
export interface NameFacts {
  readonly class: NameClass;
  /** In lower case, without separators: `stripeapikey`. */
  readonly compact: string;
  /** The words before the one that decides: `reset` of `resetPassword`. */
  readonly before: readonly string[];
}

const PASSWORD = new Set(
  'password passwd pass pwd passphrase passcode passwort kennwort pw psw pswd passw pword senha contrasena motdepasse mdp parola haslo wachtwoord losenord passe userpass dbpass passkey masterpass upw sshpass pgpassword requirepass bindpw rootpw adminpw userpw dbpw psk presharedkey masterauth authtok bindcredentials controlpass depasse remotepass mailpass smtppass imappass ftppass mysqlpass adminpass rootpass proxypass keypass storepass redisauth clave passord adgangskode kodeord salasana heslo jelszo geslo lozinka parool parol sifre slaptazodis katasandi matkhau'.split(
    ' ',
  ),
);
const SECRET = new Set(
  'secret secretkey secretsalt clientsecret appsecret hmac pepper sharedsecret secrets secretbase seed mnemonic salt clavesecreta geheimnis'.split(
    ' ',
  ),
);
const TOKEN = new Set(
  'token authtoken accesstoken refreshtoken idtoken bearer jwt pat apitoken bottoken tokens'.split(' '),
);
const KEY = new Set(
  'apikey accesskey secretkey privatekey authkey accountkey encryptionkey signingkey masterkey sharedkey licensekey appkey apikeys keybase claveapi clavesecreta claveprivada chavesecreta chaveapi chaveprivada cleapi clesecrete cleprivee zugangsschluessel apischluessel privatschluessel geheimschluessel geheimesleutel apisleutel chiavesegreta chiaveapi chiaveprivata plaintextvalue'.split(
    ' ',
  ),
);
const CREDENTIAL = new Set(
  'credential credentials creds cred auth authorization cookie session sessionid sid dsn webhook connectionstring license licence'.split(
    ' ',
  ),
);
/** What says `key` in other languages: to be judged as that, where nothing before it says more. */
const KEY_ELSEWHERE = new Set(['chave', 'chiave', 'sleutel', 'schluessel']);
/** What makes `key` a credential when it stands before it. */
const OF_KEY = new Set(
  `api access secret private auth account encryption encrypt decrypt decryption signing sign master license licence app application client service shared functions function
  consumer session deploy webhook crypto cipher aes des hmac jwt security subscription admin server integration write ingest root rsa ssh pgp gpg token function bot user
  partner merchant developer dev sdk cookie rest host sas live prod production test sandbox project stream publish read trial activation product gateway transport symmetric
  wallet signature storage validation ingestion openai`.split(/\s+/),
);
/** What says that a name holds none of what its last word says. */
const NOT_HELD =
  /^(?:public|publishable|pub|has|is|show|hide|require|requires|need|needs|enable|disable|allow|no|without|list|delete)$/;
/** What takes the secret from a key or a token behind it, though not from what is called a secret: the key of a table or a cache, a token for all. */
const NO_SECRET =
  /^(?:primary|foreign|partition|sort|cache|foreach|i18n|translation|locale|message|label|index|unique|composite|natural|object|map|dict|lookup|row|column|item|event|route|query|state|react|node|group|param|header|field|property|attribute|element|arrow|enter|hot|shortcut|press|primarykey|next|previous|prev|page|continuation|cursor|sync|csrf|xsrf|pagination|lexer|parser|syntax|cancel|cancellation|design|color|theme|vocab|eos|bos|pad|mask|unk|comment|json|yaml|line|string|number|punctuator|operator|skip|eof|thumbprint|content|kid|socket|websocket|trailing|leading|closing|opening|end|start|close|open|kind|type|version|idempotency|idempotent|authenticity)$/;
/** The word before `key` that makes it one that everybody may have, or one of Windows' settings. */
const OF_OTHERS = /^(?:verif(?:y|ying|ier|ication)|reg(?:istry)?)$/;
/** The words before `token` that make it one of a call or of a state, of which each has its own. */
const OF_CALLS = /(?:^| )(?:change|client request|lifecycle action|postman)$/;
/** Words behind the one that decides that say where, when or how, not what else: `passwordProd`, `api_key_1`. */
const MODIFIER =
  /^(?:\d+|dev|development|prod|production|test|testing|staging|stage|stg|live|qa|uat|local|default|old|new|current|value|val|string|str|plain|plaintext|clear|cleartext|raw|base|b|env|var|const|backup|primary|secondary|main|master|root|admin|user|real|decrypted|text|here|temp|tmp|bot|v|v\d|sandbox|eu|us|readonly|rw|ro|override|override|fallback|encoded|literal|data|hex|param|equals|s|db|database|postgres|mysql|redis|mongo|smtp|mail|ftp|ssh|api|app|service|server|client|a|c|x|y|z|key|banco|bazy|datos|dados|servidor|usuario|usuarios|correo|bdd|utilisateur|serveur|acceso|acesso|accesso|acces)$/;

/** A name that says no more than that: of what, a word before it may say, as in `API key`. */
export function isMereKey(name: string): boolean {
  return /^keys?$/i.test(name);
}

/** Whether what is given to a name is judged as a secret: also what is called the secret key of something. */
export function isSecret({ class: kind, compact }: NameFacts): boolean {
  return kind === 'secret' || compact.includes('secretkey');
}

/** Sources use few names, again and again. */
const known = new Map<string, NameFacts | undefined>();
const MOST_KNOWN = 5000;

/** What a name says, by the word that decides: the last but for modifiers. Undefined when it is no credential's. */
export function nameFacts(name: string): NameFacts | undefined {
  if (known.has(name)) return known.get(name);
  if (known.size === MOST_KNOWN) known.clear();
  const facts = factsOf(name);
  known.set(name, facts);
  return facts;
}

function factsOf(name: string): NameFacts | undefined {
  if (passwordsElsewhere.has(name)) return { class: 'password', compact: name, before: [] };
  const words = wordsOf(name.replace(/json[_.-]?web[_.-]?token/i, 'jwt'));
  const compact = words.join('');
  let last = words.length - 1;
  for (;;) {
    const found = classOf(words, last);
    const before = words.slice(0, Math.max(0, last));
    if (found !== undefined) {
      const excuses = (word: string) =>
        NOT_HELD.test(word) || (!isCalledSecret(words, last) && NO_SECRET.test(word));
      if (found !== 'password' && before.some(excuses)) return undefined;
      if (words[last] === 'key' && OF_OTHERS.test(before.at(-1) ?? '')) return undefined;
      if (found === 'token' && OF_CALLS.test(before.join(' '))) return undefined;
      return { class: found, compact, before };
    }
    if (last <= 0 || !MODIFIER.test(words[last] ?? '')) return undefined;
    last--;
  }
}

/** Whether the word that decides is `secret`, or one that ends so, or `key` behind it. */
function isCalledSecret(words: readonly string[], last: number): boolean {
  return (
    `${words[last - 1] ?? ''}${words[last] ?? ''}`.endsWith('secretkey') ||
    (words[last] ?? '').endsWith('secret')
  );
}

function classOf(words: readonly string[], last: number): NameClass | undefined {
  const word = words[last] ?? '';
  const pair = `${words[last - 1] ?? ''}${word}`;
  if (`${words[last - 2] ?? ''}${pair}` === 'presharedkey') return 'password';
  if (/^[cx]srf/.test(word) || pair === 'sitekey') return undefined; // a page shows the key of its site
  if (
    KEY.has(word) ||
    KEY.has(pair) ||
    /(?:api|access|secret|private|auth|account|encryption|signing|master)keys?$/.test(word)
  )
    return 'key';
  if (
    PASSWORD.has(word) ||
    /(?:password|passwd|passphrase|passwort|(?:key|store)pass)s?$|[a-z](?:pwd|passw)$/.test(word)
  )
    return 'password';
  if (PASSWORD.has(pair)) return 'password';
  if (SECRET.has(word) || word.endsWith('secret'))
    return word === 'salt' || word === 'seed' ? 'weak' : 'secret';
  if (TOKEN.has(word) || word.endsWith('token')) return 'token';
  if (word === 'key' || word === 'keys')
    return last > 0 && OF_KEY.has(words[last - 1] ?? '') ? 'key' : 'weak';
  if (CREDENTIAL.has(word) || KEY_ELSEWHERE.has(word)) return 'weak';
  return undefined;
}

/** The words of a name in lower case: at separators, and where a capital begins one. */
export function wordsOf(name: string): string[] {
  return (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z\u00df-\u00ff]+|\d+/g) ?? []).map((word) =>
    word.toLowerCase(),
  );
}
