import type { MessageKey } from '../../browser/i18n';
import type { TemplateFaultKind, TemplateFilter, TemplateVariable } from '../../model/template';

/** What each variable is. */
export const VARIABLE_WORDS: Readonly<Record<TemplateVariable, MessageKey>> = {
  title: 'templateVariableTitle',
  kicker: 'templateVariableKicker',
  subtitle: 'templateVariableSubtitle',
  newspaper: 'templateVariableNewspaper',
  date: 'templateVariableDate',
  year: 'templateVariableYear',
  month: 'templateVariableMonth',
  day: 'templateVariableDay',
  page: 'templateVariablePage',
  page_name: 'templateVariablePageName',
  column: 'templateVariableColumn',
  authors: 'templateVariableAuthors',
  byline: 'templateVariableByline',
  editors: 'templateVariableEditors',
  source: 'templateVariableSource',
  url: 'templateVariableUrl',
  saved: 'templateVariableSaved',
  tags: 'templateVariableTags',
  citation: 'templateVariableCitation',
  body: 'templateVariableBody',
  front_matter: 'templateVariableFrontMatter',
};

/** What each filter does, with an example. */
export const FILTER_WORDS: Readonly<Record<TemplateFilter, MessageKey>> = {
  before: 'templateFilterBefore',
  after: 'templateFilterAfter',
  default: 'templateFilterDefault',
  date: 'templateFilterDate',
  join: 'templateFilterJoin',
  first: 'templateFilterFirst',
  truncate: 'templateFilterTruncate',
};

/** Why a template cannot be read; `$1` is what stands there. */
export const FAULT_SENTENCES: Readonly<Record<TemplateFaultKind, MessageKey>> = {
  'too-long': 'templateFaultTooLong',
  unclosed: 'templateFaultUnclosed',
  'unclosed-quotes': 'templateFaultUnclosedQuotes',
  'no-variable': 'templateFaultNoVariable',
  'unknown-variable': 'templateFaultUnknownVariable',
  'markdown-only': 'templateFaultMarkdownOnly',
  'unknown-filter': 'templateFaultUnknownFilter',
  'needs-argument': 'templateFaultNeedsArgument',
  'needs-number': 'templateFaultNeedsNumber',
  'no-argument': 'templateFaultNoArgument',
  'not-for-blocks': 'templateFaultNotForBlocks',
  unexpected: 'templateFaultUnexpected',
  'own-line': 'templateFaultOwnLine',
  html: 'templateFaultHtml',
  'property-quotes': 'templateFaultPropertyQuotes',
};
