import { input, manifest, onGithub, runRecord } from '../../../support/release.mjs';

export default input({ runRecord: runRecord(), manifest: manifest({ provenance: onGithub }) });
