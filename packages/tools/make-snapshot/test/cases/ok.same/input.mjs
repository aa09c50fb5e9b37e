/** The tree that was recorded, and the tree that is checked. */
export default {
  recorded: { README: 'hello', 'bin/': {}, 'bin/run': { content: '#!/bin/sh', mode: 0o755 }, link: { link: 'README' }, 'new\nline': '' },
  present: { README: 'hello', 'bin/': {}, 'bin/run': { content: '#!/bin/sh', mode: 0o755 }, link: { link: 'README' }, 'new\nline': '' },
};
