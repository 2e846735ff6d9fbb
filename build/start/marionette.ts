import { connect, type Socket } from 'node:net';
import { PATIENCE } from './looker';

/**
 * A small client for Marionette, Firefox's own remote protocol: `LENGTH:[0, id, command, parameters]`, answered by
 * `LENGTH:[1, id, error, result]`. WebDriver BiDi has no access to the browser's own windows before Firefox 148 and
 * none to popups; Marionette has had it since long before 140.
 */
export class Marionette {
  private waiting = new Map<number, { resolve: (value: unknown) => void; reject: (reason: Error) => void }>();
  private last = 0;
  private unread = Buffer.alloc(0);

  private constructor(private readonly socket: Socket) {
    socket.on('data', (chunk) => {
      this.unread = Buffer.concat([this.unread, chunk]);
      this.readAll();
    });
    socket.once('close', () => {
      for (const { reject } of this.waiting.values()) reject(new Error('Firefox closed while we looked.'));
      this.waiting.clear();
    });
  }

  static async open(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await new Promise<void>((resolve, reject) => {
      socket.once('error', reject);
      socket.once('connect', () => resolve());
    });
    socket.on('error', () => undefined);
    return new Marionette(socket);
  }

  /** @returns the command's result; for most commands that is `{ value }` */
  send(command: string, parameters: Record<string, unknown> = {}): Promise<unknown> {
    const id = ++this.last;
    const text = JSON.stringify([0, id, command, parameters]);
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`Firefox did not answer ${command} in time.`)), 2 * PATIENCE);
      this.waiting.set(id, {
        resolve: (value) => {
          clearTimeout(late);
          resolve(value);
        },
        reject: (reason) => {
          clearTimeout(late);
          reject(reason);
        },
      });
      this.socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  /** Runs the body of an async function in the current context: a page, or the browser's own window. */
  async run(body: string): Promise<unknown> {
    const script = `const done = arguments[arguments.length - 1];
      (async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const answer = (await this.send('WebDriver:ExecuteAsyncScript', { script, args: [], sandbox: null })) as {
      value: { value?: unknown; error?: string };
    };
    if (answer.value.error !== undefined) throw new Error(answer.value.error);
    return answer.value.value;
  }

  close(): void {
    this.socket.destroy();
  }

  private readAll(): void {
    for (;;) {
      const colon = this.unread.indexOf(':');
      const end = colon + 1 + Number(this.unread.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || this.unread.length < end) return;
      const message: unknown = JSON.parse(this.unread.subarray(colon + 1, end).toString());
      this.unread = this.unread.subarray(end);
      // The greeting is an object; everything after it is a list.
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message as [number, number, { message?: string } | null, unknown];
      const waits = this.waiting.get(id);
      this.waiting.delete(id);
      if (error) waits?.reject(new Error(error.message ?? 'Firefox refused.'));
      else waits?.resolve(result);
    }
  }
}
