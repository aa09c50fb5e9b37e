import path from 'node:path';
import { type Bytes, collect, ReproError, sha256 } from '@repro/core';
import { isOneLineEach } from '@repro/core/sums';
import { parseSums, SUMS } from '@repro/evidence';
import { readSums } from '../workspace/read-sums.ts';
import { regularBytes } from '../workspace/regular-file.ts';
import { isArtifactName } from './files.ts';
import type { ReleaseStore } from './store.ts';

const READ_LIMIT = 64 * 1024 * 1024;

/** A release that is there. */
export interface Released {
  /** SHA-256 by name, as SHA256SUMS claims. */
  readonly sums: ReadonlyMap<string, string>;
  /** Whether SHA256SUMS holds nothing else. */
  readonly onlySums: boolean;
  /** The artifact's name. */
  readonly artifact: string;
  readonly store: ReleaseStore;
}

/**
 * The release in an output directory.
 * @throws ERR_REPRO_NO_RELEASE when there is none, ERR_REPRO_EVIDENCE when it has more than one artifact
 */
export async function openReleased(output: string): Promise<Released> {
  const text = await readSums(output);
  if (text === undefined) throw noRelease(`${output}: there is no ${SUMS}`);
  const sums = parseSums(text);
  const [artifact, other] = [...sums.keys()].filter(isArtifactName);
  if (artifact === undefined) throw noRelease(`${output}: ${SUMS} names no artifact`);
  if (other !== undefined) throw twoArtifacts(output, [artifact, other]);
  return { sums, onlySums: isOneLineEach(text, sums), artifact, store: releaseStore(output, sums) };
}

/** The files of a release as its checks read them; what they write is kept by nobody. */
function releaseStore(output: string, sums: ReadonlyMap<string, string>): ReleaseStore {
  const open = (name: string): Bytes => regularBytes(path.join(output, name));
  return {
    open,
    read: async (name, limit = READ_LIMIT) => collect(open(name), limit, name),
    write: (_, content) => sha256(content),
    // Sizes are nobody's claim here.
    digests: new Map([...sums].map(([name, digest]) => [name, { sha256: digest, size: 0 }])),
  };
}

/** Only one of them would be checked. */
function twoArtifacts(output: string, names: readonly string[]): ReproError {
  return new ReproError(
    'ERR_REPRO_EVIDENCE',
    `${output}: expected one artifact, ${SUMS} names ${names.join(' and ')}`,
    {
      hint: 'take out what is not of this release, or make it anew',
    },
  );
}

function noRelease(message: string): ReproError {
  return new ReproError('ERR_REPRO_NO_RELEASE', message, { hint: 'make a release first: repro release' });
}
