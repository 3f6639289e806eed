import { isExtensionAlive } from '../../browser/lifetime';
import { storyAddress } from '../../model/story-address';
import type { PageKind } from '../../model/reading';
import { lookAtTab, type Look } from './tab-look';

/** Scripts change a page in many steps: it is looked at in the pause behind them, or after a second. */
const PAUSE = 250;
const LONGEST_UNREST = 1_000;
/** How long an empty page may take to be filled; e-paper servers are slow. */
const LONGEST_FILL = 15_000;
/** How long a story may take to give way to the next. */
const LONGEST_SWAP = 5_000;

/** Some seconds in which changes of the page are looked at. */
interface Watch {
  /** True until what the page is about has come: nothing should be read before. */
  isPending: boolean;
  /** The story that was shown when the page left its address; null where nothing has to give way. */
  readonly left: string | null;
  readonly end: ReturnType<typeof setTimeout>;
}

/** What is to be done when the page has changed. */
interface Listener {
  settled(kind: PageKind): void;
  /** The page has gone to another of its stories without being loaded anew. */
  left(): void;
}

/**
 * Follows a page whose scripts put its content in after it has loaded, and swap it for the next
 * story at another address (`pushState`, `#/…`). Looks only when the page changes and only for some
 * seconds; between them it compares addresses. Does nothing on pages without a sign of an e-paper.
 */
export class LateContent {
  #listener: Listener | null = null;
  #address = addressShown();
  #story = '';
  #isEpaper = false;
  #watch: Watch | null = null;
  #waiting: (() => void)[] = [];
  #pause: ReturnType<typeof setTimeout> | undefined;
  #unrestSince = 0;
  readonly #observer = new MutationObserver(() => this.#onChange());

  constructor(readonly signal: AbortSignal) {
    signal.addEventListener('abort', () => this.#stop());
  }

  /** True while what the page is about has not come. */
  get isPending(): boolean {
    this.#noticeAddress();
    return this.#watch?.isPending ?? false;
  }

  /** Resolves as soon as there is something to read, or when it is clear that nothing comes. */
  async settled(): Promise<void> {
    if (this.isPending) await new Promise<void>(resolve => this.#waiting.push(resolve));
  }

  /**
   * Begins when the document has arrived; says what the page is, at once and whenever that may have
   * changed. Called again, it looks again.
   */
  start(listener: Listener): void {
    if (this.signal.aborted) return;
    if (this.#listener) return void this.#look();
    const look = lookAtTab();
    if (!look.mayBeEpaper) return;
    this.#listener = listener;
    this.#observer.observe(document, { childList: true, subtree: true, characterData: true });
    const { signal } = this;
    for (const name of ['hashchange', 'popstate'])
      addEventListener(name, () => this.#noticeAddress(), { signal });
    addEventListener('click', event => this.#onClick(event), { capture: true, signal });
    this.#open(look.isUnfilled, null, LONGEST_FILL);
    if (!look.isUnfilled) this.#tell(look);
  }

  #open(isPending: boolean, left: string | null, longest: number): void {
    clearTimeout(this.#watch?.end);
    this.#watch = { isPending, left, end: setTimeout(() => this.#close(), longest) };
  }

  /** What has not come by now is taken as it is; a page that turned out to be none is left alone. */
  #close(): void {
    this.#watch = null;
    const look = this.#look();
    if (look && !this.#isEpaper) this.#stop();
  }

  #onChange(): void {
    this.#noticeAddress();
    if (!this.#watch) return;
    const now = performance.now();
    if (this.#pause === undefined) this.#unrestSince = now;
    else if (now - this.#unrestSince > LONGEST_UNREST) return;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#onPause(), PAUSE);
  }

  #onPause(): void {
    this.#pause = undefined;
    if (this.#watch) this.#look();
  }

  /** A press may put another story in the place of this one, at the same address. */
  #onClick(event: Event): void {
    if (!event.isTrusted || this.isPending) return;
    this.#story = lookAtTab().story;
    this.#open(false, null, LONGEST_SWAP);
  }

  #noticeAddress(): void {
    if (!this.#listener || addressShown() === this.#address) return;
    this.#address = addressShown();
    this.#listener.left();
    this.#open(true, this.#story, LONGEST_SWAP);
    this.#onChange();
  }

  /** Null where the extension has gone. */
  #look(): Look | null {
    if (!isExtensionAlive()) return (this.#stop(), null);
    const look = lookAtTab();
    if (!this.#watch?.isPending || !this.#isComing(look, this.#watch.left)) this.#tell(look);
    return look;
  }

  /** Whether what the page is about is still on its way: it is empty, or shows the story it has left. */
  #isComing({ isUnfilled, kind, story }: Look, left: string | null): boolean {
    if (isUnfilled) return true;
    return Boolean(left) && (story === left || (story === '' && kind !== 'page'));
  }

  #tell(look: Look): void {
    this.#isEpaper ||= look.kind !== 'other';
    if (this.#watch) this.#watch.isPending = false;
    this.#story = look.story;
    this.#listener?.settled(look.kind);
    this.#resolve();
  }

  #resolve(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  #stop(): void {
    this.#observer.disconnect();
    clearTimeout(this.#pause);
    clearTimeout(this.#watch?.end);
    this.#watch = null;
    this.#listener = null;
    this.#resolve();
  }
}

const addressShown = () => storyAddress(new URL(location.href));
