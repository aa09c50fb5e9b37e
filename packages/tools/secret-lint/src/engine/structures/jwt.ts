import { Buffer } from 'node:buffer';
import { jwt } from '../../rules/proofs/encoded.ts';
import { isTyped } from '../../values/placeholder.ts';
import { candidate, type Detector, nothing, type RulesById } from '../candidate.ts';
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
    return candidate(rules, 'jwt', jwt(token) ? 'certain' : 'possible', [at, at + token.length]);
  };
  return [
    {
      needle: {
        text: 'eyJ',
        folded: false,
        around: 'anything',
        tail: { base64: 17, alnum: 0, hex: 0 },
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

/** Whether the claims are those of documents: a subject of digits in order, a name that stands for any. */
function isSample(token: string): boolean {
  const claims = Buffer.from(token.split('.')[1] ?? '', 'base64').toString('latin1');
  return /"sub":\s*"?1234567890"?|"name":\s*"(?:John|Jane) Doe"/.test(claims);
}
