import { defineRules } from '@repro/report';

/** What can be found of a hook. */
export const rules = defineRules({
  'hook/exit-status': {
    level: 'error',
    summary: 'A hook ended with an error',
    why: 'Its program says by its exit status that it did not do what the release relies on.',
    fix: 'see what it wrote, in the summary of this report, and run it by hand in the source',
    message: ({ command, status }: { command: string; status: number | string }) =>
      `${command} ended with ${typeof status === 'number' ? `exit status ${status}` : status}`,
  },
  'hook/timeout': {
    level: 'error',
    summary: 'A hook took too long',
    why: 'It was killed with all that it started, so that nothing of it is known to be done.',
    fix: 'give it more time with `timeout`, in seconds, or make it quicker',
    message: ({ command, seconds }: { command: string; seconds: number }) =>
      `${command} did not end within ${seconds} s`,
  },
  'hook/output': {
    level: 'error',
    summary: 'A hook wrote too much',
    why: 'Its output would fill the disk; it was killed with all that it started.',
    fix: 'make it quieter, or let it write to a file',
    message: ({ command, bytes }: { command: string; bytes: number }) =>
      `${command} wrote more than ${bytes} bytes`,
  },
  'hook/changed-release': {
    level: 'error',
    summary: 'A hook changed a file of the release',
    why: 'What the steps have made and checked would no longer be what is released, and no check would see it.',
    fix: 'change the source in pre_build instead, so that the change is captured',
    message: ({ command }: { command: string }) => `${command} changed this file of the release`,
  },
});
