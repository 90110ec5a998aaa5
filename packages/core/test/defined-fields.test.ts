import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Stack } from 'aws-cdk-lib/core';
import { TaskStateBase } from '../src';
import { withoutUndefined } from '../src/defined-fields';
import { PlaceOrder } from './place-order';

class Shop {
  constructor(private readonly name?: string) {}

  public render(city?: string): { [field: string]: unknown } {
    return { Name: this.name, City: city, Open: false, Owner: null };
  }
}

it('leaves out what is undefined and nothing else', () => {
  withoutUndefined(Shop.prototype, ['render', 'renderStreet']);
  expect(new Shop().render()).toStrictEqual({ Open: false, Owner: null });
  expect(new Shop('Books').render('Ghent')).toStrictEqual({ Name: 'Books', City: 'Ghent', Open: false, Owner: null });
  expect(Shop.prototype).not.toHaveProperty('renderStreet');
});

it('leaves out nothing that aws-cdk-lib renders of a task, and is of ours alone', () => {
  const task = new PlaceOrder(new Stack(), 'Order', { comment: 'To the shop', resultPath: '$.order' });
  task.addRetry({ errors: ['Shop.Busy'], maxAttempts: 0 });
  expect(task.toStateJson()).toStrictEqual({
    Type: 'Task',
    Comment: 'To the shop',
    Resource: expect.stringContaining(':states:::shop:placeOrder'),
    Parameters: expect.anything(),
    ResultPath: '$.order',
    Retry: [expect.objectContaining({ ErrorEquals: ['Shop.Busy'], MaxAttempts: 0 })],
    End: true,
  });
  expect(sfn.TaskStateBase.prototype['renderTaskBase']).not.toBe(TaskStateBase.prototype['renderTaskBase']);
});
