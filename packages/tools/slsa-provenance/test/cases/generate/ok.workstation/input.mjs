import { input } from '../../../support/release.mjs';

export default input();
