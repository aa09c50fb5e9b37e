import { type Detector, nothing, type RulesById } from '../candidate.ts';
import { accountsIn } from '../files/line-files.ts';
import type { Watch } from '../tokens.ts';

/** How much of a list is read. */
const LONGEST = 700;
/** The lines below, as far as they are indented. */
const BLOCK = /chpasswd:[ \t]*\r?\n((?:[ \t]+[^\n]*\n?){1,20})/y;
const ACCOUNT = /^[ \t]+(?:- )?["']?[\w-]{1,32}:([^\s:$"']{4,100})(?=["']?[ \t]*\r?$)/gm;

/** The passwords of accounts that cloud-init is to make, a line each. */
export function watchAccountLists(rules: RulesById): readonly Watch[] {
  const detect: Detector = ({ text, at }) => {
    BLOCK.lastIndex = at;
    const block = BLOCK.exec(text.slice(0, at + LONGEST))?.[1];
    if (block === undefined) return nothing;
    const from = BLOCK.lastIndex - block.length;
    return accountsIn(rules, ACCOUNT, block).map((one) => ({
      ...one,
      start: one.start + from,
      end: one.end + from,
    }));
  };
  return [{ needle: { text: 'chpasswd:', folded: false, around: 'anything' }, detect }];
}
