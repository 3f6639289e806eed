export const matchPatterns = (): string[] => [
  '*://paper.people.com.cn/*',
  '*://epaper.scjjrb.com/*',
];
