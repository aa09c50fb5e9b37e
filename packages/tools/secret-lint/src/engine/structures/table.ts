import { isRandom, kinds } from '../../values/randomness.ts';
import { judgeGiven } from '../assignment/given.ts';
import { nameFacts } from '../assignment/names.ts';
import { type Candidate, nothing, type RulesById } from '../candidate.ts';

/** What stands in a cell of a table, and where it begins in the text. */
export interface Cell {
  readonly value: string;
  readonly start: number;
}

/** Finds the credentials of a row. */
export type JudgeRow = (row: readonly Cell[]) => readonly Candidate[];

const NAMES =
  /^(?:key|name|variable|var|setting|option|parameter|param|env|environment variable|option_name|meta_key|config_key|field|property|credential|secret)s?$/i;
const VALUES = /^(?:value|val|option_value|meta_value|config_value|content|data|setting_value)s?$/i;

/** A cell that may be the name of a credential, and not of a step that changes a schema, beside which its hash stands. */
const NAME =
  /^(?!(?:add|alter|change|create|drop|make|remove|rename|update)[_-])(?=.*(?:pass|pwd|secret|token|key|cred))[a-z][\w.-]{3,60}$/i;

/**
 * How the rows of a table are judged whose columns are called so: a cell below the name of a credential, one that a name in its own
 * row describes (`Variable`, `Value`), and one behind the name of a credential. Undefined for what is no header.
 */
export function judgeRows(rules: RulesById, header: readonly string[]): JudgeRow | undefined {
  const titles = header.map((title) => title.trim().replaceAll(/^[*_`"' ]+|[*_`"' ]+$/g, ''));
  if (titles.length < 2 || titles.some((title) => title.length > 60)) return undefined;
  const columns = [...titles.keys()].filter((at) => isTitle(titles[at] ?? ''));
  const name = titles.findIndex((title) => NAMES.test(title));
  const value = titles.findIndex((title) => VALUES.test(title));
  const hasPairs = name >= 0 && value >= 0 && name !== value;
  const judge = (title: string | undefined, cell: Cell | undefined) =>
    title === undefined || cell === undefined ? nothing : judgeGiven(rules, title, cell);
  const behindNames = judgeBehindNames(rules, (at) => columns.includes(at) || (hasPairs && at === value));
  return (row) => [
    ...columns.flatMap((at) => judge(titles[at], row[at])),
    ...(hasPairs ? judge(row[name]?.value, row[value]) : []),
    ...behindNames(row),
  ];
}

/** How the rows of a table are judged that may have no header: a cell behind the name of a credential, but where `isJudged` has told of its column. */
export function judgeBehindNames(
  rules: RulesById,
  isJudged: (column: number) => boolean = () => false,
): JudgeRow {
  return (row) =>
    row.flatMap((cell, at) => {
      const next = row[at + 1];
      if (isJudged(at + 1) || next === undefined || !NAME.test(cell.value) || !isTitle(cell.value))
        return nothing;
      // Behind a name may stand its type, or its default, as well.
      return kinds(next.value) >= 3 || isRandom(next.value) ? judgeGiven(rules, cell.value, next) : nothing;
    });
}

function isTitle(title: string): boolean {
  const facts = nameFacts(title.replaceAll(' ', '_'));
  return facts !== undefined && facts.class !== 'weak';
}
