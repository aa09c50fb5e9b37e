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
  const [id, provider, summary, shape, attributes = '', ...more] = line.split(' ; ');
  if (
    id === undefined ||
    provider === undefined ||
    summary === undefined ||
    shape === undefined ||
    more.length > 0
  ) {
    throw new TypeError(`rule ${line}: not five columns`);
  }
  const rule: CredentialRule = { id, provider, summary, severity: 'high', kind: 'token', shape };
  setAttributes(rule, attributes);
  return rule;
}

/** Six hundred rules are read at each start, so each attribute is looked at once. */
function setAttributes(rule: Changing<CredentialRule>, attributes: string): void {
  for (const flag of attributes.split(' ')) {
    const end = flag.indexOf('=');
    const value = flag.slice(end + 1);
    switch (flag.slice(0, Math.max(0, end))) {
      case 'words':
        rule.kind = 'named';
        rule.words = value.split(',');
        break;
      case 'near':
        rule.words = value.split(',');
        break;
      case 'anchors':
        rule.anchors = value.split(',');
        break;
      case 'entropy':
        rule.entropy = Number(value);
        break;
      case 'proof':
        rule.proof = value as ProofName;
        break;
      default:
        if (SEVERITIES.has(flag)) rule.severity = flag as Severity;
    }
  }
}

type Changing<T> = { -readonly [Name in keyof T]: T[Name] };
