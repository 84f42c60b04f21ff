using Interpol.Strategy.Model.Serialization;

internal enum OutputFormat
{
    Json,
    StratML,
}

// The options of a conversion.
internal sealed record Options(
    string Input, InputOptions InputOptions, string Output, OutputFormat Format, StratMLVersion Version)
{
    public string Extension => Format == OutputFormat.Json ? ".json" : ".xml";
}
