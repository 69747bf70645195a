import { diagramOf } from "@/lib/applications/diagram";
import { admissionStages } from "@/prisma/seed/reference/procedures";

/** One page for every distinct route that is seeded. */
const routes = { admission: admissionStages };

/** The diagrams of docs/diagrams as they should be. */
export const diagramPages = Object.entries(routes).map(([route, stages]) => ({
  path: `docs/diagrams/${route}.md`,
  text: `# Route ${route}\n\nWritten by \`npm run diagram\` from lib/applications/workflow.ts and the seeded route; not by hand.\n\n\`\`\`mermaid\n${diagramOf(stages.map(({ kind }) => kind))}\n\`\`\`\n`,
}));
