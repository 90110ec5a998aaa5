import { execFileSync, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';

/** What jest writes with `--json`, as far as it is read here. */
interface TestResult {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** Files that broke before their first test. */
  readonly numRuntimeErrorTestSuites: number;
}

const graph = JSON.parse(execFileSync('nx', ['graph', '--print'], { encoding: 'utf8', maxBuffer: 1e8 })).graph;
const projects: { name: string; result: string }[] = Object.values<{ name: string; data: { root: string; targets: object } }>(graph.nodes)
  .filter(({ data }) => 'test' in data.targets)
  .map(({ name, data }) => ({ name, result: path.join(data.root, 'test-result.json') }));

// A result that is there afterwards is of this run, or of an equal one that nx has kept.
for (const { result } of projects) fs.rmSync(result, { force: true });
const run = spawnSync('nx', ['run-many', '-t', 'test', '--output-style=static', ...process.argv.slice(2)], { stdio: 'inherit' });

const results = projects.map(({ name, result }) => read(name, result));
const passed = sum(results.map(({ numPassedTests }) => numPassedTests));
const failed = sum(results.map(({ numFailedTests, numRuntimeErrorTestSuites }) => numFailedTests + numRuntimeErrorTestSuites));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || run.status !== 0 ? 1 : 0;

function read(name: string, result: string): TestResult {
  if (fs.existsSync(result)) return JSON.parse(fs.readFileSync(result, 'utf8'));
  console.error(`${name} left no test result, which counts as a failure`);
  return { numPassedTests: 0, numFailedTests: 1, numRuntimeErrorTestSuites: 0 };
}

function sum(counts: number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
