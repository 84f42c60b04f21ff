// Searches strategic frameworks, and finds the elements that are related to a goal or an objective.
// This sample shows how to search a catalog, how to mark the matches, and how to find related elements.
// SearchQuery and RelatedQuery run the queries. SearchJson defines the JSON output.
using System.CommandLine;
using System.Globalization;

var words = new Argument<string[]>("WORDS")
{
    Description = "Words to search for: cyber* is a prefix, '\"secure infrastructure\"' a phrase, -word an exclusion",
    Arity = ArgumentArity.ZeroOrMore,
};
var related = new Option<string>("--related")
{
    Description = "Find related elements, given a reference (interpol-2017-2020/4.2) or a code (4.2)",
    HelpName = "CODE",
};
var files = new Option<string[]>("--in")
{
    Description = "Search these files instead of INTERPOL's frameworks; with --related, search these files also",
    HelpName = "FILE...",
    Arity = ArgumentArity.OneOrMore,
    AllowMultipleArgumentsPerToken = true,
};
var limit = new Option<int>("--limit")
{
    Description = "Maximum number of results",
    HelpName = "N",
    DefaultValueFactory = _ => 10,
    CustomParser = result =>
    {
        string value = result.Tokens[0].Value;
        if (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int limit) || limit < 1)
        {
            result.AddError($"--limit must be an integer of at least 1, but got '{value}'.");
        }

        return limit;
    },
};
var json = new Option<bool>("--json") { Description = "Write JSON" };

var command = new RootCommand(
    "Searches strategic frameworks. Matches are colored in a terminal. Otherwise, they are written as [match].")
{
    words, related, files, limit, json,
};
InputOptions.AddTo(command);
command.Validators.Add(result =>
{
    if (result.GetValue(words) is { Length: > 0 } == result.GetResult(related) is not null)
    {
        result.AddError("Specify either WORDS or --related.");
    }
});
command.SetAction(result =>
{
    var options = new Options(
        result.GetValue(files) ?? [], InputOptions.Create(result), result.GetValue(limit), result.GetValue(json));
    return result.GetValue(related) is { } code
        ? RelatedQuery.RunAsync(code, options)
        : SearchQuery.RunAsync(string.Join(' ', result.GetValue(words)!), options);
});

return await CommandLine.RunAsync(
    command,
    args,
    FrameworkFiles.Help,
    HelpSection.Examples("sustainable funding", "--related 4.2", "power --in samples/data/harbour-2026.json"),
    new(
        "JSON properties:",
        ("WORDS", "query, suggestion, hits (element, score, matches (field, text, ranges))"),
        ("--related", "element, related (element, score)"),
        ElementJson.Help,
        RangeJson.Help));
