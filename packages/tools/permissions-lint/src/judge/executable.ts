import { runsByName } from '../content/magic.ts';
import { isData, scriptForm } from '../names.ts';
import { rules } from '../rules.ts';
import type { Subject } from '../subject.ts';
import { octal, type Verdict } from '../verdict.ts';

const EXECUTE = 0o111;

/** A script without execute bit, or an execute bit on what is no program. */
export function judgeExecutable(subject: Subject): Verdict[] {
  const found = (subject.mode & EXECUTE) === 0 ? missing(subject) : needless(subject);
  return found ? [found] : [];
}

function missing({ path, mode, content }: Subject): Verdict | undefined {
  if (content?.interpreter === undefined) return undefined;
  const form = scriptForm(path);
  if (form === 'other') return undefined;
  const data = { interpreter: content.interpreter, mode: octal(mode) };
  return {
    finding: rules.finding('permissions/script-not-executable', data, { path }),
    path,
    restsOn: 'running',
    script: { needs: 'bit', form, ...data },
    // Whoever may read it may run it; but no bit of the owner's or group's rights is to come to life by it.
    ...((mode & 0o444) !== 0 &&
      (mode & 0o6000) === 0 && { change: { from: mode, clear: 0, set: (mode & 0o444) >> 2 } }),
  };
}

function needless({ path, name, mode, content, entry }: Subject): Verdict | undefined {
  if (runsByName(name)) return undefined;
  if (content && (content.program || content.hashbang)) return undefined;
  if (!content && !isData(name)) return undefined;
  const what = content ? describe(content.text, entry.size) : 'data by its name';
  const data = { what, mode: octal(mode) };
  return {
    finding: rules.finding('permissions/not-a-program', data, { path }),
    path,
    restsOn: 'running',
    script: { needs: 'no-bit', form: 'program', interpreter: '', mode: data.mode },
  };
}

function describe(text: string, size: number): string {
  if (size === 0) return 'empty';
  if (text.startsWith('\xef\xbb\xbf#!'))
    return 'a script behind a byte order mark, which the kernel does not skip';
  return text.includes('\0') ? 'data' : 'text without an interpreter in its first line';
}
