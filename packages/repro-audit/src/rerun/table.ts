import type { Report } from '@repro/report';
import type { CheckOptions } from '@repro/secret-lint';
import type { Tree } from '@repro/tree';
import type { Release } from '../release.ts';
import { rules } from '../rules.ts';
import type { Section } from '../types.ts';
import { type OwnRules, secretBaseline, secretConfig } from './own-rules.ts';
import { artifactTree } from './trees.ts';

/** A release, and its artifact as a tree, for who has unpacked it for several checks. */
export interface Unpacked extends Release {
  readonly tree?: Tree | undefined;
}

/** A check that can be run again from a release's bytes alone. */
export interface Rerun {
  readonly section: Section;
  /** The claim that a pass would prove. */
  readonly title: string;
  /** Whether what the check only warns of keeps the claim from holding. */
  readonly exact?: boolean;
  /** What it is computed from. */
  readonly evidence: (release: Release) => readonly string[];
  /** Nothing when the release does not hold what it needs; `why` then says so. */
  run(release: Unpacked, signal?: AbortSignal): Promise<Report>;
  /** The same by the rules that the release brings along, where the check knows such. */
  runBy?(release: Unpacked, rules: OwnRules, signal?: AbortSignal): Promise<Report>;
}

const artifact = ({ artifact: path }: Release): readonly string[] => [path];

/** The snapshot says what it unpacks to, which is held against it: that zeros become small makes it no bomb. */
function readThrough(name: string): { readonly name: string; readonly maxRatio: number } {
  return { name, maxRatio: Infinity };
}

/** By the name of its report; a name that ends with a dot stands for all its subjects. Each tool is loaded when it is run. */
export const reruns: Readonly<Record<string, Rerun>> = {
  'verify-gzip-header': {
    section: 'integrity',
    title: 'The compressed artifact holds nothing of the machine and time it was made at',
    evidence: artifact,
    run: async ({ files, artifact: name }) =>
      (await import('@repro/verify-gzip-header')).check(files.open(name), readThrough(name)),
  },
  'verify-tar-determinism': {
    section: 'integrity',
    title: 'The archive is in the one form that its content gives',
    exact: true,
    evidence: artifact,
    run: async ({ files, artifact: name }) =>
      (await import('@repro/verify-tar-determinism')).check(files.open(name), readThrough(name)),
  },
  'vel-validator': {
    section: 'integrity',
    title:
      'The manifest describes this artifact and this snapshot, and the artifact holds exactly the snapshot',
    evidence: ({ artifact: path }) => ['vel_manifest.json', path, 'snapshot.json'],
    run: async ({ files, artifact: name }, signal) => {
      const { check } = await import('@repro/vel-validator');
      const report = await check(files.open('vel_manifest.json'), {
        name: 'vel_manifest.json',
        artifacts: [{ name, bytes: files.open(name) }],
        snapshot: { name: 'snapshot.json', bytes: files.open('snapshot.json') },
        signal,
      });
      return requiring(report, 'artifact-matches-snapshot');
    },
  },
  'json-canonical-check.snapshot': canonical('snapshot.json'),
  'json-canonical-check.vel_manifest': canonical('vel_manifest.json'),
  'safe-paths-check': {
    section: 'security',
    title: 'The archive does no harm to whoever unpacks it',
    evidence: artifact,
    run: async ({ files, artifact: name }) =>
      (await import('@repro/safe-paths-check')).check(files.open(name), readThrough(name)),
  },
  'secret-lint': {
    section: 'security',
    title: 'The artifact holds no credential',
    evidence: artifact,
    run: (release, signal) => searchSecrets(release, { signal }),
    runBy: async (release, { policy, baseline }, signal) =>
      searchSecrets(release, {
        config: policy && (await secretConfig(policy)),
        baseline: baseline && (await secretBaseline(baseline)),
        signal,
      }),
  },
  'pins-manifest-check': {
    section: 'security',
    title: 'What the build calls from others is pinned',
    evidence: artifact,
    run: (release) => checkPins(release),
    runBy: (release, own) => checkPins(release, own),
  },
};

/** A report of several checks, without one of which the claim is not made: where that was not made, nothing was told. */
function requiring(report: Report, check: string): Report {
  const checks = report.summary['checks'] as readonly { readonly name: string; readonly status: string }[];
  const isMade = checks.some(({ name, status }) => name === check && status !== 'not_run');
  return isMade ? report : { ...report, summary: { ...report.summary, incomplete: true } };
}

/** What the artifact itself leaves out of the search stays left out, as it was for the release; but it is told. */
function searchSecrets(
  release: Unpacked,
  options: Pick<CheckOptions, 'config' | 'baseline' | 'signal'>,
): Promise<Report> {
  return inArtifact(release, async (tree) => {
    const { check } = await import('@repro/secret-lint');
    const { artifact: name } = release;
    let ignores = false;
    const watched: Tree = {
      async *[Symbol.asyncIterator]() {
        for await (const entry of tree) {
          if (entry.path === '.secretsignore') ignores = true;
          yield entry;
        }
      },
    };
    const report = await check(watched, { name, ...options });
    const allowed = Number(report.summary['allowed'] ?? 0);
    if (!ignores && allowed === 0) return report;
    const finding = rules.finding('audit/allowed', { ignores, allowed }, { path: name });
    return { ...report, findings: [...report.findings, finding] };
  });
}

function checkPins(release: Unpacked, { policy, manifest: own }: OwnRules = {}): Promise<Report> {
  return inArtifact(release, async (tree) => {
    const { check, filesIn, parsePolicy } = await import('@repro/pins-manifest-check');
    const { files, manifest } = await filesIn(tree);
    return check(files, {
      name: release.artifact,
      complete: true,
      manifest: own ?? manifest,
      policy: policy && (await parsePolicy(policy)),
    });
  });
}

/** Looks into the artifact, which is unpacked for it alone unless it is already. */
async function inArtifact(release: Unpacked, look: (tree: Tree) => Promise<Report>): Promise<Report> {
  if (release.tree) return look(release.tree);
  const tree = artifactTree(release);
  try {
    return await look(tree);
  } finally {
    tree.close();
  }
}

function canonical(path: string): Rerun {
  return {
    section: 'integrity',
    title: `${path} is in canonical form`,
    evidence: () => [path],
    run: async ({ files }) =>
      (await import('@repro/json-canonical-check')).check(files.open(path), { name: path }),
  };
}
