import type { EvidenceFiles } from '@repro/evidence';

/** The files of a release but for some, as if these were not there. */
export function without(files: EvidenceFiles, names: readonly string[]): EvidenceFiles {
  const left = new Set(names);
  return {
    ...files,
    files: files.files.filter(({ path }) => !left.has(path)),
    has: (path) => !left.has(path) && files.has(path),
  };
}
