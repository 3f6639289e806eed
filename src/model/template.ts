/** The two things a reader can have a template for. */
export type TemplateKind = 'file-name' | 'markdown';

/** What a template can say of an article; named as in front matter where that has it. */
export const TEMPLATE_VARIABLES = [
  'title',
  'kicker',
  'subtitle',
  'newspaper',
  'date',
  'year',
  'month',
  'day',
  'page',
  'page_name',
  'column',
  'authors',
  'byline',
  'editors',
  'source',
  'url',
  'saved',
  'tags',
  'citation',
  'body',
  'front_matter',
] as const;
export type TemplateVariable = (typeof TEMPLATE_VARIABLES)[number];

/** Those that are too long for the name of a file. */
export const MARKDOWN_ONLY: ReadonlySet<TemplateVariable> = new Set([
  'citation',
  'body',
  'front_matter',
]);

/** What can be done to a value before it is written. */
export const TEMPLATE_FILTERS = [
  'before',
  'after',
  'default',
  'date',
  'join',
  'first',
  'truncate',
] as const;
export type TemplateFilter = (typeof TEMPLATE_FILTERS)[number];

/** Why a template cannot be read; the interface has a sentence for each. */
export const TEMPLATE_FAULTS = [
  'too-long',
  'unclosed',
  'unclosed-quotes',
  'no-variable',
  'unknown-variable',
  'markdown-only',
  'unknown-filter',
  'needs-argument',
  'needs-number',
  'no-argument',
  'not-for-blocks',
  'unexpected',
  'own-line',
  'html',
  'property-quotes',
] as const;
export type TemplateFaultKind = (typeof TEMPLATE_FAULTS)[number];

/** The first thing in a template that cannot be read. */
export interface TemplateFault {
  kind: TemplateFaultKind;
  /** Index in the template, counted as strings are. */
  at: number;
  /** What stands there; empty where something is missing. */
  word: string;
}

/** The names and notes that are made without a template, written as templates. */
export const STARTING_TEMPLATES: Readonly<Record<TemplateKind, string>> = {
  'file-name': '{{date}} {{newspaper}} {{page|before:"第"|after:"版"}} {{title}}',
  markdown: `{{front_matter}}

{{kicker}}

# {{title}}

{{subtitle}}

{{body}}
`,
};
