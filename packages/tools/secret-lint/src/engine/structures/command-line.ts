import { hasOtherForm } from '../../values/forms.ts';
import { isPlaceholder } from '../../values/placeholder.ts';
import { type Candidate, candidate, type Detector, nothing, type RulesById } from '../candidate.ts';
import type { Watch } from '../tokens.ts';

const LINE = 400;
/** `-u user:password`, `--user "user:password"`. */
const PAIR =
  /\s(?:-u|--user|--proxy-user)[= ]?(["']?)([\w.@+-]{1,60}):([^\s"':$<{][^\s"']{2,99})\1(?=[\s"')]|$)/;
/** `-p password`, `-ppassword`, `--password password`: of programs whose -p is one. */
const PASSWORD = /\s-p[= ]?(["']?)([^\s"'$<{-][^\s"']{3,99})\1(?=[\s"')]|$)/;
/** `CREATE USER … IDENTIFIED BY 'password'`, `ALTER ROLE … PASSWORD 'password'`. */
const IDENTIFIED = /^(?:identified by| password) ["']((?=[^\s"']*[\d!@#$%^&*])[^\s"']{6,100})["']/i;
const NETRC = /\s(?:login|user|account)\s{1,8}\S{1,80}\s{1,8}password\s{1,8}(\S{3,120})/;

/** Credentials on the command lines of curl, wget, mysql, sshpass and docker, in SQL's statements, and in netrc files. */
export function watchCommandLines(rules: RulesById): readonly Watch[] {
  const of =
    (regex: RegExp, group: number, id: string): Detector =>
    ({ text, at }) => {
      const line = lineAt(text, at);
      const match = regex.exec(line);
      const password = match?.[group];
      if (match === null || password === undefined || /^\w+@\w+$/.test(password)) return nothing;
      if (isPlaceholder(password) || hasOtherForm(password)) return nothing;
      const start = at + match.index + match[0].lastIndexOf(password);
      return found(rules, id, [start, start + password.length]);
    };
  const pair = of(PAIR, 3, 'command-line-credentials');
  const password = of(PASSWORD, 2, 'command-line-credentials');
  const netrc = of(NETRC, 1, 'netrc-password');
  const identified = of(IDENTIFIED, 1, 'command-line-credentials');
  return [
    watch('curl ', pair),
    watch('http --auth ', pair),
    watch('sshpass -p', password),
    watch('mysql -', password),
    watch('mysqldump -', password),
    watch('docker login', password),
    {
      ...watch('identified by ', identified),
      needle: { text: 'identified by ', folded: true, around: 'anything' },
    },
    {
      ...watch(" password '", identified),
      needle: { text: " password '", folded: true, around: 'anything' },
    },
    watch('machine ', (place) => netrc({ ...place, at: place.at })),
  ];
}

function watch(text: string, detect: Detector): Watch {
  return { needle: { text, folded: false, around: 'anything' }, detect };
}

/** The rest of a command, over lines that a backslash continues; of netrc's entry, over its lines. */
function lineAt(text: string, at: number): string {
  const rest = text.slice(at, at + LINE);
  if (rest.startsWith('machine')) return rest;
  return /^(?:[^\n\\]|\\[^]|\\)*/.exec(rest)?.[0] ?? '';
}

function found(rules: RulesById, id: string, place: readonly [number, number]): readonly Candidate[] {
  return candidate(rules, id, 'possible', place);
}
