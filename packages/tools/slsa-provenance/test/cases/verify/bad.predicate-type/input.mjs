import { bundle } from '../../../support/bundles.mjs';

export default await bundle({ change: (statement) => ({ ...statement, predicateType: 'https://example.test/tests/v1' }) });
