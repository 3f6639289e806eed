import { render } from 'preact';
import { extensionVersion, listCommands, openShortcutSettings } from '../../browser/extension-info';
import { changeSettings, onSettingsChanged, readSettings } from '../../browser/settings';
import { preparePage } from '../extension-page';
import './options.css';
import { OptionsPage } from './options';
import { createOptions } from './options-state';

const options = createOptions({
  readSettings,
  changeSettings,
  // The page listens as long as it lives.
  onSettingsChanged: callback => onSettingsChanged(callback, new AbortController().signal),
  listCommands,
  openShortcutSettings,
});

await preparePage('optionsTitle');
await options.start();
render(<OptionsPage options={options} version={extensionVersion()} />, document.body);
