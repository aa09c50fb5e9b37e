import { entry, zip } from '../../make/zip.mjs';

const build = (name) => zip([entry(name, 'content\n'), entry('z', 'z\n')]);

export default {
  a: build('app-1f3a9c.js'),
  b: build('app-77b012.js'),
};
