import { type CheckOptions, defaults } from '../options.ts';
import { ruleId } from '../rules/rule-id.ts';
import type { ScanSettings } from './settings.ts';

/** The part of the options that every thread must know. */
export function settingsOf(options: CheckOptions): ScanSettings {
  const { config = {}, disable = [], all = false, showSecrets = false } = options;
  return {
    userRules: config.rules ?? [],
    disabled: disable.map(ruleId),
    minConfidence: options.minConfidence ?? defaults.minConfidence,
    minSeverity: options.minSeverity ?? defaults.minSeverity,
    allow: all ? [] : (config.allow ?? []),
    comments: !all,
    showSecrets,
  };
}
