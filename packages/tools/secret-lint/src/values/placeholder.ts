import { Buffer } from 'node:buffer';

/** Words that say themselves that a value stands for another; anywhere in it, whatever their case. */
const SAYS_SO =
  /example|placeholder|change[-_ ]?(?:me|this|it)|replace[-_ ]?(?:me|this|with|by|it)|to[-_]?be[-_]|\byour|your[-_a-z]*(?:key|token|secret|pass|id|name|here)|insert[-_ ]|enter[-_ ]|put[-_ ]|dummy|sample|\bfake|fake[-_]|redacted|masked|censored|\btodo\b|fixme|foobar|lorem|not[-_ ]?(?:a[-_ ])?(?:real|valid|secret|set)|do[-_]?not[-_]|invalid|\bmock|mock[-_]|[-_](?:goes|is)[-_]here|here$|\bnope\b|whatever|some[-_ ]?(?:key|token|secret|pass|random|value)|my[-_ ]?(?:api|secret|token|pass|key|client|access|super)|any[-_]?(?:thing|value|string)|deadbeef|cafebabe|xxxx|test[-_]?(?:key|token|secret|pass|api|value|only)|secret[-_ ]?(?:key|value|token|here)?[-_ ]?here|^stub[-_]|^hunter2$|4eC39HqLyjWDarjt|BQokikJOvBiI2HlW|^Aladdin:/i;

/** Words that say nothing: a value of such words alone, with signs and a count, is none. */
const EMPTY_WORDS = new Set(
  `a an and the my your our this that is as of to for in on with at by or not no yes none null nil undefined true false empty blank
  here there value string text name user username admin password passwd pass passphrase passcode pwd pw secret secrets token tokens key keys api apikey
  access auth client app application service private public credential credentials account login id uid test testing tests tester demo dev
  prod production staging local default temp tmp foo bar baz qux quux abc xyz abcd qwerty asdf asdfgh zxcv changeit super very long safe
  strong real really random base64 hex encoded hash hashed encrypted plain plaintext raw data info field input required optional new old current
  confirm repeat reset forgot change update enter type choose set get your bearer basic oauth jwt db database postgres postgresql mysql mariadb mongo mongodb redis root
  guest rabbitmq master slave main hello world some any something generated generate required optional disabled enabled incorrect forgotten mismatch matches match length validator strength visible toggle submit unknown unset missing wrong correct incorrect valid good bad minio
  dein deine ihr ihre votre tu su sua seu jouw mot de passe passwort kennwort contrasena contraseña clave senha wachtwoord`.split(
    /\s+/,
  ),
);

/** Templates, references and masks: the value comes from elsewhere. */
const STANDS_FOR =
  /^[<{[].*[>}\]]$|\$\{|\$\(|\{\{|\}\}|<%|%>|#\{|^\$[A-Za-z_][\w.:]*$|^%[\w.-]+%$|^@[\w.]+(?:@$|\()|^__\w+__$|%\(\w+\)|%[sdv]$|^%[sdv@]|\{\d?\}|\{[A-Za-z_][\w.]*\}|<[A-Za-z][\w -]*>|\*{3}|•{2}|\.{3}|…|^[^A-Za-z0-9]*$|^(?:vault|secret|ssm|op|env|file|arn|keyvault|gcp|aws|azure|sm|kv|ref|awssm|secretref)[:/]|^(?:ENC|env|ref|ssm|vault|secret|lookup|Fn|var|local|data|process|os|System|config|settings)[([.{]|^!{1,2}[a-z]+$|^&[a-z]+$|^\\u/i;

/** Where such words stand in a value, if at all. */
const SEEN = 200;

/** Whether a value stands for a credential, or for nothing, rather than being one. */
export function isPlaceholder(value: string): boolean {
  return isPlain(value) || isPlain(decoded(value));
}

function isPlain(value: string): boolean {
  if (value === '') return false;
  return (
    isMonotonous(value) || STANDS_FOR.test(value) || SAYS_SO.test(value.slice(0, SEEN)) || isEmptyWords(value)
  );
}

/** What base64 says when it is of text; as Kubernetes keeps secrets, and a placeholder too. */
function decoded(value: string): string {
  if (value.length % 4 !== 0 || value.length > SEEN || !/^[A-Za-z0-9+/]{7,}={0,2}$/.test(value)) return '';
  const text = Buffer.from(value, 'base64').toString('latin1');
  return /^[\x20-\x7e]+\n?$/.test(text) ? text : '';
}

/** Whether a token's random part was typed by a person: repetitions, sequences, or words that say so. */
export function isTyped(body: string): boolean {
  return (
    SAYS_SO.test(body.slice(0, SEEN)) ||
    /\*{3}|\.{3}|<[\w .-]*(?:>|$)|\$\{|\{\{/.test(body) ||
    isMonotonous(body)
  );
}

/** Made of empty words and digits in order: `test-password123`. Three kinds of characters with a sign make a password of it. */
function isEmptyWords(written: string): boolean {
  const value = written.replaceAll(/%[0-9A-F]{2}/gi, '-');
  if (/[^\w.\- ]/.test(value) && /\d/.test(value) && /[A-Z]/.test(value)) return false;
  const words = value.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g) ?? [];
  return words.every((word) => isEmptyWord(word.toLowerCase()) || isCount(word));
}

/** One of the words, or several run together: `mysecretpassword`. */
function isEmptyWord(word: string): boolean {
  if (EMPTY_WORDS.has(word)) return true;
  if (word.length > 40) return false;
  const reach = [true];
  for (let end = 1; end <= word.length; end++) {
    for (let size = 2; size <= Math.min(end, 12) && !reach[end]; size++) {
      if (reach[end - size] && EMPTY_WORDS.has(word.slice(end - size, end))) reach[end] = true;
    }
  }
  return reach[word.length] === true;
}

/** A year, a number of one or two digits, or digits in order. */
function isCount(word: string): boolean {
  return /^(?:\d{1,2}|(?:19|20)\d\d|0+|(?:0?1)?12?3?|123\d*|321|1{2,}|000\d)$/.test(word);
}

/** Runs of one character, a short unit again and again, or characters and bytes in order make up most of it. */
export function isMonotonous(value: string): boolean {
  if (value.length < 4 || fewKinds(value)) return true;
  const plain = value.replaceAll('-', '');
  return inOrder(plain) * 2 >= plain.length || repeats(value) || isKeyboard(value) || hasSteps(plain);
}

/** How many characters stand in runs of three or more that are the same, or count up or down; also every other one: `a1b2c3d4`. */
function inOrder(value: string): number {
  const isCovered = new Uint8Array(value.length);
  for (const stride of [1, 2]) {
    for (let offset = 0; offset < stride; offset++) cover(value, isCovered, { stride, offset });
  }
  return isCovered.reduce((sum, one) => sum + one, 0);
}

function cover(
  value: string,
  isCovered: Uint8Array,
  { stride, offset }: { stride: number; offset: number },
): void {
  let start = offset;
  let step = NaN;
  for (let i = offset + stride; i < value.length + stride; i += stride) {
    const difference = i < value.length ? value.charCodeAt(i) - value.charCodeAt(i - stride) : NaN;
    if (difference === step) continue;
    // Letters begin anew after f, and digits after 9, in what people type.
    if ((i - start) / stride >= 3 && Math.abs(step) <= 1 && (stride === 1 || step !== 0)) {
      for (let covered = start; covered < Math.min(i, value.length); covered += stride)
        isCovered[covered] = 1;
    }
    start = i - stride;
    step = difference;
    if (!(Math.abs(step) <= 1)) start = i;
  }
}

/** Bytes in hexadecimal, each so much more than the one before: `00112233`. */
function hasSteps(value: string): boolean {
  if (value.length < 16 || !/^(?:[0-9a-f]{2})+$/i.test(value)) return false;
  const bytes = value.match(/../g)?.map((byte) => Number.parseInt(byte, 16)) ?? [];
  const steps = bytes.slice(1).map((byte, i) => (byte - (bytes[i] ?? 0) + 256) % 256);
  const same = steps.filter((step) => step === steps[0]).length;
  return same * 4 >= steps.length * 3;
}

/** At most four different characters, or a quarter of its length. */
function fewKinds(value: string): boolean {
  const most = Math.min(4, Math.max(2, value.length / 4));
  let kinds = '';
  for (let i = 0; i < value.length; i++) {
    const character = value.charAt(i).toLowerCase();
    if (!kinds.includes(character)) kinds += character;
    if (kinds.length > most) return false;
  }
  return true;
}

/** A unit of at most twelve characters, at least twice and to the end. */
function repeats(value: string): boolean {
  for (let unit = 1; unit <= Math.min(12, value.length / 2); unit++) {
    let at = unit;
    while (at < value.length && value[at] === value[at - unit]) at++;
    if (at === value.length) return true;
  }
  return false;
}

function isKeyboard(value: string): boolean {
  const run = /qwertyuiop|asdfghjkl|zxcvbnm|1234567890|0987654321|abcdefghij|qwertz|azerty/i.exec(value);
  return run !== null && run[0].length * 2 >= value.length;
}
