import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type CompressOptions, compress } from '@repro/archive/write';
import { packTar } from '@repro/archive/write/pack';
import { canonicalDigest, canonicalize, collect, sha256 } from '@repro/core';
import type { RunRecord } from '@repro/evidence';
import { recordOf } from '@repro/testkit-release';
import { hashFiles, type Tree, walk } from '@repro/tree';

/** The files of a small source. */
export const sources: Readonly<Record<string, string>> = {
  'README.md': 'read me\n',
  'bin/run': '#!/bin/sh\n',
  'src/main.c': 'int main(void) { return 0; }\n',
};

/** Writes files below a directory; `bin/` holds programs. */
export function writeFiles(directory: string, files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(directory, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content, { mode: name.startsWith('bin/') ? 0o755 : 0o644 });
  }
}

/** Runs git without a configuration of the user; gives what it prints. */
export function git(directory: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'init.defaultBranch=main'];
  const env = { PATH: process.env['PATH'], HOME: directory, GIT_CONFIG_NOSYSTEM: '1' };
  return execFileSync('git', [...identity, ...args], { cwd: directory, env })
    .toString()
    .trim();
}

interface Release {
  readonly selection?: 'walk' | 'git' | 'list';
  readonly gitSha?: string;
  readonly prefix?: string;
  readonly pack?: CompressOptions;
  /** For the run record, when there is one. */
  readonly settings?: RunRecord['settings'];
}

/** Writes a release of a source: artifact, snapshot, manifest. */
export async function writeRelease(source: string, output: string, release: Release = {}): Promise<void> {
  const { selection = 'walk', gitSha, prefix, pack } = release;
  const tree = walk(source, { builtin: 'vcs' });
  const options = { ...pack, ...(prefix !== undefined && { prefix }) };
  const artifact = await collect(packTar(tree, options), 1e8);
  const snapshot = await snapshotOf(tree, selection);
  const digest = await sha256(artifact);
  const manifest = {
    schema_version: '1.0',
    provenance: {
      artifact_sha256: digest.sha256,
      artifacts: [{ name: 'artifact.tar.gz', ...digest }],
      builder: { id: 'https://repro-pack.dev/builder/workstation/v1' },
      ...(gitSha !== undefined && { git_sha: gitSha }),
    },
    environment: { node_version: '20.20.2', os: 'Linux', platform: 'linux-x64', tools: {} },
    results_contract: {
      snapshot_sha256: (await sha256(Buffer.from(snapshot))).sha256,
      file_count: 3,
      total_size: 0,
    },
  };
  mkdirSync(output, { recursive: true });
  writeFileSync(path.join(output, 'artifact.tar.gz'), artifact);
  writeFileSync(path.join(output, 'snapshot.json'), snapshot);
  writeFileSync(path.join(output, 'vel_manifest.json'), `${canonicalize(manifest)}\n`);
  if (release.settings) {
    const record = recordOf([], { settings: release.settings });
    writeFileSync(path.join(output, 'run_record.json'), `${canonicalize(record)}\n`);
  }
}

async function snapshotOf(tree: Tree, selection: string): Promise<string> {
  const files = [];
  let size = 0;
  for await (const { path: name, type, mode, size: bytes, sha256: digest, link } of hashFiles(tree)) {
    const entry = { path: name, type, mode: mode === 0o755 ? '0755' : '0644' };
    files.push(
      type === 'file'
        ? { ...entry, size: bytes, sha256: digest }
        : { ...entry, ...(link !== undefined && { link }) },
    );
    size += bytes;
  }
  const rules = { selection, ignore: ['.git', '.hg', '.svn'], exclude: [], gitignore: false };
  const document = {
    schema_version: '1.0',
    root: '.',
    files,
    rules: selection === 'git' ? { ...rules, submodules: 'error' } : rules,
    total_files: files.filter(({ type }) => type === 'file').length,
    total_size: size,
    tree_sha256: (await canonicalDigest(files)).sha256,
  };
  return `${canonicalize(document)}\n`;
}

/** Compresses a tar anew. */
export async function recompressed(tar: Uint8Array, options: CompressOptions): Promise<Uint8Array> {
  return collect(compress(tar, options), 1e8);
}
