import { borderOf } from '../bisection';

const VERSIONS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

it.each(VERSIONS.map((border, index) => [border, VERSIONS[index - 1]]))(
  'finds %s, and that %s is the last bad one',
  (firstGood, lastBad) => {
    expect(borderOf(VERSIONS, (version) => version >= firstGood)).toEqual({ firstGood, lastBad });
  },
);

it('takes the last one to be good', () => {
  expect(borderOf(VERSIONS, () => false)).toEqual({ firstGood: 'g', lastBad: 'f' });
});
