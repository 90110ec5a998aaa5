import { inRounds, inTurn } from '../rounds';

describe('inTurn', () => {
  it('has three candidates in every order, and as often', () => {
    const orders = Array.from({ length: 6 }, (_, round) => inTurn(['a', 'b', 'c'], round).join(''));
    expect(orders.sort()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']);
  });

  it('has each of two first as often', () => {
    const firsts = Array.from({ length: 4 }, (_, round) => inTurn(['a', 'b'], round)[0]);
    expect(firsts.sort()).toEqual(['a', 'a', 'b', 'b']);
  });
});

it('keeps what was measured round by round, whatever the order', () => {
  let time = 0;
  const rounds = inRounds(3, ['a', 'b'], (candidate) => `${candidate}${time++}`);
  expect(rounds).toEqual({ a: ['a0', 'a3', 'a5'], b: ['b1', 'b2', 'b4'] });
});
