// The first two are not equal, although one byte of Latin-1 and two of UTF-8 show the same; the last is the second.
export default Buffer.concat([Buffer.from([0xe9, 0x0a]), Buffer.from('é\né\n')]);
