import { archiveTree } from '@repro/archive';
import type { Context } from '@repro/cli-kit';
import { without } from '@repro/tree/ignore';
import type { Arguments } from '../cli.ts';
import { withParents } from '../parents.ts';
import type { Source } from './write-archive.ts';

/** The members of an archive as the tree that they unpack to. */
export async function archiveInput({ flags }: Arguments, context: Context): Promise<Source> {
  const { name, path, bytes } = await context.open(flags.from as string);
  const tree = archiveTree(path === undefined ? bytes : { path, bytes }, {
    name,
    // What is packed anew is limited by its size alone: a release may well be of zeros.
    limits: { ratio: Infinity },
  });
  return {
    input: without(withParents(tree), { ignore: flags.exclude, builtin: flags['builtin-ignore'] }),
    selection: {},
    close: () => tree.close(),
  };
}
