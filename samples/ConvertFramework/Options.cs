using Interpol.Strategy.Model.Serialization;

internal enum OutputFormat
{
    Json,
    StratML,
    Markdown,
    JsonLd,
    Turtle,
}

// The options of a conversion.
internal sealed record Options(
    string Input, InputOptions InputOptions, string Output, OutputFormat Format, StratMLVersion Version)
{
    public string Extension => Format switch
    {
        OutputFormat.Json => ".json",
        OutputFormat.Markdown => ".md",
        OutputFormat.JsonLd => ".jsonld",
        OutputFormat.Turtle => ".ttl",
        _ => ".xml",
    };
}
