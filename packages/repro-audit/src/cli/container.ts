import { isBundle, type ReleasePlace } from '@repro/evidence';
import type { Container } from '../claims/container.ts';

/** Opens what an audit is of: a bundle, on disk or as a stream, or a release directory. */
export async function openContainer(place: ReleasePlace, name?: string): Promise<Container> {
  if (typeof place !== 'string' || (await isBundle(place))) {
    const { openBundle } = await import('@repro/evidence/bundle');
    return { kind: 'bundle', bundle: await openBundle(place, name) };
  }
  const { directoryFiles } = await import('@repro/evidence');
  return { kind: 'directory', files: await directoryFiles(place, name) };
}
