/** How Step Functions' own request becomes that of the service, where the two are not the same. */
export interface Translation {
  readonly operation: string;
  /** The service's member for one of the request; with `[]` at its end it is a list of what the request has one of. Nothing: it is not sent. */
  readonly members: { readonly [given: string]: string | undefined };
  /** Members that are required, and that Step Functions looks up by a name. */
  readonly lookedUp?: string[];
}

export const REQUESTS: { [action: string]: Translation } = {
  // Step Functions itself reads and writes the objects.
  'bedrock:invokeModel': { operation: 'InvokeModel', members: { Input: undefined, Output: undefined } },
  'elasticmapreduce:addStep': { operation: 'AddJobFlowSteps', members: { ClusterId: 'JobFlowId', Step: 'Steps[]' } },
  'elasticmapreduce:cancelStep': { operation: 'CancelSteps', members: { StepId: 'StepIds[]' } },
  'elasticmapreduce:createCluster': { operation: 'RunJobFlow', members: {} },
  'elasticmapreduce:modifyInstanceFleetByName': {
    operation: 'ModifyInstanceFleet',
    members: { InstanceFleetName: undefined },
    lookedUp: ['InstanceFleetId'],
  },
  'elasticmapreduce:modifyInstanceGroupByName': {
    operation: 'ModifyInstanceGroups',
    members: { InstanceGroupName: undefined, InstanceGroup: 'InstanceGroups[]' },
    lookedUp: ['InstanceGroupId'],
  },
  'elasticmapreduce:setClusterTerminationProtection': { operation: 'SetTerminationProtection', members: { ClusterId: 'JobFlowIds[]' } },
  'elasticmapreduce:terminateCluster': { operation: 'TerminateJobFlows', members: { ClusterId: 'JobFlowIds[]' } },
};

/** The request with the service's names. */
export function translated(request: object, { members }: Translation): object {
  return Object.fromEntries(
    Object.entries(request).flatMap(([key, value]) => {
      const [, given, path] = /^(.*?)(\.\$)?$/.exec(key) as string[];
      if (!Object.hasOwn(members, given)) return [[key, value]];
      const name = members[given];
      if (name === undefined) return [];
      const listed = name.endsWith('[]');
      return [[`${listed ? name.slice(0, -2) : name}${path ?? ''}`, listed && !path ? [value] : value]];
    }),
  );
}
