import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, it } from '@jest/globals';
import { needs, temporaryDirectory } from '@repro/testkit';
import { ended, layNetwork, type Network, says } from './network/namespaces.ts';
import { everything, type Machine, machine, released, type Told, told } from './shards-support.ts';

const COUNT = 4;
const PORT = 5000;
/** Nothing here may take longer. */
const SECONDS = 150;
const shardNames = Array.from({ length: COUNT }, (_, i) => `s${i + 1}`);

let network: Network | undefined;
afterAll(() => network?.remove());

/** `it` where namespaces can be made; else a test that says why not, which fails under CI unless it is the kernel's word. */
async function withNetwork(): Promise<typeof it | typeof it.skip> {
  const withPrograms = needs('ip', 'docker-registry');
  if (withPrograms !== it) return withPrograms;
  if (process.getuid?.() !== 0 && process.env['CI'] === undefined) return skipped('needs root');
  const laid = await layNetwork(['registry', ...shardNames, 'merger']);
  if (!('refused' in laid)) {
    network = laid;
    return it;
  }
  if (process.env['CI'] === undefined || /not permitted|not supported/i.test(laid.refused))
    return skipped(laid.refused);
  throw new Error(laid.refused);
}

function skipped(reason: string): typeof it.skip {
  process.stderr.write(`skipped: a test of namespaces: ${reason}\n`);
  return it.skip;
}

const inNetwork = await withNetwork();
const bin = path.join(import.meta.dirname, '../bin/repro.js');
const lan = () => network as Network;

/** A registry on a machine of its own, and on the hub a proxy that fails now and then; gives the faults so far. */
async function startRegistry(): Promise<string[]> {
  const directory = await temporaryDirectory();
  const { own } = lan().addressOf('registry');
  await mkdir(path.join(directory, 'data'));
  await writeFile(
    path.join(directory, 'config.yml'),
    `version: 0.1\nlog:\n  accesslog:\n    disabled: true\n  level: error\nstorage:\n  filesystem:\n    rootdirectory: ${directory}/data\nhttp:\n  addr: ${own}:${PORT}\n`,
  );
  lan().run('registry', ['docker-registry', 'serve', path.join(directory, 'config.yml')], {
    seconds: SECONDS,
  });
  const look = `for (let i = 0; i < 200; i++) { try { await fetch('http://${own}:${PORT}/v2/'); process.exit(0) } catch { await new Promise((r) => setTimeout(r, 50)) } } process.exit(1)`;
  const there = await ended(
    lan().run('hub', [process.execPath, '--input-type=module', '-e', look], { seconds: 30 }),
  );
  expect(there.status).toBe(0);
  const proxy = lan().run(
    'hub',
    [
      process.execPath,
      path.join(import.meta.dirname, 'network/faulty-proxy.mjs'),
      `${own}:${PORT}`,
      String(PORT),
    ],
    { seconds: SECONDS },
  );
  await says(proxy.stdout, 'ready');
  const faults: string[] = [];
  proxy.stdout?.on('data', (part: Buffer) => faults.push(...part.toString().trim().split('\n')));
  return faults;
}

function start(on: Machine, name: string, [command = '', ...args]: readonly string[]) {
  const shared = `oci://${lan().addressOf(name).hub}:${PORT}/net/work`;
  const home = path.dirname(on.root);
  return lan().run(
    name,
    [
      process.execPath,
      bin,
      command,
      on.root,
      ...args,
      '--shared',
      shared,
      '--shared-plain-http',
      '--format',
      'json',
    ],
    { seconds: SECONDS, env: { HOME: home } },
  );
}

describe('shards on machines that share nothing but a registry, over a line that fails', () => {
  inNetwork(
    'make the release that one machine makes, though one of them dies in the middle',
    async () => {
      const faults = await startRegistry();
      const source = await everything();
      const alone = await machine(source);
      const whole = told(await alone.run(['release', '--format', 'json']));

      // The registry itself is out of reach: whatever comes through went by the proxy.
      const direct = `require('node:net').connect(${PORT}, '${lan().addressOf('registry').own}').on('error', () => process.exit(7))`;
      expect((await ended(lan().run('s1', [process.execPath, '-e', direct], { seconds: 20 }))).status).toBe(
        7,
      );

      const dying = start(await machine(source), 's1', ['release', '--shard', `1/${COUNT}`]);
      const others = shardNames.slice(1).map(async (name, i) => {
        return ended(start(await machine(source), name, ['release', '--shard', `${i + 2}/${COUNT}`]));
      });
      await says(dying.stderr, 'det-tar passed');
      dying.kill('SIGKILL');

      const early = await ended(start(await machine(source), 'merger', ['merge', '--shards', String(COUNT)]));
      expect(early.status).not.toBe(0);
      expect((JSON.parse(early.stdout) as Told).missing?.map(({ shard }) => shard)).toContain(1);

      const again = await ended(start(await machine(source), 's1', ['release', '--shard', `1/${COUNT}`]));
      for (const outcome of [again, ...(await Promise.all(others))])
        expect({
          status: outcome.status,
          said: outcome.status === 0 ? '' : outcome.stdout + outcome.stderr,
        }).toEqual({
          status: 0,
          said: '',
        });
      expect(again.stderr).toMatch(/^repro: det-tar passed \(from the cache\)$/m);
      const last = await machine(source);
      const merged = await ended(start(last, 'merger', ['merge', '--shards', String(COUNT)]));
      expect({
        status: merged.status,
        said: merged.status === 0 ? '' : merged.stdout + merged.stderr,
      }).toEqual({
        status: 0,
        said: '',
      });
      expect((JSON.parse(merged.stdout) as Told).evidence_digest).toBe(whole.evidence_digest);
      expect(await released(last.root)).toEqual(await released(alone.root));
      expect([...new Set(faults)].sort()).toEqual([
        'busy',
        'delay',
        'drop',
        'error',
        'lose-answer',
        'truncate',
      ]);
    },
    (SECONDS + 30) * 1000,
  );
});
