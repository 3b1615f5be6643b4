// Makes sure that the packages of package-lock.json are there. Plain JavaScript without dependencies: it runs first, on
// whatever Node the machine has (18 or newer), and hands on the Node that everything else runs with.
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A part of Node. What is imported of it becomes a module first, with all that is in it: of its files, streams that no command
 * wants. Node 18 can only be asked through `createRequire`, which takes a while to make.
 */
export const partOfNode = (name) => process.getBuiltinModule?.(name) ?? createRequire(import.meta.url)(name);

const { existsSync, readFileSync, statSync, writeFileSync } = partOfNode('node:fs');

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const WINDOWS = process.platform === 'win32';
/** The first Node that strips types unasked and has `node:sqlite`. */
const OLDEST_NODE = [22, 18];

/**
 * Installs what is missing and returns the path of a Node that can run the program. `quiet` keeps standard output free.
 * Throws an `Error` with one sentence for the user when that cannot be done.
 */
export function ensureInstalled({ quiet = false, root = ROOT } = {}) {
  if (!isInstalled(root)) {
    const say = quiet ? console.error : console.log;
    say('Installing the packages that Rungs needs; this happens once and takes about a minute.');
    install(root);
    writeFileSync(stampPath(root), lockOf(root));
  }
  return nodeOf(root) ?? fetchNode(root);
}

/** Runs a program to its end on the streams of this one, hands signals on, and returns its exit code. */
export function runToEnd(command, args) {
  return new Promise((resolve, reject) => {
    const child = processes().spawn(command, args, { stdio: 'inherit', windowsHide: true });
    // On Ctrl-C the terminal tells the child itself; this program has to outlive it.
    const handOn = (signal) => child.kill(signal);
    const wait = () => {};
    process.on('SIGTERM', handOn).on('SIGHUP', handOn).on('SIGINT', wait);
    child.on('error', reject);
    child.on('exit', (code) => {
      process.off('SIGTERM', handOn).off('SIGHUP', handOn).off('SIGINT', wait);
      resolve(code ?? 130);
    });
  });
}

/** True when `version`, as in "24.1.0", can run the program. */
export function isRecentNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

function isInstalled(root) {
  if (isStamped(root)) return true;
  const lock = lockOf(root);
  if (read(stampPath(root))?.equals(lock)) return true;
  if (!holdsLockedPackages(root)) return false;
  writeFileSync(stampPath(root), lock);
  return true;
}

/** True when the lock has not changed since its stamp, a copy of it, was made: a look at both takes less than to read them. */
function isStamped(root) {
  const lock = statSync(path.join(root, 'package-lock.json'), { throwIfNoEntry: false });
  const stamp = statSync(stampPath(root), { throwIfNoEntry: false });
  return lock?.size === stamp?.size && lock !== undefined && lock.ctimeMs < stamp.mtimeMs;
}

/** True when npm's own record of node_modules has every package of the lock, as after an `npm ci` by hand. */
function holdsLockedPackages(root) {
  const record = read(path.join(root, 'node_modules', '.package-lock.json'));
  if (record === null) return false;
  const installed = JSON.parse(String(record)).packages;
  const locked = JSON.parse(String(lockOf(root))).packages;
  return Object.entries(locked).every(
    ([place, entry]) =>
      place === '' ||
      (installed[place] === undefined ? entry.optional === true : installed[place].version === entry.version),
  );
}

function install(root) {
  const quick = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  const clean = npm(root, ['ci', ...quick]);
  if (clean.status === 0) return;
  // A lock that does not suit this platform or npm, or on Windows a file in use: a plain install still serves.
  const plain = npm(root, ['install', '--no-save', ...quick]);
  if (plain.status === 0) return;
  console.error(`${plain.stdout ?? ''}${plain.stderr ?? ''}`.trim());
  throw new Error(
    'The packages that Rungs needs could not be installed: npm says why above. Check the network, then try again.',
  );
}

function npm(root, args) {
  const script = process.env.npm_execpath;
  const options = { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true };
  return script !== undefined && /\.c?js$/.test(script)
    ? processes().spawnSync(process.execPath, [script, ...args], options)
    : processes().spawnSync('npm', args, { ...options, shell: WINDOWS });
}

function nodeOf(root) {
  const own = path.join(root, 'node_modules', 'node', 'bin', WINDOWS ? 'node.exe' : 'node');
  if (existsSync(own)) return own;
  return isRecentNode(process.versions.node) ? process.execPath : null;
}

/** The `node` package fetches its binary in an install script, which npm may have been told not to run. */
function fetchNode(root) {
  const folder = path.join(root, 'node_modules', 'node');
  const options = { cwd: folder, stdio: 'ignore', windowsHide: true };
  processes().spawnSync(process.execPath, ['installArchSpecificPackage.js'], options);
  const found = nodeOf(root);
  if (found !== null) return found;
  throw new Error(
    `Rungs needs Node ${OLDEST_NODE.join('.')} or newer, this is ${process.versions.node}, and a newer one could not be installed: install it from nodejs.org.`,
  );
}

/** Loaded when it is needed: a command of an installed program starts none, and would wait for it. */
function processes() {
  return partOfNode('node:child_process');
}

/** Kept as the stamp itself, not as a sum of it: to load what makes sums takes longer than all else here. */
function lockOf(root) {
  return readFileSync(path.join(root, 'package-lock.json'));
}

function stampPath(root) {
  return path.join(root, 'node_modules', '.rungs-installed');
}

/** Null when there is no such file. */
function read(file) {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
