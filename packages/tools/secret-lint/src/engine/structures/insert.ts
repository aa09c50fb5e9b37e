import { type Detector, nothing, type RulesById } from '../candidate.ts';
import type { Watch } from '../tokens.ts';
import { type Cell, judgeBehindNames, judgeRows } from './table.ts';

/** `insert into users (id, password) values `, whatever quotes the names have; the list of them may be missing. */
const INSERT =
  /insert[ \t]+(?:ignore[ \t]+)?into[ \t]+[\w."`[\]]{1,120}\s{0,8}(?:\(([\w\s,"`[\].]{3,2000})\)\s{0,20}|\b)values\s{0,20}(?=\()/iy;
/** One value of a row: a string, in which a quote is doubled or escaped, or anything else without commas. */
const VALUE = /\s*(?:N?'((?:[^'\\]|''|\\[^])*)'|"((?:[^"\\]|\\[^])*)"|([^,()'"]*(?:\([^()]*\))?))\s*(,|\))/dy;
const BETWEEN = /\s*,\s*\(/y;
/** What is looked at of a statement, in characters; a dump puts thousands of rows in one. */
const LONGEST = 32 * 1024;

/** The values of SQL's INSERT, which the list of columns before them names, or a name in their row. */
export function watchInserts(rules: RulesById): readonly Watch[] {
  const detect: Detector = ({ text, at }) => {
    INSERT.lastIndex = at;
    const insert = INSERT.exec(text);
    if (insert === null) return nothing;
    const columns = insert[1]?.split(',').map((name) => name.trim().replaceAll(/["`[\]]/g, ''));
    const judge = columns === undefined ? judgeBehindNames(rules) : judgeRows(rules, columns);
    const from = INSERT.lastIndex + 1;
    return judge === undefined ? nothing : rows(text.slice(0, at + LONGEST), from).flatMap(judge);
  };
  return [{ needle: { text: 'insert into ', folded: true, around: 'anything' }, detect, reach: LONGEST }];
}

/** The rows from behind the first bracket on, as far as they are written so. */
function rows(text: string, from: number): Cell[][] {
  const found: Cell[][] = [];
  for (let at: number | undefined = from; at !== undefined; ) {
    const row: Cell[] = [];
    let end = '';
    VALUE.lastIndex = at;
    while (end !== ')') {
      const value = VALUE.exec(text);
      const place = value?.indices?.slice(1, 4).find((group) => group !== undefined);
      if (place === undefined) return found;
      row.push({ value: text.slice(...place), start: place[0] });
      end = value?.[4] ?? ')';
    }
    found.push(row);
    BETWEEN.lastIndex = VALUE.lastIndex;
    at = BETWEEN.test(text) ? BETWEEN.lastIndex : undefined;
  }
  return found;
}
