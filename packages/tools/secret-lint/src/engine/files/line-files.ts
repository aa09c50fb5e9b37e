import { candidate, nothing, type RulesById } from '../candidate.ts';
import { confidenceOf, isPassword } from '../structures/password.ts';
import type { FileWatch } from './index.ts';

/** What stands at a fixed place of each line, by the file's name. */
const LINES: readonly { readonly names: readonly string[]; readonly line: RegExp }[] = [
  {
    names: ['chap-secrets', 'pap-secrets'],
    line: /^[^\s#]\S{0,100}[ \t]+\S{1,100}[ \t]+(?:"([^"\n]{4,100})"|([^\s"]{4,100}))/dgm,
  },
  { names: ['sasl_passwd'], line: /^[^\s#]\S{0,200}[ \t]+[^\s:]{1,100}:(\S{4,100})\r?$/dgm },
  { names: ['userlist.txt'], line: /^"[^"\n]{1,60}"[ \t]+"(?!md5|SCRAM-)([^"\n]{4,100})"/dgm }, // of PgBouncer
  {
    names: ['.pgpass', 'pgpass.conf'],
    line: /^[\w.*-]{1,120}:(?:\d{2,5}|\*):[^\s:]{1,60}:[^\s:]{1,60}:(\S{4,120})\r?$/dgm,
  },
];

/** Files of accounts, a line each. */
export function lineFiles(rules: RulesById): readonly FileWatch[] {
  return LINES.map(({ names, line }) => ({
    names,
    detect: (text) =>
      Array.from(text.matchAll(line)).flatMap((match) => {
        const place = match.indices?.slice(1).find((group) => group !== undefined);
        if (place === undefined) return nothing;
        const value = text.slice(...place);
        return isPassword(value) ? candidate(rules, 'generic-password', confidenceOf(value), place) : nothing;
      }),
  }));
}
