import { sensitiveOf } from '../content/sensitive.ts';
import { rules } from '../rules.ts';
import type { Subject } from '../subject.ts';
import { type Change, octal, type Verdict } from '../verdict.ts';
import { judgeSsh } from './ssh.ts';
import { isOpenDirectory } from './writable.ts';

/** Files that are to be read, or written, by few: keys, credentials, what sshd and sudo trust. */
export function judgeGuarded(subject: Subject): Verdict[] {
  const { content, path } = subject;
  if (content?.key !== undefined) {
    const key = judgeKey(subject, content.key);
    return [...(key ? [key] : []), ...judgeParents(subject, content.key)];
  }
  const sensitive = content && sensitiveOf(path, content);
  if (sensitive) {
    const own = judgeShut(subject, sensitive);
    return [...(own ? [own] : []), ...judgeParents(subject, sensitive.what)];
  }
  if (content && isSudoers(subject)) {
    const own = judgeSudoers(subject);
    return [...(own ? [own] : []), ...judgeParents(subject, 'a sudoers file')];
  }
  return judgeSsh(subject);
}

/** Whether a file is one of those that few are to read, so that its mode is judged and says nothing of the others'. */
export function isToBeShut(subject: Subject): boolean {
  const { content, path } = subject;
  if (!content) return false;
  return content.key !== undefined || sensitiveOf(path, content) !== undefined || isSudoers(subject);
}

/** OpenSSH's sshkey_perm_ok: no bit of 077. */
function judgeKey({ path, mode, entry }: Subject, what: string): Verdict | undefined {
  if ((mode & 0o077) === 0) return undefined;
  const data = { what, mode: octal(mode) };
  // A service's key that root lends to a group, as Debian's ssl-cert does: somebody thought about it.
  const lent = (mode & 0o037) === 0 && entry.uid === 0 && (entry.gid ?? 0) !== 0 && !what.includes('SSH');
  const finding = rules.finding('permissions/private-key', data, { path }, lent ? { level: 'note' } : {});
  return {
    finding,
    path,
    restsOn: 'reading',
    secret: what,
    // Nobody runs a key.
    ...(!lent && { change: { from: mode, clear: 0o177, set: 0 } }),
  };
}

function judgeShut(
  { path, mode }: Subject,
  { what, shut }: { readonly what: string; readonly shut: number },
): Verdict | undefined {
  if ((mode & shut) === 0) return undefined;
  const expected = shut === 0o077 ? '0600' : '0640 or less';
  const data = { what, mode: octal(mode), expected };
  return {
    finding: rules.finding('permissions/sensitive-file', data, { path }),
    path,
    restsOn: 'reading',
    secret: what,
    change: { from: mode, clear: shut, set: 0 },
  };
}

/**
 * sudo reads sudoers and, in sudoers.d, files without a dot or a final tilde (sudoers(5)). What lies in `debian/` is put
 * in place, and given its mode, by the rules of the package.
 */
function isSudoers({ path, content }: Subject): boolean {
  return (
    /(?:^|\/)(?:sudoers|sudoers\.d\/[^/.]*[^/.~])$/.test(path) &&
    !/(?:^|\/)debian\//.test(path) &&
    /\bALL\b|^[ \t]*Defaults\b|^[@#]include/m.test(content?.text ?? '')
  );
}

function judgeSudoers({ path, mode }: Subject): Verdict | undefined {
  if (mode === 0o440 || mode === 0o400) return undefined;
  // What the group may not read yet, a repair does not give to it.
  const change: Change = { from: mode, clear: 0o7337, set: 0o400 };
  const finding = rules.finding('permissions/sudoers', { mode: octal(mode) }, { path });
  return { finding, path, restsOn: 'reading', change };
}

/** The innermost directory around a guarded file that everybody can write. */
function judgeParents({ path, parents }: Subject, what: string): Verdict[] {
  const open = parents.find(({ mode }) => isOpenDirectory(mode));
  if (!open) return [];
  const data = { what, parent: open.path, mode: octal(open.mode) };
  return [
    { finding: rules.finding('permissions/sensitive-parent', data, { path }), path, restsOn: 'nothing' },
  ];
}
