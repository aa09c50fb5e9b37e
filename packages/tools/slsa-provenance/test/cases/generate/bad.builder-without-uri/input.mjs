import { input, manifest } from '../../../support/release.mjs';

export default input({ manifest: manifest({ provenance: { builder: { id: 'my laptop' } } }) });
