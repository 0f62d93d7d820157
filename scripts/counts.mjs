// A Vitest reporter: notes the counts of passed and failed tests for scripts/test.mjs.
import { writeFileSync } from 'node:fs';

export default class Counts {
  onTestRunEnd(modules, errors) {
    let passed = 0;
    let failed = errors.length;
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed++;
        else failed++;
      }
      if (module.state() === 'failed' && [...module.children.allTests('failed')].length === 0) failed++;
    }
    writeFileSync(process.env.ASCRIBE_COUNTS, JSON.stringify({ passed, failed }));
  }
}
