import { isAlgorithm } from './algorithms.ts';
import { bitsOf, SIGN } from './characters.ts';
import { signsNeeded } from './needs.ts';
import { wordShare } from './randomness.ts';

/** The beginning of a regular expression. */
export const BEGINS_REGEX: RegExp = /^!?\^?(?:\((?:\?:)?)?\[[^\]]*(?:a-z|A-Z|0-9)/;

/**
 * Texts that have a form of their own, which is not a credential's, wherever they stand: addresses, paths, expressions, hashes.
 * Each expression is anchored or bounded, so that none takes more than linear time.
 */
const FORMS: readonly RegExp[] = [
  /^[a-z][a-z0-9+.-]{1,20}:\/\//i, // a URL; credentials in it have a rule of their own
  /^(?:\.{1,2}\/|~\/|[A-Za-z]:[\\/]|\\\\)|^\/[\w.@:-]*(?:\/[\w.@:*-]*){0,20}$(?<=^.{0,30})/, // a path
  /^\/(?:proc|sys|etc|usr|var|home|opt|dev|tmp|run|srv|root|mnt|lib|bin|api|v\d)\//, // a path from the root
  /^[\w.+-]+@(?!(?:19|20)\d\d\.\w+$)[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}$/i, // a mail address; behind a year it is none
  /^(?:[\w-]+[./])*[\w-]+\.(?:com|org|net|io|dev|local|internal|edu|gov|json|ya?ml|txt|pem|key|crt|cer|env|js|ts|mjs|cjs|py|go|rb|php|java|html?|css|xml|ini|conf|cfg|properties|toml|sh|md|lock|log|png|svg|jks|p12|pfx|keystore|gpg|asc|pub|sql|db|tf|cs|dll|exe|zip|tgz|gz|xz|jar|war|whl|gem|rpm|deb|apk|ova)(?:\?[\w.=&-]{0,40})?$/i,
  /^(?:[a-z\d-]+\.){1,4}(?:com|org|net|io|dev|in|edu|gov)(?:\/[\w.~@-]+){1,8}$/, // the address of a module
  /^\d{1,4}(?:[.:/-]\d{1,4}){1,7}(?:[T ][\d:.+Z-]+|:)?$/, // a date, a version, an address, a place in a file
  /^\d{1,5}\/[a-z]{3,4}(?:\/|$)/, // a port and its protocol
  /^[a-z]{2,3}_(?:\d{3}|[A-Z]{2})$/, // a language and a region
  /^(?:UA|GTM|AW)-[\dA-Z]{5,12}(?:-\d{1,3})?$/, // the number of a site that is measured
  /^v?\d+(?:\.\d+){1,20}(?:[-+][\w.+-]+)?$/, // a version, an object identifier
  /^(?:latin-?1|utf-?(?:8|16|32)(?:le|be)?|(?:sha|hs|rs|es|ps)-?\d{1,3}|(?:ed|x|curve)25519|p-?256)$/i, // an encoding, an algorithm
  /^[#.@][A-Za-z_-]+$|\.html?(?:[#?]|$)/, // what a link points at
  /^(?:[^|]*\|){3,}|^(?=[\w?{},|*+-]{3,30}$)[^|]*[?*+}]\|/, // alternatives
  /^[[(].*[\])]$|^\^.*\$$|\\[dwsbDWS]/, // a list, a selector, a regular expression
  /^(?:sha(?:1|256|384|512)|md5|sha)[-:=]/i, // integrity
  /^BAMSCRT@\d+@/, // what Bamboo has encrypted
  /^(?:AQ[EI]CAH|gAAAAAB)[\w+/=-]{40}/, // what AWS KMS has encrypted, and what Fernet has
  /^\$(?:2[abxy]?|5|6|1|argon2(?:id?|d)?|pbkdf2[\w-]*|scrypt|apr1|y|P|H|S)\$/, // a password's hash
  /^[\w.@-]{1,40}:\$(?:2[abxy]?|5|6|1|apr1|y)\$/, // the same behind a user
  /^(?:pbkdf2|bcrypt|scrypt|argon2|crypt|\{S?SHA\d*\}|\{CRYPT\}|\{MD5\}|md5)[:$_\w-]*\$?/i,
  /^[a-z_]+(?::[\w,.]+)?(?:\|[a-z_]+(?::[\w,.]+)?)+$/i, // rules of a validator, types in a union
  /^data:/,
  /^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\S+|age1[a-z0-9]+)(?:\s|$)|^did:(?:key|web|pkh|jwk|plc):/, // public keys, and who has them
  /^(?:text|application|image|audio|video|multipart|font)\/[\w.+-]+/,
  /^["'`]?(?:arn:|urn:)|^projects\//,
  /^[a-z]{2,14}(?:\.[a-z]{2,14}){2,8}$/, // the name of a scope, of a package, of a message
  /^HKEY_[A-Z_]+\\/, // a path of the registry
  /^[A-Z]\w*(?:\\{1,2}[A-Z]\w*)+$/, // a class in a namespace of PHP
  /^\d{1,6}-to-\d{1,6}(?:-|$)/, // a range
  /^[^/]{1,128}\/\d{8}\/[\w-]+\/[\w-]+\/\w+_request$/, // what a signature of AWS is for
  /^[-+]?\d{0,20}\.\d{1,20}(?:e[-+]?\d{1,3})?$/i, // a number
  /^(?:bug|issue|pr)?#\d{1,8}$/i, // a ticket
  /^(?:cpe:|iqn\.\d{4}-)/, // the name of a product, of a disk
  /^\w{6}(?:-\w{4}){5}-\w{6}$/, // a volume of LVM
  /^(?:secret(?:key)?ref|(?:aws|gcp|az(?:ure)?)[-_]?(?:sm|kv|ssm|secrets?)|akv|ssm):[\w./-]+$/i, // the name of a secret in a store
  /^pkcs11:/, // the address of a key in a device
  /^(?:[\w-]+,)?[\w-]+=[^,]*(?:,[\w-]+=[^,]*)+$/, // a list of settings
  BEGINS_REGEX,
  /^[Mm][\d.,\s-]+(?:[ACHLQSTVZachlqstvz][\d.,\s-]*){3,}$/, // a path that is drawn
  /^[\w$.]+\(.*\)[;,]?$/, // a call
  /^[\w$]+(?:\[[^\]]*\])+/, // an element
  /^(?:function|new|await|return|this|self|typeof|async|lambda|null|nil|none|true|false|undefined|std)\b/i,
  /^[<>&|?]{1,3}$|^[!=<>]=|&&|\|\||=>|->|::|;$|={2,3}[^=:]|!=/, // operators
  /^&{1,2}[A-Za-z]\w*\.?$/, // what SQL*Plus puts in
  /^#[0-9a-f]{3,8}$/i, // a colour
  /^0x[0-9a-f]{40}$/i, // the address of an account, which is public
  /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/, // an account number
  /^M(?:I[GI][A-Za-z0-9+/]{10}|FkwEwYHKoZI|CowBQYDK2V|HYwEAYHKoZI)/, // DER, of a certificate or a public key; private ones are looked for by themselves
  /\\\[|^\\f[BIRP]/, // escapes of a typesetter
  /^(?:AAAAB3NzaC1|AAAAC3NzaC1|AAAAE2VjZHNh)/,
];

/** Forms that need a sign are asked of values that hold it; the others, all at once. */
interface Sorted {
  readonly withSigns: readonly { readonly form: RegExp; readonly signs: number }[];
  readonly others: readonly RegExp[];
}

/** Made when a value is met: most files hold none. */
let sorted: Sorted | undefined;

function sort(): Sorted {
  const forms = FORMS.map((form) => ({ form, signs: signsNeeded(form) }));
  const others = ['', 'i'].map((flags) => {
    const alike = forms.filter(({ form, signs }) => signs === 0 && form.flags === flags);
    return new RegExp(alike.map(({ form }) => `(?:${form.source})`).join('|'), flags);
  });
  return { withSigns: forms.filter(({ signs }) => signs !== 0), others };
}

export function hasOtherForm(value: string): boolean {
  const { withSigns, others } = (sorted ??= sort());
  const bits = bitsOf(value);
  for (const form of others) if (form.test(value)) return true;
  if (isAlgorithm(value)) return true;
  if ((bits & SIGN) === 0) return false;
  for (const { form, signs } of withSigns) if ((bits & signs) !== 0 && form.test(value)) return true;
  return (bits & SLASH) !== 0 && isPath(value);
}

const SLASH = bitsOf('/');

/** Directories whose names are words. */
function isPath(value: string): boolean {
  return (
    /^(?:\/(?:[\w.@~+:-]+\/)|(?:[\w.@~+-]+\/){2})(?:[\w.@~+:-]+\/)*[\w.@~*+:-]*$/.test(value) &&
    wordShare(value) >= 0.45
  );
}

/**
 * Whether a value is written like a name in a program or a key of texts: words in camelCase, PascalCase, snake_case, kebab-case, UPPER_CASE,
 * or joined with dots, slashes and colons. A short number at the end of a word belongs to it.
 */
export function isIdentifier(value: string): boolean {
  return /^[@$#.:/]?(?:[A-Za-z]+\d{0,2}|\d{1,2})(?:[-_.:/ ]+(?:[A-Za-z]+\d{0,2}|\d{1,2}))*[:.]?$/.test(value);
}

/** Words and numbers with dashes between them, as names of headers and of releases are; passphrases are so too. */
export function isDashed(value: string): boolean {
  return (
    /^[A-Za-z]+\d{0,3}(?:-[A-Za-z]+\d{0,3}){2,}$/.test(value) ||
    /^[a-z]+\d{0,2}(?:[-_][a-z]+\d{0,2})+$/.test(value) ||
    /^(?:[a-z]+\d{0,2}|\d{1,4})(?:[-_](?:[a-z]+\d{0,2}|\d{1,4})){3,}$/.test(value)
  );
}

/** Whether a bare value is an expression of a program rather than a text. */
export function isExpression(value: string): boolean {
  return (
    /^[A-Za-z_$][\w$]*(?:(?:\??\.|->|::)[A-Za-z_$][\w$]*)*[!;,?]?$/.test(value) ||
    /[([{]|=>|^&|^\*|^!/.test(value)
  );
}
