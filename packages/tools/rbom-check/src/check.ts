import { type Bytes, collect } from '@repro/core';
import { ReproError } from '@repro/core/error';
import { parseStrict } from '@repro/core/parse';
import { sha256 } from '@repro/core/sha256';
import { locateJson } from '@repro/data/locate';
import { type Finding, makeReport, type Report } from '@repro/report';
import { judgeArtifacts, type Rehashed } from './judge/artifacts.ts';
import { capped, type Draft } from './judge/draft.ts';
import { judgeNames } from './judge/names.ts';
import { exact, judgePolicy, totalSize } from './judge/policy.ts';
import { type CheckOptions, defaults, limits } from './options.ts';
import type { LoadedPolicy } from './policy/load.ts';
import { type Listing, readListing } from './read/listing.ts';
import { rules } from './rules.ts';
import type { Check, Summary } from './summary.ts';
import { tool } from './tool.ts';

/**
 * Checks a bill of materials, as RBOM or as make-rbom writes it in CycloneDX and SPDX: its structure and names, what a
 * policy demands, and the artifacts themselves, which are hashed again when they are given. Findings have the place of
 * the artifact in the bill, and those of a policy in `data.policy` the line that is broken.
 * @throws ERR_REPRO_JSON_… for what is no JSON, ERR_REPRO_TOO_LARGE, ERR_REPRO_TOO_MANY, and what reading artifacts throws
 */
export async function check(bill: Bytes, options: CheckOptions = {}): Promise<Report<Summary>> {
  const { name = defaults.name, maxBytes = defaults.maxBytes, policy, failOn } = options;
  const bytes = await collect(bill, maxBytes, name);
  const listing = await readListing(parseStrict(bytes, { name, maxBytes }));
  refuseTooMany(listing, name);
  const structure = judgeStructure(listing);
  const isListed = listing.misfits.length === 0 && listing.schema?.known !== 'no';
  const byPolicy = policy && isListed ? judgePolicy(listing.artifacts, policy) : undefined;
  const rehashed =
    options.artifacts && isListed
      ? await judgeArtifacts(listing.artifacts, options.artifacts, options)
      : undefined;
  const findings = placed(bytes, name, {
    structure,
    policy: byPolicy ?? [],
    artifacts: rehashed?.drafts ?? [],
  });
  const notRehashed = options.artifacts ? [] : [rules.finding('rbom/not-rehashed', {}, { path: name })];
  return makeReport({
    tool,
    subject: { name, sha256: (await sha256(bytes)).sha256 },
    findings: [...findings.structure, ...findings.policy, ...findings.artifacts, ...notRehashed],
    summary: summaryOf({
      listing,
      policy,
      rehashed,
      isListed,
      findings,
      given: options.artifacts !== undefined,
    }),
    failOn,
  });
}

function refuseTooMany({ artifacts }: Listing, name: string): void {
  if (artifacts.length <= limits.artifacts) return;
  throw new ReproError(
    'ERR_REPRO_TOO_MANY',
    `${name} lists ${artifacts.length} artifacts, the limit is ${limits.artifacts}`,
    { hint: 'list the files that are released, not what they are made of', at: { path: name } },
  );
}

function judgeStructure({ schema, misfits, artifacts }: Listing): Draft[] {
  const drafts = capped(
    misfits.map(({ pointer, problem }) => ({
      pointer,
      finding: (at) => rules.finding('rbom/schema', { pointer, problem }, at),
    })),
  );
  if (schema && schema.known !== 'yes') {
    const { found } = schema;
    const code = schema.known === 'no' ? 'rbom/schema-version' : 'rbom/newer-schema';
    drafts.push({ pointer: '/schema_version', finding: (at) => rules.finding(code, { found }, at) });
  }
  return [...drafts, ...judgeNames(artifacts)];
}

type Part = 'structure' | 'policy' | 'artifacts';

/** Makes findings of the drafts, all places looked up in one pass over the bill. */
function placed(
  bytes: Uint8Array,
  path: string,
  drafts: Readonly<Record<Part, readonly Draft[]>>,
): Record<Part, Finding[]> {
  const pointers = Object.values(drafts).flatMap((each) => each.flatMap(({ pointer }) => pointer ?? []));
  const places = pointers.length === 0 ? undefined : locateJson(bytes, pointers);
  const make = ({ pointer, finding }: Draft): Finding => {
    const found = pointer === undefined ? undefined : places?.get(pointer);
    return finding({ path, ...found?.value });
  };
  return {
    structure: drafts.structure.map(make),
    policy: drafts.policy.map(make),
    artifacts: drafts.artifacts.map(make),
  };
}

interface Judged {
  readonly listing: Listing;
  readonly policy: LoadedPolicy | undefined;
  readonly rehashed: Rehashed | undefined;
  readonly isListed: boolean;
  readonly findings: Readonly<Record<Part, readonly Finding[]>>;
  /** Whether artifacts were given. */
  readonly given: boolean;
}

function summaryOf({ listing, policy, rehashed, isListed, findings, given }: Judged): Summary {
  const { format, version, artifacts } = listing;
  const reason = isListed ? undefined : 'the bill does not fit its schema';
  const ran = (name: Part): Check => ({
    name,
    status: findings[name].some(({ level }) => level === 'error') ? 'fail' : 'pass',
  });
  const notRun = (name: Part, why: string): Check => ({ name, status: 'not_run', reason: reason ?? why });
  return {
    format,
    ...(version !== undefined && { release_version: version }),
    artifacts: artifacts.length,
    total_size: exact(totalSize(artifacts)),
    rehashed: rehashed?.count ?? 0,
    ...(policy && {
      policy: { name: policy.name, sha256: policy.sha256, schema_version: policy.policy.schema_version },
    }),
    checks: [
      ran('structure'),
      policy && isListed ? ran('policy') : notRun('policy', 'no policy was given'),
      given && isListed ? ran('artifacts') : notRun('artifacts', 'no artifacts were given'),
    ],
  };
}
