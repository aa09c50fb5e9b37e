import { bundle } from '../../../support/bundles.mjs';

export default await bundle({ change: (statement) => ({ ...statement, _type: 'https://in-toto.io/Statement/v0.1' }) });
