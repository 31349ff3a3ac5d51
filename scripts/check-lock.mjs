// Names the optional packages a lockfile lacks. With such a lockfile `npm ci` fails, or other platforms are left without their programs.
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync(process.argv[2] ?? 'package-lock.json', 'utf8'));
const missing = Object.entries(packages).flatMap(([at, { optionalDependencies = {} }]) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !foldersSeenFrom(at).some((folder) => packages[`${folder}node_modules/${name}`]))
    .map(([name, version]) => `${at || 'package.json'} wants ${name}@${version}, which the lockfile lacks`),
);

for (const line of missing) console.log(line);
console.log(missing.length === 0 ? 'The lockfile is complete.' : `${missing.length} missing`);
process.exitCode = missing.length === 0 ? 0 : 1;

/** Node looks for a package beside the one that asks, then beside each of those it lies in. */
function foldersSeenFrom(at) {
  const steps = at.split('/');
  return ['', ...steps.map((_, depth) => `${steps.slice(0, depth + 1).join('/')}/`)];
}
