import browser, { type Runtime } from 'webextension-polyfill';
import type { BackgroundProtocol, PageProtocol } from '../messages/protocol';
import { client, server, type Client, type Handlers } from '../messages/rpc';
import { mayAskBackground } from '../messages/senders';

/** Asks the background. Throws `MessageError` when it fails, refuses or is gone. */
export const askBackground: Client<BackgroundProtocol> = client(request =>
  browser.runtime.sendMessage(request),
);

/** Asks the content script of a tab. Throws when none is there. */
export function askPage(tabId: number): Client<PageProtocol> {
  return client(request => browser.tabs.sendMessage(tabId, request, { frameId: 0 }));
}

/** Answers what the background is asked; senders that may not ask are refused. */
export function serveBackground(
  handlers: Handlers<BackgroundProtocol, Runtime.MessageSender>,
): void {
  const ours = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('')).origin };
  browser.runtime.onMessage.addListener(
    server(handlers, (verb, sender) => mayAskBackground(verb, sender, ours)),
  );
}

/** Answers what the content script is asked; only this extension's other contexts can reach it. */
export function servePage(handlers: Handlers<PageProtocol, Runtime.MessageSender>): void {
  browser.runtime.onMessage.addListener(
    server(
      handlers,
      (_verb, sender) => sender.id === browser.runtime.id && !sender.tab?.url?.startsWith('http'),
    ),
  );
}
