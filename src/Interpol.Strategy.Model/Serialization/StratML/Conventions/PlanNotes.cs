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
    public static string? Join(StrategicFramework framework, bool isPart1)
    {
        List<Note> notes = [];
        if (framework.Id != DerivedId.Of(framework.Identifier, framework.Name))
        {
            notes.Add(Note.Of(Note.FrameworkId, framework.Id.ToString()));
        }

        if (isPart1 && framework.Type != FrameworkType.StrategicPlan)
        {
            notes.Add(Note.Of(Note.DocumentType, Types[(int)framework.Type]));
        }

        if (isPart1 && framework.Identifier is { } identifier)
        {
            notes.Add(Note.Of(Note.DocumentIdentifier, identifier));
        }

        if (isPart1 && framework.Submitter?.Identifier is { } submitter)
        {
            notes.Add(Note.Of(Note.SubmitterIdentifier, submitter));
        }

        if (framework.Adoption is { } adoption)
        {
            notes.Add(AdoptionNote.Of(adoption));
        }

        if (framework.Source is { } source && !Address.IsStrict(source))
        {
            notes.Add(Note.Of(Note.Source, source));
        }

        if (framework.Period == default(FrameworkPeriod))
        {
            notes.Add(Note.Of(Note.InForce, default(FrameworkPeriod).ToString()));
        }

        if (framework.Goals.IsEmpty)
        {
            notes.Add(Note.Of(Note.Goals, None));
        }

        for (int i = 0; i < framework.Values.Count; i++)
        {
            if (framework.Values[i].Identifier is { } name)
            {
                notes.Add(Note.Of(KeyOfValue(i), name));
            }
        }

        return NotedText.Join(framework.OtherInformation, notes);
    }

    /// <summary>The framework with its notes taken out of its text, and what they say put where it belongs; with the id that it then has.</summary>
    public static StrategicFramework Split(StrategicFramework framework, bool isPart1)
    {
        FrameworkId? id = null;
        if (framework.OtherInformation is { } text && text.EndsWith(']'))
        {
            CoreValue[] values = [.. framework.Values];
            string? rest = NotedText.Split(text, note => note.Key switch
            {
                Note.FrameworkId => TakeId(note, ref id),
                Note.AdoptedBy => framework.Adoption is null && AdoptionNote.Read(note) is { } adoption && Set(ref framework, framework with { Adoption = adoption }),
                Note.Source => framework.Source is null && note.Read() is { } source && !Address.IsStrict(source) && Set(ref framework, framework with { Source = source }),
                Note.InForce => framework.Period is null && note.Written == default(FrameworkPeriod).ToString() && Set(ref framework, framework with { Period = default(FrameworkPeriod) }),
                Note.Goals => framework.Goals.Count == 1 && framework.Goals[0] == NoGoal && note.Written == None && Set(ref framework, framework with { Goals = [] }),
                Note.DocumentType or Note.DocumentIdentifier or Note.SubmitterIdentifier => isPart1 && TakeOfPart2(note, ref framework),
                _ => TakeOfValue(note, values),
            });
            framework = framework with { OtherInformation = rest, Values = [.. values] };
        }

        return framework with { Id = id ?? DerivedId.Of(framework.Identifier, framework.Name) };
    }

    private static bool TakeId(Note note, ref FrameworkId? id)
    {
        bool isFirst = id is null && FrameworkId.TryParse(note.Written, out _);
        id = isFirst ? FrameworkId.Parse(note.Written) : id;
        return isFirst;
    }

    private static bool TakeOfPart2(Note note, ref StrategicFramework framework)
    {
        switch (note.Key)
        {
            case Note.DocumentType:
                int type = Array.IndexOf(Types, note.Written);
                return type > 0 && framework.Type == default && Set(ref framework, framework with { Type = (FrameworkType)type });
            case Note.DocumentIdentifier:
                return framework.Identifier is null && note.Read() is { } identifier && Set(ref framework, framework with { Identifier = identifier });
            default:
                return framework.Submitter is { Identifier: null } submitter && note.Read() is { } name
                    && Set(ref framework, framework with { Submitter = submitter with { Identifier = name } });
        }
    }

    private static bool TakeOfValue(Note note, CoreValue[] values)
    {
        bool isOfValue = note.Key.StartsWith(Note.ValueIdentifier, StringComparison.Ordinal)
            && int.TryParse(note.Key.AsSpan(Note.ValueIdentifier.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && number >= 1 && number <= values.Length && note.Key == KeyOfValue(number - 1) && values[number - 1].Identifier is null
            && note.Read() is { } name
            && Set(ref values[number - 1], values[number - 1] with { Identifier = name });
        return isOfValue;
    }

    private static string KeyOfValue(int index) => string.Create(CultureInfo.InvariantCulture, $"{Note.ValueIdentifier}{index + 1}");

    private static bool Set<T>(ref T target, T value)
    {
        target = value;
        return true;
    }
}
