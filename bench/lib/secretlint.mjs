// secretlint 13 as a peer. It wants a newer Node than ours may be, so npm brings it one of its own, into the cache directory
// of the large tree and not into this project.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const PACKAGES = ['secretlint@13.0.6', '@secretlint/secretlint-rule-preset-recommend@13.0.6', 'node@24.21.0'];

/**
 * The shell line that scans the directory it is run in.
 * @param {string} cache a directory that outlives the run
 * @returns {string | undefined} nothing when it cannot be had here
 */
export function secretlint(cache) {
  const home = path.join(cache, 'secretlint-13');
  if (!existsSync(home) && !install(home)) return undefined;
  const modules = path.join(home, 'node_modules');
  const node = path.join(modules, 'node/bin/node');
  const bin = path.join(modules, 'secretlint/bin/secretlint.js');
  const config = path.join(home, '.secretlintrc.json');
  const line = `'${node}' '${bin}' --no-gitignore --secretlintrc '${config}'`;
  const { status } = spawnSync(node, [bin, '--version'], { stdio: 'ignore' });
  return status === 0 ? `${line} '**/*' || [ $? -eq 1 ]` : undefined;
}

function install(home) {
  const making = `${home}.making`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  writeFileSync(path.join(making, 'package.json'), '{ "private": true }\n');
  writeFileSync(
    path.join(making, '.secretlintrc.json'),
    '{ "rules": [{ "id": "@secretlint/secretlint-rule-preset-recommend" }] }\n',
  );
  const npm = ['install', '--silent', '--no-audit', '--no-fund', ...PACKAGES];
  const { status } = spawnSync('npm', npm, { cwd: making, stdio: 'ignore' });
  if (status !== 0) return false;
  renameSync(making, home);
  return true;
}
