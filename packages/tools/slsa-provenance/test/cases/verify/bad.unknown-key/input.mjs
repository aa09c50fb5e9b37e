import { bundle, stranger } from '../../../support/bundles.mjs';

export default await bundle({ key: stranger });
