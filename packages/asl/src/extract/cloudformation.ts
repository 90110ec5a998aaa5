import type { ExtractOptions } from './place';
import { References } from './reference';
import type { Placed, Surroundings } from './template';

/** Further than any template goes; a condition or an export that leads back to itself ends here. */
const DEEPEST_NESTING = 500;

type IntrinsicFunction = (argument: unknown) => unknown;

/** Computes the functions of CloudFormation, as far as this can be done without AWS. */
export class CloudFormation {
  private readonly references: References;
  private readonly functions: { readonly [name: string]: IntrinsicFunction };
  private depth = 0;

  constructor(
    private readonly at: Surroundings,
    private readonly options: ExtractOptions,
  ) {
    const references = new References(at, options, (placed) => this.resolveAt(placed));
    const resolve = (value: unknown) => this.resolve(value);
    this.references = references;
    this.functions = {
      Ref: (id) => references.ref(String(id), resolve),
      Condition: (name) => this.isTrue(at.condition(String(name))),
      'Fn::And': (all) => asList(all).every((one) => this.isTrue(one)),
      'Fn::Base64': (value) => Buffer.from(String(this.resolve(value))).toString('base64'),
      'Fn::Equals': (both) => sameJson(...(asList(both).map(resolve) as [unknown, unknown])),
      'Fn::FindInMap': (keys) => this.findInMap(keys),
      'Fn::GetAZs': (region) => ['a', 'b', 'c'].map((zone) => `${this.resolve(region) || references.place.region}${zone}`),
      'Fn::GetAtt': (target) => this.getAtt(target),
      'Fn::If': (parts) => this.choose(parts),
      'Fn::ImportValue': (name) => this.importValue(String(this.resolve(name))),
      'Fn::Join': (parts) => this.join(parts),
      'Fn::Length': (list) => asList(this.resolve(list)).length,
      'Fn::Not': (one) => !this.isTrue(asList(one)[0]),
      'Fn::Or': (any) => asList(any).some((one) => this.isTrue(one)),
      'Fn::Select': (parts) => this.select(parts),
      'Fn::Split': (parts) => this.split(parts),
      'Fn::Sub': (parts) => this.substitute(parts),
      'Fn::ToJsonString': (value) => JSON.stringify(this.resolve(value)),
    };
  }

  /** A value without functions in it. Fields that are to have no value are left out. */
  public resolve(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (++this.depth > DEEPEST_NESTING)
      throw new Error(`The template nests or leads back to itself: ${JSON.stringify(value).slice(0, 100)}`);
    const resolved = this.resolveObject(value);
    this.depth--;
    return resolved;
  }

  private resolveObject(value: object): unknown {
    if (Array.isArray(value)) return value.map((item) => this.resolve(item)).filter((item) => item !== undefined);
    const entries = Object.entries(value);
    if (entries.length === 1) {
      const [[name, argument]] = entries;
      if (Object.hasOwn(this.functions, name)) return this.functions[name](argument);
      if (name.startsWith('Fn::')) return `${name.slice('Fn::'.length)}(${JSON.stringify(this.resolve(argument))})`;
    }
    return Object.fromEntries(entries.map(([key, item]) => [key, this.resolve(item)]).filter(([, item]) => item !== undefined));
  }

  private getAtt(target: unknown): unknown {
    const [id, ...attribute] = Array.isArray(target) ? target.map(String) : String(target).split('.');
    return this.references.attribute(id, attribute.join('.'), (value) => this.resolve(value));
  }

  private importValue(name: string): unknown {
    const override = this.references.overrideOf(name);
    if (override !== undefined) return override;
    const exported = this.at.exported(name, (value, at) => this.resolveAt({ value, at }));
    return exported ? this.resolveAt(exported) : this.references.unknown(name);
  }

  private resolveAt({ value, at }: Placed): unknown {
    return at === this.at ? this.resolve(value) : new CloudFormation(at, this.options).resolve(value);
  }

  private join(parts: unknown): string {
    const [delimiter, values] = asList(parts);
    const list = asList(this.resolve(values));
    return list.map((item) => (typeof item === 'object' ? JSON.stringify(item) : String(item))).join(String(delimiter));
  }

  private select(parts: unknown): unknown {
    const [index, list] = asList(parts);
    return asList(this.resolve(list))[Number(this.resolve(index))] ?? '';
  }

  private split(parts: unknown): string[] {
    const [delimiter, text] = asList(parts);
    return String(this.resolve(text)).split(String(delimiter));
  }

  private substitute(parts: unknown): string {
    const [template, variables = {}] = Array.isArray(parts) ? (parts as [string, object?]) : [String(parts)];
    return template.replace(/\$\{(!?)([^}]+)\}/g, (_, literal, name: string) => {
      if (literal) return `\${${name}}`;
      if (Object.hasOwn(variables, name)) return String(this.resolve((variables as { [name: string]: unknown })[name]));
      return String(name.includes('.') ? this.getAtt(name) : this.resolve({ Ref: name }));
    });
  }

  private findInMap(keys: unknown): unknown {
    const [map, topKey, key] = asList(keys).map((part) => String(this.resolve(part)));
    return this.resolve(this.at.mapped(map, topKey, key)) ?? this.references.unknown(`${map}.${topKey}.${key}`);
  }

  private choose(parts: unknown): unknown {
    const [condition, then, otherwise] = asList(parts);
    return this.resolve(this.isTrue(this.at.condition(String(condition))) ? then : otherwise);
  }

  private isTrue(condition: unknown): boolean {
    return this.resolve(condition) === true;
  }
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

function sameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
