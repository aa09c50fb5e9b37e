import { check, parsePolicy } from '@repro/rbom-check';
import { mutateJson, outcome } from '@repro/testkit/fuzz';

const policy = {
  schema_version: '1.0',
  required_artifacts: ['*.tar.gz', 'docs/**', '{a,b}/?'],
  forbidden_extensions: ['.exe', '.tar.xz'],
  forbidden_patterns: ['**/.git/**', '[a-z]*.key'],
  max_artifact_size: 1000,
  max_total_size: 2000,
  max_artifact_count: 10,
  name_pattern: '[a-z0-9./_-]+',
};

/** What mutations start from. */
export const seeds = [policy, { schema_version: '1.0', name_pattern: '(?:a|b)*c' }].map((document) =>
  Buffer.from(JSON.stringify(document)),
);
export { mutateJson as mutate };

const artifacts = ['artifact.tar.gz', 'docs/a', `${'a'.repeat(2000)}!`].map((name) => ({
  name,
  sha256: '5'.repeat(64),
  size: 1,
  type: 'application/octet-stream',
}));
const bill = Buffer.from(JSON.stringify({ schema_version: '1.0', release_version: '1', artifacts }));

/** Holds a bill against any policy: it is read and gives a report, or it is refused with a place. */
export async function fuzz(bytes) {
  return outcome(async () => check(bill, { policy: await parsePolicy({ name: 'policy.yml', bytes }) }));
}
