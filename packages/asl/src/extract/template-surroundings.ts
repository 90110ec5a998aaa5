import { own } from '../definition/json';
import type { Assembly } from './assembly';
import type { Placed, ResourceJson, Surroundings, TemplateJson } from './template';

/** A template, and the templates beside it. */
export class TemplateSurroundings implements Surroundings {
  constructor(
    public readonly stackName: string,
    private readonly template: TemplateJson,
    private readonly assembly?: Assembly,
  ) {}

  public resource(logicalId: string): ResourceJson | undefined {
    return own(this.template.Resources, logicalId);
  }

  public parameter(name: string): Placed | undefined {
    const value = own(this.template.Parameters, name)?.Default;
    return value === undefined ? this.givenFromAround(name) : { value, at: this };
  }

  public output(nestedStack: string, name: string): Placed | undefined {
    const resource = this.resource(nestedStack);
    const inner = resource && this.stacks().find((stack) => stack.isOf(resource));
    return inner && { value: own(inner.template.Outputs, name)?.Value, at: inner };
  }

  public condition(name: string): unknown {
    return own(this.template.Conditions, name);
  }

  public mapped(map: string, topKey: string, key: string): unknown {
    return own(own(own(this.template.Mappings, map), topKey), key);
  }

  public exported(name: string, nameOf: (value: unknown, at: Surroundings) => unknown): Placed | undefined {
    for (const at of this.stacks()) {
      const output = Object.values(at.template.Outputs ?? {}).find(({ Export }) => Export && nameOf(Export.Name, at) === name);
      if (output) return { value: output.Value, at };
    }
    return undefined;
  }

  public asset(key: string): string | undefined {
    return this.assembly?.asset(key);
  }

  /** What the stack around gives to a parameter of a nested stack. */
  private givenFromAround(name: string): Placed | undefined {
    for (const at of this.stacks()) {
      const resource = Object.values(at.template.Resources ?? {}).find((candidate) => this.isOf(candidate));
      const given = own(resource?.Properties?.Parameters as { [name: string]: unknown } | undefined, name);
      if (given !== undefined) return { value: given, at };
    }
    return undefined;
  }

  private stacks(): TemplateSurroundings[] {
    return (this.assembly?.templates() ?? []).map(([stackName, template]) => new TemplateSurroundings(stackName, template, this.assembly));
  }

  /** Whether a resource is the nested stack that this is the template of. */
  private isOf({ Type, Properties = {} }: ResourceJson): boolean {
    if (Type !== NESTED_STACK) return false;
    // The URL is of an asset, whose key has a hash in it.
    const [, key] = /\/([0-9a-f]{64}\.json)"/.exec(JSON.stringify(Properties.TemplateURL ?? '')) ?? [];
    return key !== undefined && this.assembly?.pathOf(key) === `${this.stackName}.template.json`;
  }
}

const NESTED_STACK = 'AWS::CloudFormation::Stack';
