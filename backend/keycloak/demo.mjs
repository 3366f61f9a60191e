// The realm of an installation plus what only the demo has: its partner program, and passwords as short as names.
import { readFileSync } from 'node:fs';

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url)));
const realm = read('alongside-realm.json');
const demo = read('alongside-demo.json');

console.log(JSON.stringify({ ...realm, ...demo, clients: [...realm.clients, ...demo.clients] }, null, 2));
