import type * as spec from '@jsii/spec';
import { assemblyOf, CDK } from '../assembly';
import { jsiiPackages } from '../workspace';
import { type Member, type Shape, shapeOf } from './shape';
import { UPSTREAM, type UpstreamApi } from './upstream';

/**
 * Every type that a type of ours or of upstream's may name, and what it inherits.
 */
export class Universe {
  private readonly types = new Map<string, spec.Type>();

  constructor(
    private readonly upstream: UpstreamApi,
    assemblies: spec.Assembly[] = [CDK, ...jsiiPackages().map((folder) => `packages/${folder}`)].map(assemblyOf),
  ) {
    for (const assembly of assemblies) {
      for (const [fqn, type] of Object.entries(assembly.types ?? {})) this.types.set(fqn, type);
    }
  }

  /** The names of the types of an assembly. */
  public namesIn(assembly: string): string[] {
    return [...this.types.values()].filter((type) => type.assembly === assembly).map(({ fqn }) => fqn);
  }

  public find(fqn: string): Shape | undefined {
    if (fqn.startsWith(UPSTREAM)) return this.upstream.types[fqn.slice(UPSTREAM.length)];
    const type = this.types.get(fqn);
    return type && shapeOf(type);
  }

  /** The members of a type with those it inherits; its own win. */
  public membersOf(fqn: string): { [name: string]: Member } {
    const shape = this.find(fqn);
    const inherited = (shape?.bases ?? []).map((base) => this.membersOf(base));
    return Object.assign({}, ...inherited.reverse(), shape?.members);
  }

  /** The type and all it extends and implements, by the names of `bare`. */
  public lineage(fqn: string): Set<string> {
    const bases = this.find(fqn)?.bases ?? [];
    return new Set([bare(fqn), ...bases.flatMap((base) => [...this.lineage(base)])]);
  }
}

/**
 * A name without the library, and the class, that it is in, if ours has it under the same: upstream's `SqsSendMessage` and ours are one, and so
 * are its `EmrCreateCluster.InstanceRoleType` and our `InstanceRoleType`.
 */
export function bare(fqn: string): string {
  return fqn.startsWith(UPSTREAM) ? fqn.slice(fqn.lastIndexOf('.') + 1) : fqn.replace(/^@sfn-tasks\/[^.]+\./, '');
}
