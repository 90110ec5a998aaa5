import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { allow, arn, inSeconds, requireKnown, TaskStateBase, type TaskStateBaseProps } from '../src';

export interface PlaceOrderProps extends TaskStateBaseProps {
  readonly shop?: string;
  readonly order?: any;
  readonly delay?: Duration;
  readonly count?: number;
  readonly labels?: string[];
  readonly note?: any;
  readonly insured?: boolean;
}

/** A task of a made-up service, with a prop of each kind. */
export class PlaceOrder extends TaskStateBase {
  constructor(
    scope: Construct,
    id: string,
    private readonly props: PlaceOrderProps = {},
  ) {
    super(scope, id, props, {
      service: 'shop',
      action: 'placeOrder',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE, sfn.IntegrationPattern.RUN_JOB, sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN],
      tokenIn: 'order',
      codeIn: ['Script'],
    });
  }

  protected _parameters(): { [name: string]: any } {
    const { shop, order, delay, count, labels, note, insured } = this.props;
    return {
      Shop: shop,
      Order: order,
      DelaySeconds: inSeconds(this, 'delay', delay),
      Count: count,
      Labels: labels,
      Note: note,
      Insurance: requireKnown(this, 'insured', insured) ? 'FULL' : undefined,
    };
  }

  protected _policies(): iam.PolicyStatement[] {
    return [allow(['shop:PlaceOrder'], [arn(this, { service: 'shop', resource: 'shop', resourceName: this.props.shop ?? 'main' })])];
  }
}
