internal enum ContentFormat
{
    // A framework.
    Json,

    // Frameworks in one document.
    JsonCatalog,

    // A framework on each line.
    JsonLines,

    ProgressReport,

    StratML,

    // Markdown, wiki text or plain text.
    Markdown,

    Word,

    // CSV, or a sheet of an Excel workbook.
    Table,
}
