export interface TestCount {
  readonly passed: number;
  readonly failed: number;
}
export const NO_TESTS: TestCount = { passed: 0, failed: 0 };

/** The part of vitest's JSON report that is counted. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** Adds one run. A file that failed before any of its tests could is a failure too. */
export function countTests(before: TestCount, report: VitestReport): TestCount {
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: before.passed + report.numPassedTests,
    failed: before.failed + report.numFailedTests + brokenFiles.length,
  };
}
