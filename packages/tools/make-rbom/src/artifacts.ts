import { asChunks, type Bytes } from '@repro/core/bytes';
import { compareBytes } from '@repro/core/compare';
import { ReproError } from '@repro/core/error';
import { sha256Through } from '@repro/core/sha256';
import { classify } from './classify/classify.ts';
import type { RbomArtifact } from './document.ts';
import { wrong } from './errors.ts';
import { type HashedArtifact, HEAD_SIZE, limits, type NamedBytes, type RbomInput } from './options.ts';

/**
 * The artifacts as the document lists them; what was not hashed yet is read once, one after the other.
 * @throws ERR_REPRO_RBOM_ARTIFACT for no artifact, for two of one name, and for names and digests that are none;
 * ERR_REPRO_TOO_MANY
 */
export async function describeArtifacts(
  given: RbomInput['artifacts'],
  { signal }: { readonly signal?: AbortSignal | undefined },
): Promise<RbomArtifact[]> {
  const artifacts = new Map<string, RbomArtifact>();
  for await (const item of given) {
    signal?.throwIfAborted();
    checkName(item.name);
    if (artifacts.has(item.name)) throw twice(item.name);
    if (artifacts.size === limits.artifacts) throw tooMany();
    const known = 'bytes' in item ? await hashed(item) : checked(item);
    const { name, sha256, size, type, head } = known;
    artifacts.set(name, { name, sha256, size, type: type ?? classify(name, head) });
  }
  if (artifacts.size === 0)
    throw wrong('ARTIFACT', 'there is no artifact', 'a release consists of at least one file');
  return [...artifacts.values()].sort((a, b) => compareBytes(a.name, b.name));
}

async function hashed({ name, bytes }: NamedBytes): Promise<HashedArtifact> {
  const { bytes: passing, digest } = sha256Through(bytes);
  const head = await headOf(passing);
  return { name, ...(await digest), head };
}

/** The first bytes of a stream that is read to its end, however it is cut. */
async function headOf(bytes: Bytes): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of asChunks(bytes)) {
    if (size >= HEAD_SIZE || chunk.length === 0) continue;
    pieces.push(chunk.slice(0, HEAD_SIZE - size));
    size += chunk.length;
  }
  return Buffer.concat(pieces);
}

function checked(artifact: HashedArtifact): HashedArtifact {
  const { name, sha256, size } = artifact;
  if (/^[0-9a-f]{64}$/.test(sha256) && Number.isSafeInteger(size) && size >= 0) return artifact;
  throw wrong(
    'ARTIFACT',
    `${JSON.stringify(name)} has no digest and size`,
    'expected sha256 in 64 lower-case hexadecimal digits, and size in bytes',
  );
}

/** Refuses what is no path inside of the release. Spaces, newlines and back-slashes are names like any other. */
function checkName(name: string): void {
  const parts = name.split('/');
  const fits =
    name.isWellFormed() &&
    !name.includes('\0') &&
    parts.every((part) => part !== '' && part !== '.' && part !== '..') &&
    Buffer.byteLength(name) <= limits.nameBytes;
  if (fits) return;
  throw wrong(
    'ARTIFACT',
    `${JSON.stringify(name.slice(0, 200))} names no file of a release`,
    "expected a path inside of the release, '/'-separated, without .. and of at most 4,096 bytes",
  );
}

function twice(name: string): ReproError {
  return wrong(
    'ARTIFACT',
    `two artifacts are called ${JSON.stringify(name)}`,
    'a file is listed by its name without directories, what lies in a directory by its path in there: rename one',
  );
}

function tooMany(): ReproError {
  return new ReproError(
    'ERR_REPRO_TOO_MANY',
    `there are more than ${limits.artifacts} artifacts, the limit`,
    {
      hint: 'list the files that are released, not what they are made of',
    },
  );
}
