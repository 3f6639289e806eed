import type { Settings } from '../../model/settings';
import type { Options } from './options-state';

/** What a section of the options page is given. */
export interface SectionProps {
  settings: Settings;
  options: Options;
}
