// Written out, the last list would hold 10^30 steps.
const lines = Array.from({ length: 30 }, (_, i) => `x${i + 1}: &x${i + 1} [${Array(10).fill(`*x${i}`).join(', ')}]\n`);
const head = 'on: push\nx0: &x0 { uses: owner/repo@v1 }\n';

export default () => Buffer.from(`${head}${lines.join('')}jobs: { a: { steps: *x30 } }\n`);
