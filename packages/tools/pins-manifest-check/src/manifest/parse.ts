import { ReproError } from '@repro/core/error';
import type { NamedText } from '../options.ts';
import { fullImageName, isPin } from '../references/target.ts';
import { shownLines } from './lines.ts';

/** A row of the manifest: this reference may be used in this version, which is this commit or digest. */
export interface Row {
  /** As `Target.key`. */
  readonly key: string;
  readonly version: string;
  readonly pin: string;
  readonly line: number;
}

/** A manifest, read; `faults` are rows that say nothing certain. */
export interface Manifest {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly faults: readonly { readonly line: number; readonly problem: string }[];
}

/** The names that the three columns may have: `Commit` as well as `Pinned SHA` and `Commit hash`. */
const COLUMNS = [
  /^(?:actions?|references?|images?|uses|names?|repo(?:sitory|sitories|s)?)$/i,
  /^(?:pinned |release )?(?:versions?|tags?|releases?)$/i,
  /^(?:pinned |full |git |commit )?(?:commits?|pins?|sha(?:-?(?:1|256))?|digests?|hash(?:es)?)(?: sha| hash| id)?$/i,
] as const;

/**
 * Reads the tables of a Markdown text that have the columns Action, Version and Commit (others may stand beside them).
 * Tables in code blocks and in HTML comments do not count, in quotes and lists neither: a reviewer would not see them
 * as rows.
 * @throws ERR_REPRO_MANIFEST when there is no such table.
 */
export function parseManifest({ name, text }: NamedText): Manifest {
  const rows: Row[] = [];
  const faults: { line: number; problem: string }[] = [];
  let columns: number[] | undefined;
  let tables = 0;
  const lines = tableLines(text);
  for (const [index, cells] of lines.entries()) {
    if (cells === undefined) columns = undefined;
    else if (columns === undefined) {
      columns = columnsOf(cells);
      tables += columns ? 1 : 0;
      // Of another table all lines are its own; a sentence with a bar in it is none.
      if (isRule(lines[index + 1])) columns ??= [];
    } else if (columns.length > 0 && !isRule(cells)) {
      const row = rowOf(
        columns.map((column) => cells[column] ?? ''),
        index + 1,
      );
      if ('problem' in row) faults.push(row);
      else rows.push(row);
    }
  }
  if (tables > 0) {
    const sound = withoutContradictions(rows);
    return { name, rows: sound.rows, faults: [...faults, ...sound.faults] };
  }
  throw new ReproError(
    'ERR_REPRO_MANIFEST',
    `${name}: no table with the columns Action, Version and Commit`,
    {
      hint: 'begin a Markdown table with | Action | Version | Commit |',
      at: { path: name },
    },
  );
}

/** Whether these are the cells of the line below a table's headings. */
function isRule(cells: readonly string[] | undefined): boolean {
  return cells?.every((cell) => /^:?-+:?$/.test(cell)) ?? false;
}

/** For each line the cells of a table row, or undefined. */
function tableLines(text: string): (string[] | undefined)[] {
  return shownLines(text).map((line) => (line?.includes('|') ? cellsOf(line) : undefined));
}

/** The cells between the bars of a row, outer bars or not; `\\|` is a bar of the text, in code as well. */
function cellsOf(row: string): string[] {
  return row
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => plain(cell.replaceAll('\\|', '|')));
}

/** A cell without its Markdown: code marks, links and emphasis. */
function plain(cell: string): string {
  const text = cell.trim();
  return unmarked(/^\[([^\]]*)\]\([^)]*\)$/.exec(text)?.[1] ?? text);
}

function unmarked(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && isMark(text, start)) start++;
  while (end > start && isMark(text, end - 1)) end--;
  return text.slice(start, end);
}

const isMark = (text: string, at: number): boolean => text[at] === '`' || text[at] === '*';

function columnsOf(cells: readonly string[]): number[] | undefined {
  const columns = COLUMNS.map((name) => cells.findIndex((cell) => name.test(cell)));
  return columns.includes(-1) ? undefined : columns;
}

function rowOf(
  [reference = '', version = '', pin = '']: readonly string[],
  line: number,
): Row | { line: number; problem: string } {
  const key = keyOf(reference, isPin(pin, 'image'));
  if (key === undefined)
    return { line, problem: `${JSON.stringify(reference)} is no owner/repo and no docker://image` };
  if (version === '') return { line, problem: `${reference} has no version` };
  // No tag has either, and a comment would tell but a part of it.
  if (/[\s\p{Cc}]/u.test(version))
    return { line, problem: `the version of ${reference} is ${JSON.stringify(version)}, expected one word` };
  const type = key.startsWith('docker://') ? 'image' : 'source';
  if (isPin(pin, type)) return { key, version, pin, line };
  const expected = type === 'image' ? 'sha256: and 64 lower-case digits' : 'a full commit in lower case';
  return { line, problem: `the pin of ${reference} is ${JSON.stringify(pin)}, expected ${expected}` };
}

/**
 * The key of a reference as people write it; the path below a repository has the repository's pin. What has a digest
 * is an image, with `docker://` before it or not.
 */
function keyOf(reference: string, hasDigest: boolean): string | undefined {
  if (/\s|@/.test(reference) || reference === '') return undefined;
  const text = reference.toLowerCase();
  if (text.startsWith('docker://') || hasDigest) {
    return `docker://${fullImageName(text.replace(/^docker:\/\//, ''))}`;
  }
  if (/^(?:project|component):./.test(text)) return text;
  return /^((?:https?:\/\/[\w.:-]+\/)?[\w.-]+\/[\w.-]+)(?:\/[^<>`|]*)?$/.exec(text)?.[1];
}

/** One version of one reference must be one commit: a row that says otherwise than an earlier one allows nothing. */
function withoutContradictions(all: readonly Row[]): Pick<Manifest, 'rows' | 'faults'> {
  const first = new Map<string, Row>();
  const rows: Row[] = [];
  const faults: { line: number; problem: string }[] = [];
  for (const row of all) {
    const id = `${row.key} ${row.version}`;
    const other = first.get(id) ?? row;
    first.set(id, other);
    if (other.pin === row.pin) rows.push(row);
    else faults.push({ line: row.line, problem: `${id} has another pin in line ${other.line}` });
  }
  return { rows, faults };
}
