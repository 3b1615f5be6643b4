import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { decodeWire, encodeWire } from '../../../shared/api/wire.ts';
import { enter, openTestLoopback, type TestLoopback } from '../../support/open-test-loopback.ts';
import { type RawRequest, rawHttp } from '../../support/raw-http.ts';

/** A question as the window asks it, but for what a test changes. */
async function ask(door: TestLoopback, changes: Partial<RawRequest> = {}) {
  const headers = {
    origin: door.origin,
    'content-type': 'application/json',
    cookie: changes.headers?.cookie ?? (await enter(door)),
    ...changes.headers,
  };
  return rawHttp(door.origin, { method: 'POST', target: '/ask/app.describe', body: '{}', ...changes, headers });
}

function codeOf(body: string): unknown {
  return (decodeWire(body) as { problem?: { code?: string } }).problem?.code;
}

describe('coming in', () => {
  it('exchanges the token of its address for a strict, hidden cookie and sends the visitor to the window', async () => {
    const door = await openTestLoopback();
    const answer = await rawHttp(door.origin, { target: door.entrance().slice(door.origin.length) });
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe('/');
    expect(answer.headers['set-cookie']?.[0]).toMatch(/^rungs-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it('takes a token once and then says in one sentence how to get in again', async () => {
    const door = await openTestLoopback();
    const target = door.entrance().slice(door.origin.length);
    await rawHttp(door.origin, { target });
    const again = await rawHttp(door.origin, { target });
    expect(again.status).toBe(403);
    expect(again.headers['set-cookie']).toBeUndefined();
    expect(again.body).toContain('press Enter in the terminal where Rungs runs to get a new one');
  });

  it('takes a used token from someone who is in already, as from a second tab', async () => {
    const door = await openTestLoopback();
    const target = door.entrance().slice(door.origin.length);
    const first = await rawHttp(door.origin, { target });
    const cookie = first.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
    const second = await rawHttp(door.origin, { target, headers: { cookie } });
    expect(second.status).toBe(303);
    expect(second.headers['set-cookie']).toBeUndefined();
  });

  it.each(['/', '/index.html', '/assets/main-1a2b.js', '/?token=', '/?token=guess', '/nothing'])(
    'shows nothing at %s without a cookie',
    async (target) => {
      const door = await openTestLoopback();
      const answer = await rawHttp(door.origin, { target, headers: { cookie: 'rungs=1; other=2' } });
      expect(answer.status).toBe(403);
      expect(answer.body).not.toContain('export');
    },
  );

  it('does not spend a token on a look at the headers alone', async () => {
    const door = await openTestLoopback();
    const target = door.entrance().slice(door.origin.length);
    expect((await rawHttp(door.origin, { method: 'HEAD', target })).status).toBe(403);
    expect((await rawHttp(door.origin, { target })).status).toBe(303);
  });
});

describe('the window', () => {
  it('is served with the right types, its policy and no way to be framed or sniffed', async () => {
    const door = await openTestLoopback();
    const cookie = await enter(door);
    const page = await rawHttp(door.origin, { target: '/', headers: { cookie } });
    expect(page.status).toBe(200);
    expect(page.body).toContain('<title>Rungs</title>');
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': expect.stringContaining("default-src 'none'; script-src 'self'"),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    expect(page.headers['content-security-policy']).not.toContain('unsafe');
    const script = await rawHttp(door.origin, { target: '/assets/main-1a2b.js', headers: { cookie } });
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(script.headers['cache-control']).toContain('immutable');
    const style = await rawHttp(door.origin, { target: '/assets/Gr%C3%B6%C3%9Fe%201.css', headers: { cookie } });
    expect(style.headers['content-type']).toBe('text/css; charset=utf-8');
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/assets/../../secret.txt',
    '//secret.txt',
    '/./../secret.txt%00.html',
    '/%',
    'http://127.0.0.1/secret.txt',
  ])('does not lead outside its folder by %s', async (target) => {
    const door = await openTestLoopback();
    const answer = await rawHttp(door.origin, { target, headers: { cookie: await enter(door) } });
    expect([403, 404]).toContain(answer.status);
    expect(answer.body).not.toBe('secret');
  });

  it('is refused under another name of this machine', async () => {
    const door = await openTestLoopback();
    const cookie = await enter(door);
    const { port } = new URL(door.origin);
    for (const host of [`localhost:${port}`, `evil.example:${port}`, '127.0.0.1', `127.0.0.1:${port}.evil.example`]) {
      expect((await rawHttp(door.origin, { target: '/', headers: { cookie, host } })).status).toBe(403);
    }
  });

  it('is not changed by other methods', async () => {
    const door = await openTestLoopback();
    const cookie = await enter(door);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      expect((await rawHttp(door.origin, { method, target: '/', headers: { cookie } })).status).toBe(405);
    }
  });
});

describe('a question', () => {
  it('reaches the desk with its bytes, and its answer is kept by nobody', async () => {
    const door = await openTestLoopback();
    const request = { text: 'Ζωή', bytes: new Uint8Array([0, 255, 7]) };
    const answer = await ask(door, { target: '/ask/packet.render', body: encodeWire(request) });
    expect(answer.status).toBe(200);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(decodeWire(answer.body)).toEqual({ ok: true, value: request });
    expect(door.asked).toEqual([['packet.render', request]]);
  });

  it.each<[string, Partial<RawRequest>, number, string]>([
    ['from a page of another origin', { headers: { origin: 'http://127.0.0.1:1' } }, 403, 'foreign'],
    ['from a page that hides its origin', { headers: { origin: 'null' } }, 403, 'foreign'],
    ['without the cookie', { headers: { cookie: '' } }, 403, 'not-admitted'],
    ['with a guessed cookie', { headers: { cookie: 'rungs-1=guess' } }, 403, 'not-admitted'],
    ['by GET', { method: 'GET', body: '' }, 405, 'wrong-method'],
    ['as a form', { headers: { 'content-type': 'text/plain' } }, 415, 'wrong-type'],
    ['compressed', { headers: { 'content-encoding': 'gzip' } }, 415, 'wrong-type'],
    ['that is not JSON', { body: '{"a":' }, 400, 'not-json'],
    ['with bytes that are not base64', { body: '{"$bytes":"%"}' }, 400, 'not-json'],
    ['that is not UTF-8', { body: new Uint8Array([0x22, 0xff, 0x22]) }, 400, 'not-text'],
    ['with a name that is a path', { target: '/ask/../ask/x/y' }, 404, 'not-found'],
    ['with more in its address', { target: '/ask/app.describe?x=1' }, 404, 'not-found'],
  ])('%s is refused in the wire form', async (_case, changes, status, code) => {
    const door = await openTestLoopback();
    const answer = await ask(door, changes);
    expect(answer.status).toBe(status);
    expect(codeOf(answer.body)).toBe(code);
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    expect(door.asked).toEqual([]);
  });

  it('is refused without an origin, as a script outside a browser sends it', async () => {
    const door = await openTestLoopback();
    const headers = { 'content-type': 'application/json', cookie: await enter(door) };
    const answer = await rawHttp(door.origin, { method: 'POST', target: '/ask/app.describe', headers, body: '{}' });
    expect(codeOf(answer.body)).toBe('foreign');
  });

  it('that is too large gets an answer that says so, whether it announces its size or not', async () => {
    const door = await openTestLoopback({ body: 2 * 1024 * 1024 });
    const body = JSON.stringify('x'.repeat(3 * 1024 * 1024));
    for (const headers of [{}, { 'transfer-encoding': 'chunked' }]) {
      const answer = await ask(door, { body, headers });
      expect(answer.status).toBe(413);
      expect(answer.body).toContain('larger than 2 MB');
    }
    expect(door.asked).toEqual([]);
  });

  it('that meets a defect gets a sentence without the details of it', async () => {
    const door = await openTestLoopback({}, () => Promise.reject(new Error('case text')));
    const answer = await ask(door);
    expect(answer.status).toBe(500);
    expect(codeOf(answer.body)).toBe('unexpected');
    expect(answer.body).not.toContain('case text');
  });

  it('is answered beside many others', async () => {
    const door = await openTestLoopback();
    const cookie = await enter(door);
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, index) => ask(door, { body: String(index), headers: { cookie } })),
    );
    expect(answers.map(({ body }) => (decodeWire(body) as { value: number }).value)).toEqual(
      Array.from({ length: 60 }, (_, index) => index),
    );
  });
});

describe('the connection', () => {
  it('listens on the loopback address only', async () => {
    const door = await openTestLoopback();
    expect(new URL(door.origin).hostname).toBe('127.0.0.1');
    await expect(rawHttp(`http://127.0.0.2:${new URL(door.origin).port}`, { target: '/' })).rejects.toThrow(
      'ECONNREFUSED',
    );
  });

  it.each([
    ['that stopped within a header', 'GET / HTTP/1.1\r\nHost: 127'],
    ['that was opened in advance and has asked nothing', ''],
  ])('is closed without an answer when it is one %s', async (_case, sent) => {
    const door = await openTestLoopback({ headersTime: 200 });
    expect(await answerTo(door, sent)).toBe('');
  });

  it('tells what is no HTTP so', async () => {
    const door = await openTestLoopback();
    expect(await answerTo(door, 'Hello\r\n\r\n')).toMatch(/^HTTP\/1\.1 400/);
  });

  it('lets a question that is being answered finish before the door closes', async () => {
    let finish: (value: unknown) => void = () => {};
    const door = await openTestLoopback(
      {},
      () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    );
    const answer = ask(door);
    await wait(50);
    const closed = door.close();
    finish({ ok: true, value: 'done' });
    expect((await answer).body).toContain('done');
    await closed;
    await expect(rawHttp(door.origin, { target: '/' })).rejects.toThrow('ECONNREFUSED');
  });
});

/** All that a connection is answered until it is closed. */
function answerTo(door: { readonly origin: string }, sent: string): Promise<string> {
  const socket = connect(Number(new URL(door.origin).port), '127.0.0.1');
  if (sent !== '') socket.write(sent);
  return new Promise((resolve) => {
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk.toString();
    });
    socket.on('close', () => resolve(text));
    socket.on('error', () => resolve(text));
  });
}
