import { around } from '../../../support/bundles.mjs';

export default await around('{}');
