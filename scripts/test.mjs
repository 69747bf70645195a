#!/usr/bin/env node
import { runPinned } from "./bootstrap/run-pinned.mjs";

runPinned("scripts/test/main.ts", process.argv.slice(2));
