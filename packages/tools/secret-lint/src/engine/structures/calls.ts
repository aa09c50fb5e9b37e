import { isDashed } from '../../values/forms.ts';
import { isRandom, kinds } from '../../values/randomness.ts';
import { nameFacts } from '../assignment/names.ts';
import type { RulesById } from '../candidate.ts';
import type { Watch } from '../tokens.ts';
import { isPassword } from './password.ts';
import { type Phrase, watchPhrases } from './phrases.ts';

const STRING = String.raw`["'](?<!\\)([^"'\\\n]{4,200})["']`;

/** Calls of an account's name and a password. */
const LOGINS: readonly Phrase[] = [
  {
    literals: ['.login('],
    form: new RegExp(
      String.raw`\.login\(\s{0,20}["'][\w.+-]{2,60}@[\w.-]{2,60}["'],\s{0,20}${STRING}(?=\s{0,8}\))`,
      'y',
    ),
  },
  {
    literals: ['.login('], // of an account that is no address, as tests have too
    form: new RegExp(String.raw`\.login\(\s{0,20}["'][\w.-]{2,60}["'],\s{0,20}${STRING}(?=\s{0,8}\))`, 'y'),
    isOne: isDrawn,
  },
  {
    literals: ['basic_auth'], // of Ruby, and of a client in Rust
    form: new RegExp(String.raw`basic_auth[ (]["'][\w.@-]{2,60}["'], ?(?:Some\()?${STRING}`, 'y'),
  },
  {
    literals: ['DBI->connect('],
    form: new RegExp(
      String.raw`DBI->connect\(\s{0,20}["'][^"'\n]{4,120}["'],\s{0,20}["'][^"'\n]{1,60}["'],\s{0,20}${STRING}`,
      'y',
    ),
  },
  {
    literals: ['WiFi.begin('],
    form: new RegExp(String.raw`WiFi\.begin\(\s{0,8}"[^"\n]{1,40}",\s{0,8}${STRING}`, 'y'),
  },
  {
    literals: ['Oracle.connect(', 'oracledb.connect('],
    form: new RegExp(
      String.raw`\w{6,8}\.connect\(\s{0,20}(?:["'][\w.-]{1,60}["'],\s{0,20}${STRING}|["'][\w.-]{1,60}/([^"'@\s/]{4,100})@)`,
      'y',
    ),
  },
  {
    literals: ['SECURITY_CREDENTIALS'], // of a directory that Java asks
    form: new RegExp(String.raw`SECURITY_CREDENTIALS,\s{0,8}${STRING}`, 'y'),
  },
  {
    literals: ['auth.basic('], // of Neo4j
    form: new RegExp(
      String.raw`auth\.basic\(\s{0,20}["'][\w.@-]{1,60}["'],\s{0,20}${STRING}(?=\s{0,8}[,)])`,
      'y',
    ),
  },
  {
    literals: ["#password', '", '#password", "'], // what a script types into a page
    form: new RegExp(String.raw`#password["'], ${STRING}(?=\s{0,8}[,)])`, 'y'),
    isOne: (value) => isPassword(value) && /\d/.test(value) && kinds(value) >= 2,
  },
  {
    literals: ['smtp.PlainAuth('],
    form: new RegExp(
      String.raw`smtp\.PlainAuth\(\s{0,20}"[^"\n]{0,60}",\s{0,20}(?:"[^"\n]{1,80}"|[\w.]{1,60}),\s{0,20}${STRING}`,
      'y',
    ),
  },
  {
    literals: ['username_pw_set('], // of MQTT
    form: new RegExp(
      String.raw`username_pw_set\(\s{0,20}(?:username=)?["'][^"'\n]{1,60}["'],\s{0,20}(?:password=)?${STRING}`,
      'y',
    ),
  },
  {
    literals: ['new Sequelize('],
    form: new RegExp(
      String.raw`new Sequelize\(\s{0,20}["'][\w-]{1,60}["'],\s{0,20}["'][\w-]{1,60}["'],\s{0,20}${STRING}`,
      'y',
    ),
  },
  {
    literals: ['".toCharArray()'], // as Java wants passwords, of stores of keys above all
    form: /(?<=(?:load|store|init|getKey|setKeyEntry|KeySpec|Protection)\([^"\n]{0,80}"([^"\\\n]{4,100}))"\.toCharArray\(\)/y,
    isOne: (value) => isPassword(value) && /\d/.test(value) && kinds(value) >= 2,
  },
  {
    literals: ['WiFi.begin('], // of a network's name
    form: new RegExp(String.raw`WiFi\.begin\(\s{0,20}"[^"\n]{1,40}",\s{0,20}${STRING}(?=\s{0,8}[,)])`, 'y'),
  },
  {
    literals: ['CURLOPT_USERPWD'],
    form: /CURLOPT_USERPWD,\s{0,20}["'][\w.@+-]{1,60}:([^"'\\\n]{4,100})["']/y,
  },
];

/** Calls of a key and its secret. */
const PAIRS: readonly Phrase[] = [
  {
    literals: ['OAuthHandler(', 'set_access_token(', 'OAuth1(', 'OAuth1Session('],
    form: new RegExp(
      String.raw`\w{5,16}\(\s{0,20}(?:\w{1,20}=)?["'][^"'\n]{8,100}["'],\s{0,20}(?:\w{1,20}=)?${STRING}`,
      'y',
    ),
    isOne: isKey,
  },
  {
    literals: ['twilio(', "Client('AC", 'Client("AC'], // the id of an account, and its token
    form: /\w{6}\(["']AC[0-9a-f]{32}["'],\s{0,20}["']([0-9a-f]{32})["']/y,
    isOne: isKey,
  },
];

/** Headers that are made by a call of their scheme and what it takes. */
const HEADERS: readonly Phrase[] = [
  {
    literals: ['AuthenticationHeaderValue('],
    form: new RegExp(String.raw`\w{25}\(\s{0,8}"(?:Bearer|Token|ApiKey)",\s{0,8}${STRING}`, 'y'),
    isOne: isKey,
  },
];

/** Calls that sign or encrypt with a key. */
const SIGNERS: readonly Phrase[] = [
  {
    literals: [
      'jwt.sign(',
      'jwt.verify(',
      'jwt.encode(',
      'jwt.decode(',
      'JWT.encode',
      'JWT.decode',
      'JWT::encode(',
    ],
    form: new RegExp(
      String.raw`[\w.:]{8,12}[( ][^;\n"']{0,80}(?:\{[^}]{0,200}\}[^;\n"']{0,10})?,\s{0,20}b?${STRING}(?=\s{0,8}[,)])`,
      'y',
    ),
    isOne: (value) => isKey(value) || isThoughtOf(value),
  },
  {
    literals: [
      'HMAC256(',
      'HMAC384(',
      'HMAC512(',
      'SymmetricSecurityKey(',
      'setSigningKey(',
      'hmacShaKeyFor(',
      'SignedString(',
    ],
    form: new RegExp(String.raw`\w{7,20}\(\s{0,20}(?:[\w.:[\]]{1,60}\()?${STRING}`, 'y'),
    isOne: isKey,
  },
  {
    literals: ['SignatureAlgorithm.HS'],
    form: new RegExp(String.raw`SignatureAlgorithm\.HS\d{3},\s{0,8}(?:[\w.:]{1,60}\()?${STRING}`, 'y'),
    isOne: isKey,
  },
  {
    literals: ['AES.encrypt(', 'AES.decrypt('],
    form: new RegExp(String.raw`AES\.(?:en|de)crypt\([^;\n]{1,120}?,\s{0,8}${STRING}(?=\s{0,8}[,)])`, 'y'),
    isOne: isKey,
  },
  {
    literals: ['SecretKeySpec(', 'cookieParser('],
    form: new RegExp(String.raw`\w{12,13}\(\s{0,20}${STRING}`, 'y'),
    isOne: isKey,
  },
  {
    literals: ['createCipheriv(', 'createDecipheriv(', 'createHmac('],
    form: new RegExp(
      String.raw`\w{10,16}\(\s{0,20}["'][\w-]{2,30}["'],\s{0,20}(?:Buffer\.from\()?${STRING}`,
      'y',
    ),
    isOne: isKey,
  },
  {
    literals: ['hash_hmac('],
    form: new RegExp(String.raw`hash_hmac\(\s{0,20}["'][\w-]{2,30}["'],[^\n"']{1,80},\s{0,20}${STRING}`, 'y'),
    isOne: isKey,
  },
  {
    literals: ['AES.new('],
    form: new RegExp(String.raw`AES\.new\(\s{0,20}(?:key=)?b?${STRING}`, 'y'),
    isOne: isKey,
  },
  {
    literals: ['hmac.new('],
    form: new RegExp(String.raw`hmac\.new\(\s{0,20}(?:key=)?b?${STRING}(?=,|\.encode)`, 'y'),
    isOne: isKey,
  },
  {
    literals: ['hmac.New('],
    form: new RegExp(String.raw`hmac\.New\([\w.]{3,20}, \[\]byte\(${STRING}`, 'y'),
    isOne: isKey,
  },
  { literals: ['Fernet('], form: /Fernet\(\s{0,8}b?["']([A-Za-z0-9_+/-]{43}=)["']/y, isOne: isKey },
];

/** Keys under other names than those of credentials. */
const KEYS: readonly Phrase[] = [
  {
    literals: ["'crypt' =>"], // of Magento's settings
    form: /'crypt' =>\s{0,8}(?:\[|array\s?\()\s{0,40}'key' =>\s{0,8}'([0-9a-f]{32})'/y,
    isOne: isKey,
  },
];

/** The names of what a build sets, and of what the environment may hold, before their values. */
const NAMED: readonly Phrase[] = [
  named(
    ['buildConfigField', 'resValue'],
    String.raw`(?:buildConfigField|resValue)[ (]{1,2}["']\w{1,20}["'], {0,4}["'](\w{2,60})["'], {0,4}["'](?:\\?")?([^"'\\\n]{6,200})`,
  ),
  named(
    ['";s:'], // an array that PHP has serialized, be it in a string
    String.raw`(?<=["']([\w.-]{2,60})\\?)";s:\d{1,4}:\\?"([^"\\\n]{6,200})\\?"`,
  ),
  named(
    ['.unwrap_or'],
    String.raw`(?<=["'](\w{2,60})["']\)[^\n]{0,10})\.unwrap_or(?:_else)?\((?:\|_\| ?)?(?:\w{1,8}::from\()?"([^"\\\n]{6,200})"`,
  ),
];

/** Credentials that stand among the arguments of a call. */
export function watchCalls(rules: RulesById): readonly Watch[] {
  return [
    watchPhrases(rules, 'connection-string', LOGINS),
    watchPhrases(rules, 'generic-secret', [...PAIRS, ...HEADERS, ...SIGNERS, ...KEYS]),
    watchPhrases(rules, 'generic-secret', NAMED),
  ].flat();
}

function named(literals: readonly string[], form: string): Phrase {
  return {
    literals,
    form: new RegExp(form, 'y'),
    isOne: (value, name) => isCredential(value, name) && isPassword(value),
  };
}

/** Whether the name is a credential's, and the value looks like one. */
function isCredential(value: string, name: string): boolean {
  const facts = nameFacts(name);
  if (facts === undefined || facts.class === 'weak') return false;
  return facts.class === 'password' ? kinds(value) >= 2 : isRandom(value);
}

/** No word with digits behind it, as tests make up. */
function isDrawn(value: string): boolean {
  return (
    isPassword(value) &&
    value.length >= 10 &&
    (isRandom(value) || (kinds(value) >= 3 && /[^\w.-]/.test(value)))
  );
}

/** A key that a person thought of: not all that signs is drawn by lot. */
function isThoughtOf(value: string): boolean {
  const isMixed = /\d\D*\d/.test(value) ? kinds(value) >= 2 : kinds(value) >= 3 && /[^\w.:/ -]/.test(value);
  return value.length >= 10 && isMixed && !isDashed(value) && isPassword(value);
}

function isKey(value: string): boolean {
  return isRandom(value) && isPassword(value);
}
