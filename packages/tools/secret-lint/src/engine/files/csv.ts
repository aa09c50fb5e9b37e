import { nothing, type RulesById } from '../candidate.ts';
import { type Cell, judgeRows } from '../structures/table.ts';
import type { FileWatch } from './index.ts';

const SEPARATORS = [',', ';', '\t', '|'];
/** A header is no longer. */
const HEADER = 2000;

/** Tables whose first line names the columns (RFC 4180), whatever separates them; a cell ends with its line. */
export function csvFiles(rules: RulesById): FileWatch {
  return {
    names: ['.csv', '.tsv', '.tab', '.psv'],
    detect(text) {
      const end = text.indexOf('\n');
      if (end < 0 || end > HEADER) return nothing;
      const header = text.slice(0, end).replace(/^\xef\xbb\xbf/, '');
      const separator = separatorOf(header);
      const judge =
        separator &&
        judgeRows(
          rules,
          cellsOf(header, 0, separator).map(({ value }) => value),
        );
      return judge
        ? lines(text, end + 1).flatMap(([line, at]) => judge(cellsOf(line, at, separator)))
        : nothing;
    },
  };
}

/** The one that stands most often in the header. */
function separatorOf(header: string): string | undefined {
  const [best] = SEPARATORS.map((sign) => ({ sign, count: header.split(sign).length - 1 })).sort(
    (a, b) => b.count - a.count,
  );
  return best && best.count > 0 ? best.sign : undefined;
}

function lines(text: string, from: number): (readonly [string, number])[] {
  const found: [string, number][] = [];
  for (let at = from; at < text.length; ) {
    const end = text.indexOf('\n', at);
    const to = end < 0 ? text.length : end;
    found.push([text.slice(at, to), at]);
    at = to + 1;
  }
  return found;
}

/** The cells of a line, without the quotes around them. */
function cellsOf(line: string, at: number, separator: string): Cell[] {
  const cells: Cell[] = [];
  for (let start = 0; start <= line.length; ) {
    const quoted = line.charAt(start) === '"';
    const close = quoted ? closing(line, start + 1) : -1;
    const next = line.indexOf(separator, Math.max(start, close));
    const stop = next < 0 ? line.length : next;
    const from = quoted ? start + 1 : start;
    const written = line.slice(from, close > 0 ? close : stop);
    const value = written.trim();
    cells.push({ value, start: at + from + written.indexOf(value) });
    start = stop + 1;
  }
  return cells;
}

/** Where the quote stands that ends a cell; two of them stand for one. */
function closing(line: string, from: number): number {
  for (let at = line.indexOf('"', from); at >= 0; at = line.indexOf('"', at + 2)) {
    if (line.charAt(at + 1) !== '"') return at;
  }
  return -1;
}
