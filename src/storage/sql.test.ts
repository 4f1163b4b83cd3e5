import { expect, it } from 'vitest';
import { joined, sql } from './sql.ts';

it('values become parameters, pieces become text, at any depth', () => {
  const mine = sql`owner = ${'ada'}`;
  const either = joined([mine, sql`everyone`, sql`id = any(${[1, 2]})`], ' or ');
  expect(sql`select * from t where (${either}) and n > ${3} and ${mine}`.build()).toEqual({
    text: 'select * from t where (owner = $1 or everyone or id = any($2)) and n > $3 and owner = $4',
    values: ['ada', [1, 2], 3, 'ada'],
  });
});

it('what comes from outside never gets into the text', () => {
  const hostile = "'; drop table t; --";
  expect(sql`select ${hostile}`.build()).toEqual({ text: 'select $1', values: [hostile] });
  expect(joined([], ', ').build()).toEqual({ text: '', values: [] });
});
