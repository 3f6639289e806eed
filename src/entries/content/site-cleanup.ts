import { changeSettings, readSettings } from '../../browser/settings';
import { startCleanup, type Cleanup } from '../../cleanup/cleanup';

/** The cleanup of this tab, switched on and off for its site. */
export class SiteCleanup {
  #started = false;
  #running: { cleanup: Cleanup; stop: AbortController } | null = null;

  constructor(
    readonly site: string,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.#running?.stop.abort());
  }

  get isOn(): boolean {
    return this.#running !== null;
  }

  /** How many blocks are hidden now. */
  get hidden(): number {
    return this.#running?.cleanup.removals.length ?? 0;
  }

  /** Begins before anything is painted; ends again if the reader had switched this site off. */
  start(): void {
    this.#started = true;
    this.#begin();
    void readSettings().then(settings => {
      if (settings.cleanupOffSites.includes(this.site)) this.#end();
    });
  }

  /** For a site that turned out to carry an e-paper: starts unless that happened already. */
  startUnlessStarted(): void {
    if (!this.#started) this.start();
  }

  /** Switches, and remembers it for the site. */
  async set(on: boolean): Promise<void> {
    if (on) this.#begin();
    else this.#end();
    const { cleanupOffSites } = await readSettings();
    const others = cleanupOffSites.filter(site => site !== this.site);
    await changeSettings({ cleanupOffSites: on ? others : [...others, this.site] });
  }

  #begin(): void {
    if (this.#running) return;
    const stop = new AbortController();
    this.#running = { cleanup: startCleanup(document, stop.signal), stop };
  }

  #end(): void {
    this.#running?.stop.abort();
    this.#running?.cleanup.undo();
    this.#running = null;
  }
}
