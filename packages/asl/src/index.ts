export type { ChoiceOperator, ChoiceRule, ChoiceTest } from './definition/choice-rule';
export { COMPARISONS, TYPE_TESTS } from './definition/choice-rule';
export type { Definition, QueryLanguage, StateGroup } from './definition/definition';
export type { Catcher, Retrier } from './definition/error-handling';
export type { ItemBatcher, ItemProcessor, ItemReader, ResultWriter } from './definition/map';
export type {
  ChoiceState,
  FailState,
  FlowStateBase,
  MapState,
  ParallelState,
  PassState,
  PayloadTemplate,
  ResultStateBase,
  State,
  StateBase,
  SucceedState,
  TaskState,
  WaitState,
} from './definition/state';
export type { DrawOptions, Visit } from './draw/diagram';
export { toMermaid } from './draw/mermaid';
export { toDot, toSvg } from './draw/svg';
export type { DefinitionSource } from './extract/extract';
export { extractDefinition, extractStateMachines } from './extract/extract';
export type { ExtractOptions } from './extract/place';
export type { ExtractedStateMachine } from './extract/state-machine';
export type { ResourceJson, TemplateJson } from './extract/template';
export { JSONATA_FUNCTIONS } from './lint/jsonata-function';
export type { LintOptions } from './lint/lint';
export { lint } from './lint/lint';
export type { LintStateMachinesOptions } from './lint/lint-state-machines';
export { LintStateMachines } from './lint/lint-state-machines';
export type { Finding, RuleId, Severity } from './lint/rule';
export { RULES } from './lint/rule';
export type { IntrinsicArgument, IntrinsicCall, IntrinsicLiteral, IntrinsicName } from './syntax/intrinsic';
export { INTRINSICS, splitTemplate } from './syntax/intrinsic';
export type { JsonataExpression, JsonataLimits } from './syntax/jsonata';
export { jsonataOf, parseJsonata } from './syntax/jsonata';
export type { JsonataReference } from './syntax/jsonata-references';
export { parseExpression, parseIntrinsic, parsePath, parseReferencePath } from './syntax/parse';
export type { FilterCondition, FilterOperand, FilterOperator, Path, PathRoot, PathSegment } from './syntax/path';
export { FILTER_OPERATORS, isReferencePath } from './syntax/path';
export { pathsOf } from './syntax/references';
export { SyntaxFault } from './syntax/syntax-fault';
