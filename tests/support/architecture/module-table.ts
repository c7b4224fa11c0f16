export interface ModuleRow {
  readonly name: string;
  readonly packages: readonly string[];
  readonly dom: boolean;
}

const codeSpans = (cell: string): readonly string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] as string);

/**
 * The rows of the table headed `| module | owns | packages | DOM |`, in its order. Throws where there is no such table
 * or a row is not understood: a table that reads as empty would allow everything.
 */
export const parseModuleTable = (markdown: string): readonly ModuleRow[] => {
  const lines = markdown.split('\n');
  const head = lines.findIndex((line) => /^\|\s*module\s*\|\s*owns\s*\|\s*packages\s*\|\s*DOM\s*\|/.test(line));
  if (head === -1) throw new Error('No table headed "| module | owns | packages | DOM |".');
  const after = lines.slice(head + 2);
  const length = after.findIndex((line) => !line.startsWith('|'));
  return after.slice(0, length === -1 ? after.length : length).map((line) => {
    const [name = '', , packages = '', dom = ''] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    const [module] = codeSpans(name);
    if (module === undefined || !/^(yes|no)$/.test(dom)) throw new Error(`Row of the table not understood: ${line}`);
    return { name: module, packages: codeSpans(packages), dom: dom === 'yes' };
  });
};
