export { type SqsMessageAttribute, SqsMessageAttributeDataType } from './message-attribute';
export {
  SqsSendMessage,
  type SqsSendMessageJsonataProps,
  type SqsSendMessageJsonPathProps,
  type SqsSendMessageProps,
} from './send-message';
