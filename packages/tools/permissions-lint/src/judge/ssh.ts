import type { Directory } from '../facts.ts';
import { rules } from '../rules.ts';
import type { Subject } from '../subject.ts';
import { octal, type Verdict } from '../verdict.ts';

const OTHERS_WRITE = 0o022;

/** What ssh and sshd refuse when others could have written it (auth_secure_path, read_config_file). */
export function judgeSsh(subject: Subject): Verdict[] {
  const { name, path, parents } = subject;
  const keys = name === 'authorized_keys' || name === 'authorized_keys2';
  if (!keys && !/(?:^|\/)\.ssh\/config$/.test(path)) return [];
  const home = parents.slice(0, homeDepth(path));
  const own = judgeWrite(subject, home);
  return keys ? [...own, ...judgeOwner(subject, home)] : own;
}

/** How many directories around a file sshd looks at: up to the home directory, in which `.ssh` lies. */
function homeDepth(path: string): number {
  const names = path.split('/').slice(0, -1).toReversed();
  return Math.max(names.indexOf('.ssh'), 0) + 2;
}

function judgeWrite({ path, mode, name }: Subject, home: readonly Directory[]): Verdict[] {
  const open: { path: string; mode: number; own: boolean }[] = [
    { path: name, mode, own: true },
    ...home.map((directory) => ({ ...directory, own: false })),
  ];
  return open
    .filter((place) => (place.mode & OTHERS_WRITE) !== 0)
    .slice(0, 1)
    .map((place) => ({
      finding: rules.finding(
        'permissions/ssh-writable',
        { file: place.path, mode: octal(place.mode) },
        { path },
      ),
      path,
      restsOn: 'reading',
      ...(place.own && { change: { from: mode, clear: OTHERS_WRITE, set: 0 } }),
    }));
}

/** The user is whoever owns the outermost directory that is known of the home; root may own anything. */
function judgeOwner({ path, name, entry }: Subject, home: readonly Directory[]): Verdict[] {
  const user = home.at(-1)?.uid;
  if (user === undefined) return [];
  const owned = [{ path: name, uid: entry.uid }, ...home];
  const foreign = owned.find(({ uid }) => uid !== undefined && uid !== 0 && uid !== user);
  if (foreign?.uid === undefined) return [];
  const data = { file: foreign.path, expected: user, found: foreign.uid };
  return [{ finding: rules.finding('permissions/ssh-owner', data, { path }), path, restsOn: 'nothing' }];
}
