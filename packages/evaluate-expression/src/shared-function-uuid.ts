import { refuse } from '@sfn-tasks/core';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import type { IConstruct } from 'constructs';

/** The uuids of aws-cdk-lib, which make the logical ids of its functions: another one would replace the function. */
interface Uuids {
  readonly x86: string;
  readonly arm: string;
}

const OF_THE_LATEST: Uuids = { x86: '41256dc5445742738ed917bc818694e5', arm: 'be6d8ca19d2c4db3aeebf6f27f3f2f10' };

const BY_RUNTIME: { [runtime: string]: Uuids } = {
  'nodejs10.x': { x86: 'a0d2ce44871b4e7487a1f5e63d7c3bdc', arm: '886204b91f2d40bd8a7e628543da4f93' },
  'nodejs12.x': { x86: '2b81e383aad244db8aafb4809ae0e3b4', arm: 'abcd5ad4b1eb48f1bec541d6f5c82caa' },
  'nodejs14.x': { x86: 'da2d1181604e4a4586941a6abd7fe42d', arm: 'cadc099b465f4267afe0e0037d263401' },
  'nodejs16.x': { x86: '2a430b68eb4b40269232ee39b71c1db8', arm: '8fa21b461d7c445dbe086bbea646eb37' },
  'nodejs18.x': { x86: '078d40d3fb4e4d5394a79c46fc11fe02', arm: 'b1565b137d884f24ac63f9b23c325a55' },
  'nodejs20.x': { x86: '9757c2676d7c45c2af7737a30d93d2c6', arm: '105f0693c0824e9b83f39007507676f0' },
  'nodejs22.x': { x86: 'b64e1fb89c894f7d8a342e2a1c5f6d7e', arm: '672bfe1976c9448b9584ee75ca09edbf' },
  'nodejs24.x': { x86: 'a5c17f500de1497b8ec0fabdc9086cc5', arm: '1662dbae12a44a0486f029531a7be268' },
};

/**
 * By what a function is shared in a stack.
 *
 * @param runtime as the user gave it: tasks without one share a function of their own, whose id stays when the latest runtime moves on
 * @internal
 */
export function sharedFunctionUuid(scope: IConstruct, runtime: lambda.Runtime | undefined, architecture?: lambda.Architecture): string {
  const uuids = runtime ? BY_RUNTIME[runtime.name] : OF_THE_LATEST;
  if (!uuids) {
    refuse(scope, {
      prop: 'runtime',
      given: `'${runtime?.name}'`,
      because: `shared functions run on ${Object.keys(BY_RUNTIME).join(', ')}`,
      remedy: 'Choose one of them, or give each task its own function by the feature flag evaluateExpressionDedicatedFunction',
    });
  }
  return architecture === lambda.Architecture.ARM_64 ? uuids.arm : uuids.x86;
}
