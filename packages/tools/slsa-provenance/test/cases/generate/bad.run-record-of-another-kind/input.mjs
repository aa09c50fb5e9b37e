import { input } from '../../../support/release.mjs';

export default input({ runRecord: { hello: 1 } });
