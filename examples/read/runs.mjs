// The runs of an experiment in JavaScript: npm i hyparquet; node runs.mjs runs/my-ensemble
import { readdirSync, readFileSync } from 'node:fs'
import { parquetReadObjects } from 'hyparquet'

const folder = `${process.argv[2]}/chunks`
const files = readdirSync(folder).filter((name) => /^[0-9a-f]+\.parquet$/.test(name))
const buffers = files.map((name) => new Uint8Array(readFileSync(`${folder}/${name}`)).buffer)
const runs = (await Promise.all(buffers.map((file) => parquetReadObjects({ file, columns: ['run', 'outcome', 'peak_crowd'] })))).flat()
console.log(runs.length, 'runs, largest crowd', Math.max(...runs.map((run) => run.peak_crowd)), 'people')
