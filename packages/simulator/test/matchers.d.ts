import type { SimulatorMatchers } from '../src';

declare global {
  namespace jest {
    interface Matchers<R> extends SimulatorMatchers<R> {}
  }
}
