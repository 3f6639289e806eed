/** A place on the web that is known to carry an e-paper: one host may have several. */
export interface RegisteredPlace {
  /** Lower-case host name without port. */
  host: string;
  /** Path that its pages start with: `/scrb/`; `/` where it has the host to itself. */
  pathRoot: string;
  /** Id of the platform it was last seen on; null where unknown. */
  platform: string | null;
  /** Left out where the place is only looked at: recognition asks for no name. */
  name?: string;
}

/** A newspaper at its place on the web. */
export interface Newspaper extends RegisteredPlace {
  /** As its masthead prints it: 四川日报. */
  name: string;
}
