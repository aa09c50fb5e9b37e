// Gives a Node before 20.15 the two functions that it lacks, zlib.crc32 and crypto.hash. For comparisons alone.
import { register } from 'node:module';

const table = `Uint32Array.from({ length: 256 }, (_, n) => {
  for (let bit = 0; bit < 8; bit++) n = n & 1 ? (n >>> 1) ^ 0xedb88320 : n >>> 1;
  return n >>> 0;
})`;

const sources = {
  'node:zlib': `
    import zlib from 'builtin:node:zlib';
    export * from 'builtin:node:zlib';
    export default zlib;
    const table = ${table};
    export function crc32(data, crc = 0) {
      const bytes = typeof data === 'string' ? Buffer.from(data) : data;
      let value = ~crc;
      for (let i = 0; i < bytes.length; i++) value = table[(value ^ bytes[i]) & 255] ^ (value >>> 8);
      return ~value >>> 0;
    }`,
  'node:crypto': `
    import crypto from 'builtin:node:crypto';
    export * from 'builtin:node:crypto';
    export default crypto;
    export const hash = (name, data, encoding = 'hex') => crypto.createHash(name).update(data).digest(encoding);`,
};

const hooks = `
  const sources = ${JSON.stringify(sources)};
  export const resolve = (name, context, next) =>
    name.startsWith('builtin:') ? next(name.slice(8), context)
    : Object.hasOwn(sources, name) ? { url: 'patched:' + name, shortCircuit: true }
    : next(name, context);
  export const load = (url, context, next) =>
    url.startsWith('patched:')
      ? { format: 'module', source: sources[url.slice(8)], shortCircuit: true }
      : next(url, context);`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
