import { isMonotonous } from '../../values/monotony.ts';
import { entropy, kinds, wordShare } from '../../values/randomness.ts';
import type { RulesById } from '../candidate.ts';
import type { Watch } from '../tokens.ts';
import { watchPhrases } from './phrases.ts';

/** Behind the id of an access key, and few words: its secret, on the same line or the next. */
const BEHIND_ID =
  /(?:AKIA|ASIA)[A-Z2-7]{16}(?:[^\w\n/+=][^\n]{0,60}?)?\r?\n?[^\n]{0,40}?(?<![A-Za-z0-9/+=])([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/y;

/** The secrets of AWS access keys that nothing names but the id before them. */
export function watchAwsSecrets(rules: RulesById): readonly Watch[] {
  const phrases = [{ literals: ['AKIA', 'ASIA'], form: BEHIND_ID, isOne }];
  const inRun = { tail: { base64: 16, alnum: 16, hex: 0 }, inRun: 0 };
  return watchPhrases(rules, 'aws-secret-access-key', phrases).map((watch) => ({
    ...watch,
    needle: { ...watch.needle, ...inRun },
  }));
}

function isOne(value: string): boolean {
  return (
    kinds(value.replaceAll(/[^A-Za-z0-9]/g, '')) === 3 &&
    entropy(value) >= 4.2 &&
    wordShare(value) < 0.4 &&
    !isMonotonous(value) &&
    !value.endsWith('EXAMPLEKEY')
  );
}
