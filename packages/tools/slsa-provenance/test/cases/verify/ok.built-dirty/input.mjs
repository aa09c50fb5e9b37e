import { bundle } from '../../../support/bundles.mjs';

export default await bundle({
  change: (statement) => JSON.parse(JSON.stringify(statement).replace('"git_dirty":false', '"git_dirty":true')),
});
