import { execFile } from 'node:child_process';
import { defaultTimeout } from '../process/run.ts';
import type { GitOptions } from '../types.ts';

/**
 * The safe.directory values of the user's and the system's own configuration. Whose repositories to trust is for
 * the user to say; all other configuration of theirs stays out, so that results are the same for everybody.
 * GIT_DIR at a place that is no repository keeps the refused one's configuration out.
 */
export async function trustedDirectories(directory: string, options: GitOptions): Promise<string[]> {
  const env = { ...(options.env ?? process.env), GIT_DIR: '/dev/null', LC_ALL: 'C' };
  const args = ['-C', directory, 'config', '-z', '--get-all', 'safe.directory'];
  const text = await new Promise<string>((resolve) => {
    const limits = {
      env,
      timeout: options.timeoutMs ?? defaultTimeout,
      maxBuffer: 1024 * 1024,
      windowsHide: true,
    };
    execFile('git', args, limits, (error, stdout) => resolve(error ? '' : stdout));
  });
  return text.split('\0').slice(0, -1);
}
