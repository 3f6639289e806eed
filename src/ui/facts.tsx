/** Short facts on one line with a thin rule between them: newspaper, date, page, writers. */
export function Facts({ facts, language }: { facts: readonly string[]; language?: string }) {
  return (
    <ul class="facts" lang={language}>
      {facts.map((fact, i) => (
        <li key={i}>{fact}</li>
      ))}
    </ul>
  );
}
