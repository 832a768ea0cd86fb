/** Says at the end which suites were skipped for want of a program; with CI=true that is a failure. */
export default class MissingToolsReporter {
  missing = new Map();

  onTestResult(_test, { testResults }) {
    for (const { status, fullName } of testResults) {
      const tool = status === 'pending' && /\[missing tool: ([^\]]+)\]/.exec(fullName)?.[1];
      if (tool) this.missing.set(tool, (this.missing.get(tool) ?? 0) + 1);
    }
  }

  onRunComplete() {
    for (const [tool, tests] of this.missing) console.error(`\n${tool} is not installed: ${tests} tests were skipped. Install it (.ci/run does), and run again.`);
  }

  getLastError() {
    if (this.missing.size && process.env.CI === 'true') return new Error(`Missing on this machine: ${[...this.missing.keys()].join(', ')}`);
    return undefined;
  }
}
