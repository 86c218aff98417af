// Returns the version of a package that package.json asks for, which must be the installed one.
import { readFileSync } from 'node:fs';

const json = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

export function pin(folder) {
  const wanted = json('./package.json').dependencies[folder]?.split('@').pop();
  const { name, version } = json(`./node_modules/${folder}/package.json`);
  if (version !== wanted) throw new Error(`${name} is ${version}, and package.json asks for ${wanted}: run npm ci`);
  return version;
}

/// Writes the version in the form in which the facts name their sources.
export function named(folder) {
  const { name, license } = json(`./node_modules/${folder}/package.json`);
  return `npm ${name} ${pin(folder)} (${license})`;
}
