import type { GitOptions, Repository } from '@repro/git';

/** The source's repository, opened once for all steps of a run, which saves each two processes. */
export interface SourceRepository {
  /** The directory that it is looked for in, absolute. */
  readonly directory: string;
  /**
   * Opens it unless it is. Where it lies and how it is configured are of that moment; HEAD, the index and the work tree
   * are asked about anew by each step.
   * @throws as `openRepository` of @repro/git
   */
  readonly open: () => Promise<Repository>;
  /** To be called when a program of the user's has run: it may have configured the repository otherwise. */
  readonly forget: () => void;
}

/** The repository around a directory, not opened yet. */
export function sourceRepository(directory: string, options: GitOptions): SourceRepository {
  let opened: Promise<Repository> | undefined;
  const open = async (): Promise<Repository> => {
    const { openRepository } = await import('@repro/git/facts');
    return openRepository(directory, options);
  };
  return {
    directory,
    open: () => (opened ??= open()),
    forget: () => {
      opened = undefined;
    },
  };
}
