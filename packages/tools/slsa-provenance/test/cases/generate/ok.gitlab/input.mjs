import { COMMIT, input, manifest } from '../../../support/release.mjs';

export default input({
  manifest: manifest({
    provenance: {
      git_sha: COMMIT,
      git_ref: 'refs/heads/main',
      repository: 'git@gitlab.example:group/project.git',
      builder: {
        id: 'https://repro-pack.dev/builder/gitlab/v1',
        version: '1.0.0',
        ci: 'gitlab',
        run_url: 'https://gitlab.example/group/project/-/jobs/9',
        run_id: '9',
      },
    },
  }),
});
