using System.Text.RegularExpressions;

namespace Interpol.Strategy.Model.Documents.Writing;

/// <summary>Contains the words of the form that <see cref="FrameworkMarkdown"/> writes.</summary>
internal static partial class MarkedPlan
{
    /// <summary>The metadata that marks a document in this form.</summary>
    public const string FormatKey = "format", FormatValue = "strategic-framework";

    public const string Vision = "Vision", Mission = "Mission", Values = "Values", Group = "Theme";

    /// <summary>The largest number of groups above a goal, because Markdown has six levels of headings.</summary>
    public const int MaxGroups = 3;

    /// <summary>The headings of the sections of goals, by the kind of the goals.</summary>
    public static readonly string[] Kinds = ["Goals", "Strategic priorities", "Corporate priorities"];

    /// <summary>Determines whether a heading has a meaning, so that it cannot be the name of a goal.</summary>
    public static bool IsReserved(string markdown) =>
        markdown is Vision or Mission or Values || Kinds.Contains(markdown)
        || GroupHeading().IsMatch(markdown);

    /// <summary>Matches a plain code at the beginning of a heading, and the name after it.</summary>
    [GeneratedRegex(@"^([0-9]{1,3}(?:\.[0-9]{1,3})*)(?: (.*))?$")]
    public static partial Regex PlainCode();

    /// <summary>Matches text in bold at the beginning, and what follows it.</summary>
    [GeneratedRegex(@"^\*\*((?:\\.|[^\\*])+)\*\*(?: (.*))?$", RegexOptions.Singleline)]
    public static partial Regex Bold();

    /// <summary>Matches the heading of a group: its code and its name.</summary>
    [GeneratedRegex(@"^Theme(?: ([^:]+))?:(?: (.*))?$")]
    public static partial Regex GroupHeading();
}
