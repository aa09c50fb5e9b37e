import { canonicalize } from '@repro/core';
import { check, make, type Snapshot } from '@repro/make-snapshot';
import { caseSuite } from '@repro/testkit';
import { type MemoryFile, memoryTree } from '@repro/tree';

interface Input {
  readonly recorded: Record<string, MemoryFile>;
  readonly present: Record<string, MemoryFile>;
  /** What was done to the snapshot since: another document, or a text. */
  readonly edit?: (document: Snapshot) => unknown;
}

caseSuite({
  dir: new URL('cases/', import.meta.url),
  run: async ({ input }) => {
    const { recorded, present, edit } = input as Input;
    const document = await make(memoryTree(recorded));
    const edited = edit ? edit(document) : document;
    const text = typeof edited === 'string' ? edited : canonicalize(edited);
    return check(Buffer.from(text), memoryTree(present));
  },
});
