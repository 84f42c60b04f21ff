using System.Globalization;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>
/// Writes what StratML, or its Part 1, has no element for as notes at the end of a plan's <c>OtherInformation</c>.
/// </summary>
internal static class PlanExtensionNotes
{
    private const string None = "none";

    private const int MaxIdLength = 64;

    private static readonly string[] Types = ["strategic plan", "performance plan", "performance report"];

    private static readonly string OpenPeriod = default(FrameworkPeriod).ToString();

    /// <summary>Gets the goal that is written for a framework without goals, because a plan must have one.</summary>
    public static Goal NoGoal { get; } = new() { Name = "" };

    /// <summary>
    /// Creates the id of a framework from the identifier of its document or, if that has no letters or digits, from its
    /// name.
    /// </summary>
    public static FrameworkId CreateId(string? identifier, string name)
    {
        string slug = Slug(identifier);
        slug = slug.Length > 0 ? slug : Slug(name);
        return new(slug.Length > 0 ? slug : "plan");
    }

    /// <summary>Returns the other information of a framework with its notes.</summary>
    public static string? Append(StrategicFramework framework, bool isPart1)
    {
        List<ExtensionNote> notes = [];
        Add(ExtensionNote.FrameworkId, GetNotedId(framework));
        Add(ExtensionNote.Language, framework.Language);
        Add(ExtensionNote.DocumentType, isPart1 && framework.Type != default ? Types[(int)framework.Type] : null);
        Add(ExtensionNote.DocumentIdentifier, isPart1 ? framework.Identifier : null);
        Add(ExtensionNote.SubmitterIdentifier, isPart1 ? framework.Submitter?.Identifier : null);
        if (framework.Adoption is { } adoption)
        {
            notes.Add(AdoptionExtensionNote.Create(adoption));
        }

        Add(ExtensionNote.Source, framework.Source is { } source && !UriSyntax.IsStrictUri(source) ? source : null);
        Add(ExtensionNote.InForce, framework.Period == default(FrameworkPeriod) ? OpenPeriod : null);
        Add(ExtensionNote.Goals, framework.Goals.IsEmpty ? None : null);
        for (int i = 0; i < framework.Values.Count; i++)
        {
            Add(GetValueKey(i), framework.Values[i].Identifier);
        }

        return ExtensionNote.AppendAll(framework.OtherInformation, notes);

        void Add(string key, string? value)
        {
            if (value is not null)
            {
                notes.Add(ExtensionNote.Create(key, value));
            }
        }
    }

    /// <summary>
    /// Removes the notes from the other information of a plan, and sets the properties that they describe.
    /// </summary>
    public static void Extract(PlanDraft plan, bool isPart1)
    {
        if (plan.OtherInformation is { } text && text.EndsWith(']'))
        {
            plan.OtherInformation = ExtensionNote.ExtractAll(text, note => TryUse(note, plan, isPart1));
        }
    }

    /// <summary>
    /// Sets the property that a note describes, unless the document has a value for it or the note has no valid one.
    /// </summary>
    private static bool TryUse(ExtensionNote note, PlanDraft plan, bool isPart1)
    {
        string written = note.EscapedValue;
        switch (note.Key)
        {
            case ExtensionNote.FrameworkId when plan.Id is null && FrameworkId.TryParse(written, out FrameworkId id):
                plan.Id = id;
                return true;
            case ExtensionNote.Language when plan.Language is null && LanguageTag.IsWellFormed(written):
                plan.Language = written;
                return true;
            case ExtensionNote.AdoptedBy
                when plan.Adoption is null && AdoptionExtensionNote.Parse(note) is { } adoption:
                plan.Adoption = adoption;
                return true;
            case ExtensionNote.Source
                when plan.Source is null && note.GetValue() is { } source && !UriSyntax.IsStrictUri(source):
                plan.Source = source;
                return true;
            case ExtensionNote.InForce when plan.Period is null && written == OpenPeriod:
                plan.Period = default(FrameworkPeriod);
                return true;
            case ExtensionNote.Goals when written == None && plan.Goals.Count == 1 && plan.Goals[0] == NoGoal:
                plan.Goals = default;
                return true;
            case ExtensionNote.DocumentType
                when isPart1 && plan.Type == default && Array.IndexOf(Types, written) is var type and > 0:
                plan.Type = (FrameworkType)type;
                return true;
            case ExtensionNote.DocumentIdentifier
                when isPart1 && plan.Identifier is null && note.GetValue() is { } identifier:
                plan.Identifier = identifier;
                return true;
            case ExtensionNote.SubmitterIdentifier
                when isPart1 && plan.Submitter is { Identifier: null } submitter && note.GetValue() is { } name:
                plan.Submitter = submitter with { Identifier = name };
                return true;
            default:
                return TryUseValueIdentifier(note, plan);
        }
    }

    private static bool TryUseValueIdentifier(ExtensionNote note, PlanDraft plan)
    {
        ReadOnlySpan<char> key = note.Key;
        bool hasNumber = key.StartsWith(ExtensionNote.ValueIdentifier, StringComparison.Ordinal);
        ReadOnlySpan<char> digits = hasNumber ? key[ExtensionNote.ValueIdentifier.Length..] : default;
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            || number < 1 || number > plan.Values.Length || note.Key != GetValueKey(number - 1))
        {
            return false;
        }

        ref CoreValue value = ref plan.Values[number - 1];
        if (value.Identifier is not null || note.GetValue() is not { } identifier)
        {
            return false;
        }

        value = value with { Identifier = identifier };
        return true;
    }

    private static string? GetNotedId(StrategicFramework framework) =>
        framework.Id == CreateId(framework.Identifier, framework.Name) ? null : framework.Id.ToString();

    private static string GetValueKey(int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{ExtensionNote.ValueIdentifier}{index + 1}");

    private static string Slug(ReadOnlySpan<char> text)
    {
        string slug = FrameworkId.Slug(text[..Math.Min(text.Length, 4 * MaxIdLength)]);
        return slug.Length <= MaxIdLength ? slug : slug[..MaxIdLength].TrimEnd('-');
    }
}
