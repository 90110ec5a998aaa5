import * as tasks from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { coverageOf } from '../api/coverage';
import { LEFT_OUT } from '../api/left-out';
import { Universe } from '../api/universe';
import { EXTRACT, extractText, installedUpstream, type UpstreamApi } from '../api/upstream';
import { tally } from '../tally/tally';
import { textOf } from '../workspace';

const upstream: UpstreamApi = JSON.parse(textOf(EXTRACT));

it(`${EXTRACT} is what the installed aws-cdk-lib has (npm run generate)`, () => {
  expect(textOf(EXTRACT)).toBe(extractText(installedUpstream()));
});

it('what upstream exports and its assembly does not name is left out with a reason', () => {
  expect(Object.keys(LEFT_OUT).sort()).toEqual(
    Object.keys(tasks)
      .filter((name) => !upstream.types[name])
      .sort(),
  );
});

it('every type of upstream whose package exists has one of ours that can stand in for it', () => {
  const { covered, total, toCome, faults, added } = coverageOf(upstream, new Universe(upstream));
  tally('API', `${covered.length} / ${total} types of aws-cdk-lib ${upstream.version} covered, ${toCome.length} in packages to come`);
  tally('API', `added: ${added.join(', ')}`);
  expect(faults).toEqual([]);
});
