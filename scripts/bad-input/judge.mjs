// What must hold of every ending.

/** Seconds within which a process must end; the machine may be busy. */
const LIMIT_SECONDS = 40;
/** MiB of resident memory that hostile input may cost. */
const LIMIT_RSS = 300;

const ERROR = /^([\w-]+): error: [^\n]+ \[(ERR_REPRO_\w+)\]$/;
const HINT = /^[\w-]+: hint: [^\n]+$/;
/** `repro` tells its steps as they end. */
const STEP = /^repro: (warning: .+|[\w.-]+ (passed|FAILED|BROKE|did not run)( \([^)]+\))?)$/i;

/**
 * What is wrong with an outcome, as sentences; none when all is well.
 * A case says which `status` it expects (1 unless given; a list where more than one is right) and which `code`.
 */
export function faults(each, outcome, { before, after }) {
  const expected = [each.status ?? 1].flat();
  const { status, signal, stderr, seconds, rss } = outcome;
  const wrong = [];
  if (each.signal === 'SIGKILL' ? signal !== 'SIGKILL' : !expected.includes(status))
    wrong.push(`ended with ${signal ?? status}, expected ${expected.join(' or ')}`);
  if (/^ {4}at |node:internal|ERR_REPRO_INTERNAL/m.test(stderr)) wrong.push('shows its insides');
  if (status === 1) wrong.push(...errorFaults(each, stderr));
  wrong.push(...stdoutFaults(each, outcome), ...fileFaults(each, status, before, after));
  if (seconds > (each.seconds ?? LIMIT_SECONDS)) wrong.push(`took ${seconds.toFixed(1)} s`);
  if (rss > (Number.isInteger(each.rss) ? each.rss : LIMIT_RSS)) wrong.push(`held ${rss.toFixed(0)} MiB`);
  return wrong;
}

function errorFaults({ tool, code, says, stderrLost }, stderr) {
  if (stderrLost) return [];
  const lines = stderr.split('\n').slice(0, -1);
  const told = tool === 'repro' ? lines.filter((line) => !STEP.test(line)) : lines;
  const [, name, found] = ERROR.exec(told[0] ?? '') ?? [];
  if (found === undefined) return ['no line with an error and its code'];
  const wrong = [];
  if (name !== tool) wrong.push(`the error is one of ${name}`);
  if (told.length > 2 || (told.length === 2 && !HINT.test(told[1])))
    wrong.push('more than an error and a hint');
  if (told.length < 2) wrong.push('no hint');
  if (code && !code.test(found)) wrong.push(`code ${found}, expected ${code.source}`);
  if (says && !says.test(told[0])) wrong.push(`does not say ${says.source}`);
  return wrong;
}

/** Nothing when it could not tell, a whole document where it judged. Archives on stdout cannot be taken back. */
function stdoutFaults({ streams, stdoutLost, shows }, { status, stdout }) {
  if (stdoutLost || streams) return [];
  if (status === 1 && stdout.length > 0 && !shows) return [`${stdout.length} bytes on stdout`];
  if (status !== 2) return [];
  return stdout.length === 0 || stdout.at(-1) === 0x0a ? [] : ['stdout is cut'];
}

/** Nothing new but what a success may write, nothing old gone or changed. */
function fileFaults({ signal, makes = [], keeps = [] }, status, before, after) {
  const wrong = [];
  for (const [name, content] of before)
    if (after.get(name) !== content && (status === 1 || signal || !makes.includes(name)))
      wrong.push(`${name} ${after.has(name) ? 'changed' : 'is gone'}`);
  for (const name of after.keys()) {
    const mayBe = signal === 'SIGKILL' ? /^new$|(^|\/)\.[^/]*(\.tmp|staging-[^/]*)(\/|$)/.test(name) : false;
    if (!before.has(name) && !mayBe && !made(status === 1 ? keeps : makes, name)) wrong.push(`left ${name}`);
  }
  // What is set aside of a run says that it failed, and how far it came.
  if (signal !== 'SIGKILL' && after.has('new/failed'))
    for (const name of ['FAILED', 'run_record.json'])
      if (!after.has(`new/failed/${name}`)) wrong.push(`new/failed has no ${name}`);
  return wrong;
}

const made = (makes, name) => makes.some((one) => name === one || name.startsWith(`${one}/`));
