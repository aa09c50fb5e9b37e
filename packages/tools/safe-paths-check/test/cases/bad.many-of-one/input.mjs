import { file, tar } from '../../tar.mjs';

export default tar(...Array.from({ length: 50 }, (_, i) => file(`../${i}`)));
