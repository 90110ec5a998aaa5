import { failWith, lambdaFunction, type TaskControl, type TaskMocks } from '@sfn-tasks/simulator';

export const ORDER = { orderId: 'A-17', sku: 'teapot', count: 2 };

const GOOD: TaskMocks = {
  'Check the stock': lambdaFunction(({ count }: { count: number }) => ({ available: count <= 10, warehouse: 'Vienna' })),
  'Wait for an approval': async (_: unknown, call: TaskControl) => {
    await call.sleep(3600);
    call.sendTaskSuccess({ approved: true });
  },
  'Book a courier': { trackingId: 'T-A-17' },
  'Tell the customer': {},
  'Say sorry': {},
};

/** What may become of an order, by what its tasks answer. */
export const OUTCOMES: { [outcome: string]: TaskMocks } = {
  'approved and shipped': GOOD,
  'refused after an hour': {
    ...GOOD,
    'Wait for an approval': async (_: unknown, call: TaskControl) => {
      await call.sleep(3600);
      call.sendTaskFailure('Refused', 'too many teapots');
    },
  },
  'approved, but no courier comes': { ...GOOD, 'Book a courier': failWith('Carrier.Down', 'no courier today') },
};
