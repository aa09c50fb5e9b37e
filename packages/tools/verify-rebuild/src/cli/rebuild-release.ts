import { stat } from 'node:fs/promises';
import path from 'node:path';
import { spool } from '@repro/archive';
import type { Context } from '@repro/cli-kit';
import { openEvidence } from '@repro/evidence';
import type { Report } from '@repro/report';
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
  if (!(await isRelease(build, context))) return artifactReport(build, { source, options }, context);
  context.guard(build);
  const release = await openEvidence(context.resolve(build), build);
  try {
    return (await rebuild(release, source, options)).report;
  } finally {
    release.close();
  }
}

/** A directory, or a file that is called as bundles are; any other file is an artifact. */
async function isRelease(name: string, context: Context): Promise<boolean> {
  if (name.endsWith('.evidence.tar')) return true;
  return (await stat(context.resolve(name)).catch(() => undefined))?.isDirectory() ?? false;
}

async function artifactReport(
  name: string,
  { source, options }: { readonly source: RebuildSource; readonly options: RebuildOptions },
  context: Context,
): Promise<Report> {
  const opened = await openFile(name, context);
  const recorded = { artifact: path.basename(opened.name), settings: {} };
  return withFiles([opened], async () => {
    if (opened.file) return (await rebuildArtifact(opened.file, { source, recorded }, options)).report;
    const kept = await spool(opened.source, {
      memory: 64 * 1024 ** 2,
      total: options.maxSize ?? defaults.maxSize,
    });
    try {
      return (await rebuildArtifact(kept, { source, recorded }, options)).report;
    } finally {
      kept.close();
    }
  });
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
