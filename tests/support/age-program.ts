import { spawn, spawnSync } from 'node:child_process';

/** Whether Debian's `age` is here, and `script`, which gives it the terminal that it insists on for a passphrase. */
export function hasAge(): boolean {
  return ['age', 'script'].every((program) => spawnSync('which', [program]).status === 0);
}

/** Unlocks a file with the `age` program, typing the passphrase when it asks; answers with what the terminal showed. */
export function unlockWithAge(locked: string, unlocked: string, passphrase: string): Promise<string> {
  const command = `age -d -o ${quoted(unlocked)} ${quoted(locked)}`;
  const child = spawn('script', ['-q', '-e', '-c', command, '/dev/null'], { stdio: ['pipe', 'pipe', 'inherit'] });
  let shown = '';
  let asked = false;
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      shown += chunk.toString();
      if (asked || !/passphrase/i.test(shown)) return;
      asked = true;
      child.stdin.write(`${passphrase}\n`);
    });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(shown) : reject(new Error(`age ended with ${code}: ${shown}`))));
  });
}

function quoted(name: string): string {
  return `'${name.replaceAll("'", "'\\''")}'`;
}
