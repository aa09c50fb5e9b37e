import type { Severity } from '../engine/types.ts';
import type { CredentialRule, ProofName } from './types.ts';

const SEVERITIES: ReadonlySet<string> = new Set(['critical', 'high', 'medium', 'low', 'info']);

/**
 * Reads a table of rules, one a line:
 *
 *   id ; provider ; summary ; shape ; attributes
 *
 * The attributes, separated by spaces: a severity (`high` unless given), `entropy=N`, `proof=NAME`, `anchors=A,B`, and either
 * `words=a,b`, which makes it a rule for values that are given to a name with one of the words, or `near=a,b`, which wants
 * one of the words close to the token.
 * @throws TypeError for a line that is not in this form
 */
export function parseRules(table: string): readonly CredentialRule[] {
  return table
    .split('\n')
    .filter((line) => line !== '')
    .map(parseRule);
}

function parseRule(line: string): CredentialRule {
  const [id, provider, summary, shape, attributes, ...more] = line.split(' ; ');
  if (
    id === undefined ||
    provider === undefined ||
    summary === undefined ||
    shape === undefined ||
    more.length > 0
  ) {
    throw new TypeError(`rule ${line}: not five columns`);
  }
  const flags = (attributes ?? '').split(' ').filter((flag) => flag !== '');
  const value = (name: string) => flags.find((flag) => flag.startsWith(`${name}=`))?.slice(name.length + 1);
  const list = (name: string) => value(name)?.split(',');
  const words = list('words') ?? list('near');
  const anchors = list('anchors');
  const entropy = value('entropy');
  const proof = value('proof');
  return {
    id,
    provider,
    summary,
    severity: (flags.find((flag) => SEVERITIES.has(flag)) ?? 'high') as Severity,
    kind: value('words') === undefined ? 'token' : 'named',
    shape,
    ...(words && { words }),
    ...(anchors && { anchors }),
    ...(entropy !== undefined && { entropy: Number(entropy) }),
    ...(proof !== undefined && { proof: proof as ProofName }),
  };
}
