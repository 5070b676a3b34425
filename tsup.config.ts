import {defineConfig, type Options} from 'tsup'
import {entries} from './rollup.config.js'

/** Makes the types of the package; rollup.config.js makes its code. */
export default defineConfig({entry: entries, format: 'esm', dts: {only: true}}) as Options
