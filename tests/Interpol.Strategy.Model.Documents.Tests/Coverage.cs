using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Checks that each line of a document is in the framework or covered by a diagnostic.</summary>
internal static partial class Coverage
{
    public static void AssertComplete(string text, bool isTable = false)
    {
        // A high limit, so that no diagnostic is omitted; and all modes report the same.
        OutlineOptions options =
            new() { ReadOptions = new() { Mode = ReadMode.Lenient, MaxDiagnostics = int.MaxValue } };
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        ReadResult<StrategicFramework> result =
            isTable ? FrameworkOutline.ReadTable(stream, options) : FrameworkOutline.Read(text, options);
        if (result.Value is not { } plan)
        {
            // A document that is not a plan has one error, which covers all of it.
            Assert.Contains(result.Diagnostics, item => item.Severity == DiagnosticSeverity.Error);
            return;
        }

        HashSet<string> kept = [.. GetStrings(plan).SelectMany(GetWords)];
        HashSet<int> reported = [.. result.Diagnostics.SelectMany(GetLines)];
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string[] words = [.. GetWords(Markup().Replace(lines[i], " ")).Where(word => word.Length >= 4)];
            string[] lost = [.. words.Where(word => !kept.Contains(word) && !LabelWords.Contains(word))];
            Assert.True(
                lost.Length == 0 || reported.Contains(i + 1),
                $"Line {i + 1} is neither in the framework nor reported ({string.Join(", ", lost)}): "
                    + $"{lines[i]}\n{string.Join('\n', result.Diagnostics)}");
        }
    }

    /// <summary>Words of labels. They are structure, and no content.</summary>
    private static readonly HashSet<string> LabelWords = new(StringComparer.Ordinal)
    {
        "plan", "title", "period",
        "goal", "goals", "objective", "objectives", "vision", "mission", "statement", "value", "values", "theme",
        "themes", "priority", "priorities", "strategic", "corporate", "result", "results", "okrs", "core", "areas",
        "area", "pillar", "pillars", "action", "actions", "rationale", "description", "perspective", "focus",
        "objectif", "objectifs", "stratégique", "visión", "misión", "objetivo", "objetivos", "estratégico", "valores",
        "maßnahme", "maßnahmen", "valeurs", "measures", "direction", "initiatives", "output", "outcome", "most",
        "ziel", "ziele", "teilziel", "werte", "leitbild",
        "الأهداف", "الهدف", "الرؤية", "الرسالة", "القيم",
    };

    private static IEnumerable<int> GetLines(Diagnostic diagnostic)
    {
        int line = diagnostic.Line ?? 0;
        Match range = Range().Match(diagnostic.Message);

        // The range of a table that was read includes all of its rows.
        return range.Success && diagnostic.Code != OutlineDiagnosticCodes.TableRead
            ? Enumerable.Range(Number(range.Groups[1]), Number(range.Groups[2]) - Number(range.Groups[1]) + 1)
            : [line];
    }

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    private static IEnumerable<string> GetWords(string text) =>
        Word().Matches(text).Select(match => match.Value.ToLowerInvariant());

    private static List<string> GetStrings(StrategicFramework plan)
    {
        List<string> strings = [];
        using var document = JsonDocument.Parse(FrameworkJson.Write(plan));
        Add(document.RootElement);
        return strings;

        void Add(JsonElement element)
        {
            switch (element.ValueKind)
            {
                case JsonValueKind.Object:
                    element.EnumerateObject().ToList().ForEach(property => Add(property.Value));
                    break;
                case JsonValueKind.Array:
                    element.EnumerateArray().ToList().ForEach(Add);
                    break;
                default:
                    strings.Add(element.ToString());
                    break;
            }
        }
    }

    [GeneratedRegex(@"lines (\d+)-(\d+)")]
    private static partial Regex Range();

    /// <summary>Matches link targets, tags, attributes, short codes of emoji and the names of wiki links.</summary>
    [GeneratedRegex(@"\]\([^)]*\)|^!!! \w+|</?[a-zA-Z][^>]*>|\{[#:.][^}]*\}|(?<!\w):\w+:(?!\w)|\[\[[^\[\]|]*\|")]
    private static partial Regex Markup();

    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}]+")]
    private static partial Regex Word();
}
