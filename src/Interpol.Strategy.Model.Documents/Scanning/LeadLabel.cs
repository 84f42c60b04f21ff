using System.Text.RegularExpressions;
using Interpol.Strategy.Model.Documents.Vocabulary;

namespace Interpol.Strategy.Model.Documents.Scanning;

/// <summary>Recognizes labels at the beginning of blocks, also in bold without a colon: "**Vision** A port".</summary>
internal static partial class LeadLabel
{
    /// <summary>Parses the label of a block, or returns <see langword="null"/> if it does not have one.</summary>
    public static SectionLabel? Parse(Block block, LabelParser labels) => block.Kind == OutlineBlockKind.Heading
        ? labels.Parse(block.Text, isHeading: true)
        : labels.Parse(block.Text, isHeading: false) ?? Parse(block.Raw, block.Text, labels);

    /// <summary>Parses a text that begins with a label in bold, or returns <see langword="null"/>.</summary>
    /// <param name="raw">The markup of the text.</param>
    /// <param name="text">The text without markup.</param>
    /// <param name="labels">The parser of labels.</param>
    public static SectionLabel? Parse(string raw, string text, LabelParser labels)
    {
        if (NameSyntax.Find(raw) is not { Text.Length: > 0 } lead
            || !text.StartsWith(lead.Name, StringComparison.Ordinal))
        {
            return null;
        }

        string rest = text[lead.Name.Length..].TrimStart();
        return rest.Length == 0 || Sentence().IsMatch(rest) ? null : labels.ParseLead(lead.Name, rest);
    }

    /// <summary>Matches what continues a sentence, as in "**Vision** is …", whose first word is not a label.</summary>
    [GeneratedRegex(@"^(?:[^\w""'“”„«(]|(?:is|are|was|were|has|have|had|can|may|will|must|should|does|do|means?"
        + @"|defines?|describes?|states?|explains?|shows?|guides?|of|for|and|or|in|on|that|which|who|with|at|by"
        + @"|est|sont|et|es|son|y|ist|sind|und|für|der|des|de|du)\b)")]
    private static partial Regex Sentence();
}
