import { App, type IPropertyInjector, PropertyInjectors, Stack } from 'aws-cdk-lib/core';
import { injectedProps } from '../src';

const ID = 'library.Class';

function adding(props: object, constructUniqueId = ID): IPropertyInjector {
  return { constructUniqueId, inject: (original, { scope, id }) => ({ ...original, ...props, at: `${scope.node.path}/${id}` }) };
}

function injected(app: IPropertyInjector[], stack?: IPropertyInjector[]) {
  return injectedProps(new Stack(new App({ propertyInjectors: app }), 'Stack', { propertyInjectors: stack }), 'Task', ID, { given: true });
}

it.each<[string, IPropertyInjector[], IPropertyInjector[] | undefined, object]>([
  ['are as they are without an injector', [], undefined, { given: true }],
  ['are as they are with injectors of other classes', [adding({ by: 'app' }, 'library.Other')], undefined, { given: true }],
  ['are those of the injector of the app', [adding({ by: 'app' })], undefined, { given: true, by: 'app', at: 'Stack/Task' }],
  ['are those of the nearest injector', [adding({ by: 'app' })], [adding({ by: 'stack' })], { given: true, by: 'stack', at: 'Stack/Task' }],
  [
    'are those of the app if a nearer injector is of another class',
    [adding({ by: 'app' })],
    [adding({ by: 'stack' }, 'library.Other')],
    { given: true, by: 'app', at: 'Stack/Task' },
  ],
])('props %s', (_, app, stack, expected) => {
  expect(injected(app, stack)).toEqual(expected);
});

it('leaves constructs without injectors alone', () => {
  const stack = new Stack();
  injectedProps(stack, 'Task', ID, {});
  expect(PropertyInjectors.hasPropertyInjectors(stack)).toBe(false);
});
