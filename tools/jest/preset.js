const path = require('node:path');

const root = path.join(__dirname, '../..');

module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/lib/', '/cdk.out/'],
  modulePathIgnorePatterns: ['<rootDir>/lib/', '<rootDir>/cdk.out/'],
  // tsconfig.json sets isolatedModules: ts-jest then only strips types, and `typecheck` is the one that reads them.
  transform: { '\\.ts$': ['ts-jest', { tsconfig: path.join(root, 'tsconfig.json') }] },
  moduleNameMapper: {
    '^@sfn-tasks/([^/]+)$': path.join(root, 'packages/$1/src'),
    '^@sfn-tasks-dev/([^/]+)$': path.join(root, 'tools/$1'),
  },
  globalSetup: path.join(__dirname, 'global-setup.js'),
  globalTeardown: path.join(__dirname, 'global-teardown.js'),
  setupFiles: [path.join(__dirname, 'setup.js')],
};
