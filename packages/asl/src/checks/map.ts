import { at, isObject } from '../definition/json';
import { isDistributed, type MachineSite, type StateSite } from '../definition/site';
import type { Report } from '../lint/rule';

/** What only a distributed Map has. */
const DISTRIBUTED_ONLY = [
  'ItemReader',
  'ItemBatcher',
  'ResultWriter',
  'Label',
  'ToleratedFailureCount',
  'ToleratedFailureCountPath',
  'ToleratedFailurePercentage',
  'ToleratedFailurePercentagePath',
];

const LONGEST_LABEL = 40;

/** Hold every Map to the fields of its mode. */
export function checkMaps({ allStates }: MachineSite, report: Report): void {
  for (const state of allStates.filter(({ type }) => type === 'Map')) {
    checkProcessor(state, report);
    if (isDistributed(state)) checkLabel(state, report);
    else checkInline(state, report);
    checkBatcher(state, report);
    checkReader(state, report);
  }
}

function checkProcessor({ json, pointer }: StateSite, report: Report): void {
  if (json.ItemProcessor === undefined && json.Iterator === undefined) {
    report('missing-field', pointer, "A Map needs 'ItemProcessor' with the states to run for each item: add it");
    return;
  }
  const field = json.ItemProcessor === undefined ? 'Iterator' : 'ItemProcessor';
  const processor = json[field];
  const config = isObject(processor) && isObject(processor.ProcessorConfig) ? processor.ProcessorConfig : {};
  const place = at(pointer, field, 'ProcessorConfig');
  if (config.Mode === 'DISTRIBUTED' && config.ExecutionType === undefined) {
    report('missing-field', place, "A distributed Map needs 'ExecutionType': add STANDARD or EXPRESS");
  }
  if (config.Mode !== 'DISTRIBUTED' && config.ExecutionType !== undefined) {
    report(
      'unused-field',
      at(place, 'ExecutionType'),
      "Only a distributed Map reads 'ExecutionType': remove it, or set Mode to DISTRIBUTED",
    );
  }
}

function checkInline({ json, pointer }: StateSite, report: Report): void {
  for (const name of DISTRIBUTED_ONLY) {
    if (json[name] === undefined) continue;
    report('map-fields', at(pointer, name), `Only a distributed Map has '${name}': set ProcessorConfig.Mode to DISTRIBUTED, or remove it`);
  }
}

function checkLabel({ json: { Label: label }, pointer }: StateSite, report: Report): void {
  if (typeof label !== 'string' || (label.length > 0 && label.length <= LONGEST_LABEL)) return;
  report('value', at(pointer, 'Label'), `A label has 1 to ${LONGEST_LABEL} characters, this one ${label.length}: change it`);
}

function checkBatcher({ json: { ItemBatcher: batcher }, pointer }: StateSite, report: Report): void {
  if (!isObject(batcher)) return;
  for (const name of ['MaxItemsPerBatch', 'MaxInputBytesPerBatch']) {
    if (batcher[name] !== undefined && batcher[`${name}Path`] !== undefined) {
      report('conflicting-fields', at(pointer, 'ItemBatcher'), `${name} and ${name}Path exclude each other: keep one`);
    }
  }
  if (Object.keys(batcher).some((name) => name.startsWith('Max'))) return;
  report('missing-field', at(pointer, 'ItemBatcher'), 'A batch needs a size: add MaxItemsPerBatch or MaxInputBytesPerBatch');
}

function checkReader({ json: { ItemReader: reader }, pointer }: StateSite, report: Report): void {
  if (!isObject(reader) || !isObject(reader.ReaderConfig)) return;
  const { CSVHeaderLocation: location, CSVHeaders: headers, MaxItems: most, MaxItemsPath: path } = reader.ReaderConfig;
  const place = at(pointer, 'ItemReader', 'ReaderConfig');
  if (most !== undefined && path !== undefined)
    report('conflicting-fields', place, 'MaxItems and MaxItemsPath exclude each other: keep one');
  if (location === 'GIVEN' && headers === undefined) report('missing-field', place, "Headers that are given need 'CSVHeaders': add them");
  if (location !== 'GIVEN' && headers !== undefined) {
    report('unused-field', at(place, 'CSVHeaders'), 'CSVHeaders are read where CSVHeaderLocation is GIVEN: set it, or remove them');
  }
}
