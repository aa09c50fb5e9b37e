// Every place in which a bin takes something from its user.
import * as attesting from './slots/attesting.mjs';
import * as checking from './slots/checking.mjs';
import * as evidence from './slots/evidence.mjs';
import * as flow from './slots/flow.mjs';
import * as linting from './slots/linting.mjs';
import * as making from './slots/making.mjs';

const groups = [making, checking, linting, attesting, evidence, flow];

/**
 * The slots by the fixtures' `at`. `args(file)` is the command line with `file` in that place and the rest good.
 * `verdict` names the situations in which the tool can judge what it is given, and must: the status is 2, not 1.
 * `fine` names those in which nothing is wrong with the input as far as this slot is concerned: the status is 0.
 * `any` gives the statuses that are right where it depends on what is damaged.
 * `shows` names those in which a report may stand on stdout although the status is 1: of what could be judged.
 */
export function slots(at) {
  return groups.flatMap((group) => group.slots(at));
}

/** A call of each bin that works, and the flags that it has beside. */
export function goodCalls(at) {
  return groups.flatMap((group) => group.calls(at));
}

/** A call of each bin that takes long unless it is stopped, and what it would write. */
export function longWork(at) {
  return groups.flatMap((group) => group.longWork(at));
}
