import type { Statement } from '@repro/attest/statement';
import type { VerifiedSigner } from '@repro/attest/verify';
import type { Finding } from '@repro/report';
import { rules } from '../rules.ts';
import type { VerifyOptions } from './types.ts';

/** What provenance says of its source, wherever it comes from. */
export interface Source {
  readonly uri?: string | undefined;
  readonly commit?: string | undefined;
  /** Whether files differed from the commit. */
  readonly dirty: boolean;
}

interface Dependency {
  readonly uri?: string;
  readonly annotations?: Readonly<Record<string, unknown>>;
  readonly digest?: Readonly<Record<string, string>>;
}

/**
 * The git source among the dependencies: the first with a commit, else the first with a git URI, of which the digest may
 * be called `sha1`, as GitHub's own builders do; that of any other file may be so as well, and is no commit.
 */
export function sourceOf({ predicate }: Statement): Source {
  const { buildDefinition } = (predicate ?? {}) as {
    buildDefinition?: { resolvedDependencies?: readonly Dependency[] };
  };
  const all = buildDefinition?.resolvedDependencies ?? [];
  const isGit = ({ uri }: Dependency): boolean => uri?.startsWith('git+') === true;
  const found =
    all.find(({ digest }) => digest?.['gitCommit'] !== undefined) ??
    all.find((each) => isGit(each) && each.digest?.['sha1'] !== undefined) ??
    all.find(isGit);
  return {
    uri: found?.uri,
    commit: found?.digest?.['gitCommit'] ?? found?.digest?.['sha1'],
    dirty: found?.annotations?.['git_dirty'] === true,
  };
}

/** Whether it was built from what was asked for; undefined when nothing was. */
export function expectSource(source: Source, { source: uri, commit }: VerifyOptions): Finding[] | undefined {
  if (uri === undefined && commit === undefined) return undefined;
  const findings: Finding[] = [];
  if (uri !== undefined && !isSource(source.uri, uri)) {
    findings.push(
      rules.finding('slsa/source-unexpected', { found: source.uri ?? 'an unknown source', expected: uri }),
    );
  }
  if (commit !== undefined && source.commit !== commit) {
    const found = source.commit === undefined ? 'an unknown commit' : `commit ${source.commit}`;
    findings.push(rules.finding('slsa/source-unexpected', { found, expected: `commit ${commit}` }));
  }
  return findings;
}

/** `expected` may leave out `git+` and the ref. */
function isSource(found: string | undefined, expected: string): boolean {
  const uri = expected.startsWith('git+') ? expected : `git+${expected}`;
  return found === uri || found?.replace(/@refs\/.*$/, '') === uri;
}

/**
 * Whether the certificate, whose claims the authority took from the run's token, and the provenance agree; undefined
 * when there is nothing to compare.
 */
export function compareWithCertificate(
  signer: VerifiedSigner,
  source: Source,
  builder: string | undefined,
): Finding[] | undefined {
  if (signer.kind !== 'certificate') return undefined;
  const { claims } = signer;
  const pairs = [
    ['source commit', claims['source_repository_digest'], source.commit],
    ['source repository', claims['source_repository_uri'], source.uri && plain(source.uri)],
    ['source ref', claims['source_repository_ref'], source.uri && refOf(source.uri)],
    ['runner', claims['runner_environment'], runnerOf(builder)],
  ] as const;
  const compared = pairs.filter(
    ([, certificate, provenance]) => certificate !== undefined && provenance !== undefined,
  );
  if (compared.length === 0) return undefined;
  return compared
    .filter(([, certificate, provenance]) => certificate !== provenance)
    .map(([what, certificate = '', provenance = '']) =>
      rules.finding('slsa/certificate-contradicts', { what, certificate, provenance }),
    );
}

/** A repository as certificates name it: `https://github.com/owner/repo`. */
function plain(uri: string): string {
  return uri
    .replace(/^git\+/, '')
    .replace(/@refs\/.*$/, '')
    .replace(/(?:\.git)?\/?$/, '');
}

/**
 * A branch or tag. GitLab's tokens and its variables call that of a merge request differently; and what is escaped in the
 * URI is not in the certificate.
 */
function refOf(uri: string): string | undefined {
  return /@(refs\/(?:heads|tags)\/[^%]+)$/.exec(uri)?.[1];
}

/** What our own ids say of GitHub's runners. */
function runnerOf(builder: string | undefined): string | undefined {
  if (builder === 'https://repro-pack.dev/builder/github-hosted/v1') return 'github-hosted';
  if (builder === 'https://repro-pack.dev/builder/github-self-hosted/v1') return 'self-hosted';
  return undefined;
}
