import { TaskStateBase, type TaskStateBaseProps, type TaskStateJsonataBaseProps, type TaskStateJsonPathBaseProps } from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { allowSelection, type DynamoSelection, requireSelection, selectionFields } from './selection';

interface DynamoQueryOptions extends DynamoSelection {
  /**
   * The partition key to look for, and what the sort key has to be, of up to 4 KiB, such as `shop = :shop AND day > :day`.
   */
  readonly keyConditionExpression: string;

  /**
   * Whether the items come in the order of the sort key, or else in reverse.
   *
   * @default true
   */
  readonly scanIndexForward?: boolean;
}

/**
 * Properties of DynamoQuery in JSONPath.
 */
export interface DynamoQueryJsonPathProps extends TaskStateJsonPathBaseProps, DynamoQueryOptions {}

/**
 * Properties of DynamoQuery in JSONata.
 */
export interface DynamoQueryJsonataProps extends TaskStateJsonataBaseProps, DynamoQueryOptions {}

/**
 * Properties of DynamoQuery.
 */
export interface DynamoQueryProps extends TaskStateBaseProps, DynamoQueryOptions {}

/**
 * Get the items of one partition key, from a table or an index, a page of up to 1 MB at a time.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Query.html
 */
export class DynamoQuery extends TaskStateBase {
  /**
   * Get the items of one partition key, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: DynamoQueryJsonPathProps): DynamoQuery {
    return new DynamoQuery(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Get the items of one partition key, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: DynamoQueryJsonataProps): DynamoQuery {
    return new DynamoQuery(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: DynamoQueryProps,
  ) {
    super(scope, id, props, {
      service: 'aws-sdk:dynamodb',
      action: 'query',
      // A callback is no pattern of it: nobody who could hand the token back hears of a read.
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE],
    });
    requireSelection(this, props, { keyConditionExpression: props.keyConditionExpression });
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return {
      ...selectionFields(this, this.props),
      KeyConditionExpression: this.props.keyConditionExpression,
      ScanIndexForward: this.props.scanIndexForward,
    };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    return allowSelection(this, this.props, 'dynamodb:Query');
  }
}
