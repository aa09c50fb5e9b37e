import { readData } from '@repro/data';
// By its path: testkit is made of cli-kit, which is made of this package.
import { outcome } from '../../../testkit/dist/fuzz.js';

const yaml = `%YAML 1.2
---
a: &a {x: 1, "y": [~, yes, 0o17, 1e3, .inf]}
b: *a
c: {<<: *a, z: !!str 3}
d: |
  text
   more
e: >-
  folded

  "quoted \\u00e9 \\x41"
? [complex]
: - - 1
    - 'it''s'
--- # two
"": {}
...
`;

/** What mutations start from. */
export const seeds = [
  Buffer.from(yaml),
  Buffer.from('{"a":[1,-0.5,1e21,null,true],"ä\\ud83d\\ude00":{"":{}},"d":"x"}\n'),
  Buffer.from('key: value\nlist:\n  - a\n  - b: c\n    d: [1, 2, {e: f}]\n'),
];

/** Reads any bytes as both; whatever was read can be located everywhere. Limits are errors with codes, and no others are. */
export async function fuzz(bytes) {
  return outcome(async () => {
    for (const format of ['json', 'yaml']) {
      const { documents, problems } = await readData(bytes, { name: 'fuzz', format });
      for (const document of documents)
        document.locate(['', '/a', '/a/0', '/c/x', '/no/such/~1place', '/a/-']);
      if (problems.length > 1000) throw new Error('more problems than promised');
      if (documents.some(({ value }) => value === undefined) && problems.length === 0)
        throw new Error('a value is missing, and no problem says why');
    }
  });
}
