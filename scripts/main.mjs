// The README's first command: builds everything, then releases this repository's own tracked files into dist/.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { readArguments } from './arguments.mjs';
import { root } from './sync/packages.mjs';

readArguments(import.meta.url);
console.log('Building …');
const build = spawnSync('turbo', ['run', 'build', '--output-logs=errors-only'], {
  cwd: root,
  encoding: 'utf8',
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
});
if (build.status === 0) {
  console.log('Releasing this repository …');
  const repro = path.join(root, 'packages/pipeline/bin/repro.js');
  const { status } = spawnSync(process.execPath, [repro, 'release', root], { stdio: 'inherit' });
  console.log('Here, repro is: node packages/pipeline/bin/repro.js');
  process.exitCode = status ?? 1;
} else {
  console.error(build.error?.message ?? build.stdout + build.stderr);
  process.exitCode = 1;
}
