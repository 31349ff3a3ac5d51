import { readdirSync } from 'node:fs';

/**
 * The rules' specs as one file, so that each mutant loads the modules once. Not among them: a thousand decisions of json-rules-engine
 * at once and the solver's checks of the packs, which take longer than all others together.
 */
const rules = new URL('../../src/authority/', import.meta.url);
const tooSlow = ['reentrant.spec.ts', 'packs.spec.ts'];

for (const folder of ['domain', 'engine', 'packs', 'sample'])
  for (const file of readdirSync(new URL(folder, rules)).filter((name) => name.endsWith('.spec.ts') && !tooSlow.includes(name)))
    await import(new URL(`${folder}/${file}`, rules).pathname);
