#!/usr/bin/env node
import * as cdk from 'aws-cdk-lib';
import { BillingStack } from '../lib/billing-stack';
import { IntakeStack } from '../lib/intake-stack';
import { NightlyStack } from '../lib/nightly-stack';

const app = new cdk.App();
const env = { account: '111111111111', region: 'eu-central-1' };
new IntakeStack(app, 'Intake', { env });
new NightlyStack(app, 'Nightly', { env });
new BillingStack(app, 'Billing', { env, rates: 'https://rates.example.com' });
app.synth();
