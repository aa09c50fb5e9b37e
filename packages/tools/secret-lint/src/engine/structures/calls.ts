import { isRandom, kinds } from '../../values/randomness.ts';
import { nameFacts } from '../assignment/names.ts';
import type { RulesById } from '../candidate.ts';
import type { Watch } from '../tokens.ts';
import { HEADERS, KEYS, PAIRS, SIGNERS } from './calls/keys.ts';
import { LOGINS } from './calls/logins.ts';
import { isPassword } from './password.ts';
import { type Phrase, watchPhrases } from './phrases.ts';

/** The names of what a build sets, and of what the environment may hold, before their values. */
const NAMED: readonly Phrase[] = [
  named(
    ['buildConfigField', 'resValue'],
    String.raw`(?:buildConfigField|resValue)[ (]{1,2}["']\w{1,20}["'], {0,4}["'](\w{2,60})["'], {0,4}["'](?:\\?")?([^"'\\\n]{6,200})`,
  ),
  named(
    ['";s:'], // an array that PHP has serialized, be it in a string
    String.raw`(?<=["']([\w.-]{2,60})\\?)";s:\d{1,4}:\\?"([^"\\\n]{6,200})\\?"`,
  ),
  named(
    ['let(:', 'let!(:'], // of RSpec
    String.raw`let!?\(:(\w{3,60})\)\s?(?:\{|do)\s{1,12}["']([^"'\\\n#]{6,200})["']`,
  ),
  named(
    ['.unwrap_or'],
    String.raw`(?<=["'](\w{2,60})["']\)[^\n]{0,10})\.unwrap_or(?:_else)?\((?:\|_\| ?)?(?:\w{1,8}::from\()?"([^"\\\n]{6,200})"`,
  ),
];

/** Credentials that stand among the arguments of a call. */
export function watchCalls(rules: RulesById): readonly Watch[] {
  return [
    watchPhrases(rules, 'connection-string', LOGINS),
    watchPhrases(rules, 'generic-secret', [...PAIRS, ...HEADERS, ...SIGNERS, ...KEYS]),
    watchPhrases(rules, 'generic-secret', NAMED),
  ].flat();
}

function named(literals: readonly string[], form: string): Phrase {
  return {
    literals,
    form: new RegExp(form, 'y'),
    isOne: (value, name) => isCredential(value, name) && isPassword(value),
  };
}

/** Whether the name is a credential's, and the value looks like one. */
function isCredential(value: string, name: string): boolean {
  const facts = nameFacts(name);
  if (facts === undefined || facts.class === 'weak') return false;
  return facts.class === 'password' ? kinds(value) >= 2 : isRandom(value);
}
