import { ARTIFACT, input, manifest, OTHER, sha256 } from '../../../support/release.mjs';

export default input({
  manifest: manifest({
    provenance: {
      artifacts: [
        { name: 'artifact.tar.gz', sha256: sha256(ARTIFACT), size: 9 },
        { name: 'other.zip', sha256: sha256(OTHER), size: 6 },
      ],
    },
  }),
  subjects: { 'other.zip': OTHER },
});
