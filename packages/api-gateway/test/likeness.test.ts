import { describeEveryTask, describeLikeness } from '@sfn-tasks-dev/test-kit';
import * as upstream from 'aws-cdk-lib/aws-stepfunctions-tasks';
import * as ours from '../src';
import { differences } from './differences';
import { samples } from './samples';

describeLikeness({ ours, upstream, samples, differences });
describeEveryTask({ ours, samples });
