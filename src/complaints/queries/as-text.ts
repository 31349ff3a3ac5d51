/** An instant as JSON writes it, made where the rows are: a list of many need not build dates to print them again. */
export const isoText = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
