import { isToken, refuse } from '@sfn-tasks/core';
import type * as bedrock from 'aws-cdk-lib/aws-bedrock';
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

/**
 * An inference profile in the place of a model: a model, and the regions in which it may answer.
 *
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles.html
 */
export class BedrockInferenceProfile implements bedrock.IModel {
  /**
   * A profile that AWS defines, which routes requests across regions, in the account and region of the stack.
   *
   * @param inferenceProfileId the geography and the model, such as `us.anthropic.claude-sonnet-4-5-20250929-v1:0`, or `global.` and the model
   * @throws if it has no geography
   */
  public static fromInferenceProfileId(scope: Construct, inferenceProfileId: string): BedrockInferenceProfile {
    if (!isToken(inferenceProfileId) && !/^[\w-]+\..+\../.test(inferenceProfileId)) {
      refuse(scope, {
        prop: 'inferenceProfileId',
        value: inferenceProfileId,
        because: "the id of a profile that AWS defines has a geography, a provider and a model, as in 'us.amazon.nova-pro-v1:0'",
        remedy: 'Give such an id, or the ARN of an application inference profile to fromInferenceProfileArn(…)',
      });
    }
    return new BedrockInferenceProfile(
      Stack.of(scope).formatArn({ service: 'bedrock', resource: 'inference-profile', resourceName: inferenceProfileId }),
    );
  }

  /**
   * Any profile, also an application inference profile.
   *
   * @param inferenceProfileArn such as the `attrInferenceProfileArn` of a `CfnApplicationInferenceProfile`; an expression will do
   */
  public static fromInferenceProfileArn(inferenceProfileArn: string): BedrockInferenceProfile {
    return new BedrockInferenceProfile(inferenceProfileArn);
  }

  private constructor(
    /**
     * The ARN of the profile.
     */
    public readonly modelArn: string,
  ) {}
}
