import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { attempt, nodeProgram, say } from './step.mjs';

const files = { document: 'openapi.json', types: 'web/src/api/schema.d.ts' };

/**
 * Writes the description of the API, and the console's types from it, out of the built server.
 * With `checkOnly` it writes neither and answers whether both are as they would be written.
 */
export function openapi({ checkOnly }) {
  const folder = mkdtempSync(path.resolve('node_modules/.openapi-'));
  try {
    const made = { document: path.join(folder, 'openapi.json'), types: path.join(folder, 'schema.d.ts') };
    if (!attempt('describe the API', nodeProgram(), ['dist/src/openapi.js', made.document])) return false;
    if (
      !attempt('types of the API', nodeProgram(), ['node_modules/openapi-typescript/bin/cli.js', made.document, '-o', made.types])
    )
      return false;
    return checkOnly ? isCurrent(made) : replace(made);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isCurrent(made) {
  const drifted = Object.keys(files).filter((kind) => !existsSync(files[kind]) || !isSame(files[kind], made[kind]));
  for (const kind of drifted) say(`${files[kind]} is not what the server describes now: run npm run openapi and commit it`);
  return drifted.length === 0;
}

function isSame(file, other) {
  return readFileSync(file, 'utf8') === readFileSync(other, 'utf8');
}

function replace(made) {
  for (const kind of Object.keys(files)) renameSync(made[kind], files[kind]);
  return true;
}
