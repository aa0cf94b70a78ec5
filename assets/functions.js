// The formulas are registered by the pane's page, which Excel runs for them too (shared runtime): it asks for this file and needs nothing of it.
