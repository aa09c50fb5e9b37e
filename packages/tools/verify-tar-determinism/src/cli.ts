import { defineCommand } from '@repro/cli-kit';
import { defaults } from './options.ts';
import { profileNames } from './profile/types.ts';
import { tool } from './tool.ts';

/** The command line of verify-tar-determinism. */
export const command = defineCommand({
  tool,
  summary: 'Check that tar archives hold nothing of the machine and the time they were made at',
  description:
    'Judged are the order of members, owners, times, modes, header formats and the form of every number, pax records and their headers, duplicate paths, padding and the end of the archive. Plain tar, tar.gz, tar.zst and tar.xz are read; offsets are in the uncompressed archive. A profile says what is expected: repro is the format of det-tar, gnu what GNU tar writes with the flags that reproducible-builds.org names, git-archive and npm what those programs write. Not judged: the content of files, and but for the profile repro, which warns of them, the modes of symbolic links, which mean nothing.',
  positionals: [
    {
      name: 'file',
      summary: 'a tar archive, plain or compressed by gzip, Zstandard or xz',
      kind: 'bytes',
      variadic: true,
    },
  ],
  flags: {
    profile: {
      type: 'choice',
      choices: profileNames,
      default: defaults.profile,
      summary: 'whose archive it should be',
    },
    mtime: {
      type: 'integer',
      placeholder: 'N',
      summary: "the time that every member must have, in seconds since 1970, in place of the profile's",
    },
    'max-findings': {
      type: 'integer',
      min: 1,
      default: defaults.maxFindings,
      placeholder: 'N',
      summary: 'report so many findings, and the first of each code in any case',
    },
    'max-size': {
      type: 'integer',
      min: 1,
      default: defaults.maxSize,
      placeholder: 'BYTES',
      summary: 'refuse compressed archives with more content',
    },
    'max-ratio': {
      type: 'integer',
      min: 1,
      default: defaults.maxRatio,
      placeholder: 'N',
      summary: 'refuse archives that expand to more than N times their size and 64 MiB',
    },
  },
  output: 'report',
  rules: async () => (await import('./rules.ts')).rules.table,
  examples: [
    { command: 'verify-tar-determinism artifact.tar.gz', summary: 'judge an archive of det-tar' },
    {
      command: 'git archive HEAD | verify-tar-determinism --profile git-archive',
      summary: 'judge what passes through a pipeline',
    },
    {
      command: 'verify-tar-determinism --profile npm --format github *.tgz',
      summary: 'judge packages of npm, as annotations of GitHub Actions',
    },
  ],
  async run({ flags, positionals, common }, context) {
    const { check } = await import('./check.ts');
    const files = positionals.file.length === 0 ? ['-'] : positionals.file;
    const { profile, mtime, 'max-findings': maxFindings, 'max-size': maxSize, 'max-ratio': maxRatio } = flags;
    const { failOn } = common;
    const { signal, showsDigest: digest } = context;
    const options = { profile, mtime, maxFindings, maxSize, maxRatio, failOn, digest, signal };
    const reports = [];
    for (const file of files) {
      const { name, bytes, path, size } = await context.open(file);
      // Only a regular file, which has a size, can be read anew.
      const source = path !== undefined && size !== undefined ? { path, bytes } : bytes;
      reports.push(await check(source, { ...options, name }));
    }
    return { reports };
  },
});
