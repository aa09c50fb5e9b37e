// One configuration for every package; each runs it with its own --rootDir.
// Tests import the built package by its name: what is tested is what is shipped.
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  testTimeout: 90_000,
  reporters: ['default', new URL('./scripts/jest-reporter.mjs', import.meta.url).pathname],
};
