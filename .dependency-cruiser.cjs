// The house's layer rules: arrows point down only (docs/design.md, "The house").
const ORDER = ['apps', 'libs/governance', 'libs/engine', 'workflows', 'libs/roster', 'libs/goals', 'libs/scheme', 'libs/calendar'];
const PURE = '^(workflows|libs/(roster|goals|scheme|calendar))/';
const SIDE = '^libs/(messaging|documents|identity)/';

const upward = ORDER.slice(1).map((room, i) => ({
  name: `no-upward-from-${room.split('/').pop()}`,
  comment: `${room} may not use what stands above it`,
  severity: 'error',
  // A machine's behaviour is what the engine's pure `decide` makes of it: the workflows' specs run through it.
  from: { path: `^${room}/`, ...(room === 'workflows' && { pathNot: '\\.spec(-support)?\\.ts$' }) },
  to: { path: `^(${ORDER.slice(0, i + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...upward,
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-app-imports-an-app', severity: 'error', from: { path: '^apps/([^/]+)/' }, to: { path: '^apps/', pathNot: '^apps/$1/' } },
    { name: 'web-knows-the-api-only', comment: 'a browser gets nothing of the house but its answers', severity: 'error', from: { path: '^apps/web/' }, to: { path: '^(libs|workflows)/' } },
    { name: 'pure-rooms-use-no-platform', severity: 'error', from: { path: PURE }, to: { path: '^libs/platform/' } },
    { name: 'pure-rooms-have-no-io', severity: 'error', from: { path: PURE, pathNot: '\\.spec\\.ts$' }, to: { path: '^(node:|@nestjs/|typeorm|bullmq|pg$|ioredis)', dependencyTypes: ['core', 'npm'] } },
    { name: 'platform-stands-alone', severity: 'error', from: { path: '^libs/platform/' }, to: { path: '^(apps|workflows|libs/(?!platform/))' } },
    { name: 'side-rooms-use-platform-and-below', comment: 'messaging, documents and identity serve apps and governance; they know neither', severity: 'error', from: { path: SIDE }, to: { path: '^(apps|libs/governance|libs/engine|workflows)/' } },
    { name: 'engine-is-not-for-side-rooms', severity: 'error', from: { path: '^(libs/engine|workflows|libs/(roster|goals|scheme|calendar))/' }, to: { path: SIDE } },
    { name: 'nothing-outside-imports-tests', severity: 'error', from: { path: '^(apps|libs|workflows)/' }, to: { path: '^test/' } },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'no-dev-dependency-in-product', comment: 'set-up builds and checks, which needs the tools', severity: 'error', from: { path: '^(apps|libs|workflows)/', pathNot: '(\\.spec(-support)?\\.ts$|^apps/web/|^apps/cli/setup/)' }, to: { dependencyTypes: ['npm-dev'] } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|apps/web/(dist|node_modules))' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['leidraad-source', 'import', 'node', 'types', 'default'] },
  },
};
