import { Buffer } from 'node:buffer';
import { isIdentifier } from '../../values/forms.ts';
import { isPlaceholder, isTyped } from '../../values/placeholder.ts';
import { isRandom } from '../../values/randomness.ts';
import { type Candidate, candidate, type Detector, nothing, type RulesById } from '../candidate.ts';
import type { Watch } from '../tokens.ts';
import { isJwt } from './jwt.ts';

const VALUE =
  /(?:basic|bearer|token|apikey|accesskey|geniekey|splunk|ssws|genericpassword)[ \t]{1,4}((?:\d{1,10}\|)?[A-Za-z0-9+/_.~:-]{8,2000}={0,2})/iy;

/** `Authorization: Basic …` and `Bearer …` (RFC 7617, RFC 6750), in whatever language the header is set. */
export function watchHeaders(rules: RulesById): readonly Watch[] {
  const basic: Detector = ({ text, at }) => {
    const value = valueAt(text, at);
    if (value === undefined || isPlaceholder(value.token)) return nothing;
    const pair = Buffer.from(value.token, 'base64').toString('latin1');
    const [, user = '', password = ''] = /^([\x20-\x7e]{0,80}?):([\x20-\x7e]{2,200})$/.exec(pair) ?? [];
    if (password === '' || isPlaceholder(password) || isTyped(password) || password === user) return nothing;
    return found(rules, value);
  };
  const bearer: Detector = ({ text, at }) => {
    const value = valueAt(text, at);
    if (value === undefined || value.token.includes('://')) return nothing;
    if (!isRandom(value.token.replaceAll('.', ''), 16) || isIdentifier(value.token)) return nothing;
    if (isPlaceholder(value.token) || isTyped(value.token) || isHeader(value.token)) return nothing;
    if (isJwt(value.token)) return nothing; // which has a rule of its own
    return found(rules, value);
  };
  return [
    { needle: { text: 'basic ', folded: true, around: 'pair' }, detect: basic },
    { needle: { text: 'bearer ', folded: true, around: 'anything' }, detect: bearer },
    ...['apikey ', 'accesskey ', 'geniekey ', 'splunk '].map((text) => ({
      needle: { text, folded: true, around: 'anything' } as const,
      detect: bearer,
    })),
    {
      needle: { text: 'authorization: token ', folded: true, around: 'anything' },
      detect: after(bearer, 'authorization: '.length),
    },
    {
      needle: { text: 'authorization: ssws ', folded: true, around: 'anything' },
      detect: after(bearer, 'authorization: '.length),
    },
    {
      needle: { text: 'authorization": "token ', folded: true, around: 'anything' },
      detect: after(bearer, 'authorization": "'.length),
    },
    {
      needle: { text: 'authorization", "token ', folded: true, around: 'anything' },
      detect: after(bearer, 'authorization", "'.length),
    },
    {
      needle: { text: "authorization', 'token ", folded: true, around: 'anything' },
      detect: after(bearer, "authorization', '".length),
    },
    {
      needle: { text: "authorization': 'token ", folded: true, around: 'anything' },
      detect: after(bearer, 'authorization": "'.length),
    },
  ];
}

/** The header of a JSON web token alone (RFC 7515 section 4): it says how the rest is signed, which was cut off. */
function isHeader(token: string): boolean {
  return (
    /^eyJ[\w-]+\.?$/.test(token) && /^\{[^{}]*"alg"/.test(Buffer.from(token, 'base64url').toString('latin1'))
  );
}

function after(detect: Detector, length: number): Detector {
  return (place) => detect({ ...place, at: place.at + length });
}

interface Value {
  readonly token: string;
  readonly start: number;
}

function valueAt(text: string, at: number): Value | undefined {
  VALUE.lastIndex = at;
  const match = VALUE.exec(text);
  const token = match?.[1];
  if (match === null || token === undefined) return undefined;
  return { token, start: at + match[0].length - token.length };
}

function found(rules: RulesById, { token, start }: Value): readonly Candidate[] {
  return candidate(rules, 'http-authorization', 'likely', [start, start + token.length]);
}
