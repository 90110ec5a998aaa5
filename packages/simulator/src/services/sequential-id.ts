/** A UUID that is the same in each run of a test. */
export function sequentialId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}
