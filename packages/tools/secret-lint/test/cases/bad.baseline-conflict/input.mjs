export default { a: '' };
