// By full case folding, which file systems go by, the dotless i is no i, though its upper case is I.
export default { 'i': '1', 'ı': '2' };
