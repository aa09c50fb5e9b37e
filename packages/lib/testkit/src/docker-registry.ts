import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { temporaryDirectory } from './temporary.ts';

/** A registry of Debian's package docker-registry on this machine. */
export interface RunningRegistry {
  /** `127.0.0.1:PORT` */
  readonly host: string;
  /** Where it keeps its blobs and links: below `docker/registry/v2`. */
  readonly storage: string;
  stop(): void;
}

/** Starts one with an empty store; with `users`, a file of htpasswd, it asks for passwords. */
export async function startRegistry(users?: string): Promise<RunningRegistry> {
  const directory = await temporaryDirectory();
  const port = await freePort();
  const storage = path.join(directory, 'data');
  await mkdir(storage);
  if (users !== undefined) await writeFile(path.join(directory, 'users'), users);
  const auth =
    users === undefined
      ? ''
      : `auth:\n  htpasswd:\n    realm: test\n    path: ${path.join(directory, 'users')}\n`;
  await writeFile(
    path.join(directory, 'config.yml'),
    `version: 0.1\nlog:\n  accesslog:\n    disabled: true\n  level: error\nstorage:\n  filesystem:\n    rootdirectory: ${storage}\n  delete:\n    enabled: true\n${auth}http:\n  addr: 127.0.0.1:${port}\n`,
  );
  const child = spawn('docker-registry', ['serve', path.join(directory, 'config.yml')], { stdio: 'ignore' });
  const host = `127.0.0.1:${port}`;
  for (let tries = 0; tries < 200; tries++) {
    const answer = await fetch(`http://${host}/v2/`).catch(() => undefined);
    if (answer) return { host, storage, stop: () => void child.kill('SIGKILL') };
    await setTimeout(50);
  }
  child.kill('SIGKILL');
  throw new Error('docker-registry did not start');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
