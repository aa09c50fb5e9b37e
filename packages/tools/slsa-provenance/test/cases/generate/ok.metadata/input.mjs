import { input, manifest } from '../../../support/release.mjs';

export default input({ manifest: manifest({ metadata: { team: 'a', ticket: 1 } }), metadata: { ticket: 2, note: 'b' } });
