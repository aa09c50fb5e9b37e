import { check, parsePolicy } from '@repro/permissions-lint';
import { mutateJson, outcome } from '@repro/testkit/fuzz';
import { memoryTree } from '@repro/tree';

const policy = {
  schema_version: '1.0',
  modes: [
    { paths: ['bin/*'], mode: '0755' },
    { paths: ['secrets'], type: 'dir', mode: ['0700', '0500'] },
  ],
  exemptions: [{ paths: ['**/a', '!b', '[z-a]'], codes: ['permissions/private-key'], reason: 'a test' }],
  levels: { 'permissions/not-a-program': 'off' },
};

/** What mutations start from. */
export const seeds = [Buffer.from(JSON.stringify(policy))];
export { mutateJson as mutate };

const tree = memoryTree({ 'bin/run': '#!/bin/sh\n', 'data.json': { content: '{}', mode: 0o666 } });

/** Judges a tree by any policy: it is read and gives a report, or it is refused. */
export async function fuzz(bytes) {
  return outcome(async () => {
    const text = Buffer.from(bytes).toString();
    for (const name of ['policy.yml', 'policy.json'])
      await check(tree, { policy: await parsePolicy({ name, text }) });
  });
}
