export default () => Buffer.from(`on: push\njobs: ${'['.repeat(100_000)}`);
