import { stat } from 'node:fs/promises';
import path from 'node:path';
import { spool } from '@repro/archive';
import { chunksOf } from '@repro/archive/random-access';
import type { RandomAccess } from '@repro/archive/tar';
import type { Context } from '@repro/cli-kit';
import { isReproError } from '@repro/core/error';
import { type EvidenceFiles, openEvidence } from '@repro/evidence';
import type { Report } from '@repro/report';
import { readSome } from '../bytes/access.ts';
import type { Arguments } from '../cli.ts';
import { defaults } from '../options.ts';
import type { PackSettings } from '../rebuild/pack.ts';
import { type RebuildOptions, rebuild, rebuildArtifact } from '../rebuild/rebuild.ts';
import type { RebuildSource } from '../rebuild/source.ts';
import { compareOptions, openFile, withFiles } from './compare-files.ts';

/** Rebuilds a release or an artifact from its source, and compares. */
export async function rebuildRelease(args: Arguments, context: Context): Promise<Report> {
  const { build } = args.positionals;
  const source = sourceOf(args, context);
  const options: RebuildOptions = { ...compareOptions(args, context), settings: settingsOf(args) };
  if (!(await isRelease(build, context))) return fileReport(build, { source, options }, context);
  context.guard(build);
  return releaseReport(await openEvidence(context.resolve(build), build), { source, options });
}

/** A directory, or a file that is called as bundles are; any other file is an artifact, and a stream what it holds. */
async function isRelease(name: string, context: Context): Promise<boolean> {
  const found = await stat(context.resolve(name)).catch(() => undefined);
  return found?.isDirectory() === true || (name.endsWith('.evidence.tar') && !found?.isFIFO());
}

interface Given {
  readonly source: RebuildSource;
  readonly options: RebuildOptions;
}

async function releaseReport(release: EvidenceFiles, { source, options }: Given): Promise<Report> {
  try {
    return (await rebuild(release, source, options)).report;
  } finally {
    release.close();
  }
}

async function fileReport(name: string, { source, options }: Given, context: Context): Promise<Report> {
  const opened = await openFile(name, context);
  const recorded = { artifact: path.basename(opened.name), settings: {} };
  return withFiles([opened], async () => {
    if (opened.file) return (await rebuildArtifact(opened.file, { source, recorded }, options)).report;
    const kept = await spool(opened.source, {
      memory: 64 * 1024 ** 2,
      total: options.maxSize ?? defaults.maxSize,
    });
    try {
      const bundle = await bundleIn(kept, opened.name);
      if (bundle) return await releaseReport(bundle, { source, options });
      return (await rebuildArtifact(kept, { source, recorded }, options)).report;
    } finally {
      kept.close();
    }
  });
}

/** What an OCI image layout begins with, as a bundle is one. */
const LAYOUT = /^(?:\.\/)?(?:blobs\/|index\.json\0|oci-layout\0)/;

/** The bundle in a stream, which has no name to go by; undefined when it is an image layout without a release, or none. */
async function bundleIn(kept: RandomAccess, name: string): Promise<EvidenceFiles | undefined> {
  if (!LAYOUT.test((await readSome(kept, 0, 512)).toString('latin1'))) return undefined;
  try {
    const release = await openEvidence(chunksOf(kept), name);
    if (release.files.length > 0) return release;
    release.close();
  } catch (error) {
    if (!isReproError(error) || error.code !== 'ERR_REPRO_BUNDLE') throw error;
  }
  return undefined;
}

function sourceOf({ flags }: Arguments, context: Context): RebuildSource {
  if (flags.git === undefined)
    return { kind: 'directory', directory: context.directory(flags.source as string) };
  return { kind: 'git', directory: context.directory(flags.git), revision: flags.revision };
}

function settingsOf({ flags }: Arguments): PackSettings {
  const { compression, level, engine, prefix, mtime } = flags;
  return { compression, level, engine, prefix: prefix?.replace(/\/+$/, ''), mtime };
}
