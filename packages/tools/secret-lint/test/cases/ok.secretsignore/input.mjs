import { githubPat } from '../../secrets.mjs';

export default {
  '.editorconfig': 'root = true\n',
  '.secretsignore': '# made up\ntest/\n!test/real\n/no/longer/there\n',
  'test/fixture': githubPat(),
  'a/test/fixture': githubPat(),
};
