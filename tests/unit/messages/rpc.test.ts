import { describe, expect, it } from 'vitest';
import {
  client,
  MessageError,
  NoAnswerError,
  server,
  type Request,
} from '../../../src/messages/rpc';

interface Protocol {
  add(input: { a: number; b: number }): number;
  fail(): void;
  forbidden(): string;
}

const answer = server<Protocol, string>(
  'background',
  {
    add: ({ a, b }) => a + b,
    fail: () => {
      throw new Error('broken inside');
    },
    forbidden: () => 'secret',
  },
  (verb, sender) => verb !== 'forbidden' || sender === 'friend',
);
const ask = (sender = 'stranger') =>
  client<Protocol>('background', async request => answer(request, sender));

describe('a protocol', () => {
  it('carries the argument there and the result back', async () => {
    await expect(ask()('add', { a: 2, b: 3 })).resolves.toBe(5);
  });

  it('throws at the caller what failed on the other side', async () => {
    await expect(ask()('fail')).rejects.toThrow(MessageError);
    await expect(ask()('fail')).rejects.toThrow('broken inside');
  });

  it('refuses a sender that may not ask', async () => {
    await expect(ask()('forbidden')).rejects.toThrow('forbidden refused');
    await expect(ask('friend')('forbidden')).resolves.toBe('secret');
  });

  it('tells the absence of an answer from a failure', async () => {
    const deaf = client<Protocol>('background', async () => undefined);
    const gone = client<Protocol>('background', async () => {
      throw new Error('Receiving end does not exist.');
    });
    await expect(deaf('fail')).rejects.toThrow(NoAnswerError);
    await expect(gone('fail')).rejects.toThrow(NoAnswerError);
  });

  it.each([
    null,
    'add',
    42,
    {},
    { channel: 'page', verb: 'add', input: { a: 1, b: 1 } },
    { channel: 'background' },
    { verb: 'add' },
  ])('leaves %j to other listeners', message => {
    expect(answer(message, 'friend')).toBeUndefined();
  });

  it.each(['__proto__', 'constructor', 'toString', 'unheard of'])(
    'knows no verb %s',
    async verb => {
      const request: Request = { channel: 'background', verb };
      await expect(answer(request, 'friend')).resolves.toEqual({
        ok: false,
        message: 'unknown verb',
      });
    },
  );
});

// The compiler holds the protocol: each of these lines must be an error.
export function refusedByTheCompiler(call: ReturnType<typeof ask>): void {
  // @ts-expect-error an unknown verb
  void call('subtract', { a: 1, b: 2 });
  // @ts-expect-error a wrong argument
  void call('add', { a: 1 });
  // @ts-expect-error an argument where none is taken
  void call('fail', 1);
  // @ts-expect-error a handler is missing
  server<Protocol, string>('background', { add: () => 1, fail: () => undefined }, () => true);
}
