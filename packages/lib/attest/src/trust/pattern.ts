import { type Context, createContext, runInContext } from 'node:vm';
import { attestError } from '../errors.ts';

const TIMEOUT_MS = 1000;

/** Made once, since it costs a millisecond; nothing of a bundle but one text is ever in it. */
let sandbox: Context | undefined;

/**
 * A pattern that must match from the first to the last character, whatever alternatives it has.
 * @throws ERR_REPRO_ATTEST_PATTERN for what is no regular expression
 */
export function compilePattern(source: string, place: string): RegExp {
  try {
    void new RegExp(source, 'u'); // by itself, so that no bracket of it closes ours
    return new RegExp(`^(?:${source})$`, 'u');
  } catch (cause) {
    throw attestError('PATTERN', `${place}: ${(cause as Error).message}`, {
      hint: 'expected a JavaScript regular expression, such as https://github\\.com/owner/.+',
      cause,
    });
  }
}

/**
 * Whether `text` is what is expected. The text comes from a certificate, and a pattern can take exponential time on a
 * text that was made for it: it is stopped after a second.
 * @throws ERR_REPRO_ATTEST_PATTERN when it took longer
 */
export function matches(expected: string | RegExp, text: string): boolean {
  if (typeof expected === 'string') return expected === text;
  try {
    sandbox ??= createContext({});
    Object.assign(sandbox, { pattern: expected, text });
    return runInContext('pattern.test(text)', sandbox, { timeout: TIMEOUT_MS }) as boolean;
  } catch (cause) {
    throw attestError('PATTERN', `the pattern ${String(expected)} takes more than a second`, {
      hint: 'write it without nested repetition, or give the whole identity',
      cause,
    });
  }
}
