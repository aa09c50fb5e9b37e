import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { type AddressInfo, connect, createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect } from '@jest/globals';
import { bin, needs, runProcess } from '@repro/testkit';
import { trustNobody } from '@repro/testkit/sigstore';
import { releaseDirectory } from './support/directory.ts';

const slsa = bin(import.meta.url);
const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const started: ChildProcess[] = [];
afterAll(() => started.forEach((child) => child.kill()));

/** Starts Debian's registry in `cwd`; gives its host and port. */
async function registry(cwd: string): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  const config = {
    version: 0.1,
    log: { level: 'error' },
    storage: { filesystem: { rootdirectory: path.join(cwd, 'registry') } },
    http: { addr: `127.0.0.1:${port}` },
  };
  await writeFile(path.join(cwd, 'registry.yml'), JSON.stringify(config));
  started.push(spawn('docker-registry', ['serve', 'registry.yml'], { cwd, stdio: 'ignore' }));
  for (let tries = 0; tries < 100 && !(await answers(port)); tries++) await sleep(100);
  return `127.0.0.1:${port}`;
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

needs(
  'cosign',
  'cosign2',
  'oras',
  'docker-registry',
)(
  'cosign verify-attestation finds provenance in a registry by the digest that is its second subject',
  async () => {
    const cwd = await releaseDirectory({ 'root.json': trustNobody });
    const repository = `${await registry(cwd)}/o/r`;
    const run = (program: string, ...args: string[]) =>
      runProcess(program, args, { cwd, env: { HOME: cwd } });
    const oras = (...args: string[]) => run('oras', ...args.toSpliced(1, 0, '--plain-http'));
    await slsa(['generate-key', '-o', 'k'], { cwd });

    /** Pushes the artifact, and its provenance as a referrer, with or without the digest of the first. */
    const publish = async (tag: string, isSubject: boolean): Promise<string> => {
      const note = ['--annotation', `tag=${tag}`];
      await oras('push', ...note, `${repository}:${tag}`, 'artifact.tar.gz:application/gzip');
      const digest = (await oras('resolve', `${repository}:${tag}`)).stdout.toString().trim();
      expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
      const files = ['--predicate', 'vel_manifest.json', '--subject', 'artifact.tar.gz'];
      const oci = isSubject ? ['--oci-digest', digest] : [];
      const { stdout } = await slsa(['generate', ...files, ...oci], { cwd });
      await slsa(['sign', '--key', 'k.key', '-o', 'bundle.json'], { cwd, input: stdout });
      const annotations = [
        'dev.sigstore.bundle.content=dsse-envelope',
        'dev.sigstore.bundle.predicateType=https://slsa.dev/provenance/v1',
      ].flatMap((text) => ['--annotation', text]);
      const reference = `${repository}@${digest}`;
      const bundle = `bundle.json:${BUNDLE}`;
      const { status } = await oras('attach', '--artifact-type', BUNDLE, ...annotations, reference, bundle);
      expect(status).toBe(0);
      return reference;
    };
    const verify = (cosign: string, reference: string) => {
      const flags = [
        '--key',
        'k.pub',
        '--new-bundle-format',
        '--type',
        'slsaprovenance1',
        '--insecure-ignore-tlog',
      ];
      const local = ['--allow-insecure-registry', '--allow-http-registry'];
      const root = cosign === 'cosign2' ? ['--trusted-root', 'root.json'] : [];
      return run(cosign, 'verify-attestation', ...flags, ...local, ...root, reference);
    };

    const good = await publish('good', true);
    const bad = await publish('bad', false);
    for (const cosign of ['cosign', 'cosign2']) {
      expect(await verify(cosign, good)).toMatchObject({ status: 0 });
      expect((await verify(cosign, bad)).status).not.toBe(0);
    }
  },
  60_000,
);
