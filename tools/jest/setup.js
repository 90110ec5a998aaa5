// Every test file would load CloudFormation's validator anew, seconds each; the demo synthesizes with it on.
process.env.CDK_VALIDATION ??= 'false';
// Samples set every prop, deprecated ones too.
process.env.JSII_DEPRECATED ??= 'quiet';
