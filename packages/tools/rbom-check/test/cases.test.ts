import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { check, parsePolicy } from '@repro/rbom-check';
import { caseSuite } from '@repro/testkit';
import { memoryTree } from '@repro/tree';

/** A bill, with the policy and the artifacts that lie beside it or stand in its options. */
caseSuite({
  dir: new URL('cases/', import.meta.url),
  async run({ dir, input, options }) {
    const policy = ['policy.yml', 'policy.json'].find((file) => existsSync(path.join(dir, file)));
    const { artifacts, failOn } = options as { artifacts?: Record<string, string>; failOn?: 'warning' };
    return check(typeof input === 'string' ? Buffer.from(input) : (input as Uint8Array), {
      policy:
        policy === undefined
          ? undefined
          : await parsePolicy({ name: policy, bytes: readFileSync(path.join(dir, policy)) }),
      artifacts: artifacts && memoryTree(artifacts),
      failOn,
    });
  },
});
