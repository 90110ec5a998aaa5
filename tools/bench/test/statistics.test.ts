import { median, ratio } from '../statistics';

describe('median', () => {
  it.each([
    ['one number', [3], 3],
    ['an odd count', [10, 9, 1], 9],
    ['an even count', [4, 1, 100, 2], 3],
  ])('of %s', (_, numbers, expected) => {
    expect(median(numbers)).toBe(expected);
  });

  it('leaves the numbers in their order', () => {
    const numbers = [2, 1];
    median(numbers);
    expect(numbers).toEqual([2, 1]);
  });

  it('of nothing is refused', () => {
    expect(() => median([])).toThrow('There is no median of no numbers.');
  });
});

describe('ratio', () => {
  it('pairs the rounds, so that a slow machine is not taken for a slow library', () => {
    expect(ratio([10, 200, 30], [20, 400, 60])).toBe(0.5);
  });

  it('of rounds that do not pair is refused', () => {
    expect(() => ratio([1], [1, 2])).toThrow('There are 1 and 2 rounds, which do not pair.');
  });
});
