using System.Globalization;
using System.Text;
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
        string value = result.Value is { } plan ? Words(Strings(plan)) : "";
        HashSet<int> reported = [.. result.Diagnostics.SelectMany(GetLines)];
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string word = LongestWord(lines[i]);
            Assert.True(
                word.Length < 4 || reported.Contains(i + 1) || result.Value is null
                    || value.Contains(word, StringComparison.Ordinal) || IsLabel(lines[i]),
                $"Line {i + 1} is neither in the framework nor reported: "
                    + $"{lines[i]}\n{string.Join('\n', result.Diagnostics)}");
        }
    }

    /// <summary>A name of a part without further words says nothing that the structure does not.</summary>
    private static bool IsLabel(string line) => Words(line).Trim().Count(c => c == ' ') == 0;

    private static IEnumerable<int> GetLines(Diagnostic diagnostic)
    {
        int line = diagnostic.Line ?? 0;
        Match range = Range().Match(diagnostic.Message);
        return range.Success
            ? Enumerable.Range(Number(range.Groups[1]), Number(range.Groups[2]) - Number(range.Groups[1]) + 1)
            : [line];
    }

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    private static string LongestWord(string line) => Words(line).Split(' ').MaxBy(word => word.Length) ?? "";

    private static string Words(string text) =>
        string.Join(' ', Word().Matches(text.ToLowerInvariant()).Select(match => match.Value));

    private static string Strings(StrategicFramework plan) =>
        FrameworkJson.Write(plan).Replace("\\n", " ", StringComparison.Ordinal);

    [GeneratedRegex(@"lines (\d+)-(\d+)")]
    private static partial Regex Range();

    [GeneratedRegex(@"[\p{L}\p{Nd}]+")]
    private static partial Regex Word();
}
