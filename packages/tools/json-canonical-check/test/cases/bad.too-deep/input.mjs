export default Buffer.from('['.repeat(1001) + ']'.repeat(1001));
