// A hundred oddities that harm nobody must not hide that readers part over the name.
import { paxHeader, paxRecord, tarMember } from '@repro/testkit/tar';
import { tar } from '../../tar.mjs';

const oddities = Array.from({ length: 100 }, (_, i) => `011 k${100 + i}=v\n`).join('');

export default tar(paxHeader(`${oddities}${paxRecord('path', 'b')}`), tarMember({ name: 'a' }));
