using System.Text.RegularExpressions;
using Interpol.Strategy.Model.Documents.Scanning;
using Interpol.Strategy.Model.Documents.Vocabulary;

namespace Interpol.Strategy.Model.Documents.Interpretation;

/// <summary>Determines whether texts and blocks can be the title of a document.</summary>
internal static partial class TitleSyntax
{
    private static readonly HashSet<string> Generic = new(StringComparer.OrdinalIgnoreCase)
    {
        "overview", "introduction", "preface", "foreword", "executive summary", "readme", "home", "summary",
    };

    public static bool IsDraft(string text) => text.Length < 100 && Draft().IsMatch(text);

    public static bool IsTitle(string text) => text.Length > 0 && !Placeholders.HasVariable(text)
        && !Placeholders.IsPlaceholder(text);

    public static bool IsTitleLine(Block block) => block.Line == block.EndLine && block.Text.Length is > 0 and <= 100
        && block.Text[^1] is not ('.' or ':' or ';' or ',') && !block.Text.Contains('|', StringComparison.Ordinal)
        && block.Text.Count(c => c == ' ') <= 12;

    public static bool IsTitleHeading(Block heading, IReadOnlyList<Block> blocks, LabelParser labels)
    {
        if (!IsTitle(heading.Text) || heading.Level == Block.LabelLevel || Generic.Contains(heading.Text)
            || (PeriodParser.IsPeriodHeading(heading.Text) && !IsNameOfOnlyPlan(heading, blocks)))
        {
            return false;
        }

        return LeadLabel.Parse(heading, labels) is not { } label
            || (label is { IsLevel: true, IsElement: false } && !labels.IsBareName(heading.Text)
                && heading.Level == 1 && !blocks.Any(other =>
                other != heading && other is { Kind: OutlineBlockKind.Heading, Level: 1 }
                    && !PeriodParser.IsPeriodHeading(other.Text)));
    }

    /// <summary>Determines whether a heading such as "Strategic Plan 2026-2030" is above everything else.</summary>
    private static bool IsNameOfOnlyPlan(Block heading, IReadOnlyList<Block> blocks) =>
        heading.Level == 1
        && PlanName().IsMatch(heading.Text)
        && !blocks.Any(other => other != heading && other.Kind == OutlineBlockKind.Heading
            && (other.Level == 1 || PeriodParser.IsPeriodHeading(other.Text)));

    [GeneratedRegex(
        @"^(?!.*\b(?:goals?|objectives?|priorities|okrs?)\b).*\b(?:plan|roadmap)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PlanName();

    [GeneratedRegex(@"^\W*(?:draft\b|work in progress|wip\b)|\bdraft (?:for|version|document)\b|\(draft\)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Draft();
}
