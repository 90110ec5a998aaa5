import {
  isToken,
  refuse,
  requireBetween,
  TaskStateBase,
  type TaskStateBaseProps,
  type TaskStateJsonataBaseProps,
  type TaskStateJsonPathBaseProps,
} from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { allowSelection, type DynamoSelection, requireSelection, selectionFields } from './selection';

interface DynamoScanOptions extends DynamoSelection {
  /**
   * Which of the `totalSegments` to read, counted from 0.
   *
   * @default - all of the table
   */
  readonly segment?: number;

  /**
   * How many parts the table is read in, side by side, from 1 to 1,000,000; each by a task of its own.
   *
   * @default - one
   */
  readonly totalSegments?: number;
}

/**
 * Properties of DynamoScan in JSONPath.
 */
export interface DynamoScanJsonPathProps extends TaskStateJsonPathBaseProps, DynamoScanOptions {}

/**
 * Properties of DynamoScan in JSONata.
 */
export interface DynamoScanJsonataProps extends TaskStateJsonataBaseProps, DynamoScanOptions {}

/**
 * Properties of DynamoScan.
 */
export interface DynamoScanProps extends TaskStateBaseProps, DynamoScanOptions {}

/**
 * Read all items of a table or an index, a page of up to 1 MB at a time.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Scan.html
 */
export class DynamoScan extends TaskStateBase {
  /**
   * Read all items of a table or an index, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: DynamoScanJsonPathProps): DynamoScan {
    return new DynamoScan(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Read all items of a table or an index, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: DynamoScanJsonataProps): DynamoScan {
    return new DynamoScan(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: DynamoScanProps,
  ) {
    super(scope, id, props, {
      service: 'aws-sdk:dynamodb',
      action: 'scan',
      // A callback is no pattern of it: nobody who could hand the token back hears of a read.
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE],
    });
    requireSelection(this, props, {});
    this.requireSegments();
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return { ...selectionFields(this, this.props), Segment: this.props.segment, TotalSegments: this.props.totalSegments };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    return allowSelection(this, this.props, 'dynamodb:Scan');
  }

  private requireSegments(): void {
    const { segment, totalSegments } = this.props;
    requireBetween(this, 'totalSegments', totalSegments, { min: 1, max: 1_000_000 });
    requireBetween(this, 'segment', segment, { min: 0, max: 999_999 });
    if ((segment === undefined) !== (totalSegments === undefined)) {
      const [prop, other] = segment === undefined ? ['segment', 'totalSegments'] : ['totalSegments', 'segment'];
      refuse(this, { prop, because: `DynamoDB takes no ${other} without it`, remedy: 'Give both or neither' });
    }
    const known = !isToken(segment) && !isToken(totalSegments);
    if (!known || segment === undefined || totalSegments === undefined || !(segment >= totalSegments)) return;
    refuse(this, { prop: 'segment', value: segment, because: `there are ${totalSegments}, counted from 0`, remedy: 'Give a lower one' });
  }
}
