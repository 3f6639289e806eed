/** OpenCC's tables: `简 繁1 繁2|…`. The package has no types for them. */
declare module 'opencc-js/dict/*' {
  const table: string;
  export default table;
}
