/**
 * The functions of JSONata 2.0.6 without `$eval`, and those that Step Functions adds.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html
 */
export const JSONATA_FUNCTIONS: readonly string[] = [
  ...['string', 'length', 'substring', 'substringBefore', 'substringAfter', 'uppercase', 'lowercase', 'trim', 'pad', 'contains', 'split'],
  ...['join', 'match', 'replace', 'base64encode', 'base64decode'],
  ...['encodeUrlComponent', 'encodeUrl', 'decodeUrlComponent', 'decodeUrl'],
  ...['number', 'abs', 'floor', 'ceil', 'round', 'power', 'sqrt', 'random', 'formatNumber', 'formatBase', 'formatInteger', 'parseInteger'],
  ...['sum', 'max', 'min', 'average', 'boolean', 'not', 'exists', 'count', 'append', 'sort', 'reverse', 'shuffle', 'distinct', 'zip'],
  ...['keys', 'lookup', 'spread', 'merge', 'sift', 'each', 'error', 'assert', 'type', 'now', 'millis', 'fromMillis', 'toMillis'],
  ...['map', 'filter', 'single', 'reduce', 'clone'],
  ...['partition', 'range', 'hash', 'uuid', 'parse'],
];
