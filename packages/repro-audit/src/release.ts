import { isReproError, type Json, type JsonObject, parseStrict } from '@repro/core';
import {
  type EvidenceFiles,
  type FiledReport,
  type Reading,
  type RunRecord,
  readReports,
  readRunRecord,
} from '@repro/evidence';
import { artifactOf } from '@repro/evidence/oci';

/** A release under audit: what it holds, none of it believed. */
export interface Release {
  readonly files: EvidenceFiles;
  /** The artifact's path. */
  readonly artifact: string;
  /** Its reports by the name of the check. */
  readonly reports: ReadonlyMap<string, FiledReport>;
  readonly run: Reading<RunRecord> | undefined;
}

/** @throws ERR_REPRO_EVIDENCE when there is no artifact, or more than one: then there is nothing to audit */
export async function readRelease(files: EvidenceFiles): Promise<Release> {
  const reports = await readReports(files);
  return {
    files,
    artifact: artifactOf(files),
    reports: new Map(reports.map((report) => [report.check, report])),
    run: await readRunRecord(files),
  };
}

/** The setting that a record says switched a check off. */
export function switchedOff({ run }: Release, check: string): string | undefined {
  return run?.value?.steps.find(({ name, switched_off: off }) => name === check && off !== undefined)
    ?.switched_off;
}

/** What to say of a check that is not here for that reason. */
export const saidOff = (setting: string): string => `the run record says that ${setting} switched it off`;

/** A JSON document of the release; nothing when it is missing or cannot be read. */
export async function documentOf(files: EvidenceFiles, path: string): Promise<JsonObject | undefined> {
  if (!files.has(path)) return undefined;
  try {
    const value = parseStrict(await files.read(path), { name: path });
    return isObject(value) ? value : undefined;
  } catch (error) {
    if (isReproError(error)) return undefined;
    throw error;
  }
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
