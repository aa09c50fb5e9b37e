// A broken file leaves the check without a verdict, whatever a policy says.
export default () => ({
  '.github/workflows/broken.yml': Buffer.from(`jobs: [`),
  '.github/workflows/ci.yml': Buffer.from(`jobs: { a: { steps: [ { uses: owner/repo@v1 } ] } }
`),
});
