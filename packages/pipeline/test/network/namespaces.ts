import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import process from 'node:process';
import { runProcess } from '@repro/testkit';

/** Machines that share nothing but wires: network namespaces of Linux, each linked to one hub and to no other. */
export interface Network {
  /** The address of a machine, and that of the hub's end of its wire. */
  addressOf(machine: string): { readonly own: string; readonly hub: string };
  /** Runs a program on a machine, or on the `hub`, and kills it when it takes longer than `seconds`. */
  run(machine: string, argv: readonly string[], options: RunOptions): ChildProcess;
  /** Kills what still runs and takes everything down. */
  remove(): Promise<void>;
}

export interface RunOptions {
  readonly seconds: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** Built of addresses that lead nowhere else: 10.213.0.0/16, inside of the namespaces alone. */
const address = (machine: number, end: number) => `10.213.${machine}.${end}`;

/**
 * Lays a network. Undefined with the reason when the kernel does not let us: inside of a container that may not.
 */
export async function layNetwork(
  machines: readonly string[],
): Promise<Network | { readonly refused: string }> {
  const id = randomBytes(2).toString('hex');
  const nameOf = (machine: string) => `rp${id}-${machine}`;
  const added: string[] = [];
  const children = new Set<ChildProcess>();
  const ip = async (...args: string[]): Promise<string | undefined> => {
    const { status, stderr } = await runProcess('ip', args);
    return status === 0 ? undefined : `ip ${args.join(' ')}: ${stderr.trim()}`;
  };
  const network: Network = {
    addressOf(machine) {
      const at = machines.indexOf(machine);
      return { own: address(at, 1), hub: address(at, 2) };
    },
    run(machine, [program = '', ...args], { seconds, env = {} }) {
      const child = spawn('ip', ['netns', 'exec', nameOf(machine), program, ...args], {
        env: { PATH: process.env['PATH'], ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
        timeout: seconds * 1000,
        killSignal: 'SIGKILL',
      });
      children.add(child);
      child.on('close', () => children.delete(child));
      return child;
    },
    async remove() {
      for (const child of children) {
        child.kill('SIGKILL');
        await once(child, 'close');
      }
      // The wires go with their ends.
      for (const name of added) await ip('netns', 'del', name);
    },
  };
  const lay = async (): Promise<string | undefined> => {
    for (const machine of ['hub', ...machines]) {
      const failed = await ip('netns', 'add', nameOf(machine));
      if (failed !== undefined) return failed;
      added.push(nameOf(machine));
    }
    for (const [i, machine] of machines.entries()) {
      const [own, hub] = [`rp${id}m${i}`, `rp${id}h${i}`];
      const failed =
        (await ip(
          'link',
          'add',
          own,
          'netns',
          nameOf(machine),
          'type',
          'veth',
          'peer',
          'name',
          hub,
          'netns',
          nameOf('hub'),
        )) ??
        (await ip('-n', nameOf(machine), 'addr', 'add', `${address(i, 1)}/30`, 'dev', own)) ??
        (await ip('-n', nameOf('hub'), 'addr', 'add', `${address(i, 2)}/30`, 'dev', hub)) ??
        (await ip('-n', nameOf(machine), 'link', 'set', own, 'up')) ??
        (await ip('-n', nameOf('hub'), 'link', 'set', hub, 'up'));
      if (failed !== undefined) return failed;
    }
    return undefined;
  };
  const refused = await lay();
  if (refused === undefined) return network;
  await network.remove();
  return { refused };
}

/** The end of a child, with what it said. */
export async function ended(
  child: ChildProcess,
): Promise<{ status: number | null; stdout: string; stderr: string }> {
  let [stdout, stderr] = ['', ''];
  child.stdout?.on('data', (part: Buffer) => void (stdout += part.toString()));
  child.stderr?.on('data', (part: Buffer) => void (stderr += part.toString()));
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, stdout, stderr };
}

/** Waits until a child says something on one of its streams. */
export async function says(stream: NodeJS.ReadableStream | null, text: string): Promise<void> {
  let said = '';
  const heard = (part: Buffer): void => void (said += part.toString());
  stream?.on('data', heard);
  for (let tries = 0; tries < 1200 && !said.includes(text); tries++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  stream?.removeListener('data', heard);
  if (!said.includes(text))
    throw new Error(`expected ${JSON.stringify(text)}, heard ${JSON.stringify(said)}`);
}
