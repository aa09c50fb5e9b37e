import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import type { Report } from '@repro/report';
import { check } from '@repro/vel-validator';
import { makeRelease, manifestOf, patched, source, tarOf, written } from './support/release.ts';

const NAME = 'artifact-matches-snapshot';

/** The verdict on an artifact against the snapshot of the tests' source, in a manifest that fits both. */
async function verdictOn(artifact: Uint8Array, name = 'artifact.tar'): Promise<Report> {
  const { snapshot } = await makeRelease();
  const manifest = patched(manifestOf(artifact, snapshot), { '/provenance/artifacts/0/name': name });
  return check(written(manifest), {
    artifacts: [{ name, bytes: artifact }],
    snapshot: { name: 'snapshot.json', bytes: written(snapshot) },
  });
}

const statusOf = (report: Report): unknown =>
  (report.summary['checks'] as { name: string; status: string }[]).find(({ name }) => name === NAME)?.status;
const messages = ({ findings }: Report): string[] =>
  findings.filter(({ level }) => level === 'error').map(({ message }) => message);

describe('an archive of the source', () => {
  it('passes plain, in gzip, and under a prefix', async () => {
    const tar = await tarOf(source);
    for (const artifact of [tar, gzipSync(tar), await tarOf(source, 'demo-1.0/x')]) {
      const report = await verdictOn(artifact);
      expect({ status: statusOf(report), ok: report.ok, messages: messages(report) }).toEqual({
        status: 'pass',
        ok: true,
        messages: [],
      });
    }
  });
});
