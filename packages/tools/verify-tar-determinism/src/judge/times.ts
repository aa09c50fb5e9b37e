import type { TarMember } from '@repro/archive/tar';
import type { Profile } from '../profile/types.ts';
import type { Findings } from './findings.ts';

/** Judges modification times; what `same` means is known when the first member has come. */
export interface Times {
  judge(member: TarMember): void;
  /** The time that every member must have; undefined until a profile that takes any has seen one. */
  readonly expected: number | undefined;
}

/** Times as `profile` has them, or `mtime` where the user says which. */
export function judgeTimes(profile: Profile, mtime: number | undefined, findings: Findings): Times {
  let expected = mtime ?? (profile.mtime === 'same' ? undefined : profile.mtime);
  return {
    get expected() {
      return expected;
    },
    judge({ path, blockOffset, mtime: found, mtimeText }) {
      expected ??= Math.floor(found);
      const wanted = expected;
      if (found === wanted && mtimeText === undefined) return;
      findings.add('member/mtime', blockOffset + 136, () => ({
        member: path,
        expected: wanted,
        found: mtimeText ?? found,
      }));
    },
  };
}
