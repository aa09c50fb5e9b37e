import { isMonotonous } from '../../values/monotony.ts';
import { isPlaceholder } from '../../values/placeholder.ts';
import { isRandom } from '../../values/randomness.ts';
import { candidate, type Detector, nothing, type RulesById } from '../candidate.ts';
import type { Watch } from '../tokens.ts';
import { Last, Next } from './next.ts';
import { watchPhrases } from './phrases.ts';

/** How far the fields of a key's object stand from the one that tells its type. */
const AROUND = 4096;
const TYPE = /"kty":\s{0,4}"(RSA|EC|OKP|oct)"/y;
/** The private part of a JSON Web Key: RFC 7518 section 6, RFC 8037 section 2. */
const PRIVATE = /["']d["']\s{0,4}:\s{0,4}["']([\w-]{40,1400})["']/dy;
/** The key of a symmetric one. */
const SYMMETRIC = /["']k["']\s{0,4}:\s{0,4}["']([\w-]{16,400})["']/dy;
/** What only a private RSA key has in the XML that .NET writes. */
const XML = /<D>([A-Za-z0-9+/=\s]{80,1400})<\/D>/dy;
/** OpenVPN's shared key: armour around hexadecimal digits. */
const OPENVPN = /OpenVPN Static key V1-{4,5}\s{1,4}([0-9a-f\s]{256,1200}?)-{4,5}END OpenVPN/dy;

const PRINTED = /privateExponent:\s{1,8}((?:[0-9a-f]{2}:\s{0,8}){31,2048}[0-9a-f]{2})/dy;

/** Private keys as objects: JSON Web Keys, .NET's XML. */
export function watchKeyObjects(rules: RulesById): readonly Watch[] {
  const tell = teller(rules);
  const privates = new Next(PRIVATE.source);
  const symmetrics = new Next(SYMMETRIC.source);
  const begins = new Last('{');
  const ends = new Next('[}]');
  const jwk: Detector = ({ text, at }) => {
    TYPE.lastIndex = at;
    const kind = TYPE.exec(text)?.[1];
    if (kind === undefined) return nothing;
    const from = Math.max(begins.upTo(text, at), at - AROUND, 0);
    const start = (kind === 'oct' ? symmetrics : privates).from(text, from);
    if (start > Math.min(ends.from(text, at), at + AROUND)) return nothing;
    return tell(matchAt(kind === 'oct' ? SYMMETRIC : PRIVATE, text, start), (value) => isRandom(value));
  };
  const factors = new Next(XML.source);
  const xml: Detector = ({ text, at }) => {
    const start = factors.from(text, at);
    return start > at + AROUND ? nothing : tell(matchAt(XML, text, start), isMixed);
  };
  return [watch('"kty":', jwk), watch('<RSAKeyValue>', xml)];
}

/** OpenVPN's static keys, which stand in files of their own or in its settings, and RSA keys as `openssl rsa -text` prints them. */
export function watchPrintedKeys(rules: RulesById): readonly Watch[] {
  const detect: Detector = ({ text, at }) => {
    return teller(rules)(matchAt(OPENVPN, text, at), isMixed);
  };
  const printed: Detector = ({ text, at }) => {
    return teller(rules)(matchAt(PRINTED, text, at), isMixed);
  };
  return [watch('OpenVPN Static key', detect), watch('privateExponent:', printed)];
}

/** The keys of accounts that a tool of Ethereum is given: `accounts: ['0x…']`. */
export function watchAccounts(rules: RulesById): readonly Watch[] {
  return watchPhrases(rules, 'ethereum-private-key', [
    {
      literals: ['accounts: ['],
      form: /accounts: \[\s{0,20}["'`](?:0x)?([0-9a-f]{64})["'`]/y,
      isOne: (value) => isRandom(value) && !isPlaceholder(value),
    },
  ]);
}

function teller(rules: RulesById) {
  return (match: RegExpExecArray | null, isOne: (value: string) => boolean) => {
    const place = match?.indices?.[1];
    if (match === null || place === undefined || !isOne(match[1] ?? '')) return nothing;
    return candidate(rules, 'private-key', 'likely', place);
  };
}

function matchAt(form: RegExp, text: string, at: number): RegExpExecArray | null {
  form.lastIndex = at;
  return form.exec(text);
}

function isMixed(value: string): boolean {
  return !isMonotonous(value.replaceAll(/\s/g, '').slice(0, 200));
}

function watch(text: string, detect: Detector): Watch {
  return { needle: { text, folded: false, around: 'anything' }, detect, reach: AROUND };
}
