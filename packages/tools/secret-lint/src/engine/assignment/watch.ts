import { Buffer } from 'node:buffer';
import type { CredentialRule } from '../../rules/types.ts';
import { isRandom } from '../../values/randomness.ts';
import { candidate, type Candidate, type Detector, nothing, type RulesById } from '../candidate.ts';
import type { Watch } from '../tokens.ts';
import { inConnectionString, isValue, judgeValue, type Setting } from './judge.ts';
import { type NameClass, type NameFacts, nameFacts } from './names.ts';
import { type Assignment, parseAssignment } from './parse.ts';
import { mayHoldKey, type ProviderRules, providerRules } from './provider.ts';

/** What names of credentials hold, in any case. */
const KEYWORDS =
  'pass pwd psw secret token key auth cred jwt hmac senha contrase kennwort wachtwoord _pw'.split(' ');
const LINE = 160;
/** How far before a value its name may begin, and how it is given to it. */
const BACK = 96;
const GIVEN = /[A-Za-z_][\w.-]{1,63}["'\]]{0,2}\s{0,4}(?:=>|:=|[=:,>])\s{0,4}["'`]?$/;

const GENERIC: Readonly<Record<NameClass, string>> = {
  password: 'generic-password',
  secret: 'generic-secret',
  token: 'generic-token',
  key: 'generic-api-key',
  weak: 'generic-credential',
};

/** Values that are given to names. */
export interface AssignmentWatch {
  /** To names of credentials. */
  readonly watches: readonly Watch[];
  /** A value that looks drawn by lot, given to a name with a provider's word; the place is the value's. */
  readonly value: Detector;
}

export function watchAssignments(rules: RulesById, all: readonly CredentialRule[]): AssignmentWatch {
  const providers = providerRules(all);
  const detect: Detector = ({ text, at, kind }) => {
    const assignment = parseAssignment(text, at, kind === 'config' || kind === 'unknown');
    if (assignment === undefined) return nothing;
    const near = text.slice(Math.max(0, assignment.nameStart - LINE), assignment.nameStart);
    const before = near.slice(near.lastIndexOf('\n') + 1);
    const after = text.slice(assignment.end, assignment.end + 48);
    return found(rules, providers, { assignment, kind, before, after });
  };
  const value: Detector = (place) => {
    const from = Math.max(0, place.at - BACK);
    const before = text(place, from);
    const name = providers.mayName(before) ? GIVEN.exec(before) : null;
    return name === null ? nothing : detect({ ...place, at: from + name.index });
  };
  return { watches: KEYWORDS.map((keyword) => ({ needle: { text: keyword, folded: true, around: 'assignment' }, detect })), value };
}

function text(place: { readonly text: string; readonly at: number }, from: number): string {
  return place.text.slice(from, place.at);
}

function found(rules: RulesById, providers: ProviderRules, setting: Setting): readonly Candidate[] {
  const { assignment, before } = setting;
  const { name, value } = assignment;
  if (!isValue(setting)) return dockerAuth(rules, assignment);
  const place = [assignment.start, assignment.end] as const;
  const facts = nameFacts(name);
  const confidence = facts && judgeValue(facts, setting);
  if (confidence !== undefined || (value.length >= 12 && (facts !== undefined || mayHoldKey(name, value)))) {
    const provider = providers.find(name, before, value);
    if (provider && (confidence !== undefined || isRandom(value))) return [{ rule: provider, confidence: 'likely', start: place[0], end: place[1] }];
  }
  if (facts === undefined || confidence === undefined) return dockerAuth(rules, assignment);
  return candidate(rules, idOf(facts, setting), confidence, place);
}

function idOf(facts: NameFacts, { assignment, before, after }: Setting): string {
  if (/^_(?:auth|authToken|password)$/.test(assignment.name) && assignment.sign === '=') return 'npm-auth';
  if (facts.class === 'password' && inConnectionString(before, after)) return 'connection-string';
  return GENERIC[facts.class];
}

/** `"auth": "…"` of a Docker configuration: base64 of user and password. */
function dockerAuth(rules: RulesById, { name, value, start, end }: Assignment): readonly Candidate[] {
  if (!/^_?auth$/i.test(name) || !/^[A-Za-z0-9+/]{8,400}={0,2}$/.test(value)) return nothing;
  const pair = Buffer.from(value, 'base64').toString('latin1');
  if (!/^[\x21-\x7e]{1,80}:[\x21-\x7e]{4,}$/.test(pair)) return nothing;
  return candidate(rules, name === '_auth' ? 'npm-auth' : 'docker-auth', 'likely', [start, end]);
}
