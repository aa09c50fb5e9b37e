import { compareBytes } from '@repro/core';
import type { EvidenceFiles } from './files.ts';

/** The file whose presence says that a release directory is whole; it is written last. */
export const SUMS = 'SHA256SUMS';

const SUMS_LIMIT = 16 * 1024 * 1024;

/** What `sha256sum -c` reads, of SHA-256 by name: a line for each file, in byte order. Names with a line break or back-slash are escaped its way. */
export function formatSums(digests: ReadonlyMap<string, string>): string {
  return [...digests]
    .sort(([a], [b]) => compareBytes(a, b))
    .map(([name, sha256]) => {
      const escaped = name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
      return `${escaped === name ? '' : '\\'}${sha256}  ${escaped}\n`;
    })
    .join('');
}

const LINE = /^(\\?)([0-9a-f]{64}) [ *](.+)$/;

/**
 * Digests by name. Lines of another form are passed over, and so are names that lead out of the directory:
 * a forged SHA256SUMS must not make `clean` remove a file elsewhere.
 */
export function parseSums(text: string): ReadonlyMap<string, string> {
  const digests = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [, escaped, sha256, name] = LINE.exec(line) ?? [];
    if (sha256 === undefined || name === undefined) continue;
    const plain = escaped
      ? name.replace(/\\([\\nr])/g, (_, c: string) => (c === 'n' ? '\n' : c === 'r' ? '\r' : '\\'))
      : name;
    if (isInside(plain)) digests.set(plain, sha256);
  }
  return digests;
}

/** One way in which a directory is not the one that its SHA256SUMS tells of. */
export type SumsProblem =
  | { readonly kind: 'changed'; readonly path: string; readonly expected: string; readonly found: string }
  | { readonly kind: 'missing' | 'unlisted'; readonly path: string }
  /** SHA256SUMS holds something else than one line for each file. */
  | { readonly kind: 'form'; readonly path: typeof SUMS };

/**
 * Holds a release against its SHA256SUMS, hashing every file. A line that `parseSums` passes over, or that stands there
 * twice, is a problem too: another reader may take it for a file's.
 * @throws ERR_REPRO_NOT_FOUND when there is no SHA256SUMS
 */
export async function sumsProblems(files: EvidenceFiles): Promise<readonly SumsProblem[]> {
  const text = Buffer.from(await files.read(SUMS, SUMS_LIMIT)).toString('utf8');
  const sums = parseSums(text);
  const problems: SumsProblem[] = [];
  for (const [path, expected] of sums) {
    if (!files.has(path)) {
      problems.push({ kind: 'missing', path });
      continue;
    }
    const { sha256: found } = await files.digest(path);
    if (found !== expected) problems.push({ kind: 'changed', path, expected, found });
  }
  const paths = [...files.files.map(({ path }) => path), ...(files.strange ?? [])];
  const unlisted = paths.filter((path) => path !== SUMS && !sums.has(path));
  problems.push(...unlisted.map((path): SumsProblem => ({ kind: 'unlisted', path })));
  if (text.replace(/\n$/, '').split('\n').length !== sums.size) problems.push({ kind: 'form', path: SUMS });
  return problems;
}

function isInside(name: string): boolean {
  return (
    !name.startsWith('/') && name.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  );
}
