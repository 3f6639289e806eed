import browser, { type Runtime } from 'webextension-polyfill';
import type { BackgroundProtocol, FileMakerProtocol, PageProtocol } from '../messages/protocol';
import { client, server, type Client, type Handlers } from '../messages/rpc';
import { mayAskBackground } from '../messages/senders';

type Sender = Runtime.MessageSender;

/** Asks the background. Throws `MessageError` when it fails, refuses or is gone. */
export const askBackground: Client<BackgroundProtocol> = client('background', request =>
  browser.runtime.sendMessage(request),
);

/** Asks the content script of a tab. Throws when none is there. */
export function askPage(tabId: number): Client<PageProtocol> {
  return client('page', request => browser.tabs.sendMessage(tabId, request, { frameId: 0 }));
}

/** Asks the place where files are made. Throws when it is not open. */
export const askFileMaker: Client<FileMakerProtocol> = client('file-maker', request =>
  browser.runtime.sendMessage(request),
);

/** Answers what the background is asked; senders that may not ask are refused. */
export function serveBackground(handlers: Handlers<BackgroundProtocol, Sender>): void {
  const ours = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('')).origin };
  browser.runtime.onMessage.addListener(
    server('background', handlers, (verb, sender) => mayAskBackground(verb, sender, ours)),
  );
}

/** Answers what the content script is asked. Only the extension's own contexts can send to a tab. */
export function servePage(handlers: Handlers<PageProtocol, Sender>): void {
  browser.runtime.onMessage.addListener(server('page', handlers, isFromUs));
}

/** Answers requests for files; those of content scripts are refused. */
export function serveFileMaker(handlers: Handlers<FileMakerProtocol, Sender>): void {
  browser.runtime.onMessage.addListener(
    server('file-maker', handlers, (verb, sender) => isFromUs(verb, sender) && !sender.tab),
  );
}

const isFromUs = (_verb: string, sender: Sender) => sender.id === browser.runtime.id;
