/** Long work as a person sees it. */
export interface Progress {
  /** Adds `amount` to what is done. */
  tick(amount: number): void;
  /** Takes the bar away. */
  done(): void;
}

/** For pipes, CI and --quiet. */
export const silent: Progress = { tick() {}, done() {} };

/** Work that ends sooner than this shows no bar. */
const DELAY_MS = 400;

interface BarOptions {
  readonly label: string;
  readonly total: number | undefined;
  readonly stream: NodeJS.WriteStream;
}

/**
 * A bar on a terminal with rate and remaining time; the library behind it is loaded only once the bar is due.
 * Ticks in between cost an addition.
 */
export function terminalProgress({ label, total, stream }: BarOptions): Progress {
  let value = 0;
  let bar:
    | { start(total: number, value: number): void; update(value: number): void; stop(): void }
    | undefined;
  let ended = false;
  const timer = setTimeout(() => void show(), DELAY_MS);
  timer.unref();
  return {
    tick(amount) {
      value += amount;
      bar?.update(value);
    },
    done() {
      ended = true;
      clearTimeout(timer);
      bar?.stop();
    },
  };

  async function show(): Promise<void> {
    const { default: cliProgress } = await import('cli-progress');
    if (ended) return;
    const format = total === undefined ? `${label} {value}` : `${label} {bar} {percentage}% {eta_formatted}`;
    bar = new cliProgress.SingleBar(
      { format, stream, fps: 8, hideCursor: true, clearOnComplete: true, etaBuffer: 40, barsize: 30 },
      cliProgress.Presets.shades_classic,
    );
    bar.start(total ?? 0, value);
  }
}
