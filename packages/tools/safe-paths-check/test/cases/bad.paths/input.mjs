export default Buffer.from('a\nb\n../c\nA\nnul.txt\nb\n');
