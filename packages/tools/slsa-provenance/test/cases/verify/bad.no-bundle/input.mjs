import { statement } from '../../../support/bundles.mjs';

export default await statement().then((value) => Buffer.from(JSON.stringify(value)));
