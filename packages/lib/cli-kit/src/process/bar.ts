import { printable } from '@repro/report/printable';
import cliProgress, { type Params } from 'cli-progress';
import type { BarOptions } from './progress.ts';

/** The bar is drawn this often, and asks for the time of a tick no oftener: ticks may come by the hundred thousand. */
const REDRAW_MS = 250;

/** A rate says nothing before so much of a second. */
const FIRST_RATE_MS = 100;

/**
 * Draws a bar that begins at `value`; `stop` takes it off the screen and gives the cursor back, which the end of the
 * process does too. Rate and remaining time are those of all that was seen: they hold still.
 */
export function startBar(
  { label, total, stream }: BarOptions,
  value: number,
): { update(value: number): void; stop(): void } {
  const begun = performance.now();
  let drawn = begun;
  const shown = printable(label);
  const bar = new cliProgress.SingleBar(
    {
      // A function and not a template: a label called {bar} stays what it is.
      format: (options, params) => `${shown} ${state(options.barsize ?? 0, params)}`,
      stream,
      fps: 1000 / REDRAW_MS,
      hideCursor: true,
      clearOnComplete: true,
      barsize: 30,
    },
    cliProgress.Presets.shades_classic,
  );
  const stop = (): void => {
    process.off('exit', stop);
    bar.stop();
  };
  process.once('exit', stop);
  bar.start(total ?? 0, value);
  return {
    update(now) {
      const time = performance.now();
      if (time - drawn < REDRAW_MS) return;
      drawn = time;
      bar.update(now);
    },
    stop,
  };

  function state(size: number, params: Params): string {
    const milliseconds = performance.now() - begun;
    const perSecond = milliseconds < FIRST_RATE_MS ? 0 : ((params.value - value) / milliseconds) * 1000;
    if (total === undefined)
      return [String(params.value), ...(perSecond >= 1 ? [`${Math.round(perSecond)}/s`] : [])].join(' ');
    const full = Math.round(size * params.progress);
    const parts = [`${'█'.repeat(full)}${'░'.repeat(size - full)}`, `${Math.floor(params.progress * 100)}%`];
    if (perSecond > 0)
      parts.push(`${inUnits(perSecond)}/s`, `${inTime((total - params.value) / perSecond)} left`);
    return parts.join(' ');
  }
}

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** Bytes with two or three digits: `87 MB`. */
function inUnits(bytes: number): string {
  const power = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(bytes) / 3)));
  const number = bytes / 1000 ** power;
  return `${number.toFixed(number < 10 ? 1 : 0)} ${UNITS[power]}`;
}

/** Seconds as `8s`, `2m05s` or `1h07m`. */
function inTime(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  const two = (part: number): string => String(part).padStart(2, '0');
  if (whole < 60) return `${whole}s`;
  if (whole < 3600) return `${Math.floor(whole / 60)}m${two(whole % 60)}s`;
  return `${Math.floor(whole / 3600)}h${two(Math.floor((whole % 3600) / 60))}m`;
}
