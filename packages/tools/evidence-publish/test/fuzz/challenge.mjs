import { outcome } from '@repro/testkit/fuzz';
import { parseChallenges } from '../../dist/auth/challenge.js';
import { parseTarget } from '../../dist/target.js';

/** What mutations start from. */
export const seeds = [
  'Bearer realm="https://auth.test/token",service="registry.test",scope="repository:a/b:pull,push"',
  'Basic realm="a \\"quoted\\" one", Bearer realm=x, error="invalid_token" , Negotiate',
  `${' '.repeat(4000)},${' '.repeat(4000)}=`,
  'oci://registry.test:5000/org/project/release:v1.2.3',
  'https://user@evidence.test/api/v1/evidence?x=1#y',
].map((text) => Buffer.from(text));

/** Reads any header as challenges, which never throws, and any text as a target. */
export async function fuzz(bytes) {
  const text = Buffer.from(bytes).toString('latin1');
  for (const { scheme, parameters } of parseChallenges(text))
    if (scheme === '' || Object.values(parameters).some((value) => typeof value !== 'string'))
      throw new Error('a challenge that is none');
  return outcome(() => parseTarget(text));
}
