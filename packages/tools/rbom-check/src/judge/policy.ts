import type { LoadedPolicy } from '../policy/load.ts';
import type { Listed } from '../read/listing.ts';
import { rules } from '../rules.ts';
import { capped, type Draft } from './draft.ts';

/** What of a bill breaks a policy; each draft knows the line that it breaks. */
export function judgePolicy(artifacts: readonly Listed[], loaded: LoadedPolicy): Draft[] {
  return [
    ...required(artifacts, loaded),
    ...capped(forbiddenExtensions(artifacts, loaded)),
    ...capped(forbiddenPatterns(artifacts, loaded)),
    ...capped(sizes(artifacts, loaded)),
    ...totals(artifacts, loaded),
    ...capped(names(artifacts, loaded)),
  ];
}

function required(artifacts: readonly Listed[], { policy, matchers, line }: LoadedPolicy): Draft[] {
  return (policy.required_artifacts ?? []).flatMap((pattern, i) => {
    const matches = matchers.required[i];
    if (artifacts.some(({ name }) => matches?.(name))) return [];
    const broken = line(`/required_artifacts/${i}`);
    return {
      finding: (at) => rules.finding('rbom/required-artifact', { required: pattern, policy: broken }, at),
    };
  });
}

function forbiddenExtensions(artifacts: readonly Listed[], { policy, line }: LoadedPolicy): Draft[] {
  return (policy.forbidden_extensions ?? []).flatMap((written, i) => {
    const extension = written.startsWith('.') ? written : `.${written}`;
    const ending = lowerAscii(extension);
    const hits = artifacts.filter(({ name }) =>
      readings(name).some((reading) => lowerAscii(reading).endsWith(ending)),
    );
    if (hits.length === 0) return [];
    const broken = line(`/forbidden_extensions/${i}`);
    return hits.map(
      ({ name, pointer }): Draft => ({
        pointer,
        finding: (at) => rules.finding('rbom/forbidden-extension', { name, extension, policy: broken }, at),
      }),
    );
  });
}

/**
 * A name, and what Windows makes of it if that is another: it drops dots and blanks at the end of a part, and takes what
 * stands behind a colon for a stream of the file. `key.pem.` is `key.pem` there.
 */
function readings(name: string): readonly string[] {
  const there = name
    .split('/')
    .map((part) => part.replace(/:.*$/s, '').replace(/(?<![. ])[. ]+$/, '') || part)
    .join('/');
  return there === name ? [name] : [name, there];
}

/** Letters of ASCII only: what counts as lower case beyond depends on the version of Unicode. */
function lowerAscii(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function forbiddenPatterns(artifacts: readonly Listed[], { policy, matchers, line }: LoadedPolicy): Draft[] {
  return (policy.forbidden_patterns ?? []).flatMap((pattern, i) => {
    const hits = artifacts.filter(({ name }) =>
      readings(name).some((reading) => matchers.forbidden[i]?.(reading)),
    );
    if (hits.length === 0) return [];
    const broken = line(`/forbidden_patterns/${i}`);
    return hits.map(
      ({ name, pointer }): Draft => ({
        pointer,
        finding: (at) => rules.finding('rbom/forbidden-pattern', { name, pattern, policy: broken }, at),
      }),
    );
  });
}

function sizes(artifacts: readonly Listed[], { policy, line }: LoadedPolicy): Draft[] {
  const { max_artifact_size: expected } = policy;
  if (expected === undefined) return [];
  const large = artifacts.filter(({ size }) => size > expected);
  const broken = line('/max_artifact_size');
  return large.map(({ name, size: found, pointer }) => ({
    pointer,
    finding: (at) => rules.finding('rbom/artifact-size', { name, found, expected, policy: broken }, at),
  }));
}

function totals(artifacts: readonly Listed[], { policy, line }: LoadedPolicy): Draft[] {
  const { max_total_size: most, max_artifact_count: count } = policy;
  const drafts: Draft[] = [];
  const total = totalSize(artifacts);
  if (most !== undefined && total > BigInt(most)) {
    const data = { found: exact(total), expected: most, policy: line('/max_total_size') };
    drafts.push({ finding: (at) => rules.finding('rbom/total-size', data, at) });
  }
  if (count !== undefined && artifacts.length > count) {
    const data = { found: artifacts.length, expected: count, policy: line('/max_artifact_count') };
    drafts.push({ finding: (at) => rules.finding('rbom/artifact-count', data, at) });
  }
  return drafts;
}

/** The sum of sizes, each of which may be 2^53 - 1: as a double it would lose bytes. */
export function totalSize(artifacts: readonly Listed[]): bigint {
  return artifacts.reduce((sum, { size }) => sum + BigInt(size), 0n);
}

/** A number, where it can hold the value, else its digits. */
export function exact(value: bigint): number | string {
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : String(value);
}

function names(artifacts: readonly Listed[], { policy, matchers, line }: LoadedPolicy): Draft[] {
  const { name_pattern: pattern } = policy;
  const matches = matchers.name;
  if (pattern === undefined || !matches) return [];
  const others = artifacts.filter(({ name }) => !matches(name));
  const broken = line('/name_pattern');
  return others.map(({ name, pointer }) => ({
    pointer,
    finding: (at) => rules.finding('rbom/name-pattern', { name, pattern, policy: broken }, at),
  }));
}
