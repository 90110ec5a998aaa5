import * as fs from 'node:fs';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { toMermaid, toSvg } from '@sfn-tasks/asl';
import { machineIn } from '../definition-source';
import { SimulationError } from '../errors/simulation-error';
import type { Execution } from '../execution/execution';
import { isObject } from '../json/json-value';
import { tasksFromMockConfig } from '../mock-config/tasks-from-mock-config';
import { visitsOf } from '../picture/visits';
import { simulate } from '../simulate';
import type { TaskMocks } from '../tasks/task-mocks';
import { endingOf, traceLine } from '../trace/trace';
import { type CommandOptions, readCommandLine, USAGE } from './command-line';

/** Where a command writes. */
export interface CommandOutput {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

const PROCESS: CommandOutput = {
  out: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
};

/**
 * The command line of this package: `npx @sfn-tasks/simulator run cdk.out/Orders.template.json --input order.json`.
 *
 * @param words what stands after the command's name
 * @returns the exit code: 0 the execution succeeded, 1 it failed, 2 it could not be simulated
 */
export async function runCommand(words: readonly string[], output: CommandOutput = PROCESS): Promise<number> {
  try {
    const { file, options } = readCommandLine(words);
    if (file === undefined) {
      output.out(USAGE);
      return 0;
    }
    return await run(file, options, output);
  } catch (thrown) {
    output.error(
      thrown instanceof SimulationError ? thrown.message : thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
    );
    return 2;
  }
}

async function run(file: string, options: CommandOptions, { out }: CommandOutput): Promise<number> {
  const { name } = machineIn(file, options['state-machine'], undefined);
  const startTime = options['start-time'] === undefined ? new Date() : new Date(options['start-time']);
  if (Number.isNaN(startTime.getTime())) throw new SimulationError(`'${options['start-time']}' is no time`);
  const execution = await simulate(file, {
    stateMachine: options['state-machine'],
    input: options.input === undefined ? {} : readValue(options.input),
    tasks: { ...(await readTasks(options.tasks)), ...readMockConfig(name, options) },
    files: options.files === undefined ? {} : asObject(readJson(options.files), options.files),
    startTime,
    onEvent: (event) => {
      const line = options.json ? undefined : traceLine(event, startTime);
      if (line !== undefined) out(line);
    },
  });
  out(options.json ? resultOf(execution) : endingOf(execution));
  await draw(execution, options);
  return execution.status === 'SUCCEEDED' ? 0 : 1;
}

function resultOf({ status, output, error, cause }: Execution): string {
  return JSON.stringify({ status, output, error, cause }, null, 2);
}

async function draw(execution: Execution, { svg, mermaid, history }: CommandOptions): Promise<void> {
  const drawn = visitsOf(execution);
  if (history !== undefined) fs.writeFileSync(history, JSON.stringify({ events: execution.history }, null, 2));
  if (mermaid !== undefined) fs.writeFileSync(mermaid, toMermaid(execution.definition, drawn));
  if (svg !== undefined) fs.writeFileSync(svg, await toSvg(execution.definition, drawn));
}

/** A file if there is one of that name, else JSON. */
function readValue(text: string): unknown {
  if (fs.existsSync(text)) return readJson(text);
  try {
    return JSON.parse(text);
  } catch {
    throw new SimulationError(`'${text}' is neither a file nor JSON`);
  }
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    throw new SimulationError(`'${file}' cannot be read as JSON: ${(error as Error).message}`);
  }
}

async function readTasks(file: string | undefined): Promise<TaskMocks> {
  if (file === undefined) return {};
  if (file.endsWith('.json')) return asObject(readJson(file), file) as TaskMocks;
  const module: { default?: unknown } = await import(pathToFileURL(path.resolve(file)).href);
  return asObject(module.default ?? module, file) as TaskMocks;
}

function readMockConfig(stateMachine: string, options: CommandOptions): TaskMocks {
  const { 'mock-config': config, 'test-case': testCase } = options;
  if (config === undefined) return {};
  if (testCase === undefined) throw new SimulationError('--mock-config needs --test-case');
  return tasksFromMockConfig(config, stateMachine, testCase);
}

function asObject(value: unknown, file: string): { readonly [name: string]: unknown } {
  if (isObject(value)) return value;
  throw new SimulationError(`'${file}' has to be an object`);
}
