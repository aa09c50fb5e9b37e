// The README's test command: builds what changed, runs every package's tests, and ends with one line of counts.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { readArguments } from './arguments.mjs';
import { readPackages, root } from './sync/packages.mjs';

readArguments(import.meta.url);
const tested = readPackages().filter((pkg) => pkg.manifest.scripts?.test);
const summaryFile = (pkg) => path.join(root, pkg.dir, '.test-summary.json');

// A count of an earlier run must not stand for a suite that did not run; turbo puts back those of cached runs.
for (const pkg of tested) rmSync(summaryFile(pkg), { force: true });

const turbo = spawnSync(
  'turbo',
  ['run', 'build', 'test', '--continue=always', '--concurrency=3', '--output-logs=errors-only'],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
  },
);

const total = { passed: 0, failed: 0, skipped: 0 };
for (const pkg of tested) {
  if (!existsSync(summaryFile(pkg))) {
    console.error(`verify: error: ${pkg.name} has tests, but they did not run to their end`);
    total.failed++;
    continue;
  }
  const counts = JSON.parse(readFileSync(summaryFile(pkg), 'utf8'));
  for (const key of Object.keys(total)) total[key] += counts[key];
}

const failed = turbo.status !== 0 || total.failed > 0;
if (failed && total.failed === 0) console.error(`verify: error: turbo ended with status ${turbo.status}`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = failed ? 1 : 0;
