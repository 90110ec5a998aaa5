export { comparable } from './comparable';
export { type Difference, PERMISSIONS, STATE } from './difference';
export { describeEveryTask } from './every-task';
export { describeLikeness } from './likeness';
export { readable } from './readable';
export type { Samples } from './sample';
export { type MachineOptions, machineWith, synth } from './synth';
