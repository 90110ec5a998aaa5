import { ifKnown, refuse, renderStruct } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

/**
 * A launch template of EC2, by its id or by its name.
 *
 * @see https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html
 */
export interface EksLaunchTemplate {
  /**
   * Its id, such as `lt-0123456789abcdef0`.
   *
   * @default - none; `name` says which it is
   */
  readonly id?: string;

  /**
   * Its name.
   *
   * @default - none; `id` says which it is
   */
  readonly name?: string;

  /**
   * The number of the version.
   *
   * @default - the default version of the template
   */
  readonly version?: string;
}

/**
 * The template as the API spells it.
 *
 * @internal
 */
export function renderLaunchTemplate(template: EksLaunchTemplate | undefined): unknown {
  return renderStruct(template, ({ id, name, version }) => ({ Id: id, Name: name, Version: version }));
}

/**
 * Refuse a template that is named twice or not at all, and what EKS takes only without one.
 *
 * @param others props that say what the template says, if there is one
 * @internal
 */
export function requireLaunchTemplate(
  scope: IConstruct,
  template: EksLaunchTemplate | undefined,
  others: { [prop: string]: unknown },
): void {
  if (template === undefined) return;
  const twice = Object.entries(others).find(([, value]) => value !== undefined);
  if (twice) {
    refuse(scope, {
      prop: twice[0],
      given: 'set besides launchTemplate',
      because: 'with a launch template, EKS takes it from there',
      remedy: 'Put it into the launch template',
    });
  }
  const known = ifKnown(template);
  if (!known || (known.id === undefined) !== (known.name === undefined)) return;
  refuse(scope, {
    prop: 'launchTemplate',
    given: known.id === undefined ? 'without an id or a name' : 'given by its id and by its name',
    because: 'EKS takes one of them',
    remedy: 'Give id or name',
  });
}
