'use strict';

const { EventBridgePutEvents, EvaluateExpression } = require('aws-cdk-lib/aws-stepfunctions-tasks');
const { aws_events: events, aws_stepfunctions: sfn } = require('aws-cdk-lib');

/** @param {import('constructs').Construct} scope */
exports.tellOfTheNight = (scope) => {
  /** @type {import('aws-cdk-lib/aws-stepfunctions-tasks').EventBridgePutEventsEntry} */
  const entry = {
    detail: sfn.TaskInput.fromObject({ parcels: sfn.JsonPath.stringAt('$.parcels') }),
    eventBus: new events.EventBus(scope, 'Bus'),
    detailType: 'NightIsOver',
    source: 'parcels',
  };
  const sum = new EvaluateExpression(scope, 'Sum', { expression: '$.a + $.b', resultPath: '$.parcels' });
  return sum.next(new EventBridgePutEvents(scope, 'Tell', { entries: [entry] }));
};
