import type { Target } from './options.ts';

/** What every report of this tool says beside its findings, as it is on the wire. */
type Common = {
  readonly target: Target;
  /** Members, or paths of a list. */
  readonly entries: number;
  /** How many findings there are of each code, those included that are not told. */
  readonly findings: Readonly<Record<string, number>>;
};

/** What the report of an archive says. */
export type Summary = Common & {
  readonly format: 'tar' | 'tar.gz' | 'tar.zst' | 'tar.xz' | 'zip';
  readonly directories: number;
  readonly files: number;
  readonly hardlinks: number;
  readonly symlinks: number;
  readonly others: number;
  /** Of all content, as the archive declares it. */
  readonly content_bytes: number;
};

/** What the report of a list of paths says. */
export type ListSummary = Common & { readonly format: 'paths' };
