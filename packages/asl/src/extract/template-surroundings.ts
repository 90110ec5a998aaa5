import { own } from '../definition/json';
import type { Assembly } from './assembly';
import type { Exported, ResourceJson, Surroundings, TemplateJson } from './template';

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

  public parameter(name: string): unknown {
    return own(this.template.Parameters, name)?.Default;
  }

  public condition(name: string): unknown {
    return own(this.template.Conditions, name);
  }

  public mapped(map: string, topKey: string, key: string): unknown {
    return own(own(own(this.template.Mappings, map), topKey), key);
  }

  public exported(name: string, nameOf: (value: unknown, at: Surroundings) => unknown): Exported | undefined {
    for (const [stackName, template] of this.assembly?.templates() ?? []) {
      const at = new TemplateSurroundings(stackName, template, this.assembly);
      const output = Object.values(template.Outputs ?? {}).find(({ Export }) => Export && nameOf(Export.Name, at) === name);
      if (output) return { value: output.Value, at };
    }
    return undefined;
  }

  public asset(key: string): string | undefined {
    return this.assembly?.asset(key);
  }
}
