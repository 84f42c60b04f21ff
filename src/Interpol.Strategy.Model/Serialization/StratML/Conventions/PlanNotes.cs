using System.Globalization;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>What StratML, or its Part 1 alone, has no element for in a framework, as notes behind what it says besides.</summary>
internal static class PlanNotes
{
    private const string None = "none";

    private static readonly string[] Types = ["strategic plan", "performance plan", "performance report"];

    /// <summary>What stands for the goal that a plan has to have, in one that has none.</summary>
    public static Goal NoGoal { get; } = new() { Name = "" };

    /// <summary>What the framework says besides, its notes included.</summary>
    public static string? Append(StrategicFramework framework, bool isPart1)
    {
        List<ExtensionNote> notes = [];
        if (framework.Id != FrameworkIdGenerator.FromDocument(framework.Identifier, framework.Name))
        {
            notes.Add(ExtensionNote.Create(ExtensionNote.FrameworkId, framework.Id.ToString()));
        }

        if (isPart1 && framework.Type != FrameworkType.StrategicPlan)
        {
            notes.Add(ExtensionNote.Create(ExtensionNote.DocumentType, Types[(int)framework.Type]));
        }

        if (isPart1 && framework.Identifier is { } identifier)
        {
            notes.Add(ExtensionNote.Create(ExtensionNote.DocumentIdentifier, identifier));
        }

        if (isPart1 && framework.Submitter?.Identifier is { } submitter)
        {
            notes.Add(ExtensionNote.Create(ExtensionNote.SubmitterIdentifier, submitter));
        }

        if (framework.Adoption is { } adoption)
        {
            notes.Add(AdoptionNote.Create(adoption));
        }

        if (framework.Source is { } source && !UriSyntax.IsStrictUri(source))
        {
            notes.Add(ExtensionNote.Create(ExtensionNote.Source, source));
        }

        if (framework.Period == default(FrameworkPeriod))
        {
            notes.Add(ExtensionNote.Create(ExtensionNote.InForce, default(FrameworkPeriod).ToString()));
        }

        if (framework.Goals.IsEmpty)
        {
            notes.Add(ExtensionNote.Create(ExtensionNote.Goals, None));
        }

        for (int i = 0; i < framework.Values.Count; i++)
        {
            if (framework.Values[i].Identifier is { } name)
            {
                notes.Add(ExtensionNote.Create(GetValueKey(i), name));
            }
        }

        return ExtensionNoteText.Append(framework.OtherInformation, notes);
    }

    /// <summary>The framework with its notes taken out of its text, and what they say put where it belongs; with the id that it then has.</summary>
    public static StrategicFramework Extract(StrategicFramework framework, bool isPart1)
    {
        FrameworkId? id = null;
        if (framework.OtherInformation is { } text && text.EndsWith(']'))
        {
            CoreValue[] values = [.. framework.Values];
            string? rest = ExtensionNoteText.Extract(text, note => note.Key switch
            {
                ExtensionNote.FrameworkId => TryUseId(note, ref id),
                ExtensionNote.AdoptedBy => framework.Adoption is null && AdoptionNote.Parse(note) is { } adoption && Set(ref framework, framework with { Adoption = adoption }),
                ExtensionNote.Source => framework.Source is null && note.GetValue() is { } source && !UriSyntax.IsStrictUri(source) && Set(ref framework, framework with { Source = source }),
                ExtensionNote.InForce => framework.Period is null && note.EscapedValue == default(FrameworkPeriod).ToString() && Set(ref framework, framework with { Period = default(FrameworkPeriod) }),
                ExtensionNote.Goals => framework.Goals.Count == 1 && framework.Goals[0] == NoGoal && note.EscapedValue == None && Set(ref framework, framework with { Goals = [] }),
                ExtensionNote.DocumentType or ExtensionNote.DocumentIdentifier or ExtensionNote.SubmitterIdentifier => isPart1 && TryUsePart2(note, ref framework),
                _ => TryUseValue(note, values),
            });
            framework = framework with { OtherInformation = rest, Values = [.. values] };
        }

        return framework with { Id = id ?? FrameworkIdGenerator.FromDocument(framework.Identifier, framework.Name) };
    }

    private static bool TryUseId(ExtensionNote note, ref FrameworkId? id)
    {
        bool isFirst = id is null && FrameworkId.TryParse(note.EscapedValue, out _);
        id = isFirst ? FrameworkId.Parse(note.EscapedValue) : id;
        return isFirst;
    }

    private static bool TryUsePart2(ExtensionNote note, ref StrategicFramework framework)
    {
        switch (note.Key)
        {
            case ExtensionNote.DocumentType:
                int type = Array.IndexOf(Types, note.EscapedValue);
                return type > 0 && framework.Type == default && Set(ref framework, framework with { Type = (FrameworkType)type });
            case ExtensionNote.DocumentIdentifier:
                return framework.Identifier is null && note.GetValue() is { } identifier && Set(ref framework, framework with { Identifier = identifier });
            default:
                return framework.Submitter is { Identifier: null } submitter && note.GetValue() is { } name
                    && Set(ref framework, framework with { Submitter = submitter with { Identifier = name } });
        }
    }

    private static bool TryUseValue(ExtensionNote note, CoreValue[] values)
    {
        bool isOfValue = note.Key.StartsWith(ExtensionNote.ValueIdentifier, StringComparison.Ordinal)
            && int.TryParse(note.Key.AsSpan(ExtensionNote.ValueIdentifier.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && number >= 1 && number <= values.Length && note.Key == GetValueKey(number - 1) && values[number - 1].Identifier is null
            && note.GetValue() is { } name
            && Set(ref values[number - 1], values[number - 1] with { Identifier = name });
        return isOfValue;
    }

    private static string GetValueKey(int index) => string.Create(CultureInfo.InvariantCulture, $"{ExtensionNote.ValueIdentifier}{index + 1}");

    private static bool Set<T>(ref T target, T value)
    {
        target = value;
        return true;
    }
}
