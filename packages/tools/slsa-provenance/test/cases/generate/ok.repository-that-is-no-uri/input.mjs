import { COMMIT, input, manifest } from '../../../support/release.mjs';

export default input({ manifest: manifest({ provenance: { git_sha: COMMIT, repository: '/srv/git/project' } }) });
