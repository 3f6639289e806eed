export const TOOLS = ['jianbao', 'readability', 'defuddle'] as const;
export type ToolName = (typeof TOOLS)[number];

/** What is timed: detection alone, and each tool's whole reading. */
export const RUNS = ['detection', ...TOOLS] as const;
export type Run = (typeof RUNS)[number];
