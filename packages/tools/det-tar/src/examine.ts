import { ReproError } from '@repro/core/error';
import type { Finding } from '@repro/report';
import type { Entry, Tree } from '@repro/tree';
import { escapingLinks } from './links.ts';
import { collisionKey, isAscii } from './names/collision.ts';
import { windowsProblem } from './names/windows.ts';
import type { EntryOptions } from './options.ts';
import { rules } from './rules.ts';

/**
 * The tree as it comes, without what the options leave out. At its end, when all names are known, it is judged:
 * every finding is told, and those that are errors fail the tree.
 * @throws ERR_REPRO_UNFIT_ENTRY
 */
export async function* examined(tree: Tree, options: EntryOptions): AsyncGenerator<Entry, void, undefined> {
  const { skipSpecial = false, directories = true } = options;
  const judge = createJudge(options);
  for await (const entry of tree) {
    if (entry.type === 'dir' && !directories) continue;
    if (entry.type === 'other' && skipSpecial) {
      judge.skipped(entry);
      continue;
    }
    judge.look(entry);
    yield entry;
  }
  judge.decide();
}

interface Judge {
  look(entry: Entry): void;
  skipped(entry: Entry): void;
  /** Tells all findings and throws if one is an error. */
  decide(): void;
}

function createJudge({ portable = false, allowEscapingLinks = false, onFinding }: EntryOptions): Judge {
  const level = portable ? 'error' : 'warning';
  const findings: Finding[] = [];
  const links: Entry[] = [];
  const seen = new Map<string, string>();
  const unfitForWindows = new Set<string>();
  return {
    look(entry) {
      const { path } = entry;
      if (entry.type === 'symlink') links.push(entry);
      const key = collisionKey(path);
      const other = seen.get(key);
      if (other === undefined) seen.set(key, path);
      else findings.push(rules.finding('name/collision', { other }, { path }, { level }));
      if (!isAscii(path)) findings.push(...notComposed(path, level));
      const problem = windowsProblem(path);
      if (!problem || unfitForWindows.has(problem.path)) return;
      unfitForWindows.add(problem.path);
      findings.push(
        rules.finding('name/windows', { reason: problem.reason }, { path: problem.path }, { level }),
      );
    },
    skipped({ path, special = 'special file' }) {
      findings.push(rules.finding('entry/special', { kind: KINDS[special] ?? special }, { path }));
    },
    decide() {
      if (!allowEscapingLinks) findings.push(...escapingLinks(links).map(escaping));
      for (const finding of findings) onFinding?.(finding);
      refuse(findings.filter((finding) => finding.level === 'error'));
    },
  };
}

const KINDS: Readonly<Record<string, string>> = {
  fifo: 'named pipe',
  socket: 'socket',
  char: 'character device',
  block: 'block device',
};

function notComposed(path: string, level: 'error' | 'warning'): Finding[] {
  const composed = path.normalize('NFC');
  return composed === path ? [] : [rules.finding('name/not-nfc', { composed }, { path }, { level })];
}

function escaping({ path, link = '' }: Entry): Finding {
  return rules.finding('link/escapes', { target: link }, { path });
}

function refuse(errors: readonly Finding[]): void {
  const [first] = errors;
  if (!first) return;
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more that do not fit)` : '';
  throw new ReproError('ERR_REPRO_UNFIT_ENTRY', `${first.at?.path}: ${first.message}${more}`, {
    hint: first.hint,
  });
}
