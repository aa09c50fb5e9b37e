import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { parseStrict } from '@repro/core';
import { type Finding, makeReport, printable, type Report, render, renderFormats } from '@repro/report';
import { formatsWithDigest } from '@repro/report/types';
import { needs } from '../../testkit/src/needs.ts';
import { logCommands } from './runner-log.ts';
import { hostile, reportOf, rules, tool } from './samples.ts';

const big = rules.finding('sample/too-big', { found: 7, limit: 5 }, { path: 'd/a.txt', line: 3, column: 2 });
const atByte = rules.finding('sample/odd', {}, { path: 'a.bin', offset: 4 });
const bare = rules.finding('sample/odd', {}, undefined, { level: 'note' });
const { table } = rules;
const hostileTexts = Object.entries(hostile);

/** A report in which `text` stands wherever an attacker can put something. */
function hostileReport(text: string): Report {
  const finding: Finding = {
    code: text,
    level: 'error',
    message: text,
    at: { path: text, line: 1 },
    data: { [text]: text },
    hint: text,
  };
  return makeReport({ tool, subject: { name: text }, findings: [finding], summary: { [text]: text } });
}

describe('render', () => {
  it('takes one report or several', async () => {
    const report = reportOf([big]);
    for (const format of renderFormats) {
      expect(await render([report], format)).toBe(await render(report, format));
      expect(await render([], format)).toEqual(expect.any(String));
    }
  });

  it.each(renderFormats)(
    '%s ends with a newline and does not depend on the order of findings',
    async (format) => {
      const text = await render(reportOf([big, atByte, bare]), format, { rules: table });
      expect(text.endsWith('\n')).toBe(true);
      expect(await render(reportOf([bare, atByte, big]), format, { rules: table })).toBe(text);
    },
  );

  it.each(hostileTexts)('no form fails on %s', async (_, hostileText) => {
    for (const format of renderFormats) {
      const text = await render(hostileReport(hostileText), format, { rules: table });
      expect(text.isWellFormed()).toBe(true);
    }
  });
});

describe('formatsWithDigest', () => {
  it.each(renderFormats)('says whether %s shows the digest of what was checked', async (format) => {
    const { subject, ...report } = reportOf([big, atByte]);
    const shown = await render({ ...report, subject }, format, { rules: table });
    const without = await render({ ...report, subject: { name: subject.name } }, format, { rules: table });
    expect(formatsWithDigest.has(format)).toBe(shown !== without);
  });
});

describe('json', () => {
  it('is one canonical report a line', async () => {
    const text = await render([reportOf([bare]), reportOf([])], 'json');
    expect(text).toBe(
      '{"findings":[{"code":"sample/odd","hint":"make it even","level":"note","message":"the size is odd"}],"ok":true,' +
        `"schema_version":"1.0","subject":{"name":"a.bin","sha256":"${'ab'.repeat(32)}"},"summary":{"files":1},` +
        '"tool":{"name":"sample-check","version":"1.2.3"}}\n' +
        `{"findings":[],"ok":true,"schema_version":"1.0","subject":{"name":"a.bin","sha256":"${'ab'.repeat(32)}"},` +
        '"summary":{"files":1},"tool":{"name":"sample-check","version":"1.2.3"}}\n',
    );
  });

  it.each(hostileTexts)('holds %s as data', async (_, hostileText) => {
    const text = hostileText.toWellFormed();
    const lines = (await render(hostileReport(text), 'json')).split('\n');
    expect(lines).toHaveLength(2);
    expect(parseStrict(lines[0] ?? '')).toMatchObject({ findings: [{ message: text }] });
  });
});

describe('text', () => {
  it('names the subject, the verdict, the counts, and each finding with its place and fix', async () => {
    expect(await render([reportOf([big, atByte, bare, bare]), reportOf([])], 'text')).toBe(
      [
        'a.bin: fail (1 error, 1 warning, 2 notes)',
        '  note the size is odd [sample/odd]',
        '    fix: make it even',
        '  note the size is odd [sample/odd]',
        '  warning a.bin at byte 4: the size is odd [sample/odd]',
        '  error d/a.txt:3:2: 7 bytes, expected at most 5 [sample/too-big]',
        '    fix: split the file',
        'a.bin: pass',
        '',
      ].join('\n'),
    );
  });

  it.each([
    [{ line: 3 }, 'line 3: '],
    [{ line: 3, column: 1 }, 'line 3:1: '],
    [{ offset: 0 }, 'at byte 0: '],
    [{ line: 3, offset: 9 }, 'line 3: '],
    [{ path: 'x' }, 'x: '],
    [{ path: 'x', line: 3 }, 'x:3: '],
    [{}, ''],
  ])('shows the place %j as "%s"', async (at, expected) => {
    const text = await render(reportOf([{ code: 'a/b', level: 'note', message: 'm', at }]), 'text');
    expect(text.split('\n')[1]).toBe(`  note ${expected}m [a/b]`);
  });

  it('has colours only when asked for', async () => {
    expect(await render(reportOf([big]), 'text')).not.toContain('\u001b');
    expect(await render(reportOf([big]), 'text', { color: true })).toContain('\u001b[31merror\u001b[0m');
  });

  it.each(hostileTexts)('shows %s without obeying it', async (_, hostileText) => {
    const text = await render(hostileReport(hostileText), 'text');
    expect(text.split('\n')).toHaveLength(4);
    expect(text.replaceAll('\n', '')).not.toMatch(
      /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/u,
    );
    expect(logCommands(text)).toEqual([]);
  });
});

describe('github', () => {
  it('writes an annotation for each finding', async () => {
    expect(await render(reportOf([big, atByte, bare]), 'github')).toBe(
      '::notice file=a.bin,title=sample-check%3A sample/odd::the size is odd (fix: make it even)\n' +
        '::warning file=a.bin,title=sample-check%3A sample/odd::the size is odd (at byte 4) (fix: make it even)\n' +
        '::error file=d/a.txt,line=3,col=2,title=sample-check%3A sample/too-big::7 bytes, expected at most 5 (fix: split the file)\n',
    );
    expect(await render(reportOf([]), 'github')).toBe('');
  });

  it.each(hostileTexts)('is one annotation, whatever %s says', async (_, hostileText) => {
    const shown = printable(hostileText.toWellFormed());
    expect(logCommands(await render(hostileReport(hostileText), 'github'))).toEqual([
      {
        name: 'error',
        properties: { file: shown, line: '1', title: `sample-check: ${shown}` },
        data: `${shown} (fix: ${shown})`,
      },
    ]);
  });
});

describe('junit', () => {
  it('has a suite for each subject and a case for each rule that found something', async () => {
    expect(
      await render(reportOf([big, bare]), 'junit', {
        rules: { 'sample/quiet': table['sample/odd'], ...table },
      }),
    ).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<testsuites>',
        '  <testsuite name="a.bin" tests="2" failures="1" errors="0" skipped="0">',
        '    <testcase classname="sample-check" name="sample/odd">',
        '      <system-out>note: the size is odd (fix: make it even)</system-out>',
        '    </testcase>',
        '    <testcase classname="sample-check" name="sample/too-big">',
        '      <failure message="7 bytes, expected at most 5" type="sample/too-big">error: d/a.txt:3:2: 7 bytes, expected at most 5 (fix: split the file)</failure>',
        '    </testcase>',
        '  </testsuite>',
        '</testsuites>',
        '',
      ].join('\n'),
    );
  });

  it('tells every finding of a code in its one case, whether it fails or not', async () => {
    const places = ['a', 'b', 'c'].map((path) => ({ ...big, at: { path } }));
    const xml = await render(reportOf([...places, { ...big, level: 'note', at: { path: 'd' } }]), 'junit');
    expect(xml).toContain('tests="1" failures="1"');
    expect(xml.match(/(?:error|note): [a-d]: /g)).toEqual([
      'error: a: ',
      'error: b: ',
      'error: c: ',
      'note: d: ',
    ]);
  });

  it('fails what --fail-on fails', async () => {
    expect(await render(reportOf([atByte]), 'junit')).toContain('failures="0"');
    expect(await render(reportOf([atByte]), 'junit', { failOn: 'warning' })).toContain('failures="1"');
  });

  it('has a case of the tool where nothing was found', async () => {
    const xml = await render(reportOf([]), 'junit', { rules: table });
    expect(xml).toContain('tests="1" failures="0"');
    expect(xml).toContain('<testcase classname="sample-check" name="sample-check"/>');
  });

  it('has a case for a code that every object has a member of', async () => {
    const odd = { ...bare, code: 'constructor' };
    expect(await render(reportOf([odd]), 'junit')).toContain('name="constructor"');
  });

  needs('xmllint')('is well-formed XML that says what was found, whatever that is', async () => {
    for (const text of Object.values(hostile)) {
      const report = { ...hostileReport(text), tool: { name: text, version: text } };
      const xml = await render(report, 'junit', { rules: table });
      const query =
        'concat(count(//testsuite), " ", count(//testcase), " ", count(//failure), " ", //testsuite/@name)';
      const { stdout, stderr } = spawnSync('xmllint', ['--nonet', '--xpath', query, '-'], {
        input: xml,
        encoding: 'utf8',
      });
      const shown = printable(text.toWellFormed()).replace(/[\uffff\ufffe]/g, '\ufffd');
      expect({ stderr, stdout }).toEqual({ stderr: '', stdout: `1 1 1 ${shown}\n` });
    }
  });
});
