/** A study as its file, with its table inside if there is one: the same text read again is the same study, and gives the same answer. */
import type { MembershipRule } from '../../comparison/index.ts'
import type { Sheet } from '../../tables/index.ts'
import type { SetOf } from '../set.ts'
import { studyFormat, type CompareStudy } from '../study.ts'

export function studyFile(study: CompareStudy, sheet: Sheet | null): string {
  const { sets, name, table: _table, ...rest } = study
  const own = Object.fromEntries(Object.entries(sets).map(([set, of]) => [set, setEntry(of)]))
  const data =
    sheet === null
      ? {}
      : {
          data: {
            header: sheet.header,
            rows: sheet.rows.map(({ cells }) => cells.map((cell) => cell ?? null)),
            ...(sheet.commas === true ? { commas: true } : {}),
          },
        }
  return `${JSON.stringify({ format: studyFormat, name, ...rest, sets: own, ...data }, null, 1)}\n`
}

function setEntry({ column, label, codes, whys = {}, rule, renumber, why }: SetOf): Record<string, unknown> {
  const told =
    codes === undefined
      ? undefined
      : Object.fromEntries(
          Object.entries(codes).map(([code, degree]) => [code, Object.hasOwn(whys, code) ? { degree, why: whys[code] } : degree]),
        )
  return {
    column,
    ...(label === undefined ? {} : { label }),
    ...(told === undefined ? {} : { codes: told }),
    ...(renumber === true ? { renumber } : {}),
    ...(rule === undefined ? {} : ruleEntry(rule)),
    ...(why === undefined ? {} : { why }),
  }
}

function ruleEntry(rule: MembershipRule): Record<string, unknown> {
  const { method, ...rest } = rule
  return { method, ...rest }
}
