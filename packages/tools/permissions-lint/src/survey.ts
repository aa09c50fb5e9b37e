import { isReproError } from '@repro/core/error';
import type { Finding } from '@repro/report';
import { contentOf } from './content.ts';
import type { Directory, FileEntry, FileTree, SourceFacts } from './facts.ts';
import { isToBeShut } from './judge/guarded.ts';
import { judge } from './judge.ts';
import { HEAD_SIZE } from './options.ts';
import { rules } from './rules.ts';
import { ArchiveModes } from './settle/archive-modes.ts';
import type { PolicyRules } from './settle/policy-rules.ts';
import { Readable } from './settle/readable.ts';
import { Neighbourhood } from './settle/scripts.ts';
import type { Subject } from './subject.ts';
import type { Verdict } from './verdict.ts';

/** A tree that was looked at from end to end. */
export interface Surveyed {
  readonly verdicts: readonly Verdict[];
  /** Findings that nothing beside the entry decides. */
  readonly certain: readonly Finding[];
  /** Paths of which part could not be judged for want of facts. */
  readonly unverifiable: Set<string>;
  /** Paths of files of which the source does not say who may read them. */
  readonly unread: ReadonlySet<string>;
  /** Paths in place of which the source has bytes that are not UTF-8. */
  readonly unnameable: ReadonlySet<string>;
  readonly archive: ArchiveModes;
  readonly neighbours: Neighbourhood;
  readonly readable: Readable;
  readonly counts: Counts;
}

/** How much was seen. */
export interface Counts {
  entries: number;
  files: number;
  directories: number;
  /** Files with an execute bit. */
  executable: number;
  /** Entries without a known mode. */
  unknown: number;
}

/** Judges each entry by itself; what hangs on the whole is left to `settle`. */
export async function survey(tree: FileTree, source: SourceFacts, policy: PolicyRules): Promise<Surveyed> {
  const surveyor = new Surveyor(source, policy);
  surveyor.root();
  for await (const entry of tree) {
    const head = surveyor.wants(entry) ? await surveyor.read(entry) : undefined;
    surveyor.judge(entry, head);
  }
  return surveyor;
}

class Surveyor implements Surveyed {
  readonly verdicts: Verdict[] = [];
  readonly certain: Finding[] = [];
  readonly unverifiable = new Set<string>();
  readonly unread = new Set<string>();
  readonly unnameable = new Set<string>();
  readonly archive = new ArchiveModes();
  readonly neighbours = new Neighbourhood();
  readonly readable = new Readable();
  readonly counts: Counts = { entries: 0, files: 0, directories: 0, executable: 0, unknown: 0 };
  readonly #source: SourceFacts;
  readonly #policy: PolicyRules;
  readonly #directories = new Map<string, Directory>();
  readonly #above: readonly Directory[];

  constructor(source: SourceFacts, policy: PolicyRules) {
    this.#source = source;
    this.#policy = policy;
    this.#above = source.above ?? [];
  }

  /** The root is no entry of its tree. */
  root(): void {
    const [root] = this.#above;
    if (!root) return;
    const nothing = new Uint8Array(0);
    const entry: FileEntry = {
      path: '.',
      type: 'dir',
      mode: root.mode,
      size: 0,
      open: () => nothing,
      digest: () => Promise.reject(new TypeError('a directory has no digest')),
    };
    this.verdicts.push(...judge({ entry, path: '.', name: '.', mode: root.mode, parents: [] }));
  }

  /** Whether an entry's content would say anything. */
  wants({ type, unknownMode }: FileEntry): boolean {
    return type === 'file' && unknownMode !== true && this.#source.kind !== 'snapshot';
  }

  /** The first bytes of a file; undefined, and a finding, when it cannot be read. */
  async read(entry: FileEntry): Promise<Uint8Array | undefined> {
    try {
      if (entry.size === 0) return NOTHING;
      return await (this.#source.head ?? headOf)(entry);
    } catch (error) {
      if (!isReproError(error)) throw error;
      this.certain.push(
        rules.finding('permissions/unreadable', { problem: error.message }, { path: entry.path }),
      );
      return undefined;
    }
  }

  judge(entry: FileEntry, head: Uint8Array | undefined): void {
    this.#count(entry);
    if (entry.unknownMode) return;
    const { path, mode } = entry;
    const name = path.slice(path.lastIndexOf('/') + 1);
    const content = head && contentOf(head, name);
    if (content?.interpreter !== undefined) this.neighbours.add(path, (mode & 0o111) !== 0);
    const parentsOf = (): readonly Directory[] => this.#parentsOf(path);
    const subject: Subject = {
      entry,
      path,
      name,
      mode,
      content,
      // Only guarded files are judged by what is around them.
      get parents() {
        return parentsOf();
      },
    };
    this.#weighReading(subject);
    const demanded = this.#policy.judge(subject, entry.onlyUnexecutable ? 'execute' : this.#knows);
    if (demanded) this.certain.push(...demanded);
    else for (const verdict of judge(subject)) this.verdicts.push(verdict);
    if (entry.type === 'dir') this.#directories.set(path, { path, mode, ...uidOf(entry) });
  }

  /** Where the execute bit is all that is kept, files are as readable as each other always; keys are to be shut anyway. */
  #weighReading(subject: Subject): void {
    const { type, mode } = subject.entry;
    if (type === 'file' && this.#knows === 'mode' && !isToBeShut(subject)) this.readable.add(mode);
  }

  get #knows(): 'mode' | 'execute' {
    return this.#source.kind === 'git' || this.#source.kind === 'snapshot' ? 'execute' : 'mode';
  }

  #count(entry: FileEntry): void {
    const { counts } = this;
    counts.entries++;
    if (entry.type === 'dir') counts.directories++;
    if (entry.type === 'file') {
      counts.files++;
      if ((entry.mode & 0o111) !== 0) counts.executable++;
    }
    if (entry.rawPath) this.unnameable.add(entry.path);
    // The mode of a pipe, a socket or a device says nothing without what stands behind it.
    if (entry.type === 'other') this.unverifiable.add(entry.path);
    if (this.#source.kind === 'archive') this.archive.add(entry);
    if (entry.unknownMode) {
      counts.unknown++;
      this.unverifiable.add(entry.path);
    } else if (entry.onlyUnexecutable || (this.#source.kind === 'snapshot' && entry.type === 'file')) {
      this.unverifiable.add(entry.path);
    }
    if (entry.onlyUnexecutable) this.unread.add(entry.path);
  }

  #parentsOf(path: string): readonly Directory[] {
    const directories = this.#directories;
    const above = this.#above;
    const found: Directory[] = [];
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const directory = directories.get(path.slice(0, end));
      if (directory) found.push(directory);
    }
    return [...found, ...above];
  }
}

const NOTHING: Uint8Array = new Uint8Array(0);

function uidOf({ uid }: FileEntry): { uid?: number } {
  return uid === undefined ? {} : { uid };
}

/** The first bytes through the entry's own door; what comes after them is never read. */
async function headOf(entry: FileEntry): Promise<Uint8Array> {
  const bytes = entry.open();
  if (bytes instanceof Uint8Array) return bytes.subarray(0, HEAD_SIZE);
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of bytes) {
    pieces.push(piece);
    size += piece.length;
    if (size >= HEAD_SIZE) break;
  }
  return Buffer.concat(pieces).subarray(0, HEAD_SIZE);
}
