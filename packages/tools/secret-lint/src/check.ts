import type { Report } from '@repro/report';
import type { Tree } from '@repro/tree';
import { without } from '@repro/tree/ignore';
import { type CheckOptions, defaults } from './options.ts';
import { build } from './report/build.ts';
import { Gatherer } from './report/gatherer.ts';
import { examiner } from './scan/examiner.ts';
import { scanItems } from './scan/scan-items.ts';
import { settingsOf } from './scan/settings-of.ts';
import type { Item } from './sources/item.ts';
import { ignoringIn, treeItems } from './sources/tree.ts';
import { unusedAllows } from './sources/unused.ts';

/**
 * Whether the files of a tree hold credentials: each is a finding with its rule, its place, how sure it is, and a
 * fingerprint, and never with the credential itself unless `showSecrets` asks for it. What the tree's `.secretsignore`,
 * comments, the configuration and the baseline allow is left out, and what of these does nothing any more is a note.
 * A file that cannot be read, or is larger than `maxSize`, is a finding, the others are scanned, and `summary.incomplete`
 * counts it: such a report is no verdict (exit status 1). Memory does not grow with the files.
 * @throws ERR_REPRO_SECRET_RULE for a rule of the configuration that cannot be used; and what walking the tree throws
 */
export async function check(tree: Tree, options: CheckOptions = {}): Promise<Report> {
  const gatherer = new Gatherer();
  const {
    maxSize = defaults.maxSize,
    archiveDepth = defaults.archiveDepth,
    exclude = [],
    all,
    signal,
  } = options;
  const ignoring = await ignoringIn(all ? undefined : tree, exclude);
  const items = treeItems(without(tree, ignoring));
  await scanItems(archiveDepth > 0 ? await unpacked(items, archiveDepth) : items, {
    examine: examiner(settingsOf(options)),
    gatherer,
    maxSize,
    signal,
  });
  return build(gatherer, options, [...ignoring.unused(), ...unusedAllows(options.config, gatherer.excused)])
    .report;
}

async function unpacked(items: AsyncIterable<Item>, depth: number): Promise<AsyncIterable<Item>> {
  const { unpackAll } = await import('./sources/archive.ts');
  return unpackAll(items, depth);
}
