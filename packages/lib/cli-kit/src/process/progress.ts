/** Long work as a person sees it. */
export interface Progress {
  /** Adds `amount` to what is done. */
  tick(amount: number): void;
  /** Takes the bar away. */
  done(): void;
}

/** What a bar shows and where. */
export interface BarOptions {
  readonly label: string;
  /** In bytes, as are the ticks; without it the bar is a counter of whatever is ticked. */
  readonly total: number | undefined;
  readonly stream: NodeJS.WriteStream;
}

/** Work that ends sooner than this shows no bar. */
const DELAY_MS = 400;

interface Bar {
  update(value: number): void;
  stop(): void;
}

/**
 * A bar on a terminal with rate and remaining time; what draws it is loaded only once the bar is due.
 * Ticks until then cost an addition.
 */
export function terminalProgress(options: BarOptions): Progress {
  let value = 0;
  let bar: Bar | undefined;
  let ended = false;
  const timer = setTimeout(() => void show().catch(() => {}), DELAY_MS);
  timer.unref();
  return {
    tick(amount) {
      value += amount;
      bar?.update(value);
    },
    done() {
      if (ended) return;
      ended = true;
      clearTimeout(timer);
      bar?.stop();
    },
  };

  async function show(): Promise<void> {
    const { startBar } = await import('./bar.ts');
    if (!ended) bar = startBar(options, value);
  }
}
