// A raw block (RFC 8878 section 3.1.1.2) with the content's size in one byte and in two.
const content = Buffer.from('the same content\n'.repeat(20));
const size = Buffer.alloc(3);
size.writeUIntLE((content.length << 3) | 1, 0, 3);
const frame = (...header) => Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, ...header]), size, content]);

export default {
  a: frame(0x00, 0x58),
  b: frame(0x00, 0x60),
};
