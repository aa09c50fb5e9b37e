export default Buffer.from('PK\x03\x04 a zip archive');
