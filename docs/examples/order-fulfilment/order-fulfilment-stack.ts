import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Stack, type StackProps } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { fulfilmentInJsonPath } from './fulfilment-in-json-path';
import { fulfilmentInJsonata } from './fulfilment-in-jsonata';
import { Shop } from './shop';

/** A shop, and the machine that fulfils its orders in either query language. */
export class OrderFulfilmentStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    const shop = new Shop(this, 'Shop');
    new sfn.StateMachine(this, 'InJsonPath', {
      definitionBody: sfn.DefinitionBody.fromChainable(fulfilmentInJsonPath(new Construct(this, 'JsonPath'), shop)),
    });
    new sfn.StateMachine(this, 'InJsonata', {
      queryLanguage: sfn.QueryLanguage.JSONATA,
      definitionBody: sfn.DefinitionBody.fromChainable(fulfilmentInJsonata(new Construct(this, 'Jsonata'), shop)),
    });
  }
}
