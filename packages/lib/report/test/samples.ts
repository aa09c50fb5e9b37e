import { defineRules, type Finding, type Level, makeReport, type Report } from '@repro/report';

export const tool = { name: 'sample-check', version: '1.2.3' };

export const rules = defineRules({
  'sample/too-big': {
    level: 'error',
    summary: 'The file is larger than allowed',
    why: 'A large file hides what a reviewer does not look at.',
    fix: 'split the file',
    message: (d: { found: number; limit: number }) => `${d.found} bytes, expected at most ${d.limit}`,
  },
  'sample/odd': {
    level: 'warning',
    summary: 'The file is odd',
    why: 'Odd files surprise the next reader.',
    fix: 'make it even',
    message: () => 'the size is odd',
  },
});

export function reportOf(findings: readonly Finding[], failOn?: Level): Report {
  return makeReport({
    tool,
    subject: { name: 'a.bin', sha256: 'ab'.repeat(32) },
    findings,
    summary: { files: 1 },
    failOn,
  });
}

/** Texts that act on a terminal, a log, a parser or a reader's eye. */
export const hostile: Record<string, string> = {
  'a colour': '\u001b[31mred\u001b[0m',
  'a window title': '\u001b]0;owned\u0007',
  'a C1 control sequence': '\u009b2J',
  'a line feed': 'one\nb.bin: pass',
  'a carriage return': 'fail\rpass',
  'a line separator': 'one\u2028two\u2029three\u0085four',
  'a bidi override': 'gpj.\u202exe',
  'a bidi isolate': '\u2066a\u2069',
  'an invisible character': 'a\u200bb\u00adc\u{e0041}',
  'fillers, joiners and selectors that are blank':
    'a\u034f\u115f\u1160\u17b4\u180b\u3164\uffa0\ufff0\u{1bca0}\u{1d173}\u{e0100}\u{e01ef}b',
  'a byte order mark': '\ufeffa',
  NUL: 'a\u0000b',
  'a control character XML cannot hold': 'a\u0001\u0008\u000b\u001fb',
  'a non-character XML cannot hold': 'a\uffff\ufffeb',
  'a lone surrogate': 'a\ud800b',
  'a workflow command': '::error file=x::owned',
  'a workflow command after a line break': 'x\n::add-mask::pass',
  'a workflow command of the first form': 'x ##[add-matcher]evil.json',
  'a command of Azure Pipelines': 'x ##vso[task.setvariable variable=PATH]evil',
  'a message of TeamCity': "x ##teamcity[buildStatus text='owned']",
  'an escaped line feed': 'x%0A::error::owned',
  'an end of XML': '</testcase></testsuite><x a="',
  'an end of CDATA': ']]>',
  'an XML entity': '&lt;&#10;&xxe;',
  'a quote': `"'\``,
  'a link': '[click](https://evil.example)',
  'a placeholder': '{0} {1}',
  'a comma and a colon': 'a,line=1:b',
  'a network path': '//evil.example/x',
  'a scheme': 'javascript:alert(1)',
  'a prototype': '__proto__',
};
