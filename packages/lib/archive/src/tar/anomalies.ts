import type { JsonObject } from '@repro/core';

/**
 * What an oddity means to whoever relies on the archive.
 * - `ambiguous`: other readers see another path, another content or other members; the reading given here is the standard's.
 * - `hidden`: bytes that belong to no member and that extraction drops without a word.
 * - `odd`: every reader agrees, yet no careful writer makes it.
 */
export type AnomalyKind = 'ambiguous' | 'hidden' | 'odd';

/** Every oddity that the reader tells: code, kind and meaning. The codes are public and stable. */
export const tarAnomalies = {
  'tar/checksum-form': { kind: 'odd', summary: 'checksum is right but not six octal digits, NUL, space' },
  'tar/checksum-signed': {
    kind: 'ambiguous',
    summary: 'checksum is right only when bytes are summed as signed',
  },
  'tar/data-after-end': { kind: 'hidden', summary: 'bytes other than zero follow the end of the archive' },
  'tar/duplicate-path': { kind: 'ambiguous', summary: 'an earlier member has the same path' },
  'tar/end-missing': { kind: 'ambiguous', summary: 'archive ends without an end-of-archive block' },
  'tar/end-partial-block': { kind: 'odd', summary: 'archive is not a whole number of 512-byte blocks' },
  'tar/end-single-block': { kind: 'ambiguous', summary: 'one zero block where two end an archive' },
  'tar/extension-dangling': { kind: 'ambiguous', summary: 'extension header with no member after it' },
  'tar/extension-empty': { kind: 'odd', summary: 'extension header that holds nothing' },
  'tar/extension-format': {
    kind: 'ambiguous',
    summary: 'GNU extension in a ustar header or pax in a GNU one',
  },
  'tar/extension-link': { kind: 'odd', summary: 'extension header with a link target of its own' },
  'tar/extension-order': { kind: 'ambiguous', summary: 'global header between a member and its own headers' },
  'tar/extension-repeated': {
    kind: 'ambiguous',
    summary: 'two extension headers of one type for one member',
  },
  'tar/global-changed': { kind: 'odd', summary: 'a later global header replaces a value of an earlier one' },
  'tar/global-override': {
    kind: 'ambiguous',
    summary: 'global header sets fields of members, which many readers ignore',
  },
  'tar/gnu-times': {
    kind: 'ambiguous',
    summary: 'GNU header with a time where ustar has its prefix, a part of the name to many readers',
  },
  'tar/hidden-bytes': {
    kind: 'hidden',
    summary: 'bytes other than zero where a header field has none to hold',
  },
  'tar/link-empty': { kind: 'ambiguous', summary: 'link without a target' },
  'tar/link-unused': { kind: 'hidden', summary: 'link target on a member that is no link' },
  'tar/long-name-form': { kind: 'odd', summary: 'GNU long name without its closing NUL' },
  'tar/magic-form': { kind: 'ambiguous', summary: 'magic and version are of no known format' },
  'tar/mixed-names': { kind: 'ambiguous', summary: 'both a GNU long name and a pax record name the member' },
  'tar/nonzero-padding': { kind: 'hidden', summary: 'padding after data holds bytes other than zero' },
  'tar/nul-in-pax': { kind: 'ambiguous', summary: 'NUL in a pax value: readers in C see a shorter one' },
  'tar/number-base256': {
    kind: 'odd',
    summary: 'base-256 number where octal digits would do or are required',
  },
  'tar/number-empty': { kind: 'odd', summary: 'number field without a digit' },
  'tar/number-form': { kind: 'odd', summary: 'number field with leading spaces or without a terminator' },
  'tar/number-range': { kind: 'odd', summary: 'number that no system can restore' },
  'tar/orphan-sparse': {
    kind: 'ambiguous',
    summary: 'records of a sparse file that are not whole, or of an extension that few readers know',
  },
  'tar/path-empty': { kind: 'ambiguous', summary: 'member without a name' },
  'tar/name-not-utf8': { kind: 'odd', summary: 'name that is not valid UTF-8' },
  'tar/pax-charset': { kind: 'odd', summary: 'hdrcharset asks for bytes or for an unknown character set' },
  'tar/pax-empty-value': {
    kind: 'ambiguous',
    summary: 'pax record without a value takes back a header field',
  },
  'tar/pax-length-form': { kind: 'odd', summary: 'pax record length with leading zeros' },
  'tar/pax-link-conflict': { kind: 'ambiguous', summary: 'pax linkpath and header name different targets' },
  'tar/pax-not-utf8': { kind: 'odd', summary: 'pax value that is not valid UTF-8' },
  'tar/pax-number-form': { kind: 'odd', summary: 'pax number not in its shortest form' },
  'tar/pax-path-conflict': { kind: 'ambiguous', summary: 'pax path and header name different files' },
  'tar/pax-repeated': { kind: 'ambiguous', summary: 'pax keyword given twice in one header' },
  'tar/pax-size-conflict': {
    kind: 'ambiguous',
    summary: 'pax size and header size put the next member elsewhere',
  },
  'tar/pax-size-on-extension': { kind: 'ambiguous', summary: 'pax size before another extension header' },
  'tar/pax-trailing-nul': { kind: 'ambiguous', summary: 'NUL bytes after the last pax record' },
  'tar/pax-value-conflict': { kind: 'ambiguous', summary: 'pax record and header field differ' },
  'tar/size-without-data': { kind: 'ambiguous', summary: 'size on a member of a type that has no data' },
  'tar/slash-on-file': {
    kind: 'ambiguous',
    summary: 'name ending in a slash, or a dot alone, on what is no directory, yet is one to many readers',
  },
  'tar/sparse': { kind: 'odd', summary: 'sparse file: readers without the GNU extension see other bytes' },
  'tar/sparse-map': {
    kind: 'ambiguous',
    summary: 'sparse map with a part that is no whole number of blocks, or that ends before the file',
  },
  'tar/typeflag-nul': { kind: 'odd', summary: 'type flag NUL, of tar before POSIX, in a newer header' },
  'tar/typeflag-unknown': { kind: 'ambiguous', summary: 'type flag that no standard defines' },
  'tar/typeflag-vendor': {
    kind: 'ambiguous',
    summary: 'type flag of one vendor, a plain file to other readers',
  },
  'tar/device-unused': { kind: 'odd', summary: 'device numbers on a member that is no device' },
} as const satisfies Record<`tar/${string}`, { kind: AnomalyKind; summary: string }>;

/** The code of an oddity of a tar archive. */
export type TarAnomalyCode = keyof typeof tarAnomalies;

/** Something that can be read in one way by the standard and should not be there. */
export interface Anomaly {
  readonly code: TarAnomalyCode;
  /** Where, in bytes from the start of the uncompressed archive. */
  readonly offset: number;
  /** What was found, by names that `tarAnomalies` and the docs of each code use. */
  readonly data: JsonObject;
}
