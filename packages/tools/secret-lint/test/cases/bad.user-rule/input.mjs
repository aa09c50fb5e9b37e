export default { a: `key = acme_${'0123456789abcdef'.split('').toReversed().join('')}\n` };
