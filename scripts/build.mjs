import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withLock } from './lock.mjs';
import { nodeProgram, step } from './step.mjs';

const stamps = 'node_modules/.cache/firsthand';

const server = {
  name: 'server',
  result: 'dist/src/main.js',
  sources: ['src', 'migrations', 'tsconfig.json', 'tsconfig.build.json', 'nest-cli.json', 'package-lock.json'],
  program: ['node_modules/@nestjs/cli/bin/nest.js', 'build', '-p', 'tsconfig.build.json'],
};

const web = {
  name: 'web',
  result: 'web/dist/index.html',
  sources: ['web', 'package-lock.json'],
  program: ['node_modules/vite/bin/vite.js', 'build', 'web', '--logLevel', 'warn'],
};

export function buildAll() {
  buildServer();
  buildWeb();
}

export function buildServer() {
  buildIfStale(server);
}

export function buildWeb() {
  buildIfStale(web);
}

function buildIfStale(part) {
  if (!isFresh(part)) withLock(() => isFresh(part) || build(part));
}

/** The old stamp goes first: a build that fails must not look like the one before it. */
function build({ name, sources, program }) {
  const hash = hashOf(sources);
  rmSync(stampOf(name), { force: true });
  step(`build ${name}`, nodeProgram(), program);
  mkdirSync(stamps, { recursive: true });
  writeFileSync(stampOf(name), hash);
}

function isFresh({ name, result, sources }) {
  return existsSync(result) && existsSync(stampOf(name)) && readFileSync(stampOf(name), 'utf8') === hashOf(sources);
}

function stampOf(name) {
  return path.join(stamps, `${name}.stamp`);
}

function hashOf(sources) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesOf)) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/** Tests are not part of what is built. */
function filesOf(source) {
  if (!statSync(source).isDirectory()) return source.endsWith('.spec.ts') ? [] : [source];
  const entries = readdirSync(source).filter((name) => name !== 'node_modules' && name !== 'dist');
  return entries.sort().flatMap((name) => filesOf(path.join(source, name)));
}
