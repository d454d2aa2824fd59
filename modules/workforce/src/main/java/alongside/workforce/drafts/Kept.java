package alongside.workforce.drafts;

/**
 * A draft as it was kept.
 *
 * @param others whether there are more drafts of the same form, such as one of another tab
 */
record Kept(FormDraft draft, boolean others) {}
