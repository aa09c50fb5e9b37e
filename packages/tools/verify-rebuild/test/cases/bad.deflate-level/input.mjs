import { compress } from '@repro/archive/write';

const content = Buffer.from(Array.from({ length: 3000 }, (_, i) => `${(i * i) % 977} line ${i % 13}\n`).join(''));
const build = async (level) => {
  const parts = [];
  for await (const part of compress(content, { engine: 'fflate', level })) parts.push(part);
  return Buffer.concat(parts);
};

export default {
  a: await build(6),
  b: await build(5),
};
