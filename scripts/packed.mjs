#!/usr/bin/env node
// Packs every public package, installs each tool from its tarball into an empty folder of its own, with nothing but what
// it depends on, and runs the command that npm puts there.
//   node scripts/packed.mjs [NAME…]        after a build; all tools unless some are named
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readPackages, root } from './sync/packages.mjs';

const scratch = mkdtempSync(path.join(tmpdir(), 'repro-packed-'));
const wanted = process.argv.slice(2);
const all = readPackages().filter(({ manifest }) => !manifest.private);
const tools = all.filter(
  ({ kind, base }) => kind !== 'lib' && (wanted.length === 0 || wanted.includes(base)),
);

/** What each command is run for, in a folder that holds `tree` and the release of it. */
const calls = {
  pipeline: ['release', 'tree', '--output-dir', '../again', '--workers', '2'],
  'repro-audit': ['dist/release.evidence.tar', '--source', 'tree', '--format', 'html', '-o', 'audit.html'],
  'det-tar': ['tree', '--workers', '2', '-o', 'a.tar.gz'],
  'evidence-matrix': ['dist', '--format', 'html', '-o', 'evidence.html'],
  'evidence-publish': {
    args: ['dist', '--to', 'oci://127.0.0.1:1/a/b', '--attempts', '1'],
    says: 'PUBLISH_NETWORK',
  },
  'json-canonical-check': ['dist/snapshot.json'],
  'make-ci-summary': ['dist', '--format', 'html'],
  'make-rbom': ['dist', '--release-version', '1.2.3'],
  'make-snapshot': ['tree'],
  'make-vel-manifest': [
    '--dir',
    'tree',
    '--snapshot',
    'dist/snapshot.json',
    '--artifact',
    'dist/artifact.tar.gz',
  ],
  'meta-lint': ['dist/vel_manifest.json', 'config.yml', '--schema', 'schema.yml'],
  'permissions-lint': ['tree', '--policy', 'permissions.yml'],
  'pins-manifest-check': ['tree'],
  'policy-trace': ['dist', '--format', 'text'],
  'rbom-check': ['dist/release_bom.json', '--policy', 'config.yml'],
  'safe-paths-check': ['dist/artifact.tar.gz'],
  'secret-lint': ['tree', 'dist/artifact.tar.gz', '--workers', '2'],
  'slsa-provenance': [
    'generate',
    '--predicate',
    'dist/vel_manifest.json',
    '--subject',
    'dist/artifact.tar.gz',
  ],
  'vel-validator': [
    'dist/vel_manifest.json',
    '--snapshot',
    'dist/snapshot.json',
    '--artifact',
    'dist/artifact.tar.gz',
  ],
  'verify-gzip-header': ['dist/artifact.tar.gz'],
  'verify-rebuild': ['dist', '--source', 'tree'],
  'verify-tar-determinism': ['dist/artifact.tar.gz'],
  'version-stamp': ['1.2.3'],
};

let failed = 0;
try {
  execFileSync(process.execPath, [path.join(root, 'scripts/bundle.mjs'), ...tools.map(binName)]);
  const tarballs = new Map(all.map((pkg) => [pkg.name, packed(pkg)]));
  for (const tool of tools) {
    const problem = check(tool, tarballs);
    if (problem) failed++;
    console.log(`${problem ? 'FAILED' : 'ok    '} ${binName(tool)}${problem ? `: ${problem}` : ''}`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.log(`\n${tools.length - failed} of ${tools.length} commands run from their tarballs`);
if (failed > 0) process.exitCode = 1;

function binName({ manifest }) {
  return Object.keys(manifest.bin)[0];
}

function packed({ dir, base, kind }) {
  const folder = path.join(scratch, 'tarballs', kind, base);
  mkdirSync(folder, { recursive: true });
  execFileSync('npx', ['-y', `pnpm@${pnpmVersion()}`, 'pack', '--pack-destination', folder], {
    cwd: path.join(root, dir),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return path.join(folder, readdirSync(folder)[0]);
}

function pnpmVersion() {
  const read = `require(${JSON.stringify(path.join(root, 'package.json'))}).devEngines.packageManager.version`;
  return execFileSync(process.execPath, ['-p', read], { encoding: 'utf8' }).trim();
}

function check(tool, tarballs) {
  const folder = path.join(scratch, tool.base);
  mkdirSync(folder);
  const files = Object.fromEntries([...tarballs].map(([name, file]) => [name, `file:${file}`]));
  const { [tool.name]: own, ...overrides } = files;
  const manifest = { private: true, dependencies: { [tool.name]: own }, overrides };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  const install = [
    'install',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--loglevel=error',
  ];
  const installed = spawnSync('npm', install, { cwd: folder, encoding: 'utf8' });
  if (installed.status !== 0) return `cannot be installed: ${installed.stderr.trim()}`;
  const run = (args) => spawnSync(path.join(folder, 'node_modules/.bin', binName(tool)), args, inWork(tool));
  const version = run(['--version']);
  if (version.status !== 0 || !version.stdout.includes(tool.manifest.version))
    return `--version: ${version.stdout}${version.stderr}`;
  const help = run(['--help']);
  if (help.status !== 0 || help.stderr !== '') return `--help: ${help.stderr}`;
  const { args = calls[tool.base], says } = calls[tool.base];
  const { status, stderr } = run(args);
  if (says ? !stderr.includes(says) : status !== 0)
    return `${args.join(' ')} ended with ${status}: ${stderr.trim()}`;
}

/** The folder to run in, with a release that the built command made, and a home of its own. */
function inWork(tool) {
  const cwd = path.join(scratch, `${tool.base}.work`);
  const env = {
    ...process.env,
    HOME: `${cwd}.home`,
    XDG_CACHE_HOME: undefined,
    XDG_STATE_HOME: undefined,
    CI: undefined,
  };
  const options = { cwd, env, encoding: 'utf8' };
  if (mkdirSync(cwd, { recursive: true }) === undefined) return options;
  mkdirSync(path.join(cwd, 'tree/bin'), { recursive: true });
  writeFileSync(path.join(cwd, 'tree/bin/run'), '#!/bin/sh\nexit 0\n', { mode: 0o755 });
  for (const name of ['a', 'b', 'c'])
    writeFileSync(path.join(cwd, 'tree', name), `${name}\n`.repeat(400_000));
  writeFileSync(path.join(cwd, 'config.yml'), 'schema_version: "1.0"\n');
  writeFileSync(path.join(cwd, 'schema.yml'), 'type: object\n');
  writeFileSync(path.join(cwd, 'permissions.yml'), 'schema_version: "1.0"\nlevels: {}\n');
  const repro = path.join(root, 'packages/pipeline/bin/repro.js');
  execFileSync(
    process.execPath,
    [repro, 'release', 'tree', '--release-version', '1.2.3', '--output-dir', '../dist'],
    {
      ...options,
      stdio: 'pipe',
    },
  );
  return options;
}
