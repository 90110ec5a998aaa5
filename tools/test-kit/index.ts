export { comparable } from './comparable';
export { ALL_PERMISSIONS, type Difference, type GeneralDifference, LIKENESS, PERMISSIONS, STATE } from './difference';
export { describeEveryTask } from './every-task';
export { describeLikeness } from './likeness';
export { callsOf, integrationOf, type Machine, machinesOf } from './machine';
export { readable } from './readable';
export type { Samples, TaskClass } from './sample';
export { type MachineOptions, machineWith, synth } from './synth';
