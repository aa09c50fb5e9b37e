import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { makeReport, type Report, render } from '@repro/report';
import { Ajv } from 'ajv';
import * as fc from 'fast-check';
import { hostile, reportOf, rules, tool } from './samples.ts';

// The schema of OASIS is not ours to copy; where it is kept beside the repository the log is held against it.
const SCHEMA = fileURLToPath(new URL('../../../../../shared/schemas/sarif-2.1.0.json', import.meta.url));

/** RFC 3986, section 4.1, as its appendix A writes it, without the finer rules of the authority. */
const URI_REFERENCE =
  /^(?:[a-z][a-z0-9+.-]*:)?(?:\/\/[\w.~!$&'()*+,;=:@%[\]-]*)?(?:[\w.~!$&'()*+,;=:@/-]|%[0-9a-f]{2})*(?:\?(?:[\w.~!$&'()*+,;=:@/?-]|%[0-9a-f]{2})*)?(?:#(?:[\w.~!$&'()*+,;=:@/?-]|%[0-9a-f]{2})*)?$/i;

function officialSchema(): (log: unknown) => string[] {
  // The schema is of draft 4; what it uses of it means the same in draft 7 but for the name of its id.
  const { id: _, $schema: __, ...schema } = JSON.parse(readFileSync(SCHEMA, 'utf8'));
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    formats: { uri: /^[a-z][a-z0-9+.-]*:/i, 'uri-reference': URI_REFERENCE, 'date-time': true },
  });
  const validate = ajv.compile(schema);
  return (log) => (validate(log) ? [] : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`));
}

function withSchema(name: string, test: (errors: (log: unknown) => string[]) => Promise<void>): void {
  if (existsSync(SCHEMA) || process.env['CI']) {
    it(name, () => test(officialSchema()));
    return;
  }
  process.stderr.write(`skipped: "${name}" needs the schema of OASIS at ${SCHEMA}\n`);
  const { skip } = it;
  skip(name, () => {});
}

const sarif = async (reports: Report | readonly Report[]) =>
  JSON.parse(await render(reports, 'sarif', { rules: rules.table }));

const big = rules.finding(
  'sample/too-big',
  { found: 7, limit: 5 },
  { path: 'd/a b.txt', line: 3, column: 2 },
);
const atByte = rules.finding('sample/odd', {}, { offset: 4 });

const whole = reportOf([big]);
const part = (incomplete: number): Report => ({ ...whole, summary: { ...whole.summary, incomplete } });

describe('sarif', () => {
  it('says what was found, where, by which rule', async () => {
    const { version, runs } = await sarif(reportOf([big, atByte]));
    expect(version).toBe('2.1.0');
    expect(runs).toHaveLength(1);
    expect(runs[0].results).toEqual([
      {
        ruleId: 'sample/odd',
        ruleIndex: 1,
        level: 'warning',
        message: { text: 'the size is odd' },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'a.bin' }, region: { byteOffset: 4 } } }],
      },
      {
        ruleId: 'sample/too-big',
        ruleIndex: 0,
        level: 'error',
        message: { text: '7 bytes, expected at most 5' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'd/a%20b.txt' },
              region: { startLine: 3, startColumn: 2 },
            },
          },
        ],
        properties: { data: { found: 7, limit: 5 } },
      },
    ]);
  });

  it('says what a finding is known by, where its data has a fingerprint', async () => {
    const moved = { ...atByte, data: { fingerprint: '0123abcd' } };
    const [result] = (await sarif(reportOf([moved]))).runs[0].results;
    expect(result).toMatchObject({ partialFingerprints: { 'fingerprint/v1': '0123abcd' } });
    const odd = { ...atByte, data: { fingerprint: 7 } };
    expect((await sarif(reportOf([odd]))).runs[0].results[0]).not.toHaveProperty('partialFingerprints');
  });

  it('says of the run that it is incomplete, for readers that know no rules', async () => {
    expect((await sarif(whole)).runs[0]).not.toHaveProperty('invocations');
    expect((await sarif(part(0))).runs[0]).not.toHaveProperty('invocations');
    expect((await sarif(part(1))).runs[0]).toHaveProperty('invocations');
    expect((await sarif([part(2), whole, part(1)])).runs[0].invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          { level: 'error', message: { text: 'incomplete: 3 not judged, see the results' } },
        ],
      },
    ]);
  });

  it('carries the rules, also those that found nothing', async () => {
    const { runs } = await sarif(reportOf([]));
    expect(runs[0].tool.driver).toMatchObject({
      name: 'sample-check',
      version: '1.2.3',
      semanticVersion: '1.2.3',
    });
    expect(runs[0].tool.driver.rules[1]).toEqual({
      id: 'sample/odd',
      shortDescription: { text: 'The file is odd' },
      fullDescription: { text: 'Odd files surprise the next reader.' },
      help: { text: 'make it even' },
      defaultConfiguration: { level: 'warning' },
    });
  });

  it('names a rule that its table does not hold, also one called like a member of every object', async () => {
    const finding = { code: 'constructor', level: 'note', message: 'm' } as const;
    const { runs } = await sarif(reportOf([finding]));
    expect(runs[0].tool.driver.rules[2]).toEqual({ id: 'constructor' });
    expect(runs[0].results[0].ruleIndex).toBe(2);
  });

  it('lists no subject without a digest: it may be a directory, or several names in words', async () => {
    const several = { ...reportOf([]), subject: { name: 'a.env and 1 more' } };
    expect((await sarif(several)).runs[0].artifacts).toEqual([]);
  });

  it('lists a subject once', async () => {
    const { runs } = await sarif([reportOf([]), reportOf([])]);
    expect(runs[0].artifacts).toHaveLength(1);
  });

  it.each([
    ['a link', '[click](https://evil.example)', '\\[click\\](https://evil.example)'],
    ['a placeholder', 'x {0} {y}', 'x {{0}} {{y}}'],
    ['braces and brackets that mean nothing', '{"a":[1]}', '{"a":[1]}'],
  ])('keeps a viewer from obeying %s', async (_, message, expected) => {
    const { runs } = await sarif(reportOf([{ code: 'a/b', level: 'note', message }]));
    expect(runs[0].results[0].message.text).toBe(expected);
  });

  it.each([
    ['C:/x', 'C%3A/x'],
    ['//host/x', '/.//host/x'],
    ['javascript:alert(1)', 'javascript%3Aalert(1)'],
    ['a b?c#d%2f', 'a%20b%3Fc%23d%252f'],
    ['\\\\host\\x', '%5C%5Chost%5Cx'],
  ])('makes of the path %s the reference %s', async (path, uri) => {
    const { runs } = await sarif(reportOf([{ code: 'a/b', level: 'note', message: 'm', at: { path } }]));
    expect(runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });

  withSchema('is valid by the schema of OASIS, whatever it holds', async (errors) => {
    expect(errors({ version: '2.1.0' })).not.toEqual([]);
    expect(errors(await sarif([]))).toEqual([]);
    expect(errors(await sarif([reportOf([big, atByte]), reportOf([])]))).toEqual([]);
    expect(errors(await sarif(part(2)))).toEqual([]);
    for (const text of Object.values(hostile)) {
      const finding = {
        code: text,
        level: 'note',
        message: text,
        at: { path: text },
        data: { tags: text },
      } as const;
      const report = makeReport({ tool, subject: { name: text }, findings: [finding], summary: {} });
      expect({ text, errors: errors(await sarif([report, report])) }).toEqual({ text, errors: [] });
    }
    const samples = fc.sample(fc.string({ unit: 'binary', minLength: 1 }), { numRuns: 100, seed: 1 });
    for (const path of samples) {
      const log = await sarif(reportOf([{ code: 'a/b', level: 'note', message: path, at: { path } }]));
      expect({ path, errors: errors(log) }).toEqual({ path, errors: [] });
    }
  });
});
