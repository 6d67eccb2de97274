/** World Bank commodity prices, CC BY 4.0: means of the year, nominal US dollars (a barrel of oil, a kilogram of the rest). */
import { digits, readRaw, writeTable, type Row } from './table.ts'

const goods = ['oil_brent', 'sugar_world', 'coffee_arabica', 'tea_mombasa']
const months = Map.groupBy(readRaw('worldbank-prices/commodity_prices_monthly_1960_2022.csv'), (row) => (row['date'] ?? '').slice(0, 4))
const rows = [...months].map(([year, own]): Row => {
  const mean = (good: string): string => {
    const values = own.flatMap((row) => (row[good] === undefined || row[good] === '' ? [] : Number(row[good])))
    return values.length < 12 ? '' : digits(String(values.reduce((sum, value) => sum + value, 0) / values.length), 6)
  }
  return { year, ...Object.fromEntries(goods.map((good) => [good, mean(good)])) }
})
writeTable('open/prices.csv', ['year', ...goods], rows, ['year'])
