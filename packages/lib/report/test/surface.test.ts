import { expect, it } from '@jest/globals';
import * as report from '@repro/report';

it('exports what is promised and nothing else', () => {
  expect(Object.keys(report).toSorted()).toEqual([
    'countByLevel',
    'defineRules',
    'fails',
    'judge',
    'levels',
    'makeReport',
    'printable',
    'render',
    'renderFormats',
    'rulesDigest',
  ]);
});

it('knows its levels from heavy to light, and its formats', () => {
  expect(report.levels).toEqual(['error', 'warning', 'note']);
  expect(report.renderFormats).toEqual(['json', 'text', 'sarif', 'github', 'junit']);
});
