internal enum ContentFormat
{
    // A framework.
    Json,

    // Frameworks in one document.
    JsonCatalog,

    // A framework on each line.
    JsonLines,

    StratML,
}
