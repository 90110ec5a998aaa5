import { describeEveryTask } from '@sfn-tasks-dev/test-kit';
import * as ours from '../src';
import { samples } from './samples';

// aws-cdk-lib has no task of AgentCore to be like.
describeEveryTask({ ours, samples });
