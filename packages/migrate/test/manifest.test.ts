import { Manifest } from '../src/manifest/manifest';

function withPackages(text: string, ...packages: string[]): string {
  const after = new Manifest(text).with(packages).text;
  expect(new Manifest(after).with(packages).text).toBe(after);
  return after;
}

describe('a package.json', () => {
  it('has packages where aws-cdk-lib is, in its order and by its indentation', () => {
    const text = '{\n\t"files": ["a", "b"],\n\t"devDependencies": {\n\t\t"aws-cdk-lib": "^2.300.0",\n\t\t"typescript": "6"\n\t}\n}\n';
    expect(withPackages(text, '@sfn-tasks/lambda', '@sfn-tasks/sqs')).toBe(
      '{\n\t"files": ["a", "b"],\n\t"devDependencies": {\n\t\t"@sfn-tasks/core": "^1.0.0",\n\t\t"@sfn-tasks/lambda": "^1.0.0",\n\t\t"@sfn-tasks/sqs": "^1.0.0",\n\t\t"aws-cdk-lib": "^2.300.0",\n\t\t"typescript": "6"\n\t}\n}\n',
    );
  });

  it('has them at the end of what is in no order', () => {
    expect(withPackages('{ "dependencies": {\r\n    "b": "1",\r\n    "aws-cdk-lib": "2.276.0"\r\n  }\r\n}', '@sfn-tasks/sqs')).toBe(
      '{ "dependencies": {\r\n    "b": "1",\r\n    "aws-cdk-lib": "2.276.0",\r\n    "@sfn-tasks/core": "^1.0.0",\r\n    "@sfn-tasks/sqs": "^1.0.0"\r\n  }\r\n}',
    );
  });

  it('of a library has them in each section with aws-cdk-lib', () => {
    const { peerDependencies, devDependencies } = JSON.parse(
      withPackages(
        '{ "peerDependencies": { "aws-cdk-lib": "^2.276.0" }, "devDependencies": { "aws-cdk-lib": "2.276.0" } }',
        '@sfn-tasks/sqs',
      ),
    );
    expect([peerDependencies, devDependencies].map(Object.keys)).toEqual(
      Array(2).fill(['@sfn-tasks/core', '@sfn-tasks/sqs', 'aws-cdk-lib']),
    );
  });

  it('keeps the versions that it has', () => {
    const text =
      '{ "dependencies": { "@sfn-tasks/core": "1.2.3", "aws-cdk-lib": "2.276.0" }, "devDependencies": { "@sfn-tasks/sqs": "*" } }';
    expect(withPackages(text, '@sfn-tasks/sqs')).toBe(text);
  });

  it('without aws-cdk-lib has them among its dependencies', () => {
    expect(JSON.parse(withPackages('{}', '@sfn-tasks/sqs'))).toEqual({
      dependencies: { '@sfn-tasks/core': '^1.0.0', '@sfn-tasks/sqs': '^1.0.0' },
    });
  });

  it.each([
    ['2.195.0', 1],
    ['~2.195.0', 1],
    ['^2.190.0', 0],
    ['2.196.0', 0],
    ['>=2', 0],
    ['*', 0],
    ['workspace:^', 0],
    ['catalog:', 0],
  ])('with aws-cdk-lib %s: %s notes', (range, count) => {
    const { notes } = new Manifest(`{\n  "dependencies": {\n    "aws-cdk-lib": "${range}",\n    "@sfn-tasks/core": "*"\n  }\n}\n`);
    const message = `aws-cdk-lib ${range} is not what @sfn-tasks/core works with: make it ^2.196.0`;
    expect(notes).toEqual(Array(count).fill({ line: 3, column: 5, message }));
  });

  it('names the package that asks for the newest aws-cdk-lib', () => {
    const manifest = new Manifest('{ "dependencies": { "aws-cdk-lib": "2.200.0", "constructs": "10.0.0" } }');
    expect(manifest.notes).toEqual([]);
    expect(manifest.with(['@sfn-tasks/eks', '@sfn-tasks/http']).notes.map(({ message }) => message)).toEqual([
      'aws-cdk-lib 2.200.0 is not what @sfn-tasks/eks works with: make it ^2.240.0',
      'constructs 10.0.0 is not what @sfn-tasks/eks works with: make it ^10.5.0',
    ]);
  });
});
