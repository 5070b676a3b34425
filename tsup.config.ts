import {defineConfig, type Options} from 'tsup'
// @ts-expect-error: rollup reads it as it is, so it has no types
import {entries} from './rollup.config.js'

/** Makes the types of the package; rollup.config.js makes its code. */
export default defineConfig({entry: entries, format: 'esm', dts: {only: true}}) as Options
