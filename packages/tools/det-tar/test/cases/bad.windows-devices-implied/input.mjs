/** Directories that are in the paths alone: as long as the one before, and above another. */
export default { 'abc/x': '', 'aux/x': '', 'con/b/x': '' };
