// What stands under each path of the tree.
export default { 'a/': '', 'a/b.txt': 'one', 'c.sh': { content: '#!/bin/sh\n', mode: 0o755 } };
