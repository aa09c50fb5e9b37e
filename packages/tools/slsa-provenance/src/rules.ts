import { defineRules } from '@repro/report';

const KEYS = 'verify with the key of those whom you trust, or refuse the artifact';

/** What can be wrong with signed provenance. */
export const rules = defineRules({
  'slsa/signature': {
    level: 'error',
    summary: 'The signature is not that of the key over the statement',
    why: 'The statement, the signature or the key was changed after it was signed: nothing that it says can be believed.',
    fix: 'get the bundle again from where it was published; if it stays so, refuse the artifact',
    message: (d: { problem: string }) => d.problem,
  },
  'slsa/unknown-key': {
    level: 'error',
    summary: 'The key that signed is not trusted',
    why: 'Anybody can make a key and sign anything; a signature says something only of a key that you know.',
    fix: KEYS,
    message: (d: { problem: string }) => d.problem,
  },
  'slsa/identity': {
    level: 'error',
    summary: 'The identity that signed is not trusted',
    why: 'Anybody with an account can get a certificate; it says something only of an identity and issuer that you name.',
    fix: 'name the identity and issuer that you expect, or refuse the artifact',
    message: (d: { problem: string }) => d.problem,
  },
  'slsa/certificate': {
    level: 'error',
    summary: 'The certificate is not one of a trusted authority, or not for signing at that time',
    why: 'Without a trusted authority behind it, the identity in a certificate is a mere claim.',
    fix: 'use the trusted root of the Sigstore instance that the signer used',
    message: (d: { problem: string }) => d.problem,
  },
  'slsa/log': {
    level: 'error',
    summary: 'No trusted transparency log vouches for the signature',
    why: 'A log makes signatures public: who signs with a stolen identity is seen.',
    fix: 'sign with a log, or lower --log-threshold if none is meant to be used',
    message: (d: { problem: string }) => d.problem,
  },
  'slsa/timestamp': {
    level: 'error',
    summary: 'No trusted clock says when it was signed',
    why: 'A certificate is valid for minutes: without a trusted time an old, stolen one could have signed.',
    fix: 'sign with a log or a timestamp authority, and trust its root',
    message: (d: { problem: string }) => d.problem,
  },
  'slsa/payload-type': {
    level: 'error',
    summary: 'What was signed is no in-toto statement',
    why: 'A signature made for another purpose must not be taken for one under provenance.',
    fix: 'sign an in-toto statement',
    message: (d: { problem: string }) => d.problem,
  },
  'slsa/predicate-type': {
    level: 'error',
    summary: 'The statement is of another type than was asked for',
    why: 'A signed statement about tests or licences is no provenance, whoever signed it.',
    fix: 'give the provenance, or say with --predicate-type what is to be verified',
    message: (d: { found: string; expected: string }) =>
      `the statement is a ${d.found}, expected ${d.expected}`,
  },
  'slsa/malformed': {
    level: 'error',
    summary: 'The provenance does not fit the specification',
    why: 'What one reader leaves out, another may read: provenance must mean one thing.',
    fix: 'make it again; see slsa_provenance.schema.json',
    message: (d: { problem: string }) => d.problem,
  },
  'slsa/builder-not-trusted': {
    level: 'error',
    summary: 'The signer may not speak for the builder',
    why: 'Whoever holds a key of the developers could otherwise claim to be the hosted build platform.',
    fix: 'add the builder to the signer in the trust file, if that is so',
    message: (d: { builder: string }) =>
      `the trust file does not let this signer speak for the builder ${d.builder}`,
  },
  'slsa/builder-unexpected': {
    level: 'error',
    summary: 'The builder is another one than was asked for',
    why: 'The builder decides how far the rest can be believed.',
    fix: 'refuse the artifact, or expect this builder',
    message: (d: { found: string; expected: string }) => `it was built by ${d.found}, expected ${d.expected}`,
  },
  'slsa/source-unexpected': {
    level: 'error',
    summary: 'The artifact was built from another source than was asked for',
    why: 'A well-built artifact of a fork is still somebody else’s code.',
    fix: 'refuse the artifact, or expect this source',
    message: (d: { found: string; expected: string }) =>
      `it was built from ${d.found}, expected ${d.expected}`,
  },
  'slsa/built-dirty': {
    level: 'warning',
    summary: 'It was built from files that differed from the commit',
    why: 'Whoever reads the commit does not read what was built; only the snapshot is of the files that were there.',
    fix: 'release from a clean checkout',
    message: (d: { commit: string }) => `the files that it was built from differed from ${d.commit}`,
  },
  'slsa/certificate-contradicts': {
    level: 'error',
    summary: 'The certificate says something else of the run than the provenance',
    why: 'The authority saw the run’s token; the provenance is what the run said of itself. Where they differ, the run lied, or built something else than it was started for.',
    fix: 'refuse the artifact, and find out what wrote the provenance',
    message: (d: { what: string; certificate: string; provenance: string }) =>
      `the certificate has ${d.certificate} for the ${d.what}, the provenance ${d.provenance}`,
  },
  'slsa/subject': {
    level: 'error',
    summary: 'The statement is not about the artifact',
    why: 'Provenance of other bytes says nothing about these.',
    fix: 'give the artifact that the provenance is of',
    message: (d: { file: string; sha256: string }) =>
      `the statement is not about ${d.file} (sha256 ${d.sha256})`,
  },
  'slsa/subject-renamed': {
    level: 'warning',
    summary: 'The artifact is in the statement under another name',
    why: 'The bytes are right; somebody who goes by names may look for another file.',
    fix: 'give the file the name that it was built under',
    message: (d: { file: string; name: string }) => `${d.file} is called ${d.name} in the statement`,
  },
  'slsa/not-run': {
    level: 'note',
    summary: 'Some checks did not run',
    why: 'What was not compared was not verified.',
    fix: 'give what they need: --subject, --builder-id, --source-uri, --source-commit',
    message: (d: { checks: string }) => `not run: ${d.checks}`,
  },
});
