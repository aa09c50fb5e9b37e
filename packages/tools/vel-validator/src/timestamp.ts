import { timestampSeconds } from '@repro/core/build-time';
import { judged, notRun, type Verdict } from './checklist.ts';
import type { VelManifest } from './manifest.ts';
import { rules } from './rules.ts';

/** Whether the build timestamp, whose form the schema has checked, is a time of the calendar. */
export function checkTimestamp({ provenance }: VelManifest, name: string): Verdict {
  const found = provenance.build_timestamp;
  if (found === undefined) return notRun('build-timestamp', 'the manifest has none');
  const bad = timestampSeconds(found) === undefined;
  return judged('build-timestamp', bad ? [rules.finding('vel/timestamp', { found }, { path: name })] : []);
}
