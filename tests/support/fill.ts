import { settings } from "@/lib/platform/env";
import { fillOrRefuse } from "@/scripts/start/prepare";

/* Fills a demonstration as the start does, in a process of its own that a test may kill. */
await fillOrRefuse(settings());
process.exit(0);
