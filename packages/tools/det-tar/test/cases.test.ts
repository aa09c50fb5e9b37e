import { createHash } from 'node:crypto';
import { pack } from '@repro/det-tar';
import { caseSuite } from '@repro/testkit';
import { memoryTree } from '@repro/tree';
import { memberNames } from './helpers.ts';

/** What is said of a tree, and what its archive holds. */
caseSuite({
  dir: new URL('cases/', import.meta.url),
  async run({ input, options }) {
    const findings: unknown[] = [];
    const parts: Uint8Array[] = [];
    const onFinding = (finding: unknown): void => void findings.push(finding);
    const tree = memoryTree(input as Parameters<typeof memoryTree>[0]);
    for await (const part of pack(tree, { compression: 'none', ...options, onFinding })) parts.push(part);
    const tar = Buffer.concat(parts);
    const tar_sha256 = createHash('sha256').update(tar).digest('hex');
    return { ok: findings.length === 0, findings, members: memberNames(tar), tar_sha256 };
  },
});
