import type { Tree } from '@repro/tree';
import { hashBatches } from '@repro/tree/hash';
import type { Snapshot, SnapshotEntry, SnapshotRules, SnapshotTotals } from './document.ts';
import { snapshotEntry } from './entries.ts';
import type { MakeOptions } from './options.ts';
import { rulesOf, type Selected, type Source, select } from './select.ts';
import { newTally } from './tally.ts';

/**
 * The exact state of a source tree: a pure function of it, and of the rules that select from it. Nothing of the
 * machine, the clock, the user or the number of threads reaches it.
 * `input` is a directory, or a tree that is taken as it is (then only its hashing can be chosen).
 * @throws ERR_REPRO_SPECIAL_FILE, ERR_REPRO_NAME_ENCODING for entries that no snapshot can hold; ERR_REPRO_CHANGED and
 * ERR_REPRO_VANISHED when the tree changes meanwhile; and as `walk` of @repro/tree, `trackedTree` of @repro/git.
 */
export async function make(input: string | Tree, options: MakeOptions = {}): Promise<Snapshot> {
  const { rules, source } = await selectFrom(input, options);
  const tally = newTally();
  const files: SnapshotEntry[] = [];
  for await (const batch of entryBatches(source, options)) {
    tally.add(batch);
    files.push(...batch);
  }
  return { schema_version: '1.0', root: '.', files, rules: rules(), ...tally.totals() };
}

/**
 * The same document in canonical form (RFC 8785) with a newline, in pieces: nothing but a piece is held in memory.
 * The pieces come as the files are hashed; when one fails, those before it are no document. `onTotals` is told what the
 * document ends with, and the rules that it records, before its last piece.
 */
export async function* write(
  input: string | Tree,
  options: MakeOptions & {
    readonly onTotals?: (totals: SnapshotTotals, recorded: SnapshotRules) => void;
  } = {},
): AsyncGenerator<Uint8Array, void, undefined> {
  const { rules, source } = await selectFrom(input, options);
  const tally = newTally();
  // `files` is the first member in canonical order, and all that depends on it comes after. The members of all
  // objects are in that order too, so that JSON.stringify writes the canonical form.
  yield Buffer.from('{"files":[');
  for await (const batch of entryBatches(source, options)) yield tally.add(batch);
  const totals = tally.totals();
  const recorded = rules();
  options.onTotals?.(totals, recorded);
  const rest = JSON.stringify({ root: '.', rules: recorded, schema_version: '1.0', ...totals });
  yield Buffer.from(`],${rest.slice(1)}\n`);
}

async function selectFrom(input: string | Tree, options: MakeOptions): Promise<Selected> {
  if (typeof input === 'string') return select(input, await rulesOf(options), options);
  return { source: input, rules: () => ({ exclude: [], gitignore: false, ignore: [], selection: 'tree' }) };
}

async function* entryBatches(
  source: Source,
  { workers, cache, signal, onEntry, onBits }: MakeOptions,
): AsyncGenerator<SnapshotEntry[], void, undefined> {
  for await (const batch of hashBatches(source, { workers, cache, signal, onEntry, onBits })) {
    yield batch.map(snapshotEntry);
  }
}
