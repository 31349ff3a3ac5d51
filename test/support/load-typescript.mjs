import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

/** From here on Node loads TypeScript translated with these options of swc, decorators and all. */
export function loadTypeScript(swc) {
  registerHooks({
    load(url, context, nextLoad) {
      const [file] = url.split('?', 1);
      if (!file.startsWith('file:') || !file.endsWith('.ts')) return nextLoad(url, context);
      const filename = fileURLToPath(file);
      const { code } = transformSync(readFileSync(filename, 'utf8'), { ...swc, filename });
      return { format: 'module', source: code, shortCircuit: true };
    },
  });
}
