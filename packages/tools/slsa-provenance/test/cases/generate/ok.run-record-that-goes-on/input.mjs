import { input, runRecord } from '../../../support/release.mjs';

export default input({ runRecord: runRecord({ finished_on: undefined, complete: false }) });
