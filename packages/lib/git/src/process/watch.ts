import type { ChildProcess } from 'node:child_process';
import type { ReproError } from '@repro/core/error';
import type { Repository } from '../types.ts';
import { gitFailure } from './failure.ts';
import { closing, defaultTimeout, tooSlow } from './run.ts';

/** How a running git ends. */
export interface Watched {
  /** Why git stopped answering, when it did. */
  readonly failed: () => Promise<ReproError>;
  /** Fulfilled with the exit status, or with the error that kept git from running. */
  readonly ended: () => Promise<number | ReproError>;
  /** Ends a git that takes too long. */
  readonly late: () => void;
}

/** Watches a git whose output is read piece by piece. */
export function watch(child: ChildProcess, repo: Repository): Watched {
  let said = '';
  let slow: ReproError | undefined;
  child.stderr?.on('data', (chunk: Buffer) => {
    if (said.length < 4096) said += chunk.toString('utf8');
  });
  const ended = closing(child).then(
    (status) => slow ?? status,
    (error: unknown) => error as ReproError,
  );
  return {
    failed: () => ended.then((end) => (typeof end === 'number' ? gitFailure(repo.root, said, end) : end)),
    ended: () => ended,
    late: () => {
      slow = tooSlow(repo.root, repo.options.timeoutMs ?? defaultTimeout);
      child.kill('SIGKILL');
    },
  };
}
