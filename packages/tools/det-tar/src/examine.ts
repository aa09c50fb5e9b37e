import type { Gate } from '@repro/archive/write';
import { ReproError } from '@repro/core/error';
import type { Finding } from '@repro/report';
import type { Entry, Special } from '@repro/tree';
import type { Draft } from './draft.ts';
import { nameJudge } from './names/judge.ts';
import type { EntryOptions } from './options.ts';

/**
 * Decides which entries are taken, and judges them when all are known: every finding is told, and those that are errors
 * fail the archive with ERR_REPRO_UNFIT_ENTRY.
 */
export function entryGate(options: EntryOptions): Gate {
  const { portable = false, allowEscapingLinks = false, skipSpecial = false, directories = true } = options;
  const drafts: Draft[] = [];
  const links: Entry[] = [];
  const judgeNames = nameJudge(portable ? 'error' : 'warning', drafts);
  return {
    admit(entry) {
      if (entry.type === 'dir' && !directories) return false;
      if (entry.type === 'other' && skipSpecial) {
        drafts.push(leftOut(entry));
        return false;
      }
      judgeNames(entry);
      if (entry.type === 'symlink') links.push(entry);
      return true;
    },
    async close() {
      if (!allowEscapingLinks && links.length > 0) {
        const { escapingLinks } = await import('./links.ts');
        drafts.push(...escapingLinks(links).map(escaping));
      }
      if (drafts.length === 0) return;
      const { rules } = await import('./rules.ts');
      const findings = drafts.map((draft) => draft(rules));
      for (const finding of findings) options.onFinding?.(finding);
      refuse(findings.filter((finding) => finding.level === 'error'));
    },
  };
}

const KINDS: Readonly<Record<Special, string>> = {
  fifo: 'named pipe',
  socket: 'socket',
  char: 'character device',
  block: 'block device',
};

function leftOut({ path, special }: Entry): Draft {
  const kind = special === undefined ? 'special file' : KINDS[special];
  return (rules) => rules.finding('entry/special', { kind }, { path });
}

function escaping({ path, link = '' }: Entry): Draft {
  return (rules) => rules.finding('link/escapes', { target: link }, { path });
}

function refuse(errors: readonly Finding[]): void {
  const [first] = errors;
  if (!first) return;
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more that do not fit)` : '';
  throw new ReproError('ERR_REPRO_UNFIT_ENTRY', `${first.at?.path}: ${first.message}${more}`, {
    hint: first.hint,
  });
}
