import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, it } from '@jest/globals';
import { runProcess, temporaryDirectory } from '@repro/testkit';
import { makeRelease, manifestOf, patched, source, tarOf, written } from './support/release.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

it('shows a program that runs', async () => {
  const readme = await readFile(path.join(root, 'README.md'), 'utf8');
  const [, program = ''] = /```js\n([\s\S]*?)```/.exec(readme) ?? [];
  const dist = await temporaryDirectory();
  const artifact = gzipSync(await tarOf(source));
  const { snapshot } = await makeRelease();
  const name = { '/provenance/artifacts/0/name': 'artifact.tar.gz' };
  await writeFile(path.join(dist, 'artifact.tar.gz'), artifact);
  await writeFile(path.join(dist, 'snapshot.json'), written(snapshot));
  await writeFile(
    path.join(dist, 'vel_manifest.json'),
    written(patched(manifestOf(artifact, snapshot), name)),
  );
  const script = program.replaceAll('dist/', `${dist}/`);
  const outcome = await runProcess(process.execPath, ['--input-type=module', '-e', script], { cwd: root });
  expect(outcome.stderr).toBe('');
  expect(outcome.stdout.toString().split('\n')).toEqual(
    expect.arrayContaining(['artifact pass', 'artifact-matches-snapshot pass', 'commit not_run']),
  );
});

it('names every check, and each only once', async () => {
  const readme = await readFile(path.join(root, 'README.md'), 'utf8');
  const schema = JSON.parse(
    await readFile(path.join(root, 'schema/vel-validator.report.schema.json'), 'utf8'),
  );
  const named = [...readme.matchAll(/^\| `([\w-]+)`/gm)].map((match) => match[1]);
  expect(named).toEqual(schema.$defs.check.properties.name.enum);
});
