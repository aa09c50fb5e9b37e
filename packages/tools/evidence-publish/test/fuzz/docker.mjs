import { dockerCredentials } from '@repro/evidence-publish';
import { mutateJson, outcome } from '@repro/testkit/fuzz';

const SECRET = 'hunter2-hunter2';
const auth = Buffer.from(`user:${SECRET}`).toString('base64');

/** What mutations start from: configurations, and what a helper answers. */
export const seeds = [
  {
    auths: { 'r.test': { auth }, 'https://r.test/': { username: 'user', password: SECRET } },
    HttpHeaders: {},
  },
  {
    auths: { 'r.test': { identitytoken: SECRET } },
    credHelpers: { 'r.test': 'helper' },
    credsStore: 'store',
  },
  { auths: { 'r.test': { registrytoken: SECRET } }, currentContext: 'x' },
  { ServerURL: 'r.test', Username: 'user', Secret: SECRET },
].map((document) => Buffer.from(JSON.stringify(document)));
export { mutateJson as mutate };

const texts = ['username', 'password', 'token'];

/** Looks for credentials in any bytes, as configuration and as a helper's answer. What is found is text, and no error tells it. */
export async function fuzz(bytes) {
  const answers = async (config, answer) => {
    try {
      const found = await dockerCredentials(config, 'r.test', {
        name: 'config.json',
        run: async () => answer,
      });
      if (found && texts.some((key) => key in found && typeof found[key] !== 'string'))
        throw new Error('credentials that are no text');
    } catch (error) {
      if (`${error.message} ${error.hint}`.includes(SECRET))
        throw new Error('an error tells the secret', { cause: error });
      throw error;
    }
  };
  const helped = Buffer.from('{"credsStore":"helper"}');
  const said = await outcome(() => answers(helped, Buffer.from(bytes).toString()));
  return `${await outcome(() => answers(bytes, '{}'))}, ${said}`;
}
