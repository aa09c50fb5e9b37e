import { withDefaults } from '@repro/core/defaults';
import { pathKey } from '@repro/tree/path-key';
import type { Anomaly } from './anomalies.ts';
import { shown, tarError } from './errors.ts';
import { type Chain, extensionChain, isExtension } from './extension/chain.ts';
import { noteSparse, type SparseReader, sparseReader } from './extension/sparse-reader.ts';
import { type Gatherer, gatherer } from './gather.ts';
import { decodeHeader } from './header/decode.ts';
import { blockSize, type HeaderSite } from './header/fields.ts';
import { WordView } from './header/words.ts';
import { Likeness } from './likeness.ts';
import { defaultTarLimits, type TarLimits } from './limits.ts';
import { type Draft, draftMember } from './member.ts';
import { collectNotes, type MemberNotes } from './notes.ts';
import { SeenPaths } from './seen-paths.ts';
import { type Trailer, trailer } from './trailer.ts';
import type { TarEnd, TarOptions, TarVisitor } from './types.ts';

/** What the next bytes are; the first three are gathered into whole pieces, the others pass by. */
type Phase = 'header' | 'extension' | 'sparse map' | 'data' | 'padding' | 'trailer';

/** Each phase in words. */
const places: Readonly<Record<Phase, string>> = {
  header: 'a header',
  extension: 'an extension header',
  'sparse map': 'a sparse map',
  data: 'content',
  padding: 'padding',
  trailer: 'the end',
};

/**
 * Reads an archive that is pushed in chunks of any size and calls a visitor on the way.
 * Low-level: `walkTar` drives it from bytes, streams and files.
 */
export class TarMachine {
  readonly #visitor: TarVisitor;
  readonly #limits: TarLimits;
  readonly #notes: MemberNotes;
  readonly #chain: Chain;
  readonly #trailer: Trailer;
  readonly #paths: SeenPaths | undefined;
  readonly #view = new WordView();
  readonly #likeness: Likeness;
  readonly #pieces: Gatherer = gatherer(blockSize);
  /** The piece being read: one object for all, since an archive may have millions. */
  readonly #site: { -readonly [Key in keyof HeaderSite]: HeaderSite[Key] };
  #phase: Phase = 'header';
  #position = 0;
  #member: Draft | undefined;
  #sparse: SparseReader | undefined;
  /** Bytes of content or padding still to come. */
  #left = 0;
  #wantsData = false;
  #members = 0;
  #anomalies = 0;

  constructor(visitor: TarVisitor, options: TarOptions = {}) {
    this.#visitor = visitor;
    this.#limits = withDefaults(defaultTarLimits, options.limits);
    this.#notes = collectNotes(options.strict ?? false);
    this.#chain = extensionChain(this.#limits, this.#notes);
    this.#trailer = trailer(this.#notes, this.#view);
    this.#likeness = new Likeness(this.#view, this.#limits.pathBytes);
    this.#site = { block: Buffer.alloc(0), offset: 0, notes: this.#notes };
    this.#paths = options.duplicates === false ? undefined : new SeenPaths();
  }

  /** Bytes pushed or skipped so far. */
  get position(): number {
    return this.#position;
  }

  /** Bytes of content that nobody wants: they may be passed to `skip` instead of being read. */
  get skippable(): number {
    return this.#phase === 'data' && !this.#wantsData ? this.#left : 0;
  }

  /** Goes on as if `count` bytes of content, at most `skippable`, had been pushed. */
  skip(count: number): void {
    this.#position += count;
    this.#left -= count;
    if (this.#left === 0) this.#beginPadding();
  }

  /** Takes the next bytes of the archive. @throws coded errors, after which the machine is of no use */
  push(chunk: Uint8Array): void {
    const isBuffer = Buffer.isBuffer(chunk);
    const bytes = isBuffer ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    this.pushPart(bytes, 0, bytes.length);
  }

  /** `push` of the bytes in [from, to), for those who have a part of a buffer and no need of a view of it. */
  pushPart(bytes: Buffer, from: number, to: number): void {
    const base = this.#position - from;
    for (let at = from; at < to; at = this.#position - base) {
      if (this.#phase === 'data') this.#passData(bytes, at, to);
      else if (this.#phase === 'padding') this.#passPadding(bytes, at, to);
      else if (this.#phase === 'trailer') this.#passTrailer(bytes, at, to);
      else this.#gather(bytes, at, to);
    }
  }

  /** Says that there are no more bytes. @throws ERR_REPRO_TAR_TRUNCATED, ERR_REPRO_TAR_EMPTY */
  end(): TarEnd {
    if (this.#position === 0) throw tarError('EMPTY', 0, 'the input has no bytes');
    const isBetween =
      this.#phase === 'header' && this.#pieces.filled === 0 && this.#chain.start === undefined;
    if (!isBetween && this.#phase !== 'trailer') throw this.#truncated();
    const end = this.#trailer.end(this.#position);
    this.#tell(this.#notes.take(), undefined);
    return { members: this.#members, ...end, size: this.#position, anomalies: this.#anomalies };
  }

  #gather(bytes: Buffer, at: number, to: number): void {
    const piece = this.#pieces.take(bytes, at, to);
    this.#position += this.#pieces.taken;
    if (!piece) return;
    const site = this.#site;
    site.block = piece;
    site.offset = this.#position - piece.length;
    if (this.#phase === 'header') this.#onHeader(site);
    else if (this.#phase === 'extension') this.#onExtension(piece, site.offset);
    else this.#onSparseBlock(site);
  }

  #onHeader(site: HeaderSite): void {
    if (site.block[0] === 0 && this.#view.firstNonZero(site.block, 0, blockSize) < 0) {
      this.#onZeroBlock(site.offset);
      return;
    }
    const isAlone = this.#chain.isEmpty;
    const like = isAlone ? this.#likeness.read(site) : undefined;
    if (like) {
      this.#member = like;
      this.#onMember();
      return;
    }
    const before = this.#notes.added;
    const header = decodeHeader(site);
    if (isExtension(header.typeflag)) {
      this.#chain.begin(header, site);
      this.#expect('extension', header.size + paddingOf(header.size));
      if (header.size === 0) this.#onExtension(Buffer.alloc(0), this.#position);
      return;
    }
    const context = { overrides: this.#chain.take(), globals: this.#chain.globals, limits: this.#limits };
    const drafted = draftMember(header, site, context);
    this.#sparse = sparseReader(drafted, site, this.#limits.sparseSegments);
    this.#member = drafted.member;
    if (isAlone && this.#notes.added === before) this.#likeness.keep(site.block, drafted.member);
    if (!this.#sparse) this.#onMember();
    else if (this.#sparse.isComplete) this.#onSparseMember(this.#sparse);
    else {
      drafted.member.block = Uint8Array.from(site.block);
      this.#expect('sparse map', blockSize);
    }
  }

  #onZeroBlock(offset: number): void {
    const { start } = this.#chain;
    if (start !== undefined) {
      this.#notes.add('tar/extension-dangling', start, {});
      this.#chain.take();
    }
    this.#tell(this.#notes.take(), undefined);
    this.#trailer.begin(offset);
    this.#phase = 'trailer';
  }

  #onExtension(data: Buffer, offset: number): void {
    const extension = this.#chain.complete(data, offset);
    this.#visitor.extension?.(extension);
    this.#expect('header', blockSize);
  }

  #onSparseBlock(site: HeaderSite): void {
    const sparse = this.#sparse!;
    sparse.push(site);
    if (sparse.isComplete) this.#onSparseMember(sparse);
  }

  #onSparseMember(sparse: SparseReader): void {
    const member = this.#member!;
    sparse.apply(member);
    noteSparse(member, this.#notes);
    this.#onMember();
  }

  #onMember(): void {
    const member = this.#member!;
    member.index = this.#members++;
    member.dataOffset = this.#position;
    if (this.#members > this.#limits.entries) {
      throw tarError('LIMIT', member.headerOffset, `more members than the limit of ${this.#limits.entries}`);
    }
    this.#noteDuplicate(member);
    member.anomalies = this.#notes.take();
    const answer = this.#visitor.member?.(member);
    this.#tell(member.anomalies, member);
    this.#wantsData = this.#visitor.data !== undefined && answer !== 'skip';
    this.#left = member.storedSize;
    this.#phase = 'data';
    if (this.#left === 0) this.#beginPadding();
  }

  #noteDuplicate(member: Draft): void {
    const key = pathKey(member);
    if (this.#paths?.add(key.endsWith('/') ? key.slice(0, -1) : key) === false)
      this.#notes.add('tar/duplicate-path', member.blockOffset, { path: shown(member.path) });
  }

  #passData(bytes: Buffer, at: number, to: number): void {
    const count = Math.min(this.#left, to - at);
    if (this.#wantsData) this.#visitor.data?.(this.#member!, bytes.subarray(at, at + count));
    this.skip(count);
  }

  #beginPadding(): void {
    this.#left = paddingOf(this.#member!.storedSize);
    this.#phase = 'padding';
    if (this.#left === 0) this.#endMember();
  }

  #passPadding(bytes: Buffer, at: number, to: number): void {
    const count = Math.min(this.#left, to - at);
    const found = this.#view.firstNonZero(bytes, at, at + count);
    if (found >= 0) this.#notes.add('tar/nonzero-padding', this.#position + found - at, { of: 'member' });
    this.#position += count;
    this.#left -= count;
    if (this.#left === 0) this.#endMember();
  }

  #endMember(): void {
    const member = this.#member!;
    this.#tell(this.#notes.take(), member);
    this.#visitor.done?.(member);
    this.#expect('header', blockSize);
  }

  #passTrailer(bytes: Buffer, at: number, to: number): void {
    this.#trailer.push(bytes.subarray(at, to), this.#position);
    this.#position += to - at;
  }

  #expect(phase: Phase, want: number): void {
    this.#phase = phase;
    this.#pieces.want = want;
  }

  #tell(anomalies: readonly Anomaly[], member: Draft | undefined): void {
    this.#anomalies += anomalies.length;
    if (this.#visitor.anomaly) for (const anomaly of anomalies) this.#visitor.anomaly(anomaly, member);
  }

  #truncated(): Error {
    const isBetween = this.#phase === 'header' && this.#pieces.filled === 0;
    const inside = isBetween ? 'after an extension header' : `inside ${places[this.#phase]}`;
    const missing =
      this.#phase === 'data' || this.#phase === 'padding'
        ? this.#left
        : this.#pieces.want - this.#pieces.filled;
    return tarError('TRUNCATED', this.#position, `archive ends ${inside}, ${missing} bytes are missing`);
  }
}

function paddingOf(size: number): number {
  return (blockSize - (size % blockSize)) % blockSize;
}
