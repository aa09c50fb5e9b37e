import { defineCommand } from '@repro/cli-kit';
import { defaults } from './options.ts';
import { tool } from './tool.ts';

/** The command line of verify-gzip-header. */
export const command = defineCommand({
  tool,
  summary: 'Check that gzip files hold nothing of the machine and the time they were made at',
  description:
    'Judged are magic, method, flags, time, extra flags, operating system and optional fields of every header, the CRC-32 and size of the content, and that there is one member with nothing behind it. A file that does not begin as gzip fails (exit status 2); one that is cut short, damaged inside or expands beyond the limits cannot be judged (exit status 1). All of the input is read unless it passes a limit, so that a pipeline through tee stays whole.',
  positionals: [{ name: 'file', summary: 'a gzip file', kind: 'bytes', variadic: true }],
  flags: {
    os: {
      type: 'integer',
      min: 0,
      max: 255,
      default: defaults.os,
      placeholder: 'N',
      summary: 'the operating system byte that headers must have; 3 is Unix, 255 unknown',
    },
    mtime: {
      type: 'integer',
      min: 0,
      max: 0xffffffff,
      default: defaults.mtime,
      placeholder: 'N',
      summary: 'the time that headers must have, in seconds since 1970; 0 is none',
    },
    'max-size': {
      type: 'integer',
      min: 1,
      default: defaults.maxSize,
      placeholder: 'BYTES',
      summary: 'refuse files with more content',
    },
    'max-ratio': {
      type: 'integer',
      min: 1,
      default: defaults.maxRatio,
      placeholder: 'N',
      summary: 'refuse files that expand to more than N times their size and 64 MiB',
    },
  },
  output: 'report',
  rules: async () => (await import('./rules.ts')).rules.table,
  examples: [
    { command: 'verify-gzip-header artifact.tar.gz', summary: 'judge one file' },
    {
      command: 'det-tar . -o - | tee artifact.tar.gz | verify-gzip-header',
      summary: 'judge what passes through a pipeline',
    },
    {
      command: 'verify-gzip-header --os 255 --format github dist/*.gz',
      summary: 'judge files of a compressor that names no system, as annotations of GitHub Actions',
    },
  ],
  async run({ flags, positionals, common }, context) {
    const { check } = await import('./check.ts');
    const files = positionals.file.length === 0 ? ['-'] : positionals.file;
    const { os, mtime, 'max-size': maxSize, 'max-ratio': maxRatio } = flags;
    const reports = [];
    for (const file of files) {
      const { name, bytes } = await context.open(file);
      reports.push(await check(bytes, { name, os, mtime, maxSize, maxRatio, failOn: common.failOn }));
    }
    return { reports };
  },
});
