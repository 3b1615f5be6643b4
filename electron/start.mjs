// `npm start`: installs what is missing, then builds and opens the app on a Node that is new enough for it.
import { fileURLToPath } from 'node:url';
import { ensureInstalled, isRecentNode, runToEnd } from './install.mjs';

const wishes = process.argv.slice(2);

try {
  const node = ensureInstalled();
  if (isRecentNode(process.versions.node)) {
    const { start } = await import('./launch/start.ts');
    process.exitCode = await start(wishes);
  } else {
    process.exitCode = await runToEnd(node, [fileURLToPath(import.meta.url), ...wishes]);
  }
} catch (problem) {
  console.error(problem.message);
  process.exitCode = 1;
}
