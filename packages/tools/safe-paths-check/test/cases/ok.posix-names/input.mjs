import { file, tar } from '../../tar.mjs';

export default tar(
  file('a:b'),
  file('back\\slash'),
  file('C:x'),
  file('nul'),
  file('what?'),
  file('dot.'),
  file('README'),
  file('readme'),
);
