import { type Candidate, candidate, type RulesById } from '../candidate.ts';
import { confidenceOf, isAnyPassword, isPassword } from '../structures/password.ts';
import type { FileWatch } from './index.ts';

/** Files of accounts. */
interface AccountFile {
  readonly names: readonly string[];
  /** What stands at a fixed place of each line. */
  readonly line: RegExp;
  /** Whether the names are of these files alone, so that what a script writes to one is known by it. */
  readonly isSaid?: boolean;
}

export const ACCOUNT_FILES: readonly AccountFile[] = [
  {
    names: ['chap-secrets', 'pap-secrets'],
    isSaid: true,
    line: /^[^\s#]\S{0,100}[ \t]+\S{1,100}[ \t]+(?:"([^"\n]{4,100})"|([^\s"]{4,100}))/gm,
  },
  { names: ['sasl_passwd'], isSaid: true, line: /^[^\s#]\S{0,200}[ \t]+[^\s:]{1,100}:(\S{4,100})\r?$/gm },
  { names: ['rsyncd.secrets'], isSaid: true, line: /^[\w.@-]{1,60}:(\S{4,100})\r?$/gm },
  { names: ['secrets'], line: /^https?:\/\/\S{1,200}[ \t]+\S{1,60}[ \t]+["']?([^\s"']{4,100})["']?\r?$/gm }, // of davfs2
  { names: ['userlist.txt'], line: /^"[^"\n]{1,60}"[ \t]+"(?!md5|SCRAM-)([^"\n]{4,100})"/gm }, // of PgBouncer
  { names: ['psk.txt'], line: /^[\w.@:*-]{1,100}[ \t]+(\S{4,100})\r?$/gm }, // of racoon
  { names: ['monitrc'], line: /^[ \t]*allow[ \t]+[\w.-]{1,40}:["']?([^\s"':]{4,100})/gm },
  {
    names: ['.curlrc', '_curlrc', 'curlrc'],
    line: /^[ \t]*(?:-[uU]|(?:--)?(?:proxy-)?user)(?:[ \t]*[=:])?[ \t]*["']?[^\s"':]{1,60}:([^\s"']{4,100})/gm,
  },
  {
    names: ['.fetchmailrc', 'fetchmailrc'],
    line: /^[^#\n]{0,200}?\bpass(?:word)?[ \t]+["']?([^\s"']{4,100})/gm,
  },
  {
    names: ['.pgpass', 'pgpass.conf'],
    isSaid: true,
    line: /^[\w.*-]{1,120}:(?:\d{2,5}|\*):[^\s:]{1,60}:[^\s:]{1,60}:(\S{4,120})\r?$/gm,
  },
];

/** Files of accounts, a line each. */
export function lineFiles(rules: RulesById): readonly FileWatch[] {
  return ACCOUNT_FILES.map(({ names, line }) => ({ names, detect: (text) => accountsIn(rules, line, text) }));
}

/** The passwords of the lines of such a file. */
export function accountsIn(rules: RulesById, line: RegExp, text: string): readonly Candidate[] {
  const found: Candidate[] = [];
  // One line after the other, so that none is kept which holds nothing.
  for (const match of text.matchAll(line)) {
    const value = match[1] ?? match[2] ?? '';
    if (!isPassword(value) && !isJoined(value)) continue;
    const start = match.index + match[0].lastIndexOf(value);
    found.push(...candidate(rules, 'generic-password', confidenceOf(value), [start, start + value.length]));
  }
  return found;
}

/** Words that signs join: nothing but a password stands there. */
function isJoined(value: string): boolean {
  return /[\d_.-]/.test(value) && isAnyPassword(value);
}
