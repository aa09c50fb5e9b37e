import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { temporaryDirectory } from '@repro/testkit';
import { ARTIFACT, manifest, OTHER, onGithub } from './release.mjs';

/** A directory with a release: manifest and artifact, and another file. */
export async function releaseDirectory(more: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const directory = await temporaryDirectory();
  const files = {
    'vel_manifest.json': manifest({ provenance: onGithub }),
    'artifact.tar.gz': ARTIFACT,
    'other.tar.gz': OTHER,
    ...more,
  };
  for (const [name, value] of Object.entries(files)) {
    const isBytes = typeof value === 'string' || value instanceof Uint8Array;
    await writeFile(path.join(directory, name), isBytes ? value : JSON.stringify(value));
  }
  return directory;
}
