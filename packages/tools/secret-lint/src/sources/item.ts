import type { Bytes } from '@repro/core';
import type { Finding } from '@repro/report';
import type { Origin } from '../report/gatherer.ts';

/** A file to scan: its content can be read once, before the next item is asked for. */
export interface FileItem extends Origin {
  readonly content: Bytes;
}

/** What a source holds: a file, or the finding that one cannot be looked at. */
export type Item = FileItem | Finding;

/** Whether an item is a file. */
export function isFile(item: Item): item is FileItem {
  return 'content' in item;
}
