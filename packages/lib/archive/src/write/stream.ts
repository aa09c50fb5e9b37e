import { asChunks } from '@repro/core/bytes';
import type { Entry } from '@repro/tree';
import { changed } from './disk/body.ts';
import { headAt, type Layout, offsetAt, sizeAt } from './tar/layout.ts';

/**
 * The tar as a stream of pieces, each content read by its entry's own `open`: for trees that are not files on
 * disk. The entries are the last members of the layout, in order; before them come the prefix's directories.
 */
export async function* streamTar(
  layout: Layout,
  entries: readonly Entry[],
): AsyncGenerator<Uint8Array, void, undefined> {
  const first = layout.count - entries.length;
  for (let index = 0; index < layout.count; index++) {
    const head = headAt(layout, index);
    yield head;
    const entry = entries[index - first];
    const size = sizeAt(layout, index);
    if (!entry || size === 0) continue;
    yield* content(entry, size);
    yield new Uint8Array(offsetAt(layout, index + 1) - offsetAt(layout, index) - head.length - size);
  }
  yield new Uint8Array(layout.size - offsetAt(layout, layout.count));
}

/** The content of an entry, which must be as long as its header says, or all that follows would be misread. */
async function* content(entry: Entry, size: number): AsyncGenerator<Uint8Array, void, undefined> {
  let seen = 0;
  for await (const chunk of asChunks(entry.open())) {
    seen += chunk.length;
    if (seen > size) throw changed(entry.path, `gave more than its ${size} bytes`);
    yield chunk;
  }
  if (seen < size) throw changed(entry.path, `gave ${seen} of its ${size} bytes`);
}
