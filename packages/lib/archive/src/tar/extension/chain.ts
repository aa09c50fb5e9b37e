import { shown, tarError } from '../errors.ts';
import type { Header } from '../header/decode.ts';
import { fields, firstNonZero, type HeaderSite } from '../header/fields.ts';
import { type Text, textOf } from '../header/text.ts';
import type { TarLimits } from '../limits.ts';
import type { Notes } from '../notes.ts';
import type { PaxRecord, TarExtension } from '../types.ts';
import { globalRecords } from './globals.ts';
import { readLongName } from './long-name.ts';
import { parsePax } from './pax.ts';

/** What the extension headers before a member say about it. */
export interface Overrides {
  /** Of the first extension header of the member's own; undefined when there is none. */
  readonly start?: number | undefined;
  readonly records: readonly PaxRecord[];
  readonly longName?: Text;
  readonly longLink?: Text;
}

/** Gathers the extension headers of one member after another, and the global records in force. */
export interface Chain {
  /** Notes and limits at an extension's header, before its data is read. */
  begin(header: Header, site: HeaderSite): void;
  /** Reads the extension's data, padding included, which lies at `offset`; the extension as told to visitors. */
  complete(data: Buffer, offset: number): TarExtension;
  readonly globals: ReadonlyMap<string, PaxRecord>;
  /** Whether there is nothing that a member's own header would not tell. */
  readonly isEmpty: boolean;
  /** Whether headers wait for a member: `start` is where the first lies. */
  readonly start: number | undefined;
  /** What has been gathered for the member that now comes; the next member begins with nothing. */
  take(): Overrides;
}

const nothing: Overrides = { records: [] };

type Typeflag = TarExtension['typeflag'];

const typeflags: ReadonlySet<string> = new Set<Typeflag>(['x', 'g', 'X', 'L', 'K']);

/** Whether a header of this type describes the member after it and is none itself. */
export function isExtension(typeflag: string): typeflag is Typeflag {
  return typeflags.has(typeflag);
}

/** An empty chain; `notes` hears of what is odd. */
export function extensionChain(limits: TarLimits, notes: Notes): Chain {
  const globals = globalRecords(limits.extensionBytes, notes);
  let pending = noPending();
  let current: { header: Header; headerOffset: number; block: Uint8Array } | undefined;
  let total = 0;
  return {
    globals: globals.records,
    get isEmpty() {
      return pending.headers === 0 && globals.records.size === 0;
    },
    get start() {
      return pending.start;
    },
    begin(header, site) {
      current = { header, headerOffset: site.offset, block: Uint8Array.from(site.block) };
      if (header.typeflag !== 'g') pending.start ??= site.offset;
      total += header.size;
      pending.bytes += header.size;
      pending.headers++;
      checkLimits({ ...pending, total }, limits, site.offset);
      noteSequence(header, pending, site);
      pending.typeflags.push(header.typeflag);
    },
    complete(data, offset) {
      const { header, ...place } = current!;
      const typeflag = header.typeflag as Typeflag;
      const extension = { ...place, typeflag, name: textOf(header.path), size: header.size };
      const site = { bytes: data.subarray(0, header.size), offset, notes };
      const hidden = firstNonZero(data, header.size, data.length);
      if (hidden >= 0) notes.add('tar/nonzero-padding', offset + hidden, { of: 'extension' });
      if (typeflag === 'L' || typeflag === 'K') {
        const name = readLongName(site);
        if (typeflag === 'L') pending.longName = name;
        else pending.longLink = name;
        return { ...extension, records: [], longName: textOf(name) };
      }
      const records = parsePax(site);
      if (typeflag === 'g') globals.add(records, place.headerOffset);
      else pending.records = pending.records.concat(records);
      return { ...extension, records };
    },
    take() {
      if (pending.headers === 0) return nothing;
      const taken = pending;
      pending = noPending();
      return taken;
    },
  };
}

interface Pending {
  start: number | undefined;
  records: readonly PaxRecord[];
  longName?: Text;
  longLink?: Text;
  typeflags: string[];
  bytes: number;
  headers: number;
}

function noPending(): Pending {
  return { start: undefined, records: [], typeflags: [], bytes: 0, headers: 0 };
}

function checkLimits(
  found: { bytes: number; headers: number; total: number },
  limits: TarLimits,
  offset: number,
): void {
  const refuse = (what: string, limit: number): never => {
    throw tarError('LIMIT', offset, `${what}, the limit is ${limit}`);
  };
  if (found.bytes > limits.extensionBytes) {
    refuse(`extension headers of one member hold ${found.bytes} bytes`, limits.extensionBytes);
  }
  if (found.headers > limits.extensionHeaders) {
    refuse(`one member has ${found.headers} extension headers`, limits.extensionHeaders);
  }
  if (found.total > limits.totalExtensionBytes) {
    refuse(`extension headers hold ${found.total} bytes`, limits.totalExtensionBytes);
  }
}

/** Order and mixture of extension headers: where each reader has its own idea of what wins. */
function noteSequence(header: Header, pending: Pending, { offset, notes }: HeaderSite): void {
  const { typeflag, format, size } = header;
  const isGnuType = typeflag === 'L' || typeflag === 'K';
  if (size === 0) notes.add('tar/extension-empty', offset, { typeflag });
  if (textOf(header.link) !== '')
    notes.add('tar/extension-link', offset + fields.linkname.at, { found: shown(textOf(header.link)) });
  if (typeflag === 'X') notes.add('tar/typeflag-vendor', offset, { typeflag });
  if (isGnuType !== (format === 'gnu')) notes.add('tar/extension-format', offset, { typeflag, format });
  if (typeflag !== 'g' && pending.typeflags.includes(typeflag)) {
    notes.add('tar/extension-repeated', offset, { typeflag });
  }
  if (typeflag === 'g' && pending.typeflags.some((earlier) => earlier !== 'g')) {
    notes.add('tar/extension-order', offset, { after: pending.typeflags.join('') });
  }
  if (pending.records.some((record) => record.key === 'size')) {
    notes.add('tar/pax-size-on-extension', offset, { typeflag });
  }
}
