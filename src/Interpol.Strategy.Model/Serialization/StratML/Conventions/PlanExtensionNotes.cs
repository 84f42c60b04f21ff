using System.Globalization;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>
/// Writes what StratML, or its Part 1, has no element for as notes at the end of a plan's <c>OtherInformation</c>.
/// </summary>
internal static class PlanExtensionNotes
{
    private const string None = "none";

    private static readonly string[] Types = ["strategic plan", "performance plan", "performance report"];

    private static readonly string OpenPeriod = default(FrameworkPeriod).ToString();

    /// <summary>Gets the goal that is written for a framework without goals, because a plan must have one.</summary>
    public static Goal NoGoal { get; } = new() { Name = "" };

    /// <summary>Returns the other information of a framework with its notes.</summary>
    public static string? Append(StrategicFramework framework, bool isPart1)
    {
        List<string> notes = [];
        Add(ExtensionNotes.FrameworkId, GetNotedId(framework));
        Add(ExtensionNotes.Language, framework.Language);
        Add(ExtensionNotes.DocumentType, isPart1 && framework.Type != default ? Types[(int)framework.Type] : null);
        Add(ExtensionNotes.DocumentIdentifier, isPart1 ? framework.Identifier : null);
        Add(ExtensionNotes.SubmitterIdentifier, isPart1 ? framework.Submitter?.Identifier : null);
        if (framework.Adoption is { } adoption)
        {
            notes.Add(ExtensionNotes.Format(ExtensionNotes.AdoptedBy, AdoptionExtensionNote.Format(adoption)));
        }

        Add(ExtensionNotes.Source, framework.Source is { } source && !UriSyntax.IsStrictUri(source) ? source : null);
        Add(ExtensionNotes.InForce, framework.Period == default(FrameworkPeriod) ? OpenPeriod : null);
        Add(ExtensionNotes.Goals, framework.Goals.IsEmpty ? None : null);
        for (int i = 0; i < framework.Values.Count; i++)
        {
            Add(ExtensionNotes.ValueIdentifier, framework.Values[i].Identifier, NumberPrefix(i));
        }

        return ExtensionNotes.Append(framework.OtherInformation, notes);

        void Add(string key, string? value, string prefix = "")
        {
            if (value is not null)
            {
                notes.Add(ExtensionNotes.Format(key, prefix + ExtensionNotes.Escape(value)));
            }
        }
    }

    /// <summary>
    /// Sets the property that a note describes, unless the document has a value for it or the note has no valid one.
    /// </summary>
    public static bool TryUse(string key, string written, PlanDraft plan, bool isPart1)
    {
        string? value = ExtensionNotes.Unescape(written);
        switch (key)
        {
            case ExtensionNotes.FrameworkId when plan.Id is null && FrameworkId.TryParse(written, out FrameworkId id):
                plan.Id = id;
                return true;
            case ExtensionNotes.Language when plan.Language is null && LanguageTag.IsWellFormed(written):
                plan.Language = written;
                return true;
            case ExtensionNotes.AdoptedBy
                when plan.Adoption is null && AdoptionExtensionNote.Parse(written) is { } adoption:
                plan.Adoption = adoption;
                return true;
            case ExtensionNotes.Source
                when plan.Source is null && value is not null && !UriSyntax.IsStrictUri(value):
                plan.Source = value;
                return true;
            case ExtensionNotes.InForce when plan.Period is null && written == OpenPeriod:
                plan.Period = default(FrameworkPeriod);
                return true;
            case ExtensionNotes.Goals when written == None && plan.Goals.Count == 1 && plan.Goals[0] == NoGoal:
                plan.Goals = default;
                return true;
            case ExtensionNotes.DocumentType
                when isPart1 && plan.Type == default && Array.IndexOf(Types, written) is var type and > 0:
                plan.Type = (FrameworkType)type;
                return true;
            case ExtensionNotes.DocumentIdentifier
                when isPart1 && plan.Identifier is null && value is not null:
                plan.Identifier = value;
                return true;
            case ExtensionNotes.SubmitterIdentifier
                when isPart1 && plan.Submitter is { Identifier: null } submitter && value is not null:
                plan.Submitter = submitter with { Identifier = value };
                return true;
            case ExtensionNotes.ValueIdentifier when value is not null:
                return TryUseValueIdentifier(value, plan);
            default:
                return false;
        }
    }

    private static bool TryUseValueIdentifier(string value, PlanDraft plan)
    {
        int end = Math.Max(0, value.IndexOf(' ', StringComparison.Ordinal));
        if (!int.TryParse(value.AsSpan(0, end), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            || number < 1 || number > plan.Values.Length
            || !value.StartsWith(NumberPrefix(number - 1), StringComparison.Ordinal)
            || plan.Values[number - 1].Identifier is not null)
        {
            return false;
        }

        plan.Values[number - 1] = plan.Values[number - 1] with { Identifier = value[(end + 1)..] };
        return true;
    }

    /// <summary>Returns the id, or <see langword="null"/> if a reader creates the same one.</summary>
    private static string? GetNotedId(StrategicFramework framework)
    {
        FrameworkId generated = GeneratedId.Create(framework.Identifier, framework.Name, out bool isPlain);
        return isPlain && framework.Id == generated ? null : framework.Id.ToString();
    }

    private static string NumberPrefix(int index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1} ");
}
