import type { Report } from '@repro/report';
import type { FileTree } from './facts.ts';
import type { CheckOptions } from './options.ts';
import { plan } from './plan.ts';

/**
 * Whether the modes of a tree keep to their owner what is to be kept, and let programs run: one set of rules for a
 * directory, git's index, an archive and a snapshot; `options.source` says which it is, and so what its modes mean.
 * Of each file at most the first 16 KiB are read. What a source cannot tell is counted in `summary.unverifiable`.
 * A file that cannot be read is a finding, the others are judged, and `summary.incomplete` counts it: such a report
 * is no verdict (exit status 1).
 * @throws what the tree throws
 */
export async function check(tree: FileTree, options: CheckOptions = {}): Promise<Report> {
  return (await plan(tree, options)).report;
}
