import type { Bytes } from '@repro/core';
import type { Anomaly } from './anomalies.ts';
import type { TarLimits } from './limits.ts';

/** What a member is; `unknown` covers vendor and undefined type flags, whose data is read by the size field. */
export type TarKind =
  | 'file'
  | 'dir'
  | 'symlink'
  | 'hardlink'
  | 'char'
  | 'block'
  | 'fifo'
  | 'contiguous'
  | 'unknown';

/** The format of a member's own headers; `pax` is ustar with an extended header or global records in force. */
export type TarFormat = 'v7' | 'ustar' | 'pax' | 'gnu' | 'star';

/** One `LENGTH KEY=VALUE\n` of a pax extended header (POSIX.1-2017, pax, "Extended Header"). */
export interface PaxRecord {
  readonly key: string;
  /** The value; bytes that are not UTF-8 stand as U+FFFD. */
  readonly value: string;
  /** The value's bytes, present only when they are not valid UTF-8. */
  readonly rawValue?: Uint8Array;
  /** Of the record's first byte, in the uncompressed archive. */
  readonly offset: number;
}

/** A part of a sparse file that is stored; all else is zeros. */
export interface SparseSegment {
  readonly offset: number;
  readonly size: number;
}

/** How a sparse file is stored. */
export interface TarSparse {
  /** `gnu` is the type flag S; the others are the pax forms of GNU tar. */
  readonly version: 'gnu' | '0.0' | '0.1' | '1.0';
  readonly segments: readonly SparseSegment[];
}

/** An extension header as found: pax (`x`, `g`, Solaris `X`) or GNU long name (`L`, `K`). */
export interface TarExtension {
  readonly typeflag: 'x' | 'g' | 'X' | 'L' | 'K';
  readonly headerOffset: number;
  /** The name in the extension's own header, which extraction ignores and bytes keep. */
  readonly name: string;
  /** The 512 header bytes, valid during the visit only; `rawHeader` reads them. */
  readonly block: Uint8Array;
  /** Bytes of data, without padding. */
  readonly size: number;
  /** Of a pax header, in the order found; empty for long names. */
  readonly records: readonly PaxRecord[];
  /** Of a GNU long name or long link; absent for pax. */
  readonly longName?: string;
}

/** One member, with all headers that belong to it applied. */
export interface TarMember {
  /** Counts members from 0. */
  readonly index: number;
  /** Of the first block that belongs to the member, its extension headers included. */
  readonly headerOffset: number;
  /** Of the member's own header block. */
  readonly blockOffset: number;
  /** Of the first stored byte of content. */
  readonly dataOffset: number;
  /** As found, trailing slash and all; bytes that are not UTF-8 stand as U+FFFD. */
  readonly path: string;
  /** The path's bytes, present only when they are not valid UTF-8. */
  readonly rawPath?: Uint8Array;
  readonly kind: TarKind;
  /** One character; NUL of old archives is '\0'. */
  readonly typeflag: string;
  /** Permission bits and what else the field holds. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Bytes of content as extracted, holes of a sparse file included. */
  readonly size: number;
  /** Bytes of content as stored; differs from `size` in sparse files only. */
  readonly storedSize: number;
  /** Seconds since 1970; may be negative or a fraction. */
  readonly mtime: number;
  /** The exact decimal text, present only when `mtime` cannot hold it as a whole number. */
  readonly mtimeText?: string;
  /** Target of a symlink or hardlink, as found. */
  readonly link?: string;
  /** The target's bytes, present only when they are not valid UTF-8. */
  readonly rawLink?: Uint8Array;
  readonly uname: string;
  readonly gname: string;
  readonly devmajor: number;
  readonly devminor: number;
  readonly format: TarFormat;
  /** The member's own 512 header bytes, valid during the visit only; `rawHeader` reads them. */
  readonly block: Uint8Array;
  /** Records of the member's own extended headers, in the order found. */
  readonly pax: readonly PaxRecord[];
  /** Global records in force by keyword; a later global header changes this map. */
  readonly globalPax: ReadonlyMap<string, PaxRecord>;
  readonly sparse?: TarSparse;
  /** Oddities of this member's headers; what comes later (padding) goes to `visitor.anomaly` only. */
  readonly anomalies: readonly Anomaly[];
}

/** How the archive ended. */
export interface TarEnd {
  readonly members: number;
  /** Of the first end-of-archive block, or of the end of input when there is none. */
  readonly endOffset: number;
  /** Zero blocks that end the archive: 0, 1 or 2. */
  readonly endBlocks: 0 | 1 | 2;
  /** Bytes after the end-of-archive blocks; record padding when they are zero. */
  readonly trailingBytes: number;
  /** Bytes of the uncompressed archive. */
  readonly size: number;
  /** Number of all oddities told. */
  readonly anomalies: number;
}

/** Called synchronously, in the order of the archive. An exception ends the walk and is passed on. */
export interface TarVisitor {
  /** A member's headers are complete. Returning 'skip' keeps its content from `data`. */
  member?(member: TarMember): 'skip' | void;
  /** Some content, as stored; `chunk` is a view that is valid during the call only. */
  data?(member: TarMember, chunk: Uint8Array): void;
  /** The member's content and padding have been read. */
  done?(member: TarMember): void;
  /** An extension header is complete; it comes before its member. */
  extension?(extension: TarExtension): void;
  /** Every oddity, those in `member.anomalies` included (after `member`); the member is absent at the end of the archive. */
  anomaly?(anomaly: Anomaly, member: TarMember | undefined): void;
}

/** Bytes that can be read at any position, such as a file: content nobody asked for is then never read. */
export interface RandomAccess {
  readonly size: number;
  /** Fills `target` from `position`; returns the bytes read, fewer than asked only at the end. */
  readAt(target: Uint8Array, position: number): number | Promise<number>;
}

/** What can be read as a tar archive, uncompressed. */
export type TarSource = Bytes | RandomAccess;

/** How to read. */
export interface TarOptions {
  readonly limits?: Partial<TarLimits> | undefined;
  /** Refuse what is `ambiguous` or `hidden` with ERR_REPRO_TAR_AMBIGUOUS instead of telling it. Default false. */
  readonly strict?: boolean | undefined;
  /** Tell `tar/duplicate-path`; costs the memory of all paths. Default true. */
  readonly duplicates?: boolean | undefined;
}
