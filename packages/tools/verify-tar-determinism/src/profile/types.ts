import type { TarFormat, TarKind } from '@repro/archive/tar';

/** The names of the profiles: whose archives are expected. */
export const profileNames = ['repro', 'gnu', 'git-archive', 'npm'] as const;
export type ProfileName = (typeof profileNames)[number];

/**
 * An order of members.
 * - `bytes`: by the bytes of the path without trailing slash (`a`, `a-b`, `a/f`), as det-tar and `sort` have it
 * - `components`: name by name (`a`, `a/f`, `a-b`), as GNU tar's `--sort=name` has it
 * - `git`: by bytes, directories with their slash (`a-b`, `a/`, `a/f`), as git's trees have it
 * - `npm`: by extension, then file name, then path, each as English collates
 */
export const orderNames = ['bytes', 'components', 'git', 'npm'] as const;
export type OrderName = (typeof orderNames)[number];

/** How a number stands in its field: octal digits to its end but for what the name says; `empty` is all NUL. */
export type NumberForm = 'nul' | 'space-nul' | 'nul-space' | 'empty' | 'base256';

/** The number fields of a header, `chksum` included. */
export type NumberField = 'mode' | 'uid' | 'gid' | 'size' | 'mtime' | 'chksum' | 'devmajor' | 'devminor';

/** The forms that each field of a header may have. */
export type Forms = Readonly<Record<NumberField, readonly NumberForm[]>>;

/** What extension headers before members may be. */
export interface ExtensionProfile {
  /** Keywords of pax records; `needed` ones only where the header cannot hold the value. */
  readonly records: Readonly<Record<string, 'needed' | 'any'>>;
  /** Whether a path beyond ASCII has a record in any case, and records are in the order of `records`. */
  readonly exact: boolean;
  /** Keywords of global records. */
  readonly globals: readonly string[];
  /** What the name of a pax header is made of: GNU's `%d/PaxHeaders/%f`, git's object name, npm's `PaxHeader/%f`. */
  readonly name: 'directory' | 'object' | 'file';
  readonly mode: number;
  readonly forms: Forms;
  /** Whether GNU long names (L, K) may stand in place of pax. */
  readonly gnu: boolean;
}

/** What an archive of one origin looks like, when nothing of the machine and the time has come into it. */
export interface Profile {
  /** One line for people. */
  readonly summary: string;
  readonly order: OrderName;
  readonly formats: readonly TarFormat[];
  readonly kinds: readonly TarKind[];
  /** A time in seconds, or `same`: any, if all members have it. */
  readonly mtime: number | 'same';
  readonly uid: number;
  readonly gid: number;
  readonly uname: string;
  readonly gname: string;
  /** Modes by kind. Without a list any mode of nine bits will do; that of a link means nothing, and is looked at only where one is said. */
  readonly modes: {
    readonly file?: readonly number[];
    readonly dir?: readonly number[];
    readonly link?: number;
  };
  readonly forms: Forms;
  /** Whether long names may be split between prefix and name fields. */
  readonly prefix: boolean;
  /** Whether the header of a member with a long name has the first 100 bytes of it, as GNU tar writes them. */
  readonly cutNames: boolean;
  /** Whether every directory has a member of its own before its content, or none has. */
  readonly directories: 'before' | 'none' | 'any';
  /** What every path begins with. */
  readonly root?: string;
  /** Whether paths may begin with `./`. */
  readonly dot: boolean;
  readonly extensions: ExtensionProfile;
  /** The archive is zeros up to a whole number of this many bytes. */
  readonly record: number;
}
