/** A newspaper at one place on the web: one host may carry several, each under its own path. */
export interface Newspaper {
  /** As its masthead prints it: 四川日报. */
  name: string;
  /** Lower-case host name without port. */
  host: string;
  /** Path that its pages start with: `/scrb/`; `/` where it has the host to itself. */
  pathRoot: string;
  /** Id of the platform it was last seen on; null where unknown. */
  platform: string | null;
}
