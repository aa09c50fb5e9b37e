import { type Detector, nothing, type RulesById } from '../candidate.ts';
import { ACCOUNT_FILES, accountsIn } from '../files/line-files.ts';
import type { Watch } from '../tokens.ts';
import { Last } from './next.ts';

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
  const saidTo = reader();
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

/** What is said to a file, and where that begins. */
interface Said {
  readonly text: string;
  readonly from: number;
}

/** Reads what is written to the file whose name stands at a place. What must stand before it is looked for once for all places of a text. */
function reader(): (text: string, at: number) => Said | undefined {
  const lines = new Last('\n');
  const echoes = [new Last('echo'), new Last('printf')];
  const marks = new Last('<<');
  return (text, at) => {
    const base = Math.max(0, at - SAID, lines.upTo(text, at - 1) + 1);
    const before = text.slice(base, at);
    const echoed = echoes.some((one) => one.upTo(text, at) >= base) ? ECHOED.exec(before) : null;
    const place = echoed?.indices?.[2];
    if (place !== undefined) return { text: before.slice(...place), from: base + place[0] };
    const behind = text.slice(at, at + WRITTEN);
    const isMarked = marks.upTo(text, at) >= base;
    const mark = MARK_BEHIND.exec(behind)?.[1] ?? (isMarked ? MARK_BEFORE.exec(before)?.[1] : undefined);
    const start = mark === undefined ? 0 : behind.indexOf('\n') + 1;
    if (start === 0) return undefined;
    const end = behind.indexOf(`\n${mark}`, start);
    return end < 0 ? undefined : { text: behind.slice(start, end), from: at + start };
  };
}
