import { defineCommand, usageError } from '@repro/cli-kit';
import { defaults, targets } from './options.ts';
import { tool } from './tool.ts';

/** The command line of safe-paths-check. */
export const command = defineCommand({
  tool,
  summary: 'Check that archives can be unpacked safely, and that every unpacker sees the same',
  description:
    'Reads tar, tar.gz, tar.zst, tar.xz and zip, known by their first bytes. Nothing is unpacked and nothing on disk is looked at: names and links are followed in the order of the archive, from an empty directory. Judged are paths that leave the directory, links that lead out of it alone or together, members written through a link, names that mean something else on other systems, paths that are one where case and Unicode forms do not count, devices and setuid bits, and whatever two readers would read differently or pass over. An archive that cannot be read in one way, or passes a limit, cannot be judged (exit status 1). Offsets count in the uncompressed archive, those of oddities of the compression in the file itself.',
  positionals: [
    {
      name: 'archive',
      summary: 'an archive, or with --paths a list of paths',
      kind: 'bytes',
      variadic: true,
    },
  ],
  flags: {
    target: {
      type: 'choice',
      choices: targets,
      default: defaults.target,
      summary: 'where it will be unpacked: on any system, or only where names are bytes',
    },
    'allow-absolute': {
      type: 'boolean',
      summary: 'read absolute paths and link targets from the root of the archive, or from --base',
    },
    base: {
      type: 'string',
      placeholder: 'DIR',
      summary: 'the directory it will be unpacked to: targets below it are inside; the disk is not looked at',
    },
    paths: { type: 'boolean', summary: 'judge a list of paths, one in each line, instead of an archive' },
    null: { type: 'boolean', alias: '0', summary: 'with --paths: paths end with NUL instead of a line feed' },
    'max-entries': {
      type: 'integer',
      min: 1,
      default: defaults.maxEntries,
      placeholder: 'N',
      summary: 'refuse archives with more members',
    },
    'max-size': {
      type: 'integer',
      min: 1,
      default: defaults.maxSize,
      placeholder: 'BYTES',
      summary: 'refuse archives that unpack to more',
    },
    'max-ratio': {
      type: 'integer',
      min: 1,
      default: defaults.maxRatio,
      placeholder: 'N',
      summary: 'refuse archives that unpack to more than N times their size and 64 MiB',
    },
    'max-findings': {
      type: 'integer',
      min: 1,
      default: defaults.maxFindings,
      placeholder: 'N',
      summary: 'tell so many findings of one code; the summary counts all',
    },
  },
  output: 'report',
  rules: async () => (await import('./rules.ts')).rules.table,
  examples: [
    { command: 'safe-paths-check artifact.tar.gz', summary: 'judge one archive' },
    {
      command: 'det-tar . -o - | safe-paths-check | jq .ok',
      summary: 'judge what passes through a pipeline',
    },
    {
      command: 'safe-paths-check --target posix --base /opt/app rootfs.tar.zst',
      summary: 'judge an archive for one directory of a Linux system',
    },
    { command: 'git ls-files -z | safe-paths-check --paths -0', summary: 'judge the names of a source tree' },
  ],
  async run({ flags, positionals, common }, context) {
    if (flags.null && !flags.paths) {
      throw usageError('--null has no effect without --paths', 'add --paths, or leave it out');
    }
    const files = positionals.archive.length === 0 ? ['-'] : positionals.archive;
    const options = {
      target: flags.target,
      allowAbsolute: flags['allow-absolute'],
      maxEntries: flags['max-entries'],
      maxSize: flags['max-size'],
      maxRatio: flags['max-ratio'],
      maxFindings: flags['max-findings'],
      failOn: common.failOn,
      digest: context.showsDigest,
      signal: context.signal,
      ...(flags.base !== undefined && { base: context.resolve(flags.base) }),
    };
    const reports = [];
    for (const file of files) {
      const { name, bytes, path, size } = await context.open(file);
      if (flags.paths) {
        const { checkPaths } = await import('./check-paths.ts');
        reports.push(await checkPaths(bytes, { ...options, name, separator: flags.null ? '\0' : '\n' }));
      } else {
        const { check } = await import('./check.ts');
        // Only a regular file, which has a size, can be read at any position.
        const source = path !== undefined && size !== undefined ? { path, bytes } : bytes;
        reports.push(await check(source, { ...options, name }));
      }
    }
    return { reports };
  },
});
