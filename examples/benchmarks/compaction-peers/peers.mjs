// Writes, for the benchmarks: the actions that iam-floyd knows (the universe of both), sets of them,
// what iam-floyd's compact() makes of each set, and the CPU time that it and iam-expand take; of
// the half minute of compact() little is warming up. The same sets come out on every run.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expandIamActions } from '@cloud-copilot/iam-expand';
import floyd from 'iam-floyd';

const SERVICES = ['ec2', 's3', 'iam', 'chime', 'lambda', 'dynamodb', 'kms', 'sqs', 'logs', 'ds'];
const out = process.argv[2];

/** Service prefix → action → levels, over all statement providers. */
const universe = new Map();
/** Service prefix → a statement provider that knows all of the prefix's actions. */
const providers = new Map();
for (const Provider of Object.values(floyd.Statement)) {
  const statement = new Provider();
  if (!statement.servicePrefix) continue;
  const actions = universe.get(statement.servicePrefix) ?? new Map();
  for (const [level, names] of Object.entries(statement.accessLevelList)) {
    for (const name of names) actions.set(name, [...(actions.get(name) ?? []), level]);
  }
  universe.set(statement.servicePrefix, actions);
  providers.set(statement.servicePrefix, Provider);
}

function compacted(service, names) {
  const statement = new (providers.get(service))();
  // A prefix can be spread over several providers: give this one the actions of all of them.
  statement.accessLevelList = { All: [...universe.get(service).keys()] };
  for (const name of names) statement.to(name);
  const action = statement.compact().toJSON().Action;
  return Array.isArray(action) ? action : [action];
}

/** Milliseconds of CPU time that a call takes. */
async function cpu(call) {
  const start = process.cpuUsage();
  await call();
  const used = process.cpuUsage(start);
  return (used.user + used.system) / 1000;
}

/** A small generator of pseudo-random numbers (mulberry32), for sets that stay the same. */
function generator(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function* sets(service) {
  const names = [...universe.get(service).keys()].sort();
  const random = generator(service.length * 1009 + names.length);
  const levels = new Map();
  for (const [name, its] of universe.get(service)) {
    for (const level of its) levels.set(level, [...(levels.get(level) ?? []), name]);
  }
  for (const [level, chosen] of levels) yield ['by level', level, chosen];
  for (const one of levels.keys()) {
    for (const other of levels.keys()) {
      if (one >= other) continue;
      const both = new Set([...levels.get(one), ...levels.get(other)]);
      yield ['by two levels', `${one} + ${other}`, [...both]];
    }
  }
  const words = (name) => name.match(/[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])/g) ?? [name];
  const byVerb = group(names, (name) => words(name).slice(0, 1));
  for (const [verb, chosen] of byVerb) {
    if (chosen.length > 1) yield ['by first word', verb, chosen];
  }
  const byNoun = group(names, (name) => words(name).slice(1));
  let nouns = 0;
  for (const [noun, chosen] of byNoun) {
    if (chosen.length > 2 && nouns++ < 25) yield ['by resource word', noun, chosen];
  }
  for (const share of [0.02, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.98]) {
    for (let repeat = 1; repeat <= 3; repeat++) {
      const chosen = names.filter(() => random() < share);
      if (chosen.length > 0) yield ['random', `${share} #${repeat}`, chosen];
    }
  }
}

function group(items, keysOf) {
  const groups = new Map();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

mkdirSync(out, { recursive: true });
const known = [];
for (const [service, actions] of [...universe].sort()) {
  for (const name of [...actions.keys()].sort()) known.push(`${service}\t${name}`);
}
writeFileSync(join(out, 'universe.tsv'), known.join('\n') + '\n');
const lines = [];
let compaction = 0;
for (const service of SERVICES) {
  for (const [kind, label, names] of sets(service)) {
    let answer;
    compaction += await cpu(() => (answer = compacted(service, names)));
    lines.push([service, kind, label, [...new Set(names)].join(','), answer.join(',')].join('\t'));
  }
}
writeFileSync(join(out, 'sets.tsv'), lines.join('\n') + '\n');

/** The least of the calls of three seconds, by then warm; Carillon is measured in the same way. */
async function warm(call) {
  let least = Infinity;
  const start = process.cpuUsage();
  while (process.cpuUsage(start).user < 3_000_000) least = Math.min(least, await cpu(call));
  return least;
}

const one = await warm(async () => {
  for (let i = 0; i < 100; i++) await expandIamActions('ec2:Get*');
});
const services = [...universe.keys()].map((service) => `${service}:Get*`);
const all = await warm(() => expandIamActions(services));
const times = { compaction, expandOne: one / 100, expandAll: all };
writeFileSync(
  join(out, 'times.tsv'),
  Object.entries(times).map(([name, took]) => `${name}\t${took}\n`).join(''),
);
console.error(`${known.length} actions of ${universe.size} services, ${lines.length} sets`);
