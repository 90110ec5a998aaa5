export type { EventBridgePutEventsEntry } from './entry';
export {
  EventBridgePutEvents,
  type EventBridgePutEventsJsonataProps,
  type EventBridgePutEventsJsonPathProps,
  type EventBridgePutEventsProps,
} from './put-events';
