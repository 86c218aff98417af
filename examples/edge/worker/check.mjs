// Runs a module that imports nothing: `node check.mjs FILE.wasm`. Fails unless its main gives 0.

import { readFile } from 'node:fs/promises';

const [file] = process.argv.slice(2);
const module = await WebAssembly.compile(await readFile(file));
const imports = WebAssembly.Module.imports(module);
if (imports.length > 0) {
  // No clock, no randomness, no I/O: whatever it asked for, a worker might not have.
  throw new Error(`the module imports ${imports.map(({ name }) => name).join(', ')}`);
}
const { exports } = await WebAssembly.instantiate(module, {});
const code = exports.main(0, 0);
if (code !== 0) throw new Error(`the check inside the sandbox gave ${code}`);
console.log(`${file}: verifies inside the sandbox, imports nothing`);
