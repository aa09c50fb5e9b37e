const text = Buffer.from('\ufeffone\ntwo\n', 'utf16le');

export default {
  a: text,
  b: Buffer.from(text).swap16(),
};
