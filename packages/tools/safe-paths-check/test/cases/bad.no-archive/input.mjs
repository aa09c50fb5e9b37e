export default Buffer.from('#!/bin/sh\necho hello\n');
