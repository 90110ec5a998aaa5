export { comparable } from './comparable';
export { type Difference, describeLikeness, type Samples } from './likeness';
export { readable } from './readable';
export { type MachineOptions, machineWith, synth } from './synth';
