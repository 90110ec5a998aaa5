import { type Recording, recordingsIn } from './recordings';
import { differenceFrom, hasRecordedCause } from './replay';

/** Beside what jest prints of a test, which it prints nowhere if the test passes. */
function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function differencesOf(recordings: Recording[]): Promise<string[]> {
  const differences: string[] = [];
  for (const recording of recordings) {
    const difference = await differenceFrom(recording).catch((error: unknown) => String(error));
    if (difference !== undefined) differences.push(`${recording.id}: ${difference}\n  expected ${JSON.stringify(recording.expect)}`);
  }
  return differences;
}

describe.each(['asl-recordings', 'reference/asl-cases'] as const)('%s', (folder) => {
  const recordings = recordingsIn(folder);

  test('the simulator ends as recorded', async () => {
    if (!recordings) {
      print(`fidelity: the folder ${folder} is not here: nothing was compared`);
      return;
    }
    const differences = await differencesOf(recordings);
    print(`fidelity: ${folder}: ${recordings.length - differences.length} of ${recordings.length} as recorded`);
    expect(differences).toEqual([]);
  });

  test('the causes that AWS words itself', async () => {
    const worded = (recordings ?? []).filter(({ expect: { cause } }) => cause !== undefined && cause !== null && cause !== '');
    const same = await Promise.all(worded.map(hasRecordedCause));
    print(`fidelity: ${folder}: ${same.filter(Boolean).length} of ${worded.length} causes word by word`);
    expect(worded.filter((_, index) => !same[index]).map(({ id }) => id)).toEqual([]);
  });
});
