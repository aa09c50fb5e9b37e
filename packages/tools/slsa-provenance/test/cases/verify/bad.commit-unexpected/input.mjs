import { bundle } from '../../../support/bundles.mjs';

export default await bundle();
