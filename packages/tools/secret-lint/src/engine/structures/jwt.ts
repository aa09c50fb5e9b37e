import { Buffer } from 'node:buffer';
import { createHmac } from 'node:crypto';
import { jwt } from '../../rules/proofs/encoded.ts';
import { isTyped } from '../../values/placeholder.ts';
import { candidate, type Detector, nothing, type RulesById } from '../candidate.ts';
import { membersOf } from '../token-runs.ts';
import type { Watch } from '../tokens.ts';

/** RFC 7519: header, claims, signature. */
const TOKEN = /eyJ[\w-]{17,2000}\.eyJ[\w-]{4,6000}\.[\w-]{16,1500}/y;

/** A token whose header parses is one for certain; that it is signed with a real key nobody can tell. */
export function watchJwts(rules: RulesById): readonly Watch[] {
  const detect: Detector = ({ text, at }) => {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined || isTyped(token.slice(token.lastIndexOf('.') + 1)) || isSample(token))
      return nothing;
    const isSure = jwt(token) && !isSignedWithKnownKey(token);
    return candidate(rules, 'jwt', isSure ? 'certain' : 'possible', [at, at + token.length]);
  };
  return [
    {
      needle: {
        text: 'eyJ',
        folded: false,
        around: 'anything',
        tail: { base64: 17, alnum: 0, hex: 0, repeats: { unit: 12, longest: 2001 } }, // no header with its dot
        behind: { characters: membersOf(String.raw`\w-`), least: 17, most: 2000, sign: '.' },
        inRun: 0,
      },
      detect,
      reach: 10 * 1024,
    },
  ];
}

/** Whether a value is such a token, of which this rule alone tells what it is worth. */
export function isJwt(value: string): boolean {
  TOKEN.lastIndex = 0;
  return TOKEN.test(value) && TOKEN.lastIndex === value.length;
}

/** Keys that documents and fresh installations sign with, so that anybody may make such a token. */
const KNOWN_KEYS =
  `secret your-256-bit-secret a-string-secret-at-least-256-bits-long your-384-bit-secret your-512-bit-secret your-secret-key your_jwt_secret mysecret
  secretkey super-secret-jwt-token-with-at-least-32-characters-long changeme shhhhh password test key`.split(
    /\s+/,
  );
const HASHES: Readonly<Record<string, string>> = { HS256: 'sha256', HS384: 'sha384', HS512: 'sha512' };

function isSignedWithKnownKey(token: string): boolean {
  const end = token.lastIndexOf('.');
  const header = Buffer.from(token.slice(0, token.indexOf('.')), 'base64').toString('latin1');
  const hash = HASHES[/"alg"\s*:\s*"(HS\d{3})"/.exec(header)?.[1] ?? ''];
  if (hash === undefined) return false;
  const signed = token.slice(0, end);
  const signature = token.slice(end + 1);
  return KNOWN_KEYS.some((key) => createHmac(hash, key).update(signed).digest('base64url') === signature);
}

/** Whether the claims are those of documents: a subject of digits in order, a name that stands for any, RFC 7519's, Supabase's demonstration. */
function isSample(token: string): boolean {
  const claims = Buffer.from(token.split('.')[1] ?? '', 'base64').toString('latin1');
  return /"sub":\s*"?1234567890"?|"name":\s*"(?:John|Jane) Doe"|"iss":\s*"(?:supabase-demo|joe",\s*"exp":\s*1300819380)/.test(
    claims,
  );
}
