// Our own branches, a workflow that wants its tag, an image that the run builds.
export default () => ({
  '.github/workflows/ci.yml': Buffer.from(`jobs:
  call: { uses: my-org/.github/.github/workflows/build.yml@main }
  a:
    container: \${{ needs.prepare.outputs.image }}
    steps: [ { uses: slsa-framework/slsa-github-generator@v2.0.0 } ]
`),
  'action.yml': Buffer.from(`runs: { using: composite, steps: [ { uses: my-org/tool@main } ] }
`),
});
