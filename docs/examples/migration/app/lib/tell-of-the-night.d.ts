import type { IChainable } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';

export declare function tellOfTheNight(scope: Construct): IChainable;
