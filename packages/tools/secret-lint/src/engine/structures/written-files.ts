import { type Detector, nothing, type RulesById } from '../candidate.ts';
import { ACCOUNT_FILES, accountsIn } from '../files/line-files.ts';
import type { Watch } from '../tokens.ts';

/** How far before the file's name what is said to it may stand, and how much of what is written to it is read. */
const SAID = 400;
const WRITTEN = 700;
/** `echo "…" >> /etc/ppp/`, `echo '…' | sudo tee -a ~/`. */
const ECHOED =
  /(?:echo|printf)[ \t]{1,4}(?:-\w{1,3}[ \t]{1,4})?(["'])([^\n]{4,300}?)\1[ \t]{0,4}(?:>{1,2}|\|[ \t]{0,4}(?:sudo[ \t]{1,4})?tee(?:[ \t]{1,4}-a)?)[ \t]{0,4}["']?[\w./~${}-]{0,100}$/d;
/** `cat > /etc/ppp/chap-secrets <<EOF`, and the same with the mark before the file. */
const MARK_BEHIND = /^[\w.-]{1,40}["']?[ \t]{0,4}<<-?[ \t]{0,2}["']?(\w{1,20})["']?[ \t]*\r?\n/;
const MARK_BEFORE =
  /<<-?[ \t]{0,2}["']?(\w{1,20})["']?[ \t]{1,4}(?:>{1,2}|\|[ \t]{0,4}(?:sudo[ \t]{1,4})?tee)[^\n]{0,100}$/;

/** Accounts that a script writes to the file of them: read as that file is. */
export function watchWrittenFiles(rules: RulesById): readonly Watch[] {
  return ACCOUNT_FILES.flatMap(({ names, line, isSaid }) => {
    if (!isSaid) return [];
    const detect: Detector = ({ text, at }) => {
      const part = saidTo(text, at);
      return part === undefined
        ? nothing
        : accountsIn(rules, line, part.text).map((one) => ({
            ...one,
            start: one.start + part.from,
            end: one.end + part.from,
          }));
    };
    return names.map((text) => ({ needle: { text, folded: false, around: 'anything' as const }, detect }));
  });
}

/** What is written to the file whose name stands at a place, and where that begins. */
function saidTo(text: string, at: number): { readonly text: string; readonly from: number } | undefined {
  const from = Math.max(0, at - SAID);
  const before = text.slice(Math.max(from, text.lastIndexOf('\n', at - 1) + 1), at);
  const base = at - before.length;
  const echoed = ECHOED.exec(before);
  const place = echoed?.indices?.[2];
  if (place !== undefined) return { text: before.slice(...place), from: base + place[0] };
  const behind = text.slice(at, at + WRITTEN);
  const mark = MARK_BEHIND.exec(behind)?.[1] ?? MARK_BEFORE.exec(before)?.[1];
  const start = behind.indexOf('\n') + 1;
  if (mark === undefined || start === 0) return undefined;
  const end = behind.indexOf(`\n${mark}`, start);
  return end < 0 ? undefined : { text: behind.slice(start, end), from: at + start };
}
