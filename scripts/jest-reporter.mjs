import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** Leaves each package's counts where scripts/verify.mjs adds them up, also when turbo replays a cached run. */
export default class SummaryReporter {
  #rootDir;

  constructor(globalConfig) {
    this.#rootDir = globalConfig.rootDir;
  }

  onRunComplete(_contexts, results) {
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = results;
    const summary = {
      passed: numPassedTests,
      failed: numFailedTests + numRuntimeErrorTestSuites,
      skipped: numPendingTests,
    };
    writeFileSync(path.join(this.#rootDir, '.test-summary.json'), `${JSON.stringify(summary)}\n`);
  }
}
