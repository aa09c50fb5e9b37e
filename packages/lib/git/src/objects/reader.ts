import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import { ReproError } from '@repro/core/error';
import { missingHint, noCommit, printable, unexpected } from '../process/failure.ts';
import { defaultTimeout, start } from '../process/run.ts';
import { watch } from '../process/watch.ts';
import { repositorySettings } from '../repository/settings.ts';
import type { Repository } from '../types.ts';
import { checkObject, corrupt, type ObjectType, objectHash } from './hash.ts';
import { type Source, sourceOf } from './source.ts';

/** An object as `git cat-file --batch` announces it. */
interface Announced {
  readonly name: string;
  readonly type: ObjectType;
  readonly size: number;
}

/** One running `git cat-file --batch`; answers come in the order of the requests. */
export interface ObjectReader {
  /** The whole object; its hash is checked. `name` may be a full name or 'HEAD^{commit}'; undefined when there is none. */
  read(name: string, limit?: number): Promise<(Announced & { readonly content: Buffer }) | undefined>;
  /** Objects that belong together, in order, asked for at once so that none waits for the one before. */
  readAll(
    names: readonly string[],
    limit?: number,
  ): AsyncGenerator<{ readonly name: string; readonly content: Buffer }>;
  /** Asks for objects whose answers `stream` will give, one by one; git works ahead as far as a pipe holds. */
  ask(names: readonly string[]): void;
  /** The bytes of the object that was asked for next, checked against its name at the end. */
  stream(name: string): AsyncGenerator<Uint8Array, void, undefined>;
  /** Lets the process of Node end although git still waits for requests. */
  idle(): void;
  /** The opposite of `idle`. */
  wake(): void;
  /** Ends git. */
  end(): void;
}

const treeLimit = 256 * 1024 * 1024;

/** Starts the reader. Nothing runs unless asked for: no filter, no text conversion, no fetch. */
export function objectReader(repo: Repository): ObjectReader {
  const child = start(repo.directory, ['cat-file', '--batch'], {
    ...repo.options,
    settings: repositorySettings(repo),
  });
  const { failed, late } = watch(child, repo);
  const source = sourceOf(child.stdout as Readable, repo.options.timeoutMs ?? defaultTimeout, late);
  const ask = (names: readonly string[]): void => {
    for (const name of names) {
      if (name.includes('\n')) throw noCommit(repo.root, name);
    }
    child.stdin?.write(names.map((name) => `${name}\n`).join(''));
  };
  const answer = async (asked: string): Promise<Announced | undefined> =>
    announced(await source.line(), asked, failed);
  return {
    async read(name, limit = treeLimit) {
      ask([name]);
      const object = await answer(name);
      return object && { ...object, content: await content(source, object, limit) };
    },
    async *readAll(names, limit = treeLimit) {
      ask(names);
      for (const name of names) {
        const object = await answer(name);
        if (!object) throw missing(repo, name);
        yield { name, content: await content(source, object, limit) };
      }
    },
    ask,
    async *stream(name) {
      const object = await answer(name);
      if (!object) throw missing(repo, name);
      yield* pass(source, object);
    },
    idle: () => refer(child, false),
    wake: () => refer(child, true),
    end: () => void child.kill('SIGKILL'),
  };
}

/** The error for an object that is not in the store. */
export function missing(repo: Repository, name: string): ReproError {
  return new ReproError(
    'ERR_REPRO_GIT_OBJECT_MISSING',
    `${printable(repo.root)}: object ${printable(name)} is missing`,
    { hint: missingHint },
  );
}

async function announced(
  line: string | undefined,
  asked: string,
  failed: () => Promise<ReproError>,
): Promise<Announced | undefined> {
  if (line === undefined) throw await failed();
  const match = /^([0-9a-f]{40}|[0-9a-f]{64}) (blob|commit|tag|tree) ([0-9]+)$/.exec(line);
  if (match) return { name: match[1] as string, type: match[2] as ObjectType, size: Number(match[3]) };
  if (line.endsWith(' missing') || line.endsWith(' ambiguous')) return undefined;
  throw unexpected(`git cat-file answered ${printable(line)} for ${printable(asked)}`);
}

async function content(source: Source, object: Announced, limit: number): Promise<Buffer> {
  if (object.size > limit) {
    throw new ReproError(
      'ERR_REPRO_TOO_LARGE',
      `${object.type} ${object.name} has ${object.size} bytes, the limit is ${limit}`,
      { hint: 'no attribute file, link or tree of a usual repository is so large' },
    );
  }
  const parts: Buffer[] = [];
  for await (const piece of counted(source, object.size)) parts.push(piece);
  const whole = parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
  checkObject(object.type, whole, object.name);
  return whole;
}

async function* pass(source: Source, object: Announced): AsyncGenerator<Uint8Array, void, undefined> {
  const hash = objectHash(object.type, object.size, object.name);
  for await (const piece of counted(source, object.size)) {
    hash.update(piece);
    yield piece;
  }
  const found = hash.digest('hex');
  if (found !== object.name) throw corrupt(object.type, object.name, found);
}

/** Exactly `size` bytes and the line end that git puts behind them. */
async function* counted(source: Source, size: number): AsyncGenerator<Buffer, void, undefined> {
  for (let left = size; left > 0; ) {
    const piece = await source.some(left);
    if (!piece) throw unexpected(`git cat-file ended ${left} bytes early`);
    left -= piece.length;
    yield piece;
  }
  await source.some(1);
}

function refer(child: ChildProcess, on: boolean): void {
  const streams = [child.stdin, child.stdout, child.stderr] as unknown as { ref(): void; unref(): void }[];
  for (const handle of [child, ...streams]) {
    if (on) handle.ref();
    else handle.unref();
  }
}
