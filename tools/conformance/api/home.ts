/** Where upstream's folder, or file, does not have the name of the package that has its types here. */
const HOMES: { [fileOrFolder: string]: string } = {
  apigateway: 'api-gateway',
  emrcontainers: 'emr-containers',
  'evaluate-expression.ts': 'evaluate-expression',
  'lambda/call-aws-service-cross-region.ts': 'aws-sdk',
  'schedule.ts': 'eventbridge-scheduler',
  stepfunctions: 'step-functions',
};

/** The package that has the types of a file of upstream's. */
export function homeOf(file: string): string {
  const [folder] = file.split('/');
  return HOMES[file] ?? HOMES[folder] ?? folder;
}
