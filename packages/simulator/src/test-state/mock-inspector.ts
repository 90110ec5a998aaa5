import { SimulationError } from '../errors/simulation-error';
import { StateError } from '../errors/state-error';
import type { InspectedStep, Inspector } from './inspection';
import type { InspectionData, TestStateInput } from './test-state-api';

/** The inspector of a request of TestState. */
export class MockInspector implements Inspector {
  public readonly itemReaderData: unknown;
  private readonly steps = new Map<string, unknown>();

  constructor(private readonly request: TestStateInput) {
    const { mapItemReaderData } = request.stateConfiguration ?? {};
    this.itemReaderData = mapItemReaderData === undefined ? undefined : JSON.parse(mapItemReaderData);
  }

  public inspect(step: InspectedStep, value: unknown): void {
    if (value === undefined) return;
    this.steps.set(step, typeof value === 'number' && !step.startsWith('after') && step !== 'result' ? value : JSON.stringify(value));
  }

  public result(): unknown {
    const { mock, stateConfiguration } = this.request;
    if (mock?.errorOutput) throw new StateError(mock.errorOutput.error, mock.errorOutput.cause);
    const failures = stateConfiguration?.mapIterationFailureCount;
    if (mock?.result === undefined) {
      throw new SimulationError("The state does work: give its result as 'mock: { result }', or its error as 'mock: { errorOutput }'");
    }
    const tolerated = this.steps.get('toleratedFailureCount') ?? 0;
    if (failures !== undefined && failures > Number(tolerated)) {
      throw new StateError('States.ExceedToleratedFailureThreshold', 'The specified tolerated failure threshold was exceeded');
    }
    return JSON.parse(mock.result);
  }

  public withErrorDetails(details: InspectionData['errorDetails']): void {
    this.steps.set('errorDetails', details);
  }

  public get data(): InspectionData {
    return Object.fromEntries(this.steps);
  }
}
