using System.Text.RegularExpressions;
using Interpol.Strategy.Model.Documents.Scanning;
using Interpol.Strategy.Model.Documents.Vocabulary;

namespace Interpol.Strategy.Model.Documents.Interpretation;

/// <content>Reads visions, missions and values.</content>
internal sealed partial class PlanInterpreter
{
    private static readonly char[] QuotationMarks = ['"', '“', '”', '„', '«', '»', ' '];

    /// <summary>Reads "Our mission is to …" and "… our mission statement:", which announces the next block.</summary>
    private bool ReadSentence(Block paragraph)
    {
        if (_mode is Mode.Introduction or Mode.Unknown
            && StatementSentence().Match(paragraph.Text) is { Success: true } sentence
            && !Definition().IsMatch(sentence.Groups[2].Value))
        {
            Passage passage = sentence.Groups[1].Value.Equals("vision", StringComparison.OrdinalIgnoreCase)
                ? _plan.Vision : _plan.Mission;
            if (passage.IsEmpty)
            {
                passage.AddParagraph(paragraph.Text);
                paragraph.Become(passage == _plan.Vision ? OutlineRole.Vision : OutlineRole.Mission,
                    "It states what the organization is for.");
                return true;
            }
        }

        if (_mode is Mode.Introduction or Mode.Unknown
            && InnerSentence().Match(paragraph.Text) is { Success: true } inner)
        {
            // The paragraph says more than the statement, and is read as usual. A label is preferred.
            bool isVision = inner.Groups[1].Value.Equals("vision", StringComparison.OrdinalIgnoreCase);
            Passage passage = isVision ? _plan.InnerVision : _plan.InnerMission;
            passage.AddParagraph(passage.IsEmpty ? inner.Value : "");
        }

        if (StatementAnnouncement().Match(paragraph.Text) is { Success: true } announcement)
        {
            Ignore(paragraph, OutlineDiagnosticCodes.Label, "It introduces a statement.");
            BeginSection(paragraph, announcement.Groups[1].Value.Equals("vision", StringComparison.OrdinalIgnoreCase)
                ? Mode.Vision : Mode.Mission);
            return true;
        }

        return false;
    }

    private bool ReadStatement(Block block, SectionLabel label)
    {
        string text = label.Rest.Trim(QuotationMarks);
        if (Definition().IsMatch(text))
        {
            Ignore(block, OutlineDiagnosticCodes.UnknownText, "It defines the word.");
            return true;
        }

        if (label.Meaning == OutlineMeaning.Values)
        {
            block.Role = null;
            AddValues(block, text);
            return true;
        }

        if (label.Name.Contains(" and ", StringComparison.Ordinal))
        {
            return false;
        }

        AddStatement(block, text, label.Meaning);
        return true;
    }

    private void AddStatement(Block block, string text, OutlineMeaning? meaning = null)
    {
        bool isVision = meaning is { } named ? named == OutlineMeaning.Vision : _mode == Mode.Vision;
        if (_mode == Mode.Values && meaning is null)
        {
            AddValues(block, text);
            return;
        }

        Passage passage = isVision ? _plan.Vision : _plan.Mission;
        if (meaning is not null && !passage.IsEmpty)
        {
            Ignore(block, OutlineDiagnosticCodes.Repeated, "The statement occurs more than once.");
            return;
        }

        if (Definition().IsMatch(text))
        {
            Ignore(block, OutlineDiagnosticCodes.UnknownText, "It defines the word.");
            return;
        }

        if (block.Kind == OutlineBlockKind.Item && meaning is null)
        {
            passage.AddItem(text);
        }
        else
        {
            passage.AddParagraph(text.Trim(QuotationMarks));
        }

        block.Become(isVision ? OutlineRole.Vision : OutlineRole.Mission, "A label names the statement.");
    }

    /// <summary>Uses the sentences within paragraphs, if the plan has no other statement.</summary>
    private void AddInnerStatements()
    {
        _plan.Vision.AddParagraph(_plan.Vision.IsEmpty ? _plan.InnerVision.First : "");
        _plan.Mission.AddParagraph(_plan.Mission.IsEmpty ? _plan.InnerMission.First : "");
    }

    private void AddValues(Block block, string text)
    {
        char separator = text.Contains('|', StringComparison.Ordinal) ? '|'
            : text.Contains('•', StringComparison.Ordinal) ? '•'
            : text.Contains(';', StringComparison.Ordinal) ? ';' : ',';
        string[] names =
            text.TrimEnd('.').Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        bool isList = names.Length > 1 && Array.TrueForAll(names, name => name.Count(c => c == ' ') <= 4);
        if (isList)
        {
            const string And = "and ";
            _plan.Values.AddRange(names
                .Select(name => name.StartsWith(And, StringComparison.Ordinal) ? name[And.Length..] : name)
                .Select(name => new ElementDraft { Source = block, Name = name }));
            block.Become(OutlineRole.CoreValue, "It lists values.");
        }
        else if (text != block.Text && _plan.Values.Count == 0 && text.Count(c => c == ' ') <= 6)
        {
            // A label precedes the only value.
            _plan.Values.Add(new() { Source = block, Name = text });
            block.Become(OutlineRole.CoreValue, "A label names the value.");
        }
        else if (text == block.Text
            && (NameSyntax.Find(block.Raw) is not null
                || (_plan.Values.Count == 0 && text.Count(c => c == ' ') <= 6)))
        {
            AddValue(block);
        }
        else if (_plan.Values.Count > 0)
        {
            _plan.Values[^1].Description.AddParagraph(text);
            block.Become(OutlineRole.CoreValue, "It describes a value.");
        }
        else
        {
            Ignore(block, OutlineDiagnosticCodes.UnknownText, "It introduces the values.", _section);
        }
    }

    [GeneratedRegex(
        @"^(?:an?|the)\s+(?:\w+\s+)?(?:statement|description|definition|sentence|picture|declaration|summary)\b"
            + @"|^(?:describes?|defines?|states?|explains?|what|how|why)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Definition();

    [GeneratedRegex(
        @"^(?:our|the)(?: [\w'’.]+){0,3}? (vision"
            + @"|mission)(?: statement)?(?: of [\w'’ .]{1,60}?)? is (?!a statement|the statement)(.{10,})$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex StatementSentence();

    [GeneratedRegex(@"(?<=[.!?]\s)Our (vision|mission) is to [^.!?]{10,}[.!?](?=\s|$)")]
    private static partial Regex InnerSentence();

    [GeneratedRegex(@"\b(vision|mission)(?: statement)?(?: is| reads)?:$", RegexOptions.IgnoreCase)]
    private static partial Regex StatementAnnouncement();
}
