// `npm test`: installs what is missing, then runs the gate, the stories in a real browser and the benchmarks.
// With `--gate`, as in `npm run check`: the gate alone.
import { fileURLToPath } from 'node:url';
import { ensureInstalled, isRecentNode, runToEnd } from '../electron/install.mjs';

const wishes = process.argv.slice(2);

try {
  const node = ensureInstalled();
  if (isRecentNode(process.versions.node)) {
    const { runTests } = await import('./gate/run-tests.ts');
    process.exitCode = await runTests({ gateOnly: wishes.includes('--gate'), node });
  } else {
    process.exitCode = await runToEnd(node, [fileURLToPath(import.meta.url), ...wishes]);
  }
} catch (problem) {
  console.error(problem.message);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
