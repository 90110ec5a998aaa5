import {
  allow,
  arn,
  requireLength,
  TaskStateBase,
  type TaskStateBaseProps,
  type TaskStateJsonataBaseProps,
  type TaskStateJsonPathBaseProps,
} from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';

interface GlueStartCrawlerRunOptions {
  /**
   * The crawler to start, by its name of 1 to 255 characters.
   *
   * With an expression the state machine's role may start any crawler of its account and region.
   */
  readonly crawlerName: string;
}

/**
 * Properties of GlueStartCrawlerRun in JSONPath.
 */
export interface GlueStartCrawlerRunJsonPathProps extends TaskStateJsonPathBaseProps, GlueStartCrawlerRunOptions {}

/**
 * Properties of GlueStartCrawlerRun in JSONata.
 */
export interface GlueStartCrawlerRunJsonataProps extends TaskStateJsonataBaseProps, GlueStartCrawlerRunOptions {}

/**
 * Properties of GlueStartCrawlerRun.
 */
export interface GlueStartCrawlerRunProps extends TaskStateBaseProps, GlueStartCrawlerRunOptions {}

/**
 * Start a crawler of AWS Glue, and go on while it crawls: Step Functions cannot wait for its end.
 *
 * @see https://docs.aws.amazon.com/glue/latest/webapi/API_StartCrawler.html
 */
export class GlueStartCrawlerRun extends TaskStateBase {
  /**
   * Start a crawler of AWS Glue, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: GlueStartCrawlerRunJsonPathProps): GlueStartCrawlerRun {
    return new GlueStartCrawlerRun(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Start a crawler of AWS Glue, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: GlueStartCrawlerRunJsonataProps): GlueStartCrawlerRun {
    return new GlueStartCrawlerRun(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: GlueStartCrawlerRunProps,
  ) {
    super(scope, id, props, {
      service: 'aws-sdk:glue',
      action: 'startCrawler',
      // A callback is no pattern of it, since nothing in the request could carry the token.
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE],
    });
    requireLength(this, 'crawlerName', props.crawlerName, { min: 1, max: 255 });
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return { Name: this.props.crawlerName };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    return [allow(['glue:StartCrawler'], [arn(this, { service: 'glue', resource: 'crawler', resourceName: this.props.crawlerName })])];
  }
}
