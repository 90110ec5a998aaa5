import type { IConstruct } from 'constructs';
import { checkContainerOverrides, containerOverrides } from './container-overrides';
import { checkEksOverrides, eksOverrides } from './eks-overrides';
import { checkNodeOverrides, nodeOverrides } from './node-overrides';
import { requireOneOf } from './one-of';
import type { BatchSubmitJobProps } from './submit-job-props';

type Overrides = Pick<BatchSubmitJobProps, 'containerOverrides' | 'eksOverrides' | 'nodeOverrides'>;

/**
 * The overrides of a job as AWS Batch spells them.
 *
 * @internal
 */
export function jobOverrides(scope: IConstruct, options: Overrides): { [field: string]: unknown } {
  return {
    ContainerOverrides: containerOverrides(scope, 'containerOverrides', options.containerOverrides),
    EksPropertiesOverride: eksOverrides(scope, 'eksOverrides', options.eksOverrides),
    NodeOverrides: nodeOverrides(scope, 'nodeOverrides', options.nodeOverrides),
  };
}

/**
 * Refuse overrides that AWS Batch would refuse, or that are for more than one kind of job.
 *
 * @internal
 */
export function checkJobOverrides(scope: IConstruct, options: Overrides): void {
  const { containerOverrides, eksOverrides, nodeOverrides } = options;
  requireOneOf(scope, { containerOverrides, eksOverrides, nodeOverrides });
  checkContainerOverrides(scope, 'containerOverrides', containerOverrides);
  checkEksOverrides(scope, 'eksOverrides', eksOverrides);
  checkNodeOverrides(scope, 'nodeOverrides', nodeOverrides);
}
