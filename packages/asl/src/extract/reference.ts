import { type ExtractOptions, type Place, placeOf } from './place';
import { attributeOf, namePropertyOf, refOf } from './resource-name';
import type { Placed, Surroundings } from './template';

type Resolve = (value: unknown) => unknown;

/** What `Ref`, `Fn::GetAtt` and `Fn::ImportValue` give: values of the user, or readable fakes. */
export class References {
  public readonly place: Place;

  constructor(
    private readonly at: Surroundings,
    private readonly options: ExtractOptions,
    private readonly resolveAt: (placed: Placed) => unknown,
  ) {
    this.place = placeOf(options);
  }

  public ref(id: string, resolve: Resolve): unknown {
    const override = this.overrideOf(id);
    if (override !== undefined) return override;
    if (id.startsWith('AWS::')) return this.pseudo(id);
    const resource = this.at.resource(id);
    if (resource) return refOf(resource.Type, this.nameOf(id, resolve), this.place);
    const parameter = this.at.parameter(id);
    return (parameter && this.resolveAt(parameter)) ?? this.unknown(id);
  }

  public attribute(id: string, attribute: string, resolve: Resolve): unknown {
    const override = this.overrideOf(id, attribute);
    if (override !== undefined) return override;
    const [, output] = /^Outputs\.(.*)/.exec(attribute) ?? [];
    const nested = output === undefined ? undefined : this.at.output(id, output);
    if (nested) return this.resolveAt(nested);
    return attributeOf(this.at.resource(id)?.Type ?? '', this.nameOf(id, resolve), attribute, this.place);
  }

  public overrideOf(id: string, attribute?: string): unknown {
    const { values = {} } = this.options;
    const suffix = attribute === undefined ? '' : `.${attribute}`;
    return [`${id}${suffix}`, `${withoutHash(id)}${suffix}`].filter((key) => Object.hasOwn(values, key)).map((key) => values[key])[0];
  }

  /** A value nobody here knows: its own name, as an ARN where the name says that it is one. */
  public unknown(name: string): string {
    const { partition, region, account } = this.place;
    return /Arn([0-9A-F]{8})?$/i.test(name) ? `arn:${partition}:unknown:${region}:${account}:${name.replace(/.*:/, '')}` : name;
  }

  /** The name that is set, or the logical id without the hash. */
  private nameOf(id: string, resolve: Resolve): string {
    const resource = this.at.resource(id);
    const name = resource && resolve(resource.Properties?.[namePropertyOf(resource.Type)]);
    if (typeof name === 'string') return name;
    return withoutHash(id) || id;
  }

  private pseudo(name: string): unknown {
    const { region, account, partition, urlSuffix } = this.place;
    switch (name) {
      case 'AWS::Region':
        return region;
      case 'AWS::AccountId':
        return account;
      case 'AWS::Partition':
        return partition;
      case 'AWS::URLSuffix':
        return urlSuffix;
      case 'AWS::StackName':
        return this.at.stackName;
      case 'AWS::StackId':
        return `arn:${partition}:cloudformation:${region}:${account}:stack/${this.at.stackName}/00000000-0000-0000-0000-000000000000`;
      case 'AWS::NotificationARNs':
        return [];
      default: // AWS::NoValue
        return undefined;
    }
  }
}

/** The CDK ends logical ids with eight digits of a hash. */
export function withoutHash(logicalId: string): string {
  return logicalId.replace(/[0-9A-F]{8}$/, '');
}
