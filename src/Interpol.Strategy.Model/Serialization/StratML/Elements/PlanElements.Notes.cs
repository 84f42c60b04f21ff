using System.Globalization;

namespace Interpol.Strategy.Model.Serialization;

/// <content>
/// Writes what StratML, or its Part 1, has no element for as notes at the end of a plan's <c>OtherInformation</c>.
/// </content>
internal sealed partial class PlanElements
{
    private const string None = "none";

    /// <summary>The string of a period without start and end.</summary>
    private const string OpenPeriod = "../..";

    private static readonly string[] NotedTypes = ["strategic plan", "performance plan", "performance report"];

    /// <summary>Gets the goal that is written for a framework without goals, because a plan must have one.</summary>
    private static Goal NoGoal => new() { Name = "" };

    /// <summary>Returns the other information of a framework with its notes.</summary>
    private static string? AppendNotes(StrategicFramework framework, bool isPart1)
    {
        List<string> notes = [];
        Add(ExtensionNotes.FrameworkId, GetNotedId(framework));
        Add(ExtensionNotes.Language, framework.Language);
        Add(ExtensionNotes.DocumentType, isPart1 && framework.Type != default ? NotedTypes[(int)framework.Type] : null);
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
            string number = (i + 1).ToString(CultureInfo.InvariantCulture);
            Add(ExtensionNotes.ValueIdentifier, framework.Values[i].Identifier, number + " ");
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
    private bool TryUse(string key, string written)
    {
        bool isPart1 = (plan.Version & StratMLVersions.AnyPart1) != 0;
        string? value = ExtensionNotes.Unescape(written);
        switch (key)
        {
            case ExtensionNotes.FrameworkId when _id.IsDefault && FrameworkId.TryParse(written, out FrameworkId id):
                _id = id;
                return true;
            case ExtensionNotes.Language when _language is null && LanguageTag.IsWellFormed(written):
                _language = written;
                return true;
            case ExtensionNotes.AdoptedBy
                when _adoption is null && AdoptionExtensionNote.Parse(written) is { } adoption:
                _adoption = adoption;
                return true;
            case ExtensionNotes.Source
                when _source is null && value is not null && !UriSyntax.IsStrictUri(value):
                _source = value;
                return true;
            case ExtensionNotes.InForce when _period is null && written == OpenPeriod:
                _period = default(FrameworkPeriod);
                return true;
            case ExtensionNotes.Goals when written == None && _goals.Count == 1 && _goals[0] == NoGoal:
                _goals = default;
                return true;
            case ExtensionNotes.DocumentType
                when isPart1 && _type == default && Array.IndexOf(NotedTypes, written) is var type and > 0:
                _type = (FrameworkType)type;
                return true;
            case ExtensionNotes.DocumentIdentifier
                when isPart1 && _identifier is null && value is not null:
                _identifier = value;
                return true;
            case ExtensionNotes.SubmitterIdentifier
                when isPart1 && _submitter is { Identifier: null } submitter && value is not null:
                _submitter = submitter with { Identifier = value };
                return true;
            case ExtensionNotes.ValueIdentifier when value is not null:
                return TryUseValueIdentifier(value);
            default:
                return false;
        }
    }

    private bool TryUseValueIdentifier(string value)
    {
        int end = Math.Max(0, value.IndexOf(' ', StringComparison.Ordinal));
        if (!int.TryParse(value.AsSpan(0, end), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            || number < 1 || number > _values.Length
            || !value.AsSpan(0, end).SequenceEqual(number.ToString(CultureInfo.InvariantCulture))
            || _values[number - 1].Identifier is not null)
        {
            return false;
        }

        _values[number - 1] = _values[number - 1] with { Identifier = value[(end + 1)..] };
        return true;
    }

    /// <summary>Returns the id, or <see langword="null"/> if a reader creates the same one.</summary>
    private static string? GetNotedId(StrategicFramework framework)
    {
        FrameworkId generated = GeneratedId.Create(framework.Identifier, framework.Name, out bool isPlain);
        return isPlain && framework.Id == generated ? null : framework.Id.ToString();
    }
}
