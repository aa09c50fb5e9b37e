import { applyComments } from '../allow/apply.ts';
import { MARKER } from '../allow/comments.ts';
import { type Excuse, excuses } from '../allow/values.ts';
import { type Content, contentOf } from '../decode/utf16.ts';
import { DER_ENDINGS } from '../engine/files/der.ts';
import type { Detection, Enough, Severity } from '../engine/types.ts';
import { severityAtLeast } from '../report/level.ts';
import { credentialRules } from '../rules/index.ts';
import type { CredentialRule } from '../rules/types.ts';
import { fingerprint } from '../secret/fingerprint.ts';
import { preview } from '../secret/preview.ts';
import { isClosed } from './closed.ts';
import { Lines, type Place } from './lines.ts';
import { type Scan, type Seen, scannerOf } from './scanner.ts';
import type { ScanSettings } from './settings.ts';
import type { FileResult, IdleAllow, Sighting } from './types.ts';

/** A file made of nothing but secrets must not fill memory with them. */
const MAX_SIGHTINGS = 10_000;

/** Allow comments without effect that are told of one file. */
const MAX_IDLE = 100;

/**
 * Each window begins so many bytes before the end of the one before. A secret belongs to the window in which it begins
 * at least half of that from both ends, so that all around it was seen, and is told once.
 */
const OVERLAP = 128 * 1024;

/** Bytes of a file that are looked at together; a longer file comes in windows of this size. */
export const WINDOW_SIZE: number = 4 * 1024 * 1024;

const SPACE = 0x20;

/** What is the same for every file. */
interface Examiner {
  readonly scan: Scan;
  readonly excuse: Excuse;
  readonly settings: ScanSettings;
  readonly rules: ReadonlyMap<string, CredentialRule>;
  readonly ids: ReadonlySet<string>;
}

/** Looks at one file, window by window. */
export interface Examination {
  /**
   * Looks at the next bytes: `WINDOW_SIZE` of them, or what is left of the file when `last`.
   * Returns how many bytes at their end the next window has to begin with; 0 after the last.
   */
  window(bytes: Buffer, last: boolean): number;
  /** Whether what follows cannot matter, since the file is binary: it need not be read. */
  readonly isDone: boolean;
  /** What was found in all. */
  result(): FileResult;
}

/** Makes examinations; the rules are compiled once. */
export function examiner(settings: ScanSettings): (path: string) => Examination {
  const scan = scannerOf(settings);
  const rules = new Map(credentialRules.map((rule) => [rule.id, rule]));
  const ids = new Set([...rules.keys(), ...settings.userRules.map(({ id }) => id)]);
  const shared = { scan, excuse: excuses(settings.allow), settings, rules, ids };
  return (path) => new FileExamination(path, shared);
}

class FileExamination implements Examination {
  readonly #path: string;
  readonly #shared: Examiner;
  #content: Content | undefined;
  #lines: Lines | undefined;
  /** Where the window begins in the file, and what of it belongs to the window before. */
  #base = 0;
  #from = 0;
  #bytes = 0;
  readonly #sightings: Sighting[] = [];
  readonly #idle: IdleAllow[] = [];
  #excused: Set<number> | undefined;
  #allowed = 0;
  #cut = false;
  #closed = false;

  constructor(path: string, shared: Examiner) {
    this.#path = path;
    this.#shared = shared;
  }

  window(bytes: Buffer, last: boolean): number {
    this.#bytes = this.#base + bytes.length;
    this.#lines?.enter(bytes);
    if (this.#isText(bytes)) this.#look(bytes, last);
    if (last) return 0;
    this.#base += bytes.length - OVERLAP;
    this.#from = OVERLAP / 2;
    this.#lines ??= new Lines(bytes);
    this.#lines.leave(bytes.length - OVERLAP);
    return OVERLAP;
  }

  get isDone(): boolean {
    return this.#content === 'binary';
  }

  result(): FileResult {
    return {
      bytes: this.#bytes,
      sightings: this.#sightings,
      idleAllows: this.#idle,
      allowed: this.#allowed,
      excused: this.#excused === undefined ? [] : [...this.#excused],
      cut: this.#cut,
      closed: this.#closed,
      binary: this.#content === 'binary' && !this.#closed && !this.#mayBeDer,
    };
  }

  /**
   * Whether the file is text, which its beginning decides, or of those that may be a key in DER. In a text a later window may hold a NUL, as logs that were cut
   * do: it stands as a space then, since the scanner would take the window for binary.
   */
  #isText(bytes: Buffer): boolean {
    const content = contentOf(bytes);
    if (this.#content === undefined && content === 'binary') this.#closed = isClosed(bytes);
    this.#content ??= content;
    if (this.#content === 'text' && content === 'binary') {
      for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, at)) bytes[at] = SPACE;
    }
    return this.#content !== 'binary' || this.#mayBeDer;
  }

  get #mayBeDer(): boolean {
    return DER_ENDINGS.some((ending) => this.#path.endsWith(ending));
  }

  #look(bytes: Buffer, last: boolean): void {
    const mayStop = this.#mayStop(bytes);
    if (this.#cut && mayStop()) return;
    const seen = this.#shared.scan(
      bytes,
      this.#path,
      this.#cut ? undefined : this.#enough(mayStop, this.#ownEnd(bytes, last)),
    );
    if (seen) this.#take(seen, bytes, last);
  }

  /** When a window is cut for certain: what is over the limit is not told. */
  #enough(mayStop: () => boolean, to: number): Enough {
    const least = MAX_SIGHTINGS + 1 - this.#sightings.length;
    const isEnough = (detections: readonly Detection[]): boolean => {
      const counted = detections.filter(
        ({ start, severity }) => this.#isOurs(start, to) && this.#isSevere(severity),
      );
      return counted.length >= least && mayStop();
    };
    return { least, isEnough };
  }

  /**
   * Tells whether what is not told of a window need not be known: it is, where a comment or an entry of the configuration may allow it, since
   * they are counted and are told when they allow nothing.
   */
  #mayStop(bytes: Buffer): () => boolean {
    let answer: boolean | undefined;
    return () => (answer ??= this.#shared.settings.allow.length === 0 && !this.#mayHoldComments(bytes));
  }

  #mayHoldComments(bytes: Buffer): boolean {
    return this.#shared.settings.comments && bytes.includes(MARKER);
  }

  /** What begins from here on belongs to the next window. */
  #ownEnd(bytes: Buffer, last: boolean): number {
    return last ? Number.POSITIVE_INFINITY : bytes.length - OVERLAP / 2;
  }

  #isOurs(offset: number, to: number): boolean {
    return offset >= this.#from && offset < to;
  }

  #isSevere(severity: Severity): boolean {
    return severityAtLeast(severity, this.#shared.settings.minSeverity);
  }

  /** Takes what was seen in a window; what begins before `#from`, or too near to its end, belongs to its neighbours. */
  #take({ detections, comments }: Seen, bytes: Buffer, last: boolean): void {
    const to = this.#ownEnd(bytes, last);
    const counted = detections
      .filter(({ start }) => this.#isOurs(start, to))
      .filter((one) => this.#counts(one));
    const ours = comments.filter(({ offset }) => this.#isOurs(offset, to));
    const places = this.#places(bytes, [
      ...counted.map(({ start }) => start),
      ...ours.map(({ offset }) => offset),
    ]);
    const found = counted.map((detection) => ({ ...detection, ...(places.get(detection.start) as Place) }));
    const { left, allowed, idle } = applyComments(found, comments);
    this.#allowed += allowed;
    for (const one of left) this.#tell(one);
    for (const { comment, rules } of idle) {
      const place = places.get(comment.offset);
      if (place) this.#tellIdle(comment.offset, place, rules);
    }
  }

  /** Whether a detection is of a severity that counts, and no entry of the configuration excuses it. */
  #counts(detection: Detection): boolean {
    if (!this.#isSevere(detection.severity)) return false;
    const entry = this.#shared.excuse(this.#path, detection);
    if (entry !== undefined) (this.#excused ??= new Set()).add(entry);
    return entry === undefined;
  }

  /** Lines and columns of offsets, which are counted in one pass. */
  #places(bytes: Buffer, offsets: readonly number[]): ReadonlyMap<number, Place> {
    const lines = (this.#lines ??= new Lines(bytes));
    return new Map(offsets.toSorted((a, b) => a - b).map((offset) => [offset, lines.at(offset)]));
  }

  #tell({ rule, severity, confidence, line, column, start, secret, encodings }: Placed): void {
    if (this.#sightings.length >= MAX_SIGHTINGS) {
      this.#cut = true;
      return;
    }
    this.#sightings.push({
      rule,
      severity,
      confidence,
      line,
      column,
      offset: this.#base + start,
      fingerprint: fingerprint(secret),
      preview: preview(secret, this.#shared.rules.get(rule)),
      encodings,
      ...(this.#shared.settings.showSecrets && { secret }),
    });
  }

  #tellIdle(offset: number, { line, column }: Place, rules: readonly string[]): void {
    if (this.#idle.length >= MAX_IDLE) return;
    const { ids } = this.#shared;
    const names = rules.map((rule) => (ids.has(rule) ? rule : shownName(rule)));
    const unknown = names.filter((rule) => !ids.has(rule));
    this.#idle.push({ line, column, offset: this.#base + offset, rules: names, unknown });
  }
}

/** What a comment calls a rule and is none may be anything: it is shown only when it reads like the name of one. */
function shownName(name: string): string {
  return name.length <= 40 && /^[a-z]+(?:-[a-z0-9]+)*$/.test(name) ? name : '…';
}

/** A detection with its place. */
type Placed = Detection & Place;
