import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BareReady, BareSettings } from '../bare/main.ts';
import { ask, type Children } from '../harness/children.ts';
import { load, productProgram } from '../harness/product.ts';
import type { Scratch } from '../scratch/scratch.ts';
import type { Prepared } from './prepare.ts';

export type Server = { readonly port: number; readonly pid: number; readonly child: ChildProcess };

/** The product as `npm start` runs it: API, console and worker in one process, on the scratch folder. */
export async function startProduct(children: Children, { folder }: Scratch): Promise<Server> {
  const env = { PORT: '0', HOST: '127.0.0.1', FIRSTHAND_DATA: folder, LOG_LEVEL: 'silent', DATABASE_URL: '' };
  const child = children.fork(productProgram, env, ['--enable-source-maps']);
  return { child, pid: child.pid ?? 0, port: await portTold(child) };
}

/** The bare server on a database with the same content, with as many connections as the product has. */
export async function startBare(children: Children, scratch: Scratch, { intake, resolve }: Prepared): Promise<Server> {
  const child = children.fork(fileURLToPath(new URL('../bare/main.ts', import.meta.url)));
  child.stdout?.resume();
  const { dataSourceOptions } = await load<typeof import('../../src/platform/database/data-source.ts')>(
    'platform/database/data-source.js',
  );
  const databaseUrl = scratch.urlFor('bare', 'app');
  const { poolSize = 12 } = dataSourceOptions(databaseUrl);
  const { port } = await ask<BareReady>(child, { databaseUrl, poolSize, intake, resolve } satisfies BareSettings);
  return { child, pid: child.pid ?? 0, port };
}

function portTold(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let told = '';
    child.once('exit', () => reject(new Error(`The product did not start.\n${told}`)));
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      told += chunk;
      const [, port] = /ready at http:\/\/[^/]+?:(\d+)\b/.exec(told) ?? [];
      if (port) resolve(Number(port));
    });
  });
}
