import type { Construct } from 'constructs';
import { createPatch, type Operation } from 'rfc6902';
import { comparable } from './comparable';
import { type Difference, LIKENESS } from './difference';
import type { Samples, TaskClass } from './sample';
import { synth } from './synth';

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

  describe(LIKENESS, () => {
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
  return (samples === 'all' || samples.includes(sample)) && change === op && matches(at.split('/'), path.split('/'));
}

function matches(pattern: string[], path: string[]): boolean {
  const open = pattern.at(-1) === '*';
  if (open ? path.length < pattern.length : path.length !== pattern.length) return false;
  return pattern.every((segment, index) => segment === '*' || segment === path[index]);
}
