import { isSalt } from '../../../values/noise.ts';
import { isPlaceholder } from '../../../values/placeholder.ts';
import { isRandom } from '../../../values/randomness.ts';
import type { Phrase } from '../phrases.ts';
import { closed, isKey, isKeyOrThoughtOf, STRING } from './value.ts';

/** Calls of a key and its secret. */
export const PAIRS: readonly Phrase[] = [
  {
    literals: ['OAuthHandler(', 'set_access_token(', 'OAuth1(', 'OAuth1Session('],
    form: new RegExp(
      String.raw`\w{5,16}\(\s{0,20}(?:\w{1,20}=)?["'][^"'\n]{8,100}["'],\s{0,20}(?:\w{1,20}=)?${STRING}`,
      'y',
    ),
    isOne: isKey,
  },
  {
    literals: ['omniauth :', 'provider :'], // of Rails: what signs in with another site's account
    form: new RegExp(
      String.raw`\w{8} :\w{2,40},\s{0,20}["'][^"'\n]{6,120}["'],\s{0,20}${STRING}(?=[ \t]{0,8}(?:[,)]|\r?\n|$))`,
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
export const HEADERS: readonly Phrase[] = [
  {
    literals: ['AuthenticationHeaderValue('],
    form: new RegExp(String.raw`\w{25}\(\s{0,8}"(?:Bearer|Token|ApiKey)",\s{0,8}${STRING}`, 'y'),
    isOne: isKey,
  },
  {
    literals: ['bearer_auth("', "bearer_auth('"],
    form: new RegExp(String.raw`bearer_auth\(${STRING}(?=\s{0,8}\))`, 'y'),
    isOne: isKey,
  },
];

/** Calls that sign or encrypt with a key. */
export const SIGNERS: readonly Phrase[] = [
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
    holds: { text: ',', within: 320 },
    form: new RegExp(
      String.raw`[\w.:]{8,12}[( ][^;\n"']{0,80}(?:\{[^}]{0,200}\}[^;\n"']{0,10})?,\s{0,20}b?${STRING}(?=\s{0,8}[,)])`,
      'y',
    ),
    isOne: isKeyOrThoughtOf,
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
      'HMACSHA256(',
      'HMACSHA1(',
      'HMACSHA512(',
      'NewCookieStore(',
    ],
    form: new RegExp(String.raw`\w{7,20}\(\s{0,20}(?:[\w.:[\]]{1,60}\()?${STRING}`, 'y'),
    isOne: isKeyOrThoughtOf,
  },
  {
    literals: ['SignatureAlgorithm.HS'],
    form: new RegExp(String.raw`SignatureAlgorithm\.HS\d{3},\s{0,8}(?:[\w.:]{1,60}\()?${STRING}`, 'y'),
    isOne: isKey,
  },
  {
    literals: ['AES.encrypt(', 'AES.decrypt('],
    form: new RegExp(String.raw`AES\.(?:en|de)crypt\([^;\n]{1,120}?,\s{0,8}${STRING}(?=\s{0,8}[,)])`, 'y'),
    isOne: isKeyOrThoughtOf,
  },
  {
    literals: ['SecretKeySpec(', 'cookieParser('],
    form: new RegExp(String.raw`\w{12,13}\(\s{0,20}${STRING}`, 'y'),
    isOne: isKeyOrThoughtOf,
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
    literals: ['openssl_encrypt(', 'openssl_decrypt('],
    form: new RegExp(
      String.raw`openssl_\w{7}\(\s{0,20}[^\n"']{1,80},\s{0,20}["'][\w-]{2,30}["'],\s{0,20}${STRING}`,
      'y',
    ),
    isOne: isKeyOrThoughtOf,
  },
  {
    literals: ['OpenSSL::HMAC.'], // of Ruby
    form: new RegExp(
      String.raw`OpenSSL::HMAC\.\w{6,12}[( ]\s{0,20}(?:["'][\w-]{2,30}["']|[\w:.]{6,40}(?:\(["'][\w-]{2,30}["']\))?),\s{0,20}${STRING}`,
      'y',
    ),
    isOne: isKeyOrThoughtOf,
  },
  ...closed({
    literals: ['KeyCredential('], // of Azure's clients
    form: new RegExp(String.raw`KeyCredential\(\s{0,20}${STRING}`, 'y'),
    isOne: isKey,
  }),
  {
    literals: ['default_signer: "'], // of Elixir's tokens
    form: /default_signer: "([^"\\\n]{8,200})"/y,
    isOne: isKeyOrThoughtOf,
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
  {
    literals: ['::from_slice(b"'], // of Rust's ciphers
    form: /::from_slice\(b"([^"\\\n]{16,64})"\)/y,
    isOne: isKey,
  },
  { literals: ['Fernet('], form: /Fernet\(\s{0,8}b?["']([A-Za-z0-9_+/-]{43}=)["']/y, isOne: isKey },
];

/** What WordPress signs its cookies with. Comments of its own show examples. */
const WORDPRESS = ['AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'];

/** Keys under other names than those of credentials. */
export const KEYS: readonly Phrase[] = [
  {
    literals: WORDPRESS.map((name) => `${name}'`),
    form: /(?<!\n[ \t]{0,40}\* [^\n]{0,60})\w{8,14}',\s{0,20}'([^'\\\n]{40,100})'(?=\s{0,8}\))/y,
    isOne: (value) => isSalt(value) || (isRandom(value) && !isPlaceholder(value)),
  },
  {
    literals: ['GetBytes("'], // of .NET: what is called a key is made of a text
    form: new RegExp(
      String.raw`(?<=(?:[kK]ey|[sS]ecret) ?= ?(?:\w{1,20}\.){2,4})GetBytes\(${STRING}(?=\))`,
      'y',
    ),
    isOne: isKeyOrThoughtOf,
  },
  {
    literals: ["'crypt' =>"], // of Magento's settings
    form: /'crypt' =>\s{0,8}(?:\[|array\s?\()\s{0,40}'key' =>\s{0,8}'([0-9a-f]{32})'/y,
    isOne: isKey,
  },
];
