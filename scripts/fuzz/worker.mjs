// Feeds one target with mutated inputs, from `first` to `last`; tells how far it is, so that a hang is seen.
import { parentPort, workerData } from 'node:worker_threads';
import { mutations } from './targets.mjs';

const { url, seed, first, last } = workerData;
const [{ fuzz, seeds, mutate: ofItsOwn }, { mutate, randomNumbers }] = await Promise.all([
  import(url),
  import(mutations),
]);

const outcomes = {};
for (let index = first; index < last; index++) {
  if (index % 256 === 0) parentPort.postMessage({ index });
  const input = inputAt(index);
  try {
    const outcome = await fuzz(input);
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  } catch (error) {
    parentPort.postMessage({
      defect: { index, stack: String(error?.stack ?? error), input: Buffer.from(input).toString('base64') },
    });
  }
}
parentPort.postMessage({ outcomes });
// What a target keeps open must not keep this thread; its own exit is what lets a target clear up behind it.
process.exit();

/** Every input has random numbers of its own, so that one can be made again without those before it. */
function inputAt(index) {
  const next = randomNumbers(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
  for (let i = 0; i < 4; i++) next();
  const input = seeds[next() % seeds.length];
  // Most inputs of a target that knows its format keep to it; the others are broken anywhere.
  return ofItsOwn && next() % 4 > 0 ? ofItsOwn(input, next) : mutate(input, next);
}
