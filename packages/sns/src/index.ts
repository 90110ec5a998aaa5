export { type MessageAttribute, MessageAttributeDataType } from './message-attribute';
export { SnsPublish, type SnsPublishJsonataProps, type SnsPublishJsonPathProps, type SnsPublishProps } from './publish';
