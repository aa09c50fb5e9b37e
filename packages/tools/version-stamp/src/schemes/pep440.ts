import {
  compareLists,
  identifierOrder,
  origin,
  type Progress,
  type Scheme,
  safe,
  splitPrefix,
  type Version,
} from './scheme.ts';

// PEP 440, its Appendix B; spellings that it allows are normalised as its section "Normalization" says.
const form = new RegExp(
  [
    '^(?:(?<epoch>\\d+)!)?(?<release>\\d+(?:\\.\\d+)*)',
    '(?:[-_.]?(?<phase>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<phaseNumber>\\d+)?)?',
    '(?:-(?<bare>\\d+)|[-_.]?(?<post>post|rev|r)[-_.]?(?<postNumber>\\d+)?)?',
    '(?:[-_.]?(?<dev>dev)[-_.]?(?<devNumber>\\d+)?)?',
    '(?:\\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?$',
  ].join(''),
  'i',
);

const phases: Readonly<Record<string, 'a' | 'b' | 'rc'>> = {
  alpha: 'a',
  a: 'a',
  beta: 'b',
  b: 'b',
  preview: 'rc',
  pre: 'rc',
  c: 'rc',
  rc: 'rc',
};

/** A version's parts as they are on the wire; what it does not have is absent. */
interface Parts {
  readonly epoch: number;
  readonly release: readonly number[];
  readonly pre?: { readonly phase: 'a' | 'b' | 'rc'; readonly number: number };
  readonly post?: number;
  readonly dev?: number;
  readonly local?: string;
}

/** Python's versions (PEP 440). */
export const pep440: Scheme = {
  expected: 'PEP 440: [N!]N(.N)*[{a|b|rc}N][.postN][.devN][+local]',
  parse(text) {
    const { prefix, rest } = splitPrefix(text);
    const groups = form.exec(rest)?.groups;
    const parts = groups && parsed(groups);
    if (!parts) return undefined;
    const prerelease = parts.pre !== undefined || parts.dev !== undefined;
    return { scheme: 'pep440', text, prefix, normal: written(parts), prerelease, parts: { ...parts } };
  },
  compare: (a, b) => compareParts(partsOf(a), partsOf(b)),
  develop: (version, progress) => version.prefix + written(next(partsOf(version), progress)),
};

function partsOf(version: Version): Parts {
  return version.parts as unknown as Parts;
}

function parsed(groups: Record<string, string | undefined>): Parts | undefined {
  const { epoch, release = '', phase, phaseNumber, bare, post, postNumber, dev, devNumber, local } = groups;
  const numbers = release.split('.');
  if (!safe([epoch, ...numbers, phaseNumber, bare, postNumber, devNumber])) return undefined;
  const known = phase === undefined ? undefined : phases[phase.toLowerCase()];
  return {
    epoch: Number(epoch ?? 0),
    release: numbers.map(Number),
    ...(known && { pre: { phase: known, number: Number(phaseNumber ?? 0) } }),
    ...((bare ?? post) !== undefined && { post: Number(bare ?? postNumber ?? 0) }),
    ...(dev !== undefined && { dev: Number(devNumber ?? 0) }),
    ...(local !== undefined && { local: normalLocal(local) }),
  };
}

function normalLocal(local: string): string {
  const segments = local.toLowerCase().split(/[-_.]/);
  return segments
    .map((segment) => (/^\d+$/.test(segment) ? segment.replace(/^0+(?=\d)/, '') : segment))
    .join('.');
}

function written({ epoch, release, pre, post, dev, local }: Parts): string {
  return [
    epoch === 0 ? '' : `${epoch}!`,
    release.join('.'),
    pre ? pre.phase + pre.number : '',
    post === undefined ? '' : `.post${post}`,
    dev === undefined ? '' : `.dev${dev}`,
    local === undefined ? '' : `+${local}`,
  ].join('');
}

/** The section "Summary of permitted suffixes and relative ordering". */
function compareParts(a: Parts, b: Parts): number {
  return (
    a.epoch - b.epoch ||
    compareLists(a.release, b.release, { missing: 0, order: (x, y) => x - y }) ||
    compareLists(preKey(a), preKey(b), { missing: 0, order: compareNumbers }) ||
    compareNumbers(a.post ?? -1, b.post ?? -1) ||
    compareNumbers(a.dev ?? Number.POSITIVE_INFINITY, b.dev ?? Number.POSITIVE_INFINITY) ||
    compareLocals(a.local, b.local)
  );
}

/** 1.0.dev1 comes before 1.0a1, 1.0rc1 before 1.0. */
function preKey({ pre, post, dev }: Parts): number[] {
  if (pre) return [['a', 'b', 'rc'].indexOf(pre.phase), pre.number];
  return [post === undefined && dev !== undefined ? -1 : 3];
}

const numbersLast = identifierOrder(1);

/** A subtraction would make NaN of two infinities. */
function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The section "Local version identifiers": numbers are greater than texts, more segments greater than fewer. */
function compareLocals(a: string | undefined, b: string | undefined): number {
  const [x, y]: (string | undefined)[][] = [a?.split('.') ?? [], b?.split('.') ?? []];
  return compareLists(x ?? [], y ?? [], { missing: undefined, order: numbersLast });
}

/**
 * 1.2.3 is followed by 1.2.4.devN, 1.2.4rc1 by 1.2.4rc2.devN, 1.2.3.post1 by 1.2.3.post2.devN: the first that would
 * come next, and before it. 1.2.4.dev3 is followed by 1.2.4.dev(3+N).
 */
function next(parts: Parts, progress: Progress): Parts {
  const { epoch, release, pre, post, dev } = parts;
  const tail = { dev: progress.distance, local: origin(progress) };
  if (dev !== undefined) return { ...parts, ...tail, dev: dev + progress.distance };
  if (post !== undefined) return { ...parts, ...tail, post: post + 1 };
  if (pre) return { ...parts, ...tail, pre: { ...pre, number: pre.number + 1 } };
  return { epoch, release: [...release.slice(0, -1), (release.at(-1) ?? 0) + 1], ...tail };
}
