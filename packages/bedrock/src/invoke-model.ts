import {
  allow,
  refuse,
  requireKnown,
  TaskStateBase,
  type TaskStateBaseProps,
  type TaskStateJsonataBaseProps,
  type TaskStateJsonPathBaseProps,
} from '@sfn-tasks/core';
import type * as bedrock from 'aws-cdk-lib/aws-bedrock';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { allowGuardrail, type Guardrail, guardrailFields, requireGuardrail } from './guardrail';
import { type BedrockInvokeModelInputProps, inputObject } from './invoke-model-input';
import { type BedrockInvokeModelOutputProps, outputObject } from './invoke-model-output';
import { requireMimeType } from './mime-type';
import { allowInvoke, requireModel } from './model';
import { objectArn, renderObject, requireObject } from './s3-object';

interface BedrockInvokeModelOptions {
  /**
   * The model: a foundation model, one of yours, provisioned throughput, or a `BedrockInferenceProfile`.
   *
   * With an expression for its ARN the state machine's role may invoke any model.
   *
   * @see https://docs.aws.amazon.com/bedrock/latest/userguide/inference-invoke.html
   */
  readonly model: bedrock.IModel;

  /**
   * What to ask the model, in the form that it takes, of up to 256 KiB.
   *
   * @see https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters.html
   * @default - what is in the object of `input`
   */
  readonly body?: sfn.TaskInput;

  /**
   * The MIME type of the answer.
   *
   * @default 'application/json'
   */
  readonly accept?: string;

  /**
   * The MIME type of the body.
   *
   * @default 'application/json'
   * @deprecated the body is JSON, and `application/json` is all that the service takes
   */
  readonly contentType?: string;

  /**
   * An object to read the body from, in place of `body`; it may be larger.
   *
   * @default - the `body`
   */
  readonly input?: BedrockInvokeModelInputProps;

  /**
   * An object to write the answer to. The result of the state then names the object, and has no `Body`.
   *
   * @default - the answer is in the `Body` of the result
   */
  readonly output?: BedrockInvokeModelOutputProps;

  /**
   * The guardrail that the body and the answer have to pass.
   *
   * @default - none
   */
  readonly guardrail?: Guardrail;

  /**
   * Whether the answer has the trace of the guardrail in it.
   *
   * @default - it has not
   */
  readonly traceEnabled?: boolean;
}

/**
 * Properties of BedrockInvokeModel in JSONPath.
 */
export interface BedrockInvokeModelJsonPathProps extends TaskStateJsonPathBaseProps, BedrockInvokeModelOptions {}

/**
 * Properties of BedrockInvokeModel in JSONata.
 */
export interface BedrockInvokeModelJsonataProps extends TaskStateJsonataBaseProps, BedrockInvokeModelOptions {}

/**
 * Properties of BedrockInvokeModel.
 */
export interface BedrockInvokeModelProps extends TaskStateBaseProps, BedrockInvokeModelOptions {}

/**
 * Ask a model.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-bedrock.html
 */
export class BedrockInvokeModel extends TaskStateBase {
  /**
   * Ask a model, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: BedrockInvokeModelJsonPathProps): BedrockInvokeModel {
    return new BedrockInvokeModel(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Ask a model, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: BedrockInvokeModelJsonataProps): BedrockInvokeModel {
    return new BedrockInvokeModel(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: BedrockInvokeModelProps,
  ) {
    super(scope, id, props, {
      service: 'bedrock',
      action: 'invokeModel',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE],
    });
    const [input, output] = [inputObject(props.input), outputObject(props.output)];
    requireModel(this, props.model);
    requireMimeType(this, 'accept', props.accept);
    requireMimeType(this, 'contentType', props.contentType);
    requireGuardrail(this, props.guardrail);
    requireKnown(this, 'traceEnabled', props.traceEnabled);
    if (input) requireObject(this, input);
    if (output) requireObject(this, output);
    if (props.body && input) {
      refuse(this, {
        prop: 'input',
        given: 'given beside body',
        because: 'the model is asked one thing',
        remedy: 'Leave out one of them',
      });
    }
    if (!props.body && !input) {
      refuse(this, { prop: 'body', because: 'the model has to be asked something', remedy: 'Give a body, or an input to read it from' });
    }
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    const { model, body, accept, contentType, guardrail, traceEnabled } = this.props;
    return {
      ModelId: model.modelArn,
      Accept: accept,
      ContentType: contentType,
      Body: body?.value,
      Input: renderObject(this, inputObject(this.props.input)),
      Output: renderObject(this, outputObject(this.props.output)),
      ...guardrailFields(guardrail),
      Trace: traceEnabled === undefined ? undefined : traceEnabled ? 'ENABLED' : 'DISABLED',
    };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const [input, output] = [inputObject(this.props.input), outputObject(this.props.output)];
    return [
      ...allowInvoke(this, this.props.model),
      ...(input ? [allow(['s3:GetObject'], [objectArn(this, input)])] : []),
      ...(output ? [allow(['s3:PutObject'], [objectArn(this, output)])] : []),
      ...allowGuardrail(this, this.props.guardrail),
    ];
  }
}
