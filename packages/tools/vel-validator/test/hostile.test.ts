import { describe, expect, it } from '@jest/globals';
import { check } from '@repro/vel-validator';
import { digest, makeRelease, manifestOf, patched, tarOf, totalled, written } from './support/release.ts';

describe('a hostile manifest', () => {
  it('with a million faults is answered with the first of them', async () => {
    const { manifest } = await makeRelease();
    const artifacts = Array.from({ length: 1_000_000 }, () => 0);
    const report = await check(written(patched(manifest, { '/provenance/artifacts': artifacts })));
    expect(report.findings.filter(({ code }) => code === 'vel/structure')).toHaveLength(50);
  });

  it('with one name a hundred thousand times is told once', async () => {
    const { manifest } = await makeRelease();
    const [entry] = manifest['provenance'].artifacts;
    const artifacts = Array.from({ length: 50_000 }, () => entry);
    const report = await check(written(patched(manifest, { '/provenance/artifacts': artifacts })));
    const codes = report.findings.map(({ code }) => code);
    expect(codes.filter((code) => code === 'vel/artifact-listed-twice')).toHaveLength(1);
    expect(codes.filter((code) => code === 'vel/artifact-missing')).toHaveLength(50);
  });

  it('that is too large is a limit passed', async () => {
    const report = check(Buffer.alloc(17 * 1024 * 1024, 0x20));
    await expect(report).rejects.toMatchObject({ code: 'ERR_REPRO_TOO_LARGE' });
  });
});

describe('a hostile snapshot', () => {
  it('of paths as deep as they can be is compared in linear time', async () => {
    const files = Array.from({ length: 300 }, (_, i) => ({
      path: `${String(i).padStart(4, '0')}${'/a'.repeat(16_000)}`,
      type: 'dir',
      mode: '0755',
    }));
    const snapshot = totalled(files);
    const artifact = await tarOf({ f: 'x' });
    const start = process.cpuUsage();
    const report = await check(written(manifestOf(artifact, snapshot)), {
      artifacts: [{ name: 'artifact.tar', bytes: artifact }],
      snapshot: { name: 'snapshot.json', bytes: written(snapshot) },
    });
    expect(report.findings.filter(({ code }) => code === 'vel/content-differs')).toHaveLength(50);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5);
  });

  it('cannot give two totals by a number that a double does not hold', async () => {
    const { artifact, manifest } = await makeRelease();
    const snapshot = Buffer.from('{"files":[],"total_size":9007199254740993}\n');
    const report = await check(written(manifest), {
      artifacts: [{ name: 'artifact.tar', bytes: artifact }],
      snapshot: { name: 'snapshot.json', bytes: snapshot },
    });
    expect(report.findings.map(({ code }) => code)).toContain('vel/snapshot-malformed');
  });

  it('whose artifact passes a limit of its reader has not been shown to be another', async () => {
    // A frame of Zstandard that asks for a window of two terabytes (RFC 8878 section 3.1.1.1.2).
    const artifact = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0xf8, 1, 0, 0]);
    const manifest = manifestOf(artifact, (await makeRelease()).snapshot);
    const claims = (tar_sha256: string, sha256: string): Buffer =>
      written(
        patched(manifest, {
          '/provenance/artifacts/0': { ...manifest['provenance'].artifacts[0], tar_sha256, sha256 },
        }),
      );
    const inner = 'a'.repeat(64);
    const checked = async (bytes: Buffer): Promise<{ status: unknown; codes: string[]; ok: boolean }> => {
      const { ok, summary, findings } = await check(bytes, {
        artifacts: [{ name: 'artifact.tar', bytes: artifact }],
      });
      const [status] = (summary['checks'] as { name: string; status: string }[]).filter(
        ({ name }) => name === 'artifact',
      );
      return {
        ok,
        status: status?.status,
        codes: findings.filter(({ level }) => level === 'error').map(({ code }) => code),
      };
    };
    expect(await checked(claims(inner, digest(artifact)))).toEqual({
      ok: false,
      status: 'unverifiable',
      codes: ['vel/unverifiable'],
    });
    expect(await checked(claims(inner, inner))).toMatchObject({ ok: false, status: 'fail' });
  });
});
