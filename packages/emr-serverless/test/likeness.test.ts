import { describeEveryTask } from '@sfn-tasks-dev/test-kit';
import * as ours from '../src';
import { samples } from './samples';

// aws-cdk-lib has no tasks of EMR Serverless to be like.
describeEveryTask({ ours, samples });
