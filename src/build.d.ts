interface ImportMetaEnv {
  /** Set by vite.config.ts: true in Firefox's build, whose linter refuses Chromium's own APIs. */
  readonly FIREFOX: boolean;
}
