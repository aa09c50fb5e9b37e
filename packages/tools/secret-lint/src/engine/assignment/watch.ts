import { Buffer } from 'node:buffer';
import { proofs } from '../../rules/proofs/index.ts';
import { isRandom } from '../../values/randomness.ts';
import { type Candidate, candidate, type Detector, nothing, type RulesById } from '../candidate.ts';
import { isJwt } from '../structures/jwt.ts';
import type { Watch } from '../tokens.ts';
import { isHashLike } from './hashes.ts';
import { judgeValue } from './judge.ts';
import { kindOfName } from './kinds.ts';
import { isMereKey, type NameClass, type NameFacts, nameFacts } from './names.ts';
import { type Assignment, parseAssignment } from './parse.ts';
import { mayNameKey, type ProviderRules, providerRules } from './provider.ts';
import { Setting } from './setting.ts';
import { isChecksum } from './unrelated.ts';
import { inConnectionString, isValue } from './value.ts';

/** What names of credentials hold, in any case. */
const KEYWORDS =
  `pass pwd psw secret token key auth cred jwt hmac senha contrase kennwort wachtwoord _salt pepper lang_cookie plaintext_value _de_passe depasse _pw psk bindpw rootpw
  clave haslo heslo jelszo salasana passord`.split(/\s+/);
/** The same in fewer people's languages, looked for in settings and notes alone: each costs a little time on every byte. */
const KEYWORDS_OF_NOTES =
  'parol sifre losenord chave adgangskode kodeord geslo lozinka slaptazodis sandi khau parool mdp chiave sleutel schluessel geheimnis cle_api cle_secr'.split(
    ' ',
  );
/** The shortest name, with what stands before it, in the same: two letters by themselves are no needle. */
const SHORTEST = [' pw', '"pw', "'pw", '\npw', '(pw', '-pw', '.pw'];
/** Of these the values are drawn by lot. */
const OF_KEYS = new Set(['token', 'key', 'jwt', 'hmac']);
export const GENERIC: Readonly<Record<NameClass, string>> = {
  password: 'generic-password',
  secret: 'generic-secret',
  token: 'generic-token',
  key: 'generic-api-key',
  weak: 'generic-credential',
};

/** What stands before `key` where people write two words: `API key: …`. */
const OF_KEY = /\b(?:api|access|secret|private|auth|client|account|app|license|service)[ \t]$/i;
/** The same of a key that is for all. */
const OF_ALL = /\bpublic[ \t]$/i;

/** Values that are given to names. */
export interface AssignmentWatch {
  /** To names of credentials. */
  readonly watches: readonly Watch[];
  /** To more of them, where people write settings and notes. */
  readonly inNotes: readonly Watch[];
  /** A value that looks drawn by lot, given to a name with a provider's word; the place is the value's. */
  readonly value: Detector;
  /** What a name says, as the prefilter numbers it. */
  readonly kindOfName: (name: string) => number;
}

export function watchAssignments(rules: RulesById): AssignmentWatch {
  const providers = providerRules(rules);
  const detect: Detector = ({ text, at, kind }) => {
    const assignment = parseAssignment(text, at, kind === 'config' || kind === 'unknown');
    if (assignment === undefined) return nothing;
    return found(rules, providers, new Setting(text, assignment, kind));
  };
  const value: Detector = (place) => {
    const name = nameBefore(place.text, place.at);
    return name !== undefined && providers.mayName(name.text) ? detect({ ...place, at: name.at }) : nothing;
  };
  const watch = (text: string): Watch => ({
    needle: { text, folded: true, around: OF_KEYS.has(text) ? 'key' : 'assignment' },
    detect: /^\w/.test(text) ? detect : (place) => detect({ ...place, at: place.at + 1 }),
  });
  return {
    watches: KEYWORDS.map(watch),
    inNotes: [...KEYWORDS_OF_NOTES, ...SHORTEST].map(watch),
    value,
    kindOfName: (name) => kindOfName(name, (one) => providers.mayName(one)),
  };
}

/** The name that a value is given to: back over a quote, a sign, what closes the name, and the name. */
function nameBefore(text: string, value: number): { readonly text: string; readonly at: number } | undefined {
  let at = value;
  const back = (characters: string, most: number) => {
    const stop = Math.max(0, at - most);
    while (at > stop && characters.includes(text.charAt(at - 1))) at--;
  };
  back('"\'`\\', 2);
  back(' \t', 4);
  const sign = at;
  back('=:>,(', 3);
  if (at === sign) return undefined;
  back(' \t', 8);
  back('"\'`\\])', 3);
  const end = at;
  back('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.', 64);
  return end - at >= 2 ? { text: text.slice(at, end), at } : undefined;
}

function found(rules: RulesById, providers: ProviderRules, setting: Setting): readonly Candidate[] {
  const { assignment } = setting;
  const { name, value } = assignment;
  const place = [assignment.start, assignment.end] as const;
  const docker = dockerAuth(rules, assignment);
  if (docker.length > 0) return docker;
  if (isChecksum(setting) || (isMereKey(name) && OF_ALL.test(setting.before))) return nothing;
  const facts: NameFacts | undefined =
    assignment.sign === 'pair'
      ? { class: 'password', compact: 'password', before: [] }
      : nameFacts(isMereKey(name) && OF_KEY.test(setting.before) ? `api_${name}` : name);
  const confidence = facts && judgeValue(facts, setting);
  const mayCount =
    confidence !== undefined ||
    (value.length >= 12 &&
      (facts !== undefined || mayNameKey(name)) &&
      isRandom(value) &&
      mayBeProviders(providers, setting));
  // Whether it is a value at all takes longest to tell.
  if (!mayCount || !isValue(setting)) return nothing;
  const provider = isHashLike(setting) ? undefined : providers.find(name, setting.before, value);
  if (provider) {
    const isProved = provider.proof !== undefined && proofs[provider.proof](value);
    return [{ rule: provider, confidence: isProved ? 'certain' : 'likely', start: place[0], end: place[1] }];
  }
  if (facts === undefined || confidence === undefined || isJwt(value)) return nothing;
  return candidate(rules, idOf(facts, setting), confidence, place);
}

/** Whether a name may be a provider's, by itself or by a word that stands before it. */
function mayBeProviders(providers: ProviderRules, { assignment, before }: Setting): boolean {
  return /[A-Za-z\d]/.test(before) || providers.mayName(assignment.name);
}

function idOf(facts: NameFacts, setting: Setting): string {
  const { name, sign } = setting.assignment;
  if (sign === '=' && /^_(?:auth|authToken|password)$/.test(name)) return 'npm-auth';
  if (facts.class === 'password' && inConnectionString(setting)) return 'connection-string';
  return GENERIC[facts.class];
}

/** `"auth": "…"` of a Docker configuration: base64 of user and password. */
function dockerAuth(rules: RulesById, { name, value, start, end }: Assignment): readonly Candidate[] {
  if (name.length > 5 || !/^_?auth$/i.test(name) || !/^[A-Za-z0-9+/]{8,400}={0,2}$/.test(value))
    return nothing;
  const pair = Buffer.from(value, 'base64').toString('latin1');
  if (!/^[\x21-\x7e]{1,80}:[\x21-\x7e]{4,}$/.test(pair)) return nothing;
  return candidate(rules, name === '_auth' ? 'npm-auth' : 'docker-auth', 'likely', [start, end]);
}
