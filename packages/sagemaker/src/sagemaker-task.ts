import type * as iam from 'aws-cdk-lib/aws-iam';

/**
 * A task whose work in SageMaker is done with a role: images, locations and containers give that role the permissions they need.
 */
export interface ISageMakerTask extends iam.IGrantable {}
