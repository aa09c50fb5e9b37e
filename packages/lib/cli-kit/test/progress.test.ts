import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { terminalProgress } from '../src/process/progress.ts';
import { asProcess, demoBin, needs, runProcess } from './support.ts';

const SHOW_CURSOR = '\u001b[?25h';
const HIDE_CURSOR = '\u001b[?25l';

/** What a terminal of its own gets to see from a line of shell in which `$DEMO` is the bin. */
async function onTerminal(line: string, env: Record<string, string | undefined> = {}): Promise<string> {
  const { stdout } = await runProcess('script', ['-qec', line, '/dev/null'], {
    env: { DEMO: `${process.execPath} ${demoBin}`, TERM: 'xterm', SHELL: '/bin/bash', ...env },
  });
  return stdout.toString();
}

describe('a progress bar', () => {
  needs('script')('is drawn on a terminal while long work lasts, and gone at the end', async () => {
    const screen = await onTerminal('$DEMO work --steps=12 > /dev/null');
    expect(screen).toContain(HIDE_CURSOR);
    expect(screen).toMatch(/working [█░]+ \d+%/);
    expect(screen).toMatch(/working █+░+ \d+% [\d.]+ B\/s \ds left/);
    expect(screen.lastIndexOf(SHOW_CURSOR)).toBeGreaterThan(screen.lastIndexOf(HIDE_CURSOR));
    expect(screen.slice(screen.lastIndexOf('%'))).toMatch(/\u001b\[(0K|0J|2K|J|K)/);
  });

  needs('script')('counts where the end is not known, and shows its label as it is', async () => {
    const screen = await onTerminal("$DEMO work --steps=9 --endless --label='a{bar}\\u001b' > /dev/null");
    expect(screen).toMatch(/a\{bar\}\\u001b \d+/);
    expect(screen).toMatch(/\\u001b \d+ \d+\/s/);
  });

  needs('script')(
    'is not drawn for short work, with --quiet, in CI, nor where the terminal cannot',
    async () => {
      expect(await onTerminal('$DEMO work --steps=1 > /dev/null')).toBe('');
      expect(await onTerminal('$DEMO work --steps=8 --quiet > /dev/null')).toBe('');
      expect(await onTerminal('$DEMO work --steps=8 > /dev/null', { CI: 'true' })).toBe('');
      expect(await onTerminal('$DEMO work --steps=8 > /dev/null', { TERM: 'dumb' })).toBe('');
    },
  );

  it('is not drawn in a pipe', async () => {
    const { stdout, stderr } = await asProcess(['work', '--steps=8']);
    expect({ stdout: stdout.toString(), stderr }).toEqual({ stdout: '{"steps":8}\n', stderr: '' });
  });

  needs('script')('gives the cursor back when the work is interrupted', async () => {
    for (const signal of ['INT', 'TERM']) {
      const screen = await onTerminal(
        `$DEMO work --steps=100 & sleep 1.2; kill -${signal} $!; wait $!; echo status $?`,
      );
      expect(screen).toContain(HIDE_CURSOR);
      const end = screen.slice(screen.lastIndexOf(SHOW_CURSOR));
      expect(end).toContain(`demo: error: stopped by SIG${signal} [ERR_REPRO_INTERRUPTED]`);
      expect(end).toContain('status 1');
      expect(end).not.toContain(HIDE_CURSOR);
    }
  });
});

describe('a bar that is due', () => {
  /** A terminal that remembers what is written to it. */
  function terminal() {
    const written: string[] = [];
    const stream = {
      isTTY: true,
      columns: 80,
      write: (text: string) => written.push(text),
      on: () => stream,
      removeListener: () => stream,
      cursorTo: () => true,
      clearLine: () => true,
      moveCursor: () => true,
    };
    return { written, stream: stream as unknown as NodeJS.WriteStream };
  }

  it('starts with what was ticked before, and cannot be ended twice', async () => {
    const { written, stream } = terminal();
    const bar = terminalProgress({ label: 'reading', total: 4, stream });
    bar.tick(2);
    await sleep(700);
    bar.tick(1);
    bar.done();
    bar.done();
    expect(written.join('')).toMatch(/reading .* 50%/);
    expect(process.listeners('exit').filter(({ name }) => name.includes('stop'))).toEqual([]);
  });

  it('is never drawn when the work ends before', async () => {
    const { written, stream } = terminal();
    const bar = terminalProgress({ label: 'reading', total: undefined, stream });
    bar.tick(1);
    bar.done();
    await sleep(600);
    expect(written).toEqual([]);
  });
});
