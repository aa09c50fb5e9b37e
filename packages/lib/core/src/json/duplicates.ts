import type { ReproError } from '../error.ts';
import { fault, type Source } from './fault.ts';
import { lineColumn } from './place.ts';
import { type JsonEvents, scanJson } from './scan.ts';

/**
 * The error for the first member name in a text that its object has already used; names are compared as they
 * read, so that `"a"` and `"\u0061"` are one. Two readers may keep different members of a pair: an attack on signed documents.
 * Called only when there is such a name: this pass keeps every name of the open objects.
 */
export function duplicateName(source: Source): ReproError {
  const names = new NameTokens(source);
  scanJson(source.bytes, names, { maxDepth: Number.POSITIVE_INFINITY });
  const { name, first, second } = names.duplicate ?? { name: '', first: 0, second: 0 };
  const { line, column } = lineColumn(source.bytes, first);
  const what = `the member name ${JSON.stringify(name)} was used before in this object, at line ${line}, column ${column}`;
  const hint = 'keep one of the two: readers do not agree which of them counts';
  return fault(source, second, { code: 'ERR_REPRO_JSON_DUPLICATE_KEY', what, hint });
}

class NameTokens implements JsonEvents {
  duplicate: { name: string; first: number; second: number } | undefined;
  readonly #bytes: Buffer;
  /** For each open container its names and where they stand; an array has none. */
  readonly #open: Map<string, number>[] = [];

  constructor({ bytes }: Source) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  space(): void {}
  string(): void {}
  number(): void {}

  open(): void {
    this.#open.push(new Map());
  }

  close(): void {
    this.#open.pop();
  }

  name(start: number, end: number): void {
    const names = this.#open.at(-1);
    if (names === undefined || this.duplicate !== undefined) return;
    const name = JSON.parse(this.#bytes.toString('utf8', start, end)) as string;
    const first = names.get(name);
    if (first === undefined) names.set(name, start);
    else this.duplicate = { name, first, second: start };
  }
}
