import { type Detector, nothing, type RulesById } from '../candidate.ts';
import type { Watch } from '../tokens.ts';
import { type Cell, judgeRows } from './table.ts';

/** The line between a table's header and its rows. */
const DELIMITERS = /^[ \t>]*\|?(?:[ \t]*:?-{1,80}:?[ \t]*\|){1,40}[ \t]*(?::?-{1,80}:?)?[ \t]*\r?$/;
/** What is looked at of a table, in characters. */
const LONGEST = 16 * 1024;
const HEADER = 384;

/** The cells of tables in Markdown, found by the line below the header. */
export function watchMarkdownTables(rules: RulesById): readonly Watch[] {
  const detect: Detector = ({ text, at }) => {
    const to = lineEnd(text, at + 1);
    const header = text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - HEADER), at);
    if (!header.includes('|') || !/[^\s|:>-]/.test(header) || !DELIMITERS.test(text.slice(at + 1, to)))
      return nothing;
    const judge = judgeRows(
      rules,
      cellsOf(header, 0).map(({ value }) => value),
    );
    return judge === undefined ? nothing : rows(text, to + 1).flatMap(judge);
  };
  return ['\n|--', '\n| --', '\n|:-', '\n| :-', '\n--- |', '\n---|'].map((literal) => ({
    needle: { text: literal, folded: false, around: 'anything' },
    detect,
    reach: LONGEST,
  }));
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** The lines from a place on that hold cells. */
function rows(text: string, from: number): Cell[][] {
  const found: Cell[][] = [];
  for (let at = from; at < text.length; ) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    if (!line.includes('|') || DELIMITERS.test(line)) break; // of the next table: none is read twice
    found.push(cellsOf(line, at));
    at = end + 1;
  }
  return found;
}

/** What stands between the bars of a line, without blanks and the signs of emphasis and code. */
function cellsOf(line: string, at: number): Cell[] {
  let from = behindAll(line, 0, ' \t>');
  if (line.charAt(from) === '|') from++;
  let end = endOf(line, line.length, ' \t\r', from);
  if (end > from && line.charAt(end - 1) === '|') end--;
  const cells: Cell[] = [];
  for (; from <= end; ) {
    const bar = line.indexOf('|', from);
    const to = bar < 0 || bar > end ? end : bar;
    const start = Math.min(to, behindAll(line, from, AROUND));
    cells.push({ value: line.slice(start, endOf(line, to, AROUND, start)), start: at + start });
    from = to + 1;
  }
  return cells;
}

/** Blanks and the signs of emphasis and code. */
const AROUND = ' \t*_`';

function behindAll(text: string, from: number, characters: string): number {
  let at = from;
  while (at < text.length && characters.includes(text.charAt(at))) at++;
  return at;
}

/** Where what ends at a place ends without some characters, no sooner than from another place on. */
function endOf(text: string, to: number, characters: string, from: number): number {
  let at = to;
  while (at > from && characters.includes(text.charAt(at - 1))) at--;
  return at;
}
