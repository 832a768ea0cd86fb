/**
 * Whole rows as entities, for what every page and letter reads. TypeORM writes a query anew each time, which takes longer than its
 * answer does; here the text is written once, and the values are made what the entity says they are.
 */
import type { DataSource, EntityManager, EntityMetadata } from 'typeorm';

/** Of one entity in one database. `selects`: by the names of what is asked for. */
interface Shape {
  metadata: EntityMetadata;
  columns: string;
  selects: Map<string, string>;
}

const shapes = new WeakMap<DataSource, Map<unknown, Shape>>();

/**
 * The rows whose properties have these values; all, where none is asked for.
 * @param order properties, ascending; left out: in no order
 */
export function rowsOf<T extends object>(tx: EntityManager, entity: new () => T, values: Readonly<Partial<T>>, order: readonly (keyof T & string)[] = []): Promise<T[]> {
  const { metadata, selects } = shapeOf(tx.dataSource, entity);
  const asked = Object.keys(values);
  // In SQL nothing equals NULL: who asks so would find nothing and not know why.
  for (const [property, value] of Object.entries(values)) if (value === null || value === undefined) throw new Error(`${metadata.name}.${property} is asked for without a value`);
  const key = `${asked.join()}/${order.join()}`;
  const column = (property: string): string => {
    const found = metadata.findColumnWithPropertyName(property);
    if (!found) throw new Error(`${metadata.name} has no ${property}`);
    return `"${found.databaseName}"`;
  };
  const condition = selects.get(key) ?? (asked.map((property, index) => `${column(property)} = $${index + 1}`).join(' AND ') || 'true') + (order.length > 0 ? ` ORDER BY ${order.map(column).join(', ')}` : '');
  selects.set(key, condition);
  return rowsWhere(tx, entity, condition, Object.values(values));
}

/** The one row with these values, or null. */
export const rowOf = async <T extends object>(tx: EntityManager, entity: new () => T, values: Readonly<Partial<T>>): Promise<T | null> => (await rowsOf(tx, entity, values))[0] ?? null;

/** @param condition SQL after `WHERE`, in the names of the table's columns; the parameters are its $1, $2 … */
export async function rowsWhere<T extends object>(tx: EntityManager, entity: new () => T, condition: string, parameters: readonly unknown[]): Promise<T[]> {
  const { metadata, columns } = shapeOf(tx.dataSource, entity);
  const rows: Record<string, unknown>[] = await tx.query(`SELECT ${columns} FROM ${metadata.tableName} WHERE ${condition}`, [...parameters]);
  return rows.map((row) => {
    const made = new entity() as Record<string, unknown>;
    for (const column of metadata.columns) made[column.propertyName] = tx.dataSource.driver.prepareHydratedValue(row[column.databaseName], column);
    return made as T;
  });
}

function shapeOf(database: DataSource, entity: new () => object): Shape {
  const known = shapes.get(database) ?? new Map<unknown, Shape>();
  shapes.set(database, known);
  const found = known.get(entity);
  if (found) return found;
  const metadata = database.getMetadata(entity);
  const shape: Shape = { metadata, columns: metadata.columns.map(({ databaseName }) => `"${databaseName}"`).join(', '), selects: new Map() };
  known.set(entity, shape);
  return shape;
}
