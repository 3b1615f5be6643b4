import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { createAdmission } from './loopback/admission.ts';
import { BODY_LIMIT } from './loopback/read-body.ts';
import { DEFECT } from './loopback/refusals.ts';
import { refusedPage, refusedQuestion, send } from './loopback/reply.ts';
import { type Ask, route, type Visit } from './loopback/route.ts';
import { pageFilesIn } from './page-files.ts';

export type LoopbackOptions = {
  readonly ask: Ask;
  /** Folder of the built window. */
  readonly pages: string;
  /** 0, the default, lets the system choose a free one. */
  readonly port?: number;
  readonly limits?: Partial<LoopbackLimits>;
};

/** Times in milliseconds, sizes in bytes. */
export type LoopbackLimits = {
  readonly body: number;
  readonly headersTime: number;
  readonly requestTime: number;
  /** How long a connection may rest between two questions. */
  readonly keepAliveTime: number;
  readonly connections: number;
};

export type Loopback = {
  readonly origin: string;
  /** An address that opens the window once; every call makes another. */
  readonly entrance: () => string;
  /** Lets what is being answered finish, for a moment, and closes the door. */
  readonly close: () => Promise<void>;
};

/** A browser sends a header or a large file to its own machine at once; who takes longer is keeping the door busy. */
const LIMITS: LoopbackLimits = {
  body: BODY_LIMIT,
  headersTime: 5_000,
  requestTime: 60_000,
  keepAliveTime: 60_000,
  connections: 128,
};
const CLOSING_TIME = 2_000;

/** Opens the services behind HTTP, for a browser on this machine and nobody else. */
export async function openLoopback(options: LoopbackOptions): Promise<Loopback> {
  const limits = { ...LIMITS, ...options.limits };
  const server = createServer({
    headersTimeout: limits.headersTime,
    requestTimeout: limits.requestTime,
    keepAliveTimeout: limits.keepAliveTime,
    connectionsCheckingInterval: Math.min(1_000, limits.headersTime),
    maxHeaderSize: 16 * 1024,
  });
  server.maxConnections = limits.connections;
  const port = await listen(server, options.port ?? 0);
  const origin = `http://127.0.0.1:${port}`;
  const admission = createAdmission(`rungs-${port}`);
  const visit: Visit = {
    origin,
    admission,
    findPageFile: pageFilesIn(options.pages),
    ask: options.ask,
    bodyLimit: limits.body,
  };
  server.on('request', (request, response) => void receive(request, response, visit));
  server.on('clientError', (problem, socket) => refuseBroken(problem, socket as Socket));
  return {
    origin,
    entrance: () => `${origin}/?token=${admission.issueToken()}`,
    close: () => close(server),
  };
}

async function receive(request: IncomingMessage, response: ServerResponse, visit: Visit): Promise<void> {
  try {
    const reply = await route(request, visit);
    // What is left of a refused body is read and dropped: a browser would not see the answer to a broken connection.
    request.resume();
    send(response, reply);
  } catch {
    if (response.headersSent || request.socket.destroyed) response.destroy();
    else send(response, request.method === 'POST' ? refusedQuestion(DEFECT) : refusedPage(DEFECT));
  }
}

/**
 * A browser opens connections in advance: one that has asked nothing in time is closed without a word, for an answer
 * would be taken for the answer to its next question. What is no HTTP is told so.
 */
function refuseBroken(problem: NodeJS.ErrnoException, socket: Socket): void {
  if (socket.writable && problem.code !== 'ERR_HTTP_REQUEST_TIMEOUT')
    socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  else socket.destroy();
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('The server has no port.'));
      else resolve(address.port);
    });
  });
}

function close(server: Server): Promise<void> {
  const force = setTimeout(() => server.closeAllConnections(), CLOSING_TIME);
  return new Promise((resolve) => {
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
}
