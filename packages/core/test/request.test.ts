import { Jsonata, JsonPath, renderEach } from '../src';

it('renderEach renders a list, and passes on one that is only known later', () => {
  const double = (text: string) => text + text;
  const path = JsonPath.listAt('$.l');
  const jsonata = Jsonata.list('{% $l %}');
  expect(renderEach(['a', 'b'], double)).toEqual(['aa', 'bb']);
  expect(renderEach(path, double)).toBe(path);
  expect(renderEach(jsonata, double)).toBe(jsonata);
  expect(renderEach(undefined, double)).toBe(undefined);
});
