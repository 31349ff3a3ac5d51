import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending) && !file.includes('node_modules') && !file.startsWith('dist'))
    .map((file) => join(folder, file));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const sources = filesIn('src', '.ts').filter((file) => !file.endsWith('.spec.ts'));
const modules = readdirSync(join(root, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['kernel', 'platform', 'cli', 'sample', 'verify'].includes(entry.name))
  .map(({ name }) => name);
const offenders = (pattern: RegExp, except: RegExp): string[] =>
  sources.filter((file) => !except.test(file) && pattern.test(read(file)));

describe('house rules', () => {
  it('asks the injected clock for the time', () => {
    expect(offenders(/new Date\(\)|Date\.now\(\)/, /platform\/(time|embedded)\/|journal\/key-file/)).toEqual([]);
  });

  it('draws ids and chance from the injected source', () => {
    expect(offenders(/randomUUID|Math\.random|randomBytes/, /platform\/(time|embedded)\/|journal\/key-file/)).toEqual([]);
  });

  it('reads the environment in one place', () => {
    expect(offenders(/process\.env/, /platform\/config\.ts$|platform\/embedded\/child-environment\.ts$/)).toEqual([]);
  });

  it('never ties a circle with forwardRef', () => {
    expect(offenders(/forwardRef|ModuleRef/, /^$/)).toEqual([]);
  });

  it('keeps a file to a screenful or two', () => {
    const all = [...sources, ...filesIn('web/src', '.ts'), ...filesIn('web/src', '.tsx')].filter(
      (file) => !file.endsWith('schema.d.ts'),
    );
    expect(all.filter((file) => read(file).split('\n').length > 201)).toEqual([]);
  });

  it('escapes the type system nowhere', () => {
    expect(offenders(/\bas any\b|: any\b|@ts-ignore|@ts-expect-error|eslint-disable/, /^$/)).toEqual([]);
  });

  it.each(modules)('gives %s a front door and a page that says what it owns', (name) => {
    expect(existsSync(join(root, 'src', name, 'index.ts'))).toBe(true);
    expect(
      read(join('src', name, 'README.md'))
        .trim()
        .split('\n').length,
    ).toBeLessThanOrEqual(25);
  });

  it('guards every route: each handler says who may use it', () => {
    const unguarded = filesIn('src', '.controller.ts').filter((file) => {
      const handlers = read(file).match(/@(Get|Post|Put|Patch|Delete)\(/g)?.length ?? 0;
      const guards = read(file).match(/@(Allow|Public)\(/g)?.length ?? 0;
      return handlers !== guards;
    });
    expect(unguarded).toEqual([]);
  });

  it('writes SQL only where it belongs', () => {
    const outside = sources.filter((file) => !/\/(db|queries|platform|seed)\//.test(file) && !/src\/(seed|verify)/.test(file));
    expect(outside.filter((file) => /`\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM|WITH)\s/.test(read(file)))).toEqual([]);
  });

  it('gives each statement name to one text only', () => {
    const texts = new Map<string, Set<string>>();
    for (const file of sources) {
      for (const [, name = '', text = ''] of read(file).matchAll(/name: '([a-z0-9-]+)',\s*text:\s*(`[^`]*`|'[^']*')/g)) {
        texts.set(name, (texts.get(name) ?? new Set()).add(text));
      }
    }
    expect([...texts].filter(([, different]) => different.size > 1).map(([name]) => name)).toEqual([]);
  });

  it('names a migration after its moment, its module and its deed', () => {
    const misnamed = filesIn('migrations', '.ts').filter((file) => {
      if (file.endsWith('index.ts')) return false;
      const [, stamp = '', words = ''] = /^(\d{13})-([a-z0-9-]+)\.ts$/.exec(basename(file)) ?? [];
      const className = words.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
      return !read(file).includes(`export class ${className}${stamp} implements MigrationInterface`);
    });
    expect(misnamed).toEqual([]);
  });

  it('speaks of itself alone: no machine paths and no registry hosts', () => {
    const texts = [
      ...sources,
      ...filesIn('docs', '.md'),
      ...filesIn('test', '.ts'),
      ...filesIn('scripts', '.mjs'),
      'README.md',
      'package-lock.json',
    ];
    const private_ = new RegExp(['/' + 'work/', '/' + 'root/', 'registry\\.' + 'npmjs', '\\.\\./' + 'shared'].join('|'));
    expect(texts.filter((file) => existsSync(join(root, file)) && private_.test(read(file)))).toEqual([]);
  });
});
