// The rooms of the program and who may import whom. `npm run rooms` fails on any breach; each rule says why it is there.
const ANYWHERE_PACKAGES =
  '^(node_modules/)?(zod|docx|docxtemplater|pizzip|@xmldom/xmldom|jspdf|yaml|fflate|diff|harfbuzzjs|bidi-js)(/|$)';
const INSIDE_SHARED = [
  // [room, the rooms it may import besides itself]
  ['lib', []],
  ['model', ['lib']],
  ['text', ['lib', 'model', 'fit/verdict-types', 'fit/thresholds-of', 'evidence/finding-types']],
  ['case', ['lib', 'model']],
  ['ladder', ['lib', 'model']],
  ['difference', ['lib', 'model', 'ladder', 'case']],
  ['evidence', ['lib', 'model', 'ladder', 'fit', 'packet/redact']],
  ['fit', ['lib', 'model', 'ladder', 'evidence/proof']],
  ['chart', ['lib', 'model', 'fit']],
  ['packet', ['lib', 'model', 'text', 'case', 'ladder', 'evidence', 'fit', 'chart']],
  ['export', ['lib', 'model', 'text', 'packet', 'chart', 'fit']],
  ['form', ['lib', 'model', 'text', 'packet']],
  ['transfer', ['lib', 'model', 'case']],
  ['returned', ['lib', 'model', 'packet/text-safety']],
  ['leave', ['lib', 'model', 'ladder', 'text', 'chart/escape-xml']],
  [
    'api',
    [
      'lib',
      'model',
      'leave/leave-types',
      'returned/returned-types',
      'difference/case-items',
      'form/form-report',
      'packet/diff/diff-types',
    ],
  ],
];
const ELECTRON_OWNERS = '^electron/(main|window|menu|privacy|preload|host/electron-ipc)\\.ts$';

const sharedRooms = INSIDE_SHARED.map(([room, allowed]) => ({
  name: `shared-${room}`,
  comment: `shared/${room} may import only itself${allowed.length > 0 ? ` and ${allowed.join(', ')}` : ''}`,
  severity: 'error',
  from: { path: `^shared/${room}/` },
  to: { path: '^shared/', pathNot: [room, ...allowed].map((name) => `^shared/${name}(/|\\.ts$)`) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'a cycle is one module in two files',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'every import leads somewhere',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(electron|virtual:)' },
    },
    {
      name: 'shared-is-pure',
      comment: 'shared imports itself and packages that run anywhere',
      severity: 'error',
      from: { path: '^shared/' },
      to: { pathNot: ['^shared/', ANYWHERE_PACKAGES] },
    },
    ...sharedRooms,
    {
      name: 'electron-owners',
      comment: 'only the shell touches Electron; services and store run in plain Node',
      severity: 'error',
      from: { path: '^electron/', pathNot: ELECTRON_OWNERS },
      to: { path: '(^|/)node_modules/electron(/|$)|^electron$' },
    },
    {
      name: 'electron-not-renderer',
      comment: 'the desk never imports the window',
      severity: 'error',
      from: { path: '^electron/' },
      to: { path: '^renderer/' },
    },
    {
      name: 'services-behind-doors',
      comment: 'services and store know no door',
      severity: 'error',
      from: { path: '^electron/(services|store|worker)/' },
      to: { path: '^electron/(host/|main|window|menu|privacy|preload)' },
    },
    {
      name: 'store-knows-no-service',
      severity: 'error',
      from: { path: '^electron/store/' },
      to: { path: '^electron/(services|worker)/' },
    },
    {
      name: 'sql-in-store',
      comment: 'SQL lives in electron/store',
      severity: 'error',
      from: { path: '^(electron|shared|renderer)/', pathNot: '^electron/store/' },
      to: { path: '^(node:)?sqlite$' },
    },
    {
      name: 'window-without-desk',
      comment: 'the window never imports node, electron or electron/',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^electron/|(^|/)node_modules/electron(/|$)|^electron$' },
    },
    {
      name: 'window-without-node',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'features-are-strangers',
      comment: 'a feature never imports a sibling; app composes them',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'features-below-app',
      severity: 'error',
      from: { path: '^renderer/(features|components|store|api|text)/' },
      to: { path: '^renderer/(app/|main)' },
    },
    {
      name: 'store-below-features',
      severity: 'error',
      from: { path: '^renderer/(store|api|text)/' },
      to: { path: '^renderer/(features|components)/' },
    },
    {
      name: 'components-are-primitives',
      comment: 'components know neither features nor the store',
      severity: 'error',
      from: { path: '^renderer/components/' },
      to: { path: '^renderer/(features|store|api)/' },
    },
    {
      name: 'program-without-tests',
      severity: 'error',
      from: { path: '^(shared|electron|renderer)/' },
      to: { path: '^tests/' },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      // docx/charts and docx/layout are entries of the package's `exports`, for `import` only.
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
