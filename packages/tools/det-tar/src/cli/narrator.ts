import type { Context, Progress } from '@repro/cli-kit';
import type { Finding } from '@repro/report';
import type { PackOptions } from '../options.ts';

/** Of each kind of finding so many are told in full. */
const SHOWN = 5;

/** Tells a person what is found and how far the work is; `end` takes the progress bar away. */
export function narrator(context: Context): {
  narration: Pick<PackOptions, 'onFinding' | 'onLayout' | 'onProgress'>;
  end: () => void;
} {
  const counts = new Map<string, number>();
  let failed = false;
  let progress: Progress | undefined;
  return {
    narration: {
      onFinding({ code, level, at, message }: Finding) {
        // The first error is what the run ends with: told there, with its hint.
        if (level === 'error' && !failed) {
          failed = true;
          return;
        }
        const count = (counts.get(code) ?? 0) + 1;
        counts.set(code, count);
        if (count <= SHOWN) context.warn(`${at?.path}: ${message} [${code}]`);
      },
      onLayout({ tarSize }) {
        for (const [code, count] of counts) {
          if (count > SHOWN) context.warn(`${count - SHOWN} more like these; see --explain ${code}`);
        }
        progress = context.progress('archiving', tarSize);
      },
      onProgress: (bytes) => progress?.tick(bytes),
    },
    end: () => progress?.done(),
  };
}
