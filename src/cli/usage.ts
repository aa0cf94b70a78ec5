/** What `judgement-grid --help` prints. */
export const usage = `judgement-grid: compare a council with comparable authorities and suggest its levels

  judgement-grid assess <workbook.xlsx | figures.csv | figures.parquet> … --authority <name or GSS code> | all
      [--comparators nearest[:k] | published:<file> | family:<name> | list:<name> | country | <name>,<name>…]
      [--variables "Population=2, Density"] [--anywhere]      what the nearest are alike in; of other countries too
      [--families <families.json>] [--context <file>] [--framework joint-review | <file.json> | workbook] [--period 2015-16]
      [--language en|cy|both] [--out <workbook.xlsx>] [--json <results.json>] [--report <report.docx>]
      [--document committee | selfAssessment | directorsReport | servicePlan | staff | public]
      [--close-year 2015-16]      keeps this run's levels, evidence and figures in the workbook as that year
      With --authority all, --out, --json and --report name folders: a file for each authority, over [--workers n] threads.
  judgement-grid inspect <file> … [--json <file>]     what was found: tables, indicators, authorities, periods, problems
  judgement-grid replay <levels.json> [--json <file>] {"levels":[…]} in the framework’s order of domains

  --json - writes to standard output. Comparators, framework and period that no option says are those chosen in the pane, where the
  workbook remembers them; else the nearest ten where there is a context sheet or the country, joint-review, each indicator’s latest.
  Exit 0: done (problems may be listed). 2: usage, or an option that does not fit the input. 3: nothing usable in the input.
  4: a file could not be opened or written.
`;
