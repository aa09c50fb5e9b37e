// One file cannot be read, one is broken; what is wrong in the third is found nevertheless.
const failing = { async *[Symbol.asyncIterator]() { throw Object.assign(new Error('a.yml: permission denied'), { code: 'ERR_REPRO_PERMISSION' }); } };

export default () => ({
  '.github/workflows/a.yml': failing,
  '.github/workflows/b.yml': Buffer.from('jobs: ['),
  '.github/workflows/c.yml': Buffer.from('jobs: { a: { steps: [{ uses: owner/repo@v1 }] } }'),
});
