import type { JsonObject } from '@repro/core';
import { sha256 } from '@repro/core/sha256';
import { type Finding, makeReport, type Report } from '@repro/report';
import type { Exempted } from './exempt.ts';
import type { Use } from './judge.ts';
import { compareComments, compareWithManifest } from './manifest/compare.ts';
import { parseManifest } from './manifest/parse.ts';
import { type CheckOptions, defaults, type SourceFiles } from './options.ts';
import { incompleteCodes } from './rules.ts';
import { type Surveyed, survey } from './survey.ts';
import { tool } from './tool.ts';

/**
 * Whether everything that workflows, actions and pipelines name is pinned, by commit or by digest, and agrees with the
 * comments beside it and with the manifest. Findings have line and column of the reference in its file.
 * A file that cannot be read or is no YAML is a finding, the others are judged, and `summary.incomplete` counts it:
 * such a report is no verdict (exit status 1).
 * @throws ERR_REPRO_MANIFEST for a manifest without a table of pins.
 */
export async function check(files: SourceFiles, options: CheckOptions = {}): Promise<Report> {
  return reportOf(await survey(files, options), options);
}

/** The report on files that were surveyed; `facts` go into its summary. */
export async function reportOf(
  surveyed: readonly Surveyed[],
  options: CheckOptions & { readonly facts?: JsonObject },
): Promise<Report> {
  const { name = defaults.name, failOn, facts } = options;
  const own = surveyed.flatMap(({ findings }) => findings);
  const incomplete = own.filter(({ code }) => incompleteCodes.has(code)).length;
  const uses = surveyed.flatMap((file) => file.uses);
  const manifest = options.manifest && parseManifest(options.manifest);
  // What was not read may use what seems unused.
  const complete = options.complete === true && incomplete === 0;
  const compared = manifest && compareWithManifest(manifest, uses, { ...options, complete });
  const found = [...own, ...compareComments(uses), ...(compared?.findings ?? [])];
  const exempted = await withoutExempt(found, uses, options);
  // What was not read or not asked for may need what seems unused.
  const unused = complete ? exempted?.unused : undefined;
  const [only] = surveyed;
  const digest =
    surveyed.length === 1 && only?.path === name && only.bytes ? await sha256(only.bytes) : undefined;
  return makeReport({
    tool,
    subject: { name, ...(digest && { sha256: digest.sha256 }) },
    findings: [...(exempted?.findings ?? found), ...(unused ?? [])],
    summary: {
      files: surveyed.length,
      incomplete,
      references: uses.length,
      pinned: uses.filter(({ pin }) => pin !== undefined).length,
      local: surveyed.reduce((sum, file) => sum + file.local, 0),
      ...(exempted && { exempt: exempted.count }),
      ...(manifest && { manifest: { rows: manifest.rows.length, used: compared?.used ?? 0 } }),
      ...facts,
    },
    failOn,
  });
}

/** Most policies exempt nothing, and cost nothing. */
async function withoutExempt(
  findings: readonly Finding[],
  uses: readonly Use[],
  { policy }: CheckOptions,
): Promise<Exempted | undefined> {
  if (!policy?.exemptions) return undefined;
  return (await import('./exempt.ts')).exempt(findings, uses, policy.exemptions);
}
