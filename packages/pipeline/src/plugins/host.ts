// Runs in a process of its own: `node host.js`, with the job as JSON on standard input. What the module prints goes
// where it always goes; the answer goes to descriptor 3, so that neither is taken for the other.
import { writeSync } from 'node:fs';
import process from 'node:process';
import { text } from 'node:stream/consumers';

/** What is asked of a module. */
export interface Job {
  /** A file URL. */
  readonly module: string;
  /** Absolute. */
  readonly artifact: string;
  /** The second argument of `validate`. */
  readonly context: Readonly<Record<string, unknown>>;
}

const ANSWER = 3;

const { module, artifact, context } = JSON.parse(await text(process.stdin)) as Job;
const plugin = (await import(module)) as { validate?: unknown; default?: { validate?: unknown } };
const validate = plugin.validate ?? plugin.default?.validate;
if (typeof validate !== 'function') throw new TypeError('the module exports no function `validate`');
const answer = await (validate as (artifact: string, context: object) => unknown)(artifact, context);
writeAll(Buffer.from(JSON.stringify(answer) ?? 'null'));

function writeAll(bytes: Buffer): void {
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(ANSWER, bytes, written);
    } catch (error) {
      // A pipe that is full for the moment.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
  }
}
