/** Which folder may know which. Read it as a map of the house; `npm run check` walks it. */
const mayAsk = {
  staff: ['deadlines', 'authority'],
  customers: [],
  deadlines: [],
  authority: [],
  complaints: ['staff', 'customers', 'deadlines', 'authority'],
  executions: ['complaints', 'customers', 'staff', 'deadlines'],
  escalations: ['complaints', 'staff', 'customers', 'deadlines', 'authority'],
  surveys: ['complaints', 'customers', 'deadlines'],
  notifications: ['complaints', 'escalations', 'executions', 'surveys', 'deadlines', 'customers', 'staff'],
  integrations: ['complaints', 'escalations', 'executions', 'customers', 'staff', 'deadlines'],
  insights: [
    'complaints',
    'escalations',
    'executions',
    'authority',
    'deadlines',
    'customers',
    'staff',
    'notifications',
    'surveys',
  ],
};
const modules = Object.keys(mayAsk);
const anyModule = modules.join('|');
const notTests = '\\.spec\\.ts$';

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'No file may reach itself. Never reach for forwardRef.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'use-the-front-door',
      severity: 'error',
      comment: 'Enter another module only through its index.ts.',
      from: { path: `^src/(${anyModule}|kernel|platform)/`, pathNot: notTests },
      to: { path: `^src/(${anyModule}|kernel|platform)/`, pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$'] },
    },
    {
      name: 'app-uses-the-front-door',
      severity: 'error',
      from: { path: '^src/([^/]+\\.ts$|(cli|sample|verify)/)' },
      to: { path: `^src/(${anyModule})/`, pathNot: '/index\\.ts$' },
    },
    ...modules.map((name) => ({
      name: `${name}-may-ask`,
      severity: 'error',
      comment: `${name} may ask: ${mayAsk[name].join(', ') || 'nobody'}.`,
      from: { path: `^src/${name}/` },
      to: { path: `^src/(${anyModule})/`, pathNot: [`^src/(${[name, ...mayAsk[name]].join('|')})/`] },
    })),
    {
      name: 'kernel-knows-nobody',
      severity: 'error',
      from: { path: '^src/kernel/', pathNot: notTests },
      to: { pathNot: '^src/kernel/' },
    },
    {
      name: 'platform-knows-only-the-kernel',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/', pathNot: '^src/(platform|kernel)/' },
    },
    {
      name: 'the-domain-is-pure',
      severity: 'error',
      comment:
        'domain/ holds plain functions and types: no framework, no database, no shell folder. Zone rules are the one library, for deadlines and the import alone.',
      from: { path: ['^src/[^/]+/domain/', '^src/authority/[a-z]+/domain/'], pathNot: notTests },
      to: {
        path: [
          'node_modules',
          '^src/platform/',
          '^src/[^/]+/(db|http|use-cases|engine)/',
          '^src/authority/[a-z]+/(db|http|use-cases)/',
          `^src/(${anyModule})/index\\.ts$`,
        ],
        pathNot: 'node_modules/temporal-polyfill',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'only-deadlines-knows-zones-in-its-domain',
      severity: 'error',
      from: { path: '^src/[^/]+/domain/', pathNot: '^src/deadlines/domain/' },
      to: { path: 'node_modules/temporal-polyfill' },
    },
    {
      name: 'the-domain-is-pure-of-node',
      severity: 'error',
      from: { path: ['^src/([^/]+/domain|kernel)/', '^src/authority/[a-z]+/domain/'], pathNot: notTests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'http-goes-through-a-use-case',
      severity: 'error',
      comment: 'A controller never touches a repository.',
      from: { path: ['^src/[^/]+/http/', '^src/authority/[a-z]+/http/'] },
      to: { path: ['^src/[^/]+/db/', '^src/authority/[a-z]+/db/'] },
    },
    {
      name: 'one-judge',
      severity: 'error',
      comment: 'Only authority/engine knows json-rules-engine.',
      from: { pathNot: '^src/authority/engine/' },
      to: { path: 'node_modules/json-rules-engine' },
    },
    { name: 'source-does-not-know-tests', severity: 'error', from: { path: '^src/', pathNot: notTests }, to: { path: '^test/' } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', notTests, '^src/(main|cli|openapi)\\.ts$'] },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
