// Reads mutations of the fixtures and says what went wrong:
//   npm run fuzz                                     20,000 mutations of seed 1
//   npm run fuzz -- --seed N --count N               others, or fewer
//   npm run fuzz -- --seed N --case PAGE#NUMBER      one of them again; its markup follows
import { parseArgs } from 'node:util';
import { fuzzedPages, startFuzzer, told } from '../tests/fuzz/fuzzer';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '20000' },
    case: { type: 'string' },
  },
});
const { seed } = values;
const pages = fuzzedPages();
const fuzzer = await startFuzzer();
try {
  await (values.case ? again(values.case) : everything(Number(values.count)));
} finally {
  await fuzzer.close();
}

async function everything(count: number) {
  const each = Math.ceil(count / pages.length);
  const started = Date.now();
  let slowest = { ms: 0, name: '' };
  let [cases, wrong] = [0, 0];
  for (const page of pages) {
    const result = await fuzzer.run(page, seed, 0, Math.min(each, count - cases));
    cases += result.cases;
    if (result.slowest.ms > slowest.ms) slowest = result.slowest;
    wrong += result.failed.length;
    for (const finding of result.failed) console.log(told(seed, finding));
    if (result.title !== 'fuzz' || result.elements)
      throw new Error(`${page.name}: something of the page was attached or ran`);
  }
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(
    `${cases} mutations of ${pages.length} pages, seed ${seed}: ${wrong} wrong; slowest ${slowest.ms} ms (${slowest.name}); ${seconds} s`,
  );
  process.exitCode = wrong ? 1 : 0;
}

async function again(name: string) {
  const [, pageName, number] = /^(.+)#(\d+)$/.exec(name) ?? [];
  const page = pages.find(other => other.name === pageName);
  if (!page) throw new Error(`No page has the name ${name}; it is like founder-new/a1-page#17.`);
  const { failed } = await fuzzer.run(page, seed, Number(number), Number(number) + 1);
  for (const finding of failed) console.log(told(seed, finding));
  if (!failed.length) console.log(`${name}: nothing wrong`);
  console.log(await fuzzer.markupOf(page, seed, Number(number)));
  process.exitCode = failed.length ? 1 : 0;
}
