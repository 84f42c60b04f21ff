using System.Text.RegularExpressions;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Represents an element or an indicator as SKOS describes it, computed without the library.</summary>
internal sealed partial class ExpectedConcept
{
    public required object Record { get; init; }

    public required string Path { get; init; }

    public required string Kind { get; init; }

    public ExpectedConcept? Parent { get; init; }

    public ElementCode? Code { get; init; }

    public string? Label { get; init; }

    public string? OtherLabel { get; init; }

    public string? Definition { get; init; }

    public string Iri { get; private set; } = "";

    public string Notation { get; private set; } = "";

    public static IReadOnlyList<ExpectedConcept> GetAll(StrategicFramework framework)
    {
        List<ExpectedConcept> concepts = [];
        foreach (StrategyElement element in framework.GetElements())
        {
            ExpectedConcept? goal = concepts.LastOrDefault(concept => concept.Record is Goal);
            int index = concepts.Count(concept => concept.Record.GetType() == element.GetType()
                && (element is not Objective || concept.Parent == goal));
            ExpectedConcept concept = Create(element, index, element is Objective ? goal : null);
            concepts.Add(concept);
            if (element is Objective objective)
            {
                concepts.AddRange(objective.Indicators.Select((indicator, i) => Create(indicator, i, concept)));
            }
        }

        foreach (ExpectedConcept concept in concepts)
        {
            concept.Identify(framework.Id.ToString(), concepts);
        }

        return concepts;
    }

    private static ExpectedConcept Create(StrategyElement element, int index, ExpectedConcept? goal) => new()
    {
        Record = element,
        Kind = char.ToLowerInvariant($"{element.ElementKind}"[0]) + $"{element.ElementKind}"[1..],
        Path = element switch
        {
            Vision => "vision",
            Mission => "mission",
            CoreValue => $"values[{index}]",
            Goal => $"goals[{index}]",
            _ => $"{goal!.Path}.objectives[{index}]",
        },
        Parent = goal,
        Code = element.GetCode(),
        Label = Visible(element.GetName()) ?? Visible(element.Description),
        Definition = Visible(element.GetName()) is null ? null : Visible(element.Description),
    };

    private static ExpectedConcept Create(PerformanceIndicator indicator, int index, ExpectedConcept objective)
    {
        string[] labels =
        [
            .. new[] { Visible(indicator.Name), Visible(indicator.MeasurementDimension) }.OfType<string>().Distinct(),
        ];
        return new()
        {
            Record = indicator,
            Kind = "indicator",
            Path = $"{objective.Path}.indicators[{index}]",
            Parent = objective,
            Code = indicator.Code,
            Label = labels.FirstOrDefault(),
            OtherLabel = labels.ElementAtOrDefault(1),
        };
    }

    private void Identify(string framework, List<ExpectedConcept> all)
    {
        bool hasUniqueCode = Code is not null
            && all.Count(other => other.Record is StrategyElement && other.Code == Code) == 1;
        Iri = Record is PerformanceIndicator indicator ? IdentifyIndicator(indicator, framework, all)
            : hasUniqueCode ? $"{framework}/{Escape($"{Code}")}"
            : $"{framework}#{Escape(Path)}";
        string code = Space().Replace($"{Code}", " ").Trim();
        bool isRepeated = all.Any(other =>
            other != this
            && (other.Record is StrategyElement || Record is PerformanceIndicator)
            && Space().Replace($"{other.Code}", " ").Trim() == code);
        Notation = code.Length == 0 || PathStart().IsMatch(code) || isRepeated ? Path : code;
    }

    private string IdentifyIndicator(PerformanceIndicator indicator, string framework, List<ExpectedConcept> all)
    {
        string? identifier = Visible(indicator.Identifier);
        bool isUsable = identifier is not null
            && !identifier.StartsWith($"{framework}/", StringComparison.Ordinal)
            && !identifier.StartsWith($"{framework}#", StringComparison.Ordinal)
            && all.Count(other => (other.Record as PerformanceIndicator)?.Identifier == identifier) == 1;
        string index = Path[Path.LastIndexOf('[')..];
        char separator = Parent!.Iri.Contains('#', StringComparison.Ordinal) ? '.' : '#';
        return isUsable
            ? $"{Parent.Iri}/{Escape(identifier!)}"
            : $"{Parent.Iri}{separator}indicators{Escape(index)}";
    }

    private static string Escape(string text) =>
        text is "." or ".." ? string.Concat(text.Select(_ => "%2E")) : Uri.EscapeDataString(text);

    private static string? Visible(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    [GeneratedRegex(@"[\s\p{Cc}]+")]
    private static partial Regex Space();

    [GeneratedRegex(@"^(vision$|mission$|values\[|goals\[)")]
    private static partial Regex PathStart();
}
