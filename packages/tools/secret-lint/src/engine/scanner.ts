import { credentialRules } from '../rules/index.ts';
import { rank } from './candidate.ts';
import { customRulesInUse, rulesById, tellingOf, watchAll } from './compile.ts';
import { fileKind } from './file-kind.ts';
import { watchFiles } from './files/index.ts';
import type { ScannerOptions } from './options.ts';
import { builtInPlan, planOf } from './plan.ts';
import { requireLittleEndian } from './processor.ts';
import { settle } from './settle.ts';
import { type Found, Sweep } from './sweep.ts';
import type { Detection, Scanner } from './types.ts';

const none: readonly Detection[] = [];

/**
 * A scanner with the rules compiled; made once, used for every file. It works in 3 MB of memory of its own, whatever the
 * size of a file, and in time that grows no faster than the size.
 * @throws ERR_REPRO_SECRET_RULE for a rule that cannot be used, ERR_REPRO_PROCESSOR where it would find too little
 */
export function createScanner(options: ScannerOptions = {}): Scanner {
  requireLittleEndian();
  const all = options.rules ?? credentialRules;
  const rules = rulesById(all, options.disabled);
  const customRules = customRulesInUse({ ...options, rules: all });
  const watches = watchAll(all, { ...options, rules, customRules });
  const isBuiltIn = all === credentialRules && customRules.length === 0;
  const sweep = new Sweep(watches, isBuiltIn ? builtInPlan : planOf(watches));
  const telling = tellingOf(rules);
  const byFile = watchFiles(rules);
  const depth = options.maxDepth ?? 2;
  const least = rank(options.minConfidence ?? 'possible');
  const told = (candidates: readonly Found[]): readonly Detection[] => {
    if (candidates.length === 0) return none;
    const found = candidates.filter(({ confidence }) => rank(confidence) >= least);
    return settle(found, telling).map(({ rule, confidence, start, end, secret, encodings }) => ({
      rule: rule.id,
      severity: rule.severity,
      confidence,
      start,
      end,
      secret,
      encodings,
    }));
  };
  return {
    scan(bytes, { path }, enough) {
      const stop = enough && {
        least: enough.least,
        isEnough: (found: readonly Found[]) => enough.isEnough(told(found)),
      };
      const swept = sweep.run(bytes, fileKind(path, bytes), depth, stop);
      const ofFile = byFile(bytes, path);
      return told(ofFile.length === 0 ? swept : [...swept, ...ofFile]);
    },
  };
}
