import { expect, it } from 'vitest';
import { parseFounderComment } from '../../../src/platforms/founder-comment';

it('reads trimmed values and leaves out empty ones', () => {
  const comment = `mpproperty <founder-date>
    2022-01-08
  </founder-date> <founder-author></founder-author><founder-papername>云汀日报</founder-papername>/mpproperty`;
  expect(parseFounderComment(comment)).toEqual({
    'founder-date': '2022-01-08',
    'founder-papername': '云汀日报',
  });
});

it('leaves out markup inside a value and reads on behind an element that is not closed', () => {
  const comment = 'enpproperty <id>7<title>一行<br>两行</title><nodename>副刊</nodename>';
  expect(parseFounderComment(comment)).toEqual({ title: '一行\n两行', nodename: '副刊' });
});

it('reads entities as text, never as markup', () => {
  const comment = 'enpproperty <title>甲&nbsp;乙&ldquo;丙&rdquo;&lt;img src=x&gt;&unknown;</title>';
  expect(parseFounderComment(comment)).toEqual({ title: '甲\u00a0乙“丙”<img src=x>&unknown;' });
});

it('stops at more elements than any real comment has', () => {
  const many = Array.from({ length: 200 }, (_, index) => `<e${index}>${index}</e${index}>`).join(
    '',
  );
  expect(Object.keys(parseFounderComment(`enpproperty ${many}`))).toHaveLength(64);
});
