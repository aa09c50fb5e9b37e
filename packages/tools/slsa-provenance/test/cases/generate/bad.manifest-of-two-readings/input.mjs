import { input } from '../../../support/release.mjs';

export default input({ manifest: '{"a":1,"a":2}' });
