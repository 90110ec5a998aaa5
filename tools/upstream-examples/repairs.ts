/** The least change without which an example neither compiles nor renders with aws-cdk-lib itself. */
export interface Repair {
  readonly wrong: string;
  readonly right: string;
  readonly why: string;
}

export const REPAIRS: Repair[] = [
  {
    wrong: "sfn.TaskInput.fromDataAt('$.state.message')",
    right: "sfn.TaskInput.fromJsonPathAt('$.state.message')",
    why: 'aws-cdk-lib 2 no longer declares fromDataAt',
  },
  {
    wrong: '  }));\n)\n',
    right: '  }));\n',
    why: 'a parenthesis is closed that was never opened',
  },
  {
    wrong: 'instanceFleetType: tasks.EmrCreateCluster.InstanceRoleType.MASTER,\n      launch',
    right: 'instanceFleetType: tasks.EmrCreateCluster.InstanceRoleType.MASTER,\n      targetOnDemandCapacity: 1,\n      launch',
    why: 'aws-cdk-lib refuses a fleet without a target',
  },
];
