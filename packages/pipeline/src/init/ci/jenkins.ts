import type { CiFile } from './index.ts';
import { pins, repro } from './pins.ts';

export const jenkins: CiFile = {
  path: 'Jenkinsfile',
  text: `// A release on every build; its files are kept with it.
pipeline {
  agent {
    docker {
      image '${pins.node}'
      // npx keeps what it installs in the home directory.
      args '-e HOME=/tmp'
    }
  }
  options { timeout(time: 30, unit: 'MINUTES') }
  stages {
    stage('Release') {
      steps { sh '${repro} release . --strict' }
    }
    stage('Verify') {
      steps { sh '${repro} verify . --strict' }
    }
  }
  post {
    // A release that failed lies in dist/failed, with the reasons.
    always { archiveArtifacts artifacts: 'dist/**', allowEmptyArchive: true }
  }
}
`,
};
