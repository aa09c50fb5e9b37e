import { input, runRecord } from '../../../support/release.mjs';

export default input({ runRecord: runRecord({ settings: ['x'] }) });
