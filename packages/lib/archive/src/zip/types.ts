/** What an entry is; `other` is a device, fifo or socket by its Unix mode. */
export type ZipKind = 'file' | 'dir' | 'symlink' | 'other';

/** An entry as the central directory has it; offsets count from the start of the file. */
export interface ZipEntry {
  /** Place in the directory, from 0. */
  readonly index: number;
  /** As found, trailing slash and all; UTF-8 where it is valid, else code page 437. */
  readonly path: string;
  /** The name's bytes, present only when they are not valid UTF-8. */
  readonly rawPath?: Uint8Array;
  /** Names that other readers use instead: of the local header or of a Unicode path record. */
  readonly otherPaths: readonly string[];
  readonly kind: ZipKind;
  /** Unix mode, file type included, when the entry has one. */
  readonly mode?: number;
  /** 0 stored, 8 deflated (APPNOTE 4.4.5). */
  readonly method: number;
  /** General purpose bit flag (APPNOTE 4.4.4). */
  readonly flags: number;
  readonly crc32: number;
  readonly compressedSize: number;
  /** Bytes of content. */
  readonly size: number;
  /** MS-DOS time (low 16 bits) and date, in no time zone. */
  readonly dosTime: number;
  /** The system it was made on (APPNOTE 4.4.2): 0 MS-DOS, 3 Unix, 19 macOS. */
  readonly host: number;
  /** Of the entry's header in the central directory. */
  readonly headerOffset: number;
  /** Of its local header. */
  readonly localOffset: number;
  /** Of its content as stored. */
  readonly dataOffset: number;
}

/** General purpose flags (APPNOTE 4.4.4). */
export const zipFlags = {
  ENCRYPTED: 1,
  DESCRIPTOR: 1 << 3,
  STRONG_ENCRYPTION: 1 << 6,
  UTF8: 1 << 11,
  MASKED: 1 << 13,
} as const;

/** Signatures of the records (APPNOTE 4.3). */
export const signatures = {
  LOCAL: 0x04034b50,
  DESCRIPTOR: 0x08074b50,
  CENTRAL: 0x02014b50,
  END: 0x06054b50,
  END64: 0x06064b50,
  LOCATOR64: 0x07064b50,
} as const;
