import type { Settings } from '../../model/settings';
import type { Running } from '../export-run';
import type { Clip } from '../../model/clip';
import type { ExportFile, ExportFormatId } from '../../model/export-file';

/** Everything outside the library page that it needs; a test passes its own. */
export interface LibraryWorld {
  listClips(): Promise<Clip[]>;
  deleteClip(id: string): Promise<void>;
  onClipsChanged(callback: () => void): void;
  readSettings(): Promise<Settings>;
  changeSettings(patch: Partial<Settings>): Promise<void>;
  onSettingsChanged(callback: (settings: Settings) => void): void;
  /** Asks the reader for the hosts of photos; called in the click itself. Never rejects. */
  askForPhotos(clips: readonly Clip[]): Promise<void>;
  /** Rejects where the export fails or is stopped. */
  exportClips(
    format: ExportFormatId,
    clips: readonly Clip[],
    running: Running,
  ): Promise<ExportFile>;
  saveFile(file: ExportFile): void;
  /** The clip that the page's address names; null where it names none. */
  namedClip(): string | null;
  /** Makes the page's address name a clip, or none. */
  nameClip(id: string | null): void;
  onAddressChanged(callback: () => void): void;
}
