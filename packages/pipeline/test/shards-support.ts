import { cp, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type ProcessOutcome, temporaryDirectory } from '@repro/testkit';
import { contents, lasting, project, repro } from './support.ts';

/** Hooks and plug-ins of all kinds, beside the steps that every project has. */
export const EVERYTHING = {
  hooks: {
    pre_build: [['true']],
    post_build: [['true']],
    pre_validate: [['true']],
    post_validate: [['true']],
    pre_compliance: [['true']],
    post_compliance: [['true']],
  },
  plugins: {
    validators: [
      { name: 'one', command: ['sh', '-c', `echo '{"ok":true}'`] },
      { name: 'two', command: ['./two.sh'] },
    ],
  },
  security: { pins_policy: 'pins.json' },
};

/** A project with everything; `two` decides what one of its plug-ins says. */
export function everything(two = `{"ok":true}`): Promise<string> {
  return project(EVERYTHING, {
    'two.sh': `#!/bin/sh\necho '${two}'\n`,
    'pins.json': '{"schema_version":"1.0","require_comment":true}\n',
  });
}

/** A machine: a copy of the source and a home of its own. */
export interface Machine {
  readonly root: string;
  run(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<ProcessOutcome>;
}

export async function machine(source: string): Promise<Machine> {
  const place = await temporaryDirectory();
  const root = path.join(place, 'project');
  await cp(source, root, { recursive: true, verbatimSymlinks: true });
  const own = { HOME: place, XDG_CACHE_HOME: `${place}/cache`, XDG_STATE_HOME: `${place}/state` };
  return {
    root,
    run: ([command = '', ...args], env = {}) => repro([command, root, ...args], { env: { ...own, ...env } }),
  };
}

/** What a run says when asked in JSON. */
export interface Told {
  readonly ok: boolean;
  readonly evidence_digest?: string;
  readonly missing?: readonly { readonly shard: number; readonly steps: readonly string[] }[];
  readonly steps: readonly {
    readonly name: string;
    readonly status: string;
    readonly reason?: string;
    readonly error?: string;
  }[];
}

export const told = ({ stdout }: ProcessOutcome): Told => JSON.parse(stdout.toString()) as Told;

/** The names of the steps that were taken over from another run, by what the run said on its way. */
export const takenOver = ({ stderr }: ProcessOutcome): string[] =>
  [...stderr.matchAll(/^repro: (\S+) \S+ \(from the cache\)$/gm)].map(([, name = '']) => name).sort();

/** The files of a release that do not tell of one run, with what they hold. */
export const released = async (root: string, folder = 'dist') =>
  lasting(await contents(path.join(root, folder)));

/** Every file below a directory. */
export async function filesBelow(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

/** The blobs of a registry's storage that results are made of, with the artifact type of manifests. */
export async function blobsOf(storage: string): Promise<readonly { file: string; bytes: Buffer }[]> {
  const files = (await filesBelow(path.join(storage, 'docker/registry/v2/blobs'))).filter((file) =>
    file.endsWith('/data'),
  );
  return Promise.all(files.sort().map(async (file) => ({ file, bytes: await readFile(file) })));
}
