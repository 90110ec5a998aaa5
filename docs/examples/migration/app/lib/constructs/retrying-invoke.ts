import type { LambdaInvokeProps } from "aws-cdk-lib/aws-stepfunctions-tasks"
import { LambdaInvoke } from "aws-cdk-lib/aws-stepfunctions-tasks"
import { Construct } from "constructs"

/** A function that may fail, and is tried again. */
export class RetryingInvoke extends Construct {
	public readonly task: LambdaInvoke

	constructor(scope: Construct, id: string, props: LambdaInvokeProps) {
		super(scope, id)
		this.task = new LambdaInvoke(this, "Invoke", { ...props, retryOnServiceExceptions: false })
		this.task.addRetry({ maxAttempts: 5, backoffRate: 3 })
	}
}
