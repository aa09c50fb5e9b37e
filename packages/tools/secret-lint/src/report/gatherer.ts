import type { Finding } from '@repro/report';
import type { FileResult, IdleAllow, Sighting } from '../scan/types.ts';
import { ownRules } from './own-rules.ts';

/** Where a file is. */
export interface Origin {
  readonly path: string;
  /** The commit that first brought it, in a history. */
  readonly commit?: string | undefined;
}

/** A credential and where it is. */
export type Found = Sighting & Origin;

/** Takes up what comes of the files of a scan, in any order. */
export class Gatherer {
  readonly found: Found[] = [];
  readonly idle: (IdleAllow & Origin)[] = [];
  readonly problems: Finding[] = [];
  /** Places of the configuration's entries that allowed something. */
  readonly excused = new Set<number>();
  files = 0;
  bytes = 0;
  allowed = 0;
  /** Archives that were scanned as the files they are. */
  unopened = 0;
  /** Other binary files, in which nothing was looked for. */
  binary = 0;

  /** What came of one file. */
  add(origin: Origin, result: FileResult): void {
    this.files++;
    this.bytes += result.bytes;
    this.allowed += result.allowed;
    if (result.closed) this.unopened++;
    if (result.binary) this.binary++;
    for (const sighting of result.sightings) this.found.push({ ...sighting, ...origin });
    for (const allow of result.idleAllows) this.idle.push({ ...allow, ...origin });
    for (const entry of result.excused) this.excused.add(entry);
    if (result.cut) this.problems.push(ownRules.finding('secret-lint/too-many', {}, { path: origin.path }));
  }

  /** Files in which nothing was found, of so many bytes together; so many of them binary. */
  addEmpty({
    files,
    bytes,
    binary,
  }: {
    readonly files: number;
    readonly bytes: number;
    readonly binary: number;
  }): void {
    this.files += files;
    this.bytes += bytes;
    this.binary += binary;
  }
}
