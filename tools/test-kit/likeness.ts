import type * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { createPatch, type Operation } from 'rfc6902';
import { comparable } from './comparable';
import { synth } from './synth';

/**
 * Sets of props by name: the least, the fullest, runtime values in each query language, each pattern.
 *
 * A function, since the props name resources of the stack.
 */
export interface Samples<Props> {
  readonly [sample: string]: (scope: Construct) => Props;
}

/**
 * A way in which a task of ours is meant to differ from aws-cdk-lib's.
 */
export interface Difference {
  /** The class. */
  readonly task: string;
  /** The samples it shows in. */
  readonly samples: string[] | 'all';
  /** Where it shows in the comparable template, as a JSON pointer; a `*` at the end stands for anything. */
  readonly at: string;
  /** What ours does to aws-cdk-lib's template. */
  readonly change: 'add' | 'remove' | 'replace';
  /** Why ours is right, in one sentence for the user. */
  readonly why: string;
  /** The AWS page or the report that says so. */
  readonly see: string;
  /** The name of the test that shows it. */
  readonly test: string;
}

type TaskClass = new (scope: Construct, id: string, props: any) => sfn.TaskStateBase;

export interface Likeness {
  readonly ours: object;
  readonly upstream: object;
  readonly samples: { [task: string]: Samples<any> };
  readonly differences: Difference[];
}

/**
 * Tests that each sample makes the same template in both libraries, but for the differences, and that each difference is one.
 */
export function describeLikeness({ ours, upstream, samples, differences }: Likeness): void {
  const cases = Object.entries(samples).flatMap(([task, sets]) => Object.entries(sets).map(([name, props]) => ({ task, name, props })));
  const seen = new Set<Difference>();

  describe('likeness with aws-cdk-lib', () => {
    it.each(cases.filter(({ task }) => task in upstream))('$task: $name', ({ task, name, props }) => {
      const changes = changesBetween(templateOf(upstream, task, props), templateOf(ours, task, props));
      const unexplained = changes.filter((change) => {
        const rows = differences.filter((row) => row.task === task && explains(row, name, change));
        for (const row of rows) seen.add(row);
        return rows.length === 0;
      });
      expect(unexplained).toEqual([]);
    });

    it('has no row without a difference', () => {
      expect(differences.filter((row) => !seen.has(row))).toEqual([]);
    });
  });
}

/** What a class makes of a sample; aws-cdk-lib may have no template for it at all. */
function templateOf(library: any, task: string, props: (scope: Construct) => any): object {
  try {
    return comparable(synth((stack) => new (library[task] as TaskClass)(stack, 'Task', props(stack))).template);
  } catch (error) {
    return { thrown: (error as Error).message };
  }
}

function changesBetween(theirs: object, ours: object): Operation[] {
  if ('thrown' in ours) return [{ op: 'remove', path: `ours throws: ${ours.thrown}` }];
  if ('thrown' in theirs) return [{ op: 'add', path: '', value: 'a template where aws-cdk-lib throws' }];
  return createPatch(theirs, ours);
}

function explains({ samples, at, change }: Difference, sample: string, { op, path }: Operation): boolean {
  const inSample = samples === 'all' || samples.includes(sample);
  return inSample && change === op && (at.endsWith('*') ? path.startsWith(at.slice(0, -1)) : path === at);
}
