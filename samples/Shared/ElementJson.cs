using Interpol.Strategy.Model;

// The JSON of an element and of a range.
internal sealed record ElementJson(
    string Framework,
    string Kind,
    string? Code,
    string? Reference,
    string Path,
    IEnumerable<string> Groups,
    string? Name,
    string? Description)
{
    // Describes the properties in the help.
    public static (string Label, string Text) Help { get; } =
        ("element", "framework, kind, code, reference, path, groups (of the goal), name, description");

    public static ElementJson Create(StrategicFramework framework, StrategyElement element) => new(
        framework.Id.ToString(),
        Labels.FormatName(element.ElementKind),
        element.GetCode()?.ToString(),
        framework.TryGetReference(element, out ElementReference reference) ? reference.ToString() : null,
        framework.GetLocation(element).Path,
        ElementText.GetGroups(ElementText.GetGoal(framework, element)),
        element.GetName(),
        element.Description);
}

internal sealed record RangeJson(int Start, int Length)
{
    public static (string Label, string Text) Help { get; } = ("range", "start, length (in UTF-16 code units)");

    public static RangeJson Create(TextRange range) => new(range.Start, range.Length);
}
