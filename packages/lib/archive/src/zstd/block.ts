import { type Cursor, corrupt } from './cursor.ts';
import { type Distances, execute } from './execute.ts';
import { type History, MAX_BLOCK } from './history.ts';
import { type LiteralsState, readLiterals } from './literals.ts';
import { readSequences, type SequenceTables } from './sequences.ts';

/** The three bytes before a block (RFC 8878 section 3.1.1.2). */
export interface BlockHeader {
  readonly last: boolean;
  readonly type: 'raw' | 'repeated' | 'compressed' | 'reserved';
  /** Bytes of content for `repeated`, bytes in the file for the others. */
  readonly size: number;
}

const types = ['raw', 'repeated', 'compressed', 'reserved'] as const;

/** Reads a block header from its three bytes. */
export function parseBlockHeader(bytes: Uint8Array): BlockHeader {
  const [low = 0, middle = 0, high = 0] = bytes;
  const word = low | (middle << 8) | (high << 16);
  return { last: (word & 1) === 1, type: types[(word >> 1) & 3] ?? 'reserved', size: word >> 3 };
}

/** What the blocks of a frame hand on to each other. */
export interface BlockState {
  readonly literals: LiteralsState;
  readonly tables: SequenceTables;
  readonly distances: Distances;
  /** Bytes that one block may make. */
  readonly limit: number;
}

/** What the first block of a frame starts from. */
export function emptyBlockState(window: number): BlockState {
  const limit = Math.min(window, MAX_BLOCK);
  const literals = { huffman: undefined, buffer: new Uint8Array(limit) };
  return { literals, tables: {}, distances: [1, 4, 8], limit };
}

/** Appends the content of one block to the history, which has room for it. */
export function readBlock(
  header: BlockHeader,
  block: Cursor,
  state: BlockState & { history: History },
): void {
  const { history } = state;
  if (header.type === 'compressed') {
    const literals = readLiterals(block, state.literals);
    const sequences = readSequences(block, state.tables);
    execute(block, { ...state, literals, sequences }, history);
    return;
  }
  if (header.type === 'reserved') throw corrupt(block, 'a block of the reserved type');
  if (header.type === 'raw') history.buffer.set(block.bytes, history.at);
  else history.buffer.fill(block.bytes[0] ?? 0, history.at, history.at + header.size);
  history.at += header.size;
  history.total += header.size;
}
