import {
  allow,
  ifKnown,
  requireKnown,
  requireLength,
  requireNotEmpty,
  TaskStateBase,
  type TaskStateBaseProps,
  type TaskStateJsonataBaseProps,
  type TaskStateJsonPathBaseProps,
} from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { aws_codebuild } from 'aws-cdk-lib/interfaces';
import type { Construct } from 'constructs';

const MOST_REPORTS = 100;

interface CodeBuildBatchGetReportsOptions {
  /**
   * The report groups that the reports are in. They are not part of the request: the permission is on them.
   */
  readonly reportGroups: aws_codebuild.IReportGroupRef[];

  /**
   * The ARNs of 1 to 100 reports, such as those that a build has in its `ReportArns`.
   */
  readonly reportArns: string[];
}

/**
 * Properties of CodeBuildBatchGetReports in JSONPath.
 */
export interface CodeBuildBatchGetReportsJsonPathProps extends TaskStateJsonPathBaseProps, CodeBuildBatchGetReportsOptions {}

/**
 * Properties of CodeBuildBatchGetReports in JSONata.
 */
export interface CodeBuildBatchGetReportsJsonataProps extends TaskStateJsonataBaseProps, CodeBuildBatchGetReportsOptions {}

/**
 * Properties of CodeBuildBatchGetReports.
 */
export interface CodeBuildBatchGetReportsProps extends TaskStateBaseProps, CodeBuildBatchGetReportsOptions {}

/**
 * Get reports of tests or of code coverage.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-codebuild.html
 */
export class CodeBuildBatchGetReports extends TaskStateBase {
  /**
   * Get reports, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: CodeBuildBatchGetReportsJsonPathProps): CodeBuildBatchGetReports {
    return new CodeBuildBatchGetReports(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Get reports, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: CodeBuildBatchGetReportsJsonataProps): CodeBuildBatchGetReports {
    return new CodeBuildBatchGetReports(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: CodeBuildBatchGetReportsProps,
  ) {
    super(scope, id, props, {
      service: 'codebuild',
      action: 'batchGetReports',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE],
    });
    requireLength(this, 'reportGroups', requireKnown(this, 'reportGroups', props.reportGroups), { min: 1, max: MOST_REPORTS });
    requireLength(this, 'reportArns', props.reportArns, { min: 1, max: MOST_REPORTS });
    for (const reportArn of ifKnown(props.reportArns) ?? []) requireNotEmpty(this, { reportArns: reportArn });
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return { ReportArns: this.props.reportArns };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const groups = this.props.reportGroups.map(({ reportGroupRef }) => reportGroupRef.reportGroupArn);
    return [allow(['codebuild:BatchGetReports'], groups)];
  }
}
