// `npm run package`: builds the program and makes the installers of this platform in `release/`.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, isRecentNode, runToEnd } from './install.mjs';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const wishes = process.argv.slice(2);

try {
  const node = ensureInstalled();
  process.exitCode = isRecentNode(process.versions.node)
    ? await makeInstallers(node)
    : await runToEnd(node, [fileURLToPath(import.meta.url), ...wishes]);
} catch (problem) {
  console.error(problem.message);
  process.exitCode = 1;
}

async function makeInstallers(node) {
  const { buildIfStale } = await import('./launch/build.ts');
  for (const part of ['renderer', 'electron']) await buildIfStale(ROOT, part);
  process.chdir(ROOT);
  const builder = path.join(ROOT, 'node_modules', 'electron-builder', 'cli.js');
  return runToEnd(node, [builder, '--publish', 'never', ...wishes]);
}
