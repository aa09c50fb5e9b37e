#!/usr/bin/env node
// A large tree of real source code to measure on: npm packages and a part of Debian's Linux source, unpacked into a
// cache directory, where later runs find it. Everything is fetched by its ordinary client, at a version that is
// named here; Debian keeps one version of its kernel at a time, so its part moves with the distribution's updates.
//   node bench/lib/large-tree.mjs          makes it and prints where it is and how large
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Code that people wrote, code that programs wrote, declarations, documents and minified bundles. */
const PACKAGES = [
  '@angular/core@22.2.6',
  '@babel/standalone@8.0.6',
  '@types/node@26.6.7',
  'antd@6.6.8',
  'core-js@3.51.0',
  'd3@7.9.2',
  'date-fns@4.4.0',
  'echarts@6.1.0',
  'lodash@4.18.1',
  'monaco-editor@0.57.0',
  'next@16.4.6',
  'rxjs@7.8.2',
  'three@0.187.0',
  'webpack@5.113.0',
];

/** The part of Linux that is taken; all of it would be 1.3 GB. */
const LINUX = [
  'Documentation',
  'arch/arm64',
  'arch/x86',
  'block',
  'fs',
  'include',
  'kernel',
  'lib',
  'mm',
  'net',
  'scripts',
  'sound',
  'tools',
];
const LINUX_PACKAGE = 'linux-source-6.1';

const cache = process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache');

/** Makes the tree unless it is there. @returns {string} its directory */
export function largeTree() {
  const home = path.join(cache, 'repro-pack/bench');
  const done = path.join(home, 'large-tree');
  if (existsSync(done)) return done;
  const making = path.join(home, 'large-tree.making');
  rmSync(making, { recursive: true, force: true });
  mkdirSync(path.join(making, 'npm'), { recursive: true });
  for (const name of PACKAGES) npmPackage(name, path.join(making, 'npm'));
  linux(path.join(making, 'linux'));
  renameSync(making, done);
  return done;
}

function npmPackage(name, into) {
  const folder = path.join(into, name.slice(0, name.lastIndexOf('@')).replace('/', '+').replace('@', ''));
  mkdirSync(folder);
  writeFileSync(path.join(folder, '.npmrc'), '');
  run('npm', ['pack', '--silent', name], folder);
  const archive = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  run('tar', ['-xzf', archive, '--strip-components=1', '--no-same-owner'], folder);
  rmSync(path.join(folder, archive));
}

function linux(folder) {
  const scratch = `${folder}.deb`;
  mkdirSync(scratch, { recursive: true });
  mkdirSync(folder);
  run('apt-get', ['download', LINUX_PACKAGE], scratch);
  const deb = readdirSync(scratch).find((file) => file.endsWith('.deb'));
  run('dpkg-deb', ['-x', deb, '.'], scratch);
  const top = LINUX_PACKAGE;
  const archive = path.join(scratch, 'usr/src', `${top}.tar.xz`);
  run(
    'tar',
    ['-xJf', archive, '--strip-components=1', '--no-same-owner', ...LINUX.map((part) => `${top}/${part}`)],
    folder,
  );
  rmSync(scratch, { recursive: true });
}

function run(program, args, cwd) {
  const { status, stderr, error } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0)
    throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${error?.message ?? stderr}`);
}

/** How many files a directory holds, and their bytes. */
export function sizeOf(directory) {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
  return { files: files.length, bytes };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const directory = largeTree();
  const { files, bytes } = sizeOf(directory);
  console.log(`${directory}: ${files} files, ${(bytes / 1e6).toFixed(0)} MB`);
}
