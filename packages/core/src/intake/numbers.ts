/** Figures as people write them. */
import { readNumber } from '../tables/index.ts'

/** Also with thousands set apart: `1,234,567`, `1 234 567`, `١٬٢٣٤`; `1.234` is a fraction, `1.234.567` is not. */
export function grouped(text: string): number | undefined {
  const inThrees = /^[1-9\u0661-\u0669\u06f1-\u06f9]\p{Nd}{0,2}(?:(?:[,\u066c\u00a0\u202f' ]\p{Nd}{3})+|(?:\.\p{Nd}{3}){2,})$/u.test(text)
  return readNumber(inThrees ? text.replaceAll(/[,.\u066c\u00a0\u202f' ]/g, '') : text)
}

/** Of people, who come whole: `60.000`, as half of the world writes it, is sixty thousand. */
export function countOf(text: string): number | undefined {
  return /^[1-9\u0661-\u0669\u06f1-\u06f9]\p{Nd}{0,2}\.\p{Nd}{3}$/u.test(text) ? readNumber(text.replace('.', '')) : grouped(text)
}
