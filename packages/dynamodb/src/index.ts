export { DynamoAttributeValue } from './attribute-value';
export {
  DynamoBatchGetItem,
  type DynamoBatchGetItemJsonataProps,
  type DynamoBatchGetItemJsonPathProps,
  type DynamoBatchGetItemProps,
} from './batch-get-item';
export type { DynamoBatchGetRequest } from './batch-get-request';
export {
  DynamoBatchWriteItem,
  type DynamoBatchWriteItemJsonataProps,
  type DynamoBatchWriteItemJsonPathProps,
  type DynamoBatchWriteItemProps,
} from './batch-write-item';
export type { DynamoBatchWriteRequest } from './batch-write-request';
export type { DynamoCondition } from './condition';
export { DynamoConsumedCapacity } from './consumed-capacity';
export {
  DynamoDeleteItem,
  type DynamoDeleteItemJsonataProps,
  type DynamoDeleteItemJsonPathProps,
  type DynamoDeleteItemProps,
} from './delete-item';
export type { DynamoExpressionAttributes, DynamoExpressionNames } from './expression-attributes';
export { DynamoGetItem, type DynamoGetItemJsonataProps, type DynamoGetItemJsonPathProps, type DynamoGetItemProps } from './get-item';
export { DynamoItemCollectionMetrics } from './item-collection-metrics';
export { DynamoProjectionExpression } from './projection-expression';
export { DynamoPutItem, type DynamoPutItemJsonataProps, type DynamoPutItemJsonPathProps, type DynamoPutItemProps } from './put-item';
export { DynamoQuery, type DynamoQueryJsonataProps, type DynamoQueryJsonPathProps, type DynamoQueryProps } from './query';
export { DynamoReturnValues } from './return-values';
export { DynamoScan, type DynamoScanJsonataProps, type DynamoScanJsonPathProps, type DynamoScanProps } from './scan';
export { DynamoSelect } from './select';
export type { DynamoSelection } from './selection';
export type { DynamoTransactGetItem } from './transact-get-item';
export {
  DynamoTransactGetItems,
  type DynamoTransactGetItemsJsonataProps,
  type DynamoTransactGetItemsJsonPathProps,
  type DynamoTransactGetItemsProps,
} from './transact-get-items';
export type {
  DynamoTransactConditionCheck,
  DynamoTransactDelete,
  DynamoTransactOperation,
  DynamoTransactPut,
  DynamoTransactUpdate,
} from './transact-operation';
export { DynamoTransactWriteItem } from './transact-write-item';
export {
  DynamoTransactWriteItems,
  type DynamoTransactWriteItemsJsonataProps,
  type DynamoTransactWriteItemsJsonPathProps,
  type DynamoTransactWriteItemsProps,
} from './transact-write-items';
export {
  DynamoUpdateItem,
  type DynamoUpdateItemJsonataProps,
  type DynamoUpdateItemJsonPathProps,
  type DynamoUpdateItemProps,
} from './update-item';
export { DynamoWriteRequest } from './write-request';
