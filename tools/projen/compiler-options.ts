/** What every compilation agrees on. jsii's strict validation of a tsconfig accepts these and few others. */
export const COMPILER_OPTIONS = {
  target: 'ES2022',
  lib: ['es2022'],
  module: 'node16',
  strict: true,
  noFallthroughCasesInSwitch: true,
  noImplicitReturns: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  skipLibCheck: true,
} as const;
