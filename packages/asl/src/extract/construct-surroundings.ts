import type { CfnStateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { CfnElement, CfnOutput, CfnParameter, CfnResource, CfnStack, Stack } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { own } from '../definition/json';
import type { Assembly } from './assembly';
import { namePropertyOf } from './resource-name';
import { type Placed, type ResourceJson, STATE_MACHINE, type Surroundings } from './template';

/**
 * The constructs of an app, before or while it is synthesized.
 *
 * Nothing of aws-cdk-lib is loaded: constructs are known by what they have, also where an app has two copies of the library.
 */
export class ConstructSurroundings implements Surroundings {
  private own?: Map<string, CfnElement>;
  private all?: Map<string, CfnElement>;

  constructor(
    private readonly stack: Stack,
    private readonly assembly?: Assembly,
  ) {}

  public get stackName(): string {
    return String(this.stack.resolve(this.stack.stackName));
  }

  public resource(logicalId: string): ResourceJson | undefined {
    const element = this.find(logicalId);
    if (!element || !isResource(element)) return undefined;
    const { cfnResourceType: Type } = element;
    const property = namePropertyOf(Type);
    const name = element.stack.resolve((element as unknown as { [property: string]: unknown })[uncapitalized(property)]);
    return { Type, Properties: { [property]: name } };
  }

  public parameter(name: string): Placed | undefined {
    const { nestedStackResource: nested, nestedStackParent: parent } = this.stack;
    // resolved by the stack around, to which the value is no parameter
    const given = parent && own(parent.resolve((nested as CfnStack).parameters), name);
    if (parent && given !== undefined) return { value: given, at: new ConstructSurroundings(parent, this.assembly) };
    const element = this.find(name);
    return element && 'default' in element ? { value: this.stack.resolve((element as CfnParameter).default), at: this } : undefined;
  }

  public output(nestedStack: string, name: string): Placed | undefined {
    const output = elementsOf(this.stack).find(({ stack, logicalId }) => {
      const { nestedStackResource: nested } = stack;
      return stack !== this.stack && nested === this.find(nestedStack) && stack.resolve(logicalId) === name;
    }) as CfnOutput | undefined;
    return output && { value: output.stack.resolve(output.value), at: new ConstructSurroundings(output.stack, this.assembly) };
  }

  public condition(name: string): unknown {
    const element = this.find(name);
    return element && 'expression' in element ? this.stack.resolve(element.expression) : undefined;
  }

  /** Mappings show their rows to nobody but CloudFormation. */
  public mapped(): unknown {
    return undefined;
  }

  public exported(name: string, nameOf: (value: unknown, at: Surroundings) => unknown): Placed | undefined {
    for (const output of elementsOf(this.stack.node.root).filter(isOutput)) {
      const at = new ConstructSurroundings(output.stack, this.assembly);
      if (nameOf(output.stack.resolve(output.exportName), at) === name) return { value: output.stack.resolve(output.value), at };
    }
    return undefined;
  }

  public asset(key: string): string | undefined {
    return this.assembly?.asset(key);
  }

  /** References to other stacks are to their logical ids, as long as the app is not synthesized. */
  private find(logicalId: string): CfnElement | undefined {
    this.own ??= byLogicalId(elementsOf(this.stack).filter(({ stack }) => stack === this.stack));
    const found = this.own.get(logicalId);
    if (found) return found;
    this.all ??= byLogicalId(elementsOf(this.stack.node.root));
    return this.all.get(logicalId);
  }
}

export function isStateMachine(construct: IConstruct): construct is CfnStateMachine {
  return isResource(construct) && construct.cfnResourceType === STATE_MACHINE;
}

function isResource(construct: object): construct is CfnResource {
  return 'cfnResourceType' in construct;
}

function isOutput(element: CfnElement): element is CfnOutput {
  return 'exportName' in element && element.exportName !== undefined;
}

function elementsOf(root: IConstruct): CfnElement[] {
  return root.node.findAll().filter((construct): construct is CfnElement => 'logicalId' in construct && 'stack' in construct);
}

function byLogicalId(elements: CfnElement[]): Map<string, CfnElement> {
  return new Map(elements.map((element) => [String(element.stack.resolve(element.logicalId)), element]));
}

function uncapitalized(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
