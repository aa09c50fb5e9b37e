import { input } from '../../../support/release.mjs';

export default input({ manifest: { schema_version: '1.0' } });
