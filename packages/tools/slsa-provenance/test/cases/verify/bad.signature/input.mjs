import { changed } from '../../../support/bundles.mjs';

export default await changed(({ dsseEnvelope }) => {
  const payload = Buffer.from(dsseEnvelope.payload, 'base64').toString().replace('github-hosted/v1', 'githuc-hosted/v1');
  dsseEnvelope.payload = Buffer.from(payload).toString('base64');
});
