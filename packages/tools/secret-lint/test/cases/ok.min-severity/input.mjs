import { random62 } from '../../secrets.mjs';

export default { a: ['xoxb', '123456789012', '1234567890123', random62(24, 'slack')].join('-') };
