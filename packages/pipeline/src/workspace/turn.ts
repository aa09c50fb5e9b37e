import { randomBytes } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, utimes } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { finishedAtExit } from './at-exit.ts';
import { MISSING, stateOf } from './staged-file.ts';

/** The directory that says that somebody's turn has come; whoever can make it has it. */
const TURN = '.staging-turn';
const POLL_MS = 5;
const BEAT_MS = 1000;
/** Whoever shows no sign of life for so long has died. */
const DEAD_MS = 10_000;

/**
 * Does `work` while no other run changes what lies in a directory: two that move their files over at once would leave some
 * of each. A run that was killed in its turn keeps the next one waiting ten seconds, and no clock is asked: the time of the
 * directory only has to change.
 */
export async function inTurn<T>(directory: string, work: () => Promise<T>): Promise<T> {
  const turn = path.join(directory, TURN);
  while (!take(turn)) await waitForChange(turn);
  let beats = 0;
  const beat = setInterval(() => utimes(turn, ++beats, beats, () => {}), BEAT_MS);
  const end = (): void => rmSync(turn, { recursive: true, force: true });
  try {
    return await finishedAtExit(end, work);
  } finally {
    clearInterval(beat);
    end();
  }
}

function take(turn: string): boolean {
  try {
    mkdirSync(turn);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Waits until a turn has ended, or its owner is dead; then it is taken away. */
async function waitForChange(turn: string): Promise<void> {
  let seen = stateOf(turn);
  for (let waited = 0; seen !== MISSING; waited += POLL_MS) {
    if (waited > DEAD_MS) return remove(turn, seen);
    await wait(POLL_MS);
    const now = stateOf(turn);
    if (now !== seen) waited = 0;
    seen = now;
  }
}

/** Takes away what a dead run left, by a name of its own, since of several that wait one may have done so already. */
function remove(turn: string, seen: string): void {
  const aside = `${turn}-${randomBytes(6).toString('hex')}`;
  try {
    if (stateOf(turn) === seen) renameSync(turn, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  rmSync(aside, { recursive: true, force: true });
}
