import { input, manifest, onGithub } from '../../../support/release.mjs';

export default input({ manifest: manifest({ provenance: onGithub }) });
