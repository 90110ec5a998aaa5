// Runs in AWS Lambda, whose runtime brings the clients of the AWS SDK along.

/**
 * Calls one action of an AWS API in another region.
 *
 * What is in the event beside the known fields is added to the parameters.
 */
exports.handler = async ({ service, action, region, endpoint, parameters, ...additional }) => {
  const { Client, Command } = named(service, action);
  const client = new Client({ region, endpoint });
  try {
    return await asJson(await client.send(new Command({ ...parameters, ...additional })));
  } finally {
    client.destroy();
  }
};

function named(service, action) {
  if (!/^[a-z0-9-]+$/.test(service)) throw new Error(`'${service}' is no client of the AWS SDK for JavaScript v3`);
  const sdk = require(`@aws-sdk/client-${service}`);
  const find = (pattern) => sdk[Object.keys(sdk).find((name) => pattern.test(name))];
  const Command = /^\w+$/.test(action) && find(new RegExp(`^${action}Command$`, 'i'));
  if (!Command) throw new Error(`@aws-sdk/client-${service} has no command for the action '${action}'`);
  return { Client: find(/^[A-Z]\w*Client$/), Command };
}

/** A response as JSON can have it: a stream as text, a payload as what it says, any other binary data in Base64. */
async function asJson(value, field = '') {
  if (typeof value?.transformToByteArray === 'function') return asText(await value.transformToByteArray());
  if (value instanceof Uint8Array) return /^(payload|body)$/i.test(field) ? said(asText(value)) : asBase64(value);
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Date || typeof value !== 'object' || value === null) return value;
  if (value instanceof Set) return asJson([...value], field);
  if (Array.isArray(value)) return Promise.all(value.map((item) => asJson(item)));
  const entries = Object.entries(value).map(async ([name, inner]) => [name, await asJson(inner, name)]);
  return Object.fromEntries(await Promise.all(entries));
}

function asText(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return asBase64(bytes);
  }
}

function asBase64(bytes) {
  return Buffer.from(bytes).toString('base64');
}

/** What a text of JSON says, or the text itself if it is none. */
function said(text) {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
