import { stat } from 'node:fs/promises';
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
