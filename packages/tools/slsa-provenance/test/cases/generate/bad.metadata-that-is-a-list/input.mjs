import { input } from '../../../support/release.mjs';

export default input({ metadata: [1] });
