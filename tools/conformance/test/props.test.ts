import { Stack } from 'aws-cdk-lib/core';
import { type Props, rendered, type SampledTask, sampledTasks } from '../case';
import { testTitles } from '../differences/test-titles';
import { baseProps, ownProps, taskProps } from '../props/struct';
import { TESTED_IN_CORE } from '../props/tested-in-core';
import { tally } from '../tally/tally';

const tasks = sampledTasks();
const optional = tasks.flatMap((task) => {
  const props = taskProps(task);
  return [...setProps(task)].filter((prop) => props[prop]?.optional).map((prop) => ({ ...task, prop }));
});

afterAll(() => tally('Props', `${optional.length} optional props of ${tasks.length} tasks show in a template`));

describe.each(tasks)('$task', (task) => {
  it('has each of its props in a sample', () => {
    expect(Object.keys(ownProps(task)).filter((prop) => !setProps(task).has(prop))).toEqual([]);
  });

  it('has no prop in a sample that is not of its struct', () => {
    expect([...setProps(task)].filter((prop) => !taskProps(task)[prop])).toEqual([]);
  });
});

it('the props that every task has are tested in core', () => {
  expect(Object.keys(TESTED_IN_CORE).sort()).toEqual(Object.keys(baseProps()).sort());
  const titles = testTitles('core');
  expect(Object.entries(TESTED_IN_CORE).filter(([, title]) => !titles.has(title))).toEqual([]);
});

it.each(optional)('$task: without $prop some sample makes another template', ({ Task, samples, prop }) => {
  const setting = Object.values<Props>(samples).filter((props) => props(new Stack())[prop] !== undefined);
  expect(setting.some((props) => outcome({ Task, props }) !== outcome({ Task, props: without(prop, props) }))).toBe(true);
});

function setProps({ samples }: SampledTask): Set<string> {
  const given = Object.values<Props>(samples).flatMap((props) => Object.entries(props(new Stack())));
  return new Set(given.filter(([, value]) => value !== undefined).map(([prop]) => prop));
}

function without(prop: string, props: Props): Props {
  return (scope) => ({ ...props(scope), [prop]: undefined });
}

/** A template, or a refusal: either shows a prop. A crash shows nothing. */
function outcome(one: Pick<SampledTask, 'Task'> & { props: Props }): string {
  try {
    return JSON.stringify(rendered(one).template);
  } catch (error) {
    const { message } = error as Error;
    if (!message.startsWith('[')) throw error;
    return message;
  }
}
