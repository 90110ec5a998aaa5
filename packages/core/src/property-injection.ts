import { PropertyInjectors } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

/**
 * The props of a construct as the nearest property injector of the app for its class has them.
 *
 * For the classes in which aws-cdk-lib lets an app do that, by their `PROPERTY_INJECTION_ID`; injectors that name those name ours.
 *
 * @see https://docs.aws.amazon.com/cdk/v2/guide/blueprints.html
 * @internal
 */
export function injectedProps<Props>(scope: Construct, id: string, uniqueId: string, props: Props): Props {
  const injectors = scope.node.scopes.map((above) =>
    PropertyInjectors.hasPropertyInjectors(above) ? PropertyInjectors.of(above as Construct).for(uniqueId) : undefined,
  );
  const nearest = injectors.filter((injector) => injector !== undefined).at(-1);
  return nearest ? nearest.inject(props, { scope, id }) : props;
}
