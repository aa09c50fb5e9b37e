import { describe, expect, it } from '@jest/globals';
import {
  parseStatement,
  preAuthEncoding,
  type Subject,
  statement,
  statementBytes,
} from '@repro/attest/statement';
import { schemaValidator } from '@repro/testkit';
import { codeOf, errorOf, HELLO, provenance } from './support.ts';

const subject = (name: string, sha256 = HELLO): Subject => ({ name, digest: { sha256 } });
const type = 'https://example.test/predicate/v1';

describe('a statement', () => {
  it('fits the schema, and is read as it was written', async () => {
    expect(schemaValidator('in-toto_statement')(provenance())).toEqual([]);
    expect(await parseStatement(statementBytes(provenance()))).toEqual(provenance());
  });

  it('is the same bytes for its subjects in any order', () => {
    const [a, b, c] = [subject('a'), subject('é'), subject('ab')];
    const bytes = (subjects: Subject[]): string =>
      Buffer.from(statementBytes(statement(subjects, type, {}))).toString();
    expect(bytes([a, b, c])).toBe(bytes([c, b, a]));
    expect(statement([b, c, a], type, {}).subject.map(({ name }) => name)).toEqual(['a', 'ab', 'é']);
  });

  it('is refused without a subject, without a digest, and with two subjects of one name', () => {
    expect(() => statement([], type, {})).toThrow('the statement has no subject');
    expect(() => statement([{ name: 'a', digest: {} }], type, {})).toThrow(
      'has the subject "a" without a digest',
    );
    expect(() => statement([subject('a'), subject('a', 'f'.repeat(64))], type, {})).toThrow(
      'two subjects called "a"',
    );
  });

  it.each<[string, object]>([
    ['another type', { _type: 'https://in-toto.io/Statement/v2' }],
    ['no subject', { subject: [] }],
    ['a subject without digest', { subject: [{ name: 'a' }] }],
    ['a digest in upper case', { subject: [{ digest: { sha256: HELLO.toUpperCase() } }] }],
    ['a predicate that is a list', { predicate: [] }],
    ['a predicate type that is no URI', { predicateType: 'provenance' }],
  ])('with %s is refused', async (_, change) => {
    const error = await errorOf(parseStatement(Buffer.from(JSON.stringify({ ...provenance(), ...change }))));
    expect(error.code).toBe('ERR_REPRO_ATTEST_STATEMENT');
  });

  it('is refused with two members of one name, which readers take differently', async () => {
    const text = JSON.stringify(provenance()).replace('{', '{"predicateType":"https://other.test/v1",');
    expect(await codeOf(parseStatement(Buffer.from(text)))).toBe('ERR_REPRO_JSON_DUPLICATE_KEY');
  });
});

describe('the pre-authentication encoding', () => {
  it('is that of the example in the DSSE protocol', () => {
    const encoded = preAuthEncoding('http://example.com/HelloWorld', Buffer.from('hello world'));
    expect(encoded.toString()).toBe('DSSEv1 29 http://example.com/HelloWorld 11 hello world');
  });

  it('counts bytes, not characters', () => {
    expect(preAuthEncoding('é', Buffer.from('ü')).toString()).toBe('DSSEv1 2 é 2 ü');
  });
});
