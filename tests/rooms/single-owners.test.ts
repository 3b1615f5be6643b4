import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

type Power = {
  readonly what: string;
  readonly pattern: RegExp;
  /** A line that uses it, to show that the pattern still finds one. */
  readonly example: string;
  readonly owners: RegExp;
};

/** What can do harm, and the one place that may do it. `electron/launch` and `install.mjs` build and start; no case is theirs. */
const POWERS: readonly Power[] = [
  {
    what: 'answering a window of Electron',
    pattern: /\bipcMain\b/,
    example: "ipcMain.handle('x', answer)",
    owners: /^electron\/host\/electron-ipc\.ts$/,
  },
  {
    what: 'talking to the main process',
    pattern: /\bipcRenderer\b/,
    example: "ipcRenderer.invoke('x')",
    owners: /^electron\/preload\.ts$/,
  },
  {
    what: 'asking the desk',
    pattern: /\bwindow\.rungs\b/,
    example: "window.rungs.ask('x', {})",
    owners: /^renderer\/api\/client\.ts$/,
  },
  {
    what: 'sending a request',
    pattern: /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b/,
    example: "await fetch('/ask/x')",
    owners: /^renderer\/api\/client\.ts$/,
  },
  {
    what: 'using the network',
    pattern: /['"](node:)?(http|https|http2|net|tls|dgram|dns)(\/promises)?['"]/,
    example: "import { connect } from 'node:net';",
    owners: /^electron\/host\/loopback(\.ts$|\/)/,
  },
  {
    what: 'writing files',
    pattern:
      /\b(writeFile|appendFile|copyFile|truncate|rename|symlink|createWriteStream|writeSync|openSync)(Sync)?\(|\bopen\([^)]*['"][wa]/,
    example: "await writeFile('case.json', text)",
    owners: /^electron\/(store\/|launch\/|install\.mjs$|host\/command-line\/line-writer\.ts$)/,
  },
  {
    what: 'choosing a colour of a document',
    pattern: /[':]\s?#(?!ffffff)[0-9a-f]{6}\b/,
    example: "const INK = '#14212f';",
    owners: /^(shared\/export\/look\.ts|shared\/chart\/|electron\/window\.ts|renderer\/)/,
  },
  {
    what: 'speaking SQL',
    pattern:
      /\b(SELECT\s.+\sFROM|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+TABLE|PRAGMA)\b|\bDatabaseSync\b/,
    example: "database.exec('DELETE FROM cases')",
    owners: /^electron\/store\//,
  },
  {
    what: 'starting other programs',
    pattern: /['"](node:)?child_process['"]/,
    example: "import { spawn } from 'node:child_process';",
    owners: /^electron\/(launch\/|install\.mjs$)/,
  },
  {
    what: 'keeping data in the browser',
    pattern: /\b(localStorage|sessionStorage|indexedDB|document\.cookie)\b/,
    example: "localStorage.setItem('x', 'y')",
    owners: /^$/,
  },
  {
    what: 'turning text into markup or code',
    pattern: /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|eval|new Function)\b/,
    example: 'element.innerHTML = text',
    owners: /^$/,
  },
  {
    what: 'vouching for the address of a script',
    pattern: /\btrustedTypes\b|\bcreatePolicy\(/,
    example: "trustedTypes.createPolicy('rungs-worker', {})",
    owners: /^renderer\/features\/packet\/load-pdf\.ts$/,
  },
];

const PROGRAM = sourceFiles(['shared', 'electron', 'renderer'], /\.(ts|tsx|mjs)$/).map((file) => ({
  path: file.path,
  code: withoutComments(file.text),
}));

describe.each(POWERS)('$what', ({ pattern, example, owners }) => {
  it('happens in one place', () => {
    const strangers = PROGRAM.filter(({ path, code }) => pattern.test(code) && !owners.test(path));
    expect(strangers.map(({ path }) => path)).toEqual([]);
  });

  it('is found where it happens', () => {
    expect(withoutComments(example)).toMatch(pattern);
  });
});

/** Comments may name what the code must not do. */
function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}
