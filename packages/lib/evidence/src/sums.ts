import { isOneLineEach, parseSums } from '@repro/core/sums';
import type { EvidenceFiles } from './files.ts';

/** The file whose presence says that a release directory is whole; it is written last. */
export const SUMS = 'SHA256SUMS';

const SUMS_LIMIT = 16 * 1024 * 1024;

/** One way in which a directory is not the one that its SHA256SUMS tells of. */
export type SumsProblem =
  | { readonly kind: 'changed'; readonly path: string; readonly expected: string; readonly found: string }
  | { readonly kind: 'missing' | 'unlisted'; readonly path: string }
  /** SHA256SUMS holds something else than one line for each file. */
  | { readonly kind: 'form'; readonly path: typeof SUMS };

/**
 * Holds a release against its SHA256SUMS, hashing every file; that holds one line for each of them and nothing else.
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
  if (!isOneLineEach(text, sums)) problems.push({ kind: 'form', path: SUMS });
  return problems;
}
