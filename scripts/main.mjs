// The README's first command: a release of this repository's own tracked files, into dist/.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const repro = fileURLToPath(new URL('../packages/pipeline/bin/repro.js', import.meta.url));
const root = fileURLToPath(new URL('..', import.meta.url));
const { status } = spawnSync(process.execPath, [repro, 'release', root], { stdio: 'inherit' });
process.exitCode = status ?? 1;
