import { check, formatBaseline, parseBaseline, readConfig } from '@repro/secret-lint';
import { mutateJson, outcome } from '@repro/testkit/fuzz';
import { memoryTree } from '@repro/tree';

const config = {
  rules: [
    {
      id: 'acme-key',
      summary: 'Key of Acme',
      regex: 'acme_[0-9a-f]{32}',
      keywords: ['acme'],
      severity: 'high',
    },
    { id: 'other-key', summary: 'x', regex: '(?:a|b){2,9}\\b', keywords: ['a'], severity: 'low' },
  ],
  allow: [
    { paths: ['/test/fixtures/**'], rules: ['jwt'], reason: 'made up' },
    { values: ['AKIA[A-Z]*EXAMPLE'] },
    { stopwords: ['not-a-real'] },
  ],
  levels: { low: 'note', possible: 'note' },
};
const known = '0123456789abcdef0123  acme-key  a/b\\x20c\n# a comment\n0123456789abcdef0124  jwt  d\n';

/** What mutations start from: configurations, and a baseline as the text in one. */
export const seeds = [config, known].map((value) => Buffer.from(JSON.stringify(value)));
export { mutateJson as mutate };

const tree = memoryTree({ 'test/a': `x = acme_${'0af9'.repeat(8)}\n${'ab'.repeat(500)}!\n` });

/** Takes any JSON for a configuration and scans by it; any text for a baseline, which must be written as it was read. */
export async function fuzz(bytes) {
  return outcome(async () => {
    const value = valueOf(bytes);
    if (typeof value !== 'string') {
      await check(tree, { config: await readConfig(value, 'fuzz') });
      return;
    }
    const { entries } = parseBaseline(Buffer.from(value), 'fuzz');
    const again = formatBaseline(parseBaseline(Buffer.from(formatBaseline(entries)), 'again').entries);
    if (again !== formatBaseline(entries)) throw new Error('a baseline does not read back');
  });
}

/** What is no JSON is taken for a baseline. */
function valueOf(bytes) {
  const text = Buffer.from(bytes).toString();
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
