import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Context } from '@repro/cli-kit';
import { dockerCredentials, type RunHelper } from '../auth/docker-config.ts';
import type { Credentials } from '../auth/types.ts';
import { publishError } from '../errors.ts';

/** Bytes of a configuration, and of what a helper prints. */
const LIMIT = 1024 * 1024;
const HELPER_SECONDS = 30;

/**
 * Where credentials come from, first to last: REPRO_PUBLISH_TOKEN, REPRO_PUBLISH_USERNAME with REPRO_PUBLISH_PASSWORD, the
 * files in which docker and podman keep their logins, with their helpers. Never the command line, which every user of the
 * machine can read. What is given throws ERR_REPRO_PUBLISH_CREDENTIALS for half of a login, and for a configuration or helper
 * that cannot be read.
 */
export function credentialsFrom({
  env,
  signal,
}: Pick<Context, 'env' | 'signal'>): (host: string) => Promise<Credentials | undefined> {
  return async (host) => {
    const token = env['REPRO_PUBLISH_TOKEN'];
    if (token) return { kind: 'bearer', token };
    const [username, password] = [env['REPRO_PUBLISH_USERNAME'], env['REPRO_PUBLISH_PASSWORD']];
    if (username && password) return { kind: 'basic', username, password };
    if (username || password) throw halfOf(username ? 'USERNAME' : 'PASSWORD');
    for (const name of loginFiles(env)) {
      const text = await readFile(name).catch(() => undefined);
      const run = helperRunner(env, signal);
      const found = text && (await dockerCredentials(text.subarray(0, LIMIT), host, { name, run }));
      if (found) return found;
    }
    return undefined;
  };
}

/** Passed over, half of a login would end as somebody else's: a secret that a CI does not know is an empty variable. */
function halfOf(which: 'USERNAME' | 'PASSWORD'): Error {
  const other = which === 'USERNAME' ? 'PASSWORD' : 'USERNAME';
  return publishError('CREDENTIALS', `REPRO_PUBLISH_${which} is set, and REPRO_PUBLISH_${other} is not`, {
    hint: 'set both, or neither',
  });
}

/**
 * Where logins are kept, first to last: the file that is named for that; docker's; podman's, as containers-auth.json(5)
 * has it. Without a home there is none: what lies in the directory at hand may be of the release, and not the user's.
 */
function loginFiles(env: Context['env']): readonly string[] {
  const { REGISTRY_AUTH_FILE: named, DOCKER_CONFIG: docker, HOME: home } = env;
  const { XDG_RUNTIME_DIR: runtime, XDG_CONFIG_HOME: config } = env;
  const inHome = (folder: string): string | undefined => (home ? path.join(home, folder) : undefined);
  const dockers = docker || inHome('.docker');
  // Relative paths in these count for nothing, by the XDG Base Directory Specification.
  const own = [runtime, config || inHome('.config')].filter((folder) => folder && path.isAbsolute(folder));
  return [
    named,
    dockers && path.join(dockers, 'config.json'),
    ...own.map((folder) => path.join(folder as string, 'containers/auth.json')),
  ].filter((name): name is string => name !== undefined && name !== '');
}

/** Runs a helper from the PATH, as docker does: a program of its own, no shell, the host on its standard input. */
function helperRunner(env: Context['env'], signal: AbortSignal): RunHelper {
  return (helper, host) =>
    new Promise((resolve, reject) => {
      const program = `docker-credential-${helper}`;
      const child = spawn(program, ['get'], {
        env: { ...env },
        stdio: ['pipe', 'pipe', 'ignore'],
        signal,
        timeout: HELPER_SECONDS * 1000,
      });
      const parts: Buffer[] = [];
      let size = 0;
      child.stdout.on('data', (part: Buffer) => {
        size += part.length;
        if (size > LIMIT) child.kill();
        else parts.push(part);
      });
      child.on('error', (cause) =>
        reject(
          publishError('CREDENTIALS', `${program} cannot be run`, {
            cause,
            hint: 'install it, or remove it from the docker configuration',
          }),
        ),
      );
      child.on('close', () => resolve(Buffer.concat(parts).toString('utf8')));
      child.stdin.on('error', () => {});
      child.stdin.end(host);
    });
}
