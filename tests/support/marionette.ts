import { connect, type Socket } from 'node:net';

/**
 * A client of Marionette, the remote protocol built into Firefox: JSON messages
 * `[0, id, command, parameters]` and `[1, id, error, result]`, each behind its length and a colon.
 * Debian has no geckodriver, and WebDriver BiDi does not reach the pages of extensions.
 */
export class Marionette {
  private received = Buffer.alloc(0);
  private lastId = 0;
  private readonly waiting = new Map<
    number,
    { resolve(result: unknown): void; reject(error: Error): void }
  >();

  private constructor(private readonly socket: Socket) {
    socket.on('data', (data: Buffer) => this.take(data));
    socket.on('close', () => this.fail('Firefox has closed the connection'));
    socket.on('error', error => this.fail(error.message));
  }

  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('error', reject);
      socket.once('connect', () => {
        socket.off('error', reject);
        resolve(new Marionette(socket));
      });
    });
  }

  /** Sends one command; rejects with Firefox's error. */
  send(command: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.lastId;
    const message = Buffer.from(JSON.stringify([0, id, command, parameters]));
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.socket.write(Buffer.concat([Buffer.from(`${message.length}:`), message]));
    });
  }

  disconnect(): void {
    this.socket.destroy();
  }

  private take(data: Buffer): void {
    this.received = Buffer.concat([this.received, data]);
    for (;;) {
      const colon = this.received.indexOf(':');
      const end = colon + 1 + Number(this.received.subarray(0, colon));
      if (colon < 0 || this.received.length < end) return;
      this.answer(JSON.parse(this.received.subarray(colon + 1, end).toString()));
      this.received = this.received.subarray(end);
    }
  }

  private answer(message: unknown): void {
    // The greeting is an object, not a list.
    if (!Array.isArray(message)) return;
    const [, id, error, result] = message as [
      1,
      number,
      { error: string; message: string } | null,
      unknown,
    ];
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
    else waiting?.resolve(result);
  }

  private fail(reason: string): void {
    for (const { reject } of this.waiting.values()) reject(new Error(reason));
    this.waiting.clear();
  }
}
