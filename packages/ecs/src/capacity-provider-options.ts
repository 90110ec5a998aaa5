import { refuse, renderEach, requireBetween, requireLength } from '@sfn-tasks/core';
import type * as ecs from 'aws-cdk-lib/aws-ecs';
import type { IConstruct } from 'constructs';

/**
 * Which capacity providers a task runs on.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cluster-capacity-providers.html
 */
export class CapacityProviderOptions {
  /**
   * The capacity providers in these proportions.
   *
   * @param capacityProviderStrategy 1 to 20 capacity providers of the cluster, of which one may have a base
   */
  public static custom(capacityProviderStrategy: ecs.CapacityProviderStrategy[]): CapacityProviderOptions {
    return new CapacityProviderOptions(capacityProviderStrategy);
  }

  /**
   * The default strategy of the cluster.
   */
  public static default(): CapacityProviderOptions {
    return new CapacityProviderOptions();
  }

  private constructor(private readonly strategy?: ecs.CapacityProviderStrategy[]) {}

  /**
   * The strategy in the words of the service.
   *
   * @internal
   */
  public _render(scope: IConstruct): unknown[] | undefined {
    requireLength(scope, 'capacityProviderOptions', this.strategy, { min: 1, max: 20 });
    let withBase = 0;
    return renderEach(this.strategy, ({ capacityProvider, weight, base }) => {
      requireBetween(scope, 'weight of a capacity provider', weight, { min: 0, max: 1000 });
      requireBetween(scope, 'base of a capacity provider', base, { min: 0, max: 100_000 });
      if (base && ++withBase > 1) {
        refuse(scope, {
          prop: 'base of a capacity provider',
          value: base,
          because: 'another capacity provider of the strategy has a base too, and only one may',
          remedy: 'Leave out base for all but one of them',
        });
      }
      return { CapacityProvider: capacityProvider, Weight: weight, Base: base };
    });
  }
}
