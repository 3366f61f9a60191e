// Puts beside each file of a folder what a web server sends in its place: compressed as hard as it goes, once.
// Arguments: the folder.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const [folder] = process.argv.slice(2);
for (const name of readdirSync(folder).filter((name) => /\.(js|css|svg)$/.test(name))) {
  const file = join(folder, name);
  const content = readFileSync(file);
  writeFileSync(`${file}.br`, brotliCompressSync(content));
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
}
