import * as fs from 'node:fs';
import { SimulationError } from '../errors/simulation-error';
import type { TaskMock } from '../tasks/task-mock';
import { failWith, succeedWith } from '../tasks/task-mock';
import type { TaskMocks } from '../tasks/task-mocks';
import { inTurn } from '../tasks/task-sequence';
import type { MockConfig, MockedResponse } from './mock-config';

/** More calls than that no response of a file is for. */
const MOST_CALLS = 10_000;

/**
 * The mocks of a test case of a `MockConfigFile.json`.
 *
 * @param config the file's path, or what it says
 * @throws SimulationError if it has no such state machine, test case or response
 */
export function tasksFromMockConfig(config: MockConfig | string, stateMachine: string, testCase: string): TaskMocks {
  const { StateMachines, MockedResponses }: MockConfig = typeof config === 'string' ? JSON.parse(fs.readFileSync(config, 'utf8')) : config;
  const { TestCases } = pick(StateMachines, stateMachine, 'state machine');
  const responses = pick(TestCases, testCase, 'test case');
  return Object.fromEntries(
    Object.entries(responses).map(([state, response]) => [
      state,
      inTurn(...repliesOf(pick(MockedResponses, response, 'response'), response)),
    ]),
  );
}

function pick<T>(from: { readonly [name: string]: T }, name: string, what: string): T {
  if (Object.hasOwn(from ?? {}, name)) return from[name];
  throw new SimulationError(`The mock configuration has no ${what} '${name}'; it has ${Object.keys(from ?? {}).join(', ') || 'none'}`);
}

function repliesOf(response: MockedResponse, name: string): TaskMock[] {
  const replies: TaskMock[] = [];
  for (const [calls, reply] of Object.entries(response)) {
    const [first, last = first] = calls.split('-').map(Number);
    if (!(first >= 0 && last >= first && last < MOST_CALLS)) {
      throw new SimulationError(`The response '${name}' is for the calls '${calls}': write a number or a range, as in 0 or 1-3`);
    }
    for (let call = first; call <= last; call++)
      replies[call] = 'Throw' in reply ? failWith(reply.Throw.Error, reply.Throw.Cause) : succeedWith(reply.Return);
  }
  const missing = Array.from(replies, (reply) => reply === undefined).indexOf(true);
  if (missing >= 0) throw new SimulationError(`The response '${name}' says nothing of call ${missing}`);
  return replies;
}
