import { createHash } from 'node:crypto';
import { type PackOptions, packTar } from '@repro/archive/write';
import { canonicalize } from '@repro/core';
import { type MemoryFile, memoryTree, normalMode } from '@repro/tree';

/** A release in memory: the documents as values, so that a test can change one before it is written down. */
export interface Release {
  readonly artifact: Uint8Array;
  readonly snapshot: Document;
  readonly manifest: Document;
}

// oxlint-disable-next-line typescript/no-explicit-any -- a document that tests take apart
export type Document = Record<string, any>;

export const digest = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** A document as the makers write it. */
export const written = (value: unknown): Buffer => Buffer.from(`${canonicalize(value)}\n`);

/** What the releases of the tests are made of. */
export const source: Readonly<Record<string, MemoryFile>> = {
  'README.md': '# demo\n',
  bin: { type: 'dir' },
  'bin/run': { mode: 0o755, content: '#!/bin/sh\necho demo\n' },
  current: { link: 'bin/run' },
  empty: { type: 'dir' },
  'src/größe.txt': 'ü\n',
  src: { type: 'dir' },
};

/** The commit of the tests' releases. */
export const commit = '0123456789abcdef0123456789abcdef01234567';

/** A release in which everything fits. */
export async function makeRelease(files: Readonly<Record<string, MemoryFile>> = source): Promise<Release> {
  const artifact = await tarOf(files);
  const snapshot = await snapshotOf(files);
  return { artifact, snapshot, manifest: manifestOf(artifact, snapshot) };
}

/** The archive of a tree, uncompressed unless the options say otherwise. */
export async function tarOf(
  files: Readonly<Record<string, MemoryFile>>,
  options: PackOptions = {},
): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  const settings: PackOptions = { compression: 'none', workers: 1, ...options };
  for await (const chunk of packTar(memoryTree(files), settings)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The snapshot of a tree. */
export async function snapshotOf(files: Readonly<Record<string, MemoryFile>>): Promise<Document> {
  const entries: Document[] = [];
  for await (const entry of memoryTree(files)) {
    const { path, type, link } = entry;
    const mode = normalMode(entry).toString(8).padStart(4, '0');
    const content = type === 'file' ? await entry.digest() : {};
    entries.push({ path, type, mode, ...content, ...(link !== undefined && { link }) });
  }
  return totalled(entries);
}

/** A snapshot of the given entries whose totals fit. */
export function totalled(files: readonly Document[]): Document {
  const regular = files.filter(({ type }) => type === 'file');
  return {
    schema_version: '1.0',
    root: '.',
    files,
    rules: { selection: 'tree', ignore: [], exclude: [], gitignore: false },
    total_files: regular.length,
    total_size: regular.reduce((sum, { size }) => sum + size, 0),
    tree_sha256: digest(canonicalize(files)),
  };
}

/** The manifest that fits an artifact and a snapshot. */
export function manifestOf(artifact: Uint8Array, snapshot: Document): Document {
  return {
    schema_version: '1.0',
    provenance: {
      git_sha: commit,
      artifact_sha256: digest(artifact),
      artifacts: [{ name: 'artifact.tar', sha256: digest(artifact), size: artifact.length }],
      build_timestamp: '2025-10-14T00:00:00Z',
      builder: { id: 'https://repro-pack.dev/builder/workstation/v1', version: '1.0.0' },
      git_dirty: false,
    },
    environment: { node_version: '20.19.0', os: 'Linux', platform: 'linux-x64', tools: {} },
    results_contract: {
      snapshot_sha256: digest(written(snapshot)),
      file_count: snapshot['total_files'],
      total_size: snapshot['total_size'],
    },
  };
}

/** A copy of a document with some members replaced, by JSON Pointer; a value of undefined removes one. */
export function patched(document: Document, changes: Readonly<Record<string, unknown>>): Document {
  const copy = structuredClone(document);
  for (const [pointer, value] of Object.entries(changes)) {
    const steps = pointer.split('/').slice(1);
    const last = steps.pop() as string;
    const parent: Document[string] = steps.reduce((node, step) => node[step], copy);
    if (value === undefined) delete parent[last];
    else if (Array.isArray(parent) && last === '-') parent.push(value);
    else parent[last] = value;
  }
  return copy;
}
