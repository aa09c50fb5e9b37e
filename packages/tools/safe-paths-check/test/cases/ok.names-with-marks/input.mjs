import { file, tar } from '../../tar.mjs';

export default tar(
  file('@scope/pkg+1.0/[id].tsx'),
  file('.gitignore'),
  file('a b/c,d=e;f'),
  file('日本語/é'),
  file('console.js'),
  file('~/x~'),
);
