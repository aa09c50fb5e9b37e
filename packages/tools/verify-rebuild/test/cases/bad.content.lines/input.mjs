export default {
  a: Buffer.from('one\ntwo 2026-01-01\n'),
  b: Buffer.from('one\ntwo 2026-01-02\nthree\n'),
};
