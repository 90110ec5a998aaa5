import { SnsPublish, SnsPublishProps, MessageAttributeDataType as Kind } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { JsonPath, TaskInput } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';

export type NotifyProps = Pick<SnsPublishProps, 'topic' | 'subject'>;

/** Tells a customer of a parcel. */
export class Notify extends Construct {
  public readonly task: SnsPublish;

  constructor(scope: Construct, id: string, props: NotifyProps) {
    super(scope, id);
    this.task = new SnsPublish(this, 'Task', {
      ...props,
      message: TaskInput.fromText(JsonPath.format('Parcel {}', JsonPath.stringAt('$.id'))),
      messageAttributes: { kind: { value: 'parcel', dataType: Kind.STRING } },
      resultPath: JsonPath.DISCARD,
    });
  }
}
