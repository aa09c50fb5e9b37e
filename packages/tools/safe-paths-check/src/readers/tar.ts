import { bytesKey } from '@repro/archive/names';
import {
  type Anomaly,
  type TarKind,
  type TarMember,
  type TarSource,
  tarAnomalies,
  walkTar,
} from '@repro/archive/tar';
import type { Findings } from '../findings.ts';
import type { Member, MemberJudge } from '../members.ts';
import type { Settled } from '../options.ts';
import { tellOddity } from './oddity.ts';
import type { Totals } from './totals.ts';

const kinds: Readonly<Record<TarKind, Member['kind']>> = {
  file: 'file',
  contiguous: 'file',
  unknown: 'file',
  dir: 'directory',
  symlink: 'symlink',
  hardlink: 'hardlink',
  char: 'device',
  block: 'device',
  fifo: 'device',
};

const devices: Partial<Record<TarKind, string>> = {
  char: 'character device',
  block: 'block device',
  fifo: 'fifo',
};

/** What a judge of an archive writes to. */
export interface Court {
  readonly options: Settled;
  readonly findings: Findings;
  readonly members: MemberJudge;
}

/** Judges all members of a tar archive, and what its reader finds odd. */
export async function judgeTar(tar: TarSource, court: Court): Promise<Totals> {
  const { findings, members, options } = court;
  const totals = { entries: 0, size: 0, stored: 0 };
  const visitor = {
    member(member: TarMember) {
      totals.entries++;
      totals.size += member.size;
      totals.stored += member.storedSize;
      members.add(toMember(member));
    },
    anomaly: (anomaly: Anomaly, member: TarMember | undefined) => {
      const at = { ...(member && { path: member.path }), offset: anomaly.offset };
      tellOddity({ ...anomaly, ...tarAnomalies[anomaly.code] }, at, findings);
    },
  };
  // Duplicates are told by path and kind here, and by name there.
  await walkTar(tar, visitor, { duplicates: false, limits: { entries: options.maxEntries } });
  return totals;
}

function toMember(member: TarMember): Member {
  const { path, rawPath, kind, mode, link, rawLink, headerOffset } = member;
  const special = devices[kind];
  const capabilities = capabilitiesOf(member);
  return {
    path,
    of: 'path',
    kind: kinds[kind],
    mode,
    at: { path, offset: headerOffset },
    ...(rawPath && { key: bytesKey(rawPath) }),
    ...(special !== undefined && { special }),
    ...(link !== undefined && { target: link }),
    ...(rawLink && { targetKey: bytesKey(rawLink) }),
    ...(capabilities !== undefined && { capabilities }),
  };
}

/** The keyword of a record with capabilities: in star's form, which GNU tar has too, or in bsdtar's, where it may be escaped. */
function capabilitiesOf({ pax, globalPax }: TarMember): string | undefined {
  if (pax.length === 0 && globalPax.size === 0) return undefined;
  const keys = [...pax.map(({ key }) => key), ...globalPax.keys()];
  return keys.find((key) => CAPABILITIES.test(unescaped(key)));
}

const CAPABILITIES = /^(?:SCHILY|LIBARCHIVE)\.xattr\.security\.capability$/;

function unescaped(key: string): string {
  return key.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
