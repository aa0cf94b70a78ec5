/**
 * The map is law. Folders are stages, and this table says what each may import of ours; whatever is not in it is refused.
 * `npm run lint:map` checks it.
 */
const mayImport = {
  domain: [],
  stats: [],
  definitions: ['domain'],
  parse: ['domain', 'definitions'],
  read: ['domain', 'definitions', 'parse'],
  tidy: ['domain', 'definitions', 'parse'],
  compare: ['domain', 'definitions', 'parse', 'stats'],
  judge: ['domain', 'definitions'],
  plan: ['domain', 'definitions', 'parse'],
  present: ['domain', 'definitions'],
  drawing: ['domain', 'definitions', 'present'],
  report: ['domain', 'definitions', 'present', 'drawing'],
  excel: ['domain'],
  functions: ['domain', 'definitions', 'stats'],
  host: [],
  taskpane: ['domain', 'definitions', 'present', 'drawing', 'report', 'excel', 'functions', 'assess'],
  workbench: ['domain', 'definitions', 'taskpane', 'host'],
  cli: ['domain', 'definitions', 'read', 'judge', 'present', 'report', 'excel', 'host', 'assess'],
  release: ['domain', 'definitions', 'read', 'excel', 'host'],
};

const folders = Object.keys(mayImport);
const pathOf = (name) => (name === 'assess' ? 'src/assess\\.ts$' : `src/${name}/`);

module.exports = {
  forbidden: [
    ...folders.map((folder) => ({
      name: `${folder}-imports-only-its-own`,
      comment: `${folder}/ may import ${mayImport[folder].join(', ') || 'nothing of ours'}`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: {
        path: '^src/',
        pathNot: [`^src/${folder}/`, ...mayImport[folder].map((name) => `^${pathOf(name)}`)],
      },
    })),
    {
      name: 'host-is-never-in-the-pane',
      comment: 'In Excel nothing of host/ is loaded',
      severity: 'error',
      from: { path: '^src/taskpane/' },
      to: { path: '^src/host/', reachable: true },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'sources-need-no-development-packages',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/release/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'everything-is-found', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.cjs', '.json'] },
  },
};
