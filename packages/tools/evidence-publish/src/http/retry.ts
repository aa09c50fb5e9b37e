import { isReproError } from '@repro/core';
import { defaults, type RetryOptions } from '../options.ts';
import type { Answer } from './exchange.ts';

/** What asks for another try later: overload and failures of servers and of what stands before them (RFC 9110, RFC 6585). */
const TRANSIENT: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);
/** Milliseconds that are waited at the most, whatever the server says. */
const LONGEST = 60_000;

/** How often, how long, and who is told. */
export interface Retrier extends RetryOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onRetry?: ((reason: string) => void) | undefined;
}

/**
 * Makes a request until it is answered, or the tries are used up: failures of the network and transient answers are tried
 * again, later each time, and not before the server says so (`Retry-After`). The last answer or error is the result.
 */
export async function withRetries(make: () => Promise<Answer>, retrier: Retrier): Promise<Answer> {
  const { attempts = defaults.attempts } = retrier;
  for (let attempt = 1; ; attempt++) {
    const last = attempt >= attempts;
    try {
      const answer = await make();
      if (!TRANSIENT.has(answer.status) || last) return answer;
      await pause(attempt, retrier, { reason: `status ${answer.status}`, after: retryAfter(answer) });
    } catch (error) {
      if (last || !isTransient(error)) throw error;
      await pause(attempt, retrier, { reason: (error as Error).message });
    }
  }
}

function isTransient(error: unknown): boolean {
  return isReproError(error) && /_(NETWORK|TIMEOUT)$/.test(error.code);
}

/** Waits before the next try; the delay doubles, and is spread so that many publishers do not come at once. */
export async function pause(
  attempt: number,
  { delay = defaults.delay, random = () => 1, sleep = sleepFor, signal, onRetry }: Retrier,
  { reason, after = 0 }: { readonly reason: string; readonly after?: number | undefined },
): Promise<void> {
  const backoff = Math.min(LONGEST, delay * 2 ** (attempt - 1));
  const spread = backoff / 2 + (backoff / 2) * random();
  onRetry?.(reason);
  await sleep(Math.min(LONGEST, Math.max(after, spread)), signal);
}

/** Seconds as milliseconds; the form with a date would need a clock, and a registry that sends it is waited for by back-off. */
function retryAfter({ headers }: Answer): number | undefined {
  const text = headers['retry-after'];
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) * 1000 : undefined;
}

async function sleepFor(milliseconds: number, signal?: AbortSignal): Promise<void> {
  const { setTimeout } = await import('node:timers/promises');
  await setTimeout(milliseconds, undefined, { signal });
}
