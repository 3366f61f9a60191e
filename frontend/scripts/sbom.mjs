// Prints what the browser app is made of, as CycloneDX, from the lock file: what is there only to build and test it is
// left out. npm's own `npm sbom` would do, but it loses packages that name each other as peers, and so Preact.
import { readFileSync } from 'node:fs';

const { version, packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url)));
const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;
const hash = (integrity) =>
  Buffer.from(integrity.slice(integrity.indexOf('-') + 1), 'base64').toString('hex');

const components = Object.entries(packages)
  .filter(([path, { dev, devOptional }]) => path && !dev && !devOptional)
  .map(([path, { version, integrity, license }]) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return {
      type: 'library',
      'bom-ref': purl(name, version),
      name,
      version,
      purl: purl(name, version),
      licenses: license ? [{ license: { id: license } }] : [],
      hashes: [{ alg: 'SHA-512', content: hash(integrity) }],
    };
  });

console.log(
  JSON.stringify(
    {
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
      metadata: { component: { type: 'application', name: 'alongside-app', version } },
      components,
    },
    null,
    2,
  ),
);
