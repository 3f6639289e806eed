// The surfaces' only way to the browser: their texts.
export { interfaceLanguage, t, type MessageKey } from '../browser/i18n';
