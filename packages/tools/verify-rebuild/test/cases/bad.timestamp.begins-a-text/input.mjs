// The time is all of a text in a binary file: nothing before or behind it is printable.
const build = (time) => Buffer.from(`\x01\0\x02${time}\0\x03`);

export default {
  a: build('2026-01-01'),
  b: build('2026-01-02'),
};
