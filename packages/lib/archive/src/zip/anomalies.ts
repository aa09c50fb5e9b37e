import type { JsonObject } from '@repro/core';
import type { AnomalyKind } from '../tar/anomalies.ts';

/** Every oddity that the zip reader tells: code, kind and meaning. The codes are public and stable. */
export const zipAnomalies = {
  'zip/comment': { kind: 'odd', summary: 'archive or entry with a comment' },
  'zip/count': {
    kind: 'ambiguous',
    summary: 'directory holds another number of entries than the end record says',
  },
  'zip/crc': { kind: 'ambiguous', summary: 'content does not have the CRC-32 of the directory' },
  'zip/data-tail': {
    kind: 'hidden',
    summary: 'bytes between the end of the deflate data and that of the entry',
  },
  'zip/descriptor': {
    kind: 'ambiguous',
    summary:
      'data descriptor that is missing, differs from the directory or seems to stand within the content',
  },
  'zip/dir-content': { kind: 'ambiguous', summary: 'directory with content' },
  'zip/dir-conflict': {
    kind: 'ambiguous',
    summary: 'name and attributes, or two readers of the name, disagree whether it is a directory',
  },
  'zip/directory-tail': { kind: 'hidden', summary: 'bytes behind the last entry of the central directory' },
  'zip/duplicate-path': { kind: 'ambiguous', summary: 'an earlier entry has the same path' },
  'zip/encrypted': { kind: 'odd', summary: 'entry whose content is encrypted' },
  'zip/end-several': { kind: 'ambiguous', summary: 'more than one record could be the end of the archive' },
  'zip/extra-attributes': {
    kind: 'ambiguous',
    summary: 'extra record with other attributes than the directory, by which bsdtar or unzip goes',
  },
  'zip/extra-form': { kind: 'odd', summary: 'extra field that is not a whole number of records' },
  'zip/extra-repeated': { kind: 'ambiguous', summary: 'extra record that comes twice' },
  'zip/gap': {
    kind: 'hidden',
    summary: 'bytes between entries or before the directory that belong to neither',
  },
  'zip/link-host': {
    kind: 'ambiguous',
    summary: 'symlink by its Unix mode in an entry that is not made on Unix',
  },
  'zip/local-crc': { kind: 'ambiguous', summary: 'local header has another CRC-32 than the directory' },
  'zip/local-flags': { kind: 'ambiguous', summary: 'local header has other flags than the directory' },
  'zip/local-method': { kind: 'ambiguous', summary: 'local header has another method than the directory' },
  'zip/local-name': { kind: 'ambiguous', summary: 'local header has another name than the directory' },
  'zip/local-size': { kind: 'ambiguous', summary: 'local header has other sizes than the directory' },
  'zip/local-time': { kind: 'odd', summary: 'local header has another time than the directory' },
  'zip/method': { kind: 'odd', summary: 'method that many readers do not know' },
  'zip/name-empty': { kind: 'ambiguous', summary: 'entry without a name' },
  'zip/name-encoding': { kind: 'ambiguous', summary: 'name beyond ASCII without the UTF-8 flag' },
  'zip/name-not-utf8': { kind: 'ambiguous', summary: 'name with the UTF-8 flag that is not valid UTF-8' },
  'zip/name-version': {
    kind: 'ambiguous',
    summary: 'name ending in a semicolon and digits, a version that unzip leaves out',
  },
  'zip/nonzero-padding': {
    kind: 'hidden',
    summary: 'bits that pad deflate data to whole bytes are not zero',
  },
  'zip/overlap': { kind: 'ambiguous', summary: 'entry that shares bytes with another or with the directory' },
  'zip/prepended-data': { kind: 'hidden', summary: 'bytes before the first entry' },
  'zip/size': { kind: 'ambiguous', summary: 'content does not have the size of the directory' },
  'zip/stored-size': { kind: 'ambiguous', summary: 'stored entry whose two sizes differ' },
  'zip/trailing-data': { kind: 'hidden', summary: 'bytes behind the end of the archive' },
  'zip/unicode-path': { kind: 'ambiguous', summary: 'Unicode path record that names another path' },
  'zip/unicode-path-stale': { kind: 'ambiguous', summary: 'Unicode path record made for another name' },
  'zip/zip64-conflict': { kind: 'ambiguous', summary: 'zip64 and ordinary fields disagree' },
  'zip/zip64-unneeded': { kind: 'odd', summary: 'zip64 record for what fits the ordinary fields' },
} as const satisfies Record<`zip/${string}`, { kind: AnomalyKind; summary: string }>;

/** The code of an oddity of a zip archive. */
export type ZipAnomalyCode = keyof typeof zipAnomalies;

/** Something that readers take differently, pass over, or that no careful writer makes. */
export interface ZipAnomaly {
  readonly code: ZipAnomalyCode;
  /** Where, in bytes from the start of the file. */
  readonly offset: number;
  readonly data: JsonObject;
  /** The entry that it is about, by its place in the directory. */
  readonly entry?: number;
}
