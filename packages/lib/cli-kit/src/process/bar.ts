import { printable } from '@repro/report/printable';
import cliProgress from 'cli-progress';
import type { BarOptions } from './progress.ts';

/**
 * Draws a bar that begins at `value`; `stop` takes it off the screen and gives the cursor back, which the end of the
 * process does too.
 */
export function startBar(
  { label, total, stream }: BarOptions,
  value: number,
): { update(value: number): void; stop(): void } {
  const format = total === undefined ? '{label} {value}' : '{label} {bar} {percentage}% {eta_formatted}';
  const bar = new cliProgress.SingleBar(
    { format, stream, fps: 8, hideCursor: true, clearOnComplete: true, etaBuffer: 40, barsize: 30 },
    cliProgress.Presets.shades_classic,
  );
  const stop = (): void => {
    process.off('exit', stop);
    bar.stop();
  };
  process.once('exit', stop);
  // The label is a value and not part of the format: a file called {bar} stays what it is.
  bar.start(total ?? 0, value, { label: printable(label) });
  return { update: (now) => bar.update(now), stop };
}
