import { ifKnown, renderEach, renderStruct, requireLength } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';
import { requireOneOf } from './choice';

/**
 * A skill in a git repository.
 *
 * @see https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessSkillGitSource.html
 */
export interface BedrockAgentCoreGitSkill {
  /**
   * The URL of the repository, by HTTPS.
   */
  readonly url: string;

  /**
   * The folder of the skill in the repository.
   *
   * @default - the root of the repository
   */
  readonly path?: string;

  /**
   * The ARN of the credential in AgentCore Identity that has the password or the token for a private repository.
   *
   * @default - none
   */
  readonly credentialArn?: string;

  /**
   * The user name that goes with the credential.
   *
   * @default 'oauth2'
   */
  readonly username?: string;
}

/**
 * Skills that AWS has in the harness.
 *
 * @see https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessSkillAwsSkillsSource.html
 */
export interface BedrockAgentCoreAwsSkills {
  /**
   * Which of them, such as `core-skills/*`.
   *
   * @default - all of them
   */
  readonly paths?: string[];
}

/**
 * A skill of an agent, from one of four sources.
 *
 * @see https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessSkill.html
 */
export interface BedrockAgentCoreSkill {
  /**
   * The path of the skill in the file system of the harness, of up to 4,096 characters.
   *
   * @default - the skill is from another source
   */
  readonly path?: string;

  /**
   * The URI of a folder in a bucket, such as `s3://bucket/skills/rivers/`.
   *
   * @default - the skill is from another source
   */
  readonly s3Uri?: string;

  /**
   * A git repository.
   *
   * @default - the skill is from another source
   */
  readonly git?: BedrockAgentCoreGitSkill;

  /**
   * The skills of AWS.
   *
   * @default - the skill is from another source
   */
  readonly awsSkills?: BedrockAgentCoreAwsSkills;
}

/**
 * The skills as the API spells them.
 *
 * @internal
 */
export function renderSkills(skills: BedrockAgentCoreSkill[] | undefined): unknown[] | undefined {
  return renderEach(skills, ({ path, s3Uri, git, awsSkills }) => ({
    Path: path,
    S3: s3Uri === undefined ? undefined : { Uri: s3Uri },
    Git: renderStruct(git, renderGit),
    AwsSkills: renderStruct(awsSkills, ({ paths }) => ({ Paths: paths })),
  }));
}

/**
 * Refuse skills that AgentCore does not take.
 *
 * @internal
 */
export function requireSkills(scope: IConstruct, skills: BedrockAgentCoreSkill[] | undefined): void {
  for (const [index, skill] of (ifKnown(skills) ?? []).entries()) {
    requireOneOf(scope, `skills[${index}]`, skill, ['path', 's3Uri', 'git', 'awsSkills']);
    requireLength(scope, `skills[${index}].path`, skill.path, { min: 1, max: 4096 });
    requireLength(scope, `skills[${index}].git.url`, skill.git?.url, { min: 8, max: 16_383 });
  }
}

function renderGit({ url, path, credentialArn, username }: BedrockAgentCoreGitSkill): unknown {
  return { Url: url, Path: path, Auth: credentialArn && { CredentialArn: credentialArn, Username: username } };
}
