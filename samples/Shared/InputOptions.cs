using System.CommandLine;

// The options of all samples that read files.
internal sealed record InputOptions(ContentFormat? From, bool IsRecursive)
{
    private static readonly Option<string> FromOption = CreateFromOption();

    private static readonly Option<bool> RecursiveOption =
        new("--recursive") { Description = "Include the subfolders of folders" };

    public static void AddTo(RootCommand command, bool hasFolders = true)
    {
        command.Options.Add(FromOption);
        if (hasFolders)
        {
            command.Options.Add(RecursiveOption);
        }
    }

    public static InputOptions Create(ParseResult result) => new(
        result.GetValue(FromOption) switch
        {
            "json" => ContentFormat.Json,
            "jsonl" => ContentFormat.JsonLines,
            "stratml" => ContentFormat.StratML,
            "markdown" => ContentFormat.Markdown,
            "word" => ContentFormat.Word,
            "table" => ContentFormat.Table,
            _ => null,
        },
        result.GetResult(RecursiveOption) is not null && result.GetValue(RecursiveOption));

    private static Option<string> CreateFromOption()
    {
        var option = new Option<string>("--from")
        {
            Description = "Input format: json, jsonl, stratml, markdown, word or table (default: detected)",
            HelpName = "FORMAT",
        };
        _ = option.AcceptOnlyFromAmong("json", "jsonl", "stratml", "markdown", "word", "table");
        return option;
    }
}
