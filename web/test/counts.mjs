// Ends a test run with one line of counts, for people and for ./dev test.
export default class Counts {
  onTestRunEnd(modules, errors) {
    const counts = { passed: 0, failed: errors.length, skipped: 0 };
    for (const module of modules) {
      let tests = 0;
      for (const test of module.children.allTests()) {
        counts[test.result().state] += 1;
        tests += 1;
      }
      if (tests === 0 && !module.ok()) counts.failed += 1;
    }
    const { passed, failed, skipped } = counts;
    console.log(`web: ${passed + failed + skipped} tests, ${passed} passed, ${failed} failed, `
      + `${skipped} skipped`);
  }
}
