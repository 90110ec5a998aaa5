import { lowest } from '../end';

it('is lowest where the peer ranges begin', () => {
  const peerDependencies = { 'aws-cdk-lib': '^2.196.0', constructs: '^10.0.0', '@sfn-tasks/core': '^1.0.0' };
  expect(lowest({ name: '@sfn-tasks/shop', peerDependencies })).toEqual({ cdk: '2.196.0', constructs: '10.0.0' });
});

it('is nowhere without a peer dependency', () => {
  expect(() => lowest({ name: '@sfn-tasks/shop', peerDependencies: { 'aws-cdk-lib': '^2.196.0' } })).toThrow(
    '@sfn-tasks/shop has no peer dependency on constructs',
  );
});
