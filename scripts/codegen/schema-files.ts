import { bundleConfig, bundleOrganisation } from './bundle-schema.ts';
import { printShapeModule, shapeOfSchema } from './field-shapes.ts';
import type { Generated } from './generated-file.ts';
import { readSchemaSource } from './schema-source.ts';
import { attachTexts } from './schema-texts.ts';

/** Writes the bundled schemas and the shapes that the layers read. */
export function generateSchemas(): Generated {
  const source = attachTexts(readSchemaSource());
  const organisation = bundleOrganisation(source);
  const config = bundleConfig(source);
  return {
    files: [
      { path: 'schemas/smorg.schema.json', text: print(organisation) },
      { path: 'schemas/config.schema.json', text: print(config) },
      {
        path: 'src/schema/generated/organisation-shape.ts',
        text: printShapeModule(
          'organisationShape',
          "The shape of an organisation's files.",
          shapeOfSchema(organisation, organisation),
        ),
      },
      {
        path: 'src/schema/generated/config-shape.ts',
        text: printShapeModule('configShape', 'The shape of `smorg.yaml`.', shapeOfSchema(config, config)),
      },
    ],
  };
}

function print(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
