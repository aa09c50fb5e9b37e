// Each mapping merges the one before it and adds a member: a square of members.
const lines = Array.from({ length: 1000 }, (_, i) => `x${i}: &x${i} { ${i > 0 ? `<<: *x${i - 1}, ` : ''}k${i}: 1 }\n`);

export default () => Buffer.from(`on: push\n${lines.join('')}jobs: {}\n`);
