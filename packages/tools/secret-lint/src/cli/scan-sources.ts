import type { Context } from '@repro/cli-kit';
import type { Arguments } from '../cli.ts';
import { type CheckOptions, defaults } from '../options.ts';
import type { Unused } from '../report/build.ts';
import type { Gatherer } from '../report/gatherer.ts';
import type { Examination } from '../scan/examiner.ts';
import { scanItems } from '../scan/scan-items.ts';
import type { Item } from '../sources/item.ts';
import { unusedAllows } from '../sources/unused.ts';
import { ignoringIn } from './ignore-file.ts';
import type { Names } from './names.ts';

/** What is scanned, and who is told. */
export interface SourceScan {
  readonly names: Names;
  readonly flags: Arguments['flags'];
  readonly options: CheckOptions;
  readonly gatherer: Gatherer;
  /** What this thread scans with: rules take a while to compile. */
  readonly examine: (path: string) => Examination;
  /** What the report calls the file of the configuration. */
  readonly configName: string | undefined;
  /** Told of so many more files that were looked at. */
  readonly onFiles: (count: number) => void;
}

/** Scans all sources of a call into the gatherer; the entries of ignore files and configuration that fitted nothing. */
export async function scanSources(scan: SourceScan, context: Context): Promise<Unused[]> {
  const { flags, options, gatherer } = scan;
  const isGit = flags.staged || flags.history || flags.since !== undefined;
  const unused = isGit ? await scanRepository(scan, context) : await scanPaths(scan, context);
  return [...unused, ...unusedAllows(options.config, gatherer.excused, scan.configName)];
}

async function scanRepository(scan: SourceScan, context: Context): Promise<Unused[]> {
  const { names, flags } = scan;
  const { gitItems } = await import('../sources/git.ts');
  const directory = context.directory(names.given[0] ?? '.');
  const { exclude, all } = flags;
  const ignoring = ignoringIn({ directory, prefix: '', exclude, all });
  const selection = { ...flags, signal: context.signal, isIgnored: ignoring.matcher() };
  const items = gitItems(directory, selection);
  if (flags.archives === 0) await scanAll(items, scan);
  else await scanAll((await import('../sources/archive.ts')).unpackAll(items, flags.archives), scan);
  return [];
}

async function scanPaths(scan: SourceScan, context: Context): Promise<Unused[]> {
  const { sourcesOf } = await import('./paths/sources.ts');
  const { scanDisk } = await import('./paths/scan-disk.ts');
  const sources = await sourcesOf(scan, context);
  const archives = await scanDisk(sources, scan);
  await scanAll(sources.items(), scan);
  if (archives.length > 0) {
    const { archiveItems } = await import('./paths/archives.ts');
    await scanAll(archiveItems(archives, scan.flags.archives, context.signal), scan);
  }
  return sources.unused();
}

/** Scans files one after another on this thread. */
async function scanAll(items: AsyncIterable<Item>, scan: SourceScan): Promise<void> {
  const { options, gatherer, examine, onFiles } = scan;
  await scanItems(items, {
    examine,
    gatherer,
    maxSize: options.maxSize ?? defaults.maxSize,
    signal: options.signal,
    onFile: () => onFiles(1),
  });
}
