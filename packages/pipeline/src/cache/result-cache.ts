import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { canonicalDigest, canonicalize, type Json, type JsonObject, parseStrict } from '@repro/core';
import type { NamedDigest, PolicyReference, Status } from '@repro/evidence';
import type { Tool } from '@repro/report';
import type { ReleaseStore } from '../flow/store.ts';
import { fileBytes } from '../workspace/file-bytes.ts';
import { codeIdentity } from './code.ts';
import { evict, placeBytes, placeCopy, touch } from './files.ts';
import type { Seal } from './seal.ts';

/** Everything that the result of a step depends on. */
export interface Key {
  readonly step: string;
  readonly tool: Tool;
  readonly options: Json;
  readonly inputs: readonly NamedDigest[];
}

/** What a step came to, as it is kept. */
export interface Result {
  readonly status: Status;
  readonly outputs: readonly NamedDigest[];
  /** Which of them is its report. */
  readonly report?: string | undefined;
  readonly value?: Json | undefined;
  readonly warnings: readonly string[];
  readonly policy?: PolicyReference | undefined;
}

/** A result of an earlier run. */
export interface CachedResult extends Result {
  /** The run that computed it. */
  readonly runId: string;
}

/** A result as an entry holds it. */
interface Entry extends CachedResult {
  /** The text of its report, unless that is an object of its own. */
  readonly text?: string | undefined;
}

/** Where a cache is and what it may do. */
export interface CacheOptions {
  readonly directory: string;
  /** Bytes. */
  readonly limit: number;
  readonly seal: Seal;
  readonly now: () => Date;
  readonly warn: (line: string) => void;
}

/** Changes when what is kept changes its form. */
const FORMAT = 2;
const ENTRY_LIMIT = 1024 * 1024;
/** Longer reports are objects. */
const TEXT_LIMIT = 64 * 1024;

/**
 * Results of pure steps by the fingerprint of what they depend on, and the files that they wrote by digest; a report lies
 * in the entry, since most steps write nothing else, and a file each would be most of the time that it takes. An entry that
 * does not bear this user's seal, and a file that has not its digest, counts for nothing: it is removed, told, and the
 * step runs. Every file is written beside its place and renamed, so that runs at the same time do not disturb each other.
 */
export class ResultCache {
  readonly #options: CacheOptions;

  constructor(options: CacheOptions) {
    this.#options = options;
  }

  /** SHA-256 of what the result depends on. */
  async fingerprint({ step, tool: { name, version }, options, inputs }: Key): Promise<string> {
    const key = {
      format: FORMAT,
      code: await codeIdentity(),
      step,
      tool: { name, version },
      options,
      inputs: inputs.map((input) => ({ name: input.name, sha256: input.sha256 })),
    };
    return (await canonicalDigest(key)).sha256;
  }

  /** Writes the files of a result into `store` and gives the result; undefined when there is none that can be trusted. */
  async take(fingerprint: string, store: ReleaseStore): Promise<CachedResult | undefined> {
    const { now } = this.#options;
    const file = this.#entry(fingerprint);
    const entry = await this.#read(file, fingerprint);
    if (!entry) return undefined;
    const { text, ...result } = entry;
    for (const output of result.outputs) {
      const content = output.name === result.report && text !== undefined ? Buffer.from(text) : undefined;
      if (!(await this.#copyOut(output, content, store))) return undefined;
    }
    touch(file, now());
    return result;
  }

  /** Keeps a result of run `runId`; `fileOf` tells where the files of the release lie. */
  async keep(fingerprint: string, result: CachedResult, fileOf: (name: string) => string): Promise<void> {
    const text = result.report && (await shortText(fileOf(result.report)));
    for (const { name, sha256 } of result.outputs)
      if (name !== result.report || text === undefined) await placeCopy(this.#object(sha256), fileOf(name));
    const { runId, ...rest } = result;
    const entry = { ...defined({ ...rest, text }), fingerprint, run_id: runId };
    const bytes = Buffer.from(canonicalize(entry));
    const sealed = Buffer.concat([Buffer.from(`${this.#options.seal.of(bytes)}\n`), bytes]);
    await placeBytes(this.#entry(fingerprint), sealed);
  }

  /** Holds the cache to its size. */
  async trim(): Promise<void> {
    await evict(this.#options.directory, this.#options.limit);
  }

  async #read(file: string, fingerprint: string): Promise<Entry | undefined> {
    const sealed = await readFile(file).catch(() => undefined);
    if (!sealed) return undefined;
    const end = sealed.indexOf('\n');
    const bytes = sealed.subarray(end + 1);
    const isOurs =
      bytes.length < ENTRY_LIMIT && this.#options.seal.holds(bytes, sealed.toString('latin1', 0, end));
    if (!isOurs)
      return this.#distrust(file, 'an entry that this user has not stored, or that was changed since');
    const { run_id: runId, ...entry } = parseStrict(bytes) as JsonObject;
    // One that stands under another name than its own answers another question.
    if (entry['fingerprint'] !== fingerprint) return this.#distrust(file, 'an entry that was moved');
    return { ...entry, runId } as unknown as Entry;
  }

  /** Writes a file of a result from its `content`, or from its object. */
  async #copyOut(
    { name, sha256: expected }: NamedDigest,
    content: Uint8Array | undefined,
    store: ReleaseStore,
  ): Promise<boolean> {
    const file = this.#object(expected);
    try {
      const { sha256 } = await store.write(name, content ?? fileBytes(file));
      if (sha256 === expected) {
        if (!content) touch(file, this.#options.now());
        return true;
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
      throw error;
    }
    await this.#distrust(file, `${name}, which was changed since it was stored`);
    return false;
  }

  async #distrust(file: string, what: string): Promise<undefined> {
    this.#options.warn(`the cache holds ${what}: it is computed anew (${file})`);
    await rm(file, { force: true });
  }

  #entry(fingerprint: string): string {
    return path.join(this.#options.directory, 'entries', fingerprint.slice(0, 2), fingerprint);
  }

  #object(sha256: string): string {
    return path.join(this.#options.directory, 'objects', sha256.slice(0, 2), sha256);
  }
}

/** Without the members that are undefined, which have no place in JSON. */
function defined(result: Result & Pick<Entry, 'text'>): JsonObject {
  const members = Object.entries(result).filter(([, value]) => value !== undefined);
  return Object.fromEntries<Json>(members as [string, Json][]);
}

/** The text of a file; undefined when it is long. */
async function shortText(file: string): Promise<string | undefined> {
  const bytes = await readFile(file);
  return bytes.length <= TEXT_LIMIT ? bytes.toString('utf8') : undefined;
}
