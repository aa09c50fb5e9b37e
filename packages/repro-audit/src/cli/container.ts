import { stat } from 'node:fs/promises';
import type { Context } from '@repro/cli-kit';
import type { Container } from '../claims/container.ts';

/** Opens what an audit is of: a bundle, or a release directory. */
export async function openContainer(place: string, name = place): Promise<Container> {
  const found = await stat(place).catch(() => undefined);
  if (found?.isFile()) {
    const { openBundle } = await import('@repro/evidence/bundle');
    return { kind: 'bundle', bundle: await openBundle(place, name) };
  }
  const { directoryFiles } = await import('@repro/evidence');
  return { kind: 'directory', files: await directoryFiles(place, name) };
}

/** What is kept in memory of a bundle that comes in a stream, and how large one may be at all: else the disk is full. */
const STREAM = { memory: 64 * 1024 ** 2, total: 16 * 1024 ** 3 };

/** The same for what a user names, which may also be standard input (`-`) or a pipe: a bundle is read in no order. */
export async function containerAt(place: string, context: Context): Promise<Container> {
  if (!(await isStream(place, context))) return openContainer(context.resolve(place), place);
  const { name, bytes } = await context.open(place);
  const [{ spool }, { openBundle }] = await Promise.all([
    import('@repro/archive'),
    import('@repro/evidence/bundle'),
  ]);
  const kept = await spool(bytes, STREAM);
  return { kind: 'bundle', bundle: await openBundle({ ...kept, abandon: () => kept.close() }, name) };
}

async function isStream(place: string, context: Context): Promise<boolean> {
  if (place === '-') return true;
  const found = await stat(context.resolve(place)).catch(() => undefined);
  return found !== undefined && !found.isFile() && !found.isDirectory();
}
