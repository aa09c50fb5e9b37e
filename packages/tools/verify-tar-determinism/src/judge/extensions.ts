import { rawHeader, type TarExtension, type TarMember } from '@repro/archive/tar';
import type { ExtensionProfile, Profile } from '../profile/types.ts';
import type { Findings } from './findings.ts';
import { checkForms, type FormCheck } from './forms.ts';

/** An extension header is judged when its member is known: its name and time follow from the member's. */
export interface Extensions {
  add(extension: TarExtension): void;
  /** Judges what has come before `member`; `mtime` is what its headers should have. */
  judge(member: TarMember, mtime: number | undefined): void;
  /** Whether a global comment has named a commit. */
  readonly hasCommit: boolean;
}

/** No extension headers yet. */
export function judgeExtensions(profile: Profile, findings: Findings): Extensions {
  let waiting: TarExtension[] = [];
  let hasCommit = false;
  const misformed = checkForms(profile.extensions.forms);
  return {
    get hasCommit() {
      return hasCommit;
    },
    add(extension) {
      const kept = { ...extension, block: Uint8Array.from(extension.block) };
      if (extension.typeflag !== 'g') waiting.push(kept);
      else {
        judgeGlobal(kept, profile.extensions, findings);
        hasCommit ||= extension.records.some(({ key, value }) => key === 'comment' && isObjectName(value));
      }
    },
    judge(member, mtime) {
      if (profile.extensions.exact) judgeMissing(member, findings);
      if (waiting.length === 0) return;
      for (const extension of waiting) judgeOne({ extension, member, mtime, misformed }, profile, findings);
      waiting = [];
    },
  };
}

function judgeGlobal({ records }: TarExtension, { globals }: ExtensionProfile, findings: Findings): void {
  for (const { key, offset } of records) {
    if (!globals.includes(key)) findings.add('pax/global', offset, () => ({ keyword: key }));
  }
}

interface Subject {
  readonly extension: TarExtension;
  readonly member: TarMember;
  readonly mtime: number | undefined;
  readonly misformed: FormCheck;
}

function judgeOne(subject: Subject, profile: Profile, findings: Findings): void {
  const { extensions } = profile;
  const { extension, member } = subject;
  const { typeflag, headerOffset } = extension;
  if (typeflag === 'L' || typeflag === 'K') {
    if (extensions.gnu) return;
    findings.add('header/long-name', headerOffset + 156, () => ({ member: member.path, found: typeflag }));
    return;
  }
  judgeRecords(subject, extensions, findings);
  if (extensions.exact) judgeOrder(subject, extensions, findings);
  judgeName(subject, extensions, findings);
  judgeFields(subject, profile, findings);
}

/** GNU tar and det-tar leave no path beyond ASCII to the header alone. */
function judgeMissing({ path, pax, headerOffset }: TarMember, findings: Findings): void {
  if (!/[^\0-\x7f]/.test(path) || pax.some(({ key }) => key === 'path')) return;
  findings.add('pax/fields', headerOffset, () => ({
    member: path,
    field: 'the record of the path',
    found: 'missing',
    expected: 'one for a path beyond ASCII',
  }));
}

/** Records in the order of the profile; what it does not know is told elsewhere. */
function judgeOrder({ extension, member }: Subject, profile: ExtensionProfile, findings: Findings): void {
  const order = Object.keys(profile.records);
  const found = extension.records.map(({ key }) => key).filter((key) => order.includes(key));
  const expected = found.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  if (expected.join() === found.join()) return;
  findings.add('pax/fields', extension.headerOffset, () => ({
    member: member.path,
    field: 'the order of the records',
    found: found.join(', '),
    expected: expected.join(', '),
  }));
}

function judgeRecords({ extension, member }: Subject, profile: ExtensionProfile, findings: Findings): void {
  for (const { key, value, rawValue, offset } of extension.records) {
    const rule = Object.hasOwn(profile.records, key) ? profile.records[key] : undefined;
    const data = () => ({ member: member.path, keyword: key });
    if (rule === undefined) findings.add('pax/record', offset, data);
    else if (rule === 'needed' && fitsHeader(key, rawValue ?? Buffer.from(value)))
      findings.add('pax/needless', offset, data);
  }
}

/** Whether the header could hold the value: then GNU tar and git write no record. */
function fitsHeader(key: string, value: Uint8Array): boolean {
  if (key === 'linkpath') return value.length <= 100;
  if (key === 'path') return value.length <= 100 && value.every((byte) => byte < 0x80);
  const number = Number(Buffer.from(value).toString('latin1'));
  return Number.isInteger(number) && number >= 0 && number <= 0o77777777777;
}

function judgeName({ extension, member }: Subject, profile: ExtensionProfile, findings: Findings): void {
  const { name: found, headerOffset } = extension;
  if (/(?:^|\/)PaxHeaders\.\d+\//.test(found)) {
    findings.add('pax/process-id', headerOffset, () => ({ member: member.path, found }));
    return;
  }
  const expected = expectedName(member, profile);
  const isRight = expected === undefined ? /^[0-9a-f]{40,64}\.paxheader$/.test(found) : found === expected;
  if (isRight) return;
  findings.add('pax/name', headerOffset, () => ({
    member: member.path,
    found,
    expected: expected ?? 'OBJECT.paxheader',
  }));
}

/** The name that the writer makes from the member's path; undefined for git's, which is that of a blob. */
function expectedName({ path, rawPath }: TarMember, { name }: ExtensionProfile): string | undefined {
  if (name === 'object') return undefined;
  const bare = Buffer.from(rawPath ?? Buffer.from(path))
    .toString('latin1')
    .replace(/\/$/, '');
  const slash = bare.lastIndexOf('/');
  const file = bare.slice(slash + 1);
  const directory = slash < 0 ? '.' : bare.slice(0, slash);
  const full = name === 'file' ? `PaxHeader/${file}` : `${directory}/PaxHeaders/${file}`;
  return Buffer.from(full.slice(0, name === 'file' ? 99 : 100), 'latin1').toString('utf8');
}

function judgeFields(subject: Subject, profile: Profile, findings: Findings): void {
  const { extension, member, mtime, misformed } = subject;
  const { block, headerOffset } = extension;
  const raw = rawHeader(block);
  const differs = (field: string, found: string, expected: string): void => {
    findings.add('pax/fields', headerOffset, () => ({ member: member.path, field, found, expected }));
  };
  for (const { field, found, expected } of misformed(block)) differs(field, found, expected.join(' or '));
  const mode = octalOf(raw.mode);
  const { mode: wantedMode } = profile.extensions;
  if (mode !== wantedMode) differs('mode', `0${mode.toString(8)}`, `0${wantedMode.toString(8)}`);
  for (const field of ['uid', 'gid'] as const) {
    const found = octalOf(raw[field]);
    if (found !== 0) differs(field, String(found), '0');
  }
  for (const field of ['uname', 'gname', 'prefix'] as const) {
    const found = raw[field].replace(/\0.*$/s, '');
    const wanted = field === 'prefix' ? '' : profile[field];
    if (found !== wanted) differs(field, `"${found}"`, `"${wanted}"`);
  }
  const found = octalOf(raw.mtime);
  const wanted = mtime === undefined ? undefined : Math.max(0, Math.min(mtime, 0o77777777777));
  if (wanted !== undefined && found !== wanted) differs('mtime', String(found), String(wanted));
}

function octalOf(field: string): number {
  return Number.parseInt(field, 8) || 0;
}

function isObjectName(value: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
}
