import type { AllowEntry, UserRule } from '../config/types.ts';
import type { Confidence, Severity } from '../engine/types.ts';

/** What every thread must know to scan: plain data, so that it can be sent to one. */
export interface ScanSettings {
  readonly userRules: readonly UserRule[];
  /** Ids of rules that are left out. */
  readonly disabled: readonly string[];
  readonly minConfidence: Confidence;
  readonly minSeverity: Severity;
  readonly allow: readonly AllowEntry[];
  /** Whether `repro:allow` is obeyed. */
  readonly comments: boolean;
  readonly showSecrets: boolean;
}
