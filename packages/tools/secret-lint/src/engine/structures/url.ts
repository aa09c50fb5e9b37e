import { isPlaceholder, isTyped } from '../../values/placeholder.ts';
import { isRandom, kinds } from '../../values/randomness.ts';
import { candidate, type Detector, nothing, type RulesById } from '../candidate.ts';
import type { Watch } from '../tokens.ts';
import { confidenceOf } from './password.ts';

/** RFC 3986 section 3.2.1: user information, as people write it; the last @ before the host ends it. */
const AUTHORITY =
  /:\/\/([^\s"'`<>\\:/?#@]{0,80}):([^\s"'`<>\\]{1,200}?)@((?:[\w.-]{1,120}|\[[0-9a-f:.]{2,45}\]|\$?\{\{?[\w. ]{1,60}\}?\})(?=[:/?#\s"'`<>\\,;)\]}]|$))/y;
/** Hosts that exist in documents only (RFC 2606, RFC 6761). */
const RESERVED = /(?:^|\.)(?:example(?:\.(?:com|net|org|edu))?|test|invalid)$/i;
const DOCUMENTED_HOST =
  /^(?:host(?:name)?|server|domain|address|addr|db_?host|localhost|127\.0\.0\.1|0\.0\.0\.0|hostspec|proxy|registry|my-?host|your-?host|somehost)$/i;
/** Passwords of documents and of fresh installations. */
const DOCUMENTED =
  /^(?:pass|password|passwd|pwd|pw|p|pass(?:word)?\d?|p[@4]ss(?:word)?|pa\$s|pass[_.-]word|secret|token|x-oauth-basic|x-token-auth|key|foo|bar|baz|b|123|1234|user|username|port|\d{1,5}|x+|\*+|\.+)$/i;

const TOKEN_OF_USER = /(?<=:\/\/([A-Za-z0-9]{52,84}))@/y;

/** A word in capitals, to be replaced. */
const CONSTANT = /^[A-Z]+(?:_[A-Z]+)*$/;

/** `scheme://user:password@host`. */
export function watchUrls(rules: RulesById): readonly Watch[] {
  const detect: Detector = ({ text, at }) => {
    AUTHORITY.lastIndex = at;
    const match = AUTHORITY.exec(text);
    if (match === null) return nothing;
    const [, user = '', written = '', host = ''] = match;
    const password = decoded(written);
    // A slash that is written as one ends the authority: what stands before it is a port, but for keys that nobody encoded.
    if (/^\d{1,5}\//.test(written) || (written.includes('/') && !isRandom(written, 12))) return nothing;
    if (!isPassword(user, password, host)) return nothing;
    const start = at + 3 + user.length + 1;
    const confidence = isSure(password, host) ? 'likely' : 'possible';
    return candidate(rules, 'url-credentials', confidence, [start, start + written.length]);
  };
  return [
    { needle: { text: '://', folded: false, around: 'userinfo' }, detect },
    { needle: { text: '@dev.azure.com', folded: false, around: 'anything' }, detect: tokenOfUser(rules) },
  ];
}

/** `https://token@dev.azure.com/…`: a token that is the user, without a password. */
function tokenOfUser(rules: RulesById): Detector {
  return ({ text, at }) => {
    TOKEN_OF_USER.lastIndex = at;
    const token = TOKEN_OF_USER.exec(text)?.[1];
    return token === undefined || !isRandom(token, 20)
      ? nothing
      : candidate(rules, 'url-credentials', 'likely', [at - token.length, at]);
  };
}

/** Made by lot, or one that a host of a real name is given: a number in it is no word of a document. */
function isSure(password: string, host: string): boolean {
  if (isRandom(password, 12)) return true;
  if (DOCUMENTED_HOST.test(host)) return false;
  return (
    confidenceOf(password) === 'likely' || (isPublic(host) && password.length >= 6 && /\d/.test(password))
  );
}

function isPassword(user: string, password: string, host: string): boolean {
  if (user === '' && password.includes(':')) return false;
  if (password.length < 3) return false;
  if (DOCUMENTED.test(password) || isPlaceholder(password)) return false;
  if (password.toLowerCase() === user.toLowerCase() && !(password.length >= 6 && isPublic(host)))
    return false;
  if (CONSTANT.test(user) && CONSTANT.test(password)) return false;
  if (/^[${<[%:]/.test(password) || /[{}]/.test(password)) return false;
  if (RESERVED.test(host) && !isRandom(password, 12)) return false;
  if (DOCUMENTED_HOST.test(host) && !isRandom(password, 8) && (kinds(password) < 3 || password.length < 8))
    return false;
  return !isTyped(password) || isRandom(password, 12);
}

/** Whether a host has a name below a domain, or an address, that all can reach: what stands there is no default of one's own machine. */
function isPublic(host: string): boolean {
  if (/^\d+(?:\.\d+){3}$/.test(host)) return !PRIVATE.test(host);
  return /^[\w-]+(?:\.[\w-]+){1,5}\.[a-z]{2,12}$/i.test(host) && !INNER.test(host) && !RESERVED.test(host);
}

/** Addresses of networks of one's own (RFC 1918, RFC 6890). */
const PRIVATE = /^(?:0|10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168)\./;
const INNER = /\.(?:local|localdomain|localhost|internal|intranet|lan|home|corp|private|docker|svc)$/i;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
