import { isPlaceholder, isTyped } from '../../values/placeholder.ts';
import { isRandom, isUuid } from '../../values/randomness.ts';
import { type Candidate, candidate, type Detector, type RulesById } from '../candidate.ts';
import type { Watch } from '../tokens.ts';

/** How much of a header is read. */
const LONGEST = 4096;
/** What names of cookies hold that say who somebody is, as servers, frameworks and sites call them; others say what language a page has. */
const NAME =
  /^(?:connect\.sid|sid|sess|php_?sess(?:ion)?_?id|j_?session_?id|asp\.net_session_?id|\.aspnetcore\..{1,60}|(?:.{0,40}_)?session(?:[-_]?(?:id|token|key))?|.{0,40}(?:auth|access|refresh|login|identity|bearer|remember)[-_.]?(?:token|me|id)|remember_.{1,80}|wordpress_logged_in_\w{1,64}|li_at|token|jwt)$/i;
/** A cookie (RFC 6265 section 4.2.1). */
const PAIR = /[ \t]*([\w.!#$%&*+^|~-]{2,80})=([\w%+/=.:!~*-]{1,3000})(?:;|(?=["'`\s,]|$))/y;
/** What a value drawn by lot is no shorter than. */
const SHORTEST = 16;

/** Cookies that a session is told by, in the headers that carry them (RFC 6265): `Cookie: …`, `"Set-Cookie": "…"`, and as HAR records them. */
export function watchCookies(rules: RulesById): readonly Watch[] {
  return [
    'cookie: ',
    `cookie": "`,
    `cookie':'`,
    `cookie': '`,
    `cookie", "value": "`,
    `cookie","value":"`,
  ].map((text) => ({
    needle: { text, folded: true, around: 'anything' },
    detect: behind(rules, text.length),
  }));
}

function behind(rules: RulesById, length: number): Detector {
  return ({ text, at }) => {
    const header = text.slice(at + length, at + length + LONGEST);
    const found: Candidate[] = [];
    PAIR.lastIndex = 0;
    for (let pair = PAIR.exec(header); pair !== null; pair = PAIR.exec(header)) {
      const [whole, name = '', value = ''] = pair;
      if (NAME.test(name) && isOne(value)) {
        const start = at + length + pair.index + whole.indexOf('=') + 1;
        found.push(...candidate(rules, 'session-cookie', 'likely', [start, start + value.length]));
      }
    }
    return found;
  };
}

function isOne(value: string): boolean {
  return (
    value.length >= SHORTEST &&
    /[a-z]/i.test(value) &&
    (isRandom(value.replaceAll(/%[0-9A-F]{2}|\./gi, ''), SHORTEST) || isUuid(value)) &&
    !isPlaceholder(value) &&
    !isTyped(value)
  );
}
