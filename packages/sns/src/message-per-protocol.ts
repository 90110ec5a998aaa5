import { isKnownLater } from '@sfn-tasks/core';

/**
 * Why SNS cannot take a text for each protocol from this message, as far as it is known.
 *
 * @see https://docs.aws.amazon.com/sns/latest/dg/sns-send-custom-platform-specific-payloads-mobile-devices.html
 * @internal
 */
export function whyNotPerProtocol(message: unknown): string | undefined {
  if (isKnownLater(message)) return undefined;
  const texts = typeof message === 'string' ? parsed(message) : message;
  if (texts === null || typeof texts !== 'object') return 'with messagePerSubscriptionType it has to be an object with a text by protocol';
  return 'default' in texts || 'default.$' in texts ? undefined : "it has no text for 'default', which SNS requires";
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
