import { input, OTHER } from '../../../support/release.mjs';

export default input({ subjects: { 'artifact.tar.gz': OTHER } });
